"""The crisis list and a search of three words, in process, in networks of three sizes."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.fill import fill
from benchmarks.table import Table, percentile
from domain.gazetteer import Gazetteer
from domain.lexicon import Lexicon
from domain.rights import Access, Grant, Role
from storage.database import Database
from storage.reference import load_code_lists, load_gazetteer, load_geography, load_lexicon
from usecases.crisis import CrisisQuestion, read_crisis_page
from usecases.search import search

SIZES = {1_000: 80, 10_000: 800, 100_000: 2_000}  # actors, and those of the crisis network
GROWTH = 3.0
TIMES = 100
DISTRICTS = 8  # as many as the smallest network has
WORDS = ("dluhy bydlení", "úzkost škola", "doprovod rodina", "rozvod péče")
EVERYWHERE = ("dluhy bydlení rodina", "úzkost škola pomoc", "závislost terén doučování")

Ask = Callable[[Database, str], Awaitable[object]]


class Reference:
    """What every query is read with."""

    def __init__(self) -> None:
        self.codes = load_code_lists()
        self.geography = load_geography()
        self.lexicon: Lexicon = load_lexicon(self.codes)
        self.gazetteer: Gazetteer = load_gazetteer(self.geography, self.lexicon)
        self.now = datetime.now(UTC)
        home = next(iter(self.geography.orps))
        self.access = Access(
            person=1, grants=(Grant(id=1, person=1, role=Role.CRISIS_WORKER, orp=home, granted_at=self.now),)
        )

    async def crisis_list(self, database: Database, orp: str) -> object:
        """The crisis network of a district."""
        question = CrisisQuestion(orp=orp)
        return await read_crisis_page(database.reader, self.access, self.codes, self.geography, question, self.now)

    async def search(self, database: Database, question: str) -> object:
        """The first page of results, as a crisis worker sees it."""
        return await search(
            database.reader,
            question,
            access=self.access,
            codes=self.codes,
            geography=self.geography,
            gazetteer=self.gazetteer,
            lexicon=self.lexicon,
            home=None,
            now=self.now,
        )


async def run() -> Sequence[Table]:
    """Milliseconds of each query in each network, and how much the largest costs more than the smallest."""
    reference = Reference()
    districts = list(reference.geography.orps)[:DISTRICTS]
    names = [reference.geography.orps[code].name for code in districts]
    asked: dict[str, tuple[Ask, Sequence[str]]] = {
        "crisis list of a district": (reference.crisis_list, districts),
        "three words, one a place": (reference.search, [f"{words} {name}" for words in WORDS for name in names]),
        "three words, no place": (reference.search, EVERYWHERE),
    }
    took: dict[str, list[Sequence[float]]] = {name: [] for name in asked}
    for actors, in_crisis_network in SIZES.items():
        with TemporaryDirectory() as folder:
            path = Path(folder) / "bench.sqlite3"
            await fill(path, actors, in_crisis_network)
            for name, (ask, questions) in asked.items():
                took[name].append(await _time(path, ask, questions))
    return (_table(took),)


async def _time(path: Path, ask: Ask, questions: Sequence[str]) -> Sequence[float]:
    database = await Database.open(path)
    took = []
    try:
        for question in (*questions, *islice(cycle(questions), TIMES)):  # the first of each only warms up
            begun = perf_counter()
            await ask(database, question)
            took.append(1000 * (perf_counter() - begun))
    finally:
        await database.close()
    return sorted(took[len(questions) :])


def _table(took: dict[str, list[Sequence[float]]]) -> Table:
    growth = {name: percentile(sizes[-1], 0.5) / percentile(sizes[0], 0.5) for name, sizes in took.items()}
    bounded = growth["crisis list of a district"]
    return Table(
        "Queries in process, ms",
        ("query", *(f"{actors:,} actors: p50 / p99" for actors in SIZES), "p50 grows"),
        [(name, *(_cell(values) for values in sizes), f"{growth[name]:.1f} ×") for name, sizes in took.items()],
        (
            f"- crisis list: {bounded:.1f} × from 1,000 to 100,000 (wanted: at most {GROWTH:g} ×) – "
            + ("met" if bounded <= GROWTH else "MISSED"),
            "- districts have about 120 actors, 10 of them in the crisis network; in the largest network 485",
        ),
    )


def _cell(values: Sequence[float]) -> str:
    return f"{percentile(values, 0.5):.2f} / {percentile(values, 0.99):.2f}"
