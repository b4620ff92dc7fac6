"""Two cards of one actor made into one, field by field; what both may keep is kept, and nothing is shown wider."""

from collections.abc import Mapping
from enum import StrEnum

from domain.actor import Audience, Card
from domain.card_fields import FIELDS, value_of
from domain.codes import Value
from domain.phones import international
from domain.visibility import CHOOSABLE, NOTHING, level_of, with_level


class Side(StrEnum):
    """Whose value of a field holds on the card that stays."""

    KEPT = "kept"
    OTHER = "other"
    BOTH = "both"


class MergePlan(Value):
    """Which card stays, which one is merged into it, and whose value holds where that was chosen."""

    kept: int
    other: int
    sides: Mapping[str, Side] = {}
    seen: str = ""
    """A digest of both cards as they were shown."""


JOINED = ("findings", "wishes", "news", "private_note")
"""Texts that may be kept one under the other."""
LISTS = tuple(field for field, nothing in NOTHING.items() if nothing == () and field != "visibility")
ALWAYS_BOTH = ("tags", "platforms", "phones", "private_note")
RULED = (*ALWAYS_BOTH, "sheltered", "visibility")
"""Fields that are not asked about: no tag, platform, phone or note is lost, and no address comes out."""


def differing(kept: Card, other: Card) -> tuple[str, ...]:
    """Fields to choose a side of, in the order of the card."""
    return tuple(field for field in FIELDS if field not in RULED and _differs(kept, other, field))


def sides_of(field: str) -> tuple[Side, ...]:
    """The sides that a field may take; lists and longer texts also both."""
    return tuple(Side) if field in LISTS or field in JOINED else (Side.KEPT, Side.OTHER)


def side_of(kept: Card, other: Card, field: str, sides: Mapping[str, Side]) -> Side:
    """The side chosen for a field, else the usual one: both, else whoever says something, else the kept card."""
    if field in ALWAYS_BOTH:
        return Side.BOTH
    if field in sides and sides[field] in sides_of(field):
        return sides[field]
    if field == "audience":
        return Side.OTHER if other.audience is Audience.NETWORK else Side.KEPT
    if Side.BOTH in sides_of(field):
        return Side.BOTH
    return Side.OTHER if getattr(kept, field) == NOTHING[field] else Side.KEPT


def merged_card(kept: Card, other: Card, sides: Mapping[str, Side]) -> Card:
    """The card that stays. Who reads a field is the narrower of those who read it on the cards it comes from."""
    taken = {
        field: _taken(kept, other, field, side_of(kept, other, field, sides))
        for field in FIELDS
        if field not in ("sheltered", "visibility")
    }
    card = kept.model_copy(update={**taken, "sheltered": kept.sheltered or other.sheltered})
    further = tuple(domain for domain in card.further_domains if domain is not card.domain)
    note = _joined(card.private_note, *_lost_phone(card, kept, other))
    card = card.model_copy(update={"further_domains": further, "private_note": note})
    for field in CHOOSABLE:
        card = _with_narrower_level(card, kept, other, field, side_of(kept, other, field, sides))
    return card


def _differs(kept: Card, other: Card, field: str) -> bool:
    return value_of(kept, field) != value_of(other, field)


def _taken(kept: Card, other: Card, field: str, side: Side) -> object:
    mine, theirs = getattr(kept, field), getattr(other, field)
    if side is not Side.BOTH:
        return mine if side is Side.KEPT else theirs
    return _joined(mine, theirs) if field in JOINED else tuple(dict.fromkeys((*mine, *theirs)))


def _joined(*texts: str | None) -> str | None:
    """Texts one under the other, one that is there already only once."""
    lines: list[str] = []
    for text in texts:
        if text and not any(text in line for line in lines):
            lines.append(text)
    return "\n".join(lines) or None


def _lost_phone(card: Card, kept: Card, other: Card) -> tuple[str, ...]:
    """The crisis phone that was not chosen: only coordinators may go on reading it."""
    phones = (kept.crisis_phone, other.crisis_phone)
    return tuple(f"☎ {international(phone)}" for phone in phones if phone and phone not in _phones(card))


def _phones(card: Card) -> tuple[str | None, ...]:
    return (card.crisis_phone, *card.phones)


def _with_narrower_level(card: Card, kept: Card, other: Card, field: str, side: Side) -> Card:
    sources = {Side.KEPT: (kept,), Side.OTHER: (other,), Side.BOTH: (kept, other)}[side]
    told = [level_of(source, field) for source in sources if getattr(source, field) != NOTHING[field]]
    levels = [level for level in told or [level_of(kept, field)] if level is not None]
    return with_level(card, field, max(levels)) if levels else card
