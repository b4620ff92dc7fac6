"""A bot as a process of its own, speaking to a stand-in in this one."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter

from benchmarks.process import cpu_seconds, peak_mb
from benchmarks.standin import Connection, Load, Seen, Standin

PATIENCE = 120.0  # seconds for one round; a bot that loses a tap would otherwise be waited for without end
COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}  # as on a server: a start does not compile what the start before has


@dataclass(frozen=True)
class Peer:
    """How to start a bot: `{api}` in the arguments and in the environment becomes the address of the stand-in."""

    name: str
    arguments: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Played:
    """What one round of a peer gave; seconds and MB."""

    seen: Seen
    seconds_to_first_poll: float
    peak_mb: float


async def play(peer: Peer, load: Load) -> Played:
    """Start the bot, put the load on it, stop it."""
    pid = 0
    standin = Standin(load, lambda: cpu_seconds(pid))
    server = await asyncio.get_running_loop().create_server(lambda: Connection(standin), "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    begun = perf_counter()
    async with server, _started(peer, f"http://{host}:{port}") as process:
        pid = process.pid
        await _happens(standin.first_poll, process, standin)
        polled = perf_counter()
        await _happens(standin.finished, process, standin)
        return Played(standin.seen, polled - begun, peak_mb(pid))


async def _happens(event: asyncio.Event, process: asyncio.subprocess.Process, standin: Standin) -> None:
    waits = [asyncio.create_task(event.wait()), asyncio.create_task(process.wait())]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED, timeout=PATIENCE)
    for wait in waits:
        wait.cancel()
    if not event.is_set():
        raise RuntimeError(f"taps stayed unanswered (exit code: {process.returncode}); calls: {dict(standin.calls)}")


@asynccontextmanager
async def _started(peer: Peer, api: str) -> AsyncIterator[asyncio.subprocess.Process]:
    arguments = [argument.format(api=api) for argument in peer.arguments]
    environment = os.environ | COMPILED | {name: value.format(api=api) for name, value in peer.environment.items()}
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, env=environment)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
