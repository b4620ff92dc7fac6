"""`import needs FILE`: takes over the table of needs and activities; whoever is unsure is asked about in the bot."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime

from exchange.import_report import ImportReport
from exchange.workbook import Sheet
from storage.database import Database
from storage.reference import load_needs
from usecases.import_practice import import_practice
from usecases.workbook_books import Reference


async def take_needs(
    database: Database, reference: Reference, sheets: Sequence[Sheet], options: Namespace
) -> ImportReport:
    """Store what the table says."""
    return await import_practice(
        database,
        sheets,
        needs=load_needs(),
        **reference._asdict(),
        now=datetime.now(UTC),
        orps=options.orp,
        dry_run=options.dry_run,
    )
