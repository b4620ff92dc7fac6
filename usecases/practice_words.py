"""Whom the words of a workbook mean among those who do something: the coordinator of the district decides."""

from datetime import datetime

from domain.actor import Actor
from domain.codes import CodeLists
from domain.errors import NotFound
from domain.needs import Doer, Origin, Practice, Unmatched
from domain.platform import Decision
from domain.platform_members import Candidates
from domain.rights import Access
from storage.actors import Actors
from storage.database import Connection, Database
from storage.practice import Practices
from usecases.practice import forget_empty, keeps_practice


async def undecided_words(reader: Connection, access: Access, orp: str) -> list[tuple[Practice, Unmatched]]:
    """What waits to be decided in a district, each with what it is done for; raises NotFound."""
    if not keeps_practice(access, orp):
        raise NotFound
    practices = {practice.id: practice for practice in await Practices(reader).of_orps([orp])}
    unmatched = await Practices(reader).unmatched(practices)
    return [(practices[id], one) for id in unmatched for one in unmatched[id] if one.decision is Decision.OPEN]


async def likely_meant(reader: Connection, codes: CodeLists, practice: Practice, words: str) -> list[Actor]:
    """Actors that words may mean, the likest first."""
    candidates = Candidates(await Actors(reader).serving(practice.orp), practice.orp, codes)
    return [candidates.actors[id] for id in candidates.likely(words)]


async def words_named(reader: Connection, access: Access, practice_id: int, key: str) -> tuple[Practice, Unmatched]:
    """The words a button names; raises NotFound."""
    practice = await Practices(reader).get(practice_id)
    if not keeps_practice(access, practice.orp):
        raise NotFound
    unmatched = (await Practices(reader).unmatched([practice_id])).get(practice_id, [])
    found = next((one for one in unmatched if one.key == key), None)
    if found is None:
        raise NotFound
    return practice, found


async def decide_words(
    database: Database,
    access: Access,
    practice_id: int,
    key: str,
    decision: Decision,
    actor: int | None,
    now: datetime,
) -> tuple[Practice, Unmatched]:
    """Say whom words mean, or that they stay words, or go. Raises NotFound."""
    if (decision is Decision.MATCHED) != (actor is not None):
        raise NotFound
    async with database.transaction() as connection:
        practice, found = await words_named(connection, access, practice_id, key)
        decided = found.model_copy(update={"decision": decision, "actor": actor})
        if actor is not None:
            if actor not in {one.id for one in await Actors(connection).serving(practice.orp)}:
                raise NotFound
            doer = {"practice": practice_id, "actor": actor, "said_by": access.person, "said_at": now}
            await Practices(connection).put_doer(Doer.model_validate({**doer, "origin": Origin.COORDINATOR}))
        await Practices(connection).put_unmatched(decided)
        await forget_empty(connection, practice_id)
    return practice, decided
