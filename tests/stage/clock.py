"""A clock that stands still until a test moves it."""

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

PRAGUE = ZoneInfo("Europe/Prague")
WORKDAY_MORNING = "2026-11-24 10:00"  # a Tuesday
NIGHT = "2026-11-25 02:30"
HOLIDAY = "2026-12-24 10:00"  # a Thursday, Christmas Eve


class Clock:
    """Callable as the product's `clock`: returns an aware UTC moment."""

    def __init__(self, local: str = WORKDAY_MORNING) -> None:
        self._now = datetime.now(UTC)
        self.set(local)

    def __call__(self) -> datetime:
        return self._now

    def set(self, local: str) -> None:
        """Move to a Prague time written as 2026-11-24 10:00, forwards or back."""
        self._now = datetime.fromisoformat(local).replace(tzinfo=PRAGUE).astimezone(UTC)

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Let time pass."""
        self._now += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


class Pace:
    """Monotonic seconds for the pacer: they pass when everybody sleeps, up to the next who wakes; nobody waits."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._waking: list[float] = []

    def __call__(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        """Come back when so much time has passed."""
        until = self.seconds + seconds
        self._waking.append(until)
        while self.seconds < until:
            for _ in range(10):  # whoever is awake goes first
                await asyncio.sleep(0)
            if until <= min(self._waking):
                self.seconds = max(self.seconds, until)
        self._waking.remove(until)
