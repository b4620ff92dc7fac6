"""The yearly revision: who is asked when, how an actor stands in it, and when it opens by itself."""

from calendar import monthrange
from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta, tzinfo
from enum import IntEnum, StrEnum

from domain.cadence import is_working_hour
from domain.codes import Value

OPEN_FOR = timedelta(days=42)
REMINDERS = (7, 14, 21)
"""Days after asking; the silent alone are reminded."""
ALTERNATE_AFTER, PHONE_AFTER = 28, 35
ALTERNATE_HAS = 7
"""Days an alternate contact has to answer."""
LEAST_BETWEEN = 3
"""Days between two messages about one actor, however late the first one was."""
TOLD_WITHIN = timedelta(days=7)
WORDS_LIMIT = 200
DUE_REMINDED_ON = ((9, 1), (11, 1))
"""Month and day from which coordinators who have opened nothing are told so, and for how many days."""
DUE_REMINDED_FOR = timedelta(days=14)


class Stage(IntEnum):
    """How far asking about an actor has come."""

    ASKED = 0
    REMINDED = 1
    REMINDED_AGAIN = 2
    REMINDED_LAST = 3
    ALTERNATE = 4
    PHONE = 5


STAGE_AFTER = {
    **{Stage(number): days for number, days in enumerate(REMINDERS, start=Stage.REMINDED)},
    Stage.ALTERNATE: ALTERNATE_AFTER,
    Stage.PHONE: PHONE_AFTER,
}


class Reply(StrEnum):
    """What was answered by a button of the revision: by the actor's people, or by the coordinator after a call."""

    HOLDS = "holds"
    EDITS = "edits"
    """Changes were proposed and the rest holds; the coordinator decides and verifies."""
    UNREACHED = "unreached"
    """Nobody took the phone: the actor stays on the phone list."""


class Standing(StrEnum):
    """How an actor stands in a revision; only a verified card closes the duty."""

    VERIFIED = "verified"
    WAITING = "waiting"
    """It has answered with changes: its coordinator decides and verifies."""
    SILENT = "silent"
    PHONE = "phone"
    """On the coordinator's phone list."""
    ENDED = "ended"


class CheckKind(StrEnum):
    """What a coordinator goes through besides the actors."""

    PLATFORM = "platform"
    NEEDS = "needs"


class LogWhat(StrEnum):
    """What is done with a revision as a whole."""

    OPENED = "opened"
    CLOSED = "closed"
    REOPENED = "reopened"


class Revision(Value):
    """The revision of a district in a calendar year."""

    id: int = 0
    orp: str
    year: int
    """Local, of opening."""
    opened_at: datetime
    opened_by: int | None
    """None: the clock."""
    due_on: date
    closed_at: datetime | None = None
    closed_by: int | None = None

    @property
    def is_open(self) -> bool:
        """True until it is closed; a reopened one is open again."""
        return self.closed_at is None

    def is_overdue(self, today: date) -> bool:
        """True for an open one whose time is over."""
        return self.is_open and today > self.due_on


class Asked(Value):
    """An actor in a revision: how far asking has come, the answer, and what its card says of the time since."""

    revision: int
    actor: int
    asked_at: datetime
    stage: Stage
    staged_at: datetime
    reply: Reply | None = None
    replied_by: int | None = None
    replied_at: datetime | None = None
    has_ended: bool = False
    is_verified: bool = False
    """Somebody has verified the card since the revision was opened."""
    has_proposed: bool = False
    """Its people have proposed changes, or confirmed it to the coordinator, since then."""

    @property
    def standing(self) -> Standing:
        """How it stands."""
        if self.has_ended:
            return Standing.ENDED
        if self.is_verified:
            return Standing.VERIFIED
        if self.has_proposed or self.reply is Reply.EDITS:
            return Standing.WAITING
        return Standing.PHONE if self.stage is Stage.PHONE else Standing.SILENT

    @property
    def is_silent(self) -> bool:
        """True while there is no answer, by whatever way."""
        return self.standing in (Standing.SILENT, Standing.PHONE)


class Left(Value):
    """Somebody who has said that they speak for an actor no more."""

    actor: int
    person: int
    words: str = ""
    left_at: datetime


class Check(Value):
    """That the coordinator has gone through a platform (its id as text) or a need domain (its code)."""

    kind: CheckKind
    subject: str
    checked_at: datetime
    checked_by: int | None


class Rule(Value):
    """On which day of a year the revision of a district opens by itself."""

    orp: str
    month: int
    day: int
    set_at: datetime

    def day_in(self, year: int) -> date:
        """The day in that year; 29 February is the 28th where there is none."""
        return date(year, self.month, min(self.day, monthrange(year, self.month)[1]))

    def opens_in(self, year: int, zone: tzinfo) -> bool:
        """False where the day of that year had passed when the rule was made."""
        return self.set_at.astimezone(zone).date() <= self.day_in(year)


class LogEntry(Value):
    """What was done with a revision as a whole, by whom (None: the clock)."""

    at: datetime
    person: int | None
    what: LogWhat
    words: str = ""


def opened(orp: str, by: int | None, now: datetime, zone: tzinfo) -> Revision:
    """The revision of this district that begins now."""
    today = now.astimezone(zone).date()
    return Revision(orp=orp, year=today.year, opened_at=now, opened_by=by, due_on=today + OPEN_FOR)


def opens_by_itself(rule: Rule, last: Revision | None, now: datetime, zone: tzinfo) -> bool:
    """True in working hours from the rule's day on, while nothing was opened that year and nothing is open.

    A day that had passed when the rule was made is that of the next year.
    """
    today = now.astimezone(zone).date()
    day = rule.day_in(today.year)
    is_free = last is None or (not last.is_open and last.year < today.year)
    return is_free and rule.opens_in(today.year, zone) and day <= today and is_working_hour(now, zone)


def will_open(rule: Rule, now: datetime, zone: tzinfo) -> bool:
    """True where its day is still to come this year."""
    today = now.astimezone(zone).date()
    return today <= rule.day_in(today.year)


def due_reminder(now: datetime, zone: tzinfo) -> date | None:
    """The day whose reminder a coordinator without a revision gets now; None where there is none to get."""
    today = now.astimezone(zone).date()
    days = [date(today.year, month, day) for month, day in DUE_REMINDED_ON]
    if not is_working_hour(now, zone):
        return None
    return next((day for day in days if day <= today < day + DUE_REMINDED_FOR), None)


def late_since(revision: Revision, rule: Rule | None, today: date, zone: tzinfo) -> date | None:
    """Since which day its coordinators should hear that it is open still: it is overdue, or the next one is to begin.

    The next one begins on the day of the rule, else on the days coordinators without a revision are reminded on.
    """
    year = today.year
    days = (
        [rule.day_in(year)]
        if rule and rule.opens_in(year, zone)
        else [date(year, month, day) for month, day in DUE_REMINDED_ON]
    )
    passed = [day for day in days if revision.year < year and day <= today]
    if revision.is_overdue(today):
        passed.append(revision.due_on + timedelta(days=1))
    return max(passed, default=None) if revision.is_open else None


def stage_due(asked: Asked, revision: Revision, now: datetime, zone: tzinfo) -> Stage:
    """The stage asking should have come to: its own, or the next one; never two at once, however long it was dark.

    Days are those of the calendar in `zone`, counted from the day of asking, and the next stage begins in working
    hours only. An alternate contact who was asked before time is not waited for until the time was due.
    """
    is_going = revision.is_open and asked.standing is Standing.SILENT
    if not is_going or not is_working_hour(now, zone):
        return asked.stage
    following = Stage(asked.stage + 1)
    asked_on, staged_on = asked.asked_at.astimezone(zone).date(), asked.staged_at.astimezone(zone).date()
    due_on = asked_on + timedelta(days=STAGE_AFTER[following])
    if asked.stage is Stage.ALTERNATE:
        due_on = min(due_on, staged_on + timedelta(days=ALTERNATE_HAS))
    earliest = staged_on + timedelta(days=LEAST_BETWEEN)
    return following if now.astimezone(zone).date() >= max(due_on, earliest) else asked.stage


def count_standings(asked: Iterable[Asked]) -> dict[Standing, int]:
    """How many actors stand how, with a number for each standing."""
    found = [one.standing for one in asked]
    return {standing: found.count(standing) for standing in Standing}


def first_stage(speakers: Collection[int]) -> Stage:
    """Where asking begins: an actor nobody speaks for goes to the phone list at once."""
    return Stage.ASKED if speakers else Stage.PHONE
