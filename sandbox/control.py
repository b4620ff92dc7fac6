"""The control door /sandbox/…: tests and the page act as people and order troubles here. JSON in, JSON out."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict

from aiohttp import web

from sandbox.api import WORLD
from sandbox.chats import Chat
from sandbox.deeds import DEEDS
from sandbox.errors import ApiError
from sandbox.faults import Limits, read_fault
from sandbox.live import stream_changes
from sandbox.params import Params, read_params
from sandbox.people import CannotDo
from sandbox.view import view_bot, view_chat, view_group
from sandbox.world import World

_MAX_WAIT = 60.0
_SHOWN_TYPES = ("image/png", "image/jpeg", "image/gif", "audio/ogg")


def build_control(world: World) -> web.Application:
    app = web.Application(middlewares=[_explain_refusals])
    app[WORLD] = world
    app.add_routes(
        [
            web.get("/live", stream_changes),
            web.get("/bot", _get_bot),
            web.get("/people", _get_people),
            web.get("/people/{id}", _get_person),
            web.post("/people/{id}/{deed}", _do_deed),
            web.get("/groups", _get_groups),
            web.get("/files/{file_id}", _get_file),
            web.get("/settings", _get_settings),
            web.patch("/settings", _change_settings),
            web.get("/faults", _get_faults),
            web.post("/faults", _order_fault),
            web.delete("/faults", _clear_faults),
            web.get("/journal", _get_journal),
        ]
    )
    return app


@web.middleware
async def _explain_refusals(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    try:
        return await handler(request)
    except CannotDo as reason:
        return web.json_response({"error": str(reason)}, status=409)
    except ApiError as refusal:
        return web.json_response({"error": refusal.description}, status=refusal.code)


async def _get_bot(request: web.Request) -> web.Response:
    return web.json_response(view_bot(request.app[WORLD]))


async def _get_people(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    return web.json_response([view_chat(world, chat) for chat in world.chats.values()])


async def _get_person(request: web.Request) -> web.Response:
    """The chat; with `after` once its version has grown over `after`, or when `timeout` seconds have passed."""
    world, chat, params = request.app[WORLD], _find_chat(request), await read_params(request)
    if params.has("after"):
        seconds = min(params.number("timeout") if params.has("timeout") else 0.0, _MAX_WAIT)
        await world.changed(chat, params.integer("after"), seconds)
    return web.json_response(view_chat(world, chat))


async def _get_groups(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    return web.json_response([view_group(world, group) for group in world.groups.values()])


async def _do_deed(request: web.Request) -> web.Response:
    deed = DEEDS.get(request.match_info["deed"])
    if deed is None:
        raise ApiError(404, f"no such deed; there are: {', '.join(DEEDS)}")
    chat = _find_chat(request)
    result = deed(request.app[WORLD], chat, await read_params(request))
    return web.json_response({**result, "version": chat.version})


def _find_chat(request: web.Request) -> Chat:
    name = request.match_info["id"]
    chat = request.app[WORLD].chats.get(int(name) if name.isdecimal() else 0)
    if chat is None:
        raise ApiError(404, "no such person in the cast")
    return chat


async def _get_file(request: web.Request) -> web.Response:
    """Pictures and sound to be shown in the page, everything else only to be saved."""
    file = request.app[WORLD].files.get(request.match_info["file_id"])
    headers = {"X-Content-Type-Options": "nosniff"}
    if file.mime in _SHOWN_TYPES:
        return web.Response(body=file.content, content_type=file.mime, headers=headers)
    headers["Content-Disposition"] = "attachment"
    return web.Response(body=file.content, content_type="application/octet-stream", headers=headers)


async def _get_settings(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    limits = asdict(world.gate.limits)
    return web.json_response(
        {"latency_ms": world.latency * 1000, "query_lifetime": world.queries.lifetime, "limits": limits}
    )


async def _change_settings(request: web.Request) -> web.Response:
    """Any of latency_ms, query_lifetime (seconds), limits {per_second, per_chat, retry_after}."""
    world, params = request.app[WORLD], await read_params(request)
    if params.has("latency_ms"):
        world.latency = params.number("latency_ms") / 1000
    if params.has("query_lifetime"):
        world.queries.lifetime = params.number("query_lifetime")
    limits = params.structure("limits")
    if isinstance(limits, dict):
        given = Params(limits)
        world.gate.limits = Limits(
            given.integer("per_second"), given.integer("per_chat"), given.integer("retry_after", 1)
        )
    return await _get_settings(request)


async def _get_faults(request: web.Request) -> web.Response:
    return web.json_response([fault.as_json() for fault in request.app[WORLD].faults.ordered])


async def _order_fault(request: web.Request) -> web.Response:
    request.app[WORLD].faults.ordered.append(read_fault(await read_params(request)))
    return await _get_faults(request)


async def _clear_faults(request: web.Request) -> web.Response:
    request.app[WORLD].faults.ordered.clear()
    return await _get_faults(request)


async def _get_journal(request: web.Request) -> web.Response:
    """Calls after number `after`, only of `method` when given."""
    params = await read_params(request)
    calls = request.app[WORLD].journal.read(params.integer("after"), params.text("method"))
    return web.json_response([call.as_json() for call in calls])
