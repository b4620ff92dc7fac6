"""Telegram groups that hear of a district, and the links by which the bot is taken into them."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.codes import Value
from domain.errors import NotFound
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = """linked.id, chat, topic, title, orp, platform_id, linked_by, linked_at, ended_at, end_reason,
             person.name AS linker,
             COALESCE((SELECT name FROM platform WHERE platform.id = platform_id), platform) AS platform"""
PLAIN = ("id", "chat", "topic", "title", "orp", "platform", "platform_id", "linked_by", "linker")
FROM = "FROM linked_group AS linked JOIN person ON person.id = linked_by"


class LinkedGroup(Value):
    """A group, or one topic of it, that hears of a district in the name of the coordinator who linked it."""

    id: int
    chat: int
    """Telegram's id."""
    topic: int | None
    """Telegram's message_thread_id."""
    title: str
    orp: str
    platform: str | None
    """The name of the platform it belongs to."""
    platform_id: int | None
    """The platform of ours with that name whose meetings are told there."""
    linked_by: int
    linker: str
    linked_at: datetime
    ended_at: datetime | None
    end_reason: str | None


class GroupLink(Value):
    """Who takes the bot into a group, and which district it is to hear of."""

    person: int
    orp: str


class Groups:
    """Questions about linked groups; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def find(self, group: int) -> LinkedGroup | None:
        """The group with this id of ours, linked or not any more."""
        row = await self._db.one(f"SELECT {COLUMNS} {FROM} WHERE linked.id = :id", id=group)
        return _to_group(row) if row else None

    async def get(self, group: int) -> LinkedGroup:
        """The same; raises NotFound."""
        found = await self.find(group)
        if found is None:
            raise NotFound
        return found

    async def linked_in(self, chat: int) -> list[LinkedGroup]:
        """What is linked in this chat of Telegram now."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} {FROM} WHERE chat = :chat AND ended_at IS NULL ORDER BY linked.id",
            chat=chat,
        )
        return [_to_group(row) for row in rows]

    async def linked_to(self, orps: Collection[str]) -> list[LinkedGroup]:
        """The groups that hear of these districts now, by title."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} {FROM}
                 WHERE orp IN (SELECT value FROM json_each(:orps)) AND ended_at IS NULL
                 ORDER BY title, linked.id""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
        )
        return [_to_group(row) for row in rows]

    async def link(self, chat: int, topic: int | None, title: str, orp: str, by: int, now: datetime) -> int:
        """Link a group, or take over the link there is; returns its id."""
        row = await self._db.one(
            """INSERT INTO linked_group (chat, topic, title, orp, linked_by, linked_at)
               VALUES (:chat, :topic, :title, :orp, :by, :now)
               ON CONFLICT (chat, COALESCE(topic, 0), orp) WHERE ended_at IS NULL
               DO UPDATE SET title = excluded.title, linked_by = excluded.linked_by, linked_at = excluded.linked_at
               RETURNING id""",
            chat=chat,
            topic=topic,
            title=title,
            orp=orp,
            by=by,
            now=int(now.timestamp()),
        )
        return int(row["id"]) if row else 0

    async def name_platform(self, group: int, platform: str | None, platform_id: int | None = None) -> None:
        """Remember which platform a group belongs to."""
        await self._db.run(
            "UPDATE linked_group SET platform = :platform, platform_id = :platform_id WHERE id = :id",
            id=group,
            platform=platform,
            platform_id=platform_id,
        )

    async def rename(self, chat: int, title: str) -> None:
        """The group is called otherwise."""
        await self._db.run(
            "UPDATE linked_group SET title = :title WHERE chat = :chat AND ended_at IS NULL", chat=chat, title=title
        )

    async def move(self, group: int, chat: int) -> int:
        """The group goes on in another chat; 0 where that chat is linked to the same district already."""
        return await self._db.run(
            """UPDATE linked_group SET chat = :chat
                WHERE id = :id AND ended_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM linked_group AS other
                                   WHERE other.chat = :chat AND other.orp = linked_group.orp
                                     AND COALESCE(other.topic, 0) = COALESCE(linked_group.topic, 0)
                                     AND other.ended_at IS NULL AND other.id <> linked_group.id)""",
            id=group,
            chat=chat,
        )

    async def end(self, group: int, reason: str, now: datetime) -> bool:
        """End a link; False where it has ended already."""
        ended = await self._db.run(
            "UPDATE linked_group SET ended_at = :now, end_reason = :reason WHERE id = :id AND ended_at IS NULL",
            id=group,
            reason=reason,
            now=int(now.timestamp()),
        )
        return ended == 1

    async def offer(self, digest: str, person: int, orp: str, expires_at: datetime) -> None:
        """Keep the code of a link; an earlier one of the same person holds no more."""
        await self._db.run("DELETE FROM group_link WHERE person = :person", person=person)
        await self._db.run(
            "INSERT INTO group_link (code_digest, person, orp, expires_at) VALUES (:digest, :person, :orp, :expires)",
            digest=digest,
            person=person,
            orp=orp,
            expires=int(expires_at.timestamp()),
        )

    async def take(self, digest: str, now: datetime) -> GroupLink | None:
        """What a code is for, once; None for one that is used, expired or unknown."""
        row = await self._db.one(
            "DELETE FROM group_link WHERE code_digest = :digest AND expires_at > :now RETURNING person, orp",
            digest=digest,
            now=int(now.timestamp()),
        )
        return GroupLink(person=row["person"], orp=row["orp"]) if row else None

    async def forget(self, before: datetime) -> int:
        """Forget codes that expired before then; returns how many."""
        return await self._db.run("DELETE FROM group_link WHERE expires_at < :before", before=int(before.timestamp()))


def _to_group(row: Row) -> LinkedGroup:
    return LinkedGroup(
        **{name: row[name] for name in PLAIN},
        linked_at=moment(row["linked_at"]),
        ended_at=None if row["ended_at"] is None else moment(row["ended_at"]),
        end_reason=row["end_reason"],
    )
