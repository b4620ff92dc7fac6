"""`import platforms FILE`: takes over the table of platforms; whoever is unsure is asked about in the bot."""

from argparse import Namespace
from datetime import UTC, datetime

from bot.commands import Commands
from bot.commands.import_report import declare_options, report_of
from bot.opening import open_migrated
from bot.reference import load_reference
from bot.settings import Settings
from exchange.import_report import ImportReport
from exchange.workbook import read_workbook
from usecases.import_platforms import import_platforms as import_from


def declare(parent: Commands) -> None:
    """Add the command to the parser."""
    parser = parent.add_parser("platforms", help="the table of platforms (xlsx, xls, ods or csv); actors come first")
    declare_options(parser)
    parser.set_defaults(command=import_platforms)


def import_platforms(settings: Settings, options: Namespace) -> int:
    """Print the report."""
    report_of(_import(settings, options), options, "lines of the note")
    return 0


async def _import(settings: Settings, options: Namespace) -> ImportReport:
    sheets, reference = await read_workbook(options.file), load_reference()
    async with open_migrated(settings.database) as database:
        return await import_from(
            database,
            sheets,
            codes=reference.codes,
            geography=reference.geography,
            gazetteer=reference.gazetteer,
            now=datetime.now(UTC),
            orps=options.orp,
            dry_run=options.dry_run,
        )
