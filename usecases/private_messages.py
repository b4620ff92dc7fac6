"""Remember messages that show private data until they are deleted."""

from datetime import datetime

from storage.database import Database
from storage.private_messages import PrivateMessages


async def keep_private_message(database: Database, person: int, message: int, delete_at: datetime) -> None:
    """This message of the person's chat is to be deleted at that moment."""
    async with database.transaction() as connection:
        await PrivateMessages(connection).keep(person, message, delete_at)


async def forget_private_message(database: Database, person: int, message: int) -> None:
    """This message of the person's chat shows nothing private any more, or is gone."""
    async with database.transaction() as connection:
        await PrivateMessages(connection).forget(person, message)
