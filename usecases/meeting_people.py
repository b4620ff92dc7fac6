"""The people of a meeting: who may read and keep it, who keeps it in their name, inviting them and telling them."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, tzinfo

from domain.codes import Value
from domain.errors import NotFound, Refusal
from domain.meeting import TOLD_WITHIN, Meeting, MeetingState, call_at, reminder_after, reminder_due, reminders_of
from domain.notice import Notice, NoticeKind
from domain.platform import Platform, may_keep
from domain.rights import Access, Action
from storage.actors import Actors
from storage.database import Connection
from storage.meeting_reach import MeetingReach
from storage.meetings import Meetings
from storage.outbox import Outbox
from storage.people import People
from storage.platforms import Platforms


class Circle(Value):
    """Who meets: a platform, all of it where no `actors` are named, or actors of a district; `duty` is a yearly one."""

    platform: int | None = None
    orp: str | None = None
    duty: str | None = None
    actors: tuple[int, ...] | None = None


class Invitees(Value):
    """A circle as it stands now: the actors and the people besides who have a seat."""

    platform: Platform | None
    orp: str
    actors: tuple[int, ...]
    persons: tuple[int, ...] = ()


async def invitees(connection: Connection, access: Access, circle: Circle) -> Invitees:
    """Who is invited when somebody calls this circle; raises NotFound to those who may not, Refusal where nobody is."""
    found = await (_of_platform if circle.platform is not None else _of_orp)(connection, access, circle)
    if not found.actors and not found.persons:
        raise Refusal("refused-meeting-nobody")
    return found


async def _of_platform(connection: Connection, access: Access, circle: Circle) -> Invitees:
    platforms = Platforms(connection)
    platform = await platforms.get(circle.platform or 0)
    if not may_keep(access, platform) or not platform.is_living:
        raise NotFound
    actors = await platforms.actors(platform.id)
    if circle.actors is None:
        persons = await platforms.persons(platform.id)
        return Invitees(platform=platform, orp=platform.orp, actors=tuple(actors), persons=tuple(persons))
    if not set(circle.actors) <= set(actors):
        raise NotFound
    return Invitees(platform=platform, orp=platform.orp, actors=circle.actors)


async def _of_orp(connection: Connection, access: Access, circle: Circle) -> Invitees:
    orp, actors = circle.orp or "", circle.actors or ()
    if not access.may(Action.KEEP_PLATFORMS, orps=(orp,)):
        raise NotFound
    if not set(actors) <= {actor.id for actor in await Actors(connection).serving(orp)}:
        raise NotFound
    return Invitees(platform=None, orp=orp, actors=actors)


async def platform_of(connection: Connection, meeting: Meeting) -> Platform | None:
    """The platform that meets; None for a meeting of a district."""
    return None if meeting.platform is None else await Platforms(connection).get(meeting.platform)


async def readable_meeting(connection: Connection, access: Access, meeting_id: int) -> Meeting:
    """The meeting with this id for those who have a seat, keep it, or belong to its platform; raises NotFound.

    A case conference, and a meeting for which people were chosen, is nothing for others of the platform.
    """
    meeting = await Meetings(connection).get(meeting_id)
    platform = await platform_of(connection, meeting)
    if keeps(access, meeting, platform) or await Meetings(connection).seat_of(
        meeting_id, access.person, access.own_actors
    ):
        return meeting
    if platform is None or platform.is_confidential or meeting.chosen:
        raise NotFound
    if not await Platforms(connection).is_member(platform.id, access.person, access.own_actors):
        raise NotFound
    return meeting


async def kept_meeting(connection: Connection, access: Access, meeting_id: int) -> Meeting:
    """The meeting with this id for those who keep it now; raises NotFound."""
    meeting = await Meetings(connection).get(meeting_id)
    if not keeps(access, meeting, await platform_of(connection, meeting)):
        raise NotFound
    return meeting


async def cancelled_meeting(connection: Connection, access: Access, meeting_id: int) -> Meeting:
    """A cancelled meeting for everybody who was invited, whatever rights are left: it stands in a calendar.

    Raises NotFound.
    """
    meeting = await Meetings(connection).get(meeting_id)
    if meeting.state is not MeetingState.CANCELLED:
        raise NotFound
    if await Meetings(connection).invitation(meeting_id, access.person) is None:
        raise NotFound
    return meeting


def keeps(access: Access, meeting: Meeting, platform: Platform | None) -> bool:
    """True for those who change and cancel it, see what is missing, and say who came."""
    if platform is not None:
        return may_keep(access, platform)
    return access.may(Action.KEEP_PLATFORMS, orps=(meeting.orp,))


async def keepers_of(connection: Connection, meeting: Meeting) -> list[int]:
    """Who is told what there is to do: who called it, while they keep it, and those who coordinate the platform."""
    platform = await platform_of(connection, meeting)
    caller = []
    if meeting.made_by is not None:
        _, access = await People(connection).get(meeting.made_by)
        caller = [meeting.made_by] if keeps(access, meeting, platform) else []
    own = await platform_coordinators(connection, platform) if platform else []
    return sorted({*caller, *own}) or await People(connection).coordinators_of(meeting.orp)


async def platform_coordinators(connection: Connection, platform: Platform) -> list[int]:
    """Who coordinates a platform in person or for the actor that does."""
    actor, person = platform.coordinator_actor, platform.coordinator_person
    members = await People(connection).members_of(actor) if actor is not None else []
    return sorted({*members, *([person] if person is not None else [])})


async def call_together(
    connection: Connection, meeting: Meeting, people: Collection[int], now: datetime, zone: tzinfo
) -> Meeting:
    """Invite these people to a meeting that has a day, and tell its groups; sets when they are next reminded."""
    called = scheduled(meeting, await platform_of(connection, meeting), now, zone)
    await Meetings(connection).save(called)
    await invite(connection, called, people, now, zone, anew=True)
    await tell_groups(connection, NoticeKind.MEETING_CALLED, called, now, called.sequence)
    return called


async def invite(
    connection: Connection,
    meeting: Meeting,
    people: Collection[int],
    now: datetime,
    zone: tzinfo,
    *,
    anew: bool = False,
    kind: NoticeKind = NoticeKind.MEETING_CALLED,
) -> None:
    """Invite these people; that stands for a reminder whose time has come. With `anew` those invited before, too."""
    reminders = reminders_of(await platform_of(connection, meeting))
    given = None if meeting.starts_at is None else reminder_due(meeting.starts_at, reminders, zone, now)
    await Meetings(connection).invite(meeting, people, given, now, anew=anew)
    await tell(connection, kind, meeting, people, now, meeting.sequence)


def scheduled(meeting: Meeting, platform: Platform | None, now: datetime, zone: tzinfo) -> Meeting:
    """The meeting with the time at which something is due for it next."""
    if meeting.starts_at is None or meeting.state is MeetingState.CANCELLED:
        return meeting.model_copy(update={"due_at": None})
    planned, reminders = meeting.state is MeetingState.PLANNED, reminders_of(platform)
    due_at = call_at(meeting.starts_at, reminders, zone) if planned else None
    return meeting.model_copy(update={"due_at": due_at or reminder_after(meeting.starts_at, reminders, zone, now)})


async def reschedule(connection: Connection, platform: Platform, now: datetime, zone: tzinfo) -> None:
    """Belongs into the transaction that changes when people are reminded of a platform's meetings."""
    meetings = Meetings(connection)
    for meeting in await meetings.of_platform(platform.id, now):
        await meetings.save(scheduled(meeting, platform, now, zone))


async def tell(
    connection: Connection,
    kind: NoticeKind,
    meeting: Meeting,
    people: Iterable[int],
    now: datetime,
    mark: int,
    *,
    until: datetime | None = None,
    more: Mapping[str, int] | None = None,
) -> None:
    """One notice to each; `mark` (with `more`) tells this occasion from others of the same meeting.

    What has to be known before the meeting is dropped with its end, unless `until` says otherwise.
    """
    await _put(connection, kind, meeting, [(person, None) for person in people], now, mark, until, more)


async def tell_groups(
    connection: Connection,
    kind: NoticeKind,
    meeting: Meeting,
    now: datetime,
    mark: int,
    *,
    until: datetime | None = None,
    more: Mapping[str, int] | None = None,
) -> None:
    """The same to the Telegram groups of its platform, unless people were chosen for it."""
    if meeting.platform is not None and not meeting.chosen:
        groups = await MeetingReach(connection).groups_of(meeting.platform)
        await _put(connection, kind, meeting, [(linker, group) for group, linker in groups], now, mark, until, more)


async def _put(
    connection: Connection,
    kind: NoticeKind,
    meeting: Meeting,
    to: Iterable[tuple[int, int | None]],
    now: datetime,
    mark: int,
    until: datetime | None,
    more: Mapping[str, int] | None,
) -> None:
    late = now + TOLD_WITHIN
    drop_at = until or min(late, meeting.over_at or late)
    subject: dict[str, int | str] = {"meeting": meeting.id, "mark": mark, **(more or {})}
    occasion = ":".join(str(part) for part in (kind.value, *subject.values()))
    notices = [
        Notice(
            recipient=person,
            kind=kind,
            subject=subject,
            dedupe_key=f"{occasion}:{f'g{group}' if group is not None else person}",
            due_at=now,
            drop_at=drop_at,
            group=group,
        )
        for person, group in to
    ]
    if drop_at > now:
        await Outbox(connection).put(*notices)
