"""White spots in lists: lines of the matrix, who covers a cell, who is on no platform, what was sought in vain."""

from collections.abc import Sequence
from itertools import groupby

from domain.coverage import Cell, Coverage, Part, Supplier
from domain.demand import LEAST
from domain.supply import Offer
from locales.translator import Translator
from views.coverage import (
    PAGE,
    OpenCell,
    OpenLines,
    OpenPlatformless,
    SendMatrix,
    back_row,
    cut,
    line_words,
    name_of,
    turn_row,
)
from views.found import LABEL_LIMIT, NAME_LIMIT, OpenCard, Reading, shorten
from views.menu import menu_row
from views.screen import Button, Screen, button, in_rows
from views.words import domain_name, html, kind_name, kind_of

LINES_PAGE = 12
"""Buttons of lines in a message: all of the needs."""
OFFERS_SHOWN = 40
NAMED = 6
"""Districts named beside a line."""


def lines_screen(read: Reading, found: Coverage, part: Part, orp: str, page: int) -> Screen:
    """The lines of a part: of one district with the ways into cells, of several the white and the thin ones."""
    say = read.say
    title = f"<b>{say.html(f'coverage-part-{part.name.lower()}')}: {html(name_of(read, orp))}</b>"
    pictures = (
        button(say.text("button-coverage-picture"), SendMatrix(orp, part.value)),
        button(say.text("button-coverage-print"), SendMatrix(orp, part.value, True)),
    )
    if not orp:
        parts = [line for line in (_gaps_line(read, found, one) for one in found.lines[part]) if line]
        text = "\n\n".join(parts) or say.html("coverage-no-gaps")
        return Screen(cut(f"{title}\n\n{text}"), (pictures, back_row(say, orp)))
    lines = found.lines[part]
    page = min(page, (len(lines) - 1) // LINES_PAGE)
    shown = lines[page * LINES_PAGE : (page + 1) * LINES_PAGE]
    buttons = [(button(_cell_label(read, line, found.cell(line, orp)), OpenCell(orp, line)),) for line in shown]
    words = [
        say.html("coverage-gaps", white=len(found.white(part, orp)), thin=len(found.thin(part, orp)), of=len(lines)),
        say.html("coverage-unsaid", count=len(found.unsaid(part, orp))) if found.unsaid(part, orp) else "",
        say.html(f"coverage-meaning-{part.name.lower()}"),
        say.html("coverage-tap-a-cell"),
    ]
    taps = OpenLines(orp, part.value, max(page - 1, 0)), OpenLines(orp, part.value, page + 1)
    turns = turn_row(say, len(lines), page, LINES_PAGE, *taps)
    return Screen("\n\n".join([title, *filter(None, words)]), (*buttons, *turns, pictures, back_row(say, orp)))


def cell_screen(read: Reading, found: Coverage, part: Part, tap: OpenCell) -> Screen:
    """Who covers a line in a district, those seated there first."""
    say, cell = read.say, found.cell(tap.line, tap.orp)
    actors = [found.suppliers[actor] for actor in (*cell.seated, *cell.serving)]
    title = f"<b>{html(line_words(read, tap.line))}</b>\n{html(name_of(read, tap.orp))}"
    taps = OpenCell(tap.orp, tap.line, max(tap.page - 1, 0)), OpenCell(tap.orp, tap.line, tap.page + 1)
    said = suppliers_words(read, actors, tap.orp, tap.page)
    text = f"{title}\n\n{_verdict(say, cell)}\n\n{said}" if actors else f"{title}\n\n{_verdict(say, cell)}"
    back = (button(say.text("button-back"), OpenLines(tap.orp, part.value)), *menu_row(say))
    rows = (*in_rows(card_buttons(actors, tap.page), 1), *turn_row(say, len(actors), tap.page, PAGE, *taps), back)
    return Screen(cut(text), rows)


def platformless_screen(read: Reading, orp: str, actors: Sequence[tuple[int, str, str]], page: int) -> Screen:
    """Actors on no platform, by name: id, name and seat of each."""
    say = read.say
    suppliers = [Supplier(id, name, orps=(seat,)) for id, name, seat in actors]
    shown = list(enumerate(suppliers, start=1))[page * PAGE : (page + 1) * PAGE]
    lines = [_entry(read, at, one, orp or one.orps[0], with_seat=not orp) for at, one in shown]
    parts = [
        f"<b>{say.html('coverage-platformless')}: {html(name_of(read, orp))}</b>",
        say.html("coverage-platformless-count", count=len(actors)),
        "\n".join(lines),
    ]
    turns = turn_row(
        say, len(actors), page, PAGE, OpenPlatformless(orp, max(page - 1, 0)), OpenPlatformless(orp, page + 1)
    )
    rows = (*in_rows(card_buttons(suppliers, page), 1), *turns, back_row(say, orp))
    return Screen(cut("\n\n".join(filter(None, parts))), rows)


def offers_screen(read: Reading, orp: str, offers: Sequence[Offer]) -> Screen:
    """Unmet demand of a year beside supply: all needs of one district, of several those that were sought."""
    say = read.say
    shown = [one for one in offers if orp or one.sought]
    parts = [
        f"<b>{say.html('coverage-offers')}: {html(name_of(read, orp))}</b>",
        say.html("coverage-offers-meaning", least=LEAST),
    ]
    for code, some in groupby(shown[:OFFERS_SHOWN], key=lambda one: one.orp):
        lines = "\n".join(_offer_words(say, one) for one in some)
        parts.append(lines if orp else f"<b>{html(name_of(read, code))}</b>\n{lines}")
    if not any(one.sought for one in offers):
        parts.append(say.html("coverage-offers-none"))
    return Screen(cut("\n\n".join(parts)), (back_row(say, orp),))


def suppliers_words(read: Reading, actors: Sequence[Supplier], orp: str, page: int) -> str:
    """A page of actors, numbered, under whether they sit in the district or only serve it."""
    parts, last = [], ""
    for at, one in list(enumerate(actors, start=1))[page * PAGE : (page + 1) * PAGE]:
        head = "coverage-seated" if one.orps[0] == orp else "coverage-serving"
        if head != last:
            parts.append(("\n" if last else "") + f"<b>{read.say.html(head)}</b>")
            last = head
        parts.append(_entry(read, at, one, orp))
    return "\n".join(parts)


def card_buttons(actors: Sequence[Supplier], page: int) -> list[Button]:
    """The ways to the cards of a page."""
    shown = list(enumerate(actors, start=1))[page * PAGE : (page + 1) * PAGE]
    return [button(f"{at}. {shorten(one.name, LABEL_LIMIT)}", OpenCard(one.actor)) for at, one in shown]


def _gaps_line(read: Reading, found: Coverage, line: str) -> str:
    """A line with the districts where nobody, or one actor alone, covers it; nothing where there are none."""
    white = [orp for orp in found.orps if found.cell(line, orp).is_white]
    thin = [orp for orp in found.orps if found.cell(line, orp).is_thin]
    told = [
        read.say.html(key, orps=_some(read, orps, len(found.orps)), count=len(orps))
        for key, orps in (("coverage-white-in", white), ("coverage-thin-in", thin))
        if orps
    ]
    return "\n".join((f"<b>{html(line_words(read, line))}</b>", *told)) if told else ""


def _some(read: Reading, orps: Sequence[str], of: int) -> str:
    """The names of some districts; that it is all of them, or how many more."""
    if len(orps) == of:
        return read.say.text("coverage-in-all")
    named = ", ".join(name_of(read, orp) for orp in orps[:NAMED])
    return named if len(orps) <= NAMED else f"{named} {read.say.text('coverage-more', count=len(orps) - NAMED)}"


def _cell_label(read: Reading, line: str, cell: Cell) -> str:
    key = "coverage-label-white" if cell.is_white else "coverage-label-thin" if cell.is_thin else "coverage-label"
    tail = read.say.text(key, count=cell.total)
    return f"{shorten(line_words(read, line), LABEL_LIMIT)} · {tail}"


def _verdict(say: Translator, cell: Cell) -> str:
    if cell.is_white:
        return say.html("coverage-cell-white")
    words = say.html("coverage-cell", count=cell.total)
    return f"{words} {say.html('coverage-cell-thin')}" if cell.is_thin else words


def _offer_words(say: Translator, one: Offer) -> str:
    sought = say.text("coverage-sought", count=one.sought) if one.sought else say.text("coverage-not-sought")
    return say.html(
        "coverage-offer",
        need=domain_name(say, one.domain),
        sought=sought,
        count=one.seated + one.serving,
        seated=one.seated,
        serving=one.serving,
    )


def _entry(read: Reading, at: int, one: Supplier, orp: str, *, with_seat: bool = False) -> str:
    kind = kind_name(read.say, kind_of(read.codes, one.kind))
    is_far = one.orps[0] != orp or with_seat
    seat = read.say.text("coverage-seat", orp=name_of(read, one.orps[0])) if is_far else None
    return f"{at}. {html(' · '.join(filter(None, (shorten(one.name, NAME_LIMIT), kind, seat))))}"
