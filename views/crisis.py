"""Who can help now: the crisis list of one ring, the next ring, other districts, public lines."""

from functools import cache
from typing import ClassVar

from domain.codes import CrisisLine
from domain.crisis import CrisisPage
from domain.places import Geography, Ring
from locales.translator import Translator
from views.found import Reading, card_buttons, entry
from views.menu import BeginInquiry, coordinator_button, menu_row
from views.place import CRISIS, ChooseOrp
from views.screen import Button, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html, local_time, name_in


class OpenCrisis(Tap):
    """Show one ring of the crisis list around a district, from the page with this number (from 0)."""

    prefix: ClassVar[str] = "crisis"
    orp: str
    ring: int = 0
    page: int = 0
    closed: bool = False
    again: bool = False
    """A look at the same list again: where it is empty, that is not counted a second time."""


def crisis_screen(read: Reading, page: CrisisPage) -> Screen:
    """A page of the list with its order said, the crisis lines, and a way on from every state of it."""
    parts = (
        _heading(read, page),
        *_entries(read, page),
        _closed_line(read, page),
        read.say.html("crisis-order") if page.shown else "",
        lines_text(read.say, read.codes.crisis_lines),
    )
    rows = (
        *in_rows(card_buttons(page.shown, page.first), 1),
        (button(read.say.text("button-inquiry"), BeginInquiry(page.orp)),),
        *_ways_on(read.say, page),
        *_other_orps(read, page.orp),
        (coordinator_button(read.say, page.orp), *menu_row(read.say)),
    )
    return Screen("\n\n".join(part for part in parts if part), rows, protect=True)


def lines_screen(say: Translator, lines: tuple[CrisisLine, ...]) -> Screen:
    """What somebody without the right to the crisis list sees: the public lines and how to get in."""
    text = "\n\n".join((say.html("crisis-only-workers"), lines_text(say, lines)))
    return Screen(text, ((coordinator_button(say), *menu_row(say)),))


def lines_text(say: Translator, lines: tuple[CrisisLine, ...]) -> str:
    """The verified emergency and help lines."""
    names = [f"{line.number} – {html(name_in(say, line))}" for line in lines]
    return "\n".join((say.html("crisis-lines"), *names))


def _heading(read: Reading, page: CrisisPage) -> str:
    say, name = read.say, read.geography.orps[page.orp].name
    title = say.html(f"crisis-ring-{page.ring.name.lower()}", orp=name, time=local_time(read.now, read.zone))
    if page.is_closed:
        return f"{title}\n{say.html('crisis-closed-heading')}"
    if not page.is_empty:
        return title
    return f"{title}\n{say.html('crisis-nobody' if page.ring is not Ring.COUNTRY else 'crisis-nobody-at-all')}"


def _entries(read: Reading, page: CrisisPage) -> list[str]:
    """The actors; above the first one whose hours are unknown a heading says so."""
    entries = [
        entry(read, found, number, page.orp, found.actor.card.phone_to_call)
        for number, found in enumerate(page.shown, start=page.first)
    ]
    unsure = max(page.unsure_from - page.first + 1, 0)
    if unsure < len(entries):
        entries.insert(unsure, read.say.html("crisis-maybe-heading"))
    return entries


def _closed_line(read: Reading, page: CrisisPage) -> str:
    return read.say.html("crisis-closed", count=page.closed) if page.closed and not page.is_closed else ""


def _ways_on(say: Translator, page: CrisisPage) -> tuple[Row, ...]:
    orp, ring = page.orp, page.ring
    turns: list[Button] = []
    if page.number > 0:
        turns.append(button(say.text("button-previous"), OpenCrisis(orp, ring, page.number - 1, page.is_closed)))
    if page.first + len(page.shown) <= page.total:
        turns.append(button(say.text("button-next"), OpenCrisis(orp, ring, page.number + 1, page.is_closed)))
    rows: list[Row] = [tuple(turns)] if turns else []
    if ring is not Ring.COUNTRY:
        label = say.text(f"button-ring-{Ring(ring + 1).name.lower()}")
        rows.append((button(label, OpenCrisis(orp, ring + 1)),))
    if page.closed and not page.is_closed:
        rows.append((button(say.text("button-closed", count=page.closed), OpenCrisis(orp, ring, 0, True)),))
    rows.append((button(say.text("button-refresh"), OpenCrisis(orp, ring, again=True)),))
    return tuple(rows)


def _other_orps(read: Reading, orp: str) -> tuple[Row, ...]:
    return (*_neighbours(read.geography, orp), (button(read.say.text("button-other-orp"), ChooseOrp(CRISIS)),))


@cache
def _neighbours(geography: Geography, orp: str) -> tuple[Row, ...]:
    near = sorted(geography.neighbours[orp], key=lambda code: geography.distance_km(orp, code))
    return in_rows([button(geography.orps[code].name, OpenCrisis(code)) for code in near], 3)
