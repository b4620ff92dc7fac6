"""An announcement to many, its sender killed again and again: the report adds up, and its author follows to the end."""

import asyncio
import re
import signal
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from benchmarks.crowd import CHEB, FIRST, Crowd, crowd
from benchmarks.outbox import TELEGRAM
from benchmarks.table import Table
from domain.announcement import MOST_RULE, Fate, Tally
from domain.notice import Priority
from sandbox import people as deeds
from sandbox.chats import Message, Person
from storage.announcement_recipients import Recipients
from storage.announcements import Announcements
from storage.database import Database
from storage.migrate import migrate
from storage.people import People
from storage.reference import store_places
from usecases.announcements import begin, change, send

RECIPIENTS, KILLS = 10_000, 5
BLOCKS = 50
"""One in so many has blocked the bot, and nobody knows it yet."""
NUMBER = 1
"""The announcement."""


@dataclass(frozen=True)
class Announced:
    """What a run has brought; `live` is the author's last message, `followed` how many there were of them."""

    audience: int
    tally: Tally
    lost: int
    repeated: int
    in_flight: int
    blocked: int
    live: str
    followed: int
    steps: int
    seconds: float

    @property
    def adds_up(self) -> bool:
        """Whether the report tells the fate of everybody, as it was."""
        delivered, blocked = self.audience - self.blocked, self.blocked
        told = (self.tally.audience, self.tally[Fate.DELIVERED], self.tally[Fate.BLOCKED])
        return told == (self.audience, delivered, blocked)

    @property
    def ends_right(self) -> bool:
        """Whether the author's live message tells the same numbers."""
        said = {
            words: int(re.sub(r"\D", "", number)) for words, number in re.findall(r"(\w+)[^\n:]*: ([\d\s]+)", self.live)
        }
        return (said.get("Doručeno"), said.get("Celkem")) == (self.tally[Fate.DELIVERED], self.audience)


async def kills(recipients: int | None = None) -> Sequence[Table]:
    """The process killed with SIGKILL in the middle, several times."""
    run = await announce(recipients or RECIPIENTS, kills=KILLS)
    met = run.adds_up and run.ends_right and run.lost == 0 and run.repeated <= run.in_flight
    return (
        Table(
            f"An announcement to {run.audience} people, the sender killed {KILLS} times at random with SIGKILL",
            ("delivered", "blocked", "sum", "lost", "in flight at the kills", "came twice", "live message", "minutes"),
            [
                (
                    *(str(run.tally[fate]) for fate in (Fate.DELIVERED, Fate.BLOCKED)),
                    *map(str, (run.tally.audience, run.lost, run.in_flight, run.repeated)),
                    f"written {run.steps} times, {'right' if run.ends_right else 'WRONG'} at the end",
                    f"{run.seconds / 60:.1f}",
                )
            ],
            (
                "- wanted: the report adds up to the audience exactly, nobody twice beyond what was in flight, the "
                f"live message ends right: {'met' if met else 'MISSED'}",
                f"- one person in {BLOCKS} has blocked the bot; from the tap until the live message tells the end, "
                "with the leases of what was in flight at the last kill",
            ),
        ),
    )


async def announce(count: int, *, kills: int, hurry: float = 1) -> Announced:
    """Announce to so many; `hurry` lets leases run out sooner."""
    dice = Random(count)  # noqa: S311 - the same every time
    ana = Person(FIRST + count, "Ana")
    async with crowd([Priority.BULK] * count, limits=TELEGRAM, others=(ana,), hurry=hurry, fill=fill) as run:
        begun = time.time()
        blocked = {FIRST + number for number in range(0, count, BLOCKS)}
        for chat in blocked:
            deeds.block(run.world, run.world.chats[chat])
        await run.bot_starts()
        in_flight: set[tuple[int, int]] = set()
        for after in sorted(dice.sample(range(count), kills)):
            while len(run.calls.sends) < after:  # noqa: ASYNC110 - so that the kill comes at any moment
                await asyncio.sleep(0.02)
            await asyncio.sleep(dice.random() / 10)
            await run.bot_ends(signal.SIGKILL)
            in_flight |= await run.sending()
            await run.bot_starts()
        tally = await _settled(run)
        received = {chat: messages for chat, messages in run.received(count).items() if chat not in blocked}
        live = [message for message in run.world.chats[ana.id].messages.values() if "Síť ORP" in message.text]
        return Announced(
            audience=count,
            tally=tally,
            lost=sum(not messages for messages in received.values()),
            repeated=sum(len(messages) - 1 for messages in received.values() if messages),
            in_flight=len(in_flight),
            blocked=len(blocked),
            live=max(live, key=_version).text,
            followed=len(live),
            steps=(await Announcements(run.database.reader).get(NUMBER)).step,
            seconds=time.time() - begun,
        )


async def fill(database: Database, priorities: Sequence[Priority]) -> None:
    """Crisis workers who are never quiet, and Ana, who has just sent them an announcement."""
    await migrate(database)
    now, count = datetime.now(UTC), len(priorities)
    at = int(now.timestamp())
    async with database.transaction() as connection:
        await store_places(connection)
        people = [{"id": number + 1, "telegram": FIRST + number, "at": at} for number in range(count + 1)]
        await connection.many(
            """INSERT INTO person (id, telegram_id, name, language, quiet_from, quiet_to, works_every_day, created_at)
               VALUES (:id, :telegram, 'Ota', 'cs', 0, 0, 1, :at)""",
            people,
        )
        await connection.many(
            f"""INSERT INTO role_grant (id, person, role, orp, granted_at)
                VALUES (:id, :id, CASE WHEN :id > {count} THEN 'coordinator' ELSE 'crisis_worker' END,
                        '{CHEB}', :at)""",  # noqa: S608
            people,
        )
        await Announcements(connection).set_rule(CHEB, MOST_RULE, count + 1, now)
    _, access = await People(database.reader).get(count + 1)
    number = await begin(database, access, CHEB, now)
    await change(database, access, number, words="Porada sítě je ve středu v 9 hodin.")
    await send(database, access, number, count, now)


async def _settled(run: Crowd) -> Tally:
    """What became of it, once nothing waits and the author has seen it."""
    while True:
        tally = await Recipients(run.database.reader).tally(NUMBER, datetime.now(UTC))
        shown = await run.database.reader.one("SELECT shown FROM announcement WHERE id = :id", id=NUMBER)
        if shown and shown["shown"] == tally.audience and not await run.waiting():
            return tally
        await asyncio.sleep(0.2)


def _version(message: Message) -> int:
    return message.version
