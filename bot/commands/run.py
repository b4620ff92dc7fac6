"""`run`: the bot itself, until it is stopped."""

import asyncio
from argparse import Namespace

from bot.commands import Commands
from bot.opening import check_file
from bot.settings import Settings, require_token
from bot.whoami import ask_whoami


def declare(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("run", help="run the bot until it is stopped")
    parser.set_defaults(command=run)


def run(settings: Settings, _: Namespace) -> int:
    """See that the token and the database can be used, then talk to Telegram; the database is migrated on the way."""
    require_token(settings)
    check_file(settings.database)
    asyncio.run(ask_whoami(settings))
    from bot.app import run as run_bot  # not before: Telegram's library is not loaded in vain

    run_bot(settings)
    return 0
