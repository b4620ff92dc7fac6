"""Calendars: what stands in a person's or a platform's, and addresses from which other programs fetch it."""

import asyncio
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

from domain.codes import Value
from domain.errors import NotFound
from domain.invitation import digest_of
from domain.meeting import Meeting, MeetingState
from domain.places import Geography
from domain.platform import Platform
from domain.rights import Access, Action
from exchange.calendar import CalendarEntry, calendar_of
from exchange.meeting_calendar import meeting_entry
from storage.database import Connection, Database
from storage.feeds import Feeds
from storage.meetings import Meetings
from storage.people import People, Person
from storage.platforms import Platforms
from usecases.board import readable_post
from usecases.events import calendar_entry
from usecases.meetings import readable_meeting
from usecases.platforms import readable_platform

TOKEN_BYTES = 20
"""160 bits."""
KEPT_AFTER = timedelta(days=31)
"""What is over stays in a calendar for a while."""
READ_NOTED = timedelta(hours=1)


class Calendar(Value):
    """What stands in a calendar: of one person, or of a platform."""

    person: Person
    platform: Platform | None
    entries: tuple[CalendarEntry, ...]


async def read_feed(database: Database, geography: Geography, token: str, now: datetime) -> Calendar:
    """What the calendar at an address holds at this moment: nothing for one whose rights have ended.

    Raises NotFound for an address nobody made, that was taken back, or whose person was erased.
    """
    digest, reader = digest_of(token), database.reader
    feed = await Feeds(reader).find(digest)
    if feed is None:
        raise NotFound
    person, access = await People(reader).get(feed.person)
    platform = await Platforms(reader).find(feed.platform) if feed.platform is not None else None
    try:
        entries = await entries_of(reader, geography, access, feed.platform, now)
    except NotFound:  # the platform is no longer this person's
        platform, entries = None, []
    if feed.read_at is None or feed.read_at + READ_NOTED <= now:
        async with database.transaction() as connection:
            await Feeds(connection).note_read(digest, now)
    return Calendar(person=person, platform=platform, entries=tuple(entries))


async def entries_of(
    reader: Connection, geography: Geography, access: Access, platform: int | None, now: datetime
) -> list[CalendarEntry]:
    """All this person is invited to and has not refused, or the meetings of a platform.

       Raises NotFound for a platform that is not this person's.
    Of a case conference there is only that it is, and
       when: other programs read this.
    """
    since = now - KEPT_AFTER
    if platform is not None:
        own = await readable_platform(reader, access, platform)
        meetings = await _readable(reader, access, await Meetings(reader).of_platform(own.id, since))
        return await _meeting_entries(reader, geography, meetings)
    if not access.may(Action.TAKE_PART):
        return []
    declined = await Feeds(reader).declined(access.person, access.own_actors)
    invited = await Meetings(reader).upcoming_of_person(access.person, access.own_actors, since)
    entries = await _meeting_entries(reader, geography, [one for one in invited if one.id not in declined])
    for event in await Feeds(reader).events(access.person, since):
        entries += await _event_entry(reader, geography, access, event)
    return sorted(entries, key=lambda entry: (entry.starts_at, entry.uid))


async def make_feed(database: Database, access: Access, platform: int | None, now: datetime) -> str:
    """A new address of a calendar, in place of an earlier one; returns its token, which is not kept."""
    token = secrets.token_hex(TOKEN_BYTES)
    async with database.transaction() as connection:
        if not access.may(Action.TAKE_PART):
            raise NotFound
        if platform is not None:
            await readable_platform(connection, access, platform)
        await Feeds(connection).put(digest_of(token), access.person, platform, now)
    return token


async def revoke_feed(database: Database, person: int, platform: int | None) -> None:
    """Take back the address of one calendar; whatever rights are left."""
    async with database.transaction() as connection:
        await Feeds(connection).remove(person, platform)


async def revoke_feeds(database: Database, person: int) -> None:
    """Take back all addresses of a person, as after a lost telephone."""
    async with database.transaction() as connection:
        await Feeds(connection).remove_all(person)


async def calendar_file(entries: Iterable[CalendarEntry], name: str, now: datetime, zone: tzinfo) -> bytes:
    """The calendar as a file."""
    return await asyncio.to_thread(calendar_of, list(entries), now, zone, name=name)


async def _readable(reader: Connection, access: Access, meetings: Iterable[Meeting]) -> list[Meeting]:
    readable = []
    for meeting in meetings:
        try:
            readable.append(await readable_meeting(reader, access, meeting.id))
        except NotFound:
            continue
    return readable


async def _meeting_entries(
    reader: Connection, geography: Geography, meetings: Iterable[Meeting]
) -> list[CalendarEntry]:
    entries = []
    for meeting in meetings:
        if meeting.starts_at is None or meeting.state is MeetingState.CANCELLED:
            continue
        platform = await Platforms(reader).find(meeting.platform) if meeting.platform is not None else None
        entry = meeting_entry(meeting, platform, geography.orps[meeting.orp].name)
        entries.append(entry.model_copy(update={"place": ""}) if entry.private else entry)
    return entries


async def _event_entry(reader: Connection, geography: Geography, access: Access, event: int) -> list[CalendarEntry]:
    try:
        return [await calendar_entry(reader, geography, await readable_post(reader, access, event))]
    except NotFound:
        return []
