"""The bot as a process of its own, killed with SIGKILL between two taps and started again."""

import asyncio
import os
import sys
from asyncio.subprocess import Process, create_subprocess_exec
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.actor import Card
from domain.codes import NeedDomain
from domain.hours import OpeningHours
from domain.rights import Role
from sandbox import people
from sandbox.api import WORLD
from sandbox.chats import Chat, Person
from sandbox.server import build, listen
from sandbox.world import World
from storage.actors import Actors
from storage.database import Database
from storage.migrate import migrate
from storage.reference import load_code_lists, load_geography, store_places
from storage.search import SearchIndex
from usecases.invitations import invite

ROOT = Path(__file__).parents[2]
TOKEN = "4242:sandbox-token"
BEA, CHEB, CLUB = 1002, "4102", "Klub Kotva (DEMO)"
PATIENCE = 30.0


class Phone:
    """Bea's phone on the stand-in, with the bot's process behind it."""

    def __init__(self, world: World, environment: dict[str, str], program: Sequence[str]) -> None:
        self.world = world
        self.program = program
        self.environment = environment
        self.process: Process | None = None

    @property
    def chat(self) -> Chat:
        return self.world.chats[BEA]

    async def bot_starts(self) -> None:
        self.process = await create_subprocess_exec(
            sys.executable, "-m", *self.program, cwd=ROOT, env=os.environ | self.environment
        )

    async def bot_is_killed(self) -> None:
        assert self.process
        self.process.kill()
        await self.process.wait()

    async def sees(self, words: str) -> str:
        """Wait until the newest message holds these words."""
        async with asyncio.timeout(PATIENCE):
            while words not in (text := list(self.chat.messages.values())[-1].text):
                await self.world.changed(self.chat, after=self.chat.version, seconds=1)
        return text

    def taps(self, label: str) -> None:
        found = next(text for text in people.visible_buttons(self.chat) if label in text)
        people.press(self.world, self.chat, found)


async def prepare(database: Database) -> str:
    """A network with one club, and the code that lets Bea speak for it."""
    await migrate(database)
    codes, geography, now = load_code_lists(), load_geography(), datetime.now(UTC)
    async with database.transaction() as connection:
        await store_places(connection)
        card = Card(name=CLUB, kind="nzdm", domain=NeedDomain.BEHAVIOUR, orps=(CHEB,), hours=OpeningHours(text="denně"))
        actors = await Actors(connection).add([card], now)
        await SearchIndex(connection).put(actors, codes, geography)
    return await invite(database, now, Role.MEMBER, actor=actors[0].id)


@pytest.fixture
async def phone(tmp_path: Path) -> AsyncIterator[Phone]:
    async with running(tmp_path, ("bot", "run")) as phone:
        yield phone


@asynccontextmanager
async def running(tmp_path: Path, program: Sequence[str]) -> AsyncIterator[Phone]:
    """Bea's phone after she has come in, with this program behind it."""
    database = await Database.open(tmp_path / "network.sqlite3")
    code = await prepare(database)
    await database.close()
    app = build(TOKEN, [Person(BEA, "Bea")])
    runner, address = await listen(app)
    settings = {"TOKEN": TOKEN, "API": address, "DATABASE": str(tmp_path / "network.sqlite3"), "LOG_LEVEL": "ERROR"}
    phone = Phone(app[WORLD], {f"SITOVKA_{name}": value for name, value in settings.items()}, program)
    await phone.bot_starts()
    people.press_start(phone.world, phone.chat, code)
    await phone.sees(CLUB)
    yield phone
    await phone.bot_is_killed()
    await runner.cleanup()


async def test_a_capacity_report_goes_on_where_the_process_was_killed(phone: Phone) -> None:
    phone.taps(f"Kapacita: {CLUB}")
    await phone.sees("Jaký je stav")
    await phone.bot_is_killed()
    await phone.bot_starts()
    phone.taps("VOLNO")
    await phone.sees("Kolik je volných")
    await phone.bot_is_killed()
    await phone.bot_starts()

    people.say(phone.world, phone.chat, "7")

    assert "pro 7 klientů" in await phone.sees("Zveřejněno")


async def test_a_guided_search_goes_on_where_the_process_was_killed(phone: Phone) -> None:
    phone.taps("Hledat službu")
    await phone.sees("vyberte oblast")
    phone.taps("Chování")
    await phone.sees("Vyberte ORP")
    await phone.bot_is_killed()
    await phone.bot_starts()

    people.say(phone.world, phone.chat, "v Chebu")

    assert CLUB in await phone.sees("Chování · Cheb")
