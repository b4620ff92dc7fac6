"""To coordinators of a district: a good practice of another district was shared with theirs."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.good_practice import Fate
from domain.notice import NoticeKind
from usecases.good_practice import shared_practice
from views.good_practice import notice_screen
from views.screen import Screen


async def practice_shared(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """The practice, while nobody of the district has decided about it."""
    orp = str(subject["orp"])
    practice, mine = await shared_practice(recipient.reader, recipient.access, int(subject["practice"]), orp)
    return notice_screen(recipient.reading, practice, orp) if mine.fate is Fate.NEW else None


NOTICES: Mapping[NoticeKind, Render] = {NoticeKind.PRACTICE_SHARED: practice_shared}
