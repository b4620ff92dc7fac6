"""White spots: the numbers of own districts with the ways to what is behind them, and words shared by its screens."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from domain.coverage import Coverage, Part
from domain.minimal_network import Standing
from locales.translator import Translator
from views.found import Reading
from views.menu import menu_row
from views.planning import OpenCoverage, planning_row
from views.screen import TEXT_LIMIT, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import name_in

PAGE = 8


class OpenCoverageOf(Tap):
    """Show the white spots of a district."""

    prefix: ClassVar[str] = "covo"
    orp: str


class OpenLines(Tap):
    """Show a part of what should be covered: in a district, in all own ones where none is named."""

    prefix: ClassVar[str] = "covl"
    orp: str
    part: str
    page: int = 0


class OpenCell(Tap):
    """Show who covers a line in a district."""

    prefix: ClassVar[str] = "covc"
    orp: str
    line: str
    page: int = 0


class OpenPlatformless(Tap):
    """Show who is on no platform."""

    prefix: ClassVar[str] = "covu"
    orp: str
    page: int = 0


class OpenOffers(Tap):
    """Show unmet demand beside supply."""

    prefix: ClassVar[str] = "covd"
    orp: str


class OpenMinimal(Tap):
    """Show the real network of a district beside the minimal one."""

    prefix: ClassVar[str] = "covm"
    orp: str
    page: int = 0


class BeginRemote(Tap):
    """Ask of which kind the distances are to be shown."""

    prefix: ClassVar[str] = "covrb"
    orp: str


class SendMatrix(Tap):
    """A part of what should be covered as a picture or, to print, as a PDF."""

    prefix: ClassVar[str] = "covp"
    orp: str
    part: str
    pdf: bool = False


class OpenMaps(Tap):
    """Ask what a map is to show."""

    prefix: ClassVar[str] = "covmm"
    orp: str = ""


class SendCoverageWorkbook(Tap):
    """All views as a workbook."""

    prefix: ClassVar[str] = "covx"
    orp: str


class Totals:
    """What is said of a district on the first screen: its coverage, its minimal network, actors on no platform."""

    def __init__(self, found: Coverage, orp: str, standings: Sequence[Standing], platformless: int) -> None:
        self.figures = found.figures(orp)
        self.wanted = len(standings)
        self.lacking = sum(one.is_lacking for one in standings)
        self.platformless = platformless


def coverage_screen(read: Reading, totals: Mapping[str, Totals], *, is_all: bool, is_only: bool) -> Screen:
    """The numbers of one district with the ways to what is behind them; or of all own ones, with the ways to each."""
    say = read.say
    if is_all:
        lines = "\n".join(_district_line(read, one) for one in totals.values())
        own = in_rows([button(name_of(read, code), OpenCoverageOf(code)) for code in totals], 2)
        return Screen(
            _whole(say, f"{say.html('coverage-title')}\n\n{lines}"), (*_ways(say, ""), *own, planning_row(say))
        )
    orp = next(iter(totals))
    text = f"{say.html('coverage-title-of', orp=name_of(read, orp))}\n\n{_numbers(say, totals[orp])}"
    return Screen(_whole(say, text), (*_ways(say, orp), planning_row(say) if is_only else back_row(say, "")))


def line_words(read: Reading, line: str) -> str:
    """What a line is called: a need domain with its focus, or a target group."""
    group = read.codes.target_groups.get(line)
    if group is not None:
        name = name_in(read.say, group)
        return name[:1].upper() + name[1:]
    domain, _, focus = line.partition(".")
    return f"{read.say.text(f'domain-{domain}')} – {read.say.text(f'focus-{focus}')}"


def name_of(read: Reading, orp: str) -> str:
    """The name of a district, or that all own ones are meant."""
    return read.geography.orps[orp].name if orp else read.say.text("coverage-all-orps")


def orps_words(read: Reading, orps: Sequence[str]) -> str:
    """The region where these are all its districts; else their names."""
    kraj = read.geography.orps[orps[0]].kraj
    if len(orps) > 1 and set(orps) == set(read.geography.orps_of_kraj(kraj)):
        return read.geography.kraje[kraj].name
    return ", ".join(name_of(read, orp) for orp in orps)


def turn_row(say: Translator, total: int, page: int, size: int, before: Tap, after: Tap) -> tuple[Row, ...]:
    """Other pages; no row where there is one page."""
    turns = []
    if page > 0:
        turns.append(button(say.text("button-previous"), before))
    if (page + 1) * size < total:
        turns.append(button(say.text("button-next"), after))
    return (tuple(turns),) if turns else ()


def back_row(say: Translator, orp: str) -> Row:
    """Back to the numbers."""
    back = OpenCoverageOf(orp) if orp else OpenCoverage()
    return (button(say.text("button-coverage-back"), back), *menu_row(say))


def cut(text: str) -> str:
    """The whole lines that a message holds."""
    if len(text) <= TEXT_LIMIT:
        return text
    return text[: text.rindex("\n", 0, TEXT_LIMIT - 2)] + "\n…"


def _ways(say: Translator, orp: str) -> tuple[Row, ...]:
    rows: list[Row] = [
        (button(say.text("button-coverage-needs"), OpenLines(orp, Part.NEEDS.value)),),
        (
            button(say.text("button-coverage-ages"), OpenLines(orp, Part.AGES.value)),
            button(say.text("button-coverage-situations"), OpenLines(orp, Part.SITUATIONS.value)),
        ),
        (
            button(say.text("button-coverage-platformless"), OpenPlatformless(orp)),
            button(say.text("button-coverage-offers"), OpenOffers(orp)),
        ),
        (
            button(say.text("button-coverage-map"), OpenMaps(orp)),
            button(say.text("button-coverage-workbook"), SendCoverageWorkbook(orp)),
        ),
    ]
    if orp:
        minimal = button(say.text("button-coverage-minimal"), OpenMinimal(orp))
        rows.insert(2, (minimal, button(say.text("button-coverage-remote"), BeginRemote(orp))))
    return tuple(rows)


def _whole(say: Translator, text: str) -> str:
    return cut(f"{text}\n\n{say.html('coverage-what-counts')}")


def _numbers(say: Translator, totals: Totals) -> str:
    figures = totals.figures
    parts = [
        say.html(
            f"coverage-numbers-{part.name.lower()}",
            white=figures.white[part],
            thin=figures.thin[part],
            of=figures.cells[part],
        )
        for part in Part
    ]
    return "\n".join(
        (
            say.html("coverage-numbers-actors", seated=figures.seated, serving=figures.serving),
            *parts,
            say.html("coverage-numbers-kinds", lacking=totals.lacking, of=totals.wanted),
            say.html("coverage-numbers-platformless", count=totals.platformless),
        )
    )


def _district_line(read: Reading, totals: Totals) -> str:
    return read.say.html(
        "coverage-district",
        orp=name_of(read, totals.figures.orp),
        needs=totals.figures.white[Part.NEEDS],
        groups=totals.figures.white_groups,
        kinds=totals.lacking,
        platformless=totals.platformless,
    )
