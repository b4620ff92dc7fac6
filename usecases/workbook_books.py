"""What the engine of workbooks asks of each of the three books.

The books: usecases/workbook_actors.py, usecases/workbook_platforms.py, usecases/workbook_needs.py. The engine (export,
differences, applying, undoing) knows none of their fields: it knows rows of cells under headers, and readings of them.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import NamedTuple, Protocol

from domain.codes import CodeLists
from domain.gazetteer import Gazetteer
from domain.places import Geography
from domain.workbook import Book, Deed, Note
from exchange.book_look import CellValue, Look
from exchange.table import TableRow
from exchange.template import Template
from storage.database import Connection

__all__ = ["BookKeeper", "CellValue", "Line", "Reading", "Reference", "Scope"]


class Reference(NamedTuple):
    """The shipped data that reading and writing of rows needs."""

    codes: CodeLists
    geography: Geography
    gazetteer: Gazetteer


class Scope(NamedTuple):
    """Whose rows: of these districts; with what only their coordinators read, or without."""

    orps: Collection[str]
    notes: bool
    now: datetime
    zone: tzinfo
    only: Collection[int] | None = None
    """Where only these things are wanted, a book may leave out others."""


class Line(NamedTuple):
    """A thing of the bot as a row: its cells by header, and what it is known by in a foreign workbook."""

    subject: int
    """0 and below: a row that only offers itself to be filled in, and is nothing while `read` finds no district."""
    orp: str
    name: str
    cells: Mapping[str, CellValue]
    """Empty cells may be left out."""
    sure: frozenset[str] = frozenset()
    """Keys of which one in common means the same thing."""
    likely: frozenset[str] = frozenset()
    """Keys of which one in common has to be asked about."""
    value: object = None
    """What the book wants to have at hand; nobody else looks at it."""


class Reading(NamedTuple):
    """What a row says: by field, those only whose column is there and could be read."""

    orp: str | None
    """The district it belongs to; None where the row is no such thing (see `rejected`)."""
    name: str
    said: Mapping[str, object]
    sure: frozenset[str] = frozenset()
    likely: frozenset[str] = frozenset()
    rejected: tuple[Note, ...] = ()
    warnings: tuple[Note, ...] = ()
    value: object = None


class BookKeeper(Protocol):
    """One of the three books. The caller has checked rights; `by` is None for the command line."""

    book: Book
    template: Template
    """Its columns; `template.header_of(column)` is what the export calls them. The column ID needs no line there."""

    @property
    def context(self) -> frozenset[str]:
        """Columns without which no single cell can be read: the name, the district and the like."""

    async def lines(self, connection: Connection, scope: Scope) -> Sequence[Line]:
        """Everything of these districts that has not ended, in the order of the export."""

    def look(self, lines: Sequence[Line], scope: Scope) -> Look:
        """Headers in their order, title rows, widths and drop-downs of a workbook with these lines."""

    def read(self, row: TableRow) -> Reading:
        """The row as fields."""

    def merged(self, line: Line, said: Mapping[str, object]) -> Mapping[str, CellValue]:
        """The cells the line would have with these fields; unchanged where the book does not take them over."""

    async def ended_keys(self, connection: Connection, scope: Scope) -> frozenset[str]:
        """Keys, sure and likely, of what has ended in these districts: a row that has one is no new thing."""

    async def apply(
        self,
        connection: Connection,
        changes: Sequence[tuple[Line, Mapping[str, object]]],
        by: int | None,
        now: datetime,
    ) -> Sequence[Deed]:
        """Write these fields of known things, and say what changed; raises Refusal."""

    async def add(
        self, connection: Connection, readings: Sequence[Reading], by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """Make new things, with one deed ADDED for each (`new` is what a later undo compares); raises Refusal."""

    async def end(self, connection: Connection, line: Line, reason: str, by: int, now: datetime) -> Sequence[Deed]:
        """End a thing whose row is gone, where the person has said so."""

    async def put_back(
        self, connection: Connection, deeds: Sequence[Deed], by: int | None, now: datetime
    ) -> Sequence[Deed]:
        """Put back what these changed, one after the other; returns those that do not stand as applied any more."""
