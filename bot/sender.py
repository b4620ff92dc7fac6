"""The outbox on its way to Telegram, and messages with private data on their way out of the chats."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from telegram import Bot
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.delivery import Gone, Later, Moved, Pause, backoff, outcome_of, seconds_of
from bot.notices import Recipient
from bot.notices.table import NOTICES
from bot.pacer import Pacer
from domain.errors import NotFound
from domain.notice import NoticeKind, passes_quiet, time_to_send
from handlers.errors import note_fault, report_fault
from handlers.screen import send_screen
from handlers.visit import House
from locales.translator import translator
from storage.outbox import Claimed
from storage.people import People
from storage.private_messages import PrivateMessage, PrivateMessages
from usecases.deliver import (
    claim_notices,
    put_back,
    record_cancelled,
    record_failed,
    record_gone,
    record_sent,
)
from usecases.private_messages import forget_private_message
from views.found import Reading
from views.screen import Screen

LOG = logging.getLogger(__name__)
WORKERS = 8
"""Messages on their way at the same time; replies to people keep the rest of the connections."""
POLL_SECONDS = 1.0
LAST_WORDS_SECONDS = 5.0
SENDING_AT_MOST = timedelta(minutes=1)
"""A message is not begun when less than this is left of its lease: somebody else may take it over."""


class Sender:
    """Sends what is due, at least once: where Telegram's answer was lost, on the way or in a crash, it sends again."""

    def __init__(self, bot: Bot, house: House, pacer: Pacer) -> None:
        self._bot = bot
        self._house = house
        self._pacer = pacer
        self._flying: set[asyncio.Task[None]] = set()
        self._loops: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Send and delete in the background from now on."""
        self._loops = [asyncio.create_task(self._repeat(step)) for step in (self.send_due, self.delete_due)]

    async def stop(self) -> None:
        """Begin nothing more; what is on its way gets a little time to arrive."""
        for loop in self._loops:
            loop.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        if self._flying:
            _, late = await asyncio.wait(self._flying, timeout=LAST_WORDS_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def empty(self) -> None:
        """Send and delete until nothing is due."""
        while await self.send_due() or self._flying:
            if self._flying:
                await asyncio.wait(self._flying)
        while await self.delete_due():
            pass

    async def send_due(self) -> bool:
        """Begin to send what is due, as far as workers are free; False where there is nothing to begin."""
        await self._pacer.resumed()
        if len(self._flying) >= WORKERS:
            await asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED)
        claimed = await claim_notices(self._house.database, self._house.clock(), WORKERS - len(self._flying))
        for one in claimed:
            task = asyncio.create_task(self._deliver(one))
            self._flying.add(task)
            task.add_done_callback(self._land)
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
        while True:
            try:
                found = await step()
            except Exception as error:  # the loop outlives every fault
                await report_fault(self._house, error)
                found = False
            if not found:
                await asyncio.sleep(POLL_SECONDS)

    def _land(self, task: asyncio.Task[None]) -> None:
        self._flying.discard(task)
        if not task.cancelled() and (error := task.exception()):
            note_fault(None, error)  # the database took no record: the lease will run out

    async def _deliver(self, claimed: Claimed) -> None:
        database, now = self._house.database, self._house.clock()
        try:
            if await self._is_time(claimed):
                await self._pacer.turn(claimed.recipient)
                await self._send(claimed)
        except NotFound:  # the person or the thing told of is no more
            await record_cancelled(database, claimed, "gone", now)
        except Exception as error:  # other notices go on; this one is tried again until it is too late
            await self._report(claimed, error)
            await put_back(database, claimed, self._house.clock() + backoff(claimed.attempts), counts=True)

    async def _is_time(self, claimed: Claimed) -> bool:
        """True where the notice may be sent now; else it is dropped or put off, with a record."""
        database, zone, now = self._house.database, self._house.zone, self._house.clock()
        person, granted = await People(database.reader).get(claimed.recipient)
        quiet = person.quiet
        if passes_quiet(claimed.priority, self._house.rights_of(person, granted, now)):
            LOG.info("notice %s (%s) is urgent: quiet hours are passed over", claimed.id, claimed.kind)
            quiet = quiet.model_copy(update={"since": 0, "to": 0, "every_day": True})
        at = time_to_send(claimed.due_at, claimed.drop_at, now, quiet, zone)
        if at is None:
            await record_cancelled(database, claimed, "late", now)
        elif at > now:
            await put_back(database, claimed, at, claimed.drop_at + (at - claimed.due_at))
        return at == now

    async def _send(self, claimed: Claimed) -> None:
        database, now = self._house.database, self._house.clock()
        if now > claimed.lease_until - SENDING_AT_MOST:  # the turn was long in coming
            await put_back(database, claimed, claimed.due_at)
            return
        recipient = await self._recipient(claimed.recipient)
        screen = await self._render(claimed, recipient)
        chat = recipient.person.telegram_id
        if screen is None or chat is None:
            await record_cancelled(database, claimed, "not for this person any more", now)
            return
        try:
            message = await self._send_there(chat, screen)
        except TelegramError as error:
            await self._note(claimed, error)
        else:
            until = self._house.clock() + self._house.private_for if screen.private else None
            await record_sent(database, claimed, message, self._house.clock(), private_until=until)

    async def _send_there(self, chat: int, screen: Screen) -> int:
        try:
            return (await send_screen(self._bot, chat, screen)).message_id
        except TelegramError as error:
            moved = outcome_of(error, 1)
            if not isinstance(moved, Moved):
                raise
            return (await send_screen(self._bot, moved.chat, screen)).message_id

    async def _note(self, claimed: Claimed, error: TelegramError) -> None:
        """Record what Telegram had against a message."""
        database, now = self._house.database, self._house.clock()
        outcome = outcome_of(error, claimed.attempts)
        LOG.info("notice %s (%s) not sent: %s", claimed.id, claimed.kind, type(error).__name__)
        if isinstance(outcome, Pause):
            self._pacer.pause(outcome.seconds)
            await put_back(database, claimed, claimed.due_at)
        elif isinstance(outcome, Later):
            await put_back(database, claimed, now + outcome.after, counts=True)
        elif isinstance(outcome, Gone):
            await record_gone(database, claimed, outcome.reason, now)
        else:
            await record_failed(database, claimed, str(outcome), now)
            await self._report(claimed, error)

    async def _recipient(self, person_id: int) -> Recipient:
        house, now, reader = self._house, self._house.clock(), self._house.database.reader
        person, granted = await People(reader).get(person_id)
        reading = Reading(translator(person.language), house.codes, house.geography, now, house.zone)
        return Recipient(person, house.rights_of(person, granted, now), reading, reader, house)

    async def _render(self, claimed: Claimed, recipient: Recipient) -> Screen | None:
        screen = await NOTICES[NoticeKind(claimed.kind)](recipient, claimed.subject)
        return screen and replace(screen, protect=screen.protect or screen.private)

    async def _report(self, claimed: Claimed, error: Exception) -> None:
        if claimed.kind == NoticeKind.FAULT:  # a fault in telling of a fault must not make another one to tell
            note_fault(None, error)
        else:
            await report_fault(self._house, error)

    async def _delete(self, message: PrivateMessage) -> None:
        """Take a message out of the chat; one too old to be deleted loses its content."""
        try:
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
