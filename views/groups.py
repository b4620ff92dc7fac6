"""Telegram groups that hear of a district: the list, one group, the way to link one, and what is said in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenSubscriptions, menu_row
from views.screen import Row, Screen, button, in_rows, link
from views.tap import Tap
from views.words import html


class OpenGroups(Tap):
    """Show the groups that hear of own districts."""

    prefix: ClassVar[str] = "grps"


class LinkGroup(Tap):
    """Make a link by which the bot comes into a group of this district."""

    prefix: ClassVar[str] = "grpl"
    orp: str


class OpenGroup(Tap):
    """Show one group."""

    prefix: ClassVar[str] = "grp"
    group: int


class OpenGroupTimes(Tap):
    """Show when a group hears of it."""

    prefix: ClassVar[str] = "grpt"
    group: int


class NamePlatform(Tap):
    """Ask which platform a group belongs to."""

    prefix: ClassVar[str] = "grpn"
    group: int


class UnlinkGroup(Tap):
    """Tell a group nothing more, once it is `sure`."""

    prefix: ClassVar[str] = "grpx"
    group: int
    sure: bool = False


@dataclass(frozen=True)
class ShownGroup:
    """A linked group as it is shown; `pace` is when it hears of it, in words."""

    id: int
    title: str
    orp: str
    has_topic: bool
    platform: str | None
    linker: str
    since: str
    pace: str
    meets: bool = False
    """Whether meetings of its platform are told there."""


def groups_screen(read: Reading, groups: Sequence[ShownGroup], orps: Sequence[str], note: str = "") -> Screen:
    """The groups, and a button for each own district to link another one."""
    say = read.say
    opens = [
        button(shorten(f"👥 {one.title} · {_orp(read, one.orp)}", LABEL_LIMIT), OpenGroup(one.id)) for one in groups
    ]
    links = [button(say.text("button-group-link", orp=_orp(read, orp)), LinkGroup(orp)) for orp in orps]
    text = "\n\n".join(filter(None, (note, say.html("groups-title" if groups else "groups-none"))))
    back = (button(say.text("button-watches-back"), OpenSubscriptions()), *menu_row(say))
    return Screen(text, (*in_rows(opens, 1), *in_rows(links, 1), back))


def link_screen(read: Reading, orp: str, bot: str, code: str) -> Screen:
    """The way of the bot into a group, shown this once."""
    say = read.say
    choose = (link(say.text("button-group-choose"), f"https://t.me/{bot}?startgroup={code}"),)
    back = (button(say.text("button-back"), OpenGroups()), *menu_row(say))
    text = say.html("group-link", orp=_orp(read, orp), bot=bot)
    return Screen(text, (choose, back))


def group_screen(read: Reading, group: ShownGroup, note: str = "") -> Screen:
    """One group and what can be done with it."""
    say = read.say
    lines = (
        f"👥 <b>{html(group.title)}</b>",
        say.html("group-orp", orp=_orp(read, group.orp)),
        say.html("group-topic") if group.has_topic else "",
        say.html("group-platform", platform=group.platform) if group.platform else "",
        say.html("group-meets") if group.meets else "",
        say.html("group-linked", name=group.linker, day=group.since),
        say.html("watch-pace", pace=group.pace),
    )
    text = "\n\n".join(filter(None, (note, "\n".join(filter(None, lines)), say.html("group-meaning"))))
    rows: tuple[Row, ...] = (
        (button(say.text("button-group-times"), OpenGroupTimes(group.id)),),
        (button(say.text("button-group-platform"), NamePlatform(group.id)),),
        (button(say.text("button-group-unlink"), UnlinkGroup(group.id)),),
        (button(say.text("button-back"), OpenGroups()), *menu_row(say)),
    )
    return Screen(text, rows)


def unlink_screen(read: Reading, group: ShownGroup) -> Screen:
    """Ask once."""
    say = read.say
    yes = button(say.text("button-group-unlink-sure"), UnlinkGroup(group.id, sure=True))
    back = (button(say.text("button-back"), OpenGroup(group.id)), *menu_row(say))
    return Screen(say.html("group-unlink", title=group.title), ((yes,), back))


def linked_text(read: Reading, orp: str) -> Screen:
    """What a group reads when it was linked."""
    return Screen(read.say.html("group-now-linked", orp=_orp(read, orp)))


def unlinked_text(say: Translator) -> Screen:
    """What a group reads when it was unlinked."""
    return Screen(say.html("group-now-unlinked"))


def which_orp_text(read: Reading, orps: Sequence[str], bot: str) -> Screen:
    """To a coordinator of several districts: which one."""
    names = sorted(_orp(read, orp) for orp in orps)
    return Screen(read.say.html("group-which-orp", bot=bot, orp=names[0], orps=", ".join(names)))


def lost_screen(read: Reading, title: str, orp: str) -> Screen:
    """To the coordinator: the bot has no way into the group any more."""
    say = read.say
    rows = ((button(say.text("button-groups"), OpenGroups()),), menu_row(say))
    return Screen(say.html("group-lost", title=title, orp=_orp(read, orp)), rows)


def _orp(read: Reading, code: str) -> str:
    return read.geography.orps[code].name if code in read.geography.orps else code
