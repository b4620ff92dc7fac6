"""Revisions of the demo network: last year's are closed; this year's of some districts run, so that a region shows."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from domain.actor import Actor
from domain.codes import NeedDomain
from domain.hours import PRAGUE
from domain.revision import OPEN_FOR, LogEntry, LogWhat, Revision, Stage
from domain.revision_snapshot import Figures, KeptActor, Snapshot
from storage.actors import Actors
from storage.database import Connection, Database
from storage.revision_snapshots import RevisionSnapshots
from storage.revisions import Revisions
from usecases.edit_card import verified
from usecases.revision_freezing import network_now

GONE = "Klub Duha (DEMO)"
"""An actor of last year."""
OLD_PHONE = "+420000000111"
OPEN_SINCE = {"4101": 50, "4103": 21}
"""Days by district: the first one is late, the second one is in the middle of it."""
CLOSED, VERIFIED = "4107", 0.6
"""The district that has closed this year's, and which part of cards is verified where one is open."""
UNVERIFIED = 8
"""One of so many cards is not verified where a revision is closed."""


async def make_revisions(database: Database, by: int, name: str, now: datetime) -> None:
    """Fill in the revisions; `by` and `name` are those of the coordinator of the demo."""
    async with database.transaction() as connection:
        actors = await Actors(connection).all()
        for orp in sorted({one.card.seat for one in actors if one.card.seat}):
            here = [one for one in actors if one.card.seat == orp]
            await _last_year(connection, orp, by, now)
            opened_at = now - timedelta(days=OPEN_SINCE.get(orp, 40))
            if opened_at.astimezone(PRAGUE).year != now.astimezone(PRAGUE).year:
                continue
            if orp in OPEN_SINCE:
                await _running(connection, orp, here, by, name, opened_at)
            elif orp == CLOSED:
                for actor in here[: len(here) - len(here) // UNVERIFIED]:
                    await verified(connection, actor, by, name, opened_at + timedelta(days=2))
                await _closed(connection, orp, opened_at, opened_at + timedelta(days=30), by)


async def _last_year(connection: Connection, orp: str, by: int, now: datetime) -> None:
    autumn = now.astimezone(PRAGUE).replace(year=now.astimezone(PRAGUE).year - 1, month=10, day=1, hour=9)
    await _closed(connection, orp, autumn, autumn + timedelta(days=40), by, is_last=True)


async def _closed(
    connection: Connection, orp: str, opened_at: datetime, at: datetime, by: int, *, is_last: bool = False
) -> None:
    """A closed one with its snapshot; last year's is a little different from the network of today."""
    revision = await _opened(connection, orp, opened_at, by)
    content = await network_now(connection, revision, PRAGUE)
    content = _as_last_year(content, at.date()) if is_last else content
    actors, platforms, needs = len(content.actors), len(content.platforms), len(NeedDomain)
    done = {"platforms": platforms, "platforms_checked": platforms, "needs": needs, "needs_checked": needs - 1}
    silent = actors // UNVERIFIED
    figures = Figures(actors=actors, verified=actors - silent, silent=silent, **done)
    await Revisions(connection).close(revision.id, by, at)
    await Revisions(connection).note(revision.id, LogEntry(at=at, person=by, what=LogWhat.CLOSED))
    await RevisionSnapshots(connection).add(revision.id, figures, content, {}, by, at)


async def _running(
    connection: Connection, orp: str, actors: Sequence[Actor], by: int, name: str, opened_at: datetime
) -> None:
    """An open one in which part of the cards is verified and the others are to be phoned."""
    revision = await _opened(connection, orp, opened_at, by)
    await Revisions(connection).ask(revision.id, {one.id: Stage.PHONE for one in actors}, opened_at)
    for actor in actors[: round(len(actors) * VERIFIED)]:
        await verified(connection, actor, by, name, opened_at + timedelta(days=2))


async def _opened(connection: Connection, orp: str, at: datetime, by: int) -> Revision:
    local = at.astimezone(PRAGUE).date()
    new = Revision(orp=orp, year=local.year, opened_at=at, opened_by=by, due_on=local + OPEN_FOR)
    id = await Revisions(connection).add(new)
    await Revisions(connection).note(id or 0, LogEntry(at=at, person=by, what=LogWhat.OPENED))
    return new.model_copy(update={"id": id or 0})


def _as_last_year(content: Snapshot, on: date) -> Snapshot:
    """Without the last actor, with one that has ended since, and with an older phone of the first one."""
    first, *others = content.actors[:-1] or content.actors
    older = first.model_copy(update={"card": {**first.card, "phones": [OLD_PHONE]}})
    gone = KeptActor(id=10**6 + len(others), name=GONE, state=first.state, verified_on=on)
    return content.model_copy(update={"actors": (older, *others, gone), "done": ()})
