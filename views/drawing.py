"""Text in pictures: the fonts we ship, whole words on lines, and only signs that can be drawn."""

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

FONTS = Path(__file__).parent / "fonts"
BOLD, REGULAR = "SourceSansPro-Bold.otf", "SourceSansPro-Regular.otf"
BEFORE_ITS_WORD = re.compile(r"(?<!\S)([^\W\d]) ")
"""A word of one letter ends no line in Czech."""


@cache
def font_of(face: str, size: int) -> "FreeTypeFont":
    """A font of ours in a size in dots."""
    from PIL import ImageFont  # only those who draw wait for it

    return ImageFont.truetype(FONTS / face, size, layout_engine=ImageFont.Layout.BASIC)


def lines_of(text: str, font: "FreeTypeFont", width: int) -> list[str]:
    """Lines of whole words, at most `width` dots; a word wider than the line is cut."""
    lines = [""]
    for word in BEFORE_ITS_WORD.sub("\\1\u00a0", text).split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
            continue
        while font.getlength(word) > width:
            fits = next(end for end in range(len(word) - 1, 0, -1) if font.getlength(word[:end]) <= width)
            lines.append(word[:fits])
            word = word[fits:]
        lines.append(word)
    return [line for line in lines if line]


def printable(text: str) -> str:
    """Without pictographs and signs that the font does not have."""
    return "".join(sign for sign in text if unicodedata.category(sign) not in ("So", "Cs", "Co", "Cn", "Cc", "Cf"))
