"""Notices about proposals: to those who decide, and to the author field by field."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.actor import RecordState
from domain.audit import fields_seen
from domain.errors import NotFound
from domain.notice import NoticeKind
from domain.proposal import Proposal, may_read_own
from domain.rights import Action, Role
from handlers.verify import proposal_of
from storage.people import People
from storage.proposals import Proposals
from views.proposal_words import ProposalReading
from views.screen import Screen
from views.verify import ended_screen, orphan_screen, own_proposal_screen, proposal_screen

Subject = Mapping[str, int | str]


async def made(recipient: Recipient, subject: Subject) -> Screen | None:
    """An open proposal to those who decide about it; to operators only that nobody is there to decide."""
    proposal = await _proposal(recipient, subject)
    if proposal is None or not proposal.is_open:
        return None
    seen = await proposal_of(recipient.reader, proposal)
    if seen.actor.state is RecordState.ENDED:
        return None
    if recipient.access.may_with(Action.VERIFY, seen.actor):
        fields = [one.field for one in proposal.fields]
        recipient.house.reads.add(fields_seen(recipient.person.id, seen.actor, fields, recipient.reading.now))
        return proposal_screen(recipient.reading, seen)
    is_orphan = Role.OPERATOR in recipient.access.roles and not await _is_coordinated(recipient, seen)
    return orphan_screen(recipient.reading, seen.actor) if is_orphan else None


async def decided(recipient: Recipient, subject: Subject) -> Screen | None:
    """One's own proposal as it stands at this moment; a change only while its author may still propose one.

    Of an ended actor its author reads just that.
    """
    proposal = await _proposal(recipient, subject)
    if proposal is None:
        return None
    seen = await proposal_of(recipient.reader, proposal)
    if seen.actor.state is RecordState.ENDED and proposal.author == recipient.person.id:
        return ended_screen(recipient.reading.say, seen.actor)
    if not may_read_own(recipient.access, proposal, seen.actor):
        return None
    return own_proposal_screen(recipient.reading, seen, "notice-proposal-decided" if proposal.fields else "")


async def _proposal(recipient: Recipient, subject: Subject) -> Proposal | None:
    try:
        return await Proposals(recipient.reader).get(int(subject["proposal"]))
    except NotFound:
        return None


async def _is_coordinated(recipient: Recipient, seen: ProposalReading) -> bool:
    people, seat = People(recipient.reader), seen.actor.card.seat
    return bool(seat and (await people.coordinators_of(seat) or await people.regional_coordinators_of(seat)))


NOTICES: dict[NoticeKind, Render] = {NoticeKind.PROPOSAL_MADE: made, NoticeKind.PROPOSAL_DECIDED: decided}
