"""Commands and descriptions of the bot, by scope and language."""

import pytest
from telegram import Bot, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import BadRequest

from tests.sandbox.conftest import ANA, VERA, Stand


async def commands(stand: Stand, person: int) -> list[str]:
    shown = (await stand.chat(person))["commands"]
    assert isinstance(shown, list)
    return [command["command"] for command in shown]


async def test_the_bot_says_who_it_is(bot: Bot) -> None:
    me = await bot.get_me()

    assert (me.id, me.first_name, me.username, me.is_bot) == (4242, "Echo", "echo_bot", True)


async def test_the_narrowest_scope_and_the_own_language_win(bot: Bot, stand: Stand) -> None:
    await bot.set_my_commands([("menu", "nabídka")])
    assert await commands(stand, VERA) == ["menu"]
    await bot.set_my_commands([("search", "search")], scope=BotCommandScopeAllPrivateChats(), language_code="en")
    await bot.set_my_commands([("sit", "moje síť")], scope=BotCommandScopeChat(ANA))

    assert await commands(stand, ANA) == ["sit"]
    assert await commands(stand, VERA) == ["search"]
    found = await bot.get_my_commands(scope=BotCommandScopeAllPrivateChats(), language_code="en")
    assert [command.command for command in found] == ["search"]
    await bot.delete_my_commands(scope=BotCommandScopeChat(ANA))
    assert await commands(stand, ANA) == ["menu"]


async def test_a_command_with_diacritics_is_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([("nápověda", "x")])


async def test_the_description_is_shown_in_the_persons_language(bot: Bot, stand: Stand) -> None:
    await bot.set_my_description("Co umím")
    await bot.set_my_description("What I can do", language_code="en")

    assert (await stand.chat(ANA))["description"] == "Co umím"
    assert (await stand.chat(VERA))["description"] == "What I can do"


async def test_typing_is_seen_until_a_message_comes(bot: Bot, stand: Stand) -> None:
    await bot.send_chat_action(ANA, "typing")
    assert (await stand.chat(ANA))["action"] == "typing"

    await bot.send_message(ANA, "x")
    assert (await stand.chat(ANA))["action"] == ""
