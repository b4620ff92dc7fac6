"""Conversations through the bot, their messages, and who has read how far."""

from collections.abc import Iterable
from datetime import datetime

from domain.codes import Value
from domain.conversation import Conversation, Message, first_name
from domain.errors import NotFound
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = "conversation.id, asker, orp, actor, begun_at, last_at"
MOST_LISTED = 200


class Listed(Value):
    """A conversation in a person's list; `is_new` where others wrote what the person has not opened yet."""

    conversation: Conversation
    is_new: bool


class Conversations:
    """Questions about conversations; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, conversation: int) -> Conversation:
        """The conversation with this id; raises NotFound."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM conversation WHERE id = :id", id=conversation)  # noqa: S608
        if row is None:
            raise NotFound
        return _to_conversation(row)

    async def latest(self, asker: int, orp: str, actor: int | None) -> Conversation | None:
        """The conversation this person wrote into last, of those with this district or actor."""
        row = await self._db.one(
            f"""SELECT {COLUMNS} FROM conversation
                 WHERE asker = :asker AND actor IS :actor AND (:actor IS NOT NULL OR orp = :orp)
                 ORDER BY last_at DESC, id DESC LIMIT 1""",  # noqa: S608 - constant
            asker=asker,
            orp=orp,
            actor=actor,
        )
        return _to_conversation(row) if row else None

    async def of(self, person: int) -> list[Listed]:
        """Conversations this person is in, the latest first; whether they may still read each is asked elsewhere."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS},
                       EXISTS (SELECT 1 FROM conversation_message AS one
                                WHERE one.conversation = conversation.id AND one.id > own.read_to
                                  AND one.author <> :person) AS is_new
                  FROM conversation_participant AS own
                  JOIN conversation ON conversation.id = own.conversation
                 WHERE own.person = :person
                 ORDER BY last_at DESC, conversation.id DESC
                 LIMIT :limit""",  # noqa: S608 - constant
            person=person,
            limit=MOST_LISTED,
        )
        return [Listed(conversation=_to_conversation(row), is_new=bool(row["is_new"])) for row in rows]

    async def read_by(self, conversation: int, person: int) -> int | None:
        """The last message this person has seen (0 for none); None for somebody no message went to."""
        row = await self._db.one(
            "SELECT read_to FROM conversation_participant WHERE conversation = :conversation AND person = :person",
            conversation=conversation,
            person=person,
        )
        return row["read_to"] if row else None

    async def add(self, asker: int, orp: str, actor: int | None, now: datetime) -> Conversation:
        """Begin a conversation."""
        row = await self._db.one(
            f"""INSERT INTO conversation (asker, orp, actor, begun_at, last_at)
                VALUES (:asker, :orp, :actor, :now, :now) RETURNING {COLUMNS}""",  # noqa: S608 - constant
            asker=asker,
            orp=orp,
            actor=actor,
            now=int(now.timestamp()),
        )
        if row is None:
            raise NotFound
        return _to_conversation(row)

    async def add_message(self, conversation: int, author: int, text: str, now: datetime) -> int:
        """Keep a message and return its id."""
        row = await self._db.one(
            """INSERT INTO conversation_message (conversation, author, text, sent_at)
               VALUES (:conversation, :author, :text, :now) RETURNING id""",
            conversation=conversation,
            author=author,
            text=text,
            now=int(now.timestamp()),
        )
        await self._db.run(
            "UPDATE conversation SET last_at = :now WHERE id = :id", id=conversation, now=int(now.timestamp())
        )
        return int(row["id"]) if row else 0

    async def let_in(self, conversation: int, people: Iterable[int]) -> None:
        """These people are in the conversation from now on."""
        await self._db.many(
            """INSERT INTO conversation_participant (conversation, person) VALUES (:conversation, :person)
               ON CONFLICT DO NOTHING""",
            [{"conversation": conversation, "person": person} for person in people],
        )

    async def read_to(self, conversation: int, person: int, message: int) -> None:
        """This person has seen the messages up to this one."""
        await self._db.run(
            """UPDATE conversation_participant SET read_to = :message
                WHERE conversation = :conversation AND person = :person AND read_to < :message""",
            conversation=conversation,
            person=person,
            message=message,
        )

    async def unanswered(self, since: datetime) -> list[tuple[Conversation, int]]:
        """Conversations with a message after that moment whose last one is the asker's, each with its id."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS}, last.id AS last_message FROM conversation
                  JOIN conversation_message AS last
                    ON last.id = (SELECT MAX(id) FROM conversation_message WHERE conversation = conversation.id)
                 WHERE last_at > :since AND last.author = asker
                 ORDER BY conversation.id""",  # noqa: S608 - constant
            since=int(since.timestamp()),
        )
        return [(_to_conversation(row), row["last_message"]) for row in rows]

    async def participants(self, conversation: int) -> list[int]:
        """The asker and everybody a message went to."""
        rows = await self._db.all(
            "SELECT person FROM conversation_participant WHERE conversation = :conversation ORDER BY person",
            conversation=conversation,
        )
        return [row["person"] for row in rows]

    async def messages(self, conversation: int) -> list[Message]:
        """The messages with the first names of their authors, the oldest first."""
        rows = await self._db.all(
            """SELECT one.id, author, person.name, text, sent_at
                 FROM conversation_message AS one
                 JOIN person ON person.id = author
                WHERE conversation = :conversation
                ORDER BY one.id""",
            conversation=conversation,
        )
        return [_to_message(row) for row in rows]

    async def count_messages(self, conversation: int) -> int:
        """How many messages a conversation has."""
        row = await self._db.one(
            "SELECT COUNT(*) AS n FROM conversation_message WHERE conversation = :conversation",
            conversation=conversation,
        )
        return int(row["n"]) if row else 0

    async def count_since(self, person: int, since: datetime) -> int:
        """How many messages this person has written since then."""
        row = await self._db.one(
            "SELECT COUNT(*) AS n FROM conversation_message WHERE author = :person AND sent_at > :since",
            person=person,
            since=int(since.timestamp()),
        )
        return int(row["n"]) if row else 0

    async def forget(self, before: datetime) -> int:
        """Forget conversations without a message since then; returns how many."""
        return await self._db.run("DELETE FROM conversation WHERE last_at < :before", before=int(before.timestamp()))


def _to_conversation(row: Row) -> Conversation:
    return Conversation(
        id=row["id"],
        asker=row["asker"],
        orp=row["orp"],
        actor=row["actor"],
        begun_at=moment(row["begun_at"]),
        last_at=moment(row["last_at"]),
    )


def _to_message(row: Row) -> Message:
    return Message(
        id=row["id"],
        author=row["author"],
        name=first_name(row["name"]),
        text=row["text"],
        sent_at=moment(row["sent_at"]),
    )
