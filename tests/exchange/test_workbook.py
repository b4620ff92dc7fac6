"""Files of every sort, the hostile ones too: read as texts, or refused with one reason in bounded memory and time."""

import resource
import struct
import time
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from domain.errors import Refusal
from exchange.workbook import read_workbook
from tests.exchange.workbooks import ACTOR, ACTORS, HEADER, repack, save, save_sheets

MEGABYTES = 1024
MOST_MEMORY = 300 * MEGABYTES
MOST_SECONDS = 20.0
TEXT_IN_A1 = '<row r="1"><c r="A1" t="inlineStr"><is><t>Aktér</t></is></c></row>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STOPPED = ("import-refused-too-big", "import-refused-damaged", "import-refused-too-slow")
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TEXTS = "xl/sharedStrings.xml"
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture(autouse=True)
def bounded() -> Iterator[None]:
    """Every file of this page is dealt with in the memory and time that are promised."""
    began, before = time.monotonic(), peak_of(resource.RUSAGE_CHILDREN)
    yield
    assert time.monotonic() - began < MOST_SECONDS
    peak = peak_of(resource.RUSAGE_CHILDREN)
    assert peak == before or peak <= max(MOST_MEMORY, peak_of(resource.RUSAGE_SELF))


def peak_of(whose: int) -> int:
    """Kilobytes at the most; a child counts as large as its parent until its own program begins."""
    return resource.getrusage(whose).ru_maxrss


def million_texts() -> Iterator[bytes]:
    """Shared strings of some 230 MB that pack into less than one."""
    yield f'<sst xmlns="{NAMESPACE}">'.encode()
    for _ in range(1_400):
        yield b"<si><t>x</t></si>" * 10_000
    yield b"</sst>"


def million_rows() -> Iterator[bytes]:
    """A sheet with one text and a million rows that have a height and a format but no value."""
    yield f'<worksheet xmlns="{NAMESPACE}"><sheetData>{TEXT_IN_A1}'.encode()
    for first in range(2, 1_000_002, 1_000):
        rows = (
            f'<row r="{n}" ht="15"><c r="A{n}" s="1"/><c r="B{n}" s="1"/></row>' for n in range(first, first + 1_000)
        )
        yield "".join(rows).encode()
    yield b"</sheetData></worksheet>"


async def refusal(path: Path) -> str:
    with pytest.raises(Refusal) as refused:
        await read_workbook(path)
    return refused.value.key


async def test_the_demo_is_read_with_its_row_numbers_and_hidden_sheet() -> None:
    actors, lists = await read_workbook(ACTORS)
    assert (actors.name, actors.hidden, lists.hidden) == ("Aktéři sítě", False, True)
    assert actors.rows[-1].number == 142
    assert 44 not in [row.number for row in actors.rows]


async def test_numbers_dates_and_yes_become_plain_texts(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [[1, 2.5, 12345678.0, True, date(2026, 3, 12), datetime(2026, 3, 12, 8, 30)]])
    (sheet,) = await read_workbook(path)
    assert sheet.rows[0].cells == ("1", "2.5", "12345678", "true", "2026-03-12", "2026-03-12 08:30")


async def test_a_formula_or_a_command_is_never_run(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [["=1+1", "+SUM(1)", "@cmd|' /C calc'!A0", "x"]])
    (sheet,) = await read_workbook(path)
    assert sheet.rows[0].cells == ("", "+SUM(1)", "@cmd|' /C calc'!A0", "x")


async def test_cells_merged_downwards_hold_for_every_row(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [["A", "B"], ["Cheb", "x"], [None, "y"], [None, "z"]], merges=["A2:A3"])
    (sheet,) = await read_workbook(path)
    assert [row.cells[0] for row in sheet.rows] == ["A", "Cheb", "Cheb", ""]


async def test_a_csv_of_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Název aktéra;ORP\nKlub Čmelák;Aš\n".encode("cp1250"))
    (sheet,) = await read_workbook(path)
    assert [row.cells for row in sheet.rows] == [("Název aktéra", "ORP"), ("Klub Čmelák", "Aš")]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "import-refused-not-workbook"),
        (b"MZ\x90\0" * 100, "import-refused-not-workbook"),
        ("Milý deníčku".encode(), "import-refused-not-workbook"),
        (b"<html><table><tr><td>x</td></tr></table></html>", "import-refused-not-workbook"),
        (b"PK\x03\x04" + b"\0" * 100, "import-refused-damaged"),
        (OLE + b"\0" * 2_000, "import-refused-damaged"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "import-refused-password"),
    ],
)
async def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert await refusal(path) == reason


async def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert await refusal(tmp_path / "nothing.xlsx") == "import-refused-missing"
    assert await refusal(tmp_path) == "import-refused-missing"


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
async def test_a_truncated_workbook_is_refused(tmp_path: Path, part: float) -> None:
    data = ACTORS.read_bytes()
    path = tmp_path / "a.xlsx"
    path.write_bytes(data[: int(len(data) * part)])
    assert await refusal(path) == "import-refused-damaged"


async def test_an_archive_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("evil.exe", b"MZ")
    assert await refusal(path) == "import-refused-not-workbook"


async def test_a_zip_bomb_is_refused_by_its_declared_size(tmp_path: Path) -> None:
    bomb = repack(ACTORS, tmp_path / "a.xlsx", SHEET, (b" " * 1_000_000 for _ in range(300)))
    assert await refusal(bomb) == "import-refused-too-big"


async def test_a_zip_bomb_that_lies_about_its_size_stays_in_bounds(tmp_path: Path) -> None:
    bomb = repack(ACTORS, tmp_path / "a.xlsx", TEXTS, million_texts())
    with zipfile.ZipFile(bomb) as archive:
        size = struct.pack("<I", archive.getinfo(TEXTS).file_size)
    assert size in bomb.read_bytes()
    bomb.write_bytes(bomb.read_bytes().replace(size, struct.pack("<I", 1000)))
    assert await refusal(bomb) in STOPPED


async def test_millions_of_texts_inside_the_declared_size_stay_in_bounds(tmp_path: Path) -> None:
    bomb = repack(ACTORS, tmp_path / "a.xlsx", TEXTS, million_texts())
    assert await refusal(bomb) in STOPPED


async def test_entities_are_neither_expanded_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("tajemství")
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    texts = (
        f'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY e0 "lol">{levels}<!ENTITY f SYSTEM "file://{secret}">]>'
        f'<sst xmlns="{NAMESPACE}">'
        "<si><t>&e9;</t></si><si><t>&f;</t></si></sst>"
    )
    path = repack(ACTORS, tmp_path / "a.xlsx", TEXTS, [texts.encode()])
    assert await refusal(path) == "import-refused-damaged"


async def test_a_million_empty_rows_are_left_out(tmp_path: Path) -> None:
    path = repack(save(tmp_path / "b.xlsx", [["x"]]), tmp_path / "a.xlsx", SHEET, million_rows())
    (sheet,) = await read_workbook(path)
    assert [(row.number, row.cells[0]) for row in sheet.rows] == [(1, "Aktér")]


async def test_a_stray_cell_in_the_last_corner_of_the_sheet_stays_in_bounds(tmp_path: Path) -> None:
    stray = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    xml = f'<worksheet xmlns="{NAMESPACE}"><sheetData>{TEXT_IN_A1}{stray}</sheetData></worksheet>'
    path = repack(save(tmp_path / "b.xlsx", [["x"]]), tmp_path / "a.xlsx", SHEET, [xml.encode()])
    assert await refusal(path) == "import-refused-too-big"


async def test_too_many_filled_rows_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Název;ORP\n" + "Klub;Cheb\n" * 60_000, encoding="utf-8")
    assert await refusal(path) == "import-refused-too-big"


async def test_hidden_sheets_are_told_apart(tmp_path: Path) -> None:
    path = save_sheets(tmp_path / "a.xlsx", {"List": [HEADER, ACTOR], "_skrytý": [["x"]]})
    assert [(sheet.name, sheet.hidden) for sheet in await read_workbook(path)] == [("List", False), ("_skrytý", True)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1250", "utf-16"])
@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.txt"])
async def test_plain_tables_are_read_in_every_encoding(tmp_path: Path, encoding: str, name: str) -> None:
    (tmp_path / name).write_bytes("Název\tORP\tDruh\r\nKlub Žížala\tCheb\tMŠ\r\n".encode(encoding))
    (sheet,) = await read_workbook(tmp_path / name)
    assert [row.cells for row in sheet.rows] == [("Název", "ORP", "Druh"), ("Klub Žížala", "Cheb", "MŠ")]


@pytest.mark.parametrize(
    "line",
    ['Klub;NZDM;"po, út, st, čt, pá, so, ne, vždy, i, o, svátcích"', 'Klub,NZDM,"Cheb;Aš;Sokolov;Ostrov;Kraslice"'],
)
async def test_the_separator_is_the_one_that_makes_rows_of_one_width(tmp_path: Path, line: str) -> None:
    header = "Název;Druh;Popis" if line.startswith("Klub;") else "Název,Druh,Popis"
    (tmp_path / "a.csv").write_text("\n".join([header, *[line] * 9]), encoding="utf-8")
    (sheet,) = await read_workbook(tmp_path / "a.csv")
    assert {len(row.cells) for row in sheet.rows} == {3}


async def test_a_csv_keeps_zeros_and_odd_breaks_inside_its_cells(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('Název;IČO;Popis\nKlub;="00006947";první\u2028druhý\x0btřetí\n', encoding="utf-8")
    (sheet,) = await read_workbook(tmp_path / "a.csv")
    assert sheet.rows[1].cells == ("Klub", "00006947", "první\u2028druhý\x0btřetí")


async def test_errors_of_a_spreadsheet_are_the_texts_people_see(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [("Název", "ORP", "Telefon"), ("Klub", "#REF!", 'text t="e" <c t="e">')])
    (sheet,) = await read_workbook(path)
    assert sheet.rows[1].cells == ("Klub", "#REF!", 'text t="e" <c t="e">')


async def test_thousands_of_merged_columns_are_refused_at_once(tmp_path: Path) -> None:
    cells = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 2_001))
    merges = '<mergeCell ref="A1:A1048576"/>' * 15_000
    body = f'<worksheet xmlns="{NAMESPACE}"><sheetData>{cells}</sheetData><mergeCells>{merges}</mergeCells></worksheet>'
    path = repack(ACTORS, tmp_path / "a.xlsx", SHEET, [body.encode()])
    assert await refusal(path) == "import-refused-too-big"


async def test_cells_merged_in_both_directions_hold_for_every_row(tmp_path: Path) -> None:
    rows = [("Název", "ORP", None, "Druh"), ("A", "Cheb", None, "MŠ"), ("B", None, None, "ZŠ"), ("C", None, None, "ZŠ")]
    (sheet,) = await read_workbook(save(tmp_path / "a.xlsx", rows, merges=["B1:C1", "B2:C4"]))
    assert [row.cells[1] for row in sheet.rows] == ["ORP", "Cheb", "Cheb", "Cheb"]


@pytest.mark.parametrize(
    "parts",
    [
        {"content.xml": "\0", "META-INF/manifest.xml": "<manifest:encryption-data manifest:checksum='x'/>"},
        {"encrypted-package": "\0", "META-INF/manifest.xml": "<manifest:manifest/>"},
    ],
)
async def test_an_ods_behind_a_password_is_told_as_such(tmp_path: Path, parts: dict[str, str]) -> None:
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert await refusal(tmp_path / "a.ods") == "import-refused-password"
