"""A district with a platform and the people around it, for tests of meetings."""

from collections.abc import Mapping
from datetime import UTC, datetime

from domain.actor import Card
from domain.hours import PRAGUE
from domain.platform import Platform, PlatformType
from domain.rights import Access, Grant, Role
from storage.actors import Actors
from storage.database import Connection, Database
from storage.people import People
from storage.platforms import Platforms
from usecases.meet import meet

CHEB, SOKOLOV = "4102", "4107"
NAME = "Tým pro rodinu"
ACTORS: Mapping[str, tuple[str, str, str]] = {
    "OSPOD Cheb": ("ospod", CHEB, NAME),
    "ZŠ Lipová": ("zs", CHEB, NAME),
    "Policie Cheb": ("pcr", CHEB, NAME),
    "Klub Kompas": ("nzdm", CHEB, ""),
    "Klub Sokolov": ("nzdm", SOKOLOV, ""),
}
"""Kind, seat, platform."""
SPEAKERS = {
    "Ota": "OSPOD Cheb",
    "Olga": "OSPOD Cheb",
    "Sára": "ZŠ Lipová",
    "Petr": "Policie Cheb",
    "Bea": "Klub Kompas",
    "Dan": "Klub Sokolov",
}
MEMBERS = ("Ota", "Olga", "Sára", "Petr", "Hana")
"""Who belongs to the platform; Hana is invited besides the actors."""
NOT_MEMBERS = ("Bea", "Dan", "Cyril", "Vera")


class World:
    """Ana coordinates Cheb, Cyril Sokolov, Vera is a visitor."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.people: dict[str, int] = {}
        self.actors: dict[str, int] = {}
        self.platform = 0

    async def access(self, name: str) -> Access:
        """What this person may do now."""
        _, access = await People(self.database.reader).get(self.people[name])
        return access

    def names(self, people: list[int]) -> list[str]:
        """Who these people are."""
        by_id = {person: name for name, person in self.people.items()}
        return sorted(by_id[person] for person in people)

    async def grants(self, connection: Connection, name: str, role: Role, now: datetime, **where: int | str) -> None:
        """Give a right."""
        grant = Grant.model_validate({"id": 0, "person": self.people[name], "role": role, "granted_at": now, **where})
        await People(connection).grant(grant, None)

    async def told(self, kind: str, *, since: int = 0) -> list[str]:
        """Names of those to whom the outbox tells this, one for each notice."""
        rows = await self.database.reader.all(
            "SELECT recipient FROM outbox WHERE kind = :kind AND group_ IS NULL AND id > :since ORDER BY id",
            kind=kind,
            since=since,
        )
        return self.names([row["recipient"] for row in rows])

    async def last_notice(self) -> int:
        """The id of the last notice in the outbox."""
        row = await self.database.reader.one("SELECT COALESCE(MAX(id), 0) AS id FROM outbox")
        return int(row["id"]) if row else 0


async def world_of(database: Database, now: datetime, **platform: object) -> World:
    """The world as it begins."""
    world = World(database)
    for number, name in enumerate((*SPEAKERS, "Ana", "Cyril", "Hana", "Vera")):
        person, _ = await meet(database, 1000 + number, name, "cs", now)
        world.people[name] = person.id
    async with database.transaction() as connection:
        known = {"id": 0, "orp": CHEB, "name": NAME, "type": PlatformType.INTERDISCIPLINARY}
        new = Platform.model_validate(known | {"made_at": now, "edited_at": now} | platform)
        world.platform = (await Platforms(connection).add(new, None)).id
        cards = [
            Card(name=name, kind=kind, orps=(seat,), platforms=(named,) if named else ())
            for name, (kind, seat, named) in ACTORS.items()
        ]
        world.actors = {actor.card.name: actor.id for actor in await Actors(connection).add(cards, now)}
        for name, actor in SPEAKERS.items():
            await world.grants(connection, name, Role.MEMBER, now, actor=world.actors[actor])
        await world.grants(connection, "Hana", Role.CRISIS_WORKER, now, orp=CHEB)
        await world.grants(connection, "Ana", Role.COORDINATOR, now, orp=CHEB)
        await world.grants(connection, "Cyril", Role.COORDINATOR, now, orp=SOKOLOV)
        await Platforms(connection).invite(world.platform, world.people["Hana"])
    return world


def at(local: str) -> datetime:
    """The moment of a Prague time written as 2026-12-08 09:00."""
    return datetime.fromisoformat(local).replace(tzinfo=PRAGUE).astimezone(UTC)
