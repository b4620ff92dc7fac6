"""Methods by which the bot answers a tap or an inline query, and reads a chat or a file."""

import time

from sandbox.content import MAX_TEXT, format_text
from sandbox.errors import Object, bad_request
from sandbox.files import MAX_DOWNLOAD
from sandbox.markup import read_inline_markup
from sandbox.params import Params
from sandbox.queries import Query
from sandbox.world import World


def answer_callback_query(world: World, params: Params) -> bool:
    if len(params.text("text")) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    query = world.queries.find(params.text("callback_query_id"), time.time())
    if not query.is_answered:
        _show_answer(world, query, params)
    return True


def _show_answer(world: World, query: Query, params: Params) -> None:
    query.is_answered = True
    query.chat.pressed.pop(query.id, None)
    if text := params.text("text"):
        query.chat.add_toast(text, params.flag("show_alert"))
    world.touch(query.chat)


def answer_inline_query(world: World, params: Params) -> bool:
    query = world.queries.find(params.text("inline_query_id"), time.time())
    results = params.items("results")
    if len(results) > 50:
        raise bad_request("RESULTS_TOO_MUCH")
    offered = [_read_result(result) for result in results]
    if len({result["id"] for result in offered}) < len(offered):
        raise bad_request("RESULT_ID_DUPLICATE")
    query.is_answered = True
    if query.chat.offered and query.chat.offered["id"] == query.id:
        query.chat.offered["results"] = offered
        world.touch(query.chat)
    return True


def _read_result(result: object) -> Object:
    """An offered article: what is shown in the list and the message that it would send."""
    given = result if isinstance(result, dict) else {}
    content = given.get("input_message_content")
    message = content if isinstance(content, dict) else {}
    if not given.get("id") or not message.get("message_text"):
        raise bad_request("can't parse inline query result: only articles with a text are known here")
    if not given.get("title") or len(str(given["id"]).encode()) > 64:
        raise bad_request("RESULT_ID_INVALID" if given.get("title") else "ARTICLE_TITLE_EMPTY")
    markup = read_inline_markup(Params(given))
    text, entities = format_text(str(message["message_text"]), str(message.get("parse_mode") or ""), [])
    shown = {name: str(given.get(name) or "") for name in ("id", "title", "description")}
    if len(text) > MAX_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    return {**shown, "text": text, "entities": entities, "markup": markup}


def get_chat(world: World, params: Params) -> Object:
    chat = world.find_chat(params)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    full: Object = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": dict.fromkeys(gifts, False)}
    if chat.pinned:
        full["pinned_message"] = chat.messages[chat.pinned[-1]].as_api()
    return {**chat.as_chat(), **full}


def get_file(world: World, params: Params) -> Object:
    file = world.files.get(params.text("file_id"))
    if len(file.content) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {**file.as_api(), "file_path": file.path}
