"""From the start of the process to its first poll, and the memory it takes."""

from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.fill import fill
from benchmarks.peer import Peer, Played, play
from benchmarks.standin import Load
from benchmarks.table import Table
from benchmarks.taps import ACTORS, BARE, CRISIS_LISTS, IN_CRISIS_NETWORK, our_bot

ROUNDS = 3
SECONDS, MEGABYTES = 1.5, 150
LOAD = Load(
    taps=300, people=64, at_once=64, buttons=CRISIS_LISTS
)  # memory grows with the first taps, not with the start


async def run() -> Sequence[Table]:
    """Our bot beside the bare one, taking turns; seconds, and the peak of memory after 300 taps."""
    with TemporaryDirectory() as folder:
        database = Path(folder) / "bench.sqlite3"
        await fill(database, ACTORS, IN_CRISIS_NETWORK)
        ours = our_bot(database)
        rounds = [(await play(ours, LOAD), await play(BARE, LOAD)) for _ in range(ROUNDS)]
    mine, bare = [played for played, _ in rounds], [played for _, played in rounds]
    seconds, memory = _medians(mine)
    met = "met" if seconds < SECONDS and memory < MEGABYTES else "MISSED"
    return (
        Table(
            "Start and memory",
            ("bot", "s to first poll", "peak MB"),
            (_row(ours, mine), _row(BARE, bare)),
            (f"- wanted: under {SECONDS} s and {MEGABYTES} MB – {met}; medians of {ROUNDS} starts",),
        ),
    )


def _row(peer: Peer, rounds: Sequence[Played]) -> Sequence[str]:
    seconds, memory = _medians(rounds)
    return peer.name, f"{seconds:.2f}", f"{memory:.0f}"


def _medians(rounds: Sequence[Played]) -> tuple[float, float]:
    return median(p.seconds_to_first_poll for p in rounds), median(p.peak_mb for p in rounds)
