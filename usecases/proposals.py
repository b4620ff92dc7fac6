"""Proposed changes of cards: propose, decide field by field, withdraw; and saying that a card holds."""

from collections.abc import Collection, Iterable
from datetime import datetime
from enum import Enum

from pydantic import JsonValue

from domain.actor import Actor, RecordState
from domain.card_change import Origin
from domain.card_fields import Change, digest, value_of, with_value
from domain.codes import CodeLists, Value
from domain.errors import NotFound, Refusal
from domain.notice import Notice, NoticeKind
from domain.places import Geography
from domain.proposal import (
    CORRECTING_WINDOW,
    MOST_CORRECTIONS,
    REASON_LIMIT,
    TOLD_AFTER,
    TOLD_WITHIN,
    WORDS_LIMIT,
    Answer,
    FieldState,
    Proposal,
    ProposalKind,
    ProposalState,
    ProposedField,
    Reason,
    is_overtaken,
    proposable,
)
from domain.rights import Access, Action, may_find
from storage.actors import Actors
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from storage.proposals import Proposals
from usecases.edit_card import publish_changes, verified
from usecases.guard_text import refuse_in_value, refuse_personal_data


class Outcome(Enum):
    """What came of a decision."""

    DONE = "done"
    BEFORE = "before"
    """Somebody else had decided, or the author has withdrawn."""
    OVERTAKEN = "overtaken"
    """The published value is not the one that was seen: nothing was written."""


class Decided(Value):
    """A proposal and its actor as they stand after a decision, and what came of it."""

    proposal: Proposal
    actor: Actor
    outcome: Outcome = Outcome.DONE


async def propose(
    database: Database,
    access: Access,
    actor_id: int,
    changes: Iterable[Change],
    now: datetime,
    *,
    kind: ProposalKind = ProposalKind.CHANGE,
    words: str | None = None,
    operators: Collection[int] = (),
) -> Proposal:
    """Keep what this person proposes about a card and tell those who decide; `operators` are Telegram ids.

    `old` of each change is the value its author saw. Raises NotFound to those who may not propose this, Refusal where
    nothing changes, a value cannot be held, words say something of a concrete child, or corrections are too many.
    """
    wanted = tuple(change for change in changes if not change.is_idle)
    async with database.transaction() as connection:
        actor = await Actors(connection).get(actor_id)
        _check_right(access, actor, kind, wanted)
        _check_content(actor, kind, wanted, words)
        if kind is ProposalKind.CORRECTION:
            await check_may_correct(connection, access.person, now)
        return await put_proposal(connection, actor, access.person, kind, wanted, now, words, operators)


async def put_proposal(
    connection: Connection,
    actor: Actor,
    author: int | None,
    kind: ProposalKind,
    changes: Iterable[Change],
    now: datetime,
    words: str | None = None,
    operators: Collection[int] = (),
    *,
    quiet: bool = False,
) -> Proposal:
    """Keep a proposal, that of a register (no author) too, in place of what its author had open on the same fields.

    The caller has checked the right and the values. A card confirmed by its author is not confirmed twice. Nobody is
    told where it is `quiet`: it then waits in the list of those who decide.
    """
    proposals = Proposals(connection)
    wanted = tuple(changes)
    mine = [one for one in await proposals.open_of(actor.id) if one.author == author and one.kind is kind]
    if kind is ProposalKind.CONFIRMATION and mine:
        return mine[-1]
    for earlier in mine:
        again = {change.field for change in wanted}.intersection(one.field for one in earlier.open_fields)
        for field in again:
            await proposals.decide(earlier.id, field, FieldState.REPLACED, now, author)
        if again:
            await _end_if_decided(connection, earlier.id, author, now)
    proposal = await proposals.add(actor.id, author, kind, wanted, now, words)
    if not quiet:
        people = await deciders_of(connection, actor, operators)
        await _tell(connection, NoticeKind.PROPOSAL_MADE, proposal, people, now)
    return proposal


async def accept_field(
    database: Database,
    codes: CodeLists,
    geography: Geography,
    access: Access,
    proposal_id: int,
    field: str,
    seen: str,
    now: datetime,
    *,
    edited: Change | None = None,
) -> Decided:
    """Publish a proposed field, or the coordinator's own value of it.

    `seen` is the digest of the published value that was shown; where it is another one by now, nothing is written.
    """
    async with database.transaction() as connection:
        proposal, actor = await _to_decide(connection, access, proposal_id)
        proposed = _field_of(proposal, field)
        if not proposed.is_open:
            return Decided(proposal=proposal, actor=actor, outcome=Outcome.BEFORE)
        if digest(value_of(actor.card, field)) != seen:
            return Decided(proposal=proposal, actor=actor, outcome=Outcome.OVERTAKEN)
        if edited is not None:
            refuse_in_value({field: edited.new})
        new = proposed.new if edited is None else edited.new
        await _accept(connection, codes, geography, access, proposal, proposed, new, now)
        return await _after(connection, proposal, access.person, now)


async def accept_all(
    database: Database, codes: CodeLists, geography: Geography, access: Access, proposal_id: int, now: datetime
) -> Decided:
    """Publish every open field whose published value is still the one its author saw; the others stay open."""
    async with database.transaction() as connection:
        proposal, actor = await _to_decide(connection, access, proposal_id)
        if not proposal.is_open:
            return Decided(proposal=proposal, actor=actor, outcome=Outcome.BEFORE)
        wanted = [one for one in proposal.open_fields if not is_overtaken(one, actor.card)]
        if not wanted:  # what the author is about to be told of earlier decisions stays as it is
            return Decided(proposal=proposal, actor=actor, outcome=Outcome.OVERTAKEN)
        for one in wanted:
            await _accept(connection, codes, geography, access, proposal, one, one.new, now)
        decided = await _after(connection, proposal, access.person, now)
        left = Outcome.OVERTAKEN if decided.proposal.open_fields else Outcome.DONE
        return decided.model_copy(update={"outcome": left})


async def refuse(
    database: Database, access: Access, proposal_id: int, field: str | None, reason: str, now: datetime
) -> Decided:
    """Refuse a field, or (None) a confirmation or a correction as a whole; `reason` is a ready one or own words."""
    if not reason.strip():
        raise Refusal("form-expects-text")
    if len(reason) > REASON_LIMIT:
        raise Refusal("refused-note-too-long", length=len(reason), limit=REASON_LIMIT)
    refuse_personal_data(reason)
    if field is None:
        return await answer(database, access, proposal_id, Answer.REFUSED, now, reason=reason)
    async with database.transaction() as connection:
        proposal, actor = await _to_decide(connection, access, proposal_id)
        if not _field_of(proposal, field).is_open:
            return Decided(proposal=proposal, actor=actor, outcome=Outcome.BEFORE)
        refused = FieldState.REFUSED
        await Proposals(connection).decide(proposal.id, field, refused, now, access.person, reason=reason)
        return await _after(connection, proposal, access.person, now)


async def answer(
    database: Database, access: Access, proposal_id: int, what: Answer, now: datetime, *, reason: str | None = None
) -> Decided:
    """Answer a confirmation or a correction; to accept a confirmation is to verify the card."""
    async with database.transaction() as connection:
        proposal, actor = await _to_decide(connection, access, proposal_id)
        if proposal.kind not in (ProposalKind.CONFIRMATION, ProposalKind.CORRECTION):
            raise NotFound
        if not proposal.is_open:
            return Decided(proposal=proposal, actor=actor, outcome=Outcome.BEFORE)
        if proposal.kind is ProposalKind.CONFIRMATION and what is not Answer.REFUSED:
            actor = await verify_card(connection, access.person, actor, now)
        else:
            await _answer(connection, proposal, access.person, what, now, reason)
        return Decided(proposal=await Proposals(connection).get(proposal.id), actor=actor)


async def verify(database: Database, access: Access, actor_id: int, now: datetime) -> Actor:
    """Say under one's own name that the whole card holds; confirmations that wait are answered by that."""
    async with database.transaction() as connection:
        return await verify_card(connection, access.person, await _own(connection, access, actor_id), now)


async def verify_card(connection: Connection, by: int, actor: Actor, now: datetime) -> Actor:
    """The whole card holds, says somebody whose right the caller has checked; confirmations that wait are answered."""
    person, _ = await People(connection).get(by)
    for waiting in await Proposals(connection).open_of(actor.id):
        if waiting.kind is ProposalKind.CONFIRMATION:
            await _answer(connection, waiting, by, Answer.ACCEPTED, now)
    return await verified(connection, actor, by, person.name, now)


async def withdraw(database: Database, person: int, proposal_id: int, now: datetime) -> Decided:
    """Take one's own proposal back, as far as it is still open."""
    async with database.transaction() as connection:
        proposals = Proposals(connection)
        proposal = await proposals.get(proposal_id)
        if proposal.author != person:
            raise NotFound
        actor = await Actors(connection).get(proposal.actor)
        if not proposal.is_open:
            return Decided(proposal=proposal, actor=actor, outcome=Outcome.BEFORE)
        for field in proposal.open_fields:
            await proposals.decide(proposal.id, field.field, FieldState.WITHDRAWN, now, person)
        await proposals.end(proposal.id, ProposalState.WITHDRAWN, now, person)
        await Outbox(connection).cancel(NoticeKind.PROPOSAL_MADE, {"proposal": proposal.id}, "withdrawn", now)
        return Decided(proposal=await proposals.get(proposal.id), actor=actor)


async def close_of_ended(connection: Connection, actor: int, by: int, now: datetime) -> None:
    """Nobody decides any more what waits about an ended actor; its authors are told so.

    What a register proposes is taken back, not refused: a reopened actor gets it again.
    """
    proposals = Proposals(connection)
    for one in await proposals.open_of(actor):
        is_refused = one.kind is not ProposalKind.REGISTER
        state = FieldState.REFUSED if is_refused else FieldState.WITHDRAWN
        reason = Reason.ACTOR_ENDED if is_refused else None
        for field in one.open_fields:
            await proposals.decide(one.id, field.field, state, now, by, reason=reason)
        answer_ = None if one.fields else Answer.REFUSED
        end = ProposalState.CLOSED if is_refused else ProposalState.WITHDRAWN
        await proposals.end(one.id, end, now, by, answer=answer_, reason=None if one.fields else reason)
        await _tell_author(connection, await proposals.get(one.id), now)


async def deciders_of(connection: Connection, actor: Actor, operators: Collection[int]) -> list[int]:
    """Who is told: coordinators of the actor's seat, else those of the region, else the operators."""
    people, seat = People(connection), actor.card.seat
    if seat:
        found = await people.coordinators_of(seat) or await people.regional_coordinators_of(seat)
        if found:
            return found
    return await people.operators(operators)


async def _to_decide(connection: Connection, access: Access, proposal_id: int) -> tuple[Proposal, Actor]:
    proposal = await Proposals(connection).get(proposal_id)
    return proposal, await _own(connection, access, proposal.actor)


async def _own(connection: Connection, access: Access, actor_id: int) -> Actor:
    actor = await Actors(connection).get(actor_id)
    if actor.state is RecordState.ENDED or not access.may_with(Action.VERIFY, actor):
        raise NotFound
    return actor


def _field_of(proposal: Proposal, field: str) -> ProposedField:
    proposed = proposal.find(field)
    if proposed is None:
        raise NotFound
    return proposed


async def _accept(
    connection: Connection,
    codes: CodeLists,
    geography: Geography,
    access: Access,
    proposal: Proposal,
    proposed: ProposedField,
    new: JsonValue,
    now: datetime,
) -> None:
    """Publish over the value that stands there at this moment: the caller has compared it with the one seen."""
    field, by = proposed.field, access.person
    stands = value_of((await Actors(connection).get(proposal.actor)).card, field)
    change = Change(field=field, old=stands, new=new)
    actor = await publish_changes(connection, codes, geography, proposal.actor, [change], by, Origin.PROPOSAL, now)
    published = value_of(actor.card, field)
    await Proposals(connection).decide(proposal.id, field, FieldState.ACCEPTED, now, by, published=published)


async def _after(connection: Connection, proposal: Proposal, by: int, now: datetime) -> Decided:
    """Close what is decided, and let the author know."""
    left = await _end_if_decided(connection, proposal.id, by, now)
    await _tell_author(connection, left, now)
    return Decided(proposal=left, actor=await Actors(connection).get(left.actor))


async def _end_if_decided(connection: Connection, proposal_id: int, by: int | None, now: datetime) -> Proposal:
    proposals = Proposals(connection)
    proposal = await proposals.get(proposal_id)
    if proposal.open_fields:
        return proposal
    is_decided = any(one.state in (FieldState.ACCEPTED, FieldState.REFUSED) for one in proposal.fields)
    await proposals.end(proposal_id, ProposalState.CLOSED if is_decided else ProposalState.WITHDRAWN, now, by)
    return await proposals.get(proposal_id)


async def _answer(
    connection: Connection, proposal: Proposal, by: int, what: Answer, now: datetime, reason: str | None = None
) -> None:
    proposals = Proposals(connection)
    await proposals.end(proposal.id, ProposalState.CLOSED, now, by, answer=what, reason=reason)
    await _tell_author(connection, await proposals.get(proposal.id), now)


async def _tell_author(connection: Connection, proposal: Proposal, now: datetime) -> None:
    """One message for decisions that come shortly after one another; at once where the last has come."""
    if proposal.author is None:
        return
    kind, subject = NoticeKind.PROPOSAL_DECIDED, _subject(proposal)
    await Outbox(connection).cancel(kind, subject, "told together", now)
    decided = len(proposal.fields) - len(proposal.open_fields)
    due_at = now + TOLD_AFTER if proposal.is_open else now
    await _tell(connection, kind, proposal, [proposal.author], due_at, about=f"{proposal.id}:{decided}")


async def _tell(
    connection: Connection,
    kind: NoticeKind,
    proposal: Proposal,
    people: Iterable[int],
    due_at: datetime,
    about: str | None = None,
) -> None:
    notices = [
        Notice(
            recipient=person,
            kind=kind,
            subject=_subject(proposal),
            dedupe_key=f"{kind.value}:{about or proposal.id}:{person}",
            due_at=due_at,
            drop_at=due_at + TOLD_WITHIN,
        )
        for person in people
    ]
    await Outbox(connection).put(*notices)


def _subject(proposal: Proposal) -> dict[str, int | str]:
    return {"proposal": proposal.id}


def _check_right(access: Access, actor: Actor, kind: ProposalKind, changes: Iterable[Change]) -> None:
    """Corrections by everybody who may find the card, the rest by those who speak for it."""
    if not may_find(access, actor) or kind is ProposalKind.REGISTER:
        raise NotFound
    if kind is ProposalKind.CORRECTION:
        return
    own = proposable(access, actor)
    if not own or not own.issuperset(change.field for change in changes):
        raise NotFound


def _check_content(actor: Actor, kind: ProposalKind, changes: tuple[Change, ...], words: str | None) -> None:
    """Changes have values that the card can hold, corrections words, confirmations neither."""
    if (kind is ProposalKind.CHANGE) != bool(changes) or (kind is ProposalKind.CORRECTION) != bool(
        (words or "").strip()
    ):
        raise Refusal("refused-nothing-changed")
    for change in changes:
        with_value(actor.card, change.field, change.new)
        refuse_in_value({change.field: change.new})
    if words and len(words) > WORDS_LIMIT:
        raise Refusal("refused-note-too-long", length=len(words), limit=WORDS_LIMIT)
    refuse_personal_data(words, insisting=True)


async def check_may_correct(connection: Connection, person: int, now: datetime) -> None:
    """Raises Refusal where this person has suggested as many corrections as they may."""
    made = await Proposals(connection).count_since(person, ProposalKind.CORRECTION, now - CORRECTING_WINDOW)
    if made >= MOST_CORRECTIONS:
        raise Refusal("refused-too-many-corrections", limit=MOST_CORRECTIONS)
