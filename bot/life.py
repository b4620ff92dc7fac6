"""The life of the running bot: started, polling, and ended in order by the first signal, whatever it is doing then."""

import asyncio
import signal
from collections.abc import Sequence
from typing import Any, TypeAlias

from telegram.error import TelegramError
from telegram.ext import Application

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


async def live(app: App, updates: Sequence[str]) -> None:
    """Receive updates of these kinds until a signal comes.

    Not PTB's `run_polling`: its signal breaks off whatever runs, and where that is the start, or the end at a second
    signal, the database stays open and its threads keep the process for ever.
    """
    working = asyncio.create_task(_work(app, updates))

    def stop() -> None:
        if not working.cancelling():  # what tidies up after the first signal is not broken off by another one
            working.cancel()

    for asked in STOP_SIGNALS:
        asyncio.get_running_loop().add_signal_handler(asked, stop)
    await asyncio.wait([working])
    await _end(app)
    if not working.cancelled():
        await working


async def _work(app: App, updates: Sequence[str]) -> None:
    def tell(error: TelegramError) -> None:
        app.create_task(app.process_error(update=None, error=error))

    await app.initialize()
    if app.post_init:
        await app.post_init(app)
    if app.updater:
        await app.updater.start_polling(allowed_updates=updates, drop_pending_updates=False, error_callback=tell)
    await app.start()
    await asyncio.Event().wait()


async def _end(app: App) -> None:
    try:
        if app.updater and app.updater.running:
            await app.updater.stop()
        if app.running:
            await app.stop()
            if app.post_stop:
                await app.post_stop(app)
        await app.shutdown()
        await app.bot.shutdown()  # what a broken off `initialize` has opened
    finally:
        if app.post_shutdown:
            await app.post_shutdown(app)
