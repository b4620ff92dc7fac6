"""A file that came back: read in a process of its own, compared with the bot, and kept for its preview."""

from datetime import datetime, tzinfo
from pathlib import Path

from domain.errors import NotFound
from domain.rights import Access
from domain.workbook import CellChange, Differences, Doubt
from exchange.table import row_of
from exchange.workbook import read_workbook
from storage.database import Connection, Database
from usecases.workbook_books import Reference, Scope
from usecases.workbook_comparison import changes_of
from usecases.workbook_import import keep_import, read_differences
from usecases.workbook_keepers import keeper_of


async def take_workbook(
    database: Database, reference: Reference, access: Access, file: Path, now: datetime, zone: tzinfo
) -> int:
    """The id of the import whose differences wait to be decided; nothing else is written.

    Raises NotFound for somebody who plans nowhere, Refusal where the file is no workbook of ours.
    """
    if not access.own_orps:
        raise NotFound
    sheets = await read_workbook(file)
    differences = await read_differences(database.reader, reference, sheets, None, access.own_orps, now, zone)
    return await keep_import(database, access, differences, now)


async def without_doubts(
    connection: Connection, reference: Reference, found: Differences, now: datetime, zone: tzinfo
) -> Differences:
    """The same where every row with a single candidate is that one: there is nobody to ask at the command line."""
    keeper = keeper_of(found.book, reference)
    known = await keeper.lines(connection, Scope(found.orps, notes=True, now=now, zone=zone))
    lines = {line.subject: line for line in known}
    changed: list[CellChange] = []
    doubts: list[Doubt] = []
    for doubt in found.doubts:
        if len(doubt.candidates) == 1:
            line = lines[doubt.candidates[0][0]]
            reading = keeper.read(row_of(keeper.template, doubt.cells, doubt.sheet, doubt.row))
            changed += changes_of(keeper, line, reading, doubt.sheet, doubt.row)
        else:
            doubts.append(doubt)
    return found.model_copy(update={"changed": (*found.changed, *changed), "doubts": tuple(doubts)})
