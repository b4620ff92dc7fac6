"""What quiet hours have put off, told in one message: a line for each, by kind where there are many."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from typing import ClassVar

from domain.notice import NoticeKind
from locales.translator import Translator
from views.found import LABEL_LIMIT, shorten
from views.menu import menu_row
from views.screen import TEXT_LIMIT, Row, Screen, button
from views.tap import Tap
from views.words import html

PAGE = 8
LINE_LIMIT = 100
SAMPLES = (3, 1, 0)
"""How many lines of each kind are shown where there are many; fewer where they would not fit."""
MARKUP = re.compile(r"<[^>]*>")


class OpenBundle(Tap):
    """Show what was told in the message of this notice; of one kind where there are many."""

    prefix: ClassVar[str] = "came"
    bundle: int
    kind: str = ""
    page: int = 0


class OpenNotice(Tap):
    """Show what one of these notices tells."""

    prefix: ClassVar[str] = "told"
    notice: int


@dataclass(frozen=True)
class Came:
    """A notice as a line of a list; `line` is foreign text, no HTML."""

    notice: int
    kind: NoticeKind
    line: str
    protect: bool


def came_line(say: Translator, notice: int, kind: NoticeKind, screen: Screen) -> Came:
    """The beginning of what the notice tells; where that may not stay in the chat, only its kind."""
    if screen.private:
        return Came(notice, kind, say.text(kind_key(kind)), protect=False)
    lines = [line.strip() for line in unescape(MARKUP.sub("", screen.text)).split("\n") if line.strip()]
    return Came(notice, kind, shorten(" · ".join(lines), LINE_LIMIT), screen.protect)


def bundle_screen(say: Translator, bundle: int, came: Sequence[Came]) -> Screen:
    """All of them: each with a button where there are few, else by kind."""
    heading = say.html("bundle-title", count=len(came))
    if len(came) <= PAGE:
        return _screen(say, [heading, *map(_line, came)], [_button(one) for one in came], came)
    kinds = {kind: [one for one in came if one.kind is kind] for kind in dict.fromkeys(one.kind for one in came)}
    rows = [
        (button(say.text("bundle-kind", kind=say.text(kind_key(kind)), count=len(ones)), OpenBundle(bundle, kind)),)
        for kind, ones in kinds.items()
    ]
    texts = ([heading, *(_kind_lines(say, ones, most) for ones in kinds.values())] for most in SAMPLES)
    return _screen(say, next(text for text in texts if sum(map(len, text)) + 2 * len(text) <= TEXT_LIMIT), rows, came)


def kind_screen(say: Translator, bundle: int, came: Sequence[Came], page: int) -> Screen:
    """Those of one kind, a page of them."""
    page = min(page, (len(came) - 1) // PAGE)
    shown, kind = came[page * PAGE : (page + 1) * PAGE], came[0].kind
    heading = say.html("bundle-kind", kind=say.text(kind_key(kind)), count=len(came))
    turns = [
        button(say.text(key), OpenBundle(bundle, kind, to))
        for key, to in (("button-previous", page - 1), ("button-next", page + 1))
        if 0 <= to * PAGE < len(came)
    ]
    rows = [*(_button(one) for one in shown), *([tuple(turns)] if turns else []), bundle_row(say, bundle)]
    return _screen(say, [f"<b>{heading}</b>", *map(_line, shown)], rows, came)


def bundle_row(say: Translator, bundle: int) -> Row:
    """The way back to the list."""
    return (button(say.text("button-bundle"), OpenBundle(bundle)),)


def kind_key(kind: NoticeKind) -> str:
    """What notices of this kind are called."""
    return f"notice-kind-{kind.value.replace('_', '-')}"


def _screen(say: Translator, parts: Sequence[str], rows: Sequence[Row], came: Sequence[Came]) -> Screen:
    protect = any(one.protect for one in came)
    return Screen("\n\n".join(parts), (*rows, menu_row(say)), protect=protect)


def _line(one: Came) -> str:
    return f"• {html(one.line)}"


def _button(one: Came) -> Row:
    return (button(shorten(one.line, LABEL_LIMIT), OpenNotice(one.notice)),)


def _kind_lines(say: Translator, ones: Sequence[Came], most: int) -> str:
    heading = say.html("bundle-kind", kind=say.text(kind_key(ones[0].kind)), count=len(ones))
    more = [say.html("bundle-more", count=len(ones) - most)] if 0 < most < len(ones) else []
    return "\n".join([f"<b>{heading}</b>", *map(_line, ones[:most]), *more])
