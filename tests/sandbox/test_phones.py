"""The page in a real browser, with a small bot of python-telegram-bot behind it."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Locator, Page, async_playwright, expect
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from sandbox.server import build, listen
from tests.browser.chromium import ARGUMENTS, CHROMIUM, needs_chromium
from tests.sandbox.conftest import ANA, BEA, CAST, TOKEN, VERA, Stand

pytestmark = needs_chromium


async def greet(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    button = InlineKeyboardButton("Pozdravit Beu", callback_data="greet")
    await update.message.reply_html("<b>Vítejte</b>", reply_markup=InlineKeyboardMarkup([[button]]))


async def pass_on(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query
    await query.answer("Odesláno")
    await query.edit_message_text("Bea už to ví.")
    location = KeyboardButton("Poslat polohu", request_location=True)
    await context.bot.send_message(
        BEA,
        "Ana zdraví. Volejte +420 000 111 222.",
        protect_content=True,
        reply_markup=ReplyKeyboardMarkup([[location]]),
    )


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    message = update.message
    assert message
    place = message.location
    await message.reply_text(f"{place.latitude} {place.longitude}" if place else f"{message.text}!")


@pytest.fixture
async def echo_bot(stand: Stand) -> AsyncIterator[None]:
    application = Application.builder().token(TOKEN).base_url(f"{stand.address}/bot").build()
    application.add_handlers([CommandHandler("start", greet), CallbackQueryHandler(pass_on)])
    application.add_handler(MessageHandler(filters.ALL, echo))
    async with application:
        assert application.updater
        await application.start()
        await application.updater.start_polling(timeout=2)
        yield
        await application.updater.stop()
        await application.stop()


@pytest.fixture
async def page(stand: Stand) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = await browser.new_page(viewport={"width": 1600, "height": 900})
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(stand.address)
        yield page
        await browser.close()
    assert errors == []


def phone(page: Page, person: int) -> Locator:
    return page.get_by_test_id(f"phone-{person}")


@pytest.mark.usefixtures("echo_bot")
async def test_a_tap_on_one_phone_is_seen_on_another(page: Page, stand: Stand) -> None:
    ana, bea = phone(page, ANA), phone(page, BEA)
    await bea.get_by_test_id("start").click()
    await ana.get_by_test_id("start").click()
    await expect(ana.get_by_test_id("message").last).to_contain_text("Vítejte")

    await ana.get_by_test_id("button").click()

    await expect(ana.get_by_test_id("toast")).to_have_text("Odesláno")
    await expect(ana.get_by_test_id("message").last).to_contain_text("Bea už to ví.")
    await expect(ana.get_by_test_id("edited")).to_be_visible()
    await expect(ana.get_by_test_id("button")).to_have_count(0)
    news = bea.get_by_test_id("message").last
    await expect(news).to_contain_text("Ana zdraví.")
    await expect(news.get_by_test_id("protected")).to_be_visible()
    await expect(news.get_by_role("link", name="+420 000 111 222")).to_have_attribute("href", "tel:+420000111222")
    await expect(phone(page, VERA).get_by_test_id("message")).to_have_count(0)

    await bea.get_by_test_id("keyboard-button").click()
    await bea.get_by_test_id("location-dialog").get_by_role("button", name="Cheb").click()
    await expect(bea.get_by_test_id("message").last).to_contain_text("50.0796 12.3739")

    await ana.get_by_test_id("input").fill("ahoj")
    await ana.get_by_test_id("input").press("Enter")
    await expect(ana.get_by_test_id("message").last).to_contain_text("ahoj!")

    await page.reload()
    await expect(ana.get_by_test_id("message").last).to_contain_text("ahoj!")
    await stand.does(ANA, "text", text="<img src=x onerror=alert(1)>")
    await expect(ana.get_by_test_id("message").last).to_contain_text("<img src=x onerror=alert(1)>!")


@pytest.mark.usefixtures("echo_bot")
async def test_members_meet_the_bot_in_their_group(page: Page) -> None:
    ana, bea = phone(page, ANA), phone(page, BEA)
    await ana.get_by_test_id("start").click()
    await bea.get_by_test_id("start").click()
    await expect(phone(page, VERA).get_by_test_id("tab-group")).to_have_count(0)
    await ana.get_by_test_id("tab-group").click()
    await ana.get_by_test_id("more").click()
    await ana.get_by_test_id("add-bot").click()
    await expect(ana.get_by_test_id("service").last).to_have_text("Bot přidán do skupiny · Ana")
    await ana.get_by_test_id("input").fill("/start")
    await ana.get_by_test_id("input").press("Enter")
    await expect(ana.get_by_test_id("message").last).to_contain_text("Vítejte")

    await bea.get_by_test_id("tab-group").click()
    said = bea.get_by_test_id("message").filter(has_text="/start")
    await expect(said.get_by_test_id("author")).to_have_text("Ana")
    await bea.get_by_test_id("button").click()
    await expect(bea.get_by_test_id("toast")).to_have_text("Odesláno")
    await expect(ana.get_by_test_id("message").last).to_contain_text("Bea už to ví.")
    await expect(ana.get_by_test_id("toast")).to_have_count(0)

    await expect(bea.get_by_test_id("tab-bot")).to_contain_text("1")
    await bea.get_by_test_id("tab-bot").click()
    await expect(bea.get_by_test_id("message").last).to_contain_text("Ana zdraví.")


@pytest.mark.usefixtures("echo_bot")
async def test_a_blocked_bot_can_be_let_in_again_and_everything_fits_a_narrow_screen(page: Page) -> None:
    ana = phone(page, ANA)
    await ana.get_by_test_id("start").click()
    await ana.get_by_test_id("more").click()
    await ana.get_by_test_id("block").click()
    await expect(ana.get_by_test_id("input")).to_be_hidden()

    await ana.get_by_test_id("restart").click()
    await expect(ana.get_by_test_id("message").last).to_contain_text("Vítejte")
    await page.set_viewport_size({"width": 360, "height": 740})
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360


async def test_the_page_finds_its_way_back_after_a_restart_of_the_stand_in(page: Page, stand: Stand) -> None:
    state = page.get_by_test_id("bot-state")
    await expect(state).to_contain_text("neběží")
    port = int(stand.address.rpartition(":")[2])
    await stand.runner.cleanup()
    await expect(state).to_contain_text("zkouším znovu")

    app = build(TOKEN, CAST, bot_name="Echo", bot_username="echo_bot")
    runner, address = await listen(app, port)
    async with Bot(TOKEN, base_url=f"{address}/bot") as bot:
        await bot.get_updates()
        await expect(state).to_contain_text("Echo běží")
        await phone(page, ANA).get_by_test_id("start").click()
        await bot.send_message(ANA, "zpátky")
        await expect(phone(page, ANA).get_by_test_id("message").last).to_contain_text("zpátky")
    await runner.cleanup()
