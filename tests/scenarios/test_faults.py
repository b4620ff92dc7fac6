"""An unexpected failure: the person gets a code, the operators one message per kind and hour."""

import asyncio
import re
from datetime import datetime, timedelta

import pytest

from handlers.errors import report_fault
from scheduler.jobs import Tick
from scheduler.runner import start
from storage.database import Database
from tests.stage.stage import Stage


@pytest.fixture
async def stage(stage: Stage) -> Stage:
    """Cyril runs the process; so does somebody who has never started the bot."""
    stage.operators = (stage.cyril.id, 999_999)
    await stage.restart()
    return stage


async def breaks(stage: Stage) -> None:
    """From now on no capacity can be read."""
    async with stage.database.transaction() as connection:
        await connection.run("ALTER TABLE capacity_report RENAME TO broken")


async def test_fifty_equal_faults_are_told_to_the_operator_once_with_the_code_of_the_first(stage: Stage) -> None:
    await breaks(stage)
    codes = []
    for _ in range(50):
        await stage.bea.says("/menu")
        codes.append(re.findall(r"Kód chyby: (\w+)", stage.bea.sees())[0])
        stage.hearing.forgive(f"fault {codes[-1]}")
    before = len(stage.cyril.messages)
    await stage.delivers_notices()
    assert len(stage.cyril.messages) == before + 1
    told = stage.cyril.sees()
    assert codes[0] in told
    assert "OperationalError, storage/" in told
    assert len(set(codes)) == 50


async def test_the_same_fault_an_hour_later_is_told_again(stage: Stage) -> None:
    await breaks(stage)
    for hour in range(2):
        await stage.bea.says("/menu")
        await stage.delivers_notices()
        assert "OperationalError" in stage.cyril.sees()
        stage.hearing.forgive("OperationalError")
        if hour == 0:
            stage.clock.advance(hours=1)


async def test_only_operators_hear_of_a_fault(stage: Stage) -> None:
    await breaks(stage)
    await stage.bea.says("/menu")
    stage.hearing.forgive("OperationalError")
    await stage.delivers_notices()
    assert "OperationalError" in stage.cyril.sees()
    assert all("OperationalError" not in person.received() for person in stage.people if person is not stage.cyril)


async def test_a_fault_that_cannot_be_told_is_logged_and_the_person_gets_the_code(stage: Stage) -> None:
    await breaks(stage)
    async with stage.database.transaction() as connection:
        await connection.run("DROP TABLE outbox")
    await stage.bea.says("/menu")
    assert "Kód chyby" in stage.bea.sees()
    stage.hearing.forgive("operators not told of fault")
    stage.hearing.forgive("OperationalError in update")


async def test_a_tick_that_fails_is_told_to_the_operators(stage: Stage) -> None:
    async def fail(database: Database, now: datetime) -> int:
        raise ZeroDivisionError

    failed = asyncio.Event()

    async def report(error: Exception) -> None:
        await report_fault(stage.house, error)
        failed.set()

    tick = Tick("failing", timedelta(milliseconds=20), fail, latest=timedelta(seconds=5))
    scheduler = start(stage.database, stage.clock, [tick], report)
    await asyncio.wait_for(failed.wait(), 5)
    scheduler.shutdown(wait=False)
    await asyncio.sleep(0)
    await stage.delivers_notices()
    assert "ZeroDivisionError" in stage.cyril.sees()
    stage.hearing.errors.clear()
