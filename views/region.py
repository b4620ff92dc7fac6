"""The districts of a region side by side: put in order by each measure, one district, files to take away."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.region import Measure, Side
from locales.translator import Translator
from views.coverage import OpenCoverageOf
from views.found import Reading, shorten
from views.menu import menu_row
from views.planning import OpenStrategy, planning_row
from views.screen import Button, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html

Table = tuple[str, Sequence[str], Sequence[Sequence[str | int | float | None]]]
NAMES_LIMIT = 600
WORDED = tuple(one for one in Measure if one is not Measure.NAME)
"""What has a number."""


class SortRegion(Tap):
    """Show the districts of a region in the order of a measure."""

    prefix: ClassVar[str] = "rgns"
    kraj: str
    by: str


class OpenDistrict(Tap):
    """Show a district of the region."""

    prefix: ClassVar[str] = "rgno"
    orp: str


class SendRegionPicture(Tap):
    """The comparison as a picture."""

    prefix: ClassVar[str] = "rgnp"
    kraj: str
    by: str


class SendRegionWorkbook(Tap):
    """The comparison as a workbook."""

    prefix: ClassVar[str] = "rgnx"
    kraj: str


class SendKraj(Tap):
    """The three workbooks of all districts of the region."""

    prefix: ClassVar[str] = "rgnz"
    kraj: str


@dataclass(frozen=True)
class ShownDistrict:
    """A district with what is behind its numbers."""

    side: Side
    kraj: str
    late: Sequence[str]
    """Names of platforms that have not met for too long."""
    coordinators: Sequence[str]
    """Names of the people."""


def region_screen(read: Reading, kraj: str, sides: Sequence[Side], by: Measure, others: Sequence[str] = ()) -> Screen:
    """All districts in this order; `others` are regions the reader coordinates besides."""
    say, orps = read.say, read.geography.orps
    head = say.html("region-title", kraj=read.geography.kraje[kraj].name)
    order = say.html(f"region-order-{by.value}")
    lines = [f"<b>{html(orps[side.orp].name)}</b> – {html(_line(say, side, by))}" for side in sides]
    text = "\n\n".join((head, say.html("region-hint"), order, "\n".join(lines)))
    sorts = [button(_sort_label(say, one, by), SortRegion(kraj, one.value)) for one in Measure]
    files = (
        button(say.text("button-region-picture"), SendRegionPicture(kraj, by.value)),
        button(say.text("button-region-workbook"), SendRegionWorkbook(kraj)),
    )
    rows: list[Row] = [
        *in_rows(sorts, 2),
        *in_rows([button(orps[side.orp].name, OpenDistrict(side.orp)) for side in sides], 3),
        files,
        (button(say.text("button-region-export"), SendKraj(kraj)),),
        *in_rows([button(read.geography.kraje[one].name, SortRegion(one, by.value)) for one in others], 2),
    ]
    return Screen(text, (*rows, planning_row(say)))


def district_screen(read: Reading, shown: ShownDistrict, more: Sequence[Button] = ()) -> Screen:
    """All that is measured of a district, and the ways to what is behind it; `more` are buttons of other features."""
    say, side = read.say, shown.side
    who = ", ".join(shown.coordinators)
    lines = [f"<b>{html(read.geography.orps[side.orp].name)}</b>", _coordinators(say, who), ""]
    for one in WORDED:
        words = short_words(say, side, one) if one is Measure.MEETINGS else measure_words(say, side, one)
        lines.append(f"{html(name_of(say, one))}: <b>{html(words)}</b>")
    if shown.late:
        lines += ["", say.html("region-late", names=shorten(", ".join(shown.late), NAMES_LIMIT))]
    rows = in_rows(
        [
            button(say.text("button-coverage"), OpenCoverageOf(side.orp)),
            button(say.text("button-strategy"), OpenStrategy(side.orp)),
            *more,
        ],
        2,
    )
    back = button(say.text("button-region-back"), SortRegion(shown.kraj, Measure.NAME.value))
    return Screen("\n".join(lines), (*rows, (back, *menu_row(say))))


def sent_screen(
    say: Translator, kraj: str, words: str, *, photo: bytes | None = None, document: tuple[str, bytes] | None = None
) -> Screen:
    """A picture, a file or words (HTML), with the way back."""
    back = button(say.text("button-region-back"), SortRegion(kraj, Measure.NAME.value))
    return Screen(words, ((back,),), photo=photo, document=document)


def tables_of(read: Reading, sides: Sequence[Side]) -> list[Table]:
    """The comparison as a table of numbers."""
    say = read.say
    header = [say.text("region-column-orp")]
    for one in WORDED:
        header += [name_of(say, one)] if one is Measure.MEETINGS else _columns(say, one)
    return [(say.text("region-sheet"), header, [_cells(read, side) for side in sides])]


def name_of(say: Translator, measure: Measure) -> str:
    """What is measured."""
    return say.text(f"region-measure-{measure.value}")


def measure_words(say: Translator, side: Side, measure: Measure) -> str:
    """The number of a district in words: 12 z 40 (30 %)."""
    if measure is Measure.MEETINGS:
        return say.text("region-meetings", count=side.meetings)
    part = side.parts[measure]
    if part.percent is None:
        return say.text("region-nothing")
    words = say.text("region-part", count=part.count, of=part.of, percent=part.percent)
    return f"{say.text(f'region-stage-{side.stage.value}')}, {words}" if measure is Measure.REVISION else words


def short_words(say: Translator, side: Side, measure: Measure) -> str:
    """The same as briefly as can be: 30 %."""
    if measure is Measure.MEETINGS:
        return str(side.meetings)
    percent = side.parts[measure].percent
    return "–" if percent is None else say.text("region-percent", percent=percent)


def _line(say: Translator, side: Side, by: Measure) -> str:
    if by is not Measure.NAME:
        return measure_words(say, side, by)
    return " · ".join(f"{say.text(f'region-short-{one.value}')} {short_words(say, side, one)}" for one in WORDED)


def _sort_label(say: Translator, one: Measure, by: Measure) -> str:
    label = say.text(f"button-region-by-{one.value}")
    return f"• {label}" if one is by else label


def _coordinators(say: Translator, who: str) -> str:
    return say.html("region-coordinators", names=who) if who else say.html("region-no-coordinator")


def _columns(say: Translator, measure: Measure) -> list[str]:
    name = name_of(say, measure)
    return [name, say.text("region-column-of", name=name), say.text("region-column-percent", name=name)]


def _cells(read: Reading, side: Side) -> list[str | int | float | None]:
    cells: list[str | int | float | None] = [read.geography.orps[side.orp].name]
    for one in WORDED:
        if one is Measure.MEETINGS:
            cells.append(side.meetings)
        else:
            part = side.parts[one]
            cells += [part.count, part.of, part.percent]
    return cells
