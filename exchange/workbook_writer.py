"""Writes one workbook in a process of its own, with bounded memory and time: `python -m exchange.workbook_writer`.

What comes in is a line of JSON that says how the workbook looks, then a line for each of its rows; what goes out is the
.xlsx. Every text is written as a text: nothing in a cell is ever a formula.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from exchange.book_look import is_careful, stored
from exchange.writer_process import limit_this_process

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

CODE_LISTS, MARKS = "_ciselniky", "_sitovka"
DAY = "d.m.yyyy"
HEADER_COLOUR, LINE_COLOUR = "D9E2F3", "BFBFBF"
FROZEN_COLUMNS = 2

Row = list[str | int | list[str] | None]
"""A day is a list of one ISO date."""


class Cells(NamedTuple):
    """Ready cells, one of each look; each is filled and written anew, which is far quicker than to make 200,000."""

    header: "Cell"
    text: "Cell"
    careful: "Cell"
    day: "Cell"


def main() -> None:
    """The workbook from standard input to standard output."""
    limit_this_process()
    lines = iter(sys.stdin.buffer)
    look = json.loads(next(lines))
    sys.stdout.buffer.write(workbook(look, map(json.loads, lines)))


def workbook(look: Mapping[str, Any], rows: Iterator[Row]) -> bytes:
    """The file (xlsx)."""
    from openpyxl import Workbook  # here, so that the limits hold while it loads

    book = Workbook(write_only=True)
    sheet = book.create_sheet(look["sheet"])
    _lay_out(sheet, look)
    _fill(sheet, look, rows)
    lists = book.create_sheet(CODE_LISTS)
    lists.sheet_state = "hidden"
    longest = max([0, *map(len, look["lists"].values())])
    lists.append([stored(name) for name in look["lists"]])
    for at in range(longest):
        lists.append([_value(items[at]) if at < len(items) else None for items in look["lists"].values()])
    marks = book.create_sheet(MARKS)
    marks.sheet_state = "hidden"
    for row in look["marks"]:
        marks.append(row)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _lay_out(sheet: Any, look: Mapping[str, Any]) -> None:
    """All that has to be said before the first row: what stays in sight, widths, filters, drop-downs, print."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.cell_range import MultiCellRange
    from openpyxl.worksheet.datavalidation import DataValidation, DataValidationList
    from openpyxl.worksheet.filters import AutoFilter

    headers, top, bottom = look["headers"], _header_row(look), _header_row(look) + look["rows"]
    last = get_column_letter(len(headers))
    sheet.freeze_panes = f"{get_column_letter(FROZEN_COLUMNS + 1)}{top + 1}"
    for place, width in enumerate(look["widths"], start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.column_dimensions[get_column_letter(look["hidden"])].hidden = True
    sheet.auto_filter = AutoFilter(ref=f"A{top}:{last}{max(bottom, top + 1)}")
    sheet.merged_cells = MultiCellRange([f"A{at}:{last}{at}" for at in range(1, len(look["titles"]) + 1)])
    sheet.data_validations = DataValidationList()
    names = list(look["lists"])
    for header, name in look["drop_downs"].items():
        column, source = get_column_letter(headers.index(header) + 1), get_column_letter(names.index(name) + 1)
        items = f"{CODE_LISTS}!${source}$2:${source}${len(look['lists'][name]) + 1}"
        rule = DataValidation(type="list", formula1=items, allow_blank=True, showErrorMessage=False)
        rule.add(f"{column}{top + 1}:{column}{max(bottom, top + 1)}")
        sheet.data_validations.append(rule)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{top}:{top}"


def _header_row(look: Mapping[str, Any]) -> int:
    """The header stands under the titles and an empty row."""
    return len(look["titles"]) + 2


def _fill(sheet: "WriteOnlyWorksheet", look: Mapping[str, Any], rows: Iterator[Row]) -> None:
    cells = _cells(sheet)
    for title in _titles(sheet, look["titles"]):
        sheet.append([title])
    sheet.append([])
    sheet.append(_written([cells.header] * len(look["headers"]), look["headers"]))
    for row in rows:
        sheet.append(_written([_look_of(value, cells) for value in row], row))


def _titles(sheet: "WriteOnlyWorksheet", titles: Sequence[str]) -> Iterator["Cell"]:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    for at, title in enumerate(titles):
        cell = WriteOnlyCell(sheet, stored(title))
        cell.data_type = "s"
        cell.font = Font(bold=at == 0, size=14 if at == 0 else 10)
        cell.alignment = Alignment(vertical="center")
        yield cell


def _cells(sheet: "WriteOnlyWorksheet") -> Cells:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    line = Side("thin", LINE_COLOUR)
    made = Cells(*(WriteOnlyCell(sheet) for _ in Cells._fields))
    for cell in made:
        cell.border = Border(line, line, line, line)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    made.header.font = Font(bold=True)
    made.header.fill = PatternFill("solid", HEADER_COLOUR)
    made.careful.quotePrefix = True
    return made


def _look_of(value: str | int | list[str] | None, cells: Cells) -> "Cell":
    if isinstance(value, list):
        return cells.day
    return cells.careful if is_careful(value) else cells.text


def _written(cells: Sequence["Cell"], values: Sequence[str | int | list[str] | None]) -> Iterator["Cell"]:
    """The cells one after the other, each with its value at the moment it is written."""
    for cell, value in zip(cells, values, strict=True):
        cell.value = _value(value)
        if isinstance(value, str):
            cell.data_type = "s"  # words that begin with = are words
        elif isinstance(value, list):
            cell.number_format = DAY
        yield cell


def _value(value: str | int | list[str] | None) -> str | int | date | None:
    if isinstance(value, list):
        return date.fromisoformat(value[0])
    return stored(value) if isinstance(value, str) else value


if __name__ == "__main__":
    main()
