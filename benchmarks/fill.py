"""Fictional networks of any size, the same at every run."""

import csv
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random

from benchmarks.standin import FIRST_PERSON
from domain.actor import Actor, AgeRange, Audience, Card, Contact, Place, Tag
from domain.capacity import REPORTABLE, Unit
from domain.codes import Focus, Form, NeedDomain
from domain.hours import OpeningHours, Span
from domain.rights import Role
from storage.actors import Actors
from storage.database import Connection, Database
from storage.database import Value as Sql
from storage.migrate import migrate
from storage.reference import load_code_lists, load_geography, store_places
from storage.search import SearchIndex

PEOPLE = 256
ACTORS_IN_A_DISTRICT = 25_000 / 206
KINDS = Path(__file__).parents[1] / "storage" / "reference" / "service_types.csv"
CHUNK = 5_000

NAMES = ("Maják", "Kompas", "Most", "Pramen", "Slunečnice", "Kotva", "Vrba", "Obzor", "Rozcestí", "Lávka", "Ostrov")
WORDS = (
    *("pomoc", "rodina", "dítě", "škola", "poradna", "dluhy", "bydlení", "závislost", "doprovod", "terén", "klub"),
    *("výchova", "zdraví", "úzkost", "šikana", "záškoláctví", "rozvod", "péče", "spolupráce", "schůzka", "doučování"),
)
PLATFORMS = ("kulatý stůl", "pracovní skupina", "případové konference")
PARTS = ("sever", "jih", "východ", "západ", "střed")
OFFICE = OpeningHours(text="Po–Pá 8–16", week=((Span(since=time(8), to=time(16)),),) * 5 + ((),) * 2)
NONSTOP = OpeningHours(text="nonstop", nonstop=True)

Row = dict[str, str]


async def fill(path: Path, actors: int, in_crisis_network: int) -> None:
    """Make a database with so many actors, a capacity report for every other one, and PEOPLE crisis workers.

    The country is filled district by district, as networks come in, so that one district stays as large as it is.
    """
    database = await Database.open(path)
    try:
        await migrate(database)
        async with database.transaction() as connection:
            await store_places(connection)
        districts = await _districts(database.reader, round(actors / ACTORS_IN_A_DISTRICT) or 1)
        codes, geography, now = load_code_lists(), load_geography(), datetime.now(UTC)
        async with database.transaction() as connection:
            await _add_people(connection, list(districts), now)
            made = list(cards(actors, in_crisis_network, districts))
            for start in range(0, actors, CHUNK):
                stored = await Actors(connection).add(made[start : start + CHUNK], now)
                await SearchIndex(connection).put(stored, codes, geography)
                await _add_reports(connection, stored, now)
    finally:
        await database.close()


def cards(count: int, in_crisis_network: int, districts: dict[str, list[str]]) -> Iterator[Card]:
    """As many cards, spread evenly over the districts (each with its neighbours)."""
    random = Random(1)  # noqa: S311 - the same network every time
    kinds = list(csv.DictReader(KINDS.open(encoding="utf-8")))
    crisis = set(random.sample(range(count), in_crisis_network))
    seats = list(districts)
    for number in range(count):
        seat = seats[number % len(seats)]
        near = random.sample(districts[seat], min(len(districts[seat]), random.choice((0, 0, 1, 2))))
        yield _card(random, number, random.choice(kinds), (seat, *near), number in crisis)


def _card(random: Random, number: int, kind: Row, orps: tuple[str, ...], is_crisis: bool) -> Card:
    phone = f"+420000{number:06d}"
    return Card(
        name=f"{kind['abbr'].split(';')[0] or kind['name_cs']} {random.choice(NAMES)} {number} (DEMO)",
        formal=True,
        kind=kind["code"],
        founder="spolek",
        resort=kind["resort"] or None,
        domain=NeedDomain(kind["primary_domain"]) if kind["primary_domain"] else random.choice(list(NeedDomain)),
        further_domains=(),
        focus=Focus.BOTH,
        in_crisis_network=is_crisis,
        crisis_phone=phone if is_crisis else None,
        crisis_hours=random.choice((NONSTOP, OFFICE)) if is_crisis else None,
        ages=(AgeRange(since=random.randrange(0, 15), to=26),),
        forms=tuple(Form(form) for form in kind["forms"].split(";") if form),
        orps=orps,
        places=(Place(name="náměstí"),),
        address=f"Demonstrační {number}",
        hours=OFFICE,
        phones=(phone,),
        emails=(f"info{number}@example.org",),
        web=f"https://{number}.example.org",
        contacts=(Contact(name="Jana Ukázková", role="vedoucí", phone=phone),),
        findings=" ".join(random.choices(WORDS, k=12)),
        wishes=" ".join(random.choices(WORDS, k=6)),
        platforms=PLATFORMS[: number % 4],
        private_note=" ".join(WORDS[number % len(WORDS) :][:4]),
        tags=(
            Tag(key="lokalita", value=PARTS[number % len(PARTS)]),
            *((Tag(value="klíčový"),) if number % 9 == 0 else ()),
        ),
        audience=Audience.PUBLIC,
    )


async def _districts(connection: Connection, count: int) -> dict[str, list[str]]:
    rows = await connection.all("SELECT code FROM orp ORDER BY code LIMIT :count", count=count)
    near: dict[str, list[str]] = {row["code"]: [] for row in rows}
    for row in await connection.all("SELECT orp, neighbour FROM orp_neighbour ORDER BY orp, neighbour"):
        if row["orp"] in near and row["neighbour"] in near:
            near[row["orp"]].append(row["neighbour"])
    return near


async def _add_people(connection: Connection, districts: Sequence[str], now: datetime) -> None:
    at = int(now.timestamp())
    people: list[dict[str, Sql]] = [
        {"id": n + 1, "telegram_id": FIRST_PERSON + n, "orp": districts[n % len(districts)], "at": at}
        for n in range(PEOPLE)
    ]
    await connection.many(
        """INSERT INTO person (id, telegram_id, name, language, home_orp, created_at)
           VALUES (:id, :telegram_id, 'Ota', 'cs', :orp, :at)""",
        people,
    )
    await connection.many(
        f"INSERT INTO role_grant (person, role, orp, granted_at) VALUES (:id, '{Role.CRISIS_WORKER}', :orp, :at)",  # noqa: S608
        people,
    )


async def _add_reports(connection: Connection, actors: Sequence[Actor], now: datetime) -> None:
    random = Random(actors[0].id)  # noqa: S311
    reports: list[dict[str, Sql]] = [
        {
            "actor": actor.id,
            "unit": Unit.CLIENTS,
            "state": random.choice(REPORTABLE),
            "available": random.randrange(5),
            "at": int((now - timedelta(hours=random.choice((1, 5, 30, 200, 900)))).timestamp()),
        }
        for actor in actors[::2]
    ]
    await connection.many(
        """INSERT INTO capacity_report (actor, unit, state, available, maximum, accepting, reported_by, reported_at)
           VALUES (:actor, :unit, :state, :available, 5, 1, 1, :at)""",
        reports,
    )
