"""The composition root: every part of the bot is made and wired here, and nowhere else."""

import asyncio
import gc
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import uvloop
from telegram import Bot, Update
from telegram.ext import ApplicationBuilder, TypeHandler
from telegram.request import BaseRequest

from bot.life import App, live
from bot.menu_button import offer_commands
from bot.network import AiohttpRequest, PollingRequest, environment_proxy
from bot.notices.table import NOTICES
from bot.opening import bring_up_to_date
from bot.order import PersonalOrder
from bot.pacer import Pacer
from bot.sender import Sender
from bot.settings import Settings
from domain.codes import CodeLists
from domain.places import Geography
from domain.rights import Access
from handlers.errors import catch, report_fault
from handlers.pace import Patience
from handlers.receive import ROUTES, receive
from handlers.routes import Routes
from handlers.visit import HOUSE, House, Words
from scheduler.jobs import ticks
from scheduler.runner import start
from storage.database import Database
from storage.reference import load_code_lists, load_gazetteer, load_geography, load_lexicon
from usecases.audit import Reads

UPDATES = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.INLINE_QUERY, Update.MY_CHAT_MEMBER)
FIRST_POLL_SECONDS, SETTLED_SECONDS = 0.2, 3.0
SCHEDULER, DATABASE, GREETING, READS, SENDER = "scheduler", "database", "greeting", "reads", "sender"
WEB = "web"


def utc_now() -> datetime:
    """The clock of the process."""
    return datetime.now(UTC)


def build(
    settings: Settings,
    *,
    request: BaseRequest | None = None,
    clock: Callable[[], datetime] = utc_now,
    sends: bool = True,
    patience: Patience | None = None,
    routes: Routes = ROUTES,
    pacer: Pacer | None = None,
) -> App:
    """The bot, wired but not started: `initialize` and `post_init` open the database, `post_shutdown` closes it.

    Without `sends` nothing leaves the outbox by itself: a test runs a sender of its own.
    """
    builder = (
        ApplicationBuilder()
        .token(settings.token.get_secret_value())
        .base_url(f"{settings.api}/bot")
        .base_file_url(f"{settings.api}/file/bot")
        .request(request or AiohttpRequest(proxy=environment_proxy(settings.api)))
        .get_updates_request(request or PollingRequest(proxy=environment_proxy(settings.api)))
        .concurrent_updates(PersonalOrder())
        .post_init(_open(settings, clock, (pacer or Pacer()) if sends else None, patience or Patience(), routes))
        .post_stop(_stop_sending)
        .post_shutdown(_close)
    )
    app: App = builder.build()
    app.add_handler(TypeHandler(Update, receive))
    app.add_error_handler(catch)
    return app


def run(
    settings: Settings,
    routes: Routes = ROUTES,
    *,
    clock: Callable[[], datetime] = utc_now,
    pacer: Pacer | None = None,
) -> None:
    """Talk to Telegram until the process is told to stop; nothing is collected before the start is over."""
    gc.disable()
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(live(build(settings, clock=clock, routes=routes, pacer=pacer), UPDATES))


def _open(
    settings: Settings, clock: Callable[[], datetime], pacer: Pacer | None, patience: Patience, routes: Routes
) -> Callable[[App], Any]:
    async def open_house(app: App) -> None:
        database = await Database.open(settings.database)
        app.bot_data[DATABASE] = database
        await bring_up_to_date(database)
        codes, geography, reads = load_code_lists(), load_geography(), Reads(database)
        app.bot_data[READS] = reads, asyncio.create_task(reads.keep_writing())
        app.bot_data[HOUSE] = house = House(
            database=database,
            codes=codes,
            geography=geography,
            words=asyncio.create_task(_load_words(codes, geography)),
            clock=clock,
            zone=ZoneInfo(settings.time_zone),
            operators=frozenset(settings.operators),
            reads=reads,
            visitors_search=settings.visitors_search,
            private_for=timedelta(minutes=settings.private_minutes),
            routes=routes,
            notices=NOTICES,
            patience=patience,
            name=app.bot.username,
            public_address=settings.public_address,
        )
        if pacer:
            app.bot_data[SENDER] = Sender(app.bot, house, pacer)
            app.bot_data[SENDER].start()
        table = ticks(codes, geography, house.words, settings.operators, house.zone)
        app.bot_data[SCHEDULER] = start(database, clock, table, partial(report_fault, house))
        asyncio.get_running_loop().call_later(SETTLED_SECONDS, _spare_the_collector)
        if settings.web_port is not None:
            from bot.web import serve  # a server is slow to load, and few processes are one

            app.bot_data[WEB] = await serve(house, settings.web_host, settings.web_port)
        greeting = _greet(app.bot, _visitor(settings), SETTLED_SECONDS if pacer else 0)
        app.bot_data[GREETING] = asyncio.create_task(greeting)

    return open_house


def _visitor(settings: Settings) -> Access:
    return Access(person=0) if settings.visitors_search else Access(person=0).without_open_search()


async def _greet(bot: Bot, visitor: Access, after: float) -> None:
    """Set the common commands when the start is over: all languages are read for them."""
    await asyncio.sleep(after)
    await offer_commands(bot, visitor)


async def _load_words(codes: CodeLists, geography: Geography) -> Words:
    """Half of the time of a start goes into this: it begins when the first poll is on its way."""
    await asyncio.sleep(FIRST_POLL_SECONDS)
    lexicon = await asyncio.to_thread(load_lexicon, codes)
    return Words(lexicon, await asyncio.to_thread(load_gazetteer, geography, lexicon))


async def _stop_sending(app: App) -> None:
    """While the way to Telegram is still open."""
    if SENDER in app.bot_data:
        await app.bot_data.pop(SENDER).stop()


async def _close(app: App) -> None:
    await _stop_sending(app)
    if WEB in app.bot_data:
        await app.bot_data.pop(WEB).cleanup()
    if HOUSE in app.bot_data:
        app.bot_data.pop(HOUSE).words.cancel()
    if GREETING in app.bot_data:
        app.bot_data.pop(GREETING).cancel()
    if SCHEDULER in app.bot_data:
        app.bot_data.pop(SCHEDULER).shutdown(wait=False)
    if READS in app.bot_data:
        await _write_reads(*app.bot_data.pop(READS))
    if DATABASE in app.bot_data:
        await app.bot_data.pop(DATABASE).close()


async def _write_reads(reads: Reads, writing: asyncio.Task[None]) -> None:
    """The last writing, after the one that may be under way."""
    writing.cancel()
    await asyncio.wait([writing])
    await reads.try_to_write()


def _spare_the_collector() -> None:
    """What lives as long as the process is not looked through again and again: p99 of an answer halves."""
    gc.enable()
    gc.collect()
    gc.freeze()
