"""The strategy of a network: coordinators write it, who takes a step says that it is done."""

from collections.abc import Callable
from datetime import date, datetime, tzinfo

from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.rights import Access
from domain.strategy import (
    TITLE_LIMIT,
    WHO_LIMIT,
    WORDS_LIMIT,
    Goal,
    Step,
    Theme,
    Who,
    check_deadline,
    check_room,
    done,
    dropped,
    may_edit,
    may_end,
    may_read,
    moved,
    open_step,
    reminders_past,
    reopened,
)
from storage.actors import Actors
from storage.database import Connection, Database
from storage.strategy import Strategies
from usecases.guard_text import refuse_personal_data
from usecases.platform_members import people_around
from usecases.platforms import districts_of


async def readable_orp(reader: Connection, access: Access, orp: str) -> str:
    """The district, for the people of its network; raises NotFound for all others."""
    if not may_read(orp, await districts_of(reader, access), access):
        raise NotFound
    return orp


async def readable_theme(reader: Connection, access: Access, theme: int) -> Theme:
    """A theme for the people of its network; raises NotFound."""
    found = await Strategies(reader).theme(theme)
    await readable_orp(reader, access, found.orp)
    return found


async def readable_goal(reader: Connection, access: Access, goal: int) -> Goal:
    """The same of a goal."""
    found = await Strategies(reader).goal(goal)
    await readable_orp(reader, access, found.orp)
    return found


async def readable_step(reader: Connection, access: Access, step: int) -> Step:
    """A step for the people of its network, and for who takes it; raises NotFound."""
    found = await Strategies(reader).step(step)
    if not may_end(access, found):
        await readable_orp(reader, access, found.orp)
    return found


async def kept_theme(reader: Connection, access: Access, theme: int) -> Theme:
    """A theme for coordinators of its district; raises NotFound."""
    found = await Strategies(reader).theme(theme)
    _check_right(access, found.orp)
    return found


async def kept_goal(reader: Connection, access: Access, goal: int) -> Goal:
    """The same of a goal."""
    found = await Strategies(reader).goal(goal)
    _check_right(access, found.orp)
    return found


async def kept_step(reader: Connection, access: Access, step: int) -> Step:
    """The same of a step."""
    found = await Strategies(reader).step(step)
    _check_right(access, found.orp)
    return found


async def add_theme(database: Database, access: Access, orp: str, title: str, now: datetime) -> int:
    """Add a theme to the strategy of an own district; returns its id."""
    words = _checked(title, TITLE_LIMIT)
    _check_right(access, orp)
    async with database.transaction() as connection:
        strategies = Strategies(connection)
        check_room(await strategies.themes(orp))
        return await strategies.add_theme(orp, words, now)


async def add_goal(database: Database, access: Access, theme_id: int, title: str) -> int:
    """Add a goal to a theme; returns its id."""
    words = _checked(title, TITLE_LIMIT)
    async with database.transaction() as connection:
        theme = await kept_theme(connection, access, theme_id)
        goals = await Strategies(connection).goals(theme.orp)
        check_room([goal for goal in goals if goal.theme == theme_id])
        return await Strategies(connection).add_goal(theme_id, words)


async def add_step(
    database: Database,
    access: Access,
    goal_id: int,
    title: str,
    due_on: date,
    who: Who,
    now: datetime,
    zone: tzinfo = PRAGUE,
) -> int:
    """Add a step to a goal; who takes it is reminded from the next reminder on. Returns its id."""
    words, today = _checked(title, TITLE_LIMIT), now.astimezone(zone).date()
    async with database.transaction() as connection:
        goal = await kept_goal(connection, access, goal_id)
        steps = [step for step in await Strategies(connection).steps(goal.orp) if step.goal == goal_id]
        check_room([step for step in steps if step.is_open])
        who = await _checked_who(connection, goal.orp, who, before=None)
        reminded = reminders_past(check_deadline(due_on, today), today)
        return await Strategies(connection).add_step(goal_id, words, due_on, who, reminded, now)


async def word_theme(database: Database, access: Access, theme: int, title: str) -> Theme:
    """Word a theme anew."""
    words = _checked(title, TITLE_LIMIT)
    async with database.transaction() as connection:
        kept = await kept_theme(connection, access, theme)
        await Strategies(connection).retitle_theme(theme, words)
    return kept.model_copy(update={"title": words})


async def word_goal(database: Database, access: Access, goal: int, title: str) -> Goal:
    """Word a goal anew."""
    words = _checked(title, TITLE_LIMIT)
    async with database.transaction() as connection:
        kept = await kept_goal(connection, access, goal)
        await Strategies(connection).retitle_goal(goal, words)
    return kept.model_copy(update={"title": words})


async def edit_step(database: Database, access: Access, step_id: int, title: str, who: Who) -> Step:
    """Word an open step anew, or let somebody else take it."""
    words = _checked(title, TITLE_LIMIT)
    async with database.transaction() as connection:
        step = open_step(await kept_step(connection, access, step_id))
        who = await _checked_who(connection, step.orp, who, before=step.who)
        await Strategies(connection).save(step.model_copy(update={"title": words, "who": who}))
        return await Strategies(connection).step(step_id)


async def remove_theme(database: Database, access: Access, theme: int) -> str:
    """Remove a theme without goals; returns its district. Raises Refusal where it has goals."""
    async with database.transaction() as connection:
        kept = await kept_theme(connection, access, theme)
        if not await Strategies(connection).remove_theme(theme):
            raise Refusal("refused-strategy-not-empty")
    return kept.orp


async def remove_goal(database: Database, access: Access, goal: int) -> int:
    """Remove a goal without steps; returns its theme. Raises Refusal where it has steps."""
    async with database.transaction() as connection:
        kept = await kept_goal(connection, access, goal)
        if not await Strategies(connection).remove_goal(goal):
            raise Refusal("refused-strategy-not-empty")
    return kept.theme


async def move_step(
    database: Database, access: Access, step: int, due_on: date, now: datetime, zone: tzinfo = PRAGUE
) -> Step:
    """Give an open step another day."""
    today = now.astimezone(zone).date()
    check_deadline(due_on, today)
    return await _change(database, step, lambda one: moved(_kept(access, one), due_on, today))


async def drop_step(database: Database, access: Access, step: int, reason: str, now: datetime) -> Step:
    """Nobody takes an open step any more, and why."""
    words = _checked(reason, WORDS_LIMIT)
    return await _change(database, step, lambda one: dropped(_kept(access, one), words, access.person, now))


async def finish_step(database: Database, access: Access, step: int, outcome: str, now: datetime) -> Step:
    """Who takes a step, or a coordinator, says that it is done and what came of it; said again, the words change."""
    words = _checked(outcome, WORDS_LIMIT)
    return await _change(database, step, lambda one: done(_ended_by(access, one), words, access.person, now))


async def reopen_step(database: Database, access: Access, step: int, now: datetime, zone: tzinfo = PRAGUE) -> Step:
    """A step that is done or dropped is open again: a tap by mistake can be taken back by who tapped."""
    today = now.astimezone(zone).date()

    def again(one: Step) -> Step:
        if not may_edit(access, one.orp) and one.ended_by != access.person:
            raise NotFound
        return reopened(_ended_by(access, one), today)

    return await _change(database, step, again)


async def people_to_take(reader: Connection, orp: str) -> list[tuple[int, str]]:
    """Id and name of everybody in the network of a district, by name."""
    return [(id, name) for id, name in await people_around(reader, orp) if name]


async def _change(database: Database, step: int, change: Callable[[Step], Step]) -> Step:
    async with database.transaction() as connection:
        changed = change(await Strategies(connection).step(step))
        await Strategies(connection).save(changed)
    return changed


async def _checked_who(connection: Connection, orp: str, who: Who, before: Who | None) -> Who:
    """Only people and actors of the network take steps, and who has taken it before."""
    is_new_person = who.person is not None and (before is None or who.person != before.person)
    is_new_actor = who.actor is not None and (before is None or who.actor != before.actor)
    if is_new_person and who.person not in {id for id, _ in await people_to_take(connection, orp)}:
        raise Refusal("refused-strategy-who")
    if is_new_actor and who.actor not in {actor.id for actor in await Actors(connection).serving(orp)}:
        raise Refusal("refused-strategy-who")
    return who.model_copy(update={"words": _checked(who.words, WHO_LIMIT)})


def _check_right(access: Access, orp: str) -> None:
    if not may_edit(access, orp):
        raise NotFound


def _kept(access: Access, step: Step) -> Step:
    _check_right(access, step.orp)
    return step


def _ended_by(access: Access, step: Step) -> Step:
    if not may_end(access, step):
        raise NotFound
    return step


def _checked(text: str, limit: int) -> str:
    words = " ".join(text.split())
    if len(words) > limit:
        raise Refusal("refused-note-too-long", limit=limit, length=len(words))
    refuse_personal_data(words, insisting=True)
    return words
