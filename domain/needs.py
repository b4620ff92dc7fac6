"""What a child needs and what can be done for it: the list shipped with us, and how a district does it."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from hashlib import blake2b

from domain.codes import NeedDomain, Value
from domain.platform import Decision
from domain.words import fold

NAME_LIMIT = 200
WORDS_LIMIT = 600
LEVELS = range(1, 6)
"""From «it does not work» to «it works well»."""


class Phase(StrEnum):
    """When an activity helps: before a child is in danger, or when it is."""

    BEFORE = "pred_ohrozenim"
    IN_DANGER = "pri_ohrozeni"


class Activity(Value):
    """What can be done for a need; kinds are codes of service_types.csv."""

    code: str
    """Of an own activity of a district: `own` and the number of its practice."""
    domain: NeedDomain
    need: str
    name: str
    usual: tuple[str, ...] = ()
    """Kinds of actors from which one expects it."""
    possible: tuple[str, ...] = ()
    """Kinds that could join in."""
    phase: Phase | None = None


class Need(Value):
    """A need of a child: forms in which it is met, and what happens where it is not."""

    code: str
    """Where only a district knows it, its words."""
    domain: NeedDomain
    name: str
    forms: tuple[str, ...] = ()
    risk: str = ""


class Practice(Value):
    """How a district does an activity; `activity` is not in the list where it is the district's own."""

    id: int
    orp: str
    activity: str
    domain: NeedDomain
    need: str
    name: str = ""
    """What an own activity is called; no words for one of the list."""
    phase: Phase | None = None
    """Of an own activity."""
    words: str = ""
    """How it goes there."""
    level: int | None = None
    """1–5; None where nobody has said."""
    note: str = ""
    """Of the coordinators; nobody else reads it."""
    actors: tuple[int, ...] = ()
    """Who does it, by name; none of them ended."""
    edited_at: datetime

    @property
    def is_own(self) -> bool:
        """True for an activity that only this district knows."""
        return bool(self.name)

    @property
    def name_key(self) -> str:
        """What makes the name of an own activity one of its need."""
        return fold(self.name)

    @property
    def says_nothing(self) -> bool:
        """True where a row is not worth keeping: an activity of the list of which nothing is said."""
        return not (self.is_own or self.words or self.level or self.note or self.actors)


class Origin(StrEnum):
    """Where we know from that an actor does something."""

    MEMBER = "member"
    COORDINATOR = "coordinator"
    WORKBOOK = "workbook"


class Doer(Value):
    """An actor that does an activity, who has said so, and when."""

    practice: int
    actor: int
    origin: Origin
    said_by: int | None
    said_at: datetime


class Unmatched(Value):
    """Words of a workbook that name somebody nobody knew for sure, and what the coordinator decided about them."""

    practice: int
    words: str
    decision: Decision = Decision.OPEN
    actor: int | None = None

    @property
    def key(self) -> str:
        """Names the words in a button."""
        return blake2b(self.words.encode(), digest_size=6).hexdigest()

    @property
    def is_shown(self) -> bool:
        """True for words that are read among those who do something."""
        return self.decision in (Decision.OPEN, Decision.KEPT)


class Needs(Value):
    """The list, each thing by its code in the order of the file."""

    __hash__ = object.__hash__
    needs: Mapping[str, Need]
    activities: Mapping[str, Activity]

    @cached_property
    def by_domain(self) -> Mapping[NeedDomain, tuple[Need, ...]]:
        """The needs of each domain."""
        return {domain: tuple(need for need in self.needs.values() if need.domain is domain) for domain in NeedDomain}

    @cached_property
    def by_need(self) -> Mapping[str, tuple[Activity, ...]]:
        """The activities for each need."""
        return {
            code: tuple(activity for activity in self.activities.values() if activity.need == code)
            for code in self.needs
        }

    def need_of(self, activity: Activity) -> Need:
        """The need for which something is done; one of the district where the list does not know it."""
        known = self.needs.get(activity.need)
        return known or Need(code=activity.need, domain=activity.domain, name=activity.need)

    def activity_of(self, practice: Practice) -> Activity:
        """What is done: an activity of the list, or the district's own."""
        plain = {field: getattr(practice, field) for field in ("domain", "need", "name", "phase")}
        return self.activities.get(practice.activity) or Activity(code=practice.activity, **plain)
