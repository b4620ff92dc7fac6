"""Letting somebody in by their own number, where it stands on the card of an actor at work."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.actor import Actor
from domain.audit import Deed, Entry
from domain.codes import Value
from domain.errors import NotFound, Refusal
from domain.notice import Notice, NoticeKind
from domain.phones import shared_number
from domain.request import LETTING_IN, MOST_OFFERED, PHONE_TRIES, PHONE_WINDOW, TOLD_WITHIN, is_switchboard
from domain.rights import Grant, Role
from storage.actors import Actors
from storage.audit import Audit
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.requests import PhoneTries


class Matched(Value):
    """Actors the person now speaks for, and those among which to choose; nothing in both where no card has it."""

    joined: tuple[Actor, ...] = ()
    offered: tuple[Actor, ...] = ()


async def join_by_phone(database: Database, person: int, number: str, now: datetime) -> Matched:
    """Give a member's right at every actor whose card has the person's own number; the number is not kept.

    One that stands on many cards is likely a switchboard: the actors are offered instead. Raises Refusal to somebody
    who tries too often.
    """
    phone = shared_number(number)
    async with database.transaction() as connection:
        await _count(connection, person, now)
        actors = await Actors(connection).with_phone(phone) if phone else []
        if is_switchboard(len(actors)):
            _, access = await People(connection).get(person)
            offered = [actor for actor in actors if actor.id not in access.own_actors][:MOST_OFFERED]
            await PhoneTries(connection).offer(person, [actor.id for actor in offered], now)
            return Matched(offered=tuple(offered))
        await _join(connection, person, actors, now)
    return Matched(joined=tuple(actors))


async def join_offered(database: Database, person: int, actor_id: int, now: datetime) -> Matched:
    """Take up an offer; raises NotFound where it was not made to this person within the window, or the actor ended."""
    async with database.transaction() as connection:
        tries = PhoneTries(connection)
        offered = await tries.offered(person, now - PHONE_WINDOW)
        actors = [actor for actor in await Actors(connection).living(offered) if actor.state in LETTING_IN]
        joined = [actor for actor in actors if actor.id == actor_id]
        if not joined:
            raise NotFound
        await tries.withdraw_offer(person, actor_id)
        await _join(connection, person, joined, now)
    return Matched(joined=tuple(joined), offered=tuple(actor for actor in actors if actor.id != actor_id))


async def _count(connection: Connection, person: int, now: datetime) -> None:
    tries = PhoneTries(connection)
    await tries.forget(now - PHONE_WINDOW)
    if await tries.count_since(person, now - PHONE_WINDOW) >= PHONE_TRIES:
        raise Refusal("refused-too-many-phones")
    await tries.add(person, now)


async def _join(connection: Connection, person: int, actors: Sequence[Actor], now: datetime) -> None:
    people = People(connection)
    _, access = await people.get(person)
    new = [actor for actor in actors if actor.id not in access.own_actors]
    for actor in new:
        await people.grant(Grant(id=0, person=person, role=Role.MEMBER, actor=actor.id, granted_at=now), None)
        if seat := actor.card.seat:
            await people.set_home_if_none(person, seat)
            coordinators = await people.coordinators_of(seat) or await people.regional_coordinators_of(seat)
            await Outbox(connection).put(*_told(person, actor, coordinators, now))
    await Audit(connection).add(*(_entry(person, actor, now) for actor in new))


def _entry(person: int, actor: Actor, now: datetime) -> Entry:
    detail: dict[str, str | int | list[int]] = {"role": Role.MEMBER.value, "by": "phone"}
    return Entry(at=now, person=person, deed=Deed.RIGHT_GRANTED, subject=person, actor=actor.id, detail=detail)


def _told(person: int, actor: Actor, coordinators: Iterable[int], now: datetime) -> list[Notice]:
    kind = NoticeKind.JOINED_BY_PHONE
    return [
        Notice(
            recipient=coordinator,
            kind=kind,
            subject={"person": person, "actor": actor.id},
            dedupe_key=f"{kind.value}:{person}:{actor.id}:{coordinator}:{int(now.timestamp())}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
        )
        for coordinator in coordinators
        if coordinator != person
    ]
