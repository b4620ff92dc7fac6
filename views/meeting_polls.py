"""A poll for the day of a meeting: votes on one screen, who can come when, and the day that is chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from domain.meeting import MOST_OPTIONS, Meeting, Option, SeatAnswer, Vote
from views.found import Reading, shorten
from views.meeting_keeping import CancelMeeting, ChangeMeeting
from views.meetings import OpenMeeting, ShownMeeting
from views.menu import OpenMeetings, menu_row
from views.posts import when_words
from views.screen import Button, Row, Screen, button
from views.tap import Tap
from views.words import html, local_date

NEXT: Mapping[SeatAnswer | None, SeatAnswer] = {
    None: SeatAnswer.YES,
    SeatAnswer.YES: SeatAnswer.MAYBE,
    SeatAnswer.MAYBE: SeatAnswer.NO,
    SeatAnswer.NO: SeatAnswer.YES,
}
"""What another tap says."""
SIGNS: Mapping[SeatAnswer, str] = {SeatAnswer.YES: "✅", SeatAnswer.MAYBE: "❓", SeatAnswer.NO: "❌"}
NAMES_LIMIT = 2400 // MOST_OPTIONS
AGENDA_LIMIT = 500


class VoteOption(Tap):
    """Say whether a day suits."""

    prefix: ClassVar[str] = "mtv"
    option: int
    vote: str


class SettleOption(Tap):
    """Choose a day, once it is `sure`."""

    prefix: ClassVar[str] = "mtset"
    meeting: int
    option: int
    sure: bool = False


class ChooseOption(Tap):
    """Ask a keeper who votes too, which day it is to be."""

    prefix: ClassVar[str] = "mtcho"
    meeting: int


@dataclass(frozen=True)
class Votes:
    """The days of a poll as they stand for one person; `silent` people have not voted."""

    options: Sequence[Option]
    votes: Sequence[Vote]
    person: int
    silent: int

    @property
    def own(self) -> Mapping[int, SeatAnswer]:
        """What this person says, by day."""
        return {vote.option: vote.vote for vote in self.votes if vote.person == self.person}


def poll_screen(read: Reading, shown: ShownMeeting, poll: Votes, note: str = "", *, choosing: bool = False) -> Screen:
    """The days with the own votes; members see how many can come, keepers also who, and choose."""
    say, meeting = read.say, shown.meeting
    votes = bool(shown.own) and not choosing and (meeting.poll_until is None or read.now < meeting.poll_until)
    named = poll.votes if shown.keeps else ()
    blocks = (
        note,
        _facts(read, shown),
        "\n".join(_option_words(read, option, named) for option in poll.options),
        say.html("meeting-poll-silent", count=poll.silent) if shown.keeps and poll.silent else "",
        say.html("meeting-poll-how") if votes else "",
    )
    rows: list[Row] = [(_vote_button(read, one, poll.own.get(one.id)),) for one in poll.options if votes]
    if shown.keeps:
        rows += _keeper_rows(read, meeting, () if votes else poll.options)
    rows.append((button(say.text("button-meetings-back"), OpenMeetings()), *menu_row(say)))
    return Screen("\n\n".join(filter(None, blocks)), tuple(rows), protect=True)


def settle_screen(read: Reading, meeting: Meeting, option: Option) -> Screen:
    """Ask once."""
    say = read.say
    text = say.html("meeting-settle", title=meeting.title, when=option_when(read, option.starts_at, option.ends_at))
    yes = (button(say.text("button-meeting-settle-sure"), SettleOption(meeting.id, option.id, sure=True)),)
    return Screen(text, (yes, (button(say.text("button-back"), OpenMeeting(meeting.id)),)), protect=True)


def option_when(read: Reading, starts_at: datetime, ends_at: datetime | None) -> str:
    """A day of a poll in words."""
    return when_words(read.say, read.zone, starts_at, ends_at, whole_day=False)


def _keeper_rows(read: Reading, meeting: Meeting, options: Sequence[Option]) -> list[Row]:
    """The days to choose from; a keeper who votes has them one tap further."""
    say, ahead = read.say, [one for one in options if one.starts_at > read.now]
    rows: list[Row] = [(_settle_button(read, meeting, one),) for one in ahead]
    if not options:
        rows.append((button(say.text("button-meeting-choose"), ChooseOption(meeting.id)),))
    change = button(say.text("button-meeting-change"), ChangeMeeting(meeting.id))
    return [*rows, (change, button(say.text("button-meeting-drop-poll"), CancelMeeting(meeting.id)))]


def _facts(read: Reading, shown: ShownMeeting) -> str:
    say, meeting = read.say, shown.meeting
    until = meeting.poll_until
    last_day = local_date(until - timedelta(seconds=1), read.zone) if until else ""
    lines = (
        say.html("meeting-poll-heading", title=meeting.title),
        say.html("meeting-where-line", place=meeting.place) if meeting.place else "",
        say.html("meeting-case-line") if shown.is_confidential else "",
        say.html("meeting-poll-until", day=last_day) if until and read.now < until else "",
        say.html("meeting-poll-over") if until and read.now >= until else "",
    )
    agenda = say.html("meeting-agenda-line", agenda=shorten(meeting.agenda, AGENDA_LIMIT)) if meeting.agenda else ""
    return "\n\n".join(filter(None, ("\n".join(filter(None, lines)), agenda)))


def _option_words(read: Reading, option: Option, votes: Sequence[Vote]) -> str:
    """How many can come, and – where the votes are given – who."""
    when = option_when(read, option.starts_at, option.ends_at)
    counts = " · ".join(f"{sign} {option.of(vote)}" for vote, sign in SIGNS.items() if option.of(vote))
    lines = [read.say.html("meeting-option-counts", when=when, counts=counts or "–")]
    for answer, sign in SIGNS.items():
        names = [vote.name for vote in votes if vote.option == option.id and vote.vote is answer]
        if names:
            lines.append(f"   {sign} {html(shorten(', '.join(names), NAMES_LIMIT // len(SIGNS)))}")
    return "\n".join(lines)


def _vote_button(read: Reading, option: Option, own: SeatAnswer | None) -> Button:
    when = option_when(read, option.starts_at, option.ends_at)
    label = read.say.text(f"meeting-vote-{own or 'none'}", when=when)
    return button(label, VoteOption(option.id, NEXT[own]))


def _settle_button(read: Reading, meeting: Meeting, option: Option) -> Button:
    when = option_when(read, option.starts_at, option.ends_at)
    label = read.say.text("button-meeting-settle", when=when, yes=option.of(SeatAnswer.YES))
    return button(label, SettleOption(meeting.id, option.id))
