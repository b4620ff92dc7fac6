"""Who reads which field of a card: the coordinator's screens, and the card in other people's eyes."""

from typing import ClassVar

from domain.actor import Actor
from domain.rights import Reader
from domain.visibility import CHOOSABLE, Level, allowed_levels, default_level, level_of
from locales.translator import Translator
from views.card import CardReading, LookAs, OpenVisibility, card_text
from views.found import Reading
from views.menu import menu_row
from views.screen import Button, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html

ALL = "all"
FIELD_KEYS = {"phones": "phone", "emails": "email", "capacity_text": "capacity", "occupancy_text": "occupancy"}


class ChooseField(Tap):
    """Show the levels a field may have."""

    prefix: ClassVar[str] = "visf"
    actor: int
    field: str


class SetLevel(Tap):
    """Give a field this level."""

    prefix: ClassVar[str] = "visl"
    actor: int
    field: str
    level: int


class ResetLevel(Tap):
    """Give a field, or all of them, back to the default."""

    prefix: ClassVar[str] = "visd"
    actor: int
    field: str


class BackToCard(Tap):
    """Show the card again, in the same message."""

    prefix: ClassVar[str] = "visb"
    actor: int


def visibility_screen(read: Reading, actor: Actor) -> Screen:
    """The fields by who reads them, and a button for each that may be changed."""
    say, card = read.say, actor.card
    fields = [field for field in CHOOSABLE if allowed_levels(card, field)]
    parts = (
        say.html("visibility-title", actor=card.name),
        *(_line(say, actor, fields, level) for level in Level),
        say.html("visibility-fixed"),
        say.html("visibility-sheltered") if card.sheltered else "",
        say.html("visibility-hint"),
    )
    reset: tuple[Row, ...] = ((button(say.text("button-visibility-reset"), ResetLevel(actor.id, ALL)),),)
    rows = (
        *in_rows([button(field_name(say, field), ChooseField(actor.id, field)) for field in fields], 2),
        *(reset if card.visibility else ()),
        (button(say.text("button-look-as"), LookAs(actor.id, Reader.VISITOR)), _back(say, actor)),
        menu_row(say),
    )
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def field_screen(read: Reading, actor: Actor, field: str) -> Screen:
    """The levels this field may have; the present one is marked."""
    say, now, default = read.say, level_of(actor.card, field), default_level(actor.card, field)
    levels = [
        (button(_marked(say, _level_name(say, level), level is now), SetLevel(actor.id, field, level)),)
        for level in allowed_levels(actor.card, field)
    ]
    reset: tuple[Row, ...] = ()
    if default is not None and default is not now:
        label = say.text("button-visibility-default", level=_level_name(say, default))
        reset = ((button(label, ResetLevel(actor.id, field)),),)
    back = (button(say.text("button-back"), OpenVisibility(actor.id)),)
    text = say.html("visibility-field", actor=actor.card.name, field=field_name(say, field))
    return Screen(text, (*levels, *reset, back), protect=True)


def look_screen(read: Reading, actor: Actor, reader: Reader, seen: CardReading | None) -> Screen:
    """The card as this reader sees it, clearly headed; None where they do not find it at all."""
    say = read.say
    heading = say.html("look-as-heading", who=_reader_name(say, reader))
    hidden = (heading, f"<b>{html(actor.card.name)}</b>", say.html("look-as-nothing"))
    text = card_text(read, seen, heading) if seen else "\n\n".join(hidden)
    others = [
        button(_marked(say, _reader_name(say, other), other is reader), LookAs(actor.id, other)) for other in Reader
    ]
    return Screen(text, (*in_rows(others, 1), (_back(say, actor),), menu_row(say)), protect=True)


def field_name(say: Translator, field: str) -> str:
    """The name of a field without its colon."""
    return say.text(f"field-{FIELD_KEYS.get(field, field.replace('_', '-'))}").rstrip(":")


def _line(say: Translator, actor: Actor, fields: list[str], level: Level) -> str:
    """The fields that are read from this level on; those with a choice of the card's own are marked."""
    own = {field for field, _ in actor.card.visibility}
    names = [
        say.text("visibility-own", field=field_name(say, field)) if field in own else field_name(say, field)
        for field in fields
        if level_of(actor.card, field) is level
    ]
    return say.html("visibility-line", level=_level_name(say, level), fields=", ".join(names)) if names else ""


def _marked(say: Translator, label: str, is_chosen: bool) -> str:
    return say.text("chosen", option=label) if is_chosen else label


def _level_name(say: Translator, level: Level) -> str:
    return say.text(f"visibility-{level.name.lower()}")


def _reader_name(say: Translator, reader: Reader) -> str:
    return say.text(f"look-as-{reader.value.replace('_', '-')}")


def _back(say: Translator, actor: Actor) -> Button:
    return button(say.text("button-back-to-card"), BackToCard(actor.id))
