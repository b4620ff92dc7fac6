"""Imports the workbook of needs: what is done in each district and by whom, as one whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.codes import CodeLists
from domain.gazetteer import Gazetteer
from domain.needs import Needs, Practice
from domain.places import Geography
from domain.platform import Decision
from domain.words import fold
from exchange.import_report import Duplicate, ImportReport, Note
from exchange.need_columns import NEEDS
from exchange.need_rows import NeedReader, ReadNeed, filled_down
from exchange.place_words import PlaceWords
from exchange.table import find_table
from exchange.workbook import Sheet
from storage.actors import Actors
from storage.database import Connection, Database
from storage.practice import Practices
from usecases.import_actors import import_transaction, wanted_orps
from usecases.workbook_doers import Districts, Named, put_named


@dataclass
class Taken:
    """What the rows came to so far."""

    stored: int = 0
    updated: int = 0
    unchanged: int = 0
    warnings: list[Note] = field(default_factory=list)


async def import_practice(
    database: Database,
    sheets: Sequence[Sheet],
    *,
    needs: Needs,
    codes: CodeLists,
    geography: Geography,
    gazetteer: Gazetteer,
    now: datetime,
    orps: Sequence[str] = (),
    dry_run: bool = False,
) -> ImportReport:
    """Store what a workbook says of districts in one transaction and say what happened to every row.

    Rows that say nothing of a district are skipped. Actors that are surely known do it from now on; of others the
    coordinator is asked. Whoever does something and is not in the list stays, and is told of. Raises Refusal as
    `import_actors` does.
    """
    table = find_table(sheets, NEEDS)
    places = PlaceWords(geography, gazetteer)
    wanted = wanted_orps(places, orps)
    reader = NeedReader(needs, codes, places, wanted[0] if len(wanted) == 1 else None)
    rows = [reader.read(row) for row in filled_down(row.by_columns() for row in table.rows)]
    chosen = [row for row in rows if not wanted or row.orp is None or row.orp in wanted]
    kept, duplicates = _without_duplicates(chosen)
    async with import_transaction(database, dry_run=dry_run) as connection:
        taken = await _Import(connection, codes, now).take(kept)
    return ImportReport(
        rows_read=len(rows),
        stored=taken.stored,
        updated=taken.updated,
        unchanged=taken.unchanged,
        skipped=len(rows) - len(chosen) + sum(not row.says_something and not row.rejected for row in chosen),
        duplicates=duplicates,
        rejected=tuple(note for row in chosen for note in row.rejected),
        warnings=(*table.warnings, *(note for row in chosen for note in row.warnings), *taken.warnings),
        unknown_columns=table.unknown_columns,
    )


def _without_duplicates(rows: Iterable[ReadNeed]) -> tuple[list[ReadNeed], tuple[Duplicate, ...]]:
    """The first row of every activity in a district, and the later ones of the same."""
    kept: dict[tuple[str, str, str], ReadNeed] = {}
    duplicates: list[Duplicate] = []
    for row in rows:
        if row.orp is None or not row.says_something:
            continue
        first = kept.setdefault((row.orp, row.need, row.activity or fold(row.name)), row)
        if first is not row:
            at = {"sheet": row.sheet, "row": row.number, "first_sheet": first.sheet, "first_row": first.number}
            duplicates.append(Duplicate.model_validate({**at, "names": (first.name, row.name)}))
    return list(kept.values()), tuple(duplicates)


class _Import:
    """One import in its transaction."""

    def __init__(self, connection: Connection, codes: CodeLists, now: datetime) -> None:
        self._db = connection
        self._practices = Practices(connection)
        self._now = now
        self._taken = Taken()
        self._districts = Districts(codes)

    async def take(self, rows: Iterable[ReadNeed]) -> Taken:
        """Store what each row says."""
        for row in rows:
            await self._take(row)
        return self._taken

    async def _take(self, row: ReadNeed) -> None:
        known = await known_practice(self._practices, row)
        practice = practice_after(row, known, self._now)
        has_changed = known is not None and practice != known
        if known is None:
            practice = await self._practices.add(practice, None)
        elif has_changed:
            await self._practices.save(practice, None)
        has_changed |= row.actors is not None and await self._name_actors(practice, row, row.actors)
        if known is None:
            self._taken.stored += 1
        elif has_changed:
            self._taken.updated += 1
        else:
            self._taken.unchanged += 1

    async def _name_actors(self, practice: Practice, row: ReadNeed, list_of_actors: str) -> bool:
        """Remember those who are surely meant, and the words of others; tell of those who are not in the list."""
        await self._districts.know(self._db, [practice.orp])
        unmatched = (await self._practices.unmatched([practice.id])).get(practice.id, [])
        decided = {one.words: one for one in unmatched}
        (actors, words), guessed = self._districts.cell(practice.orp, list_of_actors, decided)
        for item, actor in guessed.items():
            (name,) = self._districts.names(practice.orp, [actor])
            self._warn(row, "import-warning-member-read", item, actor=name)
        waiting = {item for item in words if item not in decided or decided[item].decision is Decision.OPEN}
        for item in sorted(waiting):
            self._warn(row, "import-warning-member-unknown", item)
        for name in (await Actors(self._db).names({*practice.actors} - actors)).values():
            self._warn(row, "import-warning-doer-besides", name)
        new = Named(actors - {*practice.actors}, words - decided.keys())
        await put_named(self._db, practice.id, new, None, self._now)
        return any(new)

    def _warn(self, row: ReadNeed, key: str, value: str, **args: str) -> None:
        self._taken.warnings.append(Note(sheet=row.sheet, row=row.number, value=value, key=key, args=args))


async def known_practice(practices: Practices, row: ReadNeed) -> Practice | None:
    """What the district of a row says already of its activity."""
    if row.activity is not None:
        return await practices.find(row.orp or "", row.activity)
    return await practices.own_named(row.orp or "", row.need, fold(row.name))


def practice_after(row: ReadNeed, known: Practice | None, now: datetime) -> Practice:
    """What is done in the district, as the row says it."""
    if known is None:
        what = {"activity": row.activity or "", "name": "" if row.activity else row.name}
        new = {"id": 0, "orp": row.orp, "domain": row.domain, "need": row.need, "edited_at": now}
        return Practice.model_validate({**new, **what, **row.fields})
    after = known.model_copy(update=row.fields)
    return known if after == known else after.model_copy(update={"edited_at": now})
