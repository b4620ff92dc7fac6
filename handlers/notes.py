"""Notes of coordinators on an actor: shared with the network, or private to the coordinators of its district."""

from collections.abc import Sequence

from domain.actor import Actor
from domain.audit import Deed, Entry
from domain.errors import NotFound
from domain.note import NOTE_LIMIT, Note
from domain.rights import Access, Action, level_for
from handlers.choices import Choice
from handlers.forms import Answers, Form, Option, Text, begin
from handlers.questions import always
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.notes import Notes
from usecases.keep_actor import add_note, delete_note, kept_actor, notes_for
from views.keep_actor import OpenNotes
from views.notes import PAGE, AddNote, DeleteNote, TurnNotes, delete_screen, notes_screen
from views.words import html

SHARED, PRIVATE = "shared", "private"


async def open_notes(visit: Visit, tap: OpenNotes) -> None:
    """All notes this person reads."""
    await _show(visit, await kept_actor(visit.reader, visit.access, tap.actor))


async def turn(visit: Visit, tap: TurnNotes) -> None:
    """Another page."""
    await _show(visit, await kept_actor(visit.reader, visit.access, tap.actor), page=tap.page)


async def begin_note(visit: Visit, tap: AddNote) -> None:
    """Who shall read it, and the words."""
    actor = await kept_actor(visit.reader, visit.access, tap.actor)
    await begin(visit, NOTE, {"actor": actor.id})


async def finish_note(visit: Visit, answers: Answers) -> None:
    """Keep it and show all."""
    actor, private = int(answers["actor"]), answers["who"] == PRIVATE
    await add_note(visit.house.database, visit.access, actor, answers["text"], visit.now, private=private)
    await _show(visit, await kept_actor(visit.reader, visit.access, actor))


async def delete(visit: Visit, tap: DeleteNote) -> None:
    """Ask, then delete one's own note."""
    if tap.sure:
        note = await delete_note(visit.house.database, visit.access, tap.note)
        await _show(visit, await Actors(visit.reader).get(note.actor), toast=visit.say.text("note-deleted"))
        return
    note = await Notes(visit.reader).get(tap.note)
    await kept_actor(visit.reader, visit.access, note.actor)
    if note.author != visit.person.id:
        raise NotFound
    await show(visit, delete_screen(visit.reading, note))


async def _show(visit: Visit, actor: Actor, page: int = 0, toast: str | None = None) -> None:
    notes = await notes_for(visit.reader, level_for(visit.access, actor), actor.id)
    page = min(page, max(len(notes) - 1, 0) // PAGE)
    await show(visit, notes_screen(visit.reading, actor, notes, visit.person.id, page), toast=toast)
    visit.saw(_seen(visit, actor, notes[page * PAGE : (page + 1) * PAGE]))


def _seen(visit: Visit, actor: Actor, shown: Sequence[Note]) -> list[Entry]:
    if not any(note.private for note in shown):
        return []
    detail: dict[str, str | int | list[int]] = {"way": "notes"}
    deed, person = Deed.PRIVATE_SEEN, visit.person.id
    return [Entry(at=visit.now, person=person, deed=deed, actor=actor.id, orp=actor.card.seat, detail=detail)]


async def _above(visit: Visit, answers: Answers) -> str:
    actor = await kept_actor(visit.reader, visit.access, int(answers["actor"]))
    return f"<b>{html(actor.card.name)}</b>"


async def _readers(visit: Visit, _: Answers) -> Sequence[Option]:
    return [Option(who, visit.say.text(f"note-{who}")) for who in (SHARED, PRIVATE)]


def _keeps_somewhere(access: Access) -> bool:
    return access.may(Action.EDIT_CARD, orps=access.own_orps)


NOTE = Form(
    name="keep-note",
    questions=(Choice("who", _readers), Text("text", limit=NOTE_LIMIT)),
    may=_keeps_somewhere,
    finish=finish_note,
    above=_above,
    guarded=always,
)


def routes() -> Routes:
    """Taps and the form of this feature."""
    return Routes(
        taps={
            **on(OpenNotes, open_notes),
            **on(TurnNotes, turn),
            **on(AddNote, begin_note),
            **on(DeleteNote, delete),
        },
        forms=(NOTE,),
    )
