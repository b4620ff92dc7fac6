"""People of the cast, their groups, and what lies in their chats with the bot."""

from abc import ABC, abstractmethod
from asyncio import Future
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from sandbox.errors import Object
from sandbox.markup import keyboard_rows

_REMEMBERED_TOASTS = 20
_WITHOUT_TEXT = ("location", "contact")
_FIRST_GROUP = -1001000000001


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    first_name: str
    username: str | None = None
    language_code: str = "cs"
    caption: str = ""
    start: str | None = None
    groups: tuple[str, ...] = ()

    def as_user(self) -> Object:
        user: Object = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        return {**user, "language_code": self.language_code}

    def as_chat(self) -> Object:
        chat: Object = {"id": self.id, "first_name": self.first_name, "type": "private"}
        return {**chat, "username": self.username} if self.username else chat


@dataclass(slots=True, eq=False)
class Message:
    id: int
    author: Object
    chat: Object
    date: int
    text: str = ""
    entities: list[Object] = field(default_factory=list)
    markup: Object | None = None
    media: Object = field(default_factory=dict)
    via: Object | None = None
    protected: bool = False
    edited: int = 0
    version: int = 0

    @property
    def is_from_bot(self) -> bool:
        return self.author["is_bot"] is True

    @property
    def is_editable(self) -> bool:
        """Telegram lets a bot edit only its own messages without a reply keyboard."""
        return self.is_from_bot and (self.markup is None or "inline_keyboard" in self.markup)

    @property
    def has_caption(self) -> bool:
        return bool(self.media) and not any(kind in self.media for kind in _WITHOUT_TEXT)

    def inline_rows(self) -> list[list[Object]]:
        return keyboard_rows(self.markup, "inline_keyboard")

    def as_api(self) -> Object:
        body: Object = {"message_id": self.id, "from": self.author, "chat": self.chat, "date": self.date}
        if self.edited:
            body["edit_date"] = self.edited
        if self.via:
            body["via_bot"] = self.via
        body.update(self.media)
        if self.text:
            body["caption" if self.media else "text"] = self.text
        if self.entities:
            body["caption_entities" if self.media else "entities"] = self.entities
        if self.markup and "inline_keyboard" in self.markup:
            body["reply_markup"] = self.markup
        if self.protected:
            body["has_protected_content"] = True
        return body


@dataclass(frozen=True, slots=True)
class Toast:
    number: int
    text: str
    is_alert: bool


@dataclass(slots=True, eq=False, kw_only=True)
class Conversation(ABC):
    """What is the same in a private chat and in a group."""

    messages: dict[int, Message] = field(default_factory=dict)
    version: int = 1
    keyboard: Object | None = None
    pinned: list[int] = field(default_factory=list)
    action: str = ""
    waiting: list[Future[None]] = field(default_factory=list)

    @property
    @abstractmethod
    def id(self) -> int: ...

    @property
    @abstractmethod
    def is_known(self) -> bool:
        """Whether the bot has ever been let in."""

    @property
    @abstractmethod
    def closed(self) -> str:
        """Why the bot may not write now; empty when it may."""

    @abstractmethod
    def as_chat(self) -> Object: ...

    def latest(self) -> list[Message]:
        """Newest first."""
        return list(reversed(self.messages.values()))


@dataclass(slots=True, eq=False)
class Chat(Conversation):
    person: Person
    is_started: bool = False
    is_blocked: bool = False
    toasts: deque[Toast] = field(default_factory=lambda: deque(maxlen=_REMEMBERED_TOASTS))
    pressed: dict[str, Object] = field(default_factory=dict)
    offered: Object | None = None

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def is_known(self) -> bool:
        return self.is_started

    @property
    def closed(self) -> str:
        return "bot was blocked by the user" if self.is_blocked else ""

    def as_chat(self) -> Object:
        return self.person.as_chat()

    def add_toast(self, text: str, is_alert: bool) -> None:
        number = self.toasts[-1].number + 1 if self.toasts else 1
        self.toasts.append(Toast(number, text, is_alert))


@dataclass(slots=True, eq=False)
class Group(Conversation):
    """A supergroup of people of the cast; `bot` is the bot's status there, empty before it was ever added."""

    number: int
    title: str
    members: frozenset[int]
    bot: str = ""

    @property
    def id(self) -> int:
        return self.number

    @property
    def is_known(self) -> bool:
        return bool(self.bot)

    @property
    def closed(self) -> str:
        return "" if self.bot == "member" else "bot was kicked from the supergroup chat"

    def as_chat(self) -> Object:
        return {"id": self.number, "title": self.title, "type": "supergroup"}


def groups_of(cast: Sequence[Person]) -> dict[int, Group]:
    """A group for each title that people of the cast name, with those who name it as its members."""
    titles = dict.fromkeys(title for person in cast for title in person.groups)
    made = (
        Group(_FIRST_GROUP - index, title, frozenset(one.id for one in cast if title in one.groups))
        for index, title in enumerate(titles)
    )
    return {group.id: group for group in made}
