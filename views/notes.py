"""The notes on an actor for its coordinators: shared ones and private ones, with author and date."""

from collections.abc import Sequence
from typing import ClassVar

from domain.actor import Actor
from domain.note import Note
from locales.translator import Translator
from views.card import OpenKeeping, note_line
from views.found import Reading, shorten
from views.menu import menu_row
from views.screen import Row, Screen, button
from views.tap import Tap

PAGE = 6
LABEL_LIMIT = 40


class TurnNotes(Tap):
    """Another page of the notes."""

    prefix: ClassVar[str] = "notesp"
    actor: int
    page: int


class AddNote(Tap):
    """Begin a note."""

    prefix: ClassVar[str] = "notea"
    actor: int


class DeleteNote(Tap):
    """Delete one's own note, once it is `sure`."""

    prefix: ClassVar[str] = "noted"
    note: int
    sure: bool = False


def notes_screen(read: Reading, actor: Actor, notes: Sequence[Note], person: int, page: int = 0) -> Screen:
    """The notes, newest first; one's own can be deleted. With a private one among them it does not stay in the chat."""
    say, shown = read.say, notes[page * PAGE : (page + 1) * PAGE]
    lines = [note_line(read, note) for note in shown] or [say.html("notes-none")]
    own = [note for note in shown if note.author == person]
    rows: tuple[Row, ...] = (
        (button(say.text("button-note-add"), AddNote(actor.id)),),
        *((button(_delete_label(say, note), DeleteNote(note.id)),) for note in own),
        *_turns(say, actor, page, len(notes)),
        (button(say.text("button-back-to-keeping"), OpenKeeping(actor.id)),),
        menu_row(say),
    )
    text = "\n\n".join((say.html("notes-title", actor=actor.card.name), *lines))
    return Screen(text, rows, protect=True, private=any(note.private for note in shown))


def delete_screen(read: Reading, note: Note) -> Screen:
    """Ask once more."""
    say = read.say
    rows: tuple[Row, ...] = (
        (button(say.text("button-note-delete-sure"), DeleteNote(note.id, sure=True)),),
        (button(say.text("button-back"), TurnNotes(note.actor, 0)),),
    )
    text = f"{say.html('note-delete')}\n\n{note_line(read, note)}"
    return Screen(text, rows, protect=True, private=note.private)


def _delete_label(say: Translator, note: Note) -> str:
    return say.text("button-note-delete", text=shorten(note.text, LABEL_LIMIT))


def _turns(say: Translator, actor: Actor, page: int, count: int) -> tuple[Row, ...]:
    turns = []
    if page > 0:
        turns.append(button(say.text("button-previous"), TurnNotes(actor.id, page - 1)))
    if count > (page + 1) * PAGE:
        turns.append(button(say.text("button-next"), TurnNotes(actor.id, page + 1)))
    return (tuple(turns),) if turns else ()
