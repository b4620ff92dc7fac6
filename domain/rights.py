"""Who may do what: roles, grants, and one question – may this person do this here?"""

from collections.abc import Iterable
from datetime import datetime
from enum import Enum, StrEnum
from functools import cached_property, lru_cache

from domain.actor import Actor, Audience, RecordState
from domain.codes import Value
from domain.visibility import Level, readable


class Role(StrEnum):
    """Roles that are granted; a visitor is anybody without a live grant."""

    MEMBER = "member"
    CRISIS_WORKER = "crisis_worker"
    COORDINATOR = "coordinator"
    REGIONAL_COORDINATOR = "regional_coordinator"
    OPERATOR = "operator"


class Grant(Value):
    """One right of one person: a role at an actor (member), in a district, in a region, or everywhere."""

    id: int
    person: int
    role: Role
    actor: int | None = None
    orp: str | None = None
    kraj: str | None = None
    granted_at: datetime

    def is_like(self, other: "Grant") -> bool:
        """True for the same role in the same place, whoever holds it."""
        return (self.role, self.actor, self.orp, self.kraj) == (other.role, other.actor, other.orp, other.kraj)


class Holding(Value):
    """A right with the name of who holds it, the district it belongs to (the actor's seat), and who gave it."""

    grant: Grant
    name: str
    orp: str | None
    giver: str | None


class Action(Enum):
    """What can be done, as one word each; TABLE says which role may do it and where."""

    READ_PUBLIC = "read_public"
    READ_NETWORK = "read_network"
    READ_CRISIS = "read_crisis"
    READ_PRIVATE = "read_private"
    SEARCH = "search"
    """Look for cards; visitors only where the installation lets them."""
    SEARCH_CRISIS = "search_crisis"
    REPORT_CAPACITY = "report_capacity"
    INVITE = "invite"
    MANAGE_PEOPLE = "manage_people"
    """End rights and move them to another telephone; see invitations and revoke them."""
    DECIDE_REQUEST = "decide_request"
    SET_VISIBILITY = "set_visibility"
    READ_AS_OTHERS = "read_as_others"
    """Look at a card as a visitor, a member or a crisis worker sees it."""
    PROPOSE_CHANGE = "propose_change"
    """Propose changes of a card, and say that it holds unchanged."""
    EDIT_CARD = "edit_card"
    """Publish changes of a card and decide proposals; add, merge, end and reopen actors."""
    VERIFY = "verify"
    SEE_NETWORK_WORK = "see_network_work"
    """The coordinator's view: filters by any attribute, own tags, lists of who is silent."""
    EDIT_TEXTS = "edit_texts"
    """Word the help nets and guides of a district, and mark them as reviewed."""
    POST = "post"
    """Write events, projects and wishes for an actor or a district; edit, renew and withdraw them."""
    KEEP_BOARD = "keep_board"
    """Pin, hide and approve posts, say how a board is kept, and link groups to it."""
    TAKE_PART = "take_part"
    """Answer invitations to events, report a post, and keep a search to hear of it."""
    ASK_INQUIRY = "ask_inquiry"
    """Call for a place."""
    ANSWER_INQUIRY = "answer_inquiry"
    SEE_DEMAND = "see_demand"
    """See what was sought in a district and not found."""
    ANNOUNCE = "announce"
    """Send announcements in the name of a district, and confirm those of others."""
    KEEP_PLATFORMS = "keep_platforms"
    """Keep platforms, call meetings and ask how cooperation goes."""
    PLAN = "plan"
    """Run the yearly revision, exchange workbooks, keep needs and activities, see white spots, keep the strategy."""


class Scope(Enum):
    """How far a role's right to an action reaches."""

    OWN_ACTOR = "own_actor"
    OWN_ORPS = "own_orps"
    ANYWHERE = "anywhere"


INSIDE = {
    Action.READ_PUBLIC: Scope.ANYWHERE,
    Action.SEARCH: Scope.ANYWHERE,
    Action.READ_NETWORK: Scope.ANYWHERE,
    Action.TAKE_PART: Scope.ANYWHERE,
}
CRISIS = INSIDE | {
    Action.READ_CRISIS: Scope.ANYWHERE,
    Action.SEARCH_CRISIS: Scope.ANYWHERE,
    Action.ASK_INQUIRY: Scope.ANYWHERE,
}
COORDINATION = CRISIS | {
    Action.READ_PRIVATE: Scope.OWN_ORPS,
    Action.REPORT_CAPACITY: Scope.OWN_ORPS,
    Action.INVITE: Scope.OWN_ORPS,
    Action.MANAGE_PEOPLE: Scope.OWN_ORPS,
    Action.DECIDE_REQUEST: Scope.OWN_ORPS,
    Action.SET_VISIBILITY: Scope.OWN_ORPS,
    Action.READ_AS_OTHERS: Scope.OWN_ORPS,
    Action.EDIT_CARD: Scope.OWN_ORPS,
    Action.VERIFY: Scope.OWN_ORPS,
    Action.SEE_NETWORK_WORK: Scope.OWN_ORPS,
    Action.EDIT_TEXTS: Scope.OWN_ORPS,
    Action.POST: Scope.OWN_ORPS,
    Action.KEEP_BOARD: Scope.OWN_ORPS,
    Action.ANSWER_INQUIRY: Scope.OWN_ORPS,
    Action.SEE_DEMAND: Scope.OWN_ORPS,
    Action.ANNOUNCE: Scope.OWN_ORPS,
    Action.KEEP_PLATFORMS: Scope.OWN_ORPS,
    Action.PLAN: Scope.OWN_ORPS,
}
TABLE: dict[Role, dict[Action, Scope]] = {
    Role.MEMBER: INSIDE
    | {
        Action.READ_CRISIS: Scope.OWN_ACTOR,
        Action.REPORT_CAPACITY: Scope.OWN_ACTOR,
        Action.PROPOSE_CHANGE: Scope.OWN_ACTOR,
        Action.POST: Scope.OWN_ACTOR,
        Action.ANSWER_INQUIRY: Scope.OWN_ACTOR,
    },
    Role.CRISIS_WORKER: CRISIS,
    Role.COORDINATOR: COORDINATION,
    Role.REGIONAL_COORDINATOR: COORDINATION,
    Role.OPERATOR: {
        Action.READ_PUBLIC: Scope.ANYWHERE,
        Action.SEARCH: Scope.ANYWHERE,
        Action.INVITE: Scope.ANYWHERE,
        Action.MANAGE_PEOPLE: Scope.ANYWHERE,
        Action.DECIDE_REQUEST: Scope.ANYWHERE,
    },
}
GIVES: dict[Role, frozenset[Role]] = {
    Role.COORDINATOR: frozenset({Role.MEMBER, Role.CRISIS_WORKER, Role.COORDINATOR}),
    Role.REGIONAL_COORDINATOR: frozenset({Role.MEMBER, Role.CRISIS_WORKER, Role.COORDINATOR}),
    Role.OPERATOR: frozenset(Role) - {Role.OPERATOR},
}
"""Which roles a role may give and take, inside the scope of INVITE and MANAGE_PEOPLE; an operator is a setting."""
VISITOR_MAY = frozenset({Action.READ_PUBLIC, Action.SEARCH})


class Access(Value):
    """What one person may do at this moment; `kraj_orps` lists the districts of the regions in the grants."""

    person: int
    grants: tuple[Grant, ...] = ()
    kraj_orps: frozenset[str] = frozenset()
    visitor_may: frozenset[Action] = VISITOR_MAY
    """What needs no grant in this installation."""

    @cached_property
    def roles(self) -> frozenset[Role]:
        """The roles held, without their scopes."""
        return frozenset(grant.role for grant in self.grants)

    @cached_property
    def own_actors(self) -> tuple[int, ...]:
        """Ids of the actors the person speaks for, in the order of the grants."""
        return tuple(dict.fromkeys(g.actor for g in self.grants if g.role is Role.MEMBER and g.actor is not None))

    @cached_property
    def own_orps(self) -> frozenset[str]:
        """Districts the person coordinates."""
        return self.kraj_orps | {g.orp for g in self.grants if g.role is Role.COORDINATOR and g.orp is not None}

    def as_operator(self, now: datetime) -> "Access":
        """The same person, who also runs the process: that is a setting, not a stored grant."""
        operator = Grant(id=0, person=self.person, role=Role.OPERATOR, granted_at=now)
        return self.model_copy(update={"grants": (*self.grants, operator)})

    def without_open_search(self) -> "Access":
        """The same person where visitors do not search: that is a setting, too."""
        return self.model_copy(update={"visitor_may": self.visitor_may - {Action.SEARCH}})

    def may(self, action: Action, *, actor: int | None = None, orps: Iterable[str] = ()) -> bool:
        """True where some grant allows `action` on the actor with this id, in one of these districts."""
        return action in self.visitor_may or any(
            self._reaches(TABLE[role][action], actor, orps) for role in self.roles if action in TABLE[role]
        )

    def may_with(self, action: Action, actor: Actor) -> bool:
        """`may` for a whole actor: its id and the district it sits in."""
        return self.may(action, actor=actor.id, orps=(actor.card.seat,) if actor.card.seat else ())

    def may_give(self, action: Action, role: Role, orp: str | None) -> bool:
        """True where some role of this person gives `role` and lets them do `action` in this district."""
        return any(
            role in GIVES.get(own, ())
            and action in TABLE[own]
            and self._reaches(TABLE[own][action], None, (orp,) if orp else ())
            for own in self.roles
        )

    @cached_property
    def gives(self) -> frozenset[Role]:
        """Roles that the person may give somewhere."""
        return frozenset(role for own in self.roles for role in GIVES.get(own, ()))

    def _reaches(self, scope: Scope, actor: int | None, orps: Iterable[str]) -> bool:
        if scope is Scope.ANYWHERE:
            return True
        return actor in self.own_actors if scope is Scope.OWN_ACTOR else not self.own_orps.isdisjoint(orps)


CARDS_REMEMBERED = 2048
READING = (
    (Level.PUBLIC, Action.READ_PUBLIC),
    (Level.NETWORK, Action.READ_NETWORK),
    (Level.CRISIS, Action.READ_CRISIS),
    (Level.COORDINATOR, Action.READ_PRIVATE),
)


def level_for(access: Access, actor: Actor) -> Level:
    """The highest visibility level of this actor's card that the person may read."""
    return next(level for level, action in reversed(READING) if access.may_with(action, actor))


def as_seen_by(access: Access, actor: Actor) -> Actor:
    """The actor with only those fields of its card that the person may read."""
    return _as_read(actor, level_for(access, actor))


@lru_cache(maxsize=CARDS_REMEMBERED)
def _as_read(actor: Actor, level: Level) -> Actor:
    return actor.model_copy(update={"card": readable(actor.card, level)})


def may_find(access: Access, actor: Actor) -> bool:
    """True where the card may be opened at all: ended ones by nobody, network ones not by visitors."""
    if actor.state is RecordState.ENDED:
        return False
    return actor.card.audience is Audience.PUBLIC or access.may_with(Action.READ_NETWORK, actor)


class Reader(StrEnum):
    """Whom a coordinator can look at a card as."""

    VISITOR = "visitor"
    MEMBER = "member"
    CRISIS_WORKER = "crisis_worker"


def imagined(reader: Reader, now: datetime) -> Access:
    """What somebody of this role, who belongs to no actor and no district, may do."""
    if reader is Reader.VISITOR:
        return Access(person=0)
    return Access(person=0, grants=(Grant(id=0, person=0, role=Role(reader.value), granted_at=now),))
