"""Brings a database to the newest schema: append-only numbered scripts, one transaction each."""

from pathlib import Path

from storage.database import Connection, Database

SCRIPTS = Path(__file__).parent / "migrations"


class NewerDatabase(Exception):
    """The file was written by a newer version of the program."""


def newest_version() -> int:
    """The schema version this program writes."""
    return len(_scripts())


async def schema_version(connection: Connection) -> int:
    """The schema version of an open database; 0 for an empty file."""
    row = await connection.one("PRAGMA user_version")
    return int(row["user_version"]) if row else 0


async def migrate(database: Database) -> list[str]:
    """Apply the scripts that are missing and return their names; raises NewerDatabase."""
    if await schema_version(database.reader) > newest_version():
        raise NewerDatabase
    applied = []
    for version, script in enumerate(_scripts(), start=1):
        async with database.transaction() as connection:
            if await schema_version(connection) < version:  # asked inside: another process may be migrating as well
                for statement in _statements(script):
                    await connection.run(statement)
                await connection.run(f"PRAGMA user_version = {version}")
                applied.append(script.stem)
    return applied


def _statements(script: Path) -> list[str]:
    """The statements of a script: they end with a semicolon at the end of a line (migrations keep to that)."""
    return [part for part in script.read_text(encoding="utf-8").split(";\n") if part.strip()]


def _scripts() -> list[Path]:
    return sorted(SCRIPTS.glob("*.sql"))
