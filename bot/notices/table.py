"""Which render makes the words of which notice: add the NOTICES of your module here."""

from bot.notices import Render, access, conversations, faults, keep_actor, proposals, requests
from domain.notice import NoticeKind

NOTICES: dict[NoticeKind, Render] = {
    **access.NOTICES,
    **conversations.NOTICES,
    **faults.NOTICES,
    **keep_actor.NOTICES,
    **proposals.NOTICES,
    **requests.NOTICES,
}
