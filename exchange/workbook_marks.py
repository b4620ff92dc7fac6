"""What a workbook remembers of itself on a hidden sheet: whose it is, and of each cell a mark of what it said."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from domain.workbook import Book, mark
from exchange.book_look import CellValue, writable
from exchange.workbook import Sheet

SHEET = "_sitovka"
VERSION = "1"
LENGTH = len(mark(""))


class Marks(NamedTuple):
    """Of each thing, by its id, the marks of its cells by header."""

    book: Book
    written_at: datetime
    orps: tuple[str, ...]
    by_id: Mapping[int, Mapping[str, str]]


def text_of(value: CellValue) -> str:
    """A value as it is read back; a day as an ISO date."""
    return writable(str(value)).strip()


def row_of_marks(subject: int, headers: Sequence[str], cells: Mapping[str, CellValue]) -> list[str | int]:
    """A row of the hidden sheet: what the cells of a thing say."""
    return [subject, "".join(mark(text_of(cells.get(header, ""))) for header in headers)]


def head_of_marks(book: Book, now: datetime, orps: Sequence[str], headers: Sequence[str]) -> list[list[str | int]]:
    """The rows above them: whose workbook it is, and which columns were marked."""
    return [[VERSION, book, now.isoformat(), " ".join(orps)], [*headers]]


def read_marks(sheets: Sequence[Sheet]) -> Marks | None:
    """What the workbook remembers; None where it is none of the bot's, or somebody has changed the hidden sheet."""
    rows = next((sheet.rows for sheet in sheets if sheet.name == SHEET), [])
    try:
        version, book, written_at, orps = rows[0].cells[:4]
        headers = [cell for cell in rows[1].cells if cell]
        if version != VERSION:
            return None
        by_id = {int(row.cells[0]): _by_header(headers, row.cells[1]) for row in rows[2:]}
        return Marks(Book(book), datetime.fromisoformat(written_at), tuple(orps.split()), by_id)
    except (ValueError, IndexError):
        return None


def _by_header(headers: Sequence[str], marks: str) -> dict[str, str]:
    parts = [marks[at : at + LENGTH] for at in range(0, len(marks), LENGTH)]
    return dict(zip(headers, parts, strict=True))
