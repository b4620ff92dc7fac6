"""Pictures of white spots: size, what is drawn in which colour, and that pages can be printed."""

from collections import Counter
from datetime import UTC, datetime
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from domain.codes import Focus
from domain.coverage import Part, Supplier, coverage
from domain.outline import Outline
from domain.supply import Measure
from locales.translator import translator
from storage.reference import load_code_lists, load_geography
from views.coverage_files import Drawn, matrix, measure_map
from views.coverage_map import middle_of
from views.coverage_pictures import MOST_COLUMNS, column_width, head_of
from views.drawing import BOLD, font_of
from views.found import Reading
from views.plan_drawing import A4

CODES, GEOGRAPHY = load_code_lists(), load_geography()
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
READ = Reading(translator("cs"), CODES, GEOGRAPHY, NOW, ZoneInfo("Europe/Prague"))
WEST, MIDDLE = GEOGRAPHY.orps_of_kraj("CZ041"), GEOGRAPHY.orps_of_kraj("CZ020")
THIN, WHITE = (255, 224, 174), (179, 38, 30)
SQUARES: dict[str, Outline] = {
    orp: [[[[12.0 + at, 50.0], [12.9 + at, 50.0], [12.9 + at, 50.5], [12.0 + at, 50.5], [12.0 + at, 50.0]]]]
    for at, orp in enumerate(("4101", "4102", "4107"))
}


def opened(drawn: Drawn) -> Image.Image:
    return Image.open(BytesIO(drawn.content)).convert("RGB")


def dots_like(picture: Image.Image, colour: tuple[int, int, int]) -> int:
    """How many dots have nearly this colour."""
    dots = zip(*(channel.tobytes() for channel in picture.split()), strict=True)
    counts = Counter(dots)
    return sum(n for dot, n in counts.items() if all(abs(a - b) < 14 for a, b in zip(dot, colour, strict=True)))


def of_domain(*actors: Supplier, orps: tuple[str, ...] = WEST) -> Image.Image:
    return opened(matrix(READ, coverage(actors, orps, CODES.target_groups), Part.NEEDS, pdf=False))


def test_a_cell_with_one_actor_and_one_with_nobody_look_different() -> None:
    actor = Supplier(1, "Klub", orps=WEST, domains=("bezpeci",), focus=Focus.BOTH)
    nobody, one = of_domain(), of_domain(actor)
    assert dots_like(nobody, THIN) < dots_like(one, THIN) / 4
    assert dots_like(one, WHITE) < dots_like(nobody, WHITE)


def test_a_picture_is_as_wide_as_a_telephone_shows() -> None:
    picture = of_domain()
    assert picture.width == 1080
    assert 700 < picture.height < 2560
    assert len(picture.getcolors() or []) > 20


@pytest.mark.parametrize("part", Part)
def test_a_kraj_of_26_districts_goes_onto_sheets_that_are_no_photo(part: Part) -> None:
    found = coverage([], MIDDLE, CODES.target_groups)
    drawn = matrix(READ, found, part, pdf=False)
    assert not drawn.is_photo
    assert opened(drawn).width == 1080


def test_a_page_to_print_is_a4() -> None:
    drawn = matrix(READ, coverage([], MIDDLE, CODES.target_groups), Part.SITUATIONS, pdf=True)
    assert drawn.content.startswith(b"%PDF")
    assert drawn.content.count(b"/Type /Page\n") + drawn.content.count(b"/Type /Page ") == 4
    assert A4[1] / A4[0] == pytest.approx(297 / 210, rel=0.001)


def test_a_map_hatches_the_worst_and_shades_by_the_number() -> None:
    flat = opened(measure_map(READ, Measure.ACTORS, {"4101": 3, "4102": 9, "4107": 0}, SQUARES, pdf=False))
    hatched = opened(measure_map(READ, Measure.NEEDS, {"4101": 3, "4102": 9, "4107": 0}, SQUARES, pdf=False))
    darkest = (74, 140, 194)
    assert dots_like(flat, darkest) > dots_like(hatched, darkest) > 0
    assert flat.width == 1080


def test_a_map_of_nothing_but_zeros_is_drawn_too() -> None:
    picture = opened(measure_map(READ, Measure.NEEDS, dict.fromkeys(SQUARES, 0), SQUARES, pdf=False))
    assert dots_like(picture, (246, 242, 223)) > 50_000


@pytest.mark.parametrize("values", [{"4102": 9}, {"4101": 9, "4102": 9, "4107": 9}])
def test_where_all_districts_have_the_same_number_none_is_the_worst(values: dict[str, int]) -> None:
    picture = opened(measure_map(READ, Measure.NEEDS, values, SQUARES, pdf=False))
    flat = opened(measure_map(READ, Measure.ACTORS, values, SQUARES, pdf=False))
    lightest = (227, 239, 248)
    assert dots_like(picture, lightest) == pytest.approx(dots_like(flat, lightest), rel=0.01)


def test_a_label_stands_inside_an_outline_that_bends_around_its_middle() -> None:
    bent = [[(0.0, 0.0), (300.0, 0.0), (300.0, 300.0), (200.0, 300.0), (200.0, 60.0), (0.0, 60.0), (0.0, 0.0)]]
    x, y = middle_of(bent)
    assert 200 < x < 300
    assert 0 < y < 300


def test_names_of_all_districts_fit_their_columns() -> None:
    width = column_width(MOST_COLUMNS)
    for orp in GEOGRAPHY.orps.values():
        lines, size = head_of(orp.name, width - 12)
        assert all(font_of(BOLD, size).getlength(line) <= width for line in lines), orp.name
        assert " ".join(lines).split() == orp.name.replace("-", "- ").split(), orp.name
