"""Inline queries in process: from the words to the results as they leave for Telegram."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from zoneinfo import ZoneInfo

from benchmarks.fill import NAMES, fill
from benchmarks.process import collect_as_the_bot
from benchmarks.table import Table, percentile
from domain.places import Geography
from locales.translator import translator
from storage.database import Database
from storage.reference import load_code_lists, load_gazetteer, load_geography, load_lexicon
from usecases.inline import find_to_share
from views.found import Reading
from views.inline import inline_result

ACTORS, IN_CRISIS_NETWORK = 25_000, 2_000
WANTED_MS = 30.0
TIMES = 200
BEGUN = 4
"""Letters typed of a name."""
NEEDS = ("dluhy", "záškoláctví", "nzdm", "krizová pomoc", "psycholog", "azylový dům")


async def run() -> Sequence[Table]:
    """Milliseconds of each kind of query in a network of the whole country, every card of it public."""
    codes, geography = load_code_lists(), load_geography()
    lexicon = load_lexicon(codes)
    gazetteer = load_gazetteer(geography, lexicon)
    now = datetime.now(UTC)
    read = Reading(translator("cs"), codes, geography, now, ZoneInfo("Europe/Prague"))

    async def ask(database: Database, words: str, home: str | None) -> int:
        found = await find_to_share(database.reader, words, lexicon=lexicon, gazetteer=gazetteer, home=home, now=now)
        return len(json.dumps([inline_result(read, "sitovka_bot", actor) for actor in found]))

    rows = []
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.sqlite3"
        await fill(path, ACTORS, IN_CRISIS_NETWORK)
        database = await Database.open(path)
        collect_as_the_bot()
        try:
            for kind, (home, asked) in _asked(geography).items():
                took = []
                for words in (*asked, *islice(cycle(asked), TIMES)):  # the first of each only warms up
                    begun = perf_counter()
                    await ask(database, words, home)
                    took.append(1000 * (perf_counter() - begun))
                rows.append((kind, sorted(took[len(asked) :])))
        finally:
            await database.close()
    return (_table(rows),)


def _asked(geography: Geography) -> dict[str, tuple[str | None, Sequence[str]]]:
    """What is typed, by its kind, with the home district of the asker."""
    home, towns = next(iter(geography.orps)), [orp.name for orp in islice(geography.orps.values(), 20)]
    return {
        "a whole name": (home, [f"{name} {number}" for name in NAMES for number in range(0, 25_000, 5_003)]),
        "a name being typed": (home, [name[:BEGUN] for name in NAMES]),
        "a name being typed, asker without a district": (None, [name[:BEGUN] for name in NAMES]),
        "need and place": (home, [f"{need} {town}" for need in NEEDS for town in towns]),
        "a need": (home, NEEDS),
        "nothing yet": (home, [""]),
    }


def _table(rows: Sequence[tuple[str, Sequence[float]]]) -> Table:
    worst = max(percentile(took, 0.99) for _, took in rows)
    return Table(
        f"Inline queries in process, {ACTORS:,} actors, ms",
        ("typed", "p50", "p99"),
        [(kind, f"{percentile(took, 0.5):.2f}", f"{percentile(took, 0.99):.2f}") for kind, took in rows],
        (f"- wanted: p99 under {WANTED_MS:g} ms – {'met' if worst < WANTED_MS else 'MISSED'}",),
    )
