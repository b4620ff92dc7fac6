"""Searches that found nobody, and calls for a place that found none: district, need and hour, never a person."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.demand import Unmet
from storage.actors import moment
from storage.database import Connection


class Demand:
    """Counts of unmet demand; writing needs a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def count(self, orp: str, domain: str, now: datetime) -> None:
        """Count one such search ('' as domain: no particular need)."""
        await self._db.run(
            """INSERT INTO unmet_demand (orp, domain, hour, searches)
               VALUES (:orp, :domain, :hour, 1)
               ON CONFLICT (orp, domain, hour) DO UPDATE SET searches = searches + 1""",
            orp=orp,
            domain=domain,
            hour=int(now.timestamp()) // 3600 * 3600,
        )

    async def between(self, orps: Collection[str], since: datetime, to: datetime) -> list[Unmet]:
        """What was not met in these districts from a moment on until another, by hour."""
        rows = await self._db.all(
            """SELECT orp, domain, hour, SUM(searches) AS searches, SUM(inquiries) AS inquiries
                 FROM (SELECT orp, domain, hour, searches, 0 AS inquiries FROM unmet_demand
                        UNION ALL
                       SELECT orp, domain, hour, 0, inquiries FROM inquiry_count WHERE outcome = 'not_found')
                WHERE orp IN (SELECT value FROM json_each(:orps)) AND hour >= :since AND hour < :to
                GROUP BY orp, domain, hour
                ORDER BY hour, orp, domain""",
            orps=json.dumps(sorted(orps)),
            since=int(since.timestamp()),
            to=int(to.timestamp()),
        )
        return [
            Unmet(
                orp=row["orp"],
                domain=row["domain"],
                hour=moment(row["hour"]),
                searches=row["searches"],
                inquiries=row["inquiries"],
            )
            for row in rows
        ]
