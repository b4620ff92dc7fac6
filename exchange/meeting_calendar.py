"""A meeting for people's calendars. Nobody's name stands in it, and of a case conference only when and where it is."""

from datetime import datetime, tzinfo

from domain.errors import NotFound
from domain.meeting import Meeting, MeetingState
from domain.platform import Platform
from exchange.calendar import CalendarEntry, entry_file


def meeting_entry(meeting: Meeting, platform: Platform | None, district: str) -> CalendarEntry:
    """The entry of a meeting of a platform, or of a district of this name; raises NotFound where it has no day."""
    if meeting.starts_at is None:
        raise NotFound
    is_confidential = platform is not None and platform.is_confidential
    name = platform.name if platform else district
    return CalendarEntry(
        uid=meeting_uid(meeting.id),
        sequence=meeting.sequence,
        title=name if is_confidential else meeting.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        words="" if is_confidential else meeting.agenda,
        organiser=name,
        cancelled=meeting.state is MeetingState.CANCELLED,
        private=is_confidential,
    )


def meeting_file(meeting: Meeting, platform: Platform | None, district: str, now: datetime, zone: tzinfo) -> bytes:
    """The file of one meeting, which puts it into a calendar, or takes it out again where it was cancelled."""
    return entry_file(meeting_entry(meeting, platform, district), now, zone)


def meeting_uid(meeting: int) -> str:
    """The name by which calendars know a meeting again."""
    return f"meeting-{meeting}@sitovka"
