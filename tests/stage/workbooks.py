"""Workbooks of actors as people edit them: copies with other cells, more rows, or fewer."""

from collections.abc import Callable, Mapping
from io import BytesIO

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

NAME, PHONE, ADDRESS = "Název aktéra", "Telefon", "Adresa"
Change = Callable[[Worksheet, Mapping[str, int], Mapping[str, int]], None]


def edited(file: bytes, change: Change, named: str = NAME) -> bytes:
    """A copy after the change, which is given the sheet, rows by what stands under `named`, and columns by header."""
    book = load_workbook(BytesIO(file))
    sheet = book.worksheets[0]
    cells = [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)]
    top = next(at for at, row in enumerate(cells) if named in row)
    columns = {header: place for place, header in enumerate(cells[top], start=1) if header}
    rows = {row[columns[named] - 1]: at for at, row in enumerate(cells[top + 1 :], start=top + 2)}
    change(sheet, rows, columns)
    return saved(book)


def with_cells(file: bytes, cells: Mapping[tuple[str, str], str], named: str = NAME) -> bytes:
    """A copy where these cells, by name and header, say something else."""

    def change(sheet: Worksheet, rows: Mapping[str, int], columns: Mapping[str, int]) -> None:
        for (name, header), text in cells.items():
            sheet.cell(rows[name], columns[header]).value = text

    return edited(file, change, named)


def without(file: bytes, *names: str) -> bytes:
    """A copy without these rows."""

    def change(sheet: Worksheet, rows: Mapping[str, int], _: Mapping[str, int]) -> None:
        for row in sorted((rows[name] for name in names), reverse=True):
            sheet.delete_rows(row)

    return edited(file, change)


def without_last(file: bytes, count: int) -> bytes:
    """A copy without so many rows at the end."""

    def change(sheet: Worksheet, rows: Mapping[str, int], _: Mapping[str, int]) -> None:
        sheet.delete_rows(max(rows.values()) - count + 1, count)

    return edited(file, change)


def with_row(file: bytes, cells: Mapping[str, str]) -> bytes:
    """A copy with one more row."""

    def change(sheet: Worksheet, rows: Mapping[str, int], columns: Mapping[str, int]) -> None:
        for header, text in cells.items():
            sheet.cell(max(rows.values()) + 1, columns[header]).value = text

    return edited(file, change)


def foreign(*rows: tuple[str, str, str, str]) -> bytes:
    """A list nobody has made for the bot: names, kinds, districts and addresses."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (("Organizace", "Typ služby", "ORP", "Adresa"), *rows):
        sheet.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The file."""
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def words_in(file: bytes) -> str:
    """Everything that is written on all its sheets."""
    sheets = load_workbook(BytesIO(file)).worksheets
    return "\n".join(str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row if cell)
