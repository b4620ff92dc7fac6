"""Polls: offer days for a meeting, vote for them, settle one."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.meeting import Meeting, MeetingState, SeatAnswer, Wording, check_options
from domain.notice import NoticeKind
from domain.rights import Access
from storage.database import Database
from storage.meetings import Meetings
from usecases.meeting_people import Circle, call_together, invite, kept_meeting, readable_meeting
from usecases.meetings import new_meeting


async def open_poll(
    database: Database,
    access: Access,
    circle: Circle,
    wording: Wording,
    options: Sequence[tuple[datetime, datetime | None]],
    until: datetime,
    now: datetime,
    zone: tzinfo = PRAGUE,
) -> Meeting:
    """Ask the circle which of these days suits; `until` then the caller is asked to settle one."""
    async with database.transaction() as connection:
        check_options(options, now)
        if not now < until <= min(starts_at for starts_at, _ in options):
            raise Refusal("refused-meeting-poll-until")
        words = wording.model_copy(update={"starts_at": None, "ends_at": None})
        new = await new_meeting(connection, access, circle, words, MeetingState.POLL, now)
        meetings, poll = Meetings(connection), new.model_copy(update={"poll_until": until})
        await meetings.save(poll)
        await meetings.add_options(poll.id, options)
        await invite(connection, poll, list(await meetings.speakers(poll.id)), now, zone, kind=NoticeKind.MEETING_POLL)
    return poll


async def vote(database: Database, access: Access, option_id: int, says: SeatAnswer | None, now: datetime) -> Meeting:
    """Say whether one could come on a day: the last vote holds, None takes it back. Raises NotFound without a seat."""
    async with database.transaction() as connection:
        meetings = Meetings(connection)
        option = await meetings.option(option_id)
        poll = await readable_meeting(connection, access, option.meeting)
        if await meetings.seat_of(poll.id, access.person, access.own_actors) is None:
            raise NotFound
        if poll.state is not MeetingState.POLL:
            raise Refusal("refused-meeting-poll-over")
        await meetings.put_vote(option_id, access.person, says, now)
    return poll


async def settle(
    database: Database, access: Access, meeting_id: int, option_id: int, now: datetime, zone: tzinfo = PRAGUE
) -> Meeting:
    """It is this day: the meeting is called. A vote is no promise, so everybody is asked to answer."""
    async with database.transaction() as connection:
        meetings, poll = Meetings(connection), await kept_meeting(connection, access, meeting_id)
        option = await meetings.option(option_id)
        if option.meeting != poll.id:
            raise NotFound
        if poll.state is not MeetingState.POLL:
            raise Refusal("refused-meeting-poll-over")
        if option.starts_at <= now:
            raise Refusal("refused-meeting-past")
        day = {"starts_at": option.starts_at, "ends_at": option.ends_at, "asked_at": None}
        called = poll.model_copy(update={**day, "state": MeetingState.CALLED, "called_at": now})
        return await call_together(connection, called, list(await meetings.speakers(poll.id)), now, zone)
