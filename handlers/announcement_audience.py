"""Whom an announcement is for: roles, districts, the filters known from /sit, and who is left out."""

from domain.announcement import ROLES, Announcement, Audience, State, districts_of
from domain.errors import NotFound, Refusal
from domain.filter import Filter, districts
from domain.rights import Role
from domain.words import fold
from handlers.announcements import meant_of, show_one
from handlers.network import open_filter
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.announcements import Announcements
from storage.filters import Filters
from storage.saved_filters import SavedFilters
from usecases.announcements import begin, change, kept, reach_of
from usecases.filters import check_coordinator, may_keep
from views.announcement_audience import (
    ACTORS,
    BLOCKED,
    PEOPLE,
    UNREACHED,
    ChooseFilter,
    ChooseOrps,
    DropFilter,
    LeaveOut,
    PickFilter,
    ShowMeant,
    TakeOpenFilter,
    ToggleOrp,
    ToggleRole,
    WriteToFiltered,
    audience_screen,
    filters_screen,
    meant_screen,
    orps_screen,
    take_filter_screen,
)
from views.announcements import ChooseAudience

DRAFTS_OFFERED = 4


async def choose_audience(visit: Visit, tap: ChooseAudience) -> None:
    """Whom it is for, with the number of people."""
    await _show(visit, await _draft(visit, tap.announcement))


async def toggle_role(visit: Visit, tap: ToggleRole) -> None:
    """People of this role, or not."""
    if tap.role not in ROLES:
        raise NotFound
    await _change(visit, tap.announcement, (await _draft(visit, tap.announcement)).audience.with_role(Role(tap.role)))


async def choose_orps(visit: Visit, tap: ChooseOrps) -> None:
    """Own districts."""
    await _show_orps(visit, await _draft(visit, tap.announcement), tap.page)


async def toggle_orp(visit: Visit, tap: ToggleOrp) -> None:
    """This district, or not; the last one cannot be taken out."""
    one = await _draft(visit, tap.announcement)
    if tap.orp not in visit.access.own_orps:
        raise NotFound
    named = one.audience.model_copy(update={"orps": tuple(sorted(districts_of(visit.access, one.audience)))})
    audience = named.with_orp(tap.orp)
    if not audience.orps:
        raise Refusal("refused-announcement-no-orp")
    one = await change(visit.house.database, visit.access, one.id, audience=audience)
    await _show_orps(visit, one, tap.page)


async def choose_filter(visit: Visit, tap: ChooseFilter) -> None:
    """Saved filters, and the way to a new one."""
    one = await _draft(visit, tap.announcement)
    found = await SavedFilters(visit.reader).of(visit.person.id, visit.access.own_orps)
    saved = [(one.id, one.name) for one in found if one.owner == visit.person.id or may_keep(visit.access, one)]
    await show(visit, filters_screen(visit.reading, one, saved, without=tap.without))


async def pick_filter(visit: Visit, tap: PickFilter) -> None:
    """A saved filter as it is now."""
    one, saved = await _draft(visit, tap.announcement), await SavedFilters(visit.reader).get(tap.filter)
    if saved.owner != visit.person.id and not may_keep(visit.access, saved):
        raise NotFound
    await _change(visit, one.id, _with(one.audience, saved.filter, without=tap.without))


async def drop_filter(visit: Visit, tap: DropFilter) -> None:
    """Without a filter."""
    one = await _draft(visit, tap.announcement)
    await _change(visit, one.id, _with(one.audience, None, without=tap.without))


async def write_to_filtered(visit: Visit, _: WriteToFiltered) -> None:
    """From /sit: a new announcement, or one of the drafts."""
    check_coordinator(visit.access)
    own = await Announcements(visit.reader).of_author(visit.person.id)
    drafts = [one for one in own if one.state is State.DRAFT][:DRAFTS_OFFERED]
    if drafts:
        chosen = await open_filter(visit)
        count = await Filters(visit.reader).count(chosen, districts(visit.access, chosen), visit.now)
        await show(visit, take_filter_screen(visit.reading, drafts, count))
    else:
        await take_open_filter(visit, TakeOpenFilter(0))


async def take_open_filter(visit: Visit, tap: TakeOpenFilter) -> None:
    """The filter this coordinator works with, into this draft or into a new one."""
    check_coordinator(visit.access)
    database, chosen = visit.house.database, await open_filter(visit)
    if tap.announcement:
        one = await _draft(visit, tap.announcement)
        audience = _with(one.audience, chosen, without=tap.without)
        await show_one(visit, await change(database, visit.access, one.id, audience=audience))
        return
    home, audience = visit.person.home_orp, Audience().filtered(chosen)
    number = await begin(database, visit.access, home, visit.now, audience)
    await show_one(visit, await kept(visit.reader, visit.access, number))


async def show_meant(visit: Visit, tap: ShowMeant) -> None:
    """By name."""
    await _show_names(visit, await _draft(visit, tap.announcement), tap.what, tap.page)


async def leave_out(visit: Visit, tap: LeaveOut) -> None:
    """Leave out, or take in again: only whom it would reach."""
    one = await _draft(visit, tap.announcement)
    if tap.number not in {number for number, _, _ in await _named(visit, one, tap.what)}:
        raise NotFound
    leave = one.audience.without_person if tap.what == PEOPLE else one.audience.without_actor
    one = await change(visit.house.database, visit.access, one.id, audience=leave(tap.number))
    await _show_names(visit, one, tap.what, tap.page)


async def _show(visit: Visit, one: Announcement) -> None:
    reach = await reach_of(visit.reader, visit.access, one.audience, visit.now)
    orps = len(visit.access.own_orps)
    await show(visit, audience_screen(visit.reading, one, meant_of(visit.reading, one, reach), orps=orps))


async def _show_orps(visit: Visit, one: Announcement, page: int) -> None:
    orps = sorted(visit.access.own_orps, key=lambda code: visit.house.geography.orps[code].name)
    await show(visit, orps_screen(visit.reading, one, orps, page))


async def _show_names(visit: Visit, one: Announcement, what: str, page: int) -> None:
    await show(visit, meant_screen(visit.reading, one, what, await _named(visit, one, what), page))


async def _named(visit: Visit, one: Announcement, what: str) -> list[tuple[int, str, bool]]:
    """Id, name, and whether it reaches them; of people and actors also those left out one by one."""
    audience = one.audience
    everybody = audience.model_copy(update={"without_actors": (), "without_people": ()})
    if what not in (PEOPLE, ACTORS, BLOCKED, UNREACHED):
        raise NotFound
    reach = await reach_of(visit.reader, visit.access, everybody if what in (PEOPLE, ACTORS) else audience, visit.now)
    if what == PEOPLE:
        return [(person.person, person.name, person.person not in audience.without_people) for person in reach.people]
    if what == BLOCKED:
        return [(person.person, person.name, True) for person in reach.blocked]
    names = await Actors(visit.reader).names(reach.actors if what == ACTORS else reach.unreached)
    found = [(actor, name, actor not in audience.without_actors) for actor, name in names.items()]
    return sorted(found, key=lambda named: fold(named[1]))


async def _draft(visit: Visit, number: int) -> Announcement:
    one = await kept(visit.reader, visit.access, number)
    if one.state is not State.DRAFT:
        raise Refusal("refused-announcement-gone")
    return one


async def _change(visit: Visit, number: int, audience: Audience) -> None:
    await _show(visit, await change(visit.house.database, visit.access, number, audience=audience))


def _with(audience: Audience, chosen: Filter | None, *, without: bool) -> Audience:
    return audience.model_copy(update={"without": chosen}) if without else audience.filtered(chosen)


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={
            **on(ChooseAudience, choose_audience),
            **on(ToggleRole, toggle_role),
            **on(ChooseOrps, choose_orps),
            **on(ToggleOrp, toggle_orp),
            **on(ChooseFilter, choose_filter),
            **on(PickFilter, pick_filter),
            **on(DropFilter, drop_filter),
            **on(WriteToFiltered, write_to_filtered),
            **on(TakeOpenFilter, take_open_filter),
            **on(ShowMeant, show_meant),
            **on(LeaveOut, leave_out),
        }
    )
