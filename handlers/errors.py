"""What a person sees when something is refused or goes wrong: one place for all handlers."""

import logging
import traceback
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

from telegram import Update
from telegram.error import BadRequest, NetworkError
from telegram.ext import ContextTypes

from domain.errors import Refusal
from handlers.screen import answer, show
from handlers.visit import HOUSE, House, Visit
from usecases.faults import tell_operators
from views.found import shorten
from views.menu import dead_end_screen, message_screen

HERE = Path(__file__).parents[1]
LIBRARIES = "site-packages"
ALERT_LIMIT = 200
"""Characters that Telegram shows over a tap; of more it shows none."""
HELPED_BY_COORDINATOR = frozenset(
    {
        "refused-invitation",
        "refused-not-found",
        "refused-place-abroad",
        "refused-role",
        "refused-search-members-only",
        "refused-too-many-codes",
    }
)
"""Refusals after which the coordinator of the network can help on."""
LOG = logging.getLogger(__name__)


async def explain(visit: Visit, refusal: Refusal, replaces: int | None = None) -> None:
    """Tell the person why not: an alert over a tap, a message otherwise, perhaps over the one it replaces."""
    words = visit.say.text(refusal.key, **refusal.args_for_message)
    if visit.update.callback_query:
        await answer(visit.update.callback_query, shorten(words, ALERT_LIMIT), alert=True)
    else:
        screen = dead_end_screen if refusal.key in HELPED_BY_COORDINATOR else message_screen
        said = screen(visit.say, visit.say.html(refusal.key, **refusal.args_for_message))
        await show(visit, replace(said, replaces=replaces))


async def apologise(visit: Visit, error: Exception, replaces: int | None = None) -> None:
    """Log a fault once under an id, give the person that id, and let the operators know; `replaces` as in `explain`.

    Always in a message: of a tap that was answered before the fault an alert is not shown any more.
    """
    fault = note_fault(visit.update, error)
    said = message_screen(visit.say, visit.say.html("fault", id=fault))
    try:
        await show(visit, replace(said, replaces=replaces), fresh=True)
    finally:
        await _tell_operators(visit.house, fault, error)


async def report_fault(house: House, error: BaseException) -> None:
    """Log a fault that met nobody in person, and let the operators know."""
    await _tell_operators(house, note_fault(None, error), error)


async def catch(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """What no handler has caught: trouble on the way to Telegram passes by itself, all else is a fault."""
    error, house = context.error, context.bot_data.get(HOUSE)
    if error is None or (isinstance(error, NetworkError) and not isinstance(error, BadRequest)):
        LOG.warning("no way to Telegram: %s", type(error).__name__)
    elif isinstance(house, House):
        fault = note_fault(update if isinstance(update, Update) else None, error)
        await _tell_operators(house, fault, error)


def note_fault(update: Update | None, error: BaseException) -> str:
    """Log where a fault happened, under a new id. The words of an exception may quote a person: they are left out."""
    fault = token_hex(3)
    where = "".join(traceback.format_tb(error.__traceback__))
    LOG.error("fault %s: %s in update %s\n%s", fault, type(error).__name__, update and update.update_id, where)
    return fault


async def _tell_operators(house: House, fault: str, error: BaseException) -> None:
    try:
        await tell_operators(house.database, house.operators, fault, _kind(error), house.clock())
    except Exception as trouble:  # the log has both
        LOG.error("operators not told of fault %s: %s", fault, type(trouble).__name__)


def _kind(error: BaseException) -> str:
    """The type of an exception and the last place of ours it came through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if HERE in Path(frame.filename).parents and LIBRARIES not in frame.filename]
    if not ours:
        return type(error).__name__
    return f"{type(error).__name__}, {Path(ours[-1].filename).relative_to(HERE)} {ours[-1].name}"
