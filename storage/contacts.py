"""How people who coordinate want to be reached."""

import json
from collections.abc import Collection

from domain.actor import Contact
from storage.database import Connection, Row


class Contacts:
    """Questions about public contacts; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def of(self, people: Collection[int]) -> dict[int, Contact]:
        """The contacts of those of these people who have set one, by person."""
        rows = await self._db.all(
            """SELECT person, name, phone, email FROM public_contact
                WHERE person IN (SELECT value FROM json_each(:people))
                ORDER BY name, person""",
            people=json.dumps(list(people)),
        )
        return {row["person"]: _to_contact(row) for row in rows}

    async def put(self, person: int, contact: Contact) -> None:
        """Keep the contact in place of the one before."""
        await self._db.run(
            """INSERT INTO public_contact (person, name, phone, email) VALUES (:person, :name, :phone, :email)
               ON CONFLICT (person) DO UPDATE
                  SET name = excluded.name, phone = excluded.phone, email = excluded.email""",
            person=person,
            name=contact.name or "",
            phone=contact.phone,
            email=contact.email,
        )

    async def drop(self, person: int) -> None:
        """Show nothing of this person any more."""
        await self._db.run("DELETE FROM public_contact WHERE person = :person", person=person)


def _to_contact(row: Row) -> Contact:
    return Contact(name=row["name"], phone=row["phone"], email=row["email"])
