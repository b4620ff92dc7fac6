"""People of a revision: who speaks for an actor, who has left it, whom to ask in their place."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.revision import Left, Stage
from storage.actors import moment
from storage.database import Connection


class RevisionPeople:
    """Questions about whom to ask; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def speakers(self, actors: Collection[int], revision: int = 0) -> dict[int, list[int]]:
        """Who speaks for each of these actors now and can be reached; not who has left it in this revision."""
        rows = await self._db.all(
            """SELECT held.actor, held.person FROM role_grant AS held JOIN person ON person.id = held.person
                WHERE held.actor IN (SELECT value FROM json_each(:actors))
                  AND held.role = 'member' AND held.ended_at IS NULL AND person.unreachable_since IS NULL
                  AND NOT EXISTS (SELECT 1 FROM revision_left AS gone
                                   WHERE gone.revision = :revision AND gone.actor = held.actor
                                     AND gone.person = held.person)
                ORDER BY held.actor, held.person""",
            actors=json.dumps(list(actors)),
            revision=revision,
        )
        found: dict[int, list[int]] = {actor: [] for actor in actors}
        for row in rows:
            found[row["actor"]].append(row["person"])
        return found

    async def leave(self, revision: int, left: Left) -> bool:
        """Somebody speaks for an actor no more; False where that was said before: then the words alone are new."""
        row = await self._db.one(
            """INSERT INTO revision_left (revision, actor, person, words, left_at)
               VALUES (:revision, :actor, :person, :words, :at)
               ON CONFLICT (revision, actor, person) DO UPDATE SET words = excluded.words
               RETURNING left_at = :at AS is_new""",
            revision=revision,
            actor=left.actor,
            person=left.person,
            words=left.words,
            at=int(left.left_at.timestamp()),
        )
        return bool(row and row["is_new"])

    async def left(self, revision: int, actor: int | None = None) -> list[Left]:
        """Who has left (this actor) in a revision, in order."""
        rows = await self._db.all(
            """SELECT actor, person, words, left_at FROM revision_left
                WHERE revision = :revision AND (:actor IS NULL OR actor = :actor)
                ORDER BY left_at, actor, person""",
            revision=revision,
            actor=actor,
        )
        return [
            Left(actor=row["actor"], person=row["person"], words=row["words"], left_at=moment(row["left_at"]))
            for row in rows
        ]

    async def alternate(self, actor: int) -> int | None:
        """Whom the coordinator has named to be asked about this actor."""
        row = await self._db.one("SELECT person FROM revision_alternate WHERE actor = :actor", actor=actor)
        return row["person"] if row else None

    async def set_alternate(self, actor: int, person: int, by: int, now: datetime) -> None:
        """Name somebody to be asked."""
        await self._db.run(
            """INSERT INTO revision_alternate (actor, person, set_by, set_at) VALUES (:actor, :person, :by, :now)
               ON CONFLICT (actor) DO UPDATE SET person = excluded.person, set_by = excluded.set_by,
                                                 set_at = excluded.set_at""",
            actor=actor,
            person=person,
            by=by,
            now=int(now.timestamp()),
        )

    async def drop_alternate(self, actor: int) -> None:
        """Name nobody."""
        await self._db.run("DELETE FROM revision_alternate WHERE actor = :actor", actor=actor)

    async def candidates(self, actor: int, orp: str) -> list[int]:
        """Who may be named to be asked: with a right in the district of the actor, but not to speak for it."""
        rows = await self._db.all(
            """SELECT DISTINCT person.id FROM role_grant AS held
                 JOIN person ON person.id = held.person
                 LEFT JOIN actor_orp AS seat ON seat.actor = held.actor AND seat.seat = 1
                WHERE held.ended_at IS NULL AND person.unreachable_since IS NULL
                  AND COALESCE(held.orp, seat.orp) = :orp
                  AND person.id NOT IN (SELECT person FROM role_grant
                                         WHERE actor = :actor AND role = 'member' AND ended_at IS NULL)
                ORDER BY person.name, person.id""",
            actor=actor,
            orp=orp,
        )
        return [row["id"] for row in rows]

    async def may_be_asked_in(self, person: int) -> list[int]:
        """Open revisions of the districts of this person in which somebody is asked in place of others."""
        rows = await self._db.all(
            """SELECT DISTINCT revision.id FROM role_grant AS held
                 LEFT JOIN actor_orp AS seat ON seat.actor = held.actor AND seat.seat = 1
                 JOIN revision ON revision.orp = COALESCE(held.orp, seat.orp) AND closed_at IS NULL
                WHERE held.person = :person AND held.ended_at IS NULL
                  AND EXISTS (SELECT 1 FROM revision_actor WHERE revision = revision.id AND stage = :stage)
                ORDER BY revision.id""",
            person=person,
            stage=int(Stage.ALTERNATE),
        )
        return [row["id"] for row in rows]

    async def kindred(self, actor: int, orp: str) -> list[int]:
        """Who speaks for another living actor of the same IČO in the same district and can be reached."""
        rows = await self._db.all(
            """SELECT DISTINCT held.person FROM actor AS own
                 JOIN actor AS other ON other.card ->> 'ico' = own.card ->> 'ico' AND other.id <> own.id
                 JOIN actor_orp AS seat ON seat.actor = other.id AND seat.seat = 1
                 JOIN role_grant AS held ON held.actor = other.id
                 JOIN person ON person.id = held.person
                WHERE own.id = :actor AND seat.orp = :orp AND other.state <> 'ended'
                  AND held.role = 'member' AND held.ended_at IS NULL AND person.unreachable_since IS NULL
                ORDER BY held.person""",
            actor=actor,
            orp=orp,
        )
        return [row["person"] for row in rows]
