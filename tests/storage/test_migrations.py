"""The schema grows by scripts alone: whatever version a file has, it ends the same, and nothing in it is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrate import NewerDatabase, _scripts, _statements, migrate, newest_version, schema_version

Cell = str | int | float | None
EARLIER = range(1, newest_version())
SAMPLES: dict[str, dict[str, Cell]] = {
    "kraj": {"code": "CZ041", "name": "Karlovarský kraj"},
    "orp": {"code": "4102", "name": "Cheb", "kraj": "CZ041", "latitude": 50.08, "longitude": 12.37},
    "orp_neighbour": {"orp": "4102", "neighbour": "4102"},
    "municipality": {"code": "554481", "name": "Cheb", "orp": "4102", "latitude": 50.08, "longitude": 12.37},
    "orp_outline": {"orp": "4102", "south": 50.0, "west": 12.0, "north": 50.2, "east": 12.6, "outline": "[]"},
    "reference_edition": {"digest": "00ff"},
    "person": {"id": 7, "telegram_id": 70, "name": "Ana", "language": "cs", "home_orp": "4102", "created_at": 1},
    "role_grant": {"id": 3, "person": 7, "role": "coordinator", "orp": "4102", "granted_at": 2},
    "invitation": {"id": 4, "code_digest": "ab", "role": "operator", "created_at": 3, "expires_at": 4},
    "invitation_miss": {"person": 7, "at": 5},
    "draft": {"person": 7, "form": "place", "answers": '{"need": "zdravi"}', "updated_at": 6},
    "actor": {"id": 9, "name_key": "klub", "state": "active", "card": '{"name": "Klub"}', "edited_at": 7},
    "actor_orp": {"actor": 9, "orp": "4102", "seat": 1},
    "actor_match": {"orp": "4102", "domain": "", "crisis": 1, "actor": 9},
    "capacity_report": {
        **{"id": 11, "actor": 9, "unit": "beds", "state": "free", "available": 2, "maximum": 4},
        **{"accepting": 1, "note": "po telefonu", "reported_by": 7, "reported_at": 8},
    },
    "unmet_demand": {"orp": "4102", "domain": "", "hour": 3600, "searches": 2},
    "actor_search": {"name": "klub", "kind": "nzdm", "needs": "", "inside": "", "area": "orp4102", "ages": "6-15"},
    "question": {"id": 13, "person": 7, "text": "klub v Chebu", "asked_at": 9},
}
"""A row of every table, parents first."""


@contextmanager
def by_hand(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file)) as connection, connection:
        yield connection


def make_version(file: Path, version: int) -> None:
    """A file as the program wrote it when it had only the first `version` scripts."""
    with by_hand(file) as connection:
        for script in _scripts()[:version]:
            connection.executescript(script.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA user_version = {version}")


@asynccontextmanager
async def opened(file: Path):  # type: ignore[no-untyped-def]
    database = await Database.open(file)
    try:
        yield database
    finally:
        await database.close()
