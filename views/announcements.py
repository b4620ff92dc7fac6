"""Announcements: as they are read, the author's list, the draft with all that can be changed, the confirmation."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from domain.announcement import Announcement, State
from domain.post import FileKind
from domain.rights import Role
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.inquiries import Beside
from views.menu import OpenAnnouncements, OpenMenu, coordinator_button, menu_row
from views.network import turn_row
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import html, local_time

PAGE = 8


class BeginAnnouncement(Tap):
    """Begin a draft."""

    prefix: ClassVar[str] = "annnew"


class OpenAnnouncement(Tap):
    """Show an own draft, or what became of an own announcement."""

    prefix: ClassVar[str] = "ann"
    announcement: int


class EditWords(Tap):
    """Ask for the text, the picture or the document."""

    prefix: ClassVar[str] = "annw"
    announcement: int


class DropFile(Tap):
    """Send it without the picture or the document."""

    prefix: ClassVar[str] = "annfile"
    announcement: int


class AskReceipt(Tap):
    """Ask readers to confirm, or not."""

    prefix: ClassVar[str] = "annr"
    announcement: int
    asks: bool


class SetTime(Tap):
    """Ask when to send it."""

    prefix: ClassVar[str] = "annt"
    announcement: int


class ChooseAudience(Tap):
    """Whom it is for."""

    prefix: ClassVar[str] = "anna"
    announcement: int


class TestAnnouncement(Tap):
    """Show it to the author alone, as it will come."""

    prefix: ClassVar[str] = "anntest"
    announcement: int


class SendAnnouncement(Tap):
    """Send it to as many people; `alone`: there is nobody to confirm it, and the author is sure."""

    prefix: ClassVar[str] = "annsend"
    announcement: int
    people: int
    alone: bool = False


class DropAnnouncement(Tap):
    """Throw a draft away, once it is `sure`."""

    prefix: ClassVar[str] = "anndrop"
    announcement: int
    sure: bool = False


class TakeBackAnnouncement(Tap):
    """Make it a draft again before it leaves."""

    prefix: ClassVar[str] = "annback"
    announcement: int


class CopyAnnouncement(Tap):
    """Begin a draft with the words and the audience of this one."""

    prefix: ClassVar[str] = "anncopy"
    announcement: int


class OpenToConfirm(Tap):
    """Show a second coordinator what waits."""

    prefix: ClassVar[str] = "annc"
    announcement: int


class ApproveAnnouncement(Tap):
    """Let it leave."""

    prefix: ClassVar[str] = "annyes"
    announcement: int


class ReturnAnnouncement(Tap):
    """Ask why it goes back to its author."""

    prefix: ClassVar[str] = "annno"
    announcement: int


class ReadAnnouncement(Tap):
    """A recipient confirms having read it."""

    prefix: ClassVar[str] = "annread"
    announcement: int


class ShowReceived(Tap):
    """Show a recipient the announcement."""

    prefix: ClassVar[str] = "annshow"
    announcement: int


class OpenConfirmRules(Tap):
    """Show above how many people a second coordinator confirms."""

    prefix: ClassVar[str] = "annrules"
    page: int = 0


class SetConfirmRule(Tap):
    """Ask above how many people a second coordinator of this district confirms."""

    prefix: ClassVar[str] = "annrule"
    orp: str


@dataclass(frozen=True)
class Meant:
    """Whom an announcement reaches at this moment, in numbers; `filters` are the words of its filters."""

    people: int
    by_role: dict[Role, int]
    blocked: int
    unreached: int
    only: str = ""
    besides: str = ""


def received_screen(read: Reading, one: Announcement, author: str, *, has_read: bool = False) -> Screen:
    """An announcement as its recipients read it. No way to the menu: it would stand in its place."""
    say = read.say
    asks = one.asks_receipt and not has_read
    parts = (
        say.html("announcement-head", orp=orp_name(read, one)),
        say.html("announcement-is-corrected") if one.version else "",
        html(one.words),
        say.html("announcement-from", author=author) if author else "",
        say.html("announcement-please-confirm") if asks else "",
        say.html("announcement-you-confirmed") if one.asks_receipt and has_read else "",
    )
    rows: tuple[Row, ...] = (
        *(((button(say.text("button-announcement-read"), ReadAnnouncement(one.id)),),) if asks else ()),
        (coordinator_button(say, one.orp),),
    )
    screen = Screen("\n\n".join(filter(None, parts)), rows)
    if one.file_kind is FileKind.PHOTO:
        return replace(screen, photo=one.file)
    return replace(screen, document=one.file) if one.file else screen


def reminder_screen(read: Reading, one: Announcement, author: str) -> Screen:
    """That somebody has not confirmed yet."""
    say = read.say
    at = local_time(one.begun_at or one.made_at, read.zone)
    text = say.html("announcement-reminder", orp=orp_name(read, one), author=author, at=at)
    return Screen(
        text,
        (
            (button(say.text("button-announcement-show"), ShowReceived(one.id)),),
            (button(say.text("button-announcement-read"), ReadAnnouncement(one.id)),),
        ),
    )


def announcements_screen(
    read: Reading, own: Sequence[Announcement], to_confirm: Sequence[Announcement], page: int
) -> Screen:
    """What waits for this coordinator, and the own announcements, the latest first."""
    say, shown = read.say, own[page * PAGE : (page + 1) * PAGE]
    rows: list[Row] = [(button(say.text("button-announcement-new"), BeginAnnouncement()),)]
    rows += [
        (button(say.text("button-announcement-to-confirm", title=title(say, one)), OpenToConfirm(one.id)),)
        for one in to_confirm
    ]
    rows += [(button(label(say, one), OpenAnnouncement(one.id)),) for one in shown]
    turns = turn_row(read, len(own), page, OpenAnnouncements(max(page - 1, 0)), OpenAnnouncements(page + 1), PAGE)
    rules = (button(say.text("button-announcement-rules"), OpenConfirmRules()),)
    text = say.html("announcements-title" if own else "announcements-none")
    return Screen(text, (*rows, *turns, rules, menu_row(say)))


def draft_screen(read: Reading, one: Announcement, meant: Meant, note: str = "", confirmation: str = "") -> Screen:
    """A draft with all that can be changed; `note` and `confirmation` (who says yes) are HTML."""
    say, number = read.say, one.id
    parts = (
        note,
        say.html("announcement-draft", orp=orp_name(read, one)),
        say.html("announcement-returned", reason=one.reason) if one.reason else "",
        _content(say, one),
        "\n".join(filter(None, (meant_text(read, meant), _when(read, one), _receipt(say, one)))),
        confirmation,
    )
    file = (button(say.text("button-announcement-drop-file"), DropFile(number)),) if one.file else ()
    receipt = "button-announcement-receipt-off" if one.asks_receipt else "button-announcement-receipt-on"
    is_ready = meant.people and (one.words or one.file)
    send = button(say.text("button-announcement-send", count=meant.people), SendAnnouncement(number, meant.people))
    rows: tuple[Row, ...] = (
        (button(say.text("button-announcement-words"), EditWords(number)), *file),
        (button(say.text("button-announcement-audience", count=meant.people), ChooseAudience(number)),),
        (button(say.text(receipt), AskReceipt(number, not one.asks_receipt)),),
        (button(say.text("button-announcement-time"), SetTime(number)),),
        *(((button(say.text("button-announcement-test"), TestAnnouncement(number)),), (send,)) if is_ready else ()),
        (button(say.text("button-announcement-drop"), DropAnnouncement(number)), list_button(say)),
        menu_row(say),
    )
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def waiting_screen(read: Reading, one: Announcement, meant: Meant, note: str = "") -> Screen:
    """The author's view of what waits for the second coordinator, or for its time."""
    say = read.say
    state = (
        say.html("announcement-waits")
        if one.state is State.WAITING
        else say.html("announcement-scheduled", at=local_time(one.send_at or one.made_at, read.zone))
    )
    when = _when(read, one) if one.state is State.WAITING and one.send_at else ""
    about = "\n".join(filter(None, (meant_text(read, meant), when, _receipt(say, one))))
    parts = (note, say.html("announcement-title", orp=orp_name(read, one)), state, _content(say, one), about)
    text = "\n\n".join(filter(None, parts))
    rows: tuple[Row, ...] = (
        (button(say.text("button-announcement-take-back"), TakeBackAnnouncement(one.id)),),
        (list_button(say), *menu_row(say)),
    )
    return Screen(text, rows, protect=True)


def confirm_screen(read: Reading, one: Announcement, meant: Meant, author: str, note: str = "") -> Screen:
    """What a second coordinator decides on."""
    say = read.say
    parts = (
        note,
        say.html("announcement-to-confirm", author=author, orp=orp_name(read, one)),
        _content(say, one),
        "\n".join(filter(None, (meant_text(read, meant), _when(read, one), _receipt(say, one)))),
    )
    rows: tuple[Row, ...] = (
        (button(say.text("button-announcement-approve", count=meant.people), ApproveAnnouncement(one.id)),),
        (button(say.text("button-announcement-return"), ReturnAnnouncement(one.id)),),
        *(((button(say.text("button-announcement-test"), TestAnnouncement(one.id)),),) if one.file else ()),
        (list_button(say), *menu_row(say)),
    )
    return Screen("\n\n".join(filter(None, parts)), rows, protect=True)


def decided_screen(read: Reading, one: Announcement) -> Screen:
    """To the author: it waits for its time now, or came back."""
    say = read.say
    if one.state is State.DRAFT:
        text = say.html("announcement-came-back", title=title(say, one), reason=one.reason or "")
    else:
        at = local_time(one.send_at or one.made_at, read.zone)
        text = say.html("announcement-was-approved", title=title(say, one), at=at)
    return Screen(text, ((button(say.text("button-announcement-open"), OpenAnnouncement(one.id)),), menu_row(say)))


def alone_screen(read: Reading, one: Announcement, people: int) -> Screen:
    """There is nobody to confirm it: is the author sure?"""
    say = read.say
    sure = button(
        say.text("button-announcement-send-alone", count=people), SendAnnouncement(one.id, people, alone=True)
    )
    back = button(say.text("button-back"), OpenAnnouncement(one.id))
    return Screen(say.html("announcement-alone", count=people), ((sure,), (back,)), protect=True)


def drop_screen(say: Translator, one: Announcement) -> Screen:
    """Ask before throwing away."""
    sure = button(say.text("button-announcement-drop-sure"), DropAnnouncement(one.id, sure=True))
    back = button(say.text("button-back"), OpenAnnouncement(one.id))
    return Screen(say.html("announcement-drop"), ((sure,), (back,)), protect=True)


def rules_screen(read: Reading, rules: dict[str, int], page: int) -> Screen:
    """Above how many people a second coordinator confirms, by district."""
    say, orps = read.say, sorted(rules, key=lambda code: read.geography.orps[code].name)
    rows: tuple[Row, ...] = tuple(
        (
            button(
                say.text("button-announcement-rule", orp=read.geography.orps[code].name, count=rules[code]),
                SetConfirmRule(code),
            ),
        )
        for code in orps[page * PAGE : (page + 1) * PAGE]
    )
    turns = turn_row(read, len(orps), page, OpenConfirmRules(max(page - 1, 0)), OpenConfirmRules(page + 1), PAGE)
    return Screen(say.html("announcement-rules"), (*rows, *turns, (list_button(say), *menu_row(say))))


def meant_text(read: Reading, meant: Meant) -> str:
    """Whom it reaches, and who cannot be reached, as HTML."""
    say = read.say
    roles = ", ".join(say.text(f"announcement-role-{_key(role)}", count=n) for role, n in meant.by_role.items())
    lines = (
        say.html("announcement-people", count=meant.people),
        say.html("announcement-people-roles", roles=roles) if roles else "",
        say.html("announcement-only", filter=shorten(meant.only, 300)) if meant.only else "",
        say.html("announcement-besides", filter=shorten(meant.besides, 300)) if meant.besides else "",
        say.html("announcement-blocked", count=meant.blocked) if meant.blocked else "",
        say.html("announcement-unreached", count=meant.unreached) if meant.unreached else "",
    )
    return "\n".join(filter(None, lines))


def list_button(say: Translator) -> dict[str, str]:
    """Back to all announcements."""
    return button(say.text("button-announcements-back"), OpenAnnouncements())


def beside_row(say: Translator) -> Row:
    """Ways on from a message that is written over later."""
    back = button(say.text("button-announcements-back"), Beside.of(OpenAnnouncements()))
    return (back, button(say.text("button-menu"), Beside.of(OpenMenu())))


def label(say: Translator, one: Announcement) -> str:
    """An announcement as the label of a button: its state and its beginning."""
    return f"{say.text(f'announcement-state-{one.state}')} · {title(say, one)}"


def title(say: Translator, one: Announcement) -> str:
    """The beginning of what it says, as plain text."""
    words = " ".join(one.words.split()) or say.text(
        f"announcement-{one.file_kind}" if one.file else "announcement-empty"
    )
    return shorten(words, LABEL_LIMIT)


def orp_name(read: Reading, one: Announcement) -> str:
    """The district in whose name it is sent."""
    orp = read.geography.orps.get(one.orp)
    return orp.name if orp else one.orp


def _content(say: Translator, one: Announcement) -> str:
    words = f"<blockquote>{html(one.words)}</blockquote>" if one.words else say.html("announcement-no-words")
    return "\n".join(filter(None, (words, say.html(f"announcement-has-{one.file_kind}") if one.file else "")))


def _when(read: Reading, one: Announcement) -> str:
    if one.send_at is None:
        return read.say.html("announcement-now")
    return read.say.html("announcement-at", at=local_time(one.send_at, read.zone))


def _receipt(say: Translator, one: Announcement) -> str:
    return say.html("announcement-asks-receipt") if one.asks_receipt else ""


def _key(role: Role) -> str:
    return role.value.replace("_", "-")
