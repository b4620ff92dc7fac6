"""`migrate`: makes the database or brings it to the newest schema."""

import asyncio
from argparse import Namespace

from bot.commands import Commands
from bot.opening import bring_up_to_date, check_file
from bot.settings import Settings
from bot.terminal import say
from storage.database import Database
from storage.migrate import newest_version


def declare(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("migrate", help="make the database or bring it to the newest version")
    parser.set_defaults(command=migrate)


def migrate(settings: Settings, _: Namespace) -> int:
    """Name the migrations that were applied."""
    for name in asyncio.run(_migrate(settings)):
        say(f"applied {name}")
    say(f"{settings.database} is at version {newest_version()}")
    return 0


async def _migrate(settings: Settings) -> list[str]:
    check_file(settings.database)
    database = await Database.open(settings.database)
    try:
        return await bring_up_to_date(database)
    finally:
        await database.close()
