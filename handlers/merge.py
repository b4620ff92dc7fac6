"""Merging two cards of one actor: the other card, the sides field by field, the preview, the end."""

from collections.abc import Mapping

from domain.answers import narrow
from domain.audit import card_seen
from domain.capacity import state_now
from domain.errors import NotFound
from domain.merge import Side, differing, merged_card, sides_of
from domain.visibility import Level
from handlers.keep_actor import show_keeping
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.actors import Actors
from storage.capacity import Capacity
from storage.drafts import Draft
from usecases.drafts import keep_draft
from usecases.keep_actor import kept_actor, twins_of
from usecases.merge_actors import Begun, begin_merge, merge_actors
from views.card import CardReading
from views.keep_actor import OpenMerge
from views.merge import (
    MergeField,
    MergeSide,
    MergeThem,
    MergeWith,
    Pair,
    merge_screen,
    partners_screen,
    preview_screen,
    side_screen,
)

SEARCH_FORM = "merge-search"
MOST_OFFERED = 8


async def open_merge(visit: Visit, tap: OpenMerge) -> None:
    """Cards that look alike; any other may be typed."""
    actor = await kept_actor(visit.reader, visit.access, tap.actor)
    own = await _own_names(visit, actor.id)
    twins = {twin.id: twin.card.name for twin in await twins_of(visit.reader, actor.card) if twin.id in own}
    draft = Draft(form=SEARCH_FORM, answers={"actor": actor.id})
    await keep_draft(visit.house.database, visit.person.id, draft, visit.now)
    shown = dict(list(twins.items())[:MOST_OFFERED])
    await show(visit, partners_screen(visit.reading, actor, shown, "merge-twins" if twins else "merge-no-twins"))


async def type_partner(visit: Visit, draft: Draft) -> None:
    """Cards of own districts with these words in their names."""
    actor = await kept_actor(visit.reader, visit.access, int(draft.answers["actor"]))
    own = await _own_names(visit, actor.id)
    ids, names = list(own), list(own.values())
    found = {ids[at]: names[at] for at in narrow(names, " ".join(visit.text.split()))[:MOST_OFFERED]}
    await show(visit, partners_screen(visit.reading, actor, found, "merge-found" if found else "merge-found-none"))


async def compare(visit: Visit, tap: MergeWith) -> None:
    """What differs, with what was chosen before."""
    await show(visit, merge_screen(visit.reading, _pair(await _begin(visit, tap.kept, tap.other))))


async def choose_field(visit: Visit, tap: MergeField) -> None:
    """Both values of a field."""
    pair = _pair(await _begin(visit, tap.kept, tap.other))
    if tap.field not in differing(pair.kept.card, pair.other.card):
        raise NotFound
    await show(visit, side_screen(visit.reading, pair, tap.field))


async def choose_side(visit: Visit, tap: MergeSide) -> None:
    """Keep the choice."""
    if tap.side not in [side.value for side in sides_of(tap.field)]:
        raise NotFound
    begun = await _begin(visit, tap.kept, tap.other, {tap.field: Side(tap.side)})
    await show(visit, merge_screen(visit.reading, _pair(begun)))


async def merge(visit: Visit, tap: MergeThem) -> None:
    """The preview, then the merge; refused where a card has changed since it was shown."""
    if not tap.sure:
        await _preview(visit, _pair(await _begin(visit, tap.kept, tap.other)))
        return
    house = visit.house
    actor = await merge_actors(
        house.database, visit.access, house.codes, house.geography, tap.kept, tap.other, visit.now
    )
    names = await Actors(visit.reader).names([tap.other])
    await show_keeping(visit, actor, visit.say.html("merge-done", other=names[tap.other]))


async def _preview(visit: Visit, pair: Pair) -> None:
    card = merged_card(pair.kept.card, pair.other.card, pair.sides)
    result = pair.kept.model_copy(update={"card": card})
    reports = list((await Capacity(visit.reader).latest([pair.kept.id, pair.other.id])).values())
    report = max(reports, key=lambda one: (one.reported_at, one.id), default=None)
    state = state_now(card, visit.house.codes.kinds.get(card.kind or ""), report, visit.now)
    await show(visit, preview_screen(visit.reading, pair, CardReading(result, report, state, Level.COORDINATOR)))


async def _begin(visit: Visit, kept: int, other: int, chosen: Mapping[str, Side] | None = None) -> Begun:
    begun = await begin_merge(visit.house.database, visit.access, kept, other, visit.now, chosen)
    visit.saw(entry for actor in (begun.kept, begun.other) for entry in card_seen(visit.person.id, actor, visit.now))
    return begun


def _pair(begun: Begun) -> Pair:
    return Pair(begun.kept, begun.other, begun.plan.sides)


async def _own_names(visit: Visit, besides: int) -> dict[int, str]:
    names = await Actors(visit.reader).living_names(visit.access.own_orps)
    return {actor: name for actor, name in names.items() if actor != besides}


def routes() -> Routes:
    """Taps and the typed search of this feature."""
    return Routes(
        taps={
            **on(OpenMerge, open_merge),
            **on(MergeWith, compare),
            **on(MergeField, choose_field),
            **on(MergeSide, choose_side),
            **on(MergeThem, merge),
        },
        drafts={SEARCH_FORM: type_partner},
    )
