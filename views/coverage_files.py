"""White spots as files: the matrix and maps as pictures or PDF, and what a map may show."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from domain.coverage import Coverage, Part
from domain.outline import Outline
from domain.remote import Remote
from domain.supply import Measure
from views.coverage import back_row, name_of, orps_words
from views.coverage_map import Shaded, Spot, draw_map, draw_spots
from views.coverage_minimal import kind_words
from views.coverage_pictures import draw_grid, grids_of
from views.coverage_remote import OpenRemote, SendRemoteMap
from views.found import Reading
from views.menu import menu_row
from views.plan_drawing import as_pdf, as_png
from views.screen import Screen, button
from views.tap import Tap
from views.words import capital, local_date

if TYPE_CHECKING:
    from PIL.Image import Image


class SendMap(Tap):
    """A map of own districts by a measure, as a picture or as a PDF; `orp` is where to go back to."""

    prefix: ClassVar[str] = "covmp"
    orp: str
    measure: str
    pdf: bool = False


class Drawn(NamedTuple):
    """A finished file: a PDF, or a PNG that is low enough for a photo or not."""

    content: bytes
    is_pdf: bool
    is_photo: bool


def matrix(read: Reading, found: Coverage, part: Part, *, pdf: bool) -> Drawn:
    """A part of the matrix; takes some tenths of a second of one core: call it off the event loop."""
    note = read.say.text("coverage-picture-note")
    return _drawn([draw_grid(read, grid, note) for grid in grids_of(read, found, part)], _part_words(read, part), pdf)


def matrix_screen(read: Reading, orps: Sequence[str], part: Part, drawn: Drawn, back: str) -> Screen:
    """The matrix with what it shows."""
    return _screen(read, _part_words(read, part), orps, drawn, back)


def maps_screen(read: Reading, orp: str) -> Screen:
    """What a map may show."""
    say = read.say
    rows = [
        (button(say.text(f"coverage-measure-{measure.value}"), SendMap(orp, measure.value)),) for measure in Measure
    ]
    return Screen(say.html("coverage-map-ask"), (*rows, back_row(say, orp)))


def measure_map(
    read: Reading, measure: Measure, values: Mapping[str, int], outlines: Mapping[str, Outline], *, pdf: bool
) -> Drawn:
    """Own districts among those of their regions, shaded by a measure; call it off the event loop."""
    title = read.say.text(f"coverage-measure-{measure.value}")
    kraje = {read.geography.orps[orp].kraj for orp in values}
    named = ", ".join(sorted(read.geography.kraje[kraj].name for kraj in kraje))
    shaded = Shaded(
        title=title,
        subtitle=f"{named} · {_on(read)}",
        outlines=outlines,
        values=values,
        names={orp: name_of(read, orp) for orp in outlines},
        worst_is_most=measure is not Measure.ACTORS,
        note=read.say.text("coverage-picture-note"),
    )
    return _drawn([draw_map(read.say, shaded)], title, pdf)


def map_screen(read: Reading, tap: SendMap, orps: Sequence[str], drawn: Drawn) -> Screen:
    """The map with what it shows."""
    screen = _screen(read, read.say.text(f"coverage-measure-{tap.measure}"), orps, drawn, tap.orp)
    if tap.pdf:
        return screen
    to_print = (button(read.say.text("button-coverage-print"), SendMap(tap.orp, tap.measure, True)),)
    return replace(screen, rows=(to_print, *screen.rows))


def remote_map(read: Reading, tap: SendRemoteMap, found: Sequence[Remote], outline: Outline, far_km: int) -> Drawn:
    """The municipalities of a district with their distances; call it off the event loop."""
    title = capital(kind_words(read, tap.kind))
    shaded = Shaded(
        title=title,
        subtitle=f"{name_of(read, tap.orp)} · {read.say.text('coverage-map-km')} · {_on(read)}",
        outlines={tap.orp: outline},
        values={},
        names={},
        worst_is_most=False,
        note=read.say.text("coverage-remote-meaning"),
    )
    spots = [
        Spot(
            one.municipality.latitude,
            one.municipality.longitude,
            one.municipality.name,
            "–" if one.km is None else str(round(one.km)),
            one.is_farther(far_km),
        )
        for one in found
    ]
    return _drawn([draw_spots(read.say, shaded, spots, far_km)], title, tap.pdf)


def remote_map_screen(read: Reading, tap: SendRemoteMap, drawn: Drawn) -> Screen:
    """The map of a district."""
    screen = _screen(read, capital(kind_words(read, tap.kind)), (tap.orp,), drawn, tap.orp)
    back = (button(read.say.text("button-back"), OpenRemote(tap.orp, tap.kind)), *menu_row(read.say))
    return replace(screen, rows=(back,))


def workbook_screen(read: Reading, orps: Sequence[str], workbook: bytes, back: str) -> Screen:
    """The workbook."""
    caption = read.say.html("coverage-workbook-caption", place=orps_words(read, orps))
    return Screen(caption, (back_row(read.say, back),), document=(f"{_file_name(read)}.xlsx", workbook))


def _drawn(sheets: "Sequence[Image]", title: str, pdf: bool) -> Drawn:
    if pdf:
        return Drawn(as_pdf(sheets, title), True, False)
    png, is_photo = as_png(sheets)
    return Drawn(png, False, is_photo)


def _screen(read: Reading, title: str, orps: Sequence[str], drawn: Drawn, back: str) -> Screen:
    """A photo where Telegram leaves it as large as it is; else a file."""
    caption = read.say.html("coverage-picture-caption", title=title, place=orps_words(read, orps))
    rows = (back_row(read.say, back),)
    if drawn.is_photo:
        return Screen(caption, rows, photo=drawn.content)
    return Screen(caption, rows, document=(f"{_file_name(read)}.{'pdf' if drawn.is_pdf else 'png'}", drawn.content))


def _part_words(read: Reading, part: Part) -> str:
    return read.say.text(f"coverage-part-{part.name.lower()}")


def _on(read: Reading) -> str:
    return read.say.text("coverage-picture-on", day=local_date(read.now, read.zone))


def _file_name(read: Reading) -> str:
    return f"{read.say.text('coverage-file')}-{read.now.astimezone(read.zone).date()}"
