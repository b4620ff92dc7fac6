"""What has changed between two closed revisions: the most important on a screen, everything in a workbook."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from pydantic import JsonValue

from domain.card_fields import Change
from domain.platform import PlatformType
from domain.revision_changes import Difference, Of, Sort, counted
from domain.revision_snapshot import Figures, KeptStep, Taken
from domain.words import fold
from locales.translator import Translator
from views.card_fields import field_label, field_words
from views.found import Reading, shorten
from views.planning import planning_row
from views.platforms import type_name
from views.revision_closing import OpenSnapshot
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import date_words, html

PAGE = 12
NAME_LIMIT, FIELDS_LIMIT = 90, 120
SIGNS = {Sort.GONE: "➖", Sort.ADDED: "➕", Sort.CHANGED: "✏️"}
FIGURES = (
    *("actors", "verified", "platforms", "platforms_checked", "needs_checked", "steps_done"),
    *("white_spots", "thin_spots"),
)
Table = tuple[str, list[str], list[list[str | int | float | None]]]


class OpenRevisionChanges(Tap):
    """Show a page of what has changed since the last revision of an earlier year."""

    prefix: ClassVar[str] = "rvec"
    snapshot: int
    page: int = 0


class SendRevisionChanges(Tap):
    """All of it as a workbook."""

    prefix: ClassVar[str] = "rvecx"
    snapshot: int


def changes_rows(say: Translator, taken: Taken, before: Taken | None) -> tuple[Row, ...]:
    """The ways to what has changed; where there was no earlier revision, to the numbers and steps of this one."""
    shown = (button(say.text("button-revision-changes"), OpenRevisionChanges(taken.id)),)
    label = "button-revision-changes-file" if before else "button-revision-figures-file"
    file = (button(say.text(label), SendRevisionChanges(taken.id)),)
    return (shown, file) if before else (file,)


def changes_screen(read: Reading, taken: Taken, before: Taken | None, found: Sequence[Difference], page: int) -> Screen:
    """How many there are of each, then a page of them, the most important first."""
    say, name = read.say, read.geography.orps[taken.orp].name
    back: Row = (button(say.text("button-revision-files-back"), OpenSnapshot(taken.id)),)
    if before is None:
        words = say.html("revision-changes-first", year=taken.year, orp=name)
        return Screen(words, (back, planning_row(say)))
    page = min(page, max(len(found) - 1, 0) // PAGE)
    shown = found[page * PAGE : (page + 1) * PAGE]
    parts = (
        say.html("revision-changes-title", year=taken.year, before=before.year, orp=name),
        _counts(say, found) or say.html("revision-changes-none"),
        "\n".join(_line(say, one) for one in shown),
        say.html("revision-changes-order") if shown else "",
    )
    turns = [
        button(say.text(key), OpenRevisionChanges(taken.id, to))
        for key, to in (("button-previous", page - 1), ("button-next", page + 1))
        if 0 <= to * PAGE < len(found)
    ]
    file: Row = (button(say.text("button-revision-changes-file"), SendRevisionChanges(taken.id)),)
    rows = (*((tuple(turns),) if turns else ()), file, back, planning_row(say))
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def changes_tables(
    read: Reading,
    taken: Taken,
    before: Taken | None,
    found: Sequence[Difference],
    done: Sequence[KeptStep],
    names: Mapping[int, str],
) -> list[Table]:
    """Sheets: both years in numbers, every change with both values, what of the strategy was done.

    `names` are those of actors by id. Values that the network does not read are left out: the file goes around.
    """
    say = read.say
    year, last = str(taken.year), str(before.year) if before else "–"
    header = [say.text(f"revision-sheet-{key}") for key in ("what", "sort", "name", "field")]
    rows = [row for one in found for row in _rows(read, one, names)]
    return [
        (say.text("revision-sheet-figures"), ["", last, year], _figures(say, before, taken)),
        (say.text("revision-sheet-changes"), [*header, last, year], rows),
        (
            say.text("revision-sheet-steps"),
            [say.text(f"revision-sheet-{key}") for key in ("theme", "goal", "step", "outcome", "done")],
            [
                [one.theme, one.goal, one.title, one.outcome, date_words(one.done_on) if one.done_on else ""]
                for one in done
            ],
        ),
    ]


def changes_file(read: Reading, taken: Taken, content: bytes) -> Screen:
    """The workbook."""
    say, name = read.say, read.geography.orps[taken.orp].name
    words = say.html("revision-changes-file", year=taken.year, orp=name)
    back: Row = (button(say.text("button-revision-files-back"), OpenSnapshot(taken.id)),)
    file = f"{say.text('revision-changes-file-name')}-{'-'.join(fold(name).split())}-{taken.year}.xlsx"
    return Screen(words, (back, planning_row(say)), document=(file, content))


def actors_named(found: Sequence[Difference]) -> set[int]:
    """Ids of the actors that stand in the values of these changes."""
    values = [value for one in found for change in one.changes if change.field == "actors" for value in _both(change)]
    return {actor for value in values if isinstance(value, list) for actor in value if isinstance(actor, int)}


def _counts(say: Translator, found: Sequence[Difference]) -> str:
    """Only what there is any of."""
    return "\n".join(
        say.html(f"revision-count-{of.value}-{sort.value}", count=count)
        for (of, sort), count in counted(found).items()
        if count
    )


def _line(say: Translator, one: Difference) -> str:
    crisis = f" · {say.html('revision-change-crisis')}" if one.is_crisis else ""
    fields = html(shorten(", ".join(_label(say, one.of, change.field) for change in one.changes), FIELDS_LIMIT))
    of = "" if one.of is Of.ACTOR else f"{say.html(f'revision-of-{one.of.value}')} "
    head = f"{SIGNS[one.sort]} {of}<b>{html(shorten(one.name, NAME_LIMIT))}</b>"
    words = say.html(f"revision-sort-{one.sort.value}")
    return f"{head} – {fields or words}{crisis}"


def _rows(read: Reading, one: Difference, names: Mapping[int, str]) -> list[list[str | int | float | None]]:
    say = read.say
    head = [say.text(f"revision-of-{one.of.value}"), say.text(f"revision-sort-{one.sort.value}"), one.name]
    if not one.changes:
        return [[*head, "", "", ""]]
    return [[*head, _label(say, one.of, change.field), *_values(read, one, change, names)] for change in one.changes]


def _values(read: Reading, one: Difference, change: Change, names: Mapping[int, str]) -> list[str]:
    if change.field in one.hidden:
        return [read.say.text("revision-value-hidden")] * 2
    return [_words(read, one.of, change.field, value, names) for value in _both(change)]


def _words(read: Reading, of: Of, field: str, value: JsonValue, names: Mapping[int, str]) -> str:
    """A value of a card, a platform or a practice in words; empty for nothing."""
    if value is None or value == [] or value == "":
        return ""
    if of is Of.ACTOR:
        return field_words(read, field, value)
    if field == "type" and value in set(PlatformType):
        return type_name(read.say, PlatformType(str(value)))
    if field == "state":
        return read.say.text(f"platform-state-{value}")
    if field == "actors" and isinstance(value, list):
        return ", ".join(names.get(actor, "") for actor in value if isinstance(actor, int))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _label(say: Translator, of: Of, field: str) -> str:
    return field_label(say, field) if of is Of.ACTOR else say.text(f"revision-field-{field}")


def _both(change: Change) -> tuple[JsonValue, JsonValue]:
    return change.old, change.new


def _figures(say: Translator, before: Taken | None, taken: Taken) -> list[list[str | int | float | None]]:
    last = before.figures if before else Figures()
    return [
        [
            say.text(f"revision-figure-{name.replace('_', '-')}"),
            getattr(last, name) if before else None,
            getattr(taken.figures, name),
        ]
        for name in FIGURES
    ]
