"""Ready-made lists that coordinators have published, as the network reads them: names and actors, no conditions."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from domain.order import Found
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenSearch, OpenSettings, menu_row
from views.network import list_screen, turn_row
from views.screen import Button, Screen, button, in_rows
from views.tap import Tap
from views.words import html

Named = tuple[int, str]
"""Id and name of a published list."""


class OpenLists(Tap):
    """Show the ready-made lists of a district; of the home district where none is named."""

    prefix: ClassVar[str] = "lists"
    orp: str = ""


class OpenList(Tap):
    """A page of a ready-made list."""

    prefix: ClassVar[str] = "list"
    list: int
    page: int = 0


def lists_screen(read: Reading, orp: str | None, lists: Sequence[Named]) -> Screen:
    """The ready-made lists of a district; where the home is not known, the way to say it."""
    say = read.say
    back = (button(say.text("button-back"), OpenSearch()), *menu_row(say))
    if orp is None:
        home = (button(say.text("button-settings"), OpenSettings()),)
        return Screen(say.html("lists-no-home"), (home, back))
    key = "lists-title" if lists else "lists-none"
    return Screen(say.html(key, orp=read.geography.orps[orp].name), (*in_rows(list_buttons(lists), 1), back))


def list_buttons(lists: Sequence[Named]) -> list[Button]:
    """A button for each ready-made list."""
    return [button(shorten(f"📋 {name}", LABEL_LIMIT), OpenList(number)) for number, name in lists]


def ready_list_screen(
    read: Reading, number: int, name: str, orp: str, found: tuple[Found, ...], total: int, page: int, home: str | None
) -> Screen:
    """A page of a ready-made list."""
    say = read.say
    turns = turn_row(read, total, page, OpenList(number, max(page - 1, 0)), OpenList(number, page + 1))
    back = (button(say.text("button-lists"), OpenLists(orp)), *menu_row(say))
    return list_screen(read, f"<b>{html(name)}</b>", found, total, page, (*turns, back), home=home)


def with_lists(say: Translator, screen: Screen, orp: str = "") -> Screen:
    """The screen with the way to the ready-made lists above its last row."""
    row = (button(say.text("button-lists"), OpenLists(orp)),)
    return replace(screen, rows=(*screen.rows[:-1], row, *screen.rows[-1:]))


def with_named(screen: Screen, lists: Sequence[Named]) -> Screen:
    """The screen with buttons of the ready-made lists that the question names, before all others."""
    return replace(screen, rows=(*in_rows(list_buttons(lists), 1), *screen.rows))
