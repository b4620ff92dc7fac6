"""Meetings in Telegram groups of their platforms: what may be told there, and the counts that follow the answers."""

from datetime import datetime, timedelta

from domain.errors import NotFound
from domain.meeting import Meeting
from domain.notice import Notice, NoticeKind
from storage.database import Connection
from storage.groups import LinkedGroup
from storage.meeting_reach import MeetingReach
from storage.meetings import Meetings
from storage.outbox import Outbox
from storage.platforms import Platforms

COUNTED_EVERY = 5
"""Seconds: a message in a group is not written over more often."""
COUNTED_WITHIN = timedelta(hours=1)


async def group_meeting(connection: Connection, group: LinkedGroup, meeting_id: int) -> Meeting:
    """The meeting for the group of its platform; raises NotFound.

    Nothing is told there of a case conference, and of a meeting for which people were chosen: who reads a group is
    not known.
    """
    meeting = await Meetings(connection).get(meeting_id)
    if meeting.platform is None or meeting.platform != group.platform_id or meeting.chosen:
        raise NotFound
    if (await Platforms(connection).get(meeting.platform)).is_confidential:
        raise NotFound
    return meeting


async def count_in_groups(connection: Connection, meeting: Meeting, now: datetime) -> None:
    """Somebody has answered: the messages in the groups of the platform will say so, once for several answers."""
    if meeting.platform is None or meeting.chosen:
        return
    at = (int(now.timestamp()) // COUNTED_EVERY + 1) * COUNTED_EVERY
    notices = [
        Notice(
            recipient=linker,
            kind=NoticeKind.MEETING_COUNTS,
            subject={"meeting": meeting.id},
            dedupe_key=f"{NoticeKind.MEETING_COUNTS}:{meeting.id}:{at}:g{group}",
            due_at=datetime.fromtimestamp(at, now.tzinfo),
            drop_at=now + COUNTED_WITHIN,
            group=group,
        )
        for group, linker in await MeetingReach(connection).groups_of(meeting.platform)
    ]
    await Outbox(connection).put(*notices)
