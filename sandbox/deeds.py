"""Deeds of a person as the control door takes them: a name and JSON arguments."""

import base64
import binascii
import mimetypes
from collections.abc import Callable

from sandbox import people
from sandbox.chats import Chat, Message
from sandbox.errors import Object, bad_request
from sandbox.files import File
from sandbox.params import Params
from sandbox.world import World

Deed = Callable[[World, Chat, Params], Object]


def _start(world: World, chat: Chat, params: Params) -> Object:
    return _told(people.press_start(world, chat, params.text("payload")))


def _text(world: World, chat: Chat, params: Params) -> Object:
    return _told(people.say(world, chat, params.text("text")))


def _tap(world: World, chat: Chat, params: Params) -> Object:
    """By `button` (its label) or by `message_id` and `data`, which need not be there any more."""
    if params.has("button"):
        people.press(world, chat, params.text("button"))
        return {}
    return {"query_id": people.tap(world, chat, params.integer("message_id"), params.text("data"))}


def _location(world: World, chat: Chat, params: Params) -> Object:
    return _told(people.share_location(world, chat, params.number("latitude"), params.number("longitude")))


def _contact(world: World, chat: Chat, params: Params) -> Object:
    """The person's own number; with `user_id` somebody else's card, 0 for a card without a Telegram account."""
    user_id = params.integer("user_id") if params.has("user_id") else chat.person.id
    return _told(people.share_contact(world, chat, params.text("phone_number"), user_id or None))


def _document(world: World, chat: Chat, params: Params) -> Object:
    return _send_file(world, chat, "document", params)


def _photo(world: World, chat: Chat, params: Params) -> Object:
    return _send_file(world, chat, "photo", params)


def _voice(world: World, chat: Chat, params: Params) -> Object:
    return _send_file(world, chat, "voice", params)


def _inline(world: World, chat: Chat, params: Params) -> Object:
    return {"query_id": people.ask_inline(world, chat, params.text("query"))}


def _pick(world: World, chat: Chat, params: Params) -> Object:
    return _told(people.pick_inline(world, chat, params.text("result_id")))


def _block(world: World, chat: Chat, _: Params) -> Object:
    people.block(world, chat)
    return {}


def _unblock(world: World, chat: Chat, _: Params) -> Object:
    people.unblock(world, chat)
    return {}


DEEDS: dict[str, Deed] = {
    "start": _start,
    "text": _text,
    "tap": _tap,
    "location": _location,
    "contact": _contact,
    "document": _document,
    "photo": _photo,
    "voice": _voice,
    "inline": _inline,
    "pick": _pick,
    "block": _block,
    "unblock": _unblock,
}


def _send_file(world: World, chat: Chat, kind: str, params: Params) -> Object:
    return _told(people.send_file(world, chat, kind, _read_file(world, params), params.text("caption")))


def _read_file(world: World, params: Params) -> File:
    """`name` and `content` in base64."""
    name = params.text("name") or "file"
    try:
        content = base64.b64decode(params.text("content"), validate=True)
    except binascii.Error:
        raise bad_request("content must be base64") from None
    return world.files.keep(name, mimetypes.guess_type(name)[0] or "application/octet-stream", content)


def _told(message: Message) -> Object:
    return {"message_id": message.id}
