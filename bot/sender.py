"""The outbox on its way to Telegram, and messages with private data on their way out of the chats."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from datetime import timedelta
from functools import partial

from telegram import Bot
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.delivery import Gone, Later, Moved, Pause, backoff, outcome_of, seconds_of
from bot.pacer import Pacer
from bot.parcel import Dropped, Parcel, PutOff, pack, report
from domain.errors import NotFound
from handlers.errors import note_fault, report_fault
from handlers.screen import deliver_screen
from handlers.visit import House
from locales.translator import translator
from storage.outbox import Claimed
from storage.private_messages import PrivateMessage, PrivateMessages
from usecases.deliver import (
    claim_notices,
    put_back,
    put_off,
    record_cancelled,
    record_failed,
    record_gone,
    record_sent,
    try_again,
)
from usecases.groups import group_lost, group_moved
from usecases.private_messages import forget_private_message

LOG = logging.getLogger(__name__)
WORKERS = 24
"""Messages on their way at the same time, also where some wait for an answer that never comes; replies to people keep
the rest of the connections."""
AHEAD = 6
"""Notices that wait for their turn: what is urgent waits behind no more."""
FRESH = timedelta(seconds=10)
"""A message not begun within this time after it was made is made anew: rights may have changed."""
POLL_SECONDS, FAULT_SECONDS = 0.25, 1.0
LAST_WORDS_SECONDS = 5.0
SENDING_AT_MOST = timedelta(minutes=1)
"""A message is not begun when less than this is left of its lease: somebody else may take it over."""
UNASKED_FOR = timedelta(days=1)
"""How long private data stay in a chat where they came unasked: long enough to be read."""


class Sender:
    """Sends what is due, at least once: where Telegram's answer was lost, on the way or in a crash, it sends again."""

    def __init__(self, bot: Bot, house: House, pacer: Pacer) -> None:
        self._bot = bot
        self._house = house
        self._pacer = pacer
        self._is_stopping = False
        self._flying: set[asyncio.Task[None]] = set()
        self._ahead: set[int] = set()
        """Notices whose turn has not come yet."""
        self._moved_on = asyncio.Event()
        self._loops: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Send and delete in the background from now on."""
        self._loops = [asyncio.create_task(self._repeat(step)) for step in (self.send_due, self.delete_due)]

    async def stop(self) -> None:
        """Begin nothing more but what was claimed; what is on its way gets a little time to arrive."""
        self._is_stopping = True
        await _end(self._loops)
        await _end(self._flying)

    async def empty(self) -> None:
        """Send and delete until nothing is due."""
        while await self.send_due() or self._flying or self._pacer.resting:
            if self._flying:
                await asyncio.wait(self._flying)
            else:
                await self._pacer.rested()
        while await self.delete_due():
            pass

    async def send_due(self) -> bool:
        """Begin to send a little of what is due, the most urgent first; False where there is nothing to begin.

        No more is claimed than leaves within a moment.
        """
        await self._pacer.resumed()
        while len(self._ahead) > AHEAD // 2 or len(self._flying) >= WORKERS:
            self._moved_on.clear()
            await self._moved_on.wait()
        room = AHEAD - len(self._ahead)
        claimed = await claim_notices(self._house.database, self._house.clock(), room, self._pacer.resting)
        for one in claimed:
            await self._begin(one)
        return bool(claimed)

    async def delete_due(self) -> bool:
        """Delete private messages whose time has come; False where there are none, or none can be deleted now."""
        due = await PrivateMessages(self._house.database.reader).due(self._house.clock(), WORKERS)
        try:
            for message in due:
                await self._pacer.turn()
                await self._delete(message)
        except RetryAfter as error:
            self._pacer.pause(seconds_of(error))
        except TelegramError as error:
            LOG.warning("private messages not deleted: %s", type(error).__name__)
            return False
        return bool(due)

    async def _repeat(self, step: Callable[[], Awaitable[bool]]) -> None:
        while not self._is_stopping:
            try:
                wait = 0.0 if await step() else POLL_SECONDS
            except Exception as error:  # the loop outlives every fault
                await report_fault(self._house, error)
                wait = FAULT_SECONDS
            if wait:
                await asyncio.sleep(wait)

    async def _begin(self, claimed: Claimed) -> None:
        if claimed.chat in self._pacer.resting:  # two parts of one group
            await put_back(self._house.database, claimed)
            return
        if claimed.chat is not None:
            self._pacer.rest(claimed.chat)
        self._ahead.add(claimed.id)
        task = asyncio.create_task(self._deliver(claimed))
        self._flying.add(task)
        task.add_done_callback(partial(self._land, claimed))

    def _move_on(self, claimed: Claimed) -> None:
        self._ahead.discard(claimed.id)
        self._moved_on.set()

    def _land(self, claimed: Claimed, task: asyncio.Task[None]) -> None:
        self._flying.discard(task)
        self._move_on(claimed)
        if not task.cancelled() and (error := task.exception()):
            note_fault(None, error)  # the database took no record: the lease will run out

    async def _deliver(self, claimed: Claimed) -> None:
        database = self._house.database
        try:
            packed = await pack(self._house, claimed)
        except NotFound:  # the person or the thing told of is no more
            packed = Dropped("gone")
        except Exception as error:  # other notices go on; this one is tried again until it is too late
            await report(self._house, claimed.kind, error)
            await try_again(database, [claimed], self._house.clock(), backoff(claimed.attempts))
            return
        if isinstance(packed, Dropped):
            await record_cancelled(database, claimed, packed.reason, self._house.clock())
        elif isinstance(packed, PutOff):
            await put_off(database, claimed, packed.until)
        else:
            await self._pacer.turn()
            self._move_on(claimed)
            await self._send(packed)

    async def _send(self, parcel: Parcel) -> None:
        database, now = self._house.database, self._house.clock()
        if now > min(parcel.packed_at + FRESH, parcel.told[0].lease_until - SENDING_AT_MOST):  # a long wait
            await put_back(database, *parcel.told)
            return
        try:
            message = await self._hand_over(parcel)
        except TelegramError as error:
            await self._note(parcel, error)
        else:
            self._pacer.rest(parcel.chat)
            now = self._house.clock()
            until = now + UNASKED_FOR if parcel.screen.private else None
            await record_sent(database, parcel.told, message, now, private_until=until, passed=parcel.passed)

    async def _hand_over(self, parcel: Parcel) -> int:
        try:
            return await deliver_screen(self._bot, parcel.chat, parcel.screen, parcel.topic)
        except TelegramError as error:
            moved = outcome_of(error, 1)
            if not isinstance(moved, Moved):
                raise
            if group := parcel.recipient.group:
                await group_moved(self._house.database, group.id, moved.chat)
            return await deliver_screen(self._bot, moved.chat, parcel.screen, parcel.topic)

    async def _note(self, parcel: Parcel, error: TelegramError) -> None:
        """Record what Telegram had against a message."""
        database, now, told = self._house.database, self._house.clock(), parcel.told
        outcome = outcome_of(error, told[0].attempts)
        LOG.info("notice %s (%s) not sent: %s", told[0].id, told[0].kind, type(error).__name__)
        if isinstance(outcome, Pause):
            self._pacer.pause(outcome.seconds)
            await put_back(database, *told)
        elif isinstance(outcome, Later):
            await try_again(database, told, now, outcome.after)
        elif isinstance(outcome, Gone):
            await self._give_up(parcel, outcome.reason)
        else:
            await record_failed(database, told, str(outcome), now)
            await report(self._house, told[0].kind, error)

    async def _give_up(self, parcel: Parcel, reason: str) -> None:
        database, now = self._house.database, self._house.clock()
        if group := parcel.recipient.group:
            await record_failed(database, parcel.told, reason, now)
            await group_lost(database, group.id, reason, now)
        else:
            await record_gone(database, parcel.told, reason, now)

    async def _delete(self, message: PrivateMessage) -> None:
        """Take a message out of the chat; one that came unasked, or is too old to be deleted, loses its content."""
        try:
            if message.is_notice:
                await self._blank(message)
            else:
                await self._bot.delete_message(message.chat, message.message)
        except Forbidden:
            LOG.info("private message %s of person %s left: no way there", message.message, message.person)
        except BadRequest as error:
            if "can't be deleted" in error.message.lower():
                await self._blank(message)
        await forget_private_message(self._house.database, message.person, message.message)

    async def _blank(self, message: PrivateMessage) -> None:
        words = translator(message.language).html("private-message-gone")
        try:
            await self._bot.edit_message_text(words, message.chat, message.message)
        except BadRequest as error:
            LOG.warning("private message %s of person %s left: %s", message.message, message.person, error.message)


async def _end(tasks: Collection[asyncio.Task[None]]) -> None:
    """Wait a little for these, then cancel them."""
    if tasks:
        _, late = await asyncio.wait(tasks, timeout=LAST_WORDS_SECONDS)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
