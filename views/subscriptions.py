"""What somebody hears of: the buttons «Hlídat», the list, and one subscription with all that can be changed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from domain.board import BoardView
from domain.codes import NeedDomain
from domain.places import Ring
from domain.subscription import Pace, Sort, Sought, Subscription
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.groups import OpenGroup, OpenGroups
from views.menu import OpenSettings, OpenSubscriptions, menu_row
from views.screen import Button, Row, Screen, button, in_rows
from views.search import ANY_NEED, Guided
from views.tap import Tap
from views.words import capital, domain_name, html, kind_name, name_in

ORPS_NAMED = 6
HOURS = 24
DAYS = 7
HOURS_IN_ROW = 6


class WatchQuestion(Tap):
    """Tell me of new cards that a search in my own words finds."""

    prefix: ClassVar[str] = "wq"
    question: int


class WatchGuided(Tap):
    """Tell me of new cards that a guided search finds."""

    prefix: ClassVar[str] = "wg"
    need: str
    orp: str
    age: str = ""
    kind: str = ""
    free: bool = False


class WatchList(Tap):
    """Tell me who is new in a ready-made list."""

    prefix: ClassVar[str] = "wl"
    list: int


class WatchFilter(Tap):
    """Tell me whom the filter I am working with finds anew."""

    prefix: ClassVar[str] = "wf"


class WatchBoard(Tap):
    """Tell me of new posts on the boards of this ring around a district; empty strings choose nothing."""

    prefix: ClassVar[str] = "wb"
    orp: str
    ring: int = 0
    domain: str = ""
    kind: str = ""


class WatchPlaces(Tap):
    """Begin a watch for places; a kind and a district may be chosen already."""

    prefix: ClassVar[str] = "wp"
    orp: str = ""
    kind: str = ""


class OpenSubscription(Tap):
    """Show one subscription."""

    prefix: ClassVar[str] = "sub"
    subscription: int


class SetPace(Tap):
    """Tell it so often."""

    prefix: ClassVar[str] = "subp"
    subscription: int
    pace: str


class ChooseHour(Tap):
    """Show the hours to choose from."""

    prefix: ClassVar[str] = "subh"
    subscription: int


class SetHour(Tap):
    """Tell it at this hour."""

    prefix: ClassVar[str] = "subhs"
    subscription: int
    hour: int


class SetWeekday(Tap):
    """Tell it on this day of the week; 0 is Monday."""

    prefix: ClassVar[str] = "subd"
    subscription: int
    weekday: int


class AskWords(Tap):
    """Ask for words that have to be there or – `without` – must not be."""

    prefix: ClassVar[str] = "subw"
    subscription: int
    without: bool = False


class ClearWords(Tap):
    """Ask for no words any more."""

    prefix: ClassVar[str] = "subc"
    subscription: int


class ForgetSubscription(Tap):
    """Watch it no more, once it is `sure`."""

    prefix: ClassVar[str] = "subx"
    subscription: int
    sure: bool = False


def with_watch(say: Translator, screen: Screen, *taps: Tap) -> Screen:
    """The screen with «Hlídat» above its last row; a second tap watches for places."""
    labels = (say.text("button-watch"), say.text("button-watch-place"))
    row = tuple(button(label, tap) for label, tap in zip(labels, taps, strict=False))
    return replace(screen, rows=(*screen.rows[:-1], row, *screen.rows[-1:]))


def watch_board_button(say: Translator, view: BoardView) -> Button:
    """«Hlídat» for what a board shows."""
    return button(say.text("button-watch"), WatchBoard(view.orp, view.ring, view.domain or "", view.kind or ""))


def subscriptions_screen(
    read: Reading, subscriptions: Sequence[Subscription], note: str = "", *, keeps_groups: bool
) -> Screen:
    """All that a person hears of, each with its pace, under a note (HTML)."""
    say = read.say
    lines = [f"{_sign(one)} {html(title_of(say, one))} – {html(pace_words(say, one))}" for one in subscriptions]
    text = "\n\n".join(filter(None, (note, say.html("watch-title"), "\n".join(lines), say.html("watch-hint"))))
    opens = [
        button(shorten(f"{_sign(one)} {title_of(say, one)}", LABEL_LIMIT), OpenSubscription(one.id))
        for one in subscriptions
    ]
    groups = ((button(say.text("button-groups"), OpenGroups()),),) if keeps_groups else ()
    rows = (
        *in_rows(opens, 1),
        (button(say.text("button-watch-place"), WatchPlaces()),),
        *groups,
        (button(say.text("button-settings"), OpenSettings()), *menu_row(say)),
    )
    return Screen(text, rows)


def subscription_screen(read: Reading, subscription: Subscription, note: str = "") -> Screen:
    """One subscription: what, how often, with which words, and all of it to be changed."""
    say, sought = read.say, subscription.sought
    about = (
        f"{_sign(subscription)} <b>{html(title_of(say, subscription))}</b>",
        say.html(f"watch-{subscription.sort}"),
        _where(read, sought),
        say.html("watch-pace", pace=pace_words(say, subscription)),
        say.html("watch-include", words=", ".join(sought.include)) if sought.include else "",
        say.html("watch-exclude", words=", ".join(sought.exclude)) if sought.exclude else "",
        say.html("watch-rests") if subscription.pace is Pace.NEVER else "",
    )
    text = "\n\n".join(filter(None, (note, "\n".join(filter(None, about)))))
    return Screen(text, (*_times(say, subscription), *_words(say, subscription), _last(say, subscription)))


def hours_screen(read: Reading, subscription: Subscription) -> Screen:
    """At which hour."""
    say = read.say
    hours = [button(_chosen(say, f"{n}:00", n == subscription.hour), SetHour(subscription.id, n)) for n in range(HOURS)]
    rows = (*in_rows(hours, HOURS_IN_ROW), _back(say, subscription))
    return Screen(say.html("watch-hours", name=title_of(say, subscription)), rows)


def forget_screen(read: Reading, subscription: Subscription) -> Screen:
    """Ask once."""
    say = read.say
    yes = button(say.text("button-watch-forget-sure"), ForgetSubscription(subscription.id, sure=True))
    return Screen(say.html("watch-forget", name=title_of(say, subscription)), ((yes,), _back(say, subscription)))


def title_of(say: Translator, subscription: Subscription) -> str:
    """What it is called."""
    return subscription.name or say.text("watch-name-board")


def pace_words(say: Translator, subscription: Subscription) -> str:
    """How often, in words."""
    hour = f"{subscription.hour}:00"
    if subscription.pace is Pace.AT_ONCE and subscription.sort is Sort.CARDS:
        return say.text("watch-pace-soon")
    return say.text(f"watch-pace-{subscription.pace.value.replace('_', '-')}", hour=hour, weekday=subscription.weekday)


def board_name(read: Reading, view: BoardView) -> str:
    """A name for what is watched on boards."""
    say = read.say
    parts = (
        say.text(f"board-kind-{view.kind}") if view.kind else say.text("watch-name-board"),
        domain_name(say, view.domain) if view.domain else "",
        read.geography.orps[view.orp].name,
        say.text(f"watch-ring-{view.ring.name.lower()}") if view.ring is not Ring.OWN else "",
    )
    return ", ".join(filter(None, parts))


def guided_name(read: Reading, guided: Guided) -> str:
    """A name for a guided search."""
    say, group = read.say, read.codes.target_groups.get(guided.age)
    parts = (
        say.text("search-any") if guided.need == ANY_NEED else domain_name(say, NeedDomain(guided.need)),
        read.geography.orps[guided.orp].name,
        name_in(say, group) if group else "",
        kind_name(say, read.codes.kinds.get(guided.kind)) or "",
        say.text("watch-name-free") if guided.free else "",
    )
    return ", ".join(filter(None, parts))


def places_name(read: Reading, sought: Sought) -> str:
    """A name for a watch for places."""
    kinds = [kind_name(read.say, read.codes.kinds.get(code)) or code for code in sought.kinds]
    return read.say.text("watch-name-places", kinds=", ".join(kinds), orp=_orps(read, sought.orps))


def _times(say: Translator, subscription: Subscription) -> tuple[Row, ...]:
    paces = [
        button(_chosen(say, say.text(f"button-pace-{pace.value.replace('_', '-')}"), pace is subscription.pace), tap)
        for pace in Pace
        for tap in (SetPace(subscription.id, pace.value),)
    ]
    rows = [*in_rows(paces, 2)]
    if subscription.pace is Pace.WEEKLY:
        days = [
            button(
                _chosen(say, capital(say.text(f"weekday-{n}")), n == subscription.weekday),
                SetWeekday(subscription.id, n),
            )
            for n in range(DAYS)
        ]
        rows += in_rows(days, 4)
    if subscription.pace in (Pace.DAILY, Pace.WEEKLY):
        label = say.text("button-watch-hour", hour=f"{subscription.hour}:00")
        rows.append((button(label, ChooseHour(subscription.id)),))
    return tuple(rows)


def _words(say: Translator, subscription: Subscription) -> tuple[Row, ...]:
    if subscription.sort is Sort.PLACES:
        return ()
    ask = (
        button(say.text("button-watch-include"), AskWords(subscription.id)),
        button(say.text("button-watch-exclude"), AskWords(subscription.id, without=True)),
    )
    sought = subscription.sought
    clear = ((button(say.text("button-watch-clear"), ClearWords(subscription.id)),),)
    return (ask, *(clear if sought.include or sought.exclude else ()))


def _last(say: Translator, subscription: Subscription) -> Row:
    if subscription.group is not None:
        return (button(say.text("button-back"), OpenGroup(subscription.group)), *menu_row(say))
    forget = button(say.text("button-watch-forget"), ForgetSubscription(subscription.id))
    back = button(say.text("button-watches-back"), OpenSubscriptions())
    return (*(() if subscription.sort is Sort.BOARD else (forget,)), back)


def _back(say: Translator, subscription: Subscription) -> Row:
    return (button(say.text("button-back"), OpenSubscription(subscription.id)), *menu_row(say))


def _where(read: Reading, sought: Sought) -> str:
    return read.say.html("watch-where", orps=_orps(read, sought.orps)) if sought.orps else ""


def _orps(read: Reading, orps: Sequence[str]) -> str:
    names = [read.geography.orps[code].name for code in orps if code in read.geography.orps]
    return ", ".join(names[:ORPS_NAMED]) + ("…" if len(names) > ORPS_NAMED else "")


def _sign(subscription: Subscription) -> str:
    if subscription.pace is Pace.NEVER:
        return "🔕"
    return {Sort.BOARD: "📌", Sort.POSTS: "📌", Sort.CARDS: "🗂", Sort.PLACES: "🐕"}[subscription.sort]


def _chosen(say: Translator, words: str, is_chosen: bool) -> str:
    return say.text("chosen", option=words) if is_chosen else words
