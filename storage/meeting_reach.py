"""How far a meeting reaches: kinds of its actors, those for whom nobody is here, Telegram groups of its platform."""

from storage.database import Connection


class MeetingReach:
    """Questions about whom a meeting reaches."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def kinds(self, meeting: int) -> dict[int, str]:
        """Codes of the kinds of the invited actors by their ids, "" where the card says none."""
        rows = await self._db.all(
            """SELECT actor.id, COALESCE(actor.card ->> 'kind', '') AS kind
                 FROM meeting_seat JOIN actor ON actor.id = meeting_seat.actor
                WHERE meeting = :meeting
                ORDER BY actor.id""",
            meeting=meeting,
        )
        return {row["id"]: row["kind"] for row in rows}

    async def without_speakers(self, meeting: int) -> list[int]:
        """Invited actors for whom nobody speaks here, in the order of their ids."""
        rows = await self._db.all(
            """SELECT actor FROM meeting_seat AS seat
                WHERE meeting = :meeting AND actor IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM role_grant AS held
                                   WHERE held.actor = seat.actor AND held.role = 'member' AND held.ended_at IS NULL)
                ORDER BY actor""",
            meeting=meeting,
        )
        return [row["actor"] for row in rows]

    async def groups_of(self, platform: int) -> list[tuple[int, int]]:
        """Ids of the living Telegram groups of a platform, each with who linked it."""
        rows = await self._db.all(
            "SELECT id, linked_by FROM linked_group WHERE platform_id = :platform AND ended_at IS NULL ORDER BY id",
            platform=platform,
        )
        return [(row["id"], row["linked_by"]) for row in rows]

    async def told_in_group(self, meeting: int, group: int) -> int | None:
        """Telegram's id of the last message about a meeting that asks a group; None where there is none."""
        row = await self._db.one(
            """SELECT message FROM linked_group
                 JOIN outbox ON outbox.recipient = linked_by AND group_ = linked_group.id
                WHERE linked_group.id = :group AND outbox.state = 'sent' AND message IS NOT NULL
                  AND kind IN ('meeting_called', 'meeting_changed', 'meeting_reminder', 'meeting_counts')
                  AND subject ->> 'meeting' = :meeting
                ORDER BY outbox.id DESC
                LIMIT 1""",
            group=group,
            meeting=meeting,
        )
        return None if row is None else int(row["message"])
