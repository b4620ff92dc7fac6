"""The queue of updates and the long poll that empties it."""

import asyncio
import json
import time
from collections import deque

from sandbox.errors import ApiError, Object

_ON_REQUEST_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Updates:
    """Numbers grow over restarts of the stand-in, so that a bot that keeps polling misses nothing."""

    def __init__(self) -> None:
        self._pending: deque[tuple[int, bytes]] = deque()
        self._last = int(time.time())
        self._allowed: frozenset[str] = frozenset()
        self._poller: asyncio.Future[None] | None = None
        self._polled_at = 0.0

    def __len__(self) -> int:
        return len(self._pending)

    @property
    def is_polled(self) -> bool:
        """Whether a bot is listening: it waits now or asked within the last seconds."""
        return self._poller is not None or time.monotonic() - self._polled_at < 3

    def put(self, kind: str, body: Object) -> None:
        if kind not in self._allowed if self._allowed else kind in _ON_REQUEST_ONLY:
            return
        self._last += 1
        self._pending.append((self._last, json.dumps({"update_id": self._last, kind: body}).encode()))
        self._wake()

    def allow(self, kinds: list[object]) -> None:
        """Which kinds are queued from now on; an empty list stands for Telegram's default."""
        self._allowed = frozenset(str(kind) for kind in kinds)

    def drop(self) -> None:
        self._pending.clear()

    def close(self) -> None:
        self._wake()

    async def poll(self, offset: int, limit: int, seconds: float) -> bytes:
        """A JSON array of updates from `offset` on; those before it are confirmed and forgotten."""
        self._confirm(offset)
        self._refuse_waiting()
        if not self._pending and seconds > 0:
            await self._wait(seconds)
        self._polled_at = time.monotonic()
        return b"[" + b",".join(self._pending[i][1] for i in range(min(limit, len(self._pending)))) + b"]"

    def _confirm(self, offset: int) -> None:
        while self._pending and (self._pending[0][0] < offset if offset >= 0 else len(self._pending) > -offset):
            self._pending.popleft()

    def _refuse_waiting(self) -> None:
        """As in Telegram it is the older poll that loses."""
        if self._poller and not self._poller.done():
            self._poller.set_exception(ApiError(409, _CONFLICT))

    def _wake(self) -> None:
        if self._poller and not self._poller.done():
            self._poller.set_result(None)

    async def _wait(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        poller = self._poller = loop.create_future()
        timer = loop.call_later(seconds, self._wake)
        try:
            await poller
        finally:
            timer.cancel()
            if self._poller is poller:
                self._poller = None
