"""The demo network with its three workbooks, sent out and back, spoken to in a test's words."""

import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from domain.actor import Actor
from domain.hours import PRAGUE
from domain.rights import Access, Grant, Role
from domain.workbook import Applied, Book, CellChange, Choice, Differences, Undone
from exchange.template import ID_HEADER
from exchange.workbook import Row, Sheet, read_workbook
from storage.actors import Actors
from storage.database import Database
from storage.people import People
from storage.platforms import Platforms
from storage.workbooks import Workbooks
from tests.exchange.workbooks import DEMO
from usecases.import_actors import import_actors
from usecases.import_platforms import import_platforms
from usecases.workbook_books import Reference
from usecases.workbook_export import export_book
from usecases.workbook_import import answer_doubt, apply_import, decide, keep_import, read_differences, undo_import

IMPORTED = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
CHEB, SOKOLOV = "4102", "4107"
NAMES = {Book.ACTORS: "Název aktéra", Book.PLATFORMS: "Název platformy", Book.NEEDS: "Činnost"}
MARKS = "_sitovka"
ANA = Access(person=1, grants=(Grant(id=1, person=1, role=Role.COORDINATOR, orp=CHEB, granted_at=IMPORTED),))
CYRIL = Access(person=2, grants=(Grant(id=2, person=2, role=Role.COORDINATOR, orp=SOKOLOV, granted_at=IMPORTED),))


async def fill(database: Database, reference: Reference) -> None:
    """The demo network, with Ana who coordinates Cheb and Cyril who coordinates Sokolov."""
    codes, geography, gazetteer = reference
    imports = {"sablona_akteru_site": import_actors, "sablona_platforem": import_platforms}
    for name, imported in imports.items():
        sheets = await read_workbook(DEMO / f"{name}.xlsx")
        await imported(database, sheets, codes=codes, geography=geography, gazetteer=gazetteer, now=IMPORTED)
    sheets = await read_workbook(DEMO / "sablona_potreb_a_cinnosti.xlsx")
    needs = await read_differences(database.reader, reference, sheets, None, None, IMPORTED, PRAGUE)
    kept = await keep_import(database, None, needs, IMPORTED)
    await decide(database, None, kept, None, Choice.TAKE)
    await apply_import(database, reference, None, kept, IMPORTED, PRAGUE)
    async with database.transaction() as connection:
        for telegram, name in ((101, "Ana"), (102, "Cyril")):
            await People(connection).add(telegram, name, "cs", IMPORTED)


class World:
    """One database with its workbooks."""

    def __init__(self, database: Database, reference: Reference, folder: Path) -> None:
        self.database, self.reference, self.folder = database, reference, folder

    @property
    def orps(self) -> list[str]:
        """Districts of the region."""
        return list(self.reference.geography.orps_of_kraj("CZ041"))

    async def exports(self, book: Book, *orps: str, notes: bool = True, now: datetime = NOW) -> Path:
        """The workbook as a file."""
        wanted = orps or self.orps
        name, content = await export_book(
            self.database.reader, self.reference, book, wanted, notes=notes, now=now, zone=PRAGUE
        )
        file = self.folder / name
        file.write_bytes(content)
        return file

    async def compares(
        self, sent: Path | Sequence[Sheet], *orps: str, book: Book | None = None, now: datetime = NOW
    ) -> Differences:
        """What comes of a workbook sent back by somebody who plans for these districts."""
        sheets = await read_workbook(sent) if isinstance(sent, Path) else sent
        wanted = orps or self.orps
        return await read_differences(self.database.reader, self.reference, sheets, book, wanted, now, PRAGUE)

    async def keeps(self, differences: Differences, access: Access | None = ANA, now: datetime = NOW) -> int:
        return await keep_import(self.database, access, differences, now)

    async def takes(self, kept: int, *kinds: str, access: Access | None = ANA, choice: Choice = Choice.TAKE) -> None:
        """Decide about all differences of these kinds, or about all that need no question."""
        ids = [one.id for one in await Workbooks(self.database.reader).changes(kept, kinds)] if kinds else None
        await decide(self.database, access, kept, ids, choice)

    async def says(self, kept: int, subject: int | None, access: Access | None = ANA) -> None:
        await answer_doubt(self.database, self.reference, access, kept, None, subject, NOW, PRAGUE)

    async def applies(
        self, kept: int, access: Access | None = ANA, now: datetime = NOW, *, despite_missing: bool = False
    ) -> Applied:
        return await apply_import(
            *(self.database, self.reference, access, kept, now, PRAGUE),
            end_reason="chybí v sešitu",
            despite_missing=despite_missing,
        )

    async def undoes(self, kept: int, access: Access | None = ANA, now: datetime = NOW) -> Undone:
        return await undo_import(self.database, self.reference, access, kept, now, PRAGUE)

    async def accepts_all(self, sent: Path | Sequence[Sheet], access: Access = ANA) -> int:
        """Take over all that needs no question; returns the import."""
        kept = await self.keeps(await self.compares(sent, CHEB), access)
        await self.takes(kept, access=access)
        await self.applies(kept, access)
        return kept

    async def actor(self, name: str) -> Actor:
        (found,) = [one for one in await Actors(self.database.reader).all() if one.card.name == name]
        return found

    async def platforms(self, orp: str = CHEB) -> dict[str, int]:
        return {one.name: one.id for one in await Platforms(self.database.reader).of_orps([orp])}


def edit(file: Path, change: Callable[[Worksheet], None], sheet: int = 0) -> Path:
    """A copy of a workbook as somebody has changed and saved it."""
    book = load_workbook(file)
    change(book.worksheets[sheet])
    book.save(file.with_name(f"upraveno-{file.name}"))
    return file.with_name(f"upraveno-{file.name}")


def cell_of(sheet: Worksheet, name: str, header: str) -> tuple[int, int]:
    """Row and column of a cell by the name in column B and the header."""
    head = next(row for row in range(1, 12) if sheet.cell(row, 1).value == "Č.")
    column = next(one.column for one in sheet[head] if one.value == header)
    row = next(row for row in range(head + 1, sheet.max_row + 1) if sheet.cell(row, 2).value == name)
    return row, int(column)


def put(file: Path, cells: Mapping[tuple[str, str], str | int | None]) -> Path:
    """A copy with other texts in these cells, by name of the row and header."""

    def change(sheet: Worksheet) -> None:
        places = [(sheet.cell(*cell_of(sheet, name, header)), value) for (name, header), value in cells.items()]
        for cell, value in places:
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"

    return edit(file, change)


def without_marks(sheets: Iterable[Sheet]) -> list[Sheet]:
    """The workbook as another program has made it: nothing hidden."""
    return [sheet for sheet in sheets if not sheet.hidden]


def replaced(sheets: Sequence[Sheet], cells: Mapping[tuple[int, int], str]) -> list[Sheet]:
    """The sheets with other texts in these cells of the first one, by number of the row and place."""
    first, *others = sheets
    width = max(len(row.cells) for row in first.rows)
    rows = []
    for row in first.rows:
        texts = [*row.cells, *[""] * (width - len(row.cells))]
        rows.append(Row(row.number, tuple(cells.get((row.number, at), text) for at, text in enumerate(texts))))
    return [first._replace(rows=rows), *others]


def headers(sheet: Sheet) -> tuple[int, list[str]]:
    """The number of the header's row, and what stands in it."""
    row = next(row for row in sheet.rows if ID_HEADER in row.cells)
    return row.number, list(row.cells)


def told(changes: Iterable[CellChange]) -> set[tuple[str, str, str, str]]:
    """Name, column, what the bot says now and what the workbook says."""
    return {(one.name, one.column, one.now, one.after) for one in changes}


def saved_by_libreoffice(file: Path, folder: Path, kind: str = "xlsx:Calc MS Excel 2007 XML") -> Path:
    """The same workbook opened and saved by LibreOffice, perhaps as another kind of file."""
    office = shutil.which("soffice") or "soffice"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = (office, profile, "--headless", "--convert-to", kind, "--outdir", str(folder))
    subprocess.run((*command, str(file)), check=True, capture_output=True, timeout=180)  # noqa: S603 - a fixed command
    return (folder / file.name).with_suffix(f".{kind.split(':')[0]}")
