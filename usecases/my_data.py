"""A person reads everything kept on them, and erases it."""

from datetime import datetime

from domain.audit import Deed, Entry
from storage.audit import Audit
from storage.database import Connection, Database
from storage.my_data import Facts, MyData
from storage.people import People
from usecases.audit import Reads
from usecases.inquiries import drop_inquiries_of
from usecases.people import end_rights


async def export_person(database: Database, reads: Reads, person: int, now: datetime) -> Facts:
    """Everything kept on the person at this moment, this export among the deeds."""
    await reads.write()
    async with database.transaction() as connection:
        await _write_down(connection, Deed.PERSON_EXPORTED, person, now)
        return await MyData(connection).everything(person)


async def erase_person(database: Database, reads: Reads, person: int, now: datetime) -> list[int]:
    """End all rights and leave an anonymous row; returns the messages of the chat that were still to vanish."""
    await reads.write()
    async with database.transaction() as connection:
        held = await People(connection).held_by(person)
        if held:
            await end_rights(connection, held, person, now)
        await drop_inquiries_of(connection, person, now)
        await _write_down(connection, Deed.PERSON_ERASED, person, now)
        private = await MyData(connection).private_messages(person)
        await MyData(connection).erase(person, now)
    return private


async def _write_down(connection: Connection, deed: Deed, person: int, now: datetime) -> None:
    await Audit(connection).add(Entry(at=now, person=person, deed=deed, subject=person))
