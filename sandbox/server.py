"""Puts the stand-in together: the Bot API, the control door and the page in one application."""

from collections.abc import Sequence
from pathlib import Path

from aiohttp import web

from sandbox.api import WORLD, answer_call, answer_download
from sandbox.chats import Person
from sandbox.control import build_control
from sandbox.profile import Profile
from sandbox.world import World

MAX_BODY = 64 * 1024 * 1024
_PAGE = Path(__file__).parent / "page"
_POLICY = "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'self'"


def build(
    token: str,
    cast: Sequence[Person],
    *,
    latency_ms: float = 0,
    bot_name: str = "Bot",
    bot_username: str = "sandbox_bot",
    keep: int = 200,
) -> web.Application:
    """The whole stand-in; `app[WORLD]` is its state, `keep` bounds the messages remembered in one chat."""
    number = token.partition(":")[0]
    world = World(token, cast, Profile(int(number) if number.isdecimal() else 1, bot_name, bot_username), keep)
    world.latency = latency_ms / 1000
    app = web.Application(client_max_size=MAX_BODY)
    app[WORLD] = world
    app.router.add_route("*", "/bot{token}/{method}", answer_call)
    app.router.add_get("/file/bot{token}/files/{file_id}", answer_download)
    app.add_subapp("/sandbox/", build_control(world))
    app.router.add_get("/", _show_page)
    app.router.add_static("/page/", _PAGE)
    app.on_shutdown.append(_close)
    return app


async def listen(app: web.Application, port: int = 0) -> tuple[web.AppRunner, str]:
    """Starts serving on the loopback; returns the runner to clean up and the address, as http://127.0.0.1:8081."""
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}"


async def _show_page(_: web.Request) -> web.FileResponse:
    return web.FileResponse(
        _PAGE / "index.html", headers={"Content-Security-Policy": _POLICY, "Cache-Control": "no-cache"}
    )


async def _close(app: web.Application) -> None:
    app[WORLD].close()
