"""One's own card: what is published and what waits, the fields to change, the difference before it is sent."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from domain.actor import Actor
from domain.card_fields import Change
from domain.proposal import Proposal, ProposalKind
from domain.visibility import Level, level_of, told_levels
from locales.translator import Translator
from views.card import CardReading, EditCard, card_text
from views.card_fields import GROUPS, field_label, field_words
from views.forms import Do, FormTap, shorten
from views.found import LABEL_LIMIT, Reading
from views.menu import menu_row
from views.platforms import platform_rows
from views.screen import TEXT_LIMIT, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html, local_date

VALUE_LIMIT, WAITING_LIMIT = 300, 120
MOST_WAITING = 8
ROOM = 900
"""Characters of the difference kept free for its heading and notes."""


class OpenMyCard(Tap):
    """Show a card of one's own, with what waits for the coordinator."""

    prefix: ClassVar[str] = "mine"
    actor: int


class EditGroup(Tap):
    """Show the fields of a group."""

    prefix: ClassVar[str] = "editg"
    actor: int
    group: str


class EditField(Tap):
    """Ask for the new value of a field."""

    prefix: ClassVar[str] = "editf"
    actor: int
    field: str


class ShowDifference(Tap):
    """Show what would be changed."""

    prefix: ClassVar[str] = "editd"
    actor: int


class TakeOut(Tap):
    """Leave a field as it is."""

    prefix: ClassVar[str] = "editx"
    actor: int
    field: str


class SendChanges(Tap):
    """Propose the changes, or publish them."""

    prefix: ClassVar[str] = "edity"
    actor: int


class CardHolds(Tap):
    """Say that the card holds unchanged."""

    prefix: ClassVar[str] = "holds"
    actor: int


def my_cards_screen(read: Reading, actors: Sequence[Actor]) -> Screen:
    """Whose card."""
    say = read.say
    rows = [(button(shorten(actor.card.name, LABEL_LIMIT), OpenMyCard(actor.id)),) for actor in actors]
    return Screen(say.html("my-cards" if actors else "my-cards-none"), (*rows, menu_row(say)))


def my_card_screen(read: Reading, seen: CardReading, waiting: Sequence[Proposal], fields: Sequence[str]) -> Screen:
    """The card as it is published, under what waits for the coordinator; `fields` are those the reader may change."""
    say, actor = read.say, seen.actor
    lines = [line for proposal in waiting for line in _waiting(read, proposal, fields)]
    more = [say.html("my-card-more", count=len(lines) - MOST_WAITING)] if len(lines) > MOST_WAITING else []
    heading = [say.html("my-card-waiting"), *lines[:MOST_WAITING], *more] if lines else [say.html("my-card-settled")]
    rows = (
        (button(say.text("button-edit-card"), EditCard(actor.id)),),
        (button(say.text("button-card-holds"), CardHolds(actor.id)),),
        *platform_rows(seen.platforms),
        menu_row(say),
    )
    is_private = Level.COORDINATOR in told_levels(actor.card)
    return Screen(card_text(read, seen, "\n".join(heading)), rows, protect=True, private=is_private)


def groups_screen(read: Reading, actor: Actor, fields: Sequence[str], changed: int) -> Screen:
    """The groups in which there is anything to change; `changed` fields stand in the draft."""
    say = read.say
    groups = [
        button(say.text(f"card-group-{name}"), EditGroup(actor.id, name))
        for name, members in GROUPS.items()
        if any(field in fields for field in members)
    ]
    text = say.html("edit-groups", actor=actor.card.name)
    return Screen(text, (*in_rows(groups, 2), *_difference_row(say, actor, changed), menu_row(say)), protect=True)


def fields_screen(read: Reading, actor: Actor, group: str, values: Mapping[str, Any], changed: Sequence[str]) -> Screen:
    """The fields of a group with their values; those changed in the draft are marked and show what they will be."""
    say = read.say
    lines = [f"{_marked(say, field, changed)}: <b>{_value(read, field, values[field])}</b>" for field in values]
    buttons = [button(_marked(say, field, changed), EditField(actor.id, field)) for field in values]
    head = say.html("edit-fields", actor=actor.card.name, group=say.text(f"card-group-{group}"))
    back = (button(say.text("button-back"), EditCard(actor.id)),)
    rows = (*in_rows(buttons, 2), *_difference_row(say, actor, len(changed)), back)
    return Screen("\n\n".join((head, "\n".join(lines))), rows, protect=True, private=_is_private(actor, values))


def difference_screen(
    read: Reading,
    actor: Actor,
    draft: int,
    changes: Sequence[Change],
    overtaken: Sequence[str] = (),
    note: str = "",
    *,
    publishes: bool,
) -> Screen:
    """Old → new field by field, each to be changed or taken out, and the button that sends."""
    say = read.say
    limit = min(VALUE_LIMIT, max((TEXT_LIMIT - ROOM) // max(2 * len(changes), 1) - 40, 20))
    meanwhile = ", ".join(field_label(say, field) for field in overtaken)
    parts = (
        say.html("edit-difference"),
        note,
        say.html("edit-overtaken", fields=shorten(meanwhile, VALUE_LIMIT)) if overtaken else "",
        *(_difference(read, change, limit) for change in changes),
        "" if changes else say.html("edit-nothing"),
        say.html("edit-unsheltered") if _unshelters(changes) else "",
    )
    rows = [
        (
            button(
                shorten(f"✏️ {field_label(say, change.field)}", LABEL_LIMIT), FormTap(draft, Do.CHANGE, change.field)
            ),
            button(say.text("button-take-out"), TakeOut(actor.id, change.field)),
        )
        for change in changes
    ]
    send = say.text("button-publish-changes" if publishes else "button-send-changes")
    last: list[Row] = [(button(say.text("button-edit-another"), EditCard(actor.id)),)]
    last += [(button(send, SendChanges(actor.id)),)] if changes else []
    last.append((button(say.text("button-form-cancel"), FormTap(draft, Do.CANCEL)),))
    is_private = _is_private(actor, (change.field for change in changes))
    return Screen("\n\n".join(filter(None, parts)), (*rows, *last), protect=True, private=is_private)


def sent_screen(say: Translator, actor: Actor, key: str) -> Screen:
    """What has become of what was sent."""
    back = (button(say.text("button-my-card"), OpenMyCard(actor.id)),)
    return Screen(say.html(key, actor=actor.card.name), (back, menu_row(say)))


def _waiting(read: Reading, proposal: Proposal, fields: Sequence[str]) -> list[str]:
    """What of a proposal waits, in lines; of a correction only that it was sent."""
    on = local_date(proposal.proposed_at, read.zone)
    if proposal.kind is ProposalKind.CONFIRMATION:
        return [read.say.html("my-card-waiting-confirmation", on=on)]
    return [
        read.say.html(
            "my-card-waiting-field",
            field=field_label(read.say, one.field),
            old=shorten(field_words(read, one.field, one.old), WAITING_LIMIT),
            new=shorten(field_words(read, one.field, one.new), WAITING_LIMIT),
            on=on,
        )
        for one in proposal.open_fields
        if one.field in fields
    ]


def _difference(read: Reading, change: Change, limit: int) -> str:
    return read.say.html(
        "edit-change",
        field=field_label(read.say, change.field),
        old=shorten(field_words(read, change.field, change.old), limit),
        new=shorten(field_words(read, change.field, change.new), limit),
    )


def _difference_row(say: Translator, actor: Actor, changed: int) -> tuple[Row, ...]:
    label = say.text("button-show-difference", count=changed)
    return ((button(label, ShowDifference(actor.id)),),) if changed else ()


def _marked(say: Translator, field: str, changed: Sequence[str]) -> str:
    return f"✏️ {field_label(say, field)}" if field in changed else field_label(say, field)


def _value(read: Reading, field: str, value: Any) -> str:
    return html(shorten(field_words(read, field, value), VALUE_LIMIT))


def _is_private(actor: Actor, fields: Iterable[str]) -> bool:
    """True where some of these fields only coordinators read: the message does not stay in the chat."""
    return any(level_of(actor.card, field) is Level.COORDINATOR for field in fields)


def _unshelters(changes: Sequence[Change]) -> bool:
    return any(change.field == "sheltered" and change.old for change in changes)
