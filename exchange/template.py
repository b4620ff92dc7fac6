"""A template of the networks: the columns its table has, the names people give them, and what is said of any other."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from domain.likeness import Phrases, key

BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
TAIL = re.compile(r"[\s.*:]*[0-9]{0,2}[\s.*:]*$")
LONGEST_NAME = 60
LEAST_OF_OTHER = 3
NO_NAME_OF_NAME = re.compile(r"[0-9@]")
NUMBER_SIGN = "#"
NAME, NUMBER, ID = "name", "number", "id"
"""The columns that every template has: what a row is called, its number, and what the bot knows it by."""
ID_HEADER = "ID Síťovky"
IDLE = frozenset({NUMBER, ID})
"""Columns that say nothing about a row."""


class Said(NamedTuple):
    """Message keys: of a workbook without such a table, a sheet and a lone cell left out, and other templates met."""

    none: str
    ignored: str
    lone: str
    others: Mapping[str, str]
    """Rows of the file of names that hold telling columns of another template, each with its refusal."""


class Template:
    """The columns of one template; `lists` may stand in a sheet more than once: Telefon 1, Telefon 2."""

    def __init__(self, file: str, columns: type[StrEnum], lists: frozenset[str], said: Said) -> None:
        names, self._headers = _names(file), _headers(file)
        self.lists = lists
        self.said = said
        self._columns: Phrases[str] = Phrases((name, column) for column in columns for name in names[column])
        self._names_of_name = frozenset(map(key, names[NAME]))
        self._others = {refusal: frozenset(map(key, names[row])) for row, refusal in said.others.items()}
        self.column_named = lru_cache(maxsize=4096)(self._column_named)
        self.is_name_of_name = lru_cache(maxsize=4096)(self._is_name_of_name)

    def _column_named(self, label: str) -> str | None:
        """Which column a header names, or None; text in brackets and a number at the end do not matter."""
        if not label or len(BRACKETS.sub("", label)) > LONGEST_NAME:
            return None
        if label.strip() == NUMBER_SIGN:
            return NUMBER
        if key(label) == key(ID_HEADER):
            return ID
        bare = TAIL.sub("", BRACKETS.sub(" ", label))
        found = self._columns.exactly(label) or self._columns.exactly(bare) or self._columns.meanings(bare)
        return found[0] if found else None

    def header_of(self, column: str) -> str:
        """What a workbook that is sent out calls a column; "" for one that it does not have."""
        return self._headers.get(column, "")

    def is_exactly_named(self, label: str) -> bool:
        """True where a column is called just so."""
        return bool(self._columns.exactly(label))

    def _is_name_of_name(self, cell: str) -> bool:
        """True for a name of the column of names."""
        return len(cell) <= LONGEST_NAME and not NO_NAME_OF_NAME.search(cell) and key(cell) in self._names_of_name

    def assign(self, labels: Sequence[str]) -> dict[int, str]:
        """Which place holds which column; of two that claim one column the first wins, unless the column is a list."""
        taken: dict[int, str] = {}
        for place, label in enumerate(labels):
            column = self.column_named(label)
            if column is not None and (column in self.lists or column not in taken.values()):
                taken[place] = column
        return taken

    def other(self, labels: Iterable[str]) -> str | None:
        """The refusal of the template these labels rather belong to, or None."""
        keys = {key(BRACKETS.sub(" ", label)) for label in labels}
        return next((refusal for refusal, known in self._others.items() if len(keys & known) >= LEAST_OF_OTHER), None)


def _headers(file: str) -> dict[str, str]:
    with (Path(__file__).parent / file).open(encoding="utf-8", newline="") as lines:
        headers = {row["column"]: row.get("header") or "" for row in csv.DictReader(lines)}
    return {ID: ID_HEADER, **headers}


def _names(file: str) -> dict[str, list[str]]:
    with (Path(__file__).parent / file).open(encoding="utf-8", newline="") as lines:
        return {row["column"]: row["names"].split(";") for row in csv.DictReader(lines)}
