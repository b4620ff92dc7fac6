"""The crisis query: who of the crisis network serves these districts, over the narrow match table."""

import json
from collections.abc import AsyncIterator, Collection

from domain.actor import Actor
from domain.capacity import Report
from storage.actors import COLUMN_COUNT, COLUMNS, to_actor
from storage.capacity import REPORT, to_report
from storage.database import Connection

SLICE = 200


class CrisisNetwork:
    """Actors of the crisis network by the districts they serve."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def serving(self, orps: Collection[str]) -> AsyncIterator[list[tuple[Actor, Report | None]]]:
        """Active crisis actors that serve any of these districts, each once with its last report, by id.

        In slices, each a read of its own: a whole country has thousands, and others are answered in between.
        """
        last = 0
        while True:
            rows = await self._db.all(
                f"""SELECT serving.*, {REPORT}
                      FROM (SELECT {COLUMNS} FROM actor
                             WHERE id IN (SELECT actor FROM actor_match
                                           WHERE orp IN (SELECT value FROM json_each(:orps))
                                             AND domain = '' AND crisis = 1 AND actor > :last)
                             ORDER BY id
                             LIMIT :slice) AS serving
                      LEFT JOIN capacity_report AS report
                        ON report.id = (SELECT latest.id FROM capacity_report AS latest
                                         WHERE latest.actor = serving.id
                                         ORDER BY latest.reported_at DESC, latest.id DESC LIMIT 1)
                     ORDER BY serving.id""",  # noqa: S608 - constants
                orps=json.dumps(list(orps)),
                last=last,
                slice=SLICE,
            )
            yield [(to_actor(row), to_report(row[COLUMN_COUNT:]) if row["report"] else None) for row in rows]
            if len(rows) < SLICE:
                return
            last = rows[-1]["id"]
