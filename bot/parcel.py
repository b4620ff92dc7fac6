"""From a notice to the message that leaves: its time, the recipient's rights at this moment, and the words."""

import logging
from dataclasses import dataclass
from datetime import datetime

from bot.delivery import backoff
from domain.audit import Deed, Entry
from domain.notice import NoticeKind, Priority, passes_quiet, time_to_send, was_put_off
from handlers.bundle import line_of
from handlers.errors import note_fault, report_fault
from handlers.recipient import Recipient, group_as_recipient, recipient_of, words_of
from handlers.visit import House
from storage.outbox import Claimed
from usecases.deliver import claim_beside, put_back, record_cancelled, try_again
from views.bundle import Came, bundle_screen
from views.screen import Screen

LOG = logging.getLogger(__name__)
OVER = "not for this person any more"


@dataclass(frozen=True)
class Parcel:
    """One message with what it tells: one notice, or all that quiet hours have put off."""

    told: tuple[Claimed, ...]
    recipient: Recipient
    chat: int
    screen: Screen
    passed: Entry | None = None
    """For the audit, where quiet hours are passed over."""

    @property
    def packed_at(self) -> datetime:
        """When the rights were looked at."""
        return self.recipient.reading.now

    @property
    def topic(self) -> int | None:
        """The part of a group it goes to."""
        return self.recipient.group.topic if self.recipient.group else None


@dataclass(frozen=True)
class Dropped:
    """Nothing leaves, now or later."""

    reason: str


@dataclass(frozen=True)
class PutOff:
    """Nothing leaves in quiet hours."""

    until: datetime


async def pack(house: House, claimed: Claimed) -> Parcel | Dropped | PutOff:
    """What becomes of a notice whose turn it is; raises NotFound where the person or the thing told of is no more."""
    recipient = await _recipient(house, claimed)
    now, quiet = recipient.reading.now, recipient.person.quiet
    at = time_to_send(claimed.due_at, claimed.drop_at, now, quiet, house.zone)
    if at is None:
        return Dropped("late")
    if at == now and _is_for_bundle(claimed, recipient):
        return await _pack_together(claimed, recipient)
    screen = await words_of(recipient, claimed.kind, claimed.subject)
    if screen is None or at == now:
        return _parcel((claimed,), recipient, screen)
    if passes_quiet(claimed.priority, recipient.access):
        return _parcel((claimed,), recipient, screen, _passed(claimed, recipient))
    # what is written over an old message wakes nobody
    return PutOff(at) if screen.replaces is None else _parcel((claimed,), recipient, screen)


async def report(house: House, kind: str, error: Exception) -> None:
    """Log a fault; a fault in telling of a fault must not make another one to tell."""
    if kind == NoticeKind.FAULT:
        note_fault(None, error)
    else:
        await report_fault(house, error)


async def _recipient(house: House, claimed: Claimed) -> Recipient:
    if claimed.group is None:
        return await recipient_of(house, claimed.recipient)
    return await group_as_recipient(house, claimed.group)


def _parcel(
    told: tuple[Claimed, ...], recipient: Recipient, screen: Screen | None, passed: Entry | None = None
) -> Parcel | Dropped:
    chat = recipient.person.telegram_id
    if screen is None or chat is None:
        return Dropped(OVER)
    return Parcel(told, recipient, chat, screen, passed)


def _is_for_bundle(claimed: Claimed, recipient: Recipient) -> bool:
    quiet, zone = recipient.person.quiet, recipient.house.zone
    waited = was_put_off(claimed.due_at, quiet, zone, put_off=claimed.put_off)
    return waited and claimed.priority is not Priority.URGENT and claimed.group is None


async def _pack_together(first: Claimed, recipient: Recipient) -> Parcel | Dropped:
    """The notice with everything else that quiet hours have put off for the same person."""
    house = recipient.house
    beside = await claim_beside(house.database, first, recipient.reading.now)
    await put_back(house.database, *(one for one in beside if not _is_for_bundle(one, recipient)))
    waited = sorted([first, *(one for one in beside if _is_for_bundle(one, recipient))], key=lambda one: one.id)
    lines = [(one, line) for one in waited if (line := await _line(one, recipient))]
    told = tuple(one for one, _ in lines)
    if not told:
        return Dropped(OVER)
    if len(told) == 1:
        return _parcel(told, recipient, await words_of(recipient, told[0].kind, told[0].subject))
    return _parcel(told, recipient, bundle_screen(recipient.reading.say, told[0].id, [line for _, line in lines]))


async def _line(claimed: Claimed, recipient: Recipient) -> Came | None:
    """None where there is nothing to tell, with a record; one that cannot be made does not stop the others."""
    house, now = recipient.house, recipient.reading.now
    line = None
    try:
        if time_to_send(claimed.due_at, claimed.drop_at, now, recipient.person.quiet, house.zone):
            line = await line_of(recipient, claimed.id, claimed.kind, claimed.subject)
        if line is None:
            await record_cancelled(house.database, claimed, OVER, now)
    except Exception as error:
        await report(house, claimed.kind, error)
        await try_again(house.database, [claimed], now, backoff(claimed.attempts))
    return line


def _passed(claimed: Claimed, recipient: Recipient) -> Entry:
    """Why somebody was disturbed in quiet hours: by ids, as everything in the audit."""
    LOG.info("notice %s (%s) is urgent: quiet hours are passed over", claimed.id, claimed.kind)
    reason: dict[str, int | str | list[int]] = {"notice": claimed.id, "kind": claimed.kind, **claimed.subject}
    at, person = recipient.reading.now, recipient.person.id
    return Entry(at=at, person=None, deed=Deed.QUIET_PASSED, subject=person, detail=reason)
