"""`export actors|platforms|needs FILE`: a table of a network as a workbook that can be edited and sent back."""

import asyncio
from argparse import Namespace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.commands import Commands, write_file
from bot.names import find_orp
from bot.opening import open_existing
from bot.reference import load_reference
from bot.settings import Settings
from bot.terminal import Fault, say
from domain.errors import Refusal
from domain.workbook import Book
from locales.translator import SOURCE_LANGUAGE, translator
from usecases.workbook_books import Reference
from usecases.workbook_export import export_book

HELP = {
    Book.ACTORS: "the table of actors (xlsx)",
    Book.PLATFORMS: "the table of platforms (xlsx)",
    Book.NEEDS: "the table of needs and activities (xlsx)",
}


def declare(parent: Commands) -> None:
    """Add a command for each of the three tables."""
    for book in Book:
        parser = parent.add_parser(book.value, help=HELP[book])
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--orp", nargs="+", default=[], metavar="NAME", help="only what sits in these districts")
        parser.add_argument("--notes", action="store_true", help="with private notes: for their coordinators alone")
        parser.set_defaults(command=partial(export_table, book=book))


def export_table(settings: Settings, options: Namespace, book: Book) -> int:
    """Write the file as a whole, or leave the former one as it is."""
    try:
        content = asyncio.run(_content(settings, options, book))
    except Refusal as refusal:
        raise Fault(translator(SOURCE_LANGUAGE).text(refusal.key, **refusal.args_for_message)) from None
    write_file(options.file, content)
    say(f"{book.value} written to {options.file}")
    return 0


async def _content(settings: Settings, options: Namespace, book: Book) -> bytes:
    shipped = load_reference()
    reference = Reference(shipped.codes, shipped.geography, shipped.gazetteer)
    orps = [find_orp(shipped.geography, name) for name in options.orp] or list(shipped.geography.orps)
    now, zone = datetime.now(UTC), ZoneInfo(settings.time_zone)
    async with open_existing(settings.database) as opened:
        _, content = await export_book(opened.reader, reference, book, orps, notes=options.notes, now=now, zone=zone)
        return content
