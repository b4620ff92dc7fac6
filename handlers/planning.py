"""The list of what a network is planned with."""

from domain.errors import NotFound
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from views.menu import OpenPlanning
from views.planning import planning_screen


async def open_planning(visit: Visit, _: OpenPlanning | None = None) -> None:
    """For those who coordinate a district or a region."""
    if not visit.access.own_orps:
        raise NotFound
    await show(visit, planning_screen(visit.say, visit.access))


def routes() -> Routes:
    """The taps of this feature."""
    return Routes(taps=on(OpenPlanning, open_planning))
