"""Which field of a card is read by whom: public, network, crisis, coordinator."""

from enum import IntEnum
from functools import cache

from domain.actor import Card


class Level(IntEnum):
    """Each level reads what the lower ones read."""

    PUBLIC = 0
    NETWORK = 1
    CRISIS = 2
    COORDINATOR = 3


FIELD_LEVEL: dict[str, Level] = {
    "name": Level.PUBLIC,
    "ico": Level.PUBLIC,
    "formal": Level.PUBLIC,
    "kind": Level.PUBLIC,
    "founder": Level.PUBLIC,
    "resort": Level.PUBLIC,
    "domain": Level.PUBLIC,
    "further_domains": Level.PUBLIC,
    "focus": Level.PUBLIC,
    "in_crisis_network": Level.NETWORK,
    "crisis_phone": Level.CRISIS,
    "crisis_hours": Level.CRISIS,
    "ages": Level.PUBLIC,
    "situations": Level.PUBLIC,
    "forms": Level.PUBLIC,
    "online": Level.PUBLIC,
    "orps": Level.PUBLIC,
    "places": Level.PUBLIC,
    "address": Level.PUBLIC,
    "sheltered": Level.PUBLIC,
    "hours": Level.PUBLIC,
    "capacity_text": Level.NETWORK,
    "occupancy_text": Level.NETWORK,
    "phones": Level.PUBLIC,
    "emails": Level.PUBLIC,
    "web": Level.PUBLIC,
    "contacts": Level.NETWORK,
    "platforms": Level.NETWORK,
    "findings": Level.COORDINATOR,
    "wishes": Level.NETWORK,
    "private_note": Level.COORDINATOR,
    "tags": Level.COORDINATOR,
    "news": Level.NETWORK,
    "audience": Level.PUBLIC,
    "revised_on": Level.PUBLIC,
    "revised_by": Level.NETWORK,
    "rhythm_hours": Level.NETWORK,
}

NEVER_OF_SHELTERED = ("address", "places", "web", "emails", "contacts")
CRISIS_OF_SHELTERED = ("phones",)


def readable(card: Card, level: Level) -> Card:
    """The card as a reader of this level sees it; of a sheltered one the area, and the phone at crisis level only."""
    return card.model_copy(update=_blanks(level, card.sheltered))


@cache
def _blanks(level: Level, sheltered: bool) -> dict[str, object]:
    """What stands in place of the fields that are hidden."""
    hidden = {field for field, needed in FIELD_LEVEL.items() if needed > level}
    if sheltered:
        hidden |= set(NEVER_OF_SHELTERED)
        hidden |= set(CRISIS_OF_SHELTERED) if level < Level.CRISIS else set()
    return {field: Card.model_fields[field].get_default() for field in hidden}
