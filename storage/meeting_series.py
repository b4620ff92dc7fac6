"""Rows of meetings by a rule."""

import json
from datetime import date, datetime

from domain.errors import NotFound
from domain.meeting import Meeting, Series
from storage.actors import moment
from storage.database import Connection, Row
from storage.meetings import COLUMNS, to_meeting

PLAIN = ("id", "platform", "rule", "words", "at_minute", "minutes", "place", "agenda", "made_by")


class MeetingSeries:
    """Questions about series; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, series: int) -> Series:
        """The series with this id, an ended one too; raises NotFound."""
        row = await self._db.one("SELECT * FROM meeting_series WHERE id = :id", id=series)
        if row is None:
            raise NotFound
        return _to_series(row)

    async def of_platform(self, platform: int) -> list[Series]:
        """Series of a platform that go on, the oldest first."""
        rows = await self._db.all(
            "SELECT * FROM meeting_series WHERE platform = :platform AND ended_at IS NULL ORDER BY id",
            platform=platform,
        )
        return [_to_series(row) for row in rows]

    async def going_on(self) -> list[Series]:
        """All series that go on, of platforms that meet."""
        rows = await self._db.all(
            """SELECT meeting_series.* FROM meeting_series JOIN platform ON platform.id = platform
                WHERE ended_at IS NULL AND platform.state IN ('active', 'pilot')
                ORDER BY meeting_series.id"""
        )
        return [_to_series(row) for row in rows]

    async def add(self, new: Series) -> Series:
        """Store a new series and return it with its id."""
        row = await self._db.one(
            """INSERT INTO meeting_series (platform, rule, words, first_day, at_minute, minutes, without, place, agenda,
                                           made_by, made_at)
               VALUES (:platform, :rule, :words, :first_day, :at_minute, :minutes, :without, :place, :agenda,
                       :made_by, :made_at)
               RETURNING id""",
            **{name: getattr(new, name) for name in PLAIN if name != "id"},
            first_day=new.first_day.isoformat(),
            without=json.dumps(new.without),
            made_at=int(new.made_at.timestamp()),
        )
        return new.model_copy(update={"id": row["id"] if row else 0})

    async def end(self, series: int, now: datetime) -> bool:
        """No more meetings come of it; False where it has ended already."""
        ended = await self._db.run(
            "UPDATE meeting_series SET ended_at = :now WHERE id = :id AND ended_at IS NULL",
            id=series,
            now=int(now.timestamp()),
        )
        return ended == 1

    async def days(self, series: int) -> set[date]:
        """The days by its rule that have their meeting, in whatever state."""
        rows = await self._db.all("SELECT series_day FROM meeting WHERE series = :series ORDER BY 1", series=series)
        return {date.fromisoformat(row["series_day"]) for row in rows}

    async def planned(self, series: int) -> list[Meeting]:
        """Its meetings to which nobody is invited yet, by time."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM meeting WHERE series = :series AND state = 'planned' ORDER BY starts_at",  # noqa: S608
            series=series,
        )
        return [to_meeting(row) for row in rows]


def _to_series(row: Row) -> Series:
    return Series(
        **{name: row[name] for name in PLAIN},
        first_day=date.fromisoformat(row["first_day"]),
        without=tuple(json.loads(row["without"])),
        made_at=moment(row["made_at"]),
        ended_at=None if row["ended_at"] is None else moment(row["ended_at"]),
    )
