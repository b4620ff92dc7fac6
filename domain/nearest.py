"""The nearest services: whose municipality lies how far from a place, as the crow flies."""

from collections.abc import Iterable, Mapping

from domain.actor import Actor, Card
from domain.codes import NeedDomain, Value
from domain.order import Found
from domain.places import Geography, Municipality, Ring, distance_km

WIDENING = ((Ring.OWN, Ring.NEIGHBOUR), (Ring.KRAJ,), (Ring.COUNTRY,))
"""Rings that are looked through together; farther ones only where nobody is nearer."""


class Wanted(Value):
    """What is sought near a municipality: everybody, a need domain, or the crisis network alone."""

    domain: NeedDomain | None = None
    crisis: bool = False


class Near(Value):
    """An actor with its distance in kilometres; `place` is None where only the district may be told."""

    found: Found
    km: float
    place: str | None


class NearestPage(Value):
    """A page of the nearest actors around a municipality, in order, and how many there are."""

    around: Municipality
    shown: tuple[Near, ...]
    total: int


def municipalities_of(card: Card) -> tuple[str, ...]:
    """Codes of the municipalities of a card as its reader sees it."""
    return tuple(place.municipality for place in card.places if place.municipality)


def measure(
    actor: Actor, around: Municipality, municipalities: Mapping[str, Municipality], geography: Geography
) -> tuple[float, str | None]:
    """Kilometres to the nearest place the reader may know of, with its name; else to the seat of the actor's district.

    A sheltered address has no places left on a card as it is read, so its distance tells the district only.
    """
    here = (around.latitude, around.longitude)
    known = (municipalities[code] for code in municipalities_of(actor.card) if code in municipalities)
    near = min(((distance_km(here, (one.latitude, one.longitude)), one.name) for one in known), default=None)
    if near is not None:
        return near
    seat = geography.orps[actor.card.seat or around.orp]
    return distance_km(here, (seat.latitude, seat.longitude)), None


def closest(near: Iterable[Near]) -> list[Near]:
    """By whole kilometres, those equally far in the order they came in."""
    return sorted(near, key=lambda one: round(one.km))
