"""Crisis inquiries: ask, spread, answer, follow, close; whatever happens, somebody is told or the asker is."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from domain.actor import Actor, RecordState
from domain.audit import Deed, Entry
from domain.codes import Value
from domain.conversation import first_name
from domain.errors import NotFound, Refusal
from domain.inquiry import (
    ASKING_WINDOW,
    ERASED_AFTER,
    Answer,
    Asked,
    AskedRing,
    Inquiry,
    Outcome,
    Progress,
    Reach,
    Reply,
    Wanted,
    check_pace,
    counted_as,
    escalates,
    hears_now,
    is_worn_out,
    matches,
    may_answer,
    may_follow,
    outcome_left_open,
    widens,
)
from domain.notice import NoticeKind
from domain.places import Geography
from domain.rights import Access, Action
from storage.actors import Actors
from storage.audit import Audit
from storage.crisis import CrisisNetwork
from storage.database import Connection, Database
from storage.demand import Demand
from storage.drafts import Drafts
from storage.inquiries import Inquiries
from storage.merges import Merges
from storage.people import People
from storage.private_messages import PrivateMessages
from usecases.guard_text import refuse_personal_data
from usecases.inquiry_notices import tell_asked, tell_asker, tell_colleagues, tell_coordinators, tell_over, vanish

FORM = "inquiry"
"""Of the draft: one that was not sent is forgotten like an inquiry that has ended."""
SHOWN_WITHIN = timedelta(seconds=5)
"""After asking the live message is shown at once; so much later the outbox makes sure of it."""


class Answered(Value):
    """An inquiry after an answer, and what the actor said before; `is_kept` False where it had ended already."""

    inquiry: Inquiry
    before: Asked
    is_kept: bool


async def ask_inquiry(
    database: Database, access: Access, geography: Geography, wanted: Wanted, now: datetime, message: int | None = None
) -> Inquiry:
    """Begin to look for a place: ask whoever may help, neighbours and coordinators at once where nobody is there.

    `message` of the chat is about to show it; where the process dies before it does, the outbox will.
    Raises Refusal without the right, over words that say something of a child (nobody may insist here), where this
    person looks for the same need already, or has asked too often.
    """
    if not access.may(Action.ASK_INQUIRY):
        raise Refusal("refused-role")
    refuse_personal_data(wanted.words, strictly=True)
    async with database.transaction() as connection:
        inquiries = Inquiries(connection)
        check_pace(*await inquiries.pace_of(access.person, now - ASKING_WINDOW), now)
        inquiry = await inquiries.add(access.person, wanted, now, message)
        if inquiry is None:
            raise Refusal("refused-second-inquiry")
        if message is not None:  # it showed the form, which vanishes; the live message stays
            await PrivateMessages(connection).forget(access.person, message)
        await Drafts(connection).drop_form(access.person)
        await Audit(connection).add(_entry(Deed.INQUIRY_MADE, inquiry, access.person, now))
        await _spread(connection, inquiry, geography, AskedRing.OWN, now)
        if not (await _progress(connection, inquiry, now)).waiting:
            await inquiries.note_unmet(inquiry.id)
            await Demand(connection).count(inquiry.orp, inquiry.domain, now)
        await _go_on(connection, inquiry, geography, now)
        await tell_asker(connection, NoticeKind.INQUIRY_CHANGED, inquiry, now + SHOWN_WITHIN)
        return await _again(connection, inquiry)


async def answer_inquiry(
    database: Database,
    access: Access,
    geography: Geography,
    inquiry_id: int,
    actor: int,
    answer: Answer,
    now: datetime,
) -> Answered:
    """Answer for an actor; the last answer holds, and whoever answered before is told.

    Raises NotFound where this person may not answer for it (any more), or it was not asked.
    """
    async with database.transaction() as connection:
        inquiry, before = await _to_answer(connection, access, inquiry_id, actor)
        if not inquiry.is_open:
            return Answered(inquiry=inquiry, before=before, is_kept=False)
        had_yes = (await _progress(connection, inquiry, now)).has_yes
        await Inquiries(connection).answer(inquiry.id, before.actor, answer, access.person, now)
        await Audit(connection).add(_entry(Deed.INQUIRY_ANSWERED, inquiry, access.person, now, before.actor))
        if had_yes != (await _progress(connection, inquiry, now)).has_yes:
            await tell_asker(connection, NoticeKind.INQUIRY_TURNED, inquiry, now, actor=before.actor)
        await tell_colleagues(connection, inquiry, before, answer, access.person, now)
        await _go_on(connection, inquiry, geography, now)
        await tell_asker(connection, NoticeKind.INQUIRY_CHANGED, inquiry, now)
        return Answered(inquiry=await _again(connection, inquiry), before=before, is_kept=True)


async def close_inquiry(database: Database, person: int, inquiry_id: int, outcome: Outcome, now: datetime) -> Inquiry:
    """End one's own inquiry; one that has ended already stays as it is. Raises NotFound to everybody else."""
    async with database.transaction() as connection:
        inquiry = await Inquiries(connection).find(inquiry_id)
        if inquiry is None or inquiry.asker != person:
            raise NotFound
        await _close(connection, inquiry, outcome, person, now)
        return await _again(connection, inquiry)


async def read_progress(connection: Connection, access: Access, inquiry_id: int, now: datetime) -> Progress:
    """An inquiry and how it stands, for the asker, the coordinators of its district, and whoever speaks for the asked.

    Raises NotFound to everybody else.
    """
    inquiry = await Inquiries(connection).find(inquiry_id)
    if inquiry is None:
        raise NotFound
    progress = await _progress(connection, inquiry, now)
    is_asked = any(may_answer(access, reply.actor) for reply in progress.replies)
    if not (access.person == inquiry.asker or may_follow(access, inquiry) or is_asked):
        raise NotFound
    return progress


async def reach_of(connection: Connection, geography: Geography, wanted: Wanted, asker: int, now: datetime) -> Reach:
    """How many of the district could be asked at this moment."""
    members = [people for _, people in await _candidates(connection, geography, wanted, asker, AskedRing.OWN, now)]
    hearing = [await _is_heard(connection, people, now) for people in members]
    return Reach(asked=len(members), resting=hearing.count(False))


async def tend_inquiries(geography: Geography, database: Database, now: datetime) -> int:
    """Widen, escalate, close what nobody closes, and erase; harmless when run twice, late, or after days.

    Returns how many inquiries are open.
    """
    standing = await Inquiries(database.reader).all_open()
    for one in standing:
        async with database.transaction() as connection:
            inquiry = await Inquiries(connection).find(one.id)
            if inquiry is not None and inquiry.is_open:
                await _tend(connection, inquiry, geography, now)
    await _erase_ended(database, now)
    return len(standing)


async def drop_inquiries_of(connection: Connection, person: int, now: datetime) -> None:
    """Close and erase everything this person has asked: the person goes."""
    for inquiry in await Inquiries(connection).all_of(person):
        await _close(connection, inquiry, Outcome.OTHERWISE, person, now)
        await _erase(connection, inquiry, now)


async def _tend(connection: Connection, inquiry: Inquiry, geography: Geography, now: datetime) -> None:
    """One step of an inquiry; one whose asker may not ask any more has nobody to be answered to."""
    _, access = await People(connection).get(inquiry.asker)
    progress = await _progress(connection, inquiry, now)
    if not access.may(Action.ASK_INQUIRY):
        await _close(connection, inquiry, Outcome.OTHERWISE, None, now)
    elif is_worn_out(inquiry, now):
        await _close(connection, inquiry, outcome_left_open(progress), None, now)
        await tell_asker(connection, NoticeKind.INQUIRY_CHANGED, inquiry, now)
    elif not progress.has_yes:
        new = await _ask_who_opened(connection, inquiry, geography, now)
        if await _go_on(connection, inquiry, geography, now) or new:
            await tell_asker(connection, NoticeKind.INQUIRY_CHANGED, inquiry, now)


async def _ask_who_opened(connection: Connection, inquiry: Inquiry, geography: Geography, now: datetime) -> bool:
    """Ask whoever has begun to answer since, in the rings that are asked; False where there is nobody."""
    rings = (AskedRing.OWN, AskedRing.NEIGHBOURS) if inquiry.widened_at else (AskedRing.OWN,)
    return any([await _spread(connection, inquiry, geography, ring, now) for ring in rings])


async def _go_on(connection: Connection, inquiry: Inquiry, geography: Geography, now: datetime) -> bool:
    """Ask the neighbours and tell the coordinators where it is time; False where it is not."""
    before = inquiry
    if widens(await _progress(connection, inquiry, now), now):
        await Inquiries(connection).widen(inquiry.id, now)
        await _spread(connection, inquiry, geography, AskedRing.NEIGHBOURS, now)
        inquiry = await _again(connection, inquiry)
    if escalates(await _progress(connection, inquiry, now), now):
        await Inquiries(connection).escalate(inquiry.id, now)
        await tell_coordinators(connection, inquiry, now)
        inquiry = await _again(connection, inquiry)
    return inquiry != before


async def _spread(
    connection: Connection, inquiry: Inquiry, geography: Geography, ring: AskedRing, now: datetime
) -> int:
    """Ask those of a ring that may help now and were not asked before; returns how many."""
    known = {one.actor for one in await Inquiries(connection).asked(inquiry.id)}
    found = await _candidates(connection, geography, inquiry, inquiry.asker, ring, now)
    new = [(actor, people) for actor, people in found if actor.id not in known]
    await Inquiries(connection).ask(inquiry.id, [actor.id for actor, _ in new], ring, now)
    await tell_asked(connection, inquiry, new, now)
    return len(new)


async def _candidates(
    connection: Connection, geography: Geography, wanted: Wanted, asker: int, ring: AskedRing, now: datetime
) -> list[tuple[Actor, list[int]]]:
    """Actors of a ring that may help now, each with those who speak for it (never the asker), where anybody does."""
    orps, people, found = geography.orps_in_ring(wanted.orp, ring.ring), People(connection), []
    async for actors in CrisisNetwork(connection).serving(orps):
        for actor, _ in actors:
            if matches(actor.card, wanted, now):
                members = [person for person in await people.members_of(actor.id) if person != asker]
                found += [(actor, members)] if members else []
    return found


async def _progress(connection: Connection, inquiry: Inquiry, now: datetime) -> Progress:
    asked = {one.actor: one for one in await Inquiries(connection).asked(inquiry.id)}
    actors = await Actors(connection).with_ids(list(asked))
    replies = [
        await _reply(connection, asked[actor.id], actor, inquiry.asker, now)
        for actor in actors
        if actor.state is not RecordState.ENDED
    ]
    told = await Inquiries(connection).told_people(inquiry.id, NoticeKind.INQUIRY_ESCALATED)
    return Progress(inquiry=inquiry, replies=tuple(replies), coordinators=len(told))


async def _reply(connection: Connection, asked: Asked, actor: Actor, asker: int, now: datetime) -> Reply:
    people = People(connection)
    if asked.answered_by is not None:
        person, _ = await people.get(asked.answered_by)
        return Reply(asked=asked, actor=actor, who=first_name(person.name))
    members = [person for person in await people.members_of(actor.id) if person != asker]
    return Reply(asked=asked, actor=actor, is_resting=not await _is_heard(connection, members, now))


async def _is_heard(connection: Connection, members: Iterable[int], now: datetime) -> bool:
    """True where an urgent notice comes to one of them at this moment."""
    known = [await People(connection).get(person) for person in members]
    return any(hears_now(person.quiet, access, now) for person, access in known)


async def _to_answer(connection: Connection, access: Access, inquiry_id: int, actor_id: int) -> tuple[Inquiry, Asked]:
    inquiries, actor = Inquiries(connection), await Merges(connection).standing(actor_id)
    inquiry = await inquiries.find(inquiry_id)
    asked = next((one for one in await inquiries.asked(inquiry_id) if one.actor == actor.id), None)
    if inquiry is None or asked is None or not may_answer(access, actor):
        raise NotFound
    return inquiry, asked


async def _close(connection: Connection, inquiry: Inquiry, outcome: Outcome, by: int | None, now: datetime) -> None:
    """Count it, let those who were asked know, and take older messages about it out of their chats."""
    inquiries = Inquiries(connection)
    if not await inquiries.close(inquiry.id, outcome, now):
        return
    await inquiries.count(inquiry, counted_as(outcome, inquiry), now)
    await Audit(connection).add(_entry(Deed.INQUIRY_CLOSED, inquiry, by, now))
    await tell_over(connection, inquiry, now)


async def _erase_ended(database: Database, now: datetime) -> None:
    """What ended long enough ago vanishes, out of the chats too; and so does a form that was begun and not sent."""
    async with database.transaction() as connection:
        inquiries = Inquiries(connection)
        for inquiry in await inquiries.to_erase(now - ERASED_AFTER):
            await _erase(connection, inquiry, now)
        await Drafts(connection).forget_form(FORM, now - ERASED_AFTER)


async def _erase(connection: Connection, inquiry: Inquiry, now: datetime) -> None:
    await vanish(connection, inquiry, now)
    await Inquiries(connection).erase(inquiry.id)


async def _again(connection: Connection, inquiry: Inquiry) -> Inquiry:
    """The inquiry as it is now."""
    found = await Inquiries(connection).find(inquiry.id)
    if found is None:
        raise NotFound
    return found


def _entry(deed: Deed, inquiry: Inquiry, person: int | None, now: datetime, actor: int | None = None) -> Entry:
    """Who did it and where; what was asked and answered is not kept."""
    return Entry(at=now, person=person, deed=deed, actor=actor, orp=inquiry.orp)
