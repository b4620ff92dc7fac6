"""A change of a card in a real browser: Bea edits, Ana accepts a field and refuses another, Ota sees, Bea reads why."""

from playwright.async_api import Page, expect

from tests.browser.chromium import needs_chromium
from tests.browser.phones import ANA, BEA, OTA, phone, pictures, press, say, shows

CLUB = "NZDM Vrabčák"
pytestmark = needs_chromium


async def test_bea_edits_ana_accepts_one_field_and_refuses_another_ota_sees_bea_reads_why(page: Page) -> None:
    ana, bea, ota = phone(page, ANA), phone(page, BEA), phone(page, OTA)
    await say(bea, "/karta")
    await shows(bea, "Kterou kartu chcete otevřít?")
    await press(bea, CLUB)
    await press(bea, "Upravit kartu")
    await press(bea, "📞 Kontakt")
    await shows(bea, "· 📞 Kontakt")
    await press(bea, "Web")
    await shows(bea, "Jaká je adresa webu?")
    await say(bea, "www.vrabcak.example.org")
    await press(bea, "Změnit další údaj")
    await press(bea, "📰 Aktuality a kapacita")
    await shows(bea, "· 📰 Aktuality a kapacita")
    await press(bea, "Aktuality")
    await shows(bea, "Co je u Vás nového?")
    await say(bea, "Od ledna máme otevřeno i v sobotu.")
    await shows(bea, "nově: Od ledna máme otevřeno i v sobotu.")
    await pictures(page, "proposal-difference")
    await press(bea, "Odeslat ke schválení")
    await shows(bea, "Odesláno ke schválení")

    await shows(ana, "Návrh změny karty")
    await pictures(page, "proposal-to-decide")
    await press(ana, "Rozhodnout: Web")
    await expect(ana.get_by_test_id("button").filter(has_text="Přijmout s úpravou")).to_be_visible()
    await press(ana, "✅ Přijmout")
    await shows(ana, "Přijato: Ana")
    await press(ana, "Odmítnout")
    await press(ana, "Údaj podle nás neplatí")
    await shows(ana, "Odmítnuto: Ana")

    await say(ota, f"{CLUB} v Chebu")
    await press(ota, CLUB)
    await shows(ota, "vrabcak.example.org")
    await expect(ota.get_by_test_id("message").last).not_to_contain_text("i v sobotu")

    await shows(bea, "Koordinátor rozhodl o Vašem návrhu")
    await shows(bea, "Důvod: Údaj podle nás neplatí")
    await pictures(page, "proposal-decided")
