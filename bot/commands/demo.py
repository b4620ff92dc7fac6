"""`demo`: the stand-in of Telegram and the real bot side by side, with fictional people, until Ctrl-C."""

import asyncio
import json
import secrets
import socket
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep
from urllib.request import ProxyHandler, build_opener

from bot.children import ROOT, Child, interrupt_on_sigterm, running
from bot.commands import Commands
from bot.demo import known_people, make_demo, write_cast
from bot.settings import PREFIX, Settings
from bot.terminal import Fault, say

DATA = ROOT / "data" / "demo"
HOST = "127.0.0.1"
PORT = 8081
PORTS_TRIED = 50
START_SECONDS = 30.0
LOOK_SECONDS = 0.1
NAMES = ("--bot-name", "Síťovka (demo)", "--bot-username", "sitovka_demo_bot")


def declare(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("demo", help="try the bot with fictional people in a web page, without Telegram")
    parser.add_argument("--port", type=int, default=PORT, help="of the page; the next free one if taken (%(default)s)")
    parser.add_argument("--keep", action="store_true", help="go on with the data of the last demo on this port")
    parser.set_defaults(command=demo)


def demo(_: Settings, options: Namespace) -> int:
    """Prepare the data, start both processes and stay."""
    interrupt_on_sigterm()
    port = _free_port(options.port)
    database, cast = DATA / f"{port}.sqlite3", DATA / f"{port}.cast.json"
    DATA.mkdir(parents=True, exist_ok=True)
    write_cast(cast, _fill(database, keep=options.keep))
    with suppress(KeyboardInterrupt), ExitStack() as stack:
        _show(stack, port, database, cast)
    return 0


def _fill(database: Path, *, keep: bool) -> Mapping[int, str]:
    """A new demo database, or the kept one; what each person presses Start with."""
    if keep and database.exists():
        return known_people()
    for file in DATA.glob(f"{database.name}*"):
        file.unlink()
    return asyncio.run(make_demo(database, datetime.now(UTC)))


def _free_port(wanted: int) -> int:
    """The wanted port or the next free one; the database is named after it, so that two demos never share one."""
    for port in range(wanted, wanted + PORTS_TRIED) if wanted else (0,):
        with socket.socket() as probe, suppress(OSError, OverflowError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((HOST, port))
            return int(probe.getsockname()[1])
    raise Fault(f"no port is free from {wanted} on: give another one by --port")


def _show(stack: ExitStack, port: int, database: Path, cast: Path) -> None:
    """Start the stand-in, then the bot, and watch them; raises Fault where one ends by itself."""
    address, token = f"http://{HOST}:{port}", f"4242:{secrets.token_urlsafe(24)}"
    settings = {"TOKEN": token, "API": address, "DATABASE": str(database), "LOG_LEVEL": "WARNING"}
    environment = {PREFIX + name: value for name, value in settings.items()} | {"NO_PROXY": HOST, "no_proxy": HOST}
    stand_in = ("sandbox", "--port", str(port), "--token", token, "--cast", str(cast), *NAMES)
    children = {"the stand-in of Telegram": stack.enter_context(running(stand_in, environment, quiet=True))}
    _watch(children, lambda: _state(address) is not None, START_SECONDS)
    children["the bot"] = stack.enter_context(running(("bot", "run"), environment))
    _watch(children, lambda: _state(address) is True, START_SECONDS)
    say(f"Open {address} – Ctrl-C ends the demo")
    _watch(children, lambda: False, float("inf"))


def _watch(children: Mapping[str, Child], is_reached: Callable[[], bool], seconds: float) -> None:
    """Wait for something while the children live; raises Fault where one ends or nothing comes in time."""
    until = monotonic() + seconds
    while not is_reached():
        for name, child in children.items():
            if child.poll() is not None:
                raise Fault(f"{name} has ended by itself (exit code {child.returncode}): see the lines above")
        if monotonic() > until:
            raise Fault(f"the demo has not started within {seconds:.0f} s: see the lines above")
        sleep(LOOK_SECONDS)


def _state(address: str) -> bool | None:
    """Whether a bot polls the stand-in; None while it does not answer."""
    with suppress(OSError), build_opener(ProxyHandler({})).open(f"{address}/sandbox/bot", timeout=5) as answer:
        return bool(json.load(answer)["online"])
    return None
