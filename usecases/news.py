"""What there is to tell of a subscription at a moment: never more than its owner may read at that moment."""

from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from domain.actor import Actor, RecordState
from domain.board import may_read
from domain.capacity import State as Capacity
from domain.codes import CodeLists, NeedDomain
from domain.errors import NotFound
from domain.filter import districts, text_of
from domain.gazetteer import Gazetteer
from domain.lexicon import Lexicon
from domain.order import Found
from domain.places import Geography
from domain.post import Post, State, districts_of, is_for
from domain.rights import Access, Action, as_seen_by, may_find
from domain.subscription import (
    MOST_CARDS,
    News,
    Pace,
    Sort,
    Sought,
    Subscription,
    admits,
    may_be_told_in_group,
    near,
    wants_post,
)
from storage.actors import Actors
from storage.database import Connection
from storage.filters import Filters
from storage.groups import Groups
from storage.people import Person
from storage.posts import Posts
from storage.saved_filters import SavedFilters
from storage.subscriptions import Subscriptions
from usecases.lists import found_of
from usecases.search import search, search_guided

UNSETTLED = timedelta(minutes=1)
"""A change written down now may bear an earlier moment: what is younger than this is told the next time."""


@dataclass(frozen=True)
class Lookup:
    """What cards are looked for with, and the clock on the wall; `words` can be awaited again and again."""

    codes: CodeLists
    geography: Geography
    words: Awaitable[tuple[Lexicon, Gazetteer]]
    zone: tzinfo


class Newsroom:
    """Finds what is new for subscriptions at one moment; what several of them ask for is read once."""

    def __init__(self, connection: Connection, lookup: Lookup, now: datetime) -> None:
        self._connection = connection
        self._lookup = lookup
        self._now = now
        self._hung: dict[tuple[tuple[str, ...], datetime, datetime], list[Post]] = {}
        self._withdrawn: dict[datetime, list[Post]] = {}
        self._actors: dict[int, Actor] = {}

    def until(self, subscription: Subscription) -> datetime:
        """What happened until then is told now."""
        if subscription.pace is Pace.AT_ONCE and subscription.due_at and subscription.sort is not Sort.CARDS:
            return subscription.due_at  # what waited for a digest when at once was chosen
        return self._now if subscription.sort is Sort.CARDS else self._now - UNSETTLED

    async def look(self, subscription: Subscription, person: Person, access: Access) -> News:
        """What is new since the last telling; cards are looked for anew (needs a transaction's connection)."""
        if subscription.sort is Sort.CARDS and access.may(Action.TAKE_PART):
            found = await cards_of(self._connection, self._lookup, access, person, subscription.sought, self._now)
            if found is None:
                return News(subscription=subscription, is_over=True)
            await Subscriptions(self._connection).keep_cards(subscription.id, found, self._now)
        return await self.news(subscription, person, access, self.until(subscription))

    async def news(self, subscription: Subscription, person: Person, access: Access, until: datetime) -> News:
        """What came after its `told_to` and not after `until`, as far as it still holds."""
        if not access.may(Action.TAKE_PART):
            return News(subscription=subscription)
        if subscription.sort is Sort.CARDS:
            return await self._cards(subscription, person, access, until)
        if subscription.sort is Sort.PLACES:
            return await self._places(subscription, person, access, until)
        hung = await self.readable(subscription, person, access, await self._posts(subscription, person, access, until))
        gone = await self.readable(subscription, person, access, await self._gone(subscription, until))
        return News(subscription=subscription, posts=tuple(hung), gone=tuple(gone))

    async def readable(
        self, subscription: Subscription, person: Person, access: Access, posts: Sequence[Post]
    ) -> list[Post]:
        """Those of the posts that may be told: to the owner, or in the group in the owner's name."""
        if not posts or subscription.group is not None:
            return await self._for_group(subscription.group or 0, access, posts) if posts else []
        open_to = [one for one in posts if one.author != person.id and may_read(access, one)]
        if subscription.sort is not Sort.BOARD:
            return open_to
        mine = await self._spoken_for(access)
        return [one for one in open_to if is_for(one, access, mine, person.home_orp)]

    async def _for_group(self, number: int, access: Access, posts: Sequence[Post]) -> list[Post]:
        """Whoever linked the group has to keep the board still: without that right only what is public is told."""
        group = await Groups(self._connection).find(number)
        if group is None or group.ended_at is not None:
            return []
        keeps = access.may(Action.KEEP_BOARD, orps=(group.orp,))
        return [
            one
            for one in posts
            if group.orp in one.orps and (one.public or (keeps and may_be_told_in_group(one, group.orp)))
        ]

    async def _posts(self, subscription: Subscription, person: Person, access: Access, until: datetime) -> list[Post]:
        sought, since = subscription.sought, subscription.told_to
        boards = sought.orps or sorted(districts_of(access, await self._spoken_for(access), person.home_orp))
        key = (tuple(boards), since, until)
        if key not in self._hung:
            self._hung[key] = await Posts(self._connection).published_between(since, until, self._now, boards)
            await self._read_actors([one.actor for one in self._hung[key] if one.actor is not None])
        return self._wanted(sought, self._hung[key])

    async def _gone(self, subscription: Subscription, until: datetime) -> list[Post]:
        """What was told of and is withdrawn since, as it was read while it hung."""
        if subscription.told_to not in self._withdrawn:
            gone = await Posts(self._connection).withdrawn_between(subscription.told_to, until)
            await self._read_actors([one.actor for one in gone if one.actor is not None])
            self._withdrawn[subscription.told_to] = gone
        told = [
            one.model_copy(
                update={"state": State.PUBLISHED, "valid_until": max(one.valid_until, self._now + UNSETTLED)}
            )
            for one in self._withdrawn[subscription.told_to]
            if one.published_at and one.published_at > subscription.made_at
        ]
        return self._wanted(subscription.sought, told)

    def _wanted(self, sought: Sought, posts: Sequence[Post]) -> list[Post]:
        return [one for one in posts if wants_post(sought, one, self._about(one), self._speaker(one))]

    async def _spoken_for(self, access: Access) -> list[Actor]:
        await self._read_actors(access.own_actors)
        return [self._actors[id] for id in access.own_actors if id in self._actors]

    async def _read_actors(self, actors: Iterable[int]) -> None:
        missing = set(actors) - self._actors.keys()
        if missing:
            self._actors |= {one.id: one for one in await Actors(self._connection).with_ids(sorted(missing))}

    def _about(self, post: Post) -> Sequence[NeedDomain]:
        actor = self._actors.get(post.actor or 0)
        return post.audience.domains or (actor.card.domains if actor else ())

    def _speaker(self, post: Post) -> str:
        actor = self._actors.get(post.actor or 0)
        return actor.card.name if actor else ""

    async def _cards(self, subscription: Subscription, person: Person, access: Access, until: datetime) -> News:
        sought = subscription.sought
        try:
            await _check_source(self._connection, access, sought)
        except NotFound:
            return News(subscription=subscription, is_over=True)
        ids = await Subscriptions(self._connection).came(subscription.id, subscription.told_to, until)
        found = await self._found(ids, person, access)
        if sought.filter is not None:
            found = [one for one in found if one.actor.card.seat in access.own_orps]
        return News(subscription=subscription, found=tuple(found))

    async def _places(self, subscription: Subscription, person: Person, access: Access, until: datetime) -> News:
        sought = subscription.sought
        ids = await Subscriptions(self._connection).opened(sought.orps, sought.kinds, subscription.told_to, until)
        return News(subscription=subscription, found=tuple(await self.free(ids, person, access)))

    async def free(self, actors: Sequence[int], person: Person, access: Access) -> list[Found]:
        """Those of the actors that take somebody now."""
        found = await self._found(actors, person, access)
        return [one for one in found if one.state is Capacity.FREE and one.actor.state is RecordState.ACTIVE]

    async def _found(self, ids: Sequence[int], person: Person, access: Access) -> list[Found]:
        found = await found_of(
            self._connection,
            ids,
            access=access,
            codes=self._lookup.codes,
            geography=self._lookup.geography,
            home=person.home_orp,
            now=self._now,
        )
        return [one for one in found if one.actor.state is not RecordState.ENDED]


async def cards_of(
    connection: Connection, lookup: Lookup, access: Access, person: Person, sought: Sought, now: datetime
) -> list[int] | None:
    """Ids of the cards that are sought now; None where the list or the right to the filter is gone."""
    try:
        ids = await _matching(connection, lookup, access, person, sought, now)
    except NotFound:
        return None
    if not (sought.include or sought.exclude):
        return ids
    actors = {one.id: as_seen_by(access, one) for one in await Actors(connection).with_ids(ids)}
    return [id for id in ids if id in actors and admits(sought, text_of(actors[id]))]


async def _matching(
    connection: Connection, lookup: Lookup, access: Access, person: Person, sought: Sought, now: datetime
) -> list[int]:
    await _check_source(connection, access, sought)
    if sought.ready is not None:
        saved = await SavedFilters(connection).get(sought.ready)
        ids = await Filters(connection).everybody(saved.filter, saved.orps, now, living=True)
        known = {one.id for one in await Actors(connection).with_ids(ids) if may_find(access, one)}
        return [id for id in ids if id in known]
    if sought.filter is not None:
        orps = districts(access, sought.filter)
        return await Filters(connection).everybody(sought.filter, orps, now)
    return await _searched(connection, lookup, access, person, sought, now)


async def _searched(
    connection: Connection, lookup: Lookup, access: Access, person: Person, sought: Sought, now: datetime
) -> list[int]:
    """What a search finds around its place; where nobody matches all of it, nobody is found."""
    if sought.criteria is not None:
        answer = await search_guided(
            connection,
            sought.criteria,
            access=access,
            codes=lookup.codes,
            geography=lookup.geography,
            home=person.home_orp,
            now=now,
            limit=MOST_CARDS,
        )
    else:
        lexicon, gazetteer = await lookup.words
        answer = await search(
            connection,
            sought.question,
            access=access,
            codes=lookup.codes,
            geography=lookup.geography,
            gazetteer=gazetteer,
            lexicon=lexicon,
            home=person.home_orp,
            now=now,
            limit=MOST_CARDS,
        )
    return [] if answer.partial else [one.actor.id for one in near(answer, lookup.geography)]


async def _check_source(connection: Connection, access: Access, sought: Sought) -> None:
    """Raises NotFound where this person may not find cards this way any more."""
    if sought.ready is not None:
        saved = await SavedFilters(connection).get(sought.ready)
        if not saved.is_published or not access.may(Action.READ_NETWORK):
            raise NotFound
    elif sought.filter is not None:
        if not access.may(Action.SEE_NETWORK_WORK, orps=districts(access, sought.filter)):
            raise NotFound
    elif not access.may(Action.SEARCH):
        raise NotFound
