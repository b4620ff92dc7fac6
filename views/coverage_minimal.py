"""The real network of a district beside the minimal one, kind by kind, and what is asked of a kind."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from domain.coverage import Supplier
from domain.minimal_network import Least, Standing, Verdict
from locales.translator import Translator
from views.coverage import PAGE, OpenMinimal, back_row, cut, name_of, turn_row
from views.coverage_lists import card_buttons, suppliers_words
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import menu_row
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import capital, html, kind_name

SIGNS = {Verdict.MISSING: "✗", Verdict.FEW: "✗", Verdict.SHORT: "✗", Verdict.UNKNOWN: "?", Verdict.MET: "✓"}


class OpenLeast(Tap):
    """Show what a district asks for of a kind, and who there is."""

    prefix: ClassVar[str] = "covk"
    orp: str
    kind: str


class WriteLeast(Tap):
    """Ask how many a district needs of a kind; of which kind where none is named."""

    prefix: ClassVar[str] = "covkw"
    orp: str
    kind: str = ""


class DropLeast(Tap):
    """Ask for none of a kind."""

    prefix: ClassVar[str] = "covkd"
    orp: str
    kind: str


class TakeDefaultLeast(Tap):
    """Ask for what the default asks for."""

    prefix: ClassVar[str] = "covkr"
    orp: str
    kind: str


def minimal_screen(read: Reading, orp: str, standings: Sequence[Standing], page: int) -> Screen:
    """All kinds asked for, the worst first, with the way to each."""
    say = read.say
    page = min(page, max(len(standings) - 1, 0) // PAGE)
    shown = standings[page * PAGE : (page + 1) * PAGE]
    counts = {verdict: sum(one.verdict is verdict for one in standings) for verdict in Verdict}
    head = say.html(
        "coverage-minimal-counts",
        of=len(standings),
        missing=counts[Verdict.MISSING],
        few=counts[Verdict.FEW],
        short=counts[Verdict.SHORT],
        unknown=counts[Verdict.UNKNOWN],
    )
    title = f"<b>{say.html('coverage-minimal')}: {html(name_of(read, orp))}</b>"
    text = "\n\n".join(
        (title, head, "\n".join(_line(read, one) for one in shown), say.html("coverage-minimal-meaning"))
    )
    buttons: list[Row] = [
        (button(shorten(kind_words(read, one.least.kind), LABEL_LIMIT), OpenLeast(orp, one.least.kind)),)
        for one in shown
    ]
    turns = turn_row(say, len(standings), page, PAGE, OpenMinimal(orp, max(page - 1, 0)), OpenMinimal(orp, page + 1))
    add = (button(say.text("button-coverage-add-kind"), WriteLeast(orp)),)
    return Screen(cut(text), (*buttons, *turns, add, back_row(say, orp)))


def least_screen(
    read: Reading, orp: str, standing: Standing, suppliers: Mapping[int, Supplier], *, has_default: bool, note: str = ""
) -> Screen:
    """A kind: what is asked for and by whom, and who there is."""
    say, least = read.say, standing.least
    actors = [suppliers[actor] for actor in (*standing.seated, *standing.serving)]
    parts = [
        note,
        f"<b>{html(capital(kind_words(read, least.kind)))}</b>\n{html(name_of(read, orp))}",
        wanted_words(say, least) if least.is_wanted else say.html("coverage-kind-not-wanted"),
        say.html("coverage-kind-own" if standing.is_own else "coverage-kind-default"),
        _also(read, least),
        _state(say, standing) if least.is_wanted else "",
        suppliers_words(read, actors, orp, 0) or say.html("coverage-kind-nobody"),
        say.html("coverage-more", count=len(actors) - PAGE) if len(actors) > PAGE else "",
    ]
    change: list[Row] = [(button(say.text("button-coverage-change"), WriteLeast(orp, least.kind)),)]
    if least.is_wanted:
        change.append((button(say.text("button-coverage-not-wanted"), DropLeast(orp, least.kind)),))
    if standing.is_own and has_default:
        change.append((button(say.text("button-coverage-default"), TakeDefaultLeast(orp, least.kind)),))
    back = (button(say.text("button-back"), OpenMinimal(orp)), *menu_row(say))
    return Screen(cut("\n\n".join(filter(None, parts))), (*in_rows(card_buttons(actors, 0), 1), *change, back))


def wanted_words(say: Translator, least: Least) -> str:
    """How many are asked for, and for how many people."""
    words = say.html("coverage-kind-wanted", count=least.number)
    if least.capacity is None:
        return words
    return f"{words} {say.html('coverage-kind-capacity', capacity=unit_words(say, least, least.capacity))}"


def wanted_above(read: Reading, orp: str, least: Least | None) -> str:
    """What a form about a kind is about: the district, then the kind and the unit of its capacity."""
    if least is None:
        return read.say.html("least-above", orp=name_of(read, orp))
    unit = read.say.text(f"unit-name-{least.unit.value}")
    return read.say.html("least-above-kind", orp=name_of(read, orp), kind=kind_words(read, least.kind), unit=unit)


def unit_words(say: Translator, least: Least, number: float) -> str:
    """A number with the unit of a kind."""
    return say.text(f"unit-{least.unit.value}", count=round(number))


def kind_words(read: Reading, code: str) -> str:
    """The name of a kind, its code where the list has lost it."""
    return kind_name(read.say, read.codes.kinds.get(code)) or code


def _line(read: Reading, one: Standing) -> str:
    say = read.say
    words = say.html(
        f"coverage-verdict-{one.verdict.value}",
        kind=kind_words(read, one.least.kind),
        least=one.least.number,
        count=one.total,
        capacity=unit_words(say, one.least, one.least.capacity or 0),
        known=round(one.capacity or 0),
    )
    return f"{SIGNS[one.verdict]} {words}"


def _state(say: Translator, one: Standing) -> str:
    words = say.html("coverage-kind-real", count=one.total, seated=len(one.seated), serving=len(one.serving))
    if one.least.capacity is None:
        return words
    known = say.html("coverage-kind-known", capacity=unit_words(say, one.least, one.capacity or 0))
    silent = say.html("coverage-kind-silent", count=one.silent) if one.silent else ""
    shared = say.html("coverage-kind-shared") if one.capacity else ""
    return "\n".join(filter(None, (words, known, silent, shared)))


def _also(read: Reading, least: Least) -> str:
    if not least.also:
        return ""
    return read.say.html("coverage-kind-also", kinds=", ".join(kind_words(read, code) for code in least.also))
