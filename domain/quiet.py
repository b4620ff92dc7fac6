"""Quiet hours: when other people's messages wait."""

import re
from datetime import UTC, datetime, timedelta, tzinfo

from pydantic import Field

from domain.codes import Value
from domain.errors import Refusal
from domain.hours import is_public_holiday

DAY = 24 * 60
HOURS_AHEAD = 30 * 24
SPAN = re.compile(
    r"""(od|from|з|с)?\s*(?P<h1>\d{1,2})([:.](?P<m1>[0-5]\d))?\s*(h|hod\.?|hodin|год\.?)?
        \s*(-|–|—|až|do|to|till|until|до)\s*
        (?P<h2>\d{1,2})([:.](?P<m2>[0-5]\d))?\s*(h|hod\.?|hodin|год\.?)?\.?""",
    re.VERBOSE | re.IGNORECASE,
)


class QuietHours(Value):
    """From `since` to `to`, in minutes after midnight of the local day; equal ones mean no quiet hours.

    Weekends and public holidays are quiet all day, except with `every_day`.
    """

    since: int = Field(default=20 * 60, ge=0, lt=DAY)
    to: int = Field(default=7 * 60, ge=0, lt=DAY)
    every_day: bool = False

    @property
    def is_never(self) -> bool:
        """True where no hour of a working day is quiet."""
        return self.since == self.to

    def allows(self, now: datetime, zone: tzinfo) -> bool:
        """Whether a message may come at `now` (aware), by the clock on the wall in `zone`."""
        local = now.astimezone(zone)
        works = self.every_day or not (local.weekday() >= 5 or is_public_holiday(local.date()))
        return works and not self._covers(local.hour * 60 + local.minute)

    def next_allowed(self, now: datetime, zone: tzinfo) -> datetime:
        """`now` itself (aware) outside quiet time, else the moment (UTC) when the quiet ends, exact to the minute.

        `zone` is whole hours from UTC; quiet hours that end within the hour skipped in spring end with that hour.
        """
        if self.allows(now, zone):
            return now
        hour = now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        ends = (
            hour + timedelta(hours=h, minutes=m) for h in range(HOURS_AHEAD) for m in sorted({0, self.to % 60})
        )  # quiet ends at midnight, at `to`, or with a skipped hour
        return next(end for end in ends if end > now and self.allows(end, zone))

    def _covers(self, minute: int) -> bool:
        if self.since <= self.to:
            return self.since <= minute < self.to
        return minute >= self.since or minute < self.to


def read_span(text: str) -> tuple[int, int]:
    """Since and to, in minutes after midnight, from words as "19:30-6:30" or "od 20 do 7"; raises Refusal."""
    times = SPAN.fullmatch(text.strip())
    if times is None:
        raise Refusal("refused-quiet-hours")
    since, to = _minutes(times["h1"], times["m1"]), _minutes(times["h2"], times["m2"])
    if max(since, to) > DAY:
        raise Refusal("refused-quiet-hours")
    return since % DAY, to % DAY


def _minutes(hours: str, minutes: str | None) -> int:
    return int(hours) * 60 + int(minutes or 0)
