"""The history of a card, and one change with what undoing it would do."""

from collections.abc import Sequence
from typing import ClassVar

from domain.actor import Actor
from domain.card_change import Past
from domain.card_fields import FIELDS, VERIFIED, digest, value_of
from views.card_fields import field_label, field_words
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import menu_row
from views.proposal_words import ROOM, SHORTEST, cut_words, guarded_screen, open_card_row, turns_row, value_text
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import local_date, local_time

HISTORY_PAGE = 6


class OpenChanges(Tap):
    """Show the history of a card."""

    prefix: ClassVar[str] = "chist"
    actor: int
    page: int = 0


class OpenChange(Tap):
    """Show a change with what undoing it would do."""

    prefix: ClassVar[str] = "chone"
    change: int


class UndoChange(Tap):
    """Undo a change; `seen` is the digest of the published value that was shown."""

    prefix: ClassVar[str] = "chundo"
    change: int
    seen: str


def changes_screen(read: Reading, actor: Actor, changes: Sequence[Past], page: int, *, has_more: bool) -> Screen:
    """The history of a card, the newest first: who, when, old → new; each change opens."""
    say = read.say
    cut = max(ROOM // (2 * max(len(changes), 1)), SHORTEST)
    lines = [_past_text(read, past, cut) for past in changes]
    rows: list[Row] = [
        (button(_past_label(read, past), OpenChange(past.id)),) for past in changes if past.may_be_undone
    ]
    turns = turns_row(say, page, [OpenChanges(actor.id, max(page - 1, 0)), OpenChanges(actor.id, page + 1)], has_more)
    parts = (say.html("changes-title", actor=actor.card.name), *(lines or [say.html("changes-none")]))
    fields = [past.change.field for past in changes]
    return guarded_screen(actor, fields, parts, (*rows, *turns, *open_card_row(say, actor), menu_row(say)))


def change_screen(read: Reading, actor: Actor, past: Past, note: str = "") -> Screen:
    """One change, what stands on the card now, and what would stand there after undoing; `note` is a message key."""
    say, name = read.say, past.change.field
    title = say.html("change-title", actor=actor.card.name)
    parts = [say.html(note) if note else "", title, _past_text(read, past, ROOM // 4)]
    rows: list[Row] = []
    if past.may_be_undone:
        stands = value_of(actor.card, name)
        if stands != past.change.new:
            parts.append(say.html("change-changed-again"))
        now, back = (("change-now", stands), ("change-back-to", past.change.old))
        parts.append("\n".join(value_text(read, key, name, value, ROOM // 4) for key, value in (now, back)))
        label = "button-change-undo" if stands == past.change.new else "button-change-undo-anyway"
        rows.append((button(say.text(label), UndoChange(past.id, digest(stands))),))
    history = (button(say.text("button-card-changes"), OpenChanges(actor.id)),)
    return guarded_screen(actor, [name], parts, (*rows, history, menu_row(say)))


def _past_text(read: Reading, past: Past, cut: int) -> str:
    say, change = read.say, past.change
    who = past.name or say.text("former-user" if past.changed_by else "change-by-import")
    head = say.html(
        "change-verified" if change.field == VERIFIED else f"change-by-{past.origin.value}",
        field=field_label(say, change.field),
        name=who,
        time=local_time(past.changed_at, read.zone),
    )
    if change.field not in FIELDS and not isinstance(change.new, dict):
        return head
    old, new = (cut_words(field_words(read, change.field, value), cut) for value in (change.old, change.new))
    undone = say.html("change-undone", time=local_time(past.undone_at, read.zone)) if past.undone_at else ""
    return "\n".join(filter(None, (head, say.html("change-values", old=old, new=new), undone)))


def _past_label(read: Reading, past: Past) -> str:
    name, on = field_label(read.say, past.change.field), local_date(past.changed_at, read.zone)
    return shorten(read.say.text("button-change-open", field=name, on=on), LABEL_LIMIT)
