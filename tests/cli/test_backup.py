"""`backup`: a sound copy while somebody writes, and never over an existing file."""

import sqlite3
import stat
from contextlib import closing
from threading import Event, Thread

from tests.cli.conftest import Operator


def test_the_copy_is_whole_while_another_connection_writes(operator: Operator) -> None:
    operator.has_database()
    with closing(sqlite3.connect(operator.database)) as connection:
        connection.execute("CREATE TABLE pair (one INTEGER, other INTEGER, weight BLOB)")
    stopped, writer = _start_writing(operator)
    try:
        ended = operator.runs("backup", "copy.sqlite3")
    finally:
        stopped.set()
        writer.join()
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    copy = operator.folder / "copy.sqlite3"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT COUNT(*) FROM orp").fetchone() == (206,)
        assert connection.execute("SELECT COUNT(*) > 0, SUM(one <> other) FROM pair").fetchone() == (1, 0)
    assert [file.name for file in operator.folder.iterdir() if "copy" in file.name] == ["copy.sqlite3"]


def test_only_the_owner_may_read_the_copy(operator: Operator) -> None:
    operator.has_database()
    operator.runs("backup", "copy.sqlite3")
    assert stat.S_IMODE((operator.folder / "copy.sqlite3").stat().st_mode) == 0o600


def test_an_existing_file_is_not_replaced(operator: Operator) -> None:
    operator.has_database()
    (operator.folder / "copy.sqlite3").write_text("older", encoding="utf-8")
    ended = operator.runs("backup", "copy.sqlite3")
    assert ended.returncode == 1
    assert "exists already" in ended.stderr
    assert (operator.folder / "copy.sqlite3").read_text(encoding="utf-8") == "older"


def test_a_damaged_database_leaves_no_copy(operator: Operator) -> None:
    operator.has_database()
    with closing(sqlite3.connect(operator.database)) as connection:
        connection.execute("INSERT INTO orp_neighbour (orp, neighbour) VALUES ('nowhere', 'nothing')")
        connection.commit()
    ended = operator.runs("backup", "copy.sqlite3")
    assert ended.returncode == 1
    assert ended.stderr.startswith("the copy is damaged (a row of orp_neighbour refers to a missing row of orp)")
    assert not (operator.folder / "copy.sqlite3").exists()


def test_a_missing_target_folder_is_one_line(operator: Operator) -> None:
    operator.has_database()
    ended = operator.runs("backup", "missing/copy.sqlite3")
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1


def _start_writing(operator: Operator) -> tuple[Event, Thread]:
    stopped, begun = Event(), Event()

    def write() -> None:
        with closing(sqlite3.connect(operator.database, isolation_level=None)) as connection:
            while not stopped.is_set():
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("INSERT INTO pair (one, weight) VALUES (random(), randomblob(4000))")
                connection.execute("UPDATE pair SET other = one WHERE other IS NULL")
                connection.execute("COMMIT")
                begun.set()

    writer = Thread(target=write)
    writer.start()
    begun.wait()
    return stopped, writer
