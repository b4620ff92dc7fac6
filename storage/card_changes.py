"""The history of cards: every published change of a field, who made it and when."""

import json
from collections.abc import Iterable
from datetime import datetime

from domain.card_change import Origin, Past
from domain.card_fields import Change
from domain.errors import NotFound
from storage.actors import moment
from storage.database import Connection, Row

__all__ = ["CardChanges", "Origin", "Past"]

COLUMNS = """change.id, change.actor, change.field, change.old, change.new, change.origin, change.changed_by,
             change.changed_at, change.undone_at, person.name"""


class CardChanges:
    """Questions about the history; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, change: int) -> Past:
        """The change with this id; raises NotFound."""
        row = await self._db.one(
            f"""SELECT {COLUMNS} FROM card_change AS change LEFT JOIN person ON person.id = change.changed_by
                 WHERE change.id = :id""",  # noqa: S608 - constant
            id=change,
        )
        if row is None:
            raise NotFound
        return _to_past(row)

    async def of_actor(self, actor: int, limit: int, offset: int = 0) -> list[Past]:
        """Changes of an actor's card, the newest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM card_change AS change LEFT JOIN person ON person.id = change.changed_by
                 WHERE change.actor = :actor
                 ORDER BY change.id DESC
                 LIMIT :limit OFFSET :offset""",  # noqa: S608 - constant
            actor=actor,
            limit=limit,
            offset=offset,
        )
        return [_to_past(row) for row in rows]

    async def add(
        self, changes: Iterable[tuple[int, Change]], by: int | None, origin: Origin | str, now: datetime
    ) -> None:
        """Write down changes, each with the id of its actor."""
        await self._db.many(
            """INSERT INTO card_change (actor, field, old, new, origin, changed_by, changed_at)
               VALUES (:actor, :field, :old, :new, :origin, :by, :now)""",
            [
                {
                    "actor": actor,
                    "field": change.field,
                    "old": json.dumps(change.old),
                    "new": json.dumps(change.new),
                    "origin": origin,
                    "by": by,
                    "now": int(now.timestamp()),
                }
                for actor, change in changes
            ],
        )

    async def last_by(self, actor: int, field: str) -> tuple[int | None, str | None]:
        """Id and name of who changed this field of the card last."""
        row = await self._db.one(
            """SELECT change.changed_by, person.name
                 FROM card_change AS change LEFT JOIN person ON person.id = change.changed_by
                WHERE change.actor = :actor AND change.field = :field
                ORDER BY change.id DESC LIMIT 1""",
            actor=actor,
            field=field,
        )
        return (row["changed_by"], row["name"]) if row else (None, None)

    async def undone(self, change: int, now: datetime) -> None:
        """Mark a change as undone."""
        await self._db.run(
            "UPDATE card_change SET undone_at = :now WHERE id = :id", id=change, now=int(now.timestamp())
        )


def _to_past(row: Row) -> Past:
    return Past(
        id=row["id"],
        actor=row["actor"],
        change=Change(field=row["field"], old=json.loads(row["old"]), new=json.loads(row["new"])),
        origin=Origin(row["origin"]),
        changed_by=row["changed_by"],
        name=row["name"],
        changed_at=moment(row["changed_at"]),
        undone_at=moment(row["undone_at"]) if row["undone_at"] is not None else None,
    )
