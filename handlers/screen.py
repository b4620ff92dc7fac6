"""Showing a screen to the person who acted: answer the tap, edit the tapped message or send a new one."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import CallbackQuery, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from domain.places import Municipality
from handlers.visit import Visit
from views.screen import Screen

LOG = logging.getLogger(__name__)
T = TypeVar("T")
ATTEMPTS = 4
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
NAME_LIMIT = 64
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def show(visit: Visit, screen: Screen, *, toast: str | None = None, fresh: bool = False) -> None:
    """Edit the tapped message into this screen; where it cannot be edited, or `fresh` is asked, send a new one."""
    query = visit.update.callback_query
    if query is None:
        await _send(visit, screen)
        return
    answering = asyncio.create_task(answer(query, toast))  # first on its way, and not waited for before the edit
    try:
        if fresh or _would_lose_protection(query, screen) or not await _edit(query, screen):
            await _send(visit, screen)
    finally:
        await answering


async def answer(query: CallbackQuery, toast: str | None = None, *, alert: bool = False) -> None:
    """Stop the tapped button's spinner, with a short word where there is one; a tap too old to answer is let be."""
    try:
        await query.answer(toast, show_alert=alert)
    except BadRequest:
        LOG.info("tap %s too old to answer", query.id)
    except TelegramError as error:
        LOG.warning("tap %s not answered: %s", query.id, type(error).__name__)


async def send_contact(visit: Visit, phone: str, name: str) -> None:
    """Answer a tap with a contact that a telephone can call."""
    chat = visit.update.effective_chat
    if visit.update.callback_query is None or chat is None:
        return
    await answer(visit.update.callback_query)
    await persist(lambda: visit.bot.send_contact(chat.id, phone, name[:NAME_LIMIT], protect_content=True))


async def send_venue(visit: Visit, place: Municipality, title: str, address: str) -> None:
    """Answer a tap with a point on the map."""
    chat = visit.update.effective_chat
    if visit.update.callback_query is None or chat is None:
        return
    await answer(visit.update.callback_query)
    await persist(lambda: visit.bot.send_venue(chat.id, place.latitude, place.longitude, title[:NAME_LIMIT], address))


async def persist(call: Callable[[], Awaitable[T]]) -> T:
    """Make a call to Telegram again after passing faults: at least once, the last fault is raised."""
    pause = FIRST_PAUSE
    for _ in range(ATTEMPTS - 1):
        try:
            return await call()
        except RetryAfter as error:
            await asyncio.sleep(min(_seconds(error), LONGEST_PAUSE))
        except BadRequest:
            raise
        except NetworkError:
            await asyncio.sleep(pause)
            pause *= 2
    return await call()


def _would_lose_protection(query: CallbackQuery, screen: Screen) -> bool:
    """Telegram sets protection when a message is sent and keeps it at every edit: it cannot be added later."""
    return screen.protect and not (isinstance(query.message, Message) and query.message.has_protected_content)


async def _edit(query: CallbackQuery, screen: Screen) -> bool:
    """True where the message now shows the screen; False where it cannot be edited any more."""
    try:
        await persist(
            lambda: query.edit_message_text(
                screen.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                api_kwargs=_markup(screen),
            )
        )
    except BadRequest as error:
        return "not modified" in error.message.lower()
    except TypeError:  # the tapped message is inaccessible: too old for Telegram to hand out
        return False
    return True


async def _send(visit: Visit, screen: Screen) -> None:
    chat = visit.update.effective_chat
    if chat is None:
        return
    await persist(
        lambda: visit.bot.send_message(
            chat.id,
            screen.text,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            protect_content=screen.protect,
            api_kwargs=_markup(screen),
        )
    )


def _markup(screen: Screen) -> dict[str, object]:
    return {"reply_markup": screen.keyboard} if screen.keyboard else {}


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()
