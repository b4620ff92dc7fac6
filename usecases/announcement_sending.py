"""Announcements on their way and after: followed, stopped, sent again, read, corrected, withdrawn.

Every step is one transaction, and what it leaves for later stands in the outbox or is found by the tick.
"""

from collections.abc import Sequence
from datetime import datetime

from domain.announcement import (
    BEGUN,
    REMINDED_AFTER,
    TOLD_WITHIN,
    UNDELIVERED,
    Announcement,
    Fate,
    State,
    check_length,
    may_be_deleted,
    may_keep,
)
from domain.audit import Deed, Entry
from domain.errors import NotFound, Refusal
from domain.notice import Notice, NoticeKind, Priority
from domain.rights import Access
from storage.announcement_recipients import InChat, Recipients
from storage.announcements import Announcements
from storage.audit import Audit
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.private_messages import PrivateMessages
from usecases.guard_text import refuse_personal_data

CHUNK = 1000
"""Notices made at once; the loop turns to others in between, the transaction is one."""


async def begin_sending(connection: Connection, one: Announcement, now: datetime) -> Announcement:
    """Put a notice for everybody who waits for a first or another attempt, and one for the author's live message."""
    recipients = Recipients(connection)
    begun = one.begun_at or now
    going = one.model_copy(update={"state": State.SENDING, "begun_at": begun, "ended_at": None, "reason": None})
    waiting = await recipients.to_send(one.id)
    for start in range(0, len(waiting), CHUNK):
        await Outbox(connection).put(
            *(
                _notice(NoticeKind.ANNOUNCEMENT, one, person, now, str(attempt), Priority.BULK)
                for person, attempt in waiting[start : start + CHUNK]
            )
        )
    await recipients.bind(one.id)
    return await _tell_author(connection, going, now)


async def tend_sending(connection: Connection, number: int, now: datetime) -> Announcement:
    """Write down what has become of it meanwhile and let the author see; harmless at any time."""
    store, recipients = Announcements(connection), Recipients(connection)
    one = await store.get(number)
    if one.state in (State.STOPPED, State.WITHDRAWN):  # one that was in the sender's hands may have come back
        await _call_back(connection, one, now)
    await recipients.settle(number)
    if one.state is State.WITHDRAWN:
        await _take_away(connection, one, now)
    elif one.version:
        await _correct(connection, one, now)
    tally = await recipients.tally(number, now)
    ended = one.state is State.SENDING and not tally[Fate.WAITING]
    if ended:
        one = one.model_copy(update={"state": State.SENT, "ended_at": now})
    return await _tell_author(connection, one, now) if ended or tally.done != one.shown else one


async def has_news(connection: Connection, number: int, now: datetime) -> bool:
    """True where `tend_sending` would find something to do."""
    store, recipients = Announcements(connection), Recipients(connection)
    if await recipients.has_ended(number):
        return True
    one, tally = await store.get(number), await recipients.tally(number, now)
    is_over = one.state is State.SENDING and not tally[Fate.WAITING]
    may_come_back = one.state in (State.STOPPED, State.WITHDRAWN) and tally.is_live
    return tally.done != one.shown or is_over or may_come_back


async def stop_before(connection: Connection, one: Announcement, now: datetime) -> Announcement:
    """It is not sent at all: its time has passed in darkness, or its author announces no more."""
    return await _tell_author(connection, one.model_copy(update={"state": State.STOPPED, "ended_at": now}), now)


async def follow_in(database: Database, number: int, message: int) -> None:
    """The author follows it in this message."""
    async with database.transaction() as connection:
        await Announcements(connection).follow(number, message)


async def stop(database: Database, access: Access, number: int, now: datetime) -> Announcement:
    """Send to nobody more; what is in the sender's hands goes out."""
    async with database.transaction() as connection:
        one = await _begun(connection, access, number)
        if not (await Recipients(connection).tally(number, now)).is_live:
            raise Refusal("refused-announcement-over")
        return await _end(connection, one, State.STOPPED, now)


async def send_again(database: Database, access: Access, number: int, now: datetime) -> Announcement:
    """Try once more with those who do not have it and can be reached by now, also for actors that had nobody."""
    async with database.transaction() as connection:
        one = await _begun(connection, access, number)
        await Recipients(connection).settle(number)
        joined = await Recipients(connection).join(number, one.audience.without_people)
        if not await Recipients(connection).try_again(number, UNDELIVERED) + joined:
            raise Refusal("refused-announcement-nobody-left")
        return await begin_sending(connection, one, now)


async def remind(database: Database, access: Access, number: int, now: datetime) -> int:
    """Ask those who have not confirmed reading it, once a day; returns how many."""
    async with database.transaction() as connection:
        one = await _begun(connection, access, number)
        if not one.asks_receipt:
            raise NotFound
        await Recipients(connection).settle(number)
        people = await Recipients(connection).remind(number, now - REMINDED_AFTER, now)
        if not people:
            raise Refusal("refused-announcement-reminded")
        when = str(int(now.timestamp()))
        await _put(connection, NoticeKind.ANNOUNCEMENT_REMINDER, one, people, now, when, Priority.PERSONAL)
        return len(people)


async def correct(database: Database, access: Access, number: int, words: str, now: datetime) -> Announcement:
    """Other words for everybody: over those delivered, in place of those that wait."""
    refuse_personal_data(words, insisting=True)  # the form has asked its author
    async with database.transaction() as connection:
        one = await _begun(connection, access, number)
        changed = one.model_copy(update={"words": words, "version": one.version + 1})
        check_length(changed)
        if words == one.words:
            return one
        store, recipients = Announcements(connection), Recipients(connection)
        await store.save(changed)
        await recipients.settle(number)
        await recipients.tell_waiting(number, changed.version)
        await _vanish(connection, await recipients.reminders(number), now)
        await _correct(connection, changed, now)
        return changed


async def withdraw(database: Database, access: Access, number: int, now: datetime) -> Announcement:
    """Take it out of every chat; what waits is not sent."""
    async with database.transaction() as connection:
        one = await _begun(connection, access, number)
        entry = Entry(
            at=now,
            person=access.person,
            deed=Deed.ANNOUNCEMENT_WITHDRAWN,
            orp=one.orp,
            detail={"announcement": one.id},
        )
        await Audit(connection).add(entry)
        return await _end(connection, one, State.WITHDRAWN, now)


async def received(connection: Connection, person: int, number: int, now: datetime) -> tuple[Announcement, bool]:
    """The announcement this person was sent, and whether they have confirmed it; raises NotFound."""
    store, recipients = Announcements(connection), Recipients(connection)
    one, found = await store.get(number), await recipients.find(number, person, now)
    if found is None or found.fate is not Fate.DELIVERED or one.state is State.WITHDRAWN:
        raise NotFound
    return one, found.has_read


async def confirm_read(database: Database, person: int, number: int, now: datetime) -> Announcement:
    """This recipient has read it; raises NotFound to others."""
    async with database.transaction() as connection:
        one, _ = await received(connection, person, number, now)
        if not one.asks_receipt:
            raise NotFound
        await Recipients(connection).read(number, person, now)
        return one


async def shown_again(database: Database, person: int, number: int, message: int, now: datetime) -> None:
    """Another message than the reminder shows it now, as one with a picture does: the reminder goes."""
    async with database.transaction() as connection:
        recipients = Recipients(connection)
        before = [one for one in await recipients.reminders(number) if one.person == person]
        await recipients.move_reminders(number, person, message)
        await _vanish(connection, before, now)


async def _begun(connection: Connection, access: Access, number: int) -> Announcement:
    one = await Announcements(connection).get(number)
    if not may_keep(access, one):
        raise NotFound
    if one.state not in BEGUN:
        raise Refusal("refused-announcement-gone")
    return one


async def _end(connection: Connection, one: Announcement, state: State, now: datetime) -> Announcement:
    ended = one.model_copy(update={"state": state, "ended_at": now})
    await Announcements(connection).save(ended)
    await _call_back(connection, ended, now)
    return await tend_sending(connection, one.id, now)


async def _call_back(connection: Connection, one: Announcement, now: datetime) -> None:
    await Outbox(connection).cancel(NoticeKind.ANNOUNCEMENT, {"announcement": one.id}, one.state.value, now)


async def _correct(connection: Connection, one: Announcement, now: datetime) -> None:
    people = await Recipients(connection).correct(one.id, one.version)
    version = str(one.version)
    await _put(connection, NoticeKind.ANNOUNCEMENT_CORRECTED, one, people, now, version, Priority.BULK)


async def _take_away(connection: Connection, one: Announcement, now: datetime) -> None:
    """Out of the chats where Telegram allows it, else over what stands there."""
    recipients = Recipients(connection)
    gone = await _vanish(connection, await recipients.in_chats(one.id), now)
    left = [person for person in await recipients.take_away(one.id) if person not in gone]
    await _vanish(connection, await recipients.reminders(one.id), now)
    await _put(connection, NoticeKind.ANNOUNCEMENT_WITHDRAWN, one, left, now, "0", Priority.BULK)


async def _vanish(connection: Connection, messages: Sequence[InChat], now: datetime) -> set[int]:
    """Have those messages deleted that Telegram still deletes; returns the people out of whose chats they go."""
    young = [message for message in messages if may_be_deleted(message.at, now)]
    await Recipients(connection).let_go(young)
    await PrivateMessages(connection).keep_all(((message.person, message.message) for message in young), now)
    return {message.person for message in young}


async def _tell_author(connection: Connection, one: Announcement, now: datetime) -> Announcement:
    """Keep it, with a notice that writes the live message anew; an earlier one that still waits is not needed."""
    store, recipients = Announcements(connection), Recipients(connection)
    tally = await recipients.tally(one.id, now)
    one = one.model_copy(update={"shown": tally.done, "step": one.step + 1})
    await store.save(one)
    kind = NoticeKind.ANNOUNCEMENT_PROGRESS
    if one.author is not None:
        await Outbox(connection).cancel(kind, {"announcement": one.id}, "newer", now)
        await Outbox(connection).put(_notice(kind, one, one.author, now, str(one.step), Priority.PERSONAL))
    return one


async def _put(
    connection: Connection,
    kind: NoticeKind,
    one: Announcement,
    people: Sequence[int],
    now: datetime,
    round_: str,
    priority: Priority,
) -> None:
    for start in range(0, len(people), CHUNK):
        chunk = people[start : start + CHUNK]
        await Outbox(connection).put(*(_notice(kind, one, person, now, round_, priority) for person in chunk))


def _notice(kind: NoticeKind, one: Announcement, person: int, now: datetime, round_: str, priority: Priority) -> Notice:
    """Each once a round: an attempt, a version, a step of the live message, a moment of reminding."""
    versioned = {"version": one.version} if kind is NoticeKind.ANNOUNCEMENT_CORRECTED else {}
    return Notice(
        recipient=person,
        kind=kind,
        subject={"announcement": one.id, **versioned},
        dedupe_key=f"{kind.value}:{one.id}:{round_}"
        if kind is NoticeKind.ANNOUNCEMENT_PROGRESS
        else f"{kind.value}:{one.id}:{person}:{round_}",
        due_at=now,
        drop_at=now + TOLD_WITHIN,
        priority=priority,
    )
