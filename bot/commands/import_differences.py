"""Differences between a table and the database, as an operator reads them."""

from collections.abc import Iterator

from domain.workbook import Differences


def difference_lines(found: Differences, *, whole: bool) -> Iterator[str]:
    """What nobody has decided; `whole` with every cell and every new row.

    A table that is none of the bot's is taken over as it is: there only what is missing is left open.
    """
    for cell in found.changed:
        where = f"{cell.sheet} row {cell.row} ({cell.name}), {cell.column}"
        if cell.is_both_sides:
            yield f"changed on both sides: {where}: {cell.now!r} in the database, {cell.after!r} in the file"
        elif whole:
            yield f"changed: {where}: {cell.now!r} → {cell.after!r}"
    if whole:
        yield from (f"new: {row.sheet} row {row.row} ({row.name})" for row in found.added)
    for doubt in found.doubts if whole or found.is_ours else ():
        names = ", ".join(f"{name} [{number}]" for number, name in doubt.candidates)
        yield f"unclear: {doubt.sheet} row {doubt.row} ({doubt.name}) may be {names}"
    yield from (f"missing: {one.name}" for one in found.missing)


def differences_json(found: Differences) -> dict[str, object]:
    """The same as plain values."""
    return {
        "book": found.book.value,
        "changed": [cell.model_dump() | {"both_sides": cell.is_both_sides} for cell in found.changed],
        "added": [row.model_dump() for row in found.added],
        "missing": [one.model_dump() for one in found.missing],
        "unclear": [doubt.model_dump() for doubt in found.doubts],
        "expected": found.expected,
        "many_missing": found.many_missing,
    }
