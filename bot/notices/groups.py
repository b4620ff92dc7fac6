"""A notice to the coordinator who linked a group: the bot has no way into it any more."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.notice import NoticeKind
from domain.rights import Action
from storage.groups import Groups
from views.groups import lost_screen
from views.screen import Screen


async def group_lost(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
    """Which group it was, to somebody who still keeps the board of its district."""
    group = await Groups(recipient.reader).get(int(subject["group"]))
    if group.ended_at is None or not recipient.access.may(Action.KEEP_BOARD, orps=(group.orp,)):
        return None
    return lost_screen(recipient.reading, group.title, group.orp)


NOTICES: Mapping[NoticeKind, Render] = {NoticeKind.GROUP_LOST: group_lost}
