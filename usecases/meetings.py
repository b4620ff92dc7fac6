"""Meetings: call one, change and cancel it, answer for a seat, keep who came and the minutes."""

import asyncio
from datetime import datetime, tzinfo

from domain.codes import CodeLists
from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.meeting import (
    AGENDA_LIMIT,
    PLACE_LIMIT,
    REASON_LIMIT,
    SUBSTITUTE_LIMIT,
    TITLE_LIMIT,
    TOLD_WITHIN,
    Composition,
    Meeting,
    MeetingState,
    SeatAnswer,
    Wording,
    check_day,
    check_link,
    check_open,
    composition,
    concerns_invited,
    may_be_marked,
    stays_away,
)
from domain.notice import NoticeKind
from domain.places import Geography
from domain.platform import Platform
from domain.rights import Access
from exchange.meeting_calendar import meeting_file
from storage.actors import Actors
from storage.database import Connection, Database
from storage.meeting_reach import MeetingReach
from storage.meetings import Meetings
from storage.platforms import Platforms
from usecases.guard_text import refuse_personal_data
from usecases.meeting_groups import count_in_groups
from usecases.meeting_people import (
    Circle,
    call_together,
    invite,
    invitees,
    kept_meeting,
    platform_of,
    readable_meeting,
    scheduled,
    tell,
    tell_groups,
)

__all__ = ["Circle", "kept_meeting", "readable_meeting"]


async def call(
    database: Database, access: Access, circle: Circle, wording: Wording, now: datetime, zone: tzinfo = PRAGUE
) -> Meeting:
    """Call a meeting: a seat for every actor and person of the circle, an invitation to all who speak for them.

    Raises NotFound to those who do not keep it, Refusal for words, a day or a circle that cannot be.
    """
    async with database.transaction() as connection:
        check_day(wording.starts_at, wording.ends_at, now)
        new = await new_meeting(connection, access, circle, wording, MeetingState.CALLED, now)
        return await call_together(connection, new, list(await Meetings(connection).speakers(new.id)), now, zone)


async def new_meeting(
    connection: Connection, access: Access, circle: Circle, wording: Wording, state: MeetingState, now: datetime
) -> Meeting:
    """A meeting with its seats; nobody has heard of it yet."""
    found = await invitees(connection, access, circle)
    words = checked(wording, found.platform)
    new = Meeting(
        id=0,
        platform=circle.platform,
        orp=found.orp,
        duty=circle.duty,
        **dict(words),
        state=state,
        chosen=circle.platform is not None and circle.actors is not None,
        made_by=access.person,
        made_at=now,
        called_at=now if state is MeetingState.CALLED else None,
    )
    stored = await Meetings(connection).add(new)
    if stored is None:
        raise NotFound
    await Meetings(connection).add_seats(stored.id, found.actors, found.persons)
    return stored


async def call_planned(connection: Connection, meeting: Meeting, now: datetime, zone: tzinfo) -> Meeting:
    """Invite the platform as it is now to a planned meeting of its series."""
    platforms, meetings = Platforms(connection), Meetings(connection)
    platform = meeting.platform or 0
    await meetings.add_seats(meeting.id, await platforms.actors(platform), await platforms.persons(platform))
    called = meeting.model_copy(update={"state": MeetingState.CALLED, "called_at": now})
    return await call_together(connection, called, list(await meetings.speakers(meeting.id)), now, zone)


async def call_now(
    database: Database, access: Access, meeting_id: int, now: datetime, zone: tzinfo = PRAGUE
) -> Meeting:
    """Invite to a planned meeting before its first reminder would; raises Refusal where that was done."""
    async with database.transaction() as connection:
        meeting = await kept_meeting(connection, access, meeting_id)
        check_open(meeting, now)
        if meeting.state is not MeetingState.PLANNED:
            raise Refusal("refused-old-button")
        return await call_planned(connection, meeting, now, zone)


async def change(
    database: Database, access: Access, meeting_id: int, wording: Wording, now: datetime, zone: tzinfo = PRAGUE
) -> Meeting:
    """Word a meeting anew; those invited are told of another time or place, once.

    Another beginning asks everybody anew, also who said no to the first one. Who said no is not told of another place.
    """
    async with database.transaction() as connection:
        before = await kept_meeting(connection, access, meeting_id)
        check_open(before, now)
        platform = await platform_of(connection, before)
        words = checked(wording, platform)
        if before.state is MeetingState.POLL:
            words = words.model_copy(update={"starts_at": None, "ends_at": None})
        elif (words.starts_at, words.ends_at) != (before.starts_at, before.ends_at):
            check_day(words.starts_at, words.ends_at, now)
        after = before.model_copy(update=dict(words))
        if after == before:
            return before
        if before.state is MeetingState.CALLED:
            after = after.model_copy(update={"sequence": before.sequence + 1})
        if after.starts_at != before.starts_at:
            after = scheduled(after, platform, now, zone).model_copy(update={"warned_at": None, "warned_of": None})
        await Meetings(connection).save(after)
        await _tell_change(connection, before, after, now, zone)
    return after


async def _tell_change(connection: Connection, before: Meeting, after: Meeting, now: datetime, zone: tzinfo) -> None:
    if after.state is not MeetingState.CALLED or not concerns_invited(before, after):
        return
    meetings, kind = Meetings(connection), NoticeKind.MEETING_CHANGED
    people = [one.person for one in await meetings.invited(after.id)]
    if before.starts_at != after.starts_at:
        await meetings.forget_answers(after.id)
        await invite(connection, after, people, now, zone, anew=True, kind=kind)
    else:
        answers = await meetings.speakers(after.id)
        come = [one for one in people if set(answers.get(one, [])) != {SeatAnswer.NO}]
        told = await meetings.tell(after.id, come, after.sequence)
        await tell(connection, kind, after, told, now, after.sequence)
    await tell_groups(connection, kind, after, now, after.sequence)


async def cancel(database: Database, access: Access, meeting_id: int, reason: str, now: datetime) -> Meeting:
    """It does not take place: everybody who was invited is told, once; a meeting nobody was invited to just goes."""
    async with database.transaction() as connection:
        before = await kept_meeting(connection, access, meeting_id)
        check_open(before, now)
        words = await _reason(connection, before, reason)
        changes = {"state": MeetingState.CANCELLED, "reason": words, "sequence": before.sequence + 1, "due_at": None}
        meetings, after = Meetings(connection), before.model_copy(update=changes)
        await meetings.save(after)
        people = [one.person for one in await meetings.invited(after.id)]
        told = await meetings.tell(after.id, people, after.sequence)
        await tell(connection, NoticeKind.MEETING_CANCELLED, after, told, now, after.sequence)
        if before.state is not MeetingState.PLANNED:
            await tell_groups(connection, NoticeKind.MEETING_CANCELLED, after, now, after.sequence)
    return after


async def _reason(connection: Connection, meeting: Meeting, reason: str) -> str | None:
    words, platform = " ".join(reason.split())[:REASON_LIMIT], await platform_of(connection, meeting)
    refuse_personal_data(words, insisting=platform is None or not platform.is_confidential)
    return words or None


async def answer(
    database: Database,
    access: Access,
    meeting_id: int,
    seat_id: int,
    says: SeatAnswer,
    now: datetime,
    substitute: str | None = None,
) -> Meeting:
    """Answer for a seat: any of its people does, the last answer holds.

    `substitute` are words of who comes instead, "" for nobody; None leaves them, but who does not come sends nobody.
    """
    async with database.transaction() as connection:
        meetings, meeting = Meetings(connection), await readable_meeting(connection, access, meeting_id)
        seat = await meetings.seat(seat_id)
        if seat.meeting != meeting_id or not seat.belongs_to(access.person, access.own_actors):
            raise NotFound
        if meeting.state in (MeetingState.POLL, MeetingState.PLANNED):
            raise NotFound
        check_open(meeting, now)
        kept = seat.substitute if substitute is None else " ".join(substitute.split())[:SUBSTITUTE_LIMIT]
        refuse_personal_data(substitute, insisting=True)
        instead = None if says is SeatAnswer.NO else kept or None
        await meetings.put_answer(seat_id, says, instead, access.person, now)
        await count_in_groups(connection, meeting, now)
    return meeting


async def mark(database: Database, access: Access, seat_id: int, attended: bool | None, now: datetime) -> Meeting:
    """Say whether somebody came for a seat; None takes it back."""
    async with database.transaction() as connection:
        meetings = Meetings(connection)
        meeting = await _marked(connection, access, (await meetings.seat(seat_id)).meeting, now)
        await meetings.mark(seat_id, attended=attended)
    return meeting


async def mark_all(database: Database, access: Access, meeting_id: int, now: datetime) -> Meeting:
    """Say that everybody came who had said so."""
    async with database.transaction() as connection:
        meeting = await _marked(connection, access, meeting_id, now)
        await Meetings(connection).mark_all(meeting_id)
    return meeting


async def keep_minutes(
    database: Database,
    access: Access,
    meeting_id: int,
    now: datetime,
    *,
    link: str | None = None,
    file: str | None = None,
) -> Meeting:
    """Keep the minutes as an address (https) or Telegram's id of a document, and tell those who were invited.

    With neither they are taken back. None are kept of a case conference.
    """
    async with database.transaction() as connection:
        before = await _marked(connection, access, meeting_id, now)
        platform = await platform_of(connection, before)
        if platform is not None and platform.is_confidential:
            raise Refusal("refused-meeting-case-minutes")
        if link:
            check_link(link)
        at = now if link or file else None
        after = before.model_copy(update={"minutes_link": link, "minutes_file": file, "minutes_at": at})
        await Meetings(connection).save(after)
        if at is not None:
            mark, until, kind = int(now.timestamp()), now + TOLD_WITHIN, NoticeKind.MEETING_MINUTES
            people = [
                one.person for one in await Meetings(connection).invited(meeting_id) if one.person != access.person
            ]
            await tell(connection, kind, after, people, now, mark, until=until)
            await tell_groups(connection, kind, after, now, mark, until=until)
    return after


async def stands(connection: Connection, meeting: Meeting, codes: CodeLists) -> Composition:
    """Who is missing among those who said yes."""
    meetings = Meetings(connection)
    seats, kinds = await meetings.seats(meeting.id), await MeetingReach(connection).kinds(meeting.id)
    return composition(seats, kinds, await platform_of(connection, meeting), codes)


async def absent(connection: Connection, platform: int, now: datetime) -> dict[int, str]:
    """Actors of a platform that missed its last meetings, by id with their names."""
    came = await Meetings(connection).came(platform, now)
    return await Actors(connection).names([actor for actor, some in came.items() if stays_away(some)])


async def calendar_file(
    connection: Connection, geography: Geography, meeting: Meeting, now: datetime, zone: tzinfo = PRAGUE
) -> bytes:
    """The meeting for a calendar; of a cancelled one, what takes it out again. Raises NotFound where it has no day."""
    platform, district = await platform_of(connection, meeting), geography.orps[meeting.orp].name
    return await asyncio.to_thread(meeting_file, meeting, platform, district, now, zone)


def checked(wording: Wording, platform: Platform | None) -> Wording:
    """The words as they are kept; raises Refusal. Of a case conference nothing is said but when and where."""
    title, place, agenda = " ".join(wording.title.split()), " ".join(wording.place.split()), wording.agenda.strip()
    is_confidential = platform is not None and platform.is_confidential
    if is_confidential and agenda:
        raise Refusal("refused-meeting-case-agenda")
    for text, limit in ((title, TITLE_LIMIT), (place, PLACE_LIMIT), (agenda, AGENDA_LIMIT)):
        if len(text) > limit:
            raise Refusal("refused-meeting-long", limit=limit)
        refuse_personal_data(text, insisting=not is_confidential)
    if platform is not None and (is_confidential or not title):
        title = platform.name
    if not title:
        raise Refusal("refused-meeting-without-title")
    return wording.model_copy(update={"title": title, "place": place, "agenda": agenda})


async def _marked(connection: Connection, access: Access, meeting_id: int, now: datetime) -> Meeting:
    meeting = await kept_meeting(connection, access, meeting_id)
    if not may_be_marked(meeting, now):
        raise NotFound
    return meeting
