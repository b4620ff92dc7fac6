"""Everything the stand-in knows: the bot, the people, their chats and groups, and who waits for news of them."""

import asyncio
import time
from collections.abc import Sequence

from sandbox.chats import Chat, Conversation, Message, Person, groups_of
from sandbox.errors import ApiError, Object, bad_request
from sandbox.faults import Faults, Gate
from sandbox.files import Files
from sandbox.journal import Journal
from sandbox.params import Params
from sandbox.profile import Profile
from sandbox.queries import Queries
from sandbox.updates import Updates


class Watcher:
    """Somebody who follows all chats; collects which of them changed since the last look."""

    def __init__(self) -> None:
        self.changed: set[int] = set()
        self.news = asyncio.Event()

    def notice(self, chat: Conversation) -> None:
        self.changed.add(chat.id)
        self.news.set()


class World:
    """`keep` bounds the messages remembered in one chat."""

    def __init__(self, token: str, cast: Sequence[Person], profile: Profile, keep: int = 200) -> None:
        self.token = token
        self.profile = profile
        self.chats = {person.id: Chat(person) for person in cast}
        self.groups = groups_of(cast)
        self.updates = Updates()
        self.queries = Queries()
        self.files = Files()
        self.faults = Faults()
        self.gate = Gate()
        self.journal = Journal()
        self.latency = 0.0
        self.watchers: set[Watcher] = set()
        self.is_first_poll = True
        self.is_closing = False
        self._keep = keep
        self._last_message = int(time.time())

    def find_chat(self, params: Params) -> Conversation:
        """The chat named by `chat_id`, for reading; the bot knows only people who have started it and its groups."""
        if not params.has("chat_id"):
            raise bad_request("chat_id is empty")
        number = params.integer("chat_id")
        chat = self.chats.get(number) or self.groups.get(number)
        if chat is None or not chat.is_known:
            raise bad_request("chat not found")
        return chat

    def open_chat(self, params: Params) -> Conversation:
        """The same, for writing."""
        chat = self.find_chat(params)
        if chat.closed:
            raise ApiError(403, f"Forbidden: {chat.closed}")
        return chat

    def compose(self, chat: Conversation, author: Object, media: Object | None = None) -> Message:
        self._last_message += 1
        return Message(self._last_message, author, chat.as_chat(), int(time.time()), media=media or {})

    def post(self, chat: Conversation, message: Message) -> Message:
        chat.messages[message.id] = message
        if len(chat.messages) > self._keep:
            del chat.messages[next(iter(chat.messages))]
        return self.change(chat, message)

    def change(self, chat: Conversation, message: Message) -> Message:
        self.touch(chat)
        message.version = chat.version
        return message

    def touch(self, chat: Conversation) -> None:
        chat.version += 1
        for waiting in chat.waiting:
            if not waiting.done():
                waiting.set_result(None)
        for watcher in self.watchers:
            watcher.notice(chat)

    def touch_all(self) -> None:
        for chat in (*self.chats.values(), *self.groups.values()):
            self.touch(chat)

    async def changed(self, chat: Conversation, after: int, seconds: float) -> bool:
        """Whether the chat's version grew over `after` within so many seconds."""
        if chat.version <= after and seconds > 0:
            waiting = asyncio.get_running_loop().create_future()
            chat.waiting.append(waiting)
            try:
                await asyncio.wait((waiting,), timeout=seconds)
            finally:
                chat.waiting.remove(waiting)
        return chat.version > after

    def close(self) -> None:
        """Lets everybody who waits go, so that the server can stop."""
        self.is_closing = True
        self.updates.close()
        self.touch_all()
