"""Finds the table of a template in a workbook, wherever it stands, and gives its rows by columns."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from domain.errors import Refusal
from domain.likeness import key
from domain.privacy import find_personal_data
from exchange.import_report import Args, Note
from exchange.template import IDLE, LONGEST_NAME, NAME, Template
from exchange.workbook import Row, Sheet

DEEPEST_HEADER = 40
MOST_HEADER_ROWS = 3
LEAST_COLUMNS = 3
LEAST_GAIN = 2
TAGS = "tags"
"""The column of bare tags, where a template has one."""
DECORATION = "—–-=*_•·:. \t"


class Cell(NamedTuple):
    """A cell with something in it, under the header as it is written."""

    label: str
    text: str


class Header(NamedTuple):
    """The rows of a header block, its labels by place, what the places hold, and the labels of no known column.

    `words` are the cells of its rows, by which a copy of one inside the data is known; `tag_keys` are the keys of the
    tags that rows under it may give.
    """

    template: Template
    rows: tuple[Row, ...]
    labels: tuple[str, ...]
    columns: Mapping[int, str]
    present: frozenset[str]
    unknown: tuple[str, ...]
    words: frozenset[str]
    tag_keys: frozenset[str | None]


class TableRow(NamedTuple):
    """A data row: known columns with something in them, other cells, and the text of the last divider or sheet name."""

    sheet: str
    number: int
    cells: Mapping[str, Cell]
    others: tuple[Cell, ...]
    header: Header
    dividers: tuple[str, ...]


class DataRow(NamedTuple):
    """A data row as it stands in the sheet, with the header over it; small, as all of them are held at once."""

    sheet: str
    row: Row
    header: Header
    dividers: tuple[str, ...]

    def by_columns(self) -> TableRow:
        """The cells of the row under their columns."""
        cells: dict[str, Cell] = {}
        others: list[Cell] = []
        for place, text in enumerate(self.row.cells):
            if not text:
                continue
            label = self.header.labels[place] if place < len(self.header.labels) else ""
            column = self.header.columns.get(place)
            if column is None:
                others.append(Cell(label, text))
            elif column in cells and column in self.header.template.lists:
                cells[column] = Cell(cells[column].label, f"{cells[column].text}\n{text}")
            else:
                cells[column] = Cell(label, text)
        return TableRow(self.sheet, self.row.number, cells, tuple(others), self.header, self.dividers)


class Table(NamedTuple):
    """All data rows of a workbook, and what was left out and why."""

    rows: tuple[DataRow, ...]
    warnings: tuple[Note, ...]
    unknown_columns: tuple[str, ...]


def find_table(sheets: Sequence[Sheet], template: Template) -> Table:
    """Rows of every visible sheet that is such a table, of hidden ones only where there is no other; raises Refusal."""
    found = [(sheet, header) for sheet in sheets if not sheet.hidden and (header := find_header(sheet, template))]
    found = found or [(sheet, header) for sheet in sheets if sheet.hidden and (header := find_header(sheet, template))]
    if not found:
        raise Refusal(_what_it_seems(sheets, template))
    used = {sheet.name for sheet, _ in found}
    left_out = [sheet for sheet in sheets if not sheet.hidden and sheet.rows and sheet.name not in used]
    warnings = [_ignored(sheet, template) for sheet in left_out]
    read = [row for sheet, header in found for row in _rows(sheet, header)]
    rows = tuple(row for row in read if isinstance(row, DataRow))
    warnings += [note for note in read if isinstance(note, Note)]
    headers = {id(row.header): row.header for row in rows} or {0: found[0][1]}
    unknown = dict.fromkeys(label for header in headers.values() for label in header.unknown)
    return Table(rows, tuple(warnings), tuple(unknown))


def _ignored(sheet: Sheet, template: Template) -> Note:
    return Note(sheet=sheet.name, row=sheet.rows[0].number, key=template.said.ignored)


def _what_it_seems(sheets: Sequence[Sheet], template: Template) -> str:
    """The refusal that says what the workbook rather is."""
    heads = [row.cells for sheet in sheets if not sheet.hidden for row in sheet.rows[:DEEPEST_HEADER]]
    other = next((refusal for cells in heads if (refusal := template.other(cells))), None)
    return other or (template.said.none if heads else "import-refused-empty")


def find_header(sheet: Sheet, template: Template) -> Header | None:
    """The block of one to three rows that names most columns; None where the sheet is no such table."""
    best: Header | None = None
    for at in range(min(DEEPEST_HEADER, len(sheet.rows))):
        for height in range(1, MOST_HEADER_ROWS + 1):
            block = sheet.rows[at : at + height]
            header = _header(sheet, block, template) if _may_be_a_block(block) else None
            if header is not None and _is_better(header, best):
                best = header
    return best


def _may_be_a_block(rows: Sequence[Row]) -> bool:
    """True for rows right below each other that do not begin with a title."""
    return rows[-1].number - rows[0].number < len(rows) and sum(map(bool, rows[0].cells)) > 1


def _is_better(header: Header, best: Header | None) -> bool:
    """True for more columns; a higher block must name at least two more."""
    if best is None:
        return True
    gain = len(header.present) - len(best.present)
    return gain >= (LEAST_GAIN if len(header.rows) > len(best.rows) else 1)


def _header(sheet: Sheet, rows: Sequence[Row], template: Template) -> Header | None:
    labels = _labels(sheet, rows, template)
    columns = template.assign(labels)
    known = set(columns.values()) - IDLE
    if NAME not in known or len(known) < LEAST_COLUMNS or template.other(labels):
        return None
    unknown = tuple(label for place, label in enumerate(labels) if label and place not in columns)
    words = frozenset(key(cell) for row in rows for cell in row.cells if cell)
    present = frozenset(columns.values())
    tag_keys = frozenset({*unknown, *([None] if TAGS in present else [])})
    return Header(template, tuple(rows), labels, columns, present, unknown, words, tag_keys)


def _labels(sheet: Sheet, rows: Sequence[Row], template: Template) -> tuple[str, ...]:
    """One label a place: the rows of the block read from the top, cells merged across standing over all they cover."""
    width = max(len(row.cells) for row in rows)
    upper = [_spread(sheet, row, width) for row in rows[:-1]]
    lowest = _padded(rows[-1].cells, width)
    return tuple(_label([row[place] for row in upper], lowest[place], template) for place in range(width))


def _label(above: list[str], lowest: str, template: Template) -> str:
    parts = list(dict.fromkeys(part for part in (*above, lowest) if part))
    joined = " – ".join(parts)
    if len(parts) > 1 and lowest and template.column_named(lowest) and not template.is_exactly_named(joined):
        return lowest
    return joined


def _spread(sheet: Sheet, row: Row, width: int) -> list[str]:
    """The row with merged cells repeated; where nothing in it is merged, each cell holds until the next one."""
    cells = _padded(row.cells, width)
    boxes = [box for box in sheet.merges if box.top <= row.number <= box.bottom]
    for box in boxes:
        for place in range(box.left + 1, min(box.right + 1, width)):
            cells[place] = cells[box.left]
    if not boxes:
        for place in range(1, width):
            cells[place] = cells[place] or cells[place - 1]
    return cells


def _padded(cells: Sequence[str], width: int) -> list[str]:
    return [cells[place] if place < len(cells) else "" for place in range(width)]


def _rows(sheet: Sheet, header: Header) -> Iterator[DataRow | Note]:
    dividers: tuple[str, ...] = (sheet.name,)
    for row in sheet.rows:
        if row.number <= header.rows[-1].number or _repeats(row, header):
            continue
        again = _header_again(sheet, row, header.template)
        filled = [place for place, cell in enumerate(row.cells) if cell]
        if again is not None:
            header = again
        elif all(header.columns.get(place) in IDLE and row.cells[place].isdecimal() for place in filled):
            continue
        elif len(filled) > 1:
            yield DataRow(sheet.name, row, header, dividers)
        else:
            text = row.cells[filled[0]]
            dividers = (text.strip(DECORATION), sheet.name)
            if _may_be_a_row(sheet, row, header, filled[0]):
                yield _lone_cell(sheet, row, text, header.template)


def _lone_cell(sheet: Sheet, row: Row, text: str, template: Template) -> Note:
    value = None if find_personal_data(text) else text
    return Note(sheet=sheet.name, row=row.number, value=value, key=template.said.lone)


def _repeats(row: Row, header: Header) -> bool:
    """True for a copy of one of the header's rows, and for a row of column numbers under it."""
    cells = [cell for cell in row.cells if cell]
    if len(cells) > LEAST_COLUMNS and cells == [str(n) for n in range(1, len(cells) + 1)]:
        return True
    return len(cells) > 1 and all(len(cell) <= LONGEST_NAME and key(cell) in header.words for cell in cells)


def _header_again(sheet: Sheet, row: Row, template: Template) -> Header | None:
    """Another header inside the data, perhaps with other columns."""
    return _header(sheet, (row,), template) if any(map(template.is_name_of_name, row.cells)) else None


def _may_be_a_row(sheet: Sheet, row: Row, header: Header, place: int) -> bool:
    """True for a bare, undecorated text that is no title: in the column of names, or to the right of the first one."""
    is_merged = any(box.top <= row.number <= box.bottom and box.left <= place <= box.right for box in sheet.merges)
    text = row.cells[place]
    is_place_of_row = header.columns.get(place) == NAME or place > 0
    return is_place_of_row and not is_merged and text == text.strip(DECORATION)


@lru_cache(maxsize=512)
def _written_header(template: Template, labels: tuple[str, ...]) -> Header:
    columns = template.assign(labels)
    unknown = tuple(label for place, label in enumerate(labels) if label and place not in columns)
    present = frozenset(columns.values())
    tag_keys = frozenset({*unknown, *([None] if TAGS in present else [])})
    return Header(template, (), labels, columns, present, unknown, frozenset(), tag_keys)


def renamed(header: Header, names: Mapping[str, str]) -> Header:
    """The same header with some of its labels called otherwise."""
    labels = tuple(names.get(label, label) for label in header.labels)
    return _written_header(header.template, labels)._replace(rows=header.rows, words=header.words)


def row_of(template: Template, cells: Mapping[str, str], sheet: str = "", number: int = 0) -> TableRow:
    """A row with these cells by header; an empty cell says that its column is there."""
    header = _written_header(template, tuple(cells))
    return DataRow(sheet, Row(number, tuple(cells.values())), header, ()).by_columns()


def cells_of(row: TableRow) -> dict[str, str]:
    """The cells of a row by the headers of the template, where it has such a column, else as they are headed."""
    template, found = row.header.template, {}
    for place, column in sorted(row.header.columns.items()):
        if column not in IDLE:
            header = template.header_of(column) or row.header.labels[place]
            found[header] = row.cells[column].text if column in row.cells else ""
    for label in row.header.unknown:
        found[label] = "\n".join(cell.text for cell in row.others if cell.label == label)
    return found


class Notes:
    """Collects what was wrong with one row."""

    def __init__(self, row: TableRow) -> None:
        self._row = row
        self.rejected: list[Note] = []
        self.warnings: list[Note] = []

    def reject(self, cell: Cell | None, key: str, value: str | None = None, **args: str | int) -> None:
        self.rejected.append(self._note(cell, key, value, args))

    def warn(self, cell: Cell | None, key: str, value: str | None = None, **args: str | int) -> None:
        self.warnings.append(self._note(cell, key, value, args))

    def _note(self, cell: Cell | None, key: str, value: str | None, args: Args) -> Note:
        label = cell.label if cell else None
        return Note(sheet=self._row.sheet, row=self._row.number, column=label, value=value, key=key, args=args)
