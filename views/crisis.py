"""Who can help now: the crisis list of one ring, the next ring, other districts, public lines."""

from dataclasses import dataclass
from typing import ClassVar

from telegram import InlineKeyboardButton

from domain.codes import CrisisLine
from domain.crisis import CrisisList
from domain.order import Found
from domain.places import Ring
from locales.translator import Translator
from views.found import PAGE, Reading, card_buttons, entry
from views.menu import OpenMenu, menu_row
from views.place import CRISIS, ChooseOrp
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html, local_time


@dataclass(frozen=True)
class OpenCrisis(Tap):
    """Show one ring of the crisis list around a district, from the page with this number (from 0)."""

    prefix: ClassVar[str] = "crisis"
    orp: str
    ring: int = 0
    page: int = 0
    closed: bool = False


def crisis_screen(read: Reading, answer: CrisisList, page: int, show_closed: bool) -> Screen:
    """A page of the list with its order said, the crisis lines, and a way on from every state of it."""
    everyone = answer.closed if show_closed else answer.reachable + answer.maybe
    shown = everyone[page * PAGE : (page + 1) * PAGE]
    text = "\n\n".join(
        part
        for part in (
            _heading(read, answer, show_closed),
            *_entries(read, answer, shown, page * PAGE + 1),
            _closed_line(read, answer, show_closed),
            read.say.html("crisis-order") if shown else "",
            lines_text(read.say, read.codes.crisis_lines),
        )
        if part
    )
    rows = (
        *in_rows(card_buttons(shown, page * PAGE + 1), 1),
        *_ways_on(read, answer, page, len(everyone), show_closed),
        *_other_orps(read, answer.orp),
        menu_row(read.say),
    )
    return Screen(text, rows, protect=True)


def lines_screen(say: Translator, lines: tuple[CrisisLine, ...]) -> Screen:
    """What somebody without the right to the crisis list sees: the public lines and how to get in."""
    text = "\n\n".join((say.html("crisis-only-workers"), lines_text(say, lines)))
    return Screen(text, ((button(say.text("button-menu"), OpenMenu()),),))


def lines_text(say: Translator, lines: tuple[CrisisLine, ...]) -> str:
    """The verified emergency and help lines."""
    names = [f"{line.number} – {html(line.name_cs if say.language == 'cs' else line.name_en)}" for line in lines]
    return "\n".join((say.html("crisis-lines"), *names))


def _heading(read: Reading, answer: CrisisList, show_closed: bool) -> str:
    say, name = read.say, read.geography.orps[answer.orp].name
    title = say.html(f"crisis-ring-{answer.ring.name.lower()}", orp=name, time=local_time(read.now, read.zone))
    if show_closed:
        return f"{title}\n{say.html('crisis-closed-heading')}"
    if not answer.is_empty:
        return title
    return f"{title}\n{say.html('crisis-nobody' if answer.ring is not Ring.COUNTRY else 'crisis-nobody-at-all')}"


def _entries(read: Reading, answer: CrisisList, shown: tuple[Found, ...], number: int) -> list[str]:
    entries = []
    for n, found in enumerate(shown, start=number):
        words = entry(read, found, n, answer.orp, found.actor.card.phone_to_call)
        first_unsure = found in answer.maybe and (n == number or shown[n - number - 1] not in answer.maybe)
        entries.append(f"{read.say.html('crisis-maybe-heading')}\n\n{words}" if first_unsure else words)
    return entries


def _closed_line(read: Reading, answer: CrisisList, show_closed: bool) -> str:
    hidden = len(answer.closed)
    return read.say.html("crisis-closed", count=hidden) if hidden and not show_closed else ""


def _ways_on(read: Reading, answer: CrisisList, page: int, total: int, closed: bool) -> tuple[Row, ...]:
    say, orp, ring = read.say, answer.orp, answer.ring
    paging: list[InlineKeyboardButton] = []
    if page > 0:
        paging.append(button(say.text("button-previous"), OpenCrisis(orp, ring, page - 1, closed)))
    if (page + 1) * PAGE < total:
        paging.append(button(say.text("button-next"), OpenCrisis(orp, ring, page + 1, closed)))
    rows: list[Row] = [tuple(paging)] if paging else []
    if ring is not Ring.COUNTRY:
        label = say.text(f"button-ring-{Ring(ring + 1).name.lower()}")
        rows.append((button(label, OpenCrisis(orp, ring + 1)),))
    if answer.closed and not closed:
        label = say.text("button-closed", count=len(answer.closed))
        rows.append((button(label, OpenCrisis(orp, ring, 0, True)),))
    rows.append((button(say.text("button-refresh"), OpenCrisis(orp, ring, 0, False)),))
    return tuple(rows)


def _other_orps(read: Reading, orp: str) -> tuple[Row, ...]:
    near = sorted(read.geography.neighbours[orp], key=lambda code: read.geography.distance_km(orp, code))
    buttons = [button(read.geography.orps[code].name, OpenCrisis(code)) for code in near]
    return (
        *in_rows(buttons, 3),
        (button(read.say.text("button-other-orp"), ChooseOrp(CRISIS)),),
    )
