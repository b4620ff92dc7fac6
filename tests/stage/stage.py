"""The stage: the real bot over a real database file, the cast, and what a scenario may set up or look up there."""

import asyncio
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from bot.app import UPDATES, App, build
from bot.pacer import Pacer
from bot.sender import Sender
from bot.settings import Settings
from domain.actor import Actor, Card, RecordState
from domain.capacity import Report, State, unit_for
from domain.notice import NoticeKind
from domain.rights import Access, Role
from handlers.pace import Patience
from handlers.receive import ROUTES
from handlers.recipient import Render
from handlers.routes import Routes
from handlers.visit import HOUSE, House
from sandbox.chats import Person as Owner
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Database, Row
from storage.database import Value as Sql
from storage.migrate import migrate
from storage.people import People
from storage.reference import load_code_lists, load_geography, store_places
from storage.search import SearchIndex
from tests.stage.clock import Clock, Pace
from tests.stage.hearing import Hearing
from tests.stage.people import Person
from tests.stage.running import feed, start, stop
from tests.stage.telegram import TOKEN, FakeTelegram
from usecases.invitations import invite

AS, CHEB, VARY, LAZNE, SOKOLOV, TEPLICE = "4101", "4102", "4103", "4105", "4107", "4213"
CODES, GEOGRAPHY = load_code_lists(), load_geography()
CAST = (
    Owner(1001, "Ana Koordinátorka"),
    Owner(1002, "Bea Zástupkyně"),
    Owner(1003, "Ota Ospodní"),
    Owner(1004, "Vera Návštěvnice"),
    Owner(1005, "Cyril Sokolovský"),
    Owner(1006, "Eve English", language_code="en"),
)


class Stage:
    """Ana coordinates Cheb, Bea speaks for a club there, Ota works at OSPOD Cheb, Cyril coordinates Sokolov.

    Vera is a visitor and so is Eve, whose telephone speaks English. Nobody of them has started the bot before
    `enter_cast`; `database` is another connection to the file the bot works on. `routes` are those of the product.
    """

    def __init__(self, file: Path, routes: Routes = ROUTES) -> None:
        self.file = file
        self.routes = routes
        self.clock = Clock()
        self.telegram = FakeTelegram(CAST)
        self.hearing = Hearing()
        self.ana, self.bea, self.ota, self.vera, self.cyril, self.eve = self.people = [
            Person(self.telegram, owner) for owner in CAST
        ]
        self.operators: tuple[int, ...] = ()
        """Telegram ids; takes effect when the bot is started."""
        self.visitors_search = True
        """The setting; takes effect when the bot is started."""
        self.pace = Pace()
        self.patience = Patience(burst=10**6)  # a test does at once what takes a person minutes
        self.database: Database
        self._app: App
        self._sender: Sender

    async def opens(self) -> None:
        """Start the bot over the file."""
        self.database = await Database.open(self.file)
        settings = Settings(
            _env_file=None,
            token=TOKEN,
            database=self.file,
            operators=self.operators,
            visitors_search=self.visitors_search,
        )
        app = self._app = build(
            settings,
            request=self.telegram,
            clock=self.clock,
            sends=False,
            patience=self.patience,
            routes=self.routes,
        )
        await start(app)
        self._sender = self.sender(Pacer(self.pace, self.pace.sleep))
        self.telegram.world.updates.allow(list(UPDATES))
        self.telegram.deliver = lambda update: feed(app, update)

    async def closes(self) -> None:
        """Stop the bot."""
        await stop(self._app)
        await self.database.close()

    async def restart(self) -> None:
        """As after SIGKILL: the new process finds what is in the file now, whatever the old one does."""
        copy = self.file.with_stem(f"{self.file.stem}-again")
        for file in self.file.parent.glob(f"{self.file.name}*"):
            shutil.copy(file, f"{copy}{file.name.removeprefix(self.file.name)}")
        await self.closes()
        self.file = copy
        await self.opens()

    @property
    def house(self) -> House:
        """What the running bot holds."""
        house: House = self._app.bot_data[HOUSE]
        return house

    def sender(self, pacer: Pacer, notices: Mapping[NoticeKind, Render] | None = None) -> Sender:
        """A sender of this bot at another pace, perhaps with other words."""
        return Sender(self._app.bot, replace(self.house, notices=notices or self.house.notices), pacer)

    async def delivers_notices(self) -> None:
        """Everything for other people that is due by now leaves, and what has to vanish by now is gone."""
        await self._sender.empty()

    async def enter_cast(self) -> None:
        """Everybody comes in by an invitation of their own; the club of Bea is the first actor."""
        self.club = await self.actor("NZDM Kompas Cheb", kind="nzdm", phones=("+420000100100",), domain="chovani")
        await self.enters(self.ana, Role.COORDINATOR, orp=CHEB)
        await self.enters(self.bea, Role.MEMBER, actor=self.club.id)
        await self.enters(self.ota, Role.CRISIS_WORKER, orp=CHEB)
        await self.enters(self.cyril, Role.COORDINATOR, orp=SOKOLOV)
        await self.vera.says("/start")
        await self.eve.says("/start")

    async def enters(self, person: Person, role: Role, *, actor: int | None = None, orp: str | None = None) -> None:
        """A person uses a new invitation to this role."""
        await person.says(f"/start {await self.code(role, actor=actor, orp=orp)}")

    async def code(
        self, role: Role, *, actor: int | None = None, orp: str | None = None, kraj: str | None = None
    ) -> str:
        """A new invitation."""
        return await invite(self.database, self.clock(), role, actor=actor, orp=orp, kraj=kraj)

    async def access(self, person: Person) -> Access:
        """What this person may do by the rights they hold."""
        known = await People(self.database.reader).find(person.id)
        assert known, f"{person.owner.first_name} has not started the bot"
        return known[1]

    async def actor(self, name: str, **fields: object) -> Actor:
        """Put a public actor of Cheb into the network; `fields` are those of a card."""
        card = Card.model_validate({"audience": "public", "name": name, "orps": (CHEB,), **fields})
        async with self.database.transaction() as connection:
            (actor,) = await Actors(connection).add([card], self.clock())
            await SearchIndex(connection).put([actor], CODES, GEOGRAPHY)
        return actor

    async def changes(self, actor: Actor, state: RecordState, reason: str | None = None) -> None:
        """Change the record state of an actor."""
        changed = actor.model_copy(update={"state": state, "state_reason": reason})
        async with self.database.transaction() as connection:
            await Actors(connection).save([changed])
            await SearchIndex(connection).put([changed], CODES, GEOGRAPHY)

    async def reports(
        self, actor: Actor, state: State, available: int | None = None, *, accepting: bool = True
    ) -> None:
        """Somebody reports the capacity of an actor now."""
        report = Report(
            id=0,
            actor=actor.id,
            unit=unit_for(actor.card, None),
            state=state,
            available=available,
            accepting=accepting,
            reported_by=1,
            reported_at=self.clock(),
        )
        async with self.database.transaction() as connection:
            await Capacity(connection).add(report)

    async def reads_audited(self) -> list[Row]:
        """Who saw what is not for everybody, oldest first, after the bot has written it down."""
        await self._app.bot_data[HOUSE].reads.write()
        return await self.rows("SELECT * FROM audit WHERE action IN ('crisis_seen', 'private_seen') ORDER BY id")

    async def rows(self, sql: str, **params: Sql) -> list[Row]:
        """What the database holds."""
        return await self.database.reader.all(sql, **params)

    def check(self) -> None:
        """Everybody has seen what came to them, and the logs are clean."""
        surprises = {person.owner.first_name: person.unseen() for person in self.people if person.unseen()}
        assert not surprises, f"messages nobody expected: {surprises}"
        self.hearing.check([TOKEN, "+420", *(person.owner.first_name for person in self.people)])
        said = [word for person in self.people for word in person.said if len(word) > 5]
        self.hearing.check(said)


async def prepare(file: Path) -> None:
    """A migrated database with the places."""
    database = await Database.open(file)
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
    await database.close()
    await asyncio.sleep(0)
