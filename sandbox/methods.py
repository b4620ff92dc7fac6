"""The table of the Bot API methods known here; a name in any case, as Telegram takes it."""

from collections.abc import Callable

from sandbox import answering, editing, sending
from sandbox.errors import Object
from sandbox.params import Params
from sandbox.world import World

Method = Callable[[World, Params], object]


def _get_me(world: World, _: Params) -> Object:
    return world.profile.as_me()


def _delete_webhook(world: World, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    return True


def _set_my_commands(world: World, params: Params) -> bool:
    world.profile.set_commands(params)
    world.touch_all()
    return True


def _get_my_commands(world: World, params: Params) -> list[Object]:
    return world.profile.get_commands(params)


def _delete_my_commands(world: World, params: Params) -> bool:
    world.profile.delete_commands(params)
    world.touch_all()
    return True


def _set_my_description(world: World, params: Params) -> bool:
    world.profile.descriptions[params.text("language_code")] = params.text("description")
    world.touch_all()
    return True


def _set_my_short_description(world: World, params: Params) -> bool:
    world.profile.short_descriptions[params.text("language_code")] = params.text("short_description")
    return True


def _set_chat_menu_button(world: World, params: Params) -> bool:
    button = params.structure("menu_button")
    world.profile.menu_buttons[params.integer("chat_id")] = button if isinstance(button, dict) else {"type": "default"}
    return True


_KNOWN: dict[str, Method] = {
    "getMe": _get_me,
    "deleteWebhook": _delete_webhook,
    "sendMessage": sending.send_message,
    "sendLocation": sending.send_location,
    "sendVenue": sending.send_venue,
    "sendContact": sending.send_contact,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "pinChatMessage": editing.pin_chat_message,
    "unpinChatMessage": editing.unpin_chat_message,
    "answerCallbackQuery": answering.answer_callback_query,
    "answerInlineQuery": answering.answer_inline_query,
    "getChat": answering.get_chat,
    "getFile": answering.get_file,
    "setMyCommands": _set_my_commands,
    "getMyCommands": _get_my_commands,
    "deleteMyCommands": _delete_my_commands,
    "setMyDescription": _set_my_description,
    "setMyShortDescription": _set_my_short_description,
    "setChatMenuButton": _set_chat_menu_button,
}
METHODS = {name.lower(): method for name, method in _KNOWN.items()}
NAMES = {name.lower(): name for name in (*_KNOWN, "getUpdates")}
LIMITED = frozenset(name.lower() for name in _KNOWN if name.startswith("send") and name != "sendChatAction")
