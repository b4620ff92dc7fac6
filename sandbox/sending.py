"""Methods by which the bot sends something new."""

import mimetypes

from sandbox.chats import Conversation, Message
from sandbox.content import read_caption, read_text
from sandbox.errors import Object, bad_request
from sandbox.files import File
from sandbox.markup import read_markup
from sandbox.params import Params
from sandbox.world import World

_ACTIONS = {"typing", "find_location", "choose_sticker"} | {
    f"{verb}_{what}" for verb in ("upload", "record") for what in ("photo", "video", "voice", "document", "video_note")
}


def send_message(world: World, params: Params) -> Object:
    content = read_text(params)
    return _send(world, params, {}, content)


def send_location(world: World, params: Params) -> Object:
    return _send(world, params, {"location": _read_location(params)})


def send_venue(world: World, params: Params) -> Object:
    location = _read_location(params)
    venue = {"location": location, "title": _required(params, "title"), "address": _required(params, "address")}
    return _send(world, params, {"location": location, "venue": venue})


def send_contact(world: World, params: Params) -> Object:
    contact: Object = {name: _required(params, name) for name in ("phone_number", "first_name")}
    contact.update({name: params.text(name) for name in ("last_name", "vcard") if params.has(name)})
    return _send(world, params, {"contact": contact})


def send_document(world: World, params: Params) -> Object:
    file = _read_file(world, params, "document")
    return _send(world, params, {"document": file.as_document()}, read_caption(params))


def send_photo(world: World, params: Params) -> Object:
    file = _read_file(world, params, "photo")
    return _send(world, params, {"photo": file.as_photo()}, read_caption(params))


def send_chat_action(world: World, params: Params) -> bool:
    chat = world.open_chat(params)
    if params.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.action = params.text("action")
    world.touch(chat)
    return True


def _send(world: World, params: Params, media: Object, content: tuple[str, list[Object]] = ("", [])) -> Object:
    markup = read_markup(params)
    chat = world.open_chat(params)
    message = world.compose(chat, world.profile.bot, media)
    message.text, message.entities = content
    message.markup = markup
    message.protected = params.flag("protect_content")
    _change_keyboard(chat, message)
    chat.action = ""
    return world.post(chat, message).as_api()


def _change_keyboard(chat: Conversation, message: Message) -> None:
    markup = message.markup or {}
    if "keyboard" in markup:
        chat.keyboard = markup
    elif markup.get("remove_keyboard"):
        chat.keyboard = None


def _required(params: Params, name: str) -> str:
    if not (value := params.text(name).strip()):
        raise bad_request(f"{name} is empty")
    return value


def _read_location(params: Params) -> Object:
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location specified")
    return {"latitude": latitude, "longitude": longitude}


def _read_file(world: World, params: Params, name: str) -> File:
    """An upload under its own name or as attach://name, or the id of a file sent before."""
    reference = params.text(name)
    upload = params.uploads.get(reference.removeprefix("attach://") if reference else name)
    if upload:
        mime = mimetypes.guess_type(upload.name)[0] or upload.mime
        return world.files.keep(upload.name, mime, upload.content)
    if reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    if not reference:
        raise bad_request(f"there is no {name} in the request")
    return world.files.get(reference)
