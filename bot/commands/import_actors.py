"""`import actors FILE`: takes over a workbook and says what became of every row."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from tqdm import tqdm

from bot.commands import Commands, import_platforms, import_rpss
from bot.commands.import_report import declare_options, report_of
from bot.opening import open_migrated
from bot.reference import load_reference
from bot.settings import Settings
from exchange.import_report import ImportReport
from exchange.workbook import read_workbook
from usecases.import_actors import Progress
from usecases.import_actors import import_actors as import_from


def declare(commands: Commands) -> None:
    """Add the command to the parser, with what else can be imported."""
    what = commands.add_parser("import", help="take over a workbook or a register")
    parent = what.add_subparsers(required=True, metavar="WHAT")
    import_rpss.declare(parent)
    import_platforms.declare(parent)
    parser = parent.add_parser("actors", help="the table of actors (xlsx, xls, ods or csv)")
    declare_options(parser)
    parser.set_defaults(command=import_actors)


def import_actors(settings: Settings, options: Namespace) -> int:
    """Print the report."""
    report_of(_import(settings.database, options.file, options.orp, dry_run=options.dry_run), options)
    return 0


async def _import(database: Path, file: Path, orps: list[str], *, dry_run: bool) -> ImportReport:
    sheets, reference = await read_workbook(file), load_reference()
    with tqdm(unit=" rows", disable=None, leave=False) as bar:
        async with open_migrated(database) as opened:
            return await import_from(
                opened,
                sheets,
                codes=reference.codes,
                geography=reference.geography,
                gazetteer=reference.gazetteer,
                now=datetime.now(UTC),
                orps=orps,
                dry_run=dry_run,
                progress=_progress(bar),
            )


def _progress(bar: "tqdm[NoReturn]") -> Progress:
    def show(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    return show
