"""What is answered in a revision: by the actor's people, by an alternate, by the coordinator after a call."""

from datetime import datetime
from enum import Enum

from domain.actor import Actor
from domain.codes import Value
from domain.errors import NotFound, Refusal
from domain.notice import NoticeKind
from domain.proposal import Proposal, ProposalKind
from domain.revision import WORDS_LIMIT, Asked, Left, Reply, Revision, Stage, Standing
from domain.rights import Access
from storage.actors import Actors
from storage.database import Connection, Database
from storage.people import People
from storage.proposals import Proposals
from storage.revision_people import RevisionPeople
from storage.revisions import Revisions
from usecases.guard_text import refuse_personal_data
from usecases.proposals import verify_card
from usecases.revision import alternates_of, hand_over, keepers_of, kept_revision, tell, tell_to_phone


class Part(Enum):
    """As who somebody is asked about an actor."""

    OWN = "own"
    ALTERNATE = "alternate"


class Outcome(Enum):
    """What came of an answer."""

    VERIFIED = "verified"
    WAITING = "waiting"
    """Changes of the card wait for the coordinator: the rest holds."""
    NOTED = "noted"
    BEFORE = "before"
    """Somebody else had answered."""
    CLOSED = "closed"
    """The revision is over; nothing was written."""


class Question(Value):
    """One question of a revision as the person asked stands before it."""

    revision: Revision
    asked: Asked
    actor: Actor
    part: Part
    mine: bool = False
    """Changes proposed by this person wait."""
    by: str | None = None
    """Who has answered: with a verification, or with changes that wait."""

    @property
    def is_answered(self) -> bool:
        """True where somebody has answered; own changes that wait leave the rest to be said."""
        if self.asked.standing is Standing.VERIFIED:
            return True
        return self.asked.standing is Standing.WAITING and self.by is not None and not self.mine


class Answered(Value):
    """What came of it, with the question as it stands then."""

    question: Question
    outcome: Outcome


async def question_of(connection: Connection, access: Access, revision_id: int, actor_id: int) -> Question:
    """What this person is asked about an actor; raises NotFound to those who are not asked."""
    revisions = Revisions(connection)
    revision = await revisions.get(revision_id)
    asked = await revisions.asked_of(revision_id, actor_id)
    if asked.has_ended:
        raise NotFound
    actor = await Actors(connection).get(actor_id)
    part = await _part(connection, access, revision, asked)
    changes = [one for one in await Proposals(connection).open_of(actor_id) if one.kind is ProposalKind.CHANGE]
    mine = any(one.author == access.person for one in changes)
    by = await _who(connection, actor, asked, changes)
    return Question(revision=revision, asked=asked, actor=actor, part=part, mine=mine, by=by)


async def questions_for(connection: Connection, access: Access, revision: int | None = None) -> list[Question]:
    """What this person has still to answer for own actors in open revisions (or in this one), by name."""
    asked = await Revisions(connection).open_about(access.own_actors) if access.own_actors else []
    found = []
    for one in asked:
        is_gone = any(
            left.person == access.person for left in await RevisionPeople(connection).left(one.revision, one.actor)
        )
        if one.is_silent and not is_gone and revision in (None, one.revision):
            found.append(await question_of(connection, access, one.revision, one.actor))
    return found


async def questions_for_alternate(connection: Connection, access: Access, revision_id: int) -> list[Question]:
    """What this person is asked about actors of others whose own people are silent, by name."""
    revision, found = await Revisions(connection).get(revision_id), []
    for one in await Revisions(connection).asked(revision_id):
        is_elsewhere = one.stage is Stage.ALTERNATE and one.is_silent and one.actor not in access.own_actors
        if is_elsewhere and access.person in await alternates_of(connection, revision, one.actor):
            found.append(await question_of(connection, access, revision_id, one.actor))
    return found


async def questions_instead_of_others(connection: Connection, access: Access) -> list[Question]:
    """What this person is asked about actors of others, in whatever open revision."""
    revisions = await RevisionPeople(connection).may_be_asked_in(access.person)
    return [one for id in revisions for one in await questions_for_alternate(connection, access, id)]


async def holds(database: Database, access: Access, revision: int, actor: int, now: datetime) -> Answered:
    """The card holds, says one of those asked: it is verified under their name.

    Where own changes of it wait for the coordinator, the rest of it holds, and it is verified by the coordinator.
    """
    async with database.transaction() as connection:
        question = await question_of(connection, access, revision, actor)
        if not question.revision.is_open:
            return Answered(question=question, outcome=Outcome.CLOSED)
        if question.is_answered:
            return Answered(question=question, outcome=Outcome.BEFORE)
        outcome = Outcome.WAITING if question.mine else Outcome.VERIFIED
        if outcome is Outcome.VERIFIED:
            await verify_card(connection, access.person, question.actor, now)
        reply = Reply.EDITS if question.mine else Reply.HOLDS
        await Revisions(connection).put_reply(question.asked, reply, access.person, now)
        return Answered(question=await question_of(connection, access, revision, actor), outcome=outcome)


async def note_correction(database: Database, access: Access, actor: int, now: datetime) -> None:
    """Whoever is asked in place of its people and has suggested a correction has answered: the coordinator goes on."""
    async with database.transaction() as connection:
        for asked in await Revisions(connection).open_about([actor]):
            revision = await Revisions(connection).get(asked.revision)
            is_asked = asked.is_silent and asked.stage >= Stage.ALTERNATE and actor not in access.own_actors
            if is_asked and access.person in await alternates_of(connection, revision, actor):
                await Revisions(connection).put_reply(asked, Reply.EDITS, access.person, now)


async def leave(database: Database, access: Access, revision: int, actor: int, words: str, now: datetime) -> Answered:
    """This person speaks for the actor no more; `words` say who does. Others are asked in their place.

    The right itself is ended by the coordinator, who is told.
    """
    if len(words) > WORDS_LIMIT:
        raise Refusal("refused-note-too-long", length=len(words), limit=WORDS_LIMIT)
    refuse_personal_data(words, insisting=True)
    async with database.transaction() as connection:
        question = await question_of(connection, access, revision, actor)
        if question.part is not Part.OWN:
            raise NotFound
        if not question.revision.is_open:
            return Answered(question=question, outcome=Outcome.CLOSED)
        left = Left(actor=actor, person=access.person, words=words, left_at=now)
        await RevisionPeople(connection).leave(revision, left)
        people = {*await keepers_of(connection, question.revision.orp)} - {access.person}
        more = {"actor": actor, "person": access.person}
        await tell(connection, NoticeKind.REVISION_LEFT, question.revision, people, now, **more)
        await _ask_others(connection, question, now)
        return Answered(question=question, outcome=Outcome.NOTED)


async def do_not_know(database: Database, access: Access, revision: int, actor: int, now: datetime) -> Answered:
    """An alternate cannot say: the coordinator phones."""
    async with database.transaction() as connection:
        question = await question_of(connection, access, revision, actor)
        if question.part is not Part.ALTERNATE:
            raise NotFound
        if not question.revision.is_open:
            return Answered(question=question, outcome=Outcome.CLOSED)
        if question.is_answered:
            return Answered(question=question, outcome=Outcome.BEFORE)
        if question.asked.stage is Stage.ALTERNATE:
            await Revisions(connection).put_stage(question.asked, Stage.PHONE, now)
            await tell_to_phone(connection, question.revision, now)
        return Answered(question=question, outcome=Outcome.NOTED)


async def put_result(
    database: Database, access: Access, revision_id: int, actor_id: int, result: Reply, now: datetime
) -> None:
    """What a call of the coordinator's came to; `holds` verifies the card under the coordinator's name.

    Raises NotFound where this person does not coordinate, Refusal where the revision is over or the card is verified.
    """
    async with database.transaction() as connection:
        revision = await kept_revision(connection, access, revision_id)
        asked = await Revisions(connection).asked_of(revision_id, actor_id)
        if not revision.is_open:
            raise Refusal("refused-revision-closed")
        if asked.has_ended:
            raise NotFound
        if asked.standing is Standing.VERIFIED:
            raise Refusal("refused-revision-verified")
        if result is Reply.HOLDS:
            await verify_card(connection, access.person, await Actors(connection).get(actor_id), now)
        await Revisions(connection).put_reply(asked, result, access.person, now)


async def _part(connection: Connection, access: Access, revision: Revision, asked: Asked) -> Part:
    if asked.actor in access.own_actors:
        return Part.OWN
    is_asked = asked.stage >= Stage.ALTERNATE and access.grants
    if is_asked and access.person in await alternates_of(connection, revision, asked.actor):
        return Part.ALTERNATE
    raise NotFound


async def _who(connection: Connection, actor: Actor, asked: Asked, changes: list[Proposal]) -> str | None:
    if asked.standing is Standing.VERIFIED:
        return actor.verified_by or ""
    author = next((one.author for one in changes if one.proposed_at >= asked.asked_at), None)
    if asked.standing is not Standing.WAITING or author is None:
        return None
    return (await People(connection).names([author])).get(author, "")


async def _ask_others(connection: Connection, question: Question, now: datetime) -> None:
    """Whoever else speaks for the actor goes on being asked; where nobody does, it is asked elsewhere at once."""
    asked = question.asked
    others = (await RevisionPeople(connection).speakers([asked.actor], asked.revision))[asked.actor]
    if not others and asked.standing is Standing.SILENT and asked.stage < Stage.ALTERNATE:
        await hand_over(connection, question.revision, asked, now)
