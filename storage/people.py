"""People and what they may do."""

from datetime import datetime
from enum import StrEnum

from domain.codes import Value
from domain.errors import NotFound
from domain.quiet import QuietHours
from domain.rights import Access, Grant, Role
from storage.actors import moment
from storage.database import Connection, Row

KNOWN = """SELECT person.id, telegram_id, name, language, home_orp, commands,
                  quiet_from, quiet_to, works_every_day, layout,
                  held.id AS grant_id, role, actor, orp, kraj, granted_at,
                  EXISTS (SELECT 1 FROM draft WHERE draft.person = person.id) AS is_writing,
                  EXISTS (SELECT 1 FROM private_message WHERE private_message.person = person.id) AS has_private
             FROM person
             LEFT JOIN role_grant AS held ON held.person = person.id AND held.ended_at IS NULL"""


class Layout(StrEnum):
    """How much of an actor a list shows."""

    ROOMY = "roomy"
    SHORT = "short"


class Person(Value):
    """Somebody who talks to the bot; `language` is a code of locales/, `home_orp` a district code."""

    id: int
    telegram_id: int | None
    name: str
    language: str
    home_orp: str | None = None
    is_writing: bool = False
    """True while a draft waits for an answer."""
    has_private_message: bool = False
    """True while a message with private data stands in the chat."""
    quiet: QuietHours = QuietHours()
    layout: Layout = Layout.ROOMY
    commands: str = ""
    """The command menu last set in the chat, as a signature."""


class People:
    """Questions about people; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def find(self, telegram_id: int) -> tuple[Person, Access] | None:
        """The person with this Telegram id and what they may do at this moment; None for somebody new."""
        rows = await self._db.all(f"{KNOWN} WHERE telegram_id = :id ORDER BY held.id", id=telegram_id)
        return await self._known(rows)

    async def get(self, person: int) -> tuple[Person, Access]:
        """The person with this id of ours and what they may do at this moment; raises NotFound."""
        known = await self._known(await self._db.all(f"{KNOWN} WHERE person.id = :id ORDER BY held.id", id=person))
        if known is None:
            raise NotFound
        return known

    async def _known(self, rows: list[Row]) -> tuple[Person, Access] | None:
        if not rows:
            return None
        person = _to_person(rows[0])
        grants = tuple(_to_grant(row) for row in rows if row["grant_id"] is not None)
        return person, Access(person=person.id, grants=grants, kraj_orps=await self._orps_of(grants))

    async def add(self, telegram_id: int, name: str, language: str, now: datetime) -> None:
        """Remember a new person; one who is known already stays as is."""
        await self._db.run(
            """INSERT INTO person (telegram_id, name, language, created_at)
               VALUES (:telegram_id, :name, :language, :now)
               ON CONFLICT (telegram_id) DO NOTHING""",
            telegram_id=telegram_id,
            name=name,
            language=language,
            now=int(now.timestamp()),
        )

    async def set_language(self, person: int, language: str) -> None:
        """Remember the language a person chose."""
        await self._db.run("UPDATE person SET language = :language WHERE id = :id", id=person, language=language)

    async def set_home(self, person: int, orp: str) -> None:
        """Remember the district a person works in."""
        await self._db.run("UPDATE person SET home_orp = :orp WHERE id = :id", id=person, orp=orp)

    async def set_home_if_none(self, person: int, orp: str) -> None:
        """Take this district as the home of a person who has none yet."""
        await self._db.run("UPDATE person SET home_orp = :orp WHERE id = :id AND home_orp IS NULL", id=person, orp=orp)

    async def grant(self, grant: Grant, by: int | None) -> None:
        """Give a right; one that is held already stays as is. The id of `grant` is not used."""
        await self._db.run(
            """INSERT INTO role_grant (person, role, actor, orp, kraj, granted_at, granted_by)
               VALUES (:person, :role, :actor, :orp, :kraj, :granted_at, :by)
               ON CONFLICT DO NOTHING""",
            person=grant.person,
            role=grant.role,
            actor=grant.actor,
            orp=grant.orp,
            kraj=grant.kraj,
            granted_at=int(grant.granted_at.timestamp()),
            by=by,
        )

    async def _orps_of(self, grants: tuple[Grant, ...]) -> frozenset[str]:
        kraje = [grant.kraj for grant in grants if grant.kraj]
        rows = [row for kraj in kraje for row in await self._db.all("SELECT code FROM orp WHERE kraj = :k", k=kraj)]
        return frozenset(row["code"] for row in rows)


def _to_person(row: Row) -> Person:
    return Person(
        id=row["id"],
        telegram_id=row["telegram_id"],
        name=row["name"],
        language=row["language"],
        home_orp=row["home_orp"],
        is_writing=bool(row["is_writing"]),
        has_private_message=bool(row["has_private"]),
        quiet=QuietHours(since=row["quiet_from"], to=row["quiet_to"], every_day=bool(row["works_every_day"])),
        layout=Layout(row["layout"]),
        commands=row["commands"],
    )


def _to_grant(row: Row) -> Grant:
    return Grant(
        id=row["grant_id"],
        person=row["id"],
        role=Role(row["role"]),
        actor=row["actor"],
        orp=row["orp"],
        kraj=row["kraj"],
        granted_at=moment(row["granted_at"]),
    )
