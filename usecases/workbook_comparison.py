"""Rows of a workbook beside things of the bot: which means which, and which cells say something else."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from domain.places import Geography
from domain.words import fold
from domain.workbook import Added, CellChange, Doubt, Note, mark, plain
from exchange.book_look import CellValue
from exchange.row_guard import REJECTED
from exchange.table import TableRow, cells_of, row_of
from exchange.template import NAME
from exchange.workbook_marks import text_of
from usecases.workbook_books import BookKeeper, Line, Reading

ORP_COLUMNS = ("orps", "orp")
TELLING = ("kind", "orps", "further_orps", "address")
"""Columns by which people tell things of one name apart."""
NOTHING = mark("")


class Met(NamedTuple):
    """A row with what it was read as; `subject` is the thing it names by its id, 0 for none."""

    row: TableRow
    subject: int
    reading: Reading | None
    """None where the row knows what it said and is compared cell by cell."""


class Edit(NamedTuple):
    """What changed cells of a row mean: fields, what could not be read, and the district of the row then."""

    said: Mapping[str, object]
    notes: Sequence[Note]
    orp: str | None


class Comparison:
    """Takes rows one by one; `marks` are those of the cells as they were written, by thing and header."""

    def __init__(
        self,
        keeper: BookKeeper,
        geography: Geography,
        lines: Mapping[int, Line],
        marks: Mapping[int, Mapping[str, str]],
        orps: Collection[str],
        ended: frozenset[str],
    ) -> None:
        self._keeper = keeper
        self._geography = geography
        self._lines = lines
        self._marks = marks
        self._orps = orps
        self._ended = ended
        self._sure = _by_key((key, line) for line in lines.values() for key in line.sure)
        self._likely = _by_key((key, line) for line in lines.values() for key in line.likely)
        self._first_rows: dict[int, TableRow] = {}
        self._waiting: list[tuple[TableRow, Reading]] = []
        self._left_out: list[TableRow] = []
        self._kept: set[int] = set()
        self.changed: list[CellChange] = []
        self.added: list[Added] = []
        self.doubts: list[Doubt] = []
        self.notes: list[Note] = []

    @property
    def seen(self) -> Collection[int]:
        """Things that are not missing."""
        return self._first_rows.keys() | self._kept

    def take(self, met: Met) -> None:
        """Compare a row that surely means a thing; others wait for `finish`."""
        row, subject, reading = met
        if subject and subject not in self._lines:
            self._left_out.append(row)
        elif reading is None:
            self._first_rows[subject] = row
            self._compare_cells(row, self._lines[subject])
        elif reading.orp is None:
            self._kept.update(line.subject for line in self._lines.values() if _is_named(row, line))
            self.notes += [*reading.rejected, *reading.warnings]
        elif reading.orp not in self._orps:
            self._left_out.append(row)
        else:
            self.notes += [*reading.rejected, *reading.warnings]
            line = self._lines.get(subject) or self._only(self._sure, reading.sure)
            if line is None:
                self._waiting.append((row, reading))
            else:
                self._match(row, reading, line)

    def finish(self) -> None:
        """Rows that nothing surely answers to: likely ones are asked about, the rest is new."""
        new: dict[str, TableRow] = {}
        for row, reading in self._waiting:
            found = {line.subject: line for key in reading.likely for line in self._likely[key]}
            free = [line for subject, line in found.items() if subject not in self._first_rows]
            if found and not free:
                self._note(row, "import-warning-duplicate", first=self._first_rows[next(iter(found))].number)
            elif free:
                self._ask(row, reading, free)
            elif not self._ended.isdisjoint(reading.sure | reading.likely):
                self._note(row, "import-warning-ended")
            elif first := next((new[key] for key in reading.sure if key in new), None):
                self._note(row, "import-warning-duplicate", first=first.number)
            else:
                new |= dict.fromkeys(reading.sure, row)
                self.added.append(Added(**self._about(row, reading)))
        if self._left_out:
            self._note(self._left_out[0], "import-warning-rows-left-out", count=len(self._left_out))

    def _ask(self, row: TableRow, reading: Reading, lines: Sequence[Line]) -> None:
        """A question, unless nothing hangs on its answer; the next row of that name is a copy."""
        for line in lines:
            self._first_rows[line.subject] = row
        if len(lines) > 1 or changes_of(self._keeper, lines[0], reading, row.sheet, row.number):
            self.doubts.append(Doubt(**self._about(row, reading), candidates=self._told_apart(lines)))

    def _told_apart(self, lines: Sequence[Line]) -> tuple[tuple[int, str], ...]:
        """Things with their names, and what they differ in: the kind, districts or the address."""
        headers = filter(None, map(self._keeper.template.header_of, TELLING))
        columns = [[text_of(line.cells.get(header, "")) for line in lines] for header in headers]
        telling = [texts for texts in columns if len(set(texts)) > 1]
        words = zip(*telling, strict=True) if telling else [()] * len(lines)
        return tuple(
            (line.subject, ", ".join(filter(None, (line.name, *said)))) for line, said in zip(lines, words, strict=True)
        )

    def _about(self, row: TableRow, reading: Reading) -> dict[str, Any]:
        where = {"orp": reading.orp, "row": row.number, "sheet": row.sheet, "name": reading.name}
        return {**where, "cells": self._cells(row, reading)}

    def _match(self, row: TableRow, reading: Reading, line: Line) -> None:
        first = self._first_rows.setdefault(line.subject, row)
        if first is not row:
            self._note(row, "import-warning-duplicate", first=first.number)
        else:
            self.changed += changes_of(self._keeper, line, reading, row.sheet, row.number)

    def _compare_cells(self, row: TableRow, line: Line) -> None:
        """Only cells that somebody has changed since they were written; the others say what the bot knew then.

        A row in which one of them speaks of a child is not taken at all.
        """
        marks, changed, noted = self._marks[line.subject], len(self.changed), len(self.notes)
        for header, text in cells_of(row).items():
            written = marks.get(header, NOTHING)
            now = text_of(line.cells.get(header, ""))
            if mark(text) == written or plain(text) == plain(now):
                continue
            edit = edited(self._keeper, line, {header: text}, row.sheet, row.number)
            self.notes += edit.notes
            if not edit.said:
                continue
            if edit.orp not in self._orps or not self._is_taken_over(line, edit.said):
                self._note(row, "import-warning-not-taken", column=header, value=text)
                continue
            before = now if mark(now) == written or header not in marks else None
            about = {"subject": line.subject, "orp": line.orp, "row": row.number, "sheet": row.sheet, "name": line.name}
            self.changed.append(
                CellChange.model_validate({**about, "column": header, "before": before, "after": text, "now": now})
            )
        if any(note.key in REJECTED.values() for note in self.notes[noted:]):
            del self.changed[changed:]

    def _is_taken_over(self, line: Line, said: Mapping[str, object]) -> bool:
        merged = self._keeper.merged(line, said)
        return any(True for _ in _differing(line.cells, merged))

    def _cells(self, row: TableRow, reading: Reading) -> dict[str, str]:
        """The cells of a row that stand for themselves: with the district that the sheet or a divider has said."""
        cells = cells_of(row)
        header = next(filter(None, map(self._keeper.template.header_of, ORP_COLUMNS)))
        if not cells.get(header) and reading.orp:
            cells[header] = self._geography.orps[reading.orp].name
        return cells

    def _only(self, lines: Mapping[str, Sequence[Line]], keys: Iterable[str]) -> Line | None:
        found = {line.subject: line for key in keys for line in lines[key]}
        return next(iter(found.values())) if len(found) == 1 else None

    def _note(
        self, row: TableRow, key: str, column: str | None = None, value: str | None = None, **args: str | int
    ) -> None:
        self.notes.append(Note(sheet=row.sheet, row=row.number, column=column, value=value, key=key, args=args))


def edited(keeper: BookKeeper, line: Line, texts: Mapping[str, str], sheet: str = "", number: int = 0) -> Edit:
    """What a row says otherwise when these cells of it are replaced: it is read twice."""
    context = [header for column in keeper.context if (header := keeper.template.header_of(column))]
    base = {header: text_of(line.cells.get(header, "")) for header in (*context, *texts)}
    before = keeper.read(row_of(keeper.template, base, sheet, number))
    after = keeper.read(row_of(keeper.template, {**base, **texts}, sheet, number))
    known = (*before.rejected, *before.warnings)
    notes = [note for note in (*after.rejected, *after.warnings) if note not in known]
    said = {name: value for name, value in after.said.items() if name not in before.said or before.said[name] != value}
    return Edit(said, notes, after.orp)


def changes_of(keeper: BookKeeper, line: Line, reading: Reading, sheet: str, number: int) -> list[CellChange]:
    """The cells of a thing that would say something else with what a whole row says; not its name in other letters."""
    name = keeper.template.header_of(NAME)
    about = {"subject": line.subject, "orp": line.orp, "row": number, "sheet": sheet, "name": line.name}
    return [
        CellChange.model_validate({**about, "column": header, "before": now, "after": after, "now": now})
        for header, now, after in _differing(line.cells, keeper.merged(line, reading.said))
        if header != name or fold(now) != fold(after)
    ]


def _differing(before: Mapping[str, CellValue], after: Mapping[str, CellValue]) -> Iterator[tuple[str, str, str]]:
    """Headers under which two rows differ, with both texts."""
    for header in dict.fromkeys((*before, *after)):
        texts = text_of(before.get(header, "")), text_of(after.get(header, ""))
        if plain(texts[0]) != plain(texts[1]):
            yield header, *texts


def _is_named(row: TableRow, line: Line) -> bool:
    cell = row.cells.get(NAME)
    return cell is not None and fold(cell.text) == fold(line.name)


def _by_key(pairs: Iterable[tuple[str, Line]]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = defaultdict(list)
    for key, line in pairs:
        found[key].append(line)
    return found
