"""Ready-made lists: what coordinators have published, run with the rights of the reader."""

from domain.audit import phones_seen
from domain.errors import NotFound
from domain.rights import Action
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.saved_filters import SavedFilters
from usecases.lists import found_of, published_page
from views.found import PAGE
from views.lists import OpenList, OpenLists, lists_screen, ready_list_screen
from views.subscriptions import WatchList, with_watch


async def open_lists(visit: Visit, tap: OpenLists) -> None:
    """The lists of a district, else of the home district."""
    orp = tap.orp or visit.person.home_orp
    if not visit.access.may(Action.READ_NETWORK) or (tap.orp and tap.orp not in visit.house.geography.orps):
        raise NotFound
    lists = await SavedFilters(visit.reader).published_in(orp) if orp else []
    await show(visit, lists_screen(visit.reading, orp, [(one.id, one.name) for one in lists]))


async def open_list(visit: Visit, tap: OpenList) -> None:
    """A page of a list."""
    house, page = visit.house, tap.page
    saved, ids, total = await published_page(visit.reader, visit.access, tap.list, visit.now, PAGE, page * PAGE)
    if page and not ids:
        await open_list(visit, OpenList(tap.list))
        return
    found = await found_of(
        visit.reader,
        ids,
        access=visit.access,
        codes=house.codes,
        geography=house.geography,
        home=visit.person.home_orp,
        now=visit.now,
    )
    home = visit.person.home_orp
    orp = home if home in saved.orps else min(saved.orps)
    screen = ready_list_screen(visit.reading, saved.id, saved.name, orp, found, total, page, home)
    await show(visit, with_watch(visit.say, screen, WatchList(saved.id)))
    visit.saw(phones_seen(visit.person.id, (one.actor for one in found), visit.now))


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(taps={**on(OpenLists, open_lists), **on(OpenList, open_list)})
