"""Fields of a card that a row gives by itself, without code lists and places; what cannot be read is noted."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from domain.actor import Audience, Contact, Tag
from domain.hours_text import read_hours
from domain.ico import read_ico
from domain.likeness import key
from domain.phones import normalise, read_phones
from exchange.actor_columns import Column
from exchange.cells import (
    read_contacts,
    read_date,
    read_emails,
    read_pages,
    read_yes,
    split_list,
    words_beside_emails,
    words_beside_pages,
)
from exchange.table import Cell, Notes, TableRow
from exchange.vocabulary import read_audience, read_focus, read_formal, read_forms, says_network

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
ALWAYS_SHELTERED = frozenset({"pestoun_prechodny"})
SHELTERED_WORDS = ("utaj", "skryt", "anonym", "chranen")
LONGEST_TEXT = 4_000
REST = "import-warning-rest"
"""Said of what stands in a cell beside the answer that was taken from it."""


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


def read_texts(row: TableRow, notes: Notes) -> Fields:
    fields: Fields = {}
    for column, field in TEXTS.items():
        cell = row.cells.get(column)
        if column in row.header.present:
            fields[field] = cell.text[:LONGEST_TEXT] if cell else None
        if cell and len(cell.text) > LONGEST_TEXT:
            notes.warn(cell, "import-warning-too-long", limit=LONGEST_TEXT)
    return fields


def read_answers(row: TableRow, notes: Notes) -> Fields:
    fields: Fields = {}
    for answer in ANSWERS:
        cell = row.cells.get(answer.column)
        value = answer.read(cell.text) if cell else answer.empty
        if cell and value is None:
            notes.reject(cell, answer.unreadable, cell.text)
        elif answer.column in row.header.present:
            fields[answer.field] = value
        if cell and value is not None and answer.read is read_yes and len(key(cell.text).split()) > 1:
            notes.warn(cell, REST, cell.text)
    return fields


def read_form_cell(row: TableRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.FORMS)
    if Column.FORMS not in row.header.present:
        return {}
    forms, is_online, unknown = read_forms(cell.text) if cell else ((), False, ())
    for item in unknown:
        notes.reject(cell, "import-rejected-form", item)
    fields: Fields = {"forms": forms} if forms or not unknown else {}
    return {**fields, "online": True} if is_online else fields


def read_hours_cells(row: TableRow, notes: Notes) -> Fields:
    fields = {Column.HOURS: "hours", Column.CRISIS_HOURS: "crisis_hours"}
    return {
        field: read_hours(cell.text) if (cell := row.cells.get(column)) else None
        for column, field in fields.items()
        if column in row.header.present
    }


def read_phone_cells(row: TableRow, notes: Notes) -> Fields:
    fields: Fields = {}
    if Column.PHONES in row.header.present:
        fields.update(_numbers("phones", row.cells.get(Column.PHONES), notes))
    if Column.CRISIS_PHONE in row.header.present:
        found = _numbers("crisis_phone", row.cells.get(Column.CRISIS_PHONE), notes)
        numbers = found.get("crisis_phone")
        if isinstance(numbers, tuple):
            fields["crisis_phone"] = next(iter(numbers), None)
            _warn_of_rest(row.cells.get(Column.CRISIS_PHONE), notes, *numbers[1:])
    return fields


def _numbers(field: str, cell: Cell | None, notes: Notes) -> Fields:
    """Phone numbers of a cell; a number that cannot be one is reported, one that is assigned to nobody warned of."""
    phones, unread = (read.phones, read.unread) if cell and (read := read_phones(cell.text)) else ((), ())
    for run in unread if unread or phones or not cell else (cell.text,):
        notes.reject(cell, "import-rejected-phone", run)
    for phone in phones:
        if not phone.valid:
            notes.warn(cell, "import-warning-phone", phone.number)
    _warn_of_rest(cell, notes, read_phones(cell.text).words if cell and phones else "")
    return {field: tuple(phone.number for phone in phones)} if phones or not cell else {}


def _warn_of_rest(cell: Cell | None, notes: Notes, *rest: str) -> None:
    if said := "; ".join(filter(None, rest)):
        notes.warn(cell, REST, said)


def read_email_cell(row: TableRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.EMAILS)
    if Column.EMAILS not in row.header.present:
        return {}
    emails, bad = read_emails(cell.text) if cell else ((), ())
    for piece in bad if emails or bad else ([cell.text] if cell else []):
        notes.reject(cell, "import-rejected-email", piece)
    _warn_of_rest(cell, notes, words_beside_emails(cell.text) if cell and emails and not bad else "")
    return {"emails": emails} if emails or not cell else {}


def read_web_cell(row: TableRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.WEB)
    if cell is None:
        return {"web": None} if Column.WEB in row.header.present else {}
    pages = read_pages(cell.text)
    if not pages:
        notes.reject(cell, "import-rejected-web", cell.text)
        return {}
    if len(pages) > 1:
        notes.warn(cell, "import-warning-more-webs", cell.text, web=pages[0])
    _warn_of_rest(cell, notes, words_beside_pages(cell.text))
    return {"web": pages[0]}


def read_contact_cells(row: TableRow, notes: Notes) -> Fields:
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
    kept = _with_own(contacts, {field: value for field, value in own.items() if value})
    for cell in filter(None, (person, phone, email)):
        lost = _ways_to_reach(cell.text) - {way for one in kept for way in (one.phone, one.email)}
        _warn_of_rest(cell, notes, *sorted(lost))
    return {"contacts": kept}


def _ways_to_reach(text: str) -> set[str]:
    return {*(phone.number for phone in normalise(text)), *read_emails(text)[0]}


def _with_own(contacts: Sequence[Contact], own: Mapping[str, object]) -> tuple[Contact, ...]:
    """Contacts with what columns of their own say about the first one."""
    if not own:
        return tuple(contacts)
    first, *others = contacts or [Contact()]
    return (first.model_copy(update=own), *others)


def read_ico_cell(row: TableRow, notes: Notes) -> Fields:
    cell = row.cells.get(Column.ICO)
    ico = read_ico(cell.text) if cell else None
    if cell and ico is None:
        notes.reject(cell, "import-rejected-ico", cell.text)
        return {}
    return {"ico": ico} if Column.ICO in row.header.present else {}


def read_rest(row: TableRow, notes: Notes) -> Fields:
    """Platforms, audience and the date of the last revision."""
    fields: Fields = {}
    platforms, audience, revised = (row.cells.get(c) for c in (Column.PLATFORMS, Column.AUDIENCE, Column.REVISED_ON))
    if Column.PLATFORMS in row.header.present:
        fields["platforms"] = split_list(platforms.text) if platforms else ()
    if Column.AUDIENCE in row.header.present:
        fields["audience"] = read_audience(audience.text if audience else "")
        if audience and fields["audience"] is Audience.NETWORK and not says_network(audience.text):
            notes.warn(audience, "import-warning-audience", audience.text)
    day = read_date(revised.text) if revised else None
    if revised and day is None:
        notes.reject(revised, "import-rejected-date", revised.text)
    elif Column.REVISED_ON in row.header.present:
        fields["revised_on"] = day
    return fields


def read_tags(row: TableRow, notes: Notes) -> Fields:
    """Bare marks of the coordinator, and cells of unknown columns under the name of their column."""
    bare = row.cells.get(Column.TAGS)
    tags = [Tag(value=item) for item in split_list(bare.text)] if bare else []
    for cell in row.others:
        if cell.label:
            tags.append(Tag(key=cell.label, value=cell.text[:LONGEST_TEXT]))
        else:
            notes.warn(None, "import-warning-no-header", cell.text)
    return {"tags": tuple(tags)}


def read_shelter(row: TableRow, fields: Fields, notes: Notes) -> Fields:
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


STEPS: tuple[Callable[[TableRow, Notes], Fields], ...] = (
    *(read_texts, read_answers, read_form_cell, read_hours_cells, read_phone_cells, read_email_cell, read_web_cell),
    *(read_contact_cells, read_ico_cell, read_rest, read_tags),
)
