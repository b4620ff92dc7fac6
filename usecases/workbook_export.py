"""Writes the workbooks of districts: for their coordinators with private notes, for everybody else without."""

import asyncio
from collections.abc import Collection
from datetime import datetime, tzinfo

from domain.places import Geography
from domain.words import fold
from domain.workbook import Book
from exchange.book_look import CellValue
from exchange.book_titles import sheet_of, where
from exchange.template import ID_HEADER, NUMBER
from exchange.workbook_marks import head_of_marks, row_of_marks
from exchange.workbook_out import make_workbook
from storage.database import Connection
from usecases.workbook_books import Reference, Scope
from usecases.workbook_keepers import keeper_of

MOST_NAMED = 2
"""Districts in the name of a file."""
ROWS_AT_ONCE = 50


async def export_book(
    connection: Connection,
    reference: Reference,
    book: Book,
    orps: Collection[str],
    *,
    notes: bool,
    now: datetime,
    zone: tzinfo,
) -> tuple[str, bytes]:
    """Name and content of an .xlsx with everything of these districts; the caller has checked the right.

    With `notes` it holds what coordinators of the districts read, private notes too: for themselves alone. Without, it
    holds what the network reads. Raises Refusal where it takes too long.
    """
    keeper, scope = keeper_of(book, reference), Scope(orps, notes, now, zone)
    lines = await keeper.lines(connection, scope)
    look = keeper.look(lines, scope)
    number = keeper.template.header_of(NUMBER)
    known = [code for code in reference.geography.orps if code in orps]
    marked = [header for header in look.headers if header not in (number, ID_HEADER)]
    rows: list[list[CellValue]] = []
    marks = head_of_marks(book, now, known, marked)
    for at, line in enumerate(lines, start=1):
        cells = {**line.cells, number: at, ID_HEADER: max(line.subject, 0) or ""}
        rows.append([cells.get(header, "") for header in look.headers])
        if line.subject > 0:
            marks.append(row_of_marks(line.subject, marked, line.cells))
        if at % ROWS_AT_ONCE == 0:
            await asyncio.sleep(0)
    return _name(book, reference.geography, known, now.astimezone(zone)), await make_workbook(look, rows, marks)


def _name(book: Book, geography: Geography, orps: list[str], at: datetime) -> str:
    words = fold(f"{sheet_of(book)} {where(geography, orps, MOST_NAMED)}").replace(",", "")
    return f"{'-'.join(words.split())}-{at:%Y-%m-%d}.xlsx"
