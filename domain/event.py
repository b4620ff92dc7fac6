"""Guests of an event: who comes, who waits for a place, who moves up, and when guests are reminded."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from domain.codes import Value
from domain.errors import Refusal
from domain.hours import is_public_holiday
from domain.post import Kind, Post, State, is_valid

TOLD_WITHIN = timedelta(days=7)
"""What guests are told of is dropped when it is older; of a day that has come nobody is told at all."""
REMINDED_AHEAD = timedelta(days=10)
"""No reminder comes earlier than this before an event, however long the holidays."""
REMINDED_BETWEEN = (8, 18)
"""Local hours."""
ATTENDANCE_ASKED = timedelta(days=7)
"""An event that was over earlier is not asked about any more."""


class Answer(StrEnum):
    """What a guest says; one who said yes and found it full waits."""

    YES = "yes"
    WAITING = "waiting"
    MAYBE = "maybe"
    NO = "no"


COMING = (Answer.YES, Answer.WAITING, Answer.MAYBE)
"""Who is told of changes."""


class Guest(Value):
    """One who answered; `turn` is the order of answering among the guests of one event."""

    post: int
    person: int
    answer: Answer
    answered_at: datetime
    turn: int
    told: int = 0
    """The sequence of the event this guest last heard of; below zero, there was a change nobody was told of yet."""
    attended: bool | None = None


class NamedGuest(Guest):
    """A guest with the name, and the actors the person speaks for."""

    name: str
    actors: tuple[str, ...] = ()


class Turnout(Value):
    """How many there are of each answer, and how many places."""

    counts: Mapping[Answer, int] = {}
    places: int | None = None

    def of(self, answer: Answer) -> int:
        """How many answered so."""
        return self.counts.get(answer, 0)

    @property
    def free(self) -> int | None:
        """How many more can come; None where nobody counts places."""
        return None if self.places is None else max(0, self.places - self.of(Answer.YES))

    @property
    def is_full(self) -> bool:
        """True where one who says yes has to wait: places are taken, or others wait already."""
        return self.free is not None and (self.free == 0 or self.of(Answer.WAITING) > 0)


def given(wish: Answer, before: Guest | None, turnout: Turnout) -> Answer:
    """The answer that holds for this wish: a yes without a place waits, one that has a place keeps it."""
    if wish not in (Answer.YES, Answer.WAITING):
        return wish
    if before and before.answer in (Answer.YES, Answer.WAITING):
        return before.answer
    return Answer.WAITING if turnout.is_full else Answer.YES


def moving_up(waiting: Sequence[Guest], turnout: Turnout) -> list[Guest]:
    """Of those who wait, in the order of their answers, those who have a place now."""
    return list(waiting if turnout.free is None else waiting[: turnout.free])


def check_open(post: Post, now: datetime) -> None:
    """Raises Refusal where nobody can answer any more: it is no event, taken down or over."""
    if post.kind is not Kind.EVENT or not is_valid(post, now):
        raise Refusal("refused-event-over")


def concerns_guests(before: Post, after: Post) -> bool:
    """True for an edit that changes what a guest must know: the day and time, the place."""
    return any(getattr(before, name) != getattr(after, name) for name in ("starts_at", "ends_at", "whole_day", "place"))


def reminder_at(starts_at: datetime, zone: tzinfo) -> datetime:
    """When guests are reminded: at that time of the last working day before, in hours when people read."""
    local = starts_at.astimezone(zone)
    first, last = REMINDED_BETWEEN
    if not first <= local.hour < last:
        local = local.replace(hour=first if local.hour < first else last, minute=0)
    local -= timedelta(days=1)  # by the clock on the wall, also where it is moved this night
    while local.weekday() >= 5 or is_public_holiday(local.date()):
        local -= timedelta(days=1)
    return local.astimezone(starts_at.tzinfo)


def may_be_marked(post: Post, now: datetime) -> bool:
    """True from the beginning of an event that was not taken down: then it shows who comes."""
    return post.state is State.PUBLISHED and post.starts_at is not None and post.starts_at <= now


def expected(guests: Sequence[NamedGuest]) -> list[NamedGuest]:
    """Those who may have come: who said yes, then who said maybe, by their names."""
    order = (Answer.YES, Answer.MAYBE)
    may_have = [guest for guest in guests if guest.answer in order]
    return sorted(may_have, key=lambda guest: (order.index(guest.answer), guest.name, guest.person))
