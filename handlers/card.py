"""The card of an actor, its phone as a contact, its place on the map, its capacity history."""

from dataclasses import replace
from datetime import datetime

from domain.actor import Actor
from domain.audit import card_seen, phone_seen, place_seen
from domain.capacity import state_now
from domain.card_editing import editable
from domain.errors import NotFound
from domain.platform import Platform
from domain.rights import Access, Action, as_seen_by, level_for, may_find
from domain.sharing import is_shareable
from domain.visibility import Level
from handlers.routes import Routes, on
from handlers.screen import send_contact, send_venue, show
from handlers.visit import House, Visit
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Connection
from storage.merges import Merges
from storage.notes import Notes
from storage.places import Places
from usecases.platforms import platforms_of
from views.card import CardReading, ShowContact, ShowHistory, ShowOnMap, card_screen, history_screen
from views.found import OpenCard

HISTORY = 15


async def open_card(visit: Visit, tap: OpenCard) -> None:
    """The card with what this person may read, as a new message under the list."""
    await show_card(visit, tap.actor, fresh=True)


async def show_card(visit: Visit, actor_id: int, *, fresh: bool = False) -> None:
    """The card with what this person may read and do; whoever keeps an actor opens it ended as well."""
    actor = await Merges(visit.reader).standing(actor_id)
    may_keep = visit.access.may_with(Action.EDIT_CARD, actor)
    if not (may_find(visit.access, actor) or may_keep):
        raise NotFound
    merged = await Actors(visit.reader).names([actor_id]) if actor.id != actor_id else {}
    heading = visit.say.html("card-merged", merged=merged[actor_id]) if merged else ""
    reading = await reading_of(visit, visit.access, actor)
    seen = replace(
        reading,
        may_report=visit.access.may_with(Action.REPORT_CAPACITY, actor),
        may_keep=may_keep,
        may_edit=bool(editable(visit.access, actor)),
        is_own=actor.id in visit.access.own_actors,
        may_share=is_shareable(actor),
        platforms=await opened_platforms(visit, reading.actor),
    )
    await show(visit, card_screen(visit.reading, seen, heading), fresh=fresh)
    visit.saw(card_seen(visit.person.id, seen.actor, visit.now))


async def opened_platforms(visit: Visit, actor: Actor) -> tuple[Platform, ...]:
    """Platforms of the actor, as read here, that this person may open."""
    return tuple(await platforms_of(visit.reader, visit.access, actor))


async def reading_of(visit: Visit, access: Access, actor: Actor) -> CardReading:
    """What somebody with these rights reads on the card, with nothing to do there."""
    return await read_card(visit.reader, visit.house, access, actor, visit.now)


async def read_card(reader: Connection, house: House, access: Access, actor: Actor, now: datetime) -> CardReading:
    """The same where nobody is visiting."""
    report = await Capacity(reader).latest_of(actor.id)
    kind = house.codes.kinds.get(actor.card.kind or "")
    state = state_now(actor.card, kind, report, now)
    level = level_for(access, actor)
    notes = await Notes(reader).of(actor.id, private=False) if level >= Level.NETWORK else []
    return CardReading(as_seen_by(access, actor), report, state, level, notes=tuple(notes))


async def call(visit: Visit, tap: ShowContact) -> None:
    """The phone as a contact."""
    actor = await read_actor(visit, tap.actor)
    if actor.card.phone_to_call is None:
        raise NotFound
    await send_contact(visit, actor.card.phone_to_call, actor.card.name)
    visit.saw(phone_seen(visit.person.id, actor, visit.now))


async def show_on_map(visit: Visit, tap: ShowOnMap) -> None:
    """The place as a venue: the municipality's point, with the address in words."""
    actor = await read_actor(visit, tap.actor)
    place = next((p.municipality for p in actor.card.places if p.municipality), None)
    where = await Places(visit.reader).municipality(place) if place else None
    if where is None:
        raise NotFound
    seen = place_seen(visit.person.id, actor, visit.now)
    await send_venue(visit, where, actor.card.name, actor.card.address or where.name, protect=bool(seen))
    visit.saw(seen)


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
    """The whole actor, or the one it was merged into; raises NotFound where this person may not find it."""
    actor = await Merges(visit.reader).standing(actor_id)
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
