"""Numbers of districts for those who lay them side by side."""

import json
from collections.abc import Collection
from datetime import datetime

from storage.database import Connection


class Regions:
    """Questions about many districts at once."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def held(self, orps: Collection[str], since: datetime, now: datetime) -> dict[str, int]:
        """How many meetings began in this time and were not cancelled, by district.

        Of a platform that has met elsewhere alone, the meeting that is known of counts.
        """
        held = "meeting.state = 'called' AND starts_at > :since AND starts_at <= :now"
        rows = await self._db.all(
            f"""SELECT orp, COUNT(*) AS meetings
                  FROM (SELECT orp FROM meeting WHERE {held}
                        UNION ALL
                        SELECT orp FROM platform
                         WHERE last_met > :first_day AND last_met <= :last_day
                           AND NOT EXISTS (SELECT 1 FROM meeting
                                            WHERE meeting.platform = platform.id AND {held})) AS met
                 WHERE orp IN (SELECT value FROM json_each(:orps))
                 GROUP BY orp ORDER BY orp""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
            first_day=since.date().isoformat(),
            last_day=now.date().isoformat(),
            since=int(since.timestamp()),
            now=int(now.timestamp()),
        )
        return {row["orp"]: row["meetings"] for row in rows}
