"""The audit log: added to, read by the person concerned, forgotten after its time."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime

from domain.audit import Entry, actors_shown
from domain.hours import PRAGUE
from domain.nudge import midnight
from storage.database import Connection


class Audit:
    """Questions about deeds; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def add(self, *entries: Entry) -> None:
        """Write deeds down."""
        await self.add_all(entries)

    async def add_all(self, entries: Iterable[Entry]) -> None:
        """Write deeds down, many at once."""
        entries = list(entries)
        await self._db.many(
            "INSERT INTO actor_shown (actor, day, person) VALUES (:actor, :day, :person) ON CONFLICT DO NOTHING",
            [{"actor": actor, "day": day, "person": person} for actor, day, person in _shown(entries)],
        )
        await self._db.many(
            """INSERT INTO audit (at, person, action, subject, actor, orp, detail)
               VALUES (:at, :person, :action, :subject, :actor, :orp, :detail)""",
            [
                {
                    "at": int(entry.at.timestamp()),
                    "person": entry.person,
                    "action": entry.deed,
                    "subject": entry.subject,
                    "actor": entry.actor,
                    "orp": entry.orp,
                    "detail": json.dumps(entry.detail),
                }
                for entry in entries
            ],
        )

    async def crisis_workers_shown(self, actors: Collection[int], day: datetime, *, besides: int) -> int:
        """How many crisis workers, `besides` one person, saw some of these actors on the day that begins so."""
        row = await self._db.one(
            """SELECT COUNT(DISTINCT person) AS people FROM actor_shown
                WHERE actor IN (SELECT value FROM json_each(:actors)) AND day = :day AND person <> :besides
                  AND EXISTS (SELECT 1 FROM role_grant AS held
                               WHERE held.person = actor_shown.person AND held.role = 'crisis_worker'
                                 AND held.ended_at IS NULL)""",
            actors=json.dumps(list(actors)),
            day=int(day.timestamp()),
            besides=besides,
        )
        return int(row["people"]) if row else 0

    async def forget_shown(self, before: datetime) -> int:
        """Forget who was shown which actor on days that began before this; returns how many rows that were."""
        return await self._db.run("DELETE FROM actor_shown WHERE day < :before", before=int(before.timestamp()))

    async def forget(self, before: datetime) -> int:
        """Forget deeds older than this; returns how many."""
        return await self._db.run("DELETE FROM audit WHERE at < :before", before=int(before.timestamp()))


def _shown(entries: Iterable[Entry]) -> set[tuple[int, int, int]]:
    """Actor, beginning of the day and person, each once: the same list is opened again and again."""
    shown: set[tuple[int, int, int]] = set()
    for entry in entries:
        if entry.person is not None and (actors := actors_shown(entry)):
            day = int(midnight(entry.at, PRAGUE).timestamp())
            shown |= {(actor, day, entry.person) for actor in actors}
    return shown
