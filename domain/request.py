"""Asking for access: what a request says, who may be asked when, and why it may be refused."""

from datetime import datetime, timedelta
from enum import StrEnum

from rapidfuzz import fuzz

from domain.actor import RecordState
from domain.codes import Value
from domain.likeness import key
from domain.rights import Access, Action, Role

REMIND_AFTER = timedelta(days=3)
ESCALATE_AFTER = timedelta(days=7)
TOLD_WITHIN = timedelta(days=14)
MOST_MESSAGES = 20
ASKING_WINDOW = timedelta(days=1)
MOST_ASKED = 5
"""Requests of one person within ASKING_WINDOW, so that asking and withdrawing does not flood the coordinators."""
TEXT_LIMIT = 500
LIKE = 85.0
"""Likeness in per cent from which on two names of an organisation are taken for the same."""
ASKED_ROLES = (Role.MEMBER, Role.CRISIS_WORKER)

PHONE_WINDOW = timedelta(hours=1)
PHONE_TRIES = 5
LETTING_IN = (RecordState.ACTIVE, RecordState.DO_NOT_REFER)
"""A number on the card of an actor in another state lets nobody in."""
SURELY_OWN = 3
"""A number on more cards than this is likely a switchboard: the person then says for whom they speak."""
MOST_OFFERED = 10


class RequestState(StrEnum):
    """Open until decided by a coordinator or withdrawn by the person."""

    OPEN = "open"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Reason(StrEnum):
    """Ready reasons for a refusal."""

    UNKNOWN = "unknown"
    NOT_IN_NETWORK = "not_in_network"
    ASK_ELSEWHERE = "ask_elsewhere"


class Wanted(Value):
    """What a person asks for: a role in a district, for an actor or for an organisation in own words."""

    role: Role
    orp: str
    actor: int | None = None
    organisation: str | None = None
    words: str | None = None
    username: str | None = None


class Request(Wanted):
    """A request for access; `reason` or `reason_words` where it was refused with one."""

    id: int
    person: int
    state: RequestState = RequestState.OPEN
    asked_at: datetime
    decided_at: datetime | None = None
    decided_by: int | None = None
    reason: Reason | None = None
    reason_words: str | None = None

    @property
    def is_open(self) -> bool:
        """True while nobody has decided."""
        return self.state is RequestState.OPEN

    @property
    def is_expired(self) -> bool:
        """True where nobody has decided in time."""
        return self.state is RequestState.WITHDRAWN and self.decided_by is None


class Remark(Value):
    """One message between the person and the coordinators."""

    id: int
    request: int
    author: int
    text: str
    sent_at: datetime


def may_decide(access: Access, request: Request) -> bool:
    """True for those who decide in the district of the request; nobody decides about themselves."""
    return request.person != access.person and access.may(Action.DECIDE_REQUEST, orps=(request.orp,))


def decided_orps(access: Access) -> frozenset[str] | None:
    """Districts whose requests the person decides; None for all of them."""
    return None if access.may(Action.DECIDE_REQUEST) else access.own_orps


def is_like(name: str, organisation: str | None) -> bool:
    """True where an actor's name has most of the words of an organisation as somebody else calls it."""
    return bool(organisation) and fuzz.token_set_ratio(key(name), key(organisation or "")) >= LIKE


def is_switchboard(cards: int) -> bool:
    """True where a number stands on too many cards to give all those rights unasked."""
    return cards > SURELY_OWN
