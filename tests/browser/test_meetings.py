"""A meeting in a real browser: Ana calls a platform together, Bea and Ota answer, what was missing is there."""

from playwright.async_api import Page, expect

from tests.browser.chromium import needs_chromium
from tests.browser.phones import ANA, BEA, OTA, VERA, phone, pictures, press, say, shows

PLATFORM, CLUB, OSPOD = "Minitým Cheb – jedna rodina, jeden plán", "NZDM Vrabčák (DEMO)", "Ukázkový OSPOD Cheb (DEMO)"
pytestmark = needs_chromium


async def test_ana_calls_a_meeting_bea_and_ota_answer_and_the_composition_is_complete(page: Page) -> None:
    ana, bea, ota, vera = (phone(page, person) for person in (ANA, BEA, OTA, VERA))
    await say(ana, "/platformy")
    await press(ana, PLATFORM)
    await press(ana, "Členové")
    await press(ana, "Přidat aktéry")
    await say(ana, CLUB)
    await press(ana, "Hotovo (1)")
    await press(ana, "✅ Přidat")
    await shows(ana, "Přidán 1 aktér")

    await say(ana, "/setkani")
    await press(ana, "Svolat setkání")
    await say(ana, PLATFORM)
    await shows(ana, "jednou zprávou")
    await pictures(page, "meeting-message")
    await say(ana, "příští čtvrtek od 9 do 11 v zasedačce úřadu")
    await shows(ana, "Co bude na programu?")
    await say(ana, "Jak si předáváme rodiny mezi službami.")
    await shows(ana, "Náhled pozvánky")
    await shows(ana, "V botu nikoho nemají")
    await pictures(page, "meeting-preview")
    await press(ana, "📨 Svolat")
    await shows(ana, "pozvánky odcházejí")
    await shows(bea, f"Pozvánka: {PLATFORM}")
    await shows(ota, f"Pozvánka: {PLATFORM}")
    await pictures(page, "meeting-invitation")

    await press(ana, "Odpovědi")
    await shows(ana, "Ke složení chybí")
    await pictures(page, "meeting-at-risk")
    await bea.get_by_test_id("button").get_by_text("Přijdeme", exact=True).last.click()
    await shows(bea, f"{CLUB}: přijdete.")
    await press(ota, "Přijde za nás někdo jiný")
    await say(ota, "kolegyně z prevence")
    await shows(ota, f"{OSPOD}: za Vás přijde kolegyně z prevence.")
    await press(ana, "Na setkání")
    await press(ana, "Odpovědi")
    await shows(ana, "Složení i počet zatím stačí")
    await expect(ana.get_by_test_id("message").filter(has_text="Ke složení chybí")).to_have_count(0)
    await pictures(page, "meeting-composed")
    await expect(vera.get_by_test_id("message").filter(has_text=PLATFORM)).to_have_count(0)
