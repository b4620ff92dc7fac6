"""The nearest services: what is sought around a sent location, and a page of them by distance."""

from dataclasses import replace
from typing import ClassVar

from domain.codes import NeedDomain
from domain.nearest import Near, NearestPage, Wanted
from domain.places import Municipality
from domain.rights import Access, Action
from domain.visibility import Level, level_of_phone
from views.found import PAGE, Reading, card_buttons, entry
from views.menu import menu_row
from views.place import CRISIS, OrpChosen
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import domain_name

EVERYBODY, CRISIS_NETWORK = "any", "crisis"


class OfferNearest(Tap):
    """Choose what is sought around this municipality."""

    prefix: ClassVar[str] = "nears"
    municipality: str


class ShowNearest(Tap):
    """A page of the nearest ones; `what` is EVERYBODY, CRISIS_NETWORK or a need domain."""

    prefix: ClassVar[str] = "near"
    municipality: str
    what: str
    page: int = 0


def wanted_by(what: str) -> Wanted:
    """What a button asks for; raises ValueError for a need that does not exist."""
    if what in (EVERYBODY, CRISIS_NETWORK):
        return Wanted(crisis=what == CRISIS_NETWORK)
    return Wanted(domain=NeedDomain(what))


def offer_screen(read: Reading, around: Municipality, access: Access) -> Screen:
    """What can be sought around a place: the list of who helps now comes first for those who may see it."""
    say, orp = read.say, read.geography.orps[around.orp].name
    rows: list[Row] = []
    if access.may(Action.SEARCH_CRISIS):
        rows.append((button(say.text("nearest-now", orp=orp), OrpChosen(CRISIS, around.orp)),))
        rows.append((button(say.text("nearest-crisis"), ShowNearest(around.code, CRISIS_NETWORK)),))
    rows.append((button(say.text("nearest-all"), ShowNearest(around.code, EVERYBODY)),))
    needs = [button(domain_name(say, need), ShowNearest(around.code, need.value)) for need in NeedDomain]
    text = say.html("nearest-offer", place=around.name, orp=orp)
    return Screen(text, (*rows, *in_rows(needs, 2), menu_row(say)))


def nearest_screen(read: Reading, tap: ShowNearest, page: NearestPage) -> Screen:
    """A page of actors with their distances."""
    say, first = read.say, tap.page * PAGE + 1
    found = tuple(near.found for near in page.shown)
    entries = [_entry(read, near, number, page.around.orp) for number, near in enumerate(page.shown, first)]
    title = say.html("nearest-title", what=_what(read, tap.what), place=page.around.name)
    body = (say.html("search-count", count=page.total), *entries, say.html("nearest-order"))
    back = (button(say.text("button-back"), OfferNearest(tap.municipality)), *menu_row(say))
    is_guarded = any((level_of_phone(one.actor.card) or Level.PUBLIC) >= Level.CRISIS for one in found)
    return Screen(
        "\n\n".join((title, *(body if entries else (say.html("nearest-nobody"),)))),
        (*in_rows(card_buttons(found, first), 1), *_turns(read, tap, page), back),
        protect=is_guarded,
    )


def _what(read: Reading, what: str) -> str:
    if what in (EVERYBODY, CRISIS_NETWORK):
        return read.say.text("nearest-what-all" if what == EVERYBODY else "nearest-what-crisis")
    return domain_name(read.say, NeedDomain(what))


def _entry(read: Reading, near: Near, number: int, home: str) -> str:
    say, card = read.say, near.found.actor.card
    orp = read.geography.orps[card.seat or home].name
    where = (
        say.html("nearest-km", place=near.place, km=round(near.km))
        if near.place
        else say.html("nearest-km-district", orp=orp, km=round(near.km))
    )
    return f"{entry(read, near.found, number, home, card.phone_to_call)}\n{where}"


def _turns(read: Reading, tap: ShowNearest, page: NearestPage) -> tuple[Row, ...]:
    say, row = read.say, []
    if tap.page > 0:
        row.append(button(say.text("button-previous"), replace(tap, page=tap.page - 1)))
    if (tap.page + 1) * PAGE < page.total:
        row.append(button(say.text("button-next"), replace(tap, page=tap.page + 1)))
    return (tuple(row),) if row else ()
