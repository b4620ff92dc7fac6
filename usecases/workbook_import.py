"""A workbook sent back: its differences kept for the preview, decided, applied as one whole, undone within days."""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import TypeVar

from domain.errors import NotFound, Refusal
from domain.rights import Access, Action
from domain.workbook import (
    Added,
    Applied,
    CellChange,
    Choice,
    Difference,
    Differences,
    Doubt,
    Import,
    ImportState,
    Missing,
    Undone,
    plain,
)
from exchange.table import row_of
from exchange.workbook_marks import text_of
from storage.database import Connection, Database
from storage.workbooks import DOUBT, Workbooks
from usecases.workbook_books import BookKeeper, Line, Reading, Reference, Scope
from usecases.workbook_comparison import Edit, changes_of, edited
from usecases.workbook_differences import ROWS_AT_ONCE, read_differences
from usecases.workbook_keepers import keeper_of

__all__ = ["answer_doubt", "apply_import", "decide", "keep_import", "read_differences", "undo_import"]

NEW = 0
T = TypeVar("T", bound=Difference)


async def keep_import(database: Database, access: Access | None, differences: Differences, now: datetime) -> int:
    """Keep the differences for their preview; an older one of the same book and districts goes away. Returns the id."""
    person = access.person if access else None
    async with database.transaction() as connection:
        await Workbooks(connection).drop_open(person, differences.book, differences.orps)
        return await Workbooks(connection).add(differences, person, now)


async def decide(
    database: Database, access: Access | None, import_id: int, changes: Collection[int] | None, choice: Choice
) -> None:
    """Take or leave these differences.

    None: all cells and added rows; not cells changed on both sides, not missing ones, not doubts, which are decided
    one by one. Raises NotFound where the import is not this person's or is open no more.
    """
    async with database.transaction() as connection:
        await _own(connection, access, import_id, ImportState.OPEN)
        await Workbooks(connection).choose(import_id, changes, choice)


async def answer_doubt(
    database: Database,
    reference: Reference,
    access: Access | None,
    import_id: int,
    doubts: Collection[int] | None,
    subject: int | None,
    now: datetime,
    zone: tzinfo,
) -> None:
    """Say which thing these doubtful rows are; `subject` None: the first candidate of each, NEW: each is a new thing.

    `doubts` None: all that have a single candidate. The doubt gives way to the changes of its row.
    """
    async with database.transaction() as connection:
        kept = await _own(connection, access, import_id, ImportState.OPEN)
        workbooks, keeper = Workbooks(connection), keeper_of(kept.book, reference)
        asked = [(one.id, one.what) for one in await workbooks.changes(import_id, [DOUBT])]
        meant = [
            (id, doubt)
            for id, doubt in asked
            if isinstance(doubt, Doubt) and (id in doubts if doubts is not None else len(doubt.candidates) == 1)
        ]
        orps = _allowed(access, (doubt.orp for _, doubt in meant))
        only = {subject for _, doubt in meant for subject, _ in doubt.candidates}
        lines = await _lines(connection, keeper, Scope(orps, notes=True, now=now, zone=zone, only=only))
        for _, doubt in meant:
            chosen = doubt.candidates[0][0] if subject is None else subject
            if chosen != NEW and (chosen not in lines or chosen not in dict(doubt.candidates)):
                raise NotFound
            await workbooks.add_changes(import_id, _answered(keeper, doubt, lines.get(chosen)))
        await workbooks.drop([id for id, _ in meant])


def _answered(keeper: BookKeeper, doubt: Doubt, line: Line | None) -> Sequence[Difference]:
    if line is None:
        return [Added.model_validate(doubt.model_dump(exclude={"candidates"}))]
    reading = keeper.read(row_of(keeper.template, doubt.cells, doubt.sheet, doubt.row))
    return changes_of(keeper, line, reading, doubt.sheet, doubt.row)


async def apply_import(
    database: Database,
    reference: Reference,
    access: Access | None,
    import_id: int,
    now: datetime,
    zone: tzinfo,
    *,
    end_reason: str = "",
    despite_missing: bool = False,
) -> Applied:
    """Write what was taken, as one whole; rights are checked again. `end_reason`: words kept with what is ended.

    Raises NotFound as `decide`, Refusal("refused-workbook-many-missing") where more than 5 % of the rows are missing
    and nobody has said `despite_missing`.
    """
    async with database.transaction() as connection:
        kept = await _own(connection, access, import_id, ImportState.OPEN)
        if kept.many_missing and not despite_missing:
            raise Refusal("refused-workbook-many-missing")
        taken = [one.what for one in await Workbooks(connection).changes(import_id, choice=Choice.TAKE)]
        orps = _allowed(access, (one.orp for one in taken))
        keeper = keeper_of(kept.book, reference)
        changed, missing = _of(taken, CellChange), _of(taken, Missing)
        only = {*(one.subject for one in changed), *(one.subject for one in missing)}
        lines = await _lines(connection, keeper, Scope(orps, notes=True, now=now, zone=zone, only=only))
        standing, overtaken = _standing(changed, lines)
        by = access.person if access else None
        edits = await _edits(keeper, lines, standing)
        if not {edit.orp for _, edit in edits} <= _allowed(access, (edit.orp for _, edit in edits if edit.orp)):
            raise NotFound
        deeds = [*await keeper.apply(connection, [(line, edit.said) for line, edit in edits], by, now)]
        new = [reading for reading in await _readings(keeper, _of(taken, Added)) if reading.orp in orps]
        deeds += await keeper.add(connection, new, by, now)
        gone = [lines[one.subject] for one in missing if one.subject in lines] if by is not None else []
        for line in gone:
            deeds += await keeper.end(connection, line, end_reason, by or 0, now)
        await Workbooks(connection).put_applied(import_id, deeds, now)
    return Applied(changed=len(standing), added=len(new), ended=len(gone), overtaken=tuple(overtaken))


async def undo_import(
    database: Database, reference: Reference, access: Access | None, import_id: int, now: datetime, zone: tzinfo
) -> Undone:
    """Put back within seven days what still stands as applied; says what was changed since. Raises NotFound."""
    async with database.transaction() as connection:
        kept = await _own(connection, access, import_id, ImportState.APPLIED)
        if not kept.may_be_undone(now):
            raise NotFound
        keeper, workbooks = keeper_of(kept.book, reference), Workbooks(connection)
        by = access.person if access else None
        deeds = await workbooks.deeds(import_id)
        stays = await keeper.put_back(connection, deeds, by, now)
        await workbooks.put_undone(import_id, now)
    return Undone(restored=len(deeds) - len(stays), kept=tuple(stays))


async def _own(connection: Connection, access: Access | None, import_id: int, state: ImportState) -> Import:
    """The import in this state, for the one who has sent it and still plans for its districts; raises NotFound."""
    kept = await Workbooks(connection).get(import_id)
    is_own = access is None or (kept.person == access.person and _allowed(access, kept.orps) == {*kept.orps})
    if not is_own or kept.state is not state:
        raise NotFound
    return kept


def _allowed(access: Access | None, orps: Iterable[str]) -> set[str]:
    return {orp for orp in orps if access is None or access.may(Action.PLAN, orps=(orp,))}


async def _lines(connection: Connection, keeper: BookKeeper, scope: Scope) -> dict[int, Line]:
    return {line.subject: line for line in await keeper.lines(connection, scope)}


def _of(differences: Iterable[Difference], kind: type[T]) -> list[T]:
    return [one for one in differences if isinstance(one, kind)]


def _standing(
    changes: Iterable[CellChange], lines: Mapping[int, Line]
) -> tuple[Sequence[CellChange], Sequence[CellChange]]:
    """Changes that may be written, and those that the bot has overtaken."""
    standing: list[CellChange] = []
    overtaken: list[CellChange] = []
    for one in changes:
        line = lines.get(one.subject)
        (standing if line and _stands(one, line) else overtaken).append(one)
    return standing, overtaken


def _stands(change: CellChange, line: Line) -> bool:
    """True where the bot still says what the preview showed, or what the workbook says."""
    now = plain(text_of(line.cells.get(change.column, "")))
    return now in (plain(change.now), plain(change.after))


async def _readings(keeper: BookKeeper, added: Iterable[Added]) -> list[Reading]:
    """New rows as they are read; others have their turn in between."""
    readings: list[Reading] = []
    for one in added:
        readings.append(keeper.read(row_of(keeper.template, one.cells, one.sheet, one.row)))
        if len(readings) % ROWS_AT_ONCE == 0:
            await asyncio.sleep(0)
    return readings


async def _edits(
    keeper: BookKeeper, lines: Mapping[int, Line], changes: Iterable[CellChange]
) -> list[tuple[Line, Edit]]:
    """What each thing is to say with all its changed cells together; others have their turn in between."""
    texts: dict[int, dict[str, str]] = defaultdict(dict)
    for one in changes:
        texts[one.subject][one.column] = one.after
    edits: list[tuple[Line, Edit]] = []
    for subject, cells in texts.items():
        edits.append((lines[subject], edited(keeper, lines[subject], cells)))
        if len(edits) % ROWS_AT_ONCE == 0:
            await asyncio.sleep(0)
    return edits
