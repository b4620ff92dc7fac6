"""Meetings for those who keep them: who answered, who is silent and has to be phoned, who came, who stays away."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.meeting import (
    DAY,
    Composition,
    Meeting,
    MeetingState,
    Seat,
    SeatAnswer,
    may_be_marked,
)
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.meetings import (
    OpenMeeting,
    ShownMeeting,
    counts_words,
    turn_rows,
    when_of,
)
from views.menu import OpenMeetings, menu_row
from views.platforms import missing_words
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html, phone_words

SEATS_PAGE = 8
REPLIES_PAGE = 30
LISTED = 40
LINE_LIMIT, SUBSTITUTE_LIMIT = 60, 40
"""So many lines of so many characters fit into a message."""
OFFERED_REMINDERS = (14 * DAY, 7 * DAY, 3 * DAY, DAY, 180, 60)
TICKED, NOT_TICKED = "☑", "☐"


class ChangeMeeting(Tap):
    """Begin to change a meeting."""

    prefix: ClassVar[str] = "mtch"
    meeting: int


class CancelMeeting(Tap):
    """Ask why a meeting does not take place."""

    prefix: ClassVar[str] = "mtx"
    meeting: int


class DropPlanned(Tap):
    """Cancel a planned meeting: nobody was invited, nobody is told."""

    prefix: ClassVar[str] = "mtxp"
    meeting: int


class CallPlanned(Tap):
    """Invite to a planned meeting now."""

    prefix: ClassVar[str] = "mtnow"
    meeting: int


class OpenReplies(Tap):
    """Show who comes and who is silent."""

    prefix: ClassVar[str] = "mtr"
    meeting: int
    page: int = 0


class RemindSilent(Tap):
    """Remind those who have not answered, now."""

    prefix: ClassVar[str] = "mtrem"
    meeting: int


class OpenSilentPhones(Tap):
    """Show the phones of those who have not answered."""

    prefix: ClassVar[str] = "mtph"
    meeting: int
    page: int = 0


class RecordAnswer(Tap):
    """Ask a keeper what an actor said on the phone."""

    prefix: ClassVar[str] = "mtpho"
    meeting: int
    seat: int


class KeepAnswer(Tap):
    """An actor has said this on the phone."""

    prefix: ClassVar[str] = "mtphs"
    meeting: int
    seat: int
    answer: str


class OpenCame(Tap):
    """Ask who came."""

    prefix: ClassVar[str] = "mtcame"
    meeting: int
    page: int = 0


class MarkSeat(Tap):
    """Somebody of an actor came, or nobody."""

    prefix: ClassVar[str] = "mtmark"
    meeting: int
    seat: int
    came: bool
    page: int = 0


class MarkConfirmed(Tap):
    """All came who had said so."""

    prefix: ClassVar[str] = "mtall"
    meeting: int


class WriteMinutes(Tap):
    """Ask for the minutes."""

    prefix: ClassVar[str] = "mtw"
    meeting: int


class OpenAbsent(Tap):
    """Show who does not come to the meetings of a platform; 0 asks of which."""

    prefix: ClassVar[str] = "mtabs"
    platform: int = 0


class OpenReminders(Tap):
    """Show when people are reminded of the meetings of a platform."""

    prefix: ClassVar[str] = "mtoff"
    platform: int


class SetReminder(Tap):
    """Remind so many minutes before, or do not."""

    prefix: ClassVar[str] = "mtoffs"
    platform: int
    minutes: int
    wanted: bool


@dataclass(frozen=True)
class Risk:
    """What is missing of a meeting."""

    stands: Composition
    wants_family: bool = False
    """Whether parents and child belong to it: they are no actors."""
    unreached: frozenset[int] = frozenset()
    """Actors for whom nobody is in the bot."""


@dataclass(frozen=True)
class Phoned:
    """An actor that has to be phoned, with what number there is."""

    seat: int

    name: str
    phone: str | None


@dataclass(frozen=True)
class Attending:
    """How often an actor came to the meetings where somebody marked who came."""

    name: str
    came: int
    count: int


def keeper_rows(read: Reading, shown: ShownMeeting) -> tuple[Row, ...]:
    """What a keeper can do with a meeting besides what its invited can; no minutes are kept of a case conference."""
    say, meeting = read.say, shown.meeting
    if meeting.state is MeetingState.CANCELLED:
        return ()
    rows: list[Row] = []
    if may_be_marked(meeting, read.now):
        minutes = "button-meeting-rewrite-minutes" if meeting.has_minutes else "button-meeting-write-minutes"
        writes = () if shown.is_confidential else (button(say.text(minutes), WriteMinutes(meeting.id)),)
        rows.append((button(say.text("button-meeting-attendance"), OpenCame(meeting.id)), *writes))
    if meeting.state is MeetingState.CALLED:
        rows.append((button(say.text("button-meeting-replies"), OpenReplies(meeting.id)),))
    if meeting.state is MeetingState.PLANNED and not meeting.is_over(read.now):
        rows.append((button(say.text("button-meeting-call-planned"), CallPlanned(meeting.id)),))
    if not meeting.is_over(read.now):
        change = button(say.text("button-meeting-change"), ChangeMeeting(meeting.id))
        rows.append((change, button(say.text("button-meeting-cancel"), CancelMeeting(meeting.id))))
    return tuple(rows)


def drop_screen(read: Reading, meeting: Meeting) -> Screen:
    """Ask once."""
    say = read.say
    yes = (button(say.text("button-meeting-drop-sure"), DropPlanned(meeting.id)),)
    text = say.html("meeting-drop", title=meeting.title, when=when_of(read, meeting))
    return Screen(text, (yes, (button(say.text("button-back"), OpenMeeting(meeting.id)),)), protect=True)


def replies_screen(
    read: Reading, shown: ShownMeeting, risk: Risk, note: str = "", heading: str = "meeting-replies", page: int = 0
) -> Screen:
    """A page of who said what, and what is missing."""
    say, meeting = read.say, shown.meeting
    silent = [seat for seat in shown.seats if seat.answer is None]
    ordered = [seat for answer in (*SeatAnswer, None) for seat in shown.seats if seat.answer is answer]
    part = ordered[page * REPLIES_PAGE : (page + 1) * REPLIES_PAGE]
    lists = [_answers(say, shown, part, answer, risk.unreached) for answer in (*SeatAnswer, None)]
    facts = (say.html(heading, title=meeting.title), say.html("meeting-when-line", when=when_of(read, meeting)))
    blocks = ("\n".join(facts), counts_words(say, shown.counts), *lists)
    text = "\n\n".join(filter(None, (note, *blocks, composition_words(read, risk))))
    before, after = OpenReplies(meeting.id, max(0, page - 1)), OpenReplies(meeting.id, page + 1)
    rows = turn_rows(say, before, after, page, len(ordered), REPLIES_PAGE)
    if silent and not may_be_marked(meeting, read.now):
        here = sum(seat.actor not in risk.unreached for seat in silent)
        remind = button(say.text("button-meeting-remind", count=here), RemindSilent(meeting.id))
        rows += [(remind,)] if here else []
        rows.append((button(say.text("button-meeting-phones"), OpenSilentPhones(meeting.id)),))
    if meeting.platform is not None:
        rows.append((button(say.text("button-meeting-reminders"), OpenReminders(meeting.platform)),))
    return Screen(text, (*rows, _back_row(say, meeting)), protect=True)


def composition_words(read: Reading, risk: Risk) -> str:
    """What is missing, or that nothing is, as HTML."""
    say, stands = read.say, risk.stands
    missing = missing_words(say, (*stands.missing, *stands.uninvited))
    lines = [
        say.html("meeting-quorum-missing", yes=stands.coming, quorum=stands.quorum or 0) if stands.short_of else "",
        say.html("meeting-missing-kinds", kinds=missing) if missing else "",
        "" if missing or stands.short_of else say.html("meeting-composed"),
        say.html("meeting-missing-people", people=say.text("meeting-family")) if risk.wants_family else "",
    ]
    return "\n".join(filter(None, lines))


def phones_screen(read: Reading, meeting: Meeting, phoned: Sequence[Phoned], page: int = 0) -> Screen:
    """Whom to phone, as lines a telephone can dial from; a button for each keeps what was said."""
    say = read.say
    part = phoned[page * SEATS_PAGE : (page + 1) * SEATS_PAGE]
    rows: list[Row] = [
        (button(f"✍️ {shorten(one.name, LABEL_LIMIT)}", RecordAnswer(meeting.id, one.seat)),) for one in part
    ]
    before, after = OpenSilentPhones(meeting.id, max(0, page - 1)), OpenSilentPhones(meeting.id, page + 1)
    rows += turn_rows(say, before, after, page, len(phoned), SEATS_PAGE)
    blocks = (
        say.html("meeting-phones", title=meeting.title),
        "\n".join(_phone_line(say, one) for one in part) or say.html("meeting-phones-none"),
        say.html("meeting-phones-how") if part else "",
    )
    return Screen("\n\n".join(filter(None, blocks)), (*rows, _back_row(say, meeting)), protect=True)


def record_screen(read: Reading, meeting: Meeting, phoned: Phoned) -> Screen:
    """What an actor said on the phone."""
    say = read.say
    yes, maybe, no = (
        button(say.text(f"button-meeting-they-{wish}"), KeepAnswer(meeting.id, phoned.seat, wish))
        for wish in SeatAnswer
    )
    text = f"{say.html('meeting-phones', title=meeting.title)}\n\n{_phone_line(say, phoned)}"
    back = (button(say.text("button-back"), OpenSilentPhones(meeting.id)),)
    return Screen(text, ((yes, no), (maybe,), back), protect=True)


def came_screen(read: Reading, shown: ShownMeeting, page: int = 0) -> Screen:
    """Who came: a tap for each, or one for all who had said so."""
    say, meeting, seats = read.say, shown.meeting, shown.seats
    came = sum(seat.attended is True for seat in seats)
    part = seats[page * SEATS_PAGE : (page + 1) * SEATS_PAGE]
    rows: list[Row] = [
        (button(_came_label(say, seat), MarkSeat(meeting.id, seat.id, not seat.attended, page)),) for seat in part
    ]
    everybody = (button(say.text("button-meeting-all-came"), MarkConfirmed(meeting.id)),)
    before, after = OpenCame(meeting.id, max(0, page - 1)), OpenCame(meeting.id, page + 1)
    turns = turn_rows(say, before, after, page, len(seats), SEATS_PAGE)
    facts = (
        say.html("meeting-attendance", title=meeting.title),
        say.html("meeting-when-line", when=when_of(read, meeting)),
    )
    count = say.html("meeting-attendance-count", came=came, count=len(seats))
    rows = [*((everybody,) if any(seat.answer is SeatAnswer.YES for seat in seats) else ()), *rows, *turns]
    if not shown.is_confidential and not meeting.has_minutes:
        rows.append((button(say.text("button-meeting-write-minutes"), WriteMinutes(meeting.id)),))
    return Screen("\n\n".join(("\n".join(facts), count)), (*rows, _back_row(say, meeting)), protect=True)


def reminders_screen(read: Reading, platform: int, name: str, chosen: Sequence[int]) -> Screen:
    """When people are reminded: ticked or not."""
    say = read.say
    offered = sorted({*OFFERED_REMINDERS, *chosen}, reverse=True)
    ticks = [
        button(
            f"{TICKED if minutes in chosen else NOT_TICKED} {before_words(say, minutes)}",
            SetReminder(platform, minutes, minutes not in chosen),
        )
        for minutes in offered
    ]
    back = (button(say.text("button-meetings-back"), OpenMeetings(platform)), *menu_row(say))
    return Screen(say.html("meeting-reminders", platform=name), (*in_rows(ticks, 2), back), protect=True)


def before_words(say: Translator, minutes: int) -> str:
    """How long before: in days where they are whole."""
    if minutes % DAY == 0:
        return say.text("meeting-before-days", count=minutes // DAY)
    return say.text("meeting-before-hours", count=max(1, minutes // 60))


def choose_absent_screen(read: Reading, platforms: Sequence[tuple[int, str]]) -> Screen:
    """Of which platform."""
    say = read.say
    rows = in_rows([button(shorten(name, LABEL_LIMIT), OpenAbsent(number)) for number, name in platforms], 1)
    back = (button(say.text("button-meetings-back"), OpenMeetings()), *menu_row(say))
    text = say.html("meeting-absent-which") if platforms else say.html("meeting-no-platform")
    return Screen(text, (*rows, back), protect=True)


def absent_screen(read: Reading, name: str, attending: Sequence[Attending]) -> Screen:
    """How often each came, those who came least first."""
    say = read.say
    lines = [
        f"{'⚠️' if one.came == 0 else '•'} {html(shorten(one.name, LINE_LIMIT))} – "
        f"{say.html('meeting-absent-line', came=one.came, count=one.count)}"
        for one in attending
    ]
    text = f"{say.html('meeting-absent', platform=name)}\n\n{_cut(say, lines) or say.html('meeting-absent-none')}"
    back = (button(say.text("button-back"), OpenAbsent()), *menu_row(say))
    return Screen(text, (back,), protect=True)


def _answers(
    say: Translator,
    shown: ShownMeeting,
    seats: Sequence[Seat],
    answer: SeatAnswer | None,
    unreached: Collection[int],
) -> str:
    """Those of these seats with this answer under their heading, as HTML; empty where there are none."""
    lines = [_seat_line(say, seat, unreached) for seat in seats if seat.answer is answer]
    heading = say.html(f"meeting-replies-{answer or 'silent'}", count=shown.counts[answer])
    return "\n".join((heading, *lines)) if lines else ""


def _cut(say: Translator, lines: Sequence[str]) -> str:
    """As many lines as fit, and how many there are besides."""
    rest = len(lines) - LISTED
    return "\n".join((*lines[:LISTED], *((say.html("meeting-and-more", count=rest),) if rest > 0 else ())))


def _seat_line(say: Translator, seat: Seat, unreached: Collection[int]) -> str:
    line = f"• {html(shorten(seat.name, LINE_LIMIT))}"
    if seat.substitute:
        return f"{line} – {html(shorten(seat.substitute, SUBSTITUTE_LIMIT))}"
    if seat.answer is None and seat.actor in unreached:
        return f"{line} – {say.html('meeting-nobody-in-bot')}"
    return line


def _phone_line(say: Translator, one: Phoned) -> str:
    phone = phone_words(one.phone) if one.phone else say.html("meeting-phone-none")
    return f"• {html(shorten(one.name, LINE_LIMIT))} – {phone}"


def _came_label(say: Translator, seat: Seat) -> str:
    key = {None: "event-mark-unknown", True: "event-mark-came", False: "event-mark-missed"}[seat.attended]
    return say.text(key, name=shorten(seat.name, LABEL_LIMIT))


def _back_row(say: Translator, meeting: Meeting) -> Row:
    return (button(say.text("button-meeting-open"), OpenMeeting(meeting.id)), *menu_row(say))
