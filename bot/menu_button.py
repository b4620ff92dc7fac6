"""The commands that Telegram shows everybody, in every language we speak; people with roles get their own."""

import logging

from telegram import Bot
from telegram.error import TelegramError

from domain.rights import Access
from locales.translator import LANGUAGES, SOURCE_LANGUAGE, translator
from views.commands import offered_commands

LOG = logging.getLogger(__name__)


async def offer_commands(bot: Bot, visitor: Access) -> None:
    """Set the visitor's commands of each language, the source language for all others; a refusal is only logged."""
    for language in LANGUAGES:
        commands = offered_commands(translator(language), visitor)
        try:
            if language == SOURCE_LANGUAGE:
                await bot.set_my_commands(commands)
            await bot.set_my_commands(commands, language_code=language)
        except TelegramError as error:
            LOG.warning("commands of %s not set: %s", language, type(error).__name__)
