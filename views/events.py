"""Events for guests and organisers: the answer, the guest list, who came, the calendar file, what guests are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.event import Answer, Guest, NamedGuest, Turnout
from domain.post import Post, State
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import menu_row
from views.posts import OpenPost, when_words
from views.screen import Button, Row, Screen, button
from views.tap import Tap
from views.words import capital, html

GUESTS_PAGE = 25
"""Lines of at most 130 characters."""
MARKS_PAGE = 8
ACTORS_LIMIT = 90
WISHES = (Answer.YES, Answer.MAYBE, Answer.NO)
LISTED = (Answer.YES, Answer.WAITING, Answer.MAYBE)


class AnswerEvent(Tap):
    """Say whether one comes."""

    prefix: ClassVar[str] = "evrsvp"
    post: int
    answer: str


class SendCalendar(Tap):
    """Send the event as a file for a calendar."""

    prefix: ClassVar[str] = "evics"
    post: int


class OpenGuests(Tap):
    """Show the organiser who comes."""

    prefix: ClassVar[str] = "evguests"
    post: int
    page: int = 0


class OpenAttendance(Tap):
    """Ask the organiser who came."""

    prefix: ClassVar[str] = "evcame"
    post: int
    page: int = 0


class MarkGuest(Tap):
    """A guest came; once more, this one did not."""

    prefix: ClassVar[str] = "evmark"
    post: int
    person: int
    page: int = 0


class MarkAll(Tap):
    """Everybody came who had said so."""

    prefix: ClassVar[str] = "evall"
    post: int


@dataclass(frozen=True)
class Invited:
    """An event as it stands for one person: the own answer, the turnout, the place in line of one who waits."""

    post: Post
    guest: Guest | None
    turnout: Turnout
    line: int | None = None


def event_note(read: Reading, invited: Invited) -> str:
    """The own answer and who else comes, as HTML, above a post."""
    lines = (answer_words(read.say, invited), turnout_words(read.say, invited.turnout))
    return "\n".join(filter(None, lines))


def guest_rows(read: Reading, invited: Invited, *, is_open: bool, takes_part: bool, organises: bool) -> tuple[Row, ...]:
    """What a reader of an event can do about it; while it is open answer and take it into a calendar."""
    say, post = read.say, invited.post
    rows = [answer_row(say, invited)] if is_open and takes_part else []
    if is_open:
        rows.append((button(say.text("button-event-calendar"), SendCalendar(post.id)),))
    if organises:
        count = sum(invited.turnout.of(answer) for answer in LISTED)
        rows.append((button(say.text("button-event-guests", count=count), OpenGuests(post.id)),))
    return tuple(rows)


def answer_row(say: Translator, invited: Invited) -> Row:
    """Yes, maybe, no; the own answer is ticked, a yes to a full event says that it waits."""
    own = invited.guest.answer if invited.guest else None
    return tuple(_answer_button(say, invited, wish, own) for wish in WISHES)


def answered_screen(read: Reading, invited: Invited, *, organises: bool) -> Screen:
    """What the answer means, with the ways to change it."""
    text = "\n\n".join((event_note(read, invited), event_text(read, invited.post)))
    rows = guest_rows(read, invited, is_open=True, takes_part=True, organises=organises)
    return Screen(text, (*rows, _post_row(read.say, invited.post), menu_row(read.say)), protect=not invited.post.public)


def told_screen(read: Reading, invited: Invited, heading: str, file: bytes | None = None) -> Screen:
    """What a guest is told about an event, with the answer that holds, and the calendar file where it is a new one."""
    say, post = read.say, invited.post
    text = "\n\n".join((event_text(read, post, heading), answer_words(say, invited)))
    document = _named(post, file) if file is not None else None
    return Screen(
        text, (answer_row(say, invited), _post_row(say, post)), document=document, protect=not (file or post.public)
    )


def cancelled_screen(read: Reading, post: Post, file: bytes) -> Screen:
    """An event that does not take place, or was taken off the board; the file takes it out of the calendar."""
    text = event_text(read, post, "notice-event-hidden" if post.state is State.HIDDEN else "notice-event-cancelled")
    return Screen(text, (menu_row(read.say),), document=_named(post, file))


def calendar_screen(read: Reading, post: Post, file: bytes) -> Screen:
    """The file. It is not protected, or it could not be opened in a calendar."""
    text = f"{event_text(read, post)}\n\n{read.say.html('event-calendar-how')}"
    return Screen(text, (_post_row(read.say, post),), document=_named(post, file))


def guests_screen(read: Reading, post: Post, guests: Sequence[NamedGuest], page: int, *, began: bool) -> Screen:
    """Who comes, who waits and who may come, for the organiser; of those who do not come, only how many."""
    say = read.say
    listed = [guest for answer in LISTED for guest in guests if guest.answer is answer]
    shown = listed[page * GUESTS_PAGE : (page + 1) * GUESTS_PAGE]
    blocks = [event_text(read, post, "event-guests")]
    for answer in LISTED:
        lines = [f"• {html(guest_words(guest))}" for guest in shown if guest.answer is answer]
        if lines:
            count = sum(guest.answer is answer for guest in guests)
            blocks.append("\n".join((say.html(f"event-guests-{answer.value}", count=count), *lines)))
    refused = len(guests) - len(listed)
    blocks += [say.html("event-guests-none")] if not listed else []
    blocks += [say.html("event-guests-no", count=refused)] if refused else []
    turns = _turns(say, [OpenGuests(post.id, page - 1), OpenGuests(post.id, page + 1)], page, len(listed), GUESTS_PAGE)
    came = ((button(say.text("button-event-attendance"), OpenAttendance(post.id)),),) if began and listed else ()
    return Screen("\n\n".join(blocks), (*turns, *came, _post_row(say, post), menu_row(say)), protect=True)


def attendance_screen(read: Reading, post: Post, expected: Sequence[NamedGuest], page: int = 0) -> Screen:
    """Who came: a tap for each, or one for all."""
    say, came = read.say, sum(guest.attended is True for guest in expected)
    shown = expected[page * MARKS_PAGE : (page + 1) * MARKS_PAGE]
    rows: list[Row] = [(button(_mark_label(say, guest), MarkGuest(post.id, guest.person, page)),) for guest in shown]
    turns = [OpenAttendance(post.id, page - 1), OpenAttendance(post.id, page + 1)]
    everybody = (button(say.text("button-event-all-came"), MarkAll(post.id)),)
    count = say.html("event-attendance-count", came=came, count=len(expected))
    text = f"{event_text(read, post, 'event-attendance')}\n\n{count}"
    turning = _turns(say, turns, page, len(expected), MARKS_PAGE)
    return Screen(text, (everybody, *rows, *turning, _post_row(say, post), menu_row(say)), protect=True)


def event_text(read: Reading, post: Post, heading: str = "event-title") -> str:
    """An event by its title, with time and place, as HTML; the heading tells what is up with it."""
    lines = [read.say.html(heading, title=post.title)]
    if post.starts_at:
        when = when_words(read.say, read.zone, post.starts_at, post.ends_at, whole_day=post.whole_day)
        lines.append(read.say.html("post-when-line", when=when))
    if post.place:
        lines.append(read.say.html("post-where-line", place=post.place))
    return "\n".join(lines)


def answer_words(say: Translator, invited: Invited) -> str:
    """The own answer, as HTML; empty for one who has not answered."""
    if invited.guest is None:
        return ""
    if invited.guest.answer is Answer.WAITING:
        return say.html("event-answer-waiting", line=invited.line or 1)
    return say.html(f"event-answer-{invited.guest.answer.value}")


def turnout_words(say: Translator, turnout: Turnout) -> str:
    """How many come, may come and wait, and how many places are left, as HTML."""
    known = [
        say.html(f"event-count-{answer.value}", count=turnout.of(answer)) for answer in LISTED if turnout.of(answer)
    ]
    if turnout.free is not None:
        known.append(say.html("event-full") if turnout.free == 0 else say.html("event-free", count=turnout.free))
    return capital(" · ".join(known))


def guest_words(guest: NamedGuest) -> str:
    """A guest with the actors the person speaks for."""
    return f"{guest.name} – {shorten(', '.join(guest.actors), ACTORS_LIMIT)}" if guest.actors else guest.name


def _answer_button(say: Translator, invited: Invited, wish: Answer, own: Answer | None) -> Button:
    waits = wish is Answer.YES and (own is Answer.WAITING or (invited.turnout.is_full and own is not Answer.YES))
    label = say.text("button-event-wait" if waits else f"button-event-{wish.value}")
    is_own = own is wish or (own is Answer.WAITING and wish is Answer.YES)
    shown = say.text("chosen", option=label) if is_own else label
    return button(shown, AnswerEvent(invited.post.id, wish.value))


def _mark_label(say: Translator, guest: NamedGuest) -> str:
    key = {None: "event-mark-unknown", True: "event-mark-came", False: "event-mark-missed"}[guest.attended]
    return say.text(key, name=shorten(guest_words(guest), LABEL_LIMIT))


def _turns(say: Translator, taps: Sequence[Tap], page: int, count: int, size: int) -> tuple[Row, ...]:
    before, after = taps
    turns = []
    if page > 0:
        turns.append(button(say.text("button-previous"), before))
    if count > (page + 1) * size:
        turns.append(button(say.text("button-next"), after))
    return (tuple(turns),) if turns else ()


def _post_row(say: Translator, post: Post) -> Row:
    return (button(say.text("button-event-post"), OpenPost(post.id)),)


def _named(post: Post, file: bytes) -> tuple[str, bytes]:
    return f"sitovka-{post.id}.ics", file
