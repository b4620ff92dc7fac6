"""How the workbook of a template looks: titles, headers, widths and drop-downs."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

MIDDLE = 20.0
"""The width of a column of which nothing else is said."""
CellValue = str | int | date
LONGEST = 32_000
FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What no cell can hold."""
ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What a spreadsheet would take for an escaped character."""
CAREFUL = ("=", "+", "-", "@", "\t", "\r")
"""Texts that begin with these are marked as texts, so that they stay so when somebody opens the cell."""


class Look(NamedTuple):
    """A workbook before its rows."""

    sheet: str
    titles: Sequence[str]
    """Rows above the header, over its whole width."""
    headers: Sequence[str]
    widths: Mapping[str, float]
    """By header; others get a middle one."""
    lists: Mapping[str, Sequence[str | int]]
    """Columns of the hidden sheet of code lists, by their header there."""
    drop_downs: Mapping[str, str]
    """Which of these lists a column offers, by header; other words stay allowed."""


def writable(text: str) -> str:
    """A text as a cell can hold it."""
    return FORBIDDEN.sub("", text[:LONGEST])


def stored(text: str) -> str:
    """The same as it is written into the file."""
    return ESCAPED.sub("_x005F_", writable(text))


def is_careful(value: object) -> bool:
    """True for a text that a spreadsheet might take for a formula."""
    return isinstance(value, str) and value.startswith(CAREFUL)
