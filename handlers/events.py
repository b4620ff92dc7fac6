"""Events: answer an invitation, take it into a calendar, see who comes, and say afterwards who came."""

from domain.errors import Refusal
from domain.event import Answer, check_open, expected, may_be_marked
from domain.post import Kind, Post, is_valid, may_speak
from domain.rights import Action
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.guests import Guests
from usecases.events import (
    Standing,
    answer,
    calendar_file,
    mark,
    mark_all,
    organised_event,
    readable_event,
    standing,
)
from views.events import (
    WISHES,
    AnswerEvent,
    Invited,
    MarkAll,
    MarkGuest,
    OpenAttendance,
    OpenGuests,
    SendCalendar,
    answered_screen,
    attendance_screen,
    calendar_screen,
    event_note,
    guest_rows,
    guests_screen,
)
from views.screen import Row


async def event_part(visit: Visit, post: Post) -> tuple[str, tuple[Row, ...]]:
    """What stands above an event that is read (HTML), and the buttons of its guests; nothing for another post."""
    if post.kind is not Kind.EVENT:
        return "", ()
    is_open, organises = is_valid(post, visit.now), may_speak(visit.access, post)
    if not is_open and not organises:
        return "", ()
    invited = invited_of(await standing(visit.reader, post, visit.person.id))
    takes_part = visit.access.may(Action.TAKE_PART)
    rows = guest_rows(visit.reading, invited, is_open=is_open, takes_part=takes_part, organises=organises)
    return event_note(visit.reading, invited) if is_open and takes_part else "", rows


async def answer_event(visit: Visit, tap: AnswerEvent) -> None:
    """Say whether one comes."""
    if tap.answer not in WISHES:
        raise Refusal("refused-old-button")
    stands = await answer(visit.house.database, visit.access, tap.post, Answer(tap.answer), visit.now)
    organises = may_speak(visit.access, stands.post)
    await show(visit, answered_screen(visit.reading, invited_of(stands), organises=organises))


async def send_calendar(visit: Visit, tap: SendCalendar) -> None:
    """The event as a file that a calendar opens."""
    post = await readable_event(visit.reader, visit.access, tap.post)
    check_open(post, visit.now)
    file = await calendar_file(visit.reader, visit.house.geography, post, visit.now, visit.house.zone)
    await show(visit, calendar_screen(visit.reading, post, file))


async def open_guests(visit: Visit, tap: OpenGuests) -> None:
    """Who comes, for those who organise it."""
    post = await organised_event(visit.reader, visit.access, tap.post)
    guests, began = await Guests(visit.reader).named(post.id), may_be_marked(post, visit.now)
    await show(visit, guests_screen(visit.reading, post, guests, tap.page, began=began))


async def open_attendance(visit: Visit, tap: OpenAttendance) -> None:
    """Who came."""
    await _ask_who_came(visit, await organised_event(visit.reader, visit.access, tap.post), tap.page)


async def mark_guest(visit: Visit, tap: MarkGuest) -> None:
    """A guest came, or did not."""
    post = await mark(visit.house.database, visit.access, tap.post, tap.person, visit.now)
    await _ask_who_came(visit, post, tap.page)


async def mark_everybody(visit: Visit, tap: MarkAll) -> None:
    """Everybody came."""
    await _ask_who_came(visit, await mark_all(visit.house.database, visit.access, tap.post, visit.now))


async def _ask_who_came(visit: Visit, post: Post, page: int = 0) -> None:
    may_have_come = expected(await Guests(visit.reader).named(post.id))
    await show(visit, attendance_screen(visit.reading, post, may_have_come, page))


def invited_of(stands: Standing) -> Invited:
    """An event as a view shows it."""
    return Invited(stands.post, stands.guest, stands.turnout, stands.line)


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={
            **on(AnswerEvent, answer_event),
            **on(SendCalendar, send_calendar),
            **on(OpenGuests, open_guests),
            **on(OpenAttendance, open_attendance),
            **on(MarkGuest, mark_guest),
            **on(MarkAll, mark_everybody),
        }
    )
