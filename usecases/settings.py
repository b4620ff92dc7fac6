"""A person changes what the bot remembers of them."""

from domain.quiet import QuietHours
from storage.database import Database
from storage.people import Layout, People


async def choose_language(database: Database, person: int, language: str) -> None:
    """Speak this language from now on."""
    async with database.transaction() as connection:
        await People(connection).set_language(person, language)


async def choose_home(database: Database, person: int, orp: str) -> None:
    """Take this district as the person's own."""
    async with database.transaction() as connection:
        await People(connection).set_home(person, orp)


async def choose_quiet(database: Database, person: int, quiet: QuietHours) -> None:
    """Keep other people's messages back in these hours."""
    async with database.transaction() as connection:
        await People(connection).set_quiet(person, quiet)


async def choose_layout(database: Database, person: int, layout: Layout) -> None:
    """Show actors in lists like this."""
    async with database.transaction() as connection:
        await People(connection).set_layout(person, layout)


async def remember_commands(database: Database, person: int, signature: str) -> None:
    """Note which command menu stands in the person's chat."""
    async with database.transaction() as connection:
        await People(connection).set_commands(person, signature)
