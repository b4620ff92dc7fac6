"""`demo`: the stand-in and the real bot come up, the cast is let in, and both end with the demo."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from urllib.request import urlopen

import pytest

from tests.cli.conftest import ROOT, Operator

BEGUN = "Open http://127.0.0.1:"
ANA, BEA, OTA, VERA = 1001, 1002, 1003, 1004
SECONDS = 20.0


@pytest.fixture
def demo(operator: Operator) -> Iterator["subprocess.Popen[str]"]:
    """A demo on a free port, ended in the end whatever happened."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "bot", "demo", "--port", str(port)]
    with subprocess.Popen(  # noqa: S603
        command, cwd=operator.folder, env=operator.environment(), stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        process.terminate()
        process.wait(SECONDS)
    for file in (ROOT / "data" / "demo").glob(f"{port}.*"):
        file.unlink()


def address_of(demo: "subprocess.Popen[str]") -> str:
    assert demo.stdout is not None
    line = demo.stdout.readline()
    assert line.startswith(BEGUN)
    return line.split()[1]


def phone(address: str, person: int) -> dict[str, object]:
    with urlopen(f"{address}/sandbox/people/{person}") as answer:  # noqa: S310 - the loopback
        view = json.load(answer)
    assert isinstance(view, dict)
    return view


def is_served(address: str) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", int(address.rpartition(":")[2]))) == 0


def test_the_cast_is_let_in_and_ctrl_c_ends_both_processes(demo: "subprocess.Popen[str]") -> None:
    address = address_of(demo)
    until = monotonic() + SECONDS
    while not all(_is_answered(phone(address, person)) for person in (ANA, BEA, OTA)):
        assert monotonic() < until, "the bot has not answered everybody"
        sleep(0.1)
    assert phone(address, VERA)["started"] is False
    demo.send_signal(signal.SIGINT)
    assert demo.wait(SECONDS) == 0
    assert not is_served(address)


def test_a_bot_that_dies_ends_the_demo_with_1(demo: "subprocess.Popen[str]") -> None:
    address = address_of(demo)
    _end_child(demo.pid, "bot")
    assert demo.wait(SECONDS) == 1
    assert not is_served(address)


def test_a_killed_demo_leaves_nobody_behind(demo: "subprocess.Popen[str]") -> None:
    address = address_of(demo)
    demo.kill()
    until = monotonic() + SECONDS
    while is_served(address):
        assert monotonic() < until, "the stand-in of Telegram still serves"
        sleep(0.1)


def _is_answered(view: dict[str, object]) -> bool:
    messages = view["messages"]
    assert isinstance(messages, list)
    return any(message["from_bot"] for message in messages)


def _end_child(parent: int, module: str) -> None:
    pids = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    commands = {int(pid): Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8") for pid in pids}
    os.kill(next(pid for pid, command in commands.items() if f"bot.child\0{module}\0" in command), signal.SIGKILL)
