"""What an import did, as an operator reads it: reasons are in Czech, because coordinators read them."""

import asyncio
import json
from argparse import ArgumentParser, Namespace
from collections.abc import Coroutine, Iterator
from pathlib import Path

from bot.terminal import Fault, say
from domain.errors import Refusal
from exchange.import_report import Args, Duplicate, ImportReport, Note, to_json
from locales.translator import SOURCE_LANGUAGE, translator

COUNTS = ("rows_read", "stored", "updated", "unchanged", "skipped")


def declare_options(parser: ArgumentParser) -> None:
    """What every import of a workbook takes."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--orp", nargs="+", default=[], metavar="NAME", help="only what sits in these districts")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and store nothing")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")


def report_of(importing: Coroutine[None, None, ImportReport], options: Namespace, unknown: str = "tags") -> None:
    """Run an import and print what it did; columns it does not know went into `unknown`. Raises Fault."""
    file: Path = options.file
    try:
        with file.open("rb"):
            pass  # a missing or forbidden file is told as such, not as a damaged workbook
    except OSError:
        importing.close()
        raise
    try:
        report = asyncio.run(importing)
    except Refusal as refusal:
        raise Fault(f"{file}: {_words(refusal.key, refusal.args_for_message)}") from None
    for line in _as_json(report) if options.json else _lines(report, unknown, dry_run=options.dry_run):
        say(line)


def _words(key: str, args: Args) -> str:
    return translator(SOURCE_LANGUAGE).text(key, **args)


def _as_json(report: ImportReport) -> Iterator[str]:
    yield json.dumps(to_json(report, _words), ensure_ascii=False, indent=2)


def _lines(report: ImportReport, unknown: str, *, dry_run: bool) -> Iterator[str]:
    counts = report.model_dump(include=set(COUNTS))
    yield ", ".join(f"{name.replace('_', ' ')} {counts[name]}" for name in COUNTS)
    yield from (f"duplicate: {_duplicate(duplicate)}" for duplicate in report.duplicates)
    yield from (f"rejected: {_note(note)}" for note in report.rejected)
    yield from (f"warning: {_note(note)}" for note in report.warnings)
    if report.unknown_columns:
        yield f"columns kept as {unknown}: {', '.join(report.unknown_columns)}"
    if dry_run:
        yield "nothing was stored (--dry-run)"


def _duplicate(duplicate: Duplicate) -> str:
    first, second = duplicate.names
    return f"{duplicate.sheet} row {duplicate.row} ({second}) is row {duplicate.first_row} ({first})"


def _note(note: Note) -> str:
    column = f", {note.column}" if note.column else ""
    value = f" {note.value!r}" if note.value else ""
    return f"{note.sheet} row {note.row}{column}:{value} {_words(note.key, note.args)}"
