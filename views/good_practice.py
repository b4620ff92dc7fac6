"""Good practice: what a district has, one practice, whom it is shared with, and the notice of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.good_practice import Fate, GoodPractice, Shared
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import menu_row
from views.planning import OpenStrategy
from views.screen import Button, Row, Screen, button
from views.tap import Tap
from views.words import html, local_date

PAGE = 20


class OpenGoodPractices(Tap):
    """Show the good practice of a district."""

    prefix: ClassVar[str] = "gps"
    orp: str


class OpenGoodPractice(Tap):
    """Show a practice as coordinators of this district see it."""

    prefix: ClassVar[str] = "gp"
    practice: int
    orp: str


class AddGoodPractice(Tap):
    """Begin a new practice of a district."""

    prefix: ClassVar[str] = "gpn"
    orp: str


class EditGoodPractice(Tap):
    """Show what is said of a practice, each part to be changed."""

    prefix: ClassVar[str] = "gpe"
    practice: int


class RemoveGoodPractice(Tap):
    """Remove a practice, once it is `sure`."""

    prefix: ClassVar[str] = "gpx"
    practice: int
    sure: bool = False


class SendPracticeFile(Tap):
    """The picture or the document of a practice."""

    prefix: ClassVar[str] = "gpf"
    practice: int


class ShareGoodPractice(Tap):
    """Ask with which districts of the region a practice is shared."""

    prefix: ClassVar[str] = "gpsh"
    practice: int


class DecideGoodPractice(Tap):
    """What a district makes of a practice."""

    prefix: ClassVar[str] = "gpk"
    practice: int
    orp: str
    fate: str


class PassGoodPracticeOn(Tap):
    """Begin an announcement to the network of a district with the words of a practice."""

    prefix: ClassVar[str] = "gpa"
    practice: int
    orp: str


class PostGoodPractice(Tap):
    """Begin a post on the board with the words of a practice."""

    prefix: ClassVar[str] = "gpb"
    practice: int
    orp: str


@dataclass(frozen=True)
class ShownPractice:
    """A practice as coordinators of a district see it."""

    practice: GoodPractice
    orp: str
    shared: Sequence[Shared]
    writes: bool
    shares: bool

    @property
    def mine(self) -> Shared | None:
        """What became of it in this district, where it was shared with it."""
        return next((one for one in self.shared if one.orp == self.orp), None)


def practices_button(say: Translator, orp: str, waiting: int) -> Button:
    """The way to the good practice of a district."""
    label = say.text("button-good-practice-new", count=waiting) if waiting else say.text("button-good-practice")
    return button(label, OpenGoodPractices(orp))


def practices_screen(
    read: Reading, orp: str, waiting: Sequence[GoodPractice], own: Sequence[GoodPractice], note: str = ""
) -> Screen:
    """What waits to be decided about, then what the district has."""
    say = read.say
    head = say.html("good-practice-title", orp=read.geography.orps[orp].name)
    text = "\n\n".join(
        filter(None, (note, head, say.html("good-practice-hint" if own or waiting else "good-practice-none")))
    )
    listed = [*((f"🆕 {one.title}", one) for one in waiting), *((_owned(read, orp, one), one) for one in own)]
    rows: list[Row] = [
        (button(shorten(label, LABEL_LIMIT), OpenGoodPractice(one.id, orp)),) for label, one in listed[: 2 * PAGE]
    ]
    rows.append((button(say.text("button-good-practice-add"), AddGoodPractice(orp)),))
    back = button(say.text("button-strategy-back"), OpenStrategy(orp))
    return Screen(text, (*rows, (back, *menu_row(say))))


def practice_screen(read: Reading, shown: ShownPractice, note: str = "") -> Screen:
    """One practice, and what can be done with it."""
    text = "\n\n".join(
        filter(None, (note, practice_text(read, shown.practice), _fate(read, shown), _whom(read, shown)))
    )
    return Screen(text, (*_rows(read.say, shown), menu_row(read.say)))


def practice_text(read: Reading, practice: GoodPractice) -> str:
    """What it is, where it comes from."""
    say, orps = read.say, read.geography.orps
    day = local_date(practice.made_at, read.zone)
    lines = [f"<b>{html(practice.title)}</b>", html(practice.words)]
    lines += [say.html("good-practice-source", source=practice.source)] if practice.source else []
    return "\n\n".join([*lines, say.html("good-practice-from", orp=orps[practice.orp].name, day=day)])


def notice_screen(read: Reading, practice: GoodPractice, orp: str) -> Screen:
    """To coordinators of a district: a practice of another one, and what to make of it."""
    head = read.say.html("good-practice-notice", orp=read.geography.orps[practice.orp].name)
    rows = _deciding(read.say, practice.id, orp, Fate.NEW)
    return Screen(f"{head}\n\n{practice_text(read, practice)}", (*_file(read.say, practice), *rows))


def announcement_words(read: Reading, practice: GoodPractice) -> str:
    """The words of an announcement that passes a practice on."""
    return f"{practice.title}\n\n{post_words(read, practice)}"


def post_words(read: Reading, practice: GoodPractice) -> str:
    """The words of a post that passes a practice on under its title."""
    say = read.say
    source = say.text("good-practice-source-plain", source=practice.source) if practice.source else ""
    orp = say.text("good-practice-from-plain", orp=read.geography.orps[practice.orp].name)
    return "\n\n".join(filter(None, (practice.words, source, orp)))


def remove_screen(say: Translator, practice: GoodPractice) -> Screen:
    """Whether it is meant."""
    yes = button(say.text("button-good-practice-remove"), RemoveGoodPractice(practice.id, sure=True))
    back = button(say.text("button-back"), OpenGoodPractice(practice.id, practice.orp))
    return Screen(say.html("good-practice-remove", title=practice.title), ((yes,), (back,)))


def file_screen(say: Translator, practice: GoodPractice) -> Screen:
    """The picture or the document, in a new message."""
    words = say.html("good-practice-file", title=practice.title)
    if practice.file_kind == "photo":
        return Screen(words, photo=practice.file, protect=True)
    return Screen(words, document=practice.file, protect=True)


def _owned(read: Reading, orp: str, one: GoodPractice) -> str:
    return f"💡 {one.title}" if one.orp == orp else f"💡 {one.title} · {read.geography.orps[one.orp].name}"


def _fate(read: Reading, shown: ShownPractice) -> str:
    mine = shown.mine
    if mine is None or mine.decided_at is None:
        return ""
    return read.say.html(f"good-practice-{mine.fate.value}", day=local_date(mine.decided_at, read.zone))


def _whom(read: Reading, shown: ShownPractice) -> str:
    """With whom it was shared, to who has shared it."""
    if not shown.shares or not shown.shared:
        return ""
    names = (
        read.say.text(f"good-practice-shared-{one.fate.value}", orp=read.geography.orps[one.orp].name)
        for one in shown.shared
    )
    return read.say.html("good-practice-shared", orps=", ".join(names))


def _rows(say: Translator, shown: ShownPractice) -> list[Row]:
    practice, mine = shown.practice, shown.mine
    rows = [*_file(say, practice)]
    if mine is not None:
        rows += _deciding(say, practice.id, shown.orp, mine.fate)
    elif shown.writes:
        rows.append(_passing(say, practice.id, shown.orp))
        edit = button(say.text("button-good-practice-edit"), EditGoodPractice(practice.id))
        remove = button(say.text("button-good-practice-remove"), RemoveGoodPractice(practice.id))
        rows.append((edit,) if shown.shared else (edit, remove))
    if shown.shares:
        rows.append((button(say.text("button-good-practice-share"), ShareGoodPractice(practice.id)),))
    rows.append((button(say.text("button-good-practice-back"), OpenGoodPractices(shown.orp)),))
    return rows


def _file(say: Translator, practice: GoodPractice) -> tuple[Row, ...]:
    if practice.file is None:
        return ()
    return ((button(say.text("button-good-practice-file"), SendPracticeFile(practice.id)),),)


def _deciding(say: Translator, practice: int, orp: str, fate: Fate) -> list[Row]:
    """Keep it, pass it on, put it aside: what it is already is not offered."""
    others = [one for one in (Fate.KEPT, Fate.ASIDE) if one is not fate]
    decide = [
        button(say.text(f"button-good-practice-{one.value}"), DecideGoodPractice(practice, orp, one.value))
        for one in others
    ]
    return [_passing(say, practice, orp), tuple(decide)]


def _passing(say: Translator, practice: int, orp: str) -> Row:
    """To the own network: as an announcement, or on the board."""
    return (
        button(say.text("button-good-practice-pass"), PassGoodPracticeOn(practice, orp)),
        button(say.text("button-good-practice-post"), PostGoodPractice(practice, orp)),
    )
