"""Platforms: the list, one platform as its reader may see it, and what is said of its years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.platform import Families, Platform, PlatformState, PlatformType, YearNote
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenMeetings, OpenPlatforms, menu_row
from views.planning import OpenStrategy
from views.screen import TEXT_LIMIT, Button, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import date_words, html

PAGE = 10
FIELD_LIMIT, NAMES_LIMIT, YEAR_LIMIT = 220, 700, 280
YEARS_SHOWN = 2
MOST_ON_CARD = 3
SIGN = {PlatformState.ACTIVE: "🏷", PlatformState.PILOT: "🧪", PlatformState.PAUSED: "⏸", PlatformState.ENDED: "⏹"}


class OpenPlatform(Tap):
    """Show a platform."""

    prefix: ClassVar[str] = "plat"
    platform: int


class OpenPlatformMembers(Tap):
    """Show who belongs to a platform, with the ways to their cards."""

    prefix: ClassVar[str] = "platm"
    platform: int
    page: int = 0


class OpenUnmatched(Tap):
    """Ask about the first words of a list of members that nobody knows for sure."""

    prefix: ClassVar[str] = "platu"
    platform: int


class OpenYears(Tap):
    """Show what is said of the years of a platform."""

    prefix: ClassVar[str] = "platy"
    platform: int


class WriteYear(Tap):
    """Ask how a year was."""

    prefix: ClassVar[str] = "platyw"
    platform: int
    year: int


class AddPlatform(Tap):
    """Begin a new platform, of this district where one is named."""

    prefix: ClassVar[str] = "platn"
    orp: str = ""


class EditPlatform(Tap):
    """Show the fields of a platform, each to be changed."""

    prefix: ClassVar[str] = "plate"
    platform: int


class EndPlatform(Tap):
    """End a platform, once it is `sure`."""

    prefix: ClassVar[str] = "platx"
    platform: int
    sure: bool = False


@dataclass(frozen=True)
class ShownPlatform:
    """A platform with what is read on it; what only its keepers see is empty for others."""

    platform: Platform
    coordinator: str
    members: Sequence[str]
    """Names of its actors, then words of a workbook that mean nobody of the network."""
    people: Sequence[str]
    years: Sequence[YearNote]
    groups: Sequence[str]
    last: date | None
    following: str
    """When it meets next, in words."""
    keeps: bool = False
    edits: bool = False
    missing: Sequence[str] = ()
    wants_family: bool = False
    undecided: Sequence[str] = ()
    """Words of a workbook that nobody knows for sure."""


def type_name(say: Translator, type: PlatformType) -> str:
    """The name of a type: mezioborová platforma."""
    return say.text(f"platform-type-{type.value.replace('_', '-')}")


def missing_words(say: Translator, missing: Sequence[str]) -> str:
    """Who is missing: policie, lékař."""
    return ", ".join(say.text(f"platform-party-{kind.replace('_', '-')}") for kind in missing)


def reminder_words(say: Translator, minutes: int) -> str:
    """How long before a meeting: 7 dní, 3 hodiny."""
    days, rest = divmod(minutes, 24 * 60)
    return (
        say.text("platform-reminder-days", count=days)
        if not rest
        else say.text("platform-reminder-hours", count=minutes // 60)
    )


def platforms_screen(
    read: Reading,
    own: Sequence[Platform],
    there: Sequence[Platform],
    orp: str | None,
    page: int,
    *,
    orps: Sequence[str] = (),
    undecided: Mapping[int, int] | None = None,
    may_add: bool = False,
    has_strategy: bool = False,
    note: str = "",
) -> Screen:
    """Own platforms with a star, then the others of a district; `orps` are the other districts of the reader."""
    say, waiting = read.say, undecided or {}
    mine = {one.id for one in own}
    listed = [*own, *(one for one in there if one.id not in mine)]
    page = min(page, max(len(listed) - 1, 0) // PAGE)
    part = listed[page * PAGE : (page + 1) * PAGE]
    place = read.geography.orps[orp].name if orp else ""
    title = say.html("platforms-title", orp=place) if orp else say.html("platforms-title-own")
    hint = say.html("platforms-hint-own") if own else ""
    text = "\n\n".join(filter(None, (note, title, hint, "" if listed else say.html("platforms-none"))))
    rows: list[Row] = [(_list_button(say, one, is_own=one.id in mine, waiting=waiting.get(one.id, 0)),) for one in part]
    rows += _turning(say, orp or "", page, len(listed))
    others = [button(read.geography.orps[code].name, OpenPlatforms(code)) for code in orps if code != orp]
    rows += in_rows(others, 2)
    if may_add:
        rows.append((button(say.text("button-platform-add"), AddPlatform(orp or "")),))
    if orp and has_strategy:
        rows.append((button(say.text("button-strategy"), OpenStrategy(orp)),))
    return Screen(text, (*rows, menu_row(say)))


def _list_button(say: Translator, one: Platform, *, is_own: bool, waiting: int) -> Button:
    signs = f"{SIGN[one.state]}{'⭐' if is_own else ''}{f'❓{waiting}' if waiting else ''}"
    frequency = f" · {one.frequency}" if one.frequency else ""
    return button(shorten(f"{signs} {one.name}{frequency}", LABEL_LIMIT), OpenPlatform(one.id))


def _turning(say: Translator, orp: str, page: int, count: int) -> list[Row]:
    back = (button(say.text("button-previous"), OpenPlatforms(orp, page - 1)),) if page else ()
    on = (button(say.text("button-next"), OpenPlatforms(orp, page + 1)),) if (page + 1) * PAGE < count else ()
    return [(*back, *on)] if back or on else []


def platform_screen(read: Reading, shown: ShownPlatform, note: str = "") -> Screen:
    """A platform with all that its reader may know, and what this reader can do with it."""
    say = read.say
    keepers = _for_keepers(say, shown)
    parts = [note, _head(read, shown), keepers, _fields(say, shown), _members(say, shown), _years(say, shown)]
    parts = [part for part in parts if part]
    while len("\n\n".join(parts)) > TEXT_LIMIT:
        parts.pop()
    return Screen("\n\n".join(parts), _rows(say, shown), protect=shown.keeps)


def _head(read: Reading, shown: ShownPlatform) -> str:
    say, platform = read.say, shown.platform
    lines = [
        f"{SIGN[platform.state]} <b>{html(platform.name)}</b>",
        f"{html(type_name(say, platform.type))} · {html(read.geography.orps[platform.orp].name)}",
    ]
    if platform.state is not PlatformState.ACTIVE:
        lines.append(say.html(f"platform-state-{platform.state.value}"))
    return "\n".join(lines)


def _fields(say: Translator, shown: ShownPlatform) -> str:
    platform = shown.platform
    values = {
        "frequency": platform.frequency,
        "coordinator": shown.coordinator,
        "last": date_words(shown.last) if shown.last else "",
        "next": shown.following,
        "topics": "; ".join(platform.topics),
        "goals": platform.goals,
        "outputs": platform.outputs,
        "families": "" if platform.families is Families.NO else say.text(f"platform-families-{platform.families}"),
        "group": ", ".join(shown.groups),
    }
    return "\n".join(_line(say, key, value) for key, value in values.items() if value)


def _line(say: Translator, key: str, value: str, limit: int = FIELD_LIMIT) -> str:
    return f"<b>{say.html(f'platform-field-{key}')}</b> {html(shorten(value, limit))}"


def _members(say: Translator, shown: ShownPlatform) -> str:
    names = shorten(", ".join(shown.members), NAMES_LIMIT)
    lines = [f"<b>{say.html('platform-field-members', count=len(shown.members))}</b> {html(names)}".rstrip()]
    if shown.people:
        lines.append(_line(say, "people", ", ".join(shown.people)))
    return "\n".join(lines)


def _years(say: Translator, shown: ShownPlatform) -> str:
    return "\n".join(year_line(say, year, YEAR_LIMIT) for year in shown.years[:YEARS_SHOWN])


def year_line(say: Translator, year: YearNote, limit: int = FIELD_LIMIT) -> str:
    """What is said of a year, as HTML."""
    return f"<b>{say.html('platform-year', year=str(year.year))}</b> {html(shorten(year.words, limit))}"


def _for_keepers(say: Translator, shown: ShownPlatform) -> str:
    """What its keepers see: who is missing, what waits, the note of the coordinators."""
    if not shown.keeps:
        return ""
    platform = shown.platform
    lines = [say.html("platform-missing", who=missing_words(say, shown.missing))] if shown.missing else []
    if shown.wants_family and platform.families is not Families.YES:
        lines.append(say.html("platform-advice-family"))
    if platform.every_days:
        lines.append(say.html("platform-late-after", count=platform.every_days))
    elif platform.frequency and platform.is_living:
        lines.append(say.html("platform-late-never"))
    if platform.quorum:
        lines.append(say.html("platform-quorum-line", count=platform.quorum))
    if shown.undecided:
        lines.append(say.html("platform-undecided", words=shorten(", ".join(shown.undecided), FIELD_LIMIT)))
    if platform.note and shown.edits:
        lines.append(_line(say, "note", platform.note))
    return "\n".join(lines)


def _rows(say: Translator, shown: ShownPlatform) -> tuple[Row, ...]:
    platform, id = shown.platform, shown.platform.id
    people = len(shown.members) + len(shown.people)
    rows: list[Row] = [(button(say.text("button-platform-members", count=people), OpenPlatformMembers(id)),)]
    if platform.is_living:
        rows.append((button(say.text("button-platform-meetings"), OpenMeetings(id)),))
    if shown.undecided and shown.edits:
        rows.append((button(say.text("button-platform-undecided", count=len(shown.undecided)), OpenUnmatched(id)),))
    if shown.years or shown.edits:
        rows.append((button(say.text("button-platform-years"), OpenYears(id)),))
    if shown.edits and platform.is_living:
        end = button(say.text("button-platform-end"), EndPlatform(id))
        rows.append((button(say.text("button-platform-edit"), EditPlatform(id)), end))
    back = button(say.text("button-platforms-back"), OpenPlatforms(platform.orp))
    return (*rows, (back, *menu_row(say)))


def years_screen(read: Reading, shown: ShownPlatform, this_year: int, note: str = "") -> Screen:
    """All years, and for those who edit the platform a button for each."""
    say, id = read.say, shown.platform.id
    lines = [year_line(say, year) for year in shown.years] or [say.html("platform-years-none")]
    kept: list[str] = []
    for line in lines:  # the oldest years are left out where there are too many
        if sum(map(len, kept)) + len(line) < TEXT_LIMIT - FIELD_LIMIT:
            kept.append(line)
    title = say.html("platform-years-title", name=shown.platform.name)
    years = sorted({this_year, this_year - 1, *(year.year for year in shown.years)}, reverse=True)[:6]
    buttons = [button(say.text("button-platform-year", year=str(year)), WriteYear(id, year)) for year in years]
    back = (button(say.text("button-back"), OpenPlatform(id)), *menu_row(say))
    rows = in_rows(buttons, 2) if shown.edits and shown.platform.is_living else ()
    return Screen("\n\n".join(filter(None, (note, title, *kept))), (*rows, back))


def end_screen(read: Reading, platform: Platform, members: int) -> Screen:
    """Ask once."""
    say = read.say
    yes = button(say.text("button-platform-end-sure"), EndPlatform(platform.id, sure=True))
    back = (button(say.text("button-back"), OpenPlatform(platform.id)), *menu_row(say))
    return Screen(say.html("platform-end", name=platform.name, count=members), ((yes,), back))


def platform_rows(platforms: Sequence[Platform]) -> tuple[Row, ...]:
    """The ways from a card to the platforms of the actor."""
    return in_rows(
        [button(shorten(f"🏷 {one.name}", LABEL_LIMIT), OpenPlatform(one.id)) for one in platforms[:MOST_ON_CARD]], 1
    )
