"""Numbers are kept fresh: whoever reported one is asked at the actor's hour whether it still holds."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from domain.codes import Value
from domain.errors import NotFound
from domain.hours import PRAGUE
from domain.notice import Notice, NoticeKind, Priority
from domain.nudge import GOOD_FOR, Aged, asked_together, is_due, joins, midnight, next_hour
from domain.quiet import DAY as MINUTES_OF_A_DAY
from domain.rights import Access, Action
from storage.actors import Actors
from storage.audit import Audit
from storage.database import Connection, Database
from storage.nudges import Nudge, Nudges
from storage.outbox import Outbox
from storage.people import People, Person

CHUNK = 20
"""People asked in one transaction: others wait for no more."""


class Worth(Value):
    """How many people of crisis work were shown an actor."""

    today: int
    yesterday: int


async def ask(database: Database, now: datetime) -> int:
    """Ask everybody whose hour has come, each in one message about all their actors; returns how many people."""
    aged: defaultdict[int, list[Aged]] = defaultdict(list)
    for one in await Nudges(database.reader).aged(now):
        aged[one.reporter].append(one)
    due = [reporter for reporter, some in aged.items() if any(is_due(one, one.quiet, now, PRAGUE) for one in some)]
    asked = 0
    for start in range(0, len(due), CHUNK):
        actors = [one.actor for reporter in due[start : start + CHUNK] for one in aged[reporter]]
        async with database.transaction() as connection:
            asked += await _ask(connection, actors, now)
    return asked


async def snooze(database: Database, access: Access, nudge_id: int, now: datetime) -> datetime | None:
    """Ask again on the next day that one of the actors is asked on; returns when, or None where all is answered.

    Raises NotFound where somebody else was asked.
    """
    async with database.transaction() as connection:
        nudges = Nudges(connection)
        nudge = await nudge_of(connection, access.person, nudge_id)
        waiting = await open_questions(connection, access, nudge)
        if not waiting:
            return None
        tomorrow = midnight(now, PRAGUE, days=1)
        await nudges.snooze([one.report for one in waiting], now, tomorrow)
        actors = await Actors(connection).with_ids([one.actor for one in waiting])
        person, _ = await People(connection).get(access.person)
        minutes = [(await nudges.minute_of(actor.id), actor.card.in_crisis_network) for actor in actors]
    return min(next_hour(*one, person.quiet, tomorrow, PRAGUE) for one in minutes)


async def set_hour(database: Database, access: Access, actor_id: int, minute: int) -> None:
    """Ask about an actor at this local hour; raises NotFound to those who do not report for it."""
    async with database.transaction() as connection:
        actor = await Actors(connection).get(actor_id)
        if not 0 <= minute < MINUTES_OF_A_DAY or not access.may_with(Action.REPORT_CAPACITY, actor):
            raise NotFound
        await Nudges(connection).set_minute(actor_id, minute)


async def nudge_of(connection: Connection, person: int, nudge_id: int) -> Nudge:
    """A question this person was asked; raises NotFound."""
    nudge = await Nudges(connection).find(nudge_id, person)
    if nudge is None:
        raise NotFound
    return nudge


async def open_questions(connection: Connection, access: Access, nudge: Nudge) -> list[Nudge]:
    """What of the message of this question nobody has answered yet and this person may still answer."""
    waiting = await Nudges(connection).open_of(nudge.person, nudge.asked_at)
    living = await Actors(connection).living([one.actor for one in waiting])
    own = {actor.id for actor in living if access.may_with(Action.REPORT_CAPACITY, actor)}
    return [one for one in waiting if one.actor in own]


async def worth_of(connection: Connection, actors: Sequence[int], reporter: int, now: datetime) -> Worth:
    """How many crisis workers beside the reporter were shown these actors since midnight, and the day before."""
    today, yesterday = midnight(now, PRAGUE), midnight(now, PRAGUE, days=-1)
    audit = Audit(connection)
    return Worth(
        today=await audit.crisis_workers_shown(actors, today, besides=reporter),
        yesterday=await audit.crisis_workers_shown(actors, yesterday, besides=reporter),
    )


async def _ask(connection: Connection, actors: Sequence[int], now: datetime) -> int:
    nudges, since = Nudges(connection), midnight(now, PRAGUE)
    theirs: defaultdict[Person, list[Aged]] = defaultdict(list)
    for one in await nudges.aged(now, actors):
        person = await _whom(connection, one)
        if person is not None:
            theirs[person].append(one)
    asked = 0
    for person, aged in theirs.items():
        due = [one for one in aged if is_due(one, person.quiet, now, PRAGUE)]
        if due and not await nudges.is_busy(person.id, since):
            together = asked_together({*due, *(one for one in aged if joins(one, now, PRAGUE))})
            await _put(connection, person.id, together, now)
            asked += 1
    return asked


async def _whom(connection: Connection, aged: Aged) -> Person | None:
    """The reporter while they may report and can be reached, else the first who speaks for the actor."""
    actor = await Actors(connection).get(aged.actor)
    people = People(connection)
    for candidate in (aged.reporter, *await people.members_of(aged.actor)):
        person, access = await people.get(candidate)
        if access.may_with(Action.REPORT_CAPACITY, actor) and not person.is_unreachable:
            return person
    return None


async def _put(connection: Connection, person: int, aged: Sequence[Aged], now: datetime) -> None:
    await Nudges(connection).add(person, aged, now, PRAGUE)
    asked_at = int(now.timestamp())
    await Outbox(connection).put(
        Notice(
            recipient=person,
            kind=NoticeKind.NUDGE,
            subject={"asked": asked_at},
            dedupe_key=f"{NoticeKind.NUDGE}:{asked_at}:{person}",
            due_at=now,
            drop_at=now + GOOD_FOR,
            priority=Priority.BULK,
        )
    )
