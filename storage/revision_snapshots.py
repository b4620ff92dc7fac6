"""What was frozen when revisions closed, and the files written then."""

import json
import zlib
from collections.abc import Collection, Mapping
from datetime import datetime

from domain.errors import NotFound
from domain.revision_snapshot import Figures, Snapshot, Taken
from storage.actors import moment
from storage.database import Connection, Row

COLUMNS = "snapshot.id, snapshot.revision, revision.orp, revision.year, taken_at, taken_by, figures"


class RevisionSnapshots:
    """Questions about snapshots; `add` needs a transaction's connection. Nothing is ever changed here."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def add(
        self,
        revision: int,
        figures: Figures,
        content: Snapshot,
        files: Mapping[str, bytes],
        by: int | None,
        now: datetime,
    ) -> int:
        """Keep a snapshot with its files by name; returns its id."""
        row = await self._db.one(
            """INSERT INTO revision_snapshot (revision, taken_at, taken_by, figures, content)
               VALUES (:revision, :now, :by, :figures, :content)
               RETURNING id""",
            revision=revision,
            now=int(now.timestamp()),
            by=by,
            figures=figures.model_dump_json(),
            content=zlib.compress(content.model_dump_json(exclude_defaults=True).encode()),
        )
        id = int(row["id"]) if row else 0
        await self._db.many(
            "INSERT INTO revision_file (snapshot, name, content) VALUES (:snapshot, :name, :content)",
            [{"snapshot": id, "name": name, "content": content} for name, content in files.items()],
        )
        return id

    async def of_revision(self, revision: int) -> list[Taken]:
        """Snapshots of a revision, the last one first."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM revision_snapshot AS snapshot JOIN revision ON revision.id = snapshot.revision
                 WHERE revision = :revision ORDER BY snapshot.id DESC""",  # noqa: S608 - constant
            revision=revision,
        )
        return [_to_taken(row) for row in rows]

    async def get(self, snapshot: int) -> Taken:
        """One of them; raises NotFound."""
        row = await self._db.one(
            f"""SELECT {COLUMNS} FROM revision_snapshot AS snapshot JOIN revision ON revision.id = snapshot.revision
                 WHERE snapshot.id = :id""",  # noqa: S608 - constant
            id=snapshot,
        )
        if row is None:
            raise NotFound
        return _to_taken(row)

    async def last(self, orps: Collection[str], year: int) -> dict[str, Taken]:
        """The last snapshot of that year by district, of those districts that have one."""
        rows = await self._db.all(
            f"""SELECT {COLUMNS} FROM revision_snapshot AS snapshot JOIN revision ON revision.id = snapshot.revision
                 WHERE revision.year = :year AND revision.orp IN (SELECT value FROM json_each(:orps))
                 ORDER BY snapshot.id""",  # noqa: S608 - constant
            year=year,
            orps=json.dumps(list(orps)),
        )
        return {row["orp"]: _to_taken(row) for row in rows}

    async def before(self, taken: Taken) -> Taken | None:
        """The last snapshot of the district's last revision of an earlier year, whichever that was; None for none."""
        row = await self._db.one(
            f"""SELECT {COLUMNS} FROM revision_snapshot AS snapshot JOIN revision ON revision.id = snapshot.revision
                 WHERE revision.orp = :orp AND revision.year < :year
                 ORDER BY revision.year DESC, snapshot.id DESC
                 LIMIT 1""",  # noqa: S608 - constant
            orp=taken.orp,
            year=taken.year,
        )
        return _to_taken(row) if row else None

    async def content(self, snapshot: int) -> Snapshot:
        """What a snapshot holds; raises NotFound."""
        row = await self._db.one("SELECT content FROM revision_snapshot WHERE id = :id", id=snapshot)
        if row is None:
            raise NotFound
        return Snapshot.model_validate_json(zlib.decompress(row["content"]))

    async def file_names(self, snapshot: int) -> list[str]:
        """Names of the files written with a snapshot, in alphabetical order."""
        rows = await self._db.all(
            "SELECT name FROM revision_file WHERE snapshot = :snapshot ORDER BY name", snapshot=snapshot
        )
        return [row["name"] for row in rows]

    async def file(self, snapshot: int, name: str) -> bytes:
        """One of them; raises NotFound."""
        row = await self._db.one(
            "SELECT content FROM revision_file WHERE snapshot = :snapshot AND name = :name",
            snapshot=snapshot,
            name=name,
        )
        if row is None:
            raise NotFound
        content: bytes = row["content"]
        return content

    async def seated(self, orp: str) -> dict[int, datetime | None]:
        """When each actor seated in a district, none of them ended, was verified last: what numbers are counted of."""
        rows = await self._db.all(
            """SELECT id, verified_at FROM actor JOIN actor_orp ON actor_orp.actor = actor.id
                WHERE orp = :orp AND seat = 1 AND state <> 'ended'
                ORDER BY id""",
            orp=orp,
        )
        return {row["id"]: None if row["verified_at"] is None else moment(row["verified_at"]) for row in rows}

    async def answered_by(self, revision: int) -> list[int]:
        """Who has answered: by a button of the revision, or by proposing changes of an actor it asks about."""
        rows = await self._db.all(
            """SELECT replied_by AS person FROM revision_actor WHERE revision = :id AND reply IN ('holds', 'edits')
                UNION
               SELECT author FROM revision_actor AS asked
                 JOIN revision ON revision.id = asked.revision
                 JOIN proposal ON proposal.actor = asked.actor AND proposed_at >= revision.opened_at
                WHERE asked.revision = :id AND kind IN ('change', 'confirmation') AND author IS NOT NULL
                ORDER BY 1""",
            id=revision,
        )
        return [row["person"] for row in rows if row["person"] is not None]


def _to_taken(row: Row) -> Taken:
    return Taken(
        id=row["id"],
        revision=row["revision"],
        orp=row["orp"],
        year=row["year"],
        taken_at=moment(row["taken_at"]),
        taken_by=row["taken_by"],
        figures=Figures.model_validate_json(row["figures"]),
    )
