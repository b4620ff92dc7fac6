"""Requests for access with their messages, and numbers tried."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.errors import NotFound
from domain.request import Reason, Remark, Request, RequestState, Wanted
from domain.rights import Role
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = """id, person, role, orp, actor, organisation, words, username, state, asked_at,
             decided_at, decided_by, reason, reason_words"""
MOST_LISTED = 200


class Requests:
    """Questions about requests; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, request: int) -> Request:
        """The request with this id; raises NotFound."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM access_request WHERE id = :id", id=request)  # noqa: S608
        if row is None:
            raise NotFound
        return _to_request(row)

    async def open_of(self, person: int) -> Request | None:
        """The one open request of a person."""
        row = await self._db.one(
            f"SELECT {COLUMNS} FROM access_request WHERE person = :person AND state = 'open'",  # noqa: S608 - constant
            person=person,
        )
        return _to_request(row) if row else None

    async def open_in(self, orps: Collection[str] | None, besides: int) -> list[Request]:
        """Open requests of these districts, or of all, but those of the person `besides`; the oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM access_request
                 WHERE state = 'open' AND person <> :besides
                   AND (:all = 1 OR orp IN (SELECT value FROM json_each(:orps)))
                 ORDER BY asked_at, id
                 LIMIT :limit""",  # noqa: S608 - constant
            besides=besides,
            all=int(orps is None),
            orps=json.dumps(list(orps or ())),
            limit=MOST_LISTED,
        )
        return [_to_request(row) for row in rows]

    async def open_since(self, before: datetime) -> list[Request]:
        """Open requests asked at that moment or earlier, the oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM access_request
                 WHERE state = 'open' AND asked_at <= :before
                 ORDER BY asked_at, id""",  # noqa: S608 - constant
            before=int(before.timestamp()),
        )
        return [_to_request(row) for row in rows]

    async def count_since(self, person: int, since: datetime) -> int:
        """How often this person has asked since then."""
        row = await self._db.one(
            "SELECT COUNT(*) AS n FROM access_request WHERE person = :person AND asked_at > :since",
            person=person,
            since=int(since.timestamp()),
        )
        return int(row["n"]) if row else 0

    async def add(self, person: int, wanted: Wanted, now: datetime) -> Request:
        """Keep a request; raises IntegrityError of the driver where the person has an open one."""
        row = await self._db.one(
            f"""INSERT INTO access_request (person, role, orp, actor, organisation, words, username, state, asked_at)
                VALUES (:person, :role, :orp, :actor, :organisation, :words, :username, 'open', :now)
                RETURNING {COLUMNS}""",  # noqa: S608 - constant
            person=person,
            now=int(now.timestamp()),
            **wanted.model_dump(mode="json"),
        )
        if row is None:
            raise NotFound
        return _to_request(row)

    async def decide(self, decided: Request) -> bool:
        """Write the end of an open request; False where it had been ended before."""
        changed = await self._db.run(
            """UPDATE access_request
                  SET state = :state, decided_at = :decided_at, decided_by = :decided_by, actor = :actor,
                      reason = :reason, reason_words = :reason_words
                WHERE id = :id AND state = 'open'""",
            id=decided.id,
            state=decided.state,
            decided_at=int(decided.decided_at.timestamp()) if decided.decided_at else None,
            decided_by=decided.decided_by,
            actor=decided.actor,
            reason=decided.reason,
            reason_words=decided.reason_words,
        )
        return changed == 1

    async def withdraw_open(self, before: datetime, now: datetime) -> list[Request]:
        """Withdraw what was asked before that moment and nobody has decided."""
        rows = await self._db.all(
            f"""UPDATE access_request SET state = 'withdrawn', decided_at = :now
                 WHERE state = 'open' AND asked_at < :before
                 RETURNING {COLUMNS}""",  # noqa: S608 - constant
            before=int(before.timestamp()),
            now=int(now.timestamp()),
        )
        return [_to_request(row) for row in rows]

    async def forget(self, before: datetime) -> int:
        """Forget requests ended before that moment, with their messages; returns how many."""
        return await self._db.run(
            "DELETE FROM access_request WHERE decided_at < :before", before=int(before.timestamp())
        )

    async def remarks(self, request: int) -> list[Remark]:
        """The messages of a request, the oldest first."""
        rows = await self._db.all(
            "SELECT id, request, author, text, sent_at FROM access_message WHERE request = :request ORDER BY id",
            request=request,
        )
        return [_to_remark(row) for row in rows]

    async def add_remark(self, request: int, author: int, text: str, now: datetime) -> int:
        """Keep a message and return its id."""
        row = await self._db.one(
            """INSERT INTO access_message (request, author, text, sent_at)
               VALUES (:request, :author, :text, :now) RETURNING id""",
            request=request,
            author=author,
            text=text,
            now=int(now.timestamp()),
        )
        return int(row["id"]) if row else 0

    async def count_remarks(self, request: int) -> int:
        """How many messages a request has."""
        row = await self._db.one("SELECT COUNT(*) AS n FROM access_message WHERE request = :request", request=request)
        return int(row["n"]) if row else 0


class PhoneTries:
    """Numbers tried – never the numbers themselves – and actors offered; writing methods need a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def count_since(self, person: int, since: datetime) -> int:
        """How often this person has tried since then."""
        row = await self._db.one(
            "SELECT COUNT(*) AS n FROM phone_try WHERE person = :person AND at > :since",
            person=person,
            since=int(since.timestamp()),
        )
        return int(row["n"]) if row else 0

    async def add(self, person: int, now: datetime) -> None:
        """Remember a try."""
        await self._db.run(
            "INSERT INTO phone_try (person, at) VALUES (:person, :now)", person=person, now=int(now.timestamp())
        )

    async def offer(self, person: int, actors: Collection[int], now: datetime) -> None:
        """Let the person choose among these actors, and no others."""
        await self._db.run("DELETE FROM phone_offer WHERE person = :person", person=person)
        await self._db.many(
            "INSERT INTO phone_offer (person, actor, offered_at) VALUES (:person, :actor, :now)",
            [{"person": person, "actor": actor, "now": int(now.timestamp())} for actor in actors],
        )

    async def offered(self, person: int, since: datetime) -> list[int]:
        """Actors offered to this person since then, by id."""
        rows = await self._db.all(
            "SELECT actor FROM phone_offer WHERE person = :person AND offered_at > :since ORDER BY actor",
            person=person,
            since=int(since.timestamp()),
        )
        return [row["actor"] for row in rows]

    async def withdraw_offer(self, person: int, actor: int) -> None:
        """One chosen actor is offered no more."""
        await self._db.run(
            "DELETE FROM phone_offer WHERE person = :person AND actor = :actor", person=person, actor=actor
        )

    async def forget(self, before: datetime) -> None:
        """Sweep tries and offers from before the window."""
        for table, moment_of in (("phone_try", "at"), ("phone_offer", "offered_at")):
            await self._db.run(
                f"DELETE FROM {table} WHERE {moment_of} <= :before",  # noqa: S608 - constant names
                before=int(before.timestamp()),
            )


def _to_request(row: Row) -> Request:
    return Request(
        id=row["id"],
        person=row["person"],
        role=Role(row["role"]),
        orp=row["orp"],
        actor=row["actor"],
        organisation=row["organisation"],
        words=row["words"],
        username=row["username"],
        state=RequestState(row["state"]),
        asked_at=moment(row["asked_at"]),
        decided_at=moment(row["decided_at"]) if row["decided_at"] is not None else None,
        decided_by=row["decided_by"],
        reason=Reason(row["reason"]) if row["reason"] else None,
        reason_words=row["reason_words"],
    )


def _to_remark(row: Row) -> Remark:
    return Remark(
        id=row["id"],
        request=row["request"],
        author=row["author"],
        text=row["text"],
        sent_at=moment(row["sent_at"]),
    )
