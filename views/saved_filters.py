"""Saved filters, and publishing one as a ready-made list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.filter import Filter
from views.filter_words import chip_words
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenNetwork, menu_row
from views.network import ClearFilter, OpenSavedFilters
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html

ORPS_NAMED = 8


class OpenSavedFilter(Tap):
    """Show one saved filter and what can be done with it."""

    prefix: ClassVar[str] = "sito"
    filter: int


class UseSavedFilter(Tap):
    """Work with a saved filter."""

    prefix: ClassVar[str] = "situ"
    filter: int


class RenameFilter(Tap):
    """Ask for another name."""

    prefix: ClassVar[str] = "sitm"
    filter: int


class PublishFilter(Tap):
    """Publish under the name: first say what that means, then (`sure`) do it."""

    prefix: ClassVar[str] = "sitb"
    filter: int
    sure: bool = False


class WithdrawFilter(Tap):
    """Take a published list back."""

    prefix: ClassVar[str] = "sitw"
    filter: int


class DeleteFilter(Tap):
    """Delete: ask first, then (`sure`) do it."""

    prefix: ClassVar[str] = "sitx"
    filter: int
    sure: bool = False


@dataclass(frozen=True)
class Saved:
    """A saved filter as it is shown; `keeps`: this person may change it."""

    id: int
    name: str
    filter: Filter
    orps: Sequence[str]
    is_published: bool
    keeps: bool


def saved_filters_screen(read: Reading, filters: Sequence[Saved], note: str = "") -> Screen:
    """All saved filters under a note (HTML)."""
    say = read.say
    buttons = [button(_label(one), OpenSavedFilter(one.id)) for one in filters]
    text = say.html("saved-filters-title") if filters else say.html("saved-filters-none")
    rows = (
        *in_rows(buttons, 1),
        (button(say.text("button-filter"), ClearFilter()),),
        (button(say.text("button-network-back"), OpenNetwork()), *menu_row(say)),
    )
    return Screen("\n\n".join(filter(None, (note, text))), rows)


def saved_filter_screen(read: Reading, saved: Saved, note: str = "") -> Screen:
    """One saved filter with what can be done with it."""
    say = read.say
    state = say.html("saved-filter-published" if saved.is_published else "saved-filter-private")
    text = "\n\n".join(filter(None, (note, _title(saved), _about(read, saved), state)))
    rows: list[Row] = [(button(say.text("button-use-filter"), UseSavedFilter(saved.id)),)]
    if saved.keeps:
        publish = (
            button(say.text("button-withdraw-filter"), WithdrawFilter(saved.id))
            if saved.is_published
            else button(say.text("button-publish-filter"), PublishFilter(saved.id))
        )
        rows.append((publish,))
        rename = button(say.text("button-rename-filter"), RenameFilter(saved.id))
        rows.append((rename, button(say.text("button-delete-filter"), DeleteFilter(saved.id))))
    return Screen(text, (*rows, _back(read)), protect=saved.filter.is_private)


def publish_screen(read: Reading, saved: Saved, total: int) -> Screen:
    """What publishing means: who will see what, and what nobody learns."""
    say = read.say
    told = say.html("publish-private" if saved.filter.is_private else "publish-open")
    text = (_title(saved), _about(read, saved), say.html("publish-count", count=total), told)
    yes = button(say.text("button-publish-filter-sure"), PublishFilter(saved.id, sure=True))
    no = button(say.text("button-back"), OpenSavedFilter(saved.id))
    return Screen("\n\n".join(text), ((yes,), (no, *menu_row(say))), protect=saved.filter.is_private)


def delete_screen(read: Reading, saved: Saved) -> Screen:
    """Ask before deleting."""
    say = read.say
    text = say.html("delete-filter-published" if saved.is_published else "delete-filter", name=saved.name)
    yes = button(say.text("button-delete-filter-sure"), DeleteFilter(saved.id, sure=True))
    no = button(say.text("button-back"), OpenSavedFilter(saved.id))
    return Screen(text, ((yes,), (no, *menu_row(say))))


def _title(saved: Saved) -> str:
    return f"<b>{html(saved.name)}</b>"


def _about(read: Reading, saved: Saved) -> str:
    names = [read.geography.orps[code].name for code in saved.orps]
    more = "…" if len(names) > ORPS_NAMED else ""
    orps = read.say.html("saved-filter-orps", orps=", ".join(names[:ORPS_NAMED]) + more)
    return "\n".join((orps, *(f"· {html(chip_words(read, one))}" for one in saved.filter.conditions)))


def _label(saved: Saved) -> str:
    return shorten(f"{'📣' if saved.is_published else '🔖'} {saved.name}", LABEL_LIMIT)


def _back(read: Reading) -> Row:
    return (button(read.say.text("button-saved-filters-back"), OpenSavedFilters()), *menu_row(read.say))
