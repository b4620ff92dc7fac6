"""A plain workbook of tables: bold frozen headers, filters, and cells that are never formulas."""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from domain.errors import Refusal

if TYPE_CHECKING:
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Cell = str | int | float | None
Table = tuple[str, Sequence[str], Sequence[Sequence[Cell]]]
"""The name of a sheet, its header, its rows."""
WIDEST, NARROWEST = 60, 10
CAREFUL = ("=", "+", "-", "@", "\t", "\r")
"""Texts that begin with these are marked as texts, so that they stay so when somebody opens the cell."""
ROOT = Path(__file__).resolve().parent.parent
MOST_SECONDS = 90.0


async def make_plain_workbook(tables: Sequence[Table]) -> bytes:
    """The file (xlsx) of large tables, written by a separate process; raises Refusal where it takes too long."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-X", "utf8", "-m", __name__), cwd=ROOT, env={}, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    try:
        said = await asyncio.to_thread(json.dumps, tables)
        output, _ = await asyncio.wait_for(child.communicate(said.encode()), MOST_SECONDS)
    except TimeoutError as error:
        raise Refusal("refused-workbook-too-slow") from error
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0:
        raise Refusal("refused-workbook-too-slow")
    return output


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
        cell = careful if isinstance(value, str) and value.startswith(CAREFUL) else text
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"  # words that begin with = are words
        yield cell


if __name__ == "__main__":
    sys.stdout.buffer.write(workbook_of(json.load(sys.stdin.buffer)))
