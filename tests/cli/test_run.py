"""`run`: ended in order by a signal, also amid the start and by an impatient second one."""

import asyncio
import signal
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process, create_subprocess_exec
from contextlib import closing, suppress
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.cli.conftest import TOKEN, Operator

SECONDS = 20.0


async def starts(operator: Operator, telegram: str) -> Process:
    """The bot, as far as it has its database open."""
    environment = operator.environment(TOKEN=TOKEN, API=telegram)
    bot = await create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=operator.folder, env=environment, stderr=PIPE
    )
    await asyncio.to_thread(_wait_until_open, bot.pid, operator.database)
    return bot


async def ends(bot: Process) -> str:
    """What it has complained about by its end."""
    try:
        _, complaints = await asyncio.wait_for(bot.communicate(), SECONDS)
    finally:
        if bot.returncode is None:
            bot.kill()
            await bot.wait()
    assert bot.returncode == 0
    return complaints.decode()


@pytest.mark.parametrize("asked", [(signal.SIGTERM,), (signal.SIGINT, signal.SIGTERM)])
async def test_a_signal_amid_the_start_ends_it(
    operator: Operator, telegram: str, asked: tuple[signal.Signals, ...]
) -> None:
    operator.has_database()
    with closing(sqlite3.connect(operator.database, isolation_level=None)) as another:
        another.execute("BEGIN IMMEDIATE")  # so that the start waits
        bot = await starts(operator, telegram)
        for one in asked:
            bot.send_signal(one)
    assert await ends(bot) == ""


def _wait_until_open(process: int, file: Path) -> None:
    """Twice, to write and to read, unlike by the look at its version before."""
    until = monotonic() + SECONDS
    while [_target(one) for one in Path(f"/proc/{process}/fd").iterdir()].count(file) < 2:
        assert monotonic() < until, "the bot has not opened its database"
        sleep(0.01)


def _target(descriptor: Path) -> Path | None:
    with suppress(FileNotFoundError):  # closed meanwhile
        return descriptor.readlink()
    return None
