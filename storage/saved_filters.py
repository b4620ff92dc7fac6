"""Filters kept: the one a coordinator is working with, saved ones, and the lists published from them."""

import json
from collections.abc import Collection
from datetime import datetime

from domain.codes import Value
from domain.errors import NotFound
from domain.filter import Filter, Mark
from storage.database import Connection, Row

COLUMNS = """id, owner, name, filter, published_at IS NOT NULL AS published,
             (SELECT json_group_array(orp) FROM saved_filter_orp AS own WHERE own.filter = saved.id) AS orps"""


class SavedFilter(Value):
    """A filter under a name, and the districts it looks at. The owner of a published one may be gone."""

    id: int
    owner: int | None
    name: str
    filter: Filter
    orps: frozenset[str]
    is_published: bool


class SavedFilters:
    """Questions about filters that are kept; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def open_of(self, person: int) -> Filter:
        """The filter this person is working with; an empty one to begin with."""
        row = await self._db.one("SELECT filter FROM open_filter WHERE person = :person", person=person)
        return Filter.model_validate_json(row["filter"]) if row else Filter()

    async def open(self, person: int, chosen: Filter, now: datetime) -> None:
        """Work with this filter from now on; a mark that waited for the one before waits no more."""
        await self._db.run(
            """INSERT INTO open_filter (person, filter, changed_at) VALUES (:person, :filter, :now)
               ON CONFLICT (person) DO UPDATE SET filter = excluded.filter, mark = NULL,
                                                  changed_at = excluded.changed_at""",
            person=person,
            filter=chosen.model_dump_json(),
            now=int(now.timestamp()),
        )

    async def mark_of(self, person: int) -> Mark | None:
        """The mark that waits to be put on all that the open filter finds."""
        row = await self._db.one("SELECT mark FROM open_filter WHERE person = :person", person=person)
        return Mark.model_validate_json(row["mark"]) if row and row["mark"] else None

    async def await_mark(self, person: int, mark: Mark | None) -> None:
        """Let this mark wait for a yes, or (None) no mark any more."""
        await self._db.run(
            "UPDATE open_filter SET mark = :mark WHERE person = :person",
            person=person,
            mark=mark.model_dump_json() if mark else None,
        )

    async def get(self, number: int) -> SavedFilter:
        """The filter with this id; raises NotFound."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM saved_filter AS saved WHERE id = :id", id=number)  # noqa: S608
        if row is None:
            raise NotFound
        return _to_saved(row)

    async def of(self, person: int, orps: Collection[str]) -> list[SavedFilter]:
        """This person's own and those published in these districts, by name."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM saved_filter AS saved
                 WHERE owner = :person
                    OR published_at IS NOT NULL
                       AND id IN (SELECT filter FROM saved_filter_orp
                                   WHERE orp IN (SELECT value FROM json_each(:orps)))
                 ORDER BY name, id LIMIT 50""",  # noqa: S608 - constant
            person=person,
            orps=json.dumps(list(orps)),
        )
        return [_to_saved(row) for row in rows]

    async def published_in(self, orp: str) -> list[SavedFilter]:
        """The ready-made lists of a district, by name."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM saved_filter AS saved
                 WHERE published_at IS NOT NULL AND id IN (SELECT filter FROM saved_filter_orp WHERE orp = :orp)
                 ORDER BY name, id LIMIT 50""",  # noqa: S608 - constant
            orp=orp,
        )
        return [_to_saved(row) for row in rows]

    async def add(self, owner: int, name: str, chosen: Filter, orps: Collection[str], now: datetime) -> int:
        """Save a filter and return its id."""
        row = await self._db.one(
            """INSERT INTO saved_filter (owner, name, filter, saved_at) VALUES (:owner, :name, :filter, :now)
               RETURNING id""",
            owner=owner,
            name=name,
            filter=chosen.model_dump_json(),
            now=int(now.timestamp()),
        )
        number = int(row["id"]) if row else 0
        await self._db.many(
            "INSERT INTO saved_filter_orp (filter, orp) VALUES (:filter, :orp)",
            [{"filter": number, "orp": orp} for orp in orps],
        )
        return number

    async def rename(self, number: int, name: str) -> None:
        """Give a filter another name."""
        await self._db.run("UPDATE saved_filter SET name = :name WHERE id = :id", id=number, name=name)

    async def publish(self, number: int, now: datetime | None) -> None:
        """Publish a filter under its name, or (None) withdraw it."""
        at = int(now.timestamp()) if now else None
        await self._db.run("UPDATE saved_filter SET published_at = :at WHERE id = :id", id=number, at=at)

    async def drop(self, number: int) -> None:
        """Delete a filter."""
        await self._db.run("DELETE FROM saved_filter WHERE id = :id", id=number)


def _to_saved(row: Row) -> SavedFilter:
    return SavedFilter(
        id=row["id"],
        owner=row["owner"],
        name=row["name"],
        filter=Filter.model_validate_json(row["filter"]),
        orps=frozenset(json.loads(row["orps"])),
        is_published=bool(row["published"]),
    )
