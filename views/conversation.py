"""Conversations through the bot: one with its messages, and a person's list of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.conversation import MOST_MESSAGES, Conversation, Line, Message
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenConversations, menu_row
from views.screen import Button, Row, Screen, button
from views.tap import Tap
from views.words import age_words, html, local_time

MESSAGES_SHOWN = 5
"""Five of the longest, with their headings, fit into a message."""
PAGE = 8
NEW = "● "


class WriteToActor(Tap):
    """Write to those who keep the card of this actor."""

    prefix: ClassVar[str] = "actormsg"
    actor: int


class OpenConversation(Tap):
    """Show a conversation; page 0 are the latest messages."""

    prefix: ClassVar[str] = "conv"
    conversation: int
    page: int = 0


class WriteOn(Tap):
    """Answer, or write on."""

    prefix: ClassVar[str] = "convw"
    conversation: int


@dataclass(frozen=True)
class Thread:
    """A conversation with what is read beside it; `reader` is the id of the person who looks."""

    conversation: Conversation
    messages: Sequence[Message]
    reader: int
    asker: str
    """First name; empty where it is not told."""
    actor: str | None = None
    line: Line = Line.COORDINATOR
    """Who answers now."""

    @property
    def is_asker(self) -> bool:
        """True where the reader has asked."""
        return self.reader == self.conversation.asker

    @property
    def answer(self) -> Message | None:
        """The last message, where it is an answer."""
        last = self.messages[-1] if self.messages else None
        return last if last and last.author != self.conversation.asker else None


def conversation_screen(read: Reading, thread: Thread, heading: str = "", page: int = 0) -> Screen:
    """A page of the messages, whether and by whom it is answered, and the way to answer.

    Where it is somebody else's it is not passed on and does not stay in the chat, but in the list.
    """
    say, closed = read.say, thread.conversation.is_closed(read.now)
    parts = (
        say.html(heading) if heading else "",
        f"<b>{with_whom(read, thread)}</b>",
        *messages_texts(read, thread, page),
        "" if thread.is_asker else _standing(read, thread),
        say.html("conversation-closed") if closed else "",
    )
    rows: list[Row] = []
    if not closed and len(thread.messages) < MOST_MESSAGES:
        key = "button-write-on" if thread.is_asker else "button-answer"
        rows.append((button(say.text(key), WriteOn(thread.conversation.id)),))
    rows += _turns(say, thread, page)
    text, of_others = "\n\n".join(filter(None, parts)), not thread.is_asker
    return Screen(text, (*rows, (_all(say), *menu_row(say))), protect=of_others, private=of_others)


def conversations_screen(
    read: Reading, threads: Sequence[Thread], new: frozenset[int], page: int, more: bool
) -> Screen:
    """A page of a person's conversations, the latest first; `new` are ids of those not opened yet."""
    say = read.say
    rows: list[Row] = [
        (button(_line(read, one, one.conversation.id in new), OpenConversation(one.conversation.id)),)
        for one in threads
    ]
    turns: list[Button] = []
    if page > 0:
        turns.append(button(say.text("button-previous"), OpenConversations(page - 1)))
    if more:
        turns.append(button(say.text("button-next"), OpenConversations(page + 1)))
    text = say.html("conversations-title" if threads else "conversations-none")
    of_others = any(not one.is_asker for one in threads)
    all_rows = (*rows, *((tuple(turns),) if turns else ()), menu_row(say))
    return Screen(text, all_rows, protect=of_others, private=of_others)


def with_whom(read: Reading, thread: Thread) -> str:
    """Between whom it goes, as the reader calls it (HTML)."""
    orp = read.geography.orps[thread.conversation.orp].name
    if thread.is_asker:
        if thread.actor:
            return read.say.html("conversation-with-actor", actor=thread.actor)
        return read.say.html(f"conversation-with-{_line_key(thread.line)}", orp=orp)
    name = thread.asker or read.say.text("former-user")
    if thread.actor is None:
        return read.say.html("conversation-for-orp", name=name, orp=orp)
    key = "conversation-for-actor" if thread.line is Line.MEMBERS else "conversation-for-actor-instead"
    return read.say.html(key, name=name, actor=thread.actor)


def messages_texts(read: Reading, thread: Thread, page: int = 0) -> list[str]:
    """The messages of a page, counted from the latest, each with its author and time."""
    end = len(thread.messages) - page * MESSAGES_SHOWN
    return [_message(read, thread, one) for one in thread.messages[max(end - MESSAGES_SHOWN, 0) : max(end, 0)]]


def _message(read: Reading, thread: Thread, message: Message) -> str:
    say = read.say
    name = say.text("message-you") if message.author == thread.reader else message.name or say.text("former-user")
    return f"<b>{html(name)}</b> · {local_time(message.sent_at, read.zone)}\n{html(message.text)}"


def _standing(read: Reading, thread: Thread) -> str:
    """For those who answer: whether somebody has."""
    if thread.answer is None:
        return read.say.html("conversation-unanswered")
    mine = thread.answer.author == thread.reader
    name = read.say.text("message-you") if mine else thread.answer.name or read.say.text("former-user")
    return read.say.html("conversation-answered", name=name, age=age_words(read.say, thread.answer.sent_at, read.now))


def _turns(say: Translator, thread: Thread, page: int) -> list[Row]:
    turns: list[Button] = []
    if len(thread.messages) > (page + 1) * MESSAGES_SHOWN:
        turns.append(button(say.text("button-older"), OpenConversation(thread.conversation.id, page + 1)))
    if page > 0:
        turns.append(button(say.text("button-newer"), OpenConversation(thread.conversation.id, page - 1)))
    return [tuple(turns)] if turns else []


def _all(say: Translator) -> Button:
    return button(say.text("button-conversations"), OpenConversations())


def _line(read: Reading, thread: Thread, is_new: bool) -> str:
    orp = read.geography.orps[thread.conversation.orp].name
    other = thread.actor or read.say.text("conversation-line-coordinator", orp=orp)
    if not thread.is_asker:
        other = f"{thread.asker or read.say.text('former-user')} · {thread.actor or orp}"
    age = age_words(read.say, thread.conversation.last_at, read.now)
    return f"{NEW if is_new else ''}{shorten(other, LABEL_LIMIT - 16)} · {age}"


def _line_key(line: Line) -> str:
    return line.value.replace("_", "-")
