"""The districts of a region side by side as a picture: a number in each field, and a bar below it that is as long."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from domain.region import Side
from locales.translator import Translator
from views.drawing import BOLD, REGULAR, font_of, lines_of, printable
from views.region import WORDED, short_words

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

WIDTH, MARGIN, NAMES = 1080, 40, 250
TITLE, SMALL, LABEL, NUMBER = 44, 24, 30, 34
"""Sizes of letters, in dots like all lengths here."""
HEAD, ROW, BAR = 420, 92, 14
INK, GREY, PAPER, LINE, FULL = "#1b1b1b", "#5f5f5f", "#ffffff", "#d0d0d0", "#1f4e86"


def region_picture(say: Translator, title: str, under: str, sides: Sequence[tuple[str, Side]]) -> bytes:
    """A PNG of named districts; takes some tenths of a second of one core: call it off the event loop."""
    from PIL import Image, ImageDraw  # only those who make a picture wait for it

    page = Image.new("RGB", (WIDTH, HEAD + ROW * len(sides)), PAPER)
    pen = ImageDraw.Draw(page)
    top = _write(pen, title, BOLD, TITLE, MARGIN, INK)
    top = _write(pen, under, REGULAR, SMALL, top + 6, GREY) + 24
    top = _heads(pen, say, top)
    for name, side in sides:
        pen.line((MARGIN, top, WIDTH - MARGIN, top), fill=LINE, width=2)
        _row(pen, say, name, side, top)
        top += ROW
    file = BytesIO()
    page.crop((0, 0, WIDTH, top + MARGIN)).save(file, "PNG", optimize=True)
    return file.getvalue()


def _heads(pen: "ImageDraw", say: Translator, top: int) -> int:
    """What stands in the columns."""
    lowest = top
    for at, measure in enumerate(WORDED):
        left, right = _column(at)
        line = top
        for words in lines_of(printable(say.text(f"region-head-{measure.value}")), font_of(BOLD, SMALL), right - left):
            pen.text((left, line), words, fill=INK, font=font_of(BOLD, SMALL))
            line += round(SMALL * 1.25)
        lowest = max(lowest, line)
    return lowest + 12


def _row(pen: "ImageDraw", say: Translator, name: str, side: Side, top: int) -> None:
    _name(pen, printable(name), top)
    for at, measure in enumerate(WORDED):
        left, right = _column(at)
        pen.text((left, top + 12), short_words(say, side, measure), fill=INK, font=font_of(REGULAR, NUMBER))
        share = side.parts[measure].share if measure in side.parts else None
        if share is not None:
            below = top + ROW - BAR - 14
            pen.rectangle((left, below, right, below + BAR), outline=INK)
            pen.rectangle((left, below, left + round((right - left) * share), below + BAR), fill=FULL)


def _name(pen: "ImageDraw", name: str, top: int) -> None:
    """In the middle of its row; in smaller letters where two lines would not do."""
    size = next((size for size in (LABEL, SMALL) if len(_lines(name, size)) < 3), SMALL)
    lines = _lines(name, size)[:3]
    step = round(size * 1.2)
    for at, words in enumerate(lines):
        pen.text((MARGIN, top + (ROW - step * len(lines)) // 2 + at * step), words, fill=INK, font=font_of(BOLD, size))


def _lines(name: str, size: int) -> list[str]:
    return lines_of(name, font_of(BOLD, size), NAMES - 16)


def _column(at: int) -> tuple[int, int]:
    """Where a column begins and ends."""
    wide = (WIDTH - 2 * MARGIN - NAMES) // len(WORDED)
    left = MARGIN + NAMES + at * wide
    return left, left + wide - 14


def _write(pen: "ImageDraw", text: str, face: str, size: int, top: int, ink: str) -> int:
    """Lines over the whole width; returns where they end."""
    font = font_of(face, size)
    for words in lines_of(printable(text), font, WIDTH - 2 * MARGIN):
        pen.text((MARGIN, top), words, fill=ink, font=font)
        top += round(size * 1.25)
    return top
