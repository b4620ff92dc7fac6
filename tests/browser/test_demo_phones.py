"""The phones of the demo in a real browser, with the real bot process behind them."""

import asyncio
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process, create_subprocess_exec
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, async_playwright, expect

from tests.browser.chromium import ARGUMENTS, CHROMIUM, needs_chromium

ROOT = Path(__file__).parents[2]
BEA, OTA, VERA = 1002, 1003, 1004
SHELTER = "Azylový dům pro matky Studánka"
START_SECONDS = 60
pytestmark = needs_chromium


@pytest.fixture
async def demo() -> AsyncIterator[str]:
    """The address of a running demo."""
    process = await create_subprocess_exec(sys.executable, "-m", "bot", "demo", "--port", "8190", cwd=ROOT, stdout=PIPE)
    try:
        yield await asyncio.wait_for(address_of(process), START_SECONDS)
    finally:
        process.send_signal(signal.SIGINT)
        await process.wait()


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


def phone(page: Page, person: int) -> Locator:
    return page.get_by_test_id(f"phone-{person}")


async def tap(telephone: Locator, label: str) -> None:
    await telephone.get_by_test_id("message").last.get_by_test_id("button").filter(has_text=label).first.click()


async def say(telephone: Locator, words: str) -> None:
    await telephone.get_by_test_id("input").fill(words)
    await telephone.get_by_test_id("input").press("Enter")


async def test_what_bea_reports_in_three_taps_ota_finds_at_once_and_vera_does_not(page: Page) -> None:
    bea, ota, vera = phone(page, BEA), phone(page, OTA), phone(page, VERA)
    await expect(bea.get_by_test_id("message").last).to_contain_text("zástupce aktéra")
    await expect(ota.get_by_test_id("message").last).to_contain_text("krizový pracovník")

    await tap(bea, f"Kapacita: {SHELTER}")
    await tap(bea, "VOLNO")
    await tap(bea, "6")
    await expect(bea.get_by_test_id("message").last).to_contain_text("Zveřejněno")

    await say(ota, f"{SHELTER} v Sokolově")
    found = ota.get_by_test_id("message").last
    await expect(found).to_contain_text(SHELTER)
    await expect(found).to_contain_text(re.compile("VOLNO · 6 "))
    await expect(found).to_contain_text("právě teď")

    await tap(bea, "Změnit")
    await tap(bea, "PLNO")
    await expect(bea.get_by_test_id("message").last).to_contain_text("PLNO")
    await say(ota, f"{SHELTER} v Sokolově")
    await expect(ota.get_by_test_id("message").last).to_contain_text("🔴 PLNO")

    await vera.get_by_test_id("start").click()
    await say(vera, "/krize")
    await expect(vera.get_by_test_id("message").last).to_contain_text("116 111")
    await expect(vera.get_by_test_id("message").last).not_to_contain_text(SHELTER)
