"""The question whether numbers still hold, its answers, and the hour at which an actor is asked."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, NamedTuple

from domain.actor import Actor
from domain.capacity import Report
from domain.nudge import USUAL_MINUTE
from views.capacity import ChooseNudgeHour, report_text
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenCapacity, ReportFor, menu_row
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html, local_time

HOURS = range(6, 22)
HOUR = 60
NAME_LIMIT = 100


class Asked(NamedTuple):
    """A question with the actor and the report it is about."""

    nudge: int
    actor: Actor
    report: Report


class StillHolds(Tap):
    """Nothing has changed."""

    prefix: ClassVar[str] = "nudok"
    nudge: int


class AllHold(Tap):
    """Nothing has changed at any actor of the message of this question."""

    prefix: ClassVar[str] = "nudall"
    nudge: int


class HasChanged(Tap):
    """Begin another report."""

    prefix: ClassVar[str] = "nudch"
    nudge: int


class AskLater(Tap):
    """Ask again on another day about all actors of the message of this question."""

    prefix: ClassVar[str] = "nudlater"
    nudge: int


class SetNudgeHour(Tap):
    """Ask about the actor at this minute after midnight."""

    prefix: ClassVar[str] = "nudhs"
    actor: int
    minute: int


def nudge_screen(read: Reading, asked: Sequence[Asked], told: str = "") -> Screen:
    """Whether these reports still hold; `told` (HTML) is what was answered just now."""
    say = read.say
    entries = [_entry(read, one.actor, one.report) for one in asked]
    text = "\n\n".join(filter(None, (told, say.html("nudge-title", count=len(asked)), *entries)))
    rows = _rows_of_one(read, asked[0]) if len(asked) == 1 else _rows_of_many(read, asked)
    later = button(say.text("button-nudge-later"), AskLater(asked[0].nudge))
    hour = [button(say.text("button-nudge-hour"), ChooseNudgeHour(asked[0].actor.id))] if len(asked) == 1 else []
    return Screen(text, (*rows, (later, *hour), menu_row(say)))


def confirmed_screen(read: Reading, confirmed: Sequence[tuple[Actor, Report]], worth: str) -> Screen:
    """What was confirmed at once, and what the answers before were worth (HTML)."""
    entries = [_entry(read, actor, report) for actor, report in confirmed]
    text = "\n\n".join(filter(None, (read.say.html("capacity-confirmed"), *entries, worth)))
    return Screen(text, (*_way_on(read),))


def answered_screen(read: Reading, known: Sequence[tuple[Actor, Report]]) -> Screen:
    """Somebody has answered before: what holds now."""
    entries = [_entry(read, actor, report) for actor, report in known]
    text = "\n\n".join((read.say.html("nudge-answered"), *entries))
    names = [(actor.id, shorten(actor.card.name, LABEL_LIMIT)) for actor, _ in known]
    change = [button(read.say.text("button-nudge-change-of", actor=name), ReportFor(id)) for id, name in names]
    return Screen(text, (*in_rows(change, 1), *_way_on(read)))


def later_screen(read: Reading, again: datetime) -> Screen:
    """When the question comes again."""
    return Screen(read.say.html("nudge-later", at=local_time(again, read.zone)), _way_on(read))


def hours_screen(read: Reading, actor: Actor, minute: int) -> Screen:
    """When the actor is asked, and other hours."""
    say = read.say
    days = "nudge-hour-every-day" if actor.card.in_crisis_network else "nudge-hour-workdays"
    text = "\n\n".join(
        (
            f"<b>{html(actor.card.name)}</b>",
            say.html(days, hour=_clock(minute)),
            say.html("nudge-hour-choose", hour=_clock(USUAL_MINUTE)),
        )
    )
    hours = [
        button(say.text("chosen", option=_clock(at)) if at == minute else _clock(at), SetNudgeHour(actor.id, at))
        for at in (hour * HOUR for hour in HOURS)
    ]
    return Screen(text, (*in_rows(hours, 4), (button(say.text("button-back"), ReportFor(actor.id)), *menu_row(say))))


def confirmed_words(read: Reading, actor: Actor, worth: str) -> str:
    """That the report of this actor was confirmed (HTML), above what is still asked."""
    confirmed = read.say.html("nudge-confirmed", actor=shorten(actor.card.name, NAME_LIMIT))
    return "\n".join(filter(None, (confirmed, worth)))


def _entry(read: Reading, actor: Actor, report: Report) -> str:
    return f"<b>{html(shorten(actor.card.name, NAME_LIMIT))}</b>\n{report_text(read, actor, report, as_given=True)}"


def _rows_of_one(read: Reading, asked: Asked) -> tuple[Row, ...]:
    say = read.say
    return (
        (button(say.text("button-unchanged"), StillHolds(asked.nudge)),),
        (button(say.text("button-nudge-change"), HasChanged(asked.nudge)),),
    )


def _rows_of_many(read: Reading, asked: Sequence[Asked]) -> tuple[Row, ...]:
    say = read.say
    rows: list[Row] = [(button(say.text("button-nudge-all"), AllHold(asked[0].nudge)),)]
    for one in asked:
        name = shorten(one.actor.card.name, LABEL_LIMIT)
        rows.append((button(say.text("button-unchanged-of", actor=name), StillHolds(one.nudge)),))
        rows.append((button(say.text("button-nudge-change-of", actor=name), HasChanged(one.nudge)),))
    return tuple(rows)


def _way_on(read: Reading) -> tuple[Row, ...]:
    return ((button(read.say.text("button-capacity"), OpenCapacity()),), menu_row(read.say))


def _clock(minute: int) -> str:
    return f"{minute // HOUR}:{minute % HOUR:02}"
