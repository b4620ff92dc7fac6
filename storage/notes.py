"""Coordinators' notes on actors."""

from datetime import datetime

from domain.errors import NotFound
from domain.filter import searchable
from domain.note import Note
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = "note.id, note.actor, note.author, person.name, note.text, note.private, note.written_at"
MOST_SHOWN = 50


class Notes:
    """Questions about notes; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, note: int) -> Note:
        """The note with this id; raises NotFound."""
        row = await self._db.one(
            f"""SELECT {COLUMNS} FROM actor_note AS note JOIN person ON person.id = note.author
                 WHERE note.id = :note""",  # noqa: S608 - constant
            note=note,
        )
        if row is None:
            raise NotFound
        return _to_note(row)

    async def of(self, actor: int, *, private: bool) -> list[Note]:
        """The newest notes on an actor, newest first; private ones only where they are asked for."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor_note AS note JOIN person ON person.id = note.author
                 WHERE note.actor = :actor AND note.private <= :private
                 ORDER BY note.id DESC
                 LIMIT :limit""",  # noqa: S608 - constant
            actor=actor,
            private=int(private),
            limit=MOST_SHOWN,
        )
        return [_to_note(row) for row in rows]

    async def count(self, actor: int) -> int:
        """How many notes an actor has, private ones as well."""
        row = await self._db.one("SELECT COUNT(*) AS n FROM actor_note WHERE actor = :actor", actor=actor)
        return int(row["n"]) if row else 0

    async def add(self, actor: int, author: int, text: str, private: bool, now: datetime) -> int:
        """Keep a note and return its id."""
        row = await self._db.one(
            """INSERT INTO actor_note (actor, author, text, words, private, written_at)
               VALUES (:actor, :author, :text, :words, :private, :now) RETURNING id""",
            actor=actor,
            author=author,
            text=text,
            words=searchable(text),
            private=int(private),
            now=int(now.timestamp()),
        )
        return int(row["id"]) if row else 0

    async def delete(self, note: int) -> None:
        """Forget a note."""
        await self._db.run("DELETE FROM actor_note WHERE id = :note", note=note)


def _to_note(row: Row) -> Note:
    return Note(
        id=row["id"],
        actor=row["actor"],
        author=row["author"],
        name=row["name"],
        text=row["text"],
        private=bool(row["private"]),
        written_at=moment(row["written_at"]),
    )
