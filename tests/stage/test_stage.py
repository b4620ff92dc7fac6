"""The stage itself: what it lets pass and what it fails on, with a bot of a few lines."""

import logging
from collections.abc import AsyncIterator

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Forbidden, NetworkError, TimedOut
from telegram.ext import ApplicationBuilder, CallbackContext, CallbackQueryHandler, ExtBot, MessageHandler, filters

from bot.life import App
from sandbox.chats import Person as Owner
from tests.stage.hearing import Hearing
from tests.stage.people import Person
from tests.stage.running import feed, start, stop
from tests.stage.telegram import BAD_GATEWAY, TOKEN, FakeTelegram

Context = CallbackContext[ExtBot[None], dict[object, object], dict[object, object], dict[object, object]]
ANA, BEA = Owner(1, "Ana"), Owner(2, "Bea")
KEYBOARD = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Ano", callback_data="yes"), InlineKeyboardButton("Ano, hned", callback_data="now")]]
)


async def answer(update: Update, context: Context) -> None:
    """Echoes; "twice" is answered by two messages, "tell Bea" goes to Bea."""
    assert update.message
    text = update.message.text or "no text"
    await context.bot.send_message(
        BEA.id if text == "tell Bea" else ANA.id, f"<b>{text}</b>", "HTML", reply_markup=KEYBOARD
    )
    if text == "twice":
        await update.message.reply_text("again")


async def edit(update: Update, _: Context) -> None:
    """Answers "yes" only."""
    assert update.callback_query
    if update.callback_query.data == "yes":
        await update.callback_query.answer("Dobře")
        await update.callback_query.edit_message_text("Hotovo", reply_markup=KEYBOARD)


@pytest.fixture
async def telegram() -> FakeTelegram:
    return FakeTelegram([ANA, BEA])


@pytest.fixture
async def app(telegram: FakeTelegram) -> AsyncIterator[App]:
    app: App = ApplicationBuilder().token(TOKEN).request(telegram).get_updates_request(telegram).build()
    app.add_handlers([MessageHandler(filters.ALL, answer), CallbackQueryHandler(edit)])
    telegram.deliver = lambda update: feed(app, update)
    await start(app)
    yield app
    await stop(app)


@pytest.fixture
async def ana(telegram: FakeTelegram, app: App) -> Person:
    ana = Person(telegram, ANA)
    await ana.says("hello")
    return ana


async def test_a_person_sees_plain_text_and_the_labels(ana: Person) -> None:
    assert ana.sees() == "hello\nAno | Ano, hned"
    assert ana.screen.entities == [{"type": "bold", "offset": 0, "length": 5}]


async def test_a_whole_label_goes_before_a_part_of_one(ana: Person) -> None:
    await ana.taps("Ano")
    assert ana.toast == "Dobře"
    assert ana.sees().startswith("Hotovo")
    assert len(ana.messages) == 1


async def test_an_unknown_button_fails_and_lists_the_labels(ana: Person) -> None:
    with pytest.raises(AssertionError, match=r"'Ne'.*'Ano', 'Ano, hned'"):
        await ana.taps("Ne")


async def test_a_tap_that_nobody_answers_fails(ana: Person) -> None:
    with pytest.raises(AssertionError, match="never answered"):
        await ana.taps("Ano, hned")


async def test_two_messages_for_one_deed_fail(ana: Person) -> None:
    with pytest.raises(AssertionError, match="2 messages"):
        await ana.says("twice")


async def test_a_message_to_somebody_else_has_to_be_looked_at(telegram: FakeTelegram, ana: Person) -> None:
    bea = Person(telegram, BEA)
    with pytest.raises(AssertionError, match="no message"):
        bea.sees()
    await bea.says("hi")
    assert ana.unseen() == ["hi"]
    ana.sees()
    await ana.says("tell Bea")
    assert bea.unseen() == ["tell Bea"]
    with pytest.raises(AssertionError, match=r"did not expect.*tell Bea"):
        await bea.says("hi")
    assert "tell Bea" in bea.sees()
    assert not bea.unseen()


async def test_a_text_over_the_limit_comes_in_pieces(telegram: FakeTelegram, ana: Person) -> None:
    await ana.says("a" * 4086 + "b" * 900)
    assert [len(str(call["text"])) for call in telegram.calls("sendMessage")] == [12, 4103, 897]


async def test_faults_strike_as_often_as_ordered(telegram: FakeTelegram, ana: Person, app: App) -> None:
    telegram.fails("sendMessage", with_=BAD_GATEWAY)
    telegram.fails("sendMessage", with_=TimedOut(), taken=True)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await app.bot.send_message(ANA.id, "one")
    with pytest.raises(TimedOut):
        await app.bot.send_message(ANA.id, "two")
    await app.bot.send_message(ANA.id, "three")
    assert [message.text for message in ana.messages] == ["hello", "two", "three"]


async def test_telegram_refuses_what_the_real_one_refuses(ana: Person, app: App) -> None:
    shown = ana.screen.id
    await app.bot.edit_message_text("same", ANA.id, shown)
    with pytest.raises(BadRequest, match="is not modified"):
        await app.bot.edit_message_text("same", ANA.id, shown)
    ana.deletes(ana.screen)
    with pytest.raises(BadRequest, match="edit not found"):
        await app.bot.edit_message_text("x", ANA.id, shown)
    await ana.blocks()
    with pytest.raises(Forbidden, match="blocked"):
        await app.bot.send_message(ANA.id, "x")


def test_an_error_in_the_log_fails_unless_it_was_expected() -> None:
    with Hearing() as hearing:
        logging.getLogger("bot").error("broken thing")
        logging.getLogger("bot").info("of Ana Nová")
    with pytest.raises(AssertionError, match="broken thing"):
        hearing.check([])
    with pytest.raises(AssertionError, match="no error was logged"):
        hearing.forgive("another")
    hearing.forgive("broken")
    hearing.check(["Vera"])
    with pytest.raises(AssertionError, match="secrets"):
        hearing.check(["Ana Nová"])
