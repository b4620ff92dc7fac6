"""The strategy of a network: themes, partial goals, steps; when somebody is reminded of a step, and who may end it."""

import re
from calendar import monthrange
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from domain.answers import read_day
from domain.codes import Value
from domain.day_words import MONTHS
from domain.errors import NotFound, Refusal
from domain.moments import plain_of, read_moment
from domain.rights import Access, Action

TITLE_LIMIT = 160
WORDS_LIMIT = 400
WHO_LIMIT = 100
MOST = 15
"""Themes of a district, goals of a theme, steps of a goal."""
REMINDERS = (14, 1, -1)
"""Days before the day a step is due; the last one comes when it is over."""
TOLD_WITHIN = timedelta(days=3)
FARTHEST_YEARS = 10
NOMINATIVES = (
    *("leden", "unor", "brezen", "duben", "kveten", "cerven"),
    *("cervenec", "srpen", "zari", "rijen", "listopad", "prosinec"),
)
END = re.compile(
    rf"(?:do |nejpozdeji )*(?:(?P<end>kon(?:ec|ce|cem)|zaver(?:u|em)?) )?"
    rf"(?:(?P<year>(?:(?P<next>pristiho|tohoto|letosniho) )?roku(?: (?P<of>20\d\d))?)"
    rf"|(?P<month>{'|'.join(sorted((*MONTHS, *NOMINATIVES), key=len, reverse=True))})(?: (?P<month_of>20\d\d))?)[ .]*"
)


class StepState(StrEnum):
    """Whether a step is still to be taken."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Theme(Value):
    """What the network of a district wants to care for."""

    id: int
    orp: str
    title: str


class Goal(Value):
    """A part of a theme that can be reached."""

    id: int
    orp: str
    theme: int
    title: str


class Who(Value):
    """Who takes a step: an actor, a person of the bot, or somebody in words."""

    actor: int | None = None
    person: int | None = None
    words: str = ""


class Step(Value):
    """What somebody does for a goal by a day."""

    id: int
    orp: str
    theme: str
    """Its title."""
    goal: int
    goal_title: str
    title: str
    due_on: date
    planned_on: date
    """The day it was due first."""
    who: Who
    who_name: str
    """The name of the actor or the person, or the words; empty for nobody."""
    state: StepState = StepState.OPEN
    outcome: str = ""
    """What came of it, or why it was dropped."""
    ended_at: datetime | None = None
    ended_by: int | None = None
    reminded: int = 0
    """How many of the reminders have had their day."""

    @property
    def is_open(self) -> bool:
        """True while it is to be taken."""
        return self.state is StepState.OPEN

    @property
    def is_moved(self) -> bool:
        """True where it is due on another day than at first."""
        return self.due_on != self.planned_on

    def is_late(self, today: date) -> bool:
        """True from the day after it was due, until it is done."""
        return self.is_open and self.due_on < today


def may_read(orp: str, districts: Collection[str], access: Access) -> bool:
    """True for the people of a network: `districts` are those where they belong."""
    return access.may(Action.READ_NETWORK) and orp in districts


def may_edit(access: Access, orp: str) -> bool:
    """True for coordinators of the district."""
    return access.may(Action.PLAN, orps=(orp,))


def takes(access: Access, who: Who) -> bool:
    """True for who takes the step: the person, or people who speak for the actor."""
    is_own = who.person is not None and who.person == access.person and access.may(Action.READ_NETWORK)
    return is_own or (who.actor is not None and who.actor in access.own_actors)


def may_end(access: Access, step: Step) -> bool:
    """True for who may say that a step is done: who takes it, and coordinators."""
    return takes(access, step.who) or may_edit(access, step.orp)


def reminders_past(due_on: date, today: date) -> int:
    """How many of the reminders have come by a day."""
    return sum(due_on - timedelta(days=days) <= today for days in REMINDERS)


def is_reminded(step: Step, today: date) -> bool:
    """True where a reminder has come that nobody was sent; of several that were missed one is enough."""
    return step.is_open and reminders_past(step.due_on, today) > step.reminded


def moved(step: Step, due_on: date, today: date) -> Step:
    """The step with another day; its reminders begin anew."""
    return open_step(step).model_copy(update={"due_on": due_on, "reminded": reminders_past(due_on, today)})


def done(step: Step, outcome: str, by: int, now: datetime) -> Step:
    """The step as done; what came of it may be said later, and the day stays."""
    if step.state is StepState.DROPPED:
        raise NotFound
    if step.state is StepState.DONE:
        return step.model_copy(update={"outcome": outcome or step.outcome})
    return _ended(step, StepState.DONE, outcome, by, now)


def dropped(step: Step, reason: str, by: int, now: datetime) -> Step:
    """The step as one that nobody takes any more."""
    return _ended(open_step(step), StepState.DROPPED, reason, by, now)


def reopened(step: Step, today: date) -> Step:
    """The step as open again."""
    if step.is_open:
        raise NotFound
    back = {"state": StepState.OPEN, "outcome": "", "ended_at": None, "ended_by": None}
    return step.model_copy(update={**back, "reminded": reminders_past(step.due_on, today)})


def open_step(step: Step) -> Step:
    """The same while it is open; raises NotFound."""
    if not step.is_open:
        raise NotFound
    return step


def check_room(there: Sequence[object]) -> None:
    """Refuse one more of what there is enough of."""
    if len(there) >= MOST:
        raise Refusal("refused-strategy-most", most=MOST)


def read_deadline(text: str, now: datetime, zone: tzinfo) -> date:
    """The last day of what people write: a day, "do konce června", "červen 2027", "do konce roku".

    Raises Refusal where no day is understood, it is past, or too far.
    """
    today = now.astimezone(zone).date()
    moment = None if (end := _end_said(text, today)) else read_moment(text, now, zone)
    if moment is not None:
        over = (moment.ends_at - timedelta(seconds=1)) if moment.whole_day and moment.ends_at else moment.starts_at
        end = over.astimezone(zone).date()
    return check_deadline(end or read_day(text, today), today)


def check_deadline(day: date, today: date) -> date:
    """The day, where a step can still be taken by it."""
    if day < today:
        raise Refusal("refused-strategy-past")
    if day.year > today.year + FARTHEST_YEARS:
        raise Refusal("refused-strategy-far")
    return day


def _end_said(text: str, today: date) -> date | None:
    said = END.fullmatch(" ".join(plain_of(text).split()))
    if said is None or (said["year"] and not said["end"]):
        return None
    if said["year"]:
        return date(int(said["of"] or today.year + (said["next"] == "pristiho")), 12, 31)
    names = MONTHS if said["month"] in MONTHS else NOMINATIVES
    month = names.index(said["month"]) + 1
    year = int(said["month_of"] or today.year + (month < today.month))
    return date(year, month, monthrange(year, month)[1])


def _ended(step: Step, state: StepState, outcome: str, by: int, now: datetime) -> Step:
    return step.model_copy(update={"state": state, "outcome": outcome, "ended_at": now, "ended_by": by})
