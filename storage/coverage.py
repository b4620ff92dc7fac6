"""What a network is measured by: who is active where, for whom and for how many, and what a district asks for."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from domain.capacity import Unit
from domain.codes import Focus
from domain.coverage import Supplier
from domain.minimal_network import Least
from domain.outline import Outline
from domain.places import Municipality
from domain.remote import DEFAULT_KM, Site
from storage.database import Connection, Row


class Coverages:
    """Questions about coverage; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def suppliers(self, orps: Collection[str]) -> list[Supplier]:
        """Active actors seated in these districts or serving them, by name; no others are cover."""
        rows = await self._db.all(
            """SELECT id, card ->> 'name' AS name, card ->> 'kind' AS kind, card -> 'orps' AS orps,
                      card ->> 'domain' AS domain, card -> 'further_domains' AS further, card ->> 'focus' AS focus,
                      card -> 'ages' AS ages, card -> 'situations' AS situations,
                      card ->> 'capacity_text' AS capacity_text
                 FROM actor
                WHERE state = 'active'
                  AND id IN (SELECT actor FROM actor_orp WHERE orp IN (SELECT value FROM json_each(:orps)))
                ORDER BY name_key, id""",
            orps=_list(orps),
        )
        return [_to_supplier(row) for row in rows]

    async def sites(self, kind: str) -> list[Site]:
        """Active actors of a kind anywhere in the country whose address is not sheltered, by id.

        Of a card that tells its places to some readers only the district alone is taken.
        """
        rows = await self._db.all(
            """SELECT id, card ->> 'name' AS name, actor_orp.orp AS seat,
                      CASE WHEN card -> 'visibility' LIKE '%"places"%' THEN NULL ELSE card -> 'places' END AS places
                 FROM actor
                 JOIN actor_orp ON actor_orp.actor = actor.id AND actor_orp.seat = 1
                WHERE card ->> 'kind' = :kind AND state = 'active' AND NOT COALESCE(card ->> 'sheltered', 0)
                ORDER BY id""",
            kind=kind,
        )
        return [Site(row["id"], row["name"], row["seat"], _codes(row["places"])) for row in rows]

    async def sheltered_of(self, kind: str, orps: Collection[str]) -> int:
        """How many active actors of a kind that serve these districts have a sheltered address."""
        row = await self._db.one(
            """SELECT COUNT(*) AS n FROM actor
                WHERE card ->> 'kind' = :kind AND state = 'active' AND card ->> 'sheltered'
                  AND id IN (SELECT actor FROM actor_orp WHERE orp IN (SELECT value FROM json_each(:orps)))""",
            kind=kind,
            orps=_list(orps),
        )
        return int(row["n"]) if row else 0

    async def municipalities(self, orps: Collection[str]) -> list[Municipality]:
        """Municipalities of these districts, by name."""
        rows = await self._db.all(
            """SELECT code, name, orp, latitude, longitude FROM municipality
                WHERE orp IN (SELECT value FROM json_each(:orps))
                ORDER BY orp, name, code""",
            orps=_list(orps),
        )
        return [Municipality(**dict(row)) for row in rows]

    async def platformless(self, orps: Collection[str]) -> list[tuple[int, str, str]]:
        """Actors seated in these districts, not ended, on no platform that lives: id, name, seat; by name."""
        rows = await self._db.all(
            """SELECT id, card ->> 'name' AS name, actor_orp.orp
                 FROM actor
                 JOIN actor_orp ON actor_orp.actor = actor.id AND actor_orp.seat = 1
                WHERE actor_orp.orp IN (SELECT value FROM json_each(:orps)) AND state <> 'ended'
                  AND NOT EXISTS (
                      SELECT 1 FROM platform_actor
                        JOIN platform ON platform.id = platform_actor.platform AND platform.state <> 'ended'
                       WHERE platform_actor.actor = actor.id)
                ORDER BY name_key, id""",
            orps=_list(orps),
        )
        return [(row["id"], row["name"], row["orp"]) for row in rows]

    async def outlines(self, orps: Collection[str]) -> dict[str, Outline]:
        """The outlines of these districts."""
        rows = await self._db.all(
            "SELECT orp, outline FROM orp_outline WHERE orp IN (SELECT value FROM json_each(:orps)) ORDER BY orp",
            orps=_list(orps),
        )
        return {row["orp"]: json.loads(row["outline"]) for row in rows}

    async def needed(self, orps: Collection[str]) -> Mapping[str, dict[str, Least]]:
        """What these districts have set in place of the default: by district, then by kind."""
        rows = await self._db.all(
            """SELECT orp, kind, least, capacity, unit FROM minimal_network
                WHERE orp IN (SELECT value FROM json_each(:orps))
                ORDER BY orp, kind""",
            orps=_list(orps),
        )
        found: dict[str, dict[str, Least]] = defaultdict(dict)
        for row in rows:
            unit = Unit(row["unit"])
            least = Least(kind=row["kind"], number=row["least"], capacity=row["capacity"], unit=unit)
            found[row["orp"]][row["kind"]] = least
        return found

    async def need(self, orp: str, least: Least, person: int, now: datetime) -> None:
        """Set what a district asks for of a kind."""
        await self._db.run(
            """INSERT INTO minimal_network (orp, kind, least, capacity, unit, set_by, set_at)
               VALUES (:orp, :kind, :least, :capacity, :unit, :person, :now)
               ON CONFLICT (orp, kind) DO UPDATE
                  SET least = excluded.least, capacity = excluded.capacity, unit = excluded.unit,
                      set_by = excluded.set_by, set_at = excluded.set_at""",
            orp=orp,
            kind=least.kind,
            least=least.number,
            capacity=least.capacity,
            unit=least.unit,
            person=person,
            now=int(now.timestamp()),
        )

    async def take_default(self, orp: str, kind: str) -> None:
        """Ask for what the default asks for."""
        await self._db.run("DELETE FROM minimal_network WHERE orp = :orp AND kind = :kind", orp=orp, kind=kind)

    async def far_km(self, orp: str) -> int:
        """From how many kilometres on a municipality of a district is hard to reach."""
        row = await self._db.one("SELECT km FROM remote_rule WHERE orp = :orp", orp=orp)
        return int(row["km"]) if row else DEFAULT_KM

    async def set_far_km(self, orp: str, km: int, person: int, now: datetime) -> None:
        """Set it."""
        await self._db.run(
            """INSERT INTO remote_rule (orp, km, set_by, set_at) VALUES (:orp, :km, :person, :now)
               ON CONFLICT (orp) DO UPDATE SET km = excluded.km, set_by = excluded.set_by, set_at = excluded.set_at""",
            orp=orp,
            km=km,
            person=person,
            now=int(now.timestamp()),
        )


def _to_supplier(row: Row) -> Supplier:
    domains = [row["domain"], *_read(row["further"])]
    return Supplier(
        actor=row["id"],
        name=row["name"],
        kind=row["kind"],
        orps=_read(row["orps"]),
        domains=tuple(dict.fromkeys(domain for domain in domains if domain)),
        focus=Focus(row["focus"]) if row["focus"] else None,
        ages=tuple((one["since"], one.get("to")) for one in _read(row["ages"])),
        situations=_read(row["situations"]),
        capacity_text=row["capacity_text"],
    )


@lru_cache(maxsize=4096)
def _read(words: str | None) -> tuple[Any, ...]:
    """A JSON list: of a region there are thousands of cards, and many of them say the same."""
    return tuple(json.loads(words or "[]"))


def _codes(places: str | None) -> tuple[str, ...]:
    return tuple(one["municipality"] for one in json.loads(places or "[]") if one.get("municipality"))


def _list(orps: Collection[str]) -> str:
    return json.dumps(sorted(orps))
