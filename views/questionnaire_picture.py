"""What came out of a questionnaire, as a picture for a telephone and for print."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from domain.questionnaire import LEAST_ANSWERS, Result, Sort
from locales.translator import Translator
from views.drawing import BOLD, REGULAR, font_of, lines_of, printable
from views.questionnaires import counted

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

WIDTH, MARGIN, GAP = 1080, 48, 26
TITLE, QUESTION, SMALL = 46, 34, 28
"""Sizes of letters, in dots like all lengths here."""
BAR, NUMBER = 30, 90
LABELS = 330
"""Room for what a bar stands for."""
INK, GREY, PAPER = "#1b1b1b", "#6b6b6b", "#ffffff"
FILL, LAST_YEAR = "#2b5f9e", "#e08a1e"
"""What is of last year says so in words too, for those who print without colours."""
TALLEST = 9_000


def results_picture(say: Translator, title: str, place: str, results: Sequence[Result], year: int | None) -> bytes:
    """A PNG; takes some tenths of a second of one core: call it off the event loop."""
    from PIL import Image, ImageDraw  # only those who make a picture wait for it

    page = Image.new("RGB", (WIDTH, TALLEST), PAPER)
    pen = ImageDraw.Draw(page)
    top = _write(pen, title, BOLD, TITLE, MARGIN)
    top = _write(pen, place, REGULAR, SMALL, top, ink=GREY) + GAP
    for at, one in enumerate(results, start=1):
        top = _write(pen, f"{at}. {one.asked.words}", BOLD, QUESTION, top)
        top = _result(pen, say, one, top) + GAP
    if year is not None:
        top = _write(pen, say.text("questionnaire-picture-compared", year=year), REGULAR, SMALL, top, ink=LAST_YEAR)
    file = BytesIO()
    page.crop((0, 0, WIDTH, min(top + MARGIN, TALLEST))).save(file, "PNG", optimize=True)
    return file.getvalue()


def _result(pen: "ImageDraw", say: Translator, one: Result, top: int) -> int:
    if not one.is_shown:
        few = say.text("questionnaire-few-answers", count=one.answers, least=LEAST_ANSWERS)
        return _write(pen, few, REGULAR, SMALL, top, ink=GREY)
    if one.asked.sort is Sort.TEXT:
        return _write(pen, say.text("questionnaire-texts", count=one.answers), REGULAR, SMALL, top, ink=GREY)
    if one.mean is not None:
        mean = say.text("questionnaire-mean", mean=round(one.mean, 1), count=one.answers)
        top = _write(pen, mean, REGULAR, SMALL, top, ink=GREY)
        if one.before is not None:
            before = say.text("questionnaire-before", mean=round(one.before, 1))
            top = _write(pen, before, REGULAR, SMALL, top, ink=LAST_YEAR)
    most = max(one.counts)
    for label, count in counted(say, one):
        top = _bar(pen, label, count, most, top)
    return top


def _bar(pen: "ImageDraw", label: str, count: int, most: int, top: int) -> int:
    """A label, a bar as long as it was chosen often, and the number."""
    font = font_of(REGULAR, SMALL)
    lines = lines_of(printable(label), font, LABELS)
    left = MARGIN + LABELS + 20
    longest = WIDTH - MARGIN - NUMBER - left
    length = longest * count // most if most else 0
    for at, line in enumerate(lines):
        pen.text((MARGIN, top + at * (SMALL + 4)), line, fill=INK, font=font)
    if length:
        pen.rounded_rectangle((left, top + 4, left + length, top + BAR), radius=6, fill=FILL)
    pen.text((left + length + 14, top), str(count), fill=INK, font=font)
    return top + max(BAR + 14, len(lines) * (SMALL + 4) + 10)


def _write(pen: "ImageDraw", text: str, face: str, size: int, top: int, *, ink: str = INK) -> int:
    """Lines of text from the left edge; returns where they end."""
    font = font_of(face, size)
    for line in lines_of(printable(text), font, WIDTH - 2 * MARGIN):
        pen.text((MARGIN, top), line, fill=ink, font=font)
        top += round(size * 1.25)
    return top + 8
