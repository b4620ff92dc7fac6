"""A demo in a process of its own, and a browser that shows its phones."""

import asyncio
import re
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process, create_subprocess_exec
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page, ViewportSize, async_playwright

from bot.commands.demo import DATA
from tests.browser.chromium import ARGUMENTS, CHROMIUM

ROOT = Path(__file__).parents[2]
START_SECONDS = 60
SCREEN: ViewportSize = {"width": 1640, "height": 1000}


@asynccontextmanager
async def running_demo() -> AsyncIterator[str]:
    """The address of a demo that ends with the block."""
    port = free_port()
    command = (sys.executable, "-m", "bot", "demo", "--port", str(port))
    process = await create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE)
    try:
        yield await asyncio.wait_for(address_of(process), START_SECONDS)
    finally:
        process.send_signal(signal.SIGINT)
        await process.wait()
        for file in DATA.glob(f"{port}.*"):
            file.unlink()


@asynccontextmanager
async def opened(address: str, screen: ViewportSize = SCREEN, scale: float = 1.0) -> AsyncIterator[Page]:
    """The page at this address in a browser; `scale` is dots for each dot of the screen."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = await browser.new_page(viewport=screen, device_scale_factor=scale)
        await page.goto(address)
        yield page
        await browser.close()


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


async def address_of(process: Process) -> str:
    """What the demo prints when its page can be opened."""
    assert process.stdout
    line = (await process.stdout.readline()).decode()
    found = re.search(r"http://\S+", line)
    assert found, line
    return found[0]
