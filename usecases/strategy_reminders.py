"""Who takes a step of a strategy is reminded of it by the clock; where nobody does, the coordinators are."""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo

from domain.cadence import is_working_hour
from domain.errors import NotFound
from domain.notice import Notice, NoticeKind
from domain.rights import Access, Action
from domain.strategy import TOLD_WITHIN, Step, is_reminded, reminders_past
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.strategy import Strategies


async def tend_strategy(zone: tzinfo, database: Database, now: datetime) -> int:
    """Remind of steps that are due soon or over, in working hours; returns how many steps that were."""
    if not is_working_hour(now, zone):
        return 0
    today, count = now.astimezone(zone).date(), 0
    for due in await Strategies(database.reader).to_remind(today):
        async with database.transaction() as connection:
            step = await Strategies(connection).step(due.id)
            if is_reminded(step, today):
                count += 1
                await _remind(connection, step, now, today)
    return count


async def reminded_step(connection: Connection, access: Access, subject: Mapping[str, int | str]) -> Step:
    """The step of a reminder while it is open and due that day, for who is reminded of it now; raises NotFound."""
    step = await Strategies(connection).step(int(subject["step"]))
    is_same = step.is_open and step.due_on.isoformat() == subject["due"]
    if not is_same or access.person not in await responsible(connection, step):
        raise NotFound
    return step


async def responsible(connection: Connection, step: Step) -> list[int]:
    """Who is reminded of a step: people who speak for its actor, its person, else the coordinators of the district."""
    people = People(connection)
    if step.who.actor is not None and (speakers := await people.members_of(step.who.actor)):
        return speakers
    if step.who.person is not None and await _is_there(connection, step.who.person):
        return [step.who.person]
    return await people.coordinators_of(step.orp) or await people.regional_coordinators_of(step.orp)


async def _remind(connection: Connection, step: Step, now: datetime, today: date) -> None:
    past = reminders_past(step.due_on, today)
    await Strategies(connection).save(step.model_copy(update={"reminded": past}))
    notices = [
        Notice(
            recipient=person,
            kind=NoticeKind.STRATEGY_DUE,
            subject={"step": step.id, "due": step.due_on.isoformat()},
            dedupe_key=f"{NoticeKind.STRATEGY_DUE.value}:{step.id}:{step.due_on}:{past}:{person}:{today}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
        )
        for person in await responsible(connection, step)
    ]
    await Outbox(connection).put(*notices)


async def _is_there(connection: Connection, person: int) -> bool:
    """True for somebody who has a right somewhere and can be reached."""
    try:
        known, access = await People(connection).get(person)
    except NotFound:
        return False
    return not known.is_unreachable and access.may(Action.READ_NETWORK)
