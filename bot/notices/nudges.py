"""The question whether numbers still hold."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.notice import NoticeKind
from handlers.nudges import still_asked
from storage.actors import moment
from storage.nudges import Nudges
from views.nudges import nudge_screen
from views.screen import Screen


async def nudged(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """What of the message nobody has answered meanwhile and the recipient may still answer."""
    waiting = await Nudges(recipient.reader).open_of(recipient.person.id, moment(int(subject["asked"])))
    asked = await still_asked(recipient.reader, recipient.access, waiting[0]) if waiting else []
    return nudge_screen(recipient.reading, asked) if asked else None


NOTICES: Mapping[NoticeKind, Render] = {NoticeKind.NUDGE: nudged}
