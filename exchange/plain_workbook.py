"""A plain workbook of tables: bold frozen headers, filters, and cells that are never formulas."""

from collections.abc import Sequence
from io import BytesIO

Cell = str | int | float | None
Table = tuple[str, Sequence[str], Sequence[Sequence[Cell]]]
"""The name of a sheet, its header, its rows."""
WIDEST, NARROWEST = 60, 10


def workbook_of(tables: Sequence[Table]) -> bytes:
    """The file (xlsx); takes some tenths of a second: call it off the event loop."""
    from openpyxl import Workbook  # only those who make a file wait for it
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, header, rows in tables:
        sheet = book.create_sheet(name[:31])
        for at, row in enumerate([header, *rows], start=1):
            for place, value in enumerate(row, start=1):
                cell = sheet.cell(at, place, value)
                cell.alignment = Alignment(vertical="top", wrap_text=True)
                if isinstance(value, str):
                    cell.data_type = "s"  # words that begin with = are words
                if at == 1:
                    cell.font = Font(bold=True)
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = sheet.dimensions
        for place, words in enumerate(header, start=1):
            longest = max([len(words), *(len(str(row[place - 1] or "")) for row in rows)])
            sheet.column_dimensions[get_column_letter(place)].width = min(max(longest + 2, NARROWEST), WIDEST)
    file = BytesIO()
    book.save(file)
    return file.getvalue()
