"""The door: every update of a private chat comes in here, is admitted, routed and – if refused – explained."""

import logging

from telegram import Update
from telegram.constants import ChatType
from telegram.error import Forbidden
from telegram.ext import ContextTypes

from domain.errors import Refusal
from handlers import capacity, card, crisis, last, menu, place, search, settings
from handlers.errors import apologise, explain
from handlers.routes import Routes, gather
from handlers.visit import House, Visit, admit
from usecases.drafts import drop_draft

HOUSE = "house"
LOG = logging.getLogger(__name__)
ROUTES: Routes = gather([feature.routes() for feature in (menu, crisis, search, card, capacity, place, settings)])


async def receive(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer one update; whatever happens inside, the person gets a word."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None or chat.type != ChatType.PRIVATE:
        return
    house: House = context.bot_data[HOUSE]
    visit = await admit(update, context.bot, house, user)
    try:
        await _route(visit)
    except Forbidden:
        LOG.info("person %s has blocked the bot", visit.person.id)
    except Refusal as refusal:
        await explain(visit, refusal)
    except Exception as error:  # the last net: logged under an id that the person is given
        await apologise(visit, error)


async def _route(visit: Visit) -> None:
    if visit.update.callback_query:
        await _put_away(visit)
        data = visit.update.callback_query.data or ""
        await ROUTES.tap_for(data)(visit, data)
    elif visit.text.startswith("/"):
        await _put_away(visit)
        await _command(visit)
    elif visit.text:
        await _text(visit)
    elif visit.message and visit.message.location:
        await place.locate(visit, visit.message.location)
    else:
        await last.not_text(visit)


async def _put_away(visit: Visit) -> None:
    """A tap or a command begins something new: what was typed next must not answer an older question."""
    if visit.person.is_writing:
        await drop_draft(visit.house.database, visit.person.id)


async def _command(visit: Visit) -> None:
    name = visit.text.split(maxsplit=1)[0].removeprefix("/").split("@")[0].lower()
    await ROUTES.commands.get(name, last.unknown_command)(visit)


async def _text(visit: Visit) -> None:
    draft = await visit.draft()
    if draft is not None and draft.form in ROUTES.drafts:
        await ROUTES.drafts[draft.form](visit, draft)
    else:
        await search.ask(visit)
