"""Crisis inquiry, «looking for a place»: what is asked and of whom, when it widens, escalates, ends and is erased.

It says nothing about the child: a need, an age band, a district, how urgent it is and a number to call back.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import Field

from domain.actor import Actor, AgeRange, Card, RecordState
from domain.codes import NeedDomain, Value
from domain.errors import Refusal
from domain.hours import PRAGUE, Openness
from domain.notice import Priority, passes_quiet
from domain.places import Ring
from domain.quiet import QuietHours
from domain.rights import Access, Action

WORDS_LIMIT = 200
AGE_BANDS = ((0, 2), (3, 5), (6, 10), (11, 15), (16, 18))
"""Ages in years, both ends included; an inquiry names one of them or none."""
WIDENS_AFTER = timedelta(minutes=15)
ESCALATES_AFTER = timedelta(minutes=60)
ERASED_AFTER = timedelta(hours=12)
"""After closing; a process that stood still for half a day still erases within the 24 hours that are promised."""
ASKING_WINDOW = timedelta(hours=1)
MOST_ASKED = 6
"""Inquiries of one person within ASKING_WINDOW."""


class Urgency(StrEnum):
    """Until when a place is needed."""

    NOW = "now"
    TODAY = "today"
    DAYS = "days"


OPEN_AT_MOST = {
    Urgency.NOW: timedelta(hours=24),
    Urgency.TODAY: timedelta(hours=24),
    Urgency.DAYS: timedelta(hours=72),
}
"""Nobody is kept asked longer: then an inquiry closes by itself."""


class Answer(StrEnum):
    """What an actor says; the last answer holds."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Outcome(StrEnum):
    """How an inquiry ended."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    OTHERWISE = "otherwise"


NOBODY_THERE = "nobody_there"
"""How «not found» is counted where nobody of the district could answer: that was counted as unmet at once."""


class AskedRing(StrEnum):
    """How far away an actor was asked."""

    OWN = "own"
    NEIGHBOURS = "neighbours"

    @property
    def ring(self) -> Ring:
        """The ring of the crisis list."""
        return Ring.OWN if self is AskedRing.OWN else Ring.NEIGHBOUR


class Wanted(Value):
    """What is looked for; `phone` (E.164) is the number to call back, `words` at most WORDS_LIMIT characters."""

    orp: str
    domain: NeedDomain
    ages: AgeRange | None = None
    urgency: Urgency
    phone: str
    words: str | None = Field(default=None, max_length=WORDS_LIMIT)


class Inquiry(Wanted):
    """An inquiry with its state; `message` is Telegram's id of the asker's live message."""

    id: int
    asker: int
    asked_at: datetime
    message: int | None = None
    widened_at: datetime | None = None
    escalated_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: Outcome | None = None
    is_unmet: bool = False
    """Nobody of the district could answer when it was asked; that is counted."""

    @property
    def is_open(self) -> bool:
        """True while it is looked for."""
        return self.closed_at is None


class Asked(Value):
    """An actor that was asked, and what it says."""

    actor: int
    ring: AskedRing
    asked_at: datetime
    answer: Answer | None = None
    answered_by: int | None = None
    answered_at: datetime | None = None


class Reply(Value):
    """An asked actor with its card; `is_resting` where everybody who speaks for it has quiet hours now."""

    asked: Asked
    actor: Actor
    is_resting: bool = False
    who: str = ""
    """First name of who answered."""


class Progress(Value):
    """An inquiry and how it stands: replies of the actors that have not ended, in the order of the ids."""

    inquiry: Inquiry
    replies: tuple[Reply, ...]
    coordinators: int = 0
    """How many were told that nobody has a place."""

    def saying(self, answer: Answer | None) -> tuple[Reply, ...]:
        """Those with this answer, the earliest first; None for those who have not answered."""
        found = [reply for reply in self.replies if reply.asked.answer is answer]
        return tuple(sorted(found, key=lambda reply: (reply.asked.answered_at or reply.asked.asked_at, reply.actor.id)))

    @property
    def has_yes(self) -> bool:
        """True where somebody has a place."""
        return bool(self.saying(Answer.YES))

    @property
    def waiting(self) -> tuple[Reply, ...]:
        """Those who may answer at any moment."""
        return tuple(reply for reply in self.saying(None) if not reply.is_resting)

    @property
    def resting(self) -> tuple[Reply, ...]:
        """Those whom the question reaches only after their quiet hours."""
        return tuple(reply for reply in self.saying(None) if reply.is_resting)

    def reply_of(self, actor: int) -> Reply | None:
        """The reply of this actor."""
        return next((reply for reply in self.replies if reply.actor.id == actor), None)


class Reach(Value):
    """How many actors can be asked at this moment, and how many of them hear of it only later."""

    asked: int
    resting: int

    @property
    def is_nobody(self) -> bool:
        """True where nobody would answer now."""
        return self.asked == self.resting


def matches(card: Card, wanted: Wanted, now: datetime) -> bool:
    """True where an actor that serves the district may help: need and age fit or are not told, and it is not closed."""
    needs = not card.domains or wanted.domain in card.domains
    hours = card.crisis_hours or card.hours
    return needs and _meets(card, wanted.ages) and (hours is None or hours.at(now) is not Openness.CLOSED)


def _meets(card: Card, ages: AgeRange | None) -> bool:
    if ages is None or ages.to is None or not card.ages:
        return True
    return any(own.meets(ages.since, ages.to) for own in card.ages)


def hears_now(quiet: QuietHours, access: Access, now: datetime) -> bool:
    """True where an urgent notice comes to this person at this moment."""
    return quiet.allows(now, PRAGUE) or passes_quiet(Priority.URGENT, access)


def may_answer(access: Access, actor: Actor) -> bool:
    """True where this person speaks for the actor, or keeps its district, and it has not ended."""
    return actor.state is not RecordState.ENDED and access.may_with(Action.ANSWER_INQUIRY, actor)


def may_follow(access: Access, inquiry: Inquiry) -> bool:
    """True where this person coordinates the district of the inquiry."""
    return inquiry.orp in access.own_orps


def widens(progress: Progress, now: datetime) -> bool:
    """True where neighbours are to be asked: nobody said yes for a while, or nobody is left and it hurries."""
    inquiry = progress.inquiry
    if not inquiry.is_open or inquiry.widened_at is not None or progress.has_yes:
        return False
    return now >= inquiry.asked_at + WIDENS_AFTER or _is_lost(progress)


def escalates(progress: Progress, now: datetime) -> bool:
    """True where coordinators are to be told: nobody said yes for an hour, or nobody is left and it hurries."""
    inquiry = progress.inquiry
    if not inquiry.is_open or inquiry.escalated_at is not None or progress.has_yes:
        return False
    nobody = inquiry.widened_at is not None and _is_lost(progress)
    return now >= inquiry.asked_at + ESCALATES_AFTER or nobody


def _is_lost(progress: Progress) -> bool:
    """True where waiting any longer brings nothing and there is no time to wait."""
    may_help = progress.waiting or progress.saying(Answer.MAYBE)
    return progress.inquiry.urgency is not Urgency.DAYS and not may_help


def is_worn_out(inquiry: Inquiry, now: datetime) -> bool:
    """True where an inquiry that nobody closes is to be closed."""
    return inquiry.is_open and now >= inquiry.asked_at + OPEN_AT_MOST[inquiry.urgency]


def outcome_left_open(progress: Progress) -> Outcome:
    """How an inquiry that nobody closed has ended: without a yes nothing was found."""
    return Outcome.OTHERWISE if progress.has_yes else Outcome.NOT_FOUND


def counted_as(outcome: Outcome, inquiry: Inquiry) -> str:
    """The outcome as it is counted for good: one demand is not counted as unmet twice."""
    return NOBODY_THERE if outcome is Outcome.NOT_FOUND and inquiry.is_unmet else outcome.value


def check_pace(asked: int, first_at: datetime | None, now: datetime) -> None:
    """Raises Refusal where `asked` inquiries within ASKING_WINDOW, the first of them at `first_at`, are enough."""
    if asked >= MOST_ASKED and first_at is not None:
        minutes = -(-int((first_at + ASKING_WINDOW - now).total_seconds()) // 60)
        raise Refusal("refused-too-many-inquiries", limit=MOST_ASKED, minutes=max(minutes, 1))
