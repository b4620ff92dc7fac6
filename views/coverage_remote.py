"""Hard-to-reach municipalities: how far the nearest actor of a kind is, the farthest first."""

from collections.abc import Sequence
from typing import ClassVar

from domain.remote import KM_CHOICES, Remote
from views.coverage import BeginRemote, back_row, cut, name_of, turn_row
from views.coverage_minimal import kind_words
from views.found import NAME_LIMIT, Reading, shorten
from views.screen import Screen, button, in_rows
from views.tap import Tap
from views.words import capital, html

PAGE = 15


class OpenRemote(Tap):
    """Show how far municipalities of a district are from a kind."""

    prefix: ClassVar[str] = "covr"
    orp: str
    kind: str
    page: int = 0


class SetFarKm(Tap):
    """Say from how many kilometres on a municipality is hard to reach, and look at this kind again."""

    prefix: ClassVar[str] = "covrk"
    orp: str
    kind: str
    km: int


class SendRemoteMap(Tap):
    """The same as a map or, to print, as a PDF."""

    prefix: ClassVar[str] = "covrp"
    orp: str
    kind: str
    pdf: bool = False


def remote_screen(read: Reading, tap: OpenRemote, found: Sequence[Remote], far_km: int, sheltered: int) -> Screen:
    """The municipalities of a district, the farthest first."""
    say = read.say
    page = min(tap.page, max(len(found) - 1, 0) // PAGE)
    shown = list(enumerate(found, start=1))[page * PAGE : (page + 1) * PAGE]
    parts = [
        f"<b>{html(capital(kind_words(read, tap.kind)))}</b>\n{html(name_of(read, tap.orp))}",
        say.html("coverage-remote-count", km=far_km, count=sum(one.is_farther(far_km) for one in found), of=len(found)),
        "\n".join(f"{at}. {_line(read, one, far_km)}" for at, one in shown),
        say.html("coverage-remote-meaning"),
        say.html("coverage-remote-sheltered", count=sheltered) if sheltered else "",
    ]
    turns = turn_row(
        say,
        len(found),
        page,
        PAGE,
        OpenRemote(tap.orp, tap.kind, max(page - 1, 0)),
        OpenRemote(tap.orp, tap.kind, page + 1),
    )
    choices = [
        button(
            say.text("button-coverage-km-chosen" if km == far_km else "button-coverage-km", km=km),
            SetFarKm(tap.orp, tap.kind, km),
        )
        for km in KM_CHOICES
    ]
    maps = (
        button(say.text("button-coverage-picture"), SendRemoteMap(tap.orp, tap.kind)),
        button(say.text("button-coverage-print"), SendRemoteMap(tap.orp, tap.kind, True)),
    )
    other = (button(say.text("button-coverage-other-kind"), BeginRemote(tap.orp)),)
    return Screen(
        cut("\n\n".join(filter(None, parts))), (*turns, *in_rows(choices, 3), maps, other, back_row(say, tap.orp))
    )


def _line(read: Reading, one: Remote, far_km: int) -> str:
    if one.nearest is None or one.km is None:
        return read.say.html("coverage-remote-nobody", place=one.municipality.name)
    words = read.say.html(
        "coverage-remote-line",
        place=one.municipality.name,
        km=round(one.km),
        actor=shorten(one.nearest.name, NAME_LIMIT),
        orp=name_of(read, one.nearest.seat),
    )
    return f"<b>{words}</b>" if one.is_farther(far_km) else words
