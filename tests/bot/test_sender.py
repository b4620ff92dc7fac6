"""The sender as the process runs it: in the background, beside everything else, until it is told to stop."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.pacer import Pacer
from bot.sender import Sender
from domain.notice import Notice, NoticeKind
from storage.outbox import Outbox
from tests.stage.people import Person
from tests.stage.stage import Beginning, Stage, playing

PATIENCE = 10.0


@pytest.fixture
async def stage(empty_network: Beginning, tmp_path: Path) -> AsyncIterator[Stage]:
    """The bot with Ana and Bea, who both run it."""
    stage = Stage(empty_network.copied(tmp_path))
    stage.operators = (stage.ana.id, stage.bea.id)
    async with playing(stage):
        await stage.ana.says("/start")
        await stage.bea.says("/start")
        yield stage


@pytest.fixture
async def sender(stage: Stage) -> AsyncIterator[Sender]:
    sender = stage.sender(Pacer())
    sender.start()
    yield sender
    await sender.stop()


async def tell(stage: Stage, recipient: int, code: str) -> None:
    now = stage.clock()
    notice = Notice(
        recipient=recipient,
        kind=NoticeKind.FAULT,
        subject={"code": code, "kind": "test"},
        dedupe_key=code,
        due_at=now,
        drop_at=now + timedelta(days=1),
    )
    async with stage.database.transaction() as connection:
        await Outbox(connection).put(notice)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110 - nothing to wait on from outside
            await asyncio.sleep(0.01)


def has(person: Person, code: str) -> Callable[[], bool]:
    return lambda: any(code in text for text in person.unseen())


async def test_a_notice_leaves_by_itself(stage: Stage, sender: Sender) -> None:
    await tell(stage, 1, "c0ffee")
    await until(has(stage.ana, "c0ffee"))
    stage.ana.sees()


async def test_a_database_that_cannot_be_read_for_a_while_stops_the_sender_for_that_while_only(
    stage: Stage, sender: Sender
) -> None:
    async with stage.database.transaction() as connection:
        await connection.run("ALTER TABLE private_message RENAME TO broken")
    await until(lambda: any("OperationalError" in line for line in stage.hearing.errors))
    stage.hearing.errors.clear()
    async with stage.database.transaction() as connection:
        await connection.run("ALTER TABLE broken RENAME TO private_message")
    await tell(stage, 2, "c0ffee")
    await until(has(stage.bea, "c0ffee"))
    stage.hearing.errors.clear()
    assert "OperationalError" in "".join(stage.bea.unseen() + stage.ana.unseen())
    stage.ana.sees()
    stage.bea.sees()


async def test_what_is_on_its_way_when_the_process_ends_still_arrives_and_is_recorded(stage: Stage) -> None:
    held, go_on = asyncio.Event(), asyncio.Event()

    async def sleep(seconds: float) -> None:
        held.set()
        await go_on.wait()
        stage.pace.seconds += seconds

    await tell(stage, 1, "first")
    await tell(stage, 2, "second")
    sender = stage.sender(Pacer(stage.pace, sleep))
    sender.start()
    await asyncio.wait_for(held.wait(), PATIENCE)
    stopping = asyncio.create_task(sender.stop())
    await asyncio.sleep(0)
    go_on.set()
    await stopping
    assert "first" in stage.ana.sees()
    assert "second" in stage.bea.sees()
    assert [row["state"] for row in await stage.rows("SELECT state FROM outbox")] == ["sent", "sent"]
