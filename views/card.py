"""The card of an actor as its reader may see it: state, fields, three clocks, ways to reach it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar

from domain.actor import Actor, Card, RecordState
from domain.capacity import Report, State
from domain.codes import CodeLists
from domain.note import Note
from domain.platform import Platform
from domain.visibility import Level, told_levels
from locales.translator import Translator
from views.conversation import WriteToActor
from views.found import Reading
from views.menu import ReportFor, coordinator_button, menu_row
from views.platforms import platform_rows
from views.screen import TEXT_LIMIT, Row, Screen, button, link
from views.share import share_row
from views.tap import Tap
from views.words import (
    age_range_words,
    age_words,
    capacity_words,
    date_words,
    domain_name,
    html,
    kind_name,
    kind_of,
    local_date,
    local_time,
    name_in,
    phone_words,
)

FIELD_LIMIT = 400
NOTES_SHOWN = 5
WEB_ADDRESS = re.compile(r"https?://[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#][^\s<>\"]*)?", re.IGNORECASE)
"""What Telegram takes as the address of a button; anything else stays a text."""


class ShowContact(Tap):
    """Send the phone as a contact, which a telephone can call with one tap."""

    prefix: ClassVar[str] = "call"
    actor: int


class ShowOnMap(Tap):
    """Send the place as a venue on the map."""

    prefix: ClassVar[str] = "map"
    actor: int


class ShowHistory(Tap):
    """Show the last capacity reports."""

    prefix: ClassVar[str] = "hist"
    actor: int


class OpenVisibility(Tap):
    """Show who reads which field of the card."""

    prefix: ClassVar[str] = "vis"
    actor: int


class LookAs(Tap):
    """Show the card as a reader of this role sees it."""

    prefix: ClassVar[str] = "as"
    actor: int
    reader: str


class OpenKeeping(Tap):
    """Show what a coordinator does with an actor."""

    prefix: ClassVar[str] = "keep"
    actor: int


class EditCard(Tap):
    """Show the groups of fields that may be changed."""

    prefix: ClassVar[str] = "edit"
    actor: int


class SuggestCorrection(Tap):
    """Say in free words what is wrong on a card."""

    prefix: ClassVar[str] = "fix"
    actor: int


@dataclass(frozen=True)
class CardReading:
    """What a card is shown with: `actor.card` holds only what this reader may see."""

    actor: Actor
    report: Report | None
    state: State
    level: Level
    may_report: bool = False
    may_keep: bool = False
    may_edit: bool = False
    is_own: bool = False
    """Whether the reader speaks for the actor."""
    notes: tuple[Note, ...] = ()
    """Notes of coordinators that this reader sees, the newest first."""
    may_share: bool = False
    """Whether anybody may be sent this card."""
    platforms: tuple[Platform, ...] = ()
    """Those of the actor that the reader may open."""


def card_screen(read: Reading, seen: CardReading, heading: str = "") -> Screen:
    """The whole card in one message; one with what only coordinators read does not stay in the chat."""
    is_private = Level.COORDINATOR in told_levels(seen.actor.card)
    is_guarded = seen.level >= Level.CRISIS
    return Screen(card_text(read, seen, heading), _buttons(read.say, seen), protect=is_guarded, private=is_private)


def card_text(read: Reading, seen: CardReading, heading: str = "") -> str:
    """The whole card in the words of a message, under a heading."""
    say, card = read.say, seen.actor.card
    head = (heading, f"<b>{html(card.name)}</b>", _record_state(say, seen.actor), _capacity(say, seen))
    clocks = "\n".join(_clocks(read, seen))
    room = TEXT_LIMIT - len("\n\n".join((*head, clocks))) - len("\n\n\n\n")
    notes = (note_line(read, note) for note in seen.notes[:NOTES_SHOWN])
    parts = (*head, "\n".join(_as_many_as_fit(chain(_fields(read, card), notes), room)), clocks)
    return "\n\n".join(part for part in parts if part)


def field_lines(read: Reading, card: Card, room: int) -> Iterable[str]:
    """The fields that say something, each a line of HTML, as many as fit into so many characters."""
    return _as_many_as_fit(_fields(read, card), room)


def note_line(read: Reading, note: Note) -> str:
    """A coordinator's note with its author and date, as HTML."""
    say = read.say
    key = "note-line-private" if note.private else "note-line"
    name = note.name or say.text("former-user")
    return say.html(key, text=_cut(note.text), name=name, on=local_date(note.written_at, read.zone))


def history_screen(read: Reading, actor: Actor, history: list[tuple[Report, str]]) -> Screen:
    """The last capacity reports, newest first, with who made them."""
    say = read.say
    lines = [
        say.html(
            "history-line",
            time=local_time(report.reported_at, read.zone),
            state=capacity_words(say, report.state, report),
            reporter=reporter or say.text("former-user"),
        )
        + ("" if report.accepting else " " + say.html("not-accepting"))
        + (f" – {html(report.note)}" if report.note else "")
        for report, reporter in history
    ]
    text = "\n".join((say.html("history-title", actor=actor.card.name), "", *(lines or [say.html("never-reported")])))
    return Screen(text, (menu_row(say),), protect=True)


def _record_state(say: Translator, actor: Actor) -> str:
    if actor.state is RecordState.ACTIVE:
        return ""
    words = say.html(f"record-{actor.state.value.replace('_', '-')}")
    if actor.closed_until:
        words = f"{words} {say.html('record-until', on=date_words(actor.closed_until))}"
    return f"{words} {html(actor.state_reason)}" if actor.state_reason else words


def _capacity(say: Translator, seen: CardReading) -> str:
    report, state = seen.report, seen.state
    lines = [capacity_words(say, state, report)]
    if report and not report.accepting:
        lines.append(say.html("not-accepting"))
    if report and report.note:
        lines.append(html(report.note))
    return "\n".join(lines)


def _fields(read: Reading, card: Card) -> Iterable[str]:
    say = read.say
    values = {
        "kind": kind_name(say, kind_of(read.codes, card.kind)),
        "orps": ", ".join(read.geography.orps[code].name for code in card.orps),
        "area": say.text("sheltered-area") if card.sheltered else None,
        "places": ", ".join(place.name for place in card.places),
        "address": card.address,
        "phone": ", ".join(map(phone_words, card.phones)),
        "crisis-phone": phone_words(card.crisis_phone) if card.crisis_phone else None,
        "email": ", ".join(card.emails),
        "web": card.web,
        "hours": card.hours.text if card.hours else None,
        "crisis-hours": card.crisis_hours.text if card.crisis_hours else None,
        "crisis-network": say.text("yes") if card.in_crisis_network else None,
        "domains": ", ".join(domain_name(say, domain) for domain in card.domains),
        "focus": say.text(f"focus-{card.focus.value}") if card.focus else None,
        "ages": ", ".join(age_range_words(say, age) for age in card.ages),
        "situations": ", ".join(_situation(read.codes, say, item) for item in card.situations),
        "forms": ", ".join(say.text(f"form-{form.value}") for form in card.forms),
        "online": say.text("yes") if card.online else None,
        "capacity": card.capacity_text,
        "occupancy": card.occupancy_text,
        "contacts": "; ".join(_contact(c.name, c.role, c.phone, c.email) for c in card.contacts),
        "platforms": ", ".join(card.platforms),
        "founder": card.founder,
        "resort": card.resort,
        "ico": card.ico,
        "wishes": card.wishes,
        "news": card.news,
        "findings": card.findings,
        "tags": ", ".join(f"{tag.key}: {tag.value}" if tag.key else tag.value for tag in card.tags),
        "private-note": card.private_note,
    }
    return (f"<b>{say.html(f'field-{key}')}</b> {html(_cut(value))}" for key, value in values.items() if value)


def _as_many_as_fit(lines: Iterable[str], room: int) -> Iterable[str]:
    """Lines until the message is full; one that does not fit is left out as a whole, so that no markup is torn."""
    for line in lines:
        if len(line) + 1 <= room:
            room -= len(line) + 1
            yield line


def _cut(value: str) -> str:
    return value if len(value) <= FIELD_LIMIT else value[: FIELD_LIMIT - 1] + "…"


def _contact(name: str | None, role: str | None, phone: str | None, email: str | None) -> str:
    return ", ".join(filter(None, (name, role, phone and phone_words(phone), email)))


def _situation(codes: CodeLists, say: Translator, item: str) -> str:
    group = codes.target_groups.get(item)
    return item if group is None else name_in(say, group)


def _clocks(read: Reading, seen: CardReading) -> Iterable[str]:
    say, actor = read.say, seen.actor
    report = seen.report
    yield (
        say.html(
            "clock-capacity",
            age=age_words(say, report.reported_at, read.now),
            on=local_time(report.reported_at, read.zone),
        )
        if report
        else say.html("clock-capacity-never")
    )
    yield say.html(
        "clock-edited", age=age_words(say, actor.edited_at, read.now), on=local_date(actor.edited_at, read.zone)
    )
    yield (
        say.html(
            "clock-verified",
            age=age_words(say, actor.verified_at, read.now),
            on=local_date(actor.verified_at, read.zone),
            who=actor.verified_by or say.text("former-user"),
        )
        if actor.verified_at
        else say.html("clock-verified-never")
    )
    if actor.card.revised_on:
        revised = actor.card.revised_on
        yield say.html("clock-table", on=f"{revised.day}. {revised.month}. {revised.year}")


def _buttons(say: Translator, seen: CardReading) -> tuple[Row, ...]:
    card = seen.actor.card
    if seen.actor.state is RecordState.ENDED:
        return ((button(say.text("button-keep"), OpenKeeping(seen.actor.id)),), menu_row(say))
    reach = []
    if card.phone_to_call:
        reach.append(button(say.text("button-call"), ShowContact(seen.actor.id)))
    if card.web and WEB_ADDRESS.fullmatch(card.web):
        reach.append(link(say.text("button-web"), card.web))
    if any(place.municipality for place in card.places):
        reach.append(button(say.text("button-map"), ShowOnMap(seen.actor.id)))
    rows: list[Row] = [tuple(reach)] if reach else []
    if seen.may_report:
        rows.append((button(say.text("button-report"), ReportFor(seen.actor.id)),))
        rows.append((button(say.text("button-history"), ShowHistory(seen.actor.id)),))
    if seen.may_edit:
        rows.append((button(say.text("button-edit-card"), EditCard(seen.actor.id)),))
    rows += platform_rows(seen.platforms)
    rows += _words_row(say, seen)
    if seen.may_keep:
        rows.append((button(say.text("button-keep"), OpenKeeping(seen.actor.id)),))
    rows += [share_row(say, seen.actor.id)] if seen.may_share else []
    coordinator = () if seen.may_keep else (coordinator_button(say, card.seat),)
    return (*rows, (*coordinator, *menu_row(say)))


def _words_row(say: Translator, seen: CardReading) -> tuple[Row, ...]:
    """To say what is wrong, for those who do not change it themselves; to write to those who speak for the actor."""
    fix = () if seen.may_edit else (button(say.text("button-suggest-correction"), SuggestCorrection(seen.actor.id)),)
    write = () if seen.is_own else (button(say.text("button-write-to-keeper"), WriteToActor(seen.actor.id)),)
    return ((*fix, *write),) if fix or write else ()
