"""Differences between a workbook and the bot in words and in numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.workbook import Added, CellChange, Choice, Difference, Doubt, Missing, Note
from locales.translator import Translator
from views.found import shorten
from views.words import html

NAME_LIMIT = 80
CELL_LIMIT = 240
ROW_LIMIT = 600
VALUE_LIMIT = 80
CELL, ADDED, BOTH, MISSING, DOUBT = KINDS = "cell", "added", "both", "missing", "doubt"
PICKED = (CELL, ADDED)
"""Differences that are picked from a list; the others are asked about one by one."""
RESERVATION = "import-warning-"


@dataclass(frozen=True)
class Tally:
    """How many differences of each kind were decided how; kinds are those of the table."""

    counts: Mapping[tuple[str, Choice], int]

    def of(self, *kinds: str, choice: Choice | None = None) -> int:
        """How many of these kinds, all of them or those decided like this."""
        return sum(n for (kind, made), n in self.counts.items() if kind in kinds and choice in (None, made))

    @property
    def picked(self) -> int:
        """What will be done."""
        return self.of(*KINDS, choice=Choice.TAKE)

    @property
    def with_all(self) -> "Tally":
        """The same once every cell and every new row is taken."""
        others = {key: n for key, n in self.counts.items() if key[0] not in PICKED}
        return Tally(others | {(kind, Choice.TAKE): self.of(kind) for kind in PICKED})


def difference_words(say: Translator, what: Difference) -> str:
    """A difference as a few lines of HTML: a cell as it was and as it is, on both sides where both have changed."""
    match what:
        case CellChange() if what.is_both_sides:
            key = "workbook-both-words" if what.before is not None else "workbook-both-words-unknown"
            before, now, after = (_value(say, text) for text in (what.before or "", what.now, what.after))
            return f"{_cell_name(what)}\n{say.html(key, before=before, now=now, after=after)}"
        case CellChange():
            return f"{_cell_name(what)}\n{html(_value(say, what.now))} → <b>{html(_value(say, what.after))}</b>"
        case Missing():
            return f"<b>{html(shorten(what.name, NAME_LIMIT))}</b>"
        case Added():
            return f"{say.html('workbook-new-row', name=shorten(what.name, NAME_LIMIT))}\n{_cells(what.cells)}"
        case Doubt():
            return f"<b>{html(shorten(what.name, NAME_LIMIT))}</b>\n{_cells(what.cells)}"


def _cell_name(what: CellChange) -> str:
    return f"<b>{html(shorten(what.name, NAME_LIMIT))}</b> · {html(shorten(what.column, NAME_LIMIT))}"


def _value(say: Translator, text: str) -> str:
    return shorten(text, CELL_LIMIT) if text else say.text("workbook-empty-cell")


def _cells(cells: Mapping[str, str]) -> str:
    """The row in a few lines, as much of it as there is room for."""
    lines = [f"{column}: {shorten(text, VALUE_LIMIT)}" for column, text in cells.items() if text]
    return html(shorten("\n".join(lines), ROW_LIMIT))


def is_reservation(note: Note) -> bool:
    """True where something was read, though perhaps otherwise than it was meant."""
    return note.key.startswith(RESERVATION)


def noted(notes: Sequence[Note]) -> dict[str, int]:
    """How much was not read, and how much with a reservation."""
    warned = sum(map(is_reservation, notes))
    return {"unread": len(notes) - warned, "warned": warned}


def note_words(say: Translator, note: Note) -> str:
    """Where something was not read, and why, as HTML."""
    key = "workbook-note-cell" if note.column else "workbook-note-row"
    where = say.html(key, sheet=note.sheet, row=note.row, column=note.column or "")
    value = f" <i>{html(shorten(note.value, VALUE_LIMIT))}</i>" if note.value else ""
    return f"{where}{value}: {say.html(note.key, **note.args)}"
