"""Passing a card on: its buttons, the link that opens it, and what a link shows that may not be opened."""

from typing import ClassVar

from domain.rights import Access, Action
from locales.translator import Translator
from views.menu import OpenMyCrisis, OpenSearch, menu_row, ways_in
from views.screen import Button, Screen, button, pass_on
from views.tap import Tap

NUMBER = "#"
"""Before the id of an actor: what «Sdílet» writes behind the bot's name, so that exactly this card is offered."""


class MakePoster(Tap):
    """Make the poster of a card."""

    prefix: ClassVar[str] = "poster"
    actor: int


class MakeDistrictPoster(Tap):
    """Make the poster of a district."""

    prefix: ClassVar[str] = "posterd"
    orp: str


def deep_link(bot: str, payload: str) -> str:
    """The address that opens the bot with a payload."""
    return f"https://t.me/{bot}?start={payload}"


def share_row(say: Translator, actor: int) -> tuple[Button, ...]:
    """The buttons under a card that anybody may be sent."""
    return (
        pass_on(say.text("button-share"), f"{NUMBER}{actor}"),
        button(say.text("button-poster"), MakePoster(actor)),
    )


def gone_screen(say: Translator, access: Access) -> Screen:
    """A link whose card is not there for this person; why not is not told."""
    find = ((button(say.text("button-search"), OpenSearch()),),) if access.may(Action.SEARCH) else ()
    lines = ((button(say.text("button-lines"), OpenMyCrisis()),),) if not access.may(Action.SEARCH_CRISIS) else ()
    enter = () if access.grants else ways_in(say)
    return Screen(
        say.html("link-gone" if access.grants else "link-gone-visitor"), (*find, *lines, *enter, menu_row(say))
    )
