"""The demo in a browser: Ana lets the bot into the group of a platform by its link, and it is told when it goes."""

from playwright.async_api import Page, expect

from tests.browser.chromium import needs_chromium
from tests.browser.phones import ANA, BEA, VERA, phone, pictures, press, say, shows, tap

pytestmark = needs_chromium
PLATFORM = "Tým pro mládež Cheb"


async def test_a_group_is_linked_to_its_platform_and_lost(page: Page) -> None:
    ana, bea = phone(page, ANA), phone(page, BEA)
    await shows(ana, "Hotovo")
    await say(ana, "/propojit")
    await shows(ana, "Žádná skupina")
    await press(ana, "Připojit skupinu")
    await press(ana, "Vybrat skupinu")
    await ana.get_by_test_id("group-dialog").get_by_test_id("group").click()
    await shows(ana, "Tady se teď bude objevovat")
    await bea.get_by_test_id("tab-group").click()
    await shows(bea, "Tady se teď bude objevovat")
    await expect(phone(page, VERA).get_by_test_id("tab-group")).to_have_count(0)

    await ana.get_by_test_id("tab-bot").click()
    await say(ana, "/propojit")
    await press(ana, PLATFORM)
    await press(ana, "Ke které platformě")
    await tap(ana, PLATFORM)
    await shows(ana, "Chodí sem pozvánky a připomínky platformy")
    await pictures(page, "group")

    await bea.get_by_test_id("more").click()
    await bea.get_by_test_id("remove-bot").click()
    await expect(bea.get_by_test_id("service").last).to_have_text("Bot odebrán ze skupiny · Bea")
    await shows(ana, f"Skupina „{PLATFORM}“ už přehled nástěnky")
