"""Somebody who coordinates says how they want to be reached, or takes it back."""

from domain.actor import Contact
from domain.errors import NotFound
from domain.rights import Access
from storage.contacts import Contacts
from storage.database import Database
from usecases.guard_text import refuse_in_value


async def keep_contact(database: Database, access: Access, contact: Contact) -> None:
    """Show this contact to everybody; raises NotFound to those who coordinate no district, Refusal over a text."""
    refuse_in_value(contact.model_dump(mode="json"))
    if not access.own_orps:
        raise NotFound
    async with database.transaction() as connection:
        await Contacts(connection).put(access.person, contact)


async def drop_contact(database: Database, person: int) -> None:
    """Show the office alone."""
    async with database.transaction() as connection:
        await Contacts(connection).drop(person)
