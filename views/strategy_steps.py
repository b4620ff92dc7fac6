"""A step of a strategy: in two lines, on a screen of its own, and in the reminder of it."""

from dataclasses import dataclass
from datetime import date

from domain.rights import Access
from domain.strategy import Step, StepState, takes
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import menu_row
from views.screen import TEXT_LIMIT, Button, Row, Screen, button
from views.strategy_taps import (
    DropStep,
    EditStep,
    FinishStep,
    MoveStep,
    OpenGoal,
    OpenStep,
    ReopenStep,
    TellOutcome,
)
from views.words import date_words, html, local_date

SIGN = {StepState.OPEN: "⏳", StepState.DONE: "✅", StepState.DROPPED: "✖️"}
LATE_SIGN = "❗"
LINE_LIMIT = 160


@dataclass(frozen=True)
class ShownStep:
    """A step with what its reader may do."""

    step: Step
    ends: bool
    """May say that it is done."""
    keeps: bool
    reads: bool
    """May see the whole strategy."""
    reopens: bool


def step_screen(read: Reading, shown: ShownStep, note: str = "") -> Screen:
    """A step, and what its reader can do with it."""
    say, step = read.say, shown.step
    lines = [f"{html(step.theme)} › {html(step.goal_title)}", step_line(read, step, whole=True)]
    if step.is_moved and step.is_open:
        lines.append(say.html("strategy-moved", day=date_words(step.planned_on)))
    return Screen("\n\n".join(filter(None, (note, "\n".join(lines)))), (*_step_rows(say, shown), menu_row(say)))


def due_screen(read: Reading, access: Access, step: Step) -> Screen:
    """The reminder: how long there is, what is to be done, and a tap that says it is."""
    say, left = read.say, (step.due_on - today_of(read)).days
    head = say.html("strategy-due-late") if left < 0 else say.html("strategy-due", days=left)
    why = "" if takes(access, step.who) else say.html("strategy-due-coordinator")
    goal = f"{html(step.theme)} › {html(step.goal_title)}"
    finish = button(say.text("button-strategy-done-step"), FinishStep(step.id))
    show = button(say.text("button-strategy-open-step"), OpenStep(step.id))
    return Screen("\n\n".join(filter(None, (head, f"{goal}\n{step_line(read, step)}", why))), ((finish,), (show,)))


def step_line(read: Reading, step: Step, *, whole: bool = False) -> str:
    """A step in two lines: what, and till when or how it ended and who."""
    say, limit = read.say, TEXT_LIMIT if whole else LINE_LIMIT
    who = html(step.who_name) if step.who_name else say.html("strategy-nobody")
    outcome = f"\n{html(shorten(step.outcome, limit))}" if step.outcome else ""
    return f"{sign(read, step)} <b>{html(shorten(step.title, limit))}</b>\n{stands(read, step)} · {who}{outcome}"


def stands(read: Reading, step: Step) -> str:
    """Till when it is to be taken, or when it ended."""
    if step.is_open:
        is_late = step.is_late(today_of(read))
        return read.say.html("strategy-step-late" if is_late else "strategy-step-open", day=date_words(step.due_on))
    ended = local_date(step.ended_at, read.zone) if step.ended_at else ""
    return read.say.html(f"strategy-step-{step.state.value}", day=ended)


def _step_rows(say: Translator, shown: ShownStep) -> tuple[Row, ...]:
    step, rows = shown.step, list[Row]()
    if step.is_open and shown.ends:
        rows.append((button(say.text("button-strategy-done-step"), FinishStep(step.id)),))
    if step.is_open and shown.keeps:
        move = button(say.text("button-strategy-move"), MoveStep(step.id))
        rows += [
            (move, button(say.text("button-strategy-edit"), EditStep(step.id))),
            (button(say.text("button-strategy-drop"), DropStep(step.id)),),
        ]
    if step.state is StepState.DONE and shown.ends:
        label = "button-strategy-outcome-change" if step.outcome else "button-strategy-outcome"
        rows.append((button(say.text(label), TellOutcome(step.id)),))
    if shown.reopens:
        rows.append((button(say.text("button-strategy-reopen"), ReopenStep(step.id)),))
    if shown.reads:
        rows.append((button(label_of(f"‹ {step.goal_title}"), OpenGoal(step.goal)),))
    return tuple(rows)


def step_button(read: Reading, step: Step) -> Button:
    """The way to it."""
    return button(label_of(f"{sign(read, step)} {step.title}"), OpenStep(step.id))


def sign(read: Reading, step: Step) -> str:
    """How it stands; never without the words beside it."""
    return LATE_SIGN if step.is_late(today_of(read)) else SIGN[step.state]


def label_of(words: str) -> str:
    """As much as a button holds."""
    return shorten(words, LABEL_LIMIT)


def today_of(read: Reading) -> date:
    """The day where the reader is."""
    return read.now.astimezone(read.zone).date()
