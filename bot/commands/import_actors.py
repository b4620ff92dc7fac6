"""`import actors FILE`: takes over a workbook and says what became of every row."""

import asyncio
import json
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from tqdm import tqdm

from bot.commands import Commands, import_rpss
from bot.opening import open_migrated
from bot.reference import load_reference
from bot.settings import Settings
from bot.terminal import Fault, say
from domain.errors import Refusal
from exchange.import_report import Args, Duplicate, ImportReport, Note, to_json
from exchange.workbook import read_workbook
from locales.translator import SOURCE_LANGUAGE, translator
from usecases.import_actors import Progress
from usecases.import_actors import import_actors as import_from

COUNTS = ("rows_read", "stored", "updated", "unchanged", "skipped")


def declare(commands: Commands) -> None:
    """Add the command to the parser."""
    what = commands.add_parser("import", help="take over a workbook or a register")
    parent = what.add_subparsers(required=True, metavar="WHAT")
    import_rpss.declare(parent)
    parser = parent.add_parser("actors", help="the table of actors (xlsx, xls, ods or csv)")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--orp", nargs="+", default=[], metavar="NAME", help="only actors that sit in these districts")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and store nothing")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.set_defaults(command=import_actors)


def import_actors(settings: Settings, options: Namespace) -> int:
    """Print the report; reasons are in Czech, because coordinators read them."""
    file: Path = options.file
    with file.open("rb"):
        pass  # a missing or forbidden file is told as such, not as a damaged workbook
    try:
        report = asyncio.run(_import(settings.database, file, options.orp, dry_run=options.dry_run))
    except Refusal as refusal:
        raise Fault(f"{file}: {_words(refusal.key, refusal.args_for_message)}") from None
    for line in _as_json(report) if options.json else _lines(report, dry_run=options.dry_run):
        say(line)
    return 0


async def _import(database: Path, file: Path, orps: list[str], *, dry_run: bool) -> ImportReport:
    sheets, reference = await read_workbook(file), load_reference()
    with tqdm(unit=" rows", disable=None, leave=False) as bar:
        async with open_migrated(database) as opened:
            return await import_from(
                opened,
                sheets,
                codes=reference.codes,
                geography=reference.geography,
                gazetteer=reference.gazetteer,
                now=datetime.now(UTC),
                orps=orps,
                dry_run=dry_run,
                progress=_progress(bar),
            )


def _progress(bar: "tqdm[NoReturn]") -> Progress:
    def show(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    return show


def _words(key: str, args: Args) -> str:
    return translator(SOURCE_LANGUAGE).text(key, **args)


def _as_json(report: ImportReport) -> Iterator[str]:
    yield json.dumps(to_json(report, _words), ensure_ascii=False, indent=2)


def _lines(report: ImportReport, *, dry_run: bool) -> Iterator[str]:
    counts = report.model_dump(include=set(COUNTS))
    yield ", ".join(f"{name.replace('_', ' ')} {counts[name]}" for name in COUNTS)
    yield from (f"duplicate: {_duplicate(duplicate)}" for duplicate in report.duplicates)
    yield from (f"rejected: {_note(note)}" for note in report.rejected)
    yield from (f"warning: {_note(note)}" for note in report.warnings)
    if report.unknown_columns:
        yield f"columns kept as tags: {', '.join(report.unknown_columns)}"
    if dry_run:
        yield "nothing was stored (--dry-run)"


def _duplicate(duplicate: Duplicate) -> str:
    first, second = duplicate.names
    return f"{duplicate.sheet} row {duplicate.row} ({second}) is row {duplicate.first_row} ({first})"


def _note(note: Note) -> str:
    column = f", {note.column}" if note.column else ""
    value = f" {note.value!r}" if note.value else ""
    return f"{note.sheet} row {note.row}{column}:{value} {_words(note.key, note.args)}"
