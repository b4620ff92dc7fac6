"""The revisions of a region side by side: how far each district is, which are late; for its regional coordinator."""

from collections.abc import Sequence
from typing import ClassVar

from domain.revision_progress import Late, Progress
from views.found import LABEL_LIMIT, Reading, shorten
from views.planning import planning_row
from views.revision_closing import OpenProgress
from views.revision_picture import Bar
from views.revision_taps import OpenRevision
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import date_words, html, local_date


class OpenRegionProgress(Tap):
    """Show how far the revisions of own districts are, of a year; 0 is this one."""

    prefix: ClassVar[str] = "rvek"
    year: int = 0


class SendRegionProgress(Tap):
    """The same as a picture."""

    prefix: ClassVar[str] = "rvekpic"
    year: int


def region_screen(read: Reading, year: int, found: Sequence[Progress]) -> Screen:
    """The districts of a region, the late ones marked and counted, with the way to each."""
    say, today = read.say, read.now.astimezone(read.zone).date()
    named = sorted(found, key=lambda one: read.geography.orps[one.orp].name)
    late = sum(one.late(today) is not None for one in named)
    parts = (
        say.html("revision-region-title", year=year),
        say.html("revision-region-late", count=late) if late else "",
        "\n".join(_region_line(read, one) for one in named),
        say.html("revision-region-meaning"),
    )
    ways = [button(_district_label(read, one), _way_to(one)) for one in named]
    turns = [button(str(year - 1), OpenRegionProgress(year - 1))]
    if year < today.year:
        turns.append(button(str(year + 1), OpenRegionProgress(year + 1)))
    rows = (
        (button(say.text("button-revision-picture"), SendRegionProgress(year)),),
        *in_rows(ways, 2),
        tuple(turns),
        planning_row(say),
    )
    return Screen("\n\n".join(filter(None, parts)), rows)


def overdue_screen(read: Reading, found: Sequence[Progress]) -> Screen:
    """To the regional coordinator: which districts are late."""
    say = read.say
    lines = "\n".join(_region_line(read, one) for one in found)
    rows: tuple[Row, ...] = ((button(say.text("button-revision-region"), OpenRegionProgress()),),)
    return Screen(f"{say.html('notice-revision-overdue', count=len(found))}\n\n{lines}", rows)


def region_bars(read: Reading, found: Sequence[Progress], whole: Progress) -> list[Bar]:
    """All districts together, and each of them by name."""
    named = sorted(found, key=lambda one: read.geography.orps[one.orp].name)
    return [
        _region_bar(read, whole, read.say.text("revision-bar-region")),
        *(_region_bar(read, one, read.geography.orps[one.orp].name) for one in named),
    ]


def _region_bar(read: Reading, one: Progress, label: str) -> Bar:
    note = "" if one.orp == "" else _state_words(read, one)
    return Bar(label, one.standings, note, (one.last_year.verified, one.last_year.actors) if one.last_year else None)


def _region_line(read: Reading, one: Progress) -> str:
    """A district with how far it is; a late one is marked in words."""
    name = html(read.geography.orps[one.orp].name)
    words = [html(_state_words(read, one))]
    if one.revision is not None:
        words.insert(0, read.say.html("revision-share", done=one.verified, all=one.actors, share=one.share))
    if one.last_year is not None:
        last = one.last_year
        words.append(read.say.html("revision-share-last", done=last.verified, all=last.actors, share=last.share))
    return f"<b>{name}</b>: {' · '.join(words)}"


def _state_words(read: Reading, one: Progress) -> str:
    """Open until, late, closed, or not begun."""
    say, late = read.say, one.late(read.now.astimezone(read.zone).date())
    if one.revision is None:
        return say.text("revision-state-late-begin" if late else "revision-state-none")
    if one.revision.closed_at is not None:
        return say.text("revision-state-closed", on=local_date(one.revision.closed_at, read.zone))
    key = "revision-state-late" if late is Late.OVERDUE else "revision-state-open"
    return say.text(key, due=date_words(one.revision.due_on))


def _district_label(read: Reading, one: Progress) -> str:
    late = one.late(read.now.astimezone(read.zone).date())
    return shorten(("⏰ " if late else "") + read.geography.orps[one.orp].name, LABEL_LIMIT)


def _way_to(one: Progress) -> Tap:
    return OpenProgress(one.revision.id) if one.revision else OpenRevision(one.orp)
