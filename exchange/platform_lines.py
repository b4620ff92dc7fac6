"""Platforms as rows of their workbook, in words that are read back as the same."""

from collections.abc import Iterable, Sequence
from datetime import date

from domain.likeness import key
from domain.places import Geography
from domain.platform import Families, Platform, PlatformState, PlatformType
from exchange.actor_lines import LINES, LIST
from exchange.book_look import CellValue, Look
from exchange.platform_columns import PLATFORMS, Column
from exchange.template import ID_HEADER

TYPES = {
    PlatformType.INTERDISCIPLINARY: "1 – platforma mezioborové spolupráce",
    PlatformType.MINI_TEAM: "2 – minitým",
    PlatformType.CASE_CONFERENCE: "3 – případová konference",
    PlatformType.FORMAL: "4 – formální a oborová platforma",
}
STATES = {
    PlatformState.ACTIVE: "aktivní",
    PlatformState.PAUSED: "pozastavená",
    PlatformState.PILOT: "pilot",
    PlatformState.ENDED: "ukončená",
}
FAMILIES = {Families.YES: "ano", Families.SOMETIMES: "občas", Families.NO: "ne"}
OUT = tuple(column for column in Column if PLATFORMS.header_of(column))
WIDTHS: dict[str, float] = {
    PLATFORMS.header_of(column): width
    for column, width in {
        **{Column.NUMBER: 5, Column.NAME: 36, Column.TYPE: 22, Column.ORP: 16, Column.COORDINATOR: 30},
        **{Column.FREQUENCY: 18, Column.MEMBERS: 44, Column.TOPICS: 28, Column.GOALS: 32, Column.EVALUATION: 32},
        **{Column.OUTPUTS: 28, Column.FAMILIES: 12, Column.LAST: 12, Column.NEXT: 14, Column.STATE: 12},
        Column.NOTE: 24,
    }.items()
}


def platform_cells(
    platform: Platform,
    geography: Geography,
    *,
    coordinator: str,
    members: Iterable[str],
    evaluation: str,
    last: date | None,
    following: date | None,
) -> dict[str, CellValue]:
    """A platform as cells by header; empty ones are left out."""
    cells: dict[Column, CellValue] = {
        Column.NAME: platform.name,
        Column.TYPE: TYPES[platform.type],
        Column.ORP: geography.orps[platform.orp].name,
        Column.COORDINATOR: coordinator,
        Column.FREQUENCY: platform.frequency,
        Column.MEMBERS: LINES.join(members),
        Column.TOPICS: _topics(platform.topics),
        Column.GOALS: platform.goals,
        Column.EVALUATION: evaluation,
        Column.OUTPUTS: platform.outputs,
        Column.FAMILIES: FAMILIES[platform.families],
        Column.LAST: last or "",
        Column.NEXT: following or _day_or_words(platform.next_words),
        Column.STATE: STATES[platform.state],
        Column.NOTE: platform.note,
    }
    return {PLATFORMS.header_of(column): value for column, value in cells.items() if value != ""}


def look_of(sheet: str, titles: Sequence[str], geography: Geography, orps: Iterable[str], *, notes: bool) -> Look:
    """The template's look."""
    headers = [PLATFORMS.header_of(column) for column in OUT if notes or column is not Column.NOTE]
    lists = {
        "Typ": tuple(TYPES.values()),
        "ORP": sorted((geography.orps[code].name for code in orps), key=key),
        "Stav": tuple(STATES.values()),
        "Účast": tuple(FAMILIES.values()),
    }
    offered = {Column.TYPE: "Typ", Column.ORP: "ORP", Column.STATE: "Stav", Column.FAMILIES: "Účast"}
    drop_downs = {PLATFORMS.header_of(column): name for column, name in offered.items()}
    return Look(sheet, titles, (*headers, ID_HEADER), WIDTHS, lists, drop_downs)


def _topics(topics: Sequence[str]) -> str:
    """By semicolons; one topic with a comma in it ends with one, or it would be read as two."""
    return f"{topics[0]};" if len(topics) == 1 and "," in topics[0] else LIST.join(topics)


def _day_or_words(words: str) -> CellValue:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return words
