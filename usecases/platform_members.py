"""Who belongs to a platform: actors by their cards, people besides, and what the words of a workbook mean."""

from collections.abc import Collection, Sequence
from datetime import datetime

from domain.actor import Actor
from domain.card_change import Origin
from domain.codes import CodeLists
from domain.errors import NotFound, Refusal
from domain.places import Geography
from domain.platform import Decision, Member, Platform, with_platform, without_platform
from domain.platform_members import Candidates
from domain.rights import Access, Role
from domain.words import fold
from storage.actors import Actors
from storage.database import Connection, Database
from storage.people import People
from storage.platforms import Platforms
from usecases.edit_card import save_changed
from usecases.platforms import card_pairs, kept_platform, members_of_platform

INVITED = (Role.MEMBER, Role.CRISIS_WORKER, Role.COORDINATOR)
"""Roles whose people in a district may be invited to its platforms besides the actors."""


async def people_around(reader: Connection, orp: str) -> list[tuple[int, str]]:
    """Id and name of everybody who may be invited in a district besides its actors, by name."""
    return sorted(await People(reader).holders(INVITED, [orp]), key=lambda one: (fold(one[1]), one[0]))


async def likely_members(reader: Connection, codes: CodeLists, platform: Platform, words: str) -> list[Actor]:
    """Actors that words of a workbook may mean, the likest first."""
    candidates = Candidates(await Actors(reader).serving(platform.orp), platform.orp, codes)
    return [candidates.actors[id] for id in candidates.likely(words)]


async def add_members(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    platform_id: int,
    actors: Collection[int],
    now: datetime,
) -> Platform:
    """Name the platform on the cards of these actors; whoever keeps a platform says who belongs to it.

    Raises NotFound, or Refusal where a card means by this name a platform of another district of the actor's.
    """
    async with database.transaction() as connection:
        platform = await kept_platform(connection, access, platform_id)
        for actor in actors:
            await _name_on_card(connection, codes, geography, platform, actor, access.person, now)
    return platform


async def remove_member(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    platform_id: int,
    actor_id: int,
    now: datetime,
) -> Platform:
    """Take the platform off an actor's card; nothing where it does not belong to it. Raises NotFound."""
    async with database.transaction() as connection:
        platform = await kept_platform(connection, access, platform_id)
        members = [actor for actor in await members_of_platform(connection, platform_id) if actor.id == actor_id]
        pairs = card_pairs(members, lambda card: without_platform(card, platform.name))
        await save_changed(connection, codes, geography, pairs, access.person, Origin.COORDINATOR, now)
    return platform


async def choose_people(
    database: Database, access: Access, platform_id: int, people: Collection[int], now: datetime
) -> Platform:
    """Say who is invited besides the actors; only people of the district, or invited already. Raises NotFound."""
    async with database.transaction() as connection:
        platform, platforms = await kept_platform(connection, access, platform_id), Platforms(connection)
        invited = {*await platforms.persons(platform_id)}
        around = {person for person, _ in await people_around(connection, platform.orp)}
        if not {*people} <= around | invited:
            raise NotFound
        for person in sorted(invited - {*people}):
            await platforms.uninvite(platform_id, person)
        for person in sorted({*people} - invited):
            await platforms.invite(platform_id, person)
    return platform


async def decide_member(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    platform_id: int,
    key: str,
    decision: Decision,
    actor_id: int | None,
    now: datetime,
) -> Member:
    """Say whom the words of a workbook mean, or that they stay words, or go. Raises NotFound."""
    if (decision is Decision.MATCHED) != (actor_id is not None):
        raise NotFound
    async with database.transaction() as connection:
        platform = await kept_platform(connection, access, platform_id)
        member = await named_member(connection, platform_id, key)
        if actor_id is not None:
            await _name_on_card(connection, codes, geography, platform, actor_id, access.person, now)
        decided = member.model_copy(update={"decision": decision, "actor": actor_id})
        await Platforms(connection).put_member(decided)
    return decided


async def undecided_members(database: Database, access: Access, codes: CodeLists, platform_id: int) -> list[Member]:
    """Words that wait to be decided; those of an actor that belongs to the platform by now wait no more."""
    async with database.transaction() as connection:
        platform, platforms = await kept_platform(connection, access, platform_id), Platforms(connection)
        waiting = [one for one in await platforms.named_members(platform_id) if one.decision is Decision.OPEN]
        members = await Actors(connection).with_ids(await platforms.actors(platform_id))
        candidates = Candidates(members, platform.orp, codes)
        known = {one.words: meant.actor for one in waiting if (meant := candidates.meant(one.words))}
        for one in waiting:
            if one.words in known:
                matched = {"decision": Decision.MATCHED, "actor": known[one.words]}
                await platforms.put_member(one.model_copy(update=matched))
    return [one for one in waiting if one.words not in known]


async def named_member(reader: Connection, platform: int, key: str) -> Member:
    """Words of a workbook by the key that stands in buttons; raises NotFound."""
    found = next((one for one in await Platforms(reader).named_members(platform) if one.key == key), None)
    if found is None:
        raise NotFound
    return found


async def _name_on_card(
    connection: Connection,
    codes: CodeLists,
    geography: Geography,
    platform: Platform,
    actor_id: int,
    by: int,
    now: datetime,
) -> None:
    found: Sequence[Actor] = await Actors(connection).living([actor_id])
    if not found or platform.orp not in found[0].card.orps:
        raise NotFound
    pairs = card_pairs(found, lambda card: with_platform(card, platform.name))
    await save_changed(connection, codes, geography, pairs, by, Origin.COORDINATOR, now)
    if actor_id not in await Platforms(connection).actors(platform.id):
        raise Refusal("refused-platform-of-another-district", actor=found[0].card.name, name=platform.name)
