"""What people want to hear of: kept, changed and dropped; told in digests, or at once when it happens."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta, tzinfo
from itertools import groupby

from domain.actor import Actor, RecordState
from domain.capacity import Report
from domain.errors import NotFound, Refusal
from domain.notice import Notice, NoticeKind, Priority
from domain.post import Post
from domain.quiet import QuietHours
from domain.rights import Access, Action
from domain.subscription import (
    MOST_OWN,
    WORKDAYS_ONLY,
    News,
    Pace,
    Sort,
    Sought,
    Subscription,
    name_of,
    opens,
    wants_post,
)
from storage.actors import Actors
from storage.database import Connection, Database
from storage.groups import Groups
from storage.outbox import Outbox
from storage.people import People, Person
from storage.subscriptions import Subscriptions
from usecases.guard_text import refuse_personal_data
from usecases.news import Lookup, Newsroom, cards_of

MOST_AT_ONCE = 25
"""Subscriptions told of in one transaction, and what else is due of the same people: others wait for no more."""
BOARDS_AT_ONCE = 500
GOOD_FOR = timedelta(days=3)
PLACE_GOOD_FOR = timedelta(hours=12)
POST_KEY = "post_new:{post}:"
"""What the keys of everything told of a post at once begin with."""


async def watch(
    database: Database,
    lookup: Lookup,
    access: Access,
    person: Person,
    sort: Sort,
    name: str,
    sought: Sought,
    now: datetime,
    pace: Pace = Pace.DAILY,
) -> Subscription:
    """Keep what is sought and return it; what this person watches already stays as it is.

    Raises NotFound for those who may not, Refusal where they watch too much already.
    """
    if not access.may(Action.TAKE_PART) or (sort in (Sort.POSTS, Sort.PLACES) and not sought.orps):
        raise NotFound
    refuse_personal_data(name)
    async with database.transaction() as connection:
        kept = Subscriptions(connection)
        own = await kept.of(access.person)
        if same := next((one for one in own if one.sort is sort and one.sought == sought), None):
            return same
        if sum(one.sort is not Sort.BOARD for one in own) >= MOST_OWN:
            raise Refusal("refused-watch-full", limit=MOST_OWN)
        new = _new(access.person, sort, name_of(name), sought, pace, now, person.quiet, lookup.zone)
        new = new.model_copy(update={"id": await kept.add(new)})
        if sort is Sort.CARDS:
            found = await cards_of(connection, lookup, access, person, sought, now)
            if found is None:
                raise NotFound
            await kept.keep_cards(new.id, found, now)
    return new


async def own_subscriptions(database: Database, access: Access, person: Person, now: datetime, zone: tzinfo) -> None:
    """See to it that this person hears of the board, unless they have chosen otherwise."""
    if not access.may(Action.TAKE_PART):
        raise NotFound
    if any(one.sort is Sort.BOARD for one in await Subscriptions(database.reader).of(person.id)):
        return
    async with database.transaction() as connection:
        await Subscriptions(connection).add_boards([_board(person.id, now, person.quiet, zone)])


async def subscription_of(connection: Connection, access: Access, number: int) -> Subscription:
    """A person's own subscription, or that of a group they keep; raises NotFound."""
    found = await Subscriptions(connection).get(number)
    if found.group is None:
        is_own = found.person == access.person and access.may(Action.TAKE_PART)
    else:
        group = await Groups(connection).get(found.group)
        is_own = group.ended_at is None and access.may(Action.KEEP_BOARD, orps=(group.orp,))
    if not is_own:
        raise NotFound
    return found


async def choose_pace(
    database: Database,
    access: Access,
    person: Person,
    number: int,
    now: datetime,
    zone: tzinfo,
    *,
    pace: Pace | None = None,
    hour: int | None = None,
    weekday: int | None = None,
) -> Subscription:
    """Tell it otherwise from now on; what waited for a digest and is to be told at once comes with the next tick."""
    async with database.transaction() as connection:
        before = await subscription_of(connection, access, number)
        chosen = {"pace": pace, "hour": hour, "weekday": weekday}
        after = before.model_copy(update={name: value for name, value in chosen.items() if value is not None})
        if before.pace in (Pace.AT_ONCE, Pace.NEVER) and before.sort is not Sort.CARDS:
            after = after.model_copy(update={"told_to": now})
        due = after.next_due(now, _quiet(before, person), zone)
        if after.pace is Pace.AT_ONCE and before.due_at is not None:
            due = now
        after = after.model_copy(update={"due_at": due})
        await Subscriptions(connection).save(after)
    return after


async def choose_words(
    database: Database,
    access: Access,
    number: int,
    *,
    include: tuple[str, ...] | None = None,
    exclude: tuple[str, ...] | None = None,
) -> Subscription:
    """Ask for words that have to be there, or must not be."""
    refuse_personal_data(" ".join((*(include or ()), *(exclude or ()))))
    async with database.transaction() as connection:
        before = await subscription_of(connection, access, number)
        after = before.model_copy(update={"sought": before.sought.with_words(include=include, exclude=exclude)})
        await Subscriptions(connection).save(after)
    return after


async def forget(database: Database, access: Access, number: int) -> None:
    """Watch it no more; the board can only be silenced, a group unlinked."""
    async with database.transaction() as connection:
        found = await subscription_of(connection, access, number)
        if found.sort is Sort.BOARD or found.group is not None:
            raise NotFound
        await Subscriptions(connection).drop(number)


async def subscribe_group(connection: Connection, group: int, orp: str, by: int, now: datetime, zone: tzinfo) -> None:
    """A linked group hears of the board of its district, in the name of the coordinator who linked it last."""
    kept = Subscriptions(connection)
    before = await kept.of_group(group)
    if before is None:
        sought = Sought(orps=(orp,))
        new = _new(by, Sort.BOARD, "", sought, Pace.DAILY, now, WORKDAYS_ONLY, zone)
        await kept.add(new.model_copy(update={"group": group}))
    else:
        await kept.save(before.model_copy(update={"person": by}))


async def tell_digests(lookup: Lookup, database: Database, now: datetime) -> int:
    """Put one digest for everybody whose subscriptions are due and have something to tell; returns how many."""
    await _give_boards(database, lookup.zone, now)
    told = 0
    while (batch := await _tell_some(database, lookup, now)) is not None:
        told += batch
    return told


async def post_published(connection: Connection, post: Post, now: datetime) -> None:
    """Tell of a new post those who hear at once; who may read it is asked when it is sent."""
    actor = await Actors(connection).find(post.actor) if post.actor else None
    about = post.audience.domains or (actor.card.domains if actor else ())
    name = actor.card.name if actor else ""
    waiting = await Subscriptions(connection).told_at_once(post.orps)
    wanting = [
        one for one in waiting if (one.person != post.author or one.group) and wants_post(one.sought, post, about, name)
    ]
    await Outbox(connection).put(*(_post_notice(NoticeKind.POST_NEW, post, one, now) for one in wanting))


async def post_taken_down(connection: Connection, post: Post, now: datetime) -> None:
    """A post hangs no more: what waits to be told of it is called back, what was told at once is written over."""
    kept, begins = Subscriptions(connection), POST_KEY.format(post=post.id)
    await kept.cancel_told(begins, now)
    notices = [
        Notice(
            recipient=person,
            group=group,
            kind=NoticeKind.POST_GONE,
            subject={"post": post.id, "message": message, "group": group or 0},
            dedupe_key=f"post_gone:{post.id}:{person}:{group or 0}:{message}",
            due_at=now,
            drop_at=now + GOOD_FOR,
            priority=Priority.BULK,
        )
        for person, group, message in await kept.told(begins)
    ]
    await Outbox(connection).put(*notices)


async def heard_at_once(connection: Connection, subscription: Subscription, posts: Collection[Post]) -> frozenset[int]:
    """Ids of those of the posts that were told at once where this subscription is told, by whichever of them."""
    ids = [one.id for one in posts]
    return await Subscriptions(connection).heard(subscription.person, subscription.group, POST_KEY, ids)


async def place_opened(
    connection: Connection, actor: Actor, before: Report | None, report: Report, now: datetime
) -> None:
    """Tell those who wait for a place of this kind in one of these districts; `before` is the report until now."""
    if actor.state is not RecordState.ACTIVE or not opens(before, report):
        return
    waiting = await Subscriptions(connection).waiting_for_place(actor.card.orps, actor.card.kind)
    notices = [
        Notice(
            recipient=one.person,
            kind=NoticeKind.PLACE_OPENED,
            subject={"actor": actor.id, "subscription": one.id},
            dedupe_key=f"place_opened:{report.id}:{one.person}",
            due_at=now,
            drop_at=now + PLACE_GOOD_FOR,
        )
        for one in waiting
        if one.person != report.reported_by
    ]
    await Outbox(connection).put(*notices)


async def _tell_some(database: Database, lookup: Lookup, now: datetime) -> int | None:
    """The digests of some people; None where nothing is due any more."""
    if not await Subscriptions(database.reader).has_due(now):
        return None
    async with database.transaction() as connection:
        due = await Subscriptions(connection).due(now, MOST_AT_ONCE)
        room, notices, after = Newsroom(connection, lookup, now), [], []
        for (person_id, group), mine in groupby(due, key=lambda one: (one.person, one.group)):
            person, access = await People(connection).get(person_id)
            news = [await room.look(one, person, access) for one in mine]
            if any(not one.is_empty for one in news) and not (person.is_unreachable and group is None):
                notices.append(_digest(news, room, person_id, group, now))
            after += [_told(one, room, person, now, lookup.zone) for one in news]
        await Subscriptions(connection).tell_next(after)
        await Outbox(connection).put(*notices)
    return len(notices)


def _told(news: News, room: Newsroom, person: Person, now: datetime, zone: tzinfo) -> Subscription:
    """The subscription after it was told of; what has ended is said once and then rests."""
    before = news.subscription
    if news.is_over:
        return before.model_copy(update={"pace": Pace.NEVER, "due_at": None, "told_to": now})
    due = before.next_due(now, _quiet(before, person), zone)
    return before.model_copy(update={"told_to": max(before.told_to, room.until(before)), "due_at": due})


def _digest(news: Iterable[News], room: Newsroom, person: int, group: int | None, now: datetime) -> Notice:
    """Which subscriptions are told of, each since when and until when."""
    told = [one.subscription for one in news if not one.is_empty]
    windows = " ".join(f"{one.id}:{_seconds(one.told_to)}:{_seconds(room.until(one))}" for one in told)
    return Notice(
        recipient=person,
        group=group,
        kind=NoticeKind.DIGEST,
        subject={"windows": windows},
        dedupe_key=f"digest:{told[0].id}:{person}:{_seconds(now)}",
        due_at=now,
        drop_at=now + GOOD_FOR,
        priority=Priority.BULK,
    )


def _post_notice(kind: NoticeKind, post: Post, subscription: Subscription, now: datetime) -> Notice:
    return Notice(
        recipient=subscription.person,
        group=subscription.group,
        kind=kind,
        subject={"post": post.id, "subscription": subscription.id},
        dedupe_key=f"{POST_KEY.format(post=post.id)}{subscription.person}:{subscription.group or 0}",
        due_at=now,
        drop_at=now + GOOD_FOR,
        priority=Priority.BULK,
    )


async def _give_boards(database: Database, zone: tzinfo, now: datetime) -> None:
    """Everybody with a right hears of the board, without asking for it."""
    while await Subscriptions(database.reader).without_board(1):
        async with database.transaction() as connection:
            kept = Subscriptions(connection)
            people = await kept.without_board(BOARDS_AT_ONCE)
            await kept.add_boards([_board(id, now, quiet, zone) for id, quiet in people])


def _board(person: int, now: datetime, quiet: QuietHours, zone: tzinfo) -> Subscription:
    return _new(person, Sort.BOARD, "", Sought(), Pace.DAILY, now, quiet, zone)


def _new(
    person: int, sort: Sort, name: str, sought: Sought, pace: Pace, now: datetime, quiet: QuietHours, zone: tzinfo
) -> Subscription:
    new = Subscription(id=0, person=person, sort=sort, name=name, sought=sought, pace=pace, made_at=now, told_to=now)
    return new.model_copy(update={"due_at": new.next_due(now, quiet, zone)})


def _quiet(subscription: Subscription, person: Person) -> QuietHours:
    return WORKDAYS_ONLY if subscription.group is not None else person.quiet


def _seconds(at: datetime) -> int:
    return int(at.timestamp())
