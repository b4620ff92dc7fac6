"""Questions whether a number still holds: which reports have aged, who was asked, and at what hour an actor is."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta, tzinfo

from domain.codes import Value
from domain.nudge import MOST_UNANSWERED, USUAL_MINUTE, Aged, again_at
from domain.quiet import QuietHours
from storage.actors import moment
from storage.database import Connection, Row

LAST_REPORT = """(SELECT id FROM capacity_report AS one WHERE one.actor = {actor}
                   ORDER BY reported_at DESC, id DESC LIMIT 1)"""
UNANSWERED = "(SELECT COUNT(*) FROM nudge WHERE nudge.report = {report} AND snoozed_at IS NULL)"
AGED = f"""SELECT report.id, report.actor, report.reported_by, report.reported_at, rhythm.fresh, hour.minute,
                  actor.card ->> 'in_crisis_network' AS crisis, quiet_from, quiet_to, works_every_day,
                  last.asked_at, last.again_at
             FROM actor
             JOIN capacity_report AS report ON report.id = {LAST_REPORT.format(actor="actor.id")}
             JOIN actor_rhythm AS rhythm ON rhythm.actor = actor.id AND rhythm.unit = report.unit
             JOIN person ON person.id = report.reported_by
             LEFT JOIN nudge_hour AS hour ON hour.actor = actor.id
             LEFT JOIN nudge AS last ON last.id = (SELECT MAX(id) FROM nudge WHERE nudge.report = report.id)
            WHERE actor.state = 'active'
              AND :now - report.reported_at > rhythm.fresh
              AND (last.id IS NULL OR last.again_at <= :now)
              AND {UNANSWERED.format(report="report.id")} < {MOST_UNANSWERED}"""  # noqa: S608 - constants


class Nudge(Value):
    """One question to one person about one report."""

    id: int
    actor: int
    person: int
    report: int
    asked_at: datetime


class Nudges:
    """Questions about questions; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def aged(self, now: datetime, actors: Collection[int] | None = None) -> list[Aged]:
        """Last reports of active actors (None: of all) that are fresh no more and that may be asked about."""
        only = "" if actors is None else " AND actor.id IN (SELECT value FROM json_each(:actors))"
        rows = await self._db.all(
            f"{AGED}{only} ORDER BY actor.id", now=int(now.timestamp()), actors=json.dumps(list(actors or ()))
        )
        return [_to_aged(row) for row in rows]

    async def is_busy(self, person: int, since: datetime) -> bool:
        """True where this person was asked since then, or the question has not left yet."""
        row = await self._db.one(
            """SELECT EXISTS (SELECT 1 FROM nudge WHERE person = :person AND asked_at >= :since)
                   OR EXISTS (SELECT 1 FROM outbox
                               WHERE recipient = :person AND state IN ('pending', 'sending') AND kind = 'nudge')
                   AS is_busy""",
            person=person,
            since=int(since.timestamp()),
        )
        return row is not None and bool(row["is_busy"])

    async def add(self, person: int, aged: Sequence[Aged], now: datetime, zone: tzinfo) -> None:
        """These are asked about in one message."""
        await self._db.many(
            """INSERT INTO nudge (actor, person, report, asked_at, again_at)
               VALUES (:actor, :person, :report, :now, :again_at)""",
            [
                {
                    "actor": one.actor,
                    "person": person,
                    "report": one.report,
                    "now": int(now.timestamp()),
                    "again_at": int(again_at(one.fresh, now, zone).timestamp()),
                }
                for one in aged
            ],
        )

    async def find(self, nudge: int, person: int) -> Nudge | None:
        """The question with this id, where this person was asked."""
        row = await self._db.one("SELECT * FROM nudge WHERE id = :id AND person = :person", id=nudge, person=person)
        return _to_nudge(row) if row else None

    async def of_message(self, nudge: Nudge) -> list[Nudge]:
        """All that was asked in the message of this question, in its order."""
        rows = await self._db.all(
            "SELECT * FROM nudge WHERE person = :person AND asked_at = :asked_at ORDER BY id",
            person=nudge.person,
            asked_at=int(nudge.asked_at.timestamp()),
        )
        return [_to_nudge(row) for row in rows]

    async def open_of(self, person: int, asked_at: datetime) -> list[Nudge]:
        """What nobody has answered yet of the message of this moment, in its order."""
        rows = await self._db.all(
            f"""SELECT * FROM nudge
                 WHERE person = :person AND asked_at = :asked_at AND snoozed_at IS NULL
                   AND report = {LAST_REPORT.format(actor="nudge.actor")}
                 ORDER BY id""",  # noqa: S608 - constant
            person=person,
            asked_at=int(asked_at.timestamp()),
        )
        return [_to_nudge(row) for row in rows]

    async def snooze(self, reports: Collection[int], now: datetime, again_at: datetime) -> None:
        """Somebody has said "later" about these reports."""
        await self._db.run(
            """UPDATE nudge SET snoozed_at = :now, again_at = :again_at
                WHERE report IN (SELECT value FROM json_each(:reports))""",
            reports=json.dumps(list(reports)),
            now=int(now.timestamp()),
            again_at=int(again_at.timestamp()),
        )

    async def minute_of(self, actor: int) -> int:
        """The actor's hour, in minutes after midnight."""
        row = await self._db.one("SELECT minute FROM nudge_hour WHERE actor = :actor", actor=actor)
        return int(row["minute"]) if row else USUAL_MINUTE

    async def set_minute(self, actor: int, minute: int) -> None:
        """Choose the actor's hour."""
        await self._db.run(
            """INSERT INTO nudge_hour (actor, minute) VALUES (:actor, :minute)
               ON CONFLICT (actor) DO UPDATE SET minute = excluded.minute""",
            actor=actor,
            minute=minute,
        )

    async def forget(self, before: datetime) -> int:
        """Forget questions older than this; returns how many."""
        return await self._db.run("DELETE FROM nudge WHERE asked_at < :before", before=int(before.timestamp()))


def _to_aged(row: Row) -> Aged:
    return Aged(
        actor=row["actor"],
        report=row["id"],
        reporter=row["reported_by"],
        reported_at=moment(row["reported_at"]),
        fresh=timedelta(seconds=row["fresh"]),
        minute=USUAL_MINUTE if row["minute"] is None else row["minute"],
        every_day=bool(row["crisis"]),
        quiet=QuietHours(since=row["quiet_from"], to=row["quiet_to"], every_day=bool(row["works_every_day"])),
        asked_at=moment(row["asked_at"]) if row["asked_at"] is not None else None,
        again_at=moment(row["again_at"]) if row["again_at"] is not None else None,
    )


def _to_nudge(row: Row) -> Nudge:
    return Nudge(
        id=row["id"],
        actor=row["actor"],
        person=row["person"],
        report=row["report"],
        asked_at=moment(row["asked_at"]),
    )
