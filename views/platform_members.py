"""Members of a platform: the list with the ways to their cards, and words of a workbook that somebody has to decide."""

from collections.abc import Sequence
from typing import ClassVar

from domain.actor import Actor
from domain.platform import Member, Platform
from views.found import LABEL_LIMIT, OpenCard, Reading, shorten
from views.menu import menu_row
from views.platforms import OpenPlatform, OpenPlatformMembers
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import html, kind_name, kind_of

PAGE = 8


class AddMembers(Tap):
    """Choose actors that are to belong to a platform."""

    prefix: ClassVar[str] = "platma"
    platform: int


class RemoveMember(Tap):
    """Take an actor out of a platform, once it is `sure`; choose which where `actor` is 0."""

    prefix: ClassVar[str] = "platmx"
    platform: int
    actor: int = 0
    sure: bool = False


class InvitePeople(Tap):
    """Choose who is invited to a platform besides its actors."""

    prefix: ClassVar[str] = "platmp"
    platform: int


class MeanActor(Tap):
    """Say that words mean this actor."""

    prefix: ClassVar[str] = "platua"
    platform: int
    key: str
    actor: int


class MeanAnother(Tap):
    """Choose from all actors of the district whom words mean."""

    prefix: ClassVar[str] = "platuo"
    platform: int
    key: str


class MeanNobody(Tap):
    """Say that words mean nobody of the network: they are `kept` as they are, or go."""

    prefix: ClassVar[str] = "platun"
    platform: int
    key: str
    kept: bool


class AddMeant(Tap):
    """Begin a new actor of this name, who belongs to the platform."""

    prefix: ClassVar[str] = "platuc"
    platform: int
    key: str


def members_screen(
    read: Reading,
    platform: Platform,
    actors: Sequence[Actor],
    words: Sequence[str],
    people: Sequence[str],
    page: int,
    *,
    edits: bool,
    note: str = "",
) -> Screen:
    """A page of the actors as buttons to their cards, the others in words; its editors add and take out."""
    say = read.say
    page = min(page, max(len(actors) - 1, 0) // PAGE)
    part = actors[page * PAGE : (page + 1) * PAGE]
    title = say.html("platform-members-title", name=platform.name, count=len(actors))
    besides = say.html("platform-members-words", words=shorten(", ".join(words), 500)) if words else ""
    invited = say.html("platform-members-people", people=shorten(", ".join(people), 500)) if people else ""
    text = "\n\n".join(filter(None, (note, title, besides, invited)))
    rows: list[Row] = [(button(shorten(one.card.name, LABEL_LIMIT), OpenCard(one.id)),) for one in part]
    back = (button(say.text("button-previous"), OpenPlatformMembers(platform.id, page - 1)),) if page else ()
    is_more = (page + 1) * PAGE < len(actors)
    on = (button(say.text("button-next"), OpenPlatformMembers(platform.id, page + 1)),) if is_more else ()
    if back or on:
        rows.append((*back, *on))
    if edits:
        add = button(say.text("button-platform-add-members"), AddMembers(platform.id))
        remove = (button(say.text("button-platform-remove"), RemoveMember(platform.id)),) if actors else ()
        rows += [(add, *remove), (button(say.text("button-platform-people"), InvitePeople(platform.id)),)]
    return Screen(text, (*rows, (button(say.text("button-back"), OpenPlatform(platform.id)), *menu_row(say))))


def remove_screen(read: Reading, platform: Platform, actor: Actor) -> Screen:
    """Ask once."""
    say = read.say
    yes = button(say.text("button-platform-remove-sure"), RemoveMember(platform.id, actor.id, sure=True))
    back = (button(say.text("button-back"), OpenPlatformMembers(platform.id)), *menu_row(say))
    return Screen(say.html("platform-remove", name=platform.name, actor=actor.card.name), ((yes,), back))


def unmatched_screen(
    read: Reading, platform: Platform, member: Member, likely: Sequence[Actor], count: int, note: str = ""
) -> Screen:
    """Whom do words mean: those they may, somebody else, nobody; `count` words wait in all."""
    say, key = read.say, member.key
    title = f"<b>{html(platform.name)}</b> · {say.html('platform-undecided-count', count=count)}"
    text = "\n\n".join(filter(None, (note, title, say.html("platform-who", words=member.words))))
    offered = [(button(_label(read, actor), MeanActor(platform.id, key, actor.id)),) for actor in likely]
    rows: tuple[Row, ...] = (
        *offered,
        (button(say.text("button-platform-another"), MeanAnother(platform.id, key)),),
        (button(say.text("button-platform-add-meant"), AddMeant(platform.id, key)),),
        (button(say.text("button-platform-keep-words"), MeanNobody(platform.id, key, kept=True)),),
        (button(say.text("button-platform-drop-words"), MeanNobody(platform.id, key, kept=False)),),
        (button(say.text("button-back"), OpenPlatform(platform.id)), *menu_row(say)),
    )
    return Screen(text, rows)


def decided_screen(read: Reading, platform: Platform, note: str) -> Screen:
    """Nothing waits any more."""
    say = read.say
    text = "\n\n".join(filter(None, (note, say.html("platform-undecided-none"))))
    return Screen(text, ((button(say.text("button-platform-open"), OpenPlatform(platform.id)),), menu_row(say)))


def _label(read: Reading, actor: Actor) -> str:
    kind = kind_name(read.say, kind_of(read.codes, actor.card.kind))
    return shorten(f"{actor.card.name} · {kind}" if kind else actor.card.name, LABEL_LIMIT)
