"""Good practice: written down by coordinators, shared by who coordinates the region, kept or put aside elsewhere."""

from collections.abc import Collection, Sequence
from datetime import datetime

from domain.errors import NotFound, Refusal
from domain.good_practice import (
    SOURCE_LIMIT,
    TITLE_LIMIT,
    TOLD_WITHIN,
    WORDS_LIMIT,
    Fate,
    GoodPractice,
    Shared,
    decided,
    may_read,
    may_share,
    may_write,
)
from domain.notice import Notice, NoticeKind
from domain.post import FileKind
from domain.rights import Access
from storage.database import Connection, Database
from storage.good_practices import GoodPractices
from storage.outbox import Outbox
from storage.people import People
from usecases.guard_text import refuse_personal_data


async def readable_practice(reader: Connection, access: Access, practice: int) -> tuple[GoodPractice, Sequence[Shared]]:
    """A practice with the districts that have it, for their coordinators; raises NotFound to all others."""
    found = await GoodPractices(reader).get(practice)
    shared = await GoodPractices(reader).shared(practice)
    if not may_read(access, found.orp, shared):
        raise NotFound
    return found, shared


async def written_practice(reader: Connection, access: Access, practice: int) -> GoodPractice:
    """A practice of an own district; raises NotFound."""
    found = await GoodPractices(reader).get(practice)
    if not may_write(access, found.orp):
        raise NotFound
    return found


async def shared_practice(reader: Connection, access: Access, practice: int, orp: str) -> tuple[GoodPractice, Shared]:
    """A practice that was shared with this own district, with what became of it there; raises NotFound."""
    found, shared = await readable_practice(reader, access, practice)
    mine = next((one for one in shared if one.orp == orp), None)
    if mine is None or not may_write(access, orp):
        raise NotFound
    return found, mine


async def write_practice(database: Database, access: Access, new: GoodPractice) -> int:
    """Add a practice to an own district; returns its id."""
    if not may_write(access, new.orp):
        raise NotFound
    async with database.transaction() as connection:
        return await GoodPractices(connection).add(_checked(new))


async def word_practice(
    database: Database,
    access: Access,
    practice: int,
    title: str,
    words: str,
    source: str,
    file: tuple[str, FileKind] | None,
) -> None:
    """Word a practice anew: others that have it read the new words."""
    async with database.transaction() as connection:
        found = await written_practice(connection, access, practice)
        said = {"title": title, "words": words, "source": source}
        named = {"file": file and file[0], "file_kind": file and file[1]}
        await GoodPractices(connection).save(_checked(found.model_copy(update=said | named)))


async def remove_practice(database: Database, access: Access, practice: int) -> str:
    """Remove a practice that no other district has; returns its district."""
    async with database.transaction() as connection:
        found = await written_practice(connection, access, practice)
        if await GoodPractices(connection).shared(practice):
            raise Refusal("refused-good-practice-shared")
        await GoodPractices(connection).remove(practice)
    return found.orp


async def share_practice(
    database: Database, access: Access, practice: int, orps: Collection[str], now: datetime
) -> list[str]:
    """Put a practice before coordinators of other own districts; returns those that nobody coordinates."""
    async with database.transaction() as connection:
        found = await GoodPractices(connection).get(practice)
        if not may_share(access, found.orp) or not all(may_share(access, orp) for orp in orps):
            raise NotFound
        there = {found.orp, *(one.orp for one in await GoodPractices(connection).shared(practice))}
        new = sorted({*orps} - there)
        await GoodPractices(connection).share(practice, new, now)
        people = {orp: await People(connection).coordinators_of(orp) for orp in new}
        notices = [_notice(practice, orp, person, now) for orp in new for person in people[orp]]
        await Outbox(connection).put(*notices)
    return [orp for orp in new if not people[orp]]


async def decide_practice(
    database: Database, access: Access, practice: int, orp: str, fate: Fate, now: datetime
) -> GoodPractice:
    """An own district keeps a practice, or puts it aside."""
    async with database.transaction() as connection:
        found, mine = await shared_practice(connection, access, practice, orp)
        await GoodPractices(connection).decide(decided(mine, fate, access.person, now))
    return found


async def districts_to_share(reader: Connection, access: Access, practice: int) -> list[str]:
    """Districts of the region that do not have a practice yet; raises NotFound."""
    found, shared = await readable_practice(reader, access, practice)
    if not may_share(access, found.orp):
        raise NotFound
    return sorted(access.kraj_orps - {found.orp, *(one.orp for one in shared)})


def _notice(practice: int, orp: str, person: int, now: datetime) -> Notice:
    kind = NoticeKind.PRACTICE_SHARED
    return Notice(
        recipient=person,
        kind=kind,
        subject={"practice": practice, "orp": orp},
        dedupe_key=f"{kind.value}:{practice}:{orp}:{person}",
        due_at=now,
        drop_at=now + TOLD_WITHIN,
    )


def _checked(practice: GoodPractice) -> GoodPractice:
    """Without blanks around; raises Refusal over its lengths, or over a child told of."""
    limits = {"title": TITLE_LIMIT, "words": WORDS_LIMIT, "source": SOURCE_LIMIT}
    said = {name: getattr(practice, name).strip() for name in limits}
    for name, limit in limits.items():
        if len(said[name]) > limit:
            raise Refusal("refused-note-too-long", limit=limit, length=len(said[name]))
        refuse_personal_data(said[name], insisting=True)
    return practice.model_copy(update=said)
