"""Whether a point lies inside an outline, and how far it is from its edge."""

from collections.abc import Iterator
from itertools import pairwise
from math import cos, hypot, radians

Position = list[float]
Outline = list[list[list[Position]]]
"""GeoJSON coordinates of a multi-polygon: polygons → rings (the first outside, the rest holes) → [lon, lat]."""

KM_PER_DEGREE = 111.195


def bounds(outline: Outline) -> tuple[float, float, float, float]:
    """South, west, north and east of the outline in degrees."""
    positions = [position for polygon in outline for ring in polygon for position in ring]
    longitudes = [longitude for longitude, _ in positions]
    latitudes = [latitude for _, latitude in positions]
    return min(latitudes), min(longitudes), max(latitudes), max(longitudes)


def contains(outline: Outline, latitude: float, longitude: float) -> bool:
    """True where a ray to the east crosses the rings an odd number of times (even-odd rule, so holes are outside)."""
    crossings = sum(_crosses(one, other, latitude, longitude) for one, other in _edges(outline))
    return crossings % 2 == 1


def distance_to_edge_km(outline: Outline, latitude: float, longitude: float) -> float:
    """Distance from the point to the nearest edge; a flat map is exact enough within a few kilometres."""
    return min(_distance_km(one, other, latitude, longitude) for one, other in _edges(outline))


def _edges(outline: Outline) -> Iterator[tuple[Position, Position]]:
    for polygon in outline:
        for ring in polygon:
            yield from pairwise(ring)


def _crosses(one: Position, other: Position, latitude: float, longitude: float) -> bool:
    (x1, y1), (x2, y2) = one, other
    if (y1 > latitude) == (y2 > latitude):
        return False
    return longitude < x1 + (latitude - y1) * (x2 - x1) / (y2 - y1)


def _distance_km(one: Position, other: Position, latitude: float, longitude: float) -> float:
    narrow = cos(radians(latitude))
    ax, ay = (one[0] - longitude) * narrow, one[1] - latitude
    dx, dy = (other[0] - one[0]) * narrow, other[1] - one[1]
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else max(0.0, min(1.0, -(ax * dx + ay * dy) / length))
    return hypot(ax + along * dx, ay + along * dy) * KM_PER_DEGREE
