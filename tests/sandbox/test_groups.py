"""A group of the cast: who reads what in it, what the bot hears, and whose tap it is."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Forbidden

from tests.sandbox.conftest import ANA, BEA, TEAM, VERA, Stand

COME = InlineKeyboardMarkup([[InlineKeyboardButton("Přijdu", callback_data="come")]])


async def group_of(stand: Stand) -> int:
    return int(str((await stand.group())["id"]))


async def heard(bot: Bot) -> list[Update]:
    """What came since the last look, without the two starts before it."""
    updates = await bot.get_updates()
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return [one for one in updates if one.effective_chat and one.effective_chat.title == TEAM]


async def added(stand: Stand, bot: Bot) -> int:
    """The group with the bot in it, and nothing more to be heard."""
    group = await group_of(stand)
    await stand.does(ANA, "add_bot", group=group)
    await heard(bot)
    return group


async def test_the_bot_cannot_write_before_it_is_added(stand: Stand, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(await group_of(stand), "Dobrý den")


async def test_the_bot_is_told_that_it_was_added_and_what_the_link_said(stand: Stand, bot: Bot) -> None:
    await stand.does(ANA, "add_bot", group=await group_of(stand), payload="K0D")
    change, note, start = await heard(bot)
    assert change.my_chat_member
    assert note.message
    assert start.message
    assert change.my_chat_member.old_chat_member.status == "left"
    assert change.my_chat_member.new_chat_member.status == "member"
    assert change.my_chat_member.from_user.id == ANA
    assert [user.id for user in note.message.new_chat_members] == [bot.id]
    assert start.message.text == "/start@echo_bot K0D"
    assert start.message.chat.type == "supergroup"


async def test_the_bot_hears_commands_for_it_and_nothing_else(stand: Stand, bot: Bot) -> None:
    group = await added(stand, bot)
    for text in ("Uvidíme se v úterý?", "/propojit Cheb", "/propojit@other_bot Cheb", "/odpojit@echo_bot"):
        await stand.does(BEA, "text", group=group, text=text)
    assert [one.message and one.message.text for one in await heard(bot)] == ["/propojit Cheb", "/odpojit@echo_bot"]
    messages = (await stand.group())["messages"]
    assert isinstance(messages, list)
    assert [one["author"]["first_name"] for one in messages if one["text"]] == ["Bea"] * 4


async def test_a_tap_carries_who_tapped_and_only_they_see_the_answer(stand: Stand, bot: Bot) -> None:
    group = await added(stand, bot)
    await bot.send_message(group, "Přijdete?", reply_markup=COME)
    await stand.does(BEA, "tap", group=group, button="Přijdu")
    (tapped,) = await heard(bot)
    assert tapped.callback_query
    assert tapped.callback_query.message
    assert (tapped.callback_query.from_user.id, tapped.callback_query.message.chat.id) == (BEA, group)
    await tapped.callback_query.answer("Zapsáno")
    assert await stand.toasts(BEA) == [("Zapsáno", False)]
    assert await stand.toasts(ANA) == []


async def test_a_bot_that_was_taken_out_is_told_and_refused(stand: Stand, bot: Bot) -> None:
    group = await added(stand, bot)
    await stand.does(BEA, "remove_bot", group=group)
    last = (await heard(bot))[-1]
    assert last.my_chat_member
    assert last.my_chat_member.new_chat_member.status == "kicked"
    with pytest.raises(Forbidden, match="kicked"):
        await bot.send_message(group, "Ještě jedna věc")
    assert (await stand.group())["bot"] is False


async def test_who_is_not_a_member_does_nothing_there(stand: Stand, bot: Bot) -> None:
    group = await added(stand, bot)
    for deed in ("text", "tap", "add_bot", "remove_bot"):
        status, _ = await stand.ask("POST", f"/sandbox/people/{VERA}/{deed}", group=group, text="Dobrý den")
        assert status == 404
    assert await heard(bot) == []
