"""Points in districts: inside, on islands, in holes, and a little beyond the border."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.outline import bounds, contains, distance_to_edge_km
from storage.database import Database
from storage.places import Places
from storage.reference import load_municipalities, store_places
from tests.search.network import GEOGRAPHY, opened

SQUARE = [[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0], [0.0, 0.0]]
HOLE = [[1.0, 1.0], [3.0, 1.0], [3.0, 3.0], [1.0, 3.0], [1.0, 1.0]]
ISLAND = [[6.0, 0.0], [7.0, 0.0], [7.0, 1.0], [6.0, 1.0], [6.0, 0.0]]
OUTLINE = [[SQUARE, HOLE], [ISLAND]]


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A database with the places."""
    async with opened(tmp_path / "places.db") as database:
        yield database


@pytest.mark.parametrize(
    ("latitude", "longitude", "inside"),
    [(0.5, 0.5, True), (2, 2, False), (0.5, 6.5, True), (0.5, 5, False), (5, 2, False), (3.5, 3.5, True)],
)
def test_holes_are_outside_and_islands_inside(latitude: float, longitude: float, inside: bool) -> None:
    assert contains(OUTLINE, latitude, longitude) is inside


def test_bounds_and_distance_of_an_outline() -> None:
    assert bounds(OUTLINE) == (0.0, 0.0, 4.0, 7.0)
    assert distance_to_edge_km([[SQUARE]], 0.0, -0.01) == pytest.approx(1.112, abs=0.01)


async def test_every_municipality_lies_in_its_district(database: Database) -> None:
    places = Places(database.reader)
    towns = load_municipalities()[::10]
    wrong = [town.name for town in towns if await places.orp_at(town.latitude, town.longitude) != town.orp]
    assert wrong == []


async def test_beyond_the_border_only_the_nearest_kilometre_counts(database: Database) -> None:
    places = Places(database.reader)
    assert await places.orp_at(50.0797, 12.37) == "4102"
    assert await places.orp_at(48.2, 16.37) is None
    assert await places.orp_at(52.5, 13.4) is None


async def test_places_are_stored_once_and_again_only_when_they_change(database: Database) -> None:
    async with database.transaction() as connection:
        assert await store_places(connection) is False
        await connection.run("UPDATE reference_edition SET digest = 'older'")
        await connection.run("UPDATE orp SET name = 'jinak' WHERE code = '4102'")
        assert await store_places(connection) is True
    (row,) = await database.reader.all("SELECT name FROM orp WHERE code = '4102'")
    assert row["name"] == GEOGRAPHY.orps["4102"].name
