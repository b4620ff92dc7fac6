"""What somebody would change on a card: a proposal, its fields, and how each is decided."""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import JsonValue

from domain.actor import Actor, Card
from domain.card_fields import COORDINATORS_FIELDS, FIELDS, Change, value_of
from domain.codes import Value
from domain.rights import Access, Action, may_find

WORDS_LIMIT, REASON_LIMIT = 500, 300
CORRECTING_WINDOW, MOST_CORRECTIONS = timedelta(days=1), 5
"""How many corrections one person may write in a while."""
TOLD_AFTER = timedelta(minutes=5)
"""Decisions about one proposal are told together: the author waits so long for those that still come."""
TOLD_WITHIN = timedelta(days=7)


class ProposalKind(StrEnum):
    """What is proposed: values of fields, that the card holds unchanged, a correction in words, facts of a register."""

    CHANGE = "change"
    CONFIRMATION = "confirmation"
    CORRECTION = "correction"
    REGISTER = "register"


class ProposalState(StrEnum):
    """A proposal is open while anything in it waits for a coordinator."""

    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class FieldState(StrEnum):
    """A field of a proposal waits, was decided, or is meant no more by its author."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


class Answer(StrEnum):
    """What a coordinator says to a confirmation or a correction as a whole."""

    ACCEPTED = "accepted"
    THANKED = "thanked"
    REFUSED = "refused"


class Reason(StrEnum):
    """Ready reasons of a refusal; the last one is nobody's choice."""

    NOT_TRUE = "not_true"
    UNCLEAR = "unclear"
    ELSEWHERE = "elsewhere"
    ACTOR_ENDED = "actor_ended"


CHOSEN_REASONS = (Reason.NOT_TRUE, Reason.UNCLEAR, Reason.ELSEWHERE)


class ProposedField(Value):
    """A field with the published value its author saw (`old`), the value proposed (`new`), and the decision."""

    field: str
    old: JsonValue
    new: JsonValue
    state: FieldState = FieldState.OPEN
    reason: str | None = None
    """A ready reason by its code, or the coordinator's words."""
    published: JsonValue = None
    """What an accepted field was published as."""
    decided_at: datetime | None = None
    decided_by: int | None = None

    @property
    def is_open(self) -> bool:
        """True while nobody has decided."""
        return self.state is FieldState.OPEN

    @property
    def change(self) -> Change:
        """The change that is proposed."""
        return Change(field=self.field, old=self.old, new=self.new)


class Proposal(Value):
    """What one author proposed at once."""

    id: int
    actor: int
    author: int | None
    kind: ProposalKind
    words: str | None = None
    proposed_at: datetime
    state: ProposalState = ProposalState.OPEN
    closed_at: datetime | None = None
    closed_by: int | None = None
    answer: Answer | None = None
    reason: str | None = None
    fields: tuple[ProposedField, ...] = ()

    @property
    def is_open(self) -> bool:
        """True while something waits."""
        return self.state is ProposalState.OPEN

    @property
    def open_fields(self) -> tuple[ProposedField, ...]:
        """Fields nobody has decided about."""
        return tuple(field for field in self.fields if field.is_open)

    def find(self, field: str) -> ProposedField | None:
        """The proposed field of this name."""
        return next((one for one in self.fields if one.field == field), None)


def is_overtaken(proposed: ProposedField, card: Card) -> bool:
    """True where somebody has changed the published value meanwhile to something else than what is proposed."""
    return value_of(card, proposed.field) not in (proposed.old, proposed.new)


def proposable(access: Access, actor: Actor) -> frozenset[str]:
    """Fields of the card that this person may propose to change."""
    if access.may_with(Action.EDIT_CARD, actor):
        return frozenset(FIELDS)
    return frozenset(FIELDS) - COORDINATORS_FIELDS if access.may_with(Action.PROPOSE_CHANGE, actor) else frozenset()


def may_read_own(access: Access, proposal: Proposal, actor: Actor) -> bool:
    """True for the author; of a change only while they may still propose one there."""
    if proposal.author != access.person or not may_find(access, actor):
        return False
    return not proposal.fields or bool(proposable(access, actor))
