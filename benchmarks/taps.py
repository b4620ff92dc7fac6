"""Taps answered over HTTP: our bot with its database beside a bare python-telegram-bot without one."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.fill import PEOPLE, fill
from benchmarks.peer import Peer, Played, play
from benchmarks.standin import Load
from benchmarks.table import Table, percentile, verdict
from storage.reference import load_geography
from views.crisis import OpenCrisis

ROUNDS = 3
ACTORS, IN_CRISIS_NETWORK = 25_000, 2_000
TELEGRAM_DELAY = 0.06  # seconds, as Telegram takes in reality

CRISIS_LISTS = tuple(OpenCrisis(orp).pack() for orp in load_geography().orps)
BARE = Peer("bare python-telegram-bot", ["-m", "benchmarks.bare", "{api}"])
AT_ONCE = Load(taps=3_200, people=64, at_once=64, buttons=CRISIS_LISTS, warm_up=1_200)
FROM_AFAR = Load(taps=3_000, people=PEOPLE, at_once=2 * PEOPLE, buttons=CRISIS_LISTS, delay=TELEGRAM_DELAY, warm_up=600)
SEQUENTIAL = replace(FROM_AFAR, taps=40, warm_up=10)  # the bare bot answers eight a second


async def run() -> Sequence[Table]:
    """Both loads, the two bots taking turns, medians of the rounds."""
    with TemporaryDirectory() as folder:
        database = Path(folder) / "bench.sqlite3"
        await fill(database, ACTORS, IN_CRISIS_NETWORK)
        ours = our_bot(database)
        return (
            await _compare("Taps, Telegram answering at once", ours, AT_ONCE, AT_ONCE, wanted=2),
            await _compare("Taps, Telegram answering after 60 ms", ours, FROM_AFAR, SEQUENTIAL, wanted=30),
        )


def our_bot(database: Path) -> Peer:
    """The real process, as in production."""
    settings = {"SITOVKA_TOKEN": "1:bench", "SITOVKA_API": "{api}", "SITOVKA_DATABASE": str(database)}
    return Peer("Síťovka, 25,000 actors", ["-m", "bot", "run"], settings)


async def _compare(title: str, ours: Peer, load: Load, bare_load: Load, wanted: float) -> Table:
    rounds = [(await play(ours, load), await play(BARE, bare_load)) for _ in range(ROUNDS)]
    mine = [_per_second(played, load) for played, _ in rounds]
    bare = [_per_second(played, bare_load) for _, played in rounds]
    return Table(
        title,
        ("bot", "taps/s", "CPU ms/tap", "p50 ms", "p95 ms", "p99 ms", "out of order"),
        (_row(ours, [mine for mine, _ in rounds], load), _row(BARE, [bare for _, bare in rounds], bare_load)),
        (
            verdict("taps per second", median(mine) / median(bare), wanted),
            f"- {load.at_once} taps of {load.people} people unanswered at a time; medians of {ROUNDS} rounds",
        ),
    )


def _row(peer: Peer, rounds: Sequence[Played], load: Load) -> Sequence[str]:
    rate = median(_per_second(played, load) for played in rounds)
    return (
        peer.name,
        f"{rate:.0f}",
        f"{median(_cpu_ms(played, load) for played in rounds):.2f}",
        *(f"{median(_took_ms(played, load, share) for played in rounds):.0f}" for share in (0.5, 0.95, 0.99)),
        str(sum(played.seen.out_of_order for played in rounds)),
    )


def _per_second(played: Played, load: Load) -> float:
    return (load.taps - load.warm_up) / (played.seen.ended_at - played.seen.begun_at)


def _cpu_ms(played: Played, load: Load) -> float:
    return 1000 * (played.seen.ended_cpu - played.seen.begun_cpu) / (load.taps - load.warm_up)


def _took_ms(played: Played, load: Load, share: float) -> float:
    return 1000 * percentile(sorted(played.seen.took[load.warm_up :]), share)
