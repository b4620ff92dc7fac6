"""Cards as rows of the actors workbook, in words that are read back as the same."""

from collections.abc import Iterable, Sequence
from datetime import date

from domain.actor import AgeRange, Audience, Card, Contact
from domain.codes import CodeLists, Focus, Form, NeedDomain
from domain.likeness import key
from domain.phones import international
from domain.places import Geography
from domain.visibility import FIELD_LEVEL, Level
from exchange.actor_columns import ACTORS, Column
from exchange.book_look import CellValue, Look
from exchange.template import ID_HEADER

LIST, LINES = "; ", "\n"
YES, NO = "ano", "ne"
DOMAINS = {
    NeedDomain.RELATIONSHIPS: "vztahy",
    NeedDomain.SAFETY: "bezpečí",
    NeedDomain.HEALTH: "zdraví",
    NeedDomain.LEARNING: "učení",
    NeedDomain.BEHAVIOUR: "chování",
    NeedDomain.MATERIAL: "materiální zajištění",
}
FOCUSES = {Focus.PREVENTION: "prevence", Focus.INTERVENTION: "intervence", Focus.BOTH: "prevence i intervence"}
FORMS = {Form.AMBULATORY: "ambulantní", Form.OUTREACH: "terénní", Form.RESIDENTIAL: "pobytová"}
FORMALITIES = {True: "formální", False: "neformální"}
AUDIENCES = {Audience.PUBLIC: "veřejné", Audience.NETWORK: "síť"}
RESORTS = ("MMR", "MPSV", "MSp", "MV", "MZ", "MŠMT", "NNO", "církve", "kraj", "obce")
NOT_ACTORS = "rodina"
FIELDS = {
    Column.FORMAL: "formal",
    Column.CRISIS: "in_crisis_network",
    Column.CRISIS_PHONE: "crisis_phone",
    Column.CRISIS_HOURS: "crisis_hours",
    Column.CAPACITY: "capacity_text",
    Column.OCCUPANCY: "occupancy_text",
    Column.CONTACT: "contacts",
    Column.PLATFORMS: "platforms",
    Column.FINDINGS: "findings",
    Column.WISHES: "wishes",
    Column.PRIVATE_NOTE: "private_note",
    Column.TAGS: "tags",
    Column.NEWS: "news",
}
"""Columns of fields that not everybody reads, and others that are not called as theirs."""
OUT = tuple(column for column in Column if ACTORS.header_of(column))
WIDTHS: dict[str, float] = {
    ACTORS.header_of(column): width
    for column, width in {
        **{Column.NUMBER: 5, Column.NAME: 36, Column.ICO: 11, Column.FORMAL: 13, Column.KIND: 28, Column.FOUNDER: 16},
        **{Column.RESORT: 9, Column.DOMAIN: 18, Column.FURTHER_DOMAINS: 18, Column.FOCUS: 14, Column.CRISIS: 10},
        **{Column.AGES: 14, Column.SITUATIONS: 24, Column.FORMS: 16, Column.ONLINE: 8, Column.ORPS: 22},
        **{Column.PLACES: 22, Column.ADDRESS: 20, Column.SHELTERED: 10, Column.HOURS: 18, Column.CAPACITY: 14},
        **{Column.OCCUPANCY: 18, Column.CONTACT: 26, Column.PHONES: 20, Column.EMAILS: 32, Column.WEB: 30},
        **{Column.PLATFORMS: 34, Column.FINDINGS: 28, Column.WISHES: 28, Column.PRIVATE_NOTE: 26, Column.TAGS: 16},
        **{Column.NEWS: 26, Column.AUDIENCE: 14, Column.REVISED_ON: 12, Column.REVISED_BY: 20},
    }.items()
}
MOST_OWN_COLUMNS = 100


class CardWriter:
    """Writes cards as cells by header; empty ones are left out."""

    def __init__(self, codes: CodeLists, geography: Geography) -> None:
        self._codes = codes
        self._geography = geography

    def cells(
        self, card: Card, verified_on: date | None = None, verified_by: str | None = None
    ) -> dict[str, CellValue]:
        """The card; what was verified here later than a workbook says comes before that."""
        if verified_on is not None and (card.revised_on is None or verified_on >= card.revised_on):
            card = card.model_copy(update={"revised_on": verified_on, "revised_by": verified_by or None})
        cells = {ACTORS.header_of(column): value for column, value in self._by_columns(card).items()}
        for tag in card.tags:
            if tag.key is not None and ACTORS.column_named(tag.key) is None:
                before = cells.get(tag.key)
                cells[tag.key] = f"{before}{LINES}{tag.value}" if before else tag.value
        return {header: value for header, value in cells.items() if value not in ("", None)}

    def _by_columns(self, card: Card) -> dict[Column, CellValue]:
        return {
            Column.NAME: card.name,
            Column.ICO: card.ico or "",
            Column.FORMAL: "" if card.formal is None else FORMALITIES[card.formal],
            Column.KIND: self._codes.kinds[card.kind].name_cs if card.kind and card.kind in self._codes.kinds else "",
            Column.FOUNDER: card.founder or "",
            Column.RESORT: card.resort or "",
            Column.DOMAIN: DOMAINS[card.domain] if card.domain else "",
            Column.FURTHER_DOMAINS: LIST.join(DOMAINS[domain] for domain in card.further_domains),
            Column.FOCUS: FOCUSES[card.focus] if card.focus else "",
            Column.CRISIS: _yes(card.in_crisis_network),
            Column.AGES: LIST.join(map(_age, card.ages)),
            Column.SITUATIONS: LIST.join(map(self._situation, card.situations)),
            Column.FORMS: LIST.join(FORMS[form] for form in card.forms),
            Column.ONLINE: "" if card.online is None else _yes(card.online),
            Column.ORPS: LIST.join(self._geography.orps[code].name for code in card.orps),
            Column.PLACES: LIST.join(place.name for place in card.places),
            Column.SHELTERED: YES if card.sheltered else "",
            **_reaching(card),
            **_words(card),
        }

    def _situation(self, code: str) -> str:
        group = self._codes.target_groups.get(code)
        return group.name_cs if group else code


def _reaching(card: Card) -> dict[Column, CellValue]:
    return {
        Column.CRISIS_PHONE: international(card.crisis_phone) if card.crisis_phone else "",
        Column.CRISIS_HOURS: card.crisis_hours.text if card.crisis_hours else "",
        Column.ADDRESS: card.address or "",
        Column.HOURS: card.hours.text if card.hours else "",
        Column.CONTACT: LINES.join(map(_contact, card.contacts)),
        Column.PHONES: LIST.join(map(international, card.phones)),
        Column.EMAILS: LIST.join(card.emails),
        Column.WEB: card.web or "",
    }


def _words(card: Card) -> dict[Column, CellValue]:
    return {
        Column.CAPACITY: number_or_text(card.capacity_text),
        Column.OCCUPANCY: number_or_text(card.occupancy_text),
        Column.PLATFORMS: LINES.join(card.platforms),
        Column.FINDINGS: card.findings or "",
        Column.WISHES: card.wishes or "",
        Column.PRIVATE_NOTE: card.private_note or "",
        Column.TAGS: LIST.join(tag.value for tag in card.tags if tag.key is None),
        Column.NEWS: card.news or "",
        Column.AUDIENCE: AUDIENCES[card.audience],
        Column.REVISED_ON: card.revised_on or "",
        Column.REVISED_BY: card.revised_by or "",
    }


def _yes(answer: bool) -> str:
    return YES if answer else NO


def _age(age: AgeRange) -> str:
    return f"{age.since}+" if age.to is None else f"{age.since}–{age.to}"


def _contact(contact: Contact) -> str:
    phone = international(contact.phone) if contact.phone else None
    return ", ".join(filter(None, (contact.name, contact.role, phone, contact.email)))


def number_or_text(text: str | None) -> CellValue:
    """A number where the text is nothing else, so that a planner can add up."""
    return (
        int(text) if text and text.isdecimal() and str(int(text)) == text and len(text) <= len("10000") else text or ""
    )


def headers_of(cells: Iterable[Iterable[str]], *, notes: bool) -> tuple[str, ...]:
    """The columns of a workbook with these cells: those of the template, the coordinators' own ones, the id."""
    most = Level.COORDINATOR if notes else Level.NETWORK
    known = [ACTORS.header_of(column) for column in OUT if FIELD_LEVEL.get(FIELDS.get(column, ""), most) <= most]
    own = dict.fromkeys(header for one in cells for header in one if ACTORS.column_named(header) is None)
    return (*known, *(sorted(own, key=key)[:MOST_OWN_COLUMNS] if notes else ()), ID_HEADER)


def look_of(
    sheet: str,
    titles: Sequence[str],
    headers: Sequence[str],
    codes: CodeLists,
    geography: Geography,
    orps: Iterable[str],
) -> Look:
    """The template's look with these columns."""
    kinds = sorted((kind.name_cs for kind in codes.kinds.values() if kind.group != NOT_ACTORS), key=key)
    lists = {
        "Oblast potřeb": tuple(DOMAINS.values()),
        "Zaměření": tuple(FOCUSES.values()),
        "Ano/ne": (YES, NO),
        "Resort": RESORTS,
        "ORP": sorted((geography.orps[code].name for code in orps), key=key),
        "Forma": tuple(FORMS.values()),
        "Druh": tuple(kinds),
        "Formálnost": tuple(FORMALITIES.values()),
        "Kdo vidí": tuple(AUDIENCES.values()),
    }
    offered = {
        **{Column.DOMAIN: "Oblast potřeb", Column.FURTHER_DOMAINS: "Oblast potřeb", Column.FOCUS: "Zaměření"},
        **{Column.CRISIS: "Ano/ne", Column.ONLINE: "Ano/ne", Column.SHELTERED: "Ano/ne", Column.RESORT: "Resort"},
        **{Column.ORPS: "ORP", Column.FORMS: "Forma", Column.KIND: "Druh", Column.FORMAL: "Formálnost"},
        Column.AUDIENCE: "Kdo vidí",
    }
    drop_downs = {ACTORS.header_of(column): name for column, name in offered.items()}
    shown = {header: name for header, name in drop_downs.items() if header in headers}
    return Look(sheet, titles, headers, WIDTHS, lists, shown)
