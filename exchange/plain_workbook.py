"""A plain workbook of tables: bold frozen headers, filters, and cells that are never formulas."""

import asyncio
import json
import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from exchange.book_look import is_careful, stored
from exchange.writer_process import limit_this_process, written_by

if TYPE_CHECKING:
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Cell = str | int | float | None
Table = tuple[str, Sequence[str], Sequence[Sequence[Cell]]]
"""The name of a sheet, its header, its rows."""
WIDEST, NARROWEST = 60, 10
WRITER = "exchange.plain_workbook"


async def make_plain_workbook(tables: Sequence[Table]) -> bytes:
    """The file (xlsx) of large tables, written by a separate process; raises Refusal where it takes too long."""
    said = await asyncio.to_thread(json.dumps, tables)
    return await written_by(WRITER, said.encode())


def workbook_of(tables: Sequence[Table]) -> bytes:
    """The file (xlsx); takes some tenths of a second: call it off the event loop."""
    from openpyxl import Workbook  # only those who make a file wait for it
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    for name, header, rows in tables:
        sheet = book.create_sheet(name[:31])
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = f"A1:{get_column_letter(max(len(header), 1))}{len(rows) + 1}"
        for place, words in enumerate(header, start=1):
            longest = max([len(words), *(len(str(row[place - 1] or "")) for row in rows)])
            sheet.column_dimensions[get_column_letter(place)].width = min(max(longest + 2, NARROWEST), WIDEST)
        head, text, careful = _looks(sheet)
        sheet.append(_filled(header, head, head))
        for row in rows:
            sheet.append(_filled(row, text, careful))
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _looks(sheet: "WriteOnlyWorksheet") -> "tuple[SheetCell, SheetCell, SheetCell]":
    """Ready cells: of a header, of any value, of a text that must not become a formula; each is written many times."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    head, text, careful = (WriteOnlyCell(sheet) for _ in range(3))
    for cell in (head, text, careful):
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    head.font = Font(bold=True)
    careful.quotePrefix = True
    return head, text, careful


def _filled(row: Sequence[Cell], text: "SheetCell", careful: "SheetCell") -> "Iterator[SheetCell]":
    for value in row:
        cell = careful if is_careful(value) else text
        cell.value = stored(value) if isinstance(value, str) else value
        if isinstance(value, str):
            cell.data_type = "s"  # words that begin with = are words
        yield cell


if __name__ == "__main__":
    limit_this_process()
    sys.stdout.buffer.write(workbook_of(json.load(sys.stdin.buffer)))
