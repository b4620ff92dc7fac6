"""/mojedata and /smazatme: everything kept on a person, as a file, or erased."""

from datetime import timedelta

from telegram.error import TelegramError

from handlers.commands import forget_commands
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.my_data import MyData
from usecases.my_data import erase_person, export_person
from views.my_data import AskErasure, EraseMe, OpenMyData, erased_screen, erasure_screen, my_data_screen

QUESTION_HOLDS = timedelta(minutes=15)
MOST_DELETED_AT_ONCE = 100


async def send_my_data(visit: Visit, _: OpenMyData | None = None) -> None:
    """The file with everything."""
    facts = await export_person(visit.house.database, visit.house.reads, visit.person.id, visit.now)
    await show(visit, my_data_screen(visit.say, facts, visit.now, visit.house.zone))


async def ask_erasure(visit: Visit, _: AskErasure | None = None) -> None:
    """What would go and what would stay."""
    alone = await MyData(visit.reader).coordinates_alone(visit.person.id)
    await show(visit, erasure_screen(visit.say, visit.house.geography, alone, visit.now))


async def erase_me(visit: Visit, tap: EraseMe) -> None:
    """Erase the person who has just been asked; a button from another day asks again."""
    if not 0 <= visit.now.timestamp() - tap.asked <= QUESTION_HOLDS.total_seconds():
        await ask_erasure(visit)
        return
    private = await erase_person(visit.house.database, visit.house.reads, visit.person.id, visit.now)
    await show(visit.with_person(has_private_message=False), erased_screen(visit.say))
    await _clear_chat(visit, private)


async def _clear_chat(visit: Visit, private: list[int]) -> None:
    """What was to vanish later vanishes now: nobody will remember it."""
    if visit.person.telegram_id is None:
        return
    await forget_commands(visit.bot, visit.person.telegram_id)
    for first in range(0, len(private), MOST_DELETED_AT_ONCE):
        try:
            await visit.bot.delete_messages(visit.person.telegram_id, private[first : first + MOST_DELETED_AT_ONCE])
        except TelegramError:
            continue  # too old, or deleted by the person


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={
            "mojedata": send_my_data,
            "mydata": send_my_data,
            "smazatme": ask_erasure,
            "eraseme": ask_erasure,
        },
        taps={**on(OpenMyData, send_my_data), **on(AskErasure, ask_erasure), **on(EraseMe, erase_me)},
    )
