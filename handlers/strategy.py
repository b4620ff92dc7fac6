"""The strategy of a network: read by its people, written by coordinators; who takes a step says that it is done."""

from collections.abc import Callable

from domain.errors import NotFound
from domain.rights import Access, Action
from domain.strategy import Goal, Step, Theme, may_edit, may_end
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.good_practices import GoodPractices
from storage.strategy import Strategies
from usecases.platforms import districts_of
from usecases.strategy import (
    finish_step,
    readable_goal,
    readable_orp,
    readable_step,
    readable_theme,
    remove_goal,
    remove_theme,
    reopen_step,
)
from views.good_practice import practices_button
from views.planning import OpenStrategy
from views.screen import Button
from views.strategy import ShownStrategy, goal_screen, steps_screen, strategy_screen, theme_screen
from views.strategy_steps import ShownStep, step_screen
from views.strategy_taps import (
    DONE,
    LATE,
    MINE,
    FinishStep,
    OpenGoal,
    OpenStep,
    OpenSteps,
    OpenTheme,
    RemoveGoal,
    RemoveTheme,
    ReopenStep,
)


async def open_strategy(visit: Visit, tap: OpenStrategy) -> None:
    """The strategy of the district asked for, else of the home or the first one."""
    orps = sorted(await districts_of(visit.reader, visit.access), key=_name_in(visit))
    home = visit.person.home_orp if visit.person.home_orp in orps else orps[0] if orps else ""
    await show_strategy(visit, tap.orp or home)


async def show_strategy(visit: Visit, orp: str, note: str = "") -> None:
    """All themes."""
    await show(visit, strategy_screen(visit.reading, await _shown(visit, orp), await _more(visit, orp), note))


async def open_theme(visit: Visit, tap: OpenTheme) -> None:
    """One theme."""
    await show_theme(visit, await readable_theme(visit.reader, visit.access, tap.theme))


async def show_theme(visit: Visit, theme: Theme, note: str = "") -> None:
    """The theme with its goals."""
    await show(visit, theme_screen(visit.reading, await _shown(visit, theme.orp), theme, note))


async def open_goal(visit: Visit, tap: OpenGoal) -> None:
    """One goal."""
    await show_goal(visit, await readable_goal(visit.reader, visit.access, tap.goal))


async def show_goal(visit: Visit, goal: Goal, note: str = "") -> None:
    """The goal with its steps."""
    await show(visit, goal_screen(visit.reading, await _shown(visit, goal.orp), goal, note))


async def open_steps(visit: Visit, tap: OpenSteps) -> None:
    """Late steps, those done in a year, or own ones."""
    orp = await readable_orp(visit.reader, visit.access, tap.orp)
    steps = await _listed(visit, orp, tap.which, tap.year)
    await show(visit, steps_screen(visit.reading, orp, tap.which, tap.year, steps))


async def open_step(visit: Visit, tap: OpenStep) -> None:
    """One step."""
    await show_step(visit, await readable_step(visit.reader, visit.access, tap.step))


async def show_step(visit: Visit, step: Step, note: str = "") -> None:
    """The step with what this person can do."""
    access, keeps, ends = visit.access, may_edit(visit.access, step.orp), may_end(visit.access, step)
    reopens = not step.is_open and ends and (keeps or step.ended_by == access.person)
    reads = step.orp in await districts_of(visit.reader, access)
    await show(visit, step_screen(visit.reading, ShownStep(step, ends, keeps, reads, reopens), note))


async def finish(visit: Visit, tap: FinishStep) -> None:
    """It is done; what came of it can be said afterwards."""
    step = await finish_step(visit.house.database, visit.access, tap.step, "", visit.now)
    await show_step(visit, step, visit.say.html("strategy-finished"))


async def reopen(visit: Visit, tap: ReopenStep) -> None:
    """It is open again."""
    house = visit.house
    await show_step(visit, await reopen_step(house.database, visit.access, tap.step, visit.now, house.zone))


async def drop_theme(visit: Visit, tap: RemoveTheme) -> None:
    """A theme without goals goes."""
    await show_strategy(visit, await remove_theme(visit.house.database, visit.access, tap.theme))


async def drop_goal(visit: Visit, tap: RemoveGoal) -> None:
    """A goal without steps goes."""
    theme = await remove_goal(visit.house.database, visit.access, tap.goal)
    await show_theme(visit, await readable_theme(visit.reader, visit.access, theme))


def keeps_a_strategy(access: Access) -> bool:
    """True for whoever plans for some district."""
    return access.may(Action.PLAN, orps=access.own_orps)


async def _shown(visit: Visit, orp: str) -> ShownStrategy:
    strategies, access = Strategies(visit.reader), visit.access
    await readable_orp(visit.reader, access, orp)
    others = sorted(await districts_of(visit.reader, access) - {orp}, key=_name_in(visit))
    return ShownStrategy(
        orp=orp,
        themes=await strategies.themes(orp),
        goals=await strategies.goals(orp),
        steps=await strategies.steps(orp),
        keeps=may_edit(access, orp),
        orps=others,
        mine=len(await _own(visit, orp)),
    )


async def _listed(visit: Visit, orp: str, which: str, year: int) -> list[Step]:
    today = visit.now.astimezone(visit.house.zone).date()
    if which == LATE:
        return [step for step in await Strategies(visit.reader).open_in(orp) if step.is_late(today)]
    if which == DONE and 2000 < year < 3000:
        return await Strategies(visit.reader).done_in(orp, year, visit.house.zone)
    if which == MINE:
        return await _own(visit, orp)
    raise NotFound


async def _own(visit: Visit, orp: str) -> list[Step]:
    """Open steps of a district that this person takes."""
    access = visit.access
    return [one for one in await Strategies(visit.reader).taken_by(access.person, access.own_actors) if one.orp == orp]


async def _more(visit: Visit, orp: str) -> list[Button]:
    """The way to good practice, for coordinators."""
    if not may_edit(visit.access, orp):
        return []
    return [practices_button(visit.say, orp, len(await GoodPractices(visit.reader).waiting(orp)))]


def _name_in(visit: Visit) -> Callable[[str], str]:
    return lambda code: visit.house.geography.orps[code].name


def routes() -> Routes:
    """The taps of this feature."""
    return Routes(
        taps={
            **on(OpenStrategy, open_strategy),
            **on(OpenTheme, open_theme),
            **on(OpenGoal, open_goal),
            **on(OpenSteps, open_steps),
            **on(OpenStep, open_step),
            **on(FinishStep, finish),
            **on(ReopenStep, reopen),
            **on(RemoveTheme, drop_theme),
            **on(RemoveGoal, drop_goal),
        },
    )
