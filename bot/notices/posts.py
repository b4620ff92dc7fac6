"""Notices about posts: what waits for a coordinator or was reported, what was decided about one's own."""

from collections.abc import Mapping

from bot.notices import Recipient, Render
from domain.notice import NoticeKind
from domain.post import Post, State, is_valid, may_keep, may_speak
from storage.actors import Actors
from storage.posts import Posts
from views.moderation import keeper_rows
from views.posts import Posted, fault_words, post_screen, speaker_rows
from views.screen import Screen

Subject = Mapping[str, int | str]


async def waiting(recipient: Recipient, subject: Subject) -> Screen | None:
    """A post that waits, for those who may decide about it."""
    post = await Posts(recipient.reader).find(int(subject["post"]))
    if post is None or post.state is not State.WAITING or not may_keep(recipient.access, post):
        return None
    key = "notice-post-waiting" if post.edited_at is None else "notice-post-edited"
    return await _to_keeper(recipient, post, recipient.reading.say.html(key))


async def reported(recipient: Recipient, subject: Subject) -> Screen | None:
    """A post that readers have something against, while nobody has looked at it."""
    post = await Posts(recipient.reader).find(int(subject["post"]))
    if post is None or not is_valid(post, recipient.reading.now) or not may_keep(recipient.access, post):
        return None
    reports = await Posts(recipient.reader).reports(post.id)
    if not reports:
        return None
    say = recipient.reading.say
    faults = ", ".join(dict.fromkeys(fault_words(say, one.reason) for one in reports))
    return await _to_keeper(recipient, post, say.html("notice-post-reported", faults=faults), len(reports))


async def decided(recipient: Recipient, subject: Subject) -> Screen | None:
    """One's own post was approved or refused."""
    post = await _own(recipient, subject)
    if post is None or post.state not in (State.PUBLISHED, State.REFUSED):
        return None
    return await _to_author(recipient, post, f"notice-post-{post.state.value}")


async def hidden(recipient: Recipient, subject: Subject) -> Screen | None:
    """One's own post was hidden."""
    post = await _own(recipient, subject)
    if post is None or post.state is not State.HIDDEN:
        return None
    return await _to_author(recipient, post, "notice-post-hidden")


async def _own(recipient: Recipient, subject: Subject) -> Post | None:
    """The author's post, as long as the author may still speak for it."""
    post = await Posts(recipient.reader).find(int(subject["post"]))
    if post is None or post.author != recipient.person.id or not may_speak(recipient.access, post):
        return None
    return post


async def _to_keeper(recipient: Recipient, post: Post, note: str, reports: int = 0) -> Screen:
    posted = Posted(post, await _actor_name(recipient, post), reports)
    return post_screen(recipient.reading, posted, keeper_rows(recipient.reading, posted), note)


async def _to_author(recipient: Recipient, post: Post, key: str) -> Screen:
    posted = Posted(post, await _actor_name(recipient, post))
    rows = speaker_rows(recipient.reading, post)
    return post_screen(recipient.reading, posted, rows, recipient.reading.say.html(key))


async def _actor_name(recipient: Recipient, post: Post) -> str | None:
    return (await Actors(recipient.reader).names([post.actor])).get(post.actor) if post.actor else None


NOTICES: dict[NoticeKind, Render] = {
    NoticeKind.POST_WAITING: waiting,
    NoticeKind.POST_REPORTED: reported,
    NoticeKind.POST_DECIDED: decided,
    NoticeKind.POST_HIDDEN: hidden,
}
