"""Notices about events: changed, cancelled, tomorrow, a place came free; and to organisers, who came."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.event import COMING, Answer, expected, may_be_marked
from domain.notice import NoticeKind
from domain.post import Post, State, is_valid
from domain.rights import Action
from handlers.events import invited_of
from storage.guests import Guests
from storage.posts import Posts
from usecases.events import calendar_file, organised_event, readable_event, standing
from views.events import Invited, attendance_screen, cancelled_screen, told_screen
from views.screen import Screen

Subject = Mapping[str, int | str]


async def changed(recipient: Recipient, subject: Subject) -> Screen | None:
    """Another day, time or place; of more changes that wait only the last is told."""
    invited = await _coming(recipient, subject)
    if invited is None or invited.guest is None or invited.guest.told != subject["mark"]:
        return None
    file = await _file(recipient, invited.post)
    return told_screen(recipient.reading, invited, "notice-event-changed", file)


async def reminder(recipient: Recipient, subject: Subject) -> Screen | None:
    """It is soon; not where it begins otherwise by now, or has begun."""
    invited = await _coming(recipient, subject)
    if invited is None or invited.post.starts_at is None or invited.post.starts_at <= recipient.reading.now:
        return None
    if int(invited.post.starts_at.timestamp()) != subject["mark"]:
        return None
    return told_screen(recipient.reading, invited, "notice-event-reminder")


async def place(recipient: Recipient, subject: Subject) -> Screen | None:
    """One who waited has a place."""
    invited = await _coming(recipient, subject)
    if invited is None or invited.guest is None:
        return None
    if invited.guest.answer is not Answer.YES or invited.guest.turn != subject["mark"]:
        return None
    return told_screen(recipient.reading, invited, "notice-event-place")


async def cancelled(recipient: Recipient, subject: Subject) -> Screen | None:
    """It does not take place, or it was taken off the board."""
    post = await Posts(recipient.reader).get(int(subject["post"]))
    guest = await Guests(recipient.reader).find(post.id, recipient.person.id)
    if post.state not in (State.WITHDRAWN, State.HIDDEN) or recipient.reading.now >= post.valid_until:
        return None
    if guest is None or guest.answer not in COMING or not recipient.access.may(Action.TAKE_PART):
        return None
    return cancelled_screen(recipient.reading, post, await _file(recipient, post, cancelled=True))


async def attendance(recipient: Recipient, subject: Subject) -> Screen | None:
    """The organiser is asked who came."""
    post = await organised_event(recipient.reader, recipient.access, int(subject["post"]))
    guests = expected(await Guests(recipient.reader).named(post.id))
    if not guests or not may_be_marked(post, recipient.reading.now):
        return None
    return attendance_screen(recipient.reading, post, guests)


async def _coming(recipient: Recipient, subject: Subject) -> Invited | None:
    """The event as it stands for a guest; None where it is over or the guest does not come."""
    post = await readable_event(recipient.reader, recipient.access, int(subject["post"]))
    invited = invited_of(await standing(recipient.reader, post, recipient.person.id))
    comes = invited.guest is not None and invited.guest.answer in COMING
    return invited if comes and is_valid(post, recipient.reading.now) else None


async def _file(recipient: Recipient, post: Post, *, cancelled: bool = False) -> bytes:
    house, now = recipient.house, recipient.reading.now
    return await calendar_file(recipient.reader, house.geography, post, now, house.zone, cancelled=cancelled)


NOTICES: dict[NoticeKind, Render] = {
    NoticeKind.EVENT_CHANGED: changed,
    NoticeKind.EVENT_CANCELLED: cancelled,
    NoticeKind.EVENT_REMINDER: reminder,
    NoticeKind.EVENT_PLACE: place,
    NoticeKind.EVENT_ATTENDANCE: attendance,
}
