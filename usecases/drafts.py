"""Keep or forget what a person is in the middle of."""

from datetime import datetime

from storage.database import Database
from storage.drafts import Draft, Drafts


async def keep_draft(database: Database, person: int, draft: Draft, now: datetime) -> None:
    """Remember the draft in place of the one before it."""
    async with database.transaction() as connection:
        await Drafts(connection).put(person, draft, now)


async def drop_draft(database: Database, person: int) -> None:
    """Forget the draft."""
    async with database.transaction() as connection:
        await Drafts(connection).drop(person)
