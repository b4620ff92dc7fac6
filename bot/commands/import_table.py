"""`import actors|platforms|needs FILE`, or `import FILE`: a table is compared with the database and taken over."""

import asyncio
from argparse import Namespace
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot.commands import ANY, Commands, import_rpss
from bot.commands.import_actors import take_actors
from bot.commands.import_needs import take_needs
from bot.commands.import_platforms import take_platforms
from bot.commands.import_report import Imported, declare_options, report_of
from bot.opening import open_existing, open_migrated
from bot.reference import load_reference
from bot.settings import Settings
from bot.terminal import Fault, say
from domain.errors import NotFound
from domain.workbook import Book, Choice, Differences, Undone
from exchange.import_report import ImportReport
from exchange.place_words import PlaceWords
from exchange.workbook import Sheet, read_workbook
from exchange.workbook_marks import read_marks
from storage.actors import Actors
from storage.database import Database
from usecases.import_actors import wanted_orps
from usecases.workbook_books import Reference
from usecases.workbook_import import apply_import, decide, keep_import, read_differences, undo_import
from usecases.workbook_taking import without_doubts

Way = Callable[[Database, Reference, Sequence[Sheet], Namespace], Awaitable[ImportReport]]
WAYS: Mapping[Book, Way] = {
    Book.ACTORS: take_actors,
    Book.PLATFORMS: take_platforms,
    Book.NEEDS: take_needs,
}
"""How tables are taken over that the bot has not written."""
HELP = {
    Book.ACTORS: "the table of actors (xlsx, xls, ods or csv)",
    Book.PLATFORMS: "the table of platforms (xlsx, xls, ods or csv); actors come first",
    Book.NEEDS: "the table of needs and activities (xlsx, xls, ods or csv); actors come first",
}


def declare(commands: Commands) -> None:
    """Add the command to the parser, with what else can be imported."""
    parent = commands.add_parser("import", help="take over a workbook or a register").add_subparsers(
        required=True, metavar="WHAT"
    )
    import_rpss.declare(parent)
    for book in Book:
        parser = parent.add_parser(book.value, help=HELP[book])
        declare_options(parser)
        parser.set_defaults(command=partial(import_table, book=book))
    parser = parent.add_parser(ANY, help="whichever of the three it is; WHAT may be left out then")
    declare_options(parser)
    parser.set_defaults(command=partial(import_table, book=None))
    parser = parent.add_parser("undo", help="put back within seven days what a workbook of the bot has changed")
    parser.add_argument("number", type=int, metavar="NUMBER", help="as the import said")
    parser.set_defaults(command=undo)


def import_table(settings: Settings, options: Namespace, book: Book | None) -> int:
    """Print the report."""
    report_of(_import(settings, options, book), options)
    return 0


def undo(settings: Settings, options: Namespace) -> int:
    """Put an import back, and name what stays."""
    try:
        undone = asyncio.run(_undo(settings, options.number))
    except NotFound:
        raise Fault(
            f"import {options.number} cannot be put back: there is none, or it is older than seven days"
        ) from None
    say(f"values put back: {undone.restored}")
    for deed in undone.kept:
        say(f"left as it is: {deed.name} ({deed.field})")
    return 0


async def _undo(settings: Settings, number: int) -> Undone:
    async with open_existing(settings.database) as database:
        now, zone = datetime.now(UTC), ZoneInfo(settings.time_zone)
        return await undo_import(database, _reference(), None, number, now, zone)


def _reference() -> Reference:
    shipped = load_reference()
    return Reference(shipped.codes, shipped.geography, shipped.gazetteer)


async def _import(settings: Settings, options: Namespace, book: Book | None) -> Imported:
    sheets, reference = await read_workbook(options.file), _reference()
    orps = wanted_orps(PlaceWords(reference.geography, reference.gazetteer), options.orp) or None
    now, zone = datetime.now(UTC), ZoneInfo(settings.time_zone)
    async with open_migrated(settings.database) as database:
        if book is Book.ACTORS and not options.dry_run and await _is_first(database, reference, sheets):
            return Imported(book, await take_actors(database, reference, sheets, options))
        found = await read_differences(database.reader, reference, sheets, book, orps, now, zone)
        if found.many_missing and not options.missing_ok and not options.dry_run:
            return Imported(found.book, None, found)
        if not found.is_ours:
            report = await WAYS[found.book](database, reference, sheets, options)
            if options.dry_run:
                found = await without_doubts(database.reader, reference, found, now, zone)
            return Imported(found.book, report, found)
        if options.dry_run:
            return Imported(found.book, _report(found), found)
        number = await keep_import(database, None, found, now)
        await decide(database, None, number, None, Choice.TAKE)
        await apply_import(database, reference, None, number, now, zone, despite_missing=True)
        return Imported(found.book, _report(found), found, number)


async def _is_first(database: Database, reference: Reference, sheets: Sequence[Sheet]) -> bool:
    """True where there is nothing a foreign table of actors could be compared with."""
    return read_marks(sheets) is None and not await Actors(database.reader).seated_in(reference.geography.orps)


def _report(found: Differences) -> ImportReport:
    """What taking over a workbook of the bot does: cells of one side, and rows that are new."""
    updated = len({cell.subject for cell in found.changed if not cell.is_both_sides})
    return ImportReport(
        rows_read=found.rows_read,
        stored=len(found.added),
        updated=updated,
        unchanged=max(found.expected - len(found.missing) - updated, 0),
        warnings=found.notes,
    )
