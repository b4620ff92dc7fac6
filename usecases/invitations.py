"""Inviting people, letting them in by a code, and taking an invitation back."""

from datetime import datetime, timedelta

from domain.actor import RecordState
from domain.audit import Deed, Entry, about_right
from domain.errors import NotFound, Refusal
from domain.invitation import HOLDS_FOR, MISS_WINDOW, Invitation, digest_of, is_proper, may_try, new_code, plain_code
from domain.notice import Notice, NoticeKind
from domain.rights import Access, Action, Grant, Role
from storage.actors import Actors
from storage.audit import Audit
from storage.database import Connection, Database
from storage.invitations import Invitations, Offer
from storage.outbox import Outbox
from storage.people import People

TOLD_WITHIN = timedelta(days=7)


async def invite(
    database: Database,
    now: datetime,
    role: Role,
    *,
    actor: int | None = None,
    orp: str | None = None,
    kraj: str | None = None,
    uses: int = 1,
    holds_for: timedelta = HOLDS_FOR,
    access: Access | None = None,
) -> str:
    """Make an invitation and return its code, which is shown once and never kept; without `access` all is allowed.

    Raises NotFound where the role does not go with the scope, or is not this person's to give there.
    """
    by = access.person if access else None
    invitation = Invitation(
        role=role,
        actor=actor,
        orp=orp,
        kraj=kraj,
        uses=uses,
        created_at=now,
        created_by=by,
        expires_at=now + holds_for,
    )
    async with database.transaction() as connection:
        seat = await _seat(connection, actor) if actor is not None else orp
        if not is_proper(invitation) or (access and not access.may_give(Action.INVITE, role, seat)):
            raise NotFound
        code, _ = await keep_invitation(connection, invitation)
    return code


async def keep_invitation(connection: Connection, invitation: Invitation) -> tuple[str, int]:
    """Store an invitation under a new code; returns the code and the id."""
    code = new_code()
    number = await Invitations(connection).add(digest_of(code), invitation)
    await Audit(connection).add(_entry(Deed.INVITATION_MADE, invitation, number, invitation.created_by))
    return code, number


async def accept_invitation(database: Database, now: datetime, person: int, code: str) -> tuple[Grant, ...]:
    """Spend a code and return the rights it has given; raises Refusal, the same for whatever code does not hold.

    Whoever still has the rights gets the same answer again, and nothing is spent.
    """
    async with database.transaction() as connection:
        rights = await _try_code(connection, now, person, code)
    if not rights:
        raise Refusal("refused-invitation")
    return rights


async def open_invitations(reader: Connection, access: Access, now: datetime) -> list[Offer]:
    """Invitations into the districts of this person that still let somebody in, newest first."""
    return [offer for offer in await Invitations(reader).open(now) if await _may_revoke(reader, access, offer)]


async def open_invitation(reader: Connection, access: Access, invitation: int, now: datetime) -> Offer:
    """One of these; raises NotFound for any other."""
    offer = await Invitations(reader).offer(invitation)
    if offer is None or not offer.invitation.is_open(now) or not await _may_revoke(reader, access, offer):
        raise NotFound
    return offer


async def revoke_invitation(database: Database, access: Access, invitation: int, now: datetime) -> Offer:
    """Take an invitation back; raises NotFound where it does not hold any more, or is not this person's to revoke."""
    async with database.transaction() as connection:
        offer = await open_invitation(connection, access, invitation, now)
        await _revoke(connection, offer, access.person, now)
    return offer


async def revoke_offers_beyond(
    connection: Connection, lost: Access, left: Access, by: int | None, now: datetime
) -> None:
    """Take back what somebody offered by rights they have `lost` and could not offer by those that are `left`."""
    for offer in await Invitations(connection).open(now):
        if offer.invitation.created_by != lost.person or await _may_revoke(connection, left, offer):
            continue
        if await _may_revoke(connection, lost, offer):
            await _revoke(connection, offer, by, now)


async def _seat(connection: Connection, actor: int) -> str | None:
    found = await Actors(connection).get(actor)
    if found.state is RecordState.ENDED:
        raise NotFound
    return found.card.seat


async def _may_revoke(reader: Connection, access: Access, offer: Offer) -> bool:
    """Whoever manages all that the invitation gives; asked of the waiting rights where it moves somebody."""
    if offer.invitation.role is not None:
        return access.may_give(Action.MANAGE_PEOPLE, offer.invitation.role, offer.orp)
    waiting = await People(reader).waiting_for(offer.invitation.id)
    return all(access.may_give(Action.MANAGE_PEOPLE, held.grant.role, held.orp) for held in waiting)


async def _revoke(connection: Connection, offer: Offer, by: int | None, now: datetime) -> None:
    await Invitations(connection).revoke(offer.invitation.id, now)
    entry = _entry(Deed.INVITATION_REVOKED, offer.invitation, offer.invitation.id, by)
    await Audit(connection).add(entry.model_copy(update={"at": now}))


async def _try_code(connection: Connection, now: datetime, person: int, code: str) -> tuple[Grant, ...]:
    """The rights, or none with the miss remembered: it must be committed, so nothing is raised here."""
    invitations = Invitations(connection)
    await invitations.forget_misses(now - MISS_WINDOW)
    if not may_try(*await invitations.misses_since(now - MISS_WINDOW, person)):
        raise Refusal("refused-too-many-codes")
    invitation = await invitations.find(digest_of(plain_code(code)))
    rights = await _let_in(connection, now, person, invitation) if invitation else ()
    if not rights:
        await invitations.add_miss(person, now)
    return rights


async def _let_in(connection: Connection, now: datetime, person: int, invitation: Invitation) -> tuple[Grant, ...]:
    people, invitations = People(connection), Invitations(connection)
    moved = [held.grant for held in await people.waiting_for(invitation.id)]
    promised = invitation.rights(person, now, tuple(moved))
    living = {actor.id for actor in await Actors(connection).living([r.actor for r in promised if r.actor is not None])}
    rights = tuple(right for right in promised if right.actor is None or right.actor in living)
    _, access = await people.get(person)
    missing = [right for right in rights if not any(map(right.is_like, access.grants))]
    was_here = await invitations.was_used_by(invitation.id, person)
    if not (was_here or invitation.is_open(now)) or (was_here and missing):
        return ()
    if missing:
        await invitations.spend(invitation.id, person, now)
        await _grant(connection, now, missing, invitation)
        await _tell_maker(connection, now, person, invitation)
    return rights


async def _grant(connection: Connection, now: datetime, rights: list[Grant], invitation: Invitation) -> None:
    people, maker = People(connection), invitation.created_by
    deed = Deed.RIGHT_MOVED if invitation.role is None else Deed.RIGHT_GRANTED
    moved = {} if invitation.moves is None else {"from": invitation.moves}
    for right in rights:
        given = await people.grant(right, maker)
        entry = about_right(deed, right, maker, now, invitation=invitation.id, grant=given or 0, **moved)
        await Audit(connection).add(entry)
        if right.orp is not None:
            await people.set_home_if_none(right.person, right.orp)


async def _tell_maker(connection: Connection, now: datetime, person: int, invitation: Invitation) -> None:
    if invitation.created_by in (None, person):
        return
    notice = Notice(
        recipient=invitation.created_by,
        kind=NoticeKind.JOINED_BY_INVITATION,
        subject={"invitation": invitation.id, "person": person},
        dedupe_key=f"joined:{invitation.id}:{person}",
        due_at=now,
        drop_at=now + TOLD_WITHIN,
    )
    await Outbox(connection).put(notice)


def _entry(deed: Deed, invitation: Invitation, number: int, by: int | None) -> Entry:
    named = {"role": invitation.role.value} if invitation.role else {}
    return Entry(
        at=invitation.created_at,
        person=by,
        deed=deed,
        subject=invitation.moves,
        actor=invitation.actor,
        orp=invitation.orp,
        detail={"invitation": number, "uses": invitation.uses, **named},
    )
