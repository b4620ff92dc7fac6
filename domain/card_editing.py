"""Editing a card: which fields somebody may change, and what their answers would change on the card as it is now."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic import JsonValue

from domain.actor import Actor, Card
from domain.card_fields import FIELDS, Change, value_of, with_value
from domain.proposal import proposable
from domain.rights import Access, level_for
from domain.visibility import level_of

EMPTY = Card(name="-")
NOT_BY_FORM = frozenset(("visibility",))


class Edits(NamedTuple):
    """Answers and, by field, the published values (`base`) their author was shown; what was `overtaken` since."""

    answers: dict[str, Any]
    base: dict[str, Any]
    overtaken: tuple[str, ...] = ()


def editable(access: Access, actor: Actor) -> tuple[str, ...]:
    """Fields this person may change by a form, in the order of the card: never one they do not read there."""
    level, may = level_for(access, actor), proposable(access, actor) - NOT_BY_FORM
    levels = {field: level_of(actor.card, field) for field in FIELDS if field in may}
    return tuple(field for field, needed in levels.items() if needed is not None and needed <= level)


def value_answered(field: str, answer: JsonValue) -> JsonValue:
    """The value of a field after an answer of a form: None, for a question passed over, says nothing."""
    return value_of(EMPTY, field) if answer is None else answer


def changes_of(card: Card, edits: Edits, fields: tuple[str, ...]) -> tuple[Change, ...]:
    """What the answers change among these fields; raises Refusal for what a field cannot hold."""
    changes = (
        Change(field=field, old=edits.base[field], new=_kept(card, field, edits.answers[field]))
        for field in fields
        if field in edits.base and field in edits.answers
    )
    return tuple(change for change in changes if not change.is_idle)


def rebased(card: Card, answers: Mapping[str, Any], base: Mapping[str, Any]) -> Edits:
    """The same edits over the card as it is now; a field that its author has left alone follows the card."""
    now = {field: value_of(card, field) for field in base}
    moved = tuple(field for field in base if now[field] != base[field])
    left_alone = {field: now[field] for field in moved if answers.get(field) == base[field]}
    return Edits(dict(answers) | left_alone, now, tuple(field for field in moved if field not in left_alone))


def _kept(card: Card, field: str, answer: JsonValue) -> JsonValue:
    """The answer in the shape in which the card keeps it."""
    return value_of(with_value(card, field, value_answered(field, answer)), field)
