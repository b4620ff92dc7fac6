"""Reads one workbook in a process of its own, with bounded memory and time: `python -m exchange.workbook_child FILE`.

What comes out is lines of JSON made of plain texts: a line a sheet, then its rows, some hundreds on a line; or a line
that says why the file is refused.
Formulas and commands in cells are never run: a cell is the text that was stored in it.
"""

import csv
import json
import re
import resource
import sys
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO, StringIO
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from exchange.error_cells import with_errors_as_texts

MEGABYTE = 1024 * 1024
MOST_MEMORY = 224 * MEGABYTE
MOST_CPU_SECONDS = 15
MOST_FILE = 20 * MEGABYTE
MOST_UNPACKED = 250 * MEGABYTE
MOST_PARTS = 2_000
MOST_ROWS = 50_000
MOST_COLUMNS = 250
MOST_TEXT = 40_000_000
MOST_MERGES = 20_000
MOST_FILLED_DOWN = 2_000_000
ROWS_ON_A_LINE = 500
PLAIN_TABLES = frozenset({".csv", ".tsv", ".txt"})
SEPARATORS = ";\t,"
TELLING_TEXT = 10_000
KEPT_AS_TEXT = re.compile(r'="([^"]*)"')
"""How some programs keep the leading zeros of a number in a .csv: ="00123"."""
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = ("EncryptedPackage".encode("utf-16-le"), "EncryptionInfo".encode("utf-16-le"))
MANIFEST, ODS_ENCRYPTED = "META-INF/manifest.xml", "encrypted-package"
Cell = str | int | float | bool | date | time | datetime | timedelta
Row = tuple[int, list[str]]
Box = tuple[int, int, int, int]
Sheet = tuple[str, bool, list[Row], list[Box]]


class Refused(Exception):
    """The file is not read; the message is a key of the import's refusals."""


def main(path: Path) -> None:
    """Write the sheets of the file to standard output; nothing but JSON lines goes there."""
    _limit_this_process()
    try:
        for name, hidden, rows, merges in _sheets(path):
            _say({"name": name, "hidden": hidden, "merges": merges})
            for at in range(0, len(rows), ROWS_ON_A_LINE):
                _say({"rows": rows[at : at + ROWS_ON_A_LINE]})
    except Refused as refused:
        _say({"refused": str(refused)})
    except MemoryError:
        _say({"refused": "import-refused-too-big"})


def _say(what: object) -> None:
    sys.stdout.write(json.dumps(what, ensure_ascii=False) + "\n")


def _limit_this_process() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_SECONDS, MOST_CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _sheets(path: Path) -> Iterator[Sheet]:
    if not path.is_file():
        raise Refused("import-refused-missing")
    if path.stat().st_size > MOST_FILE:
        raise Refused("import-refused-too-big")
    data = path.read_bytes()
    if not data:
        raise Refused("import-refused-not-workbook")
    if path.suffix.lower() in PLAIN_TABLES:
        yield _bounded(path.stem, False, _numbered(_csv_rows(data)), [])
    else:
        yield from _workbook_sheets(data)


def _workbook_sheets(data: bytes) -> Iterator[Sheet]:
    _check_container(data)
    try:
        with CalamineWorkbook.from_filelike(
            BytesIO(with_errors_as_texts(data) if data.startswith(ZIP) else data)
        ) as book:
            for number, about in enumerate(book.sheets_metadata):
                if about.typ is SheetTypeEnum.WorkSheet:
                    sheet = book.get_sheet_by_index(number)
                    yield _sheet(about.name, about.visible is not SheetVisibleEnum.Visible, sheet)
    except PasswordError as error:
        raise Refused("import-refused-password") from error
    except (CalamineError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise Refused("import-refused-damaged") from error


def _check_container(data: bytes) -> None:
    if data.startswith(OLE):
        if any(name in data for name in ENCRYPTED):
            raise Refused("import-refused-password")
    elif data.startswith(ZIP):
        _check_zip(data)
    else:
        raise Refused("import-refused-not-workbook")


def _check_zip(data: bytes) -> None:
    """Sizes as the directory of the archive declares them, before anything is unpacked."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            manifest = _manifest(archive)
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError) as error:
        raise Refused("import-refused-damaged") from error
    except RuntimeError as error:  # a part behind a password
        raise Refused("import-refused-password") from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Refused("import-refused-too-big")
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts) or ODS_ENCRYPTED in names or b"encryption-data" in manifest:
        raise Refused("import-refused-password")
    if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
        raise Refused("import-refused-not-workbook")


def _manifest(archive: zipfile.ZipFile) -> bytes:
    """The beginning of what an .ods says about its parts; empty for other files."""
    if MANIFEST not in archive.namelist():
        return b""
    with archive.open(MANIFEST) as file:
        return file.read(MEGABYTE)


def _sheet(name: str, hidden: bool, sheet: CalamineSheet) -> Sheet:
    merges = (sheet.merged_cell_ranges or [])[:MOST_MERGES]
    boxes = [(top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in merges]
    rows = _numbered([[_text(cell) for cell in row] for row in _cells(sheet)])
    _fill_down(rows, boxes)
    return _bounded(name, hidden, rows, [box for box in boxes if box[1] != box[3]])


def _cells(sheet: CalamineSheet) -> Iterable[list[Cell]]:
    """Rows from the top of the sheet; the library's own iterator leaves out what is empty at the start."""
    if sheet.end is not None and sheet.end[1] >= MOST_COLUMNS:
        raise Refused("import-refused-too-big")
    return sheet.to_python(skip_empty_area=False)


def _bounded(name: str, hidden: bool, rows: list[Row], merges: list[Box]) -> Sheet:
    if len(rows) > MOST_ROWS or sum(len(cell) for _, cells in rows for cell in cells) > MOST_TEXT:
        raise Refused("import-refused-too-big")
    return name, hidden, rows, merges


def _numbered(rows: Iterable[list[str]]) -> list[Row]:
    """Rows that hold something, with their number in the sheet."""
    return [(number, cells) for number, cells in enumerate(rows, start=1) if any(cells)]


def _fill_down(rows: list[Row], boxes: list[Box]) -> None:
    """Cells merged downwards stand for every row they cover, in the first of their columns."""
    by_number = dict(rows)
    last = max(by_number, default=0)
    high = [(top, left, min(bottom, last)) for top, left, bottom, _ in boxes]
    if sum(max(bottom - top, 0) for top, _, bottom in high) > MOST_FILLED_DOWN:
        raise Refused("import-refused-too-big")
    for top, left, bottom in high:
        first = by_number.get(top)
        if first is not None and left < len(first):
            for number in range(top + 1, bottom + 1):
                if len(by_number.get(number, ())) > left:
                    by_number[number][left] = first[left]


def _text(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time(0) else cell.isoformat(" ", "minutes")
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return cell.strip() if isinstance(cell, str) else str(cell)


def _csv_rows(data: bytes) -> list[list[str]]:
    text = _decoded(data)
    separator = max(SEPARATORS, key=lambda sign: _rows_of_one_width(text[:TELLING_TEXT], sign))
    try:
        return [[KEPT_AS_TEXT.sub(r"\1", cell.strip()) for cell in row] for row in _separated(text, separator)]
    except csv.Error as error:
        raise Refused("import-refused-damaged") from error


def _separated(text: str, separator: str) -> Iterable[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=separator)


def _rows_of_one_width(text: str, separator: str) -> int:
    """How many rows have the same number of cells: most of them where the separator is the right one."""
    widths = Counter(len(row) for row in _separated(text, separator) if len(row) > 1)
    return max(widths.values(), default=0)


def _decoded(data: bytes) -> str:
    if data.startswith(UTF_16):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        raise Refused("import-refused-not-workbook")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1250", errors="replace")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
