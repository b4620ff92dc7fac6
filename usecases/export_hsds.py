"""What anybody may read, for the open format."""

from collections.abc import Collection

from domain.actor import Actor, Audience
from domain.rights import Access, as_seen_by
from storage.actors import Actors
from storage.database import Connection

VISITOR = Access(person=0)


async def public_actors(reader: Connection, orps: Collection[str]) -> list[Actor]:
    """Public actors seated in these districts that have not ended, with the fields a visitor reads, by id."""
    seated = await Actors(reader).seated_in(orps)
    public = (actor for actor in seated if actor.card.audience is Audience.PUBLIC)
    return sorted((as_seen_by(VISITOR, actor) for actor in public), key=lambda actor: actor.id)
