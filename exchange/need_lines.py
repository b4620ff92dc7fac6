"""What districts do as rows of the workbook of needs, in words that are read back as the same."""

from collections.abc import Iterable, Sequence

from domain.codes import CodeLists, NeedDomain
from domain.likeness import key
from domain.needs import LEVELS, Activity, Needs, Phase, Practice
from domain.places import Geography
from exchange.book_look import CellValue, Look
from exchange.need_columns import NEEDS, Column
from exchange.template import ID_HEADER

LIST, FORMS = "; ", ";\n"
DOMAINS = {
    NeedDomain.RELATIONSHIPS: "VZTAHY",
    NeedDomain.SAFETY: "BEZPEČÍ",
    NeedDomain.HEALTH: "ZDRAVÍ",
    NeedDomain.LEARNING: "UČENÍ",
    NeedDomain.BEHAVIOUR: "CHOVÁNÍ",
    NeedDomain.MATERIAL: "MATERIÁLNÍ ZAJIŠTĚNÍ",
}
PHASES = {Phase.BEFORE: "před vznikem ohrožení", Phase.IN_DANGER: "při ohrožení"}
WIDTHS: dict[str, float] = {
    NEEDS.header_of(column): width
    for column, width in {
        **{Column.DOMAIN: 18, Column.NEED: 30, Column.FORMS: 34, Column.RISK: 30, Column.NAME: 38, Column.PHASE: 16},
        **{Column.KINDS: 38, Column.ORP: 16, Column.WORDS: 34, Column.ACTORS: 38, Column.LEVEL: 12, Column.NOTE: 26},
    }.items()
}


class NeedWriter:
    """Writes activities as cells by header; empty ones are left out."""

    def __init__(self, needs: Needs, codes: CodeLists, geography: Geography) -> None:
        self._needs, self._codes, self._geography = needs, codes, geography

    def cells(
        self, activity: Activity, orp: str | None, practice: Practice | None, actors: Iterable[str], *, notes: bool
    ) -> dict[str, CellValue]:
        """An activity, and how a district does it; `actors` are names and words."""
        need = self._needs.need_of(activity)
        by_column: dict[Column, CellValue] = {
            Column.DOMAIN: DOMAINS[activity.domain],
            Column.NEED: need.name,
            Column.FORMS: FORMS.join(need.forms),
            Column.RISK: need.risk,
            Column.NAME: activity.name,
            Column.PHASE: PHASES[activity.phase] if activity.phase else "",
            Column.KINDS: LIST.join(self._codes.kinds[code].name_cs for code in (*activity.usual, *activity.possible)),
            Column.ORP: self._geography.orps[orp].name if orp else "",
            Column.ACTORS: LIST.join(actors),
        }
        if practice is not None:
            by_column |= {Column.WORDS: practice.words, Column.LEVEL: practice.level or ""}
            by_column[Column.NOTE] = practice.note if notes else ""
        return {NEEDS.header_of(column): value for column, value in by_column.items() if value != ""}


def headers_of(*, notes: bool) -> tuple[str, ...]:
    """The columns of a workbook: the note of the coordinators is for themselves."""
    shown = (column for column in Column if NEEDS.header_of(column) and (notes or column is not Column.NOTE))
    return (*map(NEEDS.header_of, shown), ID_HEADER)


def look_of(
    sheet: str, titles: Sequence[str], headers: Sequence[str], geography: Geography, orps: Iterable[str]
) -> Look:
    """The template's look with these columns."""
    lists: dict[str, Sequence[str | int]] = {
        "Okruh": tuple(DOMAINS.values()),
        "ORP": sorted((geography.orps[code].name for code in orps), key=key),
        "Úroveň": tuple(LEVELS),
        "Fáze": tuple(PHASES.values()),
    }
    offered = {Column.DOMAIN: "Okruh", Column.ORP: "ORP", Column.LEVEL: "Úroveň", Column.PHASE: "Fáze"}
    drop_downs = {NEEDS.header_of(column): name for column, name in offered.items()}
    return Look(sheet, titles, headers, WIDTHS, lists, drop_downs)
