"""Actors that a register knows and we do not: a coordinator of the district takes each in, or refuses it."""

from datetime import datetime

from domain.actor import Actor
from domain.codes import CodeLists
from domain.errors import NotFound
from domain.places import Geography
from domain.register import ProposedActor
from domain.rights import Access, Action
from storage.actors import Actors
from storage.database import Connection, Database
from storage.registers import Registers
from storage.search import SearchIndex


async def proposed_actor(reader: Connection, access: Access, proposed_id: int) -> ProposedActor:
    """A proposed actor for those who decide about it; raises NotFound for others and once it was decided."""
    proposed = await Registers(reader).get(proposed_id)
    if proposed.is_refused or not access.may(Action.EDIT_CARD, orps=proposed.card.orps[:1]):
        raise NotFound
    return proposed


async def take_in(
    database: Database, codes: CodeLists, geography: Geography, access: Access, proposed_id: int, now: datetime
) -> Actor:
    """Make an actor of what was proposed; the register's code goes with it. Raises NotFound as `proposed_actor`."""
    async with database.transaction() as connection:
        proposed = await proposed_actor(connection, access, proposed_id)
        (actor,) = await Actors(connection).add([proposed.card], now)
        await SearchIndex(connection).put([actor], codes, geography)
        registers = Registers(connection)
        await registers.link(proposed.source, [(proposed.code, actor.id)])
        await registers.drop([proposed.id])
    return actor


async def turn_away(database: Database, access: Access, proposed_id: int, now: datetime) -> ProposedActor:
    """Refuse what was proposed, for good. Raises NotFound as `proposed_actor`."""
    async with database.transaction() as connection:
        proposed = await proposed_actor(connection, access, proposed_id)
        await Registers(connection).refuse(proposed.id, now)
    return proposed
