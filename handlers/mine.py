"""The actors a person may report for."""

from handlers.visit import Visit
from storage.actors import Actors
from storage.capacity import Capacity
from views.menu import Reportable


async def reportable(visit: Visit, *, own_only: bool = False) -> tuple[Reportable, ...]:
    """Own actors, then – unless `own_only` – those of the districts the person coordinates, with their last report."""
    actors = await Actors(visit.reader).living(visit.access.own_actors) if visit.access.own_actors else []
    if not own_only and visit.access.own_orps:
        own = {actor.id for actor in actors}
        seated = await Actors(visit.reader).seated_in(visit.access.own_orps)
        actors += [actor for actor in seated if actor.id not in own]
    reports = await Capacity(visit.reader).latest([actor.id for actor in actors]) if actors else {}
    return tuple((actor, reports.get(actor.id)) for actor in actors)
