"""Which district a point lies in."""

import json
from collections.abc import Collection

from domain.outline import Outline, contains, distance_to_edge_km
from domain.places import Municipality, distance_km
from storage.database import Connection, Row

BORDER_KM = 1.0
MARGIN_DEGREES = 0.015
"""A little more than BORDER_KM in both directions at Czech latitudes."""


class Places:
    """Questions about places on the map."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def orp_at(self, latitude: float, longitude: float) -> str | None:
        """Code of the district around the point; within 1 km beyond the border the nearest one; else None."""
        rows = await self._near(latitude, longitude)
        outlines: dict[str, Outline] = {row["orp"]: json.loads(row["outline"]) for row in rows}
        around = next((orp for orp, outline in outlines.items() if contains(outline, latitude, longitude)), None)
        if around is not None:
            return around
        distances = {orp: distance_to_edge_km(outline, latitude, longitude) for orp, outline in outlines.items()}
        nearest = min(distances, key=distances.__getitem__, default=None)
        return nearest if nearest is not None and distances[nearest] <= BORDER_KM else None

    async def municipality(self, code: str) -> Municipality | None:
        """The municipality with this code, or None."""
        row = await self._db.one(
            "SELECT code, name, orp, latitude, longitude FROM municipality WHERE code = :code", code=code
        )
        return Municipality(**dict(row)) if row else None

    async def municipalities(self, codes: Collection[str]) -> dict[str, Municipality]:
        """Those of these municipalities that exist, by code."""
        rows = await self._db.all(
            """SELECT code, name, orp, latitude, longitude FROM municipality
                WHERE code IN (SELECT value FROM json_each(:codes))
                ORDER BY code""",
            codes=json.dumps(list(codes)),
        )
        return {row["code"]: Municipality(**dict(row)) for row in rows}

    async def nearest_municipality(self, latitude: float, longitude: float, orp: str) -> Municipality | None:
        """The municipality of a district whose point is nearest; None where the district has none."""
        rows = await self._db.all(
            "SELECT code, name, orp, latitude, longitude FROM municipality WHERE orp = :orp ORDER BY code", orp=orp
        )
        here = (latitude, longitude)
        places = (Municipality(**dict(row)) for row in rows)
        return min(places, key=lambda one: distance_km(here, (one.latitude, one.longitude)), default=None)

    async def _near(self, latitude: float, longitude: float) -> list[Row]:
        return await self._db.all(
            """SELECT orp, outline
                 FROM orp_outline
                WHERE south - :margin <= :latitude AND :latitude <= north + :margin
                  AND west - :margin <= :longitude AND :longitude <= east + :margin
                ORDER BY orp""",
            latitude=latitude,
            longitude=longitude,
            margin=MARGIN_DEGREES,
        )
