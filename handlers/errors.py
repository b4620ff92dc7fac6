"""What a person sees when something is refused or goes wrong: one place for all handlers."""

import logging
import traceback
from secrets import token_hex

from telegram import Update

from domain.errors import Refusal
from handlers.screen import answer, show
from handlers.visit import Visit
from views.menu import message_screen

LOG = logging.getLogger(__name__)


async def explain(visit: Visit, refusal: Refusal) -> None:
    """Tell the person why not: an alert over a tap, a message otherwise."""
    words = visit.say.text(refusal.key, **refusal.args_for_message)
    if visit.update.callback_query:
        await answer(visit.update.callback_query, words, alert=True)
    else:
        await show(visit, message_screen(visit.say, visit.say.html(refusal.key, **refusal.args_for_message)))


async def apologise(visit: Visit, error: Exception) -> None:
    """Log a fault once under an id, and give the person that id."""
    fault = note_fault(visit.update, error)
    await explain(visit, Refusal("fault", id=fault))


def note_fault(update: Update | None, error: BaseException) -> str:
    """Log where a fault happened, under a new id. The words of an exception may quote a person: they are left out."""
    fault = token_hex(3)
    where = "".join(traceback.format_tb(error.__traceback__))
    LOG.error("fault %s: %s in update %s\n%s", fault, type(error).__name__, update and update.update_id, where)
    return fault
