"""The crisis network of many districts: read in slices, and everybody once all the same."""

from datetime import UTC, datetime

import pytest

from domain.actor import Card
from domain.places import Geography
from storage.actors import Actors
from storage.crisis import SLICE, CrisisNetwork
from storage.database import Database

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOME, NEAR = "4102", "6203"


@pytest.mark.parametrize("count", [0, 1, SLICE - 1, SLICE, SLICE + 1, 2 * SLICE])
async def test_everybody_who_serves_several_districts_is_read_once(
    database: Database, geography: Geography, count: int
) -> None:
    cards = [Card(name=f"Azyl {n}", in_crisis_network=True, orps=(HOME, NEAR)) for n in range(count)]
    async with database.transaction() as connection:
        stored = await Actors(connection).add(cards, NOW)
        await Actors(connection).add([Card(name="Klub", orps=(HOME,))], NOW)
    slices = [actors async for actors in CrisisNetwork(database.reader).serving(geography.orps)]
    assert [actor for actors in slices for actor, _ in actors] == stored
    assert max(map(len, slices)) <= SLICE
