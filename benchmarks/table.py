"""Results as a table that reads well in a terminal and in a document, and the percentiles in it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """Rows of text under column names; `notes` say what was asked for and whether it was met."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def __str__(self) -> str:
        cells = [self.columns, *self.rows]
        widths = [max(len(row[i]) for row in cells) for i in range(len(self.columns))]
        head, *body = [_line(row, widths) for row in cells]
        rule = "| " + " | ".join("-" * width for width in widths) + " |"
        return "\n".join([f"### {self.title}", "", head, rule, *body, *("", *self.notes)[: 2 * len(self.notes)]])


def percentile(sorted_values: Sequence[float], share: float) -> float:
    """The value below which this share (0–1) of the values lies."""
    return sorted_values[min(len(sorted_values) - 1, int(share * len(sorted_values)))]


def verdict(what: str, ratio: float, wanted: float) -> str:
    """A line such as "- taps per second: 4.1 × (wanted: at least 2 ×) – met"."""
    return f"- {what}: {ratio:.1f} × (wanted: at least {wanted:g} ×) – {'met' if ratio >= wanted else 'MISSED'}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
