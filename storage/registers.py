"""What registers call our actors, what they have proposed, and the actors they know and we do not."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime

from pydantic import JsonValue

from domain.actor import Card
from domain.register import ProposedActor
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = "id, register, code, orp, card, proposed_at, refused_at"


class Registers:
    """Questions about registers; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def actors(self, register: str) -> dict[str, int]:
        """Ids of our actors by the code the register has for each."""
        rows = await self._db.all(
            "SELECT code, actor FROM actor_external WHERE register = :register ORDER BY code", register=register
        )
        return {row["code"]: row["actor"] for row in rows}

    async def link(self, register: str, pairs: Iterable[tuple[str, int]]) -> None:
        """Write down codes, each with our actor."""
        await self._db.many(
            """INSERT INTO actor_external (register, code, actor) VALUES (:register, :code, :actor)
               ON CONFLICT (register, code) DO NOTHING""",
            [{"register": register, "code": code, "actor": actor} for code, actor in pairs],
        )

    async def decided(self) -> dict[tuple[int, str], list[JsonValue]]:
        """By actor and field, every value of a register that a coordinator has accepted or refused."""
        rows = await self._db.all(
            """SELECT actor, field, new
                 FROM proposed_field JOIN proposal ON proposal.id = proposed_field.proposal
                WHERE kind = 'register' AND proposed_field.state IN ('accepted', 'refused')
                ORDER BY proposal, field"""
        )
        found: dict[tuple[int, str], list[JsonValue]] = {}
        for row in rows:
            found.setdefault((row["actor"], row["field"]), []).append(json.loads(row["new"]))
        return found

    async def open_facts(self) -> dict[tuple[int, str], JsonValue]:
        """By actor and field, what a register proposes and nobody has decided about."""
        rows = await self._db.all(
            """SELECT actor, field, new
                 FROM proposed_field JOIN proposal ON proposal.id = proposed_field.proposal
                WHERE kind = 'register' AND proposed_field.state = 'open'
                ORDER BY proposal, field"""
        )
        return {(row["actor"], row["field"]): json.loads(row["new"]) for row in rows}

    async def find(self, proposed: int) -> ProposedActor | None:
        """The proposed actor with this id; None also after it was accepted."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM proposed_actor WHERE id = :id", id=proposed)  # noqa: S608
        return _to_proposed(row) if row else None

    async def proposed_by(self, register: str) -> dict[str, ProposedActor]:
        """All it has proposed, refused ones too, by its codes."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM proposed_actor WHERE register = :register ORDER BY id",  # noqa: S608 - constant
            register=register,
        )
        return {row["code"]: _to_proposed(row) for row in rows}

    async def open_in(self, orps: Collection[str], limit: int, offset: int = 0) -> list[ProposedActor]:
        """Proposed actors of these districts that nobody has decided about, the oldest first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM proposed_actor
                 WHERE refused_at IS NULL AND orp IN (SELECT value FROM json_each(:orps))
                 ORDER BY id
                 LIMIT :limit OFFSET :offset""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
            limit=limit,
            offset=offset,
        )
        return [_to_proposed(row) for row in rows]

    async def count_open_in(self, orps: Collection[str]) -> int:
        """How many `open_in` would list, were there no limit."""
        row = await self._db.one(
            """SELECT COUNT(*) AS n FROM proposed_actor
                WHERE refused_at IS NULL AND orp IN (SELECT value FROM json_each(:orps))""",
            orps=json.dumps(list(orps)),
        )
        return int(row["n"]) if row else 0

    async def count_open_facts_in(self, orps: Collection[str]) -> int:
        """How many facts of registers about actors seated in these districts nobody has decided about."""
        row = await self._db.one(
            """SELECT COUNT(*) AS n
                 FROM proposal JOIN proposed_field ON proposed_field.proposal = proposal.id
                WHERE proposal.kind = 'register' AND proposal.state = 'open' AND proposed_field.state = 'open'
                  AND actor IN (SELECT actor_orp.actor FROM actor_orp JOIN actor ON actor.id = actor_orp.actor
                                 WHERE seat = 1 AND orp IN (SELECT value FROM json_each(:orps))
                                   AND actor.state <> 'ended')""",
            orps=json.dumps(list(orps)),
        )
        return int(row["n"]) if row else 0

    async def propose(self, register: str, cards: Iterable[tuple[str, Card]], now: datetime) -> None:
        """Keep new actors by the register's codes, in place of what it proposed under them before."""
        await self._db.many(
            """INSERT INTO proposed_actor (register, code, orp, card, proposed_at)
               VALUES (:register, :code, :orp, :card, :now)
               ON CONFLICT (register, code) DO UPDATE SET orp = excluded.orp, card = excluded.card""",
            [
                {
                    "register": register,
                    "code": code,
                    "orp": card.seat,
                    "card": card.model_dump_json(exclude_defaults=True),
                    "now": int(now.timestamp()),
                }
                for code, card in cards
            ],
        )

    async def refuse(self, proposed: int, now: datetime) -> bool:
        """Refuse a proposed actor; False where that was done before."""
        changed = await self._db.run(
            "UPDATE proposed_actor SET refused_at = :now WHERE id = :id AND refused_at IS NULL",
            id=proposed,
            now=int(now.timestamp()),
        )
        return changed == 1

    async def drop(self, proposed: Iterable[int]) -> None:
        """Forget proposed actors that have become ours."""
        await self._db.many("DELETE FROM proposed_actor WHERE id = :id", [{"id": one} for one in proposed])


def _to_proposed(row: Row) -> ProposedActor:
    return ProposedActor(
        id=row["id"],
        source=row["register"],
        code=row["code"],
        card=Card.model_validate_json(row["card"]),
        proposed_at=moment(row["proposed_at"]),
        is_refused=row["refused_at"] is not None,
    )
