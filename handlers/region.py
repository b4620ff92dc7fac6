"""The region: its districts side by side for who coordinates it, one of them, and files to take away."""

import asyncio

from domain.errors import NotFound, Refusal
from domain.region import Measure, Side, in_order
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from handlers.workbook_preview import reference_of
from storage.good_practices import GoodPractices
from storage.people import People
from usecases.region import (
    comparison_workbook,
    districts_of_kraj,
    export_kraj,
    late_platforms,
    own_kraje,
    side_by_side,
)
from views.good_practice import practices_button
from views.planning import OpenRegion
from views.region import (
    OpenDistrict,
    SendKraj,
    SendRegionPicture,
    SendRegionWorkbook,
    ShownDistrict,
    SortRegion,
    district_screen,
    region_screen,
    sent_screen,
    tables_of,
)
from views.region_picture import region_picture
from views.words import local_date


async def open_region(visit: Visit, _: OpenRegion | None = None) -> None:
    """The first own region, by name."""
    kraje = _kraje(visit)
    if not kraje:
        raise NotFound
    await _show_region(visit, kraje[0], Measure.NAME)


async def sort_region(visit: Visit, tap: SortRegion) -> None:
    """In the order of a measure."""
    await _show_region(visit, tap.kraj, _measure(tap.by))


async def open_district(visit: Visit, tap: OpenDistrict) -> None:
    """One district."""
    orp = visit.house.geography.orps.get(tap.orp)
    if orp is None or orp.kraj is None:
        raise NotFound
    districts_of_kraj(visit.access, visit.house.geography, orp.kraj)
    house, people = visit.house, People(visit.reader)
    (side,) = await side_by_side(visit.reader, house.codes, (orp.code,), visit.now, house.zone)
    late = await late_platforms(visit.reader, orp.code, visit.now, house.zone)
    names = await people.names(await people.coordinators_of(orp.code))
    shown = ShownDistrict(side, orp.kraj, [one.name for one in late], [name for name in names.values() if name])
    practices = practices_button(visit.say, orp.code, len(await GoodPractices(visit.reader).waiting(orp.code)))
    await show(visit, district_screen(visit.reading, shown, [practices]))


async def send_picture(visit: Visit, tap: SendRegionPicture) -> None:
    """The comparison as a picture."""
    house, by, say = visit.house, _measure(tap.by), visit.say
    sides = await _sides(visit, tap.kraj, by)
    named = [(house.geography.orps[side.orp].name, side) for side in sides]
    name, today = house.geography.kraje[tap.kraj].name, local_date(visit.now, house.zone)
    title, under = say.text("region-picture-title", kraj=name), say.text("region-picture-under", day=today)
    picture = await asyncio.to_thread(region_picture, say, title, under, named)
    await show(visit, sent_screen(say, tap.kraj, say.html("region-picture", kraj=name), photo=picture))


async def send_workbook(visit: Visit, tap: SendRegionWorkbook) -> None:
    """The comparison as a workbook."""
    tables, say = tables_of(visit.reading, await _sides(visit, tap.kraj, Measure.NAME)), visit.say
    words = say.html("region-workbook", kraj=visit.house.geography.kraje[tap.kraj].name)
    file = f"{say.text('region-file')}.xlsx", await comparison_workbook(tables)
    await show(visit, sent_screen(say, tap.kraj, words, document=file))


async def send_kraj(visit: Visit, tap: SendKraj) -> None:
    """The three workbooks of all districts: that takes a while."""
    house, say = visit.house, visit.say
    orps = districts_of_kraj(visit.access, house.geography, tap.kraj)
    name = house.geography.kraje[tap.kraj].name
    await show(visit, sent_screen(say, tap.kraj, say.html("region-export-wait", kraj=name)))
    try:
        content = await export_kraj(visit.reader, await reference_of(visit), orps, visit.now, house.zone)
    except Refusal as refusal:
        await show(visit, sent_screen(say, tap.kraj, say.html(refusal.key, **refusal.args_for_message)))
        return
    file = f"{say.text('region-export-file')}-{visit.now.astimezone(house.zone):%Y-%m-%d}.zip", content
    await show(visit, sent_screen(say, tap.kraj, say.html("region-export", kraj=name), document=file))


async def _show_region(visit: Visit, kraj: str, by: Measure) -> None:
    others = [one for one in _kraje(visit) if one != kraj]
    await show(visit, region_screen(visit.reading, kraj, await _sides(visit, kraj, by), by, others))


async def _sides(visit: Visit, kraj: str, by: Measure) -> list[Side]:
    """The districts of an own region in this order; raises NotFound."""
    house = visit.house
    orps = districts_of_kraj(visit.access, house.geography, kraj)
    sides = await side_by_side(visit.reader, house.codes, orps, visit.now, house.zone)
    return in_order(sides, by, lambda orp: house.geography.orps[orp].name)


def _kraje(visit: Visit) -> list[str]:
    return sorted(own_kraje(visit.access), key=lambda kraj: visit.house.geography.kraje[kraj].name)


def _measure(by: str) -> Measure:
    try:
        return Measure(by)
    except ValueError:
        raise NotFound from None


def routes() -> Routes:
    """The taps of this feature."""
    return Routes(
        taps={
            **on(OpenRegion, open_region),
            **on(SortRegion, sort_region),
            **on(OpenDistrict, open_district),
            **on(SendRegionPicture, send_picture),
            **on(SendRegionWorkbook, send_workbook),
            **on(SendKraj, send_kraj),
        }
    )
