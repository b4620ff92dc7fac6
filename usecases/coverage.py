"""White spots: what is covered in districts, and what is measured of them to be laid side by side."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from domain.capacity import Report
from domain.codes import CodeLists
from domain.coverage import Coverage, Part, Supplier, coverage, in_words_of_list
from domain.demand import WEEK, WEEKS_SHOWN, last_week
from domain.errors import NotFound
from domain.hours import PRAGUE
from domain.minimal_network import Least, Size, Standing, size_of, standing, standings, usual_unit, wanted_by
from domain.places import Geography
from domain.remote import KM_CHOICES, Remote, points_of, remote
from domain.rights import Access, Action
from domain.supply import Measure, Offer, offers_of
from exchange.plain_workbook import Table, make_plain_workbook
from storage.capacity import Capacity
from storage.coverage import Coverages
from storage.database import Connection, Database
from storage.places import Places
from storage.reference import load_minimal_network, load_situation_words
from usecases.demand import demand_of


def check_planner(access: Access, orps: Collection[str]) -> None:
    """Raises NotFound to everybody but those who coordinate all of these districts."""
    if not orps or not all(access.may(Action.PLAN, orps=(orp,)) for orp in orps):
        raise NotFound


async def coverage_of(reader: Connection, codes: CodeLists, orps: Collection[str]) -> Coverage:
    """Who covers what in these districts. Asks for no right: whoever shows it checks."""
    suppliers = await Coverages(reader).suppliers(orps)
    read = in_words_of_list(suppliers, load_situation_words())
    return await asyncio.to_thread(coverage, read, orps, codes.target_groups)  # of a region there are thousands


async def minimal_networks(reader: Connection, codes: CodeLists, found: Coverage) -> dict[str, list[Standing]]:
    """The real network beside the minimal one, by district of this coverage, the worst verdicts first."""
    own = await Coverages(reader).needed(found.orps)
    suppliers = list(found.suppliers.values())
    sizes = sizes_of(suppliers, await Capacity(reader).latest(list(found.suppliers)), codes)
    default = load_minimal_network()
    return {
        orp: standings(orp, wanted_by(default, own.get(orp, {})), own.get(orp, {}), suppliers, sizes)
        for orp in found.orps
    }


async def standing_of(reader: Connection, codes: CodeLists, found: Coverage, orp: str, kind: str) -> Standing:
    """One kind in one district, also one that is not asked for; raises NotFound where there is no such kind."""
    if kind not in codes.kinds:
        raise NotFound
    own = (await Coverages(reader).needed((orp,))).get(orp, {})
    least = wanted_by(load_minimal_network(), own).get(kind) or least_of(codes, kind, 0, None)
    suppliers = [one for one in found.suppliers.values() if orp in one.orps]
    sizes = sizes_of(suppliers, await Capacity(reader).latest([one.actor for one in suppliers]), codes)
    return standing(orp, least, kind in own, suppliers, sizes)


def least_of(codes: CodeLists, kind: str, number: int, capacity: int | None) -> Least:
    """So many actors of a kind, in the unit of the default, else in the usual one of the kind; raises NotFound."""
    if kind not in codes.kinds:
        raise NotFound
    default = load_minimal_network().get(kind)
    unit = default.unit if default else usual_unit(codes.kinds[kind])
    return Least(kind=kind, number=number, capacity=capacity, unit=unit)


def sizes_of(suppliers: Sequence[Supplier], reports: Mapping[int, Report], codes: CodeLists) -> dict[int, Size]:
    """For how many each of these actors is there, where it says so."""
    sizes = {
        one.actor: size_of(one.capacity_text, reports.get(one.actor), codes.kinds.get(one.kind or ""))
        for one in suppliers
    }
    return {actor: size for actor, size in sizes.items() if size is not None}


async def measures_of(reader: Connection, codes: CodeLists, orps: Collection[str]) -> dict[str, dict[Measure, int]]:
    """All measures of these districts."""
    found = await coverage_of(reader, codes, orps)
    minimal = await minimal_networks(reader, codes, found)
    platformless = [seat for _, _, seat in await Coverages(reader).platformless(orps)]
    return {
        orp: {
            Measure.NEEDS: len(found.white(Part.NEEDS, orp)),
            Measure.GROUPS: found.figures(orp).white_groups,
            Measure.KINDS: sum(one.is_lacking for one in minimal[orp]),
            Measure.PLATFORMLESS: platformless.count(orp),
            Measure.ACTORS: found.figures(orp).seated,
        }
        for orp in found.orps
    }


async def offers(reader: Connection, access: Access, found: Coverage, now: datetime) -> list[Offer]:
    """Unmet demand of the last year beside who covers each need, by district; small counts are in no sum."""
    last = last_week(now, PRAGUE)
    cells = await demand_of(reader, access, last - WEEK * (WEEKS_SHOWN - 1), last)
    return offers_of(found, cells)


async def need(database: Database, access: Access, orp: str, least: Least, now: datetime) -> None:
    """Set what a district asks for of a kind; raises NotFound to those who do not plan there."""
    check_planner(access, (orp,))
    async with database.transaction() as connection:
        await Coverages(connection).need(orp, least, access.person, now)


async def take_default(database: Database, access: Access, orp: str, kind: str) -> None:
    """Ask for what the shipped default asks for; raises NotFound to those who do not plan there."""
    check_planner(access, (orp,))
    async with database.transaction() as connection:
        await Coverages(connection).take_default(orp, kind)


async def set_far_km(database: Database, access: Access, orp: str, km: int, now: datetime) -> None:
    """From how many kilometres on a municipality is hard to reach; raises NotFound for any other number."""
    check_planner(access, (orp,))
    if km not in KM_CHOICES:
        raise NotFound
    async with database.transaction() as connection:
        await Coverages(connection).set_far_km(orp, km, access.person, now)


async def remote_from(
    reader: Connection, geography: Geography, orps: Collection[str], kinds: Collection[str]
) -> dict[str, list[Remote]]:
    """How far the municipalities of these districts are from each kind, the farthest first; the nearest is anywhere."""
    coverages = Coverages(reader)
    around = await coverages.municipalities(orps)
    sites = {kind: await coverages.sites(kind) for kind in kinds}
    known = await Places(reader).municipalities(
        {place for some in sites.values() for one in some for place in one.places}
    )
    return await asyncio.to_thread(
        lambda: {kind: remote(around, points_of(some, known, geography)) for kind, some in sites.items()}
    )


async def coverage_workbook(tables: Sequence[Table]) -> bytes:
    """All views as a workbook: of a region they are large."""
    return await make_plain_workbook(tables)
