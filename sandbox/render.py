"""A text with entities back to safe HTML for the page and for tests."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from sandbox.detect import add_detected
from sandbox.errors import Object

_PLAIN_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "blockquote": "blockquote",
}


@dataclass(frozen=True, slots=True)
class _Span:
    begin: int
    end: int
    entity: Object


def render_html(text: str, entities: list[Object]) -> str:
    """HTML with nothing but our own tags; an entity that crosses its parent is left out."""
    index = _indexer(text)
    spans = []
    for entity in add_detected(text, entities):
        offset, length = int(str(entity["offset"])), int(str(entity["length"]))
        spans.append(_Span(index(offset), index(offset + length), entity))
    spans.sort(key=lambda span: (span.begin, -span.end))
    return _render(text, 0, len(text), deque(spans))


def _indexer(text: str) -> Callable[[int], int]:
    """UTF-16 offset to a position in the text; the same number unless a sign outside the basic plane stands before."""
    if not text or max(text) <= "\uffff":
        return lambda offset: offset
    positions = [index for index, sign in enumerate(text) for _ in range(2 if sign > "\uffff" else 1)]
    return lambda offset: positions[offset] if offset < len(positions) else len(text)


def _render(text: str, begin: int, end: int, spans: deque[_Span]) -> str:
    parts, position = [], begin
    while spans and spans[0].begin < end:
        span = spans.popleft()
        if span.end > end:
            continue
        parts.append(escape(text[position : span.begin]))
        inner = _render(text, span.begin, span.end, spans)
        parts.append(_wrap(span.entity, inner, text[span.begin : span.end]))
        position = span.end
    parts.append(escape(text[position:end]))
    return "".join(parts)


def _wrap(entity: Object, inner: str, text: str) -> str:
    kind = str(entity["type"])
    if kind in _PLAIN_TAGS:
        return f"<{_PLAIN_TAGS[kind]}>{inner}</{_PLAIN_TAGS[kind]}>"
    if kind == "pre":
        language = escape(str(entity.get("language", "")))
        return f'<pre><code class="language-{language}">{inner}</code></pre>' if language else f"<pre>{inner}</pre>"
    if kind == "expandable_blockquote":
        return f"<blockquote expandable>{inner}</blockquote>"
    address = _address(kind, entity, text)
    return f'<a href="{escape(address)}">{inner}</a>' if address else inner


def _address(kind: str, entity: Object, text: str) -> str:
    if kind == "text_link":
        return _with_scheme(str(entity["url"]))
    if kind == "url":
        return _with_scheme(text)
    if kind == "phone_number":
        return "tel:" + "".join(sign for sign in text if sign in "+0123456789")
    prefixes = {"email": ("mailto:", text), "mention": ("https://t.me/", text[1:]), "bot_command": ("#", text)}
    return "".join(prefixes.get(kind, ()))


def _with_scheme(link: str) -> str:
    return link if link.lower().startswith(("http://", "https://", "tg:")) else "http://" + link
