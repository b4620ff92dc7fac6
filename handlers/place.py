"""A district was chosen: by button, by typing any place in any case, or by sending a location."""

from telegram import Location

from domain.board import BoardView
from domain.errors import NotFound, Refusal
from handlers import board, coordinator, crisis, guides, help_nets, nearest, practice, search, settings
from handlers.ask_place import PLACE_FORM, ask_place, check_purpose, expect_place
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.drafts import Draft
from storage.places import Places
from usecases.drafts import drop_draft
from usecases.settings import choose_home
from views.menu import menu_row
from views.place import (
    BOARD,
    COORDINATOR,
    CRISIS,
    GUIDE,
    HOME,
    NET,
    PRACTICE,
    ChooseOrp,
    ChooseOrpOfKraj,
    OrpChosen,
    candidates_screen,
    orps_screen,
)


async def choose(visit: Visit, tap: ChooseOrp) -> None:
    """Ask for a district."""
    await ask_place(visit, tap.purpose)


async def choose_of_kraj(visit: Visit, tap: ChooseOrpOfKraj) -> None:
    """Ask for a district of one region."""
    check_purpose(tap.purpose)
    if tap.kraj not in visit.house.geography.kraje:
        raise NotFound
    await expect_place(visit, tap.purpose)
    await show(visit, orps_screen(visit.say, visit.house.geography, tap.purpose, tap.kraj, menu_row(visit.say)))


async def chosen(visit: Visit, tap: OrpChosen) -> None:
    """Go on with a district chosen by button."""
    check_purpose(tap.purpose)
    if tap.orp not in visit.house.geography.orps:
        raise NotFound
    await go_on(visit, tap.purpose, tap.orp)


async def typed(visit: Visit, draft: Draft) -> None:
    """Go on with a district typed in any case, or offer the ones of that name."""
    purpose = str(draft.answers["purpose"])
    match = (await visit.house.words).gazetteer.answer(visit.text, visit.person.home_orp)
    if match is None:
        raise Refusal("refused-place-unknown")
    if match.orp is not None:
        await go_on(visit, purpose, match.orp)
    elif match.kraj is not None:
        await choose_of_kraj(visit, ChooseOrpOfKraj(purpose, match.kraj))
    else:
        orps = list(dict.fromkeys(place.orp for place in match.candidates))
        await show(visit, candidates_screen(visit.say, visit.house.geography, purpose, orps, menu_row(visit.say)))


async def locate(visit: Visit, location: Location) -> None:
    """Go on with the district around a sent location, where one was asked for; else offer the nearest services."""
    orp = await Places(visit.reader).orp_at(location.latitude, location.longitude)
    if orp is None:
        raise Refusal("refused-place-abroad")
    draft = await visit.draft()
    if draft and draft.form == PLACE_FORM:
        await go_on(visit, str(draft.answers["purpose"]), orp)
    else:
        await nearest.offer(visit, location, orp)


async def go_on(visit: Visit, purpose: str, orp: str) -> None:
    """Do what the district was asked for."""
    if visit.person.is_writing:
        await drop_draft(visit.house.database, visit.person.id)
    if purpose == HOME:
        await choose_home(visit.house.database, visit.person.id, orp)
        await settings.open_settings(visit.with_person(home_orp=orp))
    elif purpose == CRISIS:
        if visit.person.home_orp is None:
            await choose_home(visit.house.database, visit.person.id, orp)
        await crisis.show_crisis(visit, orp)
    elif purpose == BOARD:
        if visit.person.home_orp is None:
            await choose_home(visit.house.database, visit.person.id, orp)
        await board.show_board(visit.with_person(home_orp=visit.person.home_orp or orp), BoardView(orp=orp))
    elif purpose == COORDINATOR:
        await coordinator.show_coordinator(visit, orp)
    elif purpose == PRACTICE:
        await practice.show_district(visit, orp)
    elif purpose.startswith(NET):
        await help_nets.in_district(visit, purpose, orp)
    elif purpose.startswith(GUIDE):
        await guides.in_district(visit, purpose, orp)
    else:
        await search.guided_in(visit, purpose, orp)


def routes() -> Routes:
    """Taps and typed answers of this feature."""
    return Routes(
        taps={**on(ChooseOrp, choose), **on(ChooseOrpOfKraj, choose_of_kraj), **on(OrpChosen, chosen)},
        drafts={PLACE_FORM: typed},
    )
