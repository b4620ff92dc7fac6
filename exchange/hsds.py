"""Public cards as services of the Human Services Data Specification 3.0 (HSDS, Open Referral)."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from uuid import UUID, uuid5

from pydantic import JsonValue

from domain.actor import Actor, Card, Place, RecordState
from domain.codes import CodeLists
from domain.hours import OpeningHours, Span
from domain.places import Geography, Municipality

VERSION = "3.0"
OURS = UUID("6f0a3f52-6d0b-5e0f-9f0e-6b7c4a1d2e30")
STATUS = {
    RecordState.ACTIVE: "active",
    RecordState.DO_NOT_REFER: "inactive",
    RecordState.CLOSED: "temporarily closed",
    RecordState.ENDED: "defunct",
}
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ADDRESS = re.compile(r"^(?P<street>.+?),?\s+(?P<post>[0-9]{3}\s?[0-9]{2})\s+(?P<city>\D+)$")
Words = Callable[[str], str]
"""Words of a message key."""
Entity = dict[str, JsonValue]


class HsdsWriter:
    """Turns actors into services; ids are the same at every export. Give it cards as a visitor reads them."""

    def __init__(
        self, codes: CodeLists, geography: Geography, municipalities: Mapping[str, Municipality], words: Words
    ) -> None:
        self._codes = codes
        self._geography = geography
        self._municipalities = municipalities
        self._words = words

    def service(self, actor: Actor) -> Entity:
        """One service with its organisation, places, areas, hours and classifications."""
        card, kind = actor.card, self._codes.kinds.get(actor.card.kind or "")
        name = kind.name_cs if kind else card.name
        lower, upper = _ages(card)
        edited = actor.edited_at.strftime("%Y-%m-%dT%H:%M:%S.000Z")
        return _told(
            {
                "id": _id(actor, "service"),
                "name": card.name,
                "description": name,
                "status": STATUS[actor.state],
                "url": _uri(card.web),
                "email": card.emails[0] if card.emails else None,
                "minimum_age": lower,
                "maximum_age": upper,
                "eligibility_description": ", ".join(self._situations(card)) or None,
                "assured_date": actor.verified_at.date().isoformat() if actor.verified_at else None,
                "last_modified": edited,
                "phones": [{"id": _id(actor, "phone", phone), "number": phone} for phone in card.phones],
                "schedules": list(_schedules(actor, card.hours)) if card.hours else [],
                "service_areas": [self._area(actor, orp) for orp in card.orps],
                "service_at_locations": list(self._at_locations(actor)),
                "organization": self._organization(actor, name),
                "attributes": list(self._attributes(actor)),
            }
        )

    def _organization(self, actor: Actor, description: str) -> Entity:
        card = actor.card
        ico: Entity = {"id": _id(actor, "ico"), "identifier_scheme": "CZ-ICO", "identifier_type": "ICO"}
        return _told(
            {
                "id": _id(actor, "organization"),
                "name": card.name,
                "description": description,
                "website": _uri(card.web),
                "email": card.emails[0] if card.emails else None,
                "organization_identifiers": [{**ico, "identifier": card.ico}] if card.ico else [],
            }
        )

    def _area(self, actor: Actor, orp: str) -> Entity:
        name = self._geography.orps[orp].name
        return {"id": _id(actor, "area", orp), "name": name, "extent": f"ORP {name}", "extent_type": "text"}

    def _at_locations(self, actor: Actor) -> Iterator[Entity]:
        """Where it is given: nothing of a sheltered actor, whose districts stand in the areas."""
        card = actor.card
        if card.sheltered:
            return
        for at, place in enumerate(card.places):
            yield _at(actor, f"{at}:{place.name}", self._location(actor, place, card.address if at == 0 else None))
        if not card.places and card.address:
            yield _at(actor, "address", self._location(actor, Place(name=card.address), card.address))
        if card.online:
            online: Entity = {"id": _id(actor, "location", "online"), "location_type": "virtual", "url": _uri(card.web)}
            yield _at(actor, "online", _told(online))

    def _location(self, actor: Actor, place: Place, address: str | None) -> Entity:
        town = self._municipalities.get(place.municipality or "")
        parts = ADDRESS.match(address.strip()) if address else None
        return _told(
            {
                "id": _id(actor, "location", place.name),
                "location_type": "physical",
                "name": place.name,
                "description": address if address and not parts else None,
                "latitude": town.latitude if town else None,
                "longitude": town.longitude if town else None,
                "addresses": [self._address(actor, parts)] if parts else [],
            }
        )

    def _address(self, actor: Actor, parts: re.Match[str]) -> Entity:
        seat = actor.card.seat
        kraj = self._geography.kraje[self._geography.orps[seat].kraj].name if seat else ""
        return {
            "id": _id(actor, "address"),
            "address_1": parts["street"],
            "city": parts["city"].strip(),
            "state_province": kraj,
            "postal_code": parts["post"],
            "country": "CZ",
            "address_type": "physical",
        }

    def _situations(self, card: Card) -> list[str]:
        groups = self._codes.target_groups
        return [groups[code].name_cs for code in card.situations if code in groups]

    def _attributes(self, actor: Actor) -> Iterator[Entity]:
        card, groups = actor.card, self._codes.target_groups
        kind = self._codes.kinds.get(card.kind or "")
        terms = [
            *([("service_types", kind.code, kind.name_cs)] if kind else []),
            *(("need_domains", domain.value, self._words(f"domain-{domain.value}")) for domain in card.domains),
            *(("target_groups", code, groups[code].name_cs) for code in card.situations if code in groups),
            *(("forms", form.value, self._words(f"form-{form.value}")) for form in card.forms),
            *([("focus", card.focus.value, self._words(f"focus-{card.focus.value}"))] if card.focus else []),
        ]
        for taxonomy, code, name in terms:
            term = {"id": str(uuid5(OURS, f"{taxonomy}:{code}")), "code": code, "name": name, "taxonomy": taxonomy}
            said: Entity = {"id": _id(actor, taxonomy, code), "link_entity": "service", "link_type": taxonomy}
            yield said | {"taxonomy_term": {**term, "description": name, "language": "cs"}}
        for field, value in (("founder", card.founder), ("resort", card.resort)):
            if value:
                yield {"id": _id(actor, field), "link_entity": "service", "link_type": field, "value": value}


def page_of(services: Iterable[Entity]) -> Entity:
    """All services as the one page of a list, in the shape of the specification's own interface."""
    contents: list[JsonValue] = list(services)
    return {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": not contents,
        "contents": contents,
    }


def _schedules(actor: Actor, hours: OpeningHours) -> Iterator[Entity]:
    """A line for every span with the days it holds on; hours that are words only stay words."""
    spans: dict[Span, list[str]] = {}
    for day, of_day in zip(DAYS, hours.week or (), strict=False):
        for span in of_day:
            spans.setdefault(span, []).append(day)
    for span, days in spans.items():
        since, to = span.since.isoformat("minutes"), span.to.isoformat("minutes")
        weekly: Entity = {"id": _id(actor, "schedule", f"{since}{to}"), "freq": "WEEKLY", "byday": ",".join(days)}
        yield weekly | {"opens_at": since, "closes_at": to, "description": hours.text}
    if hours.nonstop:
        weekly = {"id": _id(actor, "schedule", "nonstop"), "freq": "WEEKLY", "byday": ",".join(DAYS)}
        yield weekly | {"opens_at": "00:00", "closes_at": "00:00", "description": hours.text}
    elif not spans:
        yield {"id": _id(actor, "schedule", "words"), "description": hours.text}


def _at(actor: Actor, key: str, location: Entity) -> Entity:
    return {"id": _id(actor, "at", key), "location": location}


def _ages(card: Card) -> tuple[int | None, int | None]:
    """The lowest and the highest age; None where there is no bound."""
    ends = [age.to for age in card.ages]
    highest = None if None in ends else max((end for end in ends if end is not None), default=None)
    return min((age.since for age in card.ages), default=None), highest


def _uri(web: str | None) -> str | None:
    return web if web is None or "://" in web else f"https://{web}"


def _id(actor: Actor, *parts: str) -> str:
    return str(uuid5(OURS, ":".join((str(actor.id), *parts))))


def _told(entity: Entity) -> Entity:
    """The entity without what says nothing."""
    return {key: value for key, value in entity.items() if value is not None and value != []}
