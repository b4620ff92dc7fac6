"""A coordinator's announcement: whom it is for, who has to confirm it, and what became of it for each recipient."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from domain.codes import Value
from domain.errors import Refusal
from domain.filter import Filter
from domain.post import FileKind
from domain.rights import Access, Action, Role

T = TypeVar("T")
WORDS_LIMIT, CAPTION_LIMIT = 2500, 800
"""Characters of an announcement, alone and under a picture or a file: Telegram takes 4,096 and 1,024 in all."""
CONFIRMED_ABOVE = 50
"""Above so many people a second coordinator confirms, where the district says nothing else."""
MOST_RULE = 10_000
TOLD_WITHIN = timedelta(days=3)
"""So long after its time an announcement is still worth sending."""
DELETABLE_FOR = timedelta(hours=47)
"""Telegram deletes messages of a bot for 48 hours."""
REMINDED_AFTER = timedelta(hours=20)
NAMES_KEPT = timedelta(days=365)
DRAFTS_KEPT = timedelta(days=180)


class State(StrEnum):
    """From the draft over the second coordinator and the appointed time to the end."""

    DRAFT = "draft"
    WAITING = "waiting"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    STOPPED = "stopped"
    SENT = "sent"
    WITHDRAWN = "withdrawn"


BEGUN = frozenset({State.SENDING, State.STOPPED, State.SENT})
"""States in which it may be corrected, sent again and withdrawn."""


class Fate(StrEnum):
    """What became of it for one recipient: exactly one of these at any moment."""

    DELIVERED = "delivered"
    DEFERRED = "deferred"
    """Waits for the end of quiet hours."""
    WAITING = "waiting"
    BLOCKED = "blocked"
    FAILED = "failed"
    STOPPED = "stopped"
    WITHDRAWN = "withdrawn"


class Reason(StrEnum):
    """Why it did not reach somebody."""

    BEFORE = "before"
    """The person had blocked the bot before it was sent."""
    BLOCKED = "blocked"
    LEFT = "left"
    """The account in Telegram is no more, or the one here."""
    LATE = "late"
    RIGHTS = "rights"
    """The person holds no such role any more."""
    REFUSED = "refused"
    """By Telegram: a fault of the program."""


SIGNS = (
    (Reason.LEFT, ("deactivated", "not found", "erased", "gone")),
    (Reason.BLOCKED, ("forbidden", "peer_id_invalid")),
    (Reason.RIGHTS, ("not for this person",)),
)


def reason_of(said: str | None) -> Reason:
    """What the outbox or Telegram says, as one of few reasons."""
    words = (said or "").lower()
    if words in (Reason.BEFORE, Reason.LATE):
        return Reason(words)
    return next((reason for reason, signs in SIGNS if any(sign in words for sign in signs)), Reason.REFUSED)


UNDELIVERED = (Fate.BLOCKED, Fate.FAILED, Fate.STOPPED)
"""Who is meant by «send to the undelivered»."""
ROLES = (Role.MEMBER, Role.CRISIS_WORKER, Role.COORDINATOR)
"""Roles that announcements are for, in the order in which somebody with several is counted."""


class Audience(Value):
    """Who is meant: people of these roles in these districts (none named: all the author's own).

    Members are those who speak for the actors that `filter` finds and `without` does not; without a filter, for all
    actors of the districts.
    """

    roles: tuple[Role, ...] = ROLES
    orps: tuple[str, ...] = ()
    filter: Filter | None = None
    without: Filter | None = None
    without_actors: tuple[int, ...] = ()
    without_people: tuple[int, ...] = ()

    def with_role(self, role: Role) -> "Audience":
        """With this role, or without it where it is there."""
        return self.model_copy(update={"roles": tuple(one for one in ROLES if (one in self.roles) != (one is role))})

    def with_orp(self, orp: str) -> "Audience":
        """With this district, or without it where it is there."""
        return self.model_copy(update={"orps": _toggled(self.orps, orp)})

    def without_actor(self, actor: int) -> "Audience":
        """Without this actor, or with it again."""
        return self.model_copy(update={"without_actors": _toggled(self.without_actors, actor)})

    def without_person(self, person: int) -> "Audience":
        """Without this person, or with them again."""
        return self.model_copy(update={"without_people": _toggled(self.without_people, person)})

    def filtered(self, chosen: Filter | None) -> "Audience":
        """Meant for those who speak for what this filter finds; None: for everybody again."""
        roles = (Role.MEMBER,) if chosen else self.roles
        return self.model_copy(update={"filter": chosen, "roles": roles})


class Announcement(Value):
    """A coordinator's message in the name of the district `orp`."""

    id: int
    author: int | None
    orp: str
    words: str = ""
    file: str | None = None
    """Telegram's id."""
    file_kind: FileKind | None = None
    audience: Audience = Audience()
    asks_receipt: bool = False
    state: State = State.DRAFT
    send_at: datetime | None = None
    made_at: datetime
    confirmed_by: int | None = None
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    version: int = 0
    message: int | None = None
    """Where the author follows it, in the own chat."""
    shown: int = 0
    step: int = 0
    reason: str | None = None

    @property
    def is_empty(self) -> bool:
        """True for a draft in which nothing was said yet."""
        return self.state is State.DRAFT and not self.words and not self.file and self.audience == Audience()

    @property
    def limit(self) -> int:
        """How many characters it may have."""
        return CAPTION_LIMIT if self.file else WORDS_LIMIT


class Tally(Value):
    """How many recipients each fate has met; `read` have confirmed, `unreached` actors have nobody in the bot."""

    fates: Mapping[Fate, int] = {}
    read: int = 0
    unreached: int = 0
    joined: int = 0
    """People who speak by now for actors that had nobody."""

    def __getitem__(self, fate: Fate) -> int:
        return self.fates.get(fate, 0)

    @property
    def audience(self) -> int:
        """Everybody it was meant for."""
        return sum(self.fates.values())

    @property
    def done(self) -> int:
        """Those who wait for nothing any more."""
        return self.audience - self[Fate.WAITING] - self[Fate.DEFERRED]

    @property
    def is_live(self) -> bool:
        """True while something may still change by itself."""
        return self.done < self.audience

    @property
    def undelivered(self) -> int:
        """Those it can be tried with once more, and those who have come since."""
        return sum(self[fate] for fate in UNDELIVERED) + self.joined

    @property
    def unread(self) -> int:
        """Those who have it and have not confirmed."""
        return self[Fate.DELIVERED] - self.read


def may_announce(access: Access) -> bool:
    """True for those who coordinate any district."""
    return access.may(Action.ANNOUNCE, orps=access.own_orps)


def may_keep(access: Access, one: Announcement) -> bool:
    """True for its author, as long as the author announces in the name of that district."""
    return one.author == access.person and access.may(Action.ANNOUNCE, orps=(one.orp,))


def may_confirm(access: Access, one: Announcement) -> bool:
    """True for every other coordinator of its district or region."""
    return one.author != access.person and access.may(Action.ANNOUNCE, orps=(one.orp,))


def districts_of(access: Access, audience: Audience) -> frozenset[str]:
    """The districts it reaches: those named, of the author's own ones alone."""
    return access.own_orps.intersection(audience.orps) if audience.orps else access.own_orps


def speaking_orp(access: Access, orps: Collection[str], preferred: str | None) -> str:
    """In the name of which district somebody announces: the preferred one where it is among those reached."""
    own = sorted(access.own_orps.intersection(orps) or access.own_orps)
    return preferred if preferred in own else own[0]


def check_complete(one: Announcement, people: int) -> None:
    """Raises Refusal where there is nothing to send, or nobody to send it to."""
    if not one.words and not one.file:
        raise Refusal("refused-announcement-empty")
    check_length(one)
    if not people:
        raise Refusal("refused-announcement-nobody")


def check_length(one: Announcement) -> None:
    """Raises Refusal where it does not fit into one message."""
    if len(one.words) > one.limit:
        raise Refusal("refused-announcement-long", limit=one.limit, count=len(one.words))


def needs_second(people: int, most: int | None) -> bool:
    """Whether a second coordinator confirms; `most` is the rule of the district, None where it has none."""
    return people > (CONFIRMED_ABOVE if most is None else most)


def is_too_late(one: Announcement, now: datetime) -> bool:
    """True where the process was dark for so long that the appointed time is worth nothing any more."""
    return one.send_at is not None and now > one.send_at + TOLD_WITHIN


def may_be_deleted(delivered_at: datetime, now: datetime) -> bool:
    """Whether Telegram lets a message delivered then be deleted."""
    return now - delivered_at <= DELETABLE_FOR


def _toggled(values: tuple[T, ...], value: T) -> tuple[T, ...]:
    rest = tuple(one for one in values if one != value)
    return rest if len(rest) < len(values) else (*values, value)
