"""Errors of the database and the file system, told in one line; faults of the program are not hidden."""

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.terminal import explain


def error_of(path: Path, statement: str) -> sqlite3.Error | None:
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute(statement)
        except sqlite3.Error as error:
            return error
    return None


def test_a_locked_database_is_explained(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a", isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        error = error_of(tmp_path / "a", "BEGIN IMMEDIATE")
    assert error is not None
    assert explain(error) == "the database is locked by another process: try again, or stop that process"


def test_a_faulty_statement_is_a_fault_of_the_program(tmp_path: Path) -> None:
    error = error_of(tmp_path / "a", "SELECT nothing FROM nowhere")
    assert error is not None
    assert explain(error) is None


def test_a_missing_file_is_named() -> None:
    assert explain(FileNotFoundError(2, "No such file", "actors.xlsx")) == "actors.xlsx: No such file"
