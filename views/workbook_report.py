"""What is done with a workbook sent back: asked once more, reported, and put back within days."""

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from domain.card_fields import FIELDS, STATE
from domain.workbook import UNDO_FOR, Applied, Book, Choice, Import, Undone
from locales.translator import Translator
from views.card_fields import field_label
from views.found import Reading, shorten
from views.planning import planning_row
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import html, local_date
from views.workbook_preview import ApplyImport, back_row
from views.workbook_words import ADDED, BOTH, CELL, KINDS, ROW_LIMIT, Tally, difference_words, note_words
from views.workbooks import import_title

SHOWN = 6
NAMED = frozenset((*FIELDS, STATE))
"""What an actor's fields are called; of other things only the thing is named."""


class UndoImport(Tap):
    """Put back what was taken over, once it is `sure`."""

    prefix: ClassVar[str] = "wbu"
    id: int
    sure: bool = False


def sure_screen(read: Reading, one: Import, tally: Tally, ended: Sequence[str], *, every: bool) -> Screen:
    """What exactly will be done, and what stays because nobody has decided about it."""
    say = read.say
    undecided = tally.of(*KINDS, choice=Choice.OPEN)
    parts = (
        import_title(read, one),
        say.html("workbook-sure"),
        _done_words(say, tally.of(CELL, BOTH, choice=Choice.TAKE), tally.of(ADDED, choice=Choice.TAKE), len(ended)),
        say.html("workbook-sure-ended", names=shorten(", ".join(ended), ROW_LIMIT)) if ended else "",
        say.html("workbook-sure-undecided", count=undecided) if undecided else "",
    )
    yes = button(say.text("button-workbook-sure"), ApplyImport(one.id, every=every, sure=True))
    return Screen("\n\n".join(filter(None, parts)), ((yes,), back_row(say, one)), protect=True)


def applied_screen(read: Reading, one: Import, done: Applied) -> Screen:
    """What was taken over just now, what was left alone and why, and the way to put it back."""
    say = read.say
    more = len(done.overtaken) - SHOWN
    parts = (
        f"{import_title(read, one)}\n{say.html('workbook-applied')}",
        _done_words(say, done.changed, done.added, done.ended),
        say.html("workbook-overtaken", count=len(done.overtaken)) if done.overtaken else "",
        *(difference_words(say, cell) for cell in done.overtaken[:SHOWN]),
        say.html("workbook-and-more", count=more) if more > 0 else "",
        *(note_words(say, note) for note in done.notes[:SHOWN]),
        say.html("workbook-not-verified") if one.book is Book.ACTORS else "",
    )
    rows = (*_undo_row(read, one), planning_row(say))
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True, private=bool(done.overtaken))


def kept_screen(read: Reading, one: Import, tally: Tally) -> Screen:
    """A workbook that was taken over before, and perhaps put back since."""
    say = read.say
    cells, added = (tally.of(*kinds, choice=Choice.TAKE) for kinds in ((CELL, BOTH), (ADDED,)))
    on = local_date(one.undone_at or one.applied_at or read.now, read.zone)
    parts = (
        f"{import_title(read, one)}\n{say.html(f'workbook-was-{one.state.value}', on=on)}",
        _done_words(say, cells, added, tally.picked - cells - added),
    )
    return Screen("\n\n".join(parts), (*_undo_row(read, one), planning_row(say)), protect=True)


def undo_screen(read: Reading, one: Import) -> Screen:
    """Ask once."""
    say = read.say
    yes = (button(say.text("button-workbook-undo-sure"), UndoImport(one.id, sure=True)),)
    return Screen(f"{import_title(read, one)}\n\n{say.html('workbook-undo')}", (yes, back_row(say, one)), protect=True)


def undone_screen(read: Reading, one: Import, done: Undone) -> Screen:
    """What was put back, and what stays because somebody has changed it since."""
    say = read.say
    parts = (
        f"{import_title(read, one)}\n{say.html('workbook-undone', count=done.restored)}",
        say.html("workbook-undo-kept", count=len(done.kept)) if done.kept else "",
        "\n".join(_kept_words(say, one, done)),
    )
    return Screen("\n\n".join(filter(None, parts)), (planning_row(say),), protect=True)


def _done_words(say: Translator, cells: int, added: int, ended: int) -> str:
    counts = {"cells": cells, "added": added, "ended": ended}
    lines = [say.html(f"workbook-done-{what}", count=count) for what, count in counts.items() if count]
    return "\n".join(lines) or say.html("workbook-done-nothing")


def _undo_row(read: Reading, one: Import) -> tuple[Row, ...]:
    if not one.may_be_undone(read.now) or one.applied_at is None:
        return ()
    until = local_date(one.applied_at + UNDO_FOR, read.zone)
    return ((button(read.say.text("button-workbook-undo", until=until), UndoImport(one.id)),),)


def _kept_words(say: Translator, one: Import, done: Undone) -> Iterable[str]:
    """Each thing that was changed since; of actors also what of it."""
    fields: Mapping[str, list[str]] = {deed.name: [] for deed in done.kept}
    for deed in done.kept:
        is_named = one.book is Book.ACTORS and deed.field in NAMED
        fields[deed.name].append(field_label(say, deed.field) if is_named else "")
    for name, labels in fields.items():
        words = ", ".join(filter(None, labels))
        yield f"• <b>{html(shorten(name, ROW_LIMIT))}</b>" + (f" – {html(words)}" if words else "")
