"""The end of a revision: numbers and picture, closing, what was frozen with its files, what has changed, reopening."""

import asyncio

from domain.errors import NotFound
from domain.revision import WORDS_LIMIT, Revision
from domain.revision_progress import Progress, added
from domain.revision_snapshot import Figures
from domain.rights import Role
from handlers.forms import Answers, Form, Text, begin
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.people import People
from storage.revision_snapshots import RevisionSnapshots
from storage.revisions import Revisions
from usecases.revision import kept_revision
from usecases.revision_closing import (
    changes_of,
    changes_workbook,
    close_revision,
    file_of,
    progress_of,
    reopen_revision,
    taken_of,
)
from usecases.workbook_books import Reference
from views.revision_changes import (
    OpenRevisionChanges,
    SendRevisionChanges,
    actors_named,
    changes_file,
    changes_rows,
    changes_screen,
    changes_tables,
)
from views.revision_closing import (
    CloseRevision,
    Ended,
    OpenProgress,
    OpenSnapshot,
    ReopenRevision,
    SendProgress,
    SendRevisionFile,
    close_screen,
    district_bars,
    file_screen,
    picture_screen,
    progress_screen,
    snapshot_screen,
)
from views.revision_picture import progress_picture
from views.revision_region import OpenRegionProgress, SendRegionProgress, region_bars, region_screen
from views.words import local_date

EARLIEST = 2020
"""No region is asked for an earlier year."""


async def open_progress(visit: Visit, tap: OpenProgress) -> None:
    """The numbers of a revision."""
    await _show_progress(visit, tap.revision)


async def send_progress(visit: Visit, tap: SendProgress) -> None:
    """The same as a picture."""
    revision = await kept_revision(visit.reader, visit.access, tap.revision)
    title = visit.say.text("revision-picture-title", year=revision.year)
    place = visit.say.text("revision-picture-place", orp=_name(visit, revision.orp), on=_today(visit))
    bars = district_bars(visit.say, await _progress(visit, revision))
    picture = await asyncio.to_thread(progress_picture, visit.say, title, place, bars)
    await show(visit, picture_screen(visit.say, f"{title} · {place}", picture, OpenProgress(revision.id)))


async def open_region_progress(visit: Visit, tap: OpenRegionProgress) -> None:
    """All own districts in a year."""
    year = _year(visit, tap.year)
    await show(visit, region_screen(visit.reading, year, await _region(visit, year)))


async def send_region_progress(visit: Visit, tap: SendRegionProgress) -> None:
    """The same as a picture."""
    year = _year(visit, tap.year)
    found = await _region(visit, year)
    title = visit.say.text("revision-picture-title", year=year)
    place = visit.say.text("revision-picture-region", on=_today(visit))
    bars = region_bars(visit.reading, found, _whole(found, year))
    picture = await asyncio.to_thread(progress_picture, visit.say, title, place, bars)
    await show(visit, picture_screen(visit.say, f"{title} · {place}", picture, OpenRegionProgress(year)))


async def close(visit: Visit, tap: CloseRevision) -> None:
    """What is not done yet; once it is sure, freeze and write."""
    house = visit.house
    revision = await kept_revision(visit.reader, visit.access, tap.revision)
    if not revision.is_open:
        await _show_progress(visit, revision.id, visit.say.html("refused-revision-closed"))
        return
    if not tap.sure:
        await show(visit, close_screen(visit.reading, revision, await _progress(visit, revision)))
        return
    reference = Reference(house.codes, house.geography, (await house.words).gazetteer)
    snapshot = await close_revision(house.database, reference, visit.access, revision.id, visit.now, house.zone)
    await _show_snapshot(visit, snapshot, visit.say.html("revision-was-closed"))


async def open_snapshot(visit: Visit, tap: OpenSnapshot) -> None:
    """What was frozen."""
    await _show_snapshot(visit, tap.snapshot)


async def send_file(visit: Visit, tap: SendRevisionFile) -> None:
    """One of the workbooks written then."""
    taken = await taken_of(visit.reader, visit.access, tap.snapshot)
    file = await file_of(visit.reader, visit.access, tap.snapshot, tap.at)
    await show(visit, file_screen(visit.reading, taken, file))


async def open_changes(visit: Visit, tap: OpenRevisionChanges) -> None:
    """A page of what has changed."""
    changes = await changes_of(visit.reader, visit.access, tap.snapshot)
    await show(visit, changes_screen(visit.reading, changes.taken, changes.before, changes.found, tap.page))


async def send_changes(visit: Visit, tap: SendRevisionChanges) -> None:
    """All of it as a workbook."""
    changes = await changes_of(visit.reader, visit.access, tap.snapshot)
    names = await Actors(visit.reader).names(actors_named(changes.found))
    tables = changes_tables(visit.reading, changes.taken, changes.before, changes.found, changes.content.done, names)
    content = await changes_workbook(tables)
    await show(visit, changes_file(visit.reading, changes.taken, content))


async def begin_reopening(visit: Visit, tap: ReopenRevision) -> None:
    """Why it is opened again."""
    revision = await kept_revision(visit.reader, visit.access, tap.revision)
    if revision.is_open:
        await _show_progress(visit, revision.id, visit.say.html("refused-revision-open"))
        return
    await begin(visit, REOPEN, {"revision": revision.id})


async def finish_reopening(visit: Visit, answers: Answers) -> None:
    """It is open again; what was frozen stays."""
    revision = int(answers["revision"])
    await reopen_revision(visit.house.database, visit.access, revision, answers["reason"] or "", visit.now)
    await _show_progress(visit, revision, visit.say.html("revision-was-reopened"))


async def _show_progress(visit: Visit, number: int, note: str = "") -> None:
    revision = await kept_revision(visit.reader, visit.access, number)
    log = await Revisions(visit.reader).log(number)
    names = await People(visit.reader).names({entry.person for entry in log if entry.person is not None})
    taken = await RevisionSnapshots(visit.reader).of_revision(number)
    earlier = await Revisions(visit.reader).before(revision)
    ended = Ended(revision, await _progress(visit, revision), log, names, taken, earlier)
    await show(visit, progress_screen(visit.reading, ended, note))


async def _show_snapshot(visit: Visit, snapshot: int, note: str = "") -> None:
    taken = await taken_of(visit.reader, visit.access, snapshot)
    files = await RevisionSnapshots(visit.reader).file_names(snapshot)
    ways = changes_rows(visit.say, taken, await RevisionSnapshots(visit.reader).before(taken))
    await show(visit, snapshot_screen(visit.reading, taken, files, ways, note))


async def _progress(visit: Visit, revision: Revision) -> Progress:
    (found,) = await progress_of(visit.reader, (revision.orp,), revision.year, visit.house.zone)
    return found


async def _region(visit: Visit, year: int) -> list[Progress]:
    if Role.REGIONAL_COORDINATOR not in visit.access.roles:
        raise NotFound
    return await progress_of(visit.reader, visit.access.own_orps, year, visit.house.zone)


def _whole(found: list[Progress], year: int) -> Progress:
    """All districts together, last year's of those that had one."""
    last: list[Figures] = [one.last_year for one in found if one.last_year is not None]
    return Progress(**dict(added(list(found))), orp="", year=year, last_year=added(last) if last else None)


def _year(visit: Visit, year: int) -> int:
    this = visit.now.astimezone(visit.house.zone).year
    return min(max(year or this, EARLIEST), this)


def _today(visit: Visit) -> str:
    return local_date(visit.now, visit.house.zone)


def _name(visit: Visit, orp: str) -> str:
    return visit.house.geography.orps[orp].name


REOPEN = Form(
    name="revision-reopen",
    questions=(Text("reason", limit=WORDS_LIMIT),),
    may=lambda access: bool(access.own_orps),
    finish=finish_reopening,
)


def routes() -> Routes:
    """Taps and forms of this feature."""
    return Routes(
        taps={
            **on(OpenProgress, open_progress),
            **on(SendProgress, send_progress),
            **on(OpenRegionProgress, open_region_progress),
            **on(SendRegionProgress, send_region_progress),
            **on(CloseRevision, close),
            **on(OpenSnapshot, open_snapshot),
            **on(SendRevisionFile, send_file),
            **on(OpenRevisionChanges, open_changes),
            **on(SendRevisionChanges, send_changes),
            **on(ReopenRevision, begin_reopening),
        },
        forms=(REOPEN,),
    )
