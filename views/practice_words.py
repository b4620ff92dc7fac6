"""Words of a workbook among those who do something: whom do they mean?"""

from collections.abc import Sequence
from typing import ClassVar

from domain.actor import Actor
from domain.needs import Activity, Unmatched
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import menu_row
from views.planning import OpenPractice
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import capital, html, kind_name, kind_of


class MeanDoer(Tap):
    """Say that words mean this actor."""

    prefix: ClassVar[str] = "ndsua"
    practice: int
    key: str
    actor: int


class MeanAnotherDoer(Tap):
    """Choose from all actors of the district whom words mean."""

    prefix: ClassVar[str] = "ndsuo"
    practice: int
    key: str


class MeanNoDoer(Tap):
    """Say that words mean nobody of the network: they are `kept` as they are, or go."""

    prefix: ClassVar[str] = "ndsun"
    practice: int
    key: str
    kept: bool


def unknown_screen(
    read: Reading, orp: str, activity: Activity, words: Unmatched, likely: Sequence[Actor], count: int, note: str = ""
) -> Screen:
    """Whom do words mean: those they may, somebody else, nobody; `count` words wait in all."""
    say, practice, key = read.say, words.practice, words.key
    title = f"<b>{html(capital(activity.name))}</b> · {html(read.geography.orps[orp].name)}"
    waiting = say.html("practice-unknown-count", count=count)
    text = "\n\n".join(filter(None, (note, f"{title}\n{waiting}", say.html("practice-unknown", words=words.words))))
    rows: tuple[Row, ...] = (
        *((button(_label(read, actor), MeanDoer(practice, key, actor.id)),) for actor in likely),
        (button(say.text("button-platform-another"), MeanAnotherDoer(practice, key)),),
        (button(say.text("button-platform-keep-words"), MeanNoDoer(practice, key, kept=True)),),
        (button(say.text("button-platform-drop-words"), MeanNoDoer(practice, key, kept=False)),),
        (button(say.text("button-back"), OpenPractice(orp)), *menu_row(say)),
    )
    return Screen(text, rows)


def known_screen(read: Reading, orp: str, note: str) -> Screen:
    """Nothing waits any more."""
    say = read.say
    text = "\n\n".join(filter(None, (note, say.html("practice-unknown-none"))))
    return Screen(text, ((button(say.text("button-practice"), OpenPractice(orp)), *menu_row(say)),))


def _label(read: Reading, actor: Actor) -> str:
    kind = kind_name(read.say, kind_of(read.codes, actor.card.kind))
    return shorten(f"{actor.card.name} · {kind}" if kind else actor.card.name, LABEL_LIMIT)
