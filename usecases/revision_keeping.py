"""What a coordinator keeps of a revision: its checklist, the day it opens by itself, whom to ask in place of others."""

from calendar import monthrange
from datetime import datetime

from domain.codes import NeedDomain
from domain.errors import NotFound, Refusal
from domain.revision import CheckKind, Rule, Standing
from domain.rights import Access, Action
from storage.actors import Actors
from storage.database import Connection, Database
from storage.platforms import Platforms
from storage.revision_people import RevisionPeople
from storage.revisions import Revisions
from usecases.revision import hand_over, kept_revision

LEAP_YEAR = 2024


async def check(
    database: Database, access: Access, revision_id: int, kind: CheckKind, subject: str, now: datetime, *, done: bool
) -> None:
    """A platform or a need domain is gone through, or is not after all; raises Refusal once the revision is over."""
    async with database.transaction() as connection:
        revision = await kept_revision(connection, access, revision_id)
        if subject not in await subjects(connection, revision.orp, kind):
            raise NotFound
        if not revision.is_open:
            raise Refusal("refused-revision-closed")
        if done:
            await Revisions(connection).check(revision_id, kind, subject, access.person, now)
        else:
            await Revisions(connection).uncheck(revision_id, kind, subject)


async def subjects(connection: Connection, orp: str, kind: CheckKind) -> list[str]:
    """What there is to go through: living platforms by name, or the six need domains."""
    if kind is CheckKind.NEEDS:
        return [domain.value for domain in NeedDomain]
    return [str(one.id) for one in await Platforms(connection).of_orps([orp])]


async def set_day(database: Database, access: Access, orp: str, month: int, day: int, now: datetime) -> None:
    """Open by itself on this day of a year; `month` 0 takes the day back."""
    if not access.may(Action.PLAN, orps=(orp,)):
        raise NotFound
    async with database.transaction() as connection:
        if not month:
            await Revisions(connection).drop_rule(orp)
            return
        if not (1 <= month <= 12 and 1 <= day <= monthrange(LEAP_YEAR, month)[1]):
            raise NotFound
        await Revisions(connection).set_rule(Rule(orp=orp, month=month, day=day, set_at=now), access.person)


async def set_alternate(database: Database, access: Access, actor_id: int, person: int, now: datetime) -> bool:
    """Name whom to ask about an actor whose own people are silent; 0 names nobody.

    Where the actor is to be phoned already they are asked at once: that is what it returns.
    """
    async with database.transaction() as connection:
        actor = await Actors(connection).get(actor_id)
        if not access.may_with(Action.PLAN, actor):
            raise NotFound
        if not person:
            await RevisionPeople(connection).drop_alternate(actor_id)
            return False
        if person not in await RevisionPeople(connection).candidates(actor_id, actor.card.seat or ""):
            raise NotFound
        await RevisionPeople(connection).set_alternate(actor_id, person, access.person, now)
        to_phone = [one for one in await Revisions(connection).open_about([actor_id]) if one.standing is Standing.PHONE]
        for asked in to_phone:
            await hand_over(connection, await Revisions(connection).get(asked.revision), asked, now)
        return bool(to_phone)
