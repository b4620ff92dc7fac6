"""What an import did: counts, duplicates, and every cell that was not taken over, with its place in the workbook."""

from collections.abc import Callable

from domain.codes import Value
from domain.workbook import Args, Note

__all__ = ["Args", "Duplicate", "ImportReport", "Note", "Translate", "to_json"]

Translate = Callable[[str, Args], str]


class Duplicate(Value):
    """A row that names an actor of an earlier row; the earlier one counts."""

    sheet: str
    row: int
    first_sheet: str
    first_row: int
    names: tuple[str, str]


class ImportReport(Value):
    """Every data row is counted once: stored, updated, unchanged, duplicate, rejected as a whole, or skipped."""

    rows_read: int
    stored: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    duplicates: tuple[Duplicate, ...] = ()
    rejected: tuple[Note, ...] = ()
    warnings: tuple[Note, ...] = ()
    unknown_columns: tuple[str, ...] = ()


def to_json(report: ImportReport, translate: Translate) -> dict[str, object]:
    """The report as plain values for `--json`; `translate` turns a message key with arguments into a sentence."""
    return {
        "rows_read": report.rows_read,
        "stored": report.stored,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "skipped": report.skipped,
        "duplicates": [_duplicate(duplicate) for duplicate in report.duplicates],
        "rejected": [_note(note, translate) for note in report.rejected],
        "warnings": [_note(note, translate) for note in report.warnings],
        "unknown_columns": list(report.unknown_columns),
    }


def _duplicate(duplicate: Duplicate) -> dict[str, object]:
    return {
        "sheet": duplicate.sheet,
        "row": duplicate.row,
        "first_sheet": duplicate.first_sheet,
        "first_row": duplicate.first_row,
        "rows": [duplicate.first_row, duplicate.row],
        "names": list(duplicate.names),
    }


def _note(note: Note, translate: Translate) -> dict[str, object]:
    return {
        "sheet": note.sheet,
        "row": note.row,
        "column": note.column,
        "value": note.value,
        "reason": translate(note.key, note.args),
    }
