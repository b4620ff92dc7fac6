"""Filters saved under a name; a published one is a ready-made list for the network."""

from domain.errors import NotFound
from domain.filter import NAME_LIMIT
from domain.rights import Access
from handlers.forms import Answers, Form, Text, begin
from handlers.network import go_on_with, open_filter
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.filters import Filters
from storage.saved_filters import SavedFilter, SavedFilters
from usecases.filters import (
    check_coordinator,
    delete_filter,
    may_keep,
    publish_filter,
    rename_filter,
    save_filter,
    withdraw_filter,
)
from views.network import OpenSavedFilters, SaveFilter
from views.saved_filters import (
    DeleteFilter,
    OpenSavedFilter,
    PublishFilter,
    RenameFilter,
    Saved,
    UseSavedFilter,
    WithdrawFilter,
    delete_screen,
    publish_screen,
    saved_filter_screen,
    saved_filters_screen,
)


async def open_saved_filters(visit: Visit, _: OpenSavedFilters | None = None) -> None:
    """Own filters and those published in own districts."""
    await _show_all(visit)


async def open_saved_filter(visit: Visit, tap: OpenSavedFilter) -> None:
    """One filter and what can be done with it."""
    await _show(visit, tap.filter)


async def use(visit: Visit, tap: UseSavedFilter) -> None:
    """Work with a saved filter, in own districts as ever."""
    await go_on_with(visit, (await _readable(visit, tap.filter)).filter)


async def begin_save(visit: Visit, _: SaveFilter) -> None:
    """Ask for a name."""
    check_coordinator(visit.access)
    if not (await open_filter(visit)).conditions:
        raise NotFound
    await begin(visit, SAVE)


async def save(visit: Visit, answers: Answers) -> None:
    """Save the open filter."""
    number = await save_filter(visit.house.database, visit.access, answers["name"], visit.now)
    await _show(visit, number, visit.say.html("filter-saved"))


async def begin_rename(visit: Visit, tap: RenameFilter) -> None:
    """Ask for another name."""
    _check_keeps(visit, await _readable(visit, tap.filter))
    await begin(visit, RENAME, {"filter": tap.filter})


async def rename(visit: Visit, answers: Answers) -> None:
    """Give another name."""
    await rename_filter(visit.house.database, visit.access, int(answers["filter"]), answers["name"])
    await _show(visit, int(answers["filter"]), visit.say.html("filter-renamed"))


async def publish(visit: Visit, tap: PublishFilter) -> None:
    """Say what publishing means, then do it."""
    saved = await _readable(visit, tap.filter)
    _check_keeps(visit, saved)
    if not tap.sure:
        _, total = await Filters(visit.reader).page(saved.filter, saved.orps, visit.now, 1, 0, living=True)
        await show(visit, publish_screen(visit.reading, _as_shown(visit, saved), total))
        return
    await publish_filter(visit.house.database, visit.access, tap.filter, visit.now)
    await _show(visit, tap.filter, visit.say.html("filter-published"))


async def withdraw(visit: Visit, tap: WithdrawFilter) -> None:
    """Take a list back."""
    note = visit.say.html("filter-withdrawn")
    if await withdraw_filter(visit.house.database, visit.access, tap.filter):
        await _show(visit, tap.filter, note)
    else:
        await _show_all(visit, note)


async def delete(visit: Visit, tap: DeleteFilter) -> None:
    """Ask, then delete."""
    saved = await _readable(visit, tap.filter)
    _check_keeps(visit, saved)
    if not tap.sure:
        await show(visit, delete_screen(visit.reading, _as_shown(visit, saved)))
        return
    await delete_filter(visit.house.database, visit.access, tap.filter)
    await _show_all(visit, visit.say.html("filter-deleted"))


async def _show_all(visit: Visit, note: str = "") -> None:
    check_coordinator(visit.access)
    found = await SavedFilters(visit.reader).of(visit.person.id, visit.access.own_orps)
    mine = [_as_shown(visit, one) for one in found if _may_read(visit, one)]
    await show(visit, saved_filters_screen(visit.reading, mine, note))


async def _show(visit: Visit, number: int, note: str = "") -> None:
    saved = await _readable(visit, number)
    await show(visit, saved_filter_screen(visit.reading, _as_shown(visit, saved), note))


async def _readable(visit: Visit, number: int) -> SavedFilter:
    """The conditions are words of coordinators: they are read inside their own districts alone."""
    check_coordinator(visit.access)
    saved = await SavedFilters(visit.reader).get(number)
    if not _may_read(visit, saved):
        raise NotFound
    return saved


def _may_read(visit: Visit, saved: SavedFilter) -> bool:
    return saved.owner == visit.person.id or may_keep(visit.access, saved)


def _check_keeps(visit: Visit, saved: SavedFilter) -> None:
    if not may_keep(visit.access, saved):
        raise NotFound


def _as_shown(visit: Visit, saved: SavedFilter) -> Saved:
    orps = visit.house.geography.orps
    return Saved(
        id=saved.id,
        name=saved.name,
        filter=saved.filter,
        orps=sorted(saved.orps, key=lambda code: orps[code].name),
        is_published=saved.is_published,
        keeps=may_keep(visit.access, saved),
    )


def _coordinates(access: Access) -> bool:
    return bool(access.own_orps)


SAVE = Form(
    name="filter-save",
    questions=(Text("name", limit=NAME_LIMIT),),
    may=_coordinates,
    finish=save,
)
RENAME = Form(
    name="filter-rename",
    questions=(Text("name", limit=NAME_LIMIT),),
    may=_coordinates,
    finish=rename,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(OpenSavedFilters, open_saved_filters),
            **on(OpenSavedFilter, open_saved_filter),
            **on(UseSavedFilter, use),
            **on(SaveFilter, begin_save),
            **on(RenameFilter, begin_rename),
            **on(PublishFilter, publish),
            **on(WithdrawFilter, withdraw),
            **on(DeleteFilter, delete),
        },
        forms=(SAVE, RENAME),
    )
