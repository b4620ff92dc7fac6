"""What the ticks of meetings look for: what has come due, who has joined since, what is old enough to be forgotten."""

from datetime import datetime

from domain.meeting import ATTENDANCE_ASKED, WARNED_BETWEEN, Meeting
from storage.database import Connection
from storage.database import Value as Sql
from storage.meetings import COLUMNS, OVER, to_meeting

OPEN = """(:meeting IS NULL OR meeting.id = :meeting)
       AND (meeting.state = 'called' AND meeting.starts_at > :now OR meeting.state = 'poll')"""
"""Meetings to which people can still be invited."""


class DueMeetings:
    """Questions about meetings that something is due for; `forget` needs a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def due(self, now: datetime) -> list[Meeting]:
        """Planned ones to be called and called ones to be reminded of, the longest due first."""
        return await self._some("due_at <= :now AND state IN ('planned', 'called')", "due_at, id", now=_at(now))

    async def at_risk(self, now: datetime) -> list[Meeting]:
        """Called ones of platforms, so near that their keepers may have to be warned."""
        least, most = WARNED_BETWEEN
        return await self._some(
            "platform IS NOT NULL AND state = 'called' AND starts_at BETWEEN :since AND :to",
            "starts_at, id",
            since=_at(now + least),
            to=_at(now + most),
        )

    async def over(self, now: datetime) -> list[Meeting]:
        """Meetings that ended lately and were not asked about."""
        return await self._some(
            f"state = 'called' AND asked_at IS NULL AND starts_at <= :now AND {OVER} BETWEEN :since AND :now",
            "starts_at, id",
            since=_at(now - ATTENDANCE_ASKED),
            now=_at(now),
        )

    async def polled(self, now: datetime) -> list[Meeting]:
        """Polls whose time has passed, of which nobody was asked which day it is."""
        return await self._some(
            "state = 'poll' AND asked_at IS NULL AND poll_until <= :now", "poll_until, id", now=_at(now)
        )

    async def _some(self, where: str, order: str, **params: Sql) -> list[Meeting]:
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM meeting WHERE {where} ORDER BY {order}",  # noqa: S608 - constants
            **params,
        )
        return [to_meeting(row) for row in rows]

    async def seatless(self, now: datetime, meeting: int | None = None) -> dict[int, tuple[list[int], list[int]]]:
        """By meeting (of all, or this one), actors and people who have joined its platform and have no seat."""
        rows = await self._db.all(
            f"""SELECT meeting.id, joined.actor, joined.person
                 FROM meeting
                 JOIN (SELECT platform, actor, NULL AS person FROM platform_actor
                       UNION ALL
                       SELECT platform, NULL, person FROM platform_person) AS joined
                   ON joined.platform = meeting.platform
                WHERE {OPEN} AND chosen = 0
                  AND NOT EXISTS (SELECT 1 FROM meeting_seat AS seat
                                   WHERE seat.meeting = meeting.id
                                     AND (seat.actor = joined.actor OR seat.person = joined.person))
                ORDER BY meeting.id, joined.actor, joined.person""",  # noqa: S608 - constant
            now=_at(now),
            meeting=meeting,
        )
        found: dict[int, tuple[list[int], list[int]]] = {}
        for row in rows:
            actors, persons = found.setdefault(row["id"], ([], []))
            if row["actor"] is None:
                persons.append(row["person"])
            else:
                actors.append(row["actor"])
        return found

    async def uninvited(self, now: datetime, meeting: int | None = None) -> dict[int, list[int]]:
        """By meeting (of all, or this one), who answers for a seat where nobody has said no, and was not invited."""
        rows = await self._db.all(
            f"""SELECT DISTINCT meeting.id, COALESCE(seat.person, held.person) AS person
                 FROM meeting
                 JOIN meeting_seat AS seat ON seat.meeting = meeting.id
                 LEFT JOIN role_grant AS held
                   ON held.actor = seat.actor AND held.role = 'member' AND held.ended_at IS NULL
                WHERE {OPEN} AND COALESCE(seat.answer, '') <> 'no'
                  AND COALESCE(seat.person, held.person) IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM meeting_invited AS invited
                                   WHERE invited.meeting = meeting.id
                                     AND invited.person = COALESCE(seat.person, held.person))
                ORDER BY 1, 2""",  # noqa: S608 - constant
            now=_at(now),
            meeting=meeting,
        )
        people: dict[int, list[int]] = {}
        for row in rows:
            people.setdefault(row["id"], []).append(row["person"])
        return people

    async def forget(self, before: datetime) -> int:
        """Of meetings that were before this keep no more than that they were, and which actors came.

        Returns how many meetings that were.
        """
        old = """SELECT id FROM meeting
                  WHERE COALESCE(starts_at, (SELECT MAX(starts_at) FROM meeting_option WHERE meeting = meeting.id))
                        < :before"""
        count = await self._db.run(
            f"""UPDATE meeting SET made_by = NULL, agenda = '', reason = NULL
                 WHERE id IN ({old}) AND EXISTS (SELECT 1 FROM meeting_invited WHERE meeting = meeting.id)""",  # noqa: S608
            before=_at(before),
        )
        for change in (
            "UPDATE meeting_seat SET answered_by = NULL, substitute = NULL WHERE",
            "DELETE FROM meeting_seat WHERE person IS NOT NULL AND",
            "DELETE FROM meeting_invited WHERE",
            "DELETE FROM meeting_option WHERE",  # with the votes, and last: a poll has no other time
        ):
            await self._db.run(f"{change} meeting IN ({old})", before=_at(before))
        return count


def _at(at: datetime) -> int:
    return int(at.timestamp())
