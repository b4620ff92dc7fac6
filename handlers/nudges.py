"""Answers to the question whether a number still holds: no change, change, later – and at what hour to ask."""

from collections.abc import Sequence

from domain.actor import Actor
from domain.capacity import Report
from domain.errors import NotFound
from domain.rights import Access, Action
from handlers.capacity import own_actor, show_published
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Connection
from storage.nudges import Nudge, Nudges
from usecases.nudges import nudge_of, open_questions, set_hour, snooze, worth_of
from usecases.report_capacity import confirm_capacity
from views.capacity import ChooseNudgeHour, states_screen, worth_words
from views.nudges import (
    HOUR,
    HOURS,
    AllHold,
    Asked,
    AskLater,
    HasChanged,
    SetNudgeHour,
    StillHolds,
    answered_screen,
    confirmed_screen,
    confirmed_words,
    hours_screen,
    later_screen,
    nudge_screen,
)


async def still_holds(visit: Visit, tap: StillHolds) -> None:
    """Confirm one report; what else the message asks stays asked."""
    nudge, actor, last = await _asked(visit, tap.nudge)
    if last.id != nudge.report:
        await _show_answered(visit, [nudge])
        return
    reported = await confirm_capacity(visit.house.database, visit.access, actor.id, last.id, visit.now)
    rest = await still_asked(visit.reader, visit.access, nudge)
    if rest:
        told = confirmed_words(visit.reading, actor, await _worth(visit, [actor.id]))
        await show(visit, nudge_screen(visit.reading, rest, told))
    else:
        await show_published(visit, reported, "capacity-confirmed")


async def all_hold(visit: Visit, tap: AllHold) -> None:
    """Confirm all that the message still asks about."""
    nudge = await nudge_of(visit.reader, visit.person.id, tap.nudge)
    asked = await still_asked(visit.reader, visit.access, nudge)
    if not asked:
        await _show_answered(visit, await Nudges(visit.reader).of_message(nudge))
        return
    database, access = visit.house.database, visit.access
    reported = [await confirm_capacity(database, access, one.actor.id, one.report.id, visit.now) for one in asked]
    worth = await _worth(visit, [one.actor.id for one in asked])
    await show(visit, confirmed_screen(visit.reading, [(one.actor, one.report) for one in reported], worth))


async def has_changed(visit: Visit, tap: HasChanged) -> None:
    """Which state; a message that asks about several actors stays above."""
    nudge, actor, last = await _asked(visit, tap.nudge)
    if last.id != nudge.report:
        await _show_answered(visit, [nudge])
        return
    several = len(await open_questions(visit.reader, visit.access, nudge)) > 1
    await show(visit, states_screen(visit.reading, actor, last), fresh=several)


async def ask_later(visit: Visit, tap: AskLater) -> None:
    """Ask again on another day."""
    again = await snooze(visit.house.database, visit.access, tap.nudge, visit.now)
    if again is None:
        nudge = await nudge_of(visit.reader, visit.person.id, tap.nudge)
        await _show_answered(visit, await Nudges(visit.reader).of_message(nudge))
    else:
        await show(visit, later_screen(visit.reading, again))


async def choose_hour(visit: Visit, tap: ChooseNudgeHour) -> None:
    """When the actor is asked, and other hours."""
    actor = await own_actor(visit, tap.actor)
    await show(visit, hours_screen(visit.reading, actor, await Nudges(visit.reader).minute_of(actor.id)))


async def choose_this_hour(visit: Visit, tap: SetNudgeHour) -> None:
    """Ask at this hour from now on."""
    if tap.minute not in (hour * HOUR for hour in HOURS):
        raise NotFound
    actor = await own_actor(visit, tap.actor)
    await set_hour(visit.house.database, visit.access, actor.id, tap.minute)
    await show(visit, hours_screen(visit.reading, actor, tap.minute), toast=visit.say.text("nudge-hour-set"))


async def still_asked(reader: Connection, access: Access, nudge: Nudge) -> list[Asked]:
    """What of the message of this question waits for an answer this person may give."""
    waiting = await open_questions(reader, access, nudge)
    known = {actor.id: (actor, report) for actor, report in await _known(reader, [one.actor for one in waiting])}
    return [Asked(one.id, *known[one.actor]) for one in waiting]


async def _asked(visit: Visit, nudge_id: int) -> tuple[Nudge, Actor, Report]:
    """The question, its actor and the report that holds now; raises NotFound where this person may not answer."""
    nudge = await nudge_of(visit.reader, visit.person.id, nudge_id)
    actor = await own_actor(visit, nudge.actor)
    last = await Capacity(visit.reader).latest_of(actor.id)
    if last is None:
        raise NotFound
    return nudge, actor, last


async def _show_answered(visit: Visit, nudges: Sequence[Nudge]) -> None:
    """What holds now of these; raises NotFound where this person reports for none of them any more."""
    known = await _known(visit.reader, [one.actor for one in nudges])
    own = [(actor, report) for actor, report in known if visit.access.may_with(Action.REPORT_CAPACITY, actor)]
    if not own:
        raise NotFound
    await show(visit, answered_screen(visit.reading, own))


async def _known(reader: Connection, actors: Sequence[int]) -> list[tuple[Actor, Report]]:
    reports = await Capacity(reader).latest(actors)
    return [(actor, reports[actor.id]) for actor in await Actors(reader).living(actors)]


async def _worth(visit: Visit, actors: Sequence[int]) -> str:
    worth = await worth_of(visit.reader, actors, visit.person.id, visit.now)
    return worth_words(visit.say, worth.today, worth.yesterday)


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={
            **on(StillHolds, still_holds),
            **on(AllHold, all_hold),
            **on(HasChanged, has_changed),
            **on(AskLater, ask_later),
            **on(ChooseNudgeHour, choose_hour),
            **on(SetNudgeHour, choose_this_hour),
        }
    )
