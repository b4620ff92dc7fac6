"""Which render makes the words of which notice: add the NOTICES of your module here."""

from bot.notices import (
    Render,
    access,
    conversations,
    digests,
    events,
    faults,
    groups,
    inquiries,
    keep_actor,
    nudges,
    posts,
    proposals,
    registers,
    requests,
)
from domain.notice import NoticeKind

NOTICES: dict[NoticeKind, Render] = {
    **access.NOTICES,
    **conversations.NOTICES,
    **digests.NOTICES,
    **events.NOTICES,
    **faults.NOTICES,
    **groups.NOTICES,
    **inquiries.NOTICES,
    **keep_actor.NOTICES,
    **nudges.NOTICES,
    **posts.NOTICES,
    **proposals.NOTICES,
    **registers.NOTICES,
    **requests.NOTICES,
}
