"""Opening hours of a week, and whether somebody answers at a given moment."""

from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.codes import Value

PRAGUE = ZoneInfo("Europe/Prague")
MIDNIGHT = time(0)
DAYS_AHEAD = 28


class Openness(Enum):
    """Whether somebody answers now; UNKNOWN where the hours say nothing certain (by appointment, free text)."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Span(Value):
    """From – to in local time; `to` at 0:00 is the end of the day, `to` before `since` runs over midnight."""

    since: time
    to: time


class OpeningHours(Value):
    """Hours by weekday (0 = Monday) in Prague time, together with the words they were read from."""

    text: str
    nonstop: bool = False
    week: tuple[tuple[Span, ...], ...] | None = None
    """Seven days of spans; None where the words could not be read as hours."""

    def at(self, now: datetime) -> Openness:
        """Whether somebody answers at `now` (aware); hours of weekdays do not hold on Czech public holidays."""
        if self.nonstop:
            return Openness.OPEN
        if self.week is None:
            return Openness.UNKNOWN
        at, today, yesterday = _on_the_clock(now)
        if today is not None and any(_covers(span, at) for span in self.week[today]):
            return Openness.OPEN
        if yesterday is not None and any(_runs_past_midnight(span) and at < span.to for span in self.week[yesterday]):
            return Openness.OPEN
        return Openness.CLOSED

    def next_opening(self, now: datetime) -> datetime | None:
        """The next moment (aware, Prague) a span begins after `now`, within four weeks; None if there is none."""
        if self.nonstop or self.week is None:
            return None
        local = now.astimezone(PRAGUE)
        days = [local.date() + timedelta(days=n) for n in range(DAYS_AHEAD + 1)]
        starts = (datetime.combine(day, span.since, PRAGUE) for day in days for span in self._on(day))
        return min((start for start in starts if start > local), default=None)

    def _on(self, day: date) -> tuple[Span, ...]:
        weekday = _weekday(day)
        return () if self.week is None or weekday is None else self.week[weekday]


@lru_cache(maxsize=64)
def _on_the_clock(now: datetime) -> tuple[time, int | None, int | None]:
    """The time in Prague, the weekday and that of the day before: the same for all hours asked about at a moment."""
    local = now.astimezone(PRAGUE)
    return local.time(), _weekday(local.date()), _weekday(local.date() - timedelta(days=1))


def _weekday(day: date) -> int | None:
    """From 0 for Monday; None on a public holiday, when hours of weekdays do not hold."""
    return None if is_public_holiday(day) else day.weekday()


def _covers(span: Span, at: time) -> bool:
    return span.since <= at and (at < span.to or span.to == MIDNIGHT or _runs_past_midnight(span))


def _runs_past_midnight(span: Span) -> bool:
    return MIDNIGHT < span.to <= span.since


def is_public_holiday(day: date) -> bool:
    """True on a Czech public holiday (Act 245/2000, by the holidays library)."""
    return day in _holidays_of(day.year)


@lru_cache(maxsize=8)
def _holidays_of(year: int) -> frozenset[date]:
    import holidays  # slow to load: the start does without it

    return frozenset(holidays.country_holidays("CZ", years=year))
