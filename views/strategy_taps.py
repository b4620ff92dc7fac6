"""The buttons of a strategy."""

from typing import ClassVar

from views.tap import Tap

LATE, DONE, MINE = "late", "done", "mine"
"""Lists of steps across goals."""


class OpenTheme(Tap):
    """Show a theme."""

    prefix: ClassVar[str] = "stgt"
    theme: int


class OpenGoal(Tap):
    """Show a goal with its steps."""

    prefix: ClassVar[str] = "stgg"
    goal: int


class OpenStep(Tap):
    """Show a step."""

    prefix: ClassVar[str] = "stgp"
    step: int


class OpenSteps(Tap):
    """Show steps across goals: late ones, those done in a year, or own ones."""

    prefix: ClassVar[str] = "stgl"
    orp: str
    which: str
    year: int = 0


class AddTheme(Tap):
    """Ask for a new theme."""

    prefix: ClassVar[str] = "stgnt"
    orp: str


class AddGoal(Tap):
    """Ask for a new goal."""

    prefix: ClassVar[str] = "stgng"
    theme: int


class AddStep(Tap):
    """Begin a new step."""

    prefix: ClassVar[str] = "stgnp"
    goal: int


class WordTheme(Tap):
    """Ask for other words of a theme."""

    prefix: ClassVar[str] = "stgwt"
    theme: int


class WordGoal(Tap):
    """Ask for other words of a goal."""

    prefix: ClassVar[str] = "stgwg"
    goal: int


class EditStep(Tap):
    """Show the words of a step and who takes it, each to be changed."""

    prefix: ClassVar[str] = "stge"
    step: int


class RemoveTheme(Tap):
    """Remove a theme without goals."""

    prefix: ClassVar[str] = "stgxt"
    theme: int


class RemoveGoal(Tap):
    """Remove a goal without steps."""

    prefix: ClassVar[str] = "stgxg"
    goal: int


class FinishStep(Tap):
    """A step is done."""

    prefix: ClassVar[str] = "stgd"
    step: int


class TellOutcome(Tap):
    """Ask what came of a step."""

    prefix: ClassVar[str] = "stgr"
    step: int


class MoveStep(Tap):
    """Ask for another day."""

    prefix: ClassVar[str] = "stgm"
    step: int


class DropStep(Tap):
    """Ask why nobody takes a step any more."""

    prefix: ClassVar[str] = "stgc"
    step: int


class ReopenStep(Tap):
    """A step is open again."""

    prefix: ClassVar[str] = "stgu"
    step: int
