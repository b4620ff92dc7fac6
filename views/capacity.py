"""Reporting how full an actor is: choose the actor, the state, the number; then the report as published."""

from typing import ClassVar

from domain.actor import Actor
from domain.capacity import REPORTABLE, Report, State, Unit, effective_state, rhythm_for
from locales.translator import Translator
from views.card import ShowHistory
from views.found import Reading
from views.menu import ConfirmReport, OpenCapacity, Reportable, ReportFor, menu_row
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import age_words, capacity_words, html, state_words

NUMBERS = (1, 2, 3, 4, 5, 6, 8, 10)
NUMBERED = (State.FREE, State.ASSESSMENT)
"""States in which a number of free places is asked for; in the others nothing is free."""
PAGE = 8


class ReportState(Tap):
    """The state of an actor was chosen."""

    prefix: ClassVar[str] = "caps"
    actor: int
    state: str


class ReportNumber(Tap):
    """State and number were chosen: publish. `known` False publishes without a number."""

    prefix: ClassVar[str] = "capn"
    actor: int
    state: str
    number: int = 0
    known: bool = True


class AddNote(Tap):
    """Ask for a note to this report."""

    prefix: ClassVar[str] = "capnote"
    actor: int
    report: int


class SetAccepting(Tap):
    """Say with this report whether anybody is accepted at all."""

    prefix: ClassVar[str] = "capacc"
    actor: int
    report: int
    accepting: bool


class ChooseUnit(Tap):
    """Choose what is counted."""

    prefix: ClassVar[str] = "capu"
    actor: int
    report: int


class UnitChosen(Tap):
    """Count this from now on."""

    prefix: ClassVar[str] = "capuc"
    actor: int
    report: int
    unit: str


class ChooseNudgeHour(Tap):
    """Choose at what hour the actor is asked whether its report still holds."""

    prefix: ClassVar[str] = "nudh"
    actor: int


class MorePages(Tap):
    """Another page of the actors to report for."""

    prefix: ClassVar[str] = "capp"
    page: int


def actors_screen(read: Reading, mine: tuple[Reportable, ...], page: int = 0) -> Screen:
    """Which actor the report is for."""
    say = read.say
    if not mine:
        return Screen(say.html("capacity-nobody"), (menu_row(say),))
    page = min(page, (len(mine) - 1) // PAGE)
    shown = mine[page * PAGE : (page + 1) * PAGE]
    rows = [(button(actor.card.name[:60], ReportFor(actor.id)),) for actor, _ in shown]
    turns = []
    if page:
        turns.append(button(say.text("button-previous"), MorePages(page - 1)))
    if (page + 1) * PAGE < len(mine):
        turns.append(button(say.text("button-next"), MorePages(page + 1)))
    return Screen(say.html("capacity-whose"), (*rows, *([tuple(turns)] if turns else []), menu_row(say)))


def states_screen(read: Reading, actor: Actor, last: Report | None) -> Screen:
    """The last report and the four states; one tap says that nothing has changed."""
    say = read.say
    rows: list[Row] = []
    if last is not None:
        rows.append((button(say.text("button-unchanged"), ConfirmReport(actor.id, last.id)),))
    states = [button(state_words(say, state), ReportState(actor.id, state.value)) for state in REPORTABLE]
    text = "\n\n".join((f"<b>{html(actor.card.name)}</b>", _last(read, actor, last), say.html("capacity-state")))
    return Screen(text, (*rows, *in_rows(states, 2), _back(read)))


def number_screen(read: Reading, actor: Actor, state: State) -> Screen:
    """How many are free: tap a number or write one."""
    say = read.say
    numbers = [button(str(n), ReportNumber(actor.id, state.value, n)) for n in NUMBERS]
    unknown = (button(say.text("button-no-number"), ReportNumber(actor.id, state.value, 0, False)),)
    text = f"<b>{html(actor.card.name)}</b> · {state_words(say, state)}\n\n{say.html('capacity-number')}"
    rows = (*in_rows(numbers, 4), unknown, (button(say.text("button-back"), ReportFor(actor.id)),))
    return Screen(text, rows)


def published_screen(
    read: Reading, actor: Actor, report: Report, replaced: Report | None, key: str, worth: str = ""
) -> Screen:
    """The report as everybody sees it now, what the last one was worth (HTML), and what may be added.

    A report that came meanwhile is named.
    """
    say = read.say
    parts = [say.html(key), f"<b>{html(actor.card.name)}</b>\n{report_text(read, actor, report)}"]
    if replaced is not None:
        state = capacity_words(say, replaced.state, replaced)
        parts.append(say.html("capacity-replaced", state=state))
    if worth:
        parts.append(worth)
    accepting = say.text("button-stop-accepting" if report.accepting else "button-accept-again")
    rows = (
        (button(say.text("button-note"), AddNote(actor.id, report.id)),),
        (button(accepting, SetAccepting(actor.id, report.id, not report.accepting)),),
        (
            button(say.text("button-unit"), ChooseUnit(actor.id, report.id)),
            button(say.text("button-history"), ShowHistory(actor.id)),
        ),
        (
            button(say.text("button-change"), ReportFor(actor.id)),
            button(say.text("button-nudge-hour"), ChooseNudgeHour(actor.id)),
        ),
        menu_row(say),
    )
    return Screen("\n\n".join(parts), rows)


def note_screen(read: Reading, actor: Actor, report: Report, key: str, limit: int) -> Screen:
    """Ask for a short note."""
    text = f"<b>{html(actor.card.name)}</b>\n\n{read.say.html(key, limit=limit)}"
    return Screen(text, ((button(read.say.text("button-back"), ReportFor(report.actor)),), menu_row(read.say)))


def units_screen(read: Reading, actor: Actor, report: Report) -> Screen:
    """What is counted."""
    say = read.say
    units = [button(say.text(f"unit-name-{u.value}"), UnitChosen(actor.id, report.id, u.value)) for u in Unit]
    text = f"<b>{html(actor.card.name)}</b>\n\n{say.html('capacity-unit')}"
    return Screen(text, (*in_rows(units, 2), (button(say.text("button-back"), ReportFor(actor.id)),)))


def report_text(read: Reading, actor: Actor, report: Report, *, as_given: bool = False) -> str:
    """A report in words: what it means now, number, age, note.

    `as_given` to whoever may confirm it: with the state that was reported, also where it is too old for others.
    """
    say = read.say
    shown = effective_state(report, rhythm_for(actor.card, report.unit), read.now)
    state = report.state if as_given and shown is State.UNKNOWN else shown
    lines = [capacity_words(say, state, report), say.html("reported", age=age_words(say, report.reported_at, read.now))]
    if not report.accepting:
        lines.append(say.html("not-accepting"))
    if report.note:
        lines.append(html(report.note))
    if state is not shown:
        lines.append(say.html("capacity-others-see", state=state_words(say, shown)))
    return "\n".join(lines)


def worth_words(say: Translator, today: int, yesterday: int) -> str:
    """How many people of crisis work have found the actor, today or else the day before; nothing where nobody has."""
    if today:
        return say.html("worth-today", count=today)
    return say.html("worth-yesterday", count=yesterday) if yesterday else ""


def _last(read: Reading, actor: Actor, last: Report | None) -> str:
    return report_text(read, actor, last, as_given=True) if last else read.say.html("never-reported")


def _back(read: Reading) -> Row:
    return (button(read.say.text("button-back"), OpenCapacity()), *menu_row(read.say))
