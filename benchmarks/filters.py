"""Filters of /sit over 25,000 actors, in process: every attribute by itself, and several together."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from os import cpu_count, getloadavg
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from benchmarks.fill import PEOPLE, fill
from benchmarks.table import Table, percentile
from domain.filter import READY, Attribute, Condition, Filter, age_of, districts, searchable
from domain.rights import Access, Grant, Role
from storage.database import Database
from storage.filters import Filters
from storage.reference import load_code_lists, load_geography
from usecases.lists import found_of

ACTORS, IN_CRISIS_NETWORK = 25_000, 2_000
WANTED_MS = 50.0
PAGE = 5
WARM_UP = 20
TOGETHER = 150
"""Filters of two to four conditions tried by each coordinator."""
WORDS = ("dluhy", "uzkost skola", "slibila schuzku", "bydleni rodina dite")

Ask = Callable[[Filter], Awaitable[object]]


async def run() -> Sequence[Table]:
    """Milliseconds of a page of what a filter finds, and of the values to choose from."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.sqlite3"
        await fill(path, ACTORS, IN_CRISIS_NETWORK)
        database = await Database.open(path)
        try:
            await _add_work(database)
            return (await _table(database),)
        finally:
            await database.close()


async def _table(database: Database) -> Table:
    geography = load_geography()
    largest = max(geography.kraje, key=lambda kraj: len(geography.orps_of_kraj(kraj)))
    coordinated = {
        "coordinator of one district": geography.orps_of_kraj(largest)[:1],
        "coordinator of three districts": geography.orps_of_kraj(largest)[:3],
        f"regional coordinator, {len(geography.orps_of_kraj(largest))} districts": geography.orps_of_kraj(largest),
    }
    rows, worst = [], (0.0, 0.0)
    for who, orps in coordinated.items():
        work = _Work(database, _access(orps))
        tried = await work.filters()
        for what, ask in (("a page", work.page), ("the values of an attribute", work.values)):
            for one in tried[:WARM_UP]:
                await ask(one)
            took = [await _time(ask, one) for one in tried]
            wall, cpu = (sorted(times) for times in zip(*took, strict=True))
            rows.append((who, what, str(len(tried)), *(_cell(times) for times in (wall, cpu))))
            worst = (max(worst[0], percentile(wall, 0.99)), max(worst[1], percentile(cpu, 0.99)))
    busy = getloadavg()[0] / (cpu_count() or 1)
    return Table(
        f"Filters of /sit among {ACTORS:,} actors, ms",
        ("who", "what", "filters", "clock: p50 / p99", "CPU: p50 / p99"),
        rows,
        (
            f"- p99 of the CPU time at most {worst[1]:.1f} ms (wanted: under {WANTED_MS:g} ms) – {_verdict(worst[1])}",
            f"- p99 by the clock at most {worst[0]:.1f} ms – {_verdict(worst[0])}; {busy:.1f} programs shared a core",
        ),
    )


def _verdict(ms: float) -> str:
    return "met" if ms < WANTED_MS else "MISSED"


def _cell(times: Sequence[float]) -> str:
    return f"{percentile(times, 0.5):.1f} / {percentile(times, 0.99):.1f}"


class _Work:
    """What a coordinator asks for."""

    def __init__(self, database: Database, access: Access) -> None:
        self._reader = database.reader
        self._access = access
        self._codes, self._geography = load_code_lists(), load_geography()
        self._now = datetime.now(UTC)

    async def page(self, chosen: Filter) -> object:
        """The first page with its cards."""
        orps = districts(self._access, chosen)
        ids, _ = await Filters(self._reader).page(chosen, orps, self._now, PAGE, 0)
        return await found_of(
            self._reader,
            ids,
            access=self._access,
            codes=self._codes,
            geography=self._geography,
            home=None,
            now=self._now,
        )

    async def values(self, chosen: Filter) -> object:
        """What one of the attributes may be asked for beside the rest of the filter."""
        attribute = chosen.conditions[0].attribute
        asked = attribute if attribute not in (Attribute.WORDS, Attribute.AGE, Attribute.ORP) else Attribute.TAG
        rest = chosen.without_attribute(attribute)
        return await Filters(self._reader).values(asked, rest, districts(self._access, rest), self._now)

    async def filters(self) -> list[Filter]:
        """Every value of every attribute there is, the ready lists, and several conditions together."""
        alone = [Condition(attribute=Attribute.WORDS, value=words) for words in WORDS]
        alone += [Condition(attribute=Attribute.ORP, value=orp) for orp in sorted(self._access.own_orps)]
        bands = (band for band in self._codes.target_groups.values() if band.kind == "vek")
        alone += [Condition(attribute=Attribute.AGE, value=age_of(band)) for band in bands]
        for attribute in set(Attribute) - {Attribute.WORDS, Attribute.ORP, Attribute.AGE}:
            there_are = await Filters(self._reader).values(attribute, Filter(), self._access.own_orps, self._now)
            alone += [Condition(attribute=attribute, value=value) for value, _ in there_are]
        singles = [Filter(conditions=(condition,)) for condition in dict.fromkeys(alone)]
        return [*singles, *READY.values(), *islice(_together(alone), TOGETHER)]


def _together(alone: Sequence[Condition]) -> Iterator[Filter]:
    random = Random(1)  # noqa: S311 - the same filters every time
    while True:
        chosen = random.sample(alone, random.randrange(2, 5))
        yield Filter(conditions=tuple(dict.fromkeys(chosen)))


def _access(orps: Sequence[str]) -> Access:
    grants = tuple(
        Grant(id=n, person=1, role=Role.COORDINATOR, orp=orp, granted_at=datetime.now(UTC))
        for n, orp in enumerate(orps)
    )
    return Access(person=1, grants=grants)


async def _time(ask: Ask, chosen: Filter) -> tuple[float, float]:
    """Milliseconds by the clock and of the processor: other programs make only the first longer."""
    begun, worked = perf_counter(), process_time()
    await ask(chosen)
    return 1000 * (perf_counter() - begun), 1000 * (process_time() - worked)


async def _add_work(database: Database) -> None:
    """Notes on every third actor, and somebody in the bot for every fourth."""
    text = "Ředitelka slíbila schůzku o dluzích."
    async with database.transaction() as connection:
        await connection.run(
            """INSERT INTO actor_note (actor, author, text, words, private, written_at)
               SELECT id, 1, :text, :words, 1, 1 FROM actor WHERE id % 3 = 0""",
            text=text,
            words=searchable(text),
        )
        await connection.run(
            f"""INSERT INTO role_grant (person, role, actor, granted_at)
                SELECT 1 + id % {PEOPLE}, '{Role.MEMBER}', id, 1 FROM actor WHERE id % 4 = 0"""  # noqa: S608
        )
