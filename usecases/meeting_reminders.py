"""Ticks of meetings: call the planned ones, remind people, let in who has joined, warn keepers, ask them who came."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime, timedelta, tzinfo
from functools import partial

from domain.codes import CodeLists
from domain.errors import NotFound
from domain.meeting import (
    TOLD_WITHIN,
    Meeting,
    MeetingState,
    SeatAnswer,
    best_option,
    is_at_risk,
    is_reminded,
    is_too_late,
    is_warned_of,
    reminder_due,
    reminders_of,
)
from domain.notice import NoticeKind
from domain.platform import Platform, PlatformState
from domain.rights import Access
from storage.database import Connection, Database
from storage.meeting_due import DueMeetings
from storage.meetings import Meetings
from usecases.meeting_people import (
    invite,
    keepers_of,
    platform_of,
    readable_meeting,
    scheduled,
    tell,
    tell_groups,
)
from usecases.meetings import call_planned, stands

PAUSED_FOR = timedelta(days=1)
"""After so long it is looked again whether a paused platform meets."""


Step = Callable[[Connection, Meeting, datetime], Awaitable[int]]


async def tend_meetings(zone: tzinfo, database: Database, now: datetime) -> int:
    """Do what is due for meetings; returns how many notices that made."""
    due = DueMeetings(database.reader)
    joined = {*await due.seatless(now), *await due.uninvited(now)}
    return (
        await _each(database, sorted(joined), partial(_let_in, zone), now)
        + await _each(database, [one.id for one in await due.due(now)], partial(_call_or_remind, zone), now)
        + await _each(database, [one.id for one in await due.polled(now)], _ask_which_day, now)
        + await _each(database, [one.id for one in await due.over(now)], _ask_who_came, now)
    )


async def warn_of_risk(codes: CodeLists, database: Database, now: datetime) -> int:
    """Warn the keepers of meetings to which too few come, or nobody of a kind; returns how many meetings those are."""
    reader = database.reader
    near = [(one, await stands(reader, one, codes)) for one in await DueMeetings(reader).at_risk(now)]
    changed = [one.id for one, how in near if is_warned_of(one, how, now) or (one.warned_of and not is_at_risk(how))]
    return await _each(database, changed, partial(_warn, codes), now)


async def reminded_meeting(
    connection: Connection, access: Access, subject: Mapping[str, int | str], now: datetime
) -> Meeting:
    """The meeting of a reminder, while it still is for this person; raises NotFound where it is not any more.

    It was moved, cancelled or has begun, the person has said no, or has answered and does not need this one.
    """
    meeting = await readable_meeting(connection, access, int(subject["meeting"]))
    seats = await Meetings(connection).seats_of(meeting.id, access.person, access.own_actors)
    reminders = reminders_of(await platform_of(connection, meeting))
    if not is_still(meeting, subject, now) or not seats:
        raise NotFound
    if not is_reminded(int(subject["mark"]), reminders, [seat.answer for seat in seats]):
        raise NotFound
    return meeting


def is_still(meeting: Meeting, subject: Mapping[str, int | str], now: datetime) -> bool:
    """True while a called meeting begins when the reminder says; what is told in groups asks nothing more."""
    if meeting.state is not MeetingState.CALLED or meeting.starts_at is None:
        return False
    return now < meeting.starts_at and int(meeting.starts_at.timestamp()) == subject["starts"]


async def _each(database: Database, meetings: Iterable[int], step: Step, now: datetime) -> int:
    """Take the step for each of these meetings, each in a transaction of its own, as it is at that moment."""
    count = 0
    for meeting in meetings:
        async with database.transaction() as connection:
            count += await step(connection, await Meetings(connection).get(meeting), now)
    return count


async def _let_in(zone: tzinfo, connection: Connection, meeting: Meeting, now: datetime) -> int:
    """Who has joined the platform gets a seat, and who answers for one an invitation."""
    due, meetings = DueMeetings(connection), Meetings(connection)
    actors, persons = (await due.seatless(now, meeting.id)).get(meeting.id, ((), ()))
    await meetings.add_seats(meeting.id, actors, persons)
    people = (await due.uninvited(now, meeting.id)).get(meeting.id, [])
    is_poll = meeting.state is MeetingState.POLL
    kind = NoticeKind.MEETING_POLL if is_poll else NoticeKind.MEETING_CALLED
    await invite(connection, meeting, people, now, zone, kind=kind)
    return len(people)


async def _call_or_remind(zone: tzinfo, connection: Connection, meeting: Meeting, now: datetime) -> int:
    platform = await platform_of(connection, meeting)
    if meeting.due_at is None or meeting.due_at > now:
        return 0
    if meeting.state is MeetingState.CALLED:
        return await _remind(connection, meeting, platform, now, zone)
    if meeting.state is not MeetingState.PLANNED:
        return 0
    if platform is None or not platform.is_living or meeting.is_over(now):
        gone = {"state": MeetingState.CANCELLED, "due_at": None}
        await Meetings(connection).save(meeting.model_copy(update=gone))
        return 0
    if platform.state is PlatformState.PAUSED:
        await Meetings(connection).save(meeting.model_copy(update={"due_at": now + PAUSED_FOR}))
        return 0
    await call_planned(connection, meeting, now, zone)
    return len(await Meetings(connection).invited(meeting.id))


async def _remind(
    connection: Connection, meeting: Meeting, platform: Platform | None, now: datetime, zone: tzinfo
) -> int:
    reminders, meetings, starts_at = reminders_of(platform), Meetings(connection), meeting.starts_at
    await meetings.save(scheduled(meeting, platform, now, zone))
    minutes = None if starts_at is None else reminder_due(starts_at, reminders, zone, now)
    if starts_at is None or minutes is None or is_too_late(starts_at, minutes, reminders, zone, now):
        return 0
    answers = await meetings.speakers(meeting.id)
    people = [one for one, said in answers.items() if is_reminded(minutes, reminders, said)]
    reminded, more = await meetings.remind(meeting, people, minutes), {"starts": int(starts_at.timestamp())}
    kind = NoticeKind.MEETING_REMINDER
    await tell(connection, kind, meeting, reminded, now, minutes, until=starts_at, more=more)
    if is_reminded(minutes, reminders, [SeatAnswer.YES]):
        await tell_groups(connection, kind, meeting, now, minutes, until=starts_at, more=more)
    return len(reminded)


async def _ask_which_day(connection: Connection, meeting: Meeting, now: datetime) -> int:
    """The time for votes is over: the keepers hear which day suits most (0: none does)."""
    meetings, keepers = Meetings(connection), await keepers_of(connection, meeting)
    best = best_option([one for one in await meetings.options(meeting.id) if one.starts_at > now])
    await meetings.save(meeting.model_copy(update={"asked_at": now}))
    more = {"option": best.id if best else 0}
    await tell(connection, NoticeKind.MEETING_POLL, meeting, keepers, now, int(now.timestamp()), more=more)
    return len(keepers)


async def _ask_who_came(connection: Connection, meeting: Meeting, now: datetime) -> int:
    keepers, until = await keepers_of(connection, meeting), now + TOLD_WITHIN
    await Meetings(connection).save(meeting.model_copy(update={"asked_at": now}))
    kind = NoticeKind.MEETING_ATTENDANCE
    await tell(connection, kind, meeting, keepers, now, int(now.timestamp()), until=until)
    return len(keepers)


async def _warn(codes: CodeLists, connection: Connection, meeting: Meeting, now: datetime) -> int:
    how = await stands(connection, meeting, codes)
    is_news = is_warned_of(meeting, how, now)
    changes = {"warned_of": how.lack, "warned_at": now if is_news else meeting.warned_at}
    await Meetings(connection).save(meeting.model_copy(update=changes))
    if is_news:
        more = {"at": int(now.timestamp())}
        keepers = await keepers_of(connection, meeting)
        await tell(connection, NoticeKind.MEETING_AT_RISK, meeting, keepers, now, how.lack, more=more)
    return int(is_news)
