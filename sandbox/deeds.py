"""Deeds of a person as the control door takes them: a name and JSON arguments."""

import base64
import binascii
import mimetypes
from collections.abc import Callable

from sandbox import groups, people
from sandbox.chats import Chat, Group, Message
from sandbox.errors import ApiError, Object, bad_request
from sandbox.files import File
from sandbox.params import Params
from sandbox.world import World

Deed = Callable[[World, Chat, Params], Object]


def _start(world: World, chat: Chat, params: Params) -> Object:
    return _told(people.press_start(world, chat, params.text("payload")))


def _text(world: World, chat: Chat, params: Params) -> Object:
    """In the own chat; with `group` in that group."""
    if params.has("group"):
        return _told(groups.say(world, chat, _find_group(world, chat, params), params.text("text")))
    return _told(people.say(world, chat, params.text("text")))


def _tap(world: World, chat: Chat, params: Params) -> Object:
    """By `button` (its label) or by `message_id` and `data`, which need not be there any more; `group` as in text."""
    if params.has("group"):
        return _tap_in_group(world, chat, _find_group(world, chat, params), params)
    if params.has("button"):
        people.press(world, chat, params.text("button"))
        return {}
    return {"query_id": people.tap(world, chat, params.integer("message_id"), params.text("data"))}


def _tap_in_group(world: World, chat: Chat, group: Group, params: Params) -> Object:
    if params.has("button"):
        return {"query_id": groups.press(world, chat, group, params.text("button"))}
    return {"query_id": groups.tap(world, chat, group, params.integer("message_id"), params.text("data"))}


def _add_bot(world: World, chat: Chat, params: Params) -> Object:
    payload = params.text("payload") if params.has("payload") else None
    groups.add_bot(world, chat, _find_group(world, chat, params), payload)
    return {}


def _remove_bot(world: World, chat: Chat, params: Params) -> Object:
    groups.remove_bot(world, chat, _find_group(world, chat, params))
    return {}


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
    "add_bot": _add_bot,
    "remove_bot": _remove_bot,
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


def _find_group(world: World, chat: Chat, params: Params) -> Group:
    group = world.groups.get(params.integer("group"))
    if group is None or chat.id not in group.members:
        raise ApiError(404, "the person is in no such group")
    return group


def _told(message: Message) -> Object:
    return {"message_id": message.id}
