"""Transactions of the one writer, what a reader sees of them, and files that are no database."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from storage.database import Database


class Interruption(Exception):
    """Something went wrong in the middle of a transaction."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "counter.db"


@pytest.fixture
async def database(file: Path) -> AsyncIterator[Database]:
    """A file with one counter that stands at 0."""
    database = await Database.open(file)
    async with database.transaction() as connection:
        await connection.run("CREATE TABLE counter (value INTEGER NOT NULL) STRICT")
        await connection.run("INSERT INTO counter (value) VALUES (0)")
    yield database
    await database.close()


async def value(database: Database) -> int:
    row = await database.reader.one("SELECT value FROM counter")
    assert row is not None
    return int(row["value"])


async def count_one(database: Database) -> None:
    """Read and write back one more: two of these side by side would lose one."""
    async with database.transaction() as connection:
        row = await connection.one("SELECT value FROM counter")
        assert row is not None
        await asyncio.sleep(0)
        await connection.run("UPDATE counter SET value = :value", value=row["value"] + 1)


async def run_all(database: Database, *statements: str) -> None:
    """All of these in one transaction."""
    async with database.transaction() as connection:
        for statement in statements:
            await connection.run(statement)


async def count_and_break(database: Database, error: BaseException) -> None:
    async with database.transaction() as connection:
        await connection.run("UPDATE counter SET value = 99")
        raise error


@pytest.mark.parametrize("error", [Interruption(), sqlite3.IntegrityError(), asyncio.CancelledError()], ids=repr)
async def test_a_transaction_is_rolled_back_on_any_exception_and_the_next_one_works(
    database: Database, error: BaseException
) -> None:
    with pytest.raises(type(error)):
        await count_and_break(database, error)
    assert await value(database) == 0
    await count_one(database)
    assert await value(database) == 1


async def test_a_statement_that_fails_takes_the_whole_transaction_with_it(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        await run_all(database, "UPDATE counter SET value = 5", "INSERT INTO counter (value) VALUES (NULL)")
    assert await value(database) == 0


async def test_a_cancelled_writer_leaves_nothing_behind(database: Database) -> None:
    written = asyncio.Event()

    async def write_and_wait() -> None:
        async with database.transaction() as connection:
            await connection.run("UPDATE counter SET value = 99")
            written.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(write_and_wait())
    await written.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await count_one(database)
    assert await value(database) == 1


async def test_writers_of_one_process_wait_for_each_other(database: Database) -> None:
    await asyncio.gather(*(count_one(database) for _ in range(20)))
    assert await value(database) == 20


async def test_a_second_writer_begins_only_after_the_first_has_ended(database: Database) -> None:
    seen: list[str] = []
    inside = asyncio.Event()

    async def first() -> None:
        async with database.transaction():
            inside.set()
            await asyncio.sleep(0.05)
            seen.append("first ends")

    async def second() -> None:
        await inside.wait()
        async with database.transaction():
            seen.append("second begins")

    await asyncio.gather(first(), second())
    assert seen == ["first ends", "second begins"]


async def test_writers_of_two_processes_wait_for_each_other(database: Database, file: Path) -> None:
    other = await Database.open(file)
    try:
        await asyncio.gather(*(count_one(one) for _ in range(5) for one in (database, other)))
    finally:
        await other.close()
    assert await value(database) == 10


async def test_the_reader_sees_what_was_committed_and_nothing_before(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.run("UPDATE counter SET value = 7")
        assert await value(database) == 0
    assert await value(database) == 7


async def test_the_reader_cannot_write(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await database.reader.run("UPDATE counter SET value = 7")
    assert await value(database) == 0


async def test_a_row_that_points_nowhere_is_refused(database: Database) -> None:
    await run_all(
        database,
        "CREATE TABLE parent (id INTEGER PRIMARY KEY)",
        "CREATE TABLE child (parent INTEGER REFERENCES parent (id))",
    )
    with pytest.raises(sqlite3.IntegrityError):
        await run_all(database, "INSERT INTO child (parent) VALUES (1)")


async def test_what_was_committed_is_there_after_opening_again(database: Database, file: Path) -> None:
    await count_one(database)
    again = await Database.open(file)
    try:
        assert await value(again) == 1
    finally:
        await again.close()


def is_over(thread: threading.Thread) -> bool:
    thread.join(timeout=5)
    return not thread.is_alive()


def no_database(tmp_path: Path) -> Path:
    file = tmp_path / "letter.txt"
    file.write_text("Milá síti, tohle není databáze. " * 64, encoding="utf-8")
    return file


def folder(tmp_path: Path) -> Path:
    return tmp_path


def in_a_missing_folder(tmp_path: Path) -> Path:
    return tmp_path / "missing" / "sitovka.db"


@pytest.mark.parametrize("place", [no_database, folder, in_a_missing_folder])
async def test_what_cannot_be_opened_raises_and_leaves_no_thread_that_keeps_the_process_alive(
    place: Callable[[Path], Path], tmp_path: Path
) -> None:
    before = set(threading.enumerate())
    with pytest.raises(sqlite3.DatabaseError):
        await Database.open(place(tmp_path))
    assert [thread for thread in set(threading.enumerate()) - before if not is_over(thread)] == []


async def test_a_closed_database_leaves_no_thread(file: Path) -> None:
    before = set(threading.enumerate())
    database = await Database.open(file)
    await database.close()
    assert [thread for thread in set(threading.enumerate()) - before if not is_over(thread)] == []


async def test_a_writer_cancelled_while_it_waits_does_not_block_the_next_one(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "a.sqlite3")

    async def write() -> None:
        async with database.transaction():
            await asyncio.sleep(1)

    for _ in range(3):
        waiting = asyncio.create_task(write())
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        async with database.transaction() as connection:
            assert await connection.one("SELECT 1") is not None
    await database.close()
