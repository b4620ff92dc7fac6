"""Reads the open data of the register of social services item by item: a file of any length takes little memory."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

from pydantic import JsonValue

from domain.codes import CodeLists, Form
from domain.errors import Refusal
from domain.words import fold

Item = Mapping[str, JsonValue]
ITEMS = '"polozky"'
AT_ONCE = 1 << 18
LONGEST_ITEM = 1 << 22


def read_items(path: Path) -> Iterator[Item]:
    """The members of `polozky`, one by one; raises Refusal where the file has another shape."""
    with path.open(encoding="utf-8-sig") as file:
        try:
            yield from _items(file)
        except (UnicodeDecodeError, RecursionError):
            raise Refusal("rpss-refused") from None


def read_meanings(path: Path, codes: CodeLists) -> dict[str, str]:
    """Codes of ours by the codes of one of the register's own code lists, whose names must be the very same."""
    ours = {fold(kind.name_cs): code for code, kind in codes.kinds.items()} | {form.value: form.value for form in Form}
    named = ((item.get("id"), text_of(item.get("nazev"))) for item in read_items(path))
    return {code: ours[fold(name)] for code, name in named if isinstance(code, str) and name and fold(name) in ours}


def text_of(value: JsonValue) -> str | None:
    """A text, also where it stands by language ({"cs": …}); None for an empty one."""
    if isinstance(value, dict):
        value = value.get("cs")
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _items(file: IO[str]) -> Iterator[Item]:
    text, decoder = _after_key(file), json.JSONDecoder()
    while True:
        text = text.lstrip(" \t\r\n,")
        if text.startswith("]"):
            return
        try:
            item, end = decoder.raw_decode(text)
        except ValueError:
            more = file.read(AT_ONCE)
            if not more or len(text) > LONGEST_ITEM:
                raise Refusal("rpss-refused") from None
            text += more
            continue
        if not isinstance(item, dict):
            raise Refusal("rpss-refused")
        yield item
        text = text[end:]


def _after_key(file: IO[str]) -> str:
    """What follows the bracket that opens the items."""
    text = ""
    while ITEMS not in text:
        more = file.read(AT_ONCE)
        if not more:
            raise Refusal("rpss-refused")
        text = text[-len(ITEMS) :] + more
    rest = text.split(ITEMS, 1)[1] + file.read(AT_ONCE)
    colon, bracket, inside = rest.partition("[")
    if not bracket or colon.strip() != ":":
        raise Refusal("rpss-refused")
    return inside
