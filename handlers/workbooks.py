"""The three workbooks of a network: fetched, and taken as a document when they are sent back."""

import tempfile
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path, PurePath

from telegram import Document
from telegram.error import TelegramError

from domain.audit import Deed, Entry
from domain.errors import NotFound, Refusal
from domain.workbook import Book, Import, ImportState
from handlers.errors import apologise
from handlers.last import not_text
from handlers.routes import Routes, on
from handlers.screen import persist, show
from handlers.visit import Visit
from handlers.workbook_preview import import_screen, reference_of
from storage.actors import Actors
from storage.workbooks import Workbooks
from usecases.drafts import leave_drafts
from usecases.workbook_export import export_book
from usecases.workbook_taking import take_workbook
from views.planning import OpenWorkbooks
from views.screen import Screen
from views.workbooks import (
    ALL,
    FetchBook,
    OpenBooks,
    book_name,
    books_screen,
    districts_screen,
    file_screen,
    not_yours_screen,
    reading_screen,
    refused_screen,
)

SUFFIXES = frozenset((".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv"))
MOST_BYTES = 20 * 1024 * 1024
"""As much as Telegram hands to a bot."""
LATELY = 6
NAME_LIMIT = 60


async def open_workbooks(visit: Visit, _: OpenWorkbooks | None = None) -> None:
    """Whose workbooks; of a single district at once."""
    orps = _orps(visit, ALL)
    if len(orps) == 1:
        await _show_books(visit, OpenBooks(ALL))
    else:
        await show(visit, districts_screen(visit.reading, orps, await _lately(visit)))


async def open_books(visit: Visit, tap: OpenBooks) -> None:
    """The three to fetch."""
    await _show_books(visit, tap)


async def fetch_book(visit: Visit, tap: FetchBook) -> None:
    """Say that it is being written, then send it below."""
    orps, house = _orps(visit, tap.orp), visit.house
    book = next((one for one in Book if one == tap.book), None)
    if book is None:
        raise NotFound
    await _show_books(visit, tap, visit.say.html("workbooks-writing", book=book_name(visit.say, book)))
    try:
        async with house.one_workbook:
            file = await export_book(
                visit.reader, await reference_of(visit), book, orps, notes=tap.notes, now=visit.now, zone=house.zone
            )
    except Refusal as refusal:
        await _show_books(visit, tap, visit.say.html(refusal.key, **refusal.args_for_message))
        return
    except Exception:
        await _show_books(visit, tap)
        raise
    await _show_books(visit, tap)
    await show(visit, file_screen(visit.reading, book, orps, file, notes=tap.notes))
    if tap.notes:
        await _saw(visit, book, orps)


async def take_document(visit: Visit, document: Document) -> None:
    """A file sent outside any form: a workbook from somebody who plans is read, and how it differs is shown."""
    suffix = PurePath(document.file_name or "").suffix.lower()
    if not visit.access.own_orps:
        await (not_text(visit) if visit.person.is_writing else show(visit, not_yours_screen(visit.say)))
    elif suffix not in SUFFIXES:
        await show(visit, refused_screen(visit.say, Refusal("workbook-not-one")))
    elif (document.file_size or 0) > MOST_BYTES:
        await show(visit, refused_screen(visit.say, Refusal("workbook-too-big")))
    else:
        await leave_drafts(visit.house.database, visit.person.id)
        message = await show(visit, reading_screen(visit.say, document.file_name or suffix))
        try:
            screen = await _read(visit, document, suffix)
        except Exception as error:
            await apologise(visit, error, message)
            return
        await show(visit, replace(screen, replaces=message))


async def _read(visit: Visit, document: Document, suffix: str) -> Screen:
    """How the file differs, or why it was not read."""
    house = visit.house
    try:
        with tempfile.TemporaryDirectory() as folder:
            name = PurePath(document.file_name or "").stem.replace("\0", "")[:NAME_LIMIT]
            file = Path(folder, f"{name}{suffix}")  # a .csv has no other name of its sheet
            await _download(document, file)
            async with house.one_workbook:
                taken = await take_workbook(
                    house.database, await reference_of(visit), visit.access, file, visit.now, house.zone
                )
    except Refusal as refusal:
        return refused_screen(visit.say, refusal)
    return await import_screen(visit, taken)


async def _download(document: Document, file: Path) -> None:
    """Raises Refusal where Telegram does not hand it out."""
    try:
        sent = await persist(document.get_file)
        if (sent.file_size or 0) > MOST_BYTES:
            raise Refusal("workbook-too-big")
        await persist(lambda: sent.download_to_drive(file))
    except TelegramError as error:
        raise Refusal("workbook-too-big" if "too big" in error.message else "workbook-not-received") from error


async def _show_books(visit: Visit, tap: OpenBooks | FetchBook, note: str = "") -> None:
    orps = _orps(visit, tap.orp)
    lately = await _lately(visit)
    await show(visit, books_screen(visit.reading, tap.orp, orps, notes=tap.notes, lately=lately, note=note))


async def _saw(visit: Visit, book: Book, orps: Collection[str]) -> None:
    """Write down that private notes have left in a file; of the actors, which ones they are about."""
    actors = await Actors(visit.reader).seated_in(orps) if book is Book.ACTORS else []
    for orp in orps:
        ids = [actor.id for actor in actors if actor.card.seat == orp]
        detail: dict[str, str | int | list[int]] = {"way": "workbook", "actors": ids}
        deed, person = Deed.PRIVATE_SEEN, visit.person.id
        visit.saw([Entry(at=visit.now, person=person, deed=deed, orp=orp, detail=detail)])


async def _lately(visit: Visit) -> list[Import]:
    """What this person has sent back: what waits first."""
    workbooks = Workbooks(visit.reader)
    return [one for state in ImportState for one in await workbooks.of_person(visit.person.id, state)][:LATELY]


def _orps(visit: Visit, orp: str) -> Collection[str]:
    """The districts asked for, all of them own ones; raises NotFound."""
    own = visit.access.own_orps
    if not own or (orp != ALL and orp not in own):
        raise NotFound
    return own if orp == ALL else (orp,)


def routes() -> Routes:
    """The taps of this feature."""
    return Routes(taps={**on(OpenWorkbooks, open_workbooks), **on(OpenBooks, open_books), **on(FetchBook, fetch_book)})
