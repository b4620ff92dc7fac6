"""Guests of events: their answers, what they were told, who came."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.errors import NotFound
from domain.event import COMING, Answer, Guest, NamedGuest, Turnout
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = "guest.post, guest.person, answer, answered_at, turn, told, attended"
MOST_GUESTS = 10_000
COMING_JSON = json.dumps(COMING)


class Guests:
    """Questions about guests; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def find(self, post: int, person: int) -> Guest | None:
        """The answer of this person."""
        row = await self._db.one(
            f"SELECT {COLUMNS} FROM guest WHERE post = :post AND person = :person",  # noqa: S608 - constant
            post=post,
            person=person,
        )
        return _to_guest(row) if row else None

    async def waiting(self, post: int) -> list[Guest]:
        """Those who wait for a place, in the order of their answers."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM guest
                 WHERE post = :post AND answer = 'waiting'
                 ORDER BY turn
                 LIMIT :limit""",  # noqa: S608 - constant
            post=post,
            limit=MOST_GUESTS,
        )
        return [_to_guest(row) for row in rows]

    async def named(self, post: int) -> list[NamedGuest]:
        """All answers with the names of the guests and of the actors they speak for, in their order."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS}, person.name,
                       (SELECT json_group_array(DISTINCT actor.card ->> 'name')
                          FROM role_grant JOIN actor ON actor.id = role_grant.actor
                         WHERE role_grant.person = guest.person AND role_grant.ended_at IS NULL) AS actors
                  FROM guest JOIN person ON person.id = guest.person
                 WHERE post = :post
                 ORDER BY turn
                 LIMIT :limit""",  # noqa: S608 - constant
            post=post,
            limit=MOST_GUESTS,
        )
        return [
            NamedGuest(**dict(_to_guest(row)), name=row["name"], actors=tuple(json.loads(row["actors"])))
            for row in rows
        ]

    async def turnout(self, post: int) -> Turnout:
        """How many answered what."""
        row = await self._db.one("SELECT places FROM post WHERE id = :post", post=post)
        if row is None:
            raise NotFound
        rows = await self._db.all(
            "SELECT answer, COUNT(*) AS n FROM guest WHERE post = :post GROUP BY answer", post=post
        )
        return Turnout(counts={Answer(one["answer"]): one["n"] for one in rows}, places=row["places"])

    async def put(self, post: int, person: int, answer: Answer, told: int, now: datetime) -> None:
        """Keep an answer, the last one in the order; the same answer again changes nothing."""
        await self._db.run(
            """INSERT INTO guest (post, person, answer, answered_at, turn, told)
               VALUES (:post, :person, :answer, :now,
                       (SELECT COALESCE(MAX(turn), 0) + 1 FROM guest WHERE post = :post), :told)
               ON CONFLICT (post, person) DO UPDATE
                  SET answer = excluded.answer, answered_at = excluded.answered_at, turn = excluded.turn,
                      told = excluded.told
                WHERE answer <> excluded.answer""",
            post=post,
            person=person,
            answer=answer,
            told=told,
            now=int(now.timestamp()),
        )

    async def move_up(self, post: int, people: Collection[int]) -> None:
        """Give those who wait a place; their turn stays."""
        await self._db.run(
            """UPDATE guest SET answer = 'yes'
                WHERE post = :post AND answer = 'waiting' AND person IN (SELECT value FROM json_each(:people))""",
            post=post,
            people=json.dumps(list(people)),
        )

    async def to_tell(self, post: int, sequence: int, *, untold: bool = False) -> list[int]:
        """Who comes or may come and has to hear of this sequence of an event; from now on they count as told.

        Of a change kept back before (`untold`) only those hear who were guests then.
        """
        rows = await self._db.all(
            """UPDATE guest SET told = :sequence
                WHERE post = :post AND told < :told AND answer IN (SELECT value FROM json_each(:coming))
            RETURNING person""",
            post=post,
            sequence=sequence,
            told=0 if untold else sequence,
            coming=COMING_JSON,
        )
        return sorted(row["person"] for row in rows)

    async def keep_back(self, post: int) -> None:
        """There is a change to tell of when the event hangs again."""
        await self._db.run("UPDATE guest SET told = -1 WHERE post = :post", post=post)

    async def to_remind(self, post: int, starts_at: datetime, answered_before: datetime) -> list[int]:
        """Who comes or may come and was not reminded of this beginning; from now on they were."""
        rows = await self._db.all(
            """UPDATE guest SET reminded_of = :starts_at
                WHERE post = :post AND answer IN ('yes', 'maybe') AND answered_at < :before
                  AND COALESCE(reminded_of, 0) <> :starts_at
            RETURNING person""",
            post=post,
            starts_at=int(starts_at.timestamp()),
            before=int(answered_before.timestamp()),
        )
        return sorted(row["person"] for row in rows)

    async def mark(self, post: int, person: int, *, attended: bool | None) -> None:
        """Remember whether a guest came."""
        await self._db.run(
            "UPDATE guest SET attended = :attended WHERE post = :post AND person = :person",
            post=post,
            person=person,
            attended=None if attended is None else int(attended),
        )

    async def mark_all(self, post: int) -> None:
        """Everybody came who had said so."""
        await self._db.run("UPDATE guest SET attended = 1 WHERE post = :post AND answer = 'yes'", post=post)

    async def awaited(self, now: datetime) -> list[int]:
        """Events on the board, not over, where somebody waits for a place."""
        rows = await self._db.all(
            """SELECT id FROM post
                WHERE starts_at IS NOT NULL AND state = 'published' AND valid_until > :now
                  AND EXISTS (SELECT 1 FROM guest WHERE post = post.id AND answer = 'waiting')
                ORDER BY id""",
            now=int(now.timestamp()),
        )
        return [row["id"] for row in rows]

    async def ask_again(self, post: int) -> None:
        """An event was put off: who comes is still to be asked."""
        await self._db.run("UPDATE post SET asked_at = NULL WHERE id = :post", post=post)

    async def to_ask(self, since: datetime, now: datetime) -> list[int]:
        """Events over after `since` and until now to which somebody meant to come; from now on they are asked about."""
        rows = await self._db.all(
            """UPDATE post SET asked_at = :now
                WHERE starts_at IS NOT NULL AND state = 'published' AND asked_at IS NULL
                  AND valid_until > :since AND valid_until <= :now
                  AND EXISTS (SELECT 1 FROM guest WHERE post = post.id AND answer IN ('yes', 'maybe'))
            RETURNING id""",
            since=int(since.timestamp()),
            now=int(now.timestamp()),
        )
        return sorted(row["id"] for row in rows)


def _to_guest(row: Row) -> Guest:
    return Guest(
        post=row["post"],
        person=row["person"],
        answer=Answer(row["answer"]),
        answered_at=moment(row["answered_at"]),
        turn=row["turn"],
        told=row["told"],
        attended=None if row["attended"] is None else bool(row["attended"]),
    )
