"""The order of updates: one person's in the order they came, different people side by side."""

import asyncio
import logging
from collections.abc import Awaitable, Coroutine

from telegram import Update
from telegram.ext import BaseUpdateProcessor

log = logging.getLogger(__name__)

RUNNING = 256  # updates handled at the same time
WAITING = 32  # updates of one person that are taken in and not yet answered
ACCEPTED = 8192  # updates of all people in memory; more wait in PTB's queue, in their order


class PersonalOrder(BaseUpdateProcessor):
    """Handlers must be blocking (PTB's default): a handler with `block=False` would leave the line at once.

    A person with `waiting` unanswered updates is a script, or taps at a bot that has lost its network. What came first
    is answered and what comes on top is dropped: dropping the oldest would tear a hole into a form being filled in.
    The line is empty again after a few seconds at most, and the screen then shows the last answered step.
    """

    def __init__(self, running: int = RUNNING, waiting: int = WAITING, accepted: int = ACCEPTED) -> None:
        # PTB's own limit counts waiting updates too; were it `running`, one person's flood would stop everybody.
        super().__init__(accepted)
        self._running = asyncio.Semaphore(running)
        self._waiting = waiting
        self.lines: dict[int, Line] = {}  # people with unanswered updates, and nobody else

    async def do_process_update(self, update: object, coroutine: Awaitable[object]) -> None:
        """Await the handlers of an update when its turn comes; what they raise goes to PTB and holds up nobody."""
        person = line_of(update)
        line = self.lines.setdefault(person, Line()) if person is not None else Line()
        if line.length >= self._waiting:
            log.warning("update %s of %s dropped: too many unanswered", getattr(update, "update_id", None), person)
            _forget(coroutine)
            return
        line.length += 1
        try:
            async with line.turn, self._running:
                await coroutine
        finally:
            _forget(coroutine)
            line.length -= 1
            if not line.length and person is not None:
                del self.lines[person]

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close: `Application.stop` waits until every accepted update is answered."""


def line_of(update: object) -> int | None:
    """Whom an update has to queue behind: its person, else its chat; None when it depends on no other (a poll).

    A private chat has the id of its person and groups have negative ones, so both share one number line.
    """
    if not isinstance(update, Update):
        return None
    behind = update.effective_user or update.effective_chat
    return behind.id if behind else None


class Line:
    """The updates of one person; asyncio's lock serves in the order of asking."""

    __slots__ = ("length", "turn")

    def __init__(self) -> None:
        self.length = 0
        self.turn = asyncio.Lock()


def _forget(coroutine: Awaitable[object]) -> None:
    """Close what was never started: it would be reported as never awaited. Without effect on what has ended."""
    if isinstance(coroutine, Coroutine):
        coroutine.close()
