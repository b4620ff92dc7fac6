"""An event for people's calendars, as an iCalendar file (RFC 5545, methods of RFC 5546)."""

from datetime import date, datetime, tzinfo

from domain.post import Post

PRODUCT = "-//sitovka//board//CS"
NO_ADDRESS = "mailto:nobody@sitovka.invalid"
"""The standard wants an address of the organiser; nobody answers by mail, so it is one that cannot exist."""


def event_file(
    post: Post, words: str, organiser: str, now: datetime, zone: tzinfo, *, cancelled: bool = False
) -> bytes:
    """The file of one event; a later one of the same event has the same UID and a higher SEQUENCE.

    A whole day is written as dates, a time as the moment in UTC: every calendar shows it by its own clock.
    """
    import icalendar  # takes a sixth of a second: only where a file is made

    calendar, event = icalendar.Calendar(), icalendar.Event()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    event.add("uid", uid_of(post.id))
    event.add("sequence", post.sequence)
    event.add("dtstamp", now)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("summary", post.title)
    for name, at in (("dtstart", post.starts_at), ("dtend", post.ends_at)):
        if at is not None:
            event.add(name, _day(at, zone) if post.whole_day else at)
    if post.place:
        event.add("location", post.place)
    if words:
        event.add("description", words)
    event.add("organizer", NO_ADDRESS, parameters={"cn": organiser})
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def uid_of(post: int) -> str:
    """The name by which calendars know an event again."""
    return f"post-{post}@sitovka"


def _day(at: datetime, zone: tzinfo) -> date:
    return at.astimezone(zone).date()
