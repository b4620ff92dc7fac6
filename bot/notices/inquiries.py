"""Notices about looking for a place: to those who may help, to the asker, to the coordinators, and that it is over.

Late they are worth nothing: each shows what is true at the moment of sending, over the message before where it can.
"""

from collections.abc import Mapping
from dataclasses import replace

from bot.notices import Recipient, Render
from domain.errors import NotFound
from domain.inquiry import Inquiry, Progress
from domain.notice import NoticeKind
from domain.rights import Action
from handlers.inquiries import coordinators_screen, question_for, replies_seen
from storage.inquiries import Inquiries
from usecases.inquiries import read_progress
from usecases.inquiry_notices import TO_OTHERS, live_message
from views.inquiries import live_screen, turned_screen
from views.inquiry_question import over_screen
from views.screen import Screen

Subject = Mapping[str, int | str]


async def asked(recipient: Recipient, subject: Subject) -> Screen | None:
    """The question, as long as somebody is looking and the recipient speaks for one who was asked."""
    progress = await _open(recipient, subject)
    return await question_for(recipient, progress) if progress else None


async def answered(recipient: Recipient, subject: Subject) -> Screen | None:
    """A colleague has answered; over the question, or anew to somebody whose own answer holds no more."""
    progress = await _open(recipient, subject)
    if progress is None:
        return None
    say, anew = recipient.reading.say, bool(subject["anew"])
    heading = say.html("inquiry-overruled") if anew else ""
    screen = await question_for(recipient, progress, int(subject["actor"]) if anew else 0, heading)
    return screen if anew else replace(screen, replaces=await _last_of(recipient, progress.inquiry))


async def changed(recipient: Recipient, subject: Subject) -> Screen | None:
    """The asker's live message; once the asker has closed it, what was shown then stays."""
    progress = await _own(recipient, subject)
    if progress is None:
        return None
    message = await live_message(recipient.reader, progress.inquiry)
    _saw(recipient, progress)
    return replace(live_screen(recipient.reading, recipient.access, progress), replaces=message)


async def turned(recipient: Recipient, subject: Subject) -> Screen | None:
    """The first place there is, or that there is none any more."""
    progress = await _own(recipient, subject)
    if progress is None or not progress.inquiry.is_open:
        return None
    reply = progress.reply_of(int(subject["actor"]))
    if reply is None:
        return None
    _saw(recipient, progress)
    return turned_screen(recipient.reading, recipient.access, progress, reply)


async def escalated(recipient: Recipient, subject: Subject) -> Screen | None:
    """To a coordinator, while nobody has a place."""
    progress = await _open(recipient, subject)
    if progress is None or progress.has_yes:
        return None
    _saw(recipient, progress)
    return await coordinators_screen(recipient, progress)


async def over(recipient: Recipient, subject: Subject) -> Screen | None:
    """Over the question: nobody answers in vain. Whom no question has reached is told nothing."""
    inquiry = await Inquiries(recipient.reader).find(int(subject["inquiry"]))
    message = await _last_of(recipient, inquiry) if inquiry else None
    return replace(over_screen(recipient.reading.say), replaces=message) if message else None


async def _progress(recipient: Recipient, subject: Subject) -> Progress | None:
    try:
        return await read_progress(recipient.reader, recipient.access, int(subject["inquiry"]), recipient.reading.now)
    except NotFound:
        return None


async def _open(recipient: Recipient, subject: Subject) -> Progress | None:
    progress = await _progress(recipient, subject)
    return progress if progress and progress.inquiry.is_open else None


async def _own(recipient: Recipient, subject: Subject) -> Progress | None:
    progress = await _progress(recipient, subject)
    is_own = progress is not None and progress.inquiry.asker == recipient.person.id
    return progress if is_own and recipient.access.may(Action.ASK_INQUIRY) else None


async def _last_of(recipient: Recipient, inquiry: Inquiry) -> int | None:
    """The last message of the recipient's chat with the question."""
    told = await Inquiries(recipient.reader).told(inquiry.id, *TO_OTHERS)
    return max((one.message for one in told if one.person == recipient.person.id), default=None)


def _saw(recipient: Recipient, progress: Progress) -> None:
    recipient.house.reads.add(replies_seen(recipient.person.id, progress, recipient.reading.now))


NOTICES: Mapping[NoticeKind, Render] = {
    NoticeKind.INQUIRY_ASKED: asked,
    NoticeKind.INQUIRY_ANSWERED: answered,
    NoticeKind.INQUIRY_CHANGED: changed,
    NoticeKind.INQUIRY_TURNED: turned,
    NoticeKind.INQUIRY_ESCALATED: escalated,
    NoticeKind.INQUIRY_OVER: over,
}
