"""A coordinator's filters: worked with, saved, published – and marks put on all that one finds."""

from collections.abc import Sequence
from datetime import datetime

from domain.actor import Actor, RecordState
from domain.codes import CodeLists
from domain.errors import NotFound, Refusal
from domain.filter import MARK_LIMIT, NAME_LIMIT, WORDS_LIMIT, Attribute, Filter, Mark, districts, marked
from domain.places import Geography
from domain.rights import Access, Action
from storage.actors import Actors
from storage.card_changes import Origin
from storage.database import Connection, Database
from storage.filters import Filters
from storage.saved_filters import SavedFilter, SavedFilters
from usecases.edit_card import save_changed
from usecases.guard_text import refuse_personal_data

CHUNK = 200
"""Cards marked in one transaction: others wait for no more."""


def check_coordinator(access: Access) -> None:
    """Raises NotFound for anybody who coordinates no district."""
    if not access.may(Action.SEE_NETWORK_WORK, orps=access.own_orps):
        raise NotFound


def may_keep(access: Access, saved: SavedFilter) -> bool:
    """True where this person may rename, publish, withdraw and delete a filter: the owner's own, else a published one
    that looks at nobody outside the own districts. Nothing of it may lie outside them."""
    return saved.orps <= access.own_orps and (saved.owner == access.person or saved.is_published)


async def work_with(database: Database, access: Access, chosen: Filter, now: datetime) -> None:
    """Keep the filter a coordinator is working with; raises Refusal for words too long or of a concrete child."""
    check_coordinator(access)
    for words in chosen.values(Attribute.WORDS):
        _check_text(words, WORDS_LIMIT)
    async with database.transaction() as connection:
        await SavedFilters(connection).open(access.person, chosen, now)


async def save_filter(database: Database, access: Access, name: str, now: datetime) -> int:
    """Save the open filter under a name, with the districts it looks at now; returns its id."""
    check_coordinator(access)
    called = _check_text(name, NAME_LIMIT)
    async with database.transaction() as connection:
        chosen = await SavedFilters(connection).open_of(access.person)
        orps = sorted(districts(access, chosen))
        if not orps:
            raise NotFound
        return await SavedFilters(connection).add(access.person, called, chosen, orps, now)


async def rename_filter(database: Database, access: Access, number: int, name: str) -> None:
    """Give a saved filter another name."""
    called = _check_text(name, NAME_LIMIT)
    async with database.transaction() as connection:
        await _own(connection, access, number)
        await SavedFilters(connection).rename(number, called)


async def publish_filter(database: Database, access: Access, number: int, now: datetime) -> None:
    """Let the network find a saved filter as a ready-made list under its name."""
    async with database.transaction() as connection:
        saved = await _own(connection, access, number)
        if not saved.is_published:
            await SavedFilters(connection).publish(number, now)


async def withdraw_filter(database: Database, access: Access, number: int) -> bool:
    """Take a list back; True where the filter stays saved: one whose owner has gone does not."""
    async with database.transaction() as connection:
        saved = await _own(connection, access, number)
        if saved.owner is None:
            await SavedFilters(connection).drop(number)
        else:
            await SavedFilters(connection).publish(number, None)
        return saved.owner is not None


async def delete_filter(database: Database, access: Access, number: int) -> None:
    """Delete a saved filter, and with it the list published from it."""
    async with database.transaction() as connection:
        await _own(connection, access, number)
        await SavedFilters(connection).drop(number)


async def await_mark(database: Database, access: Access, mark: Mark, now: datetime) -> int:
    """Keep a mark until the coordinator says yes to the number of actors it is for, which is returned."""
    check_coordinator(access)
    _check_mark(mark)
    async with database.transaction() as connection:
        chosen = await SavedFilters(connection).open_of(access.person)
        await SavedFilters(connection).open(access.person, chosen, now)
        await SavedFilters(connection).await_mark(access.person, mark)
        return len(await _to_mark(connection, access, chosen, now))


async def mark_all(
    database: Database, access: Access, codes: CodeLists, geography: Geography, expected: int, now: datetime
) -> int | None:
    """Put the mark that waits on all that the open filter finds; returns how many cards have changed.

    None, and nothing is done, where the filter finds another number than `expected` by now.
    """
    check_coordinator(access)
    async with database.transaction() as connection:
        mark = await SavedFilters(connection).mark_of(access.person)
        if mark is None:
            raise Refusal("refused-old-button")
        ids = await _to_mark(connection, access, await SavedFilters(connection).open_of(access.person), now)
        if len(ids) != expected:
            return None
        await SavedFilters(connection).await_mark(access.person, None)
    changed = 0
    for at in range(0, len(ids), CHUNK):
        changed += await _mark(database, access, codes, geography, ids[at : at + CHUNK], mark, now)
    return changed


async def mark_one(
    database: Database, access: Access, codes: CodeLists, geography: Geography, actor: int, mark: Mark, now: datetime
) -> bool:
    """Put a mark on one card, or take it off; True where that changed the card."""
    _check_mark(mark)
    async with database.transaction() as connection:
        if not _may_mark(access, await Actors(connection).get(actor)):
            raise NotFound
    return await _mark(database, access, codes, geography, [actor], mark, now) == 1


async def _mark(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    ids: Sequence[int],
    mark: Mark,
    now: datetime,
) -> int:
    """The rights are asked once more: a card may have moved to another district since it was found."""
    async with database.transaction() as connection:
        known = [actor for actor in await Actors(connection).living(ids) if _may_mark(access, actor)]
        pairs = [(actor, actor.model_copy(update={"card": marked(actor.card, mark)})) for actor in known]
        different = [(before, after) for before, after in pairs if before != after]
        await save_changed(connection, codes, geography, different, access.person, Origin.COORDINATOR, now)
    return len(different)


def _may_mark(access: Access, actor: Actor) -> bool:
    return actor.state is not RecordState.ENDED and access.may_with(Action.EDIT_CARD, actor)


async def _to_mark(connection: Connection, access: Access, chosen: Filter, now: datetime) -> list[int]:
    """All that the filter finds and that has not ended."""
    return await Filters(connection).everybody(chosen, districts(access, chosen), now, living=True)


async def _own(connection: Connection, access: Access, number: int) -> SavedFilter:
    check_coordinator(access)
    saved = await SavedFilters(connection).get(number)
    if not may_keep(access, saved):
        raise NotFound
    return saved


def _check_mark(mark: Mark) -> None:
    for words in filter(None, (mark.key, mark.value)):
        _check_text(words, MARK_LIMIT)


def _check_text(text: str, limit: int) -> str:
    words = " ".join(text.split())
    if not 0 < len(words) <= limit:
        raise Refusal("refused-words-length", limit=limit, length=len(words))
    refuse_personal_data(words)
    return words
