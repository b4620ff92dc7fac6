"""`doctor`: one line for each check, against a stand-in of Telegram and with faults."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from bot.doctor import examine
from bot.settings import Settings
from tests.cli.conftest import TOKEN, Operator


async def test_all_is_well_beside_a_telegram_that_answers(operator: Operator, telegram: str) -> None:
    operator.has_database()
    ended = await asyncio.to_thread(operator.runs, "doctor", TOKEN=TOKEN, API=telegram)
    assert ended.returncode == 0, ended.stdout
    lines = ended.stdout.splitlines()
    assert all(line.startswith("ok ") for line in lines)
    for subject in (
        "settings",
        "database",
        "integrity",
        "schema version",
        "disk",
        "@sitovka_test_bot",
        "inline mode",
        "clock: ",
    ):
        assert any(subject in line for line in lines), subject


def test_without_a_token_and_a_database_it_says_what_to_do(operator: Operator) -> None:
    ended = operator.runs("doctor")
    assert ended.returncode == 1
    faults = [line for line in ended.stdout.splitlines() if line.startswith("FAULT ")]
    assert len(faults) == 2
    assert "BotFather" in faults[0]
    assert "run `python -m bot migrate`" in faults[1]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("INSERT INTO orp_neighbour VALUES ('nowhere', 'nothing')", "a row of orp_neighbour refers to a missing row"),
        ("PRAGMA user_version = 9999", "schema version 9999 is newer"),
        ("PRAGMA user_version = 1", "schema version 1 is older"),
    ],
)
def test_a_fault_of_the_database_is_found(operator: Operator, statement: str, fault: str) -> None:
    operator.has_database()
    with closing(sqlite3.connect(operator.database, isolation_level=None)) as connection:
        connection.execute(statement)
    ended = operator.runs("doctor")
    assert ended.returncode == 1
    assert any(line.startswith("FAULT ") and fault in line and " – " in line for line in ended.stdout.splitlines())


def test_a_torn_file_is_found(operator: Operator) -> None:
    operator.has_database()
    content = operator.database.read_bytes()
    operator.database.write_bytes(content[: len(content) // 2] + bytes(len(content) // 2))
    ended = operator.runs("doctor")
    assert ended.returncode == 1
    assert "put back a backup" in ended.stdout


async def test_a_wrong_token_and_a_wrong_address_are_told_apart(operator: Operator, telegram: str) -> None:
    wrong_token = await asyncio.to_thread(operator.runs, "doctor", TOKEN="4242:another", API=telegram)
    wrong_address = await asyncio.to_thread(operator.runs, "doctor", TOKEN=TOKEN, API="http://127.0.0.1:9")
    assert "FAULT Telegram does not know the token" in wrong_token.stdout
    assert "FAULT Telegram cannot be reached" in wrong_address.stdout
    assert "sandbox-token" not in wrong_address.stdout + wrong_address.stderr


async def test_a_bot_without_inline_mode_is_told_where_to_switch_it_on(operator: Operator) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"ok": True, "result": {"username": "plain_bot"}})

    app = web.Application()
    app.router.add_post(f"/bot{TOKEN}/getMe", answer)
    async with TestServer(app) as server:
        settings = Settings(
            token=SecretStr(TOKEN), api=str(server.make_url("/")).rstrip("/"), database=operator.database
        )
        findings = await examine(settings, datetime.now(UTC))
    (inline,) = (one for one in findings if one.text == "inline mode is off")
    assert "/setinline" in (inline.advice or "")


async def test_a_clock_that_is_off_is_a_fault(operator: Operator, telegram: str) -> None:
    settings = Settings(token=SecretStr(TOKEN), api=telegram, database=operator.database)
    findings = await examine(settings, datetime.now(UTC) - timedelta(minutes=3))
    assert "set the clock" in (findings[-1].advice or "")
