"""Opening the database for a command: made and migrated where that is harmless, else explained."""

import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.integrity import is_foreign, stored_version
from bot.terminal import SQLITE_ADVICE, Fault
from storage.actors import Actors
from storage.database import Database
from storage.migrate import NewerDatabase, migrate, newest_version
from storage.reference import store_places

FOREIGN = "the file is a database of another program: check SITOVKA_DATABASE"
NEWER = "the database was written by a newer version of Síťovka: update the program"


@asynccontextmanager
async def open_migrated(path: Path) -> AsyncIterator[Database]:
    """The database, made with its folder where missing and brought to the newest schema; raises Fault."""
    check_file(path)
    async with _open(path) as database:
        await bring_up_to_date(database)
        yield database


@asynccontextmanager
async def open_existing(path: Path) -> AsyncIterator[Database]:
    """The database as it is; raises Fault where it is missing, older or newer than the program."""
    require_file(path)
    if _version_of(path) < newest_version():
        raise Fault("the database is of an older version: run `python -m bot migrate` first")
    async with _open(path) as database:
        yield database


async def bring_up_to_date(database: Database) -> list[str]:
    """Migrate and store the places of this version; returns the names of the migrations; raises Fault."""
    try:
        applied = await migrate(database)
    except NewerDatabase:
        raise Fault(NEWER) from None
    async with database.transaction() as connection:
        await store_places(connection)
        if applied:
            await Actors(connection).complete()
    return applied


def check_file(path: Path) -> None:
    """Make the folder of a missing database; raises Fault or sqlite3.Error where it is not ours to write."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise Fault(f"{path} is a folder: set SITOVKA_DATABASE to the name of a file in it")
    if path.exists():
        if not os.access(path, os.W_OK):
            raise Fault(SQLITE_ADVICE[sqlite3.SQLITE_READONLY])
        _version_of(path)


def require_file(path: Path) -> None:
    """Raises Fault where there is no database file."""
    if not path.is_file():
        raise Fault(f"there is no database at {path}: run `python -m bot migrate` to make one, or set SITOVKA_DATABASE")


def _version_of(path: Path) -> int:
    if is_foreign(path):
        raise Fault(FOREIGN)
    version = stored_version(path)
    if version > newest_version():
        raise Fault(NEWER)
    return version


@asynccontextmanager
async def _open(path: Path) -> AsyncIterator[Database]:
    database = await Database.open(path)
    try:
        yield database
    finally:
        await database.close()
