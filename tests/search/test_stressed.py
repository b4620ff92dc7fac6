"""Questions as people under stress type them: without diacritics, with typos and slang, the place in any case."""

import csv
from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

import pytest

from domain.search import SearchAnswer
from storage.database import Connection
from tests.search.network import ORPS, ask, load_demo, opened, place_named

HERE = Path(__file__).parent
DEMO = HERE.parent / "data" / "demo" / "sablona_akteru_site.xlsx"
FIRST_EIGHT, FIRST_THREE, PLACES = 0.95, 0.9, 0.97


class Typed(NamedTuple):
    """What was typed, from which district, the place it names, and kinds or parts of names any of which is wanted."""

    question: str
    home: str
    place: str
    expected: str

    def is_met(self, answer: SearchAnswer, first: int) -> bool:
        """True where somebody wanted is among the first results."""
        cards = [found.actor.card for found in answer.results[:first]]
        return any(wanted == card.kind or wanted in card.name for wanted in self.expected.split(";") for card in cards)


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Connection]:
    """The demo network, for reading."""
    async with opened(tmp_path / "demo.db") as database:
        await load_demo(database, DEMO)
        yield database.reader


async def test_who_is_wanted_stands_among_the_first(demo: Connection) -> None:
    with (HERE / "stressed.csv").open(encoding="utf-8", newline="") as file:
        typed = [Typed(**row) for row in csv.DictReader(file)]
    answers = [await ask(demo, one.question, ORPS.get(one.home)) for one in typed]
    pairs = list(zip(typed, answers, strict=True))
    first = {n: sum(one.is_met(answer, n) for one, answer in pairs) / len(pairs) for n in (3, 8)}
    placed = sum(place_named(answer) == one.place for one, answer in pairs) / len(pairs)
    print(f"{len(pairs)} questions, first three {first[3]:.3f}, first eight {first[8]:.3f}, place {placed:.3f}")  # noqa: T201
    missed = [one.question for one, answer in pairs if not one.is_met(answer, 8)]
    assert len(pairs) >= 100
    assert first[8] >= FIRST_EIGHT, missed
    assert first[3] >= FIRST_THREE
    assert placed >= PLACES
