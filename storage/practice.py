"""What is done where: the activities of a district in its own words, the actors that do them, words of nobody known."""

import json
from collections.abc import Collection, Iterable

from domain.codes import NeedDomain
from domain.errors import NotFound
from domain.needs import Doer, Origin, Phase, Practice, Unmatched
from domain.platform import Decision
from storage.actors import moment
from storage.database import Connection, Row
from storage.database import Value as Sql

COLUMNS = "id, orp, activity, domain, need, name, phase, words, level, note, edited_at"


class Practices:
    """Questions about what is done; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def of_orps(self, orps: Collection[str]) -> list[Practice]:
        """Everything said of these districts, by district in the order it was said first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM practice
                 WHERE orp IN (SELECT value FROM json_each(:orps))
                 ORDER BY orp, id""",  # noqa: S608 - constant
            orps=json.dumps(list(orps)),
        )
        return await self._with_actors(rows)

    async def get(self, practice: int) -> Practice:
        """The one with this id; raises NotFound."""
        found = await self.find_by_id(practice)
        if found is None:
            raise NotFound
        return found

    async def find_by_id(self, practice: int) -> Practice | None:
        """The one with this id, or None."""
        rows = await self._db.all(f"SELECT {COLUMNS} FROM practice WHERE id = :id", id=practice)  # noqa: S608 - constant
        return next(iter(await self._with_actors(rows)), None)

    async def find(self, orp: str, activity: str) -> Practice | None:
        """How a district does an activity of the list, or None."""
        rows = await self._db.all(
            f"SELECT {COLUMNS} FROM practice WHERE orp = :orp AND activity = :activity",  # noqa: S608 - constant
            orp=orp,
            activity=activity,
        )
        return next(iter(await self._with_actors(rows)), None)

    async def own_named(self, orp: str, need: str, name_key: str) -> Practice | None:
        """The own activity of a district with this folded name, for this need, or None."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM practice
                 WHERE orp = :orp AND need = :need AND name_key = :key AND activity IS NULL""",  # noqa: S608 - constant
            orp=orp,
            need=need,
            key=name_key,
        )
        return next(iter(await self._with_actors(rows)), None)

    async def add(self, new: Practice, by: int | None) -> Practice:
        """Store a new one without its actors and return it with its id; that of `new` is not used."""
        row = await self._db.one(
            """INSERT INTO practice (orp, activity, domain, need, name, name_key, phase, words, level, note,
                                     edited_at, edited_by)
               VALUES (:orp, :activity, :domain, :need, :name, :name_key, :phase, :words, :level, :note,
                       :edited_at, :by)
               RETURNING id""",
            **_to_row(new),
            by=by,
        )
        id = row["id"] if row else 0
        return new.model_copy(update={"id": id, "activity": own_code(id) if new.is_own else new.activity})

    async def save(self, practice: Practice, by: int | None) -> None:
        """Replace a stored one by this, but for its actors; its district stays."""
        row = {name: value for name, value in _to_row(practice).items() if name != "orp"}
        changed = ", ".join(f"{name} = :{name}" for name in row)
        await self._db.run(
            f"UPDATE practice SET {changed}, edited_by = :by WHERE id = :id",  # noqa: S608 - constant names
            **row,
            id=practice.id,
            by=by,
        )

    async def remove(self, practice: int) -> None:
        """Forget it, with who does it."""
        await self._db.run("DELETE FROM practice WHERE id = :id", id=practice)

    async def doers(self, practice: int) -> list[Doer]:
        """Actors that do it, by name, none of them ended."""
        rows = await self._db.all(
            """SELECT practice, actor, origin, said_by, said_at
                 FROM practice_actor JOIN actor ON actor.id = actor
                WHERE practice = :practice AND state <> 'ended'
                ORDER BY name_key, actor""",
            practice=practice,
        )
        return [_to_doer(row) for row in rows]

    async def put_doer(self, doer: Doer) -> None:
        """Remember that an actor does it; who has said so first stays."""
        await self._db.run(
            """INSERT INTO practice_actor (practice, actor, origin, said_by, said_at)
               VALUES (:practice, :actor, :origin, :said_by, :said_at)
               ON CONFLICT DO NOTHING""",
            practice=doer.practice,
            actor=doer.actor,
            origin=doer.origin.value,
            said_by=doer.said_by,
            said_at=int(doer.said_at.timestamp()),
        )

    async def remove_doer(self, practice: int, actor: int) -> None:
        """The actor does not do it."""
        await self._db.run(
            "DELETE FROM practice_actor WHERE practice = :practice AND actor = :actor", practice=practice, actor=actor
        )

    async def unmatched(self, practices: Collection[int]) -> dict[int, list[Unmatched]]:
        """Words that nobody was surely meant by, of each of these that has any, in alphabetical order."""
        rows = await self._db.all(
            """SELECT practice, words, decision, actor FROM practice_unmatched
                WHERE practice IN (SELECT value FROM json_each(:practices))
                ORDER BY practice, words""",
            practices=json.dumps(list(practices)),
        )
        found: dict[int, list[Unmatched]] = {}
        for row in rows:
            found.setdefault(row["practice"], []).append(_to_unmatched(row))
        return found

    async def put_unmatched(self, one: Unmatched) -> None:
        """Remember words, and what was decided about them."""
        await self._db.run(
            """INSERT INTO practice_unmatched (practice, words, decision, actor)
               VALUES (:practice, :words, :decision, :actor)
               ON CONFLICT (practice, words) DO UPDATE SET decision = excluded.decision, actor = excluded.actor""",
            practice=one.practice,
            words=one.words,
            decision=one.decision.value,
            actor=one.actor,
        )

    async def remove_unmatched(self, practice: int, words: str) -> None:
        """Forget words that a workbook does not say any more."""
        await self._db.run(
            "DELETE FROM practice_unmatched WHERE practice = :practice AND words = :words",
            practice=practice,
            words=words,
        )

    async def _with_actors(self, rows: Iterable[Row]) -> list[Practice]:
        rows = list(rows)
        actors: dict[int, list[int]] = {row["id"]: [] for row in rows}
        found = await self._db.all(
            """SELECT practice, actor FROM practice_actor JOIN actor ON actor.id = actor
                WHERE practice IN (SELECT value FROM json_each(:practices)) AND state <> 'ended'
                ORDER BY practice, name_key, actor""",
            practices=json.dumps(list(actors)),
        )
        for row in found:
            actors[row["practice"]].append(row["actor"])
        return [_to_practice(row, actors[row["id"]]) for row in rows]


def own_code(practice: int) -> str:
    """What stands in place of the code of a list for an own activity of a district."""
    return f"own{practice}"


def _to_row(practice: Practice) -> dict[str, Sql]:
    return {
        **{name: getattr(practice, name) for name in ("orp", "need", "name", "name_key", "words", "level", "note")},
        "activity": None if practice.is_own else practice.activity,
        "domain": practice.domain.value,
        "phase": practice.phase.value if practice.phase else None,
        "edited_at": int(practice.edited_at.timestamp()),
    }


def _to_practice(row: Row, actors: Collection[int]) -> Practice:
    return Practice(
        **{name: row[name] for name in ("id", "orp", "need", "name", "words", "level", "note")},
        activity=row["activity"] or own_code(row["id"]),
        domain=NeedDomain(row["domain"]),
        phase=Phase(row["phase"]) if row["phase"] else None,
        actors=tuple(actors),
        edited_at=moment(row["edited_at"]),
    )


def _to_doer(row: Row) -> Doer:
    return Doer(
        practice=row["practice"],
        actor=row["actor"],
        origin=Origin(row["origin"]),
        said_by=row["said_by"],
        said_at=moment(row["said_at"]),
    )


def _to_unmatched(row: Row) -> Unmatched:
    decision = Decision(row["decision"])
    return Unmatched(practice=row["practice"], words=row["words"], decision=decision, actor=row["actor"])
