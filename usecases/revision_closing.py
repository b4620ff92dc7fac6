"""The end of a revision: its numbers, closing with a snapshot and three workbooks, reopening, what has changed."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import NamedTuple

from domain.audit import Deed, Entry
from domain.codes import NeedDomain
from domain.coverage import Part
from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.notice import Notice, NoticeKind, Priority
from domain.revision import TOLD_WITHIN, WORDS_LIMIT, CheckKind, LogEntry, LogWhat, Revision, Standing
from domain.revision_changes import Difference, differences
from domain.revision_progress import Progress
from domain.revision_snapshot import Figures, Snapshot, Taken
from domain.rights import Access, Action
from domain.workbook import Book
from exchange.plain_workbook import Table, workbook_of
from storage.audit import Audit
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.platforms import Platforms
from storage.revision_snapshots import RevisionSnapshots
from storage.revisions import Revisions
from storage.strategy import Strategies
from usecases.coverage import coverage_of
from usecases.guard_text import refuse_personal_data
from usecases.revision import kept_revision
from usecases.revision_freezing import network_now
from usecases.workbook_books import Reference
from usecases.workbook_export import export_book

MOST_WRITTEN = 3
"""How often workbooks are written at most while the network changes under them."""


class Changes(NamedTuple):
    """What has changed in a district since the last closed revision of an earlier year."""

    taken: Taken
    before: Taken | None
    """None where there was no earlier one: then nothing can be said."""
    found: tuple[Difference, ...] = ()
    content: Snapshot = Snapshot()
    """The network as it was frozen."""


async def progress_of(
    connection: Connection, orps: Collection[str], year: int, zone: tzinfo = PRAGUE
) -> list[Progress]:
    """How far the revisions of these districts are, by district code; the caller has checked the right."""
    revisions, snapshots = Revisions(connection), RevisionSnapshots(connection)
    of_year = {one.orp: one for one in await revisions.of_year(orps, year)}
    still_open = {one.orp: one for one in await revisions.all_open() if one.orp in orps and one.year < year}
    taken, before = await snapshots.last(orps, year), await snapshots.last(orps, year - 1)
    found = []
    for orp in sorted(orps):
        revision = of_year.get(orp) or still_open.get(orp)
        frozen = taken.get(orp) if revision and not revision.is_open else None
        figures = frozen.figures if frozen else await figures_now(connection, orp, revision, zone)
        last = before[orp].figures if orp in before else None
        found.append(Progress(**dict(figures), orp=orp, year=year, revision=revision, last_year=last))
    return found


async def figures_now(connection: Connection, orp: str, revision: Revision | None, zone: tzinfo) -> Figures:
    """The numbers of a district at this moment; without a revision, how many there are of what."""
    actors, platforms = await RevisionSnapshots(connection).seated(orp), await Platforms(connection).of_orps((orp,))
    here = Figures(actors=len(actors), platforms=len(platforms), needs=len(NeedDomain))
    if revision is None:
        return here.model_copy(update={"silent": len(actors)})
    asked = {one.actor: one.standing for one in await Revisions(connection).asked(revision.id)}
    stand = [asked.get(actor) or _unasked(verified_at, revision) for actor, verified_at in actors.items()]
    checks = await Revisions(connection).checks(revision.id)
    checked = {kind: {one.subject for one in checks if one.kind is kind} for kind in CheckKind}
    done = await Strategies(connection).done_in(orp, revision.year, zone)
    counts = {
        "verified": stand.count(Standing.VERIFIED),
        "waiting": stand.count(Standing.WAITING),
        "phone": stand.count(Standing.PHONE),
        "silent": stand.count(Standing.SILENT),
        "platforms_checked": sum(str(one.id) in checked[CheckKind.PLATFORM] for one in platforms),
        "needs_checked": sum(domain.value in checked[CheckKind.NEEDS] for domain in NeedDomain),
        "steps_done": len(done),
    }
    return here.model_copy(update=counts)


async def close_revision(
    database: Database, reference: Reference, access: Access, revision: int, now: datetime, zone: tzinfo
) -> int:
    """Freeze the network, write the three workbooks and thank who has answered; returns the id of the snapshot.

    The workbooks are written before the transaction, which would hold up everybody. Where the network has changed in
    those seconds they are written anew, so that they say what the snapshot says; the last time whatever they say.
    """
    for left in reversed(range(MOST_WRITTEN)):
        found = await kept_revision(database.reader, access, revision)
        if not found.is_open:
            raise Refusal("refused-revision-closed")
        written = await network_now(database.reader, found, zone)
        files = await _workbooks(database.reader, reference, found.orp, now, zone)
        async with database.transaction() as connection:
            found = await kept_revision(connection, access, revision)
            content = await network_now(connection, found, zone)
            if left and content != written:
                continue
            return await _close(connection, reference, access, found, content, files, now, zone)
    raise AssertionError


async def reopen_revision(database: Database, access: Access, revision: int, reason: str, now: datetime) -> None:
    """Open a closed one again, saying why; its snapshots and files stay.

    Raises Refusal where it is open, or where the district has begun the next one.
    """
    words = " ".join(reason.split())
    if len(words) > WORDS_LIMIT:
        raise Refusal("refused-note-too-long", limit=WORDS_LIMIT, length=len(words))
    refuse_personal_data(words, insisting=True)
    async with database.transaction() as connection:
        found = await kept_revision(connection, access, revision)
        last = await Revisions(connection).latest(found.orp)
        if last is not None and last.id != revision:
            raise Refusal("refused-revision-newer", year=last.year)
        if not await Revisions(connection).reopen(revision):
            raise Refusal("refused-revision-open")
        await Outbox(connection).cancel(NoticeKind.REVISION_CLOSED, {"revision": revision}, "reopened", now)
        await _note(connection, found, LogWhat.REOPENED, Deed.REVISION_REOPENED, access, now, words)


async def changes_of(connection: Connection, access: Access, snapshot: int) -> Changes:
    """What has changed since the last closed revision of an earlier year, the most important first."""
    snapshots = RevisionSnapshots(connection)
    taken = await taken_of(connection, access, snapshot)
    before = await snapshots.before(taken)
    content = await snapshots.content(taken.id)
    if before is None:
        return Changes(taken, None, content=content)
    return Changes(taken, before, differences(await snapshots.content(before.id), content), content)


async def changes_workbook(tables: Sequence[Table]) -> bytes:
    """What has changed, as a workbook."""
    return await asyncio.to_thread(workbook_of, tables)


async def taken_of(connection: Connection, access: Access, snapshot: int) -> Taken:
    """A snapshot of an own district; raises NotFound."""
    taken = await RevisionSnapshots(connection).get(snapshot)
    if not access.may(Action.PLAN, orps=(taken.orp,)):
        raise NotFound
    return taken


async def file_of(connection: Connection, access: Access, snapshot: int, at: int) -> tuple[str, bytes]:
    """The file of a snapshot at this place in alphabetical order: its name and content; raises NotFound."""
    taken = await taken_of(connection, access, snapshot)
    names = await RevisionSnapshots(connection).file_names(taken.id)
    if at >= len(names):
        raise NotFound
    return names[at], await RevisionSnapshots(connection).file(taken.id, names[at])


def _unasked(verified_at: datetime | None, revision: Revision) -> Standing:
    """How an actor stands that came after the others were asked."""
    is_verified = verified_at is not None and verified_at >= revision.opened_at
    return Standing.VERIFIED if is_verified else Standing.SILENT


async def _close(
    connection: Connection,
    reference: Reference,
    access: Access,
    revision: Revision,
    content: Snapshot,
    files: Mapping[str, bytes],
    now: datetime,
    zone: tzinfo,
) -> int:
    figures = await _final_figures(connection, reference, revision, zone)
    if not await Revisions(connection).close(revision.id, access.person, now):
        raise Refusal("refused-revision-closed")
    snapshot = await RevisionSnapshots(connection).add(revision.id, figures, content, files, access.person, now)
    await _note(connection, revision, LogWhat.CLOSED, Deed.REVISION_CLOSED, access, now)
    await _thank(connection, revision, snapshot, {access.person}, now)
    return snapshot


async def _final_figures(connection: Connection, reference: Reference, revision: Revision, zone: tzinfo) -> Figures:
    """The numbers of this moment with the white spots in needs."""
    covered = await coverage_of(connection, reference.codes, (revision.orp,))
    white, thin = (len(some(Part.NEEDS, revision.orp)) for some in (covered.white, covered.thin))
    figures = await figures_now(connection, revision.orp, revision, zone)
    return figures.model_copy(update={"white_spots": white, "thin_spots": thin})


async def _workbooks(
    connection: Connection, reference: Reference, orp: str, now: datetime, zone: tzinfo
) -> dict[str, bytes]:
    """The three of a district by file name, without private notes."""
    books = [await export_book(connection, reference, book, (orp,), notes=False, now=now, zone=zone) for book in Book]
    return dict(books)


async def _note(
    connection: Connection,
    revision: Revision,
    what: LogWhat,
    deed: Deed,
    access: Access,
    now: datetime,
    words: str = "",
) -> None:
    await Revisions(connection).note(revision.id, LogEntry(at=now, person=access.person, what=what, words=words))
    entry = Entry(at=now, person=access.person, deed=deed, orp=revision.orp, detail={"revision": revision.id})
    await Audit(connection).add(entry)


async def _thank(
    connection: Connection, revision: Revision, snapshot: int, but: Collection[int], now: datetime
) -> None:
    """Once: closing it again after it was reopened thanks only those whose thanks have not left."""
    subject: dict[str, int | str] = {"revision": revision.id}
    people = await RevisionSnapshots(connection).answered_by(revision.id)
    thanked = await Outbox(connection).had(NoticeKind.REVISION_CLOSED, subject, people, called_back=False)
    notices = [
        Notice(
            recipient=person,
            kind=NoticeKind.REVISION_CLOSED,
            subject=subject,
            dedupe_key=f"{NoticeKind.REVISION_CLOSED.value}:{revision.id}:{snapshot}:{person}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
            priority=Priority.BULK,
        )
        for person in people
        if person not in {*but, *thanked}
    ]
    await Outbox(connection).put(*notices)
