"""Runs the stand-in: python -m sandbox --port 8081 --token TOKEN [--cast FILE.json] [--latency-ms 0]."""

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from aiohttp import web

from sandbox.cast import read_cast
from sandbox.server import build, listen

_DEFAULT_CAST = Path(__file__).parent / "cast.json"


def main() -> int:
    options = _read_options()
    try:
        cast = read_cast(options.cast)
    except (OSError, ValueError) as error:
        return _fail(error)
    try:
        names = {"bot_name": options.bot_name, "bot_username": options.bot_username}
        asyncio.run(_serve(build(options.token, cast, latency_ms=options.latency_ms, **names), options.port))
    except OSError as error:
        return _fail(error)
    return 0


def _fail(error: Exception) -> int:
    sys.stderr.write(f"{error}\n")
    return 1


def _read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description="A local stand-in of the Telegram Bot API")
    parser.add_argument("--token", required=True, help="token that the bot will use")
    parser.add_argument("--port", type=int, default=8081, help="0 takes any free port (default %(default)s)")
    parser.add_argument("--cast", type=Path, default=_DEFAULT_CAST, help="JSON list of people")
    parser.add_argument("--latency-ms", type=float, default=0, help="how long every answer takes at least")
    parser.add_argument("--bot-name", default="Bot", help="name shown on the phones (default %(default)s)")
    parser.add_argument("--bot-username", default="sandbox_bot", help="for t.me links (default %(default)s)")
    return parser.parse_args()


async def _serve(app: web.Application, port: int) -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    runner, address = await listen(app, port)
    sys.stdout.write(f"{address}/\n")
    sys.stdout.flush()
    await stop.wait()
    await runner.cleanup()


if __name__ == "__main__":
    sys.exit(main())
