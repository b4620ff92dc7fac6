"""Looking for a place over a bot that is killed with SIGKILL before every step: nothing is lost, nobody asked twice."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from sandbox import people
from tests.process.test_sigkill import BEA, Phone, running
from tests.process.test_sigkill_forms import does
from tests.scenarios.test_forms import Step

STEPS: tuple[Step, ...] = (
    ("taps", "Bezpečí", "Co je potřeba?"),
    ("taps", "6–10 let", "Pro jaký věk?"),
    ("says", "v Chebu", "Ve které ORP?"),
    ("taps", "Hned", "Jak to spěchá?"),
    ("says", "+420 000 111 222", "Na jaké číslo"),
    ("taps", "Odeslat teď", "O dítěti sem nepatří nic"),
    ("taps", "Ukončit hledání", "není koho se zeptat"),
    ("taps", "Místo se našlo", "Jak hledání dopadlo?"),
)


@pytest.fixture
async def phone(tmp_path: Path) -> AsyncIterator[Phone]:
    async with running(tmp_path, ("bot", "run")) as phone:
        yield phone


async def test_a_kill_before_every_step_loses_nothing_and_asks_once(phone: Phone, tmp_path: Path) -> None:
    await phone.bot_is_killed()
    with closing(sqlite3.connect(tmp_path / "network.sqlite3")) as database, database:
        database.execute(
            """INSERT INTO role_grant (person, role, orp, granted_at)
               SELECT id, 'crisis_worker', '4102', 1 FROM person WHERE telegram_id = ?""",
            (BEA,),
        )
    await phone.bot_starts()
    people.say(phone.world, phone.chat, "/hledam")
    for step in STEPS:
        await phone.sees(step[2])
        await phone.bot_is_killed()
        await phone.bot_starts()
        await does(phone, step)
    assert "Bezpečí" in await phone.sees("Hledání skončilo: místo se našlo")
    with closing(sqlite3.connect(tmp_path / "network.sqlite3")) as database:
        assert database.execute("SELECT domain, outcome, inquiries FROM inquiry_count").fetchall() == [
            ("bezpeci", "found", 1)
        ]
        assert database.execute("SELECT COUNT(*) FROM inquiry").fetchone() == (1,)
