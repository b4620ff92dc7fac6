"""The formatted text of a message: length, parse mode, entities."""

from sandbox.errors import Object, bad_request
from sandbox.html import parse_html, sort_entities, units
from sandbox.params import Params

MAX_TEXT = 4096
MAX_CAPTION = 1024


def read_text(params: Params) -> tuple[str, list[Object]]:
    text, entities = _read(params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if len(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return text, entities


def read_caption(params: Params) -> tuple[str, list[Object]]:
    text, entities = _read(params, "caption", "caption_entities")
    if len(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return text, entities


def format_text(source: str, parse_mode: str, given: list[object]) -> tuple[str, list[Object]]:
    """Only HTML is known here: a bot that wants Markdown is told so."""
    if not parse_mode:
        return _trim(source, sort_entities([entity for entity in given if isinstance(entity, dict)]))
    if parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    return _trim(*parse_html(source))


def _read(params: Params, name: str, entities: str) -> tuple[str, list[Object]]:
    return format_text(params.text(name), params.text("parse_mode"), params.items(entities))


def _trim(text: str, entities: list[Object]) -> tuple[str, list[Object]]:
    """Without the white space around, as Telegram stores it."""
    if "\r" in text and not entities:
        text = text.replace("\r", "")
    trimmed = text.strip()
    if trimmed == text or not entities:
        return trimmed, entities
    lead, size = units(text[: len(text) - len(text.lstrip())]), units(trimmed)
    moved = [_move(entity, lead, size) for entity in entities]
    return trimmed, [entity for entity in moved if int(str(entity["length"])) > 0]


def _move(entity: Object, lead: int, size: int) -> Object:
    begin = int(str(entity["offset"])) - lead
    end = min(begin + int(str(entity["length"])), size)
    return {**entity, "offset": max(begin, 0), "length": end - max(begin, 0)}
