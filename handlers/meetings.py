"""/setkani: the meetings ahead, one meeting with the own answer, its calendar file, its minutes."""

from collections.abc import Sequence

from domain.errors import NotFound, Refusal
from domain.meeting import SUBSTITUTE_LIMIT, Meeting, MeetingState, SeatAnswer, check_open
from domain.rights import Action
from handlers.forms import Answers, Form, Text, begin
from handlers.meeting_questions import kept_platforms
from handlers.meeting_shown import show_meeting, shown_of
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.meetings import Meetings
from usecases.meeting_people import readable_meeting
from usecases.meetings import answer, calendar_file
from usecases.platforms import readable_platform
from views.meeting_calling import calling_rows
from views.meetings import (
    PAGE,
    AnswerMeeting,
    NameSubstitute,
    OpenMeeting,
    OpenMinutes,
    OpenPastMeetings,
    SendMeetingFile,
    calendar_screen,
    meetings_screen,
    minutes_screen,
    past_screen,
)
from views.menu import OpenMeetings


async def open_meetings(visit: Visit, tap: OpenMeetings | None = None) -> None:
    """What is ahead: polls first, then by day."""
    _check_inside(visit)
    tap = tap or OpenMeetings()
    meetings, first = _of(tap.platform, await ahead(visit)), tap.page * PAGE
    part = [await shown_of(visit.reader, visit.access, one) for one in meetings[first : first + PAGE]]
    keeper = calling_rows(visit.say, tap.platform) if await kept_platforms(visit) else ()
    platform = await _named(visit, tap.platform)
    await show(visit, meetings_screen(visit.reading, part, tap.page, len(meetings), platform=platform, keeper=keeper))


async def open_past(visit: Visit, tap: OpenPastMeetings) -> None:
    """What is over."""
    _check_inside(visit)
    meetings, access = Meetings(visit.reader), visit.access
    over = await meetings.past_of_person(access.person, access.own_actors, visit.now)
    for platform in await kept_platforms(visit):
        over += await meetings.past_of_platform(platform.id, visit.now)
    latest = sorted({one.id: one for one in over}.values(), key=lambda one: (one.starts_at or one.made_at, one.id))
    await show(visit, past_screen(visit.reading, _of(tap.platform, latest[::-1]), tap.platform, tap.page))


async def open_meeting(visit: Visit, tap: OpenMeeting) -> None:
    """One meeting."""
    await show_meeting(visit, tap.meeting, seat=tap.seat)


async def answer_meeting(visit: Visit, tap: AnswerMeeting) -> None:
    """Say whether an own actor comes."""
    if tap.answer not in set(SeatAnswer):
        raise Refusal("refused-old-button")
    wish = SeatAnswer(tap.answer)
    await answer(visit.house.database, visit.access, tap.meeting, tap.seat, wish, visit.now, substitute="")
    await show_meeting(visit, tap.meeting, seat=tap.seat, toast=visit.say.text("meeting-answered"))


async def name_substitute(visit: Visit, tap: NameSubstitute) -> None:
    """Who comes in place."""
    meeting = await readable_meeting(visit.reader, visit.access, tap.meeting)
    check_open(meeting, visit.now)
    own = await Meetings(visit.reader).seats_of(meeting.id, visit.person.id, visit.access.own_actors)
    if tap.seat not in {seat.id for seat in own}:
        raise NotFound
    await begin(visit, SUBSTITUTE, {"meeting": tap.meeting, "seat": tap.seat})


async def finish_substitute(visit: Visit, answers: Answers) -> None:
    """Keep it: somebody comes."""
    meeting, seat = int(answers["meeting"]), int(answers["seat"])
    yes, words = SeatAnswer.YES, answers["words"]
    await answer(visit.house.database, visit.access, meeting, seat, yes, visit.now, substitute=words)
    await show_meeting(visit, meeting, seat=seat)


async def send_file(visit: Visit, tap: SendMeetingFile) -> None:
    """The meeting as a file that a calendar opens."""
    meeting = await readable_meeting(visit.reader, visit.access, tap.meeting)
    if meeting.state is not MeetingState.CALLED:
        raise NotFound
    check_open(meeting, visit.now)
    shown = await shown_of(visit.reader, visit.access, meeting)
    file = await calendar_file(visit.reader, visit.house.geography, meeting, visit.now, visit.house.zone)
    await show(visit, calendar_screen(visit.reading, shown, (file_name(meeting), file)))


async def open_minutes(visit: Visit, tap: OpenMinutes) -> None:
    """The minutes, for those who may read the meeting."""
    meeting = await readable_meeting(visit.reader, visit.access, tap.meeting)
    if not meeting.has_minutes:
        raise NotFound
    await show(visit, minutes_screen(visit.reading, meeting))


async def ahead(visit: Visit) -> list[Meeting]:
    """Meetings this person is invited to or keeps: those being sought first, then by day, of a series the next one."""
    meetings, access = Meetings(visit.reader), visit.access
    found = await meetings.upcoming_of_person(access.person, access.own_actors, visit.now)
    orps = [orp for orp in access.own_orps if access.may(Action.KEEP_PLATFORMS, orps=(orp,))]
    found += await meetings.upcoming_of_orps(orps, visit.now) if orps else []
    for platform in await kept_platforms(visit):
        if platform.orp not in orps:
            found += await meetings.of_platform(platform.id, visit.now)
    return _next_of_series(sorted({one.id: one for one in found}.values(), key=_by_day))


def file_name(meeting: Meeting) -> str:
    """What its calendar file is called."""
    return f"sitovka-setkani-{meeting.id}.ics"


def _next_of_series(meetings: Sequence[Meeting]) -> list[Meeting]:
    """Without the planned ones of a series behind its next one: its own screen shows them."""
    planned = {one.series: one.id for one in reversed(meetings) if one.state is MeetingState.PLANNED}
    return [one for one in meetings if one.state is not MeetingState.PLANNED or planned[one.series] == one.id]


def _by_day(meeting: Meeting) -> tuple[bool, float, int]:
    starts = meeting.starts_at.timestamp() if meeting.starts_at else 0.0
    return meeting.state is not MeetingState.POLL, starts, meeting.id


def _of(platform: int, meetings: Sequence[Meeting]) -> list[Meeting]:
    return [one for one in meetings if platform in (0, one.platform)]


async def _named(visit: Visit, platform: int) -> tuple[int, str] | None:
    """The platform of a narrowed list, for those who may read it; raises NotFound."""
    if not platform:
        return None
    found = await readable_platform(visit.reader, visit.access, platform)
    return found.id, found.name


def _check_inside(visit: Visit) -> None:
    if not visit.access.may(Action.TAKE_PART):
        raise Refusal("refused-role")


SUBSTITUTE = Form(
    name="meeting-substitute",
    questions=(Text("words", limit=SUBSTITUTE_LIMIT),),
    may=lambda access: access.may(Action.TAKE_PART),
    finish=finish_substitute,
    at_once=True,
)


def routes() -> Routes:
    """Commands, taps and the form of this feature."""
    return Routes(
        commands={"setkani": open_meetings, "meetings": open_meetings},
        taps={
            **on(OpenMeetings, open_meetings),
            **on(OpenPastMeetings, open_past),
            **on(OpenMeeting, open_meeting),
            **on(AnswerMeeting, answer_meeting),
            **on(NameSubstitute, name_substitute),
            **on(SendMeetingFile, send_file),
            **on(OpenMinutes, open_minutes),
        },
        forms=(SUBSTITUTE,),
    )
