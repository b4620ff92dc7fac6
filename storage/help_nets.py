"""Who helps of which kind, in a district and in the whole country."""

import json
from collections import defaultdict
from collections.abc import Collection

from domain.actor import Actor
from domain.expressions import coded
from storage.actors import COLUMNS, to_actor
from storage.database import Connection


class HelpNets:
    """Active actors by kind; `inside` counts cards that only the network finds, too."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def serving(self, orp: str, kinds: Collection[str], *, inside: bool) -> list[Actor]:
        """Those of these kinds that serve a district, by id."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 WHERE id IN (SELECT actor FROM actor_match WHERE orp = :orp AND domain = '')
                   AND state = 'active'
                   AND card ->> 'kind' IN (SELECT value FROM json_each(:kinds))
                   AND (:inside OR card ->> 'audience' = 'public')
                 ORDER BY id""",  # noqa: S608 - constant
            orp=orp,
            kinds=json.dumps(list(kinds)),
            inside=inside,
        )
        return [to_actor(row) for row in rows]

    async def seats(self, kinds: Collection[str], *, inside: bool) -> dict[str, list[str]]:
        """The districts where each of these kinds sits, by kind, over the search index."""
        if not kinds:
            return {}
        sought = [coded("kind", "kind", *kinds), *([] if inside else [coded("area", "audience", "public")])]
        rows = await self._db.all(
            """SELECT DISTINCT actor.card ->> 'kind' AS kind, actor_orp.orp
                 FROM actor_search
                 JOIN actor ON actor.id = actor_search.rowid
                 JOIN actor_orp ON actor_orp.actor = actor.id AND actor_orp.seat = 1
                WHERE actor_search MATCH :sought AND actor.state = 'active'
                ORDER BY kind, actor_orp.orp""",
            sought=" AND ".join(sought),
        )
        found: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            found[row["kind"]].append(row["orp"])
        return found
