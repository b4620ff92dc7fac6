"""Workbooks sent back: their previews, what was picked, what was done."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from domain.errors import NotFound
from domain.workbook import (
    Added,
    Book,
    CellChange,
    Choice,
    Chosen,
    Deed,
    Difference,
    Differences,
    Doubt,
    Import,
    ImportState,
    Missing,
    Note,
)
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = "id, book, person, orps, rows_read, many_missing, notes, state, read_at, applied_at, undone_at"
CELL, BOTH, ADDED, MISSING, DOUBT = "cell", "both", "added", "missing", "doubt"
KINDS: dict[str, type[Difference]] = {CELL: CellChange, BOTH: CellChange, ADDED: Added, MISSING: Missing, DOUBT: Doubt}


class Count(NamedTuple):
    """How many differences of a kind there are, and how many of them are taken and left."""

    kind: str
    all: int
    taken: int
    left: int


class Workbooks:
    """Questions about workbooks sent back; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def get(self, import_id: int) -> Import:
        """The import with this id; raises NotFound."""
        row = await self._db.one(f"SELECT {COLUMNS} FROM workbook_import WHERE id = :id", id=import_id)  # noqa: S608
        if row is None:
            raise NotFound
        return _to_import(row)

    async def of_person(self, person: int, state: ImportState) -> list[Import]:
        """What this person has sent back and is in this state, the newest first; nothing that changes nothing."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM workbook_import AS sent
                 WHERE person = :person AND state = :state
                   AND (state <> 'open' OR EXISTS (SELECT 1 FROM workbook_change WHERE import = sent.id))
                 ORDER BY id DESC""",  # noqa: S608 - constant
            person=person,
            state=state,
        )
        return [_to_import(row) for row in rows]

    async def counts(self, import_id: int) -> list[Count]:
        """How many differences of each kind there are; kinds without any are left out."""
        rows = await self._db.all(
            """SELECT kind, COUNT(*) AS n, SUM(choice = 'take') AS taken, SUM(choice = 'leave') AS left_alone
                 FROM workbook_change WHERE import = :id GROUP BY kind ORDER BY kind""",
            id=import_id,
        )
        return [Count(row["kind"], row["n"], row["taken"], row["left_alone"]) for row in rows]

    async def changes(
        self,
        import_id: int,
        kinds: Collection[str] = tuple(KINDS),
        limit: int = -1,
        offset: int = 0,
        choice: Choice | None = None,
    ) -> list[Chosen]:
        """Differences of these kinds in the order of the sheet, perhaps only those with this choice."""
        rows = await self._db.all(
            """SELECT id, kind, what, choice FROM workbook_change
                WHERE import = :id AND kind IN (SELECT value FROM json_each(:kinds))
                  AND (:choice IS NULL OR choice = :choice)
                ORDER BY row, id LIMIT :limit OFFSET :offset""",
            id=import_id,
            kinds=json.dumps(list(kinds)),
            limit=limit,
            offset=offset,
            choice=choice,
        )
        return [_to_chosen(row) for row in rows]

    async def change(self, import_id: int, change: int) -> Chosen:
        """One difference of an import; raises NotFound."""
        row = await self._db.one(
            "SELECT id, kind, what, choice FROM workbook_change WHERE import = :import AND id = :id",
            id=change,
            **{"import": import_id},
        )
        if row is None:
            raise NotFound
        return _to_chosen(row)

    async def add(self, differences: Differences, person: int | None, now: datetime) -> int:
        """Keep what a workbook would change; returns the id of the import."""
        row = await self._db.one(
            """INSERT INTO workbook_import (book, person, orps, rows_read, many_missing, notes, state, read_at)
               VALUES (:book, :person, :orps, :rows_read, :many_missing, :notes, 'open', :now) RETURNING id""",
            book=differences.book,
            person=person,
            orps=json.dumps(differences.orps),
            rows_read=differences.rows_read,
            many_missing=differences.many_missing,
            notes=json.dumps([note.model_dump(mode="json") for note in differences.notes], ensure_ascii=False),
            now=int(now.timestamp()),
        )
        import_id = int(row["id"]) if row else 0
        found: Sequence[Difference] = (
            *differences.changed,
            *differences.added,
            *differences.missing,
            *differences.doubts,
        )
        await self.add_changes(import_id, found)
        return import_id

    async def add_changes(self, import_id: int, changes: Iterable[Difference]) -> None:
        """Further differences, nothing decided about them."""
        await self._db.many(
            """INSERT INTO workbook_change (import, kind, subject, row, what)
               VALUES (:import, :kind, :subject, :row, :what)""",
            [
                {
                    "import": import_id,
                    "kind": _kind(one),
                    "subject": one.subject if isinstance(one, CellChange | Missing) else None,
                    "row": None if isinstance(one, Missing) else one.row,
                    "what": one.model_dump_json(),
                }
                for one in changes
            ],
        )

    async def choose(self, import_id: int, changes: Collection[int] | None, choice: Choice) -> None:
        """Decide about these differences that are no doubts; None: about cells of one side and added rows."""
        await self._db.run(
            """UPDATE workbook_change SET choice = :choice
                WHERE import = :import AND kind <> 'doubt'
                  AND (id IN (SELECT value FROM json_each(:ids)) OR (:ids IS NULL AND kind IN ('cell', 'added')))""",
            choice=choice,
            ids=None if changes is None else json.dumps(list(changes)),
            **{"import": import_id},
        )

    async def drop(self, changes: Collection[int]) -> None:
        """These differences are none any more."""
        await self._db.run(
            "DELETE FROM workbook_change WHERE id IN (SELECT value FROM json_each(:ids))", ids=json.dumps(list(changes))
        )

    async def drop_open(self, person: int | None, book: Book, orps: Sequence[str]) -> None:
        """Forget previews of this book of these districts that this person has not applied."""
        await self._db.run(
            """DELETE FROM workbook_import
                WHERE person IS :person AND book = :book AND orps = :orps AND state = 'open'""",
            person=person,
            book=book,
            orps=json.dumps(orps),
        )

    async def put_applied(self, import_id: int, deeds: Iterable[Deed], now: datetime) -> None:
        """The import is applied, and did this."""
        await self._db.run(
            "UPDATE workbook_import SET state = 'applied', applied_at = :now WHERE id = :id",
            id=import_id,
            now=int(now.timestamp()),
        )
        await self._db.many(
            """INSERT INTO workbook_deed (import, thing, subject, name, field, old, new)
               VALUES (:import, :thing, :subject, :name, :field, :old, :new)""",
            [
                {
                    **one.model_dump(include={"thing", "subject", "name", "field"}),
                    "import": import_id,
                    "old": json.dumps(one.old, ensure_ascii=False),
                    "new": json.dumps(one.new, ensure_ascii=False),
                }
                for one in deeds
            ],
        )

    async def deeds(self, import_id: int) -> list[Deed]:
        """What an applied import did, the last first."""
        rows = await self._db.all(
            "SELECT thing, subject, name, field, old, new FROM workbook_deed WHERE import = :id ORDER BY id DESC",
            id=import_id,
        )
        return [
            Deed(
                **{name: row[name] for name in ("thing", "subject", "name", "field")},
                old=json.loads(row["old"]),
                new=json.loads(row["new"]),
            )
            for row in rows
        ]

    async def put_undone(self, import_id: int, now: datetime) -> None:
        """The import is undone."""
        await self._db.run(
            "UPDATE workbook_import SET state = 'undone', undone_at = :now WHERE id = :id",
            id=import_id,
            now=int(now.timestamp()),
        )

    async def forget(self, before: datetime) -> int:
        """Delete imports read and applied before this; returns how many."""
        return await self._db.run(
            "DELETE FROM workbook_import WHERE COALESCE(applied_at, read_at) < :before", before=int(before.timestamp())
        )


def _kind(difference: Difference) -> str:
    if isinstance(difference, CellChange):
        return BOTH if difference.is_both_sides else CELL
    return ADDED if isinstance(difference, Added) else MISSING if isinstance(difference, Missing) else DOUBT


def _to_import(row: Row) -> Import:
    return Import(
        id=row["id"],
        book=Book(row["book"]),
        person=row["person"],
        orps=tuple(json.loads(row["orps"])),
        rows_read=row["rows_read"],
        many_missing=bool(row["many_missing"]),
        notes=tuple(Note.model_validate(note) for note in json.loads(row["notes"])),
        state=ImportState(row["state"]),
        read_at=moment(row["read_at"]),
        applied_at=moment(row["applied_at"]) if row["applied_at"] is not None else None,
        undone_at=moment(row["undone_at"]) if row["undone_at"] is not None else None,
    )


def _to_chosen(row: Row) -> Chosen:
    return Chosen(id=row["id"], what=KINDS[row["kind"]].model_validate_json(row["what"]), choice=Choice(row["choice"]))
