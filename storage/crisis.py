"""The crisis query: who of the crisis network serves these districts, over the narrow match table."""

import json
from collections.abc import Collection

from domain.actor import Actor
from storage.actors import to_actor
from storage.database import Connection


class CrisisNetwork:
    """Actors of the crisis network by the districts they serve."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def serving(self, orps: Collection[str]) -> list[Actor]:
        """Active crisis actors that serve any of these districts, each once, by id."""
        rows = await self._db.all(
            """SELECT actor.id, actor.state, state_reason, card, edited_at, verified_at, verified_by
                 FROM (SELECT DISTINCT actor_match.actor AS id
                         FROM json_each(:orps) AS wanted
                         JOIN actor_match
                           ON actor_match.orp = wanted.value AND actor_match.domain = '' AND actor_match.crisis = 1
                      ) AS matched
                 JOIN actor ON actor.id = matched.id
                ORDER BY actor.id""",
            orps=json.dumps(list(orps)),
        )
        return [to_actor(row) for row in rows]
