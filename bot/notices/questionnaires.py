"""Notices about questionnaires: please answer, please do not forget, and to coordinators, it is over."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.errors import Refusal
from domain.notice import NoticeKind
from handlers.questionnaires import place_of
from usecases.questionnaires import asked_of, results_of
from views.questionnaires import Kept, asked_screen, closed_screen
from views.screen import Screen

Subject = Mapping[str, int | str]


async def asked(recipient: Recipient, subject: Subject) -> Screen | None:
    """A questionnaire this person has not answered yet."""
    return await _asked(recipient, subject, "notice-questionnaire-asked")


async def reminder(recipient: Recipient, subject: Subject) -> Screen | None:
    """The same once more."""
    return await _asked(recipient, subject, "notice-questionnaire-reminder")


async def over(recipient: Recipient, subject: Subject) -> Screen | None:
    """The time to answer is over."""
    found = await results_of(recipient.reader, recipient.access, int(subject["questionnaire"]))
    place = await place_of(recipient.reading, recipient.reader, found.questionnaire)
    return closed_screen(recipient.reading, Kept(found.questionnaire, found.turnout, place))


async def _asked(recipient: Recipient, subject: Subject, key: str) -> Screen | None:
    try:
        id, now = int(subject["questionnaire"]), recipient.reading.now
        one = await asked_of(recipient.reader, recipient.access, id, now)
    except Refusal:
        return None
    return asked_screen(recipient.reading, one, await place_of(recipient.reading, recipient.reader, one), key)


NOTICES: dict[NoticeKind, Render] = {
    NoticeKind.QUESTIONNAIRE_ASKED: asked,
    NoticeKind.QUESTIONNAIRE_REMINDER: reminder,
    NoticeKind.QUESTIONNAIRE_CLOSED: over,
}
