"""/sit: own districts, ready lists, and filters by any attribute."""

from collections.abc import Sequence

from domain.answers import narrow
from domain.audit import phones_seen
from domain.errors import NotFound, Refusal
from domain.filter import NOTHING, READY, Attribute, Condition, Filter, age_of, districts
from handlers.proposed_actors import count_proposed_actors
from handlers.routes import Routes, on
from handlers.screen import show
from handlers.visit import Visit
from storage.drafts import Draft
from storage.filters import Filters
from storage.saved_filters import SavedFilters
from usecases.drafts import keep_draft
from usecases.filters import check_coordinator, work_with
from usecases.lists import found_of
from views.announcement_audience import with_writing
from views.filter_words import value_words
from views.found import PAGE
from views.menu import OpenNetwork
from views.network import (
    ChooseAttribute,
    ChooseValue,
    ClearFilter,
    DropCondition,
    OpenReady,
    PickValue,
    ShowFiltered,
    attributes_screen,
    filtered_by,
    filtered_screen,
    network_screen,
    values_screen,
)
from views.subscriptions import WatchFilter, with_watch

WORDS_FORM = "network-words"
Options = Sequence[tuple[str, int | None]]


async def open_network(visit: Visit, _: OpenNetwork | None = None) -> None:
    """Own districts and the ready lists, each with its number."""
    check_coordinator(visit.access)
    own, filters = sorted(visit.access.own_orps), Filters(visit.reader)
    found = await filters.count_by_orp(own)
    actors = {code: found.get(code, 0) for code in sorted(own, key=lambda code: visit.house.geography.orps[code].name)}
    ready = {name: await filters.count(chosen, own, visit.now) for name, chosen in READY.items()}
    saved = await SavedFilters(visit.reader).of(visit.person.id, own)
    new = await count_proposed_actors(visit)
    await show(visit, network_screen(visit.reading, actors, ready, len(saved), new))


async def open_ready(visit: Visit, tap: OpenReady) -> None:
    """A ready list, which may be filtered further."""
    if tap.name not in READY:
        raise NotFound
    await go_on_with(visit, READY[tap.name])


async def clear(visit: Visit, _: ClearFilter) -> None:
    """Begin a new filter."""
    await go_on_with(visit, Filter())


async def show_filtered(visit: Visit, tap: ShowFiltered) -> None:
    """A page of what the open filter finds."""
    check_coordinator(visit.access)
    await show_found(visit, await open_filter(visit), tap.page)


async def choose_attribute(visit: Visit, _: ChooseAttribute) -> None:
    """By what to filter further."""
    check_coordinator(visit.access)
    await show(visit, attributes_screen(visit.reading, await open_filter(visit)))


async def choose_value(visit: Visit, tap: ChooseValue) -> None:
    """The values of an attribute; typed words narrow them."""
    check_coordinator(visit.access)
    attribute = _attribute(tap.attribute)
    await _expect_words(visit, attribute)
    await _show_values(visit, attribute, await options_of(visit, attribute), tap.page)


async def pick_value(visit: Visit, tap: PickValue) -> None:
    """Add a condition, or take it off."""
    check_coordinator(visit.access)
    attribute, chosen = _attribute(tap.attribute), await open_filter(visit)
    offered = (Condition(attribute=attribute, value=value) for value, _ in await options_of(visit, attribute))
    condition = next((one for one in offered if one.key == tap.key), None)
    if condition is None:
        raise Refusal("refused-old-button")
    is_asked = condition in chosen.conditions
    await go_on_with(visit, chosen.without(condition.key) if is_asked else chosen.with_(condition))


async def drop_condition(visit: Visit, tap: DropCondition) -> None:
    """Take a chip off."""
    check_coordinator(visit.access)
    await go_on_with(visit, (await open_filter(visit)).without(tap.key))


async def type_words(visit: Visit, draft: Draft) -> None:
    """Words narrow the values shown, where a value is chosen, else what is found."""
    check_coordinator(visit.access)
    words, attribute = " ".join(visit.text.split()), _attribute(str(draft.answers["attribute"]))
    if attribute is Attribute.WORDS:
        condition = Condition(attribute=attribute, value=words)
        await go_on_with(visit, (await open_filter(visit)).with_(condition))
        return
    options = await options_of(visit, attribute)
    labels = [value_words(visit.reading, attribute, value) for value, _ in options]
    await _show_values(visit, attribute, [options[at] for at in narrow(labels, words)], 0, words)


async def go_on_with(visit: Visit, chosen: Filter) -> None:
    """Work with this filter from now on and show what it finds."""
    await work_with(visit.house.database, visit.access, chosen, visit.now)
    await show_found(visit, chosen, 0)


async def show_found(visit: Visit, chosen: Filter, page: int) -> None:
    """What a filter finds in own districts; typed words narrow it."""
    orps = districts(visit.access, chosen)
    ids, total = await Filters(visit.reader).page(chosen, orps, visit.now, PAGE, page * PAGE)
    if page and not ids:
        await show_found(visit, chosen, 0)
        return
    house = visit.house
    found = await found_of(
        visit.reader,
        ids,
        access=visit.access,
        codes=house.codes,
        geography=house.geography,
        home=None,
        now=visit.now,
    )
    await _expect_words(visit, Attribute.WORDS)
    screen = filtered_screen(visit.reading, chosen, found, total, page)
    screen = with_writing(visit.say, screen) if total else screen
    await show(visit, with_watch(visit.say, screen, WatchFilter()) if chosen.conditions else screen)
    visit.saw(phones_seen(visit.person.id, (one.actor for one in found), visit.now))


async def open_filter(visit: Visit) -> Filter:
    """The filter this coordinator is working with."""
    return await SavedFilters(visit.reader).open_of(visit.person.id)


async def options_of(visit: Visit, attribute: Attribute) -> Options:
    """Values to choose from, with how many of those that the rest of the filter finds have each."""
    own, filters = sorted(visit.access.own_orps), Filters(visit.reader)
    if attribute is Attribute.WORDS:
        return []
    if attribute is Attribute.ORP:
        actors = await filters.count_by_orp(own)
        return sorted(
            ((code, actors.get(code, 0)) for code in own), key=lambda one: visit.house.geography.orps[one[0]].name
        )
    if attribute is Attribute.AGE:
        bands = [one for one in visit.house.codes.target_groups.values() if one.kind == "vek"]
        return [*((value, None) for value in dict.fromkeys(map(age_of, bands))), (NOTHING, None)]
    rest = (await open_filter(visit)).without_attribute(attribute)
    return await filters.values(attribute, rest, sorted(districts(visit.access, rest)), visit.now)


async def _show_values(visit: Visit, attribute: Attribute, options: Options, page: int, words: str = "") -> None:
    note, chosen = filtered_by(visit.reading, words), await open_filter(visit)
    await show(visit, values_screen(visit.reading, attribute, options, chosen, page, note))


async def _expect_words(visit: Visit, attribute: Attribute) -> None:
    draft = Draft(form=WORDS_FORM, answers={"attribute": attribute.value})
    await keep_draft(visit.house.database, visit.person.id, draft, visit.now)


def _attribute(name: str) -> Attribute:
    if name not in set(Attribute):
        raise NotFound
    return Attribute(name)


def routes() -> Routes:
    """Commands, taps and typed words of this feature."""
    return Routes(
        commands={"sit": open_network, "network": open_network},
        taps={
            **on(OpenNetwork, open_network),
            **on(OpenReady, open_ready),
            **on(ClearFilter, clear),
            **on(ShowFiltered, show_filtered),
            **on(ChooseAttribute, choose_attribute),
            **on(ChooseValue, choose_value),
            **on(PickValue, pick_value),
            **on(DropCondition, drop_condition),
        },
        drafts={WORDS_FORM: type_words},
    )
