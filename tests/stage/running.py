"""The bot as a running process: started and stopped in the order of PTB's `run_polling`, fed by hand."""

import asyncio

from telegram import Update

from bot.app import GREETING
from bot.life import App
from sandbox.errors import Object


async def start(app: App) -> None:
    """As far as the first poll, with the common commands set."""
    await app.initialize()
    if app.post_init:
        await app.post_init(app)
    await app.start()
    if GREETING in app.bot_data:
        await app.bot_data[GREETING]


async def feed(app: App, body: Object) -> None:
    """One update from Telegram, through the order of updates into the handlers."""
    update = Update.de_json(body, app.bot)
    await app.update_processor.process_update(update, app.process_update(update))


async def stop(app: App) -> None:
    """As after SIGTERM."""
    if app.running:
        await app.stop()
        if app.post_stop:
            await app.post_stop(app)
    await app.shutdown()
    if app.post_shutdown:
        await app.post_shutdown(app)
    await asyncio.sleep(0)
