"""Own tags and life situations: of one card, and put on all that a filter finds."""

from collections.abc import Sequence
from typing import ClassVar

from domain.actor import Actor, Tag
from domain.filter import Attribute, Condition, Filter, Mark, tag_words
from views.filter_words import filter_words, value_words
from views.found import LABEL_LIMIT, OpenCard, Reading, shorten
from views.menu import menu_row
from views.network import ShowFiltered
from views.screen import Screen, button, in_rows
from views.tap import Tap

ON_TAG, OFF_TAG, ON_SITUATION, OFF_SITUATION = "tag", "tag-off", "situation", "situation-off"
"""What a mark does, as the form asks it."""


class OpenTags(Tap):
    """Show the tags and own situations of a card."""

    prefix: ClassVar[str] = "tags"
    actor: int


class AddMark(Tap):
    """Ask for a tag or a situation for a card."""

    prefix: ClassVar[str] = "tagadd"
    actor: int


class DropMark(Tap):
    """Take the tag or situation of this key off a card."""

    prefix: ClassVar[str] = "tagoff"
    actor: int
    key: str


class MarkAll(Tap):
    """Yes: mark all that the open filter finds, as many as were told."""

    prefix: ClassVar[str] = "sity"
    count: int


def marks_of(actor: Actor) -> list[Mark]:
    """The tags and situations of a card."""
    tags = [Mark(key=tag.key, value=tag.value) for tag in actor.card.tags]
    return [*tags, *(Mark(value=situation, is_situation=True) for situation in actor.card.situations)]


def mark_key(mark: Mark) -> str:
    """Names a mark of a card in a button."""
    return Condition(attribute=_attribute(mark), value=_value(mark)).key


def tags_screen(read: Reading, actor: Actor, note: str = "") -> Screen:
    """The tags and situations of a card, each with a button that takes it off."""
    say = read.say
    marks = marks_of(actor)
    buttons = [
        button(f"✖ {shorten(mark_words(read, one), LABEL_LIMIT)}", DropMark(actor.id, mark_key(one))) for one in marks
    ]
    text = say.html("tags-title" if marks else "tags-none", actor=actor.card.name)
    rows = (
        *in_rows(buttons, 1),
        (button(say.text("button-add-mark"), AddMark(actor.id)),),
        (button(say.text("button-back-to-card"), OpenCard(actor.id)), *menu_row(say)),
    )
    return Screen("\n\n".join(filter(None, (note, text))), rows, protect=True, private=True)


def mark_all_screen(read: Reading, mark: Mark, chosen: Filter, count: int) -> Screen:
    """Ask with the number before marking many cards."""
    say = read.say
    key = "mark-all-off" if mark.off else "mark-all-on"
    by = filter_words(read, chosen) or say.text("network-everybody")
    text = say.html(key, mark=mark_words(read, mark), count=count, filter=by)
    yes = [(button(say.text("button-mark-all-sure", count=count), MarkAll(count)),)] if count else []
    return Screen(text, (*yes, (button(say.text("button-back"), ShowFiltered()), *menu_row(say))), protect=True)


def marked_screen(read: Reading, count: int) -> Screen:
    """How many cards have changed."""
    back = (button(read.say.text("button-back"), ShowFiltered()), *menu_row(read.say))
    return Screen(read.say.html("marked-all", count=count), (back,))


def mark_words(read: Reading, mark: Mark) -> str:
    """A tag as key=value, a situation by its name."""
    return value_words(read, _attribute(mark), _value(mark))


def label_options(read: Reading, values: Sequence[str]) -> list[tuple[str, str]]:
    """Situations with their names."""
    return [(value, value_words(read, Attribute.SITUATION, value)) for value in values]


def _attribute(mark: Mark) -> Attribute:
    return Attribute.SITUATION if mark.is_situation else Attribute.TAG


def _value(mark: Mark) -> str:
    return mark.value if mark.is_situation else tag_words(Tag(key=mark.key, value=mark.value))
