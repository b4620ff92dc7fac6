"""Which field of a card is read by whom: public, network, crisis, coordinator – by field, kind and card."""

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache

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
    "visibility": Level.PUBLIC,
}
"""The base. `visibility` goes with the card to every reader, so that one read card can be read again."""

REFUGES = ("azylovy_dum", "krizova_pomoc", "zdvop")
PRIVATE_PERSONS = ("pestoun_prechodny", "soused_blizky", "rodic", "dite", "sirsi_rodina")
PUBLIC_OFFICES = ("ms", "zs", "zs_specialni", "ss", "zus", "ddm_svc", "pldd", "zubni_lekar", "knihovna", "urad_prace")
KIND_LEVEL: dict[str, dict[str, Level]] = {
    kind: levels
    for kinds, levels in (
        (REFUGES, {"address": Level.CRISIS}),
        (PRIVATE_PERSONS, {"address": Level.CRISIS, "phones": Level.NETWORK, "emails": Level.NETWORK}),
        (PUBLIC_OFFICES, {"contacts": Level.PUBLIC}),
    )
    for kind in kinds
}
"""Where a kind differs from the base, by codes of service_types.csv."""

CHOOSABLE = (
    *("address", "places", "phones", "crisis_phone", "emails", "web", "hours", "crisis_hours", "contacts"),
    *("capacity_text", "occupancy_text", "platforms", "founder", "resort", "ico", "wishes", "news"),
)
"""Fields whose level a card may change; the others are what people are found and routed by, or private for good."""
NEEDED_IN_CRISIS = ("hours", "crisis_hours")
"""The crisis list is parted by them: those who read the list read them."""
NEVER_OF_SHELTERED = ("address", "places", "web", "emails", "contacts")
CRISIS_OF_SHELTERED = ("phones", "crisis_phone")

NOTHING: dict[str, object] = {field: about.get_default() for field, about in Card.model_fields.items()}
"""What stands in place of a field that says nothing, or that is hidden."""


def readable(card: Card, level: Level) -> Card:
    """The card as a reader of this level sees it; of a sheltered one the area, and the phone at crisis level only."""
    return card.model_copy(update=_blanks(level, card.kind, card.sheltered, card.visibility))


def level_of(card: Card, field: str) -> Level | None:
    """The level that reads this field of this card; None where nobody does."""
    return _levels(card.kind, card.sheltered, card.visibility)[field]


def default_level(card: Card, field: str) -> Level | None:
    """The level the field would have without the card's own choice."""
    return _levels(card.kind, card.sheltered, ())[field]


def allowed_levels(card: Card, field: str) -> tuple[Level, ...]:
    """The levels a coordinator may choose for this field of this card; none where there is nothing to choose."""
    return _allowed(field, card.sheltered)


def with_level(card: Card, field: str, level: Level | None) -> Card:
    """The card with its own level of a field; None, or what is the default anyway, takes the choice back."""
    kept = {own: value for own, value in card.visibility if own != field}
    if level is not None and level != default_level(card, field):
        kept[field] = level
    return card.model_copy(update={"visibility": tuple(sorted((own, int(value)) for own, value in kept.items()))})


def told_levels(card: Card, fields: Iterable[str] = FIELD_LEVEL) -> frozenset[Level]:
    """The levels of those of these fields that say something on a card as it is read."""
    levels = _levels(card.kind, card.sheltered, card.visibility)
    told = {levels[field] for field in fields if getattr(card, field) != NOTHING[field]}
    return frozenset(level for level in told if level is not None)


def level_of_phone(card: Card) -> Level | None:
    """The level of the field that `phone_to_call` of a card as it is read comes from."""
    if card.crisis_phone:
        return level_of(card, "crisis_phone")
    if card.phones:
        return level_of(card, "phones")
    return level_of(card, "contacts") if any(contact.phone for contact in card.contacts) else None


def _allowed(field: str, sheltered: bool) -> tuple[Level, ...]:
    if field not in CHOOSABLE or (sheltered and field in NEVER_OF_SHELTERED):
        return ()
    least = Level.CRISIS if sheltered and field in CRISIS_OF_SHELTERED else Level.PUBLIC
    most = Level.CRISIS if field in NEEDED_IN_CRISIS else Level.COORDINATOR
    return tuple(level for level in Level if least <= level <= most)


@lru_cache(maxsize=4096)
def _levels(kind: str | None, sheltered: bool, own: tuple[tuple[str, int], ...]) -> dict[str, Level | None]:
    """Who reads each field: the card's own choice before that of the kind before the base, within what is allowed."""
    wanted = FIELD_LEVEL | KIND_LEVEL.get(kind or "", {})
    wanted |= {field: Level(value) for field, value in own if value in set(Level) and field in CHOOSABLE}
    levels: dict[str, Level | None] = {}
    for field, level in wanted.items():
        allowed = _allowed(field, sheltered)
        if sheltered and field in NEVER_OF_SHELTERED:
            levels[field] = None
        else:
            levels[field] = min(max(level, allowed[0]), allowed[-1]) if allowed else level
    return levels


@lru_cache(maxsize=4096)
def _blanks(level: Level, kind: str | None, sheltered: bool, own: tuple[tuple[str, int], ...]) -> dict[str, object]:
    """What stands in place of the fields that are hidden."""
    levels = _levels(kind, sheltered, own)
    hidden = (field for field, needed in levels.items() if needed is None or needed > level)
    return {field: NOTHING[field] for field in hidden}
