"""A post of the board: what it says and to whom, how long it holds, and who may do what with it."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from pydantic import Field

from domain.actor import Actor, AgeRange, Card
from domain.codes import NeedDomain, Value
from domain.errors import Refusal
from domain.places import Geography, Ring
from domain.query import OLDEST
from domain.rights import Access, Action, Role
from domain.words import WORD, fold, stems

TITLE_LIMIT = 120
WORDS_LIMIT = 1500
PLACE_LIMIT = 160
REASON_LIMIT = 300
MOST_PLACES = 9999
PINNED_FOR = timedelta(days=7)
TOLD_WITHIN = timedelta(days=7)
WRITING_WINDOW = timedelta(days=1)
MOST_WRITTEN = 20
"""Posts of one person within WRITING_WINDOW."""


class Kind(StrEnum):
    """What a post is."""

    EVENT = "event"
    PROJECT = "project"
    WISH = "wish"
    ANNOUNCEMENT = "announcement"


class State(StrEnum):
    """Waiting for the coordinator, hanging on the board, or taken off it by somebody."""

    WAITING = "waiting"
    PUBLISHED = "published"
    REFUSED = "refused"
    HIDDEN = "hidden"
    WITHDRAWN = "withdrawn"


class FileKind(StrEnum):
    """How Telegram sends the leaflet."""

    PHOTO = "photo"
    DOCUMENT = "document"


class Fault(StrEnum):
    """What may be wrong with a post: why a reader reports it, and why a coordinator refuses or hides it."""

    CHILD = "child"
    WRONG = "wrong"
    OUTDATED = "outdated"
    OFF_TOPIC = "off_topic"


DAYS_VALID = {Kind.PROJECT: 90, Kind.WISH: 30, Kind.ANNOUNCEMENT: 30}
"""How long a post holds where its author says nothing; an event holds until it is over."""
VALIDITIES = (7, 14, 30, 90, 180, 365)
"""Days to choose from."""


class Audience(Value):
    """For whom a post is meant. Nothing said means everybody in the network; several values are alternatives."""

    orps: tuple[str, ...] = ()
    domains: tuple[NeedDomain, ...] = ()
    ages: tuple[AgeRange, ...] = ()
    situations: tuple[str, ...] = ()
    """Codes of life situations in target_groups.csv; with `ages` the target group."""
    kinds: tuple[str, ...] = ()
    """Codes of service_types.csv."""
    roles: tuple[Role, ...] = ()

    @property
    def is_everybody(self) -> bool:
        """True where nobody in the network is left out."""
        return self == Audience()


class Wording(Value):
    """What an author writes: all of a post that can be edited."""

    title: str = Field(min_length=1)
    words: str
    place: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    whole_day: bool = False
    places: int | None = None
    """How many guests there is room for."""
    file: str | None = None
    """Telegram's id."""
    file_kind: FileKind | None = None
    audience: Audience = Audience()
    public: bool = False
    valid_days: int | None = None
    """How many days a publishing or a renewal lasts; None for an event."""


class Post(Wording):
    """A post as it is kept. `orp` is the district it belongs to, `orps` those on whose boards it hangs."""

    id: int = 0
    kind: Kind
    actor: int | None
    """None where a coordinator speaks for the district."""
    orp: str
    orps: tuple[str, ...]
    author: int | None
    state: State
    reason: str | None = None
    """Why it was refused or hidden: a Fault, or the coordinator's own words."""
    valid_until: datetime
    pinned_until: datetime | None = None
    sequence: int = 0
    """Of the calendar file: rises with every edit."""
    made_at: datetime
    published_at: datetime | None = None
    edited_at: datetime | None = None
    decided_by: int | None = None

    @property
    def is_open(self) -> bool:
        """True while it hangs or may still hang without being written anew."""
        return self.state in (State.WAITING, State.PUBLISHED)


PARTS = {
    "title": ("title",),
    "when": ("starts_at", "ends_at", "whole_day"),
    "place": ("place",),
    "words": ("words",),
    "places": ("places",),
    "leaflet": ("file",),
    "for": ("audience", "public"),
    "valid": ("valid_days",),
}
"""What an author changes, each with the fields it is kept in; beside them the boards, "orps"."""


def changed_parts(before: Post, after: Post) -> tuple[str, ...]:
    """Which parts of a post are others than before, by their keys in PARTS."""
    changed = [key for key, names in PARTS.items() if any(getattr(before, one) != getattr(after, one) for one in names)]
    return (*changed, *(("orps",) if set(before.orps) != set(after.orps) else ()))


def is_valid(post: Post, now: datetime) -> bool:
    """True while a post hangs on the board and is not over."""
    return post.state is State.PUBLISHED and now < post.valid_until


def is_pinned(post: Post, now: datetime) -> bool:
    """True while a post stands on top."""
    return is_valid(post, now) and post.pinned_until is not None and now < post.pinned_until


def is_for(post: Post, access: Access, actors_of_person: Sequence[Actor], home: str | None = None) -> bool:
    """True for one who is to hear of a post: its audience, and at home in a district on whose board it hangs."""
    at_home = not districts_of(access, actors_of_person, home).isdisjoint(post.orps)
    return at_home and matches(post.audience, access, actors_of_person, home)


def matches(audience: Audience, access: Access, actors_of_person: Iterable[Actor], home: str | None = None) -> bool:
    """True for one of those a post is meant for.

    `actors_of_person` are the actors the person speaks for. Needs and target groups are asked of actors: people who
    speak for none (crisis workers, coordinators) work with all of them. Kinds name actors, so they leave those out.
    """
    if not access.grants:
        return False
    actors = list(actors_of_person)
    if audience.roles and access.roles.isdisjoint(audience.roles):
        return False
    if audience.orps and districts_of(access, actors, home).isdisjoint(audience.orps):
        return False
    if not actors:
        return not audience.kinds
    return any(_fits(audience, actor.card) for actor in actors)


def may_speak(access: Access, post: Post) -> bool:
    """True for those who may edit, renew and withdraw: who speak for the actor now, and its coordinators.

    Who wrote it does not matter: an author whose right has ended can do nothing.
    """
    return access.may(Action.POST, actor=post.actor, orps=(post.orp,))


def may_keep(access: Access, post: Post) -> bool:
    """True for the coordinators of the district it belongs to: they approve, pin and hide."""
    return access.may(Action.KEEP_BOARD, orps=(post.orp,))


def kept_boards(access: Access, post: Post) -> tuple[str, ...]:
    """Boards of other districts from which this person may take the post down."""
    return tuple(orp for orp in post.orps if orp != post.orp and access.may(Action.KEEP_BOARD, orps=(orp,)))


def first_state(access: Access, orp: str, *, moderated: bool) -> State:
    """How a post begins: where the board is moderated, it waits for somebody who keeps it."""
    keeps = access.may(Action.KEEP_BOARD, orps=(orp,))
    return State.WAITING if moderated and not keeps else State.PUBLISHED


def state_after_edit(access: Access, post: Post, *, moderated: bool) -> State:
    """A coordinator's edit leaves a post as it stands; of what was taken down, others' edit waits."""
    if may_keep(access, post):
        return post.state
    was_taken_down = post.state in (State.REFUSED, State.HIDDEN)
    return State.WAITING if was_taken_down else first_state(access, post.orp, moderated=moderated)


def boards_around(orp: str, served: Iterable[str], geography: Geography) -> tuple[str, ...]:
    """Districts whose boards a post may hang on: its own first, those its actor serves, the neighbours, the region."""
    around = (geography.orps_in_ring(orp, ring) for ring in (Ring.NEIGHBOUR, Ring.KRAJ))
    return tuple(dict.fromkeys((orp, *served, *(code for ring in around for code in ring))))


def boards_open(access: Access, post_orp: str, wanted: Iterable[str], moderated: Collection[str]) -> tuple[str, ...]:
    """Of the boards wanted, the own one and those where nobody has to look at posts beforehand."""
    return tuple(
        orp
        for orp in dict.fromkeys((post_orp, *wanted))
        if orp == post_orp or orp not in moderated or access.may(Action.KEEP_BOARD, orps=(orp,))
    )


def valid_until(wording: Wording, now: datetime, zone: tzinfo) -> datetime:
    """The end of an event, or as many days from now as the author says."""
    if wording.starts_at is None:
        return now + timedelta(days=wording.valid_days or max(DAYS_VALID.values()))
    return over_at(wording.starts_at, wording.ends_at, zone)


def over_at(starts_at: datetime, ends_at: datetime | None, zone: tzinfo) -> datetime:
    """When an event is over: its end, else the local midnight after its beginning."""
    if ends_at is not None:
        return ends_at
    day = starts_at.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(day, time(), zone).astimezone(starts_at.tzinfo)


def published(post: Post, now: datetime) -> Post:
    """Hung on the board; what hangs for the first time holds from then on, later the day of its first hanging stays."""
    changes: dict[str, object] = {"state": State.PUBLISHED, "reason": None, "published_at": post.published_at or now}
    if post.published_at is None and post.valid_days is not None:
        changes["valid_until"] = now + timedelta(days=post.valid_days)
    return post.model_copy(update=changes)


def edited(post: Post, wording: Wording, state: State, now: datetime, zone: tzinfo) -> Post:
    """With other words: a calendar takes the new file for the newer one. Raises Refusal where it is withdrawn."""
    if post.state is State.WITHDRAWN:
        raise Refusal("refused-post-withdrawn")
    changes: dict[str, object] = {name: getattr(wording, name) for name in Wording.model_fields}
    changes |= {"sequence": post.sequence + 1, "edited_at": now, "state": state}
    if state is not post.state:
        changes["reason"] = None
    if _lasts_otherwise(post, wording):
        changes["valid_until"] = valid_until(wording, now, zone)
    after = post.model_copy(update=changes)
    return published(after, now) if state is State.PUBLISHED else after


def renewed(post: Post, now: datetime) -> Post:
    """Valid again from now on, as long as it was meant to be. Raises Refusal for an event, or one taken down."""
    if post.state is not State.PUBLISHED:
        raise Refusal("refused-post-not-hanging")
    if post.valid_days is None:
        raise Refusal("refused-event-not-renewed")
    until = max(post.valid_until, now + timedelta(days=post.valid_days))
    return post.model_copy(update={"valid_until": until})


def withdrawn(post: Post, now: datetime) -> Post:
    """Taken back for good; for those who have it in a calendar the file rises once more."""
    if post.state is State.WITHDRAWN:
        raise Refusal("refused-post-withdrawn")
    changes = {"state": State.WITHDRAWN, "pinned_until": None, "sequence": post.sequence + 1, "edited_at": now}
    return post.model_copy(update=changes)


def decided(post: Post, *, approve: bool, reason: str | None, by: int, now: datetime) -> Post:
    """Approved – also what was refused before – or refused; raises Refusal where there is nothing to decide."""
    if post.state is not State.WAITING and not (approve and post.state is State.REFUSED):
        raise Refusal("refused-post-decided")
    if approve:
        return published(post, now).model_copy(update={"decided_by": by})
    return post.model_copy(update={"state": State.REFUSED, "reason": reason, "decided_by": by})


def hidden(post: Post, reason: str, by: int) -> Post:
    """Taken off the board by a coordinator who says why; for those who have it in a calendar the file rises."""
    if not post.is_open:
        raise Refusal("refused-post-not-hanging")
    changes = {"state": State.HIDDEN, "reason": reason, "decided_by": by, "pinned_until": None}
    return post.model_copy(update=changes | {"sequence": post.sequence + 1})


def shown_again(post: Post, by: int, now: datetime) -> Post:
    """Hung again by a coordinator."""
    if post.state is not State.HIDDEN:
        raise Refusal("refused-post-decided")
    return published(post, now).model_copy(update={"decided_by": by, "sequence": post.sequence + 1})


def pinned(post: Post, now: datetime) -> Post:
    """On top for a while; unpinned where it stands there."""
    if is_pinned(post, now):
        return post.model_copy(update={"pinned_until": None})
    if not is_valid(post, now):
        raise Refusal("refused-post-not-hanging")
    return post.model_copy(update={"pinned_until": min(now + PINNED_FOR, post.valid_until)})


def names_address(text: str, address: str) -> bool:
    """True where a text says this address: its street with the number, in any spelling and case."""
    street = [_alike(word) for word in WORD.findall(address.split(",")[0])]
    if not any(word[0].isdigit() for alike in street for word in alike):
        return False
    said = [_alike(word) for word in WORD.findall(text)]
    starts = range(len(said) - len(street) + 1)
    return any(all(not street[at].isdisjoint(said[start + at]) for at in range(len(street))) for start in starts)


def _alike(word: str) -> frozenset[str]:
    """What a word has in common with its other cases; a number only with itself."""
    return frozenset((fold(word),) if word[0].isdigit() else stems(word))


def districts_of(access: Access, actors: Iterable[Actor], home: str | None) -> frozenset[str]:
    """Where a person works: the districts of their rights and of the actors they speak for, and their home."""
    granted = {grant.orp for grant in access.grants if grant.orp}
    served = {orp for actor in actors for orp in actor.card.orps}
    return access.own_orps | granted | served | ({home} if home else frozenset())


def _fits(audience: Audience, card: Card) -> bool:
    """True where an actor is one of those meant; a card that says nothing of its target group may be."""
    return (
        (not audience.domains or not set(audience.domains).isdisjoint(card.domains))
        and (not audience.kinds or card.kind in audience.kinds)
        and (not audience.situations or not card.situations or not set(audience.situations).isdisjoint(card.situations))
        and (
            not audience.ages
            or not card.ages
            or any(one.meets(*_ends(two)) for one in card.ages for two in audience.ages)
        )
    )


def _ends(ages: AgeRange) -> tuple[int, int]:
    return ages.since, OLDEST if ages.to is None else ages.to


def _lasts_otherwise(post: Post, wording: Wording) -> bool:
    new = (wording.starts_at, wording.ends_at, wording.valid_days)
    return new != (post.starts_at, post.ends_at, post.valid_days)
