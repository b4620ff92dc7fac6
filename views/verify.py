"""Proposals as coordinators and authors see them, and verifying a card."""

from collections.abc import Sequence
from typing import ClassVar

from domain.actor import Actor
from domain.card_fields import digest, value_of
from domain.proposal import (
    CHOSEN_REASONS,
    Answer,
    Proposal,
    ProposalKind,
    ProposalState,
    ProposedField,
    is_overtaken,
)
from locales.translator import Translator
from views.card_fields import field_label
from views.found import LABEL_LIMIT, OpenCard, Reading, shorten
from views.menu import OpenPeople, OpenProposals, menu_row, proposed_actors_row
from views.proposal_words import (
    ProposalReading,
    edited_since_text,
    end_text,
    fields_text,
    guarded_screen,
    open_card_row,
    own_end_text,
    own_fields_text,
    reason_words,
    telling,
    turns_row,
    value_text,
    who_text,
)
from views.screen import Button, Row, Screen, button
from views.tap import Tap
from views.words import age_words, html, local_date

PAGE = 8
NEWER_CUT = 800
"""Characters of a value beside the answer of a form."""
WHOLE = ""
"""In place of a field: the confirmation or the correction as a whole."""


class OpenProposal(Tap):
    """Show a proposal: to coordinators to decide, to its author as it stands."""

    prefix: ClassVar[str] = "prop"
    proposal: int


class OpenProposed(Tap):
    """Show one field of a proposal with its decisions."""

    prefix: ClassVar[str] = "propf"
    proposal: int
    field: str


class AcceptAll(Tap):
    """Publish every field that nobody has changed meanwhile."""

    prefix: ClassVar[str] = "propall"
    proposal: int


class AcceptField(Tap):
    """Publish one field; `seen` is the digest of the published value beside it."""

    prefix: ClassVar[str] = "propy"
    proposal: int
    field: str
    seen: str


class EditProposed(Tap):
    """Publish the coordinator's own value of a field."""

    prefix: ClassVar[str] = "prope"
    proposal: int
    field: str
    seen: str


class ChooseRefusal(Tap):
    """Ask why it is refused."""

    prefix: ClassVar[str] = "propn"
    proposal: int
    field: str


class RefuseProposed(Tap):
    """Refuse with a ready reason."""

    prefix: ClassVar[str] = "propr"
    proposal: int
    field: str
    reason: str


class RefuseProposedInWords(Tap):
    """Ask for a reason in own words."""

    prefix: ClassVar[str] = "propw"
    proposal: int
    field: str


class AnswerProposal(Tap):
    """Accept or thank for a confirmation or a correction as a whole."""

    prefix: ClassVar[str] = "propt"
    proposal: int
    answer: str


class WithdrawProposal(Tap):
    """Take one's own proposal back."""

    prefix: ClassVar[str] = "propx"
    proposal: int


class VerifyCard(Tap):
    """Say that the whole card holds."""

    prefix: ClassVar[str] = "verify"
    actor: int


def proposal_screen(read: Reading, seen: ProposalReading, note: str = "") -> Screen:
    """A proposal for those who decide: old → new of every field, and what can be done; `note` is a message key."""
    proposal, say = seen.proposal, read.say
    parts = (
        say.html(note) if note else "",
        say.html(f"proposal-title-{proposal.kind.value}", actor=seen.actor.card.name),
        who_text(read, seen),
        f"<blockquote>{html(proposal.words)}</blockquote>" if proposal.words else "",
        edited_since_text(read, seen),
        *fields_text(read, seen, proposal.fields),
        end_text(read, seen),
        say.html("proposal-not-verified") if proposal.fields else "",
    )
    rows = (*_decision_rows(read, seen), *_card_rows(say, seen.actor), menu_row(say))
    return guarded_screen(seen.actor, [one.field for one in proposal.fields], parts, rows)


def proposed_screen(read: Reading, seen: ProposalReading, proposed: ProposedField, note: str = "") -> Screen:
    """One field of a proposal with all its values and decisions; `note` is a message key."""
    say, proposal = read.say, seen.proposal
    parts = (
        say.html(note) if note else "",
        say.html(f"proposal-title-{proposal.kind.value}", actor=seen.actor.card.name),
        who_text(read, seen),
        *fields_text(read, seen, (proposed,)),
    )
    back = (button(say.text("button-back"), OpenProposal(proposal.id)),)
    rows = (*(_field_rows(read, seen, proposed) if proposed.is_open else ()), back)
    return guarded_screen(seen.actor, [proposed.field], parts, rows)


def newer_text(read: Reading, seen: ProposalReading, proposed: ProposedField, who: str) -> str:
    """What was published (by `who`) while the coordinator was writing a value of their own, as HTML."""
    say, field = read.say, proposed.field
    now = value_of(seen.actor.card, field)
    lines = (
        f"<b>{html(seen.actor.card.name)}</b>",
        say.html("proposal-not-accepted"),
        say.html("proposal-overtaken", name=who or say.text("request-somebody")),
        value_text(read, "proposal-now", field, now, NEWER_CUT),
        value_text(read, "proposal-new", field, proposed.new, NEWER_CUT),
    )
    return "\n".join(lines)


def own_proposal_screen(read: Reading, seen: ProposalReading, heading: str = "") -> Screen:
    """A proposal for its author: how each field stands, reasons included. Who decided is not named."""
    say, proposal = read.say, seen.proposal
    shown = proposal.fields if proposal.state is ProposalState.WITHDRAWN else telling(proposal.fields)
    parts = (
        say.html(heading or f"own-proposal-title-{proposal.kind.value}", actor=seen.actor.card.name),
        f"<blockquote>{html(proposal.words)}</blockquote>" if proposal.words else "",
        *own_fields_text(read, shown),
        own_end_text(say, proposal),
    )
    rows: list[Row] = []
    if proposal.is_open:
        rows.append((button(say.text("button-proposal-withdraw"), WithdrawProposal(proposal.id)),))
    rows.append((button(say.text("button-proposal-card"), OpenCard(seen.actor.id)),))
    return guarded_screen(seen.actor, [one.field for one in shown], parts, (*rows, menu_row(say)))


def refusal_screen(read: Reading, seen: ProposalReading, proposed: ProposedField | None) -> Screen:
    """Why a field, or the whole, is refused."""
    say, proposal = read.say, seen.proposal
    name = proposed.field if proposed else WHOLE
    parts = (
        say.html("proposal-why", actor=seen.actor.card.name),
        *(fields_text(read, seen, (proposed,)) if proposed else ()),
        f"<blockquote>{html(proposal.words)}</blockquote>" if proposal.words else "",
    )
    ready = [
        (button(reason_words(say, reason), RefuseProposed(proposal.id, name, reason.value)),)
        for reason in CHOSEN_REASONS
    ]
    rows = (
        *ready,
        (button(say.text("button-request-own-reason"), RefuseProposedInWords(proposal.id, name)),),
        (button(say.text("button-back"), OpenProposal(proposal.id)),),
    )
    return guarded_screen(seen.actor, [name] if name else [], parts, rows)


def type_refusal_screen(say: Translator, proposal: int, limit: int) -> Screen:
    """Asks for a reason in own words."""
    return Screen(
        say.html("proposal-type-reason", limit=limit), ((button(say.text("button-back"), OpenProposal(proposal)),),)
    )


def proposals_screen(read: Reading, waiting: Sequence[ProposalReading], page: int, new: int) -> Screen:
    """Proposals that wait in own districts, the oldest first; `new` actors are proposed by a register."""
    say = read.say
    shown = waiting[page * PAGE : (page + 1) * PAGE]
    rows: list[Row] = [(button(_line(read, one), OpenProposal(one.proposal.id)),) for one in shown]
    turns = turns_row(
        say, page, [OpenProposals(max(page - 1, 0)), OpenProposals(page + 1)], len(waiting) > (page + 1) * PAGE
    )
    text = say.html("proposals-title", count=len(waiting)) if waiting else say.html("proposals-none")
    return Screen(text, (*rows, *turns, *proposed_actors_row(say, new), menu_row(say)))


def orphan_screen(read: Reading, actor: Actor) -> Screen:
    """To operators: something is proposed where nobody coordinates. Not what it is."""
    say, seat = read.say, actor.card.seat
    orp = read.geography.orps[seat].name if seat else "–"
    text = say.html("proposal-nobody-decides", actor=actor.card.name, orp=orp)
    return Screen(text, ((button(say.text("button-people"), OpenPeople()),), menu_row(say)))


def ended_screen(say: Translator, actor: Actor) -> Screen:
    """To the author: nobody decides about the proposal, for the actor has ended. Nothing of the card."""
    return Screen(say.html("notice-proposal-actor-ended", actor=actor.card.name), (menu_row(say),))


def verified_screen(read: Reading, actor: Actor) -> Screen:
    """The card was verified just now."""
    say = read.say
    at = actor.verified_at or read.now
    who = actor.verified_by or say.text("former-user")
    text = say.html("card-is-verified", actor=actor.card.name, who=who, on=local_date(at, read.zone))
    return Screen(text, (*open_card_row(say, actor), menu_row(say)))


def _decision_rows(read: Reading, seen: ProposalReading) -> tuple[Row, ...]:
    say, proposal = read.say, seen.proposal
    if not proposal.is_open:
        return ()
    if not proposal.fields:
        return _answer_rows(say, proposal)
    waiting = proposal.open_fields
    if len(waiting) == 1:
        return _field_rows(read, seen, waiting[0])
    free = [one for one in waiting if not is_overtaken(one, seen.actor.card)]
    all_ = [(button(say.text("button-proposal-accept-all", count=len(free)), AcceptAll(proposal.id)),)] if free else []
    return (*all_, *((_open_field(say, proposal, one),) for one in waiting))


def _open_field(say: Translator, proposal: Proposal, one: ProposedField) -> Button:
    label = say.text("button-proposal-field", field=field_label(say, one.field))
    return button(shorten(label, LABEL_LIMIT), OpenProposed(proposal.id, one.field))


def _field_rows(read: Reading, seen: ProposalReading, one: ProposedField) -> tuple[Row, ...]:
    """The three decisions about a field, over the published value that stands in the same message."""
    say, proposal = read.say, seen.proposal
    at = digest(value_of(seen.actor.card, one.field))
    overwrites = is_overtaken(one, seen.actor.card)
    name = field_label(say, one.field)
    over, plain = say.text("button-proposal-accept-over"), say.text("button-proposal-accept-field", field=name)
    return (
        (button(shorten(over if overwrites else plain, LABEL_LIMIT), AcceptField(proposal.id, one.field, at)),),
        (
            button(say.text("button-proposal-refuse"), ChooseRefusal(proposal.id, one.field)),
            button(say.text("button-proposal-edit"), EditProposed(proposal.id, one.field, at)),
        ),
    )


def _answer_rows(say: Translator, proposal: Proposal) -> tuple[Row, ...]:
    refuse = button(say.text("button-proposal-refuse"), ChooseRefusal(proposal.id, WHOLE))
    accept = say.text(f"button-{proposal.kind.value}-accept")
    first = (button(accept, AnswerProposal(proposal.id, Answer.ACCEPTED)),)
    if proposal.kind is ProposalKind.CONFIRMATION:
        return (first, (refuse,))
    thank = button(say.text("button-proposal-thank"), AnswerProposal(proposal.id, Answer.THANKED))
    return (first, (thank, refuse))


def _card_rows(say: Translator, actor: Actor) -> tuple[Row, ...]:
    verify = (button(say.text("button-verify-card"), VerifyCard(actor.id)),)
    return (verify, *open_card_row(say, actor))


def _line(read: Reading, one: ProposalReading) -> str:
    kind = read.say.text(f"proposal-kind-{one.proposal.kind.value}")
    age = age_words(read.say, one.proposal.proposed_at, read.now)
    return shorten(f"{one.actor.card.name} · {kind} · {age}", LABEL_LIMIT)
