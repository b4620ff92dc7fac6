"""Rows of meetings: made from a rule people have said, planned ahead by a tick, ended."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta, tzinfo

from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.meeting import MOST_AHEAD, PLANNED_AHEAD, USUAL_LENGTH, Meeting, MeetingState, Series, Wording
from domain.platform import Platform, may_keep
from domain.recurrence import Rule, days_of
from domain.rights import Access
from storage.database import Connection, Database
from storage.meeting_series import MeetingSeries
from storage.meetings import Meetings
from storage.platforms import Platforms
from usecases.meeting_people import scheduled
from usecases.meetings import checked

Holidays = Collection[tuple[date, date]]
MOST_SERIES = 12
"""Of one platform at a time."""


async def make_series(
    database: Database,
    access: Access,
    platform_id: int,
    rule: Rule,
    first_day: date,
    wording: Wording,
    now: datetime,
    holidays: Holidays,
    zone: tzinfo = PRAGUE,
) -> Series:
    """Plan meetings by a rule that says the hour, from `first_day` on; of the wording, place and agenda hold for each.

    Nobody is told before a meeting is called. Raises NotFound to those who do not keep the platform.
    """
    async with database.transaction() as connection:
        platform = await _kept(connection, access, platform_id)
        if rule.at_minute is None:
            raise Refusal("refused-meeting-series-hour")
        if len(await MeetingSeries(connection).of_platform(platform_id)) >= MOST_SERIES:
            raise Refusal("refused-meeting-series-most", most=MOST_SERIES)
        words = checked(wording, platform)
        series = Series(
            id=0,
            platform=platform_id,
            rule=rule.rrule,
            words=rule.words,
            first_day=max(first_day, rule.since or first_day),
            at_minute=rule.at_minute,
            minutes=rule.minutes or int(USUAL_LENGTH.total_seconds()) // 60,
            without=rule.without,
            place=words.place,
            agenda=words.agenda,
            made_by=access.person,
            made_at=now,
        )
        if not days_of(rule, series.first_day, (now + MOST_AHEAD).date(), holidays):
            raise Refusal("refused-meeting-series-empty", days=MOST_AHEAD.days)
        stored = await MeetingSeries(connection).add(series)
        await _plan(connection, stored, platform, holidays, now, zone)
    return stored


async def end_series(database: Database, access: Access, series_id: int, now: datetime) -> int:
    """Nothing more comes of it: planned meetings go without a word, called ones stay. Returns how many have gone."""
    async with database.transaction() as connection:
        series = await MeetingSeries(connection).get(series_id)
        await _kept(connection, access, series.platform)
        if not await MeetingSeries(connection).end(series_id, now):
            raise NotFound
        planned = await MeetingSeries(connection).planned(series_id)
        for meeting in planned:
            gone = meeting.model_copy(update={"state": MeetingState.CANCELLED, "due_at": None})
            await Meetings(connection).save(gone)
    return len(planned)


async def plan_series(holidays: Holidays, zone: tzinfo, database: Database, now: datetime) -> int:
    """Meetings of all series are planned some time ahead; returns how many new ones there are."""
    count = 0
    for series in await MeetingSeries(database.reader).going_on():
        if await _new_days(MeetingSeries(database.reader), series, holidays, now, zone):
            async with database.transaction() as connection:
                platform = await Platforms(connection).get(series.platform)
                count += await _plan(connection, series, platform, holidays, now, zone)
    return count


async def _plan(
    connection: Connection, series: Series, platform: Platform, holidays: Holidays, now: datetime, zone: tzinfo
) -> int:
    days = await _new_days(MeetingSeries(connection), series, holidays, now, zone)
    for day in days:
        planned = scheduled(_planned(series, platform, day, now, zone), platform, now, zone)
        await Meetings(connection).add(planned)
    return len(days)


async def _new_days(kept: MeetingSeries, series: Series, holidays: Holidays, now: datetime, zone: tzinfo) -> list[date]:
    """Days of the rule still to come that have no meeting; one that was moved or cancelled has its day."""
    until = (now + PLANNED_AHEAD).astimezone(zone).date()
    rule = Rule(rrule=series.rule, without=series.without, words=series.words)
    there = await kept.days(series.id)
    days = days_of(rule, series.first_day, until, holidays)
    return [day for day in days if day not in there and _begins(series, day, zone) > now]


def _begins(series: Series, day: date, zone: tzinfo) -> datetime:
    hours, minutes = divmod(series.at_minute, 60)
    return datetime.combine(day, time(hours, minutes), zone)


def _planned(series: Series, platform: Platform, day: date, now: datetime, zone: tzinfo) -> Meeting:
    local = _begins(series, day, zone)
    starts_at = local.astimezone(now.tzinfo)
    return Meeting(
        id=0,
        platform=platform.id,
        orp=platform.orp,
        series=series.id,
        series_day=day,
        title=platform.name,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=series.minutes),
        place=series.place,
        agenda=series.agenda,
        state=MeetingState.PLANNED,
        made_by=series.made_by,
        made_at=now,
    )


async def _kept(connection: Connection, access: Access, platform_id: int) -> Platform:
    platform = await Platforms(connection).get(platform_id)
    if not may_keep(access, platform) or not platform.is_living:
        raise NotFound
    return platform
