"""«New from the register»: a coordinator takes proposed actors in, as they are or to edit them, or refuses them."""

from handlers.my_card import edit_card
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.registers import Registers
from usecases.filters import check_coordinator
from usecases.proposed_actors import take_in, to_decide, turn_away
from views.card import EditCard
from views.menu import OpenProposedActors
from views.proposal_words import open_card_row
from views.proposed_actors import (
    PAGE,
    OpenProposedActor,
    TakeIn,
    TurnAway,
    proposed_actor_screen,
    proposed_actors_screen,
    turn_away_screen,
)
from views.screen import Row


async def count_proposed_actors(visit: Visit) -> int:
    """How many proposed actors wait for this person's decision."""
    orps = visit.access.own_orps
    return await Registers(visit.reader).count_open_in(orps) if orps else 0


async def open_proposed_actors(visit: Visit, tap: OpenProposedActors) -> None:
    """What waits in own districts, the oldest first."""
    check_coordinator(visit.access)
    await _show_waiting(visit, tap.page)


async def open_proposed_actor(visit: Visit, tap: OpenProposedActor) -> None:
    """One of them, with the known actors that it may be."""
    await show(visit, proposed_actor_screen(visit.reading, await to_decide(visit.reader, visit.access, tap.proposed)))


async def take_it_in(visit: Visit, tap: TakeIn) -> None:
    """Make an actor of it; then edit the card, or go on with those that wait."""
    house = visit.house
    actor = await take_in(house.database, house.codes, house.geography, visit.access, tap.proposed, tap.seen, visit.now)
    if tap.edits:
        await edit_card(visit, EditCard(actor.id))
    else:
        heading = visit.say.html("register-taken", actor=actor.card.name)
        await _show_waiting(visit, 0, heading, open_card_row(visit.say, actor))


async def turn_it_away(visit: Visit, tap: TurnAway) -> None:
    """Refuse it for good – after a question, because it never comes again."""
    if not tap.sure:
        waiting = await to_decide(visit.reader, visit.access, tap.proposed)
        await show(visit, turn_away_screen(visit.reading, waiting.proposed))
        return
    proposed = await turn_away(visit.house.database, visit.access, tap.proposed, visit.now)
    await _show_waiting(visit, 0, visit.say.html("register-turned-away", actor=proposed.card.name))


async def _show_waiting(visit: Visit, page: int, heading: str = "", rows: tuple[Row, ...] = ()) -> None:
    total = await count_proposed_actors(visit)
    page = min(page, max(total - 1, 0) // PAGE)
    shown = await Registers(visit.reader).open_in(visit.access.own_orps, PAGE, page * PAGE)
    await show(visit, proposed_actors_screen(visit.reading, shown, total, page, heading, rows))


def routes() -> Routes:
    """Taps of this feature."""
    return Routes(
        taps={
            **on(OpenProposedActors, open_proposed_actors),
            **on(OpenProposedActor, open_proposed_actor),
            **on(TakeIn, take_it_in),
            **on(TurnAway, turn_it_away),
        }
    )
