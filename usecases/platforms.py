"""Platforms as people see and keep them: made, edited, renamed, ended; members by their cards, people besides."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from pydantic import JsonValue, ValidationError

from domain.actor import Actor, Card
from domain.card_change import Origin
from domain.codes import CodeLists
from domain.errors import NotFound, Refusal
from domain.frequency import every_days
from domain.places import Geography
from domain.platform import (
    FREQUENCY_LIMIT,
    NAME_LIMIT,
    WORDS_LIMIT,
    Platform,
    PlatformState,
    may_edit,
    may_keep,
    missing_kinds,
    topics_of,
    wants_family,
    with_renamed_platform,
    without_platform,
)
from domain.rights import Access, Action, as_seen_by
from storage.actors import Actors
from storage.database import Connection, Database
from storage.platforms import Platforms
from usecases.edit_card import save_changed
from usecases.guard_text import refuse_in_value, refuse_personal_data

EDITABLE = frozenset(
    {
        *("name", "type", "state", "frequency", "coordinator_actor", "coordinator_person", "coordinator_words"),
        *("topics", "goals", "outputs", "families", "note", "quorum", "reminders"),
    }
)
LIMITS = {"name": NAME_LIMIT, "frequency": FREQUENCY_LIMIT, "goals": WORDS_LIMIT, "outputs": WORDS_LIMIT}


class Composition(NamedTuple):
    """What a platform lacks: kinds of actors, or ANOTHER; and whether parents and child belong to it."""

    missing: tuple[str, ...]
    wants_family: bool


async def readable_platform(reader: Connection, access: Access, platform_id: int) -> Platform:
    """A platform for those of its district and its members; raises NotFound for all others."""
    platform = await Platforms(reader).get(platform_id)
    if not access.may(Action.READ_NETWORK):
        raise NotFound
    if may_keep(access, platform) or platform.orp in await districts_of(reader, access):
        return platform
    if not await Platforms(reader).is_member(platform.id, access.person, access.own_actors):
        raise NotFound
    return platform


async def kept_platform(reader: Connection, access: Access, platform_id: int) -> Platform:
    """A living platform of an own district, for its coordinators; raises NotFound."""
    platform = await Platforms(reader).get(platform_id)
    if not may_edit(access, platform) or not platform.is_living:
        raise NotFound
    return platform


async def districts_of(reader: Connection, access: Access) -> frozenset[str]:
    """Districts whose platforms this person sees: coordinated ones, of rights there, of the actors spoken for."""
    actors = await Actors(reader).living(access.own_actors) if access.own_actors else []
    granted = {grant.orp for grant in access.grants if grant.orp}
    return access.own_orps | granted | {orp for actor in actors for orp in actor.card.orps[:1]}


async def own_platforms(reader: Connection, access: Access) -> list[Platform]:
    """Those the person's actors belong to or coordinate, and those the person is invited to or coordinates."""
    platforms = Platforms(reader)
    found = [
        *(await platforms.of_actors(access.own_actors) if access.own_actors else ()),
        *(await platforms.coordinated_by(access.own_actors) if access.own_actors else ()),
        *await platforms.of_person(access.person),
    ]
    return sorted({one.id: one for one in found}.values(), key=lambda one: (one.name_key, one.id))


async def platforms_of(reader: Connection, access: Access, actor: Actor) -> list[Platform]:
    """Platforms of an actor that this person may open; `actor` as the person reads it, so that hidden names stay so."""
    if not actor.card.platforms or not access.may(Action.READ_NETWORK):
        return []
    orps, own = await districts_of(reader, access), {one.id for one in await own_platforms(reader, access)}
    return [one for one in await Platforms(reader).of_actors([actor.id]) if one.orp in orps or one.id in own]


async def members_for(reader: Connection, access: Access, platform: Platform) -> list[Actor]:
    """The actors of a platform by name; one whose card hides its platforms is seen by those who keep it alone."""
    actors = {actor.id: actor for actor in await members_of_platform(reader, platform.id)}
    listed = [actors[id] for id in await Platforms(reader).actors(platform.id)]
    if may_keep(access, platform):
        return listed
    return [actor for actor in listed if as_seen_by(access, actor).card.platforms]


async def composition(reader: Connection, codes: CodeLists, platform: Platform) -> Composition:
    """What the platform lacks by the kinds of its members' cards."""
    actors = await Actors(reader).with_ids(await Platforms(reader).actors(platform.id))
    kinds = [actor.card.kind or "" for actor in actors]
    return Composition(missing_kinds(platform.type, kinds, codes), wants_family(platform.type, codes))


async def make_platform(
    database: Database,
    access: Access,
    orp: str,
    values: Mapping[str, JsonValue],
    now: datetime,
) -> Platform:
    """Put a new platform into a district; the actors whose cards name it belong to it at once.

    Raises NotFound where the district is not this person's, Refusal for wrong words or a name that is taken.
    """
    if not access.may(Action.KEEP_PLATFORMS, orps=(orp,)):
        raise NotFound
    new = changed({"id": 0, "orp": orp, "made_at": now}, values, now)
    async with database.transaction() as connection:
        await _check_name(connection, new)
        platform = await Platforms(connection).add(new, access.person)
        await link(connection, platform)
    return platform


async def edit_platform(
    database: Database,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    platform_id: int,
    values: Mapping[str, JsonValue],
    now: datetime,
) -> Platform:
    """Change fields; another name stands on the cards of all members at once. Raises as `make_platform`."""
    async with database.transaction() as connection:
        known = await kept_platform(connection, access, platform_id)
        platform = changed(known.model_dump(), values, now)
        if platform.state is PlatformState.ENDED:
            raise NotFound
        await put_edited(connection, codes, geography, known, platform, access.person, Origin.COORDINATOR, now)
    return platform


async def put_edited(
    connection: Connection,
    codes: CodeLists,
    geography: Geography,
    known: Platform,
    platform: Platform,
    by: int | None,
    origin: Origin,
    now: datetime,
) -> None:
    """The same in the caller's transaction; the caller has checked the right."""
    members = await members_of_platform(connection, known.id)
    if platform.name_key != known.name_key:
        await _check_name(connection, platform)
    await Platforms(connection).save(platform, by)
    if platform.name != known.name:
        pairs = card_pairs(members, lambda card: with_renamed_platform(card, known.name, platform.name))
        await save_changed(connection, codes, geography, pairs, by, origin, now)
        await link(connection, platform)


async def end_platform(
    database: Database, access: Access, codes: CodeLists, geography: Geography, platform_id: int, now: datetime
) -> Platform:
    """End a platform for good: it disappears from the cards of its members. Raises NotFound."""
    async with database.transaction() as connection:
        known = await kept_platform(connection, access, platform_id)
        ended, _ = await put_ended(connection, codes, geography, known, access.person, Origin.COORDINATOR, now)
    return ended


async def put_ended(
    connection: Connection,
    codes: CodeLists,
    geography: Geography,
    known: Platform,
    by: int | None,
    origin: Origin,
    now: datetime,
) -> tuple[Platform, list[tuple[Actor, Actor]]]:
    """The same in the caller's transaction, with the members before and after; the caller has checked the right."""
    members = await members_of_platform(connection, known.id)
    ended = known.model_copy(update={"state": PlatformState.ENDED, "edited_at": now})
    await Platforms(connection).save(ended, by)
    pairs = card_pairs(members, lambda card: without_platform(card, known.name))
    await save_changed(connection, codes, geography, pairs, by, origin, now)
    return ended, pairs


async def write_year(
    database: Database, access: Access, platform_id: int, year: int, words: str, now: datetime
) -> Platform:
    """Say how a year of the platform was, to be read by those concerned; no words take it back. Raises as above."""
    if len(words) > WORDS_LIMIT:
        raise Refusal("refused-text-too-long", limit=WORDS_LIMIT, length=len(words))
    refuse_personal_data(words, insisting=True)
    async with database.transaction() as connection:
        platform = await kept_platform(connection, access, platform_id)
        await Platforms(connection).put_year(platform_id, year, words.strip(), access.person, now)
    return platform


def changed(known: Mapping[str, object], values: Mapping[str, JsonValue], now: datetime) -> Platform:
    """The platform with these values of fields; raises Refusal for words too long or of a concrete child."""
    if not EDITABLE.issuperset(values):
        raise NotFound
    refuse_in_value(dict(values))
    said = {field: _tidy(field, value) for field, value in values.items()}
    if "frequency" in said:
        said["every_days"] = every_days(str(said["frequency"]))
    try:
        platform = Platform.model_validate({**known, **said, "edited_at": now})
    except ValidationError:
        raise NotFound from None
    if not platform.name:
        raise Refusal("form-expects-text")
    return platform


def _tidy(field: str, value: JsonValue) -> JsonValue:
    if field == "topics" and isinstance(value, list):
        return list(topics_of(map(str, value)))
    if field not in LIMITS:
        return value
    words = str(value or "").strip() if field != "name" else " ".join(str(value).split())
    if len(words) > LIMITS[field]:
        raise Refusal("refused-text-too-long", limit=LIMITS[field], length=len(words))
    return words


async def _check_name(connection: Connection, platform: Platform) -> None:
    other = await Platforms(connection).named(platform.orp, platform.name_key)
    if other is not None and other.id != platform.id:
        raise Refusal("refused-platform-exists", name=other.name)


async def link(connection: Connection, platform: Platform) -> None:
    """Who names it already belongs to it."""
    actors = Actors(connection)
    await actors.link_platforms(await actors.naming(platform.orp, platform.name_key))


async def members_of_platform(connection: Connection, platform: int) -> list[Actor]:
    """The actors that belong to a platform, by id."""
    return await Actors(connection).with_ids(await Platforms(connection).actors(platform))


def card_pairs(actors: Iterable[Actor], change: Callable[[Card], Card]) -> list[tuple[Actor, Actor]]:
    """The actors before and after this change of their cards."""
    return [(actor, actor.model_copy(update={"card": change(actor.card)})) for actor in actors]
