"""Notices of the yearly revision: does your card hold, whom to phone, who has left, nothing was opened this year."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.errors import NotFound
from domain.notice import NoticeKind
from domain.revision import Revision, Standing, count_standings
from domain.rights import Action
from handlers.revision import opener_of, revised_of
from handlers.revision_asked import questions_words
from storage.revisions import Revisions
from usecases.revision import kept_revision
from usecases.revision_answers import questions_for, questions_for_alternate
from views.revision import due_notice, left_notice, opened_notice, phone_notice
from views.screen import Screen

Subject = Mapping[str, int | str]


async def asked(recipient: Recipient, subject: Subject) -> Screen | None:
    """What this person has still to answer."""
    return await _questions(recipient, subject, "notice-revise-asked")


async def reminder(recipient: Recipient, subject: Subject) -> Screen | None:
    """The same once more."""
    return await _questions(recipient, subject, "notice-revise-reminder")


async def alternate(recipient: Recipient, subject: Subject) -> Screen | None:
    """What this person may know of an actor whose own people are silent."""
    revision = await _open(recipient, subject)
    if revision is None:
        return None
    waiting = await questions_for_alternate(recipient.reader, recipient.access, revision.id)
    return await questions_words(recipient, waiting, "notice-revise-alternate")


async def opened(recipient: Recipient, subject: Subject) -> Screen | None:
    """It has begun."""
    revision = await _kept_open(recipient, subject)
    if revision is None:
        return None
    phoned = count_standings(await Revisions(recipient.reader).asked(revision.id))[Standing.PHONE]
    return opened_notice(recipient.reading, revision, phoned, await opener_of(recipient.reader, revision))


async def phone_list(recipient: Recipient, subject: Subject) -> Screen | None:
    """So many actors wait for a call."""
    revision = await _kept_open(recipient, subject)
    if revision is None:
        return None
    count = count_standings(await Revisions(recipient.reader).asked(revision.id))[Standing.PHONE]
    return phone_notice(recipient.reading, revision, count) if count else None


async def left(recipient: Recipient, subject: Subject) -> Screen | None:
    """Somebody speaks for an actor no more."""
    revision = await _kept_open(recipient, subject)
    if revision is None:
        return None
    one = await revised_of(recipient.reader, revision, int(subject["actor"]))
    gone = next((left for left in one.left if left.person == subject["person"]), None)
    return left_notice(recipient.reading, one, gone) if gone else None


async def due(recipient: Recipient, subject: Subject) -> Screen | None:
    """Nothing was opened this year, and still is not."""
    orp, year = str(subject["orp"]), int(subject["year"])
    keeps = recipient.access.may(Action.PLAN, orps=(orp,))
    if not keeps or orp not in await Revisions(recipient.reader).without(year):
        return None
    return due_notice(recipient.reading, orp, year)


async def _questions(recipient: Recipient, subject: Subject, key: str) -> Screen | None:
    revision = await _open(recipient, subject)
    if revision is None:
        return None
    waiting = await questions_for(recipient.reader, recipient.access, revision.id)
    return await questions_words(recipient, waiting, key)


async def _open(recipient: Recipient, subject: Subject) -> Revision | None:
    found = await Revisions(recipient.reader).get(int(subject["revision"]))
    return found if found.is_open else None


async def _kept_open(recipient: Recipient, subject: Subject) -> Revision | None:
    try:
        found = await kept_revision(recipient.reader, recipient.access, int(subject["revision"]))
    except NotFound:
        return None
    return found if found.is_open else None


NOTICES: dict[NoticeKind, Render] = {
    NoticeKind.REVISION_ASKED: asked,
    NoticeKind.REVISION_REMINDER: reminder,
    NoticeKind.REVISION_ALTERNATE: alternate,
    NoticeKind.REVISION_OPENED: opened,
    NoticeKind.REVISION_PHONE_LIST: phone_list,
    NoticeKind.REVISION_LEFT: left,
    NoticeKind.REVISION_DUE: due,
}
