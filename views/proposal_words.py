"""A proposal in words: its fields with their values and decisions, for coordinators and for the author."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pydantic import JsonValue

from domain.actor import Actor
from domain.card_fields import FIELDS, value_of
from domain.proposal import (
    FieldState,
    Proposal,
    ProposalKind,
    ProposalState,
    ProposedField,
    Reason,
    is_overtaken,
)
from domain.visibility import Level, level_of
from locales.translator import Translator
from views.card_fields import field_label, field_words
from views.found import OpenCard, Reading, shorten
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import age_words, html, local_time

ROOM = 2600
"""Characters that the values of one message share."""
SHORTEST = 40
FIELDS_ROOM = 3300
TELLING = (FieldState.OPEN, FieldState.ACCEPTED, FieldState.REFUSED)


@dataclass(frozen=True)
class ProposalReading:
    """A proposal with what is read beside it: the actor, names of people by id, who changed overtaken fields."""

    proposal: Proposal
    actor: Actor
    names: Mapping[int, str]
    changed_by: Mapping[str, str] = field(default_factory=dict)

    def name(self, say: Translator, person: int | None) -> str:
        """The first name of a person; of an erased one that they were here."""
        return (self.names.get(person) if person else None) or say.text("former-user")


def reason_words(say: Translator, reason: str) -> str:
    """A ready reason in the reader's language, or the words that were typed."""
    return say.text(f"proposal-reason-{reason.replace('_', '-')}") if reason in list(Reason) else reason


def guarded_screen(actor: Actor, fields: Iterable[str], parts: Iterable[str], rows: Iterable[Row]) -> Screen:
    """Nothing of it may be passed on; what only coordinators read does not stay in the chat."""
    levels = {level_of(actor.card, name) for name in fields if name in FIELDS}
    text = "\n\n".join(filter(None, parts))
    return Screen(text, tuple(rows), protect=True, private=bool(levels & {None, Level.COORDINATOR}))


def _as_many_as_fit(say: Translator, blocks: Sequence[str]) -> list[str]:
    """Blocks until the room is full, each as a whole; then how many more there are, to be opened one by one."""
    shown: list[str] = []
    for block in blocks:
        if sum(map(len, shown)) + len(block) > FIELDS_ROOM:
            return [*shown, say.html("proposal-more-fields", count=len(blocks) - len(shown))]
        shown.append(block)
    return shown


def cut_words(words: str, cut: int) -> str:
    """The words so short that they take no more than `cut` characters as HTML."""
    words = shorten(words, cut)
    while len(html(words)) > cut:
        words = shorten(words, len(words) - 1)
    return words


def who_text(read: Reading, seen: ProposalReading) -> str:
    """Who proposes, and when."""
    say, proposal = read.say, seen.proposal
    age = age_words(say, proposal.proposed_at, read.now)
    if proposal.kind is ProposalKind.REGISTER:
        return say.html("proposal-by-register", age=age)
    return say.html("proposal-by", name=seen.name(say, proposal.author), age=age)


def edited_since_text(read: Reading, seen: ProposalReading) -> str:
    """What is said of a card that has changed since its member confirmed it."""
    is_confirmation = seen.proposal.kind is ProposalKind.CONFIRMATION and seen.proposal.is_open
    if not is_confirmation or seen.actor.edited_at <= seen.proposal.proposed_at:
        return ""
    return read.say.html("proposal-edited-since", on=local_time(seen.actor.edited_at, read.zone))


def fields_text(read: Reading, seen: ProposalReading, fields: Sequence[ProposedField]) -> list[str]:
    """Every field with its values and decision, as many as fit."""
    cut = max(ROOM // (3 * max(len(fields), 1)), SHORTEST)
    return _as_many_as_fit(read.say, [_field_text(read, seen, one, cut) for one in fields])


def _field_text(read: Reading, seen: ProposalReading, one: ProposedField, cut: int) -> str:
    """A field with what its author saw and proposes; where somebody else was quicker, with all three values."""
    say = read.say
    lines = [f"<b>{html(field_label(say, one.field))}</b>"]
    if one.is_open and is_overtaken(one, seen.actor.card):
        lines += [
            say.html("proposal-overtaken", name=seen.changed_by.get(one.field) or say.text("request-somebody")),
            value_text(read, "proposal-author-saw", one.field, one.old, cut),
            value_text(read, "proposal-now", one.field, value_of(seen.actor.card, one.field), cut),
        ]
    else:
        lines.append(value_text(read, "proposal-old", one.field, one.old, cut))
    lines.append(value_text(read, "proposal-new", one.field, one.new, cut))
    return "\n".join(filter(None, (*lines, _decision_text(read, seen, one, cut))))


def _decision_text(read: Reading, seen: ProposalReading, one: ProposedField, cut: int) -> str:
    """Who decided about a field, when, and how; nothing while it is open."""
    if one.is_open or one.decided_at is None:
        return ""
    say = read.say
    who, at = seen.name(say, one.decided_by), local_time(one.decided_at, read.zone)
    words = say.html(f"proposal-field-{_decision_key(one)}", name=who, time=at)
    return "\n".join(filter(None, (words, _published_text(read, one, cut), _reason_text(say, one.reason))))


def _decision_key(one: ProposedField) -> str:
    return "edited" if one.state is FieldState.ACCEPTED and one.published != one.new else one.state.value


def _published_text(read: Reading, one: ProposedField, cut: int) -> str:
    if _decision_key(one) != "edited":
        return ""
    return value_text(read, "proposal-published", one.field, one.published, cut)


def _reason_text(say: Translator, reason: str | None) -> str:
    return say.html("request-reason", reason=reason_words(say, reason)) if reason else ""


def end_text(read: Reading, seen: ProposalReading) -> str:
    """How a proposal without open fields ended; of fields each has said it already."""
    say, proposal = read.say, seen.proposal
    if proposal.is_open or proposal.closed_at is None:
        return ""
    at, who = local_time(proposal.closed_at, read.zone), seen.name(say, proposal.closed_by)
    if proposal.answer:
        words = say.html(f"proposal-{proposal.kind.value}-{proposal.answer.value}", name=who, time=at)
        return "\n".join(filter(None, (words, _reason_text(say, proposal.reason))))
    return say.html("proposal-withdrawn", time=at) if proposal.state is ProposalState.WITHDRAWN else ""


def own_fields_text(read: Reading, fields: Sequence[ProposedField]) -> list[str]:
    """Every field as its author reads it: how it stands, and why."""
    say = read.say
    cut = max(ROOM // (3 * max(len(fields), 1)), SHORTEST)
    blocks = [
        (
            f"<b>{html(field_label(say, one.field))}</b>",
            value_text(read, "proposal-old", one.field, one.old, cut),
            value_text(read, "proposal-new", one.field, one.new, cut),
            say.html(f"own-field-{_decision_key(one)}"),
            _published_text(read, one, cut),
            _reason_text(say, one.reason),
        )
        for one in fields
    ]
    return _as_many_as_fit(say, ["\n".join(filter(None, block)) for block in blocks])


def own_end_text(say: Translator, proposal: Proposal) -> str:
    """How the whole stands, for its author."""
    if proposal.is_open:
        return say.html("own-proposal-waits")
    if proposal.answer:
        words = say.html(f"own-{proposal.kind.value}-{proposal.answer.value}")
        return "\n".join(filter(None, (words, _reason_text(say, proposal.reason))))
    return say.html("own-proposal-withdrawn") if proposal.state is ProposalState.WITHDRAWN else ""


def telling(fields: Iterable[ProposedField]) -> tuple[ProposedField, ...]:
    """Fields that say something to their author: not those replaced or taken back."""
    return tuple(one for one in fields if one.state in TELLING)


def value_text(read: Reading, key: str, name: str, value: JsonValue, cut: int) -> str:
    """A value in words after its heading, cut."""
    return read.say.html(key, value=cut_words(field_words(read, name, value), cut))


def turns_row(say: Translator, page: int, taps: Sequence[Tap], has_more: bool) -> tuple[Row, ...]:
    """The page before and the page after."""
    before, after = taps
    row = [button(say.text("button-previous"), before)] if page else []
    row += [button(say.text("button-next"), after)] if has_more else []
    return (tuple(row),) if row else ()


def open_card_row(say: Translator, actor: Actor) -> tuple[Row, ...]:
    """The way to the card."""
    return ((button(say.text("button-proposal-card"), OpenCard(actor.id)),),)
