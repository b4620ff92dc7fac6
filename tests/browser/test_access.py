"""Getting in, in a real browser: Vera's number is on no card, she asks for access, Ana approves on her phone."""

from playwright.async_api import Locator, Page, expect

from tests.browser.chromium import needs_chromium
from tests.browser.phones import ANA, VERA, phone, say, tap

CLUB = "Mateřská škola Zrzek"
pytestmark = needs_chromium


async def shows(telephone: Locator, words: str) -> None:
    """Some message says this; notices may come in between at any moment."""
    await expect(telephone.get_by_test_id("message").filter(has_text=words).last).to_be_visible()


async def press(telephone: Locator, label: str) -> None:
    """The newest button with this label."""
    await telephone.get_by_test_id("button").filter(has_text=label).last.click()


async def test_vera_asks_for_access_ana_approves_on_her_phone_and_veras_menu_changes(page: Page) -> None:
    ana, vera = phone(page, ANA), phone(page, VERA)
    await vera.get_by_test_id("start").click()
    await shows(vera, "Vaše role: návštěvník")

    await tap(vera, "Sdílet moje číslo")
    await vera.get_by_test_id("keyboard-button").filter(has_text="Sdílet číslo").click()
    await page.get_by_test_id("dialog-send").click()
    await shows(vera, "není na kartě žádného aktéra")
    await expect(vera.get_by_test_id("keyboard-button")).to_have_count(0)

    await tap(vera, "Požádat o přístup")
    await shows(vera, "Ve které ORP pracujete?")
    await say(vera, "Cheb")
    await shows(vera, "Za kterou organizaci?")
    await say(vera, CLUB)
    await expect(vera.get_by_test_id("button").filter(has_text="Celý seznam")).to_be_visible()
    await tap(vera, CLUB)
    await shows(vera, "O jakou roli žádáte?")
    await tap(vera, "zástupce aktéra")
    await shows(vera, "Chcete koordinátorovi něco napsat?")
    await tap(vera, "Přeskočit")
    await tap(vera, "Odeslat žádost")
    await shows(vera, "Žádost je odeslaná")

    await say(ana, "/menu")
    await press(ana, "Žádosti (1)")
    await press(ana, "Vera")
    await shows(ana, f"Organizace: {CLUB}")
    await press(ana, "Schválit")
    await shows(ana, "Schváleno: Ana")

    await say(vera, "/menu")
    await shows(vera, "Vaše role: zástupce aktéra")
    await expect(vera.get_by_test_id("button").filter(has_text=f"Kapacita: {CLUB}").last).to_be_visible()
    await expect(vera.get_by_test_id("message").last.get_by_test_id("button").filter(has_text="přístup")).to_have_count(
        0
    )
