"""What the register says beyond a card of ours: additions and differences, never less than the card holds."""

import re
from collections.abc import Iterator, Mapping, Sequence

from pydantic import JsonValue

from domain.actor import Card
from domain.words import fold
from exchange.rpss import Registered

Decided = Mapping[str, Sequence[JsonValue]]
Fact = tuple[str, JsonValue]
LISTS = ("forms", "orps", "phones", "emails")
OF_SHELTERED = ("ico", "kind", "forms", "capacity_text")
"""Of a sheltered actor nothing that leads to its place is taken over, however public the register is."""


def facts_of(service: Registered, card: Card, capacity: str | None, decided: Decided) -> Iterator[Fact]:
    """Fields with the JSON values they would have; `decided` are the values of earlier proposals by field."""
    facts = (*_single(service, card, capacity, decided), *_lists(service, card, decided))
    return (fact for fact in facts if not card.sheltered or fact[0] in OF_SHELTERED)


def _single(service: Registered, card: Card, capacity: str | None, decided: Decided) -> Iterator[Fact]:
    is_other_page = bool(service.web) and _page(service.web) != _page(card.web)
    is_ours = (
        card.capacity_text is not None and fold(card.capacity_text).split()[:1] != fold(capacity or "").split()[:1]
    )
    told: dict[str, JsonValue] = {
        "ico": service.ico,
        "kind": service.kind if card.kind is None else None,
        "address": service.address if card.address is None else None,
        "capacity_text": None if is_ours else capacity,
        "web": service.web if is_other_page else None,
    }
    for field, value in told.items():
        if value is not None and value != getattr(card, field) and value not in decided.get(field, ()):
            yield field, value


def _lists(service: Registered, card: Card, decided: Decided) -> Iterator[Fact]:
    """What a list of the card would hold with all that nobody has decided about before."""
    now = card.model_dump(mode="json", include={*LISTS, "places"})
    told = service.model_dump(mode="json", include={*LISTS, "places"})
    crisis = {card.crisis_phone, *(contact.phone for contact in card.contacts)}
    emails = {contact.email for contact in card.contacts}
    for field in (*LISTS, "places"):
        before = [one for values in decided.get(field, ()) if isinstance(values, list) for one in values]
        known = [*now[field], *before]
        towns = [one["municipality"] for one in known if field == "places"]
        missing = [
            one
            for one in told[field]
            if one not in known
            and not (field == "places" and one["municipality"] in towns)
            and not (isinstance(one, str) and (one in crisis or one in emails))
        ]
        if missing:
            yield field, [*now[field], *missing]


def _page(web: str | None) -> str:
    """An address of a page without what makes no difference."""
    return re.sub(r"^https?://(?:www\.)?|/+$", "", (web or "").strip().lower())
