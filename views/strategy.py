"""The strategy of a network: its themes with their goals, the steps of a goal, and steps across goals."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.strategy import MOST, Goal, Step, StepState, Theme
from locales.translator import Translator
from views.found import Reading, shorten
from views.menu import menu_row
from views.planning import OpenStrategy, planning_row
from views.screen import TEXT_LIMIT, Button, Row, Screen, button, in_rows
from views.strategy_steps import LATE_SIGN, LINE_LIMIT, label_of, sign, stands, step_button, step_line, today_of
from views.strategy_taps import (
    DONE,
    LATE,
    MINE,
    AddGoal,
    AddStep,
    AddTheme,
    OpenGoal,
    OpenSteps,
    OpenTheme,
    RemoveGoal,
    RemoveTheme,
    WordGoal,
    WordTheme,
)
from views.words import html


@dataclass(frozen=True)
class ShownStrategy:
    """The strategy of a district as its reader may see it."""

    orp: str
    themes: Sequence[Theme]
    goals: Sequence[Goal]
    steps: Sequence[Step]
    keeps: bool
    orps: Sequence[str] = ()
    """Other districts whose strategy the reader may see."""
    mine: int = 0
    """Open steps that the reader takes."""

    def goals_of(self, theme: Theme) -> list[Goal]:
        """Goals of a theme."""
        return [goal for goal in self.goals if goal.theme == theme.id]

    def steps_of(self, goal: Goal) -> list[Step]:
        """Steps of a goal."""
        return [step for step in self.steps if step.goal == goal.id]


def strategy_screen(read: Reading, shown: ShownStrategy, more: Sequence[Button] = (), note: str = "") -> Screen:
    """All themes with their goals; `more` are buttons of other features."""
    say, today = read.say, today_of(read)
    late = sum(step.is_late(today) for step in shown.steps)
    head = say.html("strategy-title", orp=read.geography.orps[shown.orp].name)
    themes = [_theme_text(read, shown, theme) for theme in shown.themes]
    empty = say.html("strategy-none-keeper" if shown.keeps else "strategy-none")
    text = _fitting([note, head, _sum(say, shown.steps, late) if shown.steps else "", *(themes or [empty])])
    rows: list[Row] = [(button(label_of(f"📌 {theme.title}"), OpenTheme(theme.id)),) for theme in shown.themes]
    lists = [button(say.text("button-strategy-late", count=late), OpenSteps(shown.orp, LATE))] if late else []
    if shown.mine:
        lists.append(button(say.text("button-strategy-mine", count=shown.mine), OpenSteps(shown.orp, MINE)))
    if any(step.state is StepState.DONE for step in shown.steps):
        label = say.text("button-strategy-done", year=str(today.year))
        lists.append(button(label, OpenSteps(shown.orp, DONE, today.year)))
    rows += in_rows(lists, 2)
    if shown.keeps and len(shown.themes) < MOST:
        rows.append((button(say.text("button-strategy-theme-add"), AddTheme(shown.orp)),))
    rows += in_rows(list(more), 2)
    rows += in_rows([button(read.geography.orps[orp].name, OpenStrategy(orp)) for orp in shown.orps], 2)
    return Screen(text, (*rows, planning_row(say) if shown.keeps else menu_row(say)))


def theme_screen(read: Reading, shown: ShownStrategy, theme: Theme, note: str = "") -> Screen:
    """A theme: its goals with their steps."""
    say, goals = read.say, shown.goals_of(theme)
    parts = [_goal_text(read, goal, shown.steps_of(goal)) for goal in goals]
    text = _fitting([note, f"📌 <b>{html(theme.title)}</b>", *(parts or [say.html("strategy-no-goals")])])
    rows: list[Row] = [(button(label_of(f"🎯 {goal.title}"), OpenGoal(goal.id)),) for goal in goals]
    if shown.keeps:
        if len(goals) < MOST:
            rows.append((button(say.text("button-strategy-goal-add"), AddGoal(theme.id)),))
        word = button(say.text("button-strategy-word"), WordTheme(theme.id))
        remove = button(say.text("button-strategy-remove"), RemoveTheme(theme.id))
        rows.append((word,) if goals else (word, remove))
    back = button(say.text("button-strategy-back"), OpenStrategy(theme.orp))
    return Screen(text, (*rows, (back, *menu_row(say))))


def goal_screen(read: Reading, shown: ShownStrategy, goal: Goal, note: str = "") -> Screen:
    """A goal: each of its steps."""
    say, steps = read.say, shown.steps_of(goal)
    theme = next(theme for theme in shown.themes if theme.id == goal.theme)
    head = f"{html(theme.title)}\n🎯 <b>{html(goal.title)}</b>"
    lines = [step_line(read, step) for step in steps]
    text = _fitting([note, head, *(lines or [say.html("strategy-no-steps")])])
    rows: list[Row] = [(step_button(read, step),) for step in steps]
    if shown.keeps:
        rows.append((button(say.text("button-strategy-step-add"), AddStep(goal.id)),))
        word = button(say.text("button-strategy-word"), WordGoal(goal.id))
        remove = button(say.text("button-strategy-remove"), RemoveGoal(goal.id))
        rows.append((word,) if steps else (word, remove))
    back = button(label_of(f"‹ {theme.title}"), OpenTheme(theme.id))
    return Screen(text, (*rows, (back,), menu_row(say)))


def steps_screen(read: Reading, orp: str, which: str, year: int, steps: Sequence[Step]) -> Screen:
    """Steps across goals, each with its goal."""
    say = read.say
    head = say.html(f"strategy-list-{which}", orp=read.geography.orps[orp].name, year=str(year))
    lines = [f"{html(shorten(step.goal_title, LINE_LIMIT))}\n{step_line(read, step)}" for step in steps]
    text = _fitting([head, *(lines or [say.html("strategy-list-empty")])])
    rows: list[Row] = [(step_button(read, step),) for step in steps[: 2 * MOST]]
    if which == DONE:
        before = button(say.text("button-strategy-done", year=str(year - 1)), OpenSteps(orp, DONE, year - 1))
        rows.append((before,))
    back = button(say.text("button-strategy-back"), OpenStrategy(orp))
    return Screen(text, (*rows, (back, *menu_row(say))))


def _sum(say: Translator, steps: Sequence[Step], late: int) -> str:
    taken = [step for step in steps if step.state is not StepState.DROPPED]
    done = sum(step.state is StepState.DONE for step in taken)
    words = say.html("strategy-sum", done=done, count=len(taken))
    return f"{words} · {LATE_SIGN} {say.html('strategy-sum-late', count=late)}" if late else words


def _theme_text(read: Reading, shown: ShownStrategy, theme: Theme) -> str:
    lines = [f"📌 <b>{html(theme.title)}</b>"]
    for goal in shown.goals_of(theme):
        steps = shown.steps_of(goal)
        late = sum(step.is_late(today_of(read)) for step in steps)
        how = _sum(read.say, steps, late) if steps else read.say.html("strategy-no-steps-yet")
        lines.append(f"🎯 {html(goal.title)}\n{how}")
    return "\n".join(lines)


def _goal_text(read: Reading, goal: Goal, steps: Sequence[Step]) -> str:
    lines = [f"{sign(read, step)} {html(shorten(step.title, LINE_LIMIT))} · {stands(read, step)}" for step in steps]
    return "\n".join([f"🎯 <b>{html(goal.title)}</b>", *(lines or [read.say.html("strategy-no-steps-yet")])])


def _fitting(parts: Sequence[str]) -> str:
    """As many parts as fit into a message."""
    text = ""
    for part in filter(None, parts):
        longer = f"{text}\n\n{part}" if text else part
        if len(longer) > TEXT_LIMIT - 2:
            return f"{text}\n\n…"
        text = longer
    return text
