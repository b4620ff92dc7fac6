"""What is new, in one message whatever its number: a digest, a single post, a place that has opened."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.order import Found
from domain.post import Kind, Post
from domain.sharing import card_payload, orp_payload, post_payload
from domain.subscription import News, Sort, Subscription
from domain.visibility import Level, level_of_phone
from locales.translator import Translator
from views.found import OpenCard, Reading, entry, shorten
from views.menu import OpenHomeBoard, OpenSubscriptions, menu_row
from views.posts import SIGN, OpenPost, Posted, post_screen, post_text, when_words
from views.screen import Row, Screen, button, link
from views.share import deep_link
from views.subscriptions import OpenSubscription, title_of
from views.words import html, kind_name, kind_of, state_words

TEXT_BUDGET = 3600
"""Characters of the lines; what does not fit is counted."""
TITLE_LIMIT, SPEAKER_LIMIT = 90, 50


@dataclass(frozen=True)
class Section:
    """What is told of one subscription, with the names of those who have posted."""

    news: News
    posted: Sequence[Posted] = ()

    @property
    def total(self) -> int:
        """How many things there are to tell."""
        return len(self.posted) + len(self.news.gone) + len(self.news.found)


def digest_screen(read: Reading, bot: str, sections: Sequence[Section]) -> Screen:
    """All that is new for one person."""
    say = read.say
    title = say.html("digest-title", count=sum(section.total for section in sections))
    rows: tuple[Row, ...] = (
        (button(say.text("button-board"), OpenHomeBoard()), button(say.text("button-watches"), OpenSubscriptions())),
        menu_row(say),
    )
    return Screen(_text(read, bot, title, sections, home=True), rows, protect=_is_internal(sections))


def group_digest_screen(read: Reading, bot: str, orp: str, platform: str | None, sections: Sequence[Section]) -> Screen:
    """All that is new for a group: addresses only, for whoever opens one is asked for their own rights."""
    say = read.say
    name = read.geography.orps[orp].name
    title = say.html("digest-group-title", orp=name, count=sum(section.total for section in sections))
    heading = f"{title}\n{say.html('group-platform', platform=platform)}" if platform else title
    more: Row = (link(say.text("button-digest-more"), deep_link(bot, orp_payload(orp))),)
    return Screen(_text(read, bot, heading, sections, home=False), (more,), protect=_is_internal(sections))


def new_post_screen(read: Reading, posted: Posted, subscription: Subscription) -> Screen:
    """A post told at once."""
    say = read.say
    rows: tuple[Row, ...] = (
        (button(say.text("button-post-open"), OpenPost(posted.post.id)),),
        (button(say.text("button-watch-change"), OpenSubscription(subscription.id)),),
    )
    return post_screen(read, posted, rows, say.html("post-new"))


def group_post_screen(read: Reading, bot: str, posted: Posted) -> Screen:
    """A post told at once in a group."""
    text = f"{read.say.html('post-new')}\n\n{post_text(read, posted)}"
    more: Row = (link(read.say.text("button-post-open"), deep_link(bot, post_payload(posted.post.id))),)
    return Screen(text, (more,), protect=not posted.post.public)


def taken_down_screen(say: Translator, title: str, replaces: int, *, is_group: bool) -> Screen:
    """In place of a post that hangs no more."""
    return Screen(say.html("watch-post-gone", title=title), () if is_group else (menu_row(say),), replaces=replaces)


def place_screen(read: Reading, found: Found, home: str | None, subscription: Subscription) -> Screen:
    """A place has opened."""
    say, actor = read.say, found.actor
    text = "\n\n".join(
        (
            say.html("place-opened"),
            entry(read, found, None, home, actor.card.phone_to_call),
            say.html("place-opened-call"),
        )
    )
    rows: tuple[Row, ...] = (
        (button(say.text("button-card-open"), OpenCard(actor.id)),),
        (button(say.text("button-watch-change"), OpenSubscription(subscription.id)),),
        menu_row(say),
    )
    return Screen(text, rows, protect=(level_of_phone(actor.card) or Level.PUBLIC) >= Level.CRISIS)


def _text(read: Reading, bot: str, title: str, sections: Sequence[Section], *, home: bool) -> str:
    """The title and as many lines as fit; then how many more there are."""
    left, parts, told = TEXT_BUDGET, [title], 0
    for section in sections:
        head = _head(read.say, section, home=home)
        lines = list(_fitting(_lines(read, bot, section), left - len(head)))
        if not lines and not section.news.is_over:
            continue
        told += len(lines)
        block = "\n".join(filter(None, (head, *lines)))
        left -= len(block)
        parts.append(block)
    more = sum(section.total for section in sections) - told
    if more:
        parts.append(read.say.html("digest-more", count=more))
    return "\n\n".join(parts)


def _fitting(lines: Iterable[str], left: int) -> Iterator[str]:
    for line in lines:
        left -= len(line) + 1
        if left < 0:
            return
        yield line


def _head(say: Translator, section: Section, *, home: bool) -> str:
    subscription = section.news.subscription
    if section.news.is_over:
        return say.html("digest-over", name=title_of(say, subscription))
    return f"<b>{html(title_of(say, subscription))}</b>" if home else ""


def _lines(read: Reading, bot: str, section: Section) -> Iterator[str]:
    news = section.news
    yield from (_post_line(read, bot, posted) for posted in section.posted)
    yield from (read.say.html("digest-gone", title=shorten(post.title, TITLE_LIMIT)) for post in news.gone)
    yield from (_found_line(read, bot, found, news.subscription.sort) for found in news.found)


def _post_line(read: Reading, bot: str, posted: Posted) -> str:
    post = posted.post
    when = _when(read, post)
    title = f'<a href="{deep_link(bot, post_payload(post.id))}">{html(shorten(post.title, TITLE_LIMIT))}</a>'
    who = shorten(posted.actor or read.geography.orps[post.orp].name, SPEAKER_LIMIT)
    return " · ".join(filter(None, (f"{SIGN[post.kind]} {title}", when, html(who))))


def _when(read: Reading, post: Post) -> str:
    if post.kind is not Kind.EVENT or post.starts_at is None:
        return ""
    return html(when_words(read.say, read.zone, post.starts_at, post.ends_at, whole_day=post.whole_day))


def _found_line(read: Reading, bot: str, found: Found, sort: Sort) -> str:
    card = found.actor.card
    name = f'<a href="{deep_link(bot, card_payload(found.actor.id))}">{html(shorten(card.name, TITLE_LIMIT))}</a>'
    kind = kind_name(read.say, kind_of(read.codes, card.kind))
    state = state_words(read.say, found.state) if sort is Sort.PLACES else ""
    seat = read.geography.orps[card.seat].name if card.seat else ""
    return " · ".join(filter(None, (name, state, kind and html(kind), html(seat))))


def _is_internal(sections: Iterable[Section]) -> bool:
    return any(
        not post.public for section in sections for post in (*(one.post for one in section.posted), *section.news.gone)
    )
