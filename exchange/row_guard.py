"""The guard that every row of a workbook passes: nothing of a concrete child is taken over, no error, no flood."""

import re
from collections.abc import Container
from functools import lru_cache

from domain.privacy import PersonalData, find_personal_data
from exchange.error_cells import is_error
from exchange.table import Cell, Notes, TableRow
from exchange.template import NAME

REJECTED = {
    PersonalData.BIRTH_NUMBER: "import-rejected-birth-number",
    PersonalData.BIRTH_DATE: "import-rejected-birth-date",
    PersonalData.NAME_AND_AGE: "import-rejected-name-and-age",
}
NOTHING = re.compile(r"[-‐-―−]{1,4}|n\s?/\s?a|n\.\s?a\.", re.IGNORECASE)
"""How people write that there is no phone, no IČO, no answer."""
SHORT = 5
"""Longer texts are no dash and no N/A."""
LONGEST_ROW = 50_000
LONGEST_NAME = 200
LONGEST_CELL = 4_000
"""Letters of a cell that is more than a text: a list of all districts of the country has some 3,000."""


def reject_personal_data(row: TableRow, notes: Notes) -> None:
    """Reject the row for personal data of a person, or where it is too long to look; the value is never repeated."""
    cells = (*row.cells.values(), *row.others)
    if sum(len(cell.text) for cell in cells) > LONGEST_ROW:
        notes.reject(None, "import-rejected-long-row", limit=LONGEST_ROW)
        return
    for cell in cells:
        for kind in _personal_data(cell):
            notes.reject(cell, REJECTED[kind])


@lru_cache(maxsize=4096)
def _personal_data(cell: Cell) -> tuple[PersonalData, ...]:
    """Kinds of personal data in a cell, each once."""
    found = find_personal_data(f"{cell.label}: {cell.text}")
    return tuple(dict.fromkeys(finding.kind for finding in found))


def readable(row: TableRow, notes: Notes, texts: Container[str]) -> TableRow:
    """The row without cells that hold an error or, but for plain `texts`, too much, as if it had no such columns.

    A dash or N/A is an empty cell, but for plain texts.
    """
    odd = {column: cell for column, cell in row.cells.items() if _is_odd(cell.text)}
    bad = {column for column, cell in odd.items() if _is_unreadable(cell, notes, _longest(column, texts))}
    empty = {column for column, cell in odd.items() if column not in texts and NOTHING.fullmatch(cell.text)}
    lost = [cell for cell in row.others if _is_odd(cell.text) and _is_unreadable(cell, notes, LONGEST_ROW)]
    if not (bad or empty or lost):
        return row
    others = tuple(cell for cell in row.others if cell not in lost)
    silent = {cell.label for cell in lost} - {cell.label for cell in others}
    header = row.header._replace(present=row.header.present - bad, tag_keys=row.header.tag_keys - silent)
    cells = {column: cell for column, cell in row.cells.items() if column not in bad | empty}
    return row._replace(cells=cells, others=others, header=header)


def _is_odd(text: str) -> bool:
    """True for what needs a closer look; most cells do not."""
    return len(text) < SHORT or text[0] == "#" or len(text) > LONGEST_NAME


def _longest(column: str, texts: Container[str]) -> int:
    return LONGEST_ROW if column in texts else LONGEST_NAME if column == NAME else LONGEST_CELL


def _is_unreadable(cell: Cell, notes: Notes, longest: int) -> bool:
    if is_error(cell.text):
        notes.reject(cell, "import-rejected-error", cell.text)
    elif len(cell.text) > longest:
        notes.reject(cell, "import-rejected-long-cell", limit=longest)
    else:
        return False
    return True
