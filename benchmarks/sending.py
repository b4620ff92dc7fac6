"""The bot as `bot run` starts it, at a pace and with a clock of the measurement's choice."""

import os
import time
from datetime import UTC, datetime

from bot.app import run
from bot.pacer import GAP, Pacer
from bot.settings import Settings

PER_SECOND, HURRY, SINCE = "BENCH_PER_SECOND", "BENCH_HURRY", "BENCH_SINCE"
"""Messages a second; how many times faster the clock runs, from which moment on (Unix seconds)."""


def clock() -> datetime:
    """The same in every process of one measurement."""
    since = float(os.environ[SINCE])
    return datetime.fromtimestamp(since + (time.time() - since) * float(os.environ[HURRY]), UTC)


if __name__ == "__main__":
    per_second = float(os.environ[PER_SECOND])
    run(Settings(), clock=clock, pacer=Pacer(gap=1 / per_second if per_second else GAP))
