"""The peer: a bot of python-telegram-bot with default settings that answers every tap with a fixed text."""

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, ContextTypes

TEXT = "Who can help now. " * 20


async def tapped(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Two calls, no database."""
    buttons = [[InlineKeyboardButton(f"Service number {i}", callback_data=f"open:{i}")] for i in range(8)]
    if update.callback_query is not None:
        await update.callback_query.answer()
        await update.callback_query.edit_message_text(TEXT, reply_markup=InlineKeyboardMarkup(buttons))


if __name__ == "__main__":
    application = ApplicationBuilder().token("1:bench").base_url(f"{sys.argv[1]}/bot").build()
    application.add_handler(CallbackQueryHandler(tapped))
    application.run_polling()
