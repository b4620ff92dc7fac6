"""What a person does on a phone of the page."""

from playwright.async_api import Locator, Page

ANA, BEA, OTA, VERA = 1001, 1002, 1003, 1004


def phone(page: Page, person: int) -> Locator:
    return page.get_by_test_id(f"phone-{person}")


async def tap(telephone: Locator, label: str) -> None:
    await telephone.get_by_test_id("message").last.get_by_test_id("button").filter(has_text=label).first.click()


async def say(telephone: Locator, words: str) -> None:
    await telephone.get_by_test_id("input").fill(words)
    await telephone.get_by_test_id("input").press("Enter")
