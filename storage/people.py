"""People and what they may do."""

import json
from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from domain.codes import Value
from domain.errors import NotFound
from domain.quiet import QuietHours
from domain.rights import Access, Grant, Holding, Role
from storage.actors import moment
from storage.database import Connection, Row

KNOWN = """SELECT person.id, telegram_id, name, language, home_orp, commands,
                  quiet_from, quiet_to, works_every_day, layout, unreachable_since, board_seen_at,
                  held.id AS grant_id, role, actor, orp, kraj, granted_at,
                  (SELECT MAX(is_awaited) FROM draft WHERE draft.person = person.id) AS awaited,
                  EXISTS (SELECT 1 FROM private_message WHERE private_message.person = person.id) AS has_private
             FROM person
             LEFT JOIN role_grant AS held ON held.person = person.id AND held.ended_at IS NULL"""

HELD = """SELECT held.id AS grant_id, held.person AS id, held.role, held.actor, held.orp, held.kraj, held.granted_at,
                 person.name, giver.name AS giver, COALESCE(held.orp, seat.orp) AS district
            FROM role_grant AS held
            JOIN person ON person.id = held.person
            LEFT JOIN person AS giver ON giver.id = held.granted_by
            LEFT JOIN actor_orp AS seat ON seat.actor = held.actor AND seat.seat = 1"""


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
    has_draft: bool = False
    """True while there is a draft, also one left for a while."""
    has_private_message: bool = False
    """True while a message with private data stands in the chat."""
    quiet: QuietHours = QuietHours()
    layout: Layout = Layout.ROOMY
    commands: str = ""
    """The command menu last set in the chat, as a signature."""
    is_unreachable: bool = False
    """True since Telegram refused a message to this person for good, until the person writes again."""
    board_seen_at: datetime | None = None
    """When the person last looked at the own board."""


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
        return person, await self.access(person.id, grants)

    async def access(self, person: int, grants: tuple[Grant, ...]) -> Access:
        """What a person with these grants may do."""
        return Access(person=person, grants=grants, kraj_orps=await self._orps_of(grants))

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

    async def set_quiet(self, person: int, quiet: QuietHours) -> None:
        """Remember when other people's messages are kept back."""
        await self._db.run(
            """UPDATE person SET quiet_from = :since, quiet_to = :to, works_every_day = :every_day
                WHERE id = :id""",
            id=person,
            since=quiet.since,
            to=quiet.to,
            every_day=quiet.every_day,
        )

    async def set_layout(self, person: int, layout: Layout) -> None:
        """Remember how lists are shown to a person."""
        await self._db.run("UPDATE person SET layout = :layout WHERE id = :id", id=person, layout=layout)

    async def set_commands(self, person: int, signature: str) -> None:
        """Remember which command menu stands in a person's chat."""
        await self._db.run("UPDATE person SET commands = :commands WHERE id = :id", id=person, commands=signature)

    async def board_seen(self, person: int, now: datetime) -> None:
        """Remember when a person looked at the own board."""
        await self._db.run("UPDATE person SET board_seen_at = :now WHERE id = :id", id=person, now=int(now.timestamp()))

    async def grant(self, grant: Grant, by: int | None) -> int | None:
        """Give a right and return its id; one held already stays as is: None. The id of `grant` is not used."""
        row = await self._db.one(
            """INSERT INTO role_grant (person, role, actor, orp, kraj, granted_at, granted_by)
               VALUES (:person, :role, :actor, :orp, :kraj, :granted_at, :by)
               ON CONFLICT DO NOTHING
               RETURNING id""",
            person=grant.person,
            role=grant.role,
            actor=grant.actor,
            orp=grant.orp,
            kraj=grant.kraj,
            granted_at=int(grant.granted_at.timestamp()),
            by=by,
        )
        if row:
            await self._expect_work_every_day(grant)
        return row["id"] if row else None

    async def _expect_work_every_day(self, grant: Grant) -> None:
        """For people of crisis services every day is a working day, until they choose otherwise."""
        await self._db.run(
            """UPDATE person SET works_every_day = 1
                WHERE id = :person
                  AND (:role = 'crisis_worker'
                       OR EXISTS (SELECT 1 FROM actor WHERE id = :actor AND card ->> 'in_crisis_network'))""",
            person=grant.person,
            role=grant.role,
            actor=grant.actor,
        )

    async def end(self, grant: int, by: int | None, now: datetime, *, waits_for: int | None = None) -> bool:
        """End a right, perhaps to wait for the invitation that moves it; False where it has ended already."""
        ended = await self._db.run(
            """UPDATE role_grant SET ended_at = :now, ended_by = :by, waits_for = :waits_for
                WHERE id = :grant AND ended_at IS NULL""",
            grant=grant,
            by=by,
            now=int(now.timestamp()),
            waits_for=waits_for,
        )
        return ended == 1

    async def waiting_for(self, invitation: int) -> list[Holding]:
        """Ended rights that this invitation gives again, or has given."""
        rows = await self._db.all(f"{HELD} WHERE held.waits_for = :invitation ORDER BY held.id", invitation=invitation)
        return [_to_holding(row) for row in rows]

    async def held_by(self, person: int) -> list[Holding]:
        """Living rights of a person, oldest first."""
        rows = await self._db.all(
            f"{HELD} WHERE held.person = :person AND held.ended_at IS NULL ORDER BY held.id", person=person
        )
        return [_to_holding(row) for row in rows]

    async def holding(self, grant: int) -> Holding | None:
        """A right with this id, while it lives."""
        row = await self._db.one(f"{HELD} WHERE held.id = :grant AND held.ended_at IS NULL", grant=grant)
        return _to_holding(row) if row else None

    async def rights(self, grants: Collection[int]) -> list[Holding]:
        """These rights, ended ones as well, oldest first."""
        rows = await self._db.all(
            f"{HELD} WHERE held.id IN (SELECT value FROM json_each(:grants)) ORDER BY held.id",  # noqa: S608 - constant
            grants=json.dumps(list(grants)),
        )
        return [_to_holding(row) for row in rows]

    async def holders(self, roles: Collection[Role], orps: Collection[str] | None) -> list[tuple[int, str]]:
        """Id and name of everybody with a living right of these roles in these districts; None means anywhere."""
        rows = await self._db.all(
            """SELECT DISTINCT person.id, person.name
                 FROM role_grant AS held
                 JOIN person ON person.id = held.person
                 LEFT JOIN actor_orp AS seat ON seat.actor = held.actor AND seat.seat = 1
                WHERE held.ended_at IS NULL
                  AND held.role IN (SELECT value FROM json_each(:roles))
                  AND (:orps IS NULL OR COALESCE(held.orp, seat.orp) IN (SELECT value FROM json_each(:orps)))
                ORDER BY person.id""",
            roles=json.dumps(list(roles)),
            orps=None if orps is None else json.dumps(list(orps)),
        )
        return [(row["id"], row["name"]) for row in rows]

    async def names(self, people: Collection[int]) -> dict[int, str]:
        """Names of these people by id; empty for one who was erased."""
        rows = await self._db.all(
            "SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
            ids=json.dumps(list(people)),
        )
        return {row["id"]: row["name"] for row in rows}

    async def coordinators_of(self, orp: str) -> list[int]:
        """Ids of the people who coordinate this district now."""
        rows = await self._db.all(
            """SELECT person FROM role_grant
                WHERE orp = :orp AND role = 'coordinator' AND ended_at IS NULL
                ORDER BY person""",
            orp=orp,
        )
        return [row["person"] for row in rows]

    async def regional_coordinators_of(self, orp: str) -> list[int]:
        """Ids of the people who coordinate the region of this district now."""
        rows = await self._db.all(
            """SELECT held.person
                 FROM orp
                 JOIN role_grant AS held ON held.kraj = orp.kraj
                WHERE orp.code = :orp AND held.role = 'regional_coordinator' AND held.ended_at IS NULL
                ORDER BY held.person""",
            orp=orp,
        )
        return [row["person"] for row in rows]

    async def members_of(self, actor: int) -> list[int]:
        """Ids of the people who speak for this actor now and can be reached."""
        rows = await self._db.all(
            """SELECT held.person FROM role_grant AS held JOIN person ON person.id = held.person
                WHERE actor = :actor AND role = 'member' AND ended_at IS NULL AND unreachable_since IS NULL
                ORDER BY person""",
            actor=actor,
        )
        return [row["person"] for row in rows]

    async def reachable(self, people: Collection[int]) -> set[int]:
        """Those of them to whom Telegram brings something."""
        rows = await self._db.all(
            """SELECT id FROM person
                WHERE id IN (SELECT value FROM json_each(:people)) AND telegram_id IS NOT NULL
                  AND unreachable_since IS NULL""",
            people=json.dumps(list(people)),
        )
        return {row["id"] for row in rows}

    async def operators(self, telegram_ids: Collection[int]) -> list[int]:
        """Ids of those with these Telegram ids who have started the bot."""
        rows = await self._db.all(
            "SELECT id FROM person WHERE telegram_id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
            ids=json.dumps(list(telegram_ids)),
        )
        return [row["id"] for row in rows]

    async def set_unreachable(self, person: int, since: datetime) -> None:
        """Remember since when Telegram refuses messages to a person; an earlier moment stays."""
        await self._db.run(
            "UPDATE person SET unreachable_since = :since WHERE id = :id AND unreachable_since IS NULL",
            id=person,
            since=int(since.timestamp()),
        )

    async def set_reachable(self, person: int) -> None:
        """The person is there again."""
        await self._db.run("UPDATE person SET unreachable_since = NULL WHERE id = :id", id=person)

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
        is_writing=bool(row["awaited"]),
        has_draft=row["awaited"] is not None,
        has_private_message=bool(row["has_private"]),
        quiet=QuietHours(since=row["quiet_from"], to=row["quiet_to"], every_day=bool(row["works_every_day"])),
        layout=Layout(row["layout"]),
        board_seen_at=None if row["board_seen_at"] is None else moment(row["board_seen_at"]),
        commands=row["commands"],
        is_unreachable=row["unreachable_since"] is not None,
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


def _to_holding(row: Row) -> Holding:
    return Holding(grant=_to_grant(row), name=row["name"], orp=row["district"], giver=row["giver"])
