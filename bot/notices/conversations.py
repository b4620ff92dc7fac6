"""Notices about messages: one has come, or somebody else has answered it."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.notice import NoticeKind
from handlers.conversation import thread_of
from storage.conversations import Conversations
from views.conversation import conversation_screen
from views.screen import Screen


def told(heading: str) -> Render:
    """A render of the conversation, as long as nothing newer came that is told by itself, and it was not opened yet."""

    async def render(recipient: Recipient, subject: Mapping[str, int | str]) -> Screen | None:
        person, conversation, message = recipient.person.id, int(subject["conversation"]), int(subject["message"])
        thread = await thread_of(recipient.reader, person, conversation, recipient.house.operators)
        of_others = [one.id for one in thread.messages if one.author != person]
        read_to = await Conversations(recipient.reader).read_by(conversation, person)
        if of_others[-1:] != [message] or (read_to or 0) >= message:
            return None
        return conversation_screen(recipient.reading, thread, heading)

    return render


NOTICES: Mapping[NoticeKind, Render] = {
    NoticeKind.MESSAGE_CAME: told("notice-message-came"),
    NoticeKind.MESSAGE_ANSWERED: told("notice-message-answered"),
}
