"""Looking for a place in a real browser: Ota asks on her phone, Bea answers on hers, Ota sees it at once."""

from playwright.async_api import Page, expect

from tests.browser.chromium import needs_chromium
from tests.browser.phones import BEA, OTA, VERA, phone, pictures, press, say, shows

CRISIS_HELP = "Krizová pomoc Zastávka"
pytestmark = needs_chromium


async def test_ota_asks_bea_answers_and_ota_sees_it(page: Page) -> None:
    bea, ota, vera = phone(page, BEA), phone(page, OTA), phone(page, VERA)
    await shows(ota, "krizový pracovník")
    await press(ota, "Hledám místo")
    for question, label in (
        ("Co je potřeba?", "Bezpečí"),
        ("Pro jaký věk?", "6–10 let"),
        ("Ve které ORP?", "Cheb"),
        ("Jak to spěchá?", "Hned"),
    ):
        await shows(ota, question)
        await press(ota, label)
    await shows(ota, "Na jaké číslo mají volat zpět?")
    await say(ota, "+420 000 111 222")
    await shows(ota, "O dítěti sem nepatří nic")
    await pictures(page, "inquiry-preview")
    await press(ota, "Odeslat teď")
    await shows(ota, "Čekáme na odpověď")

    await shows(bea, "Hledá se místo. Máte ho?")
    await shows(bea, "Zavolat zpět: +420 000 111 222")
    await pictures(page, "inquiry-asked")
    await press(bea, "Mám místo")
    await shows(bea, "Kolik míst teď ukázat v kapacitě?")

    await shows(ota, "Mají místo. Zavolejte:")
    live = ota.get_by_test_id("message").filter(has_text="Hledáme místo od")
    await expect(live).to_have_count(1)
    await expect(live).to_contain_text("Mají místo (1)")
    await expect(live).to_contain_text(CRISIS_HELP)
    await pictures(page, "inquiry-answered")

    await press(ota, "Ukončit hledání")
    await press(ota, "Místo se našlo")
    await shows(ota, "Hledání skončilo: místo se našlo.")
    await shows(bea, "Hledání místa skončilo")
    await expect(bea.get_by_test_id("message").filter(has_text="000 111 222")).to_have_count(0)
    await expect(vera.get_by_test_id("message").filter(has_text="Hledá se místo")).to_have_count(0)
