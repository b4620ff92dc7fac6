"""The pace of sending: so many messages a second in all, one a second to a chat, and pauses Telegram asks for."""

import asyncio
import time
from collections.abc import Awaitable, Callable

GAP = 1 / 29
"""Seconds between two messages: Telegram takes about 30 a second, and a pacer at 30 was refused again and again."""
GAP_IN_CHAT = 1.0
GAP_IN_GROUP = 3.0
"""Telegram takes 20 messages a minute to a group; groups have negative ids."""


class Pacer:
    """Gives turns to send; `now` is a monotonic time in seconds, `gap` the seconds between two messages in all."""

    def __init__(
        self,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        gap: float = GAP,
    ) -> None:
        self._now = now
        self._sleep = sleep
        self._gap = gap
        self._paused_until = 0.0
        self._free_at = 0.0
        self._rests_until: dict[int, float] = {}

    async def turn(self) -> None:
        """Take the next place in the line and wait for it; a pause meanwhile means another place, after it."""
        while True:
            now = self._now()
            mine = max(self._free_at, self._paused_until, now - self._gap)  # one overslept turn is made up for
            self._free_at = mine + self._gap
            if mine > now:
                await self._sleep(mine - now)
            if self._paused_until <= mine:
                return

    def rest(self, chat: int) -> None:
        """Something leaves for this chat, or has just arrived there: the next has to keep its distance."""
        self._rests_until[chat] = self._now() + (GAP_IN_CHAT if chat > 0 else GAP_IN_GROUP)

    @property
    def resting(self) -> list[int]:
        """Chats that may not be sent anything now."""
        now = self._now()
        self._rests_until = {chat: until for chat, until in self._rests_until.items() if until > now}
        return list(self._rests_until)

    async def rested(self) -> None:
        """Wait until the next of the resting chats may be sent something."""
        if self._rests_until:
            await self._sleep(max(0.0, min(self._rests_until.values()) - self._now()))

    async def resumed(self) -> None:
        """Wait for the end of a pause."""
        while (wait := self._paused_until - self._now()) > 0:
            await self._sleep(wait)

    def pause(self, seconds: float) -> None:
        """Give no turn for so long."""
        self._paused_until = max(self._paused_until, self._now() + seconds)
