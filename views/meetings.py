"""Meetings for those who are invited: the list, one meeting with the own answer, its calendar file and its minutes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.meeting import Meeting, MeetingState, Seat, SeatAnswer, may_be_marked
from locales.translator import Translator
from views.feeds import OpenCalendar
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenMeetings, menu_row
from views.platforms import OpenPlatform
from views.posts import when_words
from views.screen import TEXT_LIMIT, Row, Screen, button, in_rows, link
from views.tap import Tap
from views.words import local_date

PAGE = 8
NAMES_LIMIT = 1200
CAPTION_ROOM, LEAST_AGENDA, OWN_SHOWN, OWN_LIMIT = 980, 60, 3, 60
"""Under a file the text is a caption of at most 1,024 characters: the agenda takes what the rest leaves."""
SIGN: Mapping[SeatAnswer | None, str] = {
    SeatAnswer.YES: "✅",
    SeatAnswer.MAYBE: "❓",
    SeatAnswer.NO: "✖️",
    None: "▫️",
}


SIGN_OF_STATE = {MeetingState.POLL: "🗳", MeetingState.PLANNED: "🔁", MeetingState.CANCELLED: "❌"}


class OpenMeeting(Tap):
    """Show a meeting; `seat` is the own one that is answered for, 0 for the first that waits."""

    prefix: ClassVar[str] = "mt"
    meeting: int
    seat: int = 0


class OpenPastMeetings(Tap):
    """Show meetings that are over."""

    prefix: ClassVar[str] = "mtpast"
    platform: int = 0
    page: int = 0


class AnswerMeeting(Tap):
    """Say whether an actor comes."""

    prefix: ClassVar[str] = "mta"
    meeting: int
    seat: int
    answer: str


class NameSubstitute(Tap):
    """Ask who comes in place."""

    prefix: ClassVar[str] = "mtsub"
    meeting: int
    seat: int


class SendMeetingFile(Tap):
    """Send a meeting as a file for a calendar."""

    prefix: ClassVar[str] = "mtics"
    meeting: int


class OpenMinutes(Tap):
    """Send the minutes of a meeting."""

    prefix: ClassVar[str] = "mtmin"
    meeting: int


@dataclass(frozen=True)
class ShownMeeting:
    """A meeting as it stands for one person."""

    meeting: Meeting
    platform: str | None
    """The name of its platform; None for one of a whole district."""
    seats: tuple[Seat, ...] = ()
    own: tuple[Seat, ...] = ()
    """Those of `seats` that this person answers for."""
    is_confidential: bool = False
    """A case conference: no subject and no names."""
    keeps: bool = False

    @property
    def counts(self) -> dict[SeatAnswer | None, int]:
        """How many seats there are of each answer."""
        return {answer: sum(seat.answer is answer for seat in self.seats) for answer in (*SeatAnswer, None)}


def meetings_screen(
    read: Reading,
    part: Sequence[ShownMeeting],
    page: int,
    count: int,
    *,
    platform: tuple[int, str] | None = None,
    keeper: tuple[Row, ...] = (),
) -> Screen:
    """A page of the `count` meetings ahead of a person, perhaps of one platform; `keeper`: the rows of who calls."""
    say = read.say
    number, name = platform or (0, "")
    heading = say.html("meetings-of", platform=name) if name else say.html("meetings-title")
    legend = say.html("meetings-legend") if any(one.own for one in part) else ""
    text = "\n\n".join(filter(None, (heading, legend if count else say.html("meetings-none"))))
    rows: list[Row] = [(button(meeting_label(read, one), OpenMeeting(one.meeting.id)),) for one in part]
    rows += turn_rows(say, OpenMeetings(number, max(0, page - 1)), OpenMeetings(number, page + 1), page, count)
    past = (
        button(say.text("button-meetings-past"), OpenPastMeetings(number)),
        button(say.text("button-calendar"), OpenCalendar(number)),
    )
    back = (button(say.text("button-meeting-platform"), OpenPlatform(number)),) if number else ()
    return Screen(text, (*rows, *keeper, past, (*back, *menu_row(say))), protect=True)


def past_screen(read: Reading, meetings: Sequence[Meeting], platform: int, page: int) -> Screen:
    """What is over, the latest first."""
    say = read.say
    part = meetings[page * PAGE : (page + 1) * PAGE]
    rows: list[Row] = [(button(_past_label(read, one), OpenMeeting(one.id)),) for one in part]
    before, after = OpenPastMeetings(platform, max(0, page - 1)), OpenPastMeetings(platform, page + 1)
    text = say.html("meetings-past" if meetings else "meetings-past-none")
    back = (button(say.text("button-meetings-back"), OpenMeetings(platform)), *menu_row(say))
    return Screen(text, (*rows, *turn_rows(say, before, after, page, len(meetings)), back), protect=True)


def meeting_screen(
    read: Reading, shown: ShownMeeting, seat: int = 0, keeper: tuple[Row, ...] = (), note: str = ""
) -> Screen:
    """A meeting with what this person can do about it; `note` (HTML) stands above it."""
    text = "\n\n".join(filter(None, (note, meeting_text(read, shown))))
    back = (button(read.say.text("button-meetings-back"), OpenMeetings()), *menu_row(read.say))
    return Screen(text, (*reader_rows(read, shown, seat), *keeper, back), protect=True)


def told_screen(
    read: Reading, shown: ShownMeeting, heading: str, file: tuple[str, bytes] | None = None, note: str = ""
) -> Screen:
    """What an invited person is told, with the buttons that answer it, and the calendar file where it is a new one."""
    text = "\n\n".join(filter(None, (meeting_text(read, shown, heading, brief=True), note)))
    more = (button(read.say.text("button-meeting-details"), OpenMeeting(shown.meeting.id)),)
    return Screen(text, (*answer_rows(read, shown), more), document=file, protect=file is None)


def cancelled_screen(read: Reading, shown: ShownMeeting, file: tuple[str, bytes] | None = None) -> Screen:
    """A meeting that does not take place; the file takes it out of the calendar."""
    say, meeting = read.say, shown.meeting
    facts = (
        say.html("notice-meeting-cancelled", title=meeting.title),
        say.html("meeting-when-line", when=when_of(read, meeting)) if meeting.starts_at else "",
        say.html("meeting-where-line", place=meeting.place) if meeting.place else "",
        say.html("meeting-reason-line", reason=meeting.reason) if meeting.reason else "",
    )
    text = "\n".join(filter(None, facts))
    return Screen(text, (menu_row(read.say),), document=file)


def calendar_screen(read: Reading, shown: ShownMeeting, file: tuple[str, bytes]) -> Screen:
    """The file. It is not protected, or it could not be opened in a calendar."""
    text = f"{meeting_text(read, shown, brief=True)}\n\n{read.say.html('meeting-calendar-how')}"
    return Screen(text, (_open_row(read.say, shown.meeting),), document=file)


def minutes_screen(read: Reading, meeting: Meeting, heading: str = "meeting-minutes-of") -> Screen:
    """The minutes, a link or a file, for members only."""
    say = read.say
    text = f"{say.html(heading, title=meeting.title, when=day_of(read, meeting))}\n\n"
    text += say.html("meeting-minutes-members")
    opens = ((link(say.text("button-meeting-minutes"), meeting.minutes_link),),) if meeting.minutes_link else ()
    return Screen(text, (*opens, _open_row(say, meeting)), document=meeting.minutes_file, protect=True)


def meeting_text(read: Reading, shown: ShownMeeting, heading: str = "meeting-title", *, brief: bool = False) -> str:
    """A meeting as its invited read it, as HTML; `brief` fits under a file."""
    say, meeting = read.say, shown.meeting
    facts = (
        say.html(heading, title=meeting.title),
        say.html("meeting-when-line", when=when_of(read, meeting)) if meeting.starts_at else "",
        say.html("meeting-where-line", place=meeting.place) if meeting.place else "",
        _whose(read, shown),
    )
    told = "\n".join(filter(None, facts))
    more = (
        say.html("meeting-case-line") if shown.is_confidential and not brief else "",
        state_note(read, meeting),
        "" if brief else _turnout(read, shown),
        "" if meeting.is_over(read.now) else "\n".join(own_words(say, shown)[: OWN_SHOWN if brief else None]),
    )
    room = CAPTION_ROOM - sum(map(len, (told, *more))) if brief else TEXT_LIMIT
    agenda = shorten(meeting.agenda, room) if room > LEAST_AGENDA else ""
    told_agenda = say.html("meeting-agenda-line", agenda=agenda) if agenda else ""
    return "\n\n".join(filter(None, (told, told_agenda, *more)))


def state_note(read: Reading, meeting: Meeting) -> str:
    """What is up with a meeting that nobody answers any more, or not yet, as HTML."""
    say = read.say
    if meeting.state is MeetingState.CANCELLED:
        reason = say.html("meeting-reason-line", reason=meeting.reason) if meeting.reason else ""
        return "\n".join(filter(None, (say.html("meeting-cancelled-line"), reason)))
    if meeting.is_over(read.now):
        return say.html("meeting-over-line")
    return say.html("meeting-planned-line") if meeting.state is MeetingState.PLANNED else ""


def reader_rows(read: Reading, shown: ShownMeeting, seat: int = 0) -> tuple[Row, ...]:
    """What an invited person can do: answer, take the day into a calendar, read the minutes, open the platform."""
    say, meeting = read.say, shown.meeting
    more = []
    if meeting.has_minutes:
        more.append(button(say.text("button-meeting-minutes"), OpenMinutes(meeting.id)))
    if meeting.state is MeetingState.CALLED and not meeting.is_over(read.now):
        more.append(button(say.text("button-meeting-calendar"), SendMeetingFile(meeting.id)))
    if meeting.platform is not None:
        more.append(button(say.text("button-meeting-platform"), OpenPlatform(meeting.platform)))
    return (*answer_rows(read, shown, seat), *in_rows(more, 2))


def answer_rows(read: Reading, shown: ShownMeeting, seat: int = 0) -> tuple[Row, ...]:
    """Yes, maybe, no and a substitute for one own seat, and the ways to the others."""
    say, meeting = read.say, shown.meeting
    if not is_answered(meeting, read) or not shown.own:
        return ()
    waiting = (one for one in shown.own if one.answer is None)
    asked = next((one for one in shown.own if one.id == seat), None) or next(waiting, shown.own[0])
    others = [one for one in shown.own if one.id != asked.id]
    yes, maybe, no = (
        button(_wish_label(say, wish, asked), AnswerMeeting(meeting.id, asked.id, wish)) for wish in SeatAnswer
    )
    return (
        (yes, no),
        (maybe,),
        (button(say.text("button-meeting-substitute"), NameSubstitute(meeting.id, asked.id)),),
        *in_rows([button(_other_label(say, one), OpenMeeting(meeting.id, one.id)) for one in others], 1),
    )


def is_answered(meeting: Meeting, read: Reading) -> bool:
    """True while people say whether they come."""
    return meeting.state is MeetingState.CALLED and not may_be_marked(meeting, read.now)


def own_words(say: Translator, shown: ShownMeeting) -> list[str]:
    """A line for each own seat, as HTML."""
    return [_own_line(say, seat) for seat in shown.own] if shown.meeting.state is MeetingState.CALLED else []


def counts_words(say: Translator, counts: Mapping[SeatAnswer | None, int]) -> str:
    """How many come, may come, do not come and are silent, as HTML."""
    names = {SeatAnswer.YES: "yes", SeatAnswer.MAYBE: "maybe", SeatAnswer.NO: "no", None: "silent"}
    told = [say.html(f"meeting-count-{name}", count=counts[answer]) for answer, name in names.items() if counts[answer]]
    return " · ".join(told)


def meeting_label(read: Reading, shown: ShownMeeting) -> str:
    """A meeting as the label of a button: the own answer, its day, and whose it is."""
    words = f"{short_day(read, shown.meeting)} {shown.meeting.title}".strip()
    return f"{_sign(shown)} {shorten(words, LABEL_LIMIT)}"


def day_label(read: Reading, shown: ShownMeeting) -> str:
    """A meeting among others of the same series."""
    return f"{_sign(shown)} {when_of(read, shown.meeting)}"


def short_day(read: Reading, meeting: Meeting) -> str:
    """The day without its year."""
    if meeting.starts_at is None:
        return ""
    local = meeting.starts_at.astimezone(read.zone)
    return f"{local.day}. {local.month}. {local.hour}:{local.minute:02}"


def day_of(read: Reading, meeting: Meeting) -> str:
    """The day with its year."""
    return local_date(meeting.starts_at, read.zone) if meeting.starts_at else ""


def when_of(read: Reading, meeting: Meeting) -> str:
    """When it is, by the reader's clock."""
    if meeting.starts_at is None:
        return ""
    return when_words(read.say, read.zone, meeting.starts_at, meeting.ends_at, whole_day=False)


def turn_rows(say: Translator, before: Tap, after: Tap, page: int, count: int, size: int = PAGE) -> list[Row]:
    """The ways to other pages."""
    turns = [button(say.text("button-previous"), before)] if page > 0 else []
    turns += [button(say.text("button-next"), after)] if count > (page + 1) * size else []
    return [tuple(turns)] if turns else []


def _whose(read: Reading, shown: ShownMeeting) -> str:
    say, meeting = read.say, shown.meeting
    if meeting.platform is None:
        return say.html("meeting-orp-line", orp=read.geography.orps[meeting.orp].name)
    if shown.platform is None or shown.platform == meeting.title:
        return ""
    return say.html("meeting-platform-line", platform=shown.platform)


def _turnout(read: Reading, shown: ShownMeeting) -> str:
    """How many answered what, and the names of those who come; at a case conference its keepers alone read names."""
    if shown.meeting.state is not MeetingState.CALLED or shown.meeting.is_over(read.now):
        return ""
    comers = [seat.name for seat in shown.seats if seat.answer is SeatAnswer.YES]
    names = "" if not comers or (shown.is_confidential and not shown.keeps) else ", ".join(comers)
    told = read.say.html("meeting-comers", names=shorten(names, NAMES_LIMIT)) if names else ""
    return "\n".join(filter(None, (counts_words(read.say, shown.counts), told)))


def _sign(shown: ShownMeeting) -> str:
    if sign := SIGN_OF_STATE.get(shown.meeting.state):
        return sign
    answers = [seat.answer for seat in shown.own]
    return SIGN[None if None in answers else answers[0]] if answers else "📅"


def _own_line(say: Translator, seat: Seat) -> str:
    name = shorten(seat.name, OWN_LIMIT) if seat.actor is not None else say.text("meeting-you")
    if seat.answer is SeatAnswer.YES and seat.substitute:
        return say.html("meeting-own-substitute", name=name, substitute=seat.substitute)
    return say.html(f"meeting-own-{seat.answer or 'silent'}", name=name)


def _wish_label(say: Translator, wish: SeatAnswer, seat: Seat) -> str:
    label = say.text(f"button-meeting-{wish}")
    return say.text("chosen", option=label) if seat.answer is wish and not seat.substitute else label


def _other_label(say: Translator, seat: Seat) -> str:
    name = seat.name if seat.actor is not None else say.text("meeting-you")
    return f"{SIGN[seat.answer]} {shorten(say.text('button-meeting-for', name=name), LABEL_LIMIT)}"


def _past_label(read: Reading, meeting: Meeting) -> str:
    sign = "❌" if meeting.state is MeetingState.CANCELLED else "📝" if meeting.has_minutes else "🕘"
    return f"{sign} {shorten(f'{day_of(read, meeting)} {meeting.title}', LABEL_LIMIT)}"


def _open_row(say: Translator, meeting: Meeting) -> Row:
    return (button(say.text("button-meeting-open"), OpenMeeting(meeting.id)),)
