"""Methods by which the bot changes what it sent: edit, delete, pin."""

import time

from sandbox.chats import Conversation, Message
from sandbox.content import read_caption, read_text
from sandbox.errors import Object, bad_request
from sandbox.markup import read_inline_markup
from sandbox.params import Params
from sandbox.world import World

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


def edit_message_text(world: World, params: Params) -> Object:
    text, entities = read_text(params)
    markup = read_inline_markup(params)
    chat, message = _find_editable(world, params)
    if message.media:
        raise bad_request("there is no text in the message to edit")
    return _edit(world, chat, message, text, entities, markup)


def edit_message_caption(world: World, params: Params) -> Object:
    text, entities = read_caption(params)
    markup = read_inline_markup(params)
    chat, message = _find_editable(world, params)
    if not message.has_caption:
        raise bad_request("there is no caption in the message to edit")
    return _edit(world, chat, message, text, entities, markup)


def edit_message_reply_markup(world: World, params: Params) -> Object:
    markup = read_inline_markup(params)
    chat, message = _find_editable(world, params)
    if message.markup == markup:
        raise bad_request(_NOT_MODIFIED)
    message.markup = markup
    return world.change(chat, message).as_api()


def delete_message(world: World, params: Params) -> bool:
    chat = world.open_chat(params)
    message = _find_message(chat, params, "message to delete not found")
    _delete(world, chat, message.id)
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Those that are not there are skipped."""
    chat, ids = world.open_chat(params), params.items("message_ids")
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > 100:
        raise bad_request("too many message identifiers specified")
    for message_id in ids:
        _delete(world, chat, int(str(message_id)))
    return True


def pin_chat_message(world: World, params: Params) -> bool:
    chat = world.open_chat(params)
    message = _find_message(chat, params, "message to pin not found")
    chat.pinned = [*(one for one in chat.pinned if one != message.id), message.id]
    world.touch(chat)
    return True


def unpin_chat_message(world: World, params: Params) -> bool:
    """Without `message_id` the one pinned last."""
    chat = world.open_chat(params)
    message_id = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    world.touch(chat)
    return True


def _find_message(chat: Conversation, params: Params, missing: str) -> Message:
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request(missing)
    return message


def _find_editable(world: World, params: Params) -> tuple[Conversation, Message]:
    chat = world.open_chat(params)
    message = _find_message(chat, params, "message to edit not found")
    if not message.is_editable:
        raise bad_request("message can't be edited")
    return chat, message


def _edit(
    world: World, chat: Conversation, message: Message, text: str, entities: list[Object], markup: Object | None
) -> Object:
    if (message.text, message.entities, message.markup) == (text, entities, markup):
        raise bad_request(_NOT_MODIFIED)
    message.text, message.entities, message.markup = text, entities, markup
    message.edited = int(time.time())
    return world.change(chat, message).as_api()


def _delete(world: World, chat: Conversation, message_id: int) -> None:
    if chat.messages.pop(message_id, None):
        chat.pinned = [one for one in chat.pinned if one != message_id]
        world.touch(chat)
