"""Merging two cards: which other card, what differs field by field, and the card that would come out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from domain.actor import Actor, Card
from domain.card_fields import value_of
from domain.merge import Side, differing, merged_card, side_of, sides_of
from locales.translator import Translator
from views.card import CardReading, OpenKeeping, card_text
from views.card_fields import field_label, field_words
from views.found import Reading, shorten
from views.menu import menu_row
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html

LABEL_LIMIT = 48
ROOM = 3000
"""Characters of a message for the values of all fields, or of both cards."""


class MergeWith(Tap):
    """Show what differs between two cards."""

    prefix: ClassVar[str] = "mrgw"
    kept: int
    other: int


class MergeField(Tap):
    """Show both values of a field."""

    prefix: ClassVar[str] = "mrgf"
    kept: int
    other: int
    field: str


class MergeSide(Tap):
    """Choose whose value holds."""

    prefix: ClassVar[str] = "mrgs"
    kept: int
    other: int
    field: str
    side: str


class MergeThem(Tap):
    """Show the card that would come out; merge, once it is `sure`."""

    prefix: ClassVar[str] = "mrgy"
    kept: int
    other: int
    sure: bool = False


@dataclass(frozen=True)
class Pair:
    """Two cards with what was chosen so far."""

    kept: Actor
    other: Actor
    sides: Mapping[str, Side]

    def side(self, field: str) -> Side:
        """Whose value of a field holds."""
        return side_of(self.kept.card, self.other.card, field, self.sides)


def partners_screen(read: Reading, actor: Actor, partners: Mapping[int, str], key: str) -> Screen:
    """Cards to choose from; any other by typing a part of its name. `key` says what these are."""
    say = read.say
    text = "\n\n".join((say.html("merge-title"), say.html(key, actor=actor.card.name), say.html("merge-type-name")))
    rows = [(button(shorten(name, LABEL_LIMIT), MergeWith(actor.id, other)),) for other, name in partners.items()]
    return Screen(text, (*rows, (button(say.text("button-back-to-keeping"), OpenKeeping(actor.id)),), menu_row(say)))


def merge_screen(read: Reading, pair: Pair, note: str = "") -> Screen:
    """What would stand in every field that differs, each with a button; the message does not stay in the chat."""
    say, fields = read.say, differing(pair.kept.card, pair.other.card)
    result = merged_card(pair.kept.card, pair.other.card, pair.sides)
    room = max(ROOM // max(len(fields), 1), 40)
    lines = [
        f"<b>{html(field_label(say, field))}</b>: {_value(read, field, result, room)} "
        f"– {_side_words(say, pair.side(field))}"
        for field in fields
    ]
    head = say.html("merge-pair", kept=pair.kept.card.name, other=pair.other.card.name)
    parts = (note, say.html("merge-title"), head, "\n".join(lines) or say.html("merge-same"), say.html("merge-always"))
    ids = (pair.kept.id, pair.other.id)
    rows: tuple[Row, ...] = (
        *in_rows([button(field_label(say, field), MergeField(*ids, field)) for field in fields], 2),
        (button(say.text("button-merge-preview"), MergeThem(*ids)),),
        (button(say.text("button-merge-swap"), MergeWith(pair.other.id, pair.kept.id)),),
        (button(say.text("button-back-to-keeping"), OpenKeeping(pair.kept.id)),),
    )
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True, private=True)


def side_screen(read: Reading, pair: Pair, field: str) -> Screen:
    """Both values of a field, and the sides it may take; the present one is marked."""
    say, ids = read.say, (pair.kept.id, pair.other.id)
    values = [
        f"<b>{html(actor.card.name)}</b>\n{_value(read, field, actor.card, ROOM // 2)}"
        for actor in (pair.kept, pair.other)
    ]
    rows = [
        (button(_marked(say, _side_words(say, side), side is pair.side(field)), MergeSide(*ids, field, side.value)),)
        for side in sides_of(field)
    ]
    text = "\n\n".join((say.html("merge-field", field=field_label(say, field)), *values))
    back = (button(say.text("button-back"), MergeWith(*ids)),)
    return Screen(text, (*rows, back), protect=True, private=True)


def preview_screen(read: Reading, pair: Pair, seen: CardReading) -> Screen:
    """The card as it would be, and the last question."""
    say, ids = read.say, (pair.kept.id, pair.other.id)
    heading = say.html("merge-preview", other=pair.other.card.name)
    rows: tuple[Row, ...] = (
        (button(say.text("button-merge-sure"), MergeThem(*ids, sure=True)),),
        (button(say.text("button-back"), MergeWith(*ids)),),
    )
    return Screen(card_text(read, seen, heading), rows, protect=True, private=True)


def _value(read: Reading, field: str, card: Card, limit: int) -> str:
    return html(shorten(field_words(read, field, value_of(card, field)), limit))


def _side_words(say: Translator, side: Side) -> str:
    return say.text(f"merge-side-{side.value}")


def _marked(say: Translator, label: str, is_chosen: bool) -> str:
    return say.text("chosen", option=label) if is_chosen else label
