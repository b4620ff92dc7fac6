"""Processes started beside this one, and stopped with it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).parents[1]
STOP_SECONDS = 10.0

Child = subprocess.Popen[str]


@contextmanager
def running(arguments: Sequence[str], settings: Mapping[str, str], *, quiet: bool = False) -> Iterator[Child]:
    """`python -m` with these arguments, its output dropped where `quiet`; ended politely in the end, then by force.

    Where this process is killed, the child ends by itself.
    """
    child = subprocess.Popen(  # noqa: S603 - our own interpreter and modules
        [sys.executable, "-m", "bot.child", *arguments],
        cwd=ROOT,
        env=os.environ | settings,
        stdout=subprocess.DEVNULL if quiet else None,
        text=True,
        start_new_session=True,  # Ctrl-C reaches this process alone, which then stops the children in order
    )
    try:
        yield child
    finally:
        _stop(child)


def interrupt_on_sigterm() -> None:
    """End as on Ctrl-C where a service manager or a test asks this process to stop."""
    signal.signal(signal.SIGTERM, _interrupt)


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _stop(child: Child) -> None:
    child.terminate()
    try:
        child.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
