"""Server-sent events for the page: at first all phones, then what changed."""

import asyncio
import json

from aiohttp import web

from sandbox.api import WORLD
from sandbox.errors import Object
from sandbox.view import view_bot, view_chat, view_group
from sandbox.world import Watcher, World

_PULSE = 2.0
_PAUSE = 0.02


async def stream_changes(request: web.Request) -> web.StreamResponse:
    """Events "bot", "phone" and "group"; a pulse keeps the line alive and tells whether the bot still listens."""
    world, watcher = request.app[WORLD], Watcher()
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    await response.write(b"retry: 1000\n\n")
    world.watchers.add(watcher)
    try:
        await _follow(world, watcher, response)
    except ConnectionResetError:
        return response
    finally:
        world.watchers.discard(watcher)
    return response


async def _follow(world: World, watcher: Watcher, response: web.StreamResponse) -> None:
    seen = dict.fromkeys((*world.chats, *world.groups), 0)
    watcher.changed.update(seen)
    told: Object = {}
    while not world.is_closing:
        news = view_bot(world)
        if news != told:
            told = news
            await _send(response, "bot", news)
        await _send_phones(world, watcher, response, seen)
        await _wait(watcher)
        await response.write(b": pulse\n\n")


async def _send_phones(world: World, watcher: Watcher, response: web.StreamResponse, seen: dict[int, int]) -> None:
    """Phones before the groups that are shown in them."""
    changed = sorted(watcher.changed, key=lambda number: (number in world.groups, number))
    watcher.changed.clear()
    watcher.news.clear()
    for number in changed:
        if group := world.groups.get(number):
            event, view = "group", view_group(world, group, seen[number])
            seen[number] = group.version
        else:
            chat = world.chats[number]
            event, view = "phone", view_chat(world, chat, seen[number])
            seen[number] = chat.version
        await _send(response, event, view)


async def _wait(watcher: Watcher) -> None:
    """Until something changes, and a moment longer so that one deed is told once."""
    try:
        await asyncio.wait_for(watcher.news.wait(), _PULSE)
        await asyncio.sleep(_PAUSE)
    except TimeoutError:
        return


async def _send(response: web.StreamResponse, event: str, body: Object) -> None:
    await response.write(f"event: {event}\ndata: {json.dumps(body)}\n\n".encode())
