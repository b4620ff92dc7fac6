"""The yearly revision opens, by a coordinator or on the district's day, and goes from people to people by the clock."""

from collections.abc import Collection, Sequence
from datetime import datetime, tzinfo

from domain.cadence import is_working_hour
from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.notice import Notice, NoticeKind, Priority
from domain.revision import (
    TOLD_WITHIN,
    Asked,
    LogEntry,
    LogWhat,
    Revision,
    Stage,
    Standing,
    due_reminder,
    first_stage,
    opened,
    opens_by_itself,
    stage_due,
    will_open,
)
from domain.rights import Access, Action
from storage.actors import Actors
from storage.cadence import Cadence
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.revision_people import RevisionPeople
from storage.revisions import Revisions


async def open_revision(database: Database, access: Access, orp: str, now: datetime, zone: tzinfo = PRAGUE) -> Revision:
    """Open the revision of a district for this year and ask everybody.

    Raises NotFound to those who do not coordinate the district, Refusal where one is open or was held this year.
    """
    if not access.may(Action.PLAN, orps=(orp,)):
        raise NotFound
    async with database.transaction() as connection:
        begun = await _begin(connection, orp, access.person, now, zone)
    if begun is None:
        raise Refusal("refused-revision-held")
    return begun


async def tend_revisions(zone: tzinfo, database: Database, now: datetime) -> int:
    """In working hours open what is due, remind the silent, ask others, tell coordinators; returns how often."""
    if not is_working_hour(now, zone):
        return 0
    begun = await _open_by_date(database, now, zone)
    told = await _remind_to_open(database, now, zone)
    still_open = await Revisions(database.reader).all_open()
    joined = sum([await _ask_new(database, one, now, zone) for one in still_open])
    return begun + told + joined + sum([await _step(database, one, now, zone) for one in still_open])


async def kept_revision(connection: Connection, access: Access, revision: int) -> Revision:
    """A revision of an own district; raises NotFound."""
    found = await Revisions(connection).get(revision)
    if not access.may(Action.PLAN, orps=(found.orp,)):
        raise NotFound
    return found


async def alternates_of(connection: Connection, revision: Revision, actor: int) -> list[int]:
    """Whom to ask about an actor whose own people are silent: whom the coordinator named, else who is near to it."""
    people = RevisionPeople(connection)
    named = await people.alternate(actor)
    if named is not None and named in await people.candidates(actor, revision.orp):
        return [named]
    gone = {left.person for left in await people.left(revision.id, actor)}
    own = (await people.speakers([actor]))[actor]
    return [one for one in await people.kindred(actor, revision.orp) if one not in {*own, *gone}]


async def keepers_of(connection: Connection, orp: str) -> list[int]:
    """Who hears of a revision: coordinators of the district, else those of the region."""
    people = People(connection)
    return await people.coordinators_of(orp) or await people.regional_coordinators_of(orp)


async def hand_over(connection: Connection, revision: Revision, asked: Asked, now: datetime) -> Stage:
    """Ask about an actor elsewhere: its alternates, who are told, else by telephone; returns which of them."""
    alternates = await alternates_of(connection, revision, asked.actor)
    stage = Stage.ALTERNATE if alternates else Stage.PHONE
    if await Revisions(connection).put_stage(asked, stage, now):
        await tell(connection, NoticeKind.REVISION_ALTERNATE, revision, alternates, now)
    return stage


async def tell_to_phone(connection: Connection, revision: Revision, now: datetime) -> None:
    """Coordinators hear that somebody is to be phoned."""
    people = await keepers_of(connection, revision.orp)
    await tell(connection, NoticeKind.REVISION_PHONE_LIST, revision, people, now)


async def tell(
    connection: Connection,
    kind: NoticeKind,
    revision: Revision,
    people: Collection[int],
    now: datetime,
    **more: int | str,
) -> None:
    """One notice a person and a day: what it says is looked up when it is sent."""
    subject: dict[str, int | str] = {"revision": revision.id, **more}
    about = ":".join(str(part) for part in (kind.value, *subject.values(), now.astimezone(PRAGUE).date()))
    notices = [
        Notice(
            recipient=person,
            kind=kind,
            subject=subject,
            dedupe_key=f"{about}:{person}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
            priority=Priority.BULK if kind is NoticeKind.REVISION_ASKED else Priority.PERSONAL,
        )
        for person in sorted({*people})
    ]
    await Outbox(connection).put(*notices)


async def _begin(connection: Connection, orp: str, by: int | None, now: datetime, zone: tzinfo) -> Revision | None:
    revisions, new = Revisions(connection), opened(orp, by, now, zone)
    id = await revisions.add(new)
    if id is None:
        return None
    begun = new.model_copy(update={"id": id})
    await revisions.note(id, LogEntry(at=now, person=by, what=LogWhat.OPENED))
    actors = await Actors(connection).seated_in([orp])
    speakers = await RevisionPeople(connection).speakers([actor.id for actor in actors])
    await revisions.ask(id, {actor: first_stage(people) for actor, people in speakers.items()}, now)
    everybody = {person for people in speakers.values() for person in people}
    await tell(connection, NoticeKind.REVISION_ASKED, begun, everybody, now)
    others = {*await keepers_of(connection, orp)} - {by}
    await tell(connection, NoticeKind.REVISION_OPENED, begun, others, now)
    return begun


async def _open_by_date(database: Database, now: datetime, zone: tzinfo) -> int:
    count = 0
    for rule in await Revisions(database.reader).rules():
        if opens_by_itself(rule, await Revisions(database.reader).latest(rule.orp), now, zone):
            async with database.transaction() as connection:
                count += await _begin(connection, rule.orp, None, now, zone) is not None
    return count


async def _remind_to_open(database: Database, now: datetime, zone: tzinfo) -> int:
    """Coordinators hear twice a year at most that nothing was opened, and that nothing will open by itself."""
    day = due_reminder(now, zone)
    if day is None:
        return 0
    count = 0
    itself = {rule.orp for rule in await Revisions(database.reader).rules() if will_open(rule, now, zone)}
    for orp in await Revisions(database.reader).without(day.year):
        if orp in itself:
            continue
        async with database.transaction() as connection:
            if await Cadence(connection, zone).tell(f"revision:{orp}", day, now):
                people = await People(connection).coordinators_of(orp)
                await _tell_due(connection, orp, day.year, people, now)
                count += 1
    return count


async def _tell_due(connection: Connection, orp: str, year: int, people: Collection[int], now: datetime) -> None:
    notices = [
        Notice(
            recipient=person,
            kind=NoticeKind.REVISION_DUE,
            subject={"orp": orp, "year": year},
            dedupe_key=f"{NoticeKind.REVISION_DUE.value}:{orp}:{now.astimezone(PRAGUE).date()}:{person}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
        )
        for person in people
    ]
    await Outbox(connection).put(*notices)


async def _ask_new(database: Database, revision: Revision, now: datetime, zone: tzinfo) -> int:
    """Actors that came after it was opened are asked too; once its time is over they are to be phoned."""
    if not await Revisions(database.reader).unasked(revision):
        return 0
    async with database.transaction() as connection:
        revisions = Revisions(connection)
        revision = await revisions.get(revision.id)
        new = await revisions.unasked(revision) if revision.is_open else []
        speakers = await RevisionPeople(connection).speakers(new)
        if revision.is_overdue(now.astimezone(zone).date()):
            speakers = {actor: [] for actor in new}
        stages = {actor: first_stage(people) for actor, people in speakers.items()}
        await revisions.ask(revision.id, stages, now)
        people = {person for some in speakers.values() for person in some}
        await tell(connection, NoticeKind.REVISION_ASKED, revision, people, now)
        if Stage.PHONE in stages.values():
            await tell_to_phone(connection, revision, now)
    return len(new)


async def _step(database: Database, revision: Revision, now: datetime, zone: tzinfo) -> int:
    """Whatever is due in one revision goes a stage on; returns for how many actors."""
    if not await _due(database.reader, revision, now, zone):
        return 0
    async with database.transaction() as connection:
        revision = await Revisions(connection).get(revision.id)
        due = await _due(connection, revision, now, zone)
        reminded: set[int] = set()
        for one, stage, speakers in due:
            if stage in (Stage.ALTERNATE, Stage.PHONE):
                await _pass(connection, revision, one, stage, now)
            elif await Revisions(connection).put_stage(one, stage, now):
                reminded.update(speakers)
        await tell(connection, NoticeKind.REVISION_REMINDER, revision, reminded, now)
    return len(due)


async def _pass(connection: Connection, revision: Revision, asked: Asked, stage: Stage, now: datetime) -> None:
    """From the actor's own people to whoever is next, or from an alternate to the telephone."""
    if stage is Stage.ALTERNATE:
        stage = await hand_over(connection, revision, asked, now)
    else:
        await Revisions(connection).put_stage(asked, stage, now)
    if stage is Stage.PHONE:
        await tell_to_phone(connection, revision, now)


async def _due(
    connection: Connection, revision: Revision, now: datetime, zone: tzinfo
) -> Sequence[tuple[Asked, Stage, list[int]]]:
    """The silent who go on, with their next stage and their people; who has nobody left goes to the alternate."""
    silent = [one for one in await Revisions(connection).asked(revision.id) if one.standing is Standing.SILENT]
    speakers = await RevisionPeople(connection).speakers([one.actor for one in silent], revision.id)
    found = []
    for one in silent:
        people = speakers[one.actor]
        stage = stage_due(one, revision, now, zone)
        if one.stage < Stage.ALTERNATE and not people and revision.is_open:
            stage = Stage.ALTERNATE
        if stage is not one.stage:
            found.append((one, stage, people))
    return found
