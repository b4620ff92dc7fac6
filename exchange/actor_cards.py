"""Turns rows of the actors workbook into cards; a cell that cannot be read is reported and leaves its field alone."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from domain.actor import AgeRange, Card, Contact, Place, Tag
from domain.codes import CodeLists, NeedDomain
from domain.gazetteer import Gazetteer
from domain.hours_text import read_hours
from domain.ico import read_ico
from domain.likeness import key
from domain.phones import read_phones
from domain.places import Geography, Municipality
from domain.privacy import PersonalData, find_personal_data
from exchange.actor_columns import Column
from exchange.actor_table import ActorRow, Cell
from exchange.cells import (
    read_contacts,
    read_date,
    read_emails,
    read_pages,
    read_yes,
    split_list,
    was_turned_into_a_date,
)
from exchange.import_report import Note
from exchange.place_words import OrpsRead, PlaceWords
from exchange.vocabulary import Vocabulary, read_audience, read_focus, read_formal, read_forms

Fields = dict[str, object]
TEXTS = {
    Column.FOUNDER: "founder",
    Column.RESORT: "resort",
    Column.ADDRESS: "address",
    Column.CAPACITY: "capacity_text",
    Column.OCCUPANCY: "occupancy_text",
    Column.FINDINGS: "findings",
    Column.WISHES: "wishes",
    Column.PRIVATE_NOTE: "private_note",
    Column.NEWS: "news",
    Column.REVISED_BY: "revised_by",
}
PERSONAL_DATA = {
    PersonalData.BIRTH_NUMBER: "import-rejected-birth-number",
    PersonalData.BIRTH_DATE: "import-rejected-birth-date",
    PersonalData.NAME_AND_AGE: "import-rejected-name-and-age",
}
ALWAYS_SHELTERED = frozenset({"pestoun_prechodny"})
SHELTERED_WORDS = ("utaj", "skryt", "anonym", "chranen")
LONGEST_TEXT = 4_000


class Answer(NamedTuple):
    """A column with one answer: its field, how it is read, what an empty cell means, and what to say of any other."""

    column: Column
    field: str
    read: Callable[[str], object]
    empty: object
    unreadable: str


ANSWERS = (
    Answer(Column.CRISIS, "in_crisis_network", read_yes, False, "import-rejected-crisis"),
    Answer(Column.ONLINE, "online", read_yes, None, "import-rejected-online"),
    Answer(Column.FORMAL, "formal", read_formal, None, "import-rejected-formal"),
    Answer(Column.FOCUS, "focus", read_focus, None, "import-rejected-focus"),
)


class ReadRow(NamedTuple):
    """What a row says: fields of a card (only those whose column is there and could be read) and what was wrong."""

    sheet: str
    number: int
    name: str
    """The name as it is written."""
    fields: Mapping[str, object]
    tag_keys: frozenset[str | None]
    rejected: tuple[Note, ...]
    warnings: tuple[Note, ...]
    is_actor: bool

    def new_card(self) -> Card:
        """The card of an actor that is not known yet."""
        return Card.model_validate(self.fields)

    def updated(self, card: Card) -> Card:
        """The card with what the row says about it; marks under other names than the row's columns stay."""
        kept = tuple(tag for tag in card.tags if tag.key not in self.tag_keys)
        tags = (*kept, *self.new_card().tags)
        sheltered = self.fields.get("sheltered", card.sheltered)
        return card.model_copy(update={**self.fields, "tags": tags, "sheltered": sheltered})


class Notes:
    """Collects what was wrong with one row."""

    def __init__(self, row: ActorRow) -> None:
        self._row = row
        self.rejected: list[Note] = []
        self.warnings: list[Note] = []

    def reject(self, cell: Cell | None, key: str, value: str | None = None, **args: str | int) -> None:
        self.rejected.append(self._note(cell, key, value, args))

    def warn(self, cell: Cell | None, key: str, value: str | None = None, **args: str | int) -> None:
        self.warnings.append(self._note(cell, key, value, args))

    def _note(self, cell: Cell | None, key: str, value: str | None, args: Mapping[str, str | int]) -> Note:
        label = cell.label if cell else None
        return Note(sheet=self._row.sheet, row=self._row.number, column=label, value=value, key=key, args=args)


class CardReader:
    """Reads rows one by one; `default_orp` is the district of rows that name none."""

    def __init__(
        self, codes: CodeLists, geography: Geography, gazetteer: Gazetteer, default_orp: str | None = None
    ) -> None:
        self._codes = codes
        self._words = Vocabulary(codes)
        self._places = PlaceWords(geography, gazetteer)
        self._default_orp = default_orp
        self._steps: tuple[Callable[[ActorRow, Notes], Fields], ...] = (
            *(_texts, _yes_and_no, self._code_lists, self._kind, _hours, _phones, _emails, _web, _contacts),
            *(_ico, _rest, self._place_names, _tags),
        )

    def orps(self, text: str) -> OrpsRead:
        """Districts named by a text."""
        return self._places.orps(text)

    def read(self, row: ActorRow) -> ReadRow:
        """The row as fields of a card."""
        notes = Notes(row)
        _find_personal_data(row, notes)
        name = row.cells.get(Column.NAME)
        if not notes.rejected and name is None:
            notes.reject(None, "import-rejected-no-name")
        orps = self._orps(row, notes) if not notes.rejected else ()
        if name is None or not orps:
            return ReadRow(row.sheet, row.number, "", {}, frozenset(), tuple(notes.rejected), (), False)
        fields: Fields = {"name": " ".join(name.text.split()), "orps": orps}
        for step in self._steps:
            fields.update(step(row, notes))
        fields.update(_sheltered(row, fields, notes))
        tag_keys = frozenset({*row.header.unknown, *([None] if Column.TAGS in row.header.present else [])})
        problems = tuple(notes.rejected), tuple(notes.warnings)
        return ReadRow(row.sheet, row.number, name.text, fields, tag_keys, *problems, True)

    def _orps(self, row: ActorRow, notes: Notes) -> tuple[str, ...]:
        """Districts, the seat first; where the row names none, that of the divider, the sheet, or its places."""
        cells = [cell for column in (Column.ORPS, Column.FURTHER_ORPS) if (cell := row.cells.get(column))]
        read = [(cell, self.orps(cell.text)) for cell in cells]
        codes = tuple(dict.fromkeys(code for _, found in read for code in found.codes)) or self._orp_nearby(row, notes)
        unknown = [(cell, piece) for cell, found in read for piece in found.unknown]
        for cell, piece in unknown:
            notes.reject(cell, "import-rejected-orp", piece)
        if not codes and not unknown:
            notes.reject(None, "import-rejected-no-orp", _value(row.cells.get(Column.NAME)))
        return codes

    def _orp_nearby(self, row: ActorRow, notes: Notes) -> tuple[str, ...]:
        above = next((code for text in row.dividers if (code := self._places.named_orp(text))), None)
        if above or self._default_orp:
            return (above or self._default_orp or "",)
        for column in (Column.PLACES, Column.ADDRESS):
            cell = row.cells.get(column)
            parts = reversed(cell.text.replace("\n", ",").replace(";", ",").split(",")) if cell else ()
            found = next((place for part in parts if (place := self._places.municipality(part.strip(), ()))), None)
            if found is not None:
                notes.warn(cell, "import-warning-orp-from-place", _value(cell))
                return (found.orp,)
        return ()

    def _place_names(self, row: ActorRow, notes: Notes) -> Fields:
        if Column.PLACES not in row.header.present:
            return {}
        cell = row.cells.get(Column.PLACES)
        near = self.orps(row.cells[Column.ORPS].text).codes if Column.ORPS in row.cells else ()
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

    def _kind(self, row: ActorRow, notes: Notes) -> Fields:
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
        return {"kind": read.codes[0]}

    def _code_lists(self, row: ActorRow, notes: Notes) -> Fields:
        return {**self._domains(row, notes), **self._ages(row, notes), **self._situations(row), **_forms(row, notes)}

    def _domains(self, row: ActorRow, notes: Notes) -> Fields:
        found: dict[Column, tuple[NeedDomain, ...]] = {}
        for column in {Column.DOMAIN, Column.FURTHER_DOMAINS} & row.header.present:
            cell = row.cells.get(column)
            domains, unknown = self._words.domains(cell.text) if cell else ((), ())
            for item in unknown:
                notes.reject(cell, "import-rejected-domain", item)
            if domains or not unknown:
                found[column] = domains
        primary = found.get(Column.DOMAIN, ())
        further = (*primary[1:], *found.get(Column.FURTHER_DOMAINS, ()))
        fields: Fields = {"domain": primary[0] if primary else None} if Column.DOMAIN in found else {}
        if found:
            fields["further_domains"] = tuple(domain for domain in dict.fromkeys(further) if domain not in primary[:1])
        return fields

    def _ages(self, row: ActorRow, notes: Notes) -> Fields:
        cell = row.cells.get(Column.AGES)
        if Column.AGES not in row.header.present:
            return {}
        ages, unknown = self._words.ages(cell.text) if cell else ((), ())
        for item in unknown:
            notes.reject(cell, "import-rejected-age", item.strip())
        if cell and was_turned_into_a_date(cell.text):
            notes.warn(cell, "import-warning-age-date", cell.text, ages=_span(ages[0]) if ages else "")
        return {"ages": ages} if ages or not unknown else {}

    def _situations(self, row: ActorRow) -> Fields:
        if Column.SITUATIONS not in row.header.present:
            return {}
        cell = row.cells.get(Column.SITUATIONS)
        return {"situations": self._words.situations(cell.text) if cell else ()}


def _value(cell: Cell | None) -> str | None:
    return cell.text if cell else None


def _span(age: AgeRange) -> str:
    return f"{age.since}–{age.to}"


def _find_personal_data(row: ActorRow, notes: Notes) -> None:
    """Reject the row for personal data of a person; the value is never repeated."""
    for cell in (*row.cells.values(), *row.others):
        found = find_personal_data(f"{cell.label}: {cell.text}")
        for kind in dict.fromkeys(finding.kind for finding in found):
            notes.reject(cell, PERSONAL_DATA[kind])


def _texts(row: ActorRow, notes: Notes) -> Fields:
    fields: Fields = {}
    for column, field in TEXTS.items():
        cell = row.cells.get(column)
        if column in row.header.present:
            fields[field] = cell.text[:LONGEST_TEXT] if cell else None
        if cell and len(cell.text) > LONGEST_TEXT:
            notes.warn(cell, "import-warning-too-long", limit=LONGEST_TEXT)
    return fields


def _yes_and_no(row: ActorRow, notes: Notes) -> Fields:
    fields: Fields = {}
    for answer in ANSWERS:
        cell = row.cells.get(answer.column)
        value = answer.read(cell.text) if cell else answer.empty
        if cell and value is None:
            notes.reject(cell, answer.unreadable, cell.text)
        elif answer.column in row.header.present:
            fields[answer.field] = value
    return fields


def _forms(row: ActorRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.FORMS)
    if Column.FORMS not in row.header.present:
        return {}
    forms, is_online, unknown = read_forms(cell.text) if cell else ((), False, ())
    for item in unknown:
        notes.reject(cell, "import-rejected-form", item)
    fields: Fields = {"forms": forms} if forms or not unknown else {}
    return {**fields, "online": True} if is_online else fields


def _hours(row: ActorRow, notes: Notes) -> Fields:
    fields = {Column.HOURS: "hours", Column.CRISIS_HOURS: "crisis_hours"}
    return {
        field: read_hours(cell.text) if (cell := row.cells.get(column)) else None
        for column, field in fields.items()
        if column in row.header.present
    }


def _phones(row: ActorRow, notes: Notes) -> Fields:
    fields: Fields = {}
    if Column.PHONES in row.header.present:
        fields.update(_numbers("phones", row.cells.get(Column.PHONES), notes))
    if Column.CRISIS_PHONE in row.header.present:
        found = _numbers("crisis_phone", row.cells.get(Column.CRISIS_PHONE), notes)
        numbers = found.get("crisis_phone")
        fields.update({"crisis_phone": next(iter(numbers), None)} if isinstance(numbers, tuple) else {})
    return fields


def _numbers(field: str, cell: Cell | None, notes: Notes) -> Fields:
    """Phone numbers of a cell; a number that cannot be one is reported, one that is assigned to nobody warned of."""
    phones, unread = (read.phones, read.unread) if cell and (read := read_phones(cell.text)) else ((), ())
    for run in unread if unread or phones or not cell else (cell.text,):
        notes.reject(cell, "import-rejected-phone", run)
    for phone in phones:
        if not phone.valid:
            notes.warn(cell, "import-warning-phone", phone.number)
    return {field: tuple(phone.number for phone in phones)} if phones or not cell else {}


def _emails(row: ActorRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.EMAILS)
    if Column.EMAILS not in row.header.present:
        return {}
    emails, bad = read_emails(cell.text) if cell else ((), ())
    for piece in bad if emails or bad else ([cell.text] if cell else []):
        notes.reject(cell, "import-rejected-email", piece)
    return {"emails": emails} if emails or not cell else {}


def _web(row: ActorRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.WEB)
    if cell is None:
        return {"web": None} if Column.WEB in row.header.present else {}
    pages = read_pages(cell.text)
    if not pages:
        notes.reject(cell, "import-rejected-web", cell.text)
        return {}
    if len(pages) > 1:
        notes.warn(cell, "import-warning-more-webs", cell.text, web=pages[0])
    return {"web": pages[0]}


def _contacts(row: ActorRow, notes: Notes) -> Fields:
    parts = (Column.CONTACT, Column.CONTACT_ROLE, Column.CONTACT_PHONE, Column.CONTACT_EMAIL)
    if not set(parts) & row.header.present:
        return {}
    person, role, phone, email = (row.cells.get(column) for column in parts)
    contacts = read_contacts(person.text) if person else ()
    numbers = _numbers("phones", phone, notes).get("phones", ()) if phone else ()
    emails = read_emails(email.text)[0] if email else ()
    if email and not emails:
        notes.reject(email, "import-rejected-email", email.text)
    own = {
        "role": role.text if role else None,
        "phone": next(iter(numbers), None) if isinstance(numbers, tuple) else None,
        "email": next(iter(emails), None),
    }
    return {"contacts": _with_own(contacts, {field: value for field, value in own.items() if value})}


def _with_own(contacts: Sequence[Contact], own: Mapping[str, object]) -> tuple[Contact, ...]:
    """Contacts with what columns of their own say about the first one."""
    if not own:
        return tuple(contacts)
    first, *others = contacts or [Contact()]
    return (first.model_copy(update=own), *others)


def _ico(row: ActorRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.ICO)
    ico = read_ico(cell.text) if cell else None
    if cell and ico is None:
        notes.reject(cell, "import-rejected-ico", cell.text)
        return {}
    return {"ico": ico} if Column.ICO in row.header.present else {}


def _rest(row: ActorRow, notes: Notes) -> Fields:
    """Platforms, audience and the date of the last revision."""
    fields: Fields = {}
    platforms, audience, revised = (row.cells.get(c) for c in (Column.PLATFORMS, Column.AUDIENCE, Column.REVISED_ON))
    if Column.PLATFORMS in row.header.present:
        fields["platforms"] = split_list(platforms.text) if platforms else ()
    if Column.AUDIENCE in row.header.present:
        fields["audience"] = read_audience(audience.text if audience else "")
    day = read_date(revised.text) if revised else None
    if revised and day is None:
        notes.reject(revised, "import-rejected-date", revised.text)
    elif Column.REVISED_ON in row.header.present:
        fields["revised_on"] = day
    return fields


def _tags(row: ActorRow, notes: Notes) -> Fields:
    """Bare marks of the coordinator, and cells of unknown columns under the name of their column."""
    bare = row.cells.get(Column.TAGS)
    tags = [Tag(value=item) for item in split_list(bare.text)] if bare else []
    for cell in row.others:
        if cell.label:
            tags.append(Tag(key=cell.label, value=cell.text[:LONGEST_TEXT]))
        else:
            notes.warn(None, "import-warning-no-header", cell.text)
    return {"tags": tuple(tags)}


def _sheltered(row: ActorRow, fields: Fields, notes: Notes) -> Fields:
    """A sheltered actor is one by its kind, by words in its address, or by a column; doubt means sheltered."""
    said = row.cells.get(Column.SHELTERED)
    texts = [cell.text for column in (Column.ADDRESS, Column.PLACES, Column.NAME) if (cell := row.cells.get(column))]
    by_words = any("utaj" in text.casefold() for text in texts)
    answer = read_yes(said.text) if said else None
    if said and answer is None and not key(said.text).startswith(SHELTERED_WORDS):
        notes.reject(said, "import-rejected-sheltered", said.text)
    if fields.get("kind") in ALWAYS_SHELTERED or by_words or (said and answer is not False):
        is_only_notice = key(str(fields.get("address") or "")) in {
            "utajena",
            "utajena adresa",
            "adresa utajena",
            "utajeno",
        }
        return {"sheltered": True, **({"address": None} if is_only_notice else {})}
    return {"sheltered": False} if said else {}
