"""/sit, the coordinator's view: own districts, ready lists, and a filter whose conditions are chips."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from domain.filter import PRIVATE, READY, Attribute, Condition, Filter
from domain.order import Found
from domain.visibility import Level, level_of_phone
from views.demand import OpenDemand
from views.filter_words import attribute_name, chip_words, value_words
from views.found import LABEL_LIMIT, PAGE, Reading, card_buttons, entry, shorten
from views.menu import AddActor, OpenNetwork, menu_row, proposed_actors_row
from views.questionnaires import OpenQuestionnaires
from views.screen import Button, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html

VALUES = 10
"""Values to choose from on one page."""


class OpenReady(Tap):
    """Begin a filter with that of a ready list."""

    prefix: ClassVar[str] = "sitr"
    name: str


class ShowFiltered(Tap):
    """A page of what the open filter finds."""

    prefix: ClassVar[str] = "sitf"
    page: int = 0


class ChooseAttribute(Tap):
    """Choose by what to filter further."""

    prefix: ClassVar[str] = "sita"


class ChooseValue(Tap):
    """Choose a value of an attribute."""

    prefix: ClassVar[str] = "sitv"
    attribute: str
    page: int = 0


class PickValue(Tap):
    """Add a condition, named by its key, or take it off where it stands already."""

    prefix: ClassVar[str] = "sitp"
    attribute: str
    key: str


class DropCondition(Tap):
    """Take a chip off."""

    prefix: ClassVar[str] = "sitd"
    key: str


class ClearFilter(Tap):
    """Take all chips off."""

    prefix: ClassVar[str] = "sitc"


class OpenSavedFilters(Tap):
    """Show the saved filters."""

    prefix: ClassVar[str] = "sits"


class SaveFilter(Tap):
    """Save the open filter under a name."""

    prefix: ClassVar[str] = "sitn"


class BeginMark(Tap):
    """Put a tag or a situation on all that the open filter finds, or take it off."""

    prefix: ClassVar[str] = "sitk"


def network_screen(read: Reading, actors: dict[str, int], ready: dict[str, int], saved: int, new: int) -> Screen:
    """Own districts and the ready lists with the numbers of their actors; `new` ones are proposed by a register."""
    say = read.say
    lines = [say.html("network-orp", orp=read.geography.orps[code].name, count=actors[code]) for code in actors]
    rows = [(button(say.text(f"button-ready-{name}", count=ready[name]), OpenReady(name)),) for name in READY]
    text = "\n".join((say.html("network-title"), "", *lines, "", say.html("network-ready")))
    return Screen(
        text,
        (
            *rows,
            (button(say.text("button-filter"), ClearFilter()),),
            (button(say.text("button-saved-filters", count=saved), OpenSavedFilters()),),
            (button(say.text("button-demand"), OpenDemand()),),
            (button(say.text("button-questionnaires"), OpenQuestionnaires()),),
            *proposed_actors_row(say, new),
            (button(say.text("button-keep-add"), AddActor()),),
            menu_row(say),
        ),
    )


def filtered_screen(read: Reading, chosen: Filter, found: tuple[Found, ...], total: int, page: int) -> Screen:
    """A page of what the filter finds, and its chips."""
    say = read.say
    title = say.html("network-filtered" if chosen.conditions else "network-unfiltered")
    work: list[Row] = [(button(say.text("button-add-condition"), ChooseAttribute()),)]
    if chosen.conditions:
        work.append((button(say.text("button-save-filter"), SaveFilter()),))
    if total:
        work.append((button(say.text("button-mark-all", count=total), BeginMark()),))
    rows = (
        *in_rows([_chip(read, condition) for condition in chosen.conditions], 1),
        *work,
        (button(say.text("button-network-back"), OpenNetwork()), *menu_row(say)),
    )
    turns = turn_row(read, total, page, ShowFiltered(max(page - 1, 0)), ShowFiltered(page + 1))
    screen = list_screen(read, title, found, total, page, (*turns, *rows), hint=say.html("network-type-words"))
    return replace(screen, protect=screen.protect or chosen.is_private)


def list_screen(
    read: Reading,
    title: str,
    found: tuple[Found, ...],
    total: int,
    page: int,
    rows: tuple[Row, ...],
    *,
    home: str | None = None,
    hint: str = "",
) -> Screen:
    """A page of actors by name under a title (HTML), guarded where a number on it is."""
    say, first = read.say, page * PAGE + 1
    entries = [entry(read, one, n, home, one.actor.card.phone_to_call) for n, one in enumerate(found, start=first)]
    body = (*entries, say.html("network-order")) if entries else (say.html("network-nobody"),)
    head = "\n".join(filter(None, (title, say.html("network-count", count=total) if total else "")))
    is_guarded = any((level_of_phone(one.actor.card) or Level.PUBLIC) >= Level.CRISIS for one in found)
    text = "\n\n".join(part for part in (head, *body, hint) if part)
    return Screen(text, (*in_rows(card_buttons(found, first), 1), *rows), protect=is_guarded)


def turn_row(read: Reading, total: int, page: int, before: Tap, after: Tap, size: int = PAGE) -> tuple[Row, ...]:
    """The buttons to the page before and after this one, where there are such pages."""
    row: list[Button] = []
    if page > 0:
        row.append(button(read.say.text("button-previous"), before))
    if (page + 1) * size < total:
        row.append(button(read.say.text("button-next"), after))
    return (tuple(row),) if row else ()


def attributes_screen(read: Reading, chosen: Filter) -> Screen:
    """By what to filter; what is asked already is marked."""
    names = [
        button(("☑ " if chosen.values(one) else "") + attribute_name(read, one), ChooseValue(one)) for one in Attribute
    ]
    say = read.say
    back = (button(say.text("button-back"), ShowFiltered()), *menu_row(say))
    return Screen(say.html("network-choose-attribute"), (*in_rows(names, 2), back))


def values_screen(
    read: Reading, attribute: Attribute, options: Sequence[tuple[str, int | None]], chosen: Filter, page: int, note: str
) -> Screen:
    """A page of the values of an attribute, each with how many have it, under a note (HTML)."""
    say, name = read.say, attribute_name(read, attribute)
    turns = turn_row(
        read,
        len(options),
        page,
        ChooseValue(attribute, max(page - 1, 0)),
        ChooseValue(attribute, page + 1),
        VALUES,
    )
    buttons = [
        _value(read, Condition(attribute=attribute, value=value), count, chosen)
        for value, count in options[page * VALUES : (page + 1) * VALUES]
    ]
    key = "network-type-to-filter" if attribute is Attribute.WORDS else "network-choose-value"
    none = "" if options or attribute is Attribute.WORDS else say.html("network-no-values")
    text = "\n\n".join(filter(None, (say.html(key, attribute=name), note, none)))
    back = (button(say.text("button-back"), ChooseAttribute()), *menu_row(say))
    return Screen(text, (*in_rows(buttons, 1), *turns, back), protect=attribute in PRIVATE)


def filtered_by(read: Reading, words: str) -> str:
    """That the values shown are those of the words typed."""
    return f"<i>{html(words)}</i>" if words else ""


def _chip(read: Reading, condition: Condition) -> Button:
    return button(f"✖ {chip_words(read, condition)}", DropCondition(condition.key))


def _value(read: Reading, condition: Condition, count: int | None, chosen: Filter) -> Button:
    mark = "☑ " if condition in chosen.conditions else ""
    many = f" ({count})" if count is not None else ""
    words = shorten(value_words(read, condition.attribute, condition.value), LABEL_LIMIT)
    return button(f"{mark}{words}{many}", PickValue(condition.attribute, condition.key))
