"""What a person does on a phone of the page."""

import os
from pathlib import Path

from playwright.async_api import Locator, Page, expect

ANA, BEA, OTA, VERA, RADKA = 1001, 1002, 1003, 1004, 1005


def phone(page: Page, person: int) -> Locator:
    return page.get_by_test_id(f"phone-{person}")


async def tap(telephone: Locator, label: str) -> None:
    await telephone.get_by_test_id("message").last.get_by_test_id("button").filter(has_text=label).first.click()


async def say(telephone: Locator, words: str) -> None:
    await telephone.get_by_test_id("input").fill(words)
    await telephone.get_by_test_id("input").press("Enter")


async def shows(telephone: Locator, words: str) -> None:
    """Some message says this; notices may come in between at any moment."""
    await expect(telephone.get_by_test_id("message").filter(has_text=words).last).to_be_visible()


async def press(telephone: Locator, label: str) -> None:
    """The newest button with this label."""
    await telephone.get_by_test_id("button").filter(has_text=label).last.click()


async def pictures(page: Page, name: str) -> None:
    """Keep a picture of the phones where a folder for them is named."""
    if folder := os.environ.get("SCREENSHOTS"):
        await page.screenshot(path=Path(folder) / f"{name}.png")
