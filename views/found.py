"""One found actor as lines of a list, and the buttons that open cards."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import ClassVar

from domain.actor import RecordState
from domain.codes import CodeLists
from domain.hours import Openness
from domain.order import Found
from domain.places import Geography
from locales.translator import Translator
from views.screen import Button, button
from views.tap import Tap
from views.words import (
    age_words,
    capacity_words,
    html,
    kind_name,
    kind_of,
    local_time,
    phone_words,
    state_words,
    where_words,
)

LABEL_LIMIT = 48
NAME_LIMIT = 100
HOURS_LIMIT = 100
PAGE = 5
"""Actors in a message: five of the longest still fit under Telegram's 4,096 characters."""


class OpenCard(Tap):
    """Open the card of an actor in a new message, so that the list stays above it."""

    prefix: ClassVar[str] = "card"
    actor: int


@dataclass(frozen=True)
class Reading:
    """What every screen about actors is read with."""

    say: Translator
    codes: CodeLists
    geography: Geography
    now: datetime
    zone: tzinfo
    short: bool = False
    """Actors in lists take two lines instead of five."""


def entry(read: Reading, found: Found, number: int | None, home: str | None, phone: str | None) -> str:
    """An actor in a list: state, name, kind and place, age of the report, phone; five fit into a message."""
    if read.short:
        return _short_entry(read, found, number, phone)
    say, card = read.say, found.actor.card
    kind = kind_name(say, kind_of(read.codes, card.kind))
    lines = [
        f"<b>{_name(found, number)}</b>",
        _refused_words(say, found) or capacity_words(say, found.state, found.report),
        _report_line(read, found),
        " · ".join(filter(None, (kind and html(kind), html(where_words(say, found, read.geography, home))))),
        _hours_line(read, found),
        phone_words(phone) if phone else say.html("no-phone"),
    ]
    return "\n".join(line for line in lines if line)


def _short_entry(read: Reading, found: Found, number: int | None, phone: str | None) -> str:
    """Name and state, then the age of the report and the phone: what a promise without its age would hide."""
    say = read.say
    second = (_age_line(read, found), _hours_line(read, found), phone_words(phone) if phone else say.html("no-phone"))
    state = _refused_words(say, found) or state_words(say, found.state)
    return f"<b>{_name(found, number)}</b> · {state}\n{' · '.join(filter(None, second))}"


def _name(found: Found, number: int | None) -> str:
    name = html(shorten(found.actor.card.name, NAME_LIMIT))
    return name if number is None else f"{number}. {name}"


def _refused_words(say: Translator, found: Found) -> str:
    """Why nobody is to be sent there whatever its capacity; empty for an active actor."""
    state = found.actor.state
    return "" if state is RecordState.ACTIVE else say.html(f"record-{state.value.replace('_', '-')}")


def card_buttons(found: tuple[Found, ...], first_number: int) -> list[Button]:
    """A button for each actor of the page, with its number and name."""
    return [
        button(f"{number}. {shorten(item.actor.card.name, LABEL_LIMIT)}", OpenCard(item.actor.id))
        for number, item in enumerate(found, start=first_number)
    ]


def shorten(text: str, limit: int) -> str:
    """The beginning of a text, with an ellipsis where something was left out."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _report_line(read: Reading, found: Found) -> str:
    note = f" – {html(found.report.note)}" if found.report and found.report.note else ""
    return f"{_age_line(read, found)}{note}"


def _age_line(read: Reading, found: Found) -> str:
    report = found.report
    if report is None:
        return read.say.html("never-reported")
    age = read.say.html("reported", age=age_words(read.say, report.reported_at, read.now))
    return age if report.accepting else f"{age} {read.say.html('not-accepting')}"


def _hours_line(read: Reading, found: Found) -> str:
    hours = found.actor.card.crisis_hours or found.actor.card.hours
    if hours is None or found.openness is Openness.OPEN:
        return ""
    if found.openness is Openness.UNKNOWN:
        return read.say.html("hours-unsure", hours=shorten(hours.text, HOURS_LIMIT))
    opens = hours.next_opening(read.now)
    return read.say.html("opens-at", time=local_time(opens, read.zone)) if opens else read.say.html("closed-now")
