"""Merged cards: the merge a coordinator has begun, where a merged card leads, and what moves from actor to actor."""

import json
from datetime import datetime

from domain.actor import Actor, RecordState
from domain.merge import MergePlan, Side
from domain.rights import Grant, Role
from storage.actors import Actors, moment
from storage.database import Connection

MOVED = (
    *("capacity_report", "nudge", "actor_note", "proposal", "conversation", "actor_external", "invitation"),
    *("access_request", "post", "platform_unmatched", "strategy_step", "practice_unmatched"),
)
"""Tables whose rows move with their column `actor` alone."""
MOVED_OTHERWISE = (
    "role_grant",
    "phone_offer",
    "actor_merge",
    "inquiry_actor",
    "platform",
    "meeting_seat",
    "practice_actor",
    *("revision_actor", "revision_left", "revision_alternate"),
)
STAYING = (
    *("actor_orp", "actor_match", "actor_phone", "actor_facet", "actor_text", "actor_rhythm", "platform_actor"),
    *("card_change", "audit", "merge_begun", "nudge_hour", "subscription_card", "announcement_unreached"),
)
"""What is kept with the card itself, its own history, and who did what at the time."""


class Merges:
    """Questions about merges; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def remaining(self, actor: int) -> int | None:
        """The actor into which this one was merged; None where it was not."""
        row = await self._db.one("SELECT into_ FROM actor_merge WHERE merged = :actor", actor=actor)
        return row["into_"] if row else None

    async def leads(self) -> dict[int, int]:
        """Into which actor each merged one was merged."""
        rows = await self._db.all("SELECT merged, into_ FROM actor_merge ORDER BY merged")
        return {row["merged"]: row["into_"] for row in rows}

    async def standing(self, actor_id: int) -> Actor:
        """The actor, or the one it was merged into; raises NotFound."""
        actor = await Actors(self._db).get(actor_id)
        into = await self.remaining(actor_id) if actor.state is RecordState.ENDED else None
        return actor if into is None else await Actors(self._db).get(into)

    async def begun_by(self, person: int) -> MergePlan | None:
        """The merge this person has begun last."""
        row = await self._db.one("SELECT kept, other, sides, seen FROM merge_begun WHERE person = :p", p=person)
        if row is None:
            return None
        sides = {field: Side(side) for field, side in json.loads(row["sides"]).items()}
        return MergePlan(kept=row["kept"], other=row["other"], sides=sides, seen=row["seen"])

    async def keep(self, person: int, plan: MergePlan, now: datetime) -> None:
        """Remember the merge this person is in the middle of."""
        await self._db.run(
            """INSERT INTO merge_begun (person, kept, other, sides, seen, begun_at)
               VALUES (:person, :kept, :other, :sides, :seen, :now)
               ON CONFLICT (person) DO UPDATE SET kept = excluded.kept, other = excluded.other, sides = excluded.sides,
                                                  seen = excluded.seen, begun_at = excluded.begun_at""",
            person=person,
            kept=plan.kept,
            other=plan.other,
            sides=json.dumps(plan.sides),
            seen=plan.seen,
            now=int(now.timestamp()),
        )

    async def forget(self, actor: int) -> None:
        """Nobody is in the middle of merging this actor any more."""
        await self._db.run("DELETE FROM merge_begun WHERE kept = :actor OR other = :actor", actor=actor)

    async def members(self, actor: int) -> list[Grant]:
        """Living rights to speak for an actor, oldest first."""
        rows = await self._db.all(
            """SELECT id, person, granted_at FROM role_grant
                WHERE actor = :actor AND role = 'member' AND ended_at IS NULL ORDER BY id""",
            actor=actor,
        )
        return [
            Grant(
                id=row["id"],
                person=row["person"],
                role=Role.MEMBER,
                actor=actor,
                granted_at=moment(row["granted_at"]),
            )
            for row in rows
        ]

    async def revoke_invitations(self, actor: int, now: datetime) -> int:
        """Take back every open invitation to speak for an actor; returns how many."""
        return await self._db.run(
            """UPDATE invitation SET revoked_at = :now
                WHERE actor = :actor AND revoked_at IS NULL AND expires_at > :now""",
            actor=actor,
            now=int(now.timestamp()),
        )

    async def move(self, merged: int, into: int, by: int, now: datetime) -> None:
        """Hang everything but living rights on the other actor, and lead from the merged one there."""
        for table in MOVED:
            await self._db.run(
                f"UPDATE {table} SET actor = :into WHERE actor = :merged",  # noqa: S608 - constant names
                merged=merged,
                into=into,
            )
        await self._db.run(
            "UPDATE role_grant SET actor = :into WHERE actor = :merged AND waits_for IS NOT NULL",
            merged=merged,
            into=into,
        )
        await self._db.run(
            """INSERT INTO phone_offer (person, actor, offered_at)
               SELECT person, :into, offered_at FROM phone_offer WHERE actor = :merged
               ON CONFLICT DO NOTHING""",
            merged=merged,
            into=into,
        )
        await self._db.run("DELETE FROM phone_offer WHERE actor = :merged", merged=merged)
        await self._db.run(
            """INSERT INTO inquiry_actor (inquiry, actor, ring, asked_at, answer, answered_by, answered_at)
               SELECT inquiry, :into, ring, asked_at, answer, answered_by, answered_at
                 FROM inquiry_actor WHERE actor = :merged
               ON CONFLICT DO NOTHING""",
            merged=merged,
            into=into,
        )
        await self._db.run("DELETE FROM inquiry_actor WHERE actor = :merged", merged=merged)
        await self._db.run(
            "UPDATE platform SET coordinator_actor = :into WHERE coordinator_actor = :merged", merged=merged, into=into
        )
        await self._db.run(
            """UPDATE meeting_seat SET actor = :into
                WHERE actor = :merged
                  AND NOT EXISTS (SELECT 1 FROM meeting_seat AS other
                                   WHERE other.meeting = meeting_seat.meeting AND other.actor = :into)""",
            merged=merged,
            into=into,
        )
        await self._join_seats(merged, into)
        await self._move_practice(merged, into)
        await self._move_revision(merged, into)
        await self._lead(merged, into, by, now)
        await self._rename_in_notices(merged, into)

    async def _move_practice(self, merged: int, into: int) -> None:
        """What one of them does, the other does."""
        await self._db.run(
            """INSERT INTO practice_actor (practice, actor, origin, said_by, said_at)
               SELECT practice, :into, origin, said_by, said_at FROM practice_actor WHERE actor = :merged
               ON CONFLICT DO NOTHING""",
            merged=merged,
            into=into,
        )
        await self._db.run("DELETE FROM practice_actor WHERE actor = :merged", merged=merged)

    async def _join_seats(self, merged: int, into: int) -> None:
        """Where both have a seat in one meeting: an answer of one is an answer, and so is that somebody came."""
        both = "other.meeting = meeting_seat.meeting AND other.actor = :merged"
        for where, columns in (
            ("answer IS NULL", "answer, answered_by, answered_at, substitute"),
            ("COALESCE(attended, 0) = 0", "attended"),
        ):
            has = columns.split(", ")[0]
            await self._db.run(
                f"""UPDATE meeting_seat
                       SET ({columns}) = (SELECT {columns} FROM meeting_seat AS other WHERE {both})
                     WHERE actor = :into AND {where}
                       AND EXISTS (SELECT 1 FROM meeting_seat AS other WHERE {both} AND other.{has} IS NOT NULL)""",  # noqa: S608 - constant names
                merged=merged,
                into=into,
            )
        await self._db.run("DELETE FROM meeting_seat WHERE actor = :merged", merged=merged)

    async def _move_revision(self, merged: int, into: int) -> None:
        """What a revision knows of the other actor already stays."""
        for table, same in (
            ("revision_actor", "own.revision = revision_actor.revision"),
            ("revision_left", "own.revision = revision_left.revision AND own.person = revision_left.person"),
            ("revision_alternate", "1 = 1"),
        ):
            await self._db.run(
                f"""UPDATE {table} SET actor = :into
                     WHERE actor = :merged
                       AND NOT EXISTS (SELECT 1 FROM {table} AS own WHERE own.actor = :into AND {same})""",  # noqa: S608
                merged=merged,
                into=into,
            )
            await self._db.run(f"DELETE FROM {table} WHERE actor = :merged", merged=merged)  # noqa: S608 - constant

    async def _lead(self, merged: int, into: int, by: int, now: datetime) -> None:
        """What led to the merged card leads on."""
        await self._db.run("UPDATE actor_merge SET into_ = :into WHERE into_ = :merged", merged=merged, into=into)
        await self._db.run(
            "INSERT INTO actor_merge (merged, into_, merged_at, merged_by) VALUES (:merged, :into, :now, :by)",
            merged=merged,
            into=into,
            now=int(now.timestamp()),
            by=by,
        )

    async def _rename_in_notices(self, merged: int, into: int) -> None:
        """What waits to be told of the merged actor is told of the other one."""
        rows = await self._db.all(
            "SELECT id, subject FROM outbox WHERE state = 'pending' AND subject ->> 'actor' = :merged", merged=merged
        )
        await self._db.many(
            "UPDATE outbox SET subject = :subject WHERE id = :id",
            [
                {"id": row["id"], "subject": json.dumps(json.loads(row["subject"]) | {"actor": into}, sort_keys=True)}
                for row in rows
            ],
        )
