"""The three workbooks of a network: which districts, with or without private notes, and what was sent back lately."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from domain.errors import Refusal
from domain.workbook import Book, Import
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import dead_end_screen, menu_row
from views.planning import OpenWorkbooks, planning_row
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html, local_time

ALL = "all"
"""In place of a district: all own ones."""
NAMED = 3
"""So many districts are named, more are only counted."""
FILE_LIMIT = 60


class OpenBooks(Tap):
    """Show the workbooks of a district, or of ALL own ones, as they are with or without private `notes`."""

    prefix: ClassVar[str] = "wbo"
    orp: str
    notes: bool = False


class FetchBook(Tap):
    """Send a workbook of a district, or of ALL own ones."""

    prefix: ClassVar[str] = "wbf"
    orp: str
    notes: bool
    book: str


class OpenImport(Tap):
    """Show a workbook that was sent back: what it would change, or what it has changed."""

    prefix: ClassVar[str] = "wbi"
    id: int


def districts_screen(read: Reading, orps: Collection[str], lately: Sequence[Import]) -> Screen:
    """Whose workbooks, for somebody who keeps more districts than one."""
    say = read.say
    names = sorted((read.geography.orps[orp].name, orp) for orp in orps)
    every = (button(say.text("button-workbooks-all", count=len(orps)), OpenBooks(ALL)),)
    rows = in_rows([button(name, OpenBooks(orp)) for name, orp in names], 2)
    text = f"{say.html('workbooks-title')}\n\n{say.html('workbooks-which')}"
    return Screen(text, (every, *rows, *_lately(read, lately), planning_row(say)))


def books_screen(
    read: Reading, orp: str, orps: Collection[str], *, notes: bool, lately: Sequence[Import], note: str = ""
) -> Screen:
    """The three workbooks to fetch, with or without private notes; `orp` as in OpenBooks, `note` is HTML."""
    say = read.say
    sort = "private" if notes else "open"
    text = "\n\n".join(
        filter(
            None,
            (
                note,
                say.html("workbooks-title"),
                say.html("workbooks-of", orps=districts_words(read, orps)),
                say.html(f"workbooks-{sort}"),
            ),
        )
    )
    fetch = [button(f"📄 {book_name(say, book)}", FetchBook(orp, notes, book.value)) for book in Book]
    other = (button(say.text(f"button-workbooks-{'open' if notes else 'private'}"), OpenBooks(orp, not notes)),)
    return Screen(text, (*in_rows(fetch, 1), other, *_lately(read, lately), planning_row(say)))


def file_screen(read: Reading, book: Book, orps: Collection[str], file: tuple[str, bytes], *, notes: bool) -> Screen:
    """A workbook with what may be done with it."""
    say = read.say
    key = "workbook-caption-private" if notes else "workbook-caption-open"
    return Screen(say.html(key, book=book_name(say, book), orps=districts_words(read, orps)), document=file)


def reading_screen(say: Translator, file: str) -> Screen:
    """What takes long has begun. Its place is taken by what may not be passed on."""
    return Screen(say.html("workbook-reading", file=shorten(file, FILE_LIMIT)), protect=True)


def not_yours_screen(say: Translator) -> Screen:
    """Somebody sent a file who keeps no network."""
    return dead_end_screen(say, say.html("workbook-not-yours"))


def refused_screen(say: Translator, refusal: Refusal) -> Screen:
    """Why a file was not read."""
    text = say.html(refusal.key, **refusal.args_for_message)
    return Screen(text, ((button(say.text("button-workbooks"), OpenWorkbooks()),), menu_row(say)))


def book_name(say: Translator, book: Book) -> str:
    """What a workbook is called."""
    return say.text(f"workbook-{book.value}")


def districts_words(read: Reading, orps: Collection[str]) -> str:
    """The districts by name, many of them as a number; plain text."""
    if len(orps) > NAMED:
        return read.say.text("workbook-districts", count=len(orps))
    return ", ".join(sorted(read.geography.orps[orp].name for orp in orps))


def import_title(read: Reading, one: Import) -> str:
    """Which workbook, of which districts, as HTML."""
    districts = [html(districts_words(read, one.orps))] if one.orps else []
    return " · ".join((f"<b>{html(book_name(read.say, one.book))}</b>", *districts))


def _lately(read: Reading, lately: Sequence[Import]) -> tuple[Row, ...]:
    """A button for each workbook sent back, with how far it has come."""
    say = read.say
    return tuple(
        (
            button(
                shorten(
                    say.text(
                        f"button-workbook-state-{one.state.value}",
                        book=book_name(say, one.book),
                        at=local_time(one.applied_at or one.read_at, read.zone),
                    ),
                    LABEL_LIMIT,
                ),
                OpenImport(one.id),
            ),
        )
        for one in lately
    )
