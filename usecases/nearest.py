"""The nearest services around a municipality, by the reader's rights."""

from collections.abc import Mapping
from datetime import datetime

from domain.actor import Actor
from domain.codes import CodeLists
from domain.crisis import judge
from domain.nearest import WIDENING, Near, NearestPage, Wanted, closest, measure, municipalities_of
from domain.order import Found, order_key
from domain.places import Geography, Municipality
from domain.rights import Access, may_find
from storage.capacity import Capacity
from storage.database import Connection
from storage.nearby import Nearby
from storage.places import Places
from usecases.matching import as_readable

PAGE = 5


async def nearest(
    connection: Connection,
    around: Municipality,
    wanted: Wanted,
    page: int,
    *,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    now: datetime,
) -> NearestPage:
    """A page of those who serve the district and its neighbours; the region and the country where nobody does."""
    served: list[Actor] = []
    for rings in WIDENING:
        orps = [orp for ring in rings for orp in geography.orps_in_ring(around.orp, ring)]
        async for actors in Nearby(connection).serving(orps, wanted.domain, crisis=wanted.crisis):
            served += [actor for actor in actors if may_find(access, actor)]
        if served:
            break
    reports = await Capacity(connection).latest([actor.id for actor in served])
    judged = [judge(actor, reports.get(actor.id), codes.kinds, geography, around.orp, now) for actor in served]
    in_order = [as_readable(access, found, now) for found in sorted(judged, key=lambda one: order_key(one, now))]
    points = await Places(connection).municipalities(
        {code for found in in_order for code in municipalities_of(found.actor.card)}
    )
    near = closest(_measured(found, around, points, geography) for found in in_order)
    return NearestPage(around=around, shown=tuple(near[page * PAGE : (page + 1) * PAGE]), total=len(near))


def _measured(found: Found, around: Municipality, points: Mapping[str, Municipality], geography: Geography) -> Near:
    km, place = measure(found.actor, around, points, geography)
    return Near(found=found, km=km, place=place)
