"""Searches that found nobody: district, need and hour, never a person."""

from datetime import datetime

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
