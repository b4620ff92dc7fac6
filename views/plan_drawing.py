"""What pictures of planning have in common: sheets, titles, hatching, and files for the screen and for print."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from views.drawing import BOLD, REGULAR, font_of, lines_of, printable

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

WIDTH, MARGIN = 2160, 80
"""Drawn at twice the size of a telephone's picture; lengths are in these dots."""
A4 = (WIDTH, 3055)
DPI = 2160 / 210 * 25.4
TITLE, SUBTITLE, TEXT, SMALL = 92, 60, 56, 46
INK, GREY, PAPER, LINE = "#1b1b1b", "#5a5a5a", "#ffffff", "#8a8a8a"
ALARM = "#b3261e"
STRIPE, STRIPE_WIDTH = 26, 5
COLOURS = 128
"""Flat colours with smooth letters need no more."""
TALLEST_PHOTO = 2560
"""A higher picture is made smaller by Telegram: it goes as a file."""

Box = tuple[int, int, int, int]


def new_sheet(height: int) -> "tuple[Image, ImageDraw]":
    """An empty sheet and what draws on it."""
    from PIL import Image, ImageDraw  # only those who make a picture wait for it

    sheet = Image.new("RGB", (WIDTH, height), PAPER)
    return sheet, ImageDraw.Draw(sheet)


def write(
    pen: "ImageDraw",
    text: str,
    top: int,
    size: int,
    *,
    face: str = REGULAR,
    ink: str = INK,
    left: int = MARGIN,
    width: int = WIDTH - 2 * MARGIN,
) -> int:
    """Lines of text from the left; returns where they end."""
    font = font_of(face, size)
    for line in lines_of(printable(text), font, width):
        pen.text((left, top), line, fill=ink, font=font)
        top += round(size * 1.25)
    return top


def write_head(pen: "ImageDraw", title: str, subtitle: str) -> int:
    """Title and subtitle at the top; returns where they end."""
    top = write(pen, title, MARGIN, TITLE, face=BOLD)
    return write(pen, subtitle, top, SUBTITLE, ink=GREY) + 30


def hatch(sheet: "Image", box: Box, ink: str = ALARM, mask: "Image | None" = None) -> None:
    """Oblique stripes inside a box, or inside the white of a mask of its size."""
    from PIL import Image, ImageDraw

    left, top, right, bottom = box
    width, height = right - left, bottom - top
    tile = sheet.crop(box) if mask else Image.new("RGB", (width, height), PAPER)
    pen = ImageDraw.Draw(tile)
    for at in range(-height, width, STRIPE):
        pen.line((at, height, at + height, 0), fill=ink, width=STRIPE_WIDTH)
    sheet.paste(tile, (left, top), mask)


def write_signed(pen: "ImageDraw", text: str, top: int) -> int:
    """A line as it is, with signs that other texts are drawn without: the source of a map."""
    pen.text((MARGIN, top), text, fill=GREY, font=font_of(REGULAR, SMALL))
    return top + round(SMALL * 1.25)


def centred(pen: "ImageDraw", text: str, box: Box, size: int, *, face: str = BOLD, ink: str = INK) -> None:
    """A text in the middle of a box."""
    left, top, right, bottom = box
    pen.text(((left + right) / 2, (top + bottom) / 2), text, fill=ink, font=font_of(face, size), anchor="mm")


def as_png(sheets: Sequence["Image"]) -> tuple[bytes, bool]:
    """The sheets below each other at the size of a telephone, and whether that is low enough for a photo."""
    from PIL import Image

    small = [sheet.reduce(2) for sheet in sheets]
    whole = Image.new("RGB", (WIDTH // 2, sum(one.height for one in small)), PAPER)
    top = 0
    for one in small:
        whole.paste(one, (0, top))
        top += one.height
    file = BytesIO()
    whole.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue(), whole.height <= TALLEST_PHOTO


def as_pdf(sheets: Sequence["Image"], title: str) -> bytes:
    """A page of A4 for each sheet."""
    from PIL import Image

    pages = []
    for sheet in sheets:
        part = min(1.0, A4[1] / sheet.height)
        fitted = sheet if part == 1 else sheet.resize((round(sheet.width * part), A4[1]), Image.Resampling.LANCZOS)
        page = Image.new("RGB", A4, PAPER)
        page.paste(fitted, ((WIDTH - fitted.width) // 2, 0))
        pages.append(page)
    file = BytesIO()
    pages[0].save(file, "PDF", save_all=True, append_images=pages[1:], resolution=DPI, title=title)
    return file.getvalue()
