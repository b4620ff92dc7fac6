"""Who can help now in a district – and a count of unmet demand where nobody can."""

from dataclasses import replace
from datetime import datetime

from domain.codes import CodeLists, Value
from domain.crisis import CrisisPage, crisis_list, judge
from domain.order import Found
from domain.places import Geography, Ring
from domain.rights import Access, as_seen_by
from storage.crisis import CrisisNetwork
from storage.database import Connection, Database
from storage.demand import Demand

PAGE = 5
"""Actors in a message: five of the longest still fit under Telegram's 4,096 characters."""


class CrisisQuestion(Value):
    """Which page of which ring around a district is asked for, or its closed actors."""

    orp: str
    ring: Ring = Ring.OWN
    page: int = 0
    closed: bool = False


async def ask_crisis_network(
    database: Database, access: Access, codes: CodeLists, geography: Geography, question: CrisisQuestion, now: datetime
) -> CrisisPage:
    """A page of the crisis list; where nobody of the district itself answers, that is counted as unmet demand."""
    answer = await read_crisis_page(database.reader, access, codes, geography, question, now)
    if answer.is_empty and question.ring is Ring.OWN:
        async with database.transaction() as connection:
            await Demand(connection).count(question.orp, "", now)
    return answer


async def read_crisis_page(
    connection: Connection,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    question: CrisisQuestion,
    now: datetime,
) -> CrisisPage:
    """A page of the crisis list as this person may read it, with nothing counted."""
    home = question.orp
    found: list[Found] = []
    async for actors in CrisisNetwork(connection).serving(geography.orps_in_ring(home, question.ring)):
        found += [judge(actor, report, codes.kinds, geography, home, now) for actor, report in actors]
    page = crisis_list(home, question.ring, found, now).page(question.page, PAGE, question.closed)
    seen = tuple(one._replace(actor=as_seen_by(access, one.actor)) for one in page.shown)
    return replace(page, shown=seen)
