"""A chat or a group as a person sees it, in JSON for the page and for tests."""

from dataclasses import asdict

from sandbox.chats import Chat, Conversation, Group, Message
from sandbox.errors import Object
from sandbox.render import render_html
from sandbox.world import World


def view_chat(world: World, chat: Chat, since: int = 0) -> Object:
    """Messages changed after version `since`; `ids` names all that are there, oldest first."""
    return {
        **_view_person(chat),
        **_view_conversation(chat, since),
        "started": chat.is_started,
        "blocked": chat.is_blocked,
        "keyboard": chat.keyboard,
        "toasts": [asdict(toast) for toast in chat.toasts],
        "pressed": list(chat.pressed.values()),
        "offered": _view_offered(chat),
        "commands": world.profile.commands_for(chat.person),
        "description": world.profile.description_for(chat.person),
    }


def view_group(world: World, group: Group, since: int = 0) -> Object:
    """`bot` says whether the bot is in it now; `author` of a message is who of its members wrote it."""
    members = [world.chats[number].person for number in sorted(group.members)]
    return {
        "id": group.id,
        "title": group.title,
        "members": [{"id": one.id, "first_name": one.first_name} for one in members],
        "bot": group.bot == "member",
        **_view_conversation(group, since),
    }


def _view_conversation(chat: Conversation, since: int) -> Object:
    return {
        "version": chat.version,
        "ids": list(chat.messages),
        "messages": [view_message(message) for message in chat.messages.values() if message.version > since],
        "pinned": chat.pinned[-1] if chat.pinned else None,
        "action": chat.action,
    }


def view_message(message: Message) -> Object:
    """`html` is the text formatted, `buttons` are rows of what the Bot API sent, `media` as in the Bot API."""
    return {
        "id": message.id,
        "version": message.version,
        "from_bot": message.is_from_bot,
        "author": {"id": message.author["id"], "first_name": message.author["first_name"]},
        "via": message.via["username"] if message.via else None,
        "date": message.date,
        "text": message.text,
        "html": render_html(message.text, message.entities),
        "edited": bool(message.edited),
        "protected": message.protected,
        "buttons": message.inline_rows(),
        "media": message.media,
    }


def view_bot(world: World) -> Object:
    me, queue = world.profile.as_me(), len(world.updates)
    return {"bot": me, "online": world.updates.is_polled, "waiting_updates": queue}


def _view_person(chat: Chat) -> Object:
    person = asdict(chat.person)
    return {name: person[name] for name in ("id", "first_name", "username", "caption", "language_code", "start")}


def _view_offered(chat: Chat) -> Object | None:
    if not chat.offered:
        return None
    results = chat.offered["results"]
    shown = ("id", "title", "description", "text")
    listed = [{name: result[name] for name in shown} for result in results] if isinstance(results, list) else None
    return {"query": chat.offered["query"], "results": listed}
