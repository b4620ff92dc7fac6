"""Keyboards: what Telegram accepts under a message and what a person can press."""

from sandbox.errors import Object, bad_request
from sandbox.links import refuse_link
from sandbox.params import Params

MAX_BUTTONS = 100
_ACTIONS = ("switch_inline_query", "switch_inline_query_current_chat", "copy_text")


def read_markup(params: Params) -> Object | None:
    if not params.values.get("reply_markup"):
        return None
    value = params.structure("reply_markup")
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in value:
        return _check_inline(value)
    if "keyboard" in value:
        _check_reply(value)
    return value or None


def read_inline_markup(params: Params) -> Object | None:
    """Markup of an edited message: only inline keyboards stand under it."""
    markup = read_markup(params)
    if markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup


def keyboard_rows(markup: Object | None, name: str) -> list[list[Object]]:
    """Rows of buttons of an accepted keyboard; a button given as plain text becomes an object."""
    rows = (markup or {}).get(name)
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        return []
    return [[button if isinstance(button, dict) else {"text": str(button)} for button in row] for row in rows]


def _check_inline(markup: Object) -> Object | None:
    rows = keyboard_rows(markup, "inline_keyboard")
    if not rows and markup["inline_keyboard"] != []:
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    buttons = [button for row in rows for button in row]
    if len(buttons) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in buttons:
        _check_inline_button(button)
    return markup if buttons else None


def _check_inline_button(button: Object) -> None:
    if not str(button.get("text", "")).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if url := str(button.get("url") or ""):
        if reason := refuse_link(url):
            raise bad_request(f"inline keyboard button URL '{url}' is invalid: {reason}")
        return
    if data := str(button.get("callback_data") or ""):
        if len(data.encode()) > 64:
            raise bad_request("BUTTON_DATA_INVALID")
        return
    if not any(action in button for action in _ACTIONS):
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")


def _check_reply(markup: Object) -> None:
    rows = keyboard_rows(markup, "keyboard")
    if not rows:
        raise bad_request('field "keyboard" must be an Array of Arrays')
    for row in rows:
        for button in row:
            if not str(button.get("text", "")).strip():
                raise bad_request("keyboard button text must be non-empty")
