"""Notices about meetings: invited, changed, cancelled, soon, a poll, at risk, who came, minutes, a cadence is due."""

from collections.abc import Mapping
from dataclasses import replace

from bot.notices import Recipient, Render
from domain.cadence import DutyCode, duty_due
from domain.meeting import Meeting, MeetingState, is_at_risk, may_be_marked
from domain.notice import NoticeKind
from handlers.meeting_shown import poll_of, risk_of, shown_of
from handlers.meetings import file_name
from storage.cadence import Cadence
from storage.meeting_reach import MeetingReach
from storage.meetings import Meetings
from storage.reference import load_duties
from usecases.cadence import lapsed_platform
from usecases.meeting_groups import group_meeting
from usecases.meeting_people import cancelled_meeting, kept_meeting, readable_meeting
from usecases.meeting_reminders import is_still, reminded_meeting
from usecases.meetings import calendar_file
from views.cadence import duty_screen, lapsed_screen
from views.meeting_groups import group_cancelled_screen, group_meeting_screen, group_minutes_screen
from views.meeting_keeping import came_screen, replies_screen
from views.meetings import cancelled_screen, minutes_screen, told_screen
from views.screen import Screen

Subject = Mapping[str, int | str]


async def called(recipient: Recipient, subject: Subject) -> Screen | None:
    """The invitation, as the meeting stands now, to be answered."""
    return await _asked(recipient, subject, "notice-meeting-called")


async def changed(recipient: Recipient, subject: Subject) -> Screen | None:
    """Another day, time or place; of more changes that wait only the last is told."""
    meeting = await Meetings(recipient.reader).get(int(subject["meeting"]))
    if meeting.sequence != subject["mark"] and await _is_told_later(recipient, meeting, subject):
        return None
    return await _asked(recipient, subject, "notice-meeting-changed")


async def cancelled(recipient: Recipient, subject: Subject) -> Screen | None:
    """It does not take place."""
    if recipient.group is not None:
        meeting = await group_meeting(recipient.reader, recipient.group, int(subject["meeting"]))
        is_off = meeting.state is MeetingState.CANCELLED
        return group_cancelled_screen(recipient.reading, meeting) if is_off else None
    meeting = await cancelled_meeting(recipient.reader, recipient.access, int(subject["meeting"]))
    shown = await shown_of(recipient.reader, recipient.access, meeting)
    if meeting.starts_at is None:  # a poll: nothing stands in a calendar
        return cancelled_screen(recipient.reading, shown)
    return cancelled_screen(recipient.reading, shown, await _file(recipient, meeting))


async def reminder(recipient: Recipient, subject: Subject) -> Screen | None:
    """It is soon; who has not answered is asked."""
    reader, access, now = recipient.reader, recipient.access, recipient.reading.now
    if recipient.group is not None:
        meeting = await group_meeting(reader, recipient.group, int(subject["meeting"]))
        is_due = is_still(meeting, subject, now)
        return await _to_group(recipient, meeting, "notice-meeting-reminder") if is_due else None
    shown = await shown_of(reader, access, await reminded_meeting(reader, access, subject, now))
    silent = any(seat.answer is None for seat in shown.own)
    heading = "notice-meeting-reminder-silent" if silent else "notice-meeting-reminder"
    return told_screen(recipient.reading, shown, heading)


async def poll(recipient: Recipient, subject: Subject) -> Screen | None:
    """Which day suits; to keepers (with an `option`), which it is to be."""
    number = int(subject["meeting"])
    reader, access = recipient.reader, recipient.access
    is_for_keeper = "option" in subject
    meeting = await (kept_meeting if is_for_keeper else readable_meeting)(reader, access, number)
    if meeting.state is not MeetingState.POLL:
        return None
    note = recipient.reading.say.html("meeting-poll-choose") if is_for_keeper else ""
    return await poll_of(reader, access, recipient.reading, meeting, note, choosing=is_for_keeper)


async def at_risk(recipient: Recipient, subject: Subject) -> Screen | None:
    """Too few come, or nobody of a kind that should: as it stands now, while there is something to do."""
    meeting = await kept_meeting(recipient.reader, recipient.access, int(subject["meeting"]))
    risk = await risk_of(recipient.house, recipient.reader, meeting)
    is_over = meeting.state is not MeetingState.CALLED or may_be_marked(meeting, recipient.reading.now)
    if is_over or not is_at_risk(risk.stands):
        return None
    shown = await shown_of(recipient.reader, recipient.access, meeting)
    return replies_screen(recipient.reading, shown, risk, heading="notice-meeting-at-risk")


async def attendance(recipient: Recipient, subject: Subject) -> Screen | None:
    """Who came."""
    meeting = await kept_meeting(recipient.reader, recipient.access, int(subject["meeting"]))
    if not may_be_marked(meeting, recipient.reading.now):
        return None
    return came_screen(recipient.reading, await shown_of(recipient.reader, recipient.access, meeting))


async def minutes(recipient: Recipient, subject: Subject) -> Screen | None:
    """There are minutes: for members with the file, in a group the address alone."""
    if recipient.group is not None:
        meeting = await group_meeting(recipient.reader, recipient.group, int(subject["meeting"]))
        has = meeting.has_minutes
        return group_minutes_screen(recipient.reading, meeting, recipient.house.name) if has else None
    meeting = await readable_meeting(recipient.reader, recipient.access, int(subject["meeting"]))
    if meeting.minutes_at is None or int(meeting.minutes_at.timestamp()) != subject["mark"]:
        return None
    return minutes_screen(recipient.reading, meeting, "notice-meeting-minutes")


async def counts(recipient: Recipient, subject: Subject) -> Screen | None:
    """The last message about a meeting in a group, written over with who comes by now."""
    if recipient.group is None:
        return None
    meeting = await group_meeting(recipient.reader, recipient.group, int(subject["meeting"]))
    told = await MeetingReach(recipient.reader).told_in_group(meeting.id, recipient.group.id)
    if told is None or not _is_ahead(recipient, meeting):
        return None
    screen = await _to_group(recipient, meeting, "meeting-title")
    return replace(screen, replaces=told)


async def cadence(recipient: Recipient, subject: Subject) -> Screen | None:
    """A platform has not met for too long, or a yearly meeting of a district or region is due, and nobody called it."""
    reader, access, now, zone = recipient.reader, recipient.access, recipient.reading.now, recipient.house.zone
    if "platform" in subject:
        lapse = await lapsed_platform(reader, access, int(subject["platform"]), now, zone)
        return lapsed_screen(recipient.reading, lapse.platform, lapse.last)
    duty = load_duties()[DutyCode(str(subject["duty"]))]
    area = str(subject["kraj" if duty.of_kraj else "orp"])
    due = [one for one in await Cadence(reader, zone).areas(duty, now) if one.of == area]
    keeps = recipient.person.id in await Cadence(reader, zone).coordinators(duty, area)
    if not keeps or not due or duty_due(duty, due[0], zone) > now.astimezone(zone).date():
        return None
    return duty_screen(recipient.reading, duty, area, due[0].last)


async def _asked(recipient: Recipient, subject: Subject, heading: str) -> Screen | None:
    """A called meeting that is still ahead, with its calendar file."""
    number = int(subject["meeting"])
    if recipient.group is not None:
        meeting = await group_meeting(recipient.reader, recipient.group, number)
        return await _to_group(recipient, meeting, heading) if _is_ahead(recipient, meeting) else None
    meeting = await readable_meeting(recipient.reader, recipient.access, number)
    if not _is_ahead(recipient, meeting):
        return None
    shown = await shown_of(recipient.reader, recipient.access, meeting)
    return told_screen(recipient.reading, shown, heading, await _file(recipient, meeting))


async def _to_group(recipient: Recipient, meeting: Meeting, heading: str) -> Screen:
    shown = await shown_of(recipient.reader, recipient.access, meeting)
    return group_meeting_screen(recipient.reading, shown, heading, recipient.house.name)


async def _is_told_later(recipient: Recipient, meeting: Meeting, subject: Subject) -> bool:
    """True where a later change is told beside this one."""
    if recipient.group is not None:
        return True
    invitation = await Meetings(recipient.reader).invitation(meeting.id, recipient.person.id)
    return invitation is None or invitation.told != subject["mark"]


def _is_ahead(recipient: Recipient, meeting: Meeting) -> bool:
    return meeting.state is MeetingState.CALLED and not meeting.is_over(recipient.reading.now)


async def _file(recipient: Recipient, meeting: Meeting) -> tuple[str, bytes]:
    house, now = recipient.house, recipient.reading.now
    return file_name(meeting), await calendar_file(recipient.reader, house.geography, meeting, now, house.zone)


NOTICES: dict[NoticeKind, Render] = {
    NoticeKind.MEETING_CALLED: called,
    NoticeKind.MEETING_CHANGED: changed,
    NoticeKind.MEETING_CANCELLED: cancelled,
    NoticeKind.MEETING_REMINDER: reminder,
    NoticeKind.MEETING_POLL: poll,
    NoticeKind.MEETING_AT_RISK: at_risk,
    NoticeKind.MEETING_ATTENDANCE: attendance,
    NoticeKind.MEETING_MINUTES: minutes,
    NoticeKind.MEETING_COUNTS: counts,
    NoticeKind.CADENCE_DUE: cadence,
}
