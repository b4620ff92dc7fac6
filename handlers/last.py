"""What nothing else understands gets a kind word and a way on."""

from handlers.screen import show
from handlers.visit import Visit
from views.menu import dead_end_screen, message_screen


async def unknown_command(visit: Visit) -> None:
    """A command that does not exist."""
    await show(visit, dead_end_screen(visit.say, visit.say.html("unknown-command")))


async def not_text(visit: Visit) -> None:
    """A photo, a voice message, a sticker … where words are needed."""
    key = "only-text-here" if await visit.draft() else "only-text"
    await show(visit, message_screen(visit.say, visit.say.html(key)))
