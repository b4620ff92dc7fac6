"""How fast one person may write and tap: no busy human meets the limit, a script is told once and then not answered."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

BURST = 40
PER_SECOND = 4.0
"""A photo album is ten updates at once, and nobody taps four times a second for long."""


class Pace(Enum):
    """What to do with an update."""

    ANSWER = "answer"
    TELL = "tell"
    """The first one over the limit: say so."""
    IGNORE = "ignore"


@dataclass(slots=True)
class Bucket:
    """What one person may still send at once, as it was at a moment."""

    left: float
    at: datetime
    is_told: bool = False


class Patience:
    """A bucket per person, in memory; one that is full again is forgotten, and with it that the person was told."""

    def __init__(self, burst: int = BURST, per_second: float = PER_SECOND) -> None:
        self._burst = burst
        self._per_second = per_second
        self._full_after = timedelta(seconds=burst / per_second)
        self._buckets: dict[int, Bucket] = {}  # the one used longest ago comes first

    def take(self, person: int, now: datetime) -> Pace:
        """Count an update of this person (any id)."""
        self._forget_rested(now)
        bucket = self._buckets.pop(person, None) or Bucket(self._burst, now)
        self._buckets[person] = bucket
        rest = max((now - bucket.at).total_seconds(), 0)
        bucket.left, bucket.at = min(bucket.left + rest * self._per_second, self._burst), now
        if bucket.left >= self._burst / 2:
            bucket.is_told = False
        if bucket.left >= 1:
            bucket.left -= 1
            return Pace.ANSWER
        if bucket.is_told:
            return Pace.IGNORE
        bucket.is_told = True
        return Pace.TELL

    def _forget_rested(self, now: datetime) -> None:
        while self._buckets:
            person, bucket = next(iter(self._buckets.items()))
            if now - bucket.at < self._full_after:
                return
            del self._buckets[person]
