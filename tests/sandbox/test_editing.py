"""What the bot changes after sending."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyKeyboardMarkup
from telegram.error import BadRequest, Forbidden

from tests.sandbox.conftest import ANA, Stand

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Dál", callback_data="next")]])


async def test_an_edited_message_keeps_its_place_and_is_marked(bot: Bot, stand: Stand) -> None:
    first = await bot.send_message(ANA, "před", reply_markup=KEYBOARD)
    await bot.send_message(ANA, "další")
    await bot.edit_message_text("<i>po</i>", ANA, first.message_id, parse_mode="HTML")

    edited = (await stand.messages(ANA))[-2]
    assert (edited["id"], edited["html"], edited["edited"]) == (first.message_id, "<i>po</i>", True)
    assert edited["buttons"] == []


async def test_the_same_text_and_buttons_are_not_a_modification(bot: Bot) -> None:
    message = await bot.send_message(ANA, "<b>x</b>", parse_mode="HTML", reply_markup=KEYBOARD)

    with pytest.raises(BadRequest, match="Message is not modified"):
        await message.edit_text("<b>x</b>", parse_mode="HTML", reply_markup=KEYBOARD)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await message.edit_reply_markup(KEYBOARD)
    assert await message.edit_text("x", reply_markup=KEYBOARD)
    assert await message.edit_reply_markup(None)


async def test_a_deleted_message_cannot_be_edited_or_deleted_again(bot: Bot, stand: Stand) -> None:
    message = await bot.send_message(ANA, "x")
    await message.delete()

    assert message.message_id not in [seen["id"] for seen in await stand.messages(ANA)]
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await message.edit_text("y")
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await message.delete()


async def test_several_messages_are_deleted_at_once_and_missing_ones_skipped(bot: Bot, stand: Stand) -> None:
    ids = [(await bot.send_message(ANA, text)).message_id for text in "abc"]

    assert await bot.delete_messages(ANA, [ids[0], ids[2], 1])
    assert [seen["text"] for seen in await stand.messages(ANA)] == ["/start", "b"]


async def test_what_the_person_wrote_or_what_has_a_reply_keyboard_cannot_be_edited(bot: Bot, stand: Stand) -> None:
    written = await stand.does(ANA, "text", text="ahoj")
    with_keyboard = await bot.send_message(ANA, "x", reply_markup=ReplyKeyboardMarkup([["a"]]))

    for message_id in (int(str(written["message_id"])), with_keyboard.message_id):
        with pytest.raises(BadRequest, match="Message can't be edited"):
            await bot.edit_message_text("y", ANA, message_id)


async def test_a_caption_is_edited_as_a_caption(bot: Bot) -> None:
    document = await bot.send_document(ANA, b"x", filename="a.txt", caption="před")

    edited = await document.edit_caption("po")
    assert isinstance(edited, Message)
    assert edited.caption == "po"
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await document.edit_text("y")
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await (await bot.send_message(ANA, "x")).edit_caption("y")


async def test_nothing_is_edited_for_a_person_who_blocked_the_bot(bot: Bot, stand: Stand) -> None:
    message = await bot.send_message(ANA, "x")
    await stand.does(ANA, "block")

    with pytest.raises(Forbidden):
        await message.edit_text("y")


async def test_only_so_many_messages_of_a_chat_are_remembered(bot: Bot, stand: Stand) -> None:
    for number in range(205):
        await stand.does(ANA, "text", text=str(number))

    assert [seen["text"] for seen in await stand.messages(ANA)] == [str(number) for number in range(5, 205)]
