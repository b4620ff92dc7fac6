"""What people do in a group: the bot hears there only of itself and of commands, as with its privacy mode on."""

import time

from sandbox.chats import Chat, Group, Message
from sandbox.detect import detect_entities
from sandbox.errors import Object
from sandbox.people import CannotDo, ask_callback, find_button, visible_buttons
from sandbox.world import World

MEMBER, KICKED, LEFT = "member", "kicked", "left"


def say(world: World, chat: Chat, group: Group, text: str) -> Message:
    """All members see it; the bot only what begins as a command, unless it is meant for another bot."""
    if not text.strip():
        raise CannotDo("the text is empty")
    message = world.compose(group, chat.person.as_user())
    message.text, message.entities = text.strip(), detect_entities(text.strip())
    world.post(group, message)
    if group.bot == MEMBER and _is_for_bot(world, message.text):
        world.updates.put("message", message.as_api())
    return message


def tap(world: World, chat: Chat, group: Group, message_id: int, data: str) -> str:
    """Taps a callback button under a message of the group; returns the id of the query."""
    if group.bot != MEMBER:
        raise CannotDo("the bot is not in the group")
    return ask_callback(world, chat, group, message_id, data)


def press(world: World, chat: Chat, group: Group, label: str) -> str:
    """Taps the newest button with this label."""
    found = find_button(group, label)
    if found is None:
        raise CannotDo(f"no button {label!r}; there are: {', '.join(visible_buttons(group)) or 'none'}")
    return tap(world, chat, group, *found)


def add_bot(world: World, chat: Chat, group: Group, payload: str | None = None) -> None:
    """With a payload, as after a `?startgroup=` link, a /start with it is said at once."""
    if group.bot != MEMBER:
        _change_membership(world, chat, group, MEMBER)
        _note(world, chat, group, {"new_chat_members": [world.profile.bot]})
    if payload is not None:
        say(world, chat, group, f"/start@{world.profile.bot['username']} {payload}".strip())


def remove_bot(world: World, chat: Chat, group: Group) -> None:
    if group.bot != MEMBER:
        raise CannotDo("the bot is not in the group")
    _note(world, chat, group, {"left_chat_member": world.profile.bot})
    _change_membership(world, chat, group, KICKED)


def _change_membership(world: World, chat: Chat, group: Group, status: str) -> None:
    old, new = _member(world, group.bot or LEFT), _member(world, status)
    group.bot = status
    body: Object = {"chat": group.as_chat(), "from": chat.person.as_user(), "date": int(time.time())}
    world.updates.put("my_chat_member", {**body, "old_chat_member": old, "new_chat_member": new})


def _member(world: World, status: str) -> Object:
    member: Object = {"user": world.profile.bot, "status": status}
    return {**member, "until_date": 0} if status == KICKED else member


def _note(world: World, chat: Chat, group: Group, what: Object) -> None:
    """A service message."""
    message = world.compose(group, chat.person.as_user(), what)
    world.post(group, message)
    world.updates.put("message", message.as_api())


def _is_for_bot(world: World, text: str) -> bool:
    command, _, addressee = text.split(maxsplit=1)[0].partition("@")
    return command.startswith("/") and addressee.lower() in ("", str(world.profile.bot["username"]).lower())
