"""`backup FILE`: a checked copy of the database while the bot runs."""

import os
import sqlite3
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NoReturn

from tqdm import tqdm

from bot.commands import Commands
from bot.integrity import find_damage, open_to_read
from bot.opening import require_file
from bot.settings import Settings
from bot.terminal import Fault, say

PAGES_AT_ONCE = 1_000


def declare(commands: Commands) -> None:
    """Add the command to the parser."""
    parser: ArgumentParser = commands.add_parser("backup", help="copy the database, also while the bot runs")
    parser.add_argument("file", type=Path, metavar="FILE", help="the copy to make; an existing file is never replaced")
    parser.set_defaults(command=backup)


def backup(settings: Settings, options: Namespace) -> int:
    """Copy beside the target, check the copy, then give it its name."""
    file: Path = options.file
    require_file(settings.database)
    if file.exists():
        raise Fault(f"{file} exists already: give another name, a backup is never replaced")
    with _unfinished(file) as unfinished:
        _copy(settings.database, unfinished)
        if damage := find_damage(unfinished):
            raise Fault(f"the copy is damaged ({damage}): run `python -m bot doctor` and put back an older backup")
        os.link(unfinished, file)  # unlike a rename, fails where the file has appeared meanwhile
    say(f"{file}: {file.stat().st_size:,} bytes, checked")
    return 0


@contextmanager
def _unfinished(file: Path) -> Iterator[Path]:
    """An empty file for its owner only, gone in the end: the data are personal."""
    path = file.with_name(f"{file.name}.unfinished")
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield path
    finally:
        path.unlink()


def _copy(source: Path, target: Path) -> None:
    with closing(open_to_read(source)) as reading, closing(sqlite3.connect(target)) as writing:
        # An open read transaction holds one state of the data, so that the bot's writes never make the copy start anew.
        reading.execute("BEGIN")
        reading.execute("SELECT 1 FROM sqlite_master").fetchone()
        with tqdm(unit=" pages", disable=None, leave=False) as bar:
            reading.backup(writing, pages=PAGES_AT_ONCE, progress=_progress(bar))
        writing.execute("PRAGMA journal_mode = DELETE")  # one file, without -wal and -shm beside it


def _progress(bar: "tqdm[NoReturn]") -> Callable[[int, int, int], None]:
    def show(_status: int, left: int, total: int) -> None:
        bar.total = total
        bar.update(total - left - bar.n)

    return show
