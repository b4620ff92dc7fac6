"""What is written down for good: changes of rights, and who saw or exported what is not for everybody."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from domain.actor import Actor
from domain.codes import Value
from domain.rights import Grant
from domain.visibility import FIELD_LEVEL, Level, level_of, level_of_phone, told_levels


class Deed(StrEnum):
    """What was done."""

    RIGHT_GRANTED = "right_granted"
    RIGHT_ENDED = "right_ended"
    RIGHT_MOVED = "right_moved"
    INVITATION_MADE = "invitation_made"
    INVITATION_REVOKED = "invitation_revoked"
    REQUEST_APPROVED = "request_approved"
    REQUEST_REFUSED = "request_refused"
    VISIBILITY_CHANGED = "visibility_changed"
    TEXT_EDITED = "text_edited"
    TEXT_RESET = "text_reset"
    TEXT_REVIEWED = "text_reviewed"
    ACTOR_STATE_CHANGED = "actor_state_changed"
    ACTORS_MERGED = "actors_merged"
    PROPOSED_ACTOR_REFUSED = "proposed_actor_refused"
    PROPOSED_ACTOR_LINKED = "proposed_actor_linked"
    INQUIRY_MADE = "inquiry_made"
    INQUIRY_ANSWERED = "inquiry_answered"
    INQUIRY_CLOSED = "inquiry_closed"
    GROUP_LINKED = "group_linked"
    GROUP_UNLINKED = "group_unlinked"
    ANNOUNCEMENT_SENT = "announcement_sent"
    ANNOUNCEMENT_UNCONFIRMED = "announcement_unconfirmed"
    """Sent to many without a second coordinator: there was none."""
    ANNOUNCEMENT_WITHDRAWN = "announcement_withdrawn"
    REVISION_CLOSED = "revision_closed"
    REVISION_REOPENED = "revision_reopened"
    CRISIS_SEEN = "crisis_seen"
    PRIVATE_SEEN = "private_seen"
    QUIET_PASSED = "quiet_passed"
    PERSON_EXPORTED = "person_exported"
    PERSON_ERASED = "person_erased"


class Entry(Value):
    """A deed with ids only: who (None for the process), to whom, on which actor, in which district."""

    at: datetime
    person: int | None
    deed: Deed
    subject: int | None = None
    actor: int | None = None
    orp: str | None = None
    detail: dict[str, str | int | list[int]] = Field(default_factory=dict)


SEEN = {Level.CRISIS: Deed.CRISIS_SEEN, Level.COORDINATOR: Deed.PRIVATE_SEEN}


def actors_shown(entry: Entry) -> list[int]:
    """Ids of the actors of whom somebody was shown what is not for everybody."""
    listed = entry.detail.get("actors", [])
    shown = listed if isinstance(listed, list) else []
    return [] if entry.deed not in SEEN.values() else [entry.actor] if entry.actor is not None else shown


def card_seen(person: int, actor: Actor, at: datetime) -> list[Entry]:
    """What is written down when a card is shown as read here: only where it told more than the network reads."""
    return [_seen(level, person, actor, at, "card") for level in told_levels(actor.card) if level in SEEN]


def phone_seen(person: int, actor: Actor, at: datetime) -> list[Entry]:
    """What is written down when the number to call is sent."""
    return [_seen(level, person, actor, at, "contact") for level in (level_of_phone(actor.card),) if level in SEEN]


def place_seen(person: int, actor: Actor, at: datetime) -> list[Entry]:
    """What is written down when the place is sent."""
    told = told_levels(actor.card, ("places", "address"))
    return [_seen(level, person, actor, at, "place") for level in told if level in SEEN]


def fields_seen(person: int, actor: Actor, fields: Iterable[str], at: datetime) -> list[Entry]:
    """What is written down when old and new values of these fields are shown beside the card."""
    levels = {level_of(actor.card, field) for field in fields if field in FIELD_LEVEL}
    found = {Level.COORDINATOR if level is None else level for level in levels}
    return [_seen(level, person, actor, at, "proposal") for level in sorted(found) if level in SEEN]


def phones_seen(person: int, actors: Iterable[Actor], at: datetime) -> list[Entry]:
    """What is written down when a list with the numbers of these actors is shown: one entry for each level."""
    return _list_seen(person, [(level_of_phone(actor.card), actor.id) for actor in actors], at)


def crisis_list_seen(person: int, actors: Iterable[Actor], orp: str, at: datetime) -> list[Entry]:
    """What is written down when these actors of the crisis list around a district are shown."""
    shown = [(max(Level.CRISIS, level_of_phone(actor.card) or Level.PUBLIC), actor.id) for actor in actors]
    return _list_seen(person, shown, at, orp)


def _seen(level: Level, person: int, actor: Actor, at: datetime, way: str) -> Entry:
    return Entry(at=at, person=person, deed=SEEN[level], actor=actor.id, orp=actor.card.seat, detail={"way": way})


def _list_seen(
    person: int, shown: Sequence[tuple[Level | None, int]], at: datetime, orp: str | None = None
) -> list[Entry]:
    ids = {deed: [actor for read, actor in shown if read is level] for level, deed in SEEN.items()}
    return [
        Entry(at=at, person=person, deed=deed, orp=orp, detail={"way": "list", "actors": actors})
        for deed, actors in ids.items()
        if actors
    ]


def about_right(deed: Deed, grant: Grant, by: int | None, at: datetime, /, **detail: int) -> Entry:
    """A deed with a right of somebody; `detail` says by which invitation, request and the like."""
    known = {"role": grant.role.value, **({"kraj": grant.kraj} if grant.kraj else {}), **detail}
    return Entry(at=at, person=by, deed=deed, subject=grant.person, actor=grant.actor, orp=grant.orp, detail=known)
