"""Actors of a list as this person may read them, and the ready-made lists that a question names."""

from collections.abc import Sequence
from datetime import datetime

from domain.codes import CodeLists
from domain.crisis import judge
from domain.errors import NotFound
from domain.order import Found
from domain.places import Geography
from domain.query import Query
from domain.rights import Access, Action, may_find
from domain.stop_words import GLUE
from domain.words import fold, stems, words_of
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Connection
from storage.filters import Filters
from storage.saved_filters import SavedFilter, SavedFilters
from usecases.matching import as_readable

MOST_NAMED = 3


async def found_of(
    connection: Connection,
    ids: Sequence[int],
    *,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    home: str | None,
    now: datetime,
) -> tuple[Found, ...]:
    """These actors in this order, seen from `home`, with what the person may read; ended ones only to their keepers."""
    actors = {actor.id: actor for actor in await Actors(connection).with_ids(ids)}
    reports = await Capacity(connection).latest(ids)
    return tuple(
        as_readable(
            access,
            judge(actor, reports.get(id), codes.kinds, geography, home or actor.card.seat or "", now),
            now,
        )
        for id in ids
        if (actor := actors.get(id)) and (may_find(access, actor) or access.may_with(Action.SEE_NETWORK_WORK, actor))
    )


async def published_page(
    connection: Connection, access: Access, number: int, now: datetime, limit: int, offset: int
) -> tuple[SavedFilter, list[int], int]:
    """A ready-made list with the ids of a page of it and how many it holds; raises NotFound."""
    if not access.may(Action.READ_NETWORK):
        raise NotFound
    saved = await SavedFilters(connection).get(number)
    if not saved.is_published:
        raise NotFound
    ids, total = await Filters(connection).page(saved.filter, saved.orps, now, limit, offset, living=True)
    return saved, ids, total


async def named_lists(connection: Connection, access: Access, query: Query, home: str | None) -> list[SavedFilter]:
    """Ready-made lists whose name holds every word of a question: those of the district it names, else of `home`."""
    place = query.place
    orp = place.orp if place and place.orp else home
    if orp is None or not access.may(Action.READ_NETWORK):
        return []
    words = query.text if place is None else f"{query.text[: place.start]} {query.text[place.end :]}"
    sought = [set(stems(word)) for word in words_of(words) if fold(word) not in GLUE]
    lists = await SavedFilters(connection).published_in(orp) if sought else []
    return [one for one in lists if _holds(one.name, sought)][:MOST_NAMED]


def _holds(name: str, sought: list[set[str]]) -> bool:
    said = {stem for word in words_of(name) for stem in stems(word)}
    return all(said & stems_of_word for stems_of_word in sought)
