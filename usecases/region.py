"""A region for who coordinates it: its districts side by side, and all its workbooks in one file."""

import asyncio
import zipfile
from collections.abc import Collection, Sequence
from datetime import date, datetime, tzinfo
from io import BytesIO

from domain.cadence import platform_due
from domain.codes import CodeLists
from domain.coverage import Part as CoveragePart
from domain.errors import NotFound
from domain.filter import YES, Attribute, one_condition
from domain.places import Geography
from domain.platform import Platform, PlatformState
from domain.region import HELD_WITHIN, Part, RevisionStage, Side
from domain.revision_progress import Progress
from domain.rights import Access, Role
from domain.workbook import Book
from exchange.plain_workbook import Table, workbook_of
from storage.cadence import Cadence
from storage.database import Connection
from storage.filters import Filters
from storage.platforms import Platforms
from storage.region import Regions
from usecases.coverage import coverage_of
from usecases.revision_closing import progress_of
from usecases.workbook_books import Reference
from usecases.workbook_export import export_book


def own_kraje(access: Access) -> list[str]:
    """Codes of the regions this person coordinates."""
    return sorted({one.kraj for one in access.grants if one.role is Role.REGIONAL_COORDINATOR and one.kraj})


def districts_of_kraj(access: Access, geography: Geography, kraj: str) -> tuple[str, ...]:
    """The districts of an own region; raises NotFound to all others, also to those who coordinate one of them."""
    if kraj not in own_kraje(access):
        raise NotFound
    return geography.orps_of_kraj(kraj)


async def side_by_side(
    reader: Connection, codes: CodeLists, orps: Collection[str], now: datetime, zone: tzinfo
) -> list[Side]:
    """What is measured of these districts; the caller has checked the right."""
    filters, coverage = Filters(reader), await coverage_of(reader, codes, orps)
    actors, held = await filters.count_by_orp(orps), await Regions(reader).held(orps, now - HELD_WITHIN, now)
    today = now.astimezone(zone).date()
    progress = {one.orp: one for one in await progress_of(reader, orps, today.year, zone)}
    rhythms = {int(one.of): one for one in await Cadence(reader, zone).platforms(now)}
    overdue = {id for id, one in rhythms.items() if platform_due(one, zone) <= today}
    platforms = await Platforms(reader).of_orps(orps)
    sides = []
    for orp in orps:
        of, figures = actors.get(orp, 0), coverage.figures(orp)
        own = [one for one in platforms if one.orp == orp and one.every_days and one.state is not PlatformState.PAUSED]
        cells = sum(figures.cells[part] for part in CoveragePart)
        white = sum(figures.white[part] for part in CoveragePart)
        fresh = await filters.count(one_condition(Attribute.REPORTED, YES), (orp,), now)
        verified = await filters.count(one_condition(Attribute.VERIFIED, YES), (orp,), now)
        side = Side(
            orp=orp,
            coverage=Part(count=cells - white, of=cells if of or figures.serving else 0),
            capacity=Part(count=fresh, of=of),
            cards=Part(count=verified, of=of),
            revision=Part(count=progress[orp].verified, of=progress[orp].actors),
            stage=_stage(progress[orp]),
            meetings=held.get(orp, 0),
            platforms=Part(count=sum(one.id not in overdue for one in own), of=len(own)),
        )
        sides.append(side)
    return sides


async def late_platforms(reader: Connection, orp: str, now: datetime, zone: tzinfo) -> list[Platform]:
    """Platforms of a district that have not met for too long, by name; the caller has checked the right."""
    today: date = now.astimezone(zone).date()
    late = {int(one.of) for one in await Cadence(reader, zone).platforms(now) if platform_due(one, zone) <= today}
    return [one for one in await Platforms(reader).of_orps((orp,)) if one.id in late]


async def comparison_workbook(tables: Sequence[Table]) -> bytes:
    """The comparison as a workbook."""
    return await asyncio.to_thread(workbook_of, tables)


async def export_kraj(
    reader: Connection, reference: Reference, orps: Collection[str], now: datetime, zone: tzinfo
) -> bytes:
    """The three workbooks of these districts in one zip, without private notes; the caller has checked the right."""
    books = [await export_book(reader, reference, book, orps, notes=False, now=now, zone=zone) for book in Book]
    return await asyncio.to_thread(_zipped, books)


def _zipped(files: Sequence[tuple[str, bytes]]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as zipped:  # workbooks are compressed already
        for name, content in files:
            zipped.writestr(name, content)
    return file.getvalue()


def _stage(progress: Progress) -> RevisionStage:
    if progress.revision is None:
        return RevisionStage.NOT_BEGUN
    return RevisionStage.OPEN if progress.revision.is_open else RevisionStage.CLOSED
