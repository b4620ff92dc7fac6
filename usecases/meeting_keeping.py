"""What keepers of meetings do besides: remind the silent, keep what they say on the phone, choose the reminders."""

from datetime import datetime, tzinfo

from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.meeting import Meeting, MeetingState, SeatAnswer, check_open, may_be_marked, reminders_of
from domain.notice import NoticeKind
from domain.platform import Platform, may_keep
from domain.rights import Access
from storage.database import Database
from storage.meetings import Meetings
from storage.outbox import Outbox
from storage.platforms import Platforms
from usecases.meeting_groups import count_in_groups
from usecases.meeting_people import kept_meeting, reschedule, tell

BY_HAND = 0
"""In place of the minutes of a reminder: it is for those who have not answered."""


async def remind_silent(
    database: Database, access: Access, meeting_id: int, now: datetime, zone: tzinfo = PRAGUE
) -> int:
    """Remind everybody who has not answered, each at most once a local day; returns how many.

    Raises NotFound where nobody is asked any more, Refusal where all of them have been reminded today.
    """
    async with database.transaction() as connection:
        meeting = await kept_meeting(connection, access, meeting_id)
        if meeting.state is not MeetingState.CALLED or may_be_marked(meeting, now) or meeting.starts_at is None:
            raise NotFound
        kind, today = NoticeKind.MEETING_REMINDER, now.astimezone(zone).date().toordinal()
        more = {"starts": int(meeting.starts_at.timestamp()), "by_hand": today}
        answers = await Meetings(connection).speakers(meeting_id)
        silent = {person for person, said in answers.items() if None in said and person != access.person}
        reminded = await Outbox(connection).had(kind, {"meeting": meeting_id, "mark": BY_HAND, **more}, silent)
        if silent and silent <= reminded:
            raise Refusal("refused-meeting-reminded")
        people = sorted(silent - reminded)
        await tell(connection, kind, meeting, people, now, BY_HAND, until=meeting.starts_at, more=more)
    return len(people)


async def answer_for(
    database: Database, access: Access, meeting_id: int, seat_id: int, says: SeatAnswer, now: datetime
) -> Meeting:
    """Keep what an actor that has not answered said on the phone; raises NotFound to others than keepers.

    Its own people may answer otherwise later. Raises Refusal where it has answered, and where the meeting is over.
    """
    async with database.transaction() as connection:
        meetings, meeting = Meetings(connection), await kept_meeting(connection, access, meeting_id)
        seat = await meetings.seat(seat_id)
        if seat.meeting != meeting_id or meeting.state in (MeetingState.POLL, MeetingState.PLANNED):
            raise NotFound
        check_open(meeting, now)
        if seat.answer is not None:
            raise Refusal("refused-old-button")
        await meetings.put_answer(seat_id, says, None, access.person, now)
        await count_in_groups(connection, meeting, now)
    return meeting


async def set_reminder(
    database: Database, access: Access, platform_id: int, minutes: int, now: datetime, zone: tzinfo, *, wanted: bool
) -> Platform:
    """Remind of the meetings of a platform so many minutes before, or do not.

    Raises NotFound, and Refusal where no reminder would be left.
    """
    async with database.transaction() as connection:
        platform = await Platforms(connection).get(platform_id)
        if not may_keep(access, platform):
            raise NotFound
        chosen = {*reminders_of(platform), minutes} if wanted else set(reminders_of(platform)) - {minutes}
        if not chosen:
            raise Refusal("refused-meeting-no-reminder")
        after = platform.model_copy(update={"reminders": tuple(sorted(chosen, reverse=True)), "edited_at": now})
        await Platforms(connection).save(after, access.person)
        await reschedule(connection, after, now, zone)
    return after
