"""The stage for scenario tests."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stage.stage import Stage, prepare


@pytest.fixture(scope="session")
def empty_network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with places and nobody in it; made once, copied for every test."""
    file = tmp_path_factory.mktemp("network") / "empty.sqlite3"
    asyncio.run(prepare(file))
    return file


@pytest.fixture
async def empty_stage(empty_network: Path, tmp_path: Path) -> AsyncIterator[Stage]:
    """The bot runs, nobody has come yet."""
    file = tmp_path / "network.sqlite3"
    shutil.copy(empty_network, file)
    stage = Stage(file)
    with stage.hearing:
        await stage.opens()
        try:
            yield stage
        finally:
            await stage.closes()
        stage.check()


@pytest.fixture
async def stage(empty_stage: Stage) -> Stage:
    """The cast has come in."""
    await empty_stage.enter_cast()
    return empty_stage
