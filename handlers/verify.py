"""Proposals decided by coordinators, verifying a card, the history of its changes and undoing one of them."""

from collections.abc import Iterable
from dataclasses import replace

from domain.actor import Actor
from domain.audit import fields_seen
from domain.card_change import Past
from domain.card_fields import Change, digest, value_of
from domain.errors import NotFound
from domain.proposal import (
    CHOSEN_REASONS,
    REASON_LIMIT,
    Answer,
    Proposal,
    ProposalKind,
    ProposedField,
    is_overtaken,
    may_read_own,
)
from domain.rights import Access, Action
from handlers.card_questions import QUESTIONS, question_for
from handlers.forms import Answers, Form, begin, go_on
from handlers.my_card import edit_card
from handlers.proposed_actors import count_proposed_actors
from handlers.questions import Question, always
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.card_changes import CardChanges
from storage.database import Connection
from storage.drafts import Draft, Step
from storage.people import People
from storage.proposals import Proposals
from usecases.drafts import drop_draft, keep_draft
from usecases.edit_card import undo_change
from usecases.proposals import Decided, Outcome, accept_all, accept_field, answer, refuse, verify, withdraw
from views.card import EditCard
from views.card_history import HISTORY_PAGE, OpenChange, OpenChanges, UndoChange, change_screen, changes_screen
from views.menu import OpenProposals
from views.proposal_words import ProposalReading
from views.verify import (
    WHOLE,
    AcceptAll,
    AcceptField,
    AnswerProposal,
    ChooseRefusal,
    EditProposed,
    OpenProposal,
    OpenProposed,
    RefuseProposed,
    RefuseProposedInWords,
    VerifyCard,
    WithdrawProposal,
    newer_text,
    own_proposal_screen,
    proposal_screen,
    proposals_screen,
    proposed_screen,
    refusal_screen,
    type_refusal_screen,
    verified_screen,
)
from views.words import html

REASON_FORM = "proposal-reason"


async def open_proposals(visit: Visit, tap: OpenProposals) -> None:
    """What waits in own districts, the oldest first."""
    waiting = await Proposals(visit.reader).open_in(visit.access.own_orps)
    seen = [await proposal_of(visit.reader, one) for one in waiting]
    await show(visit, proposals_screen(visit.reading, seen, tap.page, await count_proposed_actors(visit)))


async def count_proposals(visit: Visit) -> int:
    """How many proposals wait for this person's decision."""
    orps = visit.access.own_orps
    return await Proposals(visit.reader).count_open_in(orps) if orps else 0


async def open_proposal(visit: Visit, tap: OpenProposal) -> None:
    """A proposal to decide, or one's own as it stands."""
    proposal = await Proposals(visit.reader).get(tap.proposal)
    seen = await proposal_of(visit.reader, proposal)
    if visit.access.may_with(Action.VERIFY, seen.actor):
        await _show_proposal(visit, seen)
    elif may_read_own(visit.access, proposal, seen.actor):
        await show(visit, own_proposal_screen(visit.reading, seen))
    else:
        raise NotFound


async def open_proposed(visit: Visit, tap: OpenProposed) -> None:
    """One field with its decisions."""
    seen, proposed = await _field_to_decide(visit, tap.proposal, tap.field)
    await _show_proposed(visit, seen, proposed)


async def accept_it(visit: Visit, tap: AcceptField) -> None:
    """Publish a field over the value that was shown."""
    house = visit.house
    decided = await accept_field(
        house.database, house.codes, house.geography, visit.access, tap.proposal, tap.field, tap.seen, visit.now
    )
    await _show_decided(visit, decided, tap.field)


async def accept_them(visit: Visit, tap: AcceptAll) -> None:
    """Publish all that nobody has changed meanwhile."""
    house = visit.house
    decided = await accept_all(house.database, house.codes, house.geography, visit.access, tap.proposal, visit.now)
    await _show_decided(visit, decided)


async def edit_it(visit: Visit, tap: EditProposed) -> None:
    """The question of the field, with what is proposed as the answer so far."""
    seen, proposed = await _field_to_decide(visit, tap.proposal, tap.field)
    if proposed.is_open and tap.field in QUESTIONS:
        begun = {"proposal": tap.proposal, "proposed": tap.field, "seen": tap.seen, tap.field: proposed.new}
        await begin(visit, EDIT, begun, at=tap.field)
    else:
        await _show_proposed(visit, seen, proposed, "" if proposed.is_open else "proposal-decided-before")


async def publish_edited(visit: Visit, answers: Answers) -> None:
    """Publish the coordinator's own value."""
    house, field = visit.house, answers["proposed"]
    seen, proposed = await _field_to_decide(visit, answers["proposal"], field)
    decided = await accept_field(
        house.database,
        house.codes,
        house.geography,
        visit.access,
        seen.proposal.id,
        field,
        answers["seen"],
        visit.now,
        edited=Change(field=field, old=proposed.old, new=answers[field]),
    )
    if decided.outcome is Outcome.OVERTAKEN:
        await _ask_again(visit, answers, decided.actor)
    else:
        await _show_decided(visit, decided, field)


async def _ask_again(visit: Visit, answers: Answers, actor: Actor) -> None:
    """The coordinator's own value is kept and published by one tap, over the newer one that is shown above it."""
    again = {**answers, "seen": digest(value_of(actor.card, answers["proposed"]))}
    await go_on(visit, Draft(form=OVERWRITE.name, answers=again, is_form=True, step=Step(touched=True)))


async def choose_refusal(visit: Visit, tap: ChooseRefusal) -> None:
    """Why a field, or the whole, is refused; own words may be typed at once."""
    seen = await _to_decide(visit, tap.proposal)
    proposed = _found(seen.proposal, tap.field) if tap.field != WHOLE else None
    if not (proposed.is_open if proposed else seen.proposal.is_open):
        await _show_proposal(visit, seen, "proposal-decided-before")
        return
    await _await_reason(visit, tap.proposal, tap.field)
    await show(visit, refusal_screen(visit.reading, seen, proposed))
    _saw(visit, seen.actor, [proposed.field] if proposed else [])


async def refuse_it(visit: Visit, tap: RefuseProposed) -> None:
    """Refuse with a ready reason."""
    if tap.reason not in CHOSEN_REASONS:
        raise NotFound
    await _refuse(visit, tap.proposal, tap.field, tap.reason)


async def ask_reason(visit: Visit, tap: RefuseProposedInWords) -> None:
    """Ask for a reason in own words."""
    seen = await _to_decide(visit, tap.proposal)
    if tap.field != WHOLE:
        _found(seen.proposal, tap.field)
    await _await_reason(visit, tap.proposal, tap.field)
    await show(visit, type_refusal_screen(visit.say, tap.proposal, REASON_LIMIT))


async def _await_reason(visit: Visit, proposal: int, field: str) -> None:
    draft = Draft(form=REASON_FORM, answers={"proposal": proposal, "field": field})
    await keep_draft(visit.house.database, visit.person.id, draft, visit.now)


async def type_reason(visit: Visit, draft: Draft) -> None:
    """Refuse with the typed reason."""
    await _refuse(visit, int(draft.answers["proposal"]), str(draft.answers["field"]), visit.text.strip())
    await drop_draft(visit.house.database, visit.person.id)


async def answer_it(visit: Visit, tap: AnswerProposal) -> None:
    """Accept or thank for a confirmation or a correction; an accepted correction is carried out at once."""
    if tap.answer not in (Answer.ACCEPTED, Answer.THANKED):
        raise NotFound
    decided = await answer(visit.house.database, visit.access, tap.proposal, Answer(tap.answer), visit.now)
    if decided.outcome is not Outcome.DONE:
        await _show_decided(visit, decided)
    elif decided.proposal.kind is ProposalKind.CONFIRMATION:
        await show(visit, verified_screen(visit.reading, decided.actor))
    elif tap.answer == Answer.ACCEPTED:
        await edit_card(visit, EditCard(decided.actor.id))
    else:
        await _show_decided(visit, decided)


async def verify_it(visit: Visit, tap: VerifyCard) -> None:
    """The whole card holds, says the coordinator."""
    await show(
        visit, verified_screen(visit.reading, await verify(visit.house.database, visit.access, tap.actor, visit.now))
    )


async def take_back(visit: Visit, tap: WithdrawProposal) -> None:
    """Withdraw one's own proposal."""
    seen = await proposal_of(visit.reader, await Proposals(visit.reader).get(tap.proposal))
    if not may_read_own(visit.access, seen.proposal, seen.actor):
        raise NotFound
    decided = await withdraw(visit.house.database, visit.person.id, tap.proposal, visit.now)
    heading = "own-proposal-taken-back" if decided.outcome is Outcome.DONE else "own-proposal-decided-before"
    await show(visit, own_proposal_screen(visit.reading, await proposal_of(visit.reader, decided.proposal), heading))


async def open_changes(visit: Visit, tap: OpenChanges) -> None:
    """The history of a card, also of an ended one."""
    actor = await _own(visit, tap.actor)
    found = await CardChanges(visit.reader).of_actor(actor.id, HISTORY_PAGE + 1, tap.page * HISTORY_PAGE)
    shown = found[:HISTORY_PAGE]
    has_more = len(found) > HISTORY_PAGE
    await show(visit, changes_screen(visit.reading, actor, shown, tap.page, has_more=has_more))
    _saw(visit, actor, (past.change.field for past in shown))


async def open_change(visit: Visit, tap: OpenChange) -> None:
    """One change, with what undoing it would do."""
    past = await CardChanges(visit.reader).get(tap.change)
    await _show_change(visit, await _own(visit, past.actor), past)


async def undo_it(visit: Visit, tap: UndoChange) -> None:
    """Undo a change; where the card has changed again since it was shown, show both values and ask."""
    house = visit.house
    undone = await undo_change(
        house.database, house.codes, house.geography, visit.access, tap.change, tap.seen, visit.now
    )
    await _show_change(visit, undone.actor, undone.past, "change-is-undone" if undone.is_done else "change-not-undone")


async def proposal_of(reader: Connection, proposal: Proposal) -> ProposalReading:
    """A proposal with what is read beside it."""
    actor = await Actors(reader).get(proposal.actor)
    people = {proposal.author, proposal.closed_by, *(one.decided_by for one in proposal.fields)} - {None}
    names = {person: (await People(reader).get(person))[0].name for person in people if person}
    overtaken = [one.field for one in proposal.open_fields if is_overtaken(one, actor.card)]
    changed_by = {field: (await CardChanges(reader).last_by(actor.id, field))[1] or "" for field in overtaken}
    return ProposalReading(proposal, actor, names, changed_by)


async def _refuse(visit: Visit, proposal: int, field: str, reason: str) -> None:
    name = None if field == WHOLE else field
    await _show_decided(visit, await refuse(visit.house.database, visit.access, proposal, name, reason, visit.now))


async def _show_decided(visit: Visit, decided: Decided, field: str | None = None) -> None:
    """The proposal as it stands; a field that was overtaken by itself, with all its values."""
    seen = await proposal_of(visit.reader, decided.proposal)
    if decided.outcome is Outcome.OVERTAKEN and field:
        await _show_proposed(visit, seen, _found(seen.proposal, field), "proposal-not-accepted")
    else:
        notes = {Outcome.BEFORE: "proposal-decided-before", Outcome.OVERTAKEN: "proposal-some-left"}
        await _show_proposal(visit, seen, notes.get(decided.outcome, ""))


async def _show_proposal(visit: Visit, seen: ProposalReading, note: str = "") -> None:
    await show(visit, proposal_screen(visit.reading, seen, note))
    _saw(visit, seen.actor, (one.field for one in seen.proposal.fields))


async def _show_proposed(visit: Visit, seen: ProposalReading, proposed: ProposedField, note: str = "") -> None:
    await show(visit, proposed_screen(visit.reading, seen, proposed, note))
    _saw(visit, seen.actor, [proposed.field])


async def _show_change(visit: Visit, actor: Actor, past: Past, note: str = "") -> None:
    await show(visit, change_screen(visit.reading, actor, past, note))
    _saw(visit, actor, [past.change.field])


def _saw(visit: Visit, actor: Actor, fields: Iterable[str]) -> None:
    visit.saw(fields_seen(visit.person.id, actor, fields, visit.now))


async def _to_decide(visit: Visit, proposal_id: int) -> ProposalReading:
    seen = await proposal_of(visit.reader, await Proposals(visit.reader).get(proposal_id))
    if not visit.access.may_with(Action.VERIFY, seen.actor):
        raise NotFound
    return seen


async def _field_to_decide(visit: Visit, proposal_id: int, field: str) -> tuple[ProposalReading, ProposedField]:
    seen = await _to_decide(visit, proposal_id)
    return seen, _found(seen.proposal, field)


def _found(proposal: Proposal, field: str) -> ProposedField:
    proposed = proposal.find(field)
    if proposed is None:
        raise NotFound
    return proposed


async def _own(visit: Visit, actor_id: int) -> Actor:
    actor = await Actors(visit.reader).get(actor_id)
    if not visit.access.may_with(Action.EDIT_CARD, actor):
        raise NotFound
    return actor


async def _above(visit: Visit, answers: Answers) -> str:
    """Whose card; nothing of it to somebody who decides there no more."""
    seen, _ = await _field_to_decide(visit, answers["proposal"], answers["proposed"])
    return f"<b>{html(seen.actor.card.name)}</b>"


async def _above_newer(visit: Visit, answers: Answers) -> str:
    """Whose card, and what somebody else has published there meanwhile."""
    seen, proposed = await _field_to_decide(visit, answers["proposal"], answers["proposed"])
    _, who = await CardChanges(visit.reader).last_by(seen.actor.id, proposed.field)
    _saw(visit, seen.actor, [proposed.field])
    return newer_text(visit.reading, seen, proposed, who or "")


def _of_proposed(field: str) -> Question:
    """The question of a field, asked where that field is edited."""
    return question_for(field, when=lambda answers: bool(answers.get("proposed") == field))


def _coordinates(access: Access) -> bool:
    return bool(access.own_orps)


EDIT = Form(
    name="proposal-edit",
    questions=tuple(map(_of_proposed, QUESTIONS)),
    may=_coordinates,
    finish=publish_edited,
    above=_above,
    guarded=always,
)
OVERWRITE = replace(EDIT, name="proposal-overwrite", above=_above_newer)


def routes() -> Routes:
    """Taps, the form and the typed reason of this feature."""
    return Routes(
        taps={
            **on(OpenProposals, open_proposals),
            **on(OpenProposal, open_proposal),
            **on(OpenProposed, open_proposed),
            **on(AcceptField, accept_it),
            **on(AcceptAll, accept_them),
            **on(EditProposed, edit_it),
            **on(ChooseRefusal, choose_refusal),
            **on(RefuseProposed, refuse_it),
            **on(RefuseProposedInWords, ask_reason),
            **on(AnswerProposal, answer_it),
            **on(VerifyCard, verify_it),
            **on(WithdrawProposal, take_back),
            **on(OpenChanges, open_changes),
            **on(OpenChange, open_change),
            **on(UndoChange, undo_it),
        },
        drafts={REASON_FORM: type_reason},
        forms=(EDIT, OVERWRITE),
    )
