"""White spots as files: pictures and PDF of the matrix and of maps, and the workbook of all views."""

import asyncio

from domain.errors import NotFound
from domain.supply import Measure
from handlers.coverage import found_in, read_part, scope
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.coverage import Coverages
from usecases.coverage import coverage_workbook, measures_of, minimal_networks, offers, remote_from
from views.coverage import OpenMaps, SendCoverageWorkbook, SendMatrix
from views.coverage_files import (
    SendMap,
    map_screen,
    maps_screen,
    matrix,
    matrix_screen,
    measure_map,
    workbook_screen,
)
from views.coverage_sheets import Views, tables_of


async def send_matrix(visit: Visit, tap: SendMatrix) -> None:
    """A part of the matrix to look at and to print."""
    found, part = await found_in(visit, tap.orp), read_part(tap.part)
    drawn = await asyncio.to_thread(matrix, visit.reading, found, part, pdf=tap.pdf)
    await show(visit, matrix_screen(visit.reading, found.orps, part, drawn, tap.orp))


async def open_maps(visit: Visit, tap: OpenMaps) -> None:
    """What a map is to show."""
    scope(visit, tap.orp)
    await show(visit, maps_screen(visit.reading, tap.orp))


async def send_map(visit: Visit, tap: SendMap) -> None:
    """All own districts on a map, among the others of their regions."""
    if tap.measure not in set(Measure):
        raise NotFound
    measure, orps, geography = Measure(tap.measure), scope(visit, ""), visit.house.geography
    measures = await measures_of(visit.reader, visit.house.codes, orps)
    kraje = {geography.orps[orp].kraj for orp in orps}
    outlines = await Coverages(visit.reader).outlines({orp for kraj in kraje for orp in geography.orps_of_kraj(kraj)})
    values = {orp: measures[orp][measure] for orp in orps}
    drawn = await asyncio.to_thread(measure_map, visit.reading, measure, values, outlines, pdf=tap.pdf)
    await show(visit, map_screen(visit.reading, tap, orps, drawn))


async def send_workbook(visit: Visit, tap: SendCoverageWorkbook) -> None:
    """All views to count with."""
    orps, reader, coverages = scope(visit, tap.orp), visit.reader, Coverages(visit.reader)
    found = await found_in(visit, tap.orp)
    minimal = await minimal_networks(reader, visit.house.codes, found)
    kinds = list(dict.fromkeys(one.least.kind for standings in minimal.values() for one in standings))
    views = Views(
        found,
        minimal,
        await remote_from(reader, visit.house.geography, orps, sorted(kinds)),
        {orp: await coverages.far_km(orp) for orp in orps},
        await coverages.platformless(orps),
        await offers(reader, visit.access, found, visit.now),
    )
    tables = await asyncio.to_thread(tables_of, visit.reading, views)
    await show(visit, workbook_screen(visit.reading, orps, await coverage_workbook(tables), tap.orp))


def routes() -> Routes:
    """The taps of this feature."""
    return Routes(
        taps={
            **on(SendMatrix, send_matrix),
            **on(OpenMaps, open_maps),
            **on(SendMap, send_map),
            **on(SendCoverageWorkbook, send_workbook),
        }
    )
