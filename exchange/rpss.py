"""A service of the register of social services as facts for a card: no names of people, no codes that are guessed."""

import csv
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pydantic import JsonValue

from domain.actor import Place
from domain.codes import CodeLists, Form, Value
from domain.given_names import GIVEN_NAMES
from domain.ico import read_ico
from domain.names_with_age import HOUSE, SURNAME
from domain.phones import normalise
from domain.places import Municipality
from domain.words import fold
from exchange.cells import read_date, read_emails, read_pages
from exchange.rpss_file import Item, text_of

REGISTER = "rpss"
UNITS = ("klient", "kontakt", "interv", "luzka", "hovor")
TITLE = re.compile(r"\b(?:mgr|bc|ing|phdr|mudr|judr|mddr|rndr|paeddr|thdr|ph\.?d|dis|mba)\b\.?", re.IGNORECASE)
LEGAL_FORM = re.compile(
    r"\b(?:z\.?\s?s|o\.?\s?p\.?\s?s|s\.?\s?r\.?\s?o|a\.?\s?s|z\.?\s?[uú]|p\.?\s?o)\b", re.IGNORECASE
)
MOST_WORDS_OF_A_PERSON = 3
OFFICES = re.compile(
    r"(?:info|kontakt|kancelar|recepc|sekretar|podateln|poradn|centr|klub|sluzb|dum|domov|azyl|kriz|pomoc|nzdm|sas|teren"
    r"|linka|posta|office|mail|charit|diakoni|socialn|rodin|detsk|mlad|vedouci|reditel|program|streetwork|kcentr|pece)"
)


class Registered(Value):
    """What the register says of one service; `orps` has the seat first, `capacities` are (unit, registered maximum)."""

    code: str
    name: str
    operator: str | None
    """None where it is no organisation."""
    ico: str | None
    kind: str | None
    forms: tuple[Form, ...]
    nonstop: bool
    capacities: tuple[tuple[str, int], ...]
    orps: tuple[str, ...]
    places: tuple[Place, ...]
    address: str | None
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    web: str | None
    since: date | None
    until: date | None
    is_person: bool
    """True where a person runs it under their own name: nothing of it is taken over."""
    unknown: tuple[str, ...]
    """Codes of the register whose meaning nobody has verified."""

    def is_given_on(self, day: date) -> bool:
        """True where the service has begun and has not ended."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class Site(NamedTuple):
    """Where a service is given."""

    name: str | None
    municipality: Municipality
    address: str | None


@cache
def verified_meanings() -> dict[str, str]:
    """Codes of ours by those codes of the register whose meaning is verified."""
    with (Path(__file__).parent / "rpss_codes.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["meaning"] for row in csv.DictReader(file)}


class RegisterReader:
    """Reads items one by one; `meanings` says what the register's codes are among ours."""

    def __init__(
        self, codes: CodeLists, municipalities: Mapping[str, Municipality], meanings: Mapping[str, str]
    ) -> None:
        self._codes = codes
        self._municipalities = municipalities
        self._meanings = meanings

    def read(self, item: Item, today: date) -> Registered | None:
        """The service; None where its key is missing, which every service of the register has."""
        code = item.get("portalId")
        if not isinstance(code, int | str) or isinstance(code, bool) or not str(code):
            return None
        provider, sites = _object(item.get("poskytovatel")), self._sites(item, today)
        forms = _objects(item.get("formy"))
        kind_code = _id(item.get("druhSocialniSluzby"))
        form_codes = tuple(found for form in forms if (found := _id(form.get("forma"))))
        capacities, odd_units = _capacities(forms)
        kind = self._meanings.get(kind_code or "")
        operator, site_names = text_of(provider.get("nazev")), (site.name for site in sites)
        name = next((name for name in site_names if name and not is_persons_name(name)), None) or operator
        return Registered(
            code=str(code),
            name=name or "",
            operator=operator,
            ico=read_ico(str(provider.get("ico") or "")),
            kind=kind if kind in self._codes.kinds else None,
            forms=tuple(dict.fromkeys(Form(self._meanings[code]) for code in form_codes if code in self._meanings)),
            nonstop=any(form.get("nepretrzitePoskytovani") is True for form in forms),
            capacities=capacities,
            orps=tuple(dict.fromkeys(site.municipality.orp for site in sites)),
            places=tuple(_places(sites)),
            address=next((site.address for site in sites if site.address), None),
            phones=_phones(item),
            emails=_emails(item),
            web=next(iter(_pages(item)), None),
            since=_day(item.get("datumPoskytovaniOd")),
            until=_day(item.get("datumPoskytovaniDo")),
            is_person=operator is None or is_persons_name(operator),
            unknown=tuple(code for code in (kind_code, *form_codes) if code and code not in self._meanings) + odd_units,
        )

    def _sites(self, item: Item, today: date) -> list[Site]:
        """The places in use, each once; where none is told, the address to write to."""
        open_ones = (site for site in _objects(item.get("zarizeni")) if _is_open(site, today))
        found = [site for one in open_ones if (site := self._site(one))]
        found = found or [site for one in _objects(item.get("kontaktniAdresy")) if (site := self._site(one))]
        return list(dict.fromkeys(found))

    def _site(self, site: Item) -> Site | None:
        address = _object(site.get("adresa"))
        code = (_id(address.get("obec")) or "").rpartition("/")[2]
        municipality = self._municipalities.get(code)
        return Site(text_of(site.get("nazev")), municipality, _line(address, municipality)) if municipality else None


def is_persons_name(name: str) -> bool:
    """True for what looks like the name of a person rather than of an organisation."""
    if LEGAL_FORM.search(name):
        return False
    if TITLE.search(name):
        return True
    written = re.findall(r"\w+", name)
    words = [fold(word) for word in written]
    if not 1 < len(words) <= MOST_WORDS_OF_A_PERSON or any(map(HOUSE.match, words)):
        return False
    has_surname = all(word[0].isupper() for word in written) and SURNAME.match(written[-1]) is not None
    return has_surname or any(word in GIVEN_NAMES for word in words)


def _is_open(site: Item, today: date) -> bool:
    until = _day(site.get("poskytujeDo"))
    return until is None or today <= until


def _places(sites: list[Site]) -> Iterator[Place]:
    for town in dict.fromkeys((site.municipality.code, site.municipality.name) for site in sites):
        yield Place(name=town[1], municipality=town[0])


def _line(address: Item, municipality: Municipality) -> str | None:
    """An address in one line; None where it tells no more than the municipality."""
    street = text_of(_object(address.get("ulice")).get("nazev")) or municipality.name
    house, orientation = address.get("cisloDomovni"), address.get("cisloOrientacni")
    if not house:
        return None
    post = re.sub(r"\D", "", str(address.get("psc") or ""))
    town = f"{post[:3]} {post[3:]} {municipality.name}" if len(post) == 5 else municipality.name
    return f"{street} {house}{f'/{orientation}' if orientation else ''}, {town}"


def _capacities(forms: list[Item]) -> tuple[tuple[tuple[str, int], ...], tuple[str, ...]]:
    """(unit, registered maximum), and the codes of units that are none of the five."""
    found: list[tuple[str, int]] = []
    odd: list[str] = []
    for capacity in (one for form in forms for one in _objects(form.get("kapacity"))):
        code, count = _id(capacity.get("typ")) or "", capacity.get("pocet")
        unit = code.rpartition("/")[2]
        if unit in UNITS and isinstance(count, int | float) and count > 0:
            found.append((unit, int(count)))
        elif code and unit not in UNITS:
            odd.append(code)
    return tuple(dict.fromkeys(found)), tuple(odd)


def _phones(item: Item) -> tuple[str, ...]:
    told = (text_of(one.get("telefon")) for one in _objects(item.get("telefony")))
    read = (phone for text in told if text for phone in normalise(text))
    return tuple(dict.fromkeys(phone.number for phone in read))


def _emails(item: Item) -> tuple[str, ...]:
    """Addresses of offices only: any other may be that of a person."""
    told = (text_of(one.get("email")) for one in _objects(item.get("emaily")))
    read = (email for text in told if text for email in read_emails(text)[0])
    return tuple(dict.fromkeys(email for email in read if OFFICES.match(email)))


def _pages(item: Item) -> Iterator[str]:
    told = (text_of(one.get("web")) for one in _objects(item.get("weby")))
    return (page for text in told if text for page in read_pages(text))


def _day(value: JsonValue) -> date | None:
    return read_date(value[:10]) if isinstance(value, str) else None


def _id(value: JsonValue) -> str | None:
    found = _object(value).get("id")
    return found if isinstance(found, str) and found else None


def _object(value: JsonValue) -> Item:
    return value if isinstance(value, dict) else {}


def _objects(value: JsonValue) -> list[Item]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
