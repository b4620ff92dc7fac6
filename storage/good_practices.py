"""Good practice of districts, and what others they were shared with made of it."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.errors import NotFound
from domain.good_practice import Fate, GoodPractice, Shared
from domain.post import FileKind
from storage.actors import moment
from storage.database import Connection, Row
from storage.database import Value as Sql

COLUMNS = "id, orp, title, words, source, file, file_kind, author, made_at"


class GoodPractices:
    """Questions about good practice; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, practice: int) -> GoodPractice:
        """The practice with this id; raises NotFound."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM good_practice WHERE id = :id", id=practice)  # noqa: S608
        if row is None:
            raise NotFound
        return _to_practice(row)

    async def of_orp(self, orp: str) -> list[GoodPractice]:
        """What comes from a district and what it keeps of others, newest first."""
        return await self._some(
            """orp = :orp OR id IN (SELECT practice FROM good_practice_shared
                                     WHERE good_practice_shared.orp = :orp AND state = 'kept')""",
            orp=orp,
        )

    async def waiting(self, orp: str) -> list[GoodPractice]:
        """What was shared with a district and nobody there has decided about, newest first."""
        return await self._some(
            """id IN (SELECT practice FROM good_practice_shared
                       WHERE good_practice_shared.orp = :orp AND state = 'new')""",
            orp=orp,
        )

    async def shared(self, practice: int) -> list[Shared]:
        """The districts it was shared with."""
        rows = await self._db.all(
            """SELECT practice, orp, state, decided_by, decided_at FROM good_practice_shared
                WHERE practice = :practice ORDER BY orp""",
            practice=practice,
        )
        return [_to_shared(row) for row in rows]

    async def add(self, new: GoodPractice) -> int:
        """Store a new practice and return its id."""
        row = await self._db.one(
            """INSERT INTO good_practice (orp, title, words, source, file, file_kind, author, made_at)
               VALUES (:orp, :title, :words, :source, :file, :file_kind, :author, :made_at)
               RETURNING id""",
            **_to_row(new),
            orp=new.orp,
            author=new.author,
            made_at=int(new.made_at.timestamp()),
        )
        return row["id"] if row else 0

    async def save(self, practice: GoodPractice) -> None:
        """Replace the words, the source and the file of a practice."""
        await self._db.run(
            """UPDATE good_practice
                  SET title = :title, words = :words, source = :source, file = :file, file_kind = :file_kind
                WHERE id = :id""",
            **_to_row(practice),
            id=practice.id,
        )

    async def remove(self, practice: int) -> None:
        """Remove a practice, also from those it was shared with."""
        await self._db.run("DELETE FROM good_practice WHERE id = :id", id=practice)

    async def share(self, practice: int, orps: Collection[str], now: datetime) -> None:
        """Put it before these districts; nothing changes for those that have it."""
        await self._db.run(
            """INSERT INTO good_practice_shared (practice, orp, shared_at)
               SELECT :practice, value, :now FROM json_each(:orps) WHERE true
               ON CONFLICT (practice, orp) DO NOTHING""",
            practice=practice,
            orps=json.dumps(list(orps)),
            now=int(now.timestamp()),
        )

    async def decide(self, one: Shared) -> None:
        """Keep what a district made of it."""
        await self._db.run(
            """UPDATE good_practice_shared SET state = :state, decided_by = :by, decided_at = :at
                WHERE practice = :practice AND orp = :orp""",
            practice=one.practice,
            orp=one.orp,
            state=one.fate.value,
            by=one.decided_by,
            at=None if one.decided_at is None else int(one.decided_at.timestamp()),
        )

    async def _some(self, where: str, **params: Sql) -> list[GoodPractice]:
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM good_practice WHERE {where} ORDER BY id DESC",  # noqa: S608 - constants
            **params,
        )
        return [_to_practice(row) for row in rows]


def _to_row(practice: GoodPractice) -> dict[str, Sql]:
    plain = {name: getattr(practice, name) for name in ("title", "words", "source", "file")}
    return {**plain, "file_kind": practice.file_kind.value if practice.file_kind else None}


def _to_practice(row: Row) -> GoodPractice:
    return GoodPractice(
        **{name: row[name] for name in ("id", "orp", "title", "words", "source", "file", "author")},
        file_kind=FileKind(row["file_kind"]) if row["file_kind"] else None,
        made_at=moment(row["made_at"]),
    )


def _to_shared(row: Row) -> Shared:
    return Shared(
        practice=row["practice"],
        orp=row["orp"],
        fate=Fate(row["state"]),
        decided_by=row["decided_by"],
        decided_at=None if row["decided_at"] is None else moment(row["decided_at"]),
    )
