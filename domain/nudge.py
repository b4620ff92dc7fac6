"""When the one who reported how full an actor is gets asked whether that still holds."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from domain.codes import Value
from domain.hours import is_public_holiday
from domain.quiet import QuietHours

USUAL_MINUTE = 9 * 60
MOST_UNANSWERED = 3
"""After so many questions in a row without an answer nobody is asked until somebody reports."""
MOST_AT_ONCE = 8
"""Actors in one message; the others wait for the next day."""
LATEST = timedelta(hours=12)
"""Later than this – the bot was out – the question waits for the next time it is that hour."""
GOOD_FOR = timedelta(days=3)
DAY = timedelta(days=1)
FREE_DAYS_AT_MOST = 14
A_WHILE = timedelta(minutes=15)
"""Longer than from one look at what is due to the next."""


class Aged(Value):
    """The last report of an actor, fresh no more; its reporter's quiet hours; what has been asked about it."""

    actor: int
    report: int
    reporter: int
    reported_at: datetime
    fresh: timedelta
    minute: int = USUAL_MINUTE
    """The actor's own hour, in minutes after midnight of the local day."""
    every_day: bool = False
    """True for crisis services: others are asked on working days."""
    quiet: QuietHours = QuietHours()
    asked_at: datetime | None = None
    again_at: datetime | None = None
    """Before this moment it is not asked about again."""


def is_due(aged: Aged, quiet: QuietHours, now: datetime, zone: tzinfo) -> bool:
    """Whether to ask somebody with these quiet hours at `now`: on the actor's hour, or not much later.

    An hour inside the quiet hours waits for their end. The report must have aged by that hour.
    """
    if not quiet.allows(now, zone):
        return False
    hour = _last_hour(aged, now, zone)
    begins = _begins(hour, quiet, zone)
    return begins <= now < begins + LATEST and _is_ripe(aged, hour, begins)


def joins(aged: Aged, now: datetime, zone: tzinfo) -> bool:
    """Whether it goes with a question about another actor that leaves now: a person is asked once a day in all."""
    return _asks_on(_day(now, zone), aged.every_day) and _is_ripe(aged, now, now)


def asked_together(aged: Iterable[Aged]) -> list[Aged]:
    """Those for one message: never asked before, then asked longest ago, the oldest report first."""
    never = datetime.min.replace(tzinfo=UTC)
    return sorted(aged, key=lambda one: (one.asked_at or never, one.reported_at, one.actor))[:MOST_AT_ONCE]


def next_hour(minute: int, every_day: bool, quiet: QuietHours, since: datetime, zone: tzinfo) -> datetime:
    """When (aware UTC) somebody with these quiet hours is asked first from a moment on."""
    days = (_day(since, zone) + DAY * n for n in range(-FREE_DAYS_AT_MOST, FREE_DAYS_AT_MOST))
    hours = (_moment(day, minute, zone) for day in days if _asks_on(day, every_day))
    return next(begins for begins in (_begins(hour, quiet, zone) for hour in hours) if begins >= since)


def again_at(fresh: timedelta, now: datetime, zone: tzinfo) -> datetime:
    """A question of now without an answer is not repeated before (aware UTC).

    The report has to age by as much again, and it is another day.
    """
    return midnight(now, zone, max(1, fresh.days))


def midnight(now: datetime, zone: tzinfo, days: int = 0) -> datetime:
    """The beginning (aware UTC) of the local day, or of the one so many days later."""
    return _moment(_day(now, zone) + DAY * days, 0, zone)


def _last_hour(aged: Aged, now: datetime, zone: tzinfo) -> datetime:
    """The actor's hour on the last day it is asked, not after `now`."""
    today = _day(now, zone)
    days = (today - DAY * n for n in range(FREE_DAYS_AT_MOST))
    hours = (_moment(day, aged.minute, zone) for day in days if _asks_on(day, aged.every_day))
    return next(hour for hour in hours if hour <= now)


def _begins(hour: datetime, quiet: QuietHours, zone: tzinfo) -> datetime:
    """The hour itself or the end of the quiet hours; so shortly before they begin there is no asking in time."""
    begins = quiet.next_allowed(hour, zone)
    return begins if quiet.allows(begins + A_WHILE, zone) else quiet.next_allowed(begins + A_WHILE, zone)


def _is_ripe(aged: Aged, hour: datetime, begins: datetime) -> bool:
    """Whether the report has aged by its hour, and no earlier question stands in the way when asking begins."""
    return hour - aged.reported_at > aged.fresh and (aged.again_at is None or aged.again_at <= begins)


def _asks_on(day: date, every_day: bool) -> bool:
    return every_day or (day.weekday() < 5 and not is_public_holiday(day))


def _day(at: datetime, zone: tzinfo) -> date:
    return at.astimezone(zone).date()


def _moment(day: date, minute: int, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(minute // 60, minute % 60), zone).astimezone(UTC)
