"""What may leave the bot: the card of an actor as anybody may read it, and the payloads of links."""

import re
from typing import NamedTuple

from domain.actor import Actor, Audience, RecordState
from domain.visibility import Level, readable

SHAREABLE_STATES = (RecordState.ACTIVE, RecordState.CLOSED)
PAYLOAD = re.compile(
    r"card_(?P<actor>[0-9]{1,15})|orp_(?P<orp>[0-9]{4})|post_(?P<post>[0-9]{1,15})|meet_(?P<meeting>[0-9]{1,15})"
)
"""Codes of invitations have no underscore."""
LINK = re.compile(r"\b(?:t|telegram)\.me/\w+\?start=([\w-]+)", re.IGNORECASE)


class Linked(NamedTuple):
    """What a link opens: a card, a district, a post or a meeting."""

    actor: int | None = None
    orp: str | None = None
    post: int | None = None
    meeting: int | None = None


def is_shareable(actor: Actor) -> bool:
    """True for cards that may be sent to anybody: public ones of actors that have not ended nor are advised against."""
    return actor.card.audience is Audience.PUBLIC and actor.state in SHAREABLE_STATES


def as_shared(actor: Actor) -> Actor:
    """The actor as anybody may read it, whoever sends it on; without who verified it and why it is closed."""
    public = {"card": readable(actor.card, Level.PUBLIC), "state_reason": None, "verified_by": None}
    return actor.model_copy(update=public)


def card_payload(actor: int) -> str:
    """The payload of a deep link to a card."""
    return f"card_{actor}"


def orp_payload(orp: str) -> str:
    """The payload of a deep link to the services of a district."""
    return f"orp_{orp}"


def post_payload(post: int) -> str:
    """The payload of a deep link to a post."""
    return f"post_{post}"


def meeting_payload(meeting: int) -> str:
    """The payload of a deep link to a meeting."""
    return f"meet_{meeting}"


def payload_in(text: str) -> str | None:
    """The payload of a link to a bot that somebody has written instead of opening it; None where there is none."""
    found = LINK.search(text)
    return found[1] if found else None


def linked(payload: str) -> Linked | None:
    """What a payload opens; None for anything else, such as the code of an invitation."""
    found = PAYLOAD.fullmatch(payload)
    if found is None:
        return None
    actor, post, meeting = (int(found[name]) if found[name] else None for name in ("actor", "post", "meeting"))
    return Linked(actor=actor, orp=found["orp"], post=post, meeting=meeting)
