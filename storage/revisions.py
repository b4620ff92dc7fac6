"""Revisions: what they ask about and what was answered, what a coordinator has gone through, days of opening."""

import json
from collections.abc import Collection, Mapping
from datetime import date, datetime

from domain.errors import NotFound
from domain.revision import Asked, Check, CheckKind, LogEntry, LogWhat, Reply, Revision, Rule, Stage
from storage.actors import moment
from storage.database import Connection, Row

ASKED = """SELECT asked.*, actor.state = 'ended' AS has_ended,
                  COALESCE(actor.verified_at >= revision.opened_at, 0) AS is_verified,
                  EXISTS (SELECT 1 FROM proposal
                           WHERE proposal.actor = asked.actor AND proposed_at >= revision.opened_at
                             AND kind IN ('change', 'confirmation') AND proposal.state <> 'withdrawn') AS has_proposed
             FROM revision_actor AS asked
             JOIN revision ON revision.id = asked.revision
             JOIN actor ON actor.id = asked.actor
             JOIN actor_orp AS seat ON seat.actor = asked.actor AND seat.seat = 1 AND seat.orp = revision.orp"""
"""An actor that has moved to another district is not asked about any more."""


class Revisions:
    """Questions about revisions; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, revision: int) -> Revision:
        """The revision with this id; raises NotFound."""
        row = await self._db.one("SELECT * FROM revision WHERE id = :id", id=revision)
        if row is None:
            raise NotFound
        return _to_revision(row)

    async def find_open(self, orp: str) -> Revision | None:
        """The open one of a district, of whatever year."""
        row = await self._db.one("SELECT * FROM revision WHERE orp = :orp AND closed_at IS NULL", orp=orp)
        return _to_revision(row) if row else None

    async def all_open(self) -> list[Revision]:
        """Every open one, by id."""
        rows = await self._db.all("SELECT * FROM revision WHERE closed_at IS NULL ORDER BY id")
        return [_to_revision(row) for row in rows]

    async def of_year(self, orps: Collection[str], year: int) -> list[Revision]:
        """Those of these districts in a year, in the order of the districts' codes."""
        rows = await self._db.all(
            """SELECT * FROM revision
                WHERE orp IN (SELECT value FROM json_each(:orps)) AND year = :year
                ORDER BY orp""",
            orps=json.dumps(list(orps)),
            year=year,
        )
        return [_to_revision(row) for row in rows]

    async def latest(self, orp: str) -> Revision | None:
        """The one of the last year that had one."""
        row = await self._db.one("SELECT * FROM revision WHERE orp = :orp ORDER BY year DESC LIMIT 1", orp=orp)
        return _to_revision(row) if row else None

    async def before(self, revision: Revision) -> Revision | None:
        """The one of the last earlier year that had one."""
        row = await self._db.one(
            "SELECT * FROM revision WHERE orp = :orp AND year < :year ORDER BY year DESC LIMIT 1",
            orp=revision.orp,
            year=revision.year,
        )
        return _to_revision(row) if row else None

    async def add(self, new: Revision) -> int | None:
        """Keep a new one; None where the district has one of that year, or an open one."""
        row = await self._db.one(
            """INSERT INTO revision (orp, year, opened_at, opened_by, due_on)
               VALUES (:orp, :year, :at, :by, :due_on)
               ON CONFLICT DO NOTHING
               RETURNING id""",
            orp=new.orp,
            year=new.year,
            at=int(new.opened_at.timestamp()),
            by=new.opened_by,
            due_on=new.due_on.isoformat(),
        )
        return int(row["id"]) if row else None

    async def close(self, revision: int, by: int, now: datetime) -> bool:
        """Closed now; False where it was before."""
        closed = await self._db.run(
            "UPDATE revision SET closed_at = :now, closed_by = :by WHERE id = :id AND closed_at IS NULL",
            id=revision,
            by=by,
            now=int(now.timestamp()),
        )
        return closed == 1

    async def reopen(self, revision: int) -> bool:
        """Open again; False where it is open."""
        opened = await self._db.run(
            "UPDATE revision SET closed_at = NULL, closed_by = NULL WHERE id = :id AND closed_at IS NOT NULL",
            id=revision,
        )
        return opened == 1

    async def log(self, revision: int) -> list[LogEntry]:
        """What was done with it, the oldest first."""
        rows = await self._db.all(
            "SELECT at, person, what, words FROM revision_log WHERE revision = :id ORDER BY id", id=revision
        )
        return [
            LogEntry(at=moment(row["at"]), person=row["person"], what=LogWhat(row["what"]), words=row["words"])
            for row in rows
        ]

    async def note(self, revision: int, entry: LogEntry) -> None:
        """Write down what was done with it."""
        await self._db.run(
            """INSERT INTO revision_log (revision, at, person, what, words)
               VALUES (:revision, :at, :person, :what, :words)""",
            revision=revision,
            at=int(entry.at.timestamp()),
            person=entry.person,
            what=entry.what,
            words=entry.words,
        )

    async def ask(self, revision: int, actors: Mapping[int, Stage], now: datetime) -> None:
        """Begin to ask about these actors, each at its stage."""
        await self._db.many(
            """INSERT INTO revision_actor (revision, actor, asked_at, stage, staged_at)
               VALUES (:revision, :actor, :now, :stage, :now)
               ON CONFLICT DO NOTHING""",
            [
                {"revision": revision, "actor": actor, "stage": int(stage), "now": int(now.timestamp())}
                for actor, stage in actors.items()
            ],
        )

    async def unasked(self, revision: Revision) -> list[int]:
        """Living actors of its district that came later: it does not ask about them, and nobody has verified them."""
        rows = await self._db.all(
            """SELECT id FROM actor JOIN actor_orp ON actor_orp.actor = actor.id
                WHERE orp = :orp AND seat = 1 AND state <> 'ended' AND COALESCE(verified_at, 0) < :opened
                  AND NOT EXISTS (SELECT 1 FROM revision_actor WHERE revision = :revision AND actor = actor.id)
                ORDER BY id""",
            revision=revision.id,
            orp=revision.orp,
            opened=int(revision.opened_at.timestamp()),
        )
        return [row["id"] for row in rows]

    async def asked(self, revision: int) -> list[Asked]:
        """Every actor asked about, by name."""
        rows = await self._db.all(
            f"{ASKED} WHERE asked.revision = :revision ORDER BY actor.name_key, actor.id",
            revision=revision,
        )
        return [_to_asked(row) for row in rows]

    async def asked_of(self, revision: int, actor: int) -> Asked:
        """One actor in a revision; raises NotFound."""
        row = await self._db.one(
            f"{ASKED} WHERE asked.revision = :revision AND asked.actor = :actor", revision=revision, actor=actor
        )
        if row is None:
            raise NotFound
        return _to_asked(row)

    async def open_about(self, actors: Collection[int]) -> list[Asked]:
        """What open revisions ask about these actors, by name."""
        rows = await self._db.all(
            f"""{ASKED}
                WHERE asked.actor IN (SELECT value FROM json_each(:actors)) AND revision.closed_at IS NULL
                ORDER BY actor.name_key, actor.id""",  # noqa: S608 - constant
            actors=json.dumps(list(actors)),
        )
        return [_to_asked(row) for row in rows]

    async def put_stage(self, asked: Asked, stage: Stage, now: datetime) -> bool:
        """Asking has come to this stage; False where it is not at the one it was read at."""
        moved = await self._db.run(
            """UPDATE revision_actor SET stage = :stage, staged_at = :now
                WHERE revision = :revision AND actor = :actor AND stage = :was""",
            revision=asked.revision,
            actor=asked.actor,
            was=int(asked.stage),
            stage=int(stage),
            now=int(now.timestamp()),
        )
        return moved == 1

    async def put_reply(self, asked: Asked, reply: Reply, by: int, now: datetime) -> None:
        """Keep an answer in place of an earlier one."""
        await self._db.run(
            """UPDATE revision_actor SET reply = :reply, replied_by = :by, replied_at = :now
                WHERE revision = :revision AND actor = :actor""",
            revision=asked.revision,
            actor=asked.actor,
            reply=reply,
            by=by,
            now=int(now.timestamp()),
        )

    async def checks(self, revision: int) -> list[Check]:
        """What the coordinator has gone through."""
        rows = await self._db.all(
            """SELECT kind, subject, checked_at, checked_by FROM revision_check
                WHERE revision = :revision ORDER BY kind, subject""",
            revision=revision,
        )
        return [
            Check(
                kind=CheckKind(row["kind"]),
                subject=row["subject"],
                checked_at=moment(row["checked_at"]),
                checked_by=row["checked_by"],
            )
            for row in rows
        ]

    async def check(self, revision: int, kind: CheckKind, subject: str, by: int, now: datetime) -> None:
        """Gone through now; the first time counts."""
        await self._db.run(
            """INSERT INTO revision_check (revision, kind, subject, checked_at, checked_by)
               VALUES (:revision, :kind, :subject, :now, :by)
               ON CONFLICT DO NOTHING""",
            revision=revision,
            kind=kind,
            subject=subject,
            by=by,
            now=int(now.timestamp()),
        )

    async def uncheck(self, revision: int, kind: CheckKind, subject: str) -> None:
        """Not gone through after all."""
        await self._db.run(
            "DELETE FROM revision_check WHERE revision = :revision AND kind = :kind AND subject = :subject",
            revision=revision,
            kind=kind,
            subject=subject,
        )

    async def rules(self) -> list[Rule]:
        """Every day on which a revision opens by itself, by district."""
        return [_to_rule(row) for row in await self._db.all("SELECT * FROM revision_rule ORDER BY orp")]

    async def rule(self, orp: str) -> Rule | None:
        """The day of a district."""
        row = await self._db.one("SELECT * FROM revision_rule WHERE orp = :orp", orp=orp)
        return _to_rule(row) if row else None

    async def set_rule(self, rule: Rule, by: int) -> None:
        """Open by itself on this day."""
        await self._db.run(
            """INSERT INTO revision_rule (orp, month, day, set_by, set_at) VALUES (:orp, :month, :day, :by, :at)
               ON CONFLICT (orp) DO UPDATE SET month = excluded.month, day = excluded.day, set_by = excluded.set_by,
                                               set_at = excluded.set_at""",
            orp=rule.orp,
            month=rule.month,
            day=rule.day,
            by=by,
            at=int(rule.set_at.timestamp()),
        )

    async def drop_rule(self, orp: str) -> None:
        """Open by itself no more."""
        await self._db.run("DELETE FROM revision_rule WHERE orp = :orp", orp=orp)

    async def without(self, year: int) -> list[str]:
        """Districts with a coordinator and living actors that had no revision in this year and have none open."""
        rows = await self._db.all(
            """SELECT DISTINCT held.orp FROM role_grant AS held
                WHERE held.role = 'coordinator' AND held.ended_at IS NULL
                  AND EXISTS (SELECT 1 FROM actor_orp JOIN actor ON actor.id = actor_orp.actor
                               WHERE actor_orp.orp = held.orp AND seat = 1 AND state <> 'ended')
                  AND NOT EXISTS (SELECT 1 FROM revision
                                   WHERE revision.orp = held.orp AND (year = :year OR closed_at IS NULL))
                ORDER BY held.orp""",
            year=year,
        )
        return [row["orp"] for row in rows]


def _to_revision(row: Row) -> Revision:
    return Revision(
        id=row["id"],
        orp=row["orp"],
        year=row["year"],
        opened_at=moment(row["opened_at"]),
        opened_by=row["opened_by"],
        due_on=date.fromisoformat(row["due_on"]),
        closed_at=moment(row["closed_at"]) if row["closed_at"] is not None else None,
        closed_by=row["closed_by"],
    )


def _to_asked(row: Row) -> Asked:
    return Asked(
        revision=row["revision"],
        actor=row["actor"],
        asked_at=moment(row["asked_at"]),
        stage=Stage(row["stage"]),
        staged_at=moment(row["staged_at"]),
        reply=Reply(row["reply"]) if row["reply"] else None,
        replied_by=row["replied_by"],
        replied_at=moment(row["replied_at"]) if row["replied_at"] is not None else None,
        has_ended=bool(row["has_ended"]),
        is_verified=bool(row["is_verified"]),
        has_proposed=bool(row["has_proposed"]),
    )


def _to_rule(row: Row) -> Rule:
    return Rule(orp=row["orp"], month=row["month"], day=row["day"], set_at=moment(row["set_at"]))
