"""What people put into their calendars, as iCalendar files (RFC 5545, methods of RFC 5546)."""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from domain.codes import Value
from domain.post import Post

if TYPE_CHECKING:
    import icalendar

PRODUCT = "-//sitovka//board//CS"
REFRESHED = "PT3H"
NO_ADDRESS = "mailto:nobody@sitovka.invalid"
"""The standard wants an address of the organiser; nobody answers by mail, so it is one that cannot exist."""


class CalendarEntry(Value):
    """One thing in a calendar; a later entry of the same has the same UID and a higher sequence."""

    uid: str
    sequence: int
    title: str
    starts_at: datetime
    ends_at: datetime | None = None
    whole_day: bool = False
    place: str = ""
    words: str = ""
    organiser: str
    cancelled: bool = False
    private: bool = False
    """Calendars that are shared show others only that the time is taken."""


def calendar_of(
    entries: Iterable[CalendarEntry], now: datetime, zone: tzinfo, *, method: str = "PUBLISH", name: str = ""
) -> bytes:
    """A file of these entries; one with a name is a calendar of its own, which programs fetch again every few hours.

    A whole day is written as dates, a time as the moment in UTC: every calendar shows it by its own clock.
    """
    import icalendar  # takes a sixth of a second: only where a file is made

    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    if name:
        calendar.add("x-wr-calname", name)
        calendar.add("x-published-ttl", REFRESHED)
    for entry in entries:
        calendar.add_component(_event(icalendar.Event(), entry, now, zone))
    return bytes(calendar.to_ical())


def entry_file(entry: CalendarEntry, now: datetime, zone: tzinfo) -> bytes:
    """The file of one entry, which puts it into a calendar, or takes it out again."""
    return calendar_of([entry], now, zone, method="CANCEL" if entry.cancelled else "PUBLISH")


def event_entry(post: Post, words: str, organiser: str, *, cancelled: bool = False) -> CalendarEntry:
    """The entry of an event of the board, which has a day."""
    return CalendarEntry(
        uid=uid_of(post.id),
        sequence=post.sequence,
        title=post.title,
        starts_at=post.starts_at or post.valid_until,
        ends_at=post.ends_at,
        whole_day=post.whole_day,
        place=post.place or "",
        words=words,
        organiser=organiser,
        cancelled=cancelled,
    )


def uid_of(post: int) -> str:
    """The name by which calendars know an event again."""
    return f"post-{post}@sitovka"


def _event(event: "icalendar.Event", entry: CalendarEntry, now: datetime, zone: tzinfo) -> "icalendar.Event":
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("summary", entry.title)
    for name, at in (("dtstart", entry.starts_at), ("dtend", entry.ends_at)):
        if at is not None:
            event.add(name, _day(at, zone) if entry.whole_day else at)
    if entry.place:
        event.add("location", entry.place)
    if entry.words:
        event.add("description", entry.words)
    if entry.private:
        event.add("class", "PRIVATE")
    event.add("organizer", NO_ADDRESS, parameters={"cn": entry.organiser})
    return event


def _day(at: datetime, zone: tzinfo) -> date:
    return at.astimezone(zone).date()
