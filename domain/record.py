"""The record state of an actor: how it changes, when a closed one opens, and which known actors look like a new one."""

from collections.abc import Iterable
from datetime import date

from rapidfuzz import fuzz

from domain.actor import Actor, Card, RecordState
from domain.codes import Value
from domain.errors import Refusal
from domain.likeness import key

REASON_LIMIT = 300
LIKE = 85.0
"""Likeness in per cent from which on two names in one district are taken for the same."""


class StateChange(Value):
    """What the record state shall be and why; `was` is the state that the person saw."""

    to: RecordState
    was: RecordState
    reason: str
    until: date | None = None


def next_states(actor: Actor) -> tuple[RecordState, ...]:
    """The states an actor may get: any but the present one; an ended actor can only be reopened."""
    if actor.state is RecordState.ENDED:
        return (RecordState.ACTIVE,)
    return tuple(state for state in RecordState if state is not actor.state)


def with_state(actor: Actor, change: StateChange, today: date) -> Actor:
    """The actor in its new state.

    Raises Refusal where somebody else has changed the state meanwhile, and for a last closed day that has passed.
    """
    if actor.state is not change.was or change.to not in next_states(actor):
        raise Refusal("refused-state-meanwhile")
    until = change.until if change.to is RecordState.CLOSED else None
    if until is not None and until < today:
        raise Refusal("refused-closed-until")
    return actor.model_copy(update={"state": change.to, "state_reason": change.reason, "closed_until": until})


def opens_again(actor: Actor, today: date) -> bool:
    """True for a temporarily closed actor whose last closed day is over."""
    return actor.state is RecordState.CLOSED and actor.closed_until is not None and actor.closed_until < today


def likely_twins(card: Card, known: Iterable[Actor]) -> list[Actor]:
    """Actors that may be the one of this card: the same IČO, or a like name in a common district; the likest first."""
    alike = [(_likeness(card, actor.card), actor) for actor in known if _may_be_same(card, actor.card)]
    return [actor for _, actor in sorted(alike, key=lambda pair: (-pair[0], pair[1].id))]


def _may_be_same(card: Card, other: Card) -> bool:
    has_same_ico = card.ico is not None and card.ico == other.ico
    shares_place = not set(card.orps).isdisjoint(other.orps)
    return has_same_ico or (shares_place and _likeness(card, other) >= LIKE)


def _likeness(card: Card, other: Card) -> float:
    return fuzz.token_sort_ratio(key(card.name), key(other.name))
