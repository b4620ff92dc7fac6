"""The nearest services around a sent location. The location itself is kept nowhere: only the nearest municipality."""

from telegram import Location

from domain.audit import phones_seen
from domain.errors import NotFound, Refusal
from domain.places import Municipality
from domain.rights import Action
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.places import Places
from usecases.nearest import nearest
from views.nearest import OfferNearest, ShowNearest, nearest_screen, offer_screen, wanted_by
from views.search import members_only_screen


async def offer(visit: Visit, location: Location, orp: str) -> None:
    """Ask what is sought around a location in this district."""
    around = await Places(visit.reader).nearest_municipality(location.latitude, location.longitude, orp)
    if around is None:
        raise Refusal("refused-place-unknown")
    await _offer(visit, around)


async def offer_again(visit: Visit, tap: OfferNearest) -> None:
    """Back from a list."""
    await _offer(visit, await _municipality(visit, tap.municipality))


async def show_nearest(visit: Visit, tap: ShowNearest) -> None:
    """A page of the nearest ones that this person may find."""
    try:
        wanted = wanted_by(tap.what)
    except ValueError:
        raise NotFound from None
    if not visit.access.may(Action.SEARCH_CRISIS if wanted.crisis else Action.SEARCH):
        raise Refusal("refused-role" if wanted.crisis else "refused-search-members-only")
    page = await nearest(
        visit.reader,
        await _municipality(visit, tap.municipality),
        wanted,
        tap.page,
        access=visit.access,
        codes=visit.house.codes,
        geography=visit.house.geography,
        now=visit.now,
    )
    await show(visit, nearest_screen(visit.reading, tap, page))
    visit.saw(phones_seen(visit.person.id, (near.found.actor for near in page.shown), visit.now))


async def _offer(visit: Visit, around: Municipality) -> None:
    if visit.access.may(Action.SEARCH):
        await show(visit, offer_screen(visit.reading, around, visit.access))
    else:
        await show(visit, members_only_screen(visit.say))


async def _municipality(visit: Visit, code: str) -> Municipality:
    found = await Places(visit.reader).municipality(code)
    if found is None:
        raise NotFound
    return found


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(taps={**on(OfferNearest, offer_again), **on(ShowNearest, show_nearest)})
