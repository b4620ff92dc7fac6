"""The board of a district: its posts, newest first, and chips that narrow or widen it."""

from collections.abc import Sequence
from typing import ClassVar

from domain.board import PAGE, WIDEST, BoardPage, BoardView
from domain.codes import NeedDomain
from domain.places import Ring
from domain.post import Kind, Post, is_pinned
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenBoard, OpenHomeBoard, menu_row
from views.place import BOARD, ChooseOrp
from views.posts import SIGN, OpenMyPosts, OpenPost, post_label, when_words
from views.screen import Button, Row, Screen, button, in_rows, pass_on
from views.tap import Tap
from views.words import age_words, capital, domain_name, html, local_date

CHOSEN = "• "
WORDS_SHOWN = 140
SHARE = "!"
"""Before the id of a post: what «Sdílet» writes behind the bot's name, so that exactly this post is offered."""


class ChooseTopic(Tap):
    """Choose the need domain that posts of a board are about."""

    prefix: ClassVar[str] = "boardt"
    orp: str
    ring: int
    kind: str = ""


class MakePostPoster(Tap):
    """Make the poster of a post."""

    prefix: ClassVar[str] = "posterp"
    post: int


def open_board(view: BoardView, **changes: object) -> OpenBoard:
    """The tap that shows this view, changed so; another choice begins at the first page."""
    view = view.model_copy(update={"page": 0} | changes)
    return OpenBoard(view.orp, view.ring, view.kind or "", view.domain or "", view.page)


def board_screen(read: Reading, page: BoardPage, actors: dict[int, str], extra: Sequence[Row] = ()) -> Screen:
    """A page of a board; `actors` are names by id, `extra` what this person can do beside reading."""
    say, view = read.say, page.view
    entries = [_entry(read, post, actors) for post in page.posts]
    narrowed = view.kind is not None or view.domain is not None
    nothing = "board-none-such" if narrowed else "board-none"
    blocks = (
        _title(read, view),
        *(entries or [say.html(nothing)]),
        say.html("board-order", count=page.total) if page.total > 1 else "",
    )
    rows: tuple[Row, ...] = (
        *((button(post_label(read, post), OpenPost(post.id)),) for post in page.posts),
        _turns(say, page),
        _rings(read, view),
        _kinds(say, view),
        (_topic(say, view), button(say.text("button-other-orp"), ChooseOrp(BOARD))),
        *extra,
        menu_row(say),
    )
    is_internal = any(not post.public for post in page.posts)
    return Screen("\n\n".join(filter(None, blocks)), tuple(row for row in rows if row), protect=is_internal)


def topics_screen(read: Reading, view: BoardView) -> Screen:
    """The six need domains, or all."""
    say = read.say
    topics = [button(domain_name(say, domain), open_board(view, domain=domain)) for domain in NeedDomain]
    rest = ((button(say.text("board-all-topics"), open_board(view, domain=None)),), menu_row(say))
    return Screen(say.html("board-choose-topic"), (*in_rows(topics, 2), *rest))


def gone_post_screen(say: Translator, *, knows_board: bool) -> Screen:
    """A post that is not there for this person; why not is not told."""
    board = ((button(say.text("button-board"), OpenHomeBoard()),),) if knows_board else ()
    return Screen(say.html("board-post-gone"), (*board, menu_row(say)))


def own_rows(say: Translator, watch: Button | None, moderation: Button | None, *, writes: bool) -> tuple[Row, ...]:
    """What this person can do beside reading: write, hear of what is new, decide what waits."""
    write = button(say.text("button-board-write"), OpenMyPosts()) if writes else None
    row = tuple(one for one in (write, watch, moderation) if one)
    return (row,) if row else ()


def share_post_row(say: Translator, post: Post) -> Row:
    """The ways to pass on a post that anybody may read."""
    return (
        pass_on(say.text("button-share"), f"{SHARE}{post.id}"),
        button(say.text("button-poster"), MakePostPoster(post.id)),
    )


def _title(read: Reading, view: BoardView) -> str:
    say = read.say
    title = say.html(f"board-title-{view.ring.name.lower()}", orp=read.geography.orps[view.orp].name)
    kind = say.text(f"board-kind-{view.kind}") if view.kind else None
    topic = domain_name(say, view.domain) if view.domain else None
    chosen = " · ".join(filter(None, (kind, topic)))
    return f"{title}\n{html(chosen)}" if chosen else title


def _entry(read: Reading, post: Post, actors: dict[int, str]) -> str:
    """A post in three lines: what and whose, when and where or since when, and how it begins."""
    say, orp = read.say, read.geography.orps.get(post.orp)
    pin = "📌 " if is_pinned(post, read.now) else ""
    title = f"{pin}{SIGN[post.kind]} <b>{html(post.title)}</b>"
    who = actors.get(post.actor) if post.actor else None
    who = who or (orp.name if orp else None)
    if post.starts_at:
        when = when_words(say, read.zone, post.starts_at, post.ends_at, whole_day=post.whole_day)
        facts: tuple[str | None, ...] = (when, post.place, who)
    else:
        age = age_words(say, post.published_at, read.now) if post.published_at else None
        facts = (who, age, say.text("board-valid-until", day=local_date(post.valid_until, read.zone)))
    begins = html(shorten(" ".join(post.words.split()), WORDS_SHOWN))
    return "\n".join(filter(None, (title, html(capital(" · ".join(filter(None, facts)))), begins)))


def _turns(say: Translator, page: BoardPage) -> Row:
    view, turns = page.view, []
    if view.page > 0:
        turns.append(button(say.text("button-previous"), open_board(view, page=view.page - 1)))
    if page.total > (view.page + 1) * PAGE:
        turns.append(button(say.text("button-next"), open_board(view, page=view.page + 1)))
    return tuple(turns)


def _rings(read: Reading, view: BoardView) -> Row:
    names = ((ring, read.say.text(f"board-ring-{ring.name.lower()}")) for ring in Ring if ring <= WIDEST)
    return tuple(_chip(name, ring is view.ring, open_board(view, ring=ring)) for ring, name in names)


def _kinds(say: Translator, view: BoardView) -> Row:
    """A chosen kind is given up by a second tap."""
    offered = (Kind.EVENT, Kind.PROJECT, Kind.WISH)
    return tuple(
        _chip(
            f"{SIGN[kind]} {say.text(f'board-kind-{kind}')}",
            kind is view.kind,
            open_board(view, kind=None if kind is view.kind else kind),
        )
        for kind in offered
    )


def _topic(say: Translator, view: BoardView) -> Button:
    label = domain_name(say, view.domain) if view.domain else say.text("board-all-topics")
    return button(shorten(f"▾ {label}", LABEL_LIMIT), ChooseTopic(view.orp, view.ring, view.kind or ""))


def _chip(label: str, chosen: bool, tap: Tap) -> Button:
    return button(f"{CHOSEN}{label}" if chosen else label, tap)
