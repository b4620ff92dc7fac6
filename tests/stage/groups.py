"""A Telegram group beside the private chats of a scenario: what is said in it, and what the bot writes there."""

import time
from dataclasses import dataclass

from sandbox.chats import Chat, Message, Person
from sandbox.errors import Object
from tests.stage.telegram import FakeTelegram


@dataclass(frozen=True)
class Room(Person):
    """Stands where a chat of the sandbox has its person."""

    def as_chat(self) -> Object:
        """A supergroup."""
        return {"id": self.id, "type": "supergroup", "title": self.first_name, "is_forum": True}


class Group:
    """A supergroup with the bot in it. Nobody has to look at what comes there."""

    def __init__(self, telegram: FakeTelegram, id: int, title: str) -> None:
        self.id = id
        self.title = title
        self._telegram = telegram
        self._chat = telegram.world.chats[id] = Chat(Room(id, title), is_started=True)

    @property
    def messages(self) -> list[Message]:
        """All messages of the bot that stand in the group, oldest first."""
        return [message for message in self._chat.messages.values() if message.is_from_bot]

    def sees(self) -> str:
        """The last message of the bot with the labels of its buttons; empty where there is none."""
        if not self.messages:
            return ""
        last = max(self.messages, key=lambda message: message.version)
        return "\n".join([last.text, *(str(one["text"]) for row in last.inline_rows() for one in row)])

    def topics(self) -> list[object]:
        """The topics the bot has written to, oldest first."""
        calls = self._telegram.calls("sendMessage")
        return [call.get("message_thread_id") for call in calls if str(call.get("chat_id")) == str(self.id)]

    async def hears(self, person: Person, text: str, *, topic: int | None = None, anonymous: bool = False) -> None:
        """Somebody writes there, perhaps in a topic, perhaps as the group itself."""
        body = self._message(person) | {"text": text}
        if text.startswith("/"):
            length = len(text.split(" ")[0])
            body["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        if topic is not None:
            body |= {"message_thread_id": topic, "is_topic_message": True}
        if anonymous:
            body["sender_chat"] = self._chat.person.as_chat()
        await self._put("message", body)

    async def is_tapped(self, person: Person, words: str) -> str:
        """Somebody taps a button under the last message that has it; returns what the bubble tells them."""
        found = [
            (message, str(one["callback_data"]))
            for message in self.messages
            for row in message.inline_rows()
            for one in row
            if "callback_data" in one and words in str(one["text"])
        ]
        message, data = found[-1]
        return await self.is_sent(person, message, data)

    async def is_sent(self, person: Person, message: Message, data: str) -> str:
        """Somebody sends the data of a button, also of one that is not there any more."""
        query = self._telegram.world.queries.ask(self._chat, time.time())
        body: Object = {"id": query.id, "from": person.as_user(), "chat_instance": str(self.id), "data": data}
        before = len(self._chat.toasts)
        await self._put("callback_query", {**body, "message": message.as_api()})
        return self._chat.toasts[-1].text if len(self._chat.toasts) > before else ""

    async def becomes(self, chat: int, by: Person) -> "Group":
        """It goes on as another chat."""
        self._chat.is_started = False
        other = Group(self._telegram, chat, self.title)
        await self._put("message", self._message(by) | {"migrate_to_chat_id": chat})
        return other

    async def is_renamed(self, title: str, by: Person) -> None:
        """It gets another name."""
        await self._put("message", self._message(by) | {"new_chat_title": title})

    async def throws_the_bot_out(self, by: Person) -> None:
        """The bot is a member no more."""
        self._chat.is_blocked = True
        bot = self._telegram.world.profile.bot
        now: Object = {"user": bot, "status": "left"}
        change = {"old_chat_member": {"user": bot, "status": "member"}, "new_chat_member": now}
        await self._put("my_chat_member", self._message(by) | change)

    def refuses(self) -> None:
        """The bot may not write there any more, and is not told."""
        self._chat.is_blocked = True

    def _message(self, person: Person) -> Object:
        message = self._telegram.world.compose(self._chat, person.as_user())
        return {"message_id": message.id, "from": person.as_user(), "chat": message.chat, "date": message.date}

    async def _put(self, kind: str, body: Object) -> None:
        self._telegram.world.updates.put(kind, body)
        await self._telegram.delivers()
