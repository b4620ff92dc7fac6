"""Coordinators hear once when a platform has not met for too long, or when a yearly meeting of their area is due."""

from collections.abc import Collection
from datetime import date, datetime, tzinfo

from domain.cadence import Duty, Rhythm, duty_due, is_to_be_told, is_working_hour, platform_due
from domain.codes import Value
from domain.errors import NotFound
from domain.hours import PRAGUE
from domain.meeting import TOLD_WITHIN
from domain.notice import Notice, NoticeKind
from domain.platform import Platform, may_keep
from domain.rights import Access
from storage.cadence import Cadence
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.platforms import Platforms
from usecases.meeting_people import platform_coordinators


class Lapse(Value):
    """A platform that should have met: since when it is overdue, and when it met last as far as is known."""

    platform: Platform
    due_on: date
    last: date | None


async def tend_cadence(duties: Collection[Duty], zone: tzinfo, database: Database, now: datetime) -> int:
    """Tell coordinators what is due, in working hours; returns how many platforms and duties that were."""
    if not is_working_hour(now, zone):
        return 0
    return await _tell_of_platforms(database, now, zone) + sum(
        [await _tell_of_duty(database, duty, now, zone) for duty in duties]
    )


async def lapsed_platform(
    connection: Connection, access: Access, platform_id: int, now: datetime, zone: tzinfo = PRAGUE
) -> Lapse:
    """The platform while it is overdue, for those who keep it; raises NotFound."""
    platform = await Platforms(connection).get(platform_id)
    rhythms = await Cadence(connection, zone).platforms(now, platform_id)
    if not may_keep(access, platform) or not rhythms:
        raise NotFound
    (rhythm,) = rhythms
    due_on = platform_due(rhythm, zone)
    if due_on > now.astimezone(zone).date():
        raise NotFound
    return Lapse(platform=platform, due_on=due_on, last=rhythm.last)


async def _tell_of_platforms(database: Database, now: datetime, zone: tzinfo) -> int:
    count = 0
    for rhythm in await Cadence(database.reader, zone).platforms(now):
        due_on = platform_due(rhythm, zone)
        if is_to_be_told(rhythm, due_on, now, zone):
            async with database.transaction() as connection:
                platform = await Platforms(connection).get(int(rhythm.of))
                keepers = await platform_coordinators(connection, platform)
                people = keepers or await People(connection).coordinators_of(platform.orp)
                count += await _tell(connection, rhythm, due_on, {"platform": platform.id}, people, now, zone)
    return count


async def _tell_of_duty(database: Database, duty: Duty, now: datetime, zone: tzinfo) -> int:
    count = 0
    for rhythm in await Cadence(database.reader, zone).areas(duty, now):
        due_on = duty_due(duty, rhythm, zone)
        if is_to_be_told(rhythm, due_on, now, zone):
            async with database.transaction() as connection:
                people = await Cadence(connection, zone).coordinators(duty, rhythm.of)
                area = {"kraj" if duty.of_kraj else "orp": rhythm.of}
                count += await _tell(connection, rhythm, due_on, {"duty": duty.code.value, **area}, people, now, zone)
    return count


async def _tell(
    connection: Connection,
    rhythm: Rhythm,
    due_on: date,
    subject: dict[str, int | str],
    people: Collection[int],
    now: datetime,
    zone: tzinfo,
) -> int:
    """One notice to each, once; nothing is noted where nobody is there to be told."""
    if not people or not await Cadence(connection, zone).tell(rhythm.subject, due_on, now):
        return 0
    notices = [
        Notice(
            recipient=person,
            kind=NoticeKind.CADENCE_DUE,
            subject={**subject, "due": due_on.isoformat()},
            dedupe_key=f"{NoticeKind.CADENCE_DUE.value}:{rhythm.subject}:{due_on}:{person}",
            due_at=now,
            drop_at=now + TOLD_WITHIN,
        )
        for person in people
    ]
    await Outbox(connection).put(*notices)
    return 1
