"""Where things are: districts (ORP), municipalities and how near one district is to another."""

from collections.abc import Collection, Mapping
from enum import IntEnum
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from domain.codes import Value

EARTH_RADIUS_KM = 6371.0


class Orp(Value):
    """An administrative district of a municipality with extended powers; the point is its seat (WGS 84 degrees)."""

    code: str
    name: str
    kraj: str
    latitude: float
    longitude: float


class Kraj(Value):
    """One of the 14 regions."""

    code: str
    name: str


class Municipality(Value):
    """A municipality with its district; the point is in WGS 84 degrees."""

    code: str
    name: str
    orp: str
    latitude: float
    longitude: float


class Ring(IntEnum):
    """How far help comes from, in the order in which a crisis list widens."""

    OWN = 0
    NEIGHBOUR = 1
    KRAJ = 2
    COUNTRY = 3


class Geography(Value):
    """The 14 regions and 206 districts with their borders in common."""

    __hash__ = object.__hash__
    """Read once in a process: known by itself, not by all it holds."""

    kraje: Mapping[str, Kraj]
    orps: Mapping[str, Orp]
    neighbours: Mapping[str, frozenset[str]]

    def ring(self, home: str, served: Collection[str]) -> Ring:
        """The nearest ring around `home` that holds one of the `served` districts."""
        return Ring.OWN if home in served else min((self._ring_of(home, code) for code in served), default=Ring.COUNTRY)

    def _ring_of(self, home: str, other: str) -> Ring:
        if other == home:
            return Ring.OWN
        if other in self.neighbours[home]:
            return Ring.NEIGHBOUR
        return Ring.KRAJ if self.orps[other].kraj == self.orps[home].kraj else Ring.COUNTRY

    def orps_in_ring(self, home: str, ring: Ring) -> tuple[str, ...]:
        """Districts that lie exactly in this ring around `home`."""
        if ring is Ring.OWN:
            return (home,)
        if ring is Ring.NEIGHBOUR:
            return tuple(sorted(self.neighbours[home]))
        return tuple(code for code in self.orps if self._ring_of(home, code) is ring)

    def orps_of_kraj(self, kraj: str) -> tuple[str, ...]:
        """Codes of the districts of a region."""
        return tuple(code for code, orp in self.orps.items() if orp.kraj == kraj)

    def distance_km(self, one: str, other: str) -> float:
        """Great-circle distance of two district seats in kilometres."""
        a, b = self.orps[one], self.orps[other]
        return distance_km((a.latitude, a.longitude), (b.latitude, b.longitude))


@lru_cache(maxsize=16_384)
def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Great-circle distance of two (latitude, longitude) points in degrees, by the haversine formula."""
    lat1, lon1, lat2, lon2 = map(radians, (*one, *other))
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(h))
