"""Unmet demand: counted where a search finds nobody, read week by week by the coordinators of a district."""

from datetime import date, datetime

from domain.demand import Cell, bounds, cells_of
from domain.errors import NotFound
from domain.hours import PRAGUE
from domain.rights import Access, Action
from storage.database import Connection, Database
from storage.demand import Demand


async def count_unmet(database: Database, orp: str, domain: str, now: datetime) -> None:
    """Count a search without a result in a district ('' as domain: no particular need)."""
    async with database.transaction() as connection:
        await Demand(connection).count(orp, domain, now)


async def demand_of(reader: Connection, access: Access, first: date, last: date) -> list[Cell]:
    """What may be told of own districts in the weeks from the first to the last; raises NotFound to others."""
    if not access.may(Action.SEE_DEMAND, orps=access.own_orps):
        raise NotFound
    unmet = await Demand(reader).between(access.own_orps, *bounds(first, last, PRAGUE))
    return cells_of(unmet, PRAGUE)
