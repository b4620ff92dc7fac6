"""Announcements until they leave: drafted, counted, confirmed by a second coordinator."""

from collections import Counter
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from domain.announcement import (
    MOST_RULE,
    ROLES,
    TOLD_WITHIN,
    Announcement,
    Audience,
    State,
    check_complete,
    check_length,
    districts_of,
    is_too_late,
    may_announce,
    may_confirm,
    may_keep,
    needs_second,
    speaking_orp,
)
from domain.audit import Deed, Entry
from domain.errors import NotFound, Refusal
from domain.filter import Filter, districts
from domain.notice import Notice, NoticeKind
from domain.rights import Access, Role
from storage.announcement_recipients import Recipients
from storage.announcements import Announcements, Meant
from storage.audit import Audit
from storage.database import Connection, Database
from storage.filters import Filters
from storage.outbox import Outbox
from storage.people import People
from usecases.announcement_sending import begin_sending, has_news, stop_before, tend_sending
from usecases.guard_text import refuse_personal_data

REASON_LIMIT = 300


class Reached(NamedTuple):
    """Somebody who is meant, and by which role first."""

    person: int
    name: str
    role: Role
    is_reachable: bool


class Reach(NamedTuple):
    """Whom an audience means at this moment; `unreached` are actors with nobody in the bot."""

    people: tuple[Reached, ...]
    actors: tuple[int, ...]
    unreached: tuple[int, ...]

    @property
    def by_role(self) -> dict[Role, int]:
        """How many people; somebody with several roles is counted once."""
        count = Counter(one.role for one in self.people)
        return {role: count[role] for role in ROLES if count[role]}

    @property
    def blocked(self) -> tuple[Reached, ...]:
        """People to whom Telegram brings nothing."""
        return tuple(one for one in self.people if not one.is_reachable)


class Confirmation(Enum):
    """Who has to say yes before it is sent."""

    NOT_NEEDED = "not_needed"
    COORDINATOR = "coordinator"
    REGION = "region"
    NOBODY = "nobody"
    """More people than the author may send it to alone, and nobody to ask: the author says so once more."""


async def reach_of(connection: Connection, access: Access, audience: Audience, now: datetime) -> Reach:
    """Whom it reaches from this author, who is never among them."""
    orps = districts_of(access, audience)
    actors = await _actors(connection, access, audience, now) if Role.MEMBER in audience.roles else []
    others = [role for role in audience.roles if role is not Role.MEMBER]
    held = await Announcements(connection).meant(others, actors, orps)
    spoken = {one.actor for one in held}
    left_out = {access.person, *audience.without_people}
    rights: dict[int, list[Meant]] = {}
    for one in held:
        if one.person not in left_out:
            rights.setdefault(one.person, []).append(one)
    people = tuple(
        Reached(
            person=person,
            name=mine[0].name,
            role=Role(mine[0].role) if len(mine) == 1 else min((Role(one.role) for one in mine), key=ROLES.index),
            is_reachable=bool(mine[0].is_reachable),
        )
        for person, mine in rights.items()
    )
    unreached = tuple(actor for actor in actors if actor not in spoken)
    return Reach(people=people, actors=tuple(actors), unreached=unreached)


async def confirmation_of(connection: Connection, one: Announcement, people: int) -> Confirmation:
    """Who has to confirm an announcement to so many people."""
    if not needs_second(people, await Announcements(connection).rule(one.orp)):
        return Confirmation.NOT_NEEDED
    known = People(connection)
    if {*await known.coordinators_of(one.orp)} - {one.author}:
        return Confirmation.COORDINATOR
    if {*await known.regional_coordinators_of(one.orp)} - {one.author}:
        return Confirmation.REGION
    return Confirmation.NOBODY


async def kept(connection: Connection, access: Access, number: int) -> Announcement:
    """The announcement of this author; raises NotFound to everybody else."""
    one = await Announcements(connection).get(number)
    if not may_keep(access, one):
        raise NotFound
    return one


async def to_confirm(connection: Connection, access: Access, number: int) -> Announcement:
    """What waits for this second coordinator; raises NotFound to others, Refusal where it is decided."""
    one = await Announcements(connection).get(number)
    if not may_confirm(access, one):
        raise NotFound
    if one.state is not State.WAITING:
        raise Refusal("refused-announcement-decided")
    return one


async def begin(
    database: Database, access: Access, home: str | None, now: datetime, audience: Audience | None = None
) -> int:
    """Begin a draft and return its id; raises NotFound for those who coordinate nothing."""
    if not may_announce(access):
        raise NotFound
    meant = audience or Audience()
    async with database.transaction() as connection:
        orp = speaking_orp(access, districts_of(access, meant), home)
        return await Announcements(connection).add(access.person, orp, meant, now)


async def change(database: Database, access: Access, number: int, /, **changes: object) -> Announcement:
    """Change fields of a draft; raises Refusal where it is none any more, or does not fit into a message."""
    async with database.transaction() as connection:
        one = await _draft(connection, access, number)
        changed = one.model_copy(update=changes)
        refuse_personal_data(changed.words, insisting=True)  # the form has asked its author
        check_length(changed)
        orp = speaking_orp(access, districts_of(access, changed.audience), one.orp)
        changed = changed.model_copy(update={"orp": orp})
        await Announcements(connection).save(changed)
        return changed


async def drop(database: Database, access: Access, number: int) -> None:
    """Throw a draft away."""
    async with database.transaction() as connection:
        await _draft(connection, access, number)
        await Announcements(connection).drop(number)


async def send(
    database: Database,
    access: Access,
    number: int,
    expected: int,
    now: datetime,
    *,
    alone: bool = False,
    shown_in: int | None = None,
) -> Announcement | None:
    """Send it to as many people as were shown, at its time, or let it wait for the second coordinator.

    What was sent already stays as it is. None, and nothing is done, where it would reach another number by now. Where
    there is nobody to confirm it, it stays a draft until the author is sure (`alone`). The author follows it in the
    message `shown_in`, known before the first of its progress can be told.
    """
    async with database.transaction() as connection:
        one = await kept(connection, access, number)
        if one.state is not State.DRAFT:
            return one
        people = len((await reach_of(connection, access, one.audience, now)).people)
        check_complete(one, people)
        if one.send_at is not None and one.send_at <= now:
            raise Refusal("refused-announcement-time")
        if people != expected:
            return None
        by = await confirmation_of(connection, one, people)
        if by is Confirmation.NOBODY and not alone:
            return one
        if by in (Confirmation.COORDINATOR, Confirmation.REGION):
            return await _ask_second(connection, one, by, now)
        if by is Confirmation.NOBODY:
            await Audit(connection).add(_entry(Deed.ANNOUNCEMENT_UNCONFIRMED, one, access.person, now, people))
        if shown_in is not None:
            await Announcements(connection).follow(number, shown_in)
        return await _go(connection, access, await kept(connection, access, number), now)


async def approve(database: Database, access: Access, number: int, now: datetime) -> Announcement:
    """The second coordinator says yes: it leaves now, or at its time."""
    async with database.transaction() as connection:
        one = await to_confirm(connection, access, number)
        _, author = await People(connection).get(one.author or 0)
        if not may_keep(author, one):
            raise Refusal("refused-announcement-author")
        confirmed = one.model_copy(update={"confirmed_by": access.person})
        if confirmed.send_at is not None and confirmed.send_at <= now:  # it has waited too long: now, then
            confirmed = confirmed.model_copy(update={"send_at": None})
        gone = await _go(connection, author, confirmed, now)
        if gone.state is State.SCHEDULED:
            await _tell_decided(connection, gone, now)
        return gone


async def send_back(database: Database, access: Access, number: int, reason: str, now: datetime) -> Announcement:
    """The second coordinator says why not yet: it is a draft again."""
    refuse_personal_data(reason, insisting=True)
    async with database.transaction() as connection:
        one = await to_confirm(connection, access, number)
        returned = one.model_copy(update={"state": State.DRAFT, "reason": reason})
        await Announcements(connection).save(returned)
        await _tell_decided(connection, returned, now)
        return returned


async def take_back(database: Database, access: Access, number: int) -> Announcement:
    """The author takes back what waits for the second coordinator or for its time: it is a draft again."""
    async with database.transaction() as connection:
        one = await kept(connection, access, number)
        if one.state not in (State.WAITING, State.SCHEDULED):
            raise Refusal("refused-announcement-gone")
        draft = one.model_copy(update={"state": State.DRAFT, "confirmed_by": None})
        await Announcements(connection).save(draft)
        return draft


async def set_rule(database: Database, access: Access, orp: str, most: int, now: datetime) -> None:
    """Above how many people a second coordinator of this district confirms."""
    if orp not in access.own_orps or not may_announce(access) or not 0 <= most <= MOST_RULE:
        raise NotFound
    async with database.transaction() as connection:
        await Announcements(connection).set_rule(orp, most, access.person, now)


async def tend_announcements(database: Database, now: datetime) -> int:
    """Begin what is due, and let the authors of all that is on its way see how far it is; returns how many changed.

    Harmless when run twice, late, or after days of darkness.
    """
    changed = 0
    for number in await Announcements(database.reader).busy(now):
        one = await Announcements(database.reader).get(number)
        if one.state is State.SCHEDULED or await has_news(database.reader, number, now):
            async with database.transaction() as connection:
                await _tend(connection, number, now)
            changed += 1
    return changed


async def _tend(connection: Connection, number: int, now: datetime) -> None:
    one = await Announcements(connection).get(number)
    if one.state is not State.SCHEDULED:
        await tend_sending(connection, number, now)
        return
    _, author = await People(connection).get(one.author or 0)
    if is_too_late(one, now) or not may_keep(author, one):
        await stop_before(connection, one, now)
    else:
        await _begin(connection, author, one, now)


async def _actors(connection: Connection, access: Access, audience: Audience, now: datetime) -> list[int]:
    orps, filters = districts_of(access, audience), Filters(connection)

    async def found(chosen: Filter) -> list[int]:
        return await filters.everybody(chosen, sorted(orps & districts(access, chosen)), now, living=True)

    left_out = {*audience.without_actors, *(await found(audience.without) if audience.without else ())}
    return [actor for actor in await found(audience.filter or Filter()) if actor not in left_out]


async def _draft(connection: Connection, access: Access, number: int) -> Announcement:
    one = await kept(connection, access, number)
    if one.state is not State.DRAFT:
        raise Refusal("refused-announcement-gone")
    return one


async def _go(connection: Connection, author: Access, one: Announcement, now: datetime) -> Announcement:
    """Off it goes, or it waits for its time."""
    if one.send_at is not None and one.send_at > now:
        waiting = one.model_copy(update={"state": State.SCHEDULED, "reason": None})
        await Announcements(connection).save(waiting)
        return waiting
    return await _begin(connection, author, one, now)


async def _begin(connection: Connection, author: Access, one: Announcement, now: datetime) -> Announcement:
    """Fix whom it is for at this moment and begin to send."""
    reach = await reach_of(connection, author, one.audience, now)
    blocked = {person.person for person in reach.blocked}
    reachable = [person.person for person in reach.people if person.person not in blocked]
    await Recipients(connection).fix(one.id, reachable, sorted(blocked), reach.unreached)
    await Audit(connection).add(_entry(Deed.ANNOUNCEMENT_SENT, one, author.person, now, len(reach.people)))
    return await begin_sending(connection, one, now)


async def _ask_second(connection: Connection, one: Announcement, by: Confirmation, now: datetime) -> Announcement:
    waiting = one.model_copy(update={"state": State.WAITING, "reason": None, "step": one.step + 1})
    await Announcements(connection).save(waiting)
    people = People(connection)
    found = (
        await people.coordinators_of(one.orp)
        if by is Confirmation.COORDINATOR
        else await people.regional_coordinators_of(one.orp)
    )
    asked = [person for person in found if person != one.author]
    kind = NoticeKind.ANNOUNCEMENT_WAITING
    await Outbox(connection).put(*(_notice(kind, waiting, person, now) for person in asked))
    return waiting


async def _tell_decided(connection: Connection, one: Announcement, now: datetime) -> None:
    if one.author is not None:
        await Outbox(connection).put(_notice(NoticeKind.ANNOUNCEMENT_DECIDED, one, one.author, now))


def _notice(kind: NoticeKind, one: Announcement, person: int, now: datetime) -> Notice:
    """To a coordinator; `step` tells one round of confirming from another."""
    return Notice(
        recipient=person,
        kind=kind,
        subject={"announcement": one.id, "step": one.step},
        dedupe_key=f"{kind.value}:{one.id}:{person}:{one.step}",
        due_at=now,
        drop_at=now + TOLD_WITHIN,
    )


def _entry(deed: Deed, one: Announcement, person: int, now: datetime, people: int) -> Entry:
    confirmed = {} if one.confirmed_by is None else {"confirmed_by": one.confirmed_by}
    detail: dict[str, str | int | list[int]] = {"announcement": one.id, "people": people, **confirmed}
    return Entry(at=now, person=person, deed=deed, orp=one.orp, detail=detail)
