"""`import platforms FILE`: takes over the table of platforms; whoever is unsure is asked about in the bot."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime

from exchange.import_report import ImportReport
from exchange.workbook import Sheet
from storage.database import Database
from usecases.import_platforms import import_platforms
from usecases.workbook_books import Reference


async def take_platforms(
    database: Database, reference: Reference, sheets: Sequence[Sheet], options: Namespace
) -> ImportReport:
    """Store what the table says."""
    return await import_platforms(
        database,
        sheets,
        **reference._asdict(),
        now=datetime.now(UTC),
        orps=options.orp,
        dry_run=options.dry_run,
    )
