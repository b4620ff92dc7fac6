"""A person changes what the bot remembers of them."""

from storage.database import Database
from storage.people import People


async def choose_language(database: Database, person: int, language: str) -> None:
    """Speak this language from now on."""
    async with database.transaction() as connection:
        await People(connection).set_language(person, language)


async def choose_home(database: Database, person: int, orp: str) -> None:
    """Take this district as the person's own."""
    async with database.transaction() as connection:
        await People(connection).set_home(person, orp)
