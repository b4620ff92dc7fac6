"""A network sent out as a workbook and the untouched workbook sent back, with what other people wait meanwhile."""

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.process import collect_as_the_bot
from benchmarks.table import Table
from benchmarks.workbook import import_into_empty, measure, write_workbook
from domain.hours import PRAGUE
from domain.workbook import Book, CellChange, Choice, Differences
from exchange.workbook import read_workbook
from storage.database import Database
from storage.reference import load_code_lists, load_gazetteer, load_geography, load_lexicon
from usecases.workbook_books import Reference, Scope
from usecases.workbook_export import export_book
from usecases.workbook_import import apply_import, decide, keep_import, read_differences, undo_import
from usecases.workbook_keepers import keeper_of

ACTORS = 5_000
ROUNDS = 3
STEPS = {
    "out": "export",
    "back": "import of the untouched file",
    "take": "a changed cell of each actor taken over",
    "undo": "the same put back",
}
BEAT = 0.002


@dataclass(frozen=True)
class Step:
    """Seconds, those of the processor, the peak of memory with the child it started, how long nobody was answered."""

    seconds: float
    busy: float
    megabytes: float
    held_ms: float


async def run() -> Sequence[Table]:
    """Each step in a process of its own."""
    with TemporaryDirectory() as folder:
        database, file = Path(folder) / "network.sqlite3", Path(folder) / "sent.xlsx"
        write_workbook(Path(folder) / "actors.xlsx", ACTORS)
        import_into_empty(Path(folder) / "actors.xlsx", database)
        rounds = [{step: _ran(step, database, file) for step in STEPS} for _ in range(ROUNDS)]
        size = file.stat().st_size / 1024 / 1024
    rows = [(words, *_middle([ran[step] for ran in rounds])) for step, words in STEPS.items()]
    return (
        Table(
            f"A workbook of {ACTORS:,} actors out and back",
            ("what", "s", "s of the processor", "peak MB", "longest hold of the bot, ms"),
            rows,
            (f"- the file has {size:.1f} MB; the untouched file says 0 differences; medians of {ROUNDS} rounds",),
        ),
    )


def _ran(step: str, database: Path, file: Path) -> Step:
    said = file.with_suffix(".json")
    ran = measure(["-m", "benchmarks.roundtrip", step, str(database), str(file), str(said)], {})
    seconds, busy, held = json.loads(said.read_text())
    return Step(seconds, busy, ran.megabytes, held * 1000)


def _middle(ran: Sequence[Step]) -> Sequence[str]:
    return (
        f"{median(one.seconds for one in ran):.1f}",
        f"{median(one.busy for one in ran):.1f}",
        f"{median(one.megabytes for one in ran):.0f}",
        f"{median(one.held_ms for one in ran):.0f}",
    )


async def _step(step: str, path: Path, file: Path) -> tuple[float, float, float]:
    """Seconds of the step, those of the processor, and the longest time in which nothing else had its turn."""
    codes, geography = load_code_lists(), load_geography()
    reference = Reference(codes, geography, load_gazetteer(geography, load_lexicon(codes)))
    database = await Database.open(path)
    collect_as_the_bot()
    held: list[float] = []
    beating = asyncio.create_task(_beat(held))
    begun, busy = perf_counter(), _busy()
    now = datetime.now(UTC)
    orps = tuple(geography.orps)
    if step == "take":
        await _take(database, reference, now)
    elif step == "undo":
        last = await database.reader.one("SELECT MAX(id) AS id FROM workbook_import")
        undone = await undo_import(database, reference, None, last["id"] if last else 0, now, PRAGUE)
        if undone.restored != ACTORS or undone.kept:
            raise RuntimeError("not everything was put back")
    elif step == "out":
        _, content = await export_book(database.reader, reference, Book.ACTORS, orps, notes=True, now=now, zone=PRAGUE)
        await asyncio.to_thread(file.write_bytes, content)
    else:
        sheets = await read_workbook(file)
        found = await read_differences(database.reader, reference, sheets, None, None, now, PRAGUE)
        if not found.is_empty or found.rows_read != ACTORS:
            raise RuntimeError("the untouched workbook says something new")
    seconds = perf_counter() - begun
    beating.cancel()
    await database.close()
    return seconds, _busy() - busy, max(held)


async def _take(database: Database, reference: Reference, now: datetime) -> None:
    """Another address of every actor, taken over as one whole."""
    keeper = keeper_of(Book.ACTORS, reference)
    lines = await keeper.lines(
        database.reader, Scope(tuple(reference.geography.orps), notes=True, now=now, zone=PRAGUE)
    )
    column = keeper.template.header_of("address")
    changed = []
    for line in lines:
        says = str(line.cells[column])
        about = {"subject": line.subject, "orp": line.orp, "row": 1, "sheet": "", "name": line.name, "column": column}
        changed.append(CellChange.model_validate({**about, "before": says, "now": says, "after": f"{says} 2"}))
    orps = tuple({line.orp for line in lines})
    found = Differences(book=Book.ACTORS, orps=orps, rows_read=ACTORS, expected=ACTORS, changed=tuple(changed))
    kept = await keep_import(database, None, found, now)
    await decide(database, None, kept, None, Choice.TAKE)
    done = await apply_import(database, reference, None, kept, now, PRAGUE)
    if done.changed != ACTORS or done.overtaken:
        raise RuntimeError("not everything was taken over")


def _busy() -> float:
    """Processor time of this process and the children that have ended."""
    usages = getrusage(RUSAGE_SELF), getrusage(RUSAGE_CHILDREN)
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


async def _beat(held: list[float]) -> None:
    while True:
        begun = perf_counter()
        await asyncio.sleep(BEAT)
        held.append(perf_counter() - begun - BEAT)


if __name__ == "__main__":
    _, which, database_path, sent, told = sys.argv
    Path(told).write_text(json.dumps(asyncio.run(_step(which, Path(database_path), Path(sent)))))
