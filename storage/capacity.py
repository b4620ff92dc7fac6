"""Capacity reports: append-only; the latest by time, then by id, holds."""

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from domain.capacity import Report, State, Unit
from storage.actors import moment
from storage.database import Connection

REPORTS_REMEMBERED = 4096
REPORT = """report.id AS report, report.actor, report.unit, report.state AS report_state, report.available,
            report.maximum, report.accepting, report.note, report.reported_by, report.reported_at"""
"""What `to_report` reads, in this order, also beside the columns of an actor."""


class Capacity:
    """Questions about capacity; `add` needs a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def latest(self, actors: Collection[int]) -> dict[int, Report]:
        """The last report of each of these actors that has one."""
        rows = await self._db.all(
            f"""SELECT {REPORT}
                 FROM json_each(:actors) AS wanted
                 JOIN capacity_report AS report
                   ON report.id = (SELECT id FROM capacity_report
                                    WHERE actor = wanted.value
                                    ORDER BY reported_at DESC, id DESC LIMIT 1)""",  # noqa: S608 - constant
            actors=str(list(actors)),
        )
        return {row["actor"]: to_report(row[:]) for row in rows}

    async def latest_of(self, actor: int) -> Report | None:
        """The last report of one actor, or None."""
        return (await self.latest([actor])).get(actor)

    async def history(self, actor: int, limit: int) -> list[tuple[Report, str]]:
        """The last reports of an actor with the reporters' names, newest first."""
        rows = await self._db.all(
            f"""SELECT {REPORT}, person.name AS reporter
                 FROM capacity_report AS report
                 JOIN person ON person.id = report.reported_by
                WHERE report.actor = :actor
                ORDER BY report.reported_at DESC, report.id DESC
                LIMIT :limit""",  # noqa: S608 - constant
            actor=actor,
            limit=limit,
        )
        return [(to_report(row[:-1]), row["reporter"]) for row in rows]

    async def add(self, report: Report) -> Report:
        """Store a report and return it with its id."""
        row = await self._db.one(
            """INSERT INTO capacity_report
                      (actor, unit, state, available, maximum, accepting, note, reported_by, reported_at)
               VALUES (:actor, :unit, :state, :available, :maximum, :accepting, :note, :reported_by, :reported_at)
               RETURNING id""",
            actor=report.actor,
            unit=report.unit,
            state=report.state,
            available=report.available,
            maximum=report.maximum,
            accepting=int(report.accepting),
            note=report.note,
            reported_by=report.reported_by,
            reported_at=int(report.reported_at.timestamp()),
        )
        return report.model_copy(update={"id": row["id"] if row else 0})


@lru_cache(maxsize=REPORTS_REMEMBERED)
def to_report(columns: tuple[Any, ...]) -> Report:
    """The columns of REPORT as a domain value; our own rows are trusted, and equal ones are read once."""
    id_, actor, unit, state, available, maximum, accepting, note, reported_by, reported_at = columns
    return Report(
        id=id_,
        actor=actor,
        unit=Unit(unit),
        state=State(state),
        available=available,
        maximum=maximum,
        accepting=bool(accepting),
        note=note,
        reported_by=reported_by,
        reported_at=moment(reported_at),
    )
