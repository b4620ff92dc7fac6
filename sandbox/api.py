"""The door of the Bot API: token, method, troubles on order, answer, journal."""

import asyncio
import json
import socket
import struct
import time

from aiohttp import web

from sandbox.errors import ApiError
from sandbox.faults import Fault
from sandbox.methods import LIMITED, METHODS, NAMES
from sandbox.params import Params, read_params
from sandbox.people import press_start_of_cast
from sandbox.world import World

WORLD = web.AppKey("WORLD", World)
MAX_POLL = 50
BROKEN = 499


async def answer_call(request: web.Request) -> web.Response:
    world, at, started = request.app[WORLD], time.time(), time.perf_counter()
    method, params, status = request.match_info["method"].lower(), Params({}), BROKEN
    try:
        _check_token(world, request)
        params = await read_params(request)
        response = await _answer(world, request, method, params)
        status = response.status
        return response
    except ApiError as refusal:
        status = refusal.code
        return web.json_response(refusal.body(), status=status)
    except ConnectionResetError:
        return web.Response(status=status)
    finally:
        world.journal.write(at, (time.perf_counter() - started) * 1000, NAMES.get(method, method), status, params)


async def answer_download(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    try:
        _check_token(world, request)
        file = world.files.get(request.match_info["file_id"])
    except ApiError as refusal:
        return web.json_response(refusal.body(), status=404 if refusal.code == 400 else refusal.code)
    return web.Response(body=file.content, content_type="application/octet-stream")


def _check_token(world: World, request: web.Request) -> None:
    if request.match_info["token"] != world.token:
        raise ApiError(401, "Unauthorized")


async def _answer(world: World, request: web.Request, method: str, params: Params) -> web.Response:
    if world.latency:
        await asyncio.sleep(world.latency)
    fault = world.faults.strike(method) if world.faults.ordered else None
    if fault:
        _refuse(fault, request)
    body = await _act(world, method, params)
    if fault:
        await asyncio.sleep(fault.silence)
    return web.Response(body=body, content_type="application/json")


def _refuse(fault: Fault, request: web.Request) -> None:
    if fault.refusal:
        raise fault.refusal
    if fault.is_reset:
        _break_connection(request)
        raise ConnectionResetError


def _break_connection(request: web.Request) -> None:
    """Closes at once with a TCP reset, as a dying network does."""
    if request.transport is None:
        return
    if connection := request.transport.get_extra_info("socket"):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    request.transport.abort()


async def _act(world: World, method: str, params: Params) -> bytes:
    if method == "getupdates":
        return b'{"ok":true,"result":' + await _poll(world, params) + b"}"
    if method not in METHODS:
        raise ApiError(404, "Not Found: method not found")
    if method in LIMITED and (world.gate.limits.per_second or world.gate.limits.per_chat):
        world.gate.pass_through(params.integer("chat_id"), time.monotonic())
    return json.dumps({"ok": True, "result": METHODS[method](world, params)}).encode()


async def _poll(world: World, params: Params) -> bytes:
    if params.structure("allowed_updates") is not None:
        world.updates.allow(params.items("allowed_updates"))
    if world.is_first_poll:
        world.is_first_poll = False
        press_start_of_cast(world)
    limit = min(max(params.integer("limit", 100), 1), 100)
    return await world.updates.poll(params.integer("offset"), limit, min(params.integer("timeout"), MAX_POLL))
