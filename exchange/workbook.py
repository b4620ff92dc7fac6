"""A workbook as plain texts, read by a separate process so that a hostile file cannot harm this one."""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE
from io import BytesIO
from pathlib import Path
from signal import SIGKILL, SIGXCPU
from typing import NamedTuple

from domain.errors import Refusal

ROOT = Path(__file__).resolve().parent.parent
READER = "exchange.workbook_child"
MOST_SECONDS = 18.0


class Box(NamedTuple):
    """A merged range: rows as numbered in the sheet, columns from 0, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


class Row(NamedTuple):
    """A row that holds something: its number in the sheet and its cells as texts."""

    number: int
    cells: tuple[str, ...]


class Sheet(NamedTuple):
    """A sheet with its rows; `merges` are the ranges wider than one column (all are already filled down)."""

    name: str
    hidden: bool
    rows: list[Row]
    merges: tuple[Box, ...] = ()


async def read_workbook(path: Path) -> tuple[Sheet, ...]:
    """All sheets of an .xlsx, .xls, .xlsb, .ods or .csv file; raises Refusal with one of the keys import-refused-*."""
    child = await asyncio.create_subprocess_exec(
        *_command(path),
        cwd=ROOT,
        env={},
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=DEVNULL,
    )
    try:
        output, _ = await asyncio.wait_for(child.communicate(), MOST_SECONDS)
    except TimeoutError as error:
        raise Refusal("import-refused-too-slow") from error
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode in (-SIGXCPU, -SIGKILL):
        raise Refusal("import-refused-too-slow")
    if child.returncode != 0:
        raise Refusal("import-refused-too-big")
    return await _sheets(output)


def _command(path: Path) -> tuple[str, ...]:
    return sys.executable, "-X", "utf8", "-m", READER, str(path.absolute())


async def _sheets(output: bytes) -> tuple[Sheet, ...]:
    """The child's lines as sheets; a text that is met often is kept once, other work gets its turn in between."""
    sheets: list[Sheet] = []
    texts: dict[str, str] = {}
    for line in BytesIO(output):
        said = json.loads(line)
        if "refused" in said:
            raise Refusal(said["refused"])
        if "name" in said:
            sheets.append(Sheet(said["name"], said["hidden"], [], tuple(Box(*box) for box in said["merges"])))
        for number, cells in said.get("rows", ()):
            sheets[-1].rows.append(Row(number, tuple(texts.setdefault(cell, cell) for cell in cells)))
        await asyncio.sleep(0)
    return tuple(sheets)
