"""A meeting: its day, who is invited and what they say, when they are reminded, and whether enough of them come."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from urllib.parse import urlsplit

from domain.codes import CodeLists, Value
from domain.errors import Refusal
from domain.hours import is_public_holiday
from domain.platform import Platform, missing_kinds

DAY = 24 * 60
"""Reminders are said in minutes before the beginning."""
REMINDERS = (14 * DAY, 7 * DAY, DAY, 180)
INVITED_AHEAD = 14 * DAY
"""A meeting of a series is called so long before it, or with the first reminder where that is earlier."""
LONGEST_REMINDER = 60 * DAY
REMINDED_BETWEEN = (8, 18)
"""Local hours of reminders that come days before."""
MOST_OPTIONS = 8
MOST_AHEAD = timedelta(days=2 * 365)
PLANNED_AHEAD = timedelta(days=100)
TITLE_LIMIT, PLACE_LIMIT, AGENDA_LIMIT = 120, 160, 1500
SUBSTITUTE_LIMIT, REASON_LIMIT, LINK_LIMIT = 80, 300, 500
TOLD_WITHIN = timedelta(days=7)
"""What people are told of is dropped when it is older."""
USUAL_LENGTH = timedelta(hours=2)
WARNED_BETWEEN = (timedelta(days=2), timedelta(days=5))
"""So long before a meeting its keepers are warned: there is something to be seen by then, and time to act."""
WARNED_AFTER = timedelta(days=1)
"""People get this time to answer before anybody is warned that they do not."""
ATTENDANCE_ASKED = timedelta(days=7)
"""A meeting that was over earlier is not asked about any more."""
ABSENT_IN_A_ROW = 3


class MeetingState(StrEnum):
    """A day is sought; it will be, by its series; people are invited; it is not."""

    POLL = "poll"
    PLANNED = "planned"
    CALLED = "called"
    CANCELLED = "cancelled"


class SeatAnswer(StrEnum):
    """What is said to an invitation, and to a day that a poll offers."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Wording(Value):
    """What the one who calls a meeting says of it; a poll has no day yet, an empty title is the platform's name."""

    title: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    place: str = ""
    agenda: str = ""


class Meeting(Value):
    """A meeting of a platform, or of a district; `series_day` is its day by the rule, also where it was moved."""

    id: int
    platform: int | None = None
    orp: str
    duty: str | None = None
    """A code of recommended_cadence.csv."""
    series: int | None = None
    series_day: date | None = None
    title: str
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    place: str = ""
    agenda: str = ""
    state: MeetingState
    reason: str | None = None
    """Why it was cancelled."""
    sequence: int = 0
    """Of the calendar file."""
    poll_until: datetime | None = None
    minutes_link: str | None = None
    minutes_file: str | None = None
    """Telegram's id of a document."""
    minutes_at: datetime | None = None
    chosen: bool = False
    """Who is invited was chosen: others of the platform neither join nor read it."""
    due_at: datetime | None = None
    """When a planned one is called, or people are next reminded of a called one."""
    warned_at: datetime | None = None
    warned_of: int | None = None
    """How much was lacking when its keepers were warned."""
    asked_at: datetime | None = None
    """When its keepers were asked who came, or, of a poll, which day it is."""
    made_by: int | None = None
    made_at: datetime
    called_at: datetime | None = None

    @property
    def over_at(self) -> datetime | None:
        """When it ends; one without an end takes two hours."""
        if self.ends_at is not None or self.starts_at is None:
            return self.ends_at
        return self.starts_at + USUAL_LENGTH

    def is_over(self, now: datetime) -> bool:
        """True after its end."""
        return self.over_at is not None and self.over_at <= now

    @property
    def has_minutes(self) -> bool:
        """True where somebody has kept minutes."""
        return self.minutes_at is not None


class Seat(Value):
    """Whom a meeting invites: an actor, whoever of it comes, or a person besides; with the names of both."""

    id: int
    meeting: int
    actor: int | None = None
    person: int | None = None
    answer: SeatAnswer | None = None
    answered_by: int | None = None
    answered_at: datetime | None = None
    substitute: str | None = None
    """Who comes in place, in the words of who answered."""
    attended: bool | None = None
    name: str = ""
    """Of the actor or the person."""
    answerer: str | None = None
    """The name of who answered."""

    def belongs_to(self, person: int, own_actors: Collection[int]) -> bool:
        """True where this person, who speaks for these actors, answers for it."""
        return self.person == person if self.actor is None else self.actor in own_actors


class Invited(Value):
    """Who was invited, and what this person was told last."""

    meeting: int
    person: int
    invited_at: datetime
    told: int = 0
    """The sequence of the meeting this person last heard of."""
    reminded: int | None = None
    """The last reminder, in minutes before the beginning."""
    reminded_of: datetime | None = None
    """The beginning it was for."""


class Option(Value):
    """A day that a poll offers, and how many could come."""

    id: int
    meeting: int
    starts_at: datetime
    ends_at: datetime | None = None
    votes: Mapping[SeatAnswer, int] = {}

    def of(self, vote: SeatAnswer) -> int:
        """How many voted so."""
        return self.votes.get(vote, 0)


class Vote(Value):
    """What one person says to one day."""

    option: int
    person: int
    vote: SeatAnswer
    name: str = ""


class Series(Value):
    """A row of meetings by a rule in local time; `without` as in domain/recurrence.py."""

    id: int
    platform: int
    rule: str
    words: str
    first_day: date
    at_minute: int
    minutes: int
    without: tuple[str, ...] = ()
    place: str = ""
    agenda: str = ""
    made_by: int | None = None
    made_at: datetime
    ended_at: datetime | None = None


class Composition(Value):
    """Who is missing among those who said yes, measured by those who are invited."""

    coming: int
    """How many actors said yes."""
    quorum: int | None = None
    missing: tuple[str, ...] = ()
    """Kinds of the minimal composition that are invited and do not come yet (domain/platform.py: missing_kinds)."""
    uninvited: tuple[str, ...] = ()
    """Kinds of the minimal composition that are not invited at all."""

    @property
    def short_of(self) -> int:
        """How many more have to come."""
        return max(0, (self.quorum or 0) - self.coming)

    @property
    def lack(self) -> int:
        """How bad it stands; 0 is fine."""
        return self.short_of + len(self.missing)


def composition(
    seats: Sequence[Seat], kinds: Mapping[int, str], platform: Platform | None, codes: CodeLists
) -> Composition:
    """How a meeting stands; `kinds` by actor, "" for one whose card says none. Of a district there is no measure."""
    invited = [seat for seat in seats if seat.actor is not None]
    coming = [seat for seat in invited if seat.answer is SeatAnswer.YES]
    if platform is None:
        return Composition(coming=len(coming))
    uninvited = missing_kinds(platform.type, _kinds_of(invited, kinds), codes)
    lacking = missing_kinds(platform.type, _kinds_of(coming, kinds), codes)
    missing = tuple(kind for kind in lacking if kind not in uninvited)
    return Composition(coming=len(coming), quorum=platform.quorum, missing=missing, uninvited=uninvited)


def _kinds_of(seats: Sequence[Seat], kinds: Mapping[int, str]) -> set[str]:
    return {kinds.get(seat.actor, "") for seat in seats if seat.actor is not None}


def reminders_of(platform: Platform | None) -> tuple[int, ...]:
    """When people are reminded of its meetings, in minutes before the beginning."""
    return REMINDERS if platform is None or platform.reminders is None else platform.reminders


def is_at_risk(stands: Composition) -> bool:
    """True where too few come, or nobody of a kind that should."""
    return stands.lack > 0


def is_warned_of(meeting: Meeting, stands: Composition, now: datetime) -> bool:
    """True where the keepers are to hear that not enough come: once, and again only where it got worse."""
    if meeting.state is not MeetingState.CALLED or meeting.starts_at is None:
        return False
    least, most = WARNED_BETWEEN
    in_time = least <= meeting.starts_at - now <= most
    answered = meeting.called_at is not None and meeting.called_at + WARNED_AFTER <= now
    return in_time and answered and stands.lack > (meeting.warned_of or 0)


def reminder_at(starts_at: datetime, minutes: int, zone: tzinfo) -> datetime:
    """When a reminder of so many minutes before comes (UTC in, UTC out).

    Whole days are counted on the calendar, at the hour of the meeting moved to when people read, and never on a day off
    but on the last working day before it; less than a day is counted by the clock.
    """
    if minutes < DAY:
        return starts_at - timedelta(minutes=minutes)
    local = starts_at.astimezone(zone) - timedelta(days=minutes // DAY)  # by the clock on the wall
    first, last = REMINDED_BETWEEN
    if not first <= local.hour < last:
        local = local.replace(hour=first if local.hour < first else last, minute=0, fold=0)
    while local.weekday() >= 5 or is_public_holiday(local.date()):
        local -= timedelta(days=1)
    return local.astimezone(starts_at.tzinfo)


def reminder_due(starts_at: datetime, reminders: Collection[int], zone: tzinfo, now: datetime) -> int | None:
    """The last reminder whose time has come, however long ago; None before the first and from the beginning on."""
    come = [minutes for minutes in reminders if reminder_at(starts_at, minutes, zone) <= now]
    return min(come, default=None) if now < starts_at else None


def reminder_after(starts_at: datetime, reminders: Collection[int], zone: tzinfo, now: datetime) -> datetime | None:
    """When the next reminder comes; None where there is none any more."""
    times = (reminder_at(starts_at, minutes, zone) for minutes in reminders)
    return min((at for at in times if at > now), default=None)


def is_too_late(starts_at: datetime, minutes: int, reminders: Collection[int], zone: tzinfo, now: datetime) -> bool:
    """True for a reminder so late (the process was down) that the next one is nearer than its own time."""
    after = reminder_after(starts_at, reminders, zone, now)
    return after is not None and after - now < now - reminder_at(starts_at, minutes, zone)


def is_reminded(minutes: int, reminders: Collection[int], answers: Collection[SeatAnswer | None]) -> bool:
    """True for a person whose seats have these answers: nobody who said no, and between the first and the last reminder
    only who has not answered.
    """
    if None in answers:
        return True
    return minutes in (max(reminders), min(reminders)) and any(answer is not SeatAnswer.NO for answer in answers)


def call_at(starts_at: datetime, reminders: Collection[int], zone: tzinfo) -> datetime:
    """When a meeting of a series is called: its invitation stands for the first reminder."""
    return reminder_at(starts_at, max((INVITED_AHEAD, *reminders)), zone)


def check_day(starts_at: datetime | None, ends_at: datetime | None, now: datetime) -> None:
    """Raises Refusal for a day that has been, is too far, or ends before it begins."""
    if starts_at is None:
        raise Refusal("refused-meeting-without-day")
    if starts_at <= now:
        raise Refusal("refused-meeting-past")
    if starts_at > now + MOST_AHEAD or (ends_at is not None and ends_at <= starts_at):
        raise Refusal("refused-meeting-times")


def check_options(options: Sequence[tuple[datetime, datetime | None]], now: datetime) -> None:
    """Raises Refusal for days a poll cannot offer: fewer than two, too many, the same twice, in the past."""
    if not 2 <= len({starts_at for starts_at, _ in options}) == len(options) <= MOST_OPTIONS:
        raise Refusal("refused-meeting-options", most=MOST_OPTIONS)
    for starts_at, ends_at in options:
        check_day(starts_at, ends_at, now)


def check_open(meeting: Meeting, now: datetime) -> None:
    """Raises Refusal where nothing can be changed or answered any more: cancelled, or over."""
    if meeting.state is MeetingState.CANCELLED:
        raise Refusal("refused-meeting-cancelled")
    if meeting.is_over(now):
        raise Refusal("refused-meeting-over")


def check_link(link: str) -> None:
    """Raises Refusal for what is no address that starts with https."""
    parts = urlsplit(link) if len(link) <= LINK_LIMIT and link.isprintable() and " " not in link else None
    if parts is None or parts.scheme != "https" or not parts.hostname or "." not in parts.hostname:
        raise Refusal("refused-meeting-link")


def concerns_invited(before: Meeting, after: Meeting) -> bool:
    """True for a change that those who come must know: the day and time, the place."""
    return any(getattr(before, name) != getattr(after, name) for name in ("starts_at", "ends_at", "place"))


def best_option(options: Sequence[Option]) -> Option | None:
    """The day most can come on, then most may, then the nearest; None where nobody voted yes or maybe."""
    some = [one for one in options if one.of(SeatAnswer.YES) + one.of(SeatAnswer.MAYBE)]
    key = (SeatAnswer.YES, SeatAnswer.MAYBE)
    return max(some, key=lambda one: (*map(one.of, key), -one.starts_at.timestamp()), default=None)


def may_be_marked(meeting: Meeting, now: datetime) -> bool:
    """True from the beginning of a meeting that takes place: then it shows who comes."""
    return meeting.state is MeetingState.CALLED and meeting.starts_at is not None and meeting.starts_at <= now


def stays_away(came: Sequence[bool]) -> bool:
    """True for one who did not come to the last meetings where somebody marked who came; the latest stands first."""
    return len(came) >= ABSENT_IN_A_ROW and not any(came[:ABSENT_IN_A_ROW])
