"""Who saw what: gathered, written together, and not lost where the database says no for a while."""

import asyncio
import sqlite3
from datetime import UTC, datetime

import pytest

from domain.audit import Deed, Entry
from storage.database import Database, Row
from usecases.audit import Reads

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def seen(actor: int) -> Entry:
    return Entry(at=NOW, person=None, deed=Deed.CRISIS_SEEN, detail={"actors": [actor]})


async def written(database: Database) -> list[Row]:
    return await database.reader.all("SELECT at, action, detail FROM audit ORDER BY id")


async def test_entries_are_written_once_and_in_their_order(database: Database) -> None:
    reads = Reads(database)
    reads.add([seen(1), seen(2)])
    reads.add([seen(3)])
    assert await written(database) == []
    assert await reads.write() == 3
    assert await reads.write() == 0
    assert [tuple(row) for row in await written(database)] == [
        (int(NOW.timestamp()), "crisis_seen", f'{{"actors": [{actor}]}}') for actor in (1, 2, 3)
    ]


async def test_what_cannot_be_written_waits_for_the_next_time(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    reads = Reads(database)
    async with database.transaction() as connection:
        await connection.run("ALTER TABLE audit RENAME TO away")
    reads.add([seen(1)])
    with pytest.raises(sqlite3.OperationalError):
        await reads.write()
    await reads.try_to_write()
    assert "OperationalError" in caplog.text
    reads.add([seen(2)])
    async with database.transaction() as connection:
        await connection.run("ALTER TABLE away RENAME TO audit")
    assert await reads.write() == 2
    assert [row["detail"] for row in await written(database)] == ['{"actors": [1]}', '{"actors": [2]}']


async def test_a_writing_that_is_interrupted_loses_and_doubles_nothing(database: Database) -> None:
    reads = Reads(database)
    reads.add([seen(1)])
    async with database.transaction():
        writing = asyncio.create_task(reads.write())
        await asyncio.sleep(0)
        writing.cancel()
        await asyncio.wait([writing])
    assert await reads.write() == 1
    assert len(await written(database)) == 1


async def test_what_waits_has_a_limit_and_the_newest_stay(database: Database) -> None:
    reads = Reads(database, most=2)
    reads.add(seen(actor) for actor in range(5))
    async with database.transaction() as connection:
        await connection.run("ALTER TABLE audit RENAME TO away")
    await reads.try_to_write()
    async with database.transaction() as connection:
        await connection.run("ALTER TABLE away RENAME TO audit")
    assert await reads.write() == 2
    assert [row["detail"] for row in await written(database)] == ['{"actors": [3]}', '{"actors": [4]}']
