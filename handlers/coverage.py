"""White spots on screens: numbers of districts, lines and cells of the matrix, who is on no platform, demand."""

from domain.coverage import Coverage, Part, part_of
from domain.errors import NotFound
from domain.words import fold
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.coverage import Coverages
from usecases.coverage import check_planner, coverage_of, minimal_networks, offers
from views.coverage import (
    OpenCell,
    OpenCoverageOf,
    OpenLines,
    OpenOffers,
    OpenPlatformless,
    Totals,
    coverage_screen,
    name_of,
)
from views.coverage_lists import cell_screen, lines_screen, offers_screen, platformless_screen
from views.planning import OpenCoverage


async def open_coverage(visit: Visit, _: OpenCoverage) -> None:
    """All own districts side by side, or the only one."""
    orps = scope(visit, "")
    totals = await _totals(visit, orps)
    await show(visit, coverage_screen(visit.reading, totals, is_all=len(orps) > 1, is_only=len(orps) == 1))


async def open_district(visit: Visit, tap: OpenCoverageOf) -> None:
    """The numbers of a district."""
    totals = await _totals(visit, district(visit, tap.orp))
    is_only = len(visit.access.own_orps) == 1
    await show(visit, coverage_screen(visit.reading, totals, is_all=False, is_only=is_only))


async def open_lines(visit: Visit, tap: OpenLines) -> None:
    """A part of the matrix."""
    found = await found_in(visit, tap.orp)
    await show(visit, lines_screen(visit.reading, found, read_part(tap.part), tap.orp, tap.page))


async def open_cell(visit: Visit, tap: OpenCell) -> None:
    """Who covers a line in a district."""
    district(visit, tap.orp)
    found = await found_in(visit, tap.orp)
    part = part_of(tap.line, found.lines)
    if part is None:
        raise NotFound
    await show(visit, cell_screen(visit.reading, found, part, tap))


async def open_platformless(visit: Visit, tap: OpenPlatformless) -> None:
    """Who is on no platform."""
    actors = await Coverages(visit.reader).platformless(scope(visit, tap.orp))
    await show(visit, platformless_screen(visit.reading, tap.orp, actors, tap.page))


async def open_offers(visit: Visit, tap: OpenOffers) -> None:
    """Unmet demand beside supply."""
    found = await found_in(visit, tap.orp)
    await show(visit, offers_screen(visit.reading, tap.orp, await offers(visit.reader, visit.access, found, visit.now)))


def scope(visit: Visit, orp: str) -> tuple[str, ...]:
    """A district, or all own ones by name where none is named; raises NotFound to those who do not plan there."""
    orps = (orp,) if orp else tuple(sorted(visit.access.own_orps, key=lambda code: fold(name_of(visit.reading, code))))
    check_planner(visit.access, orps)
    return orps


def district(visit: Visit, orp: str) -> tuple[str, ...]:
    """A district alone; raises NotFound to those who do not plan there."""
    check_planner(visit.access, (orp,))
    return (orp,)


def read_part(text: str) -> Part:
    """The part a button names; raises NotFound."""
    if text not in set(Part):
        raise NotFound
    return Part(text)


async def found_in(visit: Visit, orp: str) -> Coverage:
    """The coverage of a district, or of all own ones."""
    return await coverage_of(visit.reader, visit.house.codes, scope(visit, orp))


async def _totals(visit: Visit, orps: tuple[str, ...]) -> dict[str, Totals]:
    found = await coverage_of(visit.reader, visit.house.codes, orps)
    minimal = await minimal_networks(visit.reader, visit.house.codes, found)
    seats = [seat for _, _, seat in await Coverages(visit.reader).platformless(orps)]
    return {orp: Totals(found, orp, minimal[orp], seats.count(orp)) for orp in orps}


def routes() -> Routes:
    """The taps of this feature."""
    return Routes(
        taps={
            **on(OpenCoverage, open_coverage),
            **on(OpenCoverageOf, open_district),
            **on(OpenLines, open_lines),
            **on(OpenCell, open_cell),
            **on(OpenPlatformless, open_platformless),
            **on(OpenOffers, open_offers),
        }
    )
