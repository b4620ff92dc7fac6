"""The web port: calendars of other programs fetch meetings here, each at an address that only its person knows."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from hashlib import blake2b
from ipaddress import ip_address

from aiohttp import ETag, web

from domain.errors import NotFound
from handlers.visit import HOUSE as HOUSE_NAME
from handlers.visit import House
from locales.translator import translator
from usecases.feeds import Calendar, calendar_file, read_feed
from views.feeds import PATH, calendar_name

LOG = logging.getLogger(__name__)
HOUSE = web.AppKey(HOUSE_NAME, House)
MOST_IN_A_MINUTE = 60
MOST_REMEMBERED = 10_000
MINUTE = timedelta(minutes=1)
HEADERS = {
    "Cache-Control": "private, max-age=600",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Bound:
    """So many requests of one address in a minute, and no more."""

    def __init__(self) -> None:
        self._counted: dict[str, tuple[datetime, int]] = {}

    def takes(self, address: str, now: datetime) -> bool:
        """False for one too many."""
        since, count = self._counted.get(address, (now, 0))
        if since + MINUTE <= now:
            since, count = now, 0
        if address not in self._counted and len(self._counted) >= MOST_REMEMBERED:
            self._counted.clear()
        self._counted[address] = since, count + 1
        return count < MOST_IN_A_MINUTE


class Editions:
    """Since when a calendar holds what it holds, as far as this process has seen."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[str, datetime]] = {}

    def since(self, calendar: str, edition: str, now: datetime) -> datetime:
        """When this edition of a calendar was first seen, in whole seconds."""
        seen = self._seen.get(calendar)
        if seen is None or seen[0] != edition:
            if len(self._seen) >= MOST_REMEMBERED:
                self._seen.clear()
            seen = self._seen[calendar] = edition, now.replace(microsecond=0)
        return seen[1]


BOUND, EDITIONS = web.AppKey("bound", Bound), web.AppKey("editions", Editions)


async def serve(house: House, host: str, port: int) -> web.AppRunner:
    """Open the port; `cleanup` of what is returned closes it. Addresses hold tokens: requests are not logged."""
    app = web.Application(middlewares=[_guard])
    app[HOUSE], app[BOUND], app[EDITIONS] = house, Bound(), Editions()
    app.router.add_get(PATH + "{token:[0-9a-f]{40}}.ics", send_calendar)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner


async def send_calendar(request: web.Request) -> web.StreamResponse:
    """A calendar as it is for its person at this moment, or that it has not changed."""
    house, now = request.app[HOUSE], request.app[HOUSE].clock()
    token = request.match_info["token"]
    calendar = await read_feed(house.database, house.geography, token, now)
    name = calendar_name(translator(calendar.person.language), calendar.platform)
    edition = _edition(calendar, name)
    since = request.app[EDITIONS].since(blake2b(token.encode()).hexdigest(), edition, now)
    if _has(request, edition, since):
        response = web.Response(status=304, headers=HEADERS)
    else:
        body = await calendar_file(calendar.entries, name, now, house.zone)
        response = web.Response(body=body, content_type="text/calendar", charset="utf-8", headers=HEADERS)
    response.etag, response.last_modified = edition, since
    return response


@web.middleware
async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Nobody asks too much, and a fault is told to nobody outside."""
    if not request.app[BOUND].takes(_address(request), request.app[HOUSE].clock()):
        return web.Response(status=429, headers={"Retry-After": "60"})
    try:
        return await handler(request)
    except NotFound:
        return web.Response(status=404)
    except web.HTTPException as answer:
        return web.Response(status=answer.status)
    except Exception:
        LOG.exception("a calendar was not made")
        return web.Response(status=500)


def _has(request: web.Request, edition: str, since: datetime) -> bool:
    """True where the program has this edition already."""
    if request.if_none_match is not None:
        return any(known in (ETag(edition), ETag(edition, is_weak=True), ETag("*")) for known in request.if_none_match)
    return request.if_modified_since is not None and since <= request.if_modified_since


def _edition(calendar: Calendar, name: str) -> str:
    words = "\n".join([name, *(entry.model_dump_json() for entry in calendar.entries)])
    return blake2b(words.encode(), digest_size=16).hexdigest()


def _address(request: web.Request) -> str:
    """Who asks: from the machine itself it is a web server in front of us, which says for whom."""
    near = request.remote or ""
    try:
        is_own = ip_address(near).is_loopback
    except ValueError:
        is_own = False
    said = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return said[:64] if is_own and said else near
