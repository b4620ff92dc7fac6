"""Remember whom messages reach: somebody who writes is there again, somebody who blocks the bot is not."""

from datetime import datetime

from storage.database import Database
from storage.people import People


async def note_reachable(database: Database, person: int) -> None:
    """The person writes to the bot, so messages arrive."""
    async with database.transaction() as connection:
        await People(connection).set_reachable(person)


async def note_block(database: Database, telegram_id: int, since: datetime | None) -> None:
    """Somebody with this Telegram id has blocked the bot, or takes the block back (None)."""
    async with database.transaction() as connection:
        if known := await People(connection).find(telegram_id):
            person, _ = known
            if since is None:
                await People(connection).set_reachable(person.id)
            else:
                await People(connection).set_unreachable(person.id, since)
