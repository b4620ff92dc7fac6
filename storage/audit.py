"""The audit log: added to, read by the person concerned, forgotten after its time."""

import json
from collections.abc import Iterable
from datetime import datetime

from domain.audit import Entry
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

    async def forget(self, before: datetime) -> int:
        """Forget deeds older than this; returns how many."""
        return await self._db.run("DELETE FROM audit WHERE at < :before", before=int(before.timestamp()))
