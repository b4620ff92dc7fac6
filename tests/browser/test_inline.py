"""Inline mode on a phone of the page: what is typed behind the bot's name, the card that is sent, and its link."""

from playwright.async_api import Page, expect

from tests.browser.chromium import needs_chromium
from tests.browser.phones import BEA, VERA, phone

pytestmark = needs_chromium


async def test_bea_passes_a_card_on_and_the_link_opens_it(page: Page) -> None:
    bea = phone(page, BEA)
    await expect(bea.get_by_test_id("message").last).to_contain_text("zástupce aktéra")
    await bea.get_by_test_id("input").fill("@sitovka_demo_bot studánka")
    await expect(bea.get_by_test_id("panel")).to_contain_text("Nic nenalezeno")  # a card for the network alone

    await bea.get_by_test_id("input").fill("@sitovka_demo_bot zrzek")
    offered = bea.get_by_test_id("inline-result").filter(has_text="Mateřská škola Zrzek").first
    await expect(offered).to_be_visible()
    await offered.click()

    sent = bea.get_by_test_id("message").last
    await expect(sent).to_contain_text("Mateřská škola Zrzek")
    await expect(sent.get_by_test_id("via")).to_be_visible()
    await sent.get_by_test_id("button").filter(has_text="Otevřít kartu").click()
    card = bea.get_by_test_id("message").last
    await expect(card.get_by_test_id("button").filter(has_text="Sdílet")).to_be_visible()

    await card.get_by_test_id("button").filter(has_text="Sdílet").click()
    await expect(bea.get_by_test_id("inline-result")).to_have_count(1)
    await expect(phone(page, VERA).get_by_test_id("inline-result")).to_have_count(0)
