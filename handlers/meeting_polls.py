"""A poll for the day of a meeting: vote, see who can come, choose."""

from domain.errors import NotFound, Refusal
from domain.meeting import MeetingState, SeatAnswer
from handlers.meeting_shown import show_meeting, show_poll
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.meetings import Meetings
from usecases.meeting_people import kept_meeting
from usecases.meeting_polls import settle, vote
from views.meeting_polls import ChooseOption, SettleOption, VoteOption, settle_screen


async def vote_option(visit: Visit, tap: VoteOption) -> None:
    """Say whether a day suits."""
    if tap.vote not in set(SeatAnswer):
        raise Refusal("refused-old-button")
    meeting = await vote(visit.house.database, visit.access, tap.option, SeatAnswer(tap.vote), visit.now)
    await show_poll(visit, meeting)


async def choose_option(visit: Visit, tap: ChooseOption) -> None:
    """Which day it is to be."""
    meeting = await kept_meeting(visit.reader, visit.access, tap.meeting)
    if meeting.state is not MeetingState.POLL:
        raise Refusal("refused-meeting-poll-over")
    await show_poll(visit, meeting, choosing=True)


async def settle_option(visit: Visit, tap: SettleOption) -> None:
    """Ask, then call the meeting for this day."""
    if tap.sure:
        house = visit.house
        meeting = await settle(house.database, visit.access, tap.meeting, tap.option, visit.now, house.zone)
        await show_meeting(visit, meeting.id, visit.say.html("meeting-was-called"))
        return
    meeting = await kept_meeting(visit.reader, visit.access, tap.meeting)
    option = await Meetings(visit.reader).option(tap.option)
    if option.meeting != meeting.id or meeting.state is not MeetingState.POLL:
        raise NotFound
    await show(visit, settle_screen(visit.reading, meeting, option))


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={**on(VoteOption, vote_option), **on(ChooseOption, choose_option), **on(SettleOption, settle_option)}
    )
