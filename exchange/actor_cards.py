"""Turns rows of the actors workbook into cards; a cell that cannot be read is reported and leaves its field alone."""

from typing import NamedTuple

from domain.actor import AgeRange, Card, Place
from domain.codes import CodeLists, NeedDomain
from domain.places import Municipality
from exchange.actor_columns import Column
from exchange.actor_fields import REST, STEPS, TEXTS, Fields, read_shelter
from exchange.cells import split_list, was_turned_into_a_date
from exchange.import_report import Note
from exchange.place_words import PlaceWords
from exchange.row_guard import readable, reject_personal_data
from exchange.table import Cell, Notes, TableRow
from exchange.vocabulary import Vocabulary


class ReadRow(NamedTuple):
    """What a row says and what was wrong with it."""

    sheet: str
    number: int
    name: str
    """The name as it is written."""
    card: Card | None
    """Only those fields are set whose column is there and could be read; None where the row is no actor."""
    tag_keys: frozenset[str | None]
    rejected: tuple[Note, ...]
    warnings: tuple[Note, ...]

    def updated(self, known: Card) -> Card:
        """The known card with what the row says about it; marks under other names than the row's columns stay."""
        if self.card is None:
            return known
        said = {field: getattr(self.card, field) for field in self.card.model_fields_set}
        kept = tuple(tag for tag in known.tags if tag.key not in self.tag_keys)
        return known.model_copy(update={**said, "tags": (*kept, *self.card.tags)})


class CardReader:
    """Reads rows one by one; `default_orp` is the district of rows that name none."""

    def __init__(self, codes: CodeLists, places: PlaceWords, default_orp: str | None = None) -> None:
        self._codes = codes
        self._words = Vocabulary(codes)
        self._places = places
        self._default_orp = default_orp
        self._steps = (self._code_lists, self._kind, *STEPS, self._place_names)

    def read(self, row: TableRow) -> ReadRow:
        """The row as fields of a card."""
        notes = Notes(row)
        reject_personal_data(row, notes)
        if notes.rejected:
            return ReadRow(row.sheet, row.number, "", None, frozenset(), tuple(notes.rejected), ())
        row = readable(row, notes, TEXTS)
        name = row.cells.get(Column.NAME)
        if name is None:
            notes.reject(None, "import-rejected-no-name")
        orps = self._orps(row, notes) if name else ()
        if name is None or not orps:
            return ReadRow(row.sheet, row.number, "", None, frozenset(), tuple(notes.rejected), ())
        fields: Fields = {"name": " ".join(name.text.split()), "orps": orps}
        for step in self._steps:
            fields.update(step(row, notes))
        fields.update(read_shelter(row, fields, notes))
        problems = tuple(notes.rejected), tuple(notes.warnings)
        return ReadRow(row.sheet, row.number, name.text, Card.model_validate(fields), row.header.tag_keys, *problems)

    def _orps(self, row: TableRow, notes: Notes) -> tuple[str, ...]:
        """Districts, the seat first; where the row names none, that of the divider, the sheet, or its places."""
        cells = [cell for column in (Column.ORPS, Column.FURTHER_ORPS) if (cell := row.cells.get(column))]
        read = [(cell, self._places.orps(cell.text)) for cell in cells]
        codes = tuple(dict.fromkeys(code for _, found in read for code in found.codes)) or self._orp_nearby(row, notes)
        unknown = [(cell, piece) for cell, found in read for piece in found.unknown]
        for cell, piece in unknown:
            notes.reject(cell, "import-rejected-orp" if codes else "import-rejected-orp-of-row", piece)
        if not codes and not unknown:
            notes.reject(None, "import-rejected-no-orp", _value(row.cells.get(Column.NAME)))
        return codes

    def _orp_nearby(self, row: TableRow, notes: Notes) -> tuple[str, ...]:
        above = next((code for text in row.dividers if (code := self._places.named_orp(text))), None)
        if above or self._default_orp:
            return (above or self._default_orp or "",)
        for column in (Column.PLACES, Column.ADDRESS):
            cell = row.cells.get(column)
            parts = cell.text.replace("\n", ",").replace(";", ",").split(",") if cell else []
            if column is Column.ADDRESS:  # a town ends it; of places the seat is the first
                parts.reverse()
            found = next((place for part in parts if (place := self._places.municipality(part.strip(), ()))), None)
            if found is not None:
                notes.warn(cell, "import-warning-orp-from-place", _value(cell))
                return (found.orp,)
        return ()

    def _place_names(self, row: TableRow, notes: Notes) -> Fields:
        if Column.PLACES not in row.header.present:
            return {}
        cell = row.cells.get(Column.PLACES)
        near = self._places.orps(row.cells[Column.ORPS].text).codes if Column.ORPS in row.cells else ()
        near = near or self._orp_nearby(row, Notes(row))
        items = [part.strip() for item in split_list(cell.text) for part in item.split(",")] if cell else []
        found = [(item, self._municipality(item, near)) for item in items if item]
        for item, municipality in found:
            if municipality is None:
                notes.warn(cell, "import-warning-place", item)
        return {
            "places": tuple(Place(name=m.name if m else item, municipality=m.code if m else None) for item, m in found)
        }

    def _municipality(self, item: str, orps: tuple[str, ...]) -> Municipality | None:
        """Of more municipalities of one name that of the seat, then that of another district served."""
        return self._places.municipality(item, orps[:1]) or self._places.municipality(item, orps)

    def _kind(self, row: TableRow, notes: Notes) -> Fields:
        cell = row.cells.get(Column.KIND)
        if cell is None:
            return {"kind": None} if Column.KIND in row.header.present else {}
        domain = self._words.domains(row.cells[Column.DOMAIN].text)[0][:1] if Column.DOMAIN in row.cells else ()
        read = self._words.kinds(cell.text, row.cells[Column.NAME].text, domain[0] if domain else None)
        if read.ambiguous:
            names = "; ".join(self._codes.kinds[code].name_cs for code in read.ambiguous)
            notes.reject(cell, "import-rejected-kind-ambiguous", cell.text, kinds=names)
        elif not read.codes:
            notes.reject(cell, "import-rejected-kind", cell.text)
        if not read.codes:
            return {}
        first = self._codes.kinds[read.codes[0]].name_cs
        if read.guessed:
            notes.warn(cell, "import-warning-kind-guessed", cell.text, kind=first)
        if len(read.codes) > 1:
            notes.warn(cell, "import-warning-more-kinds", cell.text, kind=first)
        for part in read.unknown:
            notes.warn(cell, REST, part)
        return {"kind": read.codes[0]}

    def _code_lists(self, row: TableRow, notes: Notes) -> Fields:
        return {**self._domains(row, notes), **self._ages(row, notes), **self._situations(row)}

    def _domains(self, row: TableRow, notes: Notes) -> Fields:
        found: dict[Column, tuple[NeedDomain, ...]] = {}
        for column in (Column.DOMAIN, Column.FURTHER_DOMAINS):
            if column not in row.header.present:
                continue
            cell = row.cells.get(column)
            domains, unknown = self._words.domains(cell.text) if cell else ((), ())
            for item in unknown:
                notes.reject(cell, "import-rejected-domain", item)
            if domains or not unknown:
                found[column] = domains
        primary = found.get(Column.DOMAIN, ())
        further = (*primary[1:], *found.get(Column.FURTHER_DOMAINS, ()))
        fields: Fields = {"domain": primary[0] if primary else None} if Column.DOMAIN in found else {}
        if further or Column.FURTHER_DOMAINS in found:
            fields["further_domains"] = tuple(domain for domain in dict.fromkeys(further) if domain not in primary[:1])
        return fields

    def _ages(self, row: TableRow, notes: Notes) -> Fields:
        cell = row.cells.get(Column.AGES)
        if Column.AGES not in row.header.present:
            return {}
        ages, unknown = self._words.ages(cell.text) if cell else ((), ())
        for item in unknown:
            notes.reject(cell, "import-rejected-age", item.strip())
        if cell and was_turned_into_a_date(cell.text):
            notes.warn(cell, "import-warning-age-date", cell.text, ages=_span(ages[0]) if ages else "")
        return {"ages": ages} if ages or not unknown else {}

    def _situations(self, row: TableRow) -> Fields:
        if Column.SITUATIONS not in row.header.present:
            return {}
        cell = row.cells.get(Column.SITUATIONS)
        return {"situations": self._words.situations(cell.text) if cell else ()}


def _value(cell: Cell | None) -> str | None:
    return cell.text if cell else None


def _span(age: AgeRange) -> str:
    return f"{age.since}–{age.to}"
