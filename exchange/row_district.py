"""The district that a row of a workbook belongs to."""

from exchange.place_words import PlaceWords
from exchange.table import Notes, TableRow

ORP = "orp"


def district_of(
    row: TableRow, notes: Notes, places: PlaceWords, default: str | None, *, more: str, none: str | None
) -> str | None:
    """The first district the row names, else that of the divider over it, or the default.

    `more` is the warning of further ones, `none` tells that there is none (None: that is no fault).
    """
    cell = row.cells.get(ORP)
    read = places.orps(cell.text) if cell else None
    for piece in read.unknown if read else ():
        notes.reject(cell, "import-rejected-orp", piece)
    if read and len(read.codes) > 1:
        notes.warn(cell, more, cell.text if cell else None)
    if read and (read.codes or read.unknown):
        return next(iter(read.codes), None)
    orp = next((code for text in row.dividers if (code := places.named_orp(text))), default)
    if orp is None and none:
        notes.reject(None, none)
    return orp
