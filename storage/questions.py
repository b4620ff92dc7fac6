"""Searches in a person's own words, kept so that their pages can be turned."""

from datetime import datetime

from storage.database import Connection

KEPT_OF_ONE_PERSON = 20


class Questions:
    """The last questions of each person; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def find(self, question: int, person: int) -> str | None:
        """The words of a question, if this person asked it and it is still kept."""
        row = await self._db.one(
            "SELECT text FROM question WHERE id = :id AND person = :person", id=question, person=person
        )
        return str(row["text"]) if row else None

    async def add(self, person: int, text: str, now: datetime) -> int:
        """Keep a question and return its id; the person's oldest ones are forgotten."""
        row = await self._db.one(
            "INSERT INTO question (person, text, asked_at) VALUES (:person, :text, :now) RETURNING id",
            person=person,
            text=text,
            now=int(now.timestamp()),
        )
        await self._db.run(
            """DELETE FROM question
                WHERE person = :person
                  AND id <= (SELECT id FROM question WHERE person = :person
                              ORDER BY id DESC LIMIT 1 OFFSET :kept)""",
            person=person,
            kept=KEPT_OF_ONE_PERSON,
        )
        return int(row["id"]) if row else 0

    async def forget(self, before: datetime) -> int:
        """Forget questions asked before then; returns how many."""
        return await self._db.run("DELETE FROM question WHERE asked_at < :before", before=int(before.timestamp()))
