"""The fields of a card that can be changed one by one, as JSON values, and what differs between two cards."""

from collections.abc import Iterable
from hashlib import blake2b
from json import dumps

from pydantic import JsonValue, ValidationError

from domain.actor import Actor, Card
from domain.codes import Value
from domain.errors import NotFound, Refusal

FIELDS: tuple[str, ...] = tuple(field for field in Card.model_fields if field not in ("revised_on", "revised_by"))
"""Fields that can be changed, in the order of the card."""
COORDINATORS_FIELDS = frozenset(("findings", "private_note", "tags", "audience", "visibility"))
"""Fields that no member changes or proposes to change."""
MEMBERS_FIELDS: tuple[str, ...] = tuple(field for field in FIELDS if field not in COORDINATORS_FIELDS)
STATE, VERIFIED = "state", "verified"
"""What stands in a card's history beside its fields: {"state", "reason", "until"} of the record, a verification."""


class Change(Value):
    """A field with the value it had (`old`) and the value it gets (`new`), both JSON."""

    field: str
    old: JsonValue
    new: JsonValue

    @property
    def is_idle(self) -> bool:
        """True where nothing would change."""
        return self.old == self.new


def value_of(card: Card, field: str) -> JsonValue:
    """The value of a field as JSON; raises NotFound where there is no such field to change."""
    _check_field(field)
    value: JsonValue = card.model_dump(mode="json", include={field})[field]
    return value


def with_value(card: Card, field: str, value: JsonValue) -> Card:
    """The card with this JSON value of a field.

    Raises NotFound for an unknown field, Refusal for what the field cannot hold.
    """
    _check_field(field)
    given = value.strip() or None if isinstance(value, str) else value
    try:
        changed = Card.model_validate(card.model_dump(mode="json") | {field: given})
    except ValidationError:
        raise Refusal("refused-field-value") from None
    _check_whole(changed, field)
    return changed


def changes_between(before: Card, after: Card) -> tuple[Change, ...]:
    """What differs, in the order of the card."""
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    return tuple(Change(field=f, old=old[f], new=new[f]) for f in Card.model_fields if old[f] != new[f])


def actor_changes(before: Actor, after: Actor) -> tuple[Change, ...]:
    """What differs between two times of an actor: fields of the card, and the state of the record."""
    state = Change(field=STATE, old=state_of(before), new=state_of(after))
    return (*changes_between(before.card, after.card), *(() if state.is_idle else (state,)))


def with_changes(card: Card, changes: Iterable[Change]) -> Card:
    """The card with the new values of these changes."""
    for change in changes:
        card = with_value(card, change.field, change.new)
    return card


def digest(value: JsonValue) -> str:
    """A few letters that stand for a value somebody has seen."""
    return blake2b(dumps(value, sort_keys=True).encode(), digest_size=5).hexdigest()


def state_of(actor: Actor) -> JsonValue:
    """The state of the record as it stands in the history."""
    until = actor.closed_until.isoformat() if actor.closed_until else None
    return {"state": actor.state.value, "reason": actor.state_reason, "until": until}


def _check_field(field: str) -> None:
    if field not in FIELDS:
        raise NotFound


def _check_whole(card: Card, field: str) -> None:
    """A card has a name, a district and ages that begin before they end."""
    is_without_seat = field == "orps" and not card.orps
    is_backwards = field == "ages" and any(age.to is not None and age.to < age.since for age in card.ages)
    if is_without_seat or is_backwards:
        raise Refusal("refused-field-value")
