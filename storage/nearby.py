"""Who serves districts, for the nearest services: slices over the narrow match table."""

import json
from collections.abc import AsyncIterator, Collection

from domain.actor import Actor
from domain.codes import NeedDomain
from storage.actors import COLUMNS, to_actor
from storage.database import Connection

SLICE = 200


class Nearby:
    """Questions about who serves a neighbourhood."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def serving(
        self, orps: Collection[str], domain: NeedDomain | None, *, crisis: bool
    ) -> AsyncIterator[list[Actor]]:
        """Actors that serve any of these districts (in a need domain, in the crisis network), each once, by id.

        In slices, each a read of its own: others are answered in between.
        """
        last = 0
        while True:
            rows = await self._db.all(
                f"""SELECT {COLUMNS} FROM actor
                     WHERE id IN (SELECT actor FROM actor_match
                                   WHERE orp IN (SELECT value FROM json_each(:orps))
                                     AND domain = :domain AND crisis >= :crisis AND actor > :last)
                     ORDER BY id
                     LIMIT :slice""",  # noqa: S608 - constant
                orps=json.dumps(list(orps)),
                domain=domain or "",
                crisis=int(crisis),
                last=last,
                slice=SLICE,
            )
            yield [to_actor(row) for row in rows]
            if len(rows) < SLICE:
                return
            last = rows[-1]["id"]
