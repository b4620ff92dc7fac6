"""Announcements, to whom each goes and what became of it, and above how many people a second coordinator confirms."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from domain.announcement import Announcement, Audience, State
from domain.errors import NotFound
from domain.post import FileKind
from domain.rights import Role
from storage.actors import moment
from storage.database import Connection, Row
from storage.database import Value as Sql

COLUMNS = """id, author, orp, words, file, file_kind, audience, asks_receipt, state, send_at, made_at, confirmed_by,
             begun_at, ended_at, version, message, shown, step, reason"""
PROGRESS = """dedupe_key > 'announcement_progress:' || :id || ':'
              AND dedupe_key < 'announcement_progress:' || :id || ';'"""
SAVED = (
    *("orp", "words", "file", "file_kind", "audience", "asks_receipt", "state", "send_at", "confirmed_by"),
    *("begun_at", "ended_at", "version", "message", "shown", "step", "reason"),
)


class Meant(NamedTuple):
    """Somebody by one right of theirs: for whom they speak, or what they are in a district."""

    person: int
    name: str
    role: str
    actor: int | None
    is_reachable: int


class Announcements:
    """Questions about announcements; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, number: int) -> Announcement:
        """The announcement with this id, in whatever state; raises NotFound."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM announcement WHERE id = :id", id=number)  # noqa: S608
        if row is None:
            raise NotFound
        return _to_announcement(row)

    async def of_author(self, author: int) -> list[Announcement]:
        """What this person has written, the latest first."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM announcement WHERE author = :author ORDER BY id DESC LIMIT 200",  # noqa: S608
            author=author,
        )
        return [_to_announcement(row) for row in rows]

    async def waiting_in(self, orps: Collection[str], beside: int) -> list[Announcement]:
        """What waits in these districts for a second coordinator other than its author, the oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM announcement
                 WHERE state = 'waiting' AND author <> :beside AND orp IN (SELECT value FROM json_each(:orps))
                 ORDER BY id LIMIT 50""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
            beside=beside,
        )
        return [_to_announcement(row) for row in rows]

    async def busy(self, now: datetime) -> list[int]:
        """Announcements whose time has come, that are being sent, or whose recipients wait for anything."""
        rows = await self._db.all(
            """SELECT id FROM announcement WHERE state = 'scheduled' AND send_at <= :now
               UNION SELECT id FROM announcement WHERE state = 'sending'
               UNION SELECT announcement FROM announcement_recipient WHERE state = 'waiting'
               ORDER BY 1""",
            now=int(now.timestamp()),
        )
        return [row["id"] for row in rows]

    async def add(self, author: int, orp: str, audience: Audience, now: datetime) -> int:
        """Begin a draft and return its id."""
        row = await self._db.one(
            """INSERT INTO announcement (author, orp, words, audience, state, made_at)
               VALUES (:author, :orp, '', :audience, 'draft', :now) RETURNING id""",
            author=author,
            orp=orp,
            audience=_pack(audience),
            now=int(now.timestamp()),
        )
        return int(row["id"]) if row else 0

    async def save(self, one: Announcement) -> None:
        """Keep it as it is now."""
        row = _to_row(one)
        await self._db.run(
            f"UPDATE announcement SET {', '.join(f'{name} = :{name}' for name in row)} WHERE id = :id",  # noqa: S608
            id=one.id,
            **row,
        )

    async def drop(self, number: int) -> None:
        """Throw a draft away."""
        await self._db.run("DELETE FROM announcement WHERE id = :id AND state = 'draft'", id=number)

    async def meant(self, roles: Collection[Role], actors: Collection[int], orps: Collection[str]) -> list[Meant]:
        """Everybody who speaks for these actors or holds one of the roles in these districts, a row for each right."""
        rows = await self._db.all(
            """SELECT person.id AS person, person.name, held.role, held.actor,
                      person.telegram_id IS NOT NULL AND person.unreachable_since IS NULL AS is_reachable
                 FROM role_grant AS held JOIN person ON person.id = held.person
                WHERE held.ended_at IS NULL
                  AND (held.role = 'member' AND held.actor IN (SELECT value FROM json_each(:actors))
                       OR held.role <> 'member' AND held.role IN (SELECT value FROM json_each(:roles))
                          AND held.orp IN (SELECT value FROM json_each(:orps)))
                ORDER BY person.name, person.id, held.id""",
            actors=json.dumps(list(actors)),
            roles=json.dumps(list(roles)),
            orps=json.dumps(list(orps)),
        )
        return [Meant(*row) for row in rows]

    async def follow(self, number: int, message: int) -> None:
        """The author follows it in this message from now on, and in no earlier one."""
        await self._db.run(
            f"UPDATE outbox SET message = NULL WHERE {PROGRESS}",  # noqa: S608 - constant
            id=number,
        )
        await self._db.run("UPDATE announcement SET message = :message WHERE id = :id", id=number, message=message)

    async def live_message(self, one: Announcement) -> int | None:
        """Where the author follows it: the newest message that shows it."""
        row = await self._db.one(
            f"SELECT MAX(message) AS message FROM outbox WHERE {PROGRESS} AND bundle IS NULL",  # noqa: S608
            id=one.id,
        )
        return max((found for found in (row["message"] if row else None, one.message) if found), default=None)

    async def rule(self, orp: str) -> int | None:
        """Above how many people a second coordinator of this district confirms; None where it says nothing."""
        row = await self._db.one("SELECT most FROM announcement_rule WHERE orp = :orp", orp=orp)
        return row["most"] if row else None

    async def set_rule(self, orp: str, most: int, by: int, now: datetime) -> None:
        """Remember it."""
        await self._db.run(
            """INSERT INTO announcement_rule (orp, most, set_by, set_at) VALUES (:orp, :most, :by, :now)
               ON CONFLICT (orp) DO UPDATE SET most = excluded.most, set_by = excluded.set_by,
                                               set_at = excluded.set_at""",
            orp=orp,
            most=most,
            by=by,
            now=int(now.timestamp()),
        )

    async def forget(self, drafts_before: datetime) -> int:
        """Throw away drafts that are older; returns how many."""
        return await self._db.run(
            "DELETE FROM announcement WHERE state = 'draft' AND made_at < :before",
            before=int(drafts_before.timestamp()),
        )


def _pack(value: Audience) -> str:
    return value.model_dump_json(exclude_defaults=True)


def _to_row(one: Announcement) -> dict[str, Sql]:
    row = {name: getattr(one, name) for name in SAVED}
    moments = {name: int(row[name].timestamp()) for name in ("send_at", "begun_at", "ended_at") if row[name]}
    return {**row, **moments, "audience": _pack(one.audience), "asks_receipt": int(one.asks_receipt)}


def _to_announcement(row: Row) -> Announcement:
    moments = ("send_at", "made_at", "begun_at", "ended_at")
    return Announcement(
        **{name: row[name] for name in ("id", "author", "orp", "words", "file", "confirmed_by", "version", "message")},
        **{name: row[name] for name in ("shown", "step", "reason")},
        **{name: None if row[name] is None else moment(row[name]) for name in moments},
        file_kind=FileKind(row["file_kind"]) if row["file_kind"] else None,
        audience=Audience.model_validate_json(row["audience"]),
        asks_receipt=bool(row["asks_receipt"]),
        state=State(row["state"]),
    )
