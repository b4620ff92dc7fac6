"""Is a database file sound? Read only, so that it may be asked while the bot runs."""

import sqlite3
from contextlib import closing
from pathlib import Path


def open_to_read(path: Path) -> sqlite3.Connection:
    """A connection that cannot write and does not make a missing file; raises sqlite3.OperationalError."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def find_damage(path: Path) -> str | None:
    """The first thing wrong with the structure or the references of a database; None where it is sound."""
    with closing(open_to_read(path)) as connection:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            return str(verdict)
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
        return f"a row of {orphan[0]} refers to a missing row of {orphan[2]}" if orphan else None


def is_foreign(path: Path) -> bool:
    """A database of another program: it has tables, and the districts are not among them."""
    with closing(open_to_read(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return bool(tables) and "orp" not in tables


def stored_version(path: Path) -> int:
    """The schema version of a database file."""
    with closing(open_to_read(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return int(version)
