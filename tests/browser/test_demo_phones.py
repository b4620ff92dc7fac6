"""The phones of the demo in a real browser, with the real bot process behind them."""

import re

from playwright.async_api import Page, expect

from tests.browser.chromium import needs_chromium
from tests.browser.phones import BEA, OTA, VERA, phone, say, tap

SHELTER = "Azylový dům pro matky Studánka"
pytestmark = needs_chromium


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


async def test_vera_is_told_the_number_of_the_office_of_child_protection(page: Page) -> None:
    vera = phone(page, VERA)
    await vera.get_by_test_id("start").click()
    await say(vera, "/obava")
    await tap(vera, "Učitel(ka)")
    await say(vera, "Cheb")
    await expect(vera.get_by_test_id("message").last).to_contain_text("1. Ukázkový OSPOD Cheb (DEMO)")
    await expect(vera.get_by_test_id("message").last).to_contain_text("+420 000 234 623 –")
