"""A post of the board: as it is read, as its author sees it before it is sent, and what its speakers can do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import ClassVar

from domain.post import Audience, Fault, Kind, Post, State, is_pinned, is_valid
from locales.translator import Translator
from views.forms import Do, FormTap
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenHomeBoard, menu_row
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import age_range_words, age_words, capital, domain_name, html, kind_name, local_date, name_in

PAGE = 8
SIGN = {Kind.EVENT: "📅", Kind.PROJECT: "🧩", Kind.WISH: "💛", Kind.ANNOUNCEMENT: "📣"}


class OpenPost(Tap):
    """Open a post."""

    prefix: ClassVar[str] = "post"
    post: int


class BeginPost(Tap):
    """Begin a post of this kind."""

    prefix: ClassVar[str] = "postb"
    kind: str


class OpenMyPosts(Tap):
    """Show the posts this person speaks for."""

    prefix: ClassVar[str] = "posts"
    page: int = 0


class OpenLeaflet(Tap):
    """Send the leaflet of a post."""

    prefix: ClassVar[str] = "postl"
    post: int


class EditPost(Tap):
    """Begin to change a post."""

    prefix: ClassVar[str] = "poste"
    post: int


class RepeatPost(Tap):
    """Begin a new post with the words of this one."""

    prefix: ClassVar[str] = "postn"
    post: int


class RenewPost(Tap):
    """Let a post hold as long again, from now on."""

    prefix: ClassVar[str] = "postr"
    post: int


class WithdrawPost(Tap):
    """Take a post back for good, once it is `sure`."""

    prefix: ClassVar[str] = "postw"
    post: int
    sure: bool = False


class ChooseFault(Tap):
    """Ask a reader what is wrong with a post."""

    prefix: ClassVar[str] = "postx"
    post: int


class ReportPost(Tap):
    """Tell the coordinators what is wrong with a post."""

    prefix: ClassVar[str] = "postc"
    post: int
    fault: str


@dataclass(frozen=True)
class Posted:
    """A post with what is read beside it."""

    post: Post
    actor: str | None = None
    """The name of the actor it is of; None where it is of the district."""
    reports: int = 0
    """How many readers have something against it; told to its coordinators alone."""


def post_text(read: Reading, posted: Posted, *, stays: bool = False) -> str:
    """A post as anybody reads it who may, as HTML; in a message that `stays` nothing says how long ago it was."""
    say, post = read.say, posted.post
    when = (
        when_words(say, read.zone, post.starts_at, post.ends_at, whole_day=post.whole_day) if post.starts_at else None
    )
    facts = (
        say.html("post-when-line", when=when) if when else None,
        say.html("post-where-line", place=post.place) if post.place else None,
        say.html("post-room-line", count=post.places) if post.places else None,
    )
    blocks = (
        f"{SIGN[post.kind]} <b>{html(post.title)}</b>\n{html(_from(read, posted))}",
        "\n".join(filter(None, facts)),
        html(post.words),
        "\n".join(filter(None, (_for(read, post), _clocks(read, post, stays=stays)))),
    )
    return "\n\n".join(filter(None, blocks))


def post_screen(read: Reading, posted: Posted, rows: Sequence[Row] = (), note: str = "") -> Screen:
    """A post with its buttons; `note` (HTML) stands above it. What is for the network alone cannot be passed on."""
    post = posted.post
    pin = read.say.html("post-pinned") if is_pinned(post, read.now) else None
    text = "\n\n".join(filter(None, (note, pin, post_text(read, posted))))
    leaflet = ((button(read.say.text("button-post-leaflet"), OpenLeaflet(post.id)),),) if post.file else ()
    last: Row = (button(read.say.text("button-board"), OpenHomeBoard()), *menu_row(read.say))
    return Screen(text, (*leaflet, *rows, last), protect=not post.public)


def speaker_rows(read: Reading, post: Post) -> tuple[Row, ...]:
    """What those who speak for a post can do with it now."""
    say = read.say
    if post.state is State.WITHDRAWN:
        return ((button(say.text("button-post-repeat"), RepeatPost(post.id)),),)
    if post.kind is Kind.EVENT:
        again = button(say.text("button-post-repeat"), RepeatPost(post.id))
    else:
        again = button(say.text("button-post-renew", count=post.valid_days or 0), RenewPost(post.id))
    may_renew = post.kind is Kind.EVENT or post.state is State.PUBLISHED
    has_been = post.kind is Kind.EVENT and read.now >= post.valid_until
    withdraw = ((button(say.text("button-post-withdraw"), WithdrawPost(post.id)),),)
    return (
        (button(say.text("button-post-edit"), EditPost(post.id)), *((again,) if may_renew else ())),
        *(withdraw if not has_been else ()),
    )


def report_row(say: Translator, post: Post) -> Row:
    """The way to say that something is wrong with a post."""
    return (button(say.text("button-post-report"), ChooseFault(post.id)),)


def writing_row(say: Translator) -> Row:
    """The ways to write something, for those who may."""
    kinds = (Kind.EVENT, Kind.PROJECT, Kind.WISH)
    return tuple(button(say.text(f"button-post-{kind}"), BeginPost(kind)) for kind in kinds)


def preview_screen(
    read: Reading,
    posted: Posted,
    draft: int,
    keys: Sequence[str],
    note: str = "",
    *,
    waits: bool,
    is_new: bool,
    changed: Sequence[str] = (),
    tells_guests: bool = False,
) -> Screen:
    """The post as it will be read, a button that sends it, and one for each answer that can be changed.

    `changed` are the keys of the answers that are others than those it hangs with.
    """
    say, post, orps = read.say, posted.post, read.geography.orps
    boards = ", ".join(orps[code].name for code in post.orps if code in orps) if len(post.orps) > 1 else ""
    beside = (
        say.html("post-preview-leaflet") if post.file else "",
        say.html("post-preview-boards", orps=boards) if boards else "",
        say.html("post-preview-changed", what=", ".join(_label(say, key) for key in changed)) if changed else "",
        say.html("post-preview-guests") if tells_guests else "",
        say.html("post-preview-waits") if waits else "",
    )
    blocks = (note, say.html("post-preview"), post_text(read, posted), "\n".join(filter(None, beside)))
    text = "\n\n".join(filter(None, blocks))
    send = "button-post-save" if not is_new else "button-post-to-coordinator" if waits else "button-post-publish"
    changes = [button(say.text(f"post-change-{key}"), FormTap(draft, Do.CHANGE, key)) for key in keys]
    return Screen(
        text,
        (
            (button(say.text(send), FormTap(draft, Do.SEND)),),
            *in_rows(changes, 2),
            (button(say.text("button-form-cancel"), FormTap(draft, Do.CANCEL)),),
        ),
        protect=not post.public,
    )


def my_posts_screen(read: Reading, posts: Sequence[Post], page: int) -> Screen:
    """The posts this person speaks for, the newest first, those that are over as well."""
    say, shown = read.say, posts[page * PAGE : (page + 1) * PAGE]
    rows: list[Row] = [(button(post_label(read, post), OpenPost(post.id)),) for post in shown]
    turns = []
    if page > 0:
        turns.append(button(say.text("button-previous"), OpenMyPosts(page - 1)))
    if len(posts) > (page + 1) * PAGE:
        turns.append(button(say.text("button-next"), OpenMyPosts(page + 1)))
    text = say.html("posts-own") if posts else say.html("posts-own-none")
    return Screen(text, (*rows, *((tuple(turns),) if turns else ()), writing_row(say), menu_row(say)), protect=True)


def withdraw_screen(read: Reading, post: Post) -> Screen:
    """Ask once more."""
    say = read.say
    rows: tuple[Row, ...] = (
        (button(say.text("button-post-withdraw-sure"), WithdrawPost(post.id, sure=True)),),
        (button(say.text("button-back"), OpenPost(post.id)),),
    )
    key = "post-withdraw-event" if post.kind is Kind.EVENT else "post-withdraw"
    return Screen(say.html(key, title=post.title), rows, protect=not post.public)


def faults_screen(read: Reading, post: Post) -> Screen:
    """What may be wrong with a post."""
    say = read.say
    rows: tuple[Row, ...] = (
        *((button(fault_words(say, fault), ReportPost(post.id, fault.value)),) for fault in Fault),
        (button(say.text("button-back"), OpenPost(post.id)),),
    )
    return Screen(say.html("post-report", title=post.title), rows, protect=not post.public)


def post_label(read: Reading, post: Post) -> str:
    """A post as the label of a button: sign, day of an event, title, and what is up with it where it does not hang."""
    say = read.say
    day = f"{_day(post.starts_at, read.zone)} " if post.starts_at else ""
    state = "" if is_valid(post, read.now) else f" · {state_words(say, post)}"
    return f"{SIGN[post.kind]} {shorten(f'{day}{post.title}', LABEL_LIMIT)}{state}"


def state_words(say: Translator, post: Post) -> str:
    """How a post stands, in a word; a published one that is asked for this way is over."""
    over = "event-over" if post.kind is Kind.EVENT else "over"
    return say.text(f"post-state-{over if post.state is State.PUBLISHED else post.state.value}")


def when_words(say: Translator, zone: tzinfo, starts: datetime, ends: datetime | None, *, whole_day: bool) -> str:
    """When an event is, by the reader's clock: "út 12. 1. 2027 9:00–11:00"."""
    first = starts.astimezone(zone)
    last = ends.astimezone(zone) if ends else None
    if whole_day:
        last_day = (last - timedelta(seconds=1)).date() if last else first.date()
        begun = _date_words(say, first.date())
        return begun if last is None or last_day <= first.date() else f"{begun} – {_date_words(say, last_day)}"
    begun = f"{_date_words(say, first.date())} {_clock(first)}"
    if last is None:
        return begun
    return (
        f"{begun}–{_clock(last)}"
        if last.date() == first.date()
        else f"{begun} – {_date_words(say, last.date())} {_clock(last)}"
    )


def fault_words(say: Translator, fault: Fault) -> str:
    """What is wrong with a post, in words."""
    return say.text(f"post-fault-{fault.value.replace('_', '-')}")


def reason_words(say: Translator, reason: str) -> str:
    """Why a post was refused or hidden: a ready reason, or the coordinator's own words."""
    return fault_words(say, Fault(reason)) if reason in set(Fault) else reason


def audience_words(read: Reading, audience: Audience) -> str:
    """For whom a post is, in words; empty for everybody."""
    say, codes, orps = read.say, read.codes, read.geography.orps
    named = (
        [say.text(f"role-{role.value.replace('_', '-')}") for role in audience.roles],
        [kind_name(say, codes.kinds.get(code)) or code for code in audience.kinds],
        [domain_name(say, domain) for domain in audience.domains],
        [age_range_words(say, ages) for ages in audience.ages],
        [name_in(say, codes.target_groups[code]) for code in audience.situations if code in codes.target_groups],
        [orps[code].name for code in audience.orps if code in orps],
    )
    return "; ".join(", ".join(names) for names in named if names)


def _label(say: Translator, key: str) -> str:
    words = say.text(f"post-{key}-label")
    return words[:1].lower() + words[1:]


def _from(read: Reading, posted: Posted) -> str:
    """What it is, whose, and in which district."""
    say, post = read.say, posted.post
    orp = read.geography.orps.get(post.orp)
    kind = say.text(f"post-kind-{post.kind}")
    return " · ".join(filter(None, (kind, posted.actor, say.text("post-orp", orp=orp.name) if orp else None)))


def _for(read: Reading, post: Post) -> str:
    if post.public:
        return read.say.html("post-audience-public")
    words = audience_words(read, post.audience)
    return read.say.html("post-audience", audience=words) if words else read.say.html("post-audience-network")


def _clocks(read: Reading, post: Post, *, stays: bool) -> str:
    """Until when it holds and since when it hangs; what is up with it where it does not hang."""
    say = read.say
    if not is_valid(post, read.now):
        reason = say.html("post-reason", reason=reason_words(say, post.reason)) if post.reason else ""
        return "\n".join(filter(None, (f"<b>{html(state_words(say, post))}</b>", reason)))
    valid = local_date(post.valid_until, read.zone) if post.kind is not Kind.EVENT else None
    ages = {"post-hung": post.published_at, "post-edited": post.edited_at} if not stays else {}
    parts = (
        say.html("post-valid-line", day=valid) if valid else None,
        *(say.html(key, age=age_words(say, at, read.now)) for key, at in ages.items() if at),
    )
    return capital(" · ".join(filter(None, parts)))


def _day(at: datetime, zone: tzinfo) -> str:
    local = at.astimezone(zone)
    return f"{local.day}. {local.month}."


def _date_words(say: Translator, day: date) -> str:
    weekday = say.text(f"weekday-{day.weekday()}")
    return say.text("form-day", weekday=weekday, day=day.day, month=day.month, year=day.year)


def _clock(local: datetime) -> str:
    return f"{local.hour}:{local.minute:02}"
