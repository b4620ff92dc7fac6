"""The sender with many recipients: its pace, what a kill or a bad network costs, its memory, and what is urgent."""

import asyncio
import signal
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from benchmarks.crowd import CHEB, FIRST, Crowd, crowd
from benchmarks.process import resident_mb
from benchmarks.table import Table
from bot.sender import AHEAD, WORKERS
from domain.actor import Card
from domain.hours import OpeningHours
from domain.notice import Priority
from domain.rights import Role
from sandbox import people
from sandbox.chats import Chat, Person
from sandbox.faults import Limits, read_fault
from sandbox.params import Params
from storage.actors import Actors
from storage.reference import load_code_lists, load_geography
from storage.search import SearchIndex
from usecases.invitations import invite

RECIPIENTS, MANY, KILLS, BULK = 10_000, 100_000, 10, 5_000
TELEGRAM = Limits(per_second=30, per_chat=1, retry_after=1)
TROUBLES: tuple[dict[str, object], ...] = ({"retry_after": 1}, {"status": 502}, {"reset": True}, {"silence": 6})
CHANCE = 0.05
SLACK = WORKERS + AHEAD
"""How far one message may overtake another on the way: so many are on their way at the same time."""
FAST = 1_000
"""Messages a second where it is not the pace that is measured."""
OTA, BEA = Person(50_001, "Ota"), Person(50_002, "Bea")
STEPS, ASKED = ("Bezpečí", "6–10 let", "Cheb", "Hned"), "Máte ho?"
CALLS = 5
PATIENCE = 30.0
SHELTER = {
    "name": "Azyl Lípa (DEMO)",
    "audience": "public",
    "orps": (CHEB,),
    "kind": "krizova_pomoc",
    "domain": "bezpeci",
    "forms": ("pobytova",),
    "in_crisis_network": True,
    "crisis_phone": "+420000200200",
    "crisis_hours": OpeningHours(text="nepřetržitě", nonstop=True),
}


@dataclass(frozen=True)
class Told:
    """What a run has brought; `in_flight` is how many messages were in the hands of a sender when it was killed."""

    recipients: int
    lost: int
    repeated: int
    misplaced: int
    in_flight: int
    calls: int
    refused: int
    share: float
    """Of the calls that the stand-in permits: calls while the bot was not told to wait, to 30 a second."""
    seconds: float


async def pace(recipients: int | None = None) -> Sequence[Table]:
    """The permitted rate, without trouble and with each trouble in five calls of a hundred."""
    count = recipients or RECIPIENTS
    runs = [("none", await send(count)), ("429, 502, reset, silence: 5 % each", await send(count, chance=CHANCE))]
    met = all(run.lost == 0 and run.share >= 0.95 and run.refused <= 0.01 * run.calls for _, run in runs)
    return (
        Table(
            f"{count} recipients, a stand-in that takes 30 messages a second and 1 a second to a chat",
            ("trouble on order", "lost", "came twice", "calls", "of the permitted rate", "429 of its own", "minutes"),
            [
                (
                    trouble,
                    str(run.lost),
                    str(run.repeated),
                    str(run.calls),
                    f"{run.share:.1%}",
                    f"{run.refused} ({run.refused / run.calls:.2%})",
                    f"{run.seconds / 60:.1f}",
                )
                for trouble, run in runs
            ],
            (
                f"- wanted: 0 lost, at least 95 % of the permitted rate, at most 1 % of calls refused – {_met(met)}",
                "- permitted are 30 calls in every second in which the bot has not been told to wait; a short stretch "
                "between two pauses holds one more. A message comes twice where it arrived and only its answer was "
                "held back",
            ),
        ),
    )


async def kills(recipients: int | None = None) -> Sequence[Table]:
    """The process killed with SIGKILL again and again."""
    run = await send(recipients or RECIPIENTS, kills=KILLS)
    met = run.lost == 0 and run.repeated <= run.in_flight and run.misplaced == 0
    return (
        Table(
            f"{run.recipients} recipients, the sender killed {KILLS} times at random with SIGKILL",
            ("lost", "in flight at the kills", "came twice", "out of order", "minutes"),
            [(*map(str, (run.lost, run.in_flight, run.repeated, run.misplaced)), f"{run.seconds / 60:.1f}")],
            (
                f"- wanted: 0 lost, no more twice than were in flight, the urgent first: {_met(met)}",
                "- what was in flight at a kill goes out when its lease of two minutes is over, and is not counted as "
                "out of order",
            ),
        ),
    )


async def memory(recipients: int | None = None) -> Sequence[Table]:
    """Memory of the process while it sends, as quick as the machine can."""
    count = recipients or MANY
    marks = [count * tenths // 10 for tenths in (1, 2, 4, 6, 8, 10)]
    held: dict[int, float] = {}
    async with crowd([Priority.BULK] * count, per_second=FAST) as run:
        await run.bot_starts()
        begun = time.time()
        while len(held) < len(marks):
            await asyncio.sleep(0.2)
            done = count - await run.waiting()
            for mark in marks:
                if done >= mark and mark not in held and run.process:
                    held[mark] = resident_mb(run.process.pid)
        seconds = time.time() - begun
    growth = held[marks[-1]] / held[marks[0]]
    return (
        Table(
            "Memory while sending, MB",
            [f"{mark} sent" for mark in marks],
            [[f"{held[mark]:.0f}" for mark in marks]],
            (
                f"- wanted: flat, at most a tenth more at the end than after the first tenth – {_met(growth <= 1.1)}",
                f"- {count / seconds:.0f} messages a second, each claimed, rendered with fresh rights, sent, recorded",
            ),
        ),
    )


async def inquiry(recipients: int | None = None) -> Sequence[Table]:
    """From the tap that asks for a place to the phone of a shelter, behind a full queue of bulk messages."""
    bulk = [Priority.BULK] * (recipients or BULK)
    async with crowd(bulk, limits=TELEGRAM, others=(OTA, BEA)) as run:
        ota, bea = await _enter(run)
        took = [await _ask(run, ota, bea) for _ in range(CALLS)]
        left = await run.waiting()
    return (
        Table(
            f"A call for a place behind {len(bulk)} bulk messages, from the tap to the first phone",
            [f"call {number + 1}, ms" for number in range(CALLS)],
            [[f"{1000 * seconds:.0f}" for seconds in took]],
            (
                f"- wanted: under 1 s – {_met(max(took) < 1)}",
                f"- at the end {left} messages still waited",
            ),
        ),
    )


async def send(count: int, *, chance: float = 0, kills: int = 0, hurry: float = 1) -> Told:
    """Tell everybody; `hurry` lets leases run out sooner."""
    dice = Random(count)  # noqa: S311 - the same every time
    priorities = dice.choices(list(Priority), weights=(1, 4, 15), k=count)
    faults = [
        read_fault(Params({"method": "sendMessage", "probability": chance, "seed": seed, **trouble}))
        for seed, trouble in enumerate(TROUBLES if chance else ())
    ]
    async with crowd(priorities, limits=TELEGRAM, faults=faults, hurry=hurry) as run:
        begun = time.time()
        await run.bot_starts()
        in_flight: set[tuple[int, int]] = set()
        for after in sorted(dice.sample(range(count), kills)):
            while len(run.calls.sends) < after:  # noqa: ASYNC110 - so that the kill comes at any moment
                await asyncio.sleep(0.02)
            await asyncio.sleep(dice.random() / 10)
            await run.bot_ends(signal.SIGKILL)
            in_flight |= await run.sending()
            await run.bot_starts()
        while await run.waiting():  # noqa: ASYNC110 - another process works
            await asyncio.sleep(0.2)
        received = run.received(count)
        return Told(
            recipients=count,
            lost=sum(not messages for messages in received.values()),
            repeated=sum(len(messages) - 1 for messages in received.values() if messages),
            misplaced=_misplaced(run, priorities, {chat for chat, _ in in_flight}),
            in_flight=len(in_flight),
            calls=len(run.calls.sends),
            refused=run.gate.refused,
            share=_share(run),
            seconds=time.time() - begun,
        )


def _misplaced(run: Crowd, priorities: Sequence[Priority], in_flight: set[int]) -> int:
    """Messages that came after more of the less urgent ones than can overtake each other on the way."""
    firsts = {chat: min(message.id for message in got) for chat, got in run.received(len(priorities)).items() if got}
    order = [priorities[chat - FIRST] for chat in sorted(firsts, key=firsts.__getitem__) if chat not in in_flight]
    found, seen = 0, dict.fromkeys(Priority, 0)
    for priority in order:
        seen[priority] += 1
        found += sum(seen[lower] for lower in Priority if lower > priority) > SLACK
    return found


def _share(run: Crowd) -> float:
    """Calls to what was permitted, until everybody has been tried once: later there is little left to send."""
    firsts: dict[int, float] = {}
    for at, chat in run.calls.sends:
        firsts.setdefault(chat, at)
    since, until = min(firsts.values()), max(firsts.values())
    shut = list(_joined(run.shut))
    closed = sum(min(end, until) - begin for begin, end in shut if begin < until)
    times = [at for at, _ in run.calls.sends if at <= until]
    outside = sum(not any(begin < at < end for begin, end in shut) for at in times)
    return outside / (TELEGRAM.per_second * max(until - since - closed, 0.001))


def _joined(spans: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Spans that overlap, as one."""
    begin, end = 0.0, 0.0
    for since, until in sorted(spans):
        if since > end:
            if end:
                yield begin, end
            begin = since
        end = max(end, until)
    if end:
        yield begin, end


def _met(met: bool) -> str:
    return "met" if met else "MISSED"


async def _enter(run: Crowd) -> tuple[Chat, Chat]:
    """Ota works at OSPOD, Bea speaks for a shelter; both are never quiet."""
    now = datetime.now(UTC)
    async with run.database.transaction() as connection:
        actors = await Actors(connection).add([Card.model_validate(SHELTER)], now)
        await SearchIndex(connection).put(actors, load_code_lists(), load_geography())
    codes = {
        OTA.id: await invite(run.database, now, Role.CRISIS_WORKER, orp=CHEB),
        BEA.id: await invite(run.database, now, Role.MEMBER, actor=actors[0].id),
    }
    await run.bot_starts()
    for person, code in codes.items():
        people.press_start(run.world, run.world.chats[person], code)
        await _sees(run, run.world.chats[person], "Vaše role")
    async with run.database.transaction() as connection:
        await connection.run("UPDATE person SET quiet_from = 0, quiet_to = 0, works_every_day = 1")
    return run.world.chats[OTA.id], run.world.chats[BEA.id]


async def _ask(run: Crowd, ota: Chat, bea: Chat) -> float:
    """Ota asks and, when Bea has seen it, closes; the seconds between Ota's tap and Bea's phone."""
    before = max(ota.messages)
    people.say(run.world, ota, "/hledam")
    for label in STEPS:
        await _taps(run, ota, label)
    await _sees(run, ota, "volat zpět", before)
    people.say(run.world, ota, "+420 000 111 222")
    await _has(run, ota, "Odeslat teď")
    last, begun = max(bea.messages), time.perf_counter()
    await _taps(run, ota, "Odeslat teď")
    while not any(ASKED in message.text for message in bea.messages.values() if message.id > last):
        await run.world.changed(bea, after=bea.version, seconds=0.1)
    took = time.perf_counter() - begun
    for label in ("Ukončit hledání", "Vyřešeno jinak"):
        await _taps(run, ota, label)
    await _sees(run, ota, "vyřešeno jinak", before)
    return took


async def _taps(run: Crowd, chat: Chat, label: str) -> None:
    people.press(run.world, chat, await _has(run, chat, label))


async def _has(run: Crowd, chat: Chat, label: str) -> str:
    """Wait for a button that bears this label."""
    async with asyncio.timeout(PATIENCE):
        while not (found := [text for text in people.visible_buttons(chat) if label in text]):
            await run.world.changed(chat, after=chat.version, seconds=0.1)
    return found[0]


async def _sees(run: Crowd, chat: Chat, words: str, after: int = 0) -> None:
    """Wait for a message with these words that came after another."""
    async with asyncio.timeout(PATIENCE):
        while not any(words in one.text for one in chat.messages.values() if one.id > after):
            await run.world.changed(chat, after=chat.version, seconds=0.1)
