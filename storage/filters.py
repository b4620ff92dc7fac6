"""Whom a filter finds, and which values there are to filter by. Only actors seated in the districts given are seen."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.filter import NOTHING, VERIFIED_FOR, Attribute, Filter
from domain.nudge import MOST_UNANSWERED
from domain.words import stems, words_of
from storage.database import Connection
from storage.database import Value as Sql
from storage.nudges import LAST_REPORT as LAST_REPORT_OF
from storage.nudges import UNANSWERED

LAST_REPORT = """SELECT {column} FROM capacity_report AS report
                   JOIN actor_rhythm AS rhythm ON rhythm.actor = report.actor AND rhythm.unit = report.unit
                  WHERE report.id = (SELECT id FROM capacity_report WHERE actor = kept.id
                                      ORDER BY reported_at DESC, id DESC LIMIT 1)"""
EFFECTIVE = """CASE WHEN :now - report.reported_at > rhythm.stale THEN 'unknown'
                    WHEN report.accepting THEN report.state ELSE 'full' END"""
IS_FRESH = "CASE WHEN :now - report.reported_at <= rhythm.fresh THEN 'yes' ELSE 'no' END"
HAS_MEMBER = """CASE WHEN EXISTS (SELECT 1 FROM role_grant AS held
                                   WHERE held.actor = kept.id AND held.ended_at IS NULL) THEN 'yes' ELSE 'no' END"""
ANSWERS = f"""CASE WHEN {UNANSWERED.format(report=LAST_REPORT_OF.format(actor="kept.id"))} < {MOST_UNANSWERED}
                   THEN 'yes' ELSE 'no' END"""
COMPUTED: dict[Attribute, str] = {
    Attribute.STATE: "kept.state",
    Attribute.CAPACITY: f"COALESCE(({LAST_REPORT.format(column=EFFECTIVE)}), 'unknown')",
    Attribute.REPORTED: f"COALESCE(({LAST_REPORT.format(column=IS_FRESH)}), 'no')",
    Attribute.VERIFIED: "CASE WHEN kept.verified_at >= :verified_since THEN 'yes' ELSE 'no' END",
    Attribute.MEMBER: HAS_MEMBER,
    Attribute.ANSWERS: ANSWERS,
}
"""What is not read from facets. The rules of capacity are those of domain/capacity.py; a test compares them."""
LATE = (Attribute.AGE, Attribute.MEMBER, Attribute.ANSWERS, Attribute.CAPACITY, Attribute.REPORTED, Attribute.WORDS)
"""Attributes that take longer than a look at one facet, the longest last."""
SEATED = """FROM actor AS kept
           WHERE kept.id IN (SELECT actor FROM actor_orp
                              WHERE seat = 1 AND orp IN (SELECT value FROM json_each(:orps)))"""


class Filters:
    """Questions of coordinators about the actors of districts."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def page(
        self, chosen: Filter, orps: Collection[str], now: datetime, limit: int, offset: int, *, living: bool = False
    ) -> tuple[list[int], int]:
        """Ids of a page by name, and how many there are; `living`: of those that have not ended, whatever is asked."""
        where, params = _where(chosen, orps, now, ended=False if living else None)
        rows = await self._db.all(
            f"SELECT kept.id, COUNT(*) OVER () AS total {where} ORDER BY kept.name_key, kept.id"
            " LIMIT :limit OFFSET :offset",
            limit=limit,
            offset=offset,
            **params,
        )
        return [row["id"] for row in rows], rows[0]["total"] if rows else 0

    async def everybody(
        self, chosen: Filter, orps: Collection[str], now: datetime, *, living: bool = False
    ) -> list[int]:
        """Ids of all that a filter finds."""
        where, params = _where(chosen, orps, now, ended=False if living else None)
        return [row["id"] for row in await self._db.all(f"SELECT kept.id {where} ORDER BY kept.id", **params)]

    async def count(self, chosen: Filter, orps: Collection[str], now: datetime) -> int:
        """How many a filter finds."""
        where, params = _where(chosen, orps, now)
        (row,) = await self._db.all(f"SELECT COUNT(*) AS total {where}", **params)
        return int(row["total"])

    async def count_by_orp(self, orps: Collection[str]) -> dict[str, int]:
        """Actors that have not ended by the district they are seated in."""
        rows = await self._db.all(
            """SELECT orp, COUNT(*) AS actors FROM actor_orp JOIN actor ON actor.id = actor_orp.actor
                WHERE seat = 1 AND state <> 'ended' AND orp IN (SELECT value FROM json_each(:orps))
                GROUP BY orp ORDER BY orp""",
            orps=json.dumps(list(orps)),
        )
        return {row["orp"]: row["actors"] for row in rows}

    async def values(
        self, attribute: Attribute, chosen: Filter, orps: Collection[str], now: datetime
    ) -> list[tuple[str, int]]:
        """Values of an attribute of those that the filter finds, with how many have each; '' last."""
        where, params = _where(chosen, orps, now, ended=True if attribute is Attribute.STATE else None)
        if attribute in COMPUTED:
            sql = f"SELECT {COMPUTED[attribute]} AS value, COUNT(*) AS actors {where} GROUP BY value"
            params |= _moments(now)
        else:
            sql = f"""SELECT value, COUNT(*) AS actors FROM actor_facet
                       WHERE attribute = :attribute AND actor IN (SELECT kept.id {where}) GROUP BY value"""  # noqa: S608
            params |= {"attribute": attribute}
        rows = await self._db.all(f"SELECT * FROM ({sql}) ORDER BY value = '', actors DESC, value", **params)  # noqa: S608
        return [(row["value"], row["actors"]) for row in rows]


def _where(
    chosen: Filter, orps: Collection[str], now: datetime, *, ended: bool | None = None
) -> tuple[str, dict[str, Sql]]:
    """The query from FROM on; `ended` says whether ended actors are there (None: where their state is asked for)."""
    params: dict[str, Sql] = {"orps": json.dumps(list(orps))}
    clauses = [SEATED]
    if ended is False or (ended is None and not chosen.values(Attribute.STATE)):
        clauses.append("kept.state <> 'ended'")
    asked = {one.attribute for one in chosen.conditions} - {Attribute.ORP}
    for attribute in sorted(asked, key=_cost):
        values = chosen.values(attribute)
        if attribute is Attribute.WORDS:
            clauses += _words(" ".join(values), params)
        elif attribute is Attribute.AGE:
            clauses.append(_ages(values, params))
        else:
            clauses.append(_clause(attribute))
            params[attribute.value] = json.dumps(values)
            params |= _moments(now) if attribute in COMPUTED else {}
    return " AND ".join(clauses), params


def _cost(attribute: Attribute) -> tuple[int, str]:
    """What takes longer is asked of those that are left: SQLite keeps the order of conditions."""
    return (LATE.index(attribute) if attribute in LATE else -1, attribute)


def _clause(attribute: Attribute) -> str:
    wanted = f"(SELECT value FROM json_each(:{attribute}))"  # noqa: S608 - constant names
    if attribute in COMPUTED:
        return f"{COMPUTED[attribute]} IN {wanted}"
    return f"""EXISTS (SELECT 1 FROM actor_facet AS facet
                        WHERE facet.actor = kept.id AND facet.attribute = '{attribute}' AND facet.value IN {wanted})"""  # noqa: S608


def _ages(values: Collection[str], params: dict[str, Sql]) -> str:
    """Some age belongs to both: values compare like texts (domain/filter.py age_value)."""
    meets = ["facet.value = ''"] if NOTHING in values else []
    for number, value in enumerate(filter(None, values)):
        since, _, to = value.partition("-")
        params |= {f"since{number}": since, f"to{number}": to}
        meets.append(f"substr(facet.value, 1, 3) <= :to{number} AND substr(facet.value, 5) >= :since{number}")
    return f"""EXISTS (SELECT 1 FROM actor_facet AS facet
                        WHERE facet.actor = kept.id AND facet.attribute = 'age' AND ({" OR ".join(meets)}))"""  # noqa: S608


def _words(text: str, params: dict[str, Sql]) -> list[str]:
    """One clause for each word: some word of the card or of a note begins with a stem of it."""
    clauses = []
    for number, word in enumerate(dict.fromkeys(words_of(text))):
        begun = {f"word{number}_{n}": f" {stem}" for n, stem in enumerate(stems(word)) if stem}
        params |= begun
        said = " OR ".join(f"instr({{text}}, :{name})" for name in begun)
        card, note = said.format(text="sought.text"), said.format(text="note.words")
        clauses.append(
            f"""(EXISTS (SELECT 1 FROM actor_text AS sought WHERE sought.actor = kept.id AND ({card}))
                 OR EXISTS (SELECT 1 FROM actor_note AS note WHERE note.actor = kept.id AND ({note})))"""  # noqa: S608
        )
    return clauses


def _moments(now: datetime) -> dict[str, Sql]:
    return {"now": int(now.timestamp()), "verified_since": int((now - VERIFIED_FOR).timestamp())}
