"""Whom an announcement is for: roles, districts, filters, and who is left out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from domain.announcement import ROLES, Announcement
from domain.rights import Role
from locales.translator import Translator
from views.announcements import ChooseAudience, Meant, OpenAnnouncement, list_button, meant_text, title
from views.found import LABEL_LIMIT, Reading, shorten
from views.menu import OpenNetwork, menu_row
from views.network import turn_row
from views.screen import Button, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html

PAGE = 8
PEOPLE, ACTORS, BLOCKED, UNREACHED = "p", "a", "b", "u"


class ToggleRole(Tap):
    """Mean people of this role, or not."""

    prefix: ClassVar[str] = "annro"
    announcement: int
    role: str


class ChooseOrps(Tap):
    """In which districts."""

    prefix: ClassVar[str] = "annos"
    announcement: int
    page: int = 0


class ToggleOrp(Tap):
    """Mean people of this district, or not."""

    prefix: ClassVar[str] = "annor"
    announcement: int
    orp: str
    page: int = 0


class ChooseFilter(Tap):
    """Choose a saved filter: of those meant, or (`without`) of those left out."""

    prefix: ClassVar[str] = "annf"
    announcement: int
    without: bool = False


class PickFilter(Tap):
    """Take a saved filter."""

    prefix: ClassVar[str] = "annfp"
    announcement: int
    filter: int
    without: bool = False


class DropFilter(Tap):
    """Without a filter again."""

    prefix: ClassVar[str] = "annfx"
    announcement: int
    without: bool = False


class WriteToFiltered(Tap):
    """Write to those whom the open filter finds: which announcement?"""

    prefix: ClassVar[str] = "annsit"


class TakeOpenFilter(Tap):
    """Take the open filter into this draft, or (0) into a new one."""

    prefix: ClassVar[str] = "anntake"
    announcement: int
    without: bool = False


class ShowMeant(Tap):
    """Show by name whom it reaches, or whom it cannot reach."""

    prefix: ClassVar[str] = "annm"
    announcement: int
    what: str
    page: int = 0


class LeaveOut(Tap):
    """Leave this person or this actor out, or take them in again."""

    prefix: ClassVar[str] = "annx"
    announcement: int
    what: str
    number: int
    page: int = 0


def audience_screen(read: Reading, one: Announcement, meant: Meant, *, orps: int) -> Screen:
    """All that says whom it is for; `orps` is how many districts there are to choose from."""
    say, number, audience = read.say, one.id, one.audience
    roles = [
        button(_ticked(role in audience.roles, say.text(f"announcement-to-{_key(role)}")), ToggleRole(number, role))
        for role in ROLES
    ]
    only = _filter_button(say, number, has=audience.filter is not None, without=False)
    besides = _filter_button(say, number, has=audience.without is not None, without=True)
    names = [
        button(say.text(key, count=count), ShowMeant(number, what))
        for key, what, count in (
            ("button-announcement-people", PEOPLE, meant.people),
            ("button-announcement-blocked", BLOCKED, meant.blocked),
            ("button-announcement-unreached", UNREACHED, meant.unreached),
        )
        if count or what == PEOPLE
    ]
    rows: tuple[Row, ...] = (
        *in_rows(roles, 1),
        *(((button(say.text("button-announcement-orps"), ChooseOrps(number)),),) if orps > 1 else ()),
        (only,),
        (besides,),
        (button(say.text("button-announcement-actors"), ShowMeant(number, ACTORS)),),
        *in_rows(names, 1),
        (button(say.text("button-back"), OpenAnnouncement(number)), *menu_row(say)),
    )
    text = "\n\n".join((say.html("announcement-audience"), meant_text(read, meant), say.html("announcement-not-you")))
    return Screen(text, rows, protect=True)


def orps_screen(read: Reading, one: Announcement, orps: Sequence[str], page: int) -> Screen:
    """Own districts, those meant ticked."""
    say, chosen = read.say, one.audience.orps or orps
    rows: list[Row] = [
        (button(_ticked(code in chosen, read.geography.orps[code].name), ToggleOrp(one.id, code, page)),)
        for code in orps[page * PAGE : (page + 1) * PAGE]
    ]
    turns = turn_row(read, len(orps), page, ChooseOrps(one.id, max(page - 1, 0)), ChooseOrps(one.id, page + 1), PAGE)
    return Screen(say.html("announcement-orps"), (*rows, *turns, _back(say, one)), protect=True)


def filters_screen(read: Reading, one: Announcement, saved: Sequence[tuple[int, str]], *, without: bool) -> Screen:
    """Saved filters to take, and the way to make one."""
    say = read.say
    has = (one.audience.without if without else one.audience.filter) is not None
    drop = (button(say.text("button-announcement-no-filter"), DropFilter(one.id, without)),)
    rows: tuple[Row, ...] = (
        *((button(shorten(f"🔖 {name}", LABEL_LIMIT), PickFilter(one.id, number, without)),) for number, name in saved),
        *((drop,) if has else ()),
        (button(say.text("button-announcement-to-network"), OpenNetwork()),),
        _back(say, one),
    )
    key = "announcement-filter-without" if without else "announcement-filter"
    return Screen(say.html(key), rows, protect=True)


def take_filter_screen(read: Reading, drafts: Sequence[Announcement], count: int) -> Screen:
    """For which announcement the open filter is meant."""
    say = read.say
    rows: list[Row] = [(button(say.text("button-announcement-new-to", count=count), TakeOpenFilter(0)),)]
    for one in drafts:
        words = title(say, one)
        rows.append((button(say.text("button-announcement-into", title=words), TakeOpenFilter(one.id)),))
        rows.append((button(say.text("button-announcement-outof", title=words), TakeOpenFilter(one.id, without=True)),))
    return Screen(say.html("announcement-take-filter", count=count), (*rows, (list_button(say), *menu_row(say))))


def with_writing(say: Translator, screen: Screen) -> Screen:
    """The screen of a filter with the way to write to those it finds, above its last row."""
    row = (button(say.text("button-announcement-write"), WriteToFiltered()),)
    return replace(screen, rows=(*screen.rows[:-1], row, *screen.rows[-1:]))


def meant_screen(
    read: Reading, one: Announcement, what: str, named: Sequence[tuple[int, str, bool]], page: int
) -> Screen:
    """People or actors by name: whom it reaches, with a tick that leaves one out, or whom it cannot reach."""
    say, shown = read.say, named[page * PAGE : (page + 1) * PAGE]
    may_leave = what in (PEOPLE, ACTORS)
    lines = [] if may_leave else [f"• {html(name)}" for _, name, _ in shown]
    buttons: list[Button] = [
        button(shorten(_ticked(is_in, name), LABEL_LIMIT), LeaveOut(one.id, what, number, page))
        for number, name, is_in in shown
    ]
    turns = turn_row(
        read, len(named), page, ShowMeant(one.id, what, max(page - 1, 0)), ShowMeant(one.id, what, page + 1), PAGE
    )
    key = {PEOPLE: "people", ACTORS: "actors", BLOCKED: "blocked", UNREACHED: "unreached"}[what]
    count = sum(is_in for *_, is_in in named)
    text = "\n".join((say.html(f"announcement-meant-{key}", count=count), "", *lines)).strip()
    return Screen(text, (*(in_rows(buttons, 1) if may_leave else ()), *turns, _back(say, one)), protect=True)


def _filter_button(say: Translator, number: int, *, has: bool, without: bool) -> Button:
    key = "button-announcement-without" if without else "button-announcement-filter"
    return button(_ticked(has, say.text(key)), ChooseFilter(number, without))


def _back(say: Translator, one: Announcement) -> Row:
    return (button(say.text("button-back"), ChooseAudience(one.id)), *menu_row(say))


def _ticked(is_in: bool, words: str) -> str:
    return ("☑ " if is_in else "☐ ") + words


def _key(role: Role) -> str:
    return role.value.replace("_", "-")
