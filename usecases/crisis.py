"""Who can help now in a district – and a count of unmet demand where nobody can."""

from datetime import datetime

from domain.codes import CodeLists
from domain.crisis import CrisisList, crisis_list, judge
from domain.places import Geography, Ring
from domain.rights import Access, as_seen_by
from storage.capacity import Capacity
from storage.crisis import CrisisNetwork
from storage.database import Connection, Database
from storage.demand import Demand


async def ask_crisis_network(
    database: Database, access: Access, codes: CodeLists, geography: Geography, orp: str, ring: Ring, now: datetime
) -> CrisisList:
    """One ring of the crisis list; an empty answer for the district itself is counted as unmet demand."""
    answer = await read_crisis_ring(database.reader, access, codes, geography, orp, ring, now)
    if answer.is_empty and ring is Ring.OWN:
        async with database.transaction() as connection:
            await Demand(connection).count(orp, "", now)
    return answer


async def read_crisis_ring(
    connection: Connection, access: Access, codes: CodeLists, geography: Geography, orp: str, ring: Ring, now: datetime
) -> CrisisList:
    """One ring of the crisis list, with nothing counted."""
    actors = await CrisisNetwork(connection).serving(geography.orps_in_ring(orp, ring))
    reports = await Capacity(connection).latest([actor.id for actor in actors])
    judged = (judge(actor, reports.get(actor.id), codes.kinds, geography, orp, now) for actor in actors)
    found = [one.model_copy(update={"actor": as_seen_by(access, one.actor)}) for one in judged]
    return crisis_list(orp, ring, found, now)
