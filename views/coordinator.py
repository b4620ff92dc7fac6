"""Who coordinates the network of a district, how to reach them, and what they let others know of themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from domain.actor import Contact
from domain.conversation import Line
from locales.translator import Translator
from views.found import LABEL_LIMIT, shorten
from views.menu import OpenMyCrisis, OpenSettings, menu_row
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import html, phone_words

MOST_CALLED = 4


class CallCoordinator(Tap):
    """Send the phone of this person, who coordinates the district, as a contact."""

    prefix: ClassVar[str] = "coordcall"
    orp: str
    person: int


class WriteToCoordinator(Tap):
    """Write to everybody who coordinates this district."""

    prefix: ClassVar[str] = "coordmsg"
    orp: str


class OpenContact(Tap):
    """Show my contact for everybody."""

    prefix: ClassVar[str] = "contact"


class SetContact(Tap):
    """Begin to fill in my contact."""

    prefix: ClassVar[str] = "contactset"


class DropContact(Tap):
    """Show my office alone."""

    prefix: ClassVar[str] = "contactdrop"


@dataclass(frozen=True)
class Coordination:
    """Who answers for a district: the line, public contacts by person, and what of it concerns the reader."""

    orp: str
    name: str
    """Of the district."""
    line: Line
    contacts: Mapping[int, Contact]
    has_others: bool
    """Somebody answers who is not the reader."""
    is_reader: bool
    """The reader is one of those who answer."""
    only_office: bool = False
    """Some of them show the office alone."""


def coordinator_screen(say: Translator, seen: Coordination) -> Screen:
    """Their contacts as they wrote them, who steps in where there is nobody, and the message through the bot."""
    line = seen.line.value.replace("_", "-")
    names = [f"👤 {_contact_words(one)}" for one in seen.contacts.values()]
    if seen.only_office:
        names.append(f"👤 {say.html(f'coordinator-office-{line}', orp=seen.name)}")
    parts = (
        say.html("coordinator-title", orp=seen.name),
        "" if seen.line is Line.COORDINATOR else say.html(f"coordinator-{line}", orp=seen.name),
        "\n".join(names),
        say.html("coordinator-is-you") if seen.is_reader else "",
        say.html("coordinator-how") if seen.has_others else "",
    )
    return Screen("\n\n".join(filter(None, parts)), (*_ways(say, seen), menu_row(say)))


def contact_screen(say: Translator, contact: Contact | None) -> Screen:
    """What everybody reads of somebody who coordinates, and how to change it."""
    shown = f"👤 {_contact_words(contact)}" if contact else say.html("contact-none")
    rows: list[Row] = [(button(say.text("button-contact-set"), SetContact()),)]
    if contact:
        rows.append((button(say.text("button-contact-drop"), DropContact()),))
    back = (button(say.text("button-back"), OpenSettings()), *menu_row(say))
    return Screen("\n\n".join((say.html("contact-title"), shown, say.html("contact-meaning"))), (*rows, back))


def _ways(say: Translator, seen: Coordination) -> list[Row]:
    called = [(person, one) for person, one in seen.contacts.items() if one.phone][:MOST_CALLED]
    rows: list[Row] = [
        (
            button(
                shorten(say.text("button-call-coordinator", name=one.name or ""), LABEL_LIMIT),
                CallCoordinator(seen.orp, person),
            ),
        )
        for person, one in called
    ]
    if seen.has_others:
        rows.append((button(say.text("button-message"), WriteToCoordinator(seen.orp)),))
    if seen.line is Line.NOBODY:
        rows.append((button(say.text("button-lines"), OpenMyCrisis()),))
    return rows


def _contact_words(contact: Contact) -> str:
    phone = phone_words(contact.phone) if contact.phone else None
    return html(", ".join(filter(None, (contact.name, phone, contact.email))))
