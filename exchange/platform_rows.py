"""Turns rows of the platforms workbook into fields of a platform; a cell that cannot be read is reported."""

import re
from collections.abc import Callable
from typing import NamedTuple

from domain.frequency import every_days
from domain.likeness import Phrases, key
from domain.platform import Families, PlatformState, PlatformType, read_topics
from exchange.actor_fields import LONGEST_TEXT, Fields
from exchange.cells import read_date, read_yes
from exchange.import_report import Note
from exchange.place_words import PlaceWords
from exchange.platform_columns import Column
from exchange.row_district import district_of
from exchange.row_guard import readable, reject_personal_data
from exchange.table import Cell, Notes, TableRow

TEXTS = {Column.GOALS: "goals", Column.OUTPUTS: "outputs"}
TYPE_NUMBER = re.compile(r"^(?:typ\w* )?(?:c )?([1-4])\b|\btyp\w* ([1-4])\b|^\D+ ([1-4])$")
NUMBERED = re.compile(r"\b(?:typ\w*|c\.?|[0-9])\b", re.IGNORECASE)
TYPE_WORDS: Phrases[PlatformType] = Phrases(
    (words, type)
    for type, names in {
        PlatformType.INTERDISCIPLINARY: "mezioborová platforma;platforma mezioborové spolupráce;mezioborová"
        ";mezirezortní;mezioborová spolupráce;multidisciplinární;mezioborová platforma spolupráce;meziresortní",
        PlatformType.MINI_TEAM: "minitým;mini tým;mini-tým;malý tým;minitýmy",
        PlatformType.CASE_CONFERENCE: "případová konference;případové konference;případová;rodinná konference;PK",
        PlatformType.FORMAL: "formální a oborová platforma;formálně ukotvená nebo oborová platforma;formální;oborová"
        ";formálně ukotvená;oborová platforma;formální platforma;formální oborová;komise;formálně ukotvená platforma",
    }.items()
    for words in names.split(";")
)
TYPE_IN_NAME = {
    "minitym": PlatformType.MINI_TEAM,
    "pripadov": PlatformType.CASE_CONFERENCE,
    "rodinne konference": PlatformType.CASE_CONFERENCE,
    "komise": PlatformType.FORMAL,
    "tym pro mladez": PlatformType.FORMAL,
}
STATES = {
    PlatformState.PILOT: ("pilot", "zkuseb", "priprav", "v priprav", "nov", "vznik"),
    PlatformState.PAUSED: ("pozastav", "preruse", "docasne", "spi", "neaktiv", "neschaz"),
    PlatformState.ENDED: ("ukonc", "zanik", "zrus", "konec", "nefung", "skonc"),
    PlatformState.ACTIVE: ("aktiv", "fung", "bezi", "trva", "ano", "probih", "schaz"),
}
SOMETIMES = ("obcas", "nekdy", "vyjimec", "castec", "prilezit", "podle", "dle", "zridka")
NOTHING = frozenset("-–—/.?")


class ReadPlatform(NamedTuple):
    """What a row says and what was wrong with it; `fields` are those whose column is there and could be read."""

    sheet: str
    number: int
    name: str
    orp: str | None
    """None where the row is no platform."""
    fields: Fields
    members: str | None
    """The list as it is written; None where there is no such column."""
    coordinator: str | None
    evaluation: str | None
    rejected: tuple[Note, ...]
    warnings: tuple[Note, ...]


class PlatformReader:
    """Reads rows one by one; `default_orp` is the district of rows that name none."""

    def __init__(self, places: PlaceWords, default_orp: str | None = None) -> None:
        self._places = places
        self._default_orp = default_orp
        self._steps: tuple[Callable[[TableRow, Notes], Fields], ...] = (
            *(_read_type, _read_state, _read_families, _read_texts, _read_frequency, _read_topics, _read_days),
            _read_note,
        )

    def read(self, row: TableRow) -> ReadPlatform:
        """The row as fields of a platform."""
        notes = Notes(row)
        reject_personal_data(row, notes)
        is_refused = bool(notes.rejected)
        row = row if is_refused else readable(row, notes, row.cells)
        name = row.cells.get(Column.NAME)
        if not is_refused and name is None:
            notes.reject(None, "import-rejected-no-platform-name")
        orp = self._orp(row, notes) if name and not is_refused else None
        if name is None or orp is None:
            return ReadPlatform(row.sheet, row.number, "", None, {}, None, None, None, tuple(notes.rejected), ())
        fields: Fields = {}
        for step in self._steps:
            fields.update(step(row, notes))
        members, coordinator, evaluation = (
            _said(row, column) for column in (Column.MEMBERS, Column.COORDINATOR, Column.EVALUATION)
        )
        said = members, coordinator, evaluation
        problems = tuple(notes.rejected), tuple(notes.warnings)
        return ReadPlatform(row.sheet, row.number, " ".join(name.text.split()), orp, fields, *said, *problems)

    def _orp(self, row: TableRow, notes: Notes) -> str | None:
        more, none = "import-warning-more-orps", "import-rejected-no-orp-of-platform"
        return district_of(row, notes, self._places, self._default_orp, more=more, none=none)


def _said(row: TableRow, column: Column) -> str | None:
    cell = row.cells.get(column)
    return (cell.text if cell else "") if column in row.header.present else None


def _read_type(row: TableRow, notes: Notes) -> Fields:
    """By number, by words, or both; where the row says none, by telling words of the name."""
    cell = row.cells.get(Column.TYPE)
    if cell is None:
        name = key(row.cells[Column.NAME].text)
        found = next((type for words, type in TYPE_IN_NAME.items() if words in name), None)
        return {"type_in_name": found} if found else {}
    number = TYPE_NUMBER.search(key(cell.text))
    by_number = list(PlatformType)[int(next(filter(None, number.groups()))) - 1] if number else None
    worded = TYPE_WORDS.meanings(NUMBERED.sub(" ", cell.text))
    by_words = worded[0] if worded else None
    if by_number and by_words and by_number is not by_words:
        notes.reject(cell, "import-rejected-platform-type-unclear", cell.text)
        return {}
    if (by_number or by_words) is None:
        notes.reject(cell, "import-rejected-platform-type", cell.text)
        return {}
    return {"type": by_number or by_words}


def _read_state(row: TableRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.STATE)
    if cell is None:
        return {}
    words = key(cell.text)
    state = next((state for state, starts in STATES.items() if any(words.startswith(one) for one in starts)), None)
    if state is None:
        notes.reject(cell, "import-rejected-platform-state", cell.text)
        return {}
    return {"state": state}


def _read_families(row: TableRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.FAMILIES)
    if cell is None:
        return {"families": Families.NO} if Column.FAMILIES in row.header.present else {}
    words = key(cell.text)
    if any(one in words for one in SOMETIMES):
        return {"families": Families.SOMETIMES}
    answer = read_yes(cell.text)
    if answer is None and not words.startswith(("rodic", "deti", "dite")):
        notes.reject(cell, "import-rejected-families", cell.text)
        return {}
    return {"families": Families.NO if answer is False else Families.YES}


def _read_texts(row: TableRow, notes: Notes) -> Fields:
    fields: Fields = {}
    for column, field in TEXTS.items():
        if column in row.header.present:
            fields[field] = _cut(row.cells.get(column), notes)
    return fields


def _read_note(row: TableRow, notes: Notes) -> Fields:
    """The note, and cells of columns that no platform has, each behind the name of its column."""
    own = _cut(row.cells.get(Column.NOTE), notes)
    others = [f"{cell.label}: {_cut(cell, notes)}" for cell in row.others if cell.label]
    for cell in row.others:
        if not cell.label:
            notes.warn(None, "import-warning-no-header", cell.text)
    if Column.NOTE not in row.header.present and not row.header.unknown:
        return {}
    return {"note": "\n".join(filter(None, (own, *others)))}


def _read_frequency(row: TableRow, notes: Notes) -> Fields:
    if Column.FREQUENCY not in row.header.present:
        return {}
    words = _cut(row.cells.get(Column.FREQUENCY), notes)
    return {"frequency": words, "every_days": every_days(words)}


def _read_topics(row: TableRow, notes: Notes) -> Fields:
    if Column.TOPICS not in row.header.present:
        return {}
    return {"topics": read_topics(_cut(row.cells.get(Column.TOPICS), notes))}


def _read_days(row: TableRow, notes: Notes) -> Fields:
    """When it met last – a day –, and when it meets next: a day, or the words for it."""
    fields: Fields = {}
    last, following = row.cells.get(Column.LAST), row.cells.get(Column.NEXT)
    met = read_date(last.text) if last else None
    if last and met is None and set(last.text) - NOTHING:
        notes.reject(last, "import-rejected-date", last.text)
    elif Column.LAST in row.header.present:
        fields["last_met"] = met
    if Column.NEXT in row.header.present:
        day = read_date(following.text) if following else None
        fields["next_words"] = day.isoformat() if day else _cut(following, notes)
    return fields


def _cut(cell: Cell | None, notes: Notes) -> str:
    if cell and len(cell.text) > LONGEST_TEXT:
        notes.warn(cell, "import-warning-too-long", limit=LONGEST_TEXT)
    return cell.text[:LONGEST_TEXT].strip() if cell else ""
