"""Which render makes the words of which notice: add the NOTICES of your module here."""

from bot.notices import (
    Render,
    access,
    announcements,
    conversations,
    digests,
    events,
    faults,
    groups,
    inquiries,
    keep_actor,
    meetings,
    nudges,
    posts,
    proposals,
    questionnaires,
    registers,
    requests,
)
from domain.notice import NoticeKind

NOTICES: dict[NoticeKind, Render] = {
    **access.NOTICES,
    **announcements.NOTICES,
    **conversations.NOTICES,
    **digests.NOTICES,
    **events.NOTICES,
    **faults.NOTICES,
    **groups.NOTICES,
    **inquiries.NOTICES,
    **keep_actor.NOTICES,
    **meetings.NOTICES,
    **nudges.NOTICES,
    **posts.NOTICES,
    **proposals.NOTICES,
    **questionnaires.NOTICES,
    **registers.NOTICES,
    **requests.NOTICES,
}
