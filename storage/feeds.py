"""Addresses that calendars fetch, kept as digests only, and what stands in a person's calendar."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.codes import Value
from storage.actors import moment
from storage.database import Connection, Row

MOST_EVENTS = 200


class Feed(Value):
    """An address of one person's calendar, or of the meetings of a platform."""

    person: int
    platform: int | None
    made_at: datetime
    read_at: datetime | None
    """When it was last fetched, within an hour."""


class Feeds:
    """Questions about calendars; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def find(self, digest: str) -> Feed | None:
        """The address whose token has this digest."""
        row = await self._db.one("SELECT * FROM calendar_feed WHERE token_digest = :digest", digest=digest)
        return _to_feed(row) if row else None

    async def of_person(self, person: int) -> list[Feed]:
        """All addresses of a person, the own calendar first."""
        rows = await self._db.all(
            """SELECT * FROM calendar_feed WHERE person = :person
                ORDER BY platform IS NOT NULL, platform, token_digest""",
            person=person,
        )
        return [_to_feed(row) for row in rows]

    async def put(self, digest: str, person: int, platform: int | None, now: datetime) -> None:
        """Keep an address; an earlier one of the same calendar leads nowhere from now on."""
        await self.remove(person, platform)
        await self._db.run(
            """INSERT INTO calendar_feed (token_digest, person, platform, made_at)
               VALUES (:digest, :person, :platform, :now)""",
            digest=digest,
            person=person,
            platform=platform,
            now=int(now.timestamp()),
        )

    async def remove(self, person: int, platform: int | None) -> None:
        """Take back the address of one calendar of a person."""
        await self._db.run(
            "DELETE FROM calendar_feed WHERE person = :person AND COALESCE(platform, 0) = :platform",
            person=person,
            platform=platform or 0,
        )

    async def remove_all(self, person: int) -> None:
        """Take back all addresses of a person."""
        await self._db.run("DELETE FROM calendar_feed WHERE person = :person", person=person)

    async def note_read(self, digest: str, now: datetime) -> None:
        """It has been fetched."""
        await self._db.run(
            "UPDATE calendar_feed SET read_at = :now WHERE token_digest = :digest",
            digest=digest,
            now=int(now.timestamp()),
        )

    async def declined(self, person: int, own_actors: Collection[int]) -> frozenset[int]:
        """Meetings to which every seat of this person, who speaks for these actors, said no."""
        rows = await self._db.all(
            """SELECT meeting FROM meeting_seat
                WHERE person = :person OR actor IN (SELECT value FROM json_each(:actors))
                GROUP BY meeting
               HAVING SUM(CASE WHEN answer = 'no' THEN 0 ELSE 1 END) = 0""",
            person=person,
            actors=json.dumps(list(own_actors)),
        )
        return frozenset(row["meeting"] for row in rows)

    async def events(self, person: int, since: datetime) -> list[int]:
        """Events on the board, not over at `since`, to which this person comes or may come, in their order."""
        rows = await self._db.all(
            """SELECT post.id FROM guest JOIN post ON post.id = guest.post
                WHERE guest.person = :person AND answer IN ('yes', 'maybe')
                  AND starts_at IS NOT NULL AND state = 'published' AND valid_until > :since
                ORDER BY starts_at, post.id
                LIMIT :limit""",
            person=person,
            since=int(since.timestamp()),
            limit=MOST_EVENTS,
        )
        return [row["id"] for row in rows]


def _to_feed(row: Row) -> Feed:
    return Feed(
        person=row["person"],
        platform=row["platform"],
        made_at=moment(row["made_at"]),
        read_at=None if row["read_at"] is None else moment(row["read_at"]),
    )
