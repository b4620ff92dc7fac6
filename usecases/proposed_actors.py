"""Actors that a register knows and we do not: a coordinator of the district takes each in, or refuses it."""

from datetime import datetime

from domain.actor import Actor
from domain.audit import Deed, Entry
from domain.card_fields import STATE, Change
from domain.codes import CodeLists
from domain.errors import NotFound, Refusal
from domain.places import Geography
from domain.register import ProposedActor, Waiting
from domain.rights import Access, Action
from storage.actors import Actors
from storage.audit import Audit
from storage.card_changes import CardChanges, Origin
from storage.database import Connection, Database
from storage.registers import Registers
from storage.search import SearchIndex
from usecases.keep_actor import kept_actor, twins_of


async def proposed_actor(reader: Connection, access: Access, proposed_id: int) -> ProposedActor:
    """A proposed actor for those who decide about it; raises NotFound for others and once it was decided."""
    proposed = await Registers(reader).find(proposed_id)
    if proposed is None or proposed.is_refused or not access.may(Action.EDIT_CARD, orps=proposed.card.orps[:1]):
        raise NotFound("refused-register-gone")
    return proposed


async def to_decide(reader: Connection, access: Access, proposed_id: int) -> Waiting:
    """A proposed actor with its likely twins. Raises NotFound as `proposed_actor`."""
    proposed = await proposed_actor(reader, access, proposed_id)
    return Waiting(proposed=proposed, twins=tuple(await twins_of(reader, proposed.card)))


async def take_in(
    database: Database,
    codes: CodeLists,
    geography: Geography,
    access: Access,
    proposed_id: int,
    seen: str,
    now: datetime,
) -> Actor:
    """Make an actor of what was proposed; the register's code goes with it.

    `seen` is that of the `Waiting` shown to the coordinator. Raises NotFound as `proposed_actor`, Refusal where the
    register has proposed another card since, or other likely twins have come.
    """
    async with database.transaction() as connection:
        waiting = await to_decide(connection, access, proposed_id)
        if waiting.seen != seen:
            raise Refusal("refused-register-changed")
        proposed = waiting.proposed
        (actor,) = await Actors(connection).add([proposed.card], now)
        await SearchIndex(connection).put([actor], codes, geography)
        begun = Change(field=STATE, old=None, new={"state": actor.state.value, "reason": None, "until": None})
        await CardChanges(connection).add([(actor.id, begun)], access.person, Origin.REGISTER, now)
        registers = Registers(connection)
        await registers.link(proposed.source, [(proposed.code, actor.id)])
        await registers.drop([proposed.id])
    return actor


async def turn_away(database: Database, access: Access, proposed_id: int, now: datetime) -> ProposedActor:
    """Refuse what was proposed, for good. Raises NotFound as `proposed_actor`."""
    async with database.transaction() as connection:
        proposed = await proposed_actor(connection, access, proposed_id)
        await Registers(connection).refuse(proposed.id, now)
        await _write_down(connection, access, Deed.PROPOSED_ACTOR_REFUSED, proposed, now)
    return proposed


async def link_to(
    database: Database, access: Access, proposed_id: int, actor_id: int, now: datetime
) -> tuple[ProposedActor, Actor]:
    """Say that what was proposed is this actor of own districts: what the register tells comes to its card from now on.

    The card stays as it is. Raises NotFound as `proposed_actor` and `kept_actor`.
    """
    async with database.transaction() as connection:
        proposed = await proposed_actor(connection, access, proposed_id)
        actor = await kept_actor(connection, access, actor_id)
        registers = Registers(connection)
        await registers.link(proposed.source, [(proposed.code, actor.id)])
        await registers.drop([proposed.id])
        await _write_down(connection, access, Deed.PROPOSED_ACTOR_LINKED, proposed, now, actor.id)
    return proposed, actor


async def _write_down(
    connection: Connection, access: Access, deed: Deed, proposed: ProposedActor, now: datetime, actor: int | None = None
) -> None:
    detail: dict[str, str | int | list[int]] = {"register": proposed.source, "proposed": proposed.id}
    await Audit(connection).add(
        Entry(at=now, person=access.person, deed=deed, actor=actor, orp=proposed.card.seat, detail=detail)
    )
