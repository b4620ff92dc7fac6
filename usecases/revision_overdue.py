"""Who hears that a revision is late: its coordinators, and the region in one message for all that are late anew."""

from collections import defaultdict
from datetime import date, datetime, timedelta, tzinfo

from domain.cadence import is_working_hour
from domain.notice import Notice, NoticeKind, Priority
from domain.revision import TOLD_WITHIN, Revision, late_since
from domain.revision_progress import late_from
from storage.cadence import Cadence
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.revisions import Revisions
from usecases.revision import tell

DUTY = "revize_sablon"
"""The code of this duty in recommended_cadence.csv."""


async def tell_overdue(zone: tzinfo, database: Database, now: datetime) -> int:
    """Tell coordinators in working hours what is late since the last time; returns of how many districts."""
    if not is_working_hour(now, zone):
        return 0
    return await _tell_district(zone, database, now) + await _tell_region(zone, database, now)


async def _tell_district(zone: tzinfo, database: Database, now: datetime) -> int:
    """Its coordinators hear that its time is over; and again when the next one cannot begin because it is open."""
    revisions, today = Revisions(database.reader), now.astimezone(zone).date()
    rules = {rule.orp: rule for rule in await revisions.rules()}
    open_ones = [(one, late_since(one, rules.get(one.orp), today, zone)) for one in await revisions.all_open()]
    late: list[tuple[Revision, date]] = [(one, since) for one, since in open_ones if since is not None]
    if not late:
        return 0
    count = 0
    async with database.transaction() as connection:
        for one, since in late:
            people = await People(connection).coordinators_of(one.orp)
            if people and await Cadence(connection, zone).tell(f"revision late:{one.orp}", since, now):
                await tell(connection, NoticeKind.REVISION_LATE, one, people, now)
                count += 1
    return count


async def _tell_region(zone: tzinfo, database: Database, now: datetime) -> int:
    """Its coordinators hear of every district once."""
    today = now.astimezone(zone).date()
    late = await _late(database.reader, today)
    if not late:
        return 0
    async with database.transaction() as connection:
        told: defaultdict[int, list[str]] = defaultdict(list)
        for orp, since in late.items():
            people = await People(connection).regional_coordinators_of(orp)
            if people and await Cadence(connection, zone).tell(f"{DUTY}:{orp}", since, now):
                for person in people:
                    told[person].append(orp)
        await Outbox(connection).put(*(_notice(person, orps, today, now) for person, orps in told.items()))
    return len({orp for orps in told.values() for orp in orps})


async def _late(connection: Connection, today: date) -> dict[str, date]:
    """Since which day each late district is late."""
    revisions = Revisions(connection)
    overdue = {one.orp: one.due_on + timedelta(days=1) for one in await revisions.all_open() if one.is_overdue(today)}
    begins = late_from(today.year)
    without = await revisions.without(today.year) if today >= begins else []
    return {**dict.fromkeys(without, begins), **overdue}


def _notice(person: int, orps: list[str], today: date, now: datetime) -> Notice:
    districts = ",".join(orps)
    return Notice(
        recipient=person,
        kind=NoticeKind.REVISION_OVERDUE,
        subject={"orps": districts},
        dedupe_key=f"{NoticeKind.REVISION_OVERDUE.value}:{today}:{districts}:{person}",
        due_at=now,
        drop_at=now + TOLD_WITHIN,
        priority=Priority.BULK,
    )
