"""What the register proposes is decided once, by those who coordinate the district of the seat."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.actor import Card, RecordState
from domain.errors import NotFound
from domain.proposal import FieldState
from domain.rights import Access, Grant, Role
from exchange.rpss import Registered
from storage.actors import Actors
from storage.database import Database
from storage.merges import Merges
from storage.proposals import Proposals
from storage.registers import Registers
from tests.search.network import CODES, GEOGRAPHY, ORPS, opened
from usecases.import_rpss import RegisterReport, import_rpss
from usecases.proposed_actors import take_in, to_decide, turn_away

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHEB = ORPS["Cheb"]
SERVICE = Registered(
    code="1",
    name="Klub Lampion",
    operator="Spolek Vzor, z. s.",
    ico="27074358",
    kind="nzdm",
    forms=(),
    nonstop=False,
    capacities=(("klient", 15),),
    orps=(CHEB,),
    places=(),
    address="Zkušební 5, 350 02 Cheb",
    phones=("+420000111222",),
    emails=("info@lampion.example.org",),
    web=None,
    since=None,
    until=None,
    is_person=False,
    unknown=(),
)
CARD = Card(name="Klub Lampion", kind="nzdm", orps=(CHEB,))


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A database with the places and the person who decides."""
    async with opened(tmp_path / "rpss.db") as database:
        async with database.transaction() as connection:
            await connection.run("INSERT INTO person (id, name, language, created_at) VALUES (1, 'Ana', 'cs', 1)")
        yield database


def coordinator(orp: str) -> Access:
    """Somebody who coordinates this district."""
    return Access(person=1, grants=(Grant(id=1, person=1, role=Role.COORDINATOR, orp=ORPS[orp], granted_at=NOW),))


async def told(database: Database, *services: Registered) -> RegisterReport:
    """Import these services."""
    return await import_rpss(database, services, codes=CODES, capacity_words=lambda _: "registered 15", now=NOW)


async def have(database: Database, card: Card) -> int:
    """Store an actor with this card."""
    async with database.transaction() as connection:
        (actor,) = await Actors(connection).add([card], NOW)
    return actor.id


async def facts(database: Database) -> dict[str, object]:
    """The open fields of all proposals of registers."""
    return {field: new for (_, field), new in (await Registers(database.reader).open_facts()).items()}


async def test_only_those_who_coordinate_the_district_take_a_new_actor_in(database: Database) -> None:
    await told(database, SERVICE)
    (waits,) = await Registers(database.reader).open_in([CHEB], 9)
    assert await Registers(database.reader).open_in([ORPS["Sokolov"]], 9) == []
    for stranger in (coordinator("Sokolov"), Access(person=2)):
        with pytest.raises(NotFound):
            await to_decide(database.reader, stranger, waits.id)
        with pytest.raises(NotFound):
            await take_in(database, CODES, GEOGRAPHY, stranger, waits.id, "", NOW)
    assert await Actors(database.reader).all() == []
    seen = (await to_decide(database.reader, coordinator("Cheb"), waits.id)).seen
    actor = await take_in(database, CODES, GEOGRAPHY, coordinator("Cheb"), waits.id, seen, NOW)
    assert (actor.card.name, actor.card.orps, actor.card.in_crisis_network) == ("Klub Lampion", (CHEB,), False)
    assert await Registers(database.reader).actors("rpss") == {"1": actor.id}
    with pytest.raises(NotFound):
        await take_in(database, CODES, GEOGRAPHY, coordinator("Cheb"), waits.id, seen, NOW)
    again = await told(database, SERVICE)
    assert (again.new_actors, again.changed_facts, again.unchanged) == (0, 0, 1)


async def test_a_refused_actor_is_never_proposed_again(database: Database) -> None:
    await told(database, SERVICE)
    (waits,) = await Registers(database.reader).open_in([CHEB], 9)
    await turn_away(database, coordinator("Cheb"), waits.id, NOW)
    again = await told(database, SERVICE.model_copy(update={"phones": ("+420000999999",)}))
    assert (again.new_actors, again.left_out) == (0, {"refused_before": 1})
    assert await Registers(database.reader).open_in([CHEB], 9) == []


async def test_a_refused_fact_stays_refused_when_the_register_tells_another(database: Database) -> None:
    actor = await have(database, CARD)
    await told(database, SERVICE)
    assert (await facts(database))["phones"] == ["+420000111222"]
    async with database.transaction() as connection:
        (proposal,) = await Proposals(connection).open_of(actor)
        await Proposals(connection).decide(proposal.id, "phones", FieldState.REFUSED, NOW, None, reason="not_true")
    await told(database, SERVICE.model_copy(update={"phones": ("+420000111222", "+420000333444")}))
    assert (await facts(database))["phones"] == ["+420000333444"]


async def test_a_newer_fact_takes_the_place_of_one_that_waits(database: Database) -> None:
    actor = await have(database, CARD)
    await told(database, SERVICE)
    await told(database, SERVICE.model_copy(update={"web": "https://example.org/lampion"}))
    waiting = [f.field for p in await Proposals(database.reader).open_of(actor) for f in p.open_fields]
    assert sorted(waiting) == sorted({*waiting})
    assert "web" in waiting


async def test_nothing_that_leads_to_a_sheltered_place_is_proposed(database: Database) -> None:
    await have(database, CARD.model_copy(update={"sheltered": True}))
    await told(database, SERVICE)
    assert (await facts(database)).keys() == {"ico", "capacity_text"}


async def test_what_the_network_says_of_capacity_is_left_alone(database: Database) -> None:
    await have(database, CARD.model_copy(update={"capacity_text": "20 dětí"}))
    await told(database, SERVICE)
    assert "capacity_text" not in await facts(database)


async def test_ico_and_kind_match_before_the_name_and_doubt_proposes_nothing(database: Database) -> None:
    same = CARD.model_copy(update={"name": "Jiný název", "ico": SERVICE.ico})
    first = await have(database, same)
    await told(database, SERVICE)
    assert await Registers(database.reader).actors("rpss") == {"1": first}
    for name in ("Jeden", "Druhý"):
        await have(database, same.model_copy(update={"name": name}))
    report = await told(database, SERVICE.model_copy(update={"code": "2"}))
    assert report.left_out == {"unclear_which_actor": 1}


async def test_a_service_that_has_ended_is_told_and_its_actor_left_alone(database: Database) -> None:
    await have(database, CARD)
    ended = SERVICE.model_copy(update={"until": (NOW - timedelta(days=2)).date()})
    report = await told(database, ended)
    assert (report.ended, report.left_out) == (("Klub Lampion",), {"not_given_today": 1})
    assert await facts(database) == {}
    assert json.loads(report.model_dump_json())["new_actors"] == 0


async def test_those_who_coordinate_get_one_notice_a_day_and_nobody_where_nothing_is_new(database: Database) -> None:
    async def held() -> list[tuple[int, str]]:
        return [(row["recipient"], row["kind"]) for row in await database.reader.all("SELECT * FROM outbox")]

    async with database.transaction() as connection:
        for person, role, orp, kraj in ((1, "coordinator", CHEB, None), (2, "coordinator", ORPS["Sokolov"], None)):
            await connection.run(
                "INSERT OR IGNORE INTO person (id, name, language, created_at) VALUES (:id, 'X', 'cs', 1)", id=person
            )
            await connection.run(
                """INSERT INTO role_grant (person, role, orp, kraj, granted_at)
                   VALUES (:person, :role, :orp, :kraj, 1)""",
                person=person,
                role=role,
                orp=orp,
                kraj=kraj,
            )
    services = (SERVICE, SERVICE.model_copy(update={"code": "2", "name": "Klub Maják", "ico": None}))
    await import_rpss(database, services, codes=CODES, capacity_words=lambda _: None, now=NOW, dry_run=True)
    assert await held() == []
    await told(database, *services)
    assert await held() == [(1, "register_news")]
    await told(database, *services, SERVICE.model_copy(update={"code": "3", "name": "Klub Věž", "ico": None}))
    assert len(await held()) == 1


async def ends(database: Database, actor: int) -> None:
    async with database.transaction() as connection:
        ended = (await Actors(connection).get(actor)).model_copy(update={"state": RecordState.ENDED})
        await Actors(connection).save([ended])


async def test_a_merged_card_makes_no_doubt_and_leads_to_the_one_that_remains(database: Database) -> None:
    same = CARD.model_copy(update={"ico": SERVICE.ico})
    merged, kept = await have(database, same), await have(database, same.model_copy(update={"name": "Lampion"}))
    await ends(database, merged)
    async with database.transaction() as connection:
        await Merges(connection).move(merged, kept, 1, NOW)
    report = await told(database, SERVICE)
    assert (report.left_out, report.new_actors) == ({}, 0)
    assert await Registers(database.reader).actors("rpss") == {"1": kept}


async def test_an_actor_that_ended_gives_way_to_a_living_one_and_alone_is_not_proposed_anew(database: Database) -> None:
    await ends(database, await have(database, CARD.model_copy(update={"ico": SERVICE.ico})))
    assert (await told(database, SERVICE)).left_out == {"ended_with_us": 1}
    living = await have(database, CARD)
    assert (await told(database, SERVICE)).left_out == {}
    assert await Registers(database.reader).actors("rpss") == {"1": living}
