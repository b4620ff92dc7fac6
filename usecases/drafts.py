"""Keep or forget what a person is in the middle of."""

from datetime import datetime

from storage.database import Database
from storage.drafts import Draft, Drafts


async def keep_draft(database: Database, person: int, draft: Draft, now: datetime) -> Draft:
    """Remember the draft in place of the one of its sort before it; returns it with its id. One thing is awaited."""
    async with database.transaction() as connection:
        if draft.is_form:
            await Drafts(connection).drop(person)
        return draft.model_copy(update={"id": await Drafts(connection).put(person, draft, now)})


async def drop_draft(database: Database, person: int) -> None:
    """Forget the short question."""
    async with database.transaction() as connection:
        await Drafts(connection).drop(person)


async def drop_form(database: Database, person: int, draft: int) -> None:
    """Forget the form with this id; another one begun meanwhile stays."""
    async with database.transaction() as connection:
        await Drafts(connection).drop_form(person, draft)


async def leave_drafts(database: Database, person: int) -> None:
    """The person turns to something else: a short question is forgotten, a form waits to be gone on with."""
    async with database.transaction() as connection:
        await Drafts(connection).leave(person)


async def cancel_draft(database: Database, person: int) -> None:
    """Forget the short question; where there is none, the form."""
    async with database.transaction() as connection:
        if not await Drafts(connection).drop(person):
            await Drafts(connection).drop_form(person)
