"""A workbook sent out and back: what differs between it and the bot, what was decided about it, what was done."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2b

from pydantic import Field, JsonValue

from domain.codes import Value

Args = Mapping[str, str | int]
MOST_MISSING = 0.05
"""The share of rows above which missing ones stop everything and are asked about first."""
UNDO_FOR = timedelta(days=7)
KEPT_FOR = timedelta(days=7)
"""How long a preview that nobody has applied waits."""


class Book(StrEnum):
    """The three templates of a network."""

    ACTORS = "actors"
    PLATFORMS = "platforms"
    NEEDS = "needs"


class Note(Value):
    """Something about a cell or a whole row (`column` None); `value` is None where it must not be repeated."""

    sheet: str
    row: int
    column: str | None = None
    value: str | None = None
    key: str
    args: Args = Field(default_factory=dict)


class CellChange(Value):
    """A cell of a known row that says something else than the bot. Texts are those of cells; days are ISO dates."""

    subject: int
    orp: str
    row: int
    """Its number in the sheet."""
    sheet: str
    name: str
    """What the row is called in the bot now."""
    column: str
    """The header as the template writes it."""
    before: str | None
    """In the bot when the workbook was written; None where the bot says something else by now."""
    after: str
    """In the workbook."""
    now: str
    """In the bot at reading."""

    @property
    def is_both_sides(self) -> bool:
        """True where the bot, too, says something else than when the workbook was written."""
        return self.before != self.now


class Added(Value):
    """A row that nobody in the bot answers to; `cells` by header."""

    orp: str
    row: int
    sheet: str
    name: str
    cells: Mapping[str, str]


class Missing(Value):
    """A thing of the bot whose row is not in the workbook: a question, never a deletion."""

    subject: int
    orp: str
    name: str


class Doubt(Value):
    """A row that may be one of these things (id and name) of the bot, or a new one."""

    orp: str
    row: int
    sheet: str
    name: str
    cells: Mapping[str, str]
    candidates: tuple[tuple[int, str], ...]


Difference = CellChange | Added | Missing | Doubt


class Differences(Value):
    """What a workbook would change. `expected` are the rows that should be there."""

    book: Book
    orps: tuple[str, ...]
    """The districts it speaks of, as far as the person keeps them."""
    rows_read: int
    expected: int = 0
    changed: tuple[CellChange, ...] = ()
    added: tuple[Added, ...] = ()
    missing: tuple[Missing, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    notes: tuple[Note, ...] = ()
    """Cells that could not be read, rows left out, and why."""
    is_ours: bool = False
    """True where the workbook knows what it said when the bot wrote it."""

    @property
    def many_missing(self) -> bool:
        """True where so much is missing that nothing is done before somebody says that it is meant so."""
        return len(self.missing) > MOST_MISSING * self.expected

    @property
    def is_empty(self) -> bool:
        """True where there is nothing to decide."""
        return not (self.changed or self.added or self.missing or self.doubts)


class Choice(StrEnum):
    """What was decided about a difference. Of a missing row TAKE ends the thing, LEAVE keeps it."""

    OPEN = "open"
    TAKE = "take"
    LEAVE = "leave"


class Chosen(Value):
    """A difference kept for its preview, and what was decided about it."""

    id: int
    what: Difference
    choice: Choice


class ImportState(StrEnum):
    """How far a workbook sent back has come."""

    OPEN = "open"
    APPLIED = "applied"
    UNDONE = "undone"


class Import(Value):
    """A workbook sent back, kept so that its preview and what was picked survive a restart."""

    id: int
    book: Book
    person: int | None
    """None for the command line, and where the person was erased."""
    orps: tuple[str, ...]
    rows_read: int
    many_missing: bool
    notes: tuple[Note, ...]
    state: ImportState
    read_at: datetime
    applied_at: datetime | None = None
    undone_at: datetime | None = None

    def may_be_undone(self, now: datetime) -> bool:
        """True within the days in which what was applied can be put back."""
        return self.state is ImportState.APPLIED and self.applied_at is not None and now - self.applied_at <= UNDO_FOR


class Deed(Value):
    """A field of a thing (an actor, a platform, a practice) that an import changed, as JSON; `field` ADDED makes it."""

    thing: str
    subject: int
    name: str
    field: str
    old: JsonValue
    new: JsonValue


ADDED = "added"
"""The field of a deed that made the whole thing."""


class Applied(Value):
    """What came of applying an import."""

    changed: int = 0
    """Cells taken over."""
    added: int = 0
    ended: int = 0
    overtaken: tuple[CellChange, ...] = ()
    """Cells left alone: the bot has changed since the preview was shown."""
    notes: tuple[Note, ...] = ()


class Undone(Value):
    """What came of undoing."""

    restored: int = 0
    """Fields put back."""
    kept: tuple[Deed, ...] = ()
    """What was changed since, and stays as it is."""


def plain(text: str) -> str:
    """A cell as it is compared: without needless white space, lines as they are."""
    if "\n" not in text and "\r" not in text:
        return " ".join(text.split())
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines())


@lru_cache(maxsize=16_384)
def mark(text: str) -> str:
    """Eight letters that stand for the text of a cell."""
    return blake2b(plain(text).encode(), digest_size=4).hexdigest()
