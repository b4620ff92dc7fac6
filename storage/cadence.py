"""When platforms met last and duties were kept last, and whom of that somebody was told."""

from datetime import date, datetime, tzinfo

from domain.cadence import Duty, Rhythm
from storage.actors import moment
from storage.database import Connection, Row
from storage.meetings import AHEAD

TOLD = "(SELECT MAX(told_at) FROM cadence_nudge WHERE cadence_nudge.subject = {0})"


class Cadence:
    """Questions about how often meetings are; `told` needs a transaction's connection."""

    def __init__(self, connection: Connection, zone: tzinfo) -> None:
        self._db = connection
        self._zone = zone

    async def platforms(self, now: datetime, platform: int | None = None) -> list[Rhythm]:
        """Platforms (all, or this one) that should meet so often and have no meeting before them."""
        rows = await self._db.all(
            f"""SELECT 'platform:' || platform.id AS subject, every_days, last_met, platform.made_at AS since,
                       (SELECT MAX(starts_at) FROM meeting
                         WHERE meeting.platform = platform.id AND meeting.state = 'called' AND starts_at <= :now)
                       AS last_at,
                       {TOLD.format("'platform:' || platform.id")} AS told_at
                  FROM platform
                 WHERE state IN ('active', 'pilot') AND every_days IS NOT NULL
                   AND (:platform IS NULL OR platform.id = :platform)
                   AND NOT EXISTS (SELECT 1 FROM meeting WHERE meeting.platform = platform.id AND {AHEAD})
                 ORDER BY platform.id""",  # noqa: S608 - constants
            now=int(now.timestamp()),
            platform=platform,
        )
        return [self._to_rhythm(row) for row in rows]

    async def areas(self, duty: Duty, now: datetime) -> list[Rhythm]:
        """Districts, or regions, that have coordinators and no meeting for this duty before them."""
        area, role = ("kraj", "regional_coordinator") if duty.of_kraj else ("orp", "coordinator")
        there = f"duty = :duty AND orp IN (SELECT code FROM orp WHERE orp.{'kraj' if duty.of_kraj else 'code'} = area)"  # noqa: S608
        rows = await self._db.all(
            f"""SELECT :duty || ':' || area AS subject, NULL AS every_days, NULL AS last_met, since,
                       (SELECT MAX(starts_at) FROM meeting
                         WHERE {there} AND meeting.state = 'called' AND starts_at <= :now) AS last_at,
                       {TOLD.format("(:duty || ':' || area)")} AS told_at
                  FROM (SELECT {area} AS area, MIN(granted_at) AS since
                          FROM role_grant
                         WHERE role = :role AND {area} IS NOT NULL
                         GROUP BY {area}
                        HAVING SUM(CASE WHEN ended_at IS NULL THEN 1 ELSE 0 END) > 0) AS coordinated
                 WHERE NOT EXISTS (SELECT 1 FROM meeting WHERE {there} AND {AHEAD})
                 ORDER BY area""",  # noqa: S608 - constants
            duty=duty.code,
            role=role,
            now=int(now.timestamp()),
        )
        return [self._to_rhythm(row) for row in rows]

    async def coordinators(self, duty: Duty, area: str) -> list[int]:
        """Ids of the people who coordinate this district or region now."""
        rows = await self._db.all(
            """SELECT person FROM role_grant
                WHERE ended_at IS NULL
                  AND (role = 'regional_coordinator' AND kraj = :kraj OR role = 'coordinator' AND orp = :orp)
                ORDER BY person""",
            kraj=area if duty.of_kraj else None,
            orp=None if duty.of_kraj else area,
        )
        return [row["person"] for row in rows]

    async def tell(self, subject: str, due_on: date, now: datetime) -> bool:
        """Coordinators are told that this is due; False where they were."""
        told = await self._db.run(
            """INSERT INTO cadence_nudge (subject, due_on, told_at) VALUES (:subject, :due_on, :now)
               ON CONFLICT DO NOTHING""",
            subject=subject,
            due_on=due_on.isoformat(),
            now=int(now.timestamp()),
        )
        return told == 1

    def _to_rhythm(self, row: Row) -> Rhythm:
        held = moment(row["last_at"]).astimezone(self._zone).date() if row["last_at"] is not None else None
        noted = date.fromisoformat(row["last_met"]) if row["last_met"] else None
        return Rhythm(
            subject=row["subject"],
            every_days=row["every_days"],
            since=moment(row["since"]),
            last=max((day for day in (held, noted) if day), default=None),
            told_at=moment(row["told_at"]) if row["told_at"] is not None else None,
        )
