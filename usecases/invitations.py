"""Inviting people and letting them in by a single-use code."""

from datetime import datetime

from domain.errors import Refusal
from domain.invitation import HOLDS_FOR, MISS_WINDOW, Invitation, digest_of, may_try, new_code
from domain.rights import Grant, Role
from storage.actors import Actors
from storage.database import Connection, Database
from storage.invitations import Invitations
from storage.people import People


async def invite(
    database: Database,
    now: datetime,
    role: Role,
    *,
    actor: int | None = None,
    orp: str | None = None,
    kraj: str | None = None,
    by: int | None = None,
) -> str:
    """Make an invitation and return its code, which is shown once and never kept; raises NotFound for the actor."""
    invitation = Invitation(
        role=role, actor=actor, orp=orp, kraj=kraj, created_at=now, created_by=by, expires_at=now + HOLDS_FOR
    )
    code = new_code()
    async with database.transaction() as connection:
        if actor is not None:
            await Actors(connection).get(actor)
        await Invitations(connection).add(digest_of(code), invitation)
    return code


async def accept_invitation(database: Database, now: datetime, person: int, code: str) -> Invitation:
    """Spend a code and grant its right; raises Refusal, the same for a wrong, used and expired code."""
    async with database.transaction() as connection:
        invitation = await _try_code(connection, now, person, code)
        if invitation is not None:
            await _let_in(connection, now, person, code, invitation)
    if invitation is None:
        raise Refusal("refused-invitation")
    return invitation


async def _try_code(connection: Connection, now: datetime, person: int, code: str) -> Invitation | None:
    """The invitation, or None with the miss remembered: it must be committed, so nothing is raised here."""
    invitations = Invitations(connection)
    await invitations.forget_misses(now - MISS_WINDOW)
    if not may_try(*await invitations.misses_since(now - MISS_WINDOW, person)):
        raise Refusal("refused-too-many-codes")
    invitation = await invitations.find_unused(digest_of(code))
    if invitation is not None and invitation.holds(now):
        return invitation
    await invitations.add_miss(person, now)
    return None


async def _let_in(connection: Connection, now: datetime, person: int, code: str, invitation: Invitation) -> None:
    await Invitations(connection).mark_used(digest_of(code), person, now)
    people = People(connection)
    grant = Grant(
        id=0,
        person=person,
        role=invitation.role,
        actor=invitation.actor,
        orp=invitation.orp,
        kraj=invitation.kraj,
        granted_at=now,
    )
    await people.grant(grant, invitation.created_by)
    if invitation.orp is not None:
        await people.set_home_if_none(person, invitation.orp)
