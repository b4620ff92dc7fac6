"""What a workbook sent back would change; nothing is written here."""

import asyncio
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo

from domain.errors import Refusal
from domain.workbook import Book, Differences, Missing, Note, mark
from exchange.table import Table, TableRow, cells_of, find_table, renamed
from exchange.template import ID, NAME
from exchange.workbook import Sheet
from exchange.workbook_marks import Marks, read_marks
from storage.database import Connection
from usecases.workbook_books import BookKeeper, Line, Reference, Scope
from usecases.workbook_comparison import Comparison, Met
from usecases.workbook_keepers import keeper_of

ROWS_AT_ONCE = 50
TRIED = 200
"""Rows by which a renamed column is known."""
Written = Mapping[int, Mapping[str, str]]


async def read_differences(
    connection: Connection,
    reference: Reference,
    sheets: Sequence[Sheet],
    book: Book | None,
    orps: Collection[str] | None,
    now: datetime,
    zone: tzinfo,
) -> Differences:
    """What a workbook would change.

    `book` None: recognised by its columns. `orps` are the districts the person plans for (None: all of them, for the
    command line); rows of others are left out and told of. Raises Refusal where it is no such workbook.
    """
    keeper, table, marks = await asyncio.to_thread(_recognised, reference, sheets, book)
    written: Written = marks.by_id if marks else {}
    rows = await _by_columns(table)
    if names := _renamed(keeper, rows, written):
        table = _with_names(table, names)
        rows = await _by_columns(table)
    scope = Scope({*(orps or ())}, notes=True, now=now, zone=zone)
    lines = await _lines(keeper, connection, scope)  # first: who is at hand is met by words while a row is read
    met = await _met(keeper, rows, written)
    spoken = {*(marks.orps if marks else ()), *(one.reading.orp for one in met if one.reading and one.reading.orp)}
    if orps is None:
        scope = scope._replace(orps=spoken)
        lines = await _lines(keeper, connection, scope)
    kept = scope.orps
    ended = await keeper.ended_keys(connection, scope)
    comparison = Comparison(keeper, reference.geography, lines, written, kept, ended)
    for at, one in enumerate(met):
        comparison.take(one)
        if at % ROWS_AT_ONCE == 0:
            await asyncio.sleep(0)
    comparison.finish()
    expected = [line for line in lines.values() if (line.subject in written if marks else line.orp in spoken)]
    seen = comparison.seen
    missing = [line for line in expected if line.subject not in seen]
    return Differences(
        book=keeper.book,
        orps=tuple(code for code in reference.geography.orps if code in spoken and code in kept),
        rows_read=len(met),
        expected=len(expected),
        changed=tuple(comparison.changed),
        added=tuple(comparison.added),
        missing=tuple(Missing(subject=line.subject, orp=line.orp, name=line.name) for line in missing),
        doubts=tuple(comparison.doubts),
        notes=(*table.warnings, *_own_columns(table, comparison, lines.values()), *comparison.notes),
        is_ours=marks is not None,
    )


async def _lines(keeper: BookKeeper, connection: Connection, scope: Scope) -> dict[int, Line]:
    """What the bot knows of these districts, by id."""
    return {line.subject: line for line in await keeper.lines(connection, scope) if line.subject > 0}


def _recognised(
    reference: Reference, sheets: Sequence[Sheet], book: Book | None
) -> tuple[BookKeeper, Table, Marks | None]:
    """The keeper of the workbook, its table, and what it remembers; raises Refusal."""
    marks = read_marks(sheets)
    named = book or (marks.book if marks else None)
    refusals = []
    for one in Book if named is None else (named,):
        keeper = keeper_of(one, reference)
        try:
            return keeper, find_table(sheets, keeper.template), marks if marks and marks.book is one else None
        except Refusal as refusal:
            refusals.append(refusal)
    is_plain = named is not None or all(refusal.key == "import-refused-empty" for refusal in refusals)
    raise refusals[0] if is_plain else Refusal("import-refused-no-template")


def _renamed(keeper: BookKeeper, rows: Sequence[TableRow], written: Written) -> dict[str, str]:
    """Unknown headers under which stands what a column that is gone said: somebody has called it otherwise."""
    cells = [(cells_of(row), written[_id_of(row)]) for row in rows[:TRIED] if _id_of(row) in written]
    unknown = dict.fromkeys(label for row in rows[:TRIED] for label in row.header.unknown)
    if not cells or not unknown:
        return {}
    here, marked = {header for texts, _ in cells for header in texts}, cells[0][1]
    gone = [header for header in marked if header not in here and keeper.template.column_named(header)]
    names: dict[str, str] = {}
    for label in unknown:
        said = [(mark(texts[label]), marks) for texts, marks in cells if texts.get(label)]
        agreeing = {header: sum(text == marks[header] for text, marks in said) for header in gone}
        best = max(agreeing.values(), default=0)
        meant = [header for header, count in agreeing.items() if count == best]
        if len(meant) == 1 and best * 2 > len(said):
            names[label] = gone.pop(gone.index(meant[0]))
    return names


def _with_names(table: Table, names: Mapping[str, str]) -> Table:
    """The table with headers called as the bot calls them, and a word about each."""
    headers = {id(row.header): renamed(row.header, names) for row in table.rows}
    key = "import-warning-column-renamed"
    notes = (_about_column(table, label, key, header=header) for label, header in names.items())
    rows = tuple(row._replace(header=headers[id(row.header)]) for row in table.rows)
    return table._replace(rows=rows, warnings=(*table.warnings, *notes))


def _own_columns(table: Table, comparison: Comparison, lines: Iterable[Line]) -> Iterator[Note]:
    """A word about each column that nobody knows and that is about to become an own one."""
    new = {one.column for one in comparison.changed} | {header for one in comparison.added for header in one.cells}
    known = {header for line in lines for header in line.cells}
    for label in table.unknown_columns:
        if label in new and label not in known:
            yield _about_column(table, label, "import-warning-own-column")


def _about_column(table: Table, label: str, key: str, **args: str) -> Note:
    first = table.rows[0]
    return Note(sheet=first.sheet, row=first.header.rows[-1].number, column=label, key=key, args=args)


async def _by_columns(table: Table) -> list[TableRow]:
    rows = []
    for at, row in enumerate(table.rows):
        rows.append(row.by_columns())
        if at % ROWS_AT_ONCE == 0:
            await asyncio.sleep(0)
    return rows


async def _met(keeper: BookKeeper, rows: Sequence[TableRow], written: Written) -> list[Met]:
    """Rows with what they are read as; one that knows what it said is compared cell by cell instead."""
    owners, met = dict(_owners(rows, written)), []
    for at, row in enumerate(rows):
        subject = _id_of(row)
        if owners.get(subject) != at:
            subject = 0
        met.append(Met(row, subject, None if subject in written else keeper.read(row)))
        if at % ROWS_AT_ONCE == 0:
            await asyncio.sleep(0)
    return met


def _owners(rows: Sequence[TableRow], written: Written) -> Iterator[tuple[int, int]]:
    """Which row is the thing of its id: of copies the one whose name is untouched, else the first."""
    places: dict[int, list[int]] = {}
    for at, row in enumerate(rows):
        if subject := _id_of(row):
            places.setdefault(subject, []).append(at)
    for subject, found in places.items():
        untouched = (at for at in found if _is_name_untouched(rows[at], written.get(subject, {})))
        yield subject, next(untouched, found[0])


def _is_name_untouched(row: TableRow, marks: Mapping[str, str]) -> bool:
    cell = row.cells.get(NAME)
    return cell is not None and marks.get(row.header.template.header_of(NAME)) == mark(cell.text)


def _id_of(row: TableRow) -> int:
    cell = row.cells.get(ID)
    return int(cell.text) if cell and cell.text.isdecimal() else 0
