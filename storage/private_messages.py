"""Messages that show private data: which stand in a chat, and when each is deleted."""

from collections.abc import Iterable
from datetime import datetime

from domain.codes import Value
from storage.database import Connection


class PrivateMessage(Value):
    """A message in the chat of a person; `chat` is the Telegram id."""

    person: int
    chat: int
    message: int
    language: str
    is_notice: bool
    """Whether it came unasked: who has not read it yet has to learn that there was something."""


class PrivateMessages:
    """Questions about private messages; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def keep(self, person: int, message: int, delete_at: datetime) -> None:
        """Remember when to delete a message; one that is shown again gets the later time."""
        await self._db.run(
            """INSERT INTO private_message (person, message, delete_at) VALUES (:person, :message, :at)
               ON CONFLICT DO UPDATE SET delete_at = excluded.delete_at""",
            person=person,
            message=message,
            at=int(delete_at.timestamp()),
        )

    async def keep_all(self, messages: Iterable[tuple[int, int]], delete_at: datetime) -> None:
        """The same for many, each a person and a message."""
        await self._db.many(
            """INSERT INTO private_message (person, message, delete_at) VALUES (:person, :message, :at)
               ON CONFLICT DO UPDATE SET delete_at = excluded.delete_at""",
            [{"person": person, "message": one, "at": int(delete_at.timestamp())} for person, one in messages],
        )

    async def forget(self, person: int, message: int) -> None:
        """The message shows nothing private any more, or is gone."""
        await self._db.run(
            "DELETE FROM private_message WHERE person = :person AND message = :message", person=person, message=message
        )

    async def due(self, now: datetime, limit: int) -> list[PrivateMessage]:
        """Messages whose time has come, the longest waiting first."""
        rows = await self._db.all(
            """SELECT person, telegram_id AS chat, message, language,
                      EXISTS (SELECT 1 FROM outbox WHERE outbox.recipient = private_message.person
                                                     AND outbox.message = private_message.message) AS is_notice
                 FROM private_message JOIN person ON person.id = private_message.person
                WHERE delete_at <= :now AND telegram_id IS NOT NULL
                ORDER BY delete_at, message
                LIMIT :limit""",
            now=int(now.timestamp()),
            limit=limit,
        )
        return [PrivateMessage.model_validate(dict(row)) for row in rows]
