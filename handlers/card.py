"""The card of an actor, its phone as a contact, its place on the map, its capacity history."""

from domain.actor import Actor
from domain.capacity import state_now
from domain.errors import NotFound
from domain.rights import Action, as_seen_by, level_for, may_find
from handlers.routes import Routes, on
from handlers.screen import send_contact, send_venue, show
from handlers.visit import Visit
from storage.actors import Actors
from storage.capacity import Capacity
from storage.places import Places
from views.card import CardReading, ShowContact, ShowHistory, ShowOnMap, card_screen, history_screen
from views.found import OpenCard

HISTORY = 15


async def open_card(visit: Visit, tap: OpenCard) -> None:
    """The card with what this person may read, as a new message under the list."""
    actor = await find_actor(visit, tap.actor)
    report = await Capacity(visit.reader).latest_of(actor.id)
    seen = CardReading(
        actor=as_seen_by(visit.access, actor),
        report=report,
        state=state_now(actor.card, visit.house.codes.kinds.get(actor.card.kind or ""), report, visit.now),
        level=level_for(visit.access, actor),
        may_report=visit.access.may_with(Action.REPORT_CAPACITY, actor),
        has_place=bool(actor.card.places) and not actor.card.sheltered,
    )
    await show(visit, card_screen(visit.reading, seen), fresh=True)


async def call(visit: Visit, tap: ShowContact) -> None:
    """The phone as a contact."""
    actor = await read_actor(visit, tap.actor)
    if actor.card.phone_to_call is None:
        raise NotFound
    await send_contact(visit, actor.card.phone_to_call, actor.card.name)


async def show_on_map(visit: Visit, tap: ShowOnMap) -> None:
    """The place as a venue: the municipality's point, with the address in words."""
    actor = await read_actor(visit, tap.actor)
    place = next((p.municipality for p in actor.card.places if p.municipality), None)
    where = await Places(visit.reader).municipality(place) if place and not actor.card.sheltered else None
    if where is None:
        raise NotFound
    await send_venue(visit, where, actor.card.name, actor.card.address or where.name)


async def show_history(visit: Visit, tap: ShowHistory) -> None:
    """The last capacity reports, for those who may report."""
    actor = await read_actor(visit, tap.actor)
    if not visit.access.may_with(Action.REPORT_CAPACITY, actor):
        raise NotFound
    history = await Capacity(visit.reader).history(actor.id, HISTORY)
    await show(visit, history_screen(visit.reading, actor, history))


async def read_actor(visit: Visit, actor_id: int) -> Actor:
    """The actor with only what this person may read; raises NotFound where they may not find it at all."""
    return as_seen_by(visit.access, await find_actor(visit, actor_id))


async def find_actor(visit: Visit, actor_id: int) -> Actor:
    """The whole actor; raises NotFound where this person may not find it."""
    actor = await Actors(visit.reader).get(actor_id)
    if not may_find(visit.access, actor):
        raise NotFound
    return actor


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={
            **on(OpenCard, open_card),
            **on(ShowContact, call),
            **on(ShowOnMap, show_on_map),
            **on(ShowHistory, show_history),
        }
    )
