"""A poster for a waiting room: a name, a sentence, a large QR code and the lines of help, as an A5 page to print."""

import re
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from domain.actor import Actor
from domain.post import Post
from domain.sharing import card_payload, orp_payload, post_payload
from domain.words import fold
from locales.translator import Translator
from views.drawing import BOLD, REGULAR, font_of, lines_of, printable
from views.found import Reading
from views.menu import OpenSettings, menu_row
from views.posts import when_words
from views.screen import Row, Screen, button
from views.share import MakeDistrictPoster, deep_link
from views.words import name_in

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

DPI = 600
"""Black and white without shades: sharp on every printer, and a small file."""
WIDTH, HEIGHT, MARGIN = 148.0, 210.0, 9.0
"""Millimetres, as all lengths here."""
LINES_OF_HELP = ("116 111", "112")
TITLES = ((18.0, 2), (16.0, 2), (14.0, 3), (12.0, 3), (10.0, 4))
SENTENCES = ((8.0, 2), (7.0, 3))
NAMES = ((5.0, 1), (4.5, 2), (4.0, 2))
"""Sizes of letters with the lines there may be of them, the largest first."""
LEADING = 1.12
EDGE, BAND, GAP = 6.0, 37.0, 3.0
"""What a printer at home leaves white, and the band of the lines of help."""
NUMBER_SIZE, HELP_SIZE, ADDRESS_SIZE = 13.0, 6.0, 4.2


@dataclass(frozen=True)
class Poster:
    """What stands on it; `lines` are numbers with names."""

    title: str
    sentence: str
    address: str
    help: str
    lines: tuple[tuple[str, str], ...]


def card_poster(read: Reading, bot: str, actor: Actor) -> Poster:
    """The poster that opens a card."""
    sentence = read.say.text("poster-card-sentence")
    return _poster(read, actor.card.name, sentence, deep_link(bot, card_payload(actor.id)))


def district_poster(read: Reading, bot: str, orp: str) -> Poster:
    """The poster that opens the services of a district."""
    title = read.say.text("poster-district-title", orp=read.geography.orps[orp].name)
    return _poster(read, title, read.say.text("poster-district-sentence"), deep_link(bot, orp_payload(orp)))


def post_poster(read: Reading, bot: str, post: Post) -> Poster:
    """The poster that opens a post; of an event it says when and where."""
    say = read.say
    when = (
        when_words(say, read.zone, post.starts_at, post.ends_at, whole_day=post.whole_day) if post.starts_at else None
    )
    facts = ", ".join(filter(None, (when, post.place)))
    return _poster(read, post.title, facts or say.text("poster-post-sentence"), deep_link(bot, post_payload(post.id)))


def poster_screen(say: Translator, poster: Poster, pdf: bytes) -> Screen:
    """The poster as a file, with how to print it."""
    name = re.sub(r"[^a-z0-9]+", "-", fold(poster.title)).strip("-")[:40] or "qr"
    caption = say.html("poster-made", title=poster.title)
    return Screen(caption, (menu_row(say),), document=(f"{say.text('poster-file')}-{name}.pdf", pdf))


def posters_screen(read: Reading, orps: tuple[str, ...]) -> Screen:
    """Which district's poster to make."""
    say = read.say
    rows: list[Row] = [
        (button(say.text("button-poster-district", orp=read.geography.orps[orp].name), MakeDistrictPoster(orp)),)
        for orp in orps
    ]
    if not orps:
        rows.append((button(say.text("button-settings"), OpenSettings()),))
    return Screen(say.html("posters" if orps else "posters-no-home"), (*rows, menu_row(say)))


def poster_pdf(poster: Poster) -> bytes:
    """The page to print; takes some tenths of a second of one core: call it off the event loop."""
    file = BytesIO()
    draw_poster(poster).save(file, "PDF", resolution=DPI, title=poster.title)
    return file.getvalue()


def draw_poster(poster: Poster) -> "Image":
    """The page as a picture of black and white dots."""
    from PIL import Image, ImageDraw  # only those who make a poster wait for it

    page = Image.new("1", (_dots(WIDTH), _dots(HEIGHT)), 1)
    pen = ImageDraw.Draw(page)
    top = _write(pen, poster.title, BOLD, TITLES, EDGE) + GAP
    top = _write(pen, poster.sentence, REGULAR, SENTENCES, top)
    bottom = HEIGHT - EDGE - BAND - GAP - ADDRESS_SIZE
    side = min(bottom - top, WIDTH - 2 * MARGIN)
    _draw_qr(pen, poster.address, (WIDTH - side) / 2, top + (bottom - top - side) / 2, side)
    _write(pen, poster.address.removeprefix("https://"), REGULAR, ((ADDRESS_SIZE, 1),), bottom)
    _draw_help(pen, poster)
    return page


def _poster(read: Reading, title: str, sentence: str, address: str) -> Poster:
    known = {line.number: name_in(read.say, line) for line in read.codes.crisis_lines}
    lines = tuple((number, known[number]) for number in LINES_OF_HELP if number in known)
    return Poster(printable(title), sentence, address, read.say.text("poster-help"), lines)


def _draw_qr(pen: "ImageDraw", address: str, left: float, top: float, side: float) -> None:
    """With its quiet zone inside `side`; dots of whole pixels, so that no line is thicker than another."""
    import segno

    code = [list(row) for row in segno.make_qr(address, error="m").matrix_iter(border=4)]
    dot = _dots(side) // len(code)
    edge = (_dots(side) - dot * len(code)) // 2
    for y, row in enumerate(code):
        for x, is_dark in enumerate(row):
            if is_dark:
                at = _dots(left) + edge + x * dot, _dots(top) + edge + y * dot
                pen.rectangle((*at, at[0] + dot - 1, at[1] + dot - 1), fill=0)


def _draw_help(pen: "ImageDraw", poster: Poster) -> None:
    """The lines of help, white on black at the foot of the page."""
    top = HEIGHT - EDGE - BAND
    box = (EDGE, top, WIDTH - EDGE, HEIGHT - EDGE)
    pen.rounded_rectangle([_dots(edge) for edge in box], radius=_dots(GAP), fill=0)
    top = _write(pen, poster.help, REGULAR, ((HELP_SIZE, 1),), top + GAP, ink=1)
    width = (WIDTH - 2 * MARGIN) / max(len(poster.lines), 1)
    for place, (number, name) in enumerate(poster.lines):
        left = MARGIN + place * width
        below = _write(pen, number, BOLD, ((NUMBER_SIZE, 1),), top, ink=1, left=left, width=width)
        _write(pen, name, REGULAR, NAMES, below, ink=1, left=left, width=width)


def _write(
    pen: "ImageDraw",
    text: str,
    face: str,
    sizes: tuple[tuple[float, int], ...],
    top: float,
    *,
    ink: int = 0,
    left: float = MARGIN,
    width: float = WIDTH - 2 * MARGIN,
) -> float:
    """Centred text in the largest of the sizes in which its lines are few enough; returns where it ends."""
    for size, most in sizes:
        font = font_of(face, _dots(size))
        lines = lines_of(text, font, _dots(width))
        if len(lines) <= most:
            break
    if len(lines) > most:
        lines[most - 1] = f"{lines[most - 1][:-2].rstrip()}…"
    for line in lines[:most]:
        pen.text((_dots(left + width / 2), _dots(top)), line, fill=ink, font=font, anchor="ma")
        top += size * LEADING
    return top


def _dots(millimetres: float) -> int:
    return round(millimetres / 25.4 * DPI)
