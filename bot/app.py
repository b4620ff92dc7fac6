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
from bot.network import AiohttpRequest
from bot.opening import bring_up_to_date
from bot.order import PersonalOrder
from bot.settings import Settings
from handlers.receive import HOUSE, receive
from handlers.visit import House
from scheduler.jobs import TICKS
from scheduler.runner import start
from storage.database import Database
from storage.reference import load_code_lists, load_gazetteer, load_geography, load_lexicon

UPDATES = (Update.MESSAGE, Update.CALLBACK_QUERY)
GC_THRESHOLD = 50_000
SCHEDULER, DATABASE = "scheduler", "database"
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
        .request(request or AiohttpRequest())
        .get_updates_request(request or AiohttpRequest())
        .concurrent_updates(PersonalOrder())
        .post_init(_open(settings, clock))
        .post_shutdown(_close)
    )
    app: App = builder.build()
    app.add_handler(TypeHandler(Update, receive))
    return app


def run(settings: Settings) -> None:
    """Talk to Telegram until the process is told to stop."""
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.set_event_loop(asyncio.new_event_loop())
    build(settings).run_polling(allowed_updates=UPDATES, drop_pending_updates=False)


def _open(settings: Settings, clock: Callable[[], datetime]) -> Callable[[App], Any]:
    async def open_house(app: App) -> None:
        database = await Database.open(settings.database)
        app.bot_data[DATABASE] = database
        await bring_up_to_date(database)
        codes, geography = load_code_lists(), load_geography()
        lexicon = load_lexicon(codes)
        app.bot_data[HOUSE] = House(
            database=database,
            codes=codes,
            geography=geography,
            gazetteer=load_gazetteer(geography, lexicon),
            lexicon=lexicon,
            clock=clock,
            zone=ZoneInfo(settings.time_zone),
            operators=frozenset(settings.operators),
        )
        app.bot_data[SCHEDULER] = start(database, clock, TICKS)
        await offer_commands(app.bot)
        _spare_the_collector()

    return open_house


async def _close(app: App) -> None:
    if SCHEDULER in app.bot_data:
        app.bot_data.pop(SCHEDULER).shutdown(wait=False)
    if DATABASE in app.bot_data:
        await app.bot_data.pop(DATABASE).close()


def _spare_the_collector() -> None:
    """What lives as long as the process is not looked through again and again: p99 of an answer halves."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GC_THRESHOLD)
