"""An announcement in a real browser: Ana sends it, the progress moves, Bea confirms, the report says so."""

from playwright.async_api import Page, expect

from tests.browser.chromium import needs_chromium
from tests.browser.phones import ANA, BEA, OTA, VERA, phone, pictures, press, say, shows

WORDS = "Ve středu v 9 hodin bude porada sítě na radnici."
pytestmark = needs_chromium


async def test_ana_announces_bea_confirms_and_the_report_says_so(page: Page) -> None:
    ana, bea, ota, vera = (phone(page, person) for person in (ANA, BEA, OTA, VERA))
    await shows(ana, "koordinátor sítě")
    await press(ana, "📢 Oznámení")
    await shows(ana, "Napište síti jednou")
    await press(ana, "Nové oznámení")
    await shows(ana, "Napište text oznámení")
    await say(ana, WORDS)
    await shows(ana, "Rozepsané oznámení")
    await shows(ana, "v botu nikdo není")
    await press(ana, "Prosím potvrďte přečtení")
    await shows(ana, "S prosbou o potvrzení přečtení")
    await pictures(page, "announcement-draft")
    await press(ana, "Komu")
    await shows(ana, "Kdo má víc rolí")
    await pictures(page, "announcement-audience")
    await press(ana, "Zpět")
    await press(ana, "📤 Odeslat")
    live = ana.get_by_test_id("message").filter(has_text="Celkem:")
    await expect(live).to_contain_text("Odesílá se")
    await pictures(page, "announcement-progress")

    await shows(bea, WORDS)
    await shows(ota, WORDS)
    await expect(live).to_contain_text("Odesláno", timeout=30_000)
    await expect(live).to_have_count(1)
    await pictures(page, "announcement-report")
    await press(bea, "Potvrzuji přečtení")
    await shows(bea, "Přečtení jste potvrdili")

    await press(ana, "Obnovit")
    await expect(live).to_contain_text("Přečtení potvrdilo: 1 z")
    await press(ana, "Zatím nepotvrdili")
    await shows(ana, "Ota")
    await pictures(page, "announcement-unread")
    await expect(vera.get_by_test_id("message").filter(has_text=WORDS)).to_have_count(0)
