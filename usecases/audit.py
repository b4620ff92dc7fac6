"""Write down who saw what is not for everybody, without making anybody wait for it."""

import asyncio
import logging
from collections.abc import Iterable

from domain.audit import Entry
from storage.audit import Audit
from storage.database import Database

LOG = logging.getLogger(__name__)
PERIOD_SECONDS = 1.0
MOST_WAITING = 50_000


class Reads:
    """Entries gathered in memory and written together, each second and when the process ends.

    A power cut loses what was gathered since the last writing: a second of it, a few where the database is busy.
    Where the database cannot be written to, the oldest beyond `most` are given up.
    """

    def __init__(self, database: Database, most: int = MOST_WAITING) -> None:
        self._database = database
        self._most = most
        self._waiting: list[Entry] = []
        self._writing = asyncio.Lock()

    def add(self, entries: Iterable[Entry]) -> None:
        """Gather entries."""
        self._waiting += entries

    async def write(self) -> int:
        """Write what was gathered; returns how many. What could not be written waits for the next time."""
        async with self._writing:
            entries, self._waiting = self._waiting, []
            if not entries:
                return 0
            try:
                async with self._database.transaction() as connection:
                    await Audit(connection).add_all(entries)
            except BaseException:
                self._waiting = (entries + self._waiting)[-self._most :]
                raise
            return len(entries)

    async def keep_writing(self) -> None:
        """Write again and again until cancelled."""
        while True:
            await asyncio.sleep(PERIOD_SECONDS)
            await self.try_to_write()

    async def try_to_write(self) -> None:
        """Write; what stands against it is only logged, since nobody waits for this."""
        try:
            await self.write()
        except Exception as error:
            LOG.error("who saw what was not written down: %s", type(error).__name__)
