"""A workbook written by a separate process, so that the bot answers meanwhile."""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Iterable, Sequence
from datetime import date

from domain.errors import Refusal
from exchange.book_look import MIDDLE, CellValue, Look
from exchange.template import ID_HEADER
from exchange.workbook import ROOT

WRITER = "exchange.workbook_writer"
MOST_SECONDS = 180.0
ROWS_AT_ONCE = 200


async def make_workbook(look: Look, rows: Sequence[Sequence[CellValue]], marks: Sequence[Sequence[str | int]]) -> bytes:
    """The file (xlsx); rows are cells in the order of the headers. Raises Refusal where it takes too long."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-X", "utf8", "-m", WRITER), cwd=ROOT, env={}, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    try:
        output, _ = await asyncio.wait_for(child.communicate(await _said(look, rows, marks)), MOST_SECONDS)
    except TimeoutError as error:
        raise Refusal("refused-workbook-too-slow") from error
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0:
        raise Refusal("refused-workbook-too-slow")
    return output


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
