"""`doctor`: is everything as it should be, and if not, what to do."""

import asyncio
from argparse import Namespace
from datetime import UTC, datetime

from bot.commands import Commands
from bot.doctor import examine
from bot.settings import Settings
from bot.terminal import say


def declare(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("doctor", help="check settings, database, disk, Telegram and clock")
    parser.set_defaults(command=doctor)


def doctor(settings: Settings, _: Namespace) -> int:
    """One line for each check; 1 where any of them found a fault."""
    findings = asyncio.run(examine(settings, datetime.now(UTC)))
    for finding in findings:
        say(str(finding))
    return int(any(finding.advice for finding in findings))
