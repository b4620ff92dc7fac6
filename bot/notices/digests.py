"""Notices of what somebody wants to hear of: rendered with the rights that its owner has at the moment of sending."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.notices import Recipient, Render
from domain.audit import phones_seen
from domain.errors import NotFound
from domain.notice import NoticeKind
from domain.post import Post, is_valid
from domain.rights import Access
from domain.subscription import News, Pace, Sort, Subscription
from handlers.subscriptions import lookup_of
from storage.actors import Actors, moment
from storage.groups import Groups
from storage.people import People, Person
from storage.posts import Posts
from storage.subscriptions import Subscriptions
from usecases.news import Newsroom
from usecases.subscriptions import heard_at_once
from views.digest import (
    Section,
    digest_screen,
    group_digest_screen,
    group_post_screen,
    new_post_screen,
    place_screen,
    taken_down_screen,
)
from views.posts import Posted
from views.screen import Screen

Subject = Mapping[str, int | str]


@dataclass(frozen=True)
class Owner:
    """In whose name something is told, whoever hears it: a group hears what its coordinator may have told there."""

    person: Person
    access: Access


async def digest(recipient: Recipient, subject: Subject) -> Screen | None:
    """What is new in the times that the digest was made for, as it stands now; nothing twice, nothing told at once."""
    sections: list[Section] = []
    posts: set[int] = set()
    actors: set[int] = set()
    group = None
    for subscription, until in await _subscriptions(recipient, str(subject["windows"])):
        group = subscription.group
        news = await _news(recipient, subscription, until)
        known = posts | await heard_at_once(recipient.reader, subscription, (*news.posts, *news.gone))
        fresh = news.model_copy(
            update={
                "posts": tuple(one for one in reversed(news.posts) if one.id not in known),
                "gone": tuple(one for one in news.gone if one.id not in known),
                "found": tuple(one for one in news.found if one.actor.id not in actors),
            }
        )
        posts |= {one.id for one in (*fresh.posts, *fresh.gone)}
        actors |= {one.actor.id for one in fresh.found}
        if not fresh.is_empty:
            sections.append(Section(fresh, await _posted(recipient, *fresh.posts)))
    if not sections:
        return None
    if group is None:
        return digest_screen(recipient.reading, recipient.house.name, sections)
    linked = await Groups(recipient.reader).get(group)
    return group_digest_screen(recipient.reading, recipient.house.name, linked.orp, linked.platform, sections)


async def new_post(recipient: Recipient, subject: Subject) -> Screen | None:
    """A post told at once, while it hangs and is still watched for."""
    post = await Posts(recipient.reader).find(int(subject["post"]))
    subscription = await Subscriptions(recipient.reader).find(int(subject["subscription"]))
    if post is None or subscription is None or subscription.pace is not Pace.AT_ONCE:
        return None
    if not is_valid(post, recipient.reading.now) or not await _may_tell(recipient, subscription, post):
        return None
    (posted,) = await _posted(recipient, post)
    if subscription.group is None:
        return new_post_screen(recipient.reading, posted, subscription)
    return group_post_screen(recipient.reading, recipient.house.name, posted)


async def gone_post(recipient: Recipient, subject: Subject) -> Screen | None:
    """Written over a post that was told at once and hangs no more."""
    post = await Posts(recipient.reader).find(int(subject["post"]))
    if post is None or is_valid(post, recipient.reading.now):
        return None
    is_group = bool(subject["group"])
    return taken_down_screen(recipient.reading.say, post.title, int(subject["message"]), is_group=is_group)


async def place_opened(recipient: Recipient, subject: Subject) -> Screen | None:
    """A place, while it is free and its watch is kept."""
    subscription = await Subscriptions(recipient.reader).find(int(subject["subscription"]))
    if subscription is None or subscription.sort is not Sort.PLACES or subscription.pace is not Pace.AT_ONCE:
        return None
    owner = await _owner(recipient, subscription)
    free = await _room(recipient).free([int(subject["actor"])], owner.person, owner.access)
    if not free:
        return None
    recipient.house.reads.add(phones_seen(owner.person.id, (one.actor for one in free), recipient.reading.now))
    return place_screen(recipient.reading, free[0], owner.person.home_orp, subscription)


async def _subscriptions(recipient: Recipient, windows: str) -> list[tuple[Subscription, int]]:
    """Those that are still kept, as they were at the time, with the end of what is told of each."""
    kept = Subscriptions(recipient.reader)
    found = [(await kept.find(number), since, until) for number, since, until in _divided(windows)]
    return [(one.model_copy(update={"told_to": moment(since)}), until) for one, since, until in found if one]


def _divided(windows: str) -> Iterator[tuple[int, int, int]]:
    """Subscription, since and until of each window."""
    for window in windows.split():
        number, since, until = map(int, window.split(":"))
        yield number, since, until


async def _news(recipient: Recipient, subscription: Subscription, until: int) -> News:
    """What it has to tell; one silenced meanwhile tells at most that it is over."""
    owner = await _owner(recipient, subscription)
    news = await _room(recipient).news(subscription, owner.person, owner.access, moment(until))
    is_silent = subscription.pace is Pace.NEVER and not news.is_over
    return News(subscription=subscription) if is_silent else news


async def _owner(recipient: Recipient, subscription: Subscription) -> Owner:
    """Raises NotFound where a person's own subscription is not the recipient's."""
    if subscription.group is None:
        if subscription.person != recipient.person.id:
            raise NotFound
        return Owner(recipient.person, recipient.access)
    person, granted = await People(recipient.reader).get(subscription.person)
    return Owner(person, recipient.house.rights_of(person, granted, recipient.reading.now))


async def _may_tell(recipient: Recipient, subscription: Subscription, post: Post) -> bool:
    owner = await _owner(recipient, subscription)
    return bool(await _room(recipient).readable(subscription, owner.person, owner.access, [post]))


async def _posted(recipient: Recipient, *posts: Post) -> list[Posted]:
    names = await Actors(recipient.reader).names([post.actor for post in posts if post.actor])
    return [Posted(post, names.get(post.actor or 0)) for post in posts]


def _room(recipient: Recipient) -> Newsroom:
    return Newsroom(recipient.reader, lookup_of(recipient.house), recipient.reading.now)


NOTICES: Mapping[NoticeKind, Render] = {
    NoticeKind.DIGEST: digest,
    NoticeKind.POST_NEW: new_post,
    NoticeKind.POST_GONE: gone_post,
    NoticeKind.PLACE_OPENED: place_opened,
}
