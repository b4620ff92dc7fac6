"""Titles of the workbooks that are sent out (book_titles.csv)."""

import csv
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from domain.places import Geography
from domain.workbook import Book

MOST_NAMED = 8
DAY = "stav k {0.day}. {0.month}. {0.year}"


def titles_of(book: Book, geography: Geography, orps: Sequence[str], day: date, *, notes: bool) -> tuple[str, ...]:
    """The rows above the header: what it is, whose, of which day, and how it is filled in."""
    said = _said()
    title = " – ".join(filter(None, (said[book]["title"], where(geography, orps), DAY.format(day))))
    return (title, said[book]["below"], *((said[f"{book}-notes"]["below"],) if notes else ()))


def sheet_of(book: Book) -> str:
    """What the sheet is called."""
    return _said()[book]["sheet"]


def where(geography: Geography, orps: Sequence[str], most: int = MOST_NAMED) -> str:
    """A region where it is whole, else the districts by name; the region of too many, "" where they have none."""
    kraje = {geography.orps[code].kraj for code in orps}
    kraj = next(iter(kraje)) if len(kraje) == 1 else ""
    is_whole = kraj and set(geography.orps_of_kraj(kraj)) == {*orps}
    if orps and len(orps) <= most and not is_whole:
        return "ORP " + ", ".join(geography.orps[code].name for code in orps)
    return geography.kraje[kraj].name if kraj else ""


@cache
def _said() -> dict[str, dict[str, str]]:
    with Path(__file__).with_name("book_titles.csv").open(encoding="utf-8", newline="") as lines:
        return {row["book"]: row for row in csv.DictReader(lines)}
