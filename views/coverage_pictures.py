"""The matrix of coverage as a heat map: a number in every cell, hatching where there is nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.coverage import Cell, Coverage, Part
from views.coverage import line_words, name_of, orps_words
from views.drawing import BOLD, REGULAR, font_of, lines_of, printable
from views.found import Reading
from views.plan_drawing import (
    ALARM,
    GREY,
    INK,
    LINE,
    MARGIN,
    PAPER,
    SMALL,
    WIDTH,
    Box,
    centred,
    hatch,
    new_sheet,
    write,
    write_head,
)
from views.words import local_date

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

LABELS, ROW, ROW_GAP, HEADER = 620, 140, 16, 56
LETTERS, LEADING = 54, 58
MOST_COLUMNS = 7
NUMBER, PAIR = 66, 42
HEADS = (52, 48, 44, 40, 36, 32)
CORNER = 34
SHADES = ((1, "#ffe0ae"), (3, "#e3eff8"), (6, "#b5d4ec"), (10**9, "#7db2db"))
"""Up to how many actors a cell has which colour; the number stands in it as well."""
ABOVE_AND_BELOW, HIGHEST_ROW = 1300, 200


@dataclass(frozen=True)
class Grid:
    """What is drawn: words of the rows, of the columns, and the cells by row."""

    title: str
    subtitle: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    group: int
    """After how many rows a thicker line is drawn; 0: never."""


def grids_of(read: Reading, found: Coverage, part: Part) -> list[Grid]:
    """A part of the coverage as grids of as many districts as there is room for."""
    sheets = -(-len(found.orps) // MOST_COLUMNS)
    width = -(-len(found.orps) // sheets)
    named = orps_words(read, found.orps)
    on = read.say.text("coverage-picture-on", day=local_date(read.now, read.zone))
    grids: list[Grid] = []
    for first in range(0, len(found.orps), width):
        orps = found.orps[first : first + width]
        rows = tuple(
            (line_words(read, line), tuple(found.cell(line, orp) for orp in orps)) for line in found.lines[part]
        )
        title = read.say.text(f"coverage-part-{part.name.lower()}")
        columns = tuple(name_of(read, orp) for orp in orps)
        sheet = f" · {len(grids) + 1}/{sheets}" if sheets > 1 else ""
        grids.append(Grid(title, f"{named} · {on}{sheet}", columns, rows, 2 if part is Part.NEEDS else 0))
    return grids


def draw_grid(read: Reading, grid: Grid, note: str) -> "Image":
    """The sheet of a grid with its legend; takes some tenths of a second of one core: call it off the event loop."""
    tallest = ABOVE_AND_BELOW + HIGHEST_ROW * len(grid.rows)
    sheet, pen = new_sheet(tallest)
    top = _draw_columns(pen, grid, write_head(pen, grid.title, grid.subtitle))
    for at, (words, cells) in enumerate(grid.rows):
        if at and grid.group and at % grid.group == 0:
            pen.line((MARGIN, top, WIDTH - MARGIN, top), fill=LINE, width=5)
        top = _draw_row(sheet, pen, words, cells, top, len(grid.columns))
    top = _draw_legend(sheet, pen, read, top + 40)
    top = write(pen, note, top + 16, SMALL, ink=GREY)
    return sheet.crop((0, 0, WIDTH, min(top + MARGIN, tallest)))


def _draw_columns(pen: "ImageDraw", grid: Grid, top: int) -> int:
    """The names of the districts above their columns."""
    width = column_width(len(grid.columns))
    heads = [head_of(name, width - 12) for name in grid.columns]
    rows = max(len(lines) for lines, _ in heads)
    for at, (lines, size) in enumerate(heads):
        for row, line in enumerate(lines):
            middle = MARGIN + LABELS + at * width + width / 2
            base = top + (rows - len(lines) + row + 1) * HEADER - 10
            pen.text((middle, base), line, fill=INK, font=font_of(BOLD, size), anchor="ms")
    return top + rows * HEADER + 14


def head_of(name: str, width: int) -> tuple[list[str], int]:
    """A name on lines of whole words, and the largest size in which all of them fit."""
    words = printable(name).replace("-", "- ")
    size = next((size for size in HEADS if _fits(words, size, width)), HEADS[-1])
    return lines_of(words, font_of(BOLD, size), width), size


def _fits(words: str, size: int, width: int) -> bool:
    return all(font_of(BOLD, size).getlength(word) <= width for word in words.split())


def _draw_row(sheet: "Image", pen: "ImageDraw", words: str, cells: Sequence[Cell], top: int, columns: int) -> int:
    """A line with its cells; as high as its words need."""
    font = font_of(REGULAR, LETTERS)
    lines = lines_of(printable(words).replace("§ ", "§\u00a0"), font, LABELS - 30)
    height = max(ROW, len(lines) * LEADING + ROW_GAP)
    at = top + (height - len(lines) * LEADING) / 2
    for row, line in enumerate(lines):
        pen.text((MARGIN, at + row * LEADING), line, fill=INK, font=font)
    width = column_width(columns)
    for place, cell in enumerate(cells):
        left = MARGIN + LABELS + place * width
        draw_cell(sheet, pen, cell, (left + 4, top + 4, left + width - 4, top + height - 4))
    return top + height


def draw_cell(sheet: "Image", pen: "ImageDraw", cell: Cell, box: Box) -> None:
    """The number, with its parts seated + serving; hatching for nobody, a dark corner for one alone."""
    left, top, right, bottom = box
    middle = (left + right) // 2, (top + bottom) // 2
    if cell.is_white:
        hatch(sheet, box)
        pen.rectangle(box, outline=ALARM, width=5)
        pen.rectangle((middle[0] - 36, middle[1] - 40, middle[0] + 36, middle[1] + 40), fill=PAPER)
        centred(pen, "0", box, NUMBER, ink=ALARM)
        return
    shade = next(colour for most, colour in SHADES if cell.total <= most)
    pen.rectangle(box, fill=shade, outline=LINE, width=3)
    if cell.is_thin:
        pen.polygon(((right, top), (right - CORNER, top), (right, top + CORNER)), fill=INK)
    if not cell.serving:
        centred(pen, str(cell.total), box, NUMBER)
        return
    centred(pen, str(cell.total), (left, middle[1] - 66, right, middle[1] + 18), NUMBER)
    pair = f"{len(cell.seated)}+{len(cell.serving)}"
    centred(pen, pair, (left, middle[1] + 12, right, middle[1] + 64), PAIR, face=REGULAR, ink=INK)


def _draw_legend(sheet: "Image", pen: "ImageDraw", read: Reading, top: int) -> int:
    samples = (Cell(), Cell((1,)), Cell((1, 2)), Cell((1, 2, 3, 4)), Cell(tuple(range(7))))
    left = MARGIN
    for sample, key in zip(samples, ("white", "thin", "few", "some", "many"), strict=True):
        words = read.say.text(f"coverage-legend-{key}")
        wide = 96 + 20 + round(font_of(REGULAR, SMALL).getlength(words)) + 50
        if left + wide > WIDTH - MARGIN:
            left, top = MARGIN, top + 120
        draw_cell(sheet, pen, sample, (left, top, left + 96, top + 96))
        pen.text((left + 116, top + 48), words, fill=INK, font=font_of(REGULAR, SMALL), anchor="lm")
        left += wide
    return write(pen, read.say.text("coverage-legend-pair"), top + 120, SMALL)


def column_width(columns: int) -> int:
    """How wide a column is where there are so many."""
    return (WIDTH - 2 * MARGIN - LABELS) // columns
