"""/krize: who can help now."""

from domain.audit import crisis_list_seen
from domain.errors import NotFound, Refusal
from domain.places import Ring
from domain.rights import Action
from handlers.ask_place import ask_place
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from usecases.crisis import CrisisQuestion, ask_crisis_network, read_crisis_page
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


async def show_crisis(visit: Visit, orp: str) -> None:
    """The list of a district; where nobody answers there, that is counted as unmet demand."""
    _check_right(visit)
    await _show_page(visit, CrisisQuestion(orp=orp), is_new=True)


async def turn(visit: Visit, tap: OpenCrisis) -> None:
    """Another district, ring or page, the closed ones, or the same list again."""
    _check_right(visit)
    if tap.orp not in visit.house.geography.orps or tap.ring not in list(Ring):
        raise NotFound
    question = CrisisQuestion(orp=tap.orp, ring=Ring(tap.ring), page=tap.page, closed=tap.closed)
    await _show_page(visit, question, is_new=not (tap.again or tap.page or tap.closed))


async def _show_page(visit: Visit, question: CrisisQuestion, *, is_new: bool) -> None:
    """A new question is counted where nobody answers; turning its pages or looking again is not."""
    house = visit.house
    if is_new:
        page = await ask_crisis_network(house.database, visit.access, house.codes, house.geography, question, visit.now)
    else:
        page = await read_crisis_page(visit.reader, visit.access, house.codes, house.geography, question, visit.now)
    await show(visit, crisis_screen(visit.reading, page))
    visit.saw(crisis_list_seen(visit.person.id, (found.actor for found in page.shown), question.orp, visit.now))


def _check_right(visit: Visit) -> None:
    if not visit.access.may(Action.SEARCH_CRISIS):
        raise Refusal("refused-role")


def routes() -> Routes:
    """Commands and taps of this feature."""
    return Routes(
        commands={"krize": open_mine, "crisis": open_mine},
        taps={**on(OpenMyCrisis, open_mine), **on(OpenCrisis, turn)},
    )
