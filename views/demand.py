"""What was sought in own districts and not found: a week on a screen, a year in a file."""

import csv
from collections.abc import Sequence
from datetime import date
from io import StringIO
from itertools import groupby
from typing import ClassVar

from domain.codes import NeedDomain
from domain.demand import WEEK, WEEKS_SHOWN, Cell, last_week, total
from domain.hours import PRAGUE
from locales.translator import Translator
from views.found import Reading
from views.menu import OpenNetwork, menu_row
from views.screen import Button, Screen, button
from views.tap import Tap
from views.words import date_words, domain_name, html

LINES = 40
"""Lines of a week in a message; the others stand in the file."""
COLUMNS = ("week", "from", "orp-code", "orp", "need-code", "need", "count", "inquiries")


class OpenDemand(Tap):
    """A week of unmet demand, by its Monday as ISO text; '' is the last one that is over."""

    prefix: ClassVar[str] = "demand"
    week: str = ""


class SendDemand(Tap):
    """A year of unmet demand as a file."""

    prefix: ClassVar[str] = "demandcsv"


def demand_screen(read: Reading, week: date, cells: Sequence[Cell]) -> Screen:
    """What may be told of a week, by district."""
    say = read.say
    last = week + WEEK - date.resolution
    head = say.html("demand-title", week=week.isocalendar().week, since=date_words(week), to=date_words(last))
    shown = sorted(cells[:LINES], key=lambda cell: read.geography.orps[cell.orp].name)
    parts = [head, say.html("demand-meaning"), *_districts(read, shown)]
    if not cells:
        parts.append(say.html("demand-none"))
    if len(cells) > LINES:
        parts.append(say.html("demand-more", count=len(cells) - LINES))
    if cells:
        parts.append(say.html("demand-total", count=total(cells)))
    parts.append(say.html("demand-next", on=date_words(last_week(read.now, PRAGUE) + 2 * WEEK)))
    rows = (
        tuple(_turns(read, week)),
        (button(say.text("button-demand-file"), SendDemand()),),
        (button(say.text("button-network-back"), OpenNetwork()), *menu_row(say)),
    )
    return Screen("\n\n".join(parts), tuple(row for row in rows if row))


def demand_file(read: Reading, cells: Sequence[Cell]) -> Screen:
    """All cells as a file that spreadsheets open: semicolons, and a mark that it is UTF-8."""
    say, written = read.say, StringIO()
    rows = csv.writer(written, delimiter=";", lineterminator="\r\n")
    rows.writerow(say.text(f"demand-column-{column}") for column in COLUMNS)
    rows.writerows(_line(read, cell) for cell in cells)
    name = f"{say.text('demand-file-name')}-{read.now.astimezone(read.zone).date()}.csv"
    text = "\n\n".join((say.html("demand-file"), say.html("demand-meaning")))
    return Screen(text, (menu_row(say),), document=(name, written.getvalue().encode("utf-8-sig")))


def _districts(read: Reading, cells: Sequence[Cell]) -> list[str]:
    """A paragraph for each district."""
    named = groupby(cells, key=lambda cell: read.geography.orps[cell.orp].name)
    return ["\n".join((f"<b>{html(name)}</b>", *(_words(read.say, cell) for cell in some))) for name, some in named]


def _words(say: Translator, cell: Cell) -> str:
    words = say.html("demand-cell", need=_need(say, cell.domain), count=cell.count)
    return words if cell.inquiries is None else f"{words} {say.html('demand-inquiries', count=cell.inquiries)}"


def _line(read: Reading, cell: Cell) -> tuple[str | int, ...]:
    year, week, _ = cell.week.isocalendar()
    place = (cell.orp, read.geography.orps[cell.orp].name)
    need = (cell.domain, _need(read.say, cell.domain))
    return (f"{year}-W{week:02}", cell.week.isoformat(), *place, *need, cell.count, cell.inquiries or "")


def _need(say: Translator, domain: str) -> str:
    return domain_name(say, NeedDomain(domain)) if domain in set(NeedDomain) else say.text("demand-any")


def _turns(read: Reading, week: date) -> list[Button]:
    say, last = read.say, last_week(read.now, PRAGUE)
    turns = []
    if week > last - WEEK * (WEEKS_SHOWN - 1):
        turns.append(button(say.text("button-demand-before"), OpenDemand((week - WEEK).isoformat())))
    if week < last:
        turns.append(button(say.text("button-demand-after"), OpenDemand((week + WEEK).isoformat())))
    return turns
