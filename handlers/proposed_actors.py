"""«New from the register»: a coordinator takes proposed actors in, says which known one each is, or refuses them."""

from domain.answers import narrow
from handlers.my_card import edit_card
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.drafts import Draft
from storage.registers import Registers
from usecases.drafts import keep_draft
from usecases.filters import check_coordinator
from usecases.keep_actor import kept_actor, twins_of
from usecases.proposed_actors import link_to, proposed_actor, take_in, to_decide, turn_away
from views.card import EditCard
from views.menu import OpenProposedActors
from views.proposal_words import open_card_row
from views.proposed_actors import (
    PAGE,
    LinkTo,
    OpenProposedActor,
    SeekActor,
    TakeIn,
    TurnAway,
    link_screen,
    proposed_actor_screen,
    proposed_actors_screen,
    seek_screen,
    turn_away_screen,
)
from views.screen import Row

SEEK_FORM = "register-seek"
MOST_OFFERED = 8


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


async def seek_actor(visit: Visit, tap: SeekActor) -> None:
    """Which actor of own districts it is: likely ones, and any other by typing."""
    proposed = await proposed_actor(visit.reader, visit.access, tap.proposed)
    own = await Actors(visit.reader).living_names(visit.access.own_orps)
    twins = {twin.id: twin.card.name for twin in await twins_of(visit.reader, proposed.card) if twin.id in own}
    draft = Draft(form=SEEK_FORM, answers={"proposed": proposed.id})
    await keep_draft(visit.house.database, visit.person.id, draft, visit.now)
    key = "register-seek-likely" if twins else "register-seek-unlike"
    await show(visit, seek_screen(visit.reading, proposed, dict(list(twins.items())[:MOST_OFFERED]), key))


async def type_actor(visit: Visit, draft: Draft) -> None:
    """Actors of own districts with these words in their names."""
    proposed = await proposed_actor(visit.reader, visit.access, int(draft.answers["proposed"]))
    own = await Actors(visit.reader).living_names(visit.access.own_orps)
    ids, names = list(own), list(own.values())
    found = {ids[at]: names[at] for at in narrow(names, " ".join(visit.text.split()))[:MOST_OFFERED]}
    key = "register-seek-found" if found else "register-seek-none"
    await show(visit, seek_screen(visit.reading, proposed, found, key))


async def link_it(visit: Visit, tap: LinkTo) -> None:
    """Both side by side; once it is sure, the proposed one is that actor."""
    if not tap.sure:
        proposed = await proposed_actor(visit.reader, visit.access, tap.proposed)
        actor = await kept_actor(visit.reader, visit.access, tap.actor)
        await show(visit, link_screen(visit.reading, proposed, actor))
        return
    proposed, actor = await link_to(visit.house.database, visit.access, tap.proposed, tap.actor, visit.now)
    heading = visit.say.html("register-linked", proposed=proposed.card.name, actor=actor.card.name)
    await _show_waiting(visit, 0, heading, open_card_row(visit.say, actor))


async def _show_waiting(visit: Visit, page: int, heading: str = "", rows: tuple[Row, ...] = ()) -> None:
    total = await count_proposed_actors(visit)
    page = min(page, max(total - 1, 0) // PAGE)
    shown = await Registers(visit.reader).open_in(visit.access.own_orps, PAGE, page * PAGE)
    await show(visit, proposed_actors_screen(visit.reading, shown, total, page, heading, rows))


def routes() -> Routes:
    """Taps and the typed search of this feature."""
    return Routes(
        taps={
            **on(OpenProposedActors, open_proposed_actors),
            **on(OpenProposedActor, open_proposed_actor),
            **on(TakeIn, take_it_in),
            **on(TurnAway, turn_it_away),
            **on(SeekActor, seek_actor),
            **on(LinkTo, link_it),
        },
        drafts={SEEK_FORM: type_actor},
    )
