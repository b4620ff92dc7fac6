"""The list of commands Telegram shows behind the menu button, in every language we speak."""

import logging

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from locales.translator import LANGUAGES, SOURCE_LANGUAGE, translator

COMMANDS = {
    "cs": ("menu", "krize", "hledat", "kapacita", "nastaveni", "napoveda", "zrusit"),
    "en": ("menu", "crisis", "search", "capacity", "settings", "help", "cancel"),
}
LOG = logging.getLogger(__name__)


async def offer_commands(bot: Bot) -> None:
    """Set the commands of each language, the source language for everybody else; a refusal is only logged."""
    for language in LANGUAGES:
        say = translator(language)
        commands = [
            BotCommand(name, say.text(f"command-{meaning}"))
            for name, meaning in zip(COMMANDS[language], COMMANDS["en"], strict=True)
        ]
        try:
            if language == SOURCE_LANGUAGE:
                await bot.set_my_commands(commands)
            await bot.set_my_commands(commands, language_code=language)
        except TelegramError as error:
            LOG.warning("commands of %s not set: %s", language, type(error).__name__)
