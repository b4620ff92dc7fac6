"""Telegram's HTML to a plain text with entities, as strict as tdlib's parse_html and with its error texts."""

import re
from dataclasses import dataclass

from sandbox.errors import ApiError, Object, bad_request
from sandbox.links import refuse_link

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}
_TAG = re.compile(r"<(/?)([^\s>]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>")
_ATTRIBUTE = re.compile(r"([^\s=\"'/>]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([\w.\-]*)))?")
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,7})|#([0-9]{1,8})|(lt|gt|amp|quot)(?![a-zA-Z]));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    piece: int


def units(text: str) -> int:
    """Length in UTF-16 code units, the measure of all entity offsets."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(source: str) -> tuple[str, list[Object]]:
    """Text and entities, outer before inner; ApiError 400 "can't parse entities" for anything Telegram refuses."""
    return _Parser(source).run()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Object] = []

    def run(self) -> tuple[str, list[Object]]:
        position = 0
        for tag in _TAG.finditer(self.source):
            self._add_text(position, tag.start())
            self._end(tag) if tag[1] else self._start(tag)
            position = tag.end()
        self._add_text(position, len(self.source))
        if self.open:
            reason = f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"'
            raise bad_request(f"can't parse entities: {reason}")
        return "".join(self.pieces), sort_entities(self.entities)

    def _add_text(self, begin: int, end: int) -> None:
        chunk = self.source[begin:end]
        if "<" in chunk:
            raise self._refusal("Unclosed start tag", begin + chunk.index("<"))
        if chunk:
            text = _decode(chunk)
            self.pieces.append(text)
            self.length += units(text)

    def _start(self, tag: re.Match[str]) -> None:
        name = tag[2].lower()
        if name not in _KINDS:
            raise self._refusal(f'Unsupported start tag "{name}"', tag.start())
        attributes = _read_attributes(tag[3])
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._refusal('Tag "span" must have class "tg-spoiler"', tag.start())
        self.open.append(_Open(name, attributes, self.length, len(self.pieces)))

    def _end(self, tag: re.Match[str]) -> None:
        name = tag[2].lower()
        if not self.open:
            raise self._refusal("Unexpected end tag", tag.start())
        begun = self.open.pop()
        if name and name != begun.tag:
            detail = f', expected "</{begun.tag}>", found "</{name}>"'
            raise self._refusal("Unmatched end tag", tag.start(), detail)
        if self.length > begun.offset:
            self._close(begun)

    def _close(self, begun: _Open) -> None:
        entity: Object = {"type": _KINDS[begun.tag], "offset": begun.offset, "length": self.length - begun.offset}
        if begun.tag == "a":
            entity["url"] = begun.attributes.get("href") or "".join(self.pieces[begun.piece :])
            if refuse_link(str(entity["url"])):
                return
        if begun.tag == "blockquote" and "expandable" in begun.attributes:
            entity["type"] = "expandable_blockquote"
        if begun.tag == "code" and begun.attributes.get("class", "").startswith("language-"):
            entity["language"] = begun.attributes["class"].removeprefix("language-")
        if begun.tag == "pre":
            self._absorb_code(entity)
        self.entities.append(entity)

    def _absorb_code(self, pre: Object) -> None:
        """`<pre><code class="language-x">` is one entity with a language."""
        last = self.entities[-1] if self.entities else {}
        if last.get("type") == "code" and (last["offset"], last["length"]) == (pre["offset"], pre["length"]):
            self.entities.pop()
            pre.update({"language": last["language"]} if "language" in last else {})

    def _refusal(self, reason: str, position: int, detail: str = "") -> ApiError:
        place = len(self.source[:position].encode())
        return bad_request(f"can't parse entities: {reason} at byte offset {place}{detail}")


def sort_entities(entities: list[Object]) -> list[Object]:
    return sorted(entities, key=lambda entity: (int(str(entity["offset"])), -int(str(entity["length"]))))


def _decode(text: str) -> str:
    return _REFERENCE.sub(_decode_one, text) if "&" in text else text


def _decode_one(reference: re.Match[str]) -> str:
    if reference[3]:
        return _NAMED[reference[3]]
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    return chr(code) if 0 < code < 0x10FFFF else reference[0]


def _read_attributes(source: str) -> dict[str, str]:
    found = _ATTRIBUTE.finditer(source) if source else ()
    return {match[1].lower(): _decode(match[2] or match[3] or match[4] or "") for match in found}
