"""The crisis query: who of the crisis network serves these districts, over the narrow match table."""

import json
from collections.abc import AsyncIterator, Collection

from domain.actor import Actor
from storage.actors import to_actor
from storage.database import Connection

SLICE = 200


class CrisisNetwork:
    """Actors of the crisis network by the districts they serve."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def serving(self, orps: Collection[str]) -> AsyncIterator[list[Actor]]:
        """Active crisis actors that serve any of these districts, each once, by id.

        In slices, each a read of its own: a whole country has thousands, and others are answered in between.
        """
        last = 0
        while True:
            rows = await self._db.all(
                """SELECT id, state, state_reason, closed_until, card, edited_at, verified_at, verified_by
                     FROM actor
                    WHERE id IN (SELECT actor FROM actor_match
                                  WHERE orp IN (SELECT value FROM json_each(:orps))
                                    AND domain = '' AND crisis = 1 AND actor > :last)
                    ORDER BY id
                    LIMIT :slice""",
                orps=json.dumps(list(orps)),
                last=last,
                slice=SLICE,
            )
            yield [to_actor(row) for row in rows]
            if len(rows) < SLICE:
                return
            last = rows[-1]["id"]
