"""Rights as they are kept: what a person may do follows from the live grants in the file, and from nothing else."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.actor import Card
from domain.rights import Access, Action, Grant, Role
from storage.actors import Actors
from storage.database import Database
from storage.migrate import migrate
from storage.people import People
from storage.reference import store_places

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
AS, CHEB, SOKOLOV, TEPLICE = "4101", "4102", "4107", "4213"
TELEGRAM = 77


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Two actors, two people without any right."""
    database = await Database.open(tmp_path / "rights.db")
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
        await Actors(connection).add([Card(name="Klub", orps=(CHEB,)), Card(name="Škola", orps=(SOKOLOV,))], NOW)
        for telegram_id in (TELEGRAM, TELEGRAM + 1):
            await People(connection).add(telegram_id, "Eva", "cs", NOW)
    yield database
    await database.close()


async def gives(
    database: Database,
    role: Role,
    *,
    person: int = 1,
    actor: int | None = None,
    orp: str | None = None,
    kraj: str | None = None,
) -> None:
    grant = Grant(id=0, person=person, role=role, actor=actor, orp=orp, kraj=kraj, granted_at=NOW)
    async with database.transaction() as connection:
        await People(connection).grant(grant, None)


async def ends(database: Database, role: Role) -> None:
    async with database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = granted_at WHERE role = :role", role=role)


async def access(database: Database, telegram_id: int = TELEGRAM) -> Access:
    known = await People(database.reader).find(telegram_id)
    assert known is not None
    person, held = known
    assert (await People(database.reader).get(person.id))[1] == held
    return held


def allowed(held: Access) -> set[tuple[Action, int, str]]:
    places = [(actor, orp) for actor in (1, 2) for orp in (AS, CHEB, SOKOLOV, TEPLICE)]
    return {
        (action, *place) for action in Action for place in places if held.may(action, actor=place[0], orps=place[1:])
    }


async def test_several_grants_add_up_and_each_ends_on_its_own(database: Database) -> None:
    await gives(database, Role.MEMBER, actor=1)
    await gives(database, Role.MEMBER, actor=2)
    as_member = await access(database)
    assert as_member.own_actors == (1, 2)
    await gives(database, Role.COORDINATOR, orp=CHEB)
    await gives(database, Role.COORDINATOR, orp=TEPLICE)
    both = await access(database)
    assert both.own_orps == {CHEB, TEPLICE}
    assert allowed(as_member) < allowed(both)
    await ends(database, Role.COORDINATOR)
    assert await access(database) == as_member
    await ends(database, Role.MEMBER)
    assert allowed(await access(database)) == allowed(Access(person=1))


async def test_a_region_reaches_its_districts_until_the_grant_ends(database: Database) -> None:
    await gives(database, Role.REGIONAL_COORDINATOR, kraj="CZ041")
    held = await access(database)
    reached = [orp for orp in (AS, CHEB, SOKOLOV, TEPLICE) if held.may(Action.SET_VISIBILITY, orps=(orp,))]
    assert reached == [AS, CHEB, SOKOLOV]
    await ends(database, Role.REGIONAL_COORDINATOR)
    assert (await access(database)).own_orps == frozenset()


async def test_two_people_of_one_actor_have_equal_rights_and_nothing_of_each_other(database: Database) -> None:
    await gives(database, Role.MEMBER, actor=1)
    await gives(database, Role.MEMBER, person=2, actor=1)
    await gives(database, Role.CRISIS_WORKER, person=2, orp=CHEB)
    one, other = await access(database), await access(database, TELEGRAM + 1)
    assert one.own_actors == other.own_actors == (1,)
    assert other.may(Action.SEARCH_CRISIS)
    assert not one.may(Action.SEARCH_CRISIS)
