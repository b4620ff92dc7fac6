"""A crowd of recipients: their notices in the database, their phones on the stand-in, and the bot's process between."""

import os
import signal
import sys
import time
from asyncio.subprocess import Process, create_subprocess_exec
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.peer import COMPILED
from benchmarks.sending import HURRY, PER_SECOND, SINCE
from domain.notice import Notice, NoticeKind, Priority
from sandbox.api import WORLD
from sandbox.chats import Message, Person
from sandbox.errors import ApiError
from sandbox.faults import Fault, Faults, Gate, Limits
from sandbox.journal import Journal
from sandbox.params import Params
from sandbox.server import build, listen
from sandbox.world import World
from storage.database import Database
from storage.migrate import migrate
from storage.outbox import Outbox
from storage.reference import store_places

TOKEN = "4242:sandbox-token"  # noqa: S105 - of the stand-in
FIRST = 100_001
"""Telegram id of the first recipient; the others follow."""
CHEB = "4102"
CHUNK = 1_000
GOOD_FOR = timedelta(days=7)


class Calls(Journal):
    """When the bot tried to send a message, in Unix seconds, and to whom."""

    def __init__(self) -> None:
        super().__init__(keep=1)
        self.sends: list[tuple[float, int]] = []

    def write(self, at: float, ms: float, method: str, status: int, params: Params) -> None:
        """Only the time and the chat."""
        if method == "sendMessage":
            self.sends.append((at, params.integer("chat_id")))


class StrictGate(Gate):
    """Counts its own refusals."""

    def __init__(self, limits: Limits, shut: list[tuple[float, float]]) -> None:
        super().__init__()
        self.limits = limits
        self.refused = 0
        self._shut = shut

    def pass_through(self, chat_id: int, now: float) -> None:
        """As Telegram's own."""
        try:
            super().pass_through(chat_id, now)
        except ApiError as refusal:
            self.refused += 1
            self._shut.append((time.time(), time.time() + refusal.retry_after))
            raise


class Troubles(Faults):
    """Remembers when it told the bot to wait."""

    def __init__(self, ordered: Sequence[Fault], shut: list[tuple[float, float]]) -> None:
        super().__init__()
        self.ordered = list(ordered)
        self._shut = shut

    def strike(self, method: str) -> Fault | None:
        """As ordered."""
        fault = super().strike(method)
        if fault and fault.refusal and fault.refusal.retry_after:
            self._shut.append((time.time(), time.time() + fault.refusal.retry_after))
        return fault


@dataclass
class Crowd:
    """What a measurement works with; `shut` are the spans in which the bot had been told to wait, in Unix seconds."""

    world: World
    database: Database
    calls: Calls
    gate: StrictGate
    shut: list[tuple[float, float]]
    environment: dict[str, str]
    process: Process | None = None

    async def bot_starts(self) -> None:
        """Start the bot's process."""
        environment = os.environ | COMPILED | self.environment
        self.process = await create_subprocess_exec(sys.executable, "-m", "benchmarks.sending", env=environment)

    async def bot_ends(self, by: signal.Signals = signal.SIGTERM) -> None:
        """End the bot's process."""
        if self.process and self.process.returncode is None:
            self.process.send_signal(by)
            await self.process.wait()

    def received(self, people: int) -> dict[int, list[Message]]:
        """The bot's messages in the chats of the recipients."""
        chats = self.world.chats
        return {chat: list(chats[chat].messages.values()) for chat in range(FIRST, FIRST + people)}

    async def waiting(self) -> int:
        """How many notices have not ended."""
        row = await self.database.reader.one("SELECT COUNT(*) AS n FROM outbox WHERE state IN ('pending', 'sending')")
        return int(row["n"]) if row else 0

    async def sending(self) -> set[tuple[int, int]]:
        """Recipient and attempt of every notice in somebody's hands."""
        rows = await self.database.reader.all("SELECT recipient, attempts FROM outbox WHERE state = 'sending'")
        return {(row["recipient"] - 1 + FIRST, row["attempts"]) for row in rows}


@asynccontextmanager
async def crowd(
    priorities: Sequence[Priority],
    *,
    limits: Limits | None = None,
    faults: Sequence[Fault] = (),
    others: Sequence[Person] = (),
    per_second: float = 0,
    hurry: float = 1,
    fill: Callable[[Database, Sequence[Priority]], Awaitable[None]] | None = None,
) -> AsyncIterator[Crowd]:
    """A recipient with one notice for each of the priorities; `others` have a phone and no notice.

    `fill` puts something else into the new database.
    `per_second` is another pace of the bot, `hurry` a faster clock.
    """
    with TemporaryDirectory() as folder:
        file = Path(folder) / "outbox.sqlite3"
        database = await Database.open(file)
        await (fill or fill_outbox)(database, priorities)
        people = [Person(FIRST + number, "Ota") for number in range(len(priorities))]
        app = build(TOKEN, [*people, *others])
        for chat in (world := app[WORLD]).chats.values():
            chat.is_started = True
        shut: list[tuple[float, float]] = []
        calls, gate = Calls(), StrictGate(limits or Limits(), shut)
        world.journal, world.gate, world.faults = calls, gate, Troubles(faults, shut)
        runner, address = await listen(app)
        settings = {"TOKEN": TOKEN, "API": address, "DATABASE": str(file), "LOG_LEVEL": "ERROR"}
        environment = {f"SITOVKA_{name}": value for name, value in settings.items()}
        environment |= {PER_SECOND: str(per_second), HURRY: str(hurry), SINCE: str(time.time())}
        measured = Crowd(world, database, calls, gate, shut, environment)
        try:
            yield measured
        finally:
            await measured.bot_ends()
            await database.close()
            await runner.cleanup()


async def fill_outbox(database: Database, priorities: Sequence[Priority]) -> None:
    """People who are never quiet, each with a right that has ended and the notice of it."""
    await migrate(database)
    now = datetime.now(UTC)
    at = int(now.timestamp())
    async with database.transaction() as connection:
        await store_places(connection)
        people = [{"id": number + 1, "telegram": FIRST + number, "at": at} for number in range(len(priorities))]
        await connection.many(
            """INSERT INTO person (id, telegram_id, name, language, quiet_from, quiet_to, works_every_day, created_at)
               VALUES (:id, :telegram, 'Ota', 'cs', 0, 0, 1, :at)""",
            people,
        )
        await connection.many(
            f"""INSERT INTO role_grant (id, person, role, orp, granted_at, ended_at)
                VALUES (:id, :id, 'crisis_worker', '{CHEB}', :at, :at)""",  # noqa: S608 - constant
            people,
        )
    for start in range(0, len(priorities), CHUNK):
        notices = [
            Notice(
                recipient=start + number + 1,
                kind=NoticeKind.RIGHT_ENDED,
                subject={"rights": str(start + number + 1)},
                dedupe_key=f"ended:{start + number + 1}",
                due_at=now,
                drop_at=now + GOOD_FOR,
                priority=priority,
            )
            for number, priority in enumerate(priorities[start : start + CHUNK])
        ]
        async with database.transaction() as connection:
            await Outbox(connection).put(*notices)
