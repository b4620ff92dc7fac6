"""One database file: a single writer in immediate transactions, a reader apart, and the small connection type."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import aiosqlite

Row = sqlite3.Row
Value = str | int | float | bytes | None
BUSY_SECONDS = 10.0
PRAGMAS = ("foreign_keys = ON", "synchronous = FULL", "temp_store = MEMORY", "secure_delete = ON")


class Connection:
    """What storage methods speak to; another driver needs these four methods and nothing else."""

    def __init__(self, raw: aiosqlite.Connection) -> None:
        self._raw = raw

    async def all(self, sql: str, **params: Value) -> list[Row]:
        """Every row of a query."""
        return list(await self._raw.execute_fetchall(sql, params))

    async def one(self, sql: str, **params: Value) -> Row | None:
        """The first row of a query, or None."""
        rows = await self.all(sql, **params)
        return rows[0] if rows else None

    async def run(self, sql: str, **params: Value) -> int:
        """Run a statement; returns the number of rows it changed."""
        async with self._raw.execute(sql, params) as cursor:
            return cursor.rowcount

    async def many(self, sql: str, rows: Iterable[Mapping[str, Value]]) -> None:
        """Run a statement once for each mapping of parameters."""
        await self._raw.executemany(sql, rows)


class Database:
    """The open file. `reader` sees what was committed; `transaction()` is the only way to write."""

    def __init__(self, writer: aiosqlite.Connection, reader: aiosqlite.Connection) -> None:
        self._writer = writer
        self._reader = reader
        self._writing = asyncio.Lock()
        self.reader = Connection(reader)

    @classmethod
    async def open(cls, path: Path) -> "Database":
        """Open or create the file; raises sqlite3.DatabaseError where it is no database."""
        sqlite3.connect(path).close()  # raises by itself; where aiosqlite does, its thread outlives the event loop
        writer = await _connect(path, "journal_mode = WAL")
        try:
            return cls(writer, await _connect(path, "query_only = ON"))
        except BaseException:
            await writer.close()
            raise

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """One write transaction at a time; committed on leaving, rolled back on any exception."""
        async with self._writing:
            try:
                await self._writer.execute_fetchall("BEGIN IMMEDIATE")
                yield Connection(self._writer)
                await self._writer.commit()
            except BaseException:  # a cancelled BEGIN or COMMIT may still have been carried out by the thread
                await asyncio.shield(self._writer.rollback())
                raise

    async def close(self) -> None:
        """Close both connections."""
        await self._reader.close()
        await self._writer.close()


async def _connect(path: Path, own_pragma: str) -> aiosqlite.Connection:
    raw = await aiosqlite.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    raw.row_factory = sqlite3.Row
    try:
        for pragma in (*PRAGMAS, own_pragma):
            await raw.execute_fetchall(f"PRAGMA {pragma}")
    except BaseException:
        await raw.close()  # its thread would keep the process alive
        raise
    return raw
