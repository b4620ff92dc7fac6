"""Makes workbooks for tests: small tables, damaged copies of the demo, and files that mean harm."""

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook, load_workbook

DEMO = Path(__file__).parent.parent / "data" / "demo"
ACTORS = DEMO / "sablona_akteru_site.xlsx"
HEADER = ("Název aktéra", "Druh", "ORP", "Telefon")
ACTOR = ("Klub Kotva", "NZDM", "Cheb", "+420 000 111 222")


def save(path: Path, rows: Sequence[Sequence[object]], merges: Sequence[str] = (), title: str = "Aktéři") -> Path:
    """One sheet with these rows, saved where the test wants it."""
    return save_sheets(path, {title: rows}, merges)


def save_sheets(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]], merges: Sequence[str] = ()) -> Path:
    """Sheets by their names; a name that begins with _ is hidden; merges are of the first sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        sheet.sheet_state = "hidden" if name.startswith("_") else "visible"
        for row in rows:
            sheet.append(list(row))
    for box in merges:
        book.worksheets[0].merge_cells(box)
    book.save(path)
    return path


def demo_rows() -> list[list[object]]:
    """The demo's sheet of actors, row by row from the first."""
    book = load_workbook(ACTORS)
    return [list(row) for row in book["Aktéři sítě"].iter_rows(values_only=True)]


def repack(source: Path, target: Path, name: str, chunks: Iterable[bytes]) -> Path:
    """A copy of an .xlsx with one of its parts replaced; written by chunks, for a bomb must not fill the test."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for other in old.namelist():
            if other != name:
                new.writestr(other, old.read(other))
        with new.open(name, "w", force_zip64=True) as part:
            for chunk in chunks:
                part.write(chunk)
    return target
