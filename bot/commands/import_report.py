"""What an import did, as an operator reads it: reasons are in Czech, because coordinators read them."""

import asyncio
import json
from argparse import ArgumentParser, Namespace
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import NamedTuple

from bot.commands.import_differences import difference_lines, differences_json
from bot.terminal import Fault, say
from domain.errors import Refusal
from domain.workbook import Book, Differences
from exchange.import_report import Args, Duplicate, ImportReport, Note, to_json
from locales.translator import SOURCE_LANGUAGE, translator

COUNTS = ("rows_read", "stored", "updated", "unchanged", "skipped")


MISSING_OK = "--missing-ok"
UNKNOWN = {Book.ACTORS: "tags", Book.PLATFORMS: "lines of the note", Book.NEEDS: "lines of the note"}
"""Where the columns go that a table does not know."""


class Imported(NamedTuple):
    """What became of a table; no report where so much was missing that nothing was stored."""

    book: Book
    report: ImportReport | None
    differences: Differences | None = None
    number: int | None = None
    """By which it can be put back."""


def declare_options(parser: ArgumentParser) -> None:
    """What every import of a workbook takes."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--orp", nargs="+", default=[], metavar="NAME", help="only what sits in these districts")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, cell by cell; store nothing")
    parser.add_argument(MISSING_OK, action="store_true", help="go on where over 5 %% of the known rows are missing")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")


def report_of(importing: Coroutine[None, None, Imported], options: Namespace) -> None:
    """Run an import and print what it did. Raises Fault, also where much is missing and nobody has said it may be."""
    file: Path = options.file
    try:
        with file.open("rb"):
            pass  # a missing or forbidden file is told as such, not as a damaged workbook
    except OSError:
        importing.close()
        raise
    try:
        imported = asyncio.run(importing)
    except Refusal as refusal:
        raise Fault(f"{file}: {_words(refusal.key, refusal.args_for_message)}") from None
    if imported.report:
        lines = _as_json if options.json else _lines
        for line in lines(imported, imported.report, dry_run=options.dry_run):
            say(line)
    found = imported.differences
    if found and found.many_missing and not options.missing_ok:
        missing = f"{len(found.missing)} of {found.expected} known rows are missing"
        raise Fault(f"{file}: {missing}, nothing was stored; if that is right, add {MISSING_OK} (it ends nothing)")


def _words(key: str, args: Args) -> str:
    return translator(SOURCE_LANGUAGE).text(key, **args)


def _as_json(imported: Imported, report: ImportReport, *, dry_run: bool) -> Iterator[str]:
    said = to_json(report, _words)
    if dry_run and imported.differences:
        said["differences"] = differences_json(imported.differences)
    if imported.number is not None:
        said["import"] = imported.number
    yield json.dumps(said, ensure_ascii=False, indent=2)


def _lines(imported: Imported, report: ImportReport, *, dry_run: bool) -> Iterator[str]:
    counts = report.model_dump(include=set(COUNTS))
    yield ", ".join(f"{name.replace('_', ' ')} {counts[name]}" for name in COUNTS)
    yield from (f"duplicate: {_duplicate(duplicate)}" for duplicate in report.duplicates)
    yield from (f"rejected: {_note(note)}" for note in report.rejected)
    yield from (f"warning: {_note(note)}" for note in report.warnings)
    if report.unknown_columns:
        yield f"columns kept as {UNKNOWN[imported.book]}: {', '.join(report.unknown_columns)}"
    if imported.differences:
        yield from difference_lines(imported.differences, whole=dry_run)
    if imported.number is not None:
        yield f"within seven days `import undo {imported.number}` puts it back"
    if dry_run:
        yield "nothing was stored (--dry-run)"


def _duplicate(duplicate: Duplicate) -> str:
    first, second = duplicate.names
    return f"{duplicate.sheet} row {duplicate.row} ({second}) is row {duplicate.first_row} ({first})"


def _note(note: Note) -> str:
    column = f", {note.column}" if note.column else ""
    value = f" {note.value!r}" if note.value else ""
    return f"{note.sheet} row {note.row}{column}:{value} {_words(note.key, note.args)}"
