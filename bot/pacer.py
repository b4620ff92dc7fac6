"""The pace of sending: so many messages a second in all, one a second to a person, and pauses Telegram asks for."""

import asyncio
import time
from collections.abc import Awaitable, Callable

GAP = 1 / 29
"""Seconds between two messages: Telegram takes about 30 a second, and a pacer at 30 was refused again and again."""
GAP_PER_PERSON = 1.0
REMEMBERED = 1024


class Pacer:
    """Gives turns to send; `now` is a monotonic time in seconds."""

    def __init__(
        self, now: Callable[[], float] = time.monotonic, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._now = now
        self._sleep = sleep
        self._paused_until = 0.0
        self._free_at = 0.0
        self._person_free_at: dict[int, float] = {}

    async def turn(self, person: int | None = None) -> None:
        """Wait until a message may leave, and take that place; `person` is whom it goes to."""
        while (wait := self._wait(person)) > 0:
            await self._sleep(wait)
        now = self._now()
        self._free_at = max(self._free_at, now - GAP) + GAP  # what a sleep overshoots is made up for, once
        if person is not None:
            self._forget(now)
            self._person_free_at[person] = now + GAP_PER_PERSON

    async def resumed(self) -> None:
        """Wait for the end of a pause."""
        while (wait := self._paused_until - self._now()) > 0:
            await self._sleep(wait)

    def pause(self, seconds: float) -> None:
        """Give no turn for so long."""
        self._paused_until = max(self._paused_until, self._now() + seconds)

    def _wait(self, person: int | None) -> float:
        person_free_at = 0.0 if person is None else self._person_free_at.get(person, 0.0)
        return max(self._paused_until, self._free_at, person_free_at) - self._now()

    def _forget(self, now: float) -> None:
        if len(self._person_free_at) >= REMEMBERED:
            self._person_free_at = {person: at for person, at in self._person_free_at.items() if at > now}
