"""Notices about announcements: to those they are for, to the author who follows, to the second coordinator."""

from collections.abc import Mapping
from dataclasses import replace

from bot.notices import Recipient, Render
from domain.announcement import Announcement, State, may_confirm, may_keep
from domain.notice import NoticeKind
from handlers.announcements import meant_of
from storage.announcement_recipients import Recipients
from storage.announcements import Announcements
from storage.people import People
from usecases.announcements import reach_of
from views.announcement_report import report_screen, withdrawn_screen
from views.announcements import confirm_screen, decided_screen, received_screen, reminder_screen
from views.screen import Screen

Subject = Mapping[str, int | str]


async def sent(recipient: Recipient, subject: Subject) -> Screen | None:
    """The announcement in the words it has now, as long as the recipient holds a role it is for."""
    one = await _still_for(recipient, subject)
    if one is None:
        return None
    found = await Recipients(recipient.reader).find(one.id, recipient.person.id, recipient.reading.now)
    return received_screen(
        recipient.reading, one, await _author(recipient, one), has_read=found is not None and found.has_read
    )


async def corrected(recipient: Recipient, subject: Subject) -> Screen | None:
    """Over the words before; a newer correction tells for an older one."""
    one = await _still_for(recipient, subject)
    screen = await sent(recipient, subject) if one and one.version == subject["version"] else None
    if one is None or screen is None:
        return None
    return replace(screen, replaces=await Recipients(recipient.reader).message_of(one.id, recipient.person.id))


async def withdrawn(recipient: Recipient, subject: Subject) -> Screen | None:
    """Over an announcement that Telegram does not delete any more."""
    one = await Announcements(recipient.reader).get(int(subject["announcement"]))
    message = await Recipients(recipient.reader).message_of(one.id, recipient.person.id)
    screen = replace(withdrawn_screen(recipient.reading.say), replaces=message)
    return replace(screen, photo=one.file) if one.file_kind == "photo" else replace(screen, document=one.file)


async def reminded(recipient: Recipient, subject: Subject) -> Screen | None:
    """To one who has it and has not confirmed."""
    one = await _still_for(recipient, subject)
    if one is None or not one.asks_receipt:
        return None
    found = await Recipients(recipient.reader).find(one.id, recipient.person.id, recipient.reading.now)
    if found is None or found.has_read:
        return None
    return reminder_screen(recipient.reading, one, await _author(recipient, one))


async def progress(recipient: Recipient, subject: Subject) -> Screen | None:
    """The author's live message."""
    store, recipients = Announcements(recipient.reader), Recipients(recipient.reader)
    one = await store.get(int(subject["announcement"]))
    if not may_keep(recipient.access, one) or one.state is State.DRAFT:
        return None
    tally = await recipients.tally(one.id, recipient.reading.now)
    return replace(report_screen(recipient.reading, one, tally), replaces=await store.live_message(one))


async def waits(recipient: Recipient, subject: Subject) -> Screen | None:
    """To a second coordinator, as long as it waits."""
    one = await Announcements(recipient.reader).get(int(subject["announcement"]))
    if one.state is not State.WAITING or one.step != subject["step"] or not may_confirm(recipient.access, one):
        return None
    author, access = await People(recipient.reader).get(one.author or 0)
    reach = await reach_of(recipient.reader, access, one.audience, recipient.reading.now)
    return confirm_screen(recipient.reading, one, meant_of(recipient.reading, one, reach), author.name)


async def decided(recipient: Recipient, subject: Subject) -> Screen | None:
    """To the author: it waits for its time, or came back."""
    one = await Announcements(recipient.reader).get(int(subject["announcement"]))
    is_news = one.state is State.SCHEDULED or (one.state is State.DRAFT and one.reason is not None)
    return decided_screen(recipient.reading, one) if is_news and may_keep(recipient.access, one) else None


async def _still_for(recipient: Recipient, subject: Subject) -> Announcement | None:
    one = await Announcements(recipient.reader).get(int(subject["announcement"]))
    is_for = not recipient.access.roles.isdisjoint(one.audience.roles)
    return one if is_for and one.state is not State.WITHDRAWN else None


async def _author(recipient: Recipient, one: Announcement) -> str:
    return (await People(recipient.reader).get(one.author))[0].name if one.author else ""


NOTICES: Mapping[NoticeKind, Render] = {
    NoticeKind.ANNOUNCEMENT: sent,
    NoticeKind.ANNOUNCEMENT_PROGRESS: progress,
    NoticeKind.ANNOUNCEMENT_CORRECTED: corrected,
    NoticeKind.ANNOUNCEMENT_WITHDRAWN: withdrawn,
    NoticeKind.ANNOUNCEMENT_REMINDER: reminded,
    NoticeKind.ANNOUNCEMENT_WAITING: waits,
    NoticeKind.ANNOUNCEMENT_DECIDED: decided,
}
