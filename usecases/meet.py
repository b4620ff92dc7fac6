"""Remember somebody who talks to the bot for the first time."""

from datetime import datetime

from domain.rights import Access
from storage.database import Database
from storage.people import People, Person


async def meet(database: Database, telegram_id: int, name: str, language: str, now: datetime) -> tuple[Person, Access]:
    """The person with this Telegram id, added where new; `language` is a code of locales/."""
    async with database.transaction() as connection:
        people = People(connection)
        await people.add(telegram_id, name, language, now)
        known = await people.find(telegram_id)
    if known is None:
        raise LookupError(telegram_id)
    return known
