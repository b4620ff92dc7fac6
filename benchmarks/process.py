"""What the system tells about a running process, from /proc (Linux), and a process like the bot's."""

import gc
import os
from pathlib import Path

from bot.__main__ import GC_THRESHOLD

TICKS = os.sysconf("SC_CLK_TCK")
PROC = Path("/proc")


def cpu_seconds(pid: int) -> float:
    """Processor time the process has used, in seconds with a resolution of 10 ms."""
    user, system = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / TICKS


def peak_mb(pid: int) -> float:
    """The most memory the process and those it has started have held so far, in MB; 0 once it is gone."""
    try:
        own = _high_water_kb(pid)
        children = (PROC / str(pid) / "task" / str(pid) / "children").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return own / 1024 + sum(peak_mb(int(child)) for child in children)


def collect_as_the_bot() -> None:
    """Garbage is collected from now on as in the running bot: what is there already is not looked through again."""
    gc.set_threshold(GC_THRESHOLD)
    gc.collect()
    gc.freeze()


def resident_mb(pid: int) -> float:
    """The memory the process holds now, in MB."""
    lines = (PROC / str(pid) / "status").read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0) / 1024


def _high_water_kb(pid: int) -> int:
    # Not getrusage: its figure for a child starts from the memory of the process that started it.
    lines = (PROC / str(pid) / "status").read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)
