"""Showing a screen to the person who acted: answer the tap, edit the tapped message or send a new one."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeVar

from telegram import Bot, CallbackQuery, LinkPreviewOptions, Message, ReplyKeyboardRemove
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from domain.places import Municipality
from handlers.visit import Visit
from usecases.private_messages import forget_private_message, keep_private_message
from views.screen import Screen

LOG = logging.getLogger(__name__)
T = TypeVar("T")
ATTEMPTS = 4
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
NAME_LIMIT = 64
UNEDITABLE = ("can't be edited", "to edit not found", "message_id_invalid", "no text in the", "no caption in the")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def show(visit: Visit, screen: Screen, *, toast: str | None = None, fresh: bool = False) -> int | None:
    """Edit the tapped message into this screen; where it cannot be edited, or `fresh` is asked, send a new one.

    Returns the id of the message that shows it now.
    """
    query = visit.update.callback_query
    if query is None:
        return await _send(visit, screen)
    answering = asyncio.create_task(answer(query, toast))  # first on its way, and not waited for before the edit
    try:
        is_new = fresh or visit.is_beside or not _can_become(query, screen)
        if is_new or not await _edit(visit, query, screen):
            return await _send(visit, screen)
        return query.message.message_id if query.message else None
    finally:
        await answering


async def deliver_screen(bot: Bot, chat: int, screen: Screen, topic: int | None = None) -> int:
    """Write a screen over the message it replaces, else send it, once; returns the id of the message.

    Over a picture or a file that Telegram has already only the caption is written. `topic` is a part of a group. What
    Telegram says against it is raised.
    """
    if screen.replaces is not None and not _uploads(screen) and await _write_over(bot, chat, screen.replaces, screen):
        return screen.replaces
    return (await send_screen(bot, chat, screen, topic)).message_id


async def send_screen(bot: Bot, chat: int, screen: Screen, topic: int | None = None) -> Message:
    """Send a screen as a new message, once; what Telegram says against it is raised."""
    if screen.photo is not None:
        return await bot.send_photo(
            chat,
            screen.photo,
            caption=screen.text,
            parse_mode=ParseMode.HTML,
            protect_content=screen.protect,
            message_thread_id=topic,
            api_kwargs=_markup(screen),
        )
    if screen.document is not None:
        name, content = screen.document if isinstance(screen.document, tuple) else (None, screen.document)
        return await bot.send_document(
            chat,
            content,
            filename=name,
            caption=screen.text,
            parse_mode=ParseMode.HTML,
            protect_content=screen.protect,
            message_thread_id=topic,
            api_kwargs=_markup(screen),
        )
    return await bot.send_message(
        chat,
        screen.text,
        parse_mode=ParseMode.HTML,
        link_preview_options=NO_PREVIEW,
        protect_content=screen.protect,
        message_thread_id=topic,
        api_kwargs=_markup(screen),
    )


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


async def send_venue(visit: Visit, place: Municipality, title: str, address: str, *, protect: bool) -> None:
    """Answer a tap with a point on the map."""
    chat = visit.update.effective_chat
    if visit.update.callback_query is None or chat is None:
        return
    await answer(visit.update.callback_query)
    name, at = title[:NAME_LIMIT], (place.latitude, place.longitude)
    await persist(lambda: visit.bot.send_venue(chat.id, *at, name, address, protect_content=protect))


async def offer_inline(bot: Bot, query: str, results: Sequence[Mapping[str, object]], seconds: int) -> None:
    """Answer an inline query with results as the Bot API takes them, kept so many seconds for this person alone."""
    raw = {"results": results}  # in place of PTB's objects, as with keyboards
    try:
        await bot.answer_inline_query(query, [], cache_time=seconds, is_personal=True, api_kwargs=raw)
    except BadRequest as error:
        LOG.info("inline query %s not answered: %s", query, error.message)


async def put_keyboard_away(visit: Visit) -> None:
    """Give the person their own keyboard back. Only a new message can do that: it is deleted at once."""
    chat = visit.update.effective_chat
    if chat is None:
        return
    try:
        words = visit.say.text("keyboard-away")
        sent = await visit.bot.send_message(
            chat.id, words, disable_notification=True, reply_markup=ReplyKeyboardRemove()
        )
        await sent.delete()
    except TelegramError as error:
        LOG.warning("keyboard not put away: %s", type(error).__name__)


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


def _can_become(query: CallbackQuery, screen: Screen) -> bool:
    """Pictures, files and keyboards are sent anew; protection is set when a message is sent and cannot be added.

    Of a picture or a file that stands there already the caption becomes another one.
    """
    message = query.message if isinstance(query.message, Message) else None
    is_protected = message is not None and message.has_protected_content
    stands = message is not None and bool(message.photo if screen.photo else message.document)
    fits = not screen.ask_phone and (_is_text(screen) or (stands and not _uploads(screen)))
    return fits and (bool(is_protected) or not screen.protect)


def _is_text(screen: Screen) -> bool:
    return screen.photo is None and screen.document is None


def _uploads(screen: Screen) -> bool:
    return any(isinstance(file, bytes | tuple) for file in (screen.photo, screen.document))


async def _edit(visit: Visit, query: CallbackQuery, screen: Screen) -> bool:
    """True where the message now shows the screen; False where it cannot be edited any more."""
    try:
        await persist(
            lambda: (
                query.edit_message_text(
                    screen.text,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=NO_PREVIEW,
                    api_kwargs=_markup(screen),
                )
                if _is_text(screen)
                else query.edit_message_caption(screen.text, parse_mode=ParseMode.HTML, api_kwargs=_markup(screen))
            )
        )
    except BadRequest as error:
        if "not modified" not in error.message.lower():
            return False
    except TypeError:  # the tapped message is inaccessible: too old for Telegram to hand out
        return False
    if query.message:
        await _remember(visit, screen, query.message.message_id)
    return True


async def _write_over(bot: Bot, chat: int, message: int, screen: Screen) -> bool:
    """True where this message now shows the screen; False where it cannot be edited any more."""
    try:
        if _is_text(screen):
            await bot.edit_message_text(
                screen.text,
                chat,
                message,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                api_kwargs=_markup(screen),
            )
        else:
            await bot.edit_message_caption(
                chat, message, caption=screen.text, parse_mode=ParseMode.HTML, api_kwargs=_markup(screen)
            )
    except BadRequest as error:
        words = error.message.lower()
        if any(missing in words for missing in UNEDITABLE):
            return False
        if "not modified" not in words:
            raise
    return True


async def _send(visit: Visit, screen: Screen) -> int | None:
    chat = visit.update.effective_chat
    if chat is None:
        return None
    message = await persist(lambda: deliver_screen(visit.bot, chat.id, screen))
    if screen.private:
        await _remember(visit, screen, message)
    return message


async def _remember(visit: Visit, screen: Screen, message: int) -> None:
    """Private data vanish when their time comes, but not a message that shows something else by then."""
    if screen.private:
        until = visit.now + visit.house.private_for
        await keep_private_message(visit.house.database, visit.person.id, message, until)
    elif visit.person.has_private_message:
        await forget_private_message(visit.house.database, visit.person.id, message)


def _markup(screen: Screen) -> dict[str, object]:
    return {"reply_markup": screen.keyboard} if screen.keyboard else {}


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()
