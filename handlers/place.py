"""A district was chosen: by button, by typing any place in any case, or by sending a location."""

from telegram import Location

from domain.errors import NotFound, Refusal
from domain.rights import Action
from handlers import crisis, search, settings
from handlers.ask_place import PLACE_FORM, ask_place, check_purpose, expect_place
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.drafts import Draft
from storage.places import Places
from usecases.drafts import drop_draft
from usecases.settings import choose_home
from views.menu import menu_row
from views.place import CRISIS, HOME, ChooseOrp, ChooseOrpOfKraj, OrpChosen, candidates_screen, orps_screen
from views.search import ANY_NEED


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
    match = (await visit.house.words).gazetteer.find(visit.text, visit.person.home_orp)
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
    """Go on with the district around a sent location: what was asked for, else help now, else a search."""
    orp = await Places(visit.reader).orp_at(location.latitude, location.longitude)
    if orp is None:
        raise Refusal("refused-place-abroad")
    draft = await visit.draft()
    asked = str(draft.answers["purpose"]) if draft and draft.form == PLACE_FORM else None
    usual = CRISIS if visit.access.may(Action.SEARCH_CRISIS) else ANY_NEED
    await go_on(visit, asked or usual, orp)


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
    else:
        await search.guided_in(visit, purpose, orp)


def routes() -> Routes:
    """Taps and typed answers of this feature."""
    return Routes(
        taps={**on(ChooseOrp, choose), **on(ChooseOrpOfKraj, choose_of_kraj), **on(OrpChosen, chosen)},
        drafts={PLACE_FORM: typed},
    )
