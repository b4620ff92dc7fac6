"""Districts on a map, shaded by a measure: the number stands in each, and the source of the borders below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import cos, radians
from typing import TYPE_CHECKING

from domain.outline import Outline, bounds
from domain.words import fold
from locales.translator import Translator
from views.drawing import BOLD, REGULAR, font_of, lines_of
from views.plan_drawing import (
    ALARM,
    GREY,
    INK,
    MARGIN,
    PAPER,
    SMALL,
    TEXT,
    WIDTH,
    Box,
    hatch,
    new_sheet,
    write,
    write_head,
    write_signed,
)

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

HIGHEST = 2000
BORDER, EDGE = "#4a4a4a", 5
BESIDE = "#efefef"
"""Districts of the region that are not told of."""
SHADES = ("#f6f2df", "#e3eff8", "#b5d4ec", "#7db2db", "#4a8cc2")
NUMBER, NAMES = 88, (56, 50, 44, 38)
HALO = 7
LONGEST_LINES = (520, 320)
"""Dots to which the lines of a name are tried to be kept."""
GRAIN = 96
"""Dots across an outline when its middle is looked for."""
TALLEST = 5200
DOT = 17
Dots = tuple[float, float]


@dataclass(frozen=True)
class Shaded:
    """A map: the outlines of all districts drawn, and the number of those that are told of."""

    title: str
    subtitle: str
    outlines: Mapping[str, Outline]
    values: Mapping[str, int]
    names: Mapping[str, str]
    worst_is_most: bool
    """Whether the districts with the greatest number are hatched."""
    note: str

    @property
    def worst(self) -> int | None:
        """The number that is hatched; None where all have the same."""
        most = max(self.values.values(), default=0)
        return most if self.worst_is_most and most > min(self.values.values(), default=most) else None


@dataclass(frozen=True)
class Spot:
    """A municipality on a map: where, what it is called, its number, and whether it is hatched as hard to reach."""

    latitude: float
    longitude: float
    name: str
    number: str
    is_far: bool


class Projection:
    """Degrees to dots: true to distance in the middle, as large as the sheet allows."""

    def __init__(self, outlines: Sequence[Outline], top: int) -> None:
        edges = [bounds(outline) for outline in outlines]
        south, west = min(one[0] for one in edges), min(one[1] for one in edges)
        north, east = max(one[2] for one in edges), max(one[3] for one in edges)
        narrow = cos(radians((south + north) / 2))
        scale = min((WIDTH - 2 * MARGIN) / ((east - west) * narrow), HIGHEST / (north - south))
        self._west, self._north, self._top = west, north, top
        self._x, self._y = scale * narrow, scale
        self._left = (WIDTH - (east - west) * self._x) / 2
        self.bottom = round(top + (north - south) * self._y)

    def dots(self, longitude: float, latitude: float) -> Dots:
        """Where a point of the map lies on the sheet."""
        return self._left + (longitude - self._west) * self._x, self._top + (self._north - latitude) * self._y

    def rings(self, outline: Outline) -> list[list[Dots]]:
        """The rings of an outline on the sheet."""
        return [[self.dots(*position) for position in ring] for polygon in outline for ring in polygon]


def draw_map(say: Translator, shaded: Shaded) -> "Image":
    """The sheet; takes some tenths of a second of one core: call it off the event loop."""
    sheet, pen = new_sheet(TALLEST)
    top = write_head(pen, shaded.title, shaded.subtitle)
    projection = Projection(list(shaded.outlines.values()), top)
    rings = {orp: projection.rings(outline) for orp, outline in shaded.outlines.items()}
    for orp, some in sorted(rings.items(), key=lambda one: one[0] in shaded.values):
        _fill(sheet, some, _shade(shaded.values.get(orp), shaded.values))
        if shaded.worst is not None and shaded.values.get(orp) == shaded.worst:
            _hatch(sheet, some)
        for ring in some:
            pen.line([*ring, ring[0]], fill=BORDER, width=EDGE, joint="curve")
    _label(pen, shaded, {orp: middle_of(rings[orp]) for orp in shaded.values})
    top = _legend(sheet, pen, say, shaded, projection.bottom + 40)
    top = _list(pen, shaded, top + 20)
    return _foot(sheet, pen, say, shaded.note, top)


def draw_spots(say: Translator, shaded: Shaded, spots: Sequence[Spot], far_km: int) -> "Image":
    """A district with its municipalities: far ones are squares with a cross, the others dots; numbers beside them."""
    sheet, pen = new_sheet(TALLEST)
    projection = Projection(list(shaded.outlines.values()), write_head(pen, shaded.title, shaded.subtitle))
    for outline in shaded.outlines.values():
        for ring in projection.rings(outline):
            pen.polygon(ring, fill=SHADES[1])
            pen.line([*ring, ring[0]], fill=BORDER, width=EDGE, joint="curve")
    taken: list[Box] = []
    for spot in spots:
        x, y = projection.dots(spot.longitude, spot.latitude)
        taken.append((round(x) - DOT, round(y) - DOT, round(x) + DOT, round(y) + DOT))
        _mark(pen, (x, y), is_far=spot.is_far)
    for spot in spots:
        _beside(pen, spot, projection.dots(spot.longitude, spot.latitude), taken)
    top = projection.bottom + 60
    for is_far, key in ((True, "coverage-map-far"), (False, "coverage-map-near")):
        _mark(pen, (MARGIN + DOT, top + TEXT / 2), is_far=is_far)
        top = write(pen, say.text(key, km=far_km), top, SMALL, left=MARGIN + 70, width=WIDTH - 2 * MARGIN - 70) + 10
    return _foot(sheet, pen, say, shaded.note, top)


def middle_of(rings: Sequence[Sequence[Dots]]) -> Dots:
    """The dot farthest from the edge of an outline: where a label has most room."""
    from PIL import Image, ImageDraw, ImageFilter

    xs, ys = [x for ring in rings for x, _ in ring], [y for ring in rings for _, y in ring]
    left, top = min(xs), min(ys)
    grain = max(max(xs) - left, max(ys) - top) / GRAIN
    mask = Image.new("L", (GRAIN + 3, GRAIN + 3))
    for ring in rings:
        inside = [((x - left) / grain + 1, (y - top) / grain + 1) for x, y in ring]
        ImageDraw.Draw(mask).polygon(inside, fill=255)
    while True:
        smaller = mask.filter(ImageFilter.MinFilter(3))
        if smaller.getbbox() is None:
            break
        mask = smaller
    lit = [(at % mask.width, at // mask.width) for at, dot in enumerate(mask.tobytes()) if dot]
    x, y = lit[len(lit) // 2]
    return left + (x - 1) * grain, top + (y - 1) * grain


def _fill(sheet: "Image", rings: Sequence[Sequence[Dots]], colour: str) -> None:
    mask, box = _mask(rings)
    sheet.paste(colour, box[:2], mask)


def _hatch(sheet: "Image", rings: Sequence[Sequence[Dots]]) -> None:
    mask, box = _mask(rings)
    hatch(sheet, box, INK, mask)


def _mask(rings: Sequence[Sequence[Dots]]) -> "tuple[Image, Box]":
    """The inside of an outline as white dots, holes left out, with where it lies."""
    from PIL import Image, ImageChops, ImageDraw

    left, top = int(min(x for ring in rings for x, _ in ring)), int(min(y for ring in rings for _, y in ring))
    right, bottom = (
        int(max(x for ring in rings for x, _ in ring)) + 1,
        int(max(y for ring in rings for _, y in ring)) + 1,
    )
    mask = Image.new("1", (right - left, bottom - top))
    for ring in rings:
        one = Image.new("1", mask.size)
        ImageDraw.Draw(one).polygon([(x - left, y - top) for x, y in ring], fill=1)
        mask = ImageChops.logical_xor(mask, one)
    return mask, (left, top, right, bottom)


def _shade(value: int | None, values: Mapping[str, int]) -> str:
    """Nothing apart; else one of four equal steps from the least to the most."""
    if value is None:
        return BESIDE
    told = [one for one in values.values() if one]
    return SHADES[1 + 4 * (value - min(told)) // (max(told) - min(told) + 1)] if value else SHADES[0]


def _label(pen: "ImageDraw", shaded: Shaded, middles: Mapping[str, Dots]) -> None:
    """All numbers, then the names below or above them in the largest letters that touch nothing."""
    taken = [(round(x) - 50, round(y) - 44, round(x) + 50, round(y) + 44) for x, y in middles.values()]
    for orp, (x, y) in middles.items():
        number, font = str(shaded.values[orp]), font_of(BOLD, NUMBER)
        pen.text((x, y), number, fill=INK, font=font, anchor="mm", stroke_width=HALO, stroke_fill=PAPER)
    for orp, middle in middles.items():
        _name(pen, shaded.names[orp], middle, taken)


def _name(pen: "ImageDraw", name: str, middle: Dots, taken: list[Box]) -> None:
    """A name on one or two lines; none where there is no room: it stands in the list below the map."""
    x, y = middle
    for size, longest in product(NAMES, LONGEST_LINES):
        font = font_of(REGULAR, size)
        lines = lines_of(name.replace("-", "- "), font, longest)
        half, height = max(font.getlength(line) for line in lines) / 2, len(lines) * size
        for top in (y + 52, y - 52 - height):
            box = (round(x - half), round(top), round(x + half), round(top + height))
            if box[0] < 0 or box[2] > WIDTH or any(_touch(box, other) for other in taken):
                continue
            for at, line in enumerate(lines):
                spot = x, top + (at + 0.5) * size
                pen.text(spot, line, fill=INK, font=font, anchor="mm", stroke_width=HALO, stroke_fill=PAPER)
            taken.append(box)
            return


def _beside(pen: "ImageDraw", spot: Spot, at: Dots, taken: list[Box]) -> None:
    """The name with the number beside a spot, on whatever side there is room; the number alone where there is none."""
    x, y = at
    for words in (f"{spot.name} {spot.number}", spot.number):
        for size in (40, 34):
            font = font_of(BOLD if spot.is_far else REGULAR, size)
            width = font.getlength(words)
            sides = ((x + 26, y), (x - 26 - width, y), (x - width / 2, y - 40), (x - width / 2, y + 40))
            for left, middle in sides:
                box = (round(left), round(middle - size / 2), round(left + width), round(middle + size / 2))
                if box[0] > 0 and box[2] < WIDTH and not any(_touch(box, other) for other in taken):
                    pen.text((left, middle), words, fill=INK, font=font, anchor="lm", stroke_width=5, stroke_fill=PAPER)
                    taken.append(box)
                    return


def _mark(pen: "ImageDraw", at: Dots, *, is_far: bool) -> None:
    x, y = at
    box = (x - DOT, y - DOT, x + DOT, y + DOT)
    if not is_far:
        pen.ellipse(box, fill=SHADES[4], outline=PAPER, width=3)
        return
    pen.rectangle(box, fill=PAPER, outline=ALARM, width=5)
    pen.line(box, fill=ALARM, width=5)
    pen.line((x - DOT, y + DOT, x + DOT, y - DOT), fill=ALARM, width=5)


def _legend(sheet: "Image", pen: "ImageDraw", say: Translator, shaded: Shaded, top: int) -> int:
    """What the shades mean: from – to; what is hatched; what is not told of."""
    most = max(shaded.values.values(), default=0)
    seen: dict[str, list[int]] = {}
    for value in range(min(shaded.values.values(), default=0), most + 1):
        if value in shaded.values.values() or (
            value and any(shaded.values.values()) and value >= min(filter(None, shaded.values.values()))
        ):
            seen.setdefault(_shade(value, shaded.values), []).append(value)
    left = MARGIN
    for colour, values in seen.items():
        words = str(values[0]) if len(values) == 1 else f"{values[0]}–{values[-1]}"
        _sample(pen, (left, top), colour, words)
        left += 106 + round(font_of(REGULAR, SMALL).getlength(words)) + 60
    top += 84
    if shaded.worst is not None:
        hatch(sheet, (MARGIN, top, MARGIN + 90, top + 64), INK)
        _sample(pen, (MARGIN, top), None, say.text("coverage-map-worst", count=shaded.worst))
        top += 84
    if shaded.outlines.keys() - shaded.values.keys():
        _sample(pen, (MARGIN, top), BESIDE, say.text("coverage-map-beside"))
        top += 84
    return top


def _sample(pen: "ImageDraw", at: tuple[int, int], colour: str | None, words: str) -> None:
    """A box of a legend with what it means."""
    left, top = at
    pen.rectangle((left, top, left + 90, top + 64), fill=colour, outline=BORDER, width=3)
    pen.text((left + 106, top + 32), words, fill=INK, font=font_of(REGULAR, SMALL), anchor="lm")


def _list(pen: "ImageDraw", shaded: Shaded, top: int) -> int:
    """All districts with their numbers, the greatest first, in two columns: what is small on the map."""
    ordered = sorted(shaded.values.items(), key=lambda one: (-one[1], fold(shaded.names[one[0]])))
    half = -(-len(ordered) // 2)
    for at, (orp, value) in enumerate(ordered):
        left = MARGIN + (at // half) * (WIDTH // 2 - MARGIN // 2)
        y = top + at % half * (TEXT + 18)
        pen.text((left + 90, y), str(value), fill=INK, font=font_of(BOLD, TEXT), anchor="ra")
        pen.text((left + 120, y), shaded.names[orp], fill=INK, font=font_of(REGULAR, TEXT))
    return top + half * (TEXT + 18)


def _foot(sheet: "Image", pen: "ImageDraw", say: Translator, note: str, top: int) -> "Image":
    top = write(pen, note, top + 30, SMALL, ink=GREY) if note else top
    top = write_signed(pen, say.text("map-attribution"), top + 16)
    return sheet.crop((0, 0, WIDTH, min(top + MARGIN, TALLEST)))


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] + 6 and other[0] < one[2] + 6 and one[1] < other[3] + 4 and other[1] < one[3] + 4
