"""How far a revision is, as a picture for a telephone and for print: a bar for each part or district, last year below.

What a part of a bar means is said by its pattern, its number and the legend, never by its colour alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from locales.translator import Translator
from views.drawing import BOLD, REGULAR, font_of, lines_of, printable

if TYPE_CHECKING:
    from PIL.Image import Image as Picture
    from PIL.ImageDraw import ImageDraw

WIDTH, MARGIN, GAP = 1080, 48, 22
TITLE, LABEL, SMALL, NUMBER = 46, 34, 28, 26
"""Sizes of letters, in dots like all lengths here."""
BAR, THIN, STEP, SAMPLE = 44, 14, 12, 64
ROOM_BESIDE = 12
HEAD, ROW = 420, 190
"""At most so high."""
INK, GREY, PAPER = "#1b1b1b", "#5f5f5f", "#ffffff"
LAST_YEAR = "#9a5b00"


@dataclass(frozen=True)
class Part:
    """How a part of a bar is drawn: its ground, and the lines on it."""

    key: str
    ground: str
    lines: str | None = None
    crossed: bool = False


PARTS = (
    Part("verified", "#1f4e86"),
    Part("waiting", "#c9dcf2", "#1f4e86"),
    Part("phone", "#fbe3b8", "#9a5b00", crossed=True),
    Part("silent", "#ffffff"),
)
"""In the order in which they stand in a bar."""


@dataclass(frozen=True)
class Bar:
    """Something with how many parts are how; `counts` in the order of PARTS, `last` the done and all of last year."""

    label: str
    counts: tuple[int, int, int, int]
    note: str = ""
    last: tuple[int, int] | None = None

    @property
    def whole(self) -> int:
        """How many there are."""
        return sum(self.counts)


def progress_picture(say: Translator, title: str, place: str, bars: Sequence[Bar]) -> bytes:
    """A PNG; takes some tenths of a second of one core: call it off the event loop."""
    from PIL import Image, ImageDraw  # only those who make a picture wait for it

    page = Image.new("RGB", (WIDTH, HEAD + ROW * len(bars)), PAPER)
    pen = ImageDraw.Draw(page)
    top = _write(pen, title, BOLD, TITLE, MARGIN)
    top = _write(pen, place, REGULAR, SMALL, top, ink=GREY) + GAP // 2
    top = _legend(page, pen, say, top) + GAP
    for bar in bars:
        top = _bar(page, pen, say, bar, top) + GAP
    file = BytesIO()
    page.crop((0, 0, WIDTH, top + MARGIN - GAP)).save(file, "PNG", optimize=True)
    return file.getvalue()


def _legend(page: "Picture", pen: "ImageDraw", say: Translator, top: int) -> int:
    """What each pattern means, as many in a line as fit."""
    font, left = font_of(REGULAR, SMALL), MARGIN
    for part in PARTS:
        words = printable(say.text(f"revision-part-{part.key}"))
        wide = SAMPLE + 14 + round(font.getlength(words))
        if left > MARGIN and left + wide > WIDTH - MARGIN:
            left, top = MARGIN, top + BAR + 8
        _fill(page, pen, part, (left, top, left + SAMPLE, top + BAR - 8))
        pen.text((left + SAMPLE + 14, top - 1), words, fill=INK, font=font)
        left += wide + 2 * GAP
    return top + BAR + 8


def _bar(page: "Picture", pen: "ImageDraw", say: Translator, bar: Bar, top: int) -> int:
    """Its name and what is done of it, the bar in parts, and last year's thin one with its number."""
    done = _share(bar.counts[0], bar.whole)
    wide = font_of(BOLD, LABEL).getlength(done)
    pen.text((WIDTH - MARGIN - wide, top), done, fill=INK, font=font_of(BOLD, LABEL))
    room = round(WIDTH - 2 * MARGIN - wide - 20)
    pen.text((MARGIN, top), _cut(bar.label, BOLD, LABEL, room), fill=INK, font=font_of(BOLD, LABEL))
    top += round(LABEL * 1.3)
    _parts(page, pen, bar, top)
    top += BAR + 8
    words = [bar.note] if bar.note else []
    if bar.last is not None:
        length = _length(bar.last[0], bar.last[1])
        pen.rectangle((MARGIN, top, WIDTH - MARGIN, top + THIN), outline=LAST_YEAR)
        pen.rectangle((MARGIN, top, MARGIN + length, top + THIN), fill=LAST_YEAR)
        top += THIN + 2
        words.append(say.text("revision-picture-last", done=_share(*bar.last)))
    return _write(pen, " · ".join(words), REGULAR, SMALL, top, ink=GREY) if words else top


def _parts(page: "Picture", pen: "ImageDraw", bar: Bar, top: int) -> None:
    before = 0
    for part, count in zip(PARTS, bar.counts, strict=True):
        left, right = (MARGIN + _length(many, bar.whole) for many in (before, before + count))
        before += count
        if not count:
            continue
        _fill(page, pen, part, (left, top, right, top + BAR))
        if right - left >= font_of(BOLD, NUMBER).getlength(str(count)) + ROOM_BESIDE:
            _number(pen, part, str(count), (left + right) // 2, top)
    pen.rectangle((MARGIN, top, WIDTH - MARGIN, top + BAR), outline=INK, width=2)


def _number(pen: "ImageDraw", part: Part, text: str, middle: int, top: int) -> None:
    """On a ground without lines, so that it can be read."""
    font = font_of(BOLD, NUMBER)
    left = middle - round(font.getlength(text) / 2)
    if part.lines:
        pen.rectangle((left - 4, top + 6, left + font.getlength(text) + 4, top + BAR - 6), fill=PAPER)
    pen.text((left, top + 5), text, fill=PAPER if part is PARTS[0] else INK, font=font)


def _fill(page: "Picture", pen: "ImageDraw", part: Part, box: tuple[int, int, int, int]) -> None:
    """A part with its lines: slanting ones, or both ways."""
    from PIL import Image, ImageDraw  # only those who make a picture wait for it

    left, top, right, bottom = box
    wide, high = max(right - left, 1), bottom - top
    tile = Image.new("RGB", (wide, high), part.ground)
    inside = ImageDraw.Draw(tile)
    for start in range(-high, wide + high, STEP) if part.lines else ():
        inside.line((start, high, start + high, 0), fill=part.lines, width=2)
        if part.crossed:
            inside.line((start, 0, start + high, high), fill=part.lines, width=2)
    page.paste(tile, (left, top))
    pen.rectangle((left, top, right, bottom), outline=INK)


def _length(count: int, whole: int) -> int:
    return (WIDTH - 2 * MARGIN) * count // whole if whole else 0


def _share(done: int, whole: int) -> str:
    return f"{done} / {whole} · {done * 100 // whole} %" if whole else "–"


def _cut(text: str, face: str, size: int, width: int) -> str:
    """As much of a name as fits on one line."""
    lines = lines_of(printable(text), font_of(face, size), width)
    return lines[0] + (" …" if len(lines) > 1 else "") if lines else ""


def _write(pen: "ImageDraw", text: str, face: str, size: int, top: int, *, ink: str = INK) -> int:
    """Lines of text from the left edge; returns where they end."""
    font = font_of(face, size)
    for line in lines_of(printable(text), font, WIDTH - 2 * MARGIN):
        pen.text((MARGIN, top), line, fill=ink, font=font)
        top += round(size * 1.25)
    return top + 8
