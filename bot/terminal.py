"""What commands say to the operator, and faults they explain in one line."""

import sqlite3
import sys
from io import TextIOWrapper

# SQLite tells these apart by text and result code only; what is not listed is a fault of the program.
SQLITE_ADVICE = {
    sqlite3.SQLITE_NOTADB: "the file is no SQLite database: check SITOVKA_DATABASE",
    sqlite3.SQLITE_CORRUPT: "the database is damaged: stop the bot and put back a backup",
    sqlite3.SQLITE_BUSY: "the database is locked by another process: try again, or stop that process",
    sqlite3.SQLITE_CANTOPEN: "the database cannot be opened: check that SITOVKA_DATABASE is a file this user may read",
    sqlite3.SQLITE_READONLY: "the database cannot be written: check the permissions of the file and of its folder",
    sqlite3.SQLITE_FULL: "the disk is full: make room and try again",
    sqlite3.SQLITE_IOERR: "the disk does not read or write the database: check it",
}


class Fault(Exception):
    """Something the operator can put right; the text is one line that says what and how."""


class WrongUsage(Exception):
    """Arguments that do not go together; the text is one line."""


def forgive_characters() -> None:
    """What a terminal of another encoding than UTF-8 cannot show becomes a question mark, and no fault."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(line: str) -> None:
    """One line on standard output, seen at once also in a pipe."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def complain(line: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"{line}\n")


def explain(error: sqlite3.Error | OSError) -> str | None:
    """What to do about an error of the file system or the database; None for a fault of the program."""
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    code = getattr(error, "sqlite_errorcode", None)
    return SQLITE_ADVICE.get(code & 0xFF) if isinstance(code, int) else None
