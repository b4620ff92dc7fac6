"""The stage for scenario tests."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stage.stage import Beginning, Stage, before_anybody, playing, with_cast


@pytest.fixture(scope="session")
def empty_network(tmp_path_factory: pytest.TempPathFactory) -> Beginning:
    """Nobody has come yet; made once, copied for every test."""
    return asyncio.run(before_anybody(tmp_path_factory.mktemp("empty")))


@pytest.fixture(scope="session")
def cast_network(empty_network: Beginning, tmp_path_factory: pytest.TempPathFactory) -> Beginning:
    """The cast has come in, by messages as people do; made once, copied for every test."""
    return asyncio.run(with_cast(empty_network, tmp_path_factory.mktemp("cast")))


@pytest.fixture
async def empty_stage(empty_network: Beginning, tmp_path: Path) -> AsyncIterator[Stage]:
    """The bot runs, nobody has come yet."""
    async with playing(Stage(empty_network.copied(tmp_path))) as stage:
        yield stage


@pytest.fixture
async def stage(cast_network: Beginning, tmp_path: Path) -> AsyncIterator[Stage]:
    """The cast has come in."""
    async with playing(Stage(cast_network.copied(tmp_path))) as stage:
        yield stage
