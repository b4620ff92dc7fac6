"""`import actors FILE`: takes over the table of actors and says what became of every row."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NoReturn

from tqdm import tqdm

from exchange.import_report import ImportReport
from exchange.workbook import Sheet
from storage.database import Database
from usecases.import_actors import Progress, import_actors
from usecases.workbook_books import Reference


async def take_actors(
    database: Database, reference: Reference, sheets: Sequence[Sheet], options: Namespace
) -> ImportReport:
    """Store what the table says."""
    with tqdm(unit=" rows", disable=None, leave=False) as bar:
        return await import_actors(
            database,
            sheets,
            **reference._asdict(),
            now=datetime.now(UTC),
            orps=options.orp,
            dry_run=options.dry_run,
            progress=_progress(bar),
        )


def _progress(bar: "tqdm[NoReturn]") -> Progress:
    def show(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    return show
