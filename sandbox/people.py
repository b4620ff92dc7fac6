"""What a person does with a phone; each deed becomes an update for the bot."""

import time

from sandbox.chats import Chat, Conversation, Message
from sandbox.detect import detect_entities
from sandbox.errors import Object
from sandbox.files import File
from sandbox.markup import keyboard_rows
from sandbox.world import World


class CannotDo(Exception):
    """The person can't do that on a real phone either."""


def press_start_of_cast(world: World) -> None:
    for chat in world.chats.values():
        if chat.person.start is not None:
            press_start(world, chat, chat.person.start)


def press_start(world: World, chat: Chat, payload: str = "") -> Message:
    return say(world, chat, f"/start {payload}".strip())


def say(world: World, chat: Chat, text: str) -> Message:
    if not text.strip():
        raise CannotDo("the text is empty")
    message = _compose(world, chat)
    message.text, message.entities = text.strip(), detect_entities(text.strip())
    return _deliver(world, chat, message)


def tap(world: World, chat: Chat, message_id: int, data: str) -> str:
    """Taps a callback button, also an old one; returns the id of the query."""
    _check_open(chat)
    return ask_callback(world, chat, chat, message_id, data)


def ask_callback(world: World, chat: Chat, place: Conversation, message_id: int, data: str) -> str:
    """A tap in the own chat or in a group; the answer comes to the phone of the one who taps."""
    query = world.queries.ask(chat, time.time())
    chat.pressed[query.id] = {"message_id": message_id, "data": data}
    message = place.messages.get(message_id)
    inaccessible: Object = {"chat": place.as_chat(), "message_id": message_id, "date": 0}
    body = {"id": query.id, "from": chat.person.as_user(), "chat_instance": str(place.id), "data": data}
    world.updates.put("callback_query", {**body, "message": message.as_api() if message else inaccessible})
    world.touch(chat)
    return query.id


def press(world: World, chat: Chat, label: str) -> None:
    """Presses what bears the label: the newest inline button, else the reply keyboard."""
    if found := find_button(chat, label):
        tap(world, chat, *found)
        return
    if label not in (button.get("text") for row in keyboard_rows(chat.keyboard, "keyboard") for button in row):
        raise CannotDo(f"no button {label!r}; there are: {', '.join(visible_buttons(chat)) or 'none'}")
    say(world, chat, label)


def find_button(place: Conversation, label: str) -> tuple[int, str] | None:
    """The newest inline button with this label: its message and its data."""
    for message in place.latest():
        for button in (button for row in message.inline_rows() for button in row):
            if button.get("text") == label and "callback_data" in button:
                return message.id, str(button["callback_data"])
    return None


def visible_buttons(chat: Conversation) -> list[str]:
    rows = [row for message in chat.latest() for row in message.inline_rows()]
    return [str(button["text"]) for row in rows + keyboard_rows(chat.keyboard, "keyboard") for button in row]


def share_location(world: World, chat: Chat, latitude: float, longitude: float) -> Message:
    message = _compose(world, chat, {"location": {"latitude": latitude, "longitude": longitude}})
    return _deliver(world, chat, message)


def share_contact(world: World, chat: Chat, phone_number: str, user_id: int | None) -> Message:
    """A contact with `user_id` is what Telegram makes of "share my number"; without it a card from the address book."""
    contact: Object = {"phone_number": phone_number, "first_name": chat.person.first_name}
    message = _compose(world, chat, {"contact": {**contact, "user_id": user_id} if user_id else contact})
    return _deliver(world, chat, message)


def send_file(world: World, chat: Chat, kind: str, file: File, caption: str = "") -> Message:
    """Kind is document, photo or voice."""
    message = _compose(world, chat, {kind: _describe_file(kind, file)})
    message.text, message.entities = caption.strip(), detect_entities(caption.strip())
    return _deliver(world, chat, message)


def _describe_file(kind: str, file: File) -> object:
    if kind == "photo":
        return file.as_photo()
    return file.as_document() if kind == "document" else {**file.as_api(), "duration": 1, "mime_type": file.mime}


def ask_inline(world: World, chat: Chat, text: str) -> str:
    _check_open(chat)
    query = world.queries.ask(chat, time.time())
    chat.offered = {"id": query.id, "query": text, "results": None}
    body: Object = {"id": query.id, "from": chat.person.as_user(), "query": text, "offset": "", "chat_type": "sender"}
    world.updates.put("inline_query", body)
    world.touch(chat)
    return query.id


def pick_inline(world: World, chat: Chat, result_id: str) -> Message:
    results = (chat.offered or {}).get("results")
    for result in results if isinstance(results, list) else []:
        if result["id"] == result_id:
            message = _compose(world, chat)
            message.via = world.profile.bot
            message.text, message.entities, message.markup = result["text"], result["entities"], result["markup"]
            chat.offered = None
            return _deliver(world, chat, message)
    raise CannotDo(f"no inline result {result_id!r}")


def block(world: World, chat: Chat) -> None:
    _change_membership(world, chat, is_blocked=True)


def unblock(world: World, chat: Chat) -> None:
    _change_membership(world, chat, is_blocked=False)


def _change_membership(world: World, chat: Chat, *, is_blocked: bool) -> None:
    if chat.is_blocked == is_blocked:
        return
    chat.is_blocked = is_blocked
    states = [
        {"user": world.profile.bot, "status": "member"},
        {"user": world.profile.bot, "status": "kicked", "until_date": 0},
    ]
    old, new = states if is_blocked else reversed(states)
    person: Object = {"chat": chat.person.as_chat(), "from": chat.person.as_user(), "date": int(time.time())}
    world.updates.put("my_chat_member", {**person, "old_chat_member": old, "new_chat_member": new})
    world.touch(chat)


def _check_open(chat: Chat) -> None:
    if chat.is_blocked:
        raise CannotDo("the bot is blocked")


def _compose(world: World, chat: Chat, media: Object | None = None) -> Message:
    _check_open(chat)
    return world.compose(chat, chat.person.as_user(), media)


def _deliver(world: World, chat: Chat, message: Message) -> Message:
    chat.is_started = True
    if chat.keyboard and chat.keyboard.get("one_time_keyboard"):
        chat.keyboard = None
    world.post(chat, message)
    world.updates.put("message", message.as_api())
    return message
