"""What a workbook sent back would change: counted, page by page with picking, and asked about where it is not clear."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from domain.workbook import CellChange, Choice, Chosen, Difference, Doubt, Import, Missing
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import menu_row
from views.network import turn_row
from views.planning import planning_row
from views.screen import Button, Row, Screen, button
from views.tap import Tap
from views.workbook_words import (
    BOTH,
    DOUBT,
    KINDS,
    MISSING,
    PICKED,
    Tally,
    difference_words,
    is_reservation,
    note_words,
    noted,
)
from views.workbooks import OpenImport, import_title

PAGE = 5
"""Differences on a page: their texts still fit under Telegram's 4,096 characters."""
NOTES_PAGE = 12
CANDIDATES = 5
MARKS = {True: "☑", False: "☐"}
NEW = 0
"""In place of a candidate: the row is a new thing."""


class SeeDifferences(Tap):
    """Show a page of cells and new rows, each to be picked."""

    prefix: ClassVar[str] = "wbp"
    id: int
    page: int = 0


class PickDifference(Tap):
    """Take a difference, or leave it; `whole` with all others of the same row."""

    prefix: ClassVar[str] = "wbt"
    id: int
    difference: int
    take: bool
    whole: bool
    page: int


class PickAll(Tap):
    """Take every cell and every new row, or leave them."""

    prefix: ClassVar[str] = "wbta"
    id: int
    take: bool
    page: int


class AskAbout(Tap):
    """Show one difference that has to be decided: BOTH, MISSING or DOUBT."""

    prefix: ClassVar[str] = "wbq"
    id: int
    what: str
    at: int = 0


class Decide(Tap):
    """Take what is asked about, or leave it."""

    prefix: ClassVar[str] = "wbd"
    id: int
    what: str
    at: int
    difference: int
    take: bool


class KeepMissing(Tap):
    """Leave everything as it is whose row is missing and that nobody has decided about."""

    prefix: ClassVar[str] = "wbk"
    id: int


class AnswerDoubt(Tap):
    """Say which thing a row is: the id of a candidate, or NEW."""

    prefix: ClassVar[str] = "wbw"
    id: int
    at: int
    difference: int
    subject: int


class AnswerDoubts(Tap):
    """Say that every row with one candidate is that one."""

    prefix: ClassVar[str] = "wbwa"
    id: int


class SeeNotes(Tap):
    """Show what was not read."""

    prefix: ClassVar[str] = "wbn"
    id: int
    page: int = 0


class ApplyImport(Tap):
    """Take over what was picked, or all cells and new rows, once it is `sure`."""

    prefix: ClassVar[str] = "wby"
    id: int
    every: bool
    sure: bool = False


def summary_screen(read: Reading, one: Import, tally: Tally, note: str = "") -> Screen:
    """What the workbook would change, in numbers, with the ways on; `note` is HTML."""
    say = read.say
    lines = [
        say.html(f"workbook-count-{kind}", count=tally.of(kind), open=tally.of(kind, choice=Choice.OPEN))
        for kind in KINDS
        if tally.of(kind)
    ]
    unread = [say.html("workbook-count-notes", **noted(one.notes))] if one.notes else []
    text = "\n\n".join(
        filter(
            None,
            (
                note,
                f"{import_title(read, one)}\n{say.html('workbook-read', rows=one.rows_read)}",
                "\n".join([*lines, *unread]) if lines else "\n".join([say.html("workbook-no-difference"), *unread]),
                say.html("workbook-nothing-yet") if lines else "",
            ),
        )
    )
    return Screen(text, (*_ways(read, one, tally), planning_row(say)), protect=True)


def many_missing_screen(read: Reading, one: Import, tally: Tally) -> Screen:
    """So much is missing that nothing goes on before somebody says that it is meant so."""
    say = read.say
    text = f"{import_title(read, one)}\n\n{say.html('workbook-many-missing', count=tally.of(MISSING))}"
    rows = (
        (button(say.text("button-workbook-keep-all"), KeepMissing(one.id)),),
        (button(say.text("button-workbook-see-missing"), AskAbout(one.id, MISSING)),),
        planning_row(say),
    )
    return Screen(text, rows, protect=True)


def _ways(read: Reading, one: Import, tally: Tally) -> tuple[Row, ...]:
    say, picked, pickable = read.say, tally.picked, tally.of(*PICKED)
    rows: list[Row] = []
    if picked:
        rows.append((button(say.text("button-workbook-apply", count=picked), ApplyImport(one.id, every=False)),))
    elif pickable:
        rows.append((button(say.text("button-workbook-apply-all", count=pickable), ApplyImport(one.id, every=True)),))
    if pickable:
        rows.append((button(say.text("button-workbook-pick"), SeeDifferences(one.id)),))
    rows += [
        (button(say.text(f"button-workbook-ask-{what}", count=tally.of(what)), AskAbout(one.id, what)),)
        for what in (BOTH, MISSING, DOUBT)
        if tally.of(what)
    ]
    if one.notes:
        rows.append((button(say.text("button-workbook-notes", **noted(one.notes)), SeeNotes(one.id)),))
    return tuple(rows)


def differences_screen(read: Reading, one: Import, tally: Tally, shown: Sequence[Chosen], page: int) -> Screen:
    """A page of cells and new rows; each is picked by its button, cells of one row also together."""
    say, first = read.say, page * PAGE + 1
    total, taken, picked = tally.of(*PICKED), tally.of(*PICKED, choice=Choice.TAKE), tally.picked
    parts = [
        f"{import_title(read, one)}\n{say.html('workbook-picked', picked=taken, count=total)}",
        *(f"{number}. {difference_words(say, chosen.what)}" for number, chosen in enumerate(shown, first)),
    ]
    picks: list[Row] = []
    for number, chosen in enumerate(shown, first):
        picks += _whole_row(say, one, shown, chosen, page)
        picks.append((_pick(say, one, chosen, number, page),))
    every = button(say.text("button-workbook-pick-all"), PickAll(one.id, take=True, page=page))
    none = button(say.text("button-workbook-pick-none"), PickAll(one.id, take=False, page=page))
    apply = button(say.text("button-workbook-apply", count=picked), ApplyImport(one.id, every=False))
    rows: list[Row] = [
        *picks,
        *turn_row(read, total, page, SeeDifferences(one.id, max(page - 1, 0)), SeeDifferences(one.id, page + 1), PAGE),
        (every, none),
        *(((apply,),) if picked else ()),
        back_row(say, one),
    ]
    return _secret("\n\n".join(parts), rows)


def question_screen(read: Reading, one: Import, what: str, at: int, asked: Sequence[Chosen]) -> Screen:
    """The difference at this place of those that are asked about one by one."""
    say, chosen = read.say, asked[at]
    parts = (
        import_title(read, one),
        say.html(f"workbook-ask-{what}", at=at + 1, count=len(asked)),
        difference_words(say, chosen.what),
        say.html(f"workbook-{what}-{chosen.choice.value}") if chosen.choice is not Choice.OPEN else "",
    )
    answers = _doubt_rows(say, one, at, asked) if what == DOUBT else _yes_no_rows(say, one, what, at, chosen)
    keep = ((button(say.text("button-workbook-keep-all"), KeepMissing(one.id)),),) if what == MISSING else ()
    turns = turn_row(read, len(asked), at, AskAbout(one.id, what, max(at - 1, 0)), AskAbout(one.id, what, at + 1), 1)
    return _secret("\n\n".join(filter(None, parts)), (*answers, *keep, *turns, back_row(say, one)))


def notes_screen(read: Reading, one: Import, page: int) -> Screen:
    """Cells and rows that were not read, and why; then those that were read with a reservation."""
    say = read.say
    shown = sorted(one.notes, key=is_reservation)[page * NOTES_PAGE : (page + 1) * NOTES_PAGE]
    title = f"{import_title(read, one)}\n{say.html('workbook-notes-title', **noted(one.notes))}"
    turns = turn_row(
        read, len(one.notes), page, SeeNotes(one.id, max(page - 1, 0)), SeeNotes(one.id, page + 1), NOTES_PAGE
    )
    return _secret("\n\n".join((title, *(note_words(say, note) for note in shown))), (*turns, back_row(say, one)))


def _pick(say: Translator, one: Import, chosen: Chosen, number: int, page: int) -> Button:
    """☑ where it is taken."""
    is_taken, what = chosen.choice is Choice.TAKE, chosen.what
    name = f"{what.column} – {what.name}" if isinstance(what, CellChange) else say.text("workbook-new", name=what.name)
    tap = PickDifference(one.id, chosen.id, take=not is_taken, whole=False, page=page)
    return button(shorten(f"{MARKS[is_taken]} {number}. {name}", LABEL_LIMIT), tap)


def _whole_row(say: Translator, one: Import, shown: Sequence[Chosen], chosen: Chosen, page: int) -> list[Row]:
    """Above the first of several cells of one row on this page: all of that row at once."""
    row = [other for other in shown if _is_of_row(other, chosen)]
    if len(row) < 2 or row[0] is not chosen:
        return []
    is_taken = all(other.choice is Choice.TAKE for other in row)
    label = say.text("button-workbook-whole-row", name=chosen.what.name)
    tap = PickDifference(one.id, chosen.id, take=not is_taken, whole=True, page=page)
    return [(button(shorten(f"{MARKS[is_taken]} {label}", LABEL_LIMIT), tap),)]


def _is_of_row(one: Chosen, other: Chosen) -> bool:
    both = (one.what, other.what)
    return all(isinstance(what, CellChange) for what in both) and len({_row(what) for what in both}) == 1


def _row(what: Difference) -> tuple[str, int]:
    return ("", 0) if isinstance(what, Missing) else (what.sheet, what.row)


def _yes_no_rows(say: Translator, one: Import, what: str, at: int, chosen: Chosen) -> tuple[Row, ...]:
    return tuple(
        (button(say.text(f"button-workbook-{what}-{answer}"), Decide(one.id, what, at, chosen.id, answer == "take")),)
        for answer in ("leave", "take")
    )


def _doubt_rows(say: Translator, one: Import, at: int, asked: Sequence[Chosen]) -> tuple[Row, ...]:
    """It is one of these, or new, or left out; where many rows have a single candidate, all at once."""
    chosen, candidates = asked[at], _candidates(asked[at])[:CANDIDATES]
    likely = [(shorten(say.text("button-workbook-is-it", name=name), LABEL_LIMIT), id) for id, name in candidates]
    alone = sum(len(_candidates(other)) == 1 for other in asked)
    rows = [(button(label, AnswerDoubt(one.id, at, chosen.id, id)),) for label, id in likely]
    rows.append((button(say.text("button-workbook-is-new"), AnswerDoubt(one.id, at, chosen.id, NEW)),))
    rows.append((button(say.text("button-workbook-leave-out"), AskAbout(one.id, DOUBT, at + 1)),))
    if alone > 1:
        rows.append((button(say.text("button-workbook-all-are", count=alone), AnswerDoubts(one.id)),))
    return tuple(rows)


def _candidates(chosen: Chosen) -> tuple[tuple[int, str], ...]:
    return chosen.what.candidates if isinstance(chosen.what, Doubt) else ()


def back_row(say: Translator, one: Import) -> Row:
    """Back to the whole of the workbook."""
    return (button(say.text("button-back"), OpenImport(one.id)), *menu_row(say))


def _secret(text: str, rows: Iterable[Row]) -> Screen:
    """What only coordinators read: nothing of it may be passed on, and it does not stay in the chat."""
    return Screen(text, tuple(rows), protect=True, private=True)
