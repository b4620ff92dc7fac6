"""Meetings in a Telegram group of their platform: the invitation with counts, and the choice of a group's platform."""

from collections.abc import Sequence
from typing import ClassVar

from domain.meeting import Meeting, SeatAnswer
from domain.sharing import meeting_payload
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.groups import OpenGroup
from views.meetings import ShownMeeting, counts_words, day_of, is_answered, when_of
from views.menu import menu_row
from views.screen import Row, Screen, button, in_rows, link
from views.tap import Tap

AGENDA_LIMIT = 1000
TOAST_LIMIT = 200
"""What Telegram shows in an alert."""


class AnswerInGroup(Tap):
    """Say in a group whether one's own actor comes."""

    prefix: ClassVar[str] = "mtg"
    meeting: int
    answer: str


class ChoosePlatform(Tap):
    """The group belongs to this platform; 0 for none."""

    prefix: ClassVar[str] = "grpp"
    group: int
    platform: int


class NameOtherPlatform(Tap):
    """Ask for the name of a platform that is not kept here."""

    prefix: ClassVar[str] = "grpw"
    group: int


def group_meeting_screen(read: Reading, shown: ShownMeeting, heading: str, bot: str) -> Screen:
    """A meeting as its group reads it: how many come, nobody by name, the answer by button."""
    say, meeting = read.say, shown.meeting
    facts = (
        say.html(heading, title=meeting.title),
        say.html("meeting-when-line", when=when_of(read, meeting)),
        say.html("meeting-where-line", place=meeting.place) if meeting.place else "",
    )
    agenda = shorten(meeting.agenda, AGENDA_LIMIT)
    blocks = (
        "\n".join(filter(None, facts)),
        say.html("meeting-agenda-line", agenda=agenda) if agenda else "",
        counts_words(say, shown.counts),
    )
    yes, maybe, no = (
        button(say.text(f"button-meeting-{wish}"), AnswerInGroup(meeting.id, wish)) for wish in SeatAnswer
    )
    rows: tuple[Row, ...] = ((yes, no), (maybe,)) if is_answered(meeting, read) else ()
    return Screen("\n\n".join(filter(None, blocks)), (*rows, _open_row(say, meeting, bot)), protect=True)


def group_cancelled_screen(read: Reading, meeting: Meeting) -> Screen:
    """A meeting that does not take place."""
    say = read.say
    facts = (
        say.html("notice-meeting-cancelled", title=meeting.title),
        say.html("meeting-when-line", when=when_of(read, meeting)) if meeting.starts_at else "",
        say.html("meeting-reason-line", reason=meeting.reason) if meeting.reason else "",
    )
    return Screen("\n".join(filter(None, facts)), protect=True)


def group_minutes_screen(read: Reading, meeting: Meeting, bot: str) -> Screen:
    """That there are minutes: their address where they have one; a file is for members in the bot."""
    say = read.say
    text = say.html("notice-meeting-minutes", title=meeting.title, when=day_of(read, meeting))
    opens = ((link(say.text("button-meeting-minutes"), meeting.minutes_link),),) if meeting.minutes_link else ()
    return Screen(text, opens or (_open_row(say, meeting, bot),), protect=True)


def answered_toast(say: Translator, answer: SeatAnswer, names: Sequence[str]) -> str:
    """What the person who tapped reads; nobody else does."""
    return shorten(say.text(f"meeting-group-toast-{answer}", names=", ".join(names)), TOAST_LIMIT)


def platforms_screen(read: Reading, group: int, platforms: Sequence[tuple[int, str]], chosen: int | None) -> Screen:
    """Which platform a group belongs to: those of its district, another one in words, or none."""
    say = read.say
    offered = [
        button(say.text("chosen", option=label) if number == chosen else label, ChoosePlatform(group, number))
        for number, label in ((number, shorten(name, LABEL_LIMIT)) for number, name in platforms)
    ]
    words = button(say.text("button-group-platform-words"), NameOtherPlatform(group))
    none = button(say.text("button-group-platform-none"), ChoosePlatform(group, 0))
    back = (button(say.text("button-back"), OpenGroup(group)), *menu_row(say))
    return Screen(say.html("group-platform-which"), (*in_rows(offered, 1), (words, none), back))


def _open_row(say: Translator, meeting: Meeting, bot: str) -> Row:
    address = f"https://t.me/{bot}?start={meeting_payload(meeting.id)}"
    return (link(say.text("meeting-group-open"), address),)
