"""Updates: what people do reaches the bot, in order and once."""

import asyncio
import time
from dataclasses import replace

import pytest
from telegram import (
    Bot,
    CallbackQuery,
    Contact,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Location,
    Message,
    Update,
)
from telegram.error import BadRequest, Conflict

from sandbox.api import WORLD
from sandbox.server import build, listen
from tests.sandbox.conftest import ANA, BEA, CAST, TOKEN, VERA, Stand


async def last_message(bot: Bot) -> Message:
    message = (await bot.get_updates())[-1].message
    assert message
    return message


async def last_query(bot: Bot) -> CallbackQuery:
    query = (await bot.get_updates())[-1].callback_query
    assert query
    assert query.message
    return query


async def test_what_a_person_writes_arrives_with_command_entities(bot: Bot, stand: Stand) -> None:
    await stand.does(ANA, "text", text="/hledat dluhy")

    message = await last_message(bot)
    assert message.chat.id == ANA
    assert message.parse_entities() == {message.entities[0]: "/hledat"}
    assert message.entities[0].type == "bot_command"


async def test_an_offset_confirms_what_was_before_it(bot: Bot, stand: Stand) -> None:
    first = await bot.get_updates()
    again = await bot.get_updates()
    assert [update.update_id for update in again] == [update.update_id for update in first]
    assert len(first) == 2

    assert len(await bot.get_updates(offset=first[0].update_id + 1)) == 1
    assert await bot.get_updates(offset=first[1].update_id + 1) == ()


async def test_at_most_limit_updates_come_at_once(bot: Bot) -> None:
    assert len(await bot.get_updates(limit=1)) == 1


async def test_a_long_poll_ends_as_soon_as_something_happens(bot: Bot, stand: Stand) -> None:
    last = (await bot.get_updates())[-1].update_id
    waiting = asyncio.create_task(bot.get_updates(offset=last + 1, timeout=20))
    await asyncio.sleep(0.1)
    assert not waiting.done()

    await stand.does(BEA, "text", text="ahoj")
    (update,) = await asyncio.wait_for(waiting, 2)
    assert "ahoj" in str(update)


async def test_a_long_poll_ends_empty_after_its_timeout(bot: Bot) -> None:
    last, started = (await bot.get_updates())[-1].update_id, time.monotonic()

    assert await bot.get_updates(offset=last + 1, timeout=1) == ()
    assert 0.9 < time.monotonic() - started < 3


async def test_the_older_of_two_pollers_gets_a_conflict(bot: Bot, stand: Stand) -> None:
    last = (await bot.get_updates())[-1].update_id
    older = asyncio.create_task(bot.get_updates(offset=last + 1, timeout=20))
    await asyncio.sleep(0.1)
    async with Bot(TOKEN, base_url=f"{stand.address}/bot") as second:
        newer = asyncio.create_task(second.get_updates(offset=last + 1, timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await asyncio.wait_for(older, 2)
        await stand.does(ANA, "text", text="ahoj")
        assert len(await asyncio.wait_for(newer, 2)) == 1


async def test_only_allowed_kinds_are_queued(bot: Bot, stand: Stand) -> None:
    last = (await bot.get_updates(allowed_updates=[Update.CALLBACK_QUERY]))[-1].update_id
    await stand.does(ANA, "text", text="nepřijde")
    await stand.does(ANA, "tap", message_id=1, data="přijde")

    assert len(await bot.get_updates(offset=last + 1)) == 1
    assert (await last_query(bot)).data == "přijde"


async def test_pending_updates_are_dropped_on_request(bot: Bot) -> None:
    await bot.delete_webhook(drop_pending_updates=True)

    assert await bot.get_updates() == ()


async def test_a_tap_carries_the_message_as_it_is_now_and_the_answer_is_seen(bot: Bot, stand: Stand) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Ano", callback_data="y")]])
    message = await bot.send_message(ANA, "před")
    await message.edit_text("po", reply_markup=keyboard)
    await stand.does(ANA, "tap", button="Ano")

    query = await last_query(bot)
    assert query.data == "y"
    assert isinstance(query.message, Message)
    assert (query.message.message_id, query.message.text) == (message.message_id, "po")
    assert (await stand.chat(ANA))["pressed"] == [{"message_id": message.message_id, "data": "y"}]
    await query.answer("Uloženo", show_alert=True)
    await query.answer("Podruhé to nikdo nevidí")
    assert await stand.toasts(ANA) == [("Uloženo", True)]
    assert (await stand.chat(ANA))["pressed"] == []


async def test_a_tap_under_a_deleted_message_comes_with_an_inaccessible_one(bot: Bot, stand: Stand) -> None:
    message = await bot.send_message(ANA, "x")
    await message.delete()
    await stand.does(ANA, "tap", message_id=message.message_id, data="old")

    tapped = (await last_query(bot)).message
    assert tapped
    assert (tapped.message_id, tapped.is_accessible) == (message.message_id, False)


async def test_an_unknown_or_late_answer_to_a_tap_is_refused(bot: Bot, stand: Stand) -> None:
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id is invalid"):
        await bot.answer_callback_query("77")

    await stand.ask("PATCH", "/sandbox/settings", query_lifetime=-1)
    await stand.does(ANA, "tap", message_id=1, data="x")
    query = await last_query(bot)
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer()


async def test_a_shared_number_says_whose_it_is(bot: Bot, stand: Stand) -> None:
    await stand.does(ANA, "contact", phone_number="+420000111222")
    assert (await last_message(bot)).contact == Contact("+420000111222", "Ana", user_id=ANA)

    await stand.does(ANA, "contact", phone_number="+420000333444", user_id=BEA)
    assert (await last_message(bot)).contact == Contact("+420000333444", "Ana", user_id=BEA)


async def test_a_location_arrives(bot: Bot, stand: Stand) -> None:
    await stand.does(ANA, "location", latitude=50.01, longitude=12.62)

    assert (await last_message(bot)).location == Location(12.62, 50.01)


@pytest.mark.parametrize("kind", ["document", "voice"])
async def test_a_file_from_a_person_can_be_downloaded_by_the_bot(bot: Bot, stand: Stand, kind: str) -> None:
    await stand.does(ANA, kind, name="tabulka.xlsx", content="b2JzYWg=", caption="Moje tabulka")

    message = await last_message(bot)
    assert message.caption == "Moje tabulka"
    attached = message.document or message.voice
    assert attached
    file = await bot.get_file(attached.file_id)
    assert bytes(await file.download_as_bytearray()) == b"obsah"


async def test_blocking_and_unblocking_is_told_to_the_bot(bot: Bot, stand: Stand) -> None:
    await stand.does(ANA, "block")
    status, answer = await stand.ask("POST", f"/sandbox/people/{ANA}/text", text="x")
    assert (status, answer) == (409, {"error": "the bot is blocked"})
    await stand.does(ANA, "unblock")

    changes = [update.my_chat_member for update in (await bot.get_updates())[-2:]]
    assert [change and change.new_chat_member.status for change in changes] == ["kicked", "member"]


async def test_an_inline_query_offers_results_and_the_picked_one_is_sent(bot: Bot, stand: Stand) -> None:
    await stand.does(ANA, "inline", query="klub")
    query = (await bot.get_updates())[-1].inline_query
    assert query
    assert query.query == "klub"
    content = {"message_text": "<b>Klub</b>", "parse_mode": "HTML"}
    results = [{"type": "article", "id": "a", "title": "Klub", "input_message_content": content}]
    await stand.ask("POST", f"/bot{TOKEN}/answerInlineQuery", inline_query_id=query.id, results=results)

    offered = (await stand.chat(ANA))["offered"]
    assert offered == {"query": "klub", "results": [{"id": "a", "title": "Klub", "description": "", "text": "Klub"}]}
    await stand.does(ANA, "pick", result_id="a")
    picked = (await stand.messages(ANA))[-1]
    assert (picked["html"], picked["from_bot"], picked["via"]) == ("<b>Klub</b>", False, "echo_bot")
    update = (await bot.get_updates())[-1]
    assert update.message
    assert update.message.via_bot


async def test_inline_results_that_telegram_refuses_are_refused(bot: Bot, stand: Stand) -> None:
    await stand.does(ANA, "inline", query="klub")
    query = (await bot.get_updates())[-1].inline_query
    assert query
    one = {"type": "article", "id": "a", "title": "Klub", "input_message_content": {"message_text": "Klub"}}
    long = one | {"input_message_content": {"message_text": "x" * 4097}}
    for results in ([one, one], [one | {"title": ""}], [one | {"id": "x" * 65}], [long], [one] * 51):
        status, _ = await stand.ask("POST", f"/bot{TOKEN}/answerInlineQuery", inline_query_id=query.id, results=results)
        assert status == 400
    assert (await stand.chat(ANA))["offered"] == {"query": "klub", "results": None}


async def test_people_of_the_cast_with_a_payload_press_start_at_the_first_poll() -> None:
    app = build(TOKEN, [replace(CAST[0], start="POZVANKA"), CAST[1]])
    runner, address = await listen(app)
    async with Bot(TOKEN, base_url=f"{address}/bot") as bot:
        updates = await bot.get_updates()
        assert [update.message and update.message.text for update in updates] == ["/start POZVANKA"]
        assert len(await bot.get_updates()) == 1
        assert not app[WORLD].chats[BEA].is_started
    await runner.cleanup()


async def test_the_first_word_starts_the_chat(bot: Bot, stand: Stand) -> None:
    await stand.does(VERA, "start", payload="KOD")

    assert (await last_message(bot)).text == "/start KOD"
    assert (await bot.send_message(VERA, "Welcome")).text == "Welcome"
