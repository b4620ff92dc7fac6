"""A database with places, the code lists and the gazetteer, for tests of use cases."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.codes import CodeLists
from domain.gazetteer import Gazetteer
from domain.places import Geography
from storage.database import Database
from storage.migrate import migrate
from storage.reference import load_code_lists, load_geography, load_municipalities, store_places
from tests.usecases.workbook_world import World, fill
from usecases.workbook_books import Reference


@pytest.fixture(scope="session")
def codes() -> CodeLists:
    return load_code_lists()


@pytest.fixture(scope="session")
def geography() -> Geography:
    return load_geography()


@pytest.fixture(scope="session")
def gazetteer(geography: Geography) -> Gazetteer:
    return Gazetteer(geography, load_municipalities())


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with places and no actors, made once and copied for every test."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    asyncio.run(_fill(path))
    return path


async def _fill(path: Path) -> None:
    database = await Database.open(path)
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
    await database.close()


@pytest.fixture
async def database(empty_file: Path, tmp_path: Path) -> AsyncIterator[Database]:
    path = tmp_path / "test.db"
    shutil.copy(empty_file, path)
    database = await Database.open(path)
    yield database
    await database.close()


@pytest.fixture(scope="session")
def reference(codes: CodeLists, geography: Geography, gazetteer: Gazetteer) -> Reference:
    return Reference(codes, geography, gazetteer)


@pytest.fixture(scope="session")
def demo_file(empty_file: Path, reference: Reference, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demo network, made once and copied for every test."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    shutil.copy(empty_file, path)
    asyncio.run(_fill_demo(path, reference))
    return path


async def _fill_demo(path: Path, reference: Reference) -> None:
    database = await Database.open(path)
    await fill(database, reference)
    await database.close()


@pytest.fixture
async def world(demo_file: Path, reference: Reference, tmp_path: Path) -> AsyncIterator[World]:
    path = tmp_path / "demo.db"
    shutil.copy(demo_file, path)
    database = await Database.open(path)
    yield World(database, reference, tmp_path)
    await database.close()
