"""Events: answer an invitation, move up from the waiting list, tell guests of changes, remind them, ask who came."""

import asyncio
from collections.abc import Iterable
from datetime import datetime, tzinfo

from domain.codes import Value
from domain.errors import NotFound
from domain.event import (
    ATTENDANCE_ASKED,
    REMINDED_AHEAD,
    TOLD_WITHIN,
    Answer,
    Guest,
    Turnout,
    check_open,
    concerns_guests,
    given,
    may_be_marked,
    moving_up,
    reminder_at,
)
from domain.notice import Notice, NoticeKind
from domain.places import Geography
from domain.post import Kind, Post, State, is_valid, may_speak
from domain.rights import Access, Action
from exchange.calendar import CalendarEntry, entry_file, event_entry
from storage.actors import Actors
from storage.database import Connection, Database
from storage.guests import Guests
from storage.outbox import Outbox
from storage.people import People
from storage.posts import Posts
from usecases.board import readable_post


class Standing(Value):
    """How an event stands for one person: the own answer, who else comes, and the place in line of one who waits."""

    post: Post
    guest: Guest | None
    turnout: Turnout
    line: int | None = None


async def answer(database: Database, access: Access, post_id: int, wish: Answer, now: datetime) -> Standing:
    """Say that one comes, may come or does not; a yes to a full event waits, a place given up goes to the next.

    Raises NotFound to those who may not read it or take part, Refusal where it is over.
    """
    async with database.transaction() as connection:
        post = await readable_event(connection, access, post_id)
        if not access.may(Action.TAKE_PART):
            raise NotFound
        check_open(post, now)
        guests = Guests(connection)
        before = await guests.find(post_id, access.person)
        holds = given(wish, before, await guests.turnout(post_id))
        await guests.put(post_id, access.person, holds, post.sequence, now)
        await _move_up(connection, post, now)
        return await standing(connection, post, access.person)


async def standing(connection: Connection, post: Post, person: int) -> Standing:
    """How an event stands for this person."""
    guests = Guests(connection)
    guest, turnout = await guests.find(post.id, person), await guests.turnout(post.id)
    waits = guest is not None and guest.answer is Answer.WAITING
    line = 1 + sum(one.turn < guest.turn for one in await guests.waiting(post.id)) if guest and waits else None
    return Standing(post=post, guest=guest, turnout=turnout, line=line)


async def readable_event(connection: Connection, access: Access, post_id: int) -> Post:
    """The event with this id for one who may read it; raises NotFound."""
    post = await readable_post(connection, access, post_id)
    if post.kind is not Kind.EVENT:
        raise NotFound
    return post


async def organised_event(connection: Connection, access: Access, post_id: int) -> Post:
    """The event with this id for those who speak for it now; raises NotFound."""
    post = await Posts(connection).get(post_id)
    if post.kind is not Kind.EVENT or not may_speak(access, post):
        raise NotFound
    return post


async def event_changed(connection: Connection, before: Post, after: Post, now: datetime) -> None:
    """Tell the guests of another day, time or place, once each; where there are more places, the first waiting move up.

    Belongs into the transaction of every edit and of every return to the board: what is changed while an event does
    not hang is told when it hangs again.
    """
    guests, is_news = Guests(connection), concerns_guests(before, after)
    if before.starts_at != after.starts_at:
        await guests.ask_again(after.id)
    if after.state is not State.PUBLISHED:
        if is_news:
            await guests.keep_back(after.id)
        return
    people = await guests.to_tell(after.id, after.sequence, untold=not is_news)
    await _tell(connection, NoticeKind.EVENT_CHANGED, after, people, now, after.sequence)
    await _move_up(connection, after, now)


async def event_cancelled(connection: Connection, post: Post, now: datetime) -> None:
    """Tell the guests of an event that hangs no more and was not over."""
    people = await Guests(connection).to_tell(post.id, post.sequence)
    await _tell(connection, NoticeKind.EVENT_CANCELLED, post, people, now, post.sequence)


async def event_hidden(connection: Connection, post: Post, now: datetime) -> None:
    """Tell the guests of an event that was taken off the board; they hear again when it comes back."""
    await event_cancelled(connection, post, now)
    await Guests(connection).keep_back(post.id)


async def keep_events(zone: tzinfo, database: Database, now: datetime) -> int:
    """Remind guests, ask organisers who came, and fill places that guests left without a word; returns how many."""
    async with database.transaction() as connection:
        return (
            await _remind(connection, now, zone) + await _ask_who_came(connection, now) + await _fill(connection, now)
        )


async def mark(database: Database, access: Access, post_id: int, person: int, now: datetime) -> Post:
    """Say that a guest came; once more, that this one did not."""
    async with database.transaction() as connection:
        post = await _marked(connection, access, post_id, now)
        guests = Guests(connection)
        guest = await guests.find(post_id, person)
        if guest is None or guest.answer not in (Answer.YES, Answer.MAYBE):
            raise NotFound
        await guests.mark(post_id, person, attended=not guest.attended)
    return post


async def mark_all(database: Database, access: Access, post_id: int, now: datetime) -> Post:
    """Say that everybody came who had said so."""
    async with database.transaction() as connection:
        post = await _marked(connection, access, post_id, now)
        await Guests(connection).mark_all(post_id)
    return post


async def calendar_file(
    connection: Connection, geography: Geography, post: Post, now: datetime, zone: tzinfo, *, cancelled: bool = False
) -> bytes:
    """The event for a calendar. What is not public is kept to title, time and place: a calendar is read by others."""
    entry = await calendar_entry(connection, geography, post, cancelled=cancelled)
    return await asyncio.to_thread(entry_file, entry, now, zone)


async def calendar_entry(
    connection: Connection, geography: Geography, post: Post, *, cancelled: bool = False
) -> CalendarEntry:
    """The same, among other entries."""
    names = await Actors(connection).names([post.actor]) if post.actor is not None else {}
    organiser = names.get(post.actor or 0) or geography.orps[post.orp].name
    return event_entry(post, post.words if post.public else "", organiser, cancelled=cancelled)


async def _marked(connection: Connection, access: Access, post_id: int, now: datetime) -> Post:
    post = await organised_event(connection, access, post_id)
    if not may_be_marked(post, now):
        raise NotFound
    return post


async def _fill(connection: Connection, now: datetime) -> int:
    posts = [await Posts(connection).get(post) for post in await Guests(connection).awaited(now)]
    return sum([await _move_up(connection, post, now) for post in posts])


async def _move_up(connection: Connection, post: Post, now: datetime) -> int:
    """Give free places to those who wait; each is told."""
    if not is_valid(post, now):
        return 0
    guests = Guests(connection)
    up = moving_up(await guests.waiting(post.id), await guests.turnout(post.id))
    await guests.move_up(post.id, [guest.person for guest in up])
    for guest in up:
        await _tell(connection, NoticeKind.EVENT_PLACE, post, [guest.person], now, guest.turn)
    return len(up)


async def _remind(connection: Connection, now: datetime, zone: tzinfo) -> int:
    count = 0
    for post in await Posts(connection).starting_between(now, now + REMINDED_AHEAD):
        if post.starts_at is None:
            continue
        at = reminder_at(post.starts_at, zone)
        if at <= now and (post.edited_at is None or post.edited_at < at):
            people = await Guests(connection).to_remind(post.id, post.starts_at, at)
            begins = int(post.starts_at.timestamp())
            await _tell(connection, NoticeKind.EVENT_REMINDER, post, people, now, begins, until=post.starts_at)
            count += len(people)
    return count


async def _ask_who_came(connection: Connection, now: datetime) -> int:
    posts = await Guests(connection).to_ask(now - ATTENDANCE_ASKED, now)
    for post_id in posts:
        post = await Posts(connection).get(post_id)
        people, until = await _organisers(connection, post), now + TOLD_WITHIN
        await _tell(connection, NoticeKind.EVENT_ATTENDANCE, post, people, now, int(now.timestamp()), until=until)
    return len(posts)


async def _organisers(connection: Connection, post: Post) -> list[int]:
    """Who wrote it, as long as they speak for it; else those who speak for the actor, else the coordinators."""
    people = People(connection)
    if post.author is not None:
        _, access = await people.get(post.author)
        if may_speak(access, post):
            return [post.author]
    members = await people.members_of(post.actor) if post.actor is not None else []
    return members or await people.coordinators_of(post.orp)


async def _tell(
    connection: Connection,
    kind: NoticeKind,
    post: Post,
    people: Iterable[int],
    now: datetime,
    mark: int,
    until: datetime | None = None,
) -> None:
    """One notice to each, told until the event is over; `mark` tells this occasion from others of the same event."""
    drop_at = until or min(now + TOLD_WITHIN, post.valid_until)
    notices = [
        Notice(
            recipient=person,
            kind=kind,
            subject={"post": post.id, "mark": mark},
            dedupe_key=f"{kind.value}:{post.id}:{person}:{mark}",
            due_at=now,
            drop_at=drop_at,
        )
        for person in people
    ]
    if drop_at > now:
        await Outbox(connection).put(*notices)
