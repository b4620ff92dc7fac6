"""The guard that every row of a workbook passes: nothing of a concrete child is taken over."""

from functools import lru_cache

from domain.privacy import PersonalData, find_personal_data
from exchange.table import Cell, Notes, TableRow

REJECTED = {
    PersonalData.BIRTH_NUMBER: "import-rejected-birth-number",
    PersonalData.BIRTH_DATE: "import-rejected-birth-date",
    PersonalData.NAME_AND_AGE: "import-rejected-name-and-age",
}


def reject_personal_data(row: TableRow, notes: Notes) -> None:
    """Reject the row for personal data of a person; the value is never repeated."""
    for cell in (*row.cells.values(), *row.others):
        for kind in _personal_data(cell):
            notes.reject(cell, REJECTED[kind])


@lru_cache(maxsize=4096)
def _personal_data(cell: Cell) -> tuple[PersonalData, ...]:
    """Kinds of personal data in a cell, each once."""
    found = find_personal_data(f"{cell.label}: {cell.text}")
    return tuple(dict.fromkeys(finding.kind for finding in found))
