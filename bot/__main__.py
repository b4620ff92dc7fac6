"""`python -m bot COMMAND`: the one door for operators."""

import gc
import sqlite3
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from importlib import import_module

from bot.commands import completed
from bot.logs import set_up_logs
from bot.settings import SettingsError, read_settings
from bot.terminal import Fault, WrongUsage, complain, explain, forgive_characters

COMMANDS = {
    "run": "run",
    "demo": "demo",
    "migrate": "migrate",
    "import": "import_table",
    "export": "export_hsds",
    "search": "search",
    "invite": "invite",
    "backup": "backup",
    "doctor": "doctor",
}
"""Each command with its module in bot/commands."""
FAULT, WRONG = 1, 2
GC_THRESHOLD = 50_000  # new objects between two looks for rubbish: there is none while programs load
INTERRUPTED = 130


def main(arguments: Sequence[str]) -> int:
    """Run one command: 0 done, 1 a fault the operator can put right, 2 wrong usage or settings."""
    gc.set_threshold(GC_THRESHOLD)
    options = _parser(arguments[0] if arguments else "").parse_args(completed(arguments))
    try:
        return _run(options)
    except (SettingsError, WrongUsage) as error:
        complain(str(error))
        return WRONG
    except Fault as fault:
        complain(str(fault))
        return FAULT
    except (sqlite3.Error, OSError) as error:
        line = explain(error)
        if line is None:
            raise
        complain(line)
        return FAULT
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(options: Namespace) -> int:
    settings = read_settings()
    set_up_logs(settings)
    code: int = options.command(settings, options)
    return code


def _parser(named: str) -> ArgumentParser:
    """The parser of the named command, or of all: to load the others would slow the bot's start by a fifth."""
    parser = ArgumentParser(prog="python -m bot", description="Síťovka, the notice board of a network of services")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in [named] if named in COMMANDS else COMMANDS:
        import_module(f"bot.commands.{COMMANDS[name]}").declare(commands)
    return parser


if __name__ == "__main__":
    forgive_characters()
    sys.exit(main(sys.argv[1:]))
