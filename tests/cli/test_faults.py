"""What every command does about wrong usage, wrong settings and a database it cannot use."""

import asyncio
import os
import sqlite3
from contextlib import closing

import pytest

from bot.__main__ import main
from bot.terminal import SQLITE_ADVICE
from tests.cli.conftest import TOKEN, WORKBOOK, Operator

COMMANDS = {
    "run": ("run",),
    "migrate": ("migrate",),
    "import": ("import", "actors", str(WORKBOOK)),
    "search": ("search", "Cheb"),
    "invite": ("invite", "--role", "operator"),
    "backup": ("backup", "copy.sqlite3"),
}
NEED_A_DATABASE = ("search", "invite", "backup")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("invite",),
        ("invite", "--role", "king"),
        ("search",),
        ("search", "nzdm", "--limit", "0"),
        ("search", "nzdm", "--domain", "law"),
        ("import", "actors"),
    ],
)
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: python -m bot" in capsys.readouterr().err


def test_an_unknown_role_is_answered_by_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["invite", "--role", "king"])
    assert "'member', 'crisis_worker', 'coordinator'" in capsys.readouterr().err


def test_options_that_do_not_go_together_are_one_line_and_2(operator: Operator) -> None:
    ended = operator.runs("invite", "--role", "member", "--orp", "Cheb")
    assert ended.returncode == 2
    assert ended.stderr.splitlines() == ["--role member takes --actor and nothing else"]


def test_a_wrong_setting_is_one_line_and_2(operator: Operator) -> None:
    ended = operator.runs("migrate", TIME_ZONE="Europe/Cheb")
    assert ended.returncode == 2
    assert ended.stderr.splitlines() == ["SITOVKA_TIME_ZONE is no known time zone: write it as Europe/Prague"]


def test_running_without_a_token_is_one_line_and_2(operator: Operator) -> None:
    ended = operator.runs("run")
    assert ended.returncode == 2
    assert ended.stderr.startswith("SITOVKA_TOKEN is missing")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("command", NEED_A_DATABASE)
def test_a_missing_database_is_named_and_not_made(operator: Operator, command: str) -> None:
    ended = operator.runs(*COMMANDS[command])
    assert ended.returncode == 1
    assert ended.stderr.startswith("there is no database at data/sitovka.sqlite3: run `python -m bot migrate`")
    assert not operator.database.exists()


@pytest.mark.parametrize("command", ["run", "import", "search", "backup"])
def test_a_file_that_is_no_database_is_one_line_and_stays_as_it_is(operator: Operator, command: str) -> None:
    operator.database.parent.mkdir()
    operator.database.write_text("no database at all\n" * 100, encoding="utf-8")
    ended = operator.runs(*COMMANDS[command], TOKEN=TOKEN)
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == ["the file is no SQLite database: check SITOVKA_DATABASE"]
    assert operator.database.read_text(encoding="utf-8").startswith("no database")


@pytest.mark.parametrize("command", ["run", "migrate", "invite"])
def test_a_database_of_a_newer_version_is_one_line(operator: Operator, command: str) -> None:
    operator.has_database()
    with closing(sqlite3.connect(operator.database)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    ended = operator.runs(*COMMANDS[command], TOKEN=TOKEN)
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == ["the database was written by a newer version of Síťovka: update the program"]


def test_a_database_of_an_older_version_asks_for_migrate(operator: Operator) -> None:
    operator.has_database()
    with closing(sqlite3.connect(operator.database)) as connection:
        connection.execute("PRAGMA user_version = 1")
    ended = operator.runs("invite", "--role", "operator")
    assert ended.returncode == 1
    assert "run `python -m bot migrate` first" in ended.stderr


@pytest.mark.parametrize("command", ["run", "migrate", "import", "search"])
def test_a_database_of_another_program_is_one_line_and_stays_as_it_is(operator: Operator, command: str) -> None:
    operator.database.parent.mkdir()
    with closing(sqlite3.connect(operator.database)) as connection:
        connection.execute("CREATE TABLE person (id INTEGER)")
    before = operator.database.read_bytes()
    ended = operator.runs(*COMMANDS[command], TOKEN=TOKEN)
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == ["the file is a database of another program: check SITOVKA_DATABASE"]
    assert operator.database.read_bytes() == before
    assert "FAULT the file is a database of another program" in operator.runs("doctor").stdout


def test_a_folder_in_place_of_the_database_is_one_line(operator: Operator) -> None:
    ended = operator.runs("migrate", DATABASE=str(operator.folder))
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"{operator.folder} is a folder")


def test_a_file_in_place_of_the_folder_is_one_line(operator: Operator) -> None:
    (operator.folder / "data").write_text("", encoding="utf-8")
    ended = operator.runs("migrate")
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1


async def test_a_token_telegram_does_not_know_is_one_line(operator: Operator, telegram: str) -> None:
    ended = await asyncio.to_thread(operator.runs, "run", TOKEN="4242:another", API=telegram)
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == [
        "Telegram does not know the token: copy it again from @BotFather into SITOVKA_TOKEN"
    ]


def test_telegram_out_of_reach_is_one_line_without_the_token(operator: Operator) -> None:
    ended = operator.runs("run", TOKEN=TOKEN, API="http://127.0.0.1:9")
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("Telegram cannot be reached")
    assert "sandbox-token" not in line


def test_a_database_that_cannot_be_made_is_one_line(operator: Operator) -> None:
    ended = operator.runs("migrate", DATABASE="/proc/self/sitovka.sqlite3")
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == [SQLITE_ADVICE[sqlite3.SQLITE_CANTOPEN]]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
@pytest.mark.parametrize("command", ["run", "migrate", "import"])
def test_a_database_that_may_not_be_written_is_one_line(operator: Operator, command: str) -> None:
    operator.has_database()
    operator.database.chmod(0o444)
    ended = operator.runs(*COMMANDS[command], TOKEN=TOKEN)
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == [SQLITE_ADVICE[sqlite3.SQLITE_READONLY]]
