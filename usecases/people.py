"""Ending rights, and moving them to another telephone."""

from collections.abc import Sequence
from datetime import datetime

from domain.audit import Deed, about_right
from domain.errors import NotFound
from domain.invitation import MOVE_HOLDS_FOR, Invitation
from domain.notice import Notice, NoticeKind
from domain.rights import GIVES, Access, Action, Holding
from storage.audit import Audit
from storage.database import Connection, Database
from storage.outbox import Outbox
from storage.people import People
from usecases.invitations import TOLD_WITHIN, keep_invitation, revoke_offers_beyond


async def people_within(reader: Connection, access: Access) -> list[tuple[int, str]]:
    """Id and name of everybody with a right that this person manages."""
    anywhere = access.may(Action.MANAGE_PEOPLE)
    return await People(reader).holders(access.gives, None if anywhere else access.own_orps)


async def rights_within(reader: Connection, access: Access, person: int) -> list[Holding]:
    """The living rights of somebody that this person manages; raises NotFound where there are none."""
    held = [one for one in await People(reader).held_by(person) if _manages(access, one)]
    if not held:
        raise NotFound
    return held


async def right_within(reader: Connection, access: Access, grant: int) -> Holding:
    """A living right that this person manages; raises NotFound."""
    held = await People(reader).holding(grant)
    if held is None or not _manages(access, held):
        raise NotFound
    return held


async def end_right(database: Database, access: Access, grant: int, now: datetime) -> Holding:
    """End one right; raises NotFound where it has ended already or is not this person's to end."""
    async with database.transaction() as connection:
        held = await right_within(connection, access, grant)
        await end_rights(connection, [held], access.person, now)
    return held


async def end_all_rights(database: Database, access: Access, person: int, now: datetime) -> list[Holding]:
    """End all rights of somebody that this person manages; raises NotFound where there are none."""
    async with database.transaction() as connection:
        held = await rights_within(connection, access, person)
        await end_rights(connection, held, access.person, now)
    return held


async def move_person(database: Database, access: Access, person: int, now: datetime) -> str:
    """End the rights of somebody that this person manages; returns the code that gives them again, once."""
    invitation = Invitation(moves=person, created_at=now, created_by=access.person, expires_at=now + MOVE_HOLDS_FOR)
    async with database.transaction() as connection:
        held = await rights_within(connection, access, person)
        code, number = await keep_invitation(connection, invitation)
        await end_rights(connection, held, access.person, now, waits_for=number)
    return code


async def end_rights(
    connection: Connection, held: Sequence[Holding], by: int | None, now: datetime, *, waits_for: int | None = None
) -> None:
    """End these living rights of one person, with all that hangs on them: audit, notice, open invitations."""
    people, audit = People(connection), Audit(connection)
    for one in held:
        await people.end(one.grant.id, by, now, waits_for=waits_for)
        await audit.add(about_right(Deed.RIGHT_ENDED, one.grant, by, now, grant=one.grant.id))
    holder = held[0].grant.person
    giving = tuple(one.grant for one in held if one.grant.role in GIVES)
    if giving:
        _, left = await people.get(holder)
        await revoke_offers_beyond(connection, await people.access(holder, giving), left, by, now)
    if holder != by:
        await Outbox(connection).put(_ended(holder, [one.grant.id for one in held], now))


def _manages(access: Access, held: Holding) -> bool:
    return access.may_give(Action.MANAGE_PEOPLE, held.grant.role, held.orp)


def _ended(holder: int, grants: list[int], now: datetime) -> Notice:
    return Notice(
        recipient=holder,
        kind=NoticeKind.RIGHT_ENDED,
        subject={"rights": " ".join(map(str, grants))},
        dedupe_key=f"ended:{grants[0]}",
        due_at=now,
        drop_at=now + TOLD_WITHIN,
    )
