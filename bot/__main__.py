"""`python -m bot COMMAND`: the one door for operators."""

import sqlite3
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from bot.commands import backup, demo, doctor, import_actors, invite, migrate, run, search
from bot.logs import set_up_logs
from bot.settings import SettingsError, read_settings
from bot.terminal import Fault, WrongUsage, complain, explain

COMMANDS = (run, demo, migrate, import_actors, search, invite, backup, doctor)
FAULT, WRONG = 1, 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command: 0 done, 1 a fault the operator can put right, 2 wrong usage or settings."""
    options = _parser().parse_args(arguments)
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


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m bot", description="Síťovka, the notice board of a network of services")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.declare(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
