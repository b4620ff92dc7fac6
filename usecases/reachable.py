"""Remember that somebody who could not be reached is there again."""

from storage.database import Database
from storage.people import People


async def note_reachable(database: Database, person: int) -> None:
    """The person writes to the bot, so messages arrive."""
    async with database.transaction() as connection:
        await People(connection).set_reachable(person)
