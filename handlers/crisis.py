"""/krize: who can help now."""

from domain.errors import NotFound, Refusal
from domain.places import Ring
from domain.rights import Action
from handlers.ask_place import ask_place
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from usecases.crisis import ask_crisis_network, read_crisis_ring
from views.crisis import OpenCrisis, crisis_screen, lines_screen
from views.menu import OpenMyCrisis
from views.place import CRISIS


async def open_mine(visit: Visit, _: OpenMyCrisis | None = None) -> None:
    """The list of the home district; without one, ask for it; without the right, the public lines."""
    if not visit.access.may(Action.SEARCH_CRISIS):
        await show(visit, lines_screen(visit.say, visit.house.codes.crisis_lines))
    elif visit.person.home_orp is None:
        await ask_place(visit, CRISIS)
    else:
        await show_crisis(visit, visit.person.home_orp)


async def show_crisis(visit: Visit, orp: str, ring: Ring = Ring.OWN) -> None:
    """The first page of one ring around a district; an empty one is counted as unmet demand."""
    if not visit.access.may(Action.SEARCH_CRISIS):
        raise Refusal("refused-role")
    house = visit.house
    answer = await ask_crisis_network(house.database, visit.access, house.codes, house.geography, orp, ring, visit.now)
    await show(visit, crisis_screen(visit.reading, answer, 0, False))


async def turn(visit: Visit, tap: OpenCrisis) -> None:
    """Another district, ring or page, the closed ones, or the same list again."""
    if tap.orp not in visit.house.geography.orps or tap.ring not in list(Ring):
        raise NotFound
    if not visit.access.may(Action.SEARCH_CRISIS):
        raise Refusal("refused-role")
    house = visit.house
    answer = await read_crisis_ring(
        visit.reader, visit.access, house.codes, house.geography, tap.orp, Ring(tap.ring), visit.now
    )
    await show(visit, crisis_screen(visit.reading, answer, tap.page, tap.closed))


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={"krize": open_mine, "crisis": open_mine},
        taps={**on(OpenMyCrisis, open_mine), **on(OpenCrisis, turn)},
    )
