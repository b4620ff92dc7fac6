"""The open format: what a visitor may read and nothing else, in the shape of the specification."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from jsonschema import Draft202012Validator

from domain.actor import Audience, Card, Contact, Place, RecordState, Tag
from domain.hours import OpeningHours
from domain.hours_text import read_hours
from exchange.hsds import Entity, HsdsWriter, page_of
from locales.translator import translator
from storage.actors import Actors
from storage.database import Database
from storage.reference import load_municipalities
from tests.search.network import CODES, GEOGRAPHY, ORPS, load_demo, opened
from usecases.export_hsds import public_actors

ROOT = Path(__file__).parents[1]
SCHEMA = json.loads((Path(__file__).parent / "hsds_schema.json").read_text(encoding="utf-8"))
DEMO = ROOT / "data" / "demo" / "sablona_akteru_site.xlsx"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHEB = Place(name="Cheb", municipality="554481")
SECRETS = Card(
    name="Klub",
    kind="nzdm",
    ico="27074358",
    audience=Audience.PUBLIC,
    orps=(ORPS["Cheb"], ORPS["Sokolov"]),
    places=(CHEB,),
    address="Zkušební 5, 350 02 Cheb",
    phones=("+420000111222",),
    web="https://example.org/klub",
    online=True,
    hours=read_hours("po-pá 8-16"),
    contacts=(Contact(name="Jména Tajná", phone="+420000999001"),),
    crisis_phone="+420000999002",
    capacity_text="kapacita tajná",
    findings="poznatek tajný",
    wishes="přání tajné",
    private_note="poznámka tajná",
    news="novinka tajná",
    tags=(Tag(value="znak tajný"),),
    in_crisis_network=True,
)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A database with the places."""
    async with opened(tmp_path / "hsds.db") as database:
        yield database


async def exported(database: Database, *cards: Card, state: RecordState = RecordState.ACTIVE) -> list[Entity]:
    """The services of these cards and of all that is stored, checked against the schema."""
    async with database.transaction() as connection:
        actors = Actors(connection)
        added = await actors.add(cards, NOW)
        await actors.save([actor.model_copy(update={"state": state}) for actor in added])
    towns = {town.code: town for town in load_municipalities()}
    writer = HsdsWriter(CODES, GEOGRAPHY, towns, translator("cs").text)
    services = [writer.service(actor) for actor in await public_actors(database.reader, GEOGRAPHY.orps)]
    page = json.loads(json.dumps(page_of(services)))
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(page)] == []
    assert page["total_items"] == len(services)
    return services


def ids(value: object) -> list[str]:
    """Every id in a document."""
    if isinstance(value, dict):
        own = [value["id"]] if "id" in value and "taxonomy" not in value else []
        return own + [one for inner in value.values() for one in ids(inner)]
    return [one for inner in value for one in ids(inner)] if isinstance(value, list) else []


async def test_the_demo_network_is_written_as_the_specification_says(database: Database) -> None:
    await load_demo(database, DEMO)
    services = await exported(database)
    public = [a for a in await Actors(database.reader).all() if a.card.audience is Audience.PUBLIC]
    assert sorted(str(service["name"]) for service in services) == sorted(actor.card.name for actor in public)
    assert 0 < len(services) < 132
    found = ids(services)
    assert len(found) == len(set(found))
    assert all(UUID(one).version == 5 for one in found)


async def test_ids_are_the_same_at_every_export(database: Database) -> None:
    assert ids(await exported(database, SECRETS)) == ids(await exported(database))


async def test_only_what_a_visitor_reads_is_written(database: Database) -> None:
    (service,) = await exported(database, SECRETS)
    text = json.dumps(service, ensure_ascii=False)
    assert "ajn" not in text
    assert "+420000999" not in text
    assert "+420000111222" in text
    assert service["organization"]["organization_identifiers"][0]["identifier"] == "27074358"  # type: ignore[index,call-overload]


async def test_a_sheltered_actor_has_districts_and_no_place_nor_phone(database: Database) -> None:
    (service,) = await exported(database, SECRETS.model_copy(update={"sheltered": True}))
    assert "service_at_locations" not in service
    assert "phones" not in service
    assert "url" not in service
    assert "Zkušební" not in json.dumps(service, ensure_ascii=False)
    assert [area["name"] for area in service["service_areas"]] == ["Cheb", "Sokolov"]  # type: ignore[union-attr,index,call-overload]


async def test_cards_of_the_network_and_ended_ones_are_left_out(database: Database) -> None:
    assert await exported(database, SECRETS.model_copy(update={"audience": Audience.NETWORK})) == []
    assert await exported(database, SECRETS, state=RecordState.ENDED) == []


async def test_the_state_of_the_record_is_told(database: Database) -> None:
    (service,) = await exported(database, SECRETS, state=RecordState.CLOSED)
    assert service["status"] == "temporarily closed"


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        ("po, st 8-17; út, čt 8-14", [("MO,WE", "08:00", "17:00"), ("TU,TH", "08:00", "14:00")]),
        ("nonstop", [("MO,TU,WE,TH,FR,SA,SU", "00:00", "00:00")]),
        ("podle domluvy", [(None, None, None)]),
    ],
)
async def test_hours_are_told_by_days_or_in_words(
    database: Database, hours: str, told: list[tuple[str | None, str | None, str | None]]
) -> None:
    read: OpeningHours | None = read_hours(hours)
    (service,) = await exported(database, SECRETS.model_copy(update={"hours": read}))
    schedules = service["schedules"]
    assert isinstance(schedules, list)
    found = [
        tuple(one.get(key) for key in ("byday", "opens_at", "closes_at")) for one in schedules if isinstance(one, dict)
    ]
    assert found == told
