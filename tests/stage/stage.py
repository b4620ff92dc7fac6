"""The stage: the real bot over a real database file, the cast, and what a scenario may set up or look up there."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot.app import UPDATES, build
from bot.life import App
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
from handlers.visit import HOUSE, House, Words
from sandbox.chats import Person as Owner
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Database, Row
from storage.database import Value as Sql
from storage.migrate import migrate
from storage.people import People
from storage.reference import load_code_lists, load_gazetteer, load_geography, load_lexicon, store_places
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


@dataclass(frozen=True)
class Beginning:
    """What a scenario begins with: the database file, the chats, and the phones of Ana, Bea, Ota, Vera, Cyril, Eve."""

    file: Path
    telegram: FakeTelegram
    people: Sequence[Person]
    club: Actor | None = None
    """The first actor, once the cast has come in."""

    def copied(self, folder: Path) -> "Beginning":
        """The same for one scenario alone."""
        telegram, people = deepcopy((self.telegram, self.people))
        file = folder / "network.sqlite3"
        shutil.copy(self.file, file)
        return Beginning(file, telegram, people, self.club)


class Stage:
    """Ana coordinates Cheb, Bea speaks for a club there, Ota works at OSPOD Cheb, Cyril coordinates Sokolov.

    Vera is a visitor and so is Eve, whose telephone speaks English. Nobody of them has started the bot before
    `enter_cast`; `database` is another connection to the file the bot works on. `routes` are those of the product.
    """

    def __init__(self, beginning: Beginning, routes: Routes = ROUTES) -> None:
        self.file = beginning.file
        self.routes = routes
        self.clock = Clock()
        self.telegram = beginning.telegram
        self.hearing = Hearing()
        self.people = beginning.people
        self.ana, self.bea, self.ota, self.vera, self.cyril, self.eve = self.people
        if beginning.club:
            self.club = beginning.club
        self.operators: tuple[int, ...] = ()
        """Telegram ids; takes effect when the bot is started."""
        self.visitors_search = True
        """The setting; takes effect when the bot is started."""
        self.web_port: int | None = None
        """The same."""
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
            web_port=self.web_port,
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


@asynccontextmanager
async def playing(stage: Stage) -> AsyncIterator[Stage]:
    """The bot runs meanwhile; in the end everybody must have looked at everything, and the logs be clean."""
    with stage.hearing, patch.multiple("bot.app", **READ_ONCE):
        await stage.opens()
        try:
            yield stage
        finally:
            await stage.closes()
        stage.check()


async def before_anybody(folder: Path) -> Beginning:
    """A migrated database with the places; nobody has started the bot."""
    file = folder / "empty.sqlite3"
    database = await Database.open(file)
    await migrate(database)
    async with database.transaction() as connection:
        await store_places(connection)
    await database.close()
    await asyncio.sleep(0)
    telegram = FakeTelegram(CAST)
    return Beginning(file, telegram, [Person(telegram, owner) for owner in CAST])


async def with_cast(empty: Beginning, folder: Path) -> Beginning:
    """Everybody has come in, each by messages of their own."""
    beginning = empty.copied(folder)
    async with playing(Stage(beginning)) as stage:
        await stage.enter_cast()
    return replace(beginning, club=stage.club)


@cache
def _words() -> Words:
    lexicon = load_lexicon(CODES)
    return Words(lexicon, load_gazetteer(GEOGRAPHY, lexicon))


READ_ONCE: dict[str, Any] = {
    "load_code_lists": lambda: CODES,
    "load_geography": lambda: GEOGRAPHY,
    "load_lexicon": lambda _: _words().lexicon,
    "load_gazetteer": lambda *_: _words().gazetteer,
}
"""The shipped files mean the same to every bot of a worker: reading them is most of a start."""
