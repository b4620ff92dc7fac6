"""The composition root: every part of the bot is made and wired here, and nowhere else."""

import asyncio
import gc
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import uvloop
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, TypeHandler
from telegram.request import BaseRequest

from bot.menu_button import offer_commands
from bot.network import AiohttpRequest, environment_proxy
from bot.opening import bring_up_to_date
from bot.order import PersonalOrder
from bot.settings import Settings
from domain.codes import CodeLists
from domain.places import Geography
from handlers.receive import HOUSE, receive
from handlers.visit import House, Words
from scheduler.jobs import TICKS
from scheduler.runner import start
from storage.database import Database
from storage.reference import load_code_lists, load_gazetteer, load_geography, load_lexicon

UPDATES = (Update.MESSAGE, Update.CALLBACK_QUERY)
GC_THRESHOLD = 50_000
FIRST_POLL_SECONDS, SETTLED_SECONDS = 0.2, 3.0
SCHEDULER, DATABASE, GREETING = "scheduler", "database", "greeting"
App = Application[Any, Any, Any, Any, Any, Any]


def utc_now() -> datetime:
    """The clock of the process."""
    return datetime.now(UTC)


def build(settings: Settings, *, request: BaseRequest | None = None, clock: Callable[[], datetime] = utc_now) -> App:
    """The bot, wired but not started: `initialize` and `post_init` open the database, `post_shutdown` closes it."""
    builder = (
        ApplicationBuilder()
        .token(settings.token.get_secret_value())
        .base_url(f"{settings.api}/bot")
        .base_file_url(f"{settings.api}/file/bot")
        .request(request or AiohttpRequest(proxy=environment_proxy(settings.api)))
        .get_updates_request(request or AiohttpRequest(proxy=environment_proxy(settings.api)))
        .concurrent_updates(PersonalOrder())
        .post_init(_open(settings, clock))
        .post_shutdown(_close)
    )
    app: App = builder.build()
    app.add_handler(TypeHandler(Update, receive))
    return app


def run(settings: Settings) -> None:
    """Talk to Telegram until the process is told to stop; nothing is collected before the start is over."""
    gc.disable()
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.set_event_loop(asyncio.new_event_loop())
    build(settings).run_polling(allowed_updates=UPDATES, drop_pending_updates=False)


def _open(settings: Settings, clock: Callable[[], datetime]) -> Callable[[App], Any]:
    async def open_house(app: App) -> None:
        database = await Database.open(settings.database)
        app.bot_data[DATABASE] = database
        await bring_up_to_date(database)
        codes, geography = load_code_lists(), load_geography()
        app.bot_data[HOUSE] = House(
            database=database,
            codes=codes,
            geography=geography,
            words=asyncio.create_task(_load_words(codes, geography)),
            clock=clock,
            zone=ZoneInfo(settings.time_zone),
            operators=frozenset(settings.operators),
        )
        app.bot_data[SCHEDULER] = start(database, clock, TICKS)
        asyncio.get_running_loop().call_later(SETTLED_SECONDS, _spare_the_collector)
        app.bot_data[GREETING] = asyncio.create_task(offer_commands(app.bot))

    return open_house


async def _load_words(codes: CodeLists, geography: Geography) -> Words:
    """Half of the time of a start goes into this: it begins when the first poll is on its way."""
    await asyncio.sleep(FIRST_POLL_SECONDS)
    lexicon = await asyncio.to_thread(load_lexicon, codes)
    return Words(lexicon, await asyncio.to_thread(load_gazetteer, geography, lexicon))


async def _close(app: App) -> None:
    if HOUSE in app.bot_data:
        app.bot_data.pop(HOUSE).words.cancel()
    if GREETING in app.bot_data:
        app.bot_data.pop(GREETING).cancel()
    if SCHEDULER in app.bot_data:
        app.bot_data.pop(SCHEDULER).shutdown(wait=False)
    if DATABASE in app.bot_data:
        await app.bot_data.pop(DATABASE).close()


def _spare_the_collector() -> None:
    """What lives as long as the process is not looked through again and again: p99 of an answer halves."""
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(GC_THRESHOLD)
