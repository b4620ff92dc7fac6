"""A running demo with the phones of its cast, and a browser that shows them."""

import asyncio
import re
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process, create_subprocess_exec
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright

from tests.browser.chromium import ARGUMENTS, CHROMIUM

ROOT = Path(__file__).parents[2]
START_SECONDS = 60


@pytest.fixture
async def demo() -> AsyncIterator[str]:
    """The address of a running demo."""
    command = (sys.executable, "-m", "bot", "demo", "--port", str(free_port()))
    process = await create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE)
    try:
        yield await asyncio.wait_for(address_of(process), START_SECONDS)
    finally:
        process.send_signal(signal.SIGINT)
        await process.wait()


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


async def address_of(process: Process) -> str:
    assert process.stdout
    line = (await process.stdout.readline()).decode()
    found = re.search(r"http://\S+", line)
    assert found, line
    return found[0]


@pytest.fixture
async def page(demo: str) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = await browser.new_page(viewport={"width": 1640, "height": 1000})
        await page.goto(demo)
        yield page
        await browser.close()
