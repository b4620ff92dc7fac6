"""The demo network in a database of its own, and questions asked of it."""

import asyncio
import csv
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from domain.gazetteer import Gazetteer
from domain.lexicon import Lexicon
from domain.rights import Access, Grant, Role
from domain.search import SearchAnswer
from exchange.workbook import read_workbook
from storage.database import Connection, Database
from storage.migrate import migrate
from storage.reference import load_code_lists, load_gazetteer, load_geography, load_lexicon, store_places
from usecases.import_actors import import_actors
from usecases.search import search

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CODES = load_code_lists()
GEOGRAPHY = load_geography()
ORPS = {orp.name: orp.code for orp in GEOGRAPHY.orps.values()}
QUESTIONS = Path(__file__).parent / "questions.csv"
VISITOR = Access(person=1)


class Case(NamedTuple):
    """A question with the place it names and what is expected: codes of kinds or parts of names, any of them."""

    half: str
    question: str
    home: str
    place: str
    expected: str


@cache
def lexicon() -> Lexicon:
    """The words of the search, read once for all tests."""
    return load_lexicon(CODES)


@cache
def gazetteer() -> Gazetteer:
    """The names of places, read once for all tests."""
    return load_gazetteer(GEOGRAPHY, lexicon())


def worker() -> Access:
    """Somebody who may read what the network reads, and crisis contacts."""
    return Access(person=2, grants=(Grant(id=1, person=2, role=Role.CRISIS_WORKER, orp=ORPS["Cheb"], granted_at=NOW),))


def cases(half: str) -> list[Case]:
    """The questions of one half."""
    with QUESTIONS.open(encoding="utf-8", newline="") as file:
        return [case for row in csv.DictReader(file) if (case := Case(**row)).half == half]


@cache
def places() -> bytes:
    """The file of a migrated database with the places, made once for all tests."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "places.sqlite3"
        asyncio.run(_fill(file))
        return file.read_bytes()


async def _fill(file: Path) -> None:
    database = await Database.open(file)
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
    await database.close()


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Database]:
    """A migrated database with the places."""
    await asyncio.to_thread(lambda: file.write_bytes(places()))
    database = await Database.open(file)
    try:
        yield database
    finally:
        await database.close()


async def load_demo(database: Database, workbook: Path) -> None:
    """The actors of the demo workbook."""
    sheets = await read_workbook(workbook)
    await import_actors(database, sheets, codes=CODES, geography=GEOGRAPHY, gazetteer=gazetteer(), now=NOW)


async def ask(
    connection: Connection,
    question: str,
    home: str | None = None,
    *,
    access: Access | None = None,
    limit: int = 8,
    offset: int = 0,
) -> SearchAnswer:
    """The answer to a question by somebody of the network."""
    return await search(
        connection,
        question,
        access=access or worker(),
        codes=CODES,
        geography=GEOGRAPHY,
        gazetteer=gazetteer(),
        lexicon=lexicon(),
        home=home,
        now=NOW,
        limit=limit,
        offset=offset,
    )


def place_named(answer: SearchAnswer) -> str:
    """Name of the place an answer is for, empty where the question named none."""
    place = answer.query.place
    if place is None:
        return ""
    if place.kraj:
        return GEOGRAPHY.kraje[place.kraj].name
    if place.municipality:
        return place.municipality.name
    return GEOGRAPHY.orps[place.orp].name if place.orp else "?"
