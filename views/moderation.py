"""What coordinators do with posts: what waits and what was reported, the decision, and how a board is kept."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from domain.post import Post, State, is_pinned, is_valid
from locales.translator import Translator
from views.found import Reading, shorten
from views.menu import menu_row
from views.posts import OpenPost, Posted, post_label
from views.screen import Button, Row, Screen, button
from views.tap import Tap

PAGE = 8
LABEL_LIMIT = 60


class OpenModeration(Tap):
    """Show what waits on the boards of own districts, and what was reported."""

    prefix: ClassVar[str] = "mod"
    page: int = 0


class OpenBoardRules(Tap):
    """Show where posts are looked at beforehand."""

    prefix: ClassVar[str] = "modl"
    page: int = 0


class SetBoardRule(Tap):
    """Say whether posts of a district are looked at beforehand."""

    prefix: ClassVar[str] = "modr"
    orp: str
    moderated: bool


class ApprovePost(Tap):
    """Let a post hang."""

    prefix: ClassVar[str] = "mody"
    post: int


class RefusePost(Tap):
    """Ask why a post is refused."""

    prefix: ClassVar[str] = "modn"
    post: int


class HidePost(Tap):
    """Ask why a post is hidden."""

    prefix: ClassVar[str] = "modh"
    post: int


class ShowAgain(Tap):
    """Hang a hidden post again."""

    prefix: ClassVar[str] = "mods"
    post: int


class PinPost(Tap):
    """Put a post on top, or take it from there."""

    prefix: ClassVar[str] = "modp"
    post: int


class TakeDown(Tap):
    """Take a post of another district off the board of this one, once it is `sure`."""

    prefix: ClassVar[str] = "modt"
    post: int
    orp: str
    sure: bool = False


class SettleReports(Tap):
    """Say that nothing is wrong with a post."""

    prefix: ClassVar[str] = "modd"
    post: int


def keeper_rows(read: Reading, posted: Posted) -> tuple[Row, ...]:
    """What a coordinator of its district can do with a post now."""
    say, post = read.say, posted.post
    if post.state is State.WAITING:
        approve = button(say.text("button-post-approve"), ApprovePost(post.id))
        return ((approve, button(say.text("button-post-refuse"), RefusePost(post.id))),)
    if post.state is State.REFUSED:
        return ((button(say.text("button-post-approve"), ApprovePost(post.id)),),)
    if post.state is State.HIDDEN:
        return ((button(say.text("button-post-show-again"), ShowAgain(post.id)),),)
    if post.state is not State.PUBLISHED:
        return ()
    pin = "button-post-unpin" if is_pinned(post, read.now) else "button-post-pin"
    pins = (button(say.text(pin), PinPost(post.id)),) if is_valid(post, read.now) else ()
    settle = button(say.text("button-post-settle", count=posted.reports), SettleReports(post.id))
    return ((*pins, button(say.text("button-post-hide"), HidePost(post.id))), *(((settle,),) if posted.reports else ()))


def take_down_rows(read: Reading, post: Post, orps: Sequence[str]) -> tuple[Row, ...]:
    """The ways to take a post of another district off own boards."""
    say, names = read.say, read.geography.orps
    return tuple(
        (button(say.text("button-post-take-down", orp=names[orp].name), TakeDown(post.id, orp)),) for orp in orps
    )


def take_down_screen(read: Reading, post: Post, orp: str) -> Screen:
    """Ask once more."""
    say, name = read.say, read.geography.orps[orp].name
    rows: tuple[Row, ...] = (
        (button(say.text("button-post-take-down", orp=name), TakeDown(post.id, orp, sure=True)),),
        (button(say.text("button-back"), OpenPost(post.id)),),
    )
    return Screen(say.html("post-take-down", title=post.title, orp=name), rows, protect=True)


def moderation_screen(read: Reading, posts: Sequence[Post], page: int) -> Screen:
    """What waits and what was reported, the oldest first."""
    say, shown = read.say, posts[page * PAGE : (page + 1) * PAGE]
    rows: list[Row] = [(button(_label(read, post), OpenPost(post.id)),) for post in shown]
    text = say.html("moderation-title") if posts else say.html("moderation-none")
    turns = _turns(say, page, len(posts), OpenModeration)
    rules = (button(say.text("button-board-rules"), OpenBoardRules()),)
    return Screen(text, (*rows, *turns, rules, menu_row(say)), protect=True)


def rules_screen(read: Reading, rules: Mapping[str, bool], page: int) -> Screen:
    """Each own district with the choice; a tap changes it."""
    say = read.say
    orps = sorted(rules, key=lambda code: read.geography.orps[code].name)
    rows: list[Row] = []
    for orp in orps[page * PAGE : (page + 1) * PAGE]:
        key = "button-board-moderated" if rules[orp] else "button-board-open"
        label = say.text(key, orp=read.geography.orps[orp].name)
        rows.append((button(shorten(label, LABEL_LIMIT), SetBoardRule(orp, not rules[orp])),))
    back = (button(say.text("button-back"), OpenModeration()),)
    return Screen(say.html("board-rules"), (*rows, *_turns(say, page, len(orps), OpenBoardRules), back, menu_row(say)))


def moderation_button(say: Translator, count: int) -> Button:
    """The way to what waits, with how much that is."""
    label = say.text("button-moderation", count=count) if count else say.text("button-moderation-none")
    return button(label, OpenModeration())


def _label(read: Reading, post: Post) -> str:
    reported = read.say.text("post-is-reported") if post.state is State.PUBLISHED else ""
    return " · ".join(filter(None, (post_label(read, post), reported)))


def _turns(
    say: Translator, page: int, count: int, turn: type[OpenModeration] | type[OpenBoardRules]
) -> tuple[Row, ...]:
    turns = []
    if page > 0:
        turns.append(button(say.text("button-previous"), turn(page - 1)))
    if count > (page + 1) * PAGE:
        turns.append(button(say.text("button-next"), turn(page + 1)))
    return (tuple(turns),) if turns else ()
