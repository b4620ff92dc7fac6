"""The columns of the actors workbook and the names people give them (actor_columns.csv)."""

import csv
import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from domain.likeness import Phrases, key


class Column(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    NAME = "name"
    ICO = "ico"
    FORMAL = "formal"
    KIND = "kind"
    FOUNDER = "founder"
    RESORT = "resort"
    DOMAIN = "domain"
    FURTHER_DOMAINS = "further_domains"
    FOCUS = "focus"
    CRISIS = "crisis"
    CRISIS_PHONE = "crisis_phone"
    CRISIS_HOURS = "crisis_hours"
    AGES = "ages"
    SITUATIONS = "situations"
    FORMS = "forms"
    ONLINE = "online"
    ORPS = "orps"
    FURTHER_ORPS = "further_orps"
    PLACES = "places"
    ADDRESS = "address"
    SHELTERED = "sheltered"
    HOURS = "hours"
    CAPACITY = "capacity_text"
    OCCUPANCY = "occupancy_text"
    CONTACT = "contact"
    CONTACT_ROLE = "contact_role"
    CONTACT_PHONE = "contact_phone"
    CONTACT_EMAIL = "contact_email"
    PHONES = "phones"
    EMAILS = "emails"
    WEB = "web"
    PLATFORMS = "platforms"
    FINDINGS = "findings"
    WISHES = "wishes"
    PRIVATE_NOTE = "private_note"
    TAGS = "tags"
    NEWS = "news"
    AUDIENCE = "audience"
    REVISED_ON = "revised_on"
    REVISED_BY = "revised_by"


LISTS = frozenset(
    {
        *(Column.DOMAIN, Column.FURTHER_DOMAINS, Column.ORPS, Column.FURTHER_ORPS, Column.PLACES, Column.AGES),
        *(Column.SITUATIONS, Column.FORMS, Column.PHONES, Column.EMAILS, Column.CONTACT, Column.CONTACT_PHONE),
        *(Column.CONTACT_EMAIL, Column.PLATFORMS, Column.TAGS, Column.CRISIS_PHONE),
    }
)
"""Columns that may stand in a sheet more than once: Telefon 1, Telefon 2."""
BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
TAIL = re.compile(r"[\s.*:]*[0-9]{0,2}[\s.*:]*$")
LONGEST_NAME = 60


def _names() -> dict[str, list[str]]:
    with (Path(__file__).parent / "actor_columns.csv").open(encoding="utf-8", newline="") as file:
        return {row["column"]: row["names"].split(";") for row in csv.DictReader(file)}


NAMES = _names()
COLUMNS = Phrases((name, column) for column in Column for name in NAMES[column])
NAMES_OF_NAME = frozenset(map(key, NAMES[Column.NAME]))
PLATFORMS_HEADERS = frozenset(map(key, NAMES["platforms template"]))
NEEDS_HEADERS = frozenset(map(key, NAMES["needs template"]))


@lru_cache(maxsize=4096)
def column_named(label: str) -> Column | None:
    """Which column a header names, or None; text in brackets and a number at the end do not matter."""
    if not label or len(BRACKETS.sub("", label)) > LONGEST_NAME:
        return None
    bare = TAIL.sub("", BRACKETS.sub(" ", label))
    found = COLUMNS.exactly(label) or COLUMNS.exactly(bare) or COLUMNS.meanings(bare)
    return found[0] if found else None


def assign(labels: Sequence[str]) -> dict[int, Column]:
    """Which place holds which column; of two that claim one column the first wins, unless the column is a list."""
    taken: dict[int, Column] = {}
    for place, label in enumerate(labels):
        column = column_named(label)
        if column is not None and (column in LISTS or column not in taken.values()):
            taken[place] = column
    return taken


def count_known(labels: Iterable[str], known: frozenset[str]) -> int:
    """How many of the labels are names of another template's columns."""
    return len({key(BRACKETS.sub(" ", label)) for label in labels} & known)
