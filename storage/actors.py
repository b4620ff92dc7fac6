"""Actors and their cards, with the narrow tables that are searched by."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from domain.actor import Actor, Card, RecordState
from domain.errors import NotFound
from domain.filter import facets_of, rhythms_of, text_of
from domain.platform import named_by
from domain.words import fold
from storage.database import Connection, Row
from storage.database import Value as Sql

ACTORS_REMEMBERED = 2048
COLUMNS = "id, state, state_reason, closed_until, card, edited_at, verified_at, verified_by"
COLUMN_COUNT = 8

NARROW = ("actor_orp", "actor_match", "actor_phone", "actor_facet", "actor_text", "actor_rhythm", "platform_actor")


class Actors:
    """Questions about actors; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, actor: int) -> Actor:
        """The actor with this id; raises NotFound."""
        found = await self.find(actor)
        if found is None:
            raise NotFound
        return found

    async def find(self, actor: int) -> Actor | None:
        """The actor with this id, whatever its state, or None."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM actor WHERE id = :id", id=actor)  # noqa: S608 - constant
        return to_actor(row) if row else None

    async def all(self) -> list[Actor]:
        """Every actor of the database, oldest first."""
        return [to_actor(row) for row in await self._db.all(f"SELECT {COLUMNS} FROM actor ORDER BY id")]  # noqa: S608

    async def named(self, name_keys: Collection[str]) -> list[Actor]:
        """Actors with these folded names, whatever their state, oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 WHERE name_key IN (SELECT value FROM json_each(:name_keys))
                 ORDER BY id""",  # noqa: S608 - constant
            name_keys=json.dumps(list(name_keys)),
        )
        return [to_actor(row) for row in rows]

    async def with_ids(self, actors: Collection[int]) -> list[Actor]:
        """These actors, also ended ones, in the order of their ids."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM actor WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id",  # noqa: S608
            ids=json.dumps(list(actors)),
        )
        return [to_actor(row) for row in rows]

    async def living(self, actors: Collection[int]) -> list[Actor]:
        """Those of these actors that have not ended, in the order of their ids."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 WHERE id IN (SELECT value FROM json_each(:ids)) AND state <> 'ended'
                 ORDER BY id""",  # noqa: S608 - constant
            ids=json.dumps(list(actors)),
        )
        return [to_actor(row) for row in rows]

    async def names(self, actors: Collection[int]) -> dict[int, str]:
        """Names of these actors, also of ended ones, by id."""
        rows = await self._db.all(
            """SELECT id, card ->> 'name' AS name FROM actor
                WHERE id IN (SELECT value FROM json_each(:ids))
                ORDER BY id""",
            ids=json.dumps(list(actors)),
        )
        return {row["id"]: row["name"] for row in rows}

    async def living_names(self, orps: Collection[str] | None) -> dict[int, str]:
        """Names by id, in their order, of actors seated in these districts (None: anywhere) that have not ended."""
        rows = await self._db.all(
            """SELECT id, card ->> 'name' AS name FROM actor
                WHERE state <> 'ended'
                  AND (:orps IS NULL OR id IN (SELECT actor FROM actor_orp
                                                WHERE seat = 1 AND orp IN (SELECT value FROM json_each(:orps))))
                ORDER BY name_key, id""",
            orps=None if orps is None else json.dumps(list(orps)),
        )
        return {row["id"]: row["name"] for row in rows}

    async def seated_in(self, orps: Collection[str]) -> list[Actor]:
        """Actors seated in these districts that have not ended, by name."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 WHERE id IN (SELECT actor FROM actor_orp
                               WHERE seat = 1 AND orp IN (SELECT value FROM json_each(:orps)))
                   AND state <> 'ended'
                 ORDER BY name_key, id""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
        )
        return [to_actor(row) for row in rows]

    async def ended_in(self, orps: Collection[str]) -> list[Actor]:
        """Actors seated in these districts that have ended and were not merged, by id."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 WHERE id IN (SELECT actor FROM actor_orp
                               WHERE seat = 1 AND orp IN (SELECT value FROM json_each(:orps)))
                   AND state = 'ended' AND id NOT IN (SELECT merged FROM actor_merge)
                 ORDER BY id""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
        )
        return [to_actor(row) for row in rows]

    async def serving(self, orp: str) -> list[Actor]:
        """Actors seated in a district or serving it that have not ended, those seated there first, by name."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 JOIN actor_orp ON actor_orp.actor = actor.id
                WHERE actor_orp.orp = :orp AND state <> 'ended'
                ORDER BY seat DESC, name_key, id""",  # noqa: S608 - constant
            orp=orp,
        )
        return [to_actor(row) for row in rows]

    async def known_in(self, orps: Collection[str], ico: str | None = None) -> list[Actor]:
        """Actors seated in these districts or serving them, or with this IČO, in any state but not merged, by id."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 WHERE (id IN (SELECT actor FROM actor_orp WHERE orp IN (SELECT value FROM json_each(:orps)))
                        OR card ->> 'ico' = :ico)
                   AND id NOT IN (SELECT merged FROM actor_merge)
                 ORDER BY id""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
            ico=ico,
        )
        return [to_actor(row) for row in rows]

    async def closed_before(self, day: date) -> list[Actor]:
        """Temporarily closed actors whose last closed day is over, by id."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 WHERE state = 'temporarily_closed' AND closed_until < :day
                 ORDER BY id""",  # noqa: S608 - constant
            day=day.isoformat(),
        )
        return [to_actor(row) for row in rows]

    async def with_phone(self, phone: str) -> list[Actor]:
        """Actors with this number (E.164) on their card that are neither closed nor ended, by name."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 JOIN actor_phone ON actor_phone.actor = actor.id
                WHERE phone = :phone AND state IN ('active', 'do_not_refer')
                ORDER BY name_key, id""",  # noqa: S608 - constant
            phone=phone,
        )
        return [to_actor(row) for row in rows]

    async def kinds_serving(self, orp: str, domain: str | None, *, inside: bool) -> list[str]:
        """Codes of the kinds that serve a district (in a need domain), the most frequent first.

        Cards that only the network finds are counted `inside` alone.
        """
        rows = await self._db.all(
            """SELECT actor.card ->> 'kind' AS kind, COUNT(*) AS actors
                 FROM actor_match
                 JOIN actor ON actor.id = actor_match.actor
                WHERE actor_match.orp = :orp AND actor_match.domain = :domain AND kind IS NOT NULL
                  AND (:inside OR actor.card ->> 'audience' = 'public')
                GROUP BY kind
                ORDER BY actors DESC, kind
                LIMIT 24""",
            orp=orp,
            domain=domain or "",
            inside=inside,
        )
        return [row["kind"] for row in rows]

    async def add(self, cards: Iterable[Card], now: datetime) -> list[Actor]:
        """Store new actors and return them with their ids."""
        first = await self._next_id()
        actors = [Actor(id=first + n, card=card, edited_at=now) for n, card in enumerate(cards)]
        await self._db.many(
            """INSERT INTO actor (id, name_key, state, card, edited_at)
               VALUES (:id, :name_key, :state, :card, :edited_at)""",
            [_to_row(actor) for actor in actors],
        )
        await self._write_narrow(actors)
        return actors

    async def save(self, actors: Sequence[Actor]) -> None:
        """Replace stored actors by these."""
        await self._db.many(
            """UPDATE actor
                  SET name_key = :name_key, state = :state, state_reason = :state_reason,
                      closed_until = :closed_until, card = :card,
                      edited_at = :edited_at, verified_at = :verified_at, verified_by = :verified_by
                WHERE id = :id""",
            [_to_row(actor) for actor in actors],
        )
        await self._rewrite_narrow(actors)

    async def note_editor(self, actors: Iterable[int], person: int | None) -> None:
        """This person has changed these cards last; None where nobody did, but an import or a tick."""
        await self._db.many(
            "UPDATE actor SET edited_by = :person WHERE id = :id", [{"id": one, "person": person} for one in actors]
        )

    async def naming(self, orp: str, name_key: str) -> list[Actor]:
        """Living actors seated in a district or serving it whose card names the platform of this folded name, by id."""
        rows = await self._db.all(
            """SELECT DISTINCT value FROM actor_facet
                WHERE attribute = 'platform' AND actor IN (SELECT actor FROM actor_orp WHERE orp = :orp)""",
            orp=orp,
        )
        written = [row["value"] for row in rows if fold(row["value"]) == name_key]
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 WHERE id IN (SELECT actor FROM actor_facet
                               WHERE attribute = 'platform' AND value IN (SELECT value FROM json_each(:written))
                                 AND actor IN (SELECT actor FROM actor_orp WHERE orp = :orp))
                   AND state <> 'ended'
                 ORDER BY id""",  # noqa: S608 - constant
            written=json.dumps(written),
            orp=orp,
        )
        return [to_actor(row) for row in rows]

    async def link_platforms(self, actors: Sequence[Actor]) -> None:
        """Write anew to which platforms these actors belong, after a platform was made, renamed, ended or revived."""
        await self._db.many("DELETE FROM platform_actor WHERE actor = :id", [{"id": actor.id} for actor in actors])
        await self._write_platforms(actors)

    async def complete(self) -> None:
        """Write the narrow tables anew where an older version of the program has left one out."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM actor
                 WHERE NOT EXISTS (SELECT 1 FROM actor_text WHERE actor_text.actor = actor.id)
                 ORDER BY id"""  # noqa: S608 - constant
        )
        await self._rewrite_narrow([to_actor(row) for row in rows])

    async def _rewrite_narrow(self, actors: Sequence[Actor]) -> None:
        for table in NARROW:
            await self._db.many(
                f"DELETE FROM {table} WHERE actor = :id",  # noqa: S608 - constant names
                [{"id": actor.id} for actor in actors],
            )
        await self._write_narrow(actors)

    async def _write_narrow(self, actors: Sequence[Actor]) -> None:
        await self._db.many(
            "INSERT INTO actor_orp (actor, orp, seat) VALUES (:actor, :orp, :seat)",
            [{"actor": a.id, "orp": orp, "seat": int(orp == a.card.seat)} for a in actors for orp in a.card.orps],
        )
        await self._db.many(
            "INSERT INTO actor_match (orp, domain, crisis, actor) VALUES (:orp, :domain, :crisis, :actor)",
            [match for actor in actors for match in _matches(actor)],
        )
        await self._db.many(
            "INSERT INTO actor_phone (phone, actor) VALUES (:phone, :actor)",
            [{"phone": phone, "actor": actor.id} for actor in actors for phone in _phones(actor)],
        )
        await self._db.many(
            "INSERT INTO actor_facet (actor, attribute, value) VALUES (:actor, :attribute, :value)",
            [{"actor": a.id, "attribute": name, "value": value} for a in actors for name, value in facets_of(a)],
        )
        await self._db.many(
            "INSERT INTO actor_text (actor, text) VALUES (:actor, :text)",
            [{"actor": actor.id, "text": text_of(actor)} for actor in actors],
        )
        await self._db.many(
            "INSERT INTO actor_rhythm (actor, unit, fresh, stale) VALUES (:actor, :unit, :fresh, :stale)",
            [rhythm for actor in actors for rhythm in _rhythms(actor)],
        )
        await self._write_platforms(actors)

    async def _write_platforms(self, actors: Sequence[Actor]) -> None:
        """The living platforms that the cards of living actors name."""
        cards = {a.id: a.card for a in actors if a.card.platforms and a.state is not RecordState.ENDED}
        if not cards:
            return
        rows = await self._db.all(
            """SELECT id, orp, name_key FROM platform
                WHERE state <> 'ended' AND orp IN (SELECT value FROM json_each(:orps))
                  AND name_key IN (SELECT value FROM json_each(:keys))""",
            orps=json.dumps(list({orp for card in cards.values() for orp in card.orps})),
            keys=json.dumps(list({fold(name) for card in cards.values() for name in card.platforms})),
        )
        living = {(row["orp"], row["name_key"]): row["id"] for row in rows}
        await self._db.many(
            "INSERT INTO platform_actor (platform, actor) VALUES (:platform, :actor)",
            [{"platform": one, "actor": actor} for actor, card in cards.items() for one in named_by(card, living)],
        )

    async def _next_id(self) -> int:
        row = await self._db.one("SELECT COALESCE(MAX(seq), 0) + 1 AS next FROM sqlite_sequence WHERE name = 'actor'")
        return int(row["next"]) if row else 1


def to_actor(row: Row) -> Actor:
    """A database row that begins with COLUMNS as a domain value."""
    return _actor(row[:COLUMN_COUNT])


@lru_cache(maxsize=ACTORS_REMEMBERED)
def _actor(columns: tuple[Any, ...]) -> Actor:
    """Reading a card costs more than finding it: equal rows are read once."""
    id_, state, state_reason, closed_until, card, edited_at, verified_at, verified_by = columns
    return Actor(
        id=id_,
        card=Card.model_validate_json(card),
        state=RecordState(state),
        state_reason=state_reason,
        closed_until=date.fromisoformat(closed_until) if closed_until else None,
        edited_at=moment(edited_at),
        verified_at=moment(verified_at) if verified_at is not None else None,
        verified_by=verified_by,
    )


def moment(seconds: int) -> datetime:
    """Stored UTC seconds as an aware moment."""
    return datetime.fromtimestamp(seconds, UTC)


def _to_row(actor: Actor) -> dict[str, Sql]:
    return {
        "id": actor.id,
        "name_key": fold(actor.card.name),
        "state": actor.state,
        "state_reason": actor.state_reason,
        "closed_until": actor.closed_until.isoformat() if actor.closed_until else None,
        "card": actor.card.model_dump_json(exclude_defaults=True),
        "edited_at": int(actor.edited_at.timestamp()),
        "verified_at": int(actor.verified_at.timestamp()) if actor.verified_at else None,
        "verified_by": actor.verified_by,
    }


def _phones(actor: Actor) -> set[str]:
    """Whoever shares one of these numbers is let in."""
    card = actor.card
    numbers = {card.crisis_phone, *card.phones, *(contact.phone for contact in card.contacts)}
    return set() if actor.state is RecordState.ENDED else {number for number in numbers if number}


def _rhythms(actor: Actor) -> list[dict[str, Sql]]:
    return [
        {
            "actor": actor.id,
            "unit": unit,
            "fresh": int(rhythm.fresh.total_seconds()),
            "stale": int(rhythm.stale.total_seconds()),
        }
        for unit, rhythm in rhythms_of(actor)
    ]


def _matches(actor: Actor) -> list[dict[str, Sql]]:
    if actor.state is RecordState.ENDED:
        return []
    crisis = int(actor.card.in_crisis_network and actor.state is RecordState.ACTIVE)
    domains = ("", *dict.fromkeys(actor.card.domains))
    return [
        {"orp": orp, "domain": domain, "crisis": crisis, "actor": actor.id}
        for orp in actor.card.orps
        for domain in domains
    ]
