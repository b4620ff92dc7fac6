"""Who reads which field of a card: a coordinator's choice, and a look at the card with other people's eyes."""

from domain.actor import Actor
from domain.audit import card_seen
from domain.errors import NotFound
from domain.rights import Action, Reader, imagined, may_find
from domain.visibility import Level, allowed_levels
from handlers.card import find_actor, reading_of, show_card
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from usecases.visibility import set_visibility
from views.card import LookAs, OpenVisibility
from views.visibility import (
    ALL,
    BackToCard,
    ChooseField,
    ResetLevel,
    SetLevel,
    field_screen,
    look_screen,
    visibility_screen,
)


async def open_visibility(visit: Visit, tap: OpenVisibility) -> None:
    """The fields by who reads them."""
    await show(visit, visibility_screen(visit.reading, await _own(visit, tap.actor, Action.SET_VISIBILITY)))


async def choose_field(visit: Visit, tap: ChooseField) -> None:
    """The levels of a field."""
    actor = await _own(visit, tap.actor, Action.SET_VISIBILITY)
    if not allowed_levels(actor.card, tap.field):
        raise NotFound
    await show(visit, field_screen(visit.reading, actor, tap.field))


async def set_level(visit: Visit, tap: SetLevel) -> None:
    """Keep the choice."""
    if tap.level not in list(Level):
        raise NotFound
    await _set(visit, tap.actor, tap.field, Level(tap.level))


async def reset_level(visit: Visit, tap: ResetLevel) -> None:
    """Take the choice back, or all of them."""
    await _set(visit, tap.actor, None if tap.field == ALL else tap.field, None)


async def look_as(visit: Visit, tap: LookAs) -> None:
    """The card as a visitor, a member or a crisis worker sees it."""
    actor = await _own(visit, tap.actor, Action.READ_AS_OTHERS)
    if tap.reader not in list(Reader):
        raise NotFound
    reader = Reader(tap.reader)
    access = imagined(reader, visit.now)
    seen = await reading_of(visit, access, actor) if may_find(access, actor) else None
    await show(visit, look_screen(visit.reading, actor, reader, seen))
    visit.saw(card_seen(visit.person.id, seen.actor, visit.now) if seen else ())


async def back_to_card(visit: Visit, tap: BackToCard) -> None:
    """The card with the person's own eyes again."""
    await show_card(visit, tap.actor)


async def _set(visit: Visit, actor: int, field: str | None, level: Level | None) -> None:
    house = visit.house
    changed = await set_visibility(
        house.database, visit.access, house.codes, house.geography, actor, field, level, visit.now
    )
    await show(visit, visibility_screen(visit.reading, changed), toast=visit.say.text("visibility-saved"))


async def _own(visit: Visit, actor_id: int, action: Action) -> Actor:
    """The whole actor; raises NotFound where this person may not do this there."""
    actor = await find_actor(visit, actor_id)
    if not visit.access.may_with(action, actor):
        raise NotFound
    return actor


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={
            **on(OpenVisibility, open_visibility),
            **on(ChooseField, choose_field),
            **on(SetLevel, set_level),
            **on(ResetLevel, reset_level),
            **on(LookAs, look_as),
            **on(BackToCard, back_to_card),
        }
    )
