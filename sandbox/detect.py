"""What Telegram recognises in a plain text by itself: commands, links, e-mails, phone numbers, mentions, hashtags."""

import re

from sandbox.errors import Object
from sandbox.html import units

_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>]))"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@(?:[\w-]+\.)+[a-zA-Z]{2,})"
    r"|(?P<url>https?://[^\s<>\"]+|(?<![\w@./-])(?:[\w-]+\.)+(?:cz|sk|eu|com|org|net|info|me)\b(?:/[^\s<>\"]*)?)"
    r"|(?P<phone_number>(?<![\w+])\+\d(?:[ \u00a0-]?\d){7,14}(?!\w))"
    r"|(?P<mention>(?<![\w@])@[a-zA-Z][a-zA-Z0-9_]{3,31}(?!\w))"
    r"|(?P<hashtag>(?<![\w#])#(?!\d+\b)\w+)"
)
_MARKS = frozenset("/@.+#")
_FORMATS = ("bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote")


def detect_entities(text: str) -> list[Object]:
    if _MARKS.isdisjoint(text):
        return []
    found: list[Object] = []
    for match in _FOUND.finditer(text):
        value = match[0].rstrip(".,;:!?)'") if match.lastgroup == "url" else match[0]
        found.append({"type": match.lastgroup, "offset": units(text[: match.start()]), "length": units(value)})
    return found


def add_detected(text: str, entities: list[Object]) -> list[Object]:
    """The given entities and what Telegram would find beside them, never inside code or a link, nor twice."""
    opaque = [_span(entity) for entity in entities if entity["type"] not in _FORMATS]
    found = [
        entity
        for entity in detect_entities(text)
        if all(_span(entity)[1] <= begin or _span(entity)[0] >= end for begin, end in opaque)
    ]
    return entities + found


def _span(entity: Object) -> tuple[int, int]:
    offset, length = entity["offset"], entity["length"]
    if not isinstance(offset, int) or not isinstance(length, int):
        raise TypeError("an entity needs a whole offset and length")
    return offset, offset + length
