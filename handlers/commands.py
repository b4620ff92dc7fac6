"""The command menu of one person: set when the roles or the language have changed, and only then."""

import logging

from telegram import Bot, BotCommandScopeChat
from telegram.error import TelegramError

from domain.rights import Access
from locales.translator import translator
from storage.database import Database
from storage.people import Person
from usecases.settings import remember_commands
from views.commands import offered_commands, signature

LOG = logging.getLogger(__name__)


async def refresh_commands(
    bot: Bot, database: Database, person: Person, access: Access, *, language_chosen: bool = False
) -> bool:
    """Set the commands of these roles in the person's language; True where Telegram took new ones.

    A visitor who never had other ones keeps the common ones, in the language of the telephone, unless another
    language was chosen. A refusal by Telegram is logged, and tried again the next time.
    """
    if person.telegram_id is None or not (access.grants or person.commands or language_chosen):
        return False
    commands = offered_commands(translator(person.language), access)
    wanted = signature(commands)
    if wanted == person.commands:
        return False
    try:
        await bot.set_my_commands(commands, BotCommandScopeChat(person.telegram_id))
    except TelegramError as error:
        LOG.warning("commands of person %s not set: %s", person.id, type(error).__name__)
        return False
    await remember_commands(database, person.id, wanted)
    return True


async def forget_commands(bot: Bot, telegram_id: int) -> None:
    """Leave the common commands to somebody who is not kept any more."""
    try:
        await bot.delete_my_commands(BotCommandScopeChat(telegram_id))
    except TelegramError as error:
        LOG.warning("commands of a chat not deleted: %s", type(error).__name__)
