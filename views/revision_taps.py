"""Taps of the revision: those of its coordinators, and those of the people who are asked."""

from typing import ClassVar

from views.tap import Tap


class OpenRevision(Tap):
    """Show the revision of a district: the open one, else the last."""

    prefix: ClassVar[str] = "rv"
    orp: str


class BeginRevision(Tap):
    """Open the revision of a district, once it is `sure`."""

    prefix: ClassVar[str] = "rvgo"
    orp: str
    sure: bool = False


class ListStanding(Tap):
    """Show the actors that stand so."""

    prefix: ClassVar[str] = "rvl"
    revision: int
    standing: str
    page: int = 0


class OpenRevised(Tap):
    """Show an actor of a revision to its coordinator."""

    prefix: ClassVar[str] = "rva"
    revision: int
    actor: int


class PutResult(Tap):
    """Keep what a call came to."""

    prefix: ClassVar[str] = "rvr"
    revision: int
    actor: int
    result: str


class EndRevised(Tap):
    """Begin to end an actor whose people say that it is no more."""

    prefix: ClassVar[str] = "rve"
    revision: int
    actor: int


class ChooseAlternate(Tap):
    """Show whom to ask about an actor in place of its own people."""

    prefix: ClassVar[str] = "rvalt"
    revision: int
    actor: int
    page: int = 0


class SetAlternate(Tap):
    """Ask this person; 0 asks nobody."""

    prefix: ClassVar[str] = "rvalts"
    revision: int
    actor: int
    person: int


class OpenChecks(Tap):
    """Show what the coordinator goes through: platforms, or needs."""

    prefix: ClassVar[str] = "rvk"
    revision: int
    kind: str
    page: int = 0


class OpenCheck(Tap):
    """Show one platform, or one need domain."""

    prefix: ClassVar[str] = "rvki"
    revision: int
    kind: str
    subject: str


class MarkCheck(Tap):
    """It was gone through, or was not after all."""

    prefix: ClassVar[str] = "rvkm"
    revision: int
    kind: str
    subject: str
    done: bool


class ChooseDay(Tap):
    """Show the months, or the days of one: when the revision of a district is to open by itself."""

    prefix: ClassVar[str] = "rvd"
    orp: str
    month: int = 0


class SetDay(Tap):
    """Open by itself on this day; month 0 takes it back."""

    prefix: ClassVar[str] = "rvds"
    orp: str
    month: int
    day: int


class OpenMine(Tap):
    """Show what one is asked about own actors."""

    prefix: ClassVar[str] = "rvm"


class OpenQuestion(Tap):
    """Show the card of an actor with the question whether it holds."""

    prefix: ClassVar[str] = "rvq"
    revision: int
    actor: int


class SayHolds(Tap):
    """The card holds; where own changes wait, the rest of it."""

    prefix: ClassVar[str] = "rvy"
    revision: int
    actor: int


class SayLeft(Tap):
    """Ask who speaks for the actor now."""

    prefix: ClassVar[str] = "rvn"
    revision: int
    actor: int


class SayNotKnown(Tap):
    """An alternate cannot say."""

    prefix: ClassVar[str] = "rvu"
    revision: int
    actor: int
