"""A meeting as it stands for one person, for screens and notices; the screen of one, whatever its state."""

from domain.meeting import Meeting, MeetingState
from domain.platform import wants_family
from domain.rights import Access
from handlers.screen import show
from handlers.visit import House, Visit
from storage.database import Connection
from storage.meeting_reach import MeetingReach
from storage.meetings import Meetings
from usecases.meeting_people import keeps, platform_of, readable_meeting
from usecases.meetings import stands
from views.found import Reading
from views.meeting_keeping import Risk, keeper_rows
from views.meeting_polls import Votes, poll_screen
from views.meeting_series import series_row
from views.meetings import ShownMeeting, meeting_screen
from views.screen import Screen


async def shown_of(connection: Connection, access: Access, meeting: Meeting) -> ShownMeeting:
    """The meeting with its seats; it must be one this person may read."""
    platform = await platform_of(connection, meeting)
    seats = await Meetings(connection).seats(meeting.id)
    return ShownMeeting(
        meeting=meeting,
        platform=platform.name if platform else None,
        seats=tuple(seats),
        own=tuple(seat for seat in seats if seat.belongs_to(access.person, access.own_actors)),
        is_confidential=platform is not None and platform.is_confidential,
        keeps=keeps(access, meeting, platform),
    )


async def risk_of(house: House, connection: Connection, meeting: Meeting) -> Risk:
    """What is missing among those who said yes, whom to phone, and whether parents and child belong to it."""
    platform = await platform_of(connection, meeting)
    return Risk(
        stands=await stands(connection, meeting, house.codes),
        wants_family=platform is not None and wants_family(platform.type, house.codes),
        unreached=frozenset(await MeetingReach(connection).without_speakers(meeting.id)),
    )


async def show_meeting(visit: Visit, number: int, note: str = "", *, seat: int = 0, toast: str | None = None) -> None:
    """One meeting as it stands for this person; a poll where its day is being sought."""
    meeting = await readable_meeting(visit.reader, visit.access, number)
    if meeting.state is MeetingState.POLL:
        await show_poll(visit, meeting, note)
        return
    shown = await shown_of(visit.reader, visit.access, meeting)
    keeper = (*keeper_rows(visit.reading, shown), *series_row(visit.reading, meeting)) if shown.keeps else ()
    await show(visit, meeting_screen(visit.reading, shown, seat, keeper, note), toast=toast)


async def show_poll(visit: Visit, meeting: Meeting, note: str = "", *, choosing: bool = False) -> None:
    """The days of a poll; who may read the meeting was asked before."""
    await show(visit, await poll_of(visit.reader, visit.access, visit.reading, meeting, note, choosing=choosing))


async def poll_of(
    connection: Connection, access: Access, read: Reading, meeting: Meeting, note: str = "", *, choosing: bool = False
) -> Screen:
    """The days with the own votes; `choosing` asks a keeper which it is to be."""
    meetings = Meetings(connection)
    shown, votes = await shown_of(connection, access, meeting), await meetings.votes(meeting.id)
    speakers = await meetings.speakers(meeting.id)
    silent = len(speakers.keys() - {vote.person for vote in votes})
    options = await meetings.options(meeting.id)
    return poll_screen(read, shown, Votes(options, votes, access.person, silent), note, choosing=choosing)
