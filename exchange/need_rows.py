"""Turns rows of the workbook of needs into what a district does; a cell that cannot be read is reported."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from domain.codes import CodeLists, NeedDomain
from domain.likeness import Phrases, key
from domain.needs import NAME_LIMIT, WORDS_LIMIT, Activity, Needs, Phase
from exchange.actor_fields import Fields
from exchange.cells import split_list
from exchange.import_report import Note
from exchange.need_columns import Column
from exchange.place_words import PlaceWords
from exchange.row_district import district_of
from exchange.row_guard import readable, reject_personal_data
from exchange.table import Cell, Notes, TableRow
from exchange.vocabulary import Vocabulary

LIKENESS = 92.0
"""From here on two names of needs or activities are taken for one, and that is told."""
LEVEL = re.compile(r"([1-5])(?:[.,]0+)?\s*(?:(?:/|z)\s*5)?\s*(?:[–—:-]?\s*[^\W\d].*)?")
MORE_ORPS = "import-warning-more-orps-of-activity"
NOTHING = frozenset("-–—/.?0 ")
PHASES = {
    Phase.BEFORE: ("pred", "preven", "p "),
    Phase.IN_DANGER: ("pri", "interven", "v ohroz", "behem", "po "),
}
LOCAL = (Column.WORDS, Column.ACTORS, Column.LEVEL, Column.NOTE)


class ReadNeed(NamedTuple):
    """What a row says and what was wrong with it; `fields` are those whose column is there and could be read."""

    sheet: str
    number: int
    name: str
    orp: str | None
    """None where the row names no district, or nothing can be made of it."""
    activity: str | None
    """Its code; None for an own one of the district."""
    domain: NeedDomain | None
    need: str
    """Its code, or its words."""
    fields: Fields
    actors: str | None
    """The list as it is written; None where there is no such column."""
    rejected: tuple[Note, ...]
    warnings: tuple[Note, ...]
    says_something: bool
    """Of the district: a row of the template that nobody has filled in says nothing."""


class NeedReader:
    """Reads rows one by one; `default_orp` is the district of rows that name none."""

    def __init__(self, needs: Needs, codes: CodeLists, places: PlaceWords, default_orp: str | None = None) -> None:
        self._needs, self._codes, self._places = needs, codes, places
        self._default_orp = default_orp
        self._words = Vocabulary(codes)
        self._activities = Phrases(((one.name, one.code) for one in needs.activities.values()), LIKENESS)
        self._need_names = Phrases(((one.name, one.code) for one in needs.needs.values()), LIKENESS)

    def read(self, row: TableRow) -> ReadNeed:
        """The row as what is done in a district."""
        notes = Notes(row)
        reject_personal_data(row, notes)
        is_refused = bool(notes.rejected)
        row = row if is_refused else readable(row, notes, row.cells)
        cell = row.cells.get(Column.NAME)
        if not is_refused and cell is None:
            notes.reject(None, "import-rejected-no-activity")
        if is_refused or cell is None:
            return _nothing(row, notes)
        activity = self._activity(cell, notes)
        name = activity.name if activity else " ".join(cell.text.split())[:NAME_LIMIT]
        says_something = activity is None or any(column in row.cells for column in LOCAL)
        none = "import-rejected-no-orp-of-activity" if says_something else None
        orp = district_of(row, notes, self._places, self._default_orp, more=MORE_ORPS, none=none)
        domain, need = (activity.domain, activity.need) if activity else self._need(row, notes)
        if activity:
            self._compare(row, activity, notes)
        if orp is None or domain is None:
            return _nothing(row, notes, name)
        phase: Fields = {} if activity or Column.PHASE not in row.header.present else {"phase": _phase(row, notes)}
        fields = phase | _read_texts(row, notes) | _read_level(row, notes)
        actors = row.cells.get(Column.ACTORS)
        said = (actors.text if actors else "") if Column.ACTORS in row.header.present else None
        code = activity.code if activity else None
        problems = tuple(notes.rejected), tuple(notes.warnings)
        return ReadNeed(row.sheet, row.number, name, orp, code, domain, need, fields, said, *problems, says_something)

    def _activity(self, cell: Cell, notes: Notes) -> Activity | None:
        """The one of the list that is meant; a name that is a little otherwise is told of."""
        exact = self._activities.exactly(cell.text)
        found = exact or self._activities.meanings(cell.text)
        activity = self._needs.activities[found[0]] if found else None
        if activity and not exact:
            notes.warn(cell, "import-warning-activity-read", cell.text, activity=activity.name)
        return activity

    def _need(self, row: TableRow, notes: Notes) -> tuple[NeedDomain | None, str]:
        """Domain and need of an own activity."""
        cell = row.cells.get(Column.NEED)
        exact = self._need_names.exactly(cell.text) if cell else ()
        found = exact or (self._need_names.meanings(cell.text) if cell else ())
        if found:
            need = self._needs.needs[found[0]]
            if not exact:
                notes.warn(cell, "import-warning-need-read", cell.text if cell else None, need=need.name)
            return need.domain, need.code
        domain = self._domain(row)
        if domain is None:
            notes.reject(row.cells.get(Column.DOMAIN), "import-rejected-domain-of-activity")
        if cell is None:
            notes.reject(None, "import-rejected-no-need")
            return None, ""
        return domain, " ".join(cell.text.split())[:NAME_LIMIT]

    def _domain(self, row: TableRow) -> NeedDomain | None:
        """The domain of the row, else of the divider over it, or of the sheet."""
        cell = row.cells.get(Column.DOMAIN)
        said = (cell.text,) if cell else row.dividers
        return next((found[0] for text in said if (found := self._words.domains(text)[0])), None)

    def _compare(self, row: TableRow, activity: Activity, notes: Notes) -> None:
        """What the list says of its own activities stays as it is; a row that says otherwise is told of."""
        need = self._needs.needs[activity.need]
        kinds = [self._codes.kinds[code].name_cs for code in (*activity.usual, *activity.possible)]
        listed = {Column.NEED: [need.name], Column.RISK: [need.risk], Column.FORMS: need.forms, Column.KINDS: kinds}
        for column, items in listed.items():
            cell = row.cells.get(column)
            if cell and {*map(key, split_list(cell.text))} != {*map(key, split_list("\n".join(items)))}:
                notes.warn(cell, "import-warning-listed")
        domain, phase = row.cells.get(Column.DOMAIN), row.cells.get(Column.PHASE)
        if domain and self._words.domains(domain.text)[0][:1] != (activity.domain,):
            notes.warn(domain, "import-warning-listed")
        if phase and read_phase(phase.text) is not activity.phase:
            notes.warn(phase, "import-warning-listed")


def filled_down(rows: Iterable[TableRow]) -> Iterator[TableRow]:
    """Rows in which a domain or need that is written over the first of several rows alone holds for all of them."""
    above: dict[str, Cell] = {}
    for row in rows:
        domain = row.cells.get(Column.DOMAIN)
        if domain and Column.DOMAIN in above and key(domain.text) != key(above[Column.DOMAIN].text):
            above = {}
        above |= {column: cell for column in (Column.DOMAIN, Column.NEED) if (cell := row.cells.get(column))}
        yield row._replace(cells={**above, **row.cells})


def read_phase(text: str) -> Phase | None:
    """Before danger or in it; None where it is neither."""
    words = f"{key(text)} "
    return next((phase for phase, starts in PHASES.items() if words.startswith(starts)), None)


def _nothing(row: TableRow, notes: Notes, name: str = "") -> ReadNeed:
    problems = tuple(notes.rejected), tuple(notes.warnings)
    return ReadNeed(row.sheet, row.number, name, None, None, None, "", {}, None, *problems, says_something=False)


def _phase(row: TableRow, notes: Notes) -> Phase | None:
    cell = row.cells.get(Column.PHASE)
    phase = read_phase(cell.text) if cell else None
    if cell and phase is None:
        notes.reject(cell, "import-rejected-phase", cell.text)
    return phase


def _read_texts(row: TableRow, notes: Notes) -> Fields:
    """How it goes, and the note with cells of columns that no activity has, each behind the name of its column."""
    fields: Fields = {}
    if Column.WORDS in row.header.present:
        fields["words"] = _cut(row.cells.get(Column.WORDS), notes)
    others = [f"{cell.label}: {_cut(cell, notes)}" for cell in row.others if cell.label]
    for cell in row.others:
        if not cell.label:
            notes.warn(None, "import-warning-no-header", cell.text)
    if Column.NOTE in row.header.present or row.header.unknown:
        fields["note"] = "\n".join(filter(None, (_cut(row.cells.get(Column.NOTE), notes), *others)))
    return fields


def _read_level(row: TableRow, notes: Notes) -> Fields:
    if Column.LEVEL not in row.header.present:
        return {}
    cell = row.cells.get(Column.LEVEL)
    if cell is None or not set(cell.text) - NOTHING:
        return {"level": None}
    read = LEVEL.fullmatch(cell.text.strip())
    if read is None:
        notes.reject(cell, "import-rejected-level", cell.text)
        return {}
    return {"level": int(read[1])}


def _cut(cell: Cell | None, notes: Notes) -> str:
    if cell and len(cell.text) > WORDS_LIMIT:
        notes.warn(cell, "import-warning-too-long", limit=WORDS_LIMIT)
    return cell.text[:WORDS_LIMIT].strip() if cell else ""
