"""The workbook of a template, written by a separate process."""

import asyncio
import json
from collections.abc import Iterable, Sequence
from datetime import date

from exchange.book_look import MIDDLE, CellValue, Look
from exchange.template import ID_HEADER
from exchange.writer_process import written_by

WRITER = "exchange.workbook_writer"
ROWS_AT_ONCE = 200


async def make_workbook(look: Look, rows: Sequence[Sequence[CellValue]], marks: Sequence[Sequence[str | int]]) -> bytes:
    """The file (xlsx); rows are cells in the order of the headers. Raises Refusal where it takes too long."""
    return await written_by(WRITER, await _said(look, rows, marks))


async def _said(look: Look, rows: Sequence[Sequence[CellValue]], marks: Sequence[Sequence[str | int]]) -> bytes:
    """What the child reads; other work gets its turn in between."""
    first = {
        **look._asdict(),
        "widths": [look.widths.get(header, MIDDLE) for header in look.headers],
        "hidden": look.headers.index(ID_HEADER) + 1,
        "rows": len(rows),
        "marks": marks,
    }
    parts = [_line([first])]
    for at in range(0, len(rows), ROWS_AT_ONCE):
        parts.append(_line([_plain(value) for value in row] for row in rows[at : at + ROWS_AT_ONCE]))
        await asyncio.sleep(0)
    return b"".join(parts)


def _line(items: Iterable[object]) -> bytes:
    return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items).encode()


def _plain(value: CellValue) -> str | int | list[str] | None:
    return [value.isoformat()] if isinstance(value, date) else None if value == "" else value
