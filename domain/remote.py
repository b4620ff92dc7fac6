"""Hard-to-reach municipalities: how far it is, as the crow flies, to the nearest actor of a kind."""

from collections.abc import Iterable, Mapping, Sequence
from math import cos, hypot, radians
from typing import NamedTuple

from domain.places import Geography, Municipality, distance_km

DEFAULT_KM = 15
KM_CHOICES = (5, 10, 15, 20, 30)
"""From how many kilometres on a municipality is hard to reach."""


class Site(NamedTuple):
    """An active actor whose address is not sheltered, and the municipalities it works in as anybody may read them."""

    actor: int
    name: str
    seat: str
    places: tuple[str, ...] = ()


class Point(NamedTuple):
    """Where an actor is: one of its municipalities, or the town of its district where none is known."""

    site: Site
    latitude: float
    longitude: float


class Remote(NamedTuple):
    """A municipality with the nearest actor and the kilometres to it; both None where there is no actor anywhere."""

    municipality: Municipality
    km: float | None
    nearest: Site | None

    def is_farther(self, km: int) -> bool:
        """Whether it is at least so far away; from nobody it is."""
        return self.km is None or round(self.km) >= km


def points_of(sites: Iterable[Site], municipalities: Mapping[str, Municipality], geography: Geography) -> list[Point]:
    """Where these actors are; every municipality of an actor is a point."""
    points = []
    for site in sites:
        known = [municipalities[code] for code in site.places if code in municipalities]
        town = geography.orps[site.seat]
        spots = [(at.latitude, at.longitude) for at in known] or [(town.latitude, town.longitude)]
        points += [Point(site, *spot) for spot in spots]
    return points


def remote(municipalities: Iterable[Municipality], points: Sequence[Point]) -> list[Remote]:
    """Every municipality with the actor nearest to it, the farthest first."""
    found = [_nearest(one, points) for one in municipalities]
    return sorted(found, key=lambda one: (-(one.km if one.km is not None else float("inf")), one.municipality.name))


def _nearest(around: Municipality, points: Sequence[Point]) -> Remote:
    """Who is nearest is told on a flat map, which is exact enough for that and quick over thousands."""

    def flat(point: Point) -> float:
        narrow = cos(radians((point.latitude + around.latitude) / 2))
        return hypot((point.longitude - around.longitude) * narrow, point.latitude - around.latitude)

    nearest = min(points, key=flat, default=None)
    if nearest is None:
        return Remote(around, None, None)
    km = distance_km((around.latitude, around.longitude), (nearest.latitude, nearest.longitude))
    return Remote(around, km, nearest.site)
