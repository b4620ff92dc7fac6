"""An announcement on its way and after: the progress, the report, who it reached and who is to be phoned."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from domain.announcement import BEGUN, Announcement, Fate, State, Tally
from locales.translator import Translator
from views.announcements import CopyAnnouncement, OpenAnnouncement, beside_row, list_button, orp_name, title
from views.found import Reading
from views.inquiries import Beside
from views.menu import menu_row
from views.network import turn_row
from views.screen import Button, Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html, local_time, phone_words

PAGE = 20
BAR = 20
READ, UNREAD, NOBODY = "read", "unread", "nobody"


class StopAnnouncement(Tap):
    """Send to nobody more."""

    prefix: ClassVar[str] = "annstop"
    announcement: int


class SendAgain(Tap):
    """Try once more with those who do not have it."""

    prefix: ClassVar[str] = "annagain"
    announcement: int


class RemindUnread(Tap):
    """Ask those who have not confirmed."""

    prefix: ClassVar[str] = "annrem"
    announcement: int


class ShowNames(Tap):
    """Show by name whom a fate has met, who has confirmed, or which actors have nobody in the bot."""

    prefix: ClassVar[str] = "annn"
    announcement: int
    what: str
    page: int = 0


class ShowPhones(Tap):
    """Show whom to phone."""

    prefix: ClassVar[str] = "annph"
    announcement: int
    page: int = 0


class CorrectAnnouncement(Tap):
    """Ask for the corrected words."""

    prefix: ClassVar[str] = "annfix"
    announcement: int


class WithdrawAnnouncement(Tap):
    """Take it out of all chats, once it is `sure`."""

    prefix: ClassVar[str] = "annwd"
    announcement: int
    sure: bool = False


@dataclass(frozen=True)
class Named:
    """A line of a list: a name, for whom they speak, and why it did not reach them; a number to call."""

    name: str
    about: str = ""
    reason: str = ""
    phone: str | None = None


def report_screen(read: Reading, one: Announcement, tally: Tally, note: str = "") -> Screen:
    """How far it is, or what became of it; all numbers add up to the audience. `note` is HTML."""
    say, is_going = read.say, one.state is State.SENDING
    at = local_time(one.begun_at or one.made_at, read.zone)
    parts = (
        note,
        say.html("announcement-report", title=title(say, one), orp=orp_name(read, one), at=at),
        say.html(f"announcement-is-{one.state}"),
        bar(tally) if is_going else "",
        "\n".join(_lines(say, one, tally)),
    )
    text = "\n\n".join(filter(None, parts))
    return Screen(text, (*_rows(say, one, tally), _last_row(say, tally)), protect=True)


def bar(tally: Tally) -> str:
    """How many of all have been tried, as a bar and as numbers."""
    full = BAR * tally.done // max(tally.audience, 1)
    return f"{'▓' * full}{'░' * (BAR - full)} {tally.done} / {tally.audience}"


def names_screen(read: Reading, one: Announcement, what: str, named: Sequence[Named], page: int) -> Screen:
    """People or actors by name, a page of them."""
    say, shown = read.say, named[page * PAGE : (page + 1) * PAGE]
    turns = turn_row(
        read, len(named), page, ShowNames(one.id, what, max(page - 1, 0)), ShowNames(one.id, what, page + 1), PAGE
    )
    heading = say.html(f"announcement-names-{what}", count=len(named))
    return Screen("\n".join((f"<b>{heading}</b>", "", *map(_line, shown))), (*turns, _back(say, one)), protect=True)


def phones_screen(read: Reading, one: Announcement, named: Sequence[Named], page: int) -> Screen:
    """Actors to be phoned, with their numbers."""
    say, shown = read.say, named[page * PAGE : (page + 1) * PAGE]
    turns = turn_row(read, len(named), page, ShowPhones(one.id, max(page - 1, 0)), ShowPhones(one.id, page + 1), PAGE)
    lines = [
        f"• {html(actor.name)} – {phone_words(actor.phone) if actor.phone else say.html('no-phone')}"
        + (f"\n   {html(actor.about)}" if actor.about else "")
        for actor in shown
    ]
    key = "announcement-phones" if named else "announcement-phones-none"
    text = "\n".join((say.html(key, count=len(named)), "", *lines)).strip()
    return Screen(text, (*turns, _back(say, one)), protect=True)


def withdraw_screen(read: Reading, one: Announcement, tally: Tally) -> Screen:
    """What withdrawing means."""
    say = read.say
    sure = button(say.text("button-announcement-withdraw-sure"), WithdrawAnnouncement(one.id, sure=True))
    text = say.html("announcement-withdraw", count=tally[Fate.DELIVERED])
    return Screen(text, ((sure,), (button(say.text("button-back"), OpenAnnouncement(one.id)),)), protect=True)


def withdrawn_screen(say: Translator) -> Screen:
    """What stands in the place of an announcement that cannot be deleted any more."""
    return Screen(say.html("announcement-was-withdrawn"))


def _lines(say: Translator, one: Announcement, tally: Tally) -> list[str]:
    lines = [say.html(f"announcement-fate-{fate}", count=tally[fate]) for fate in Fate if tally[fate]]
    lines.append(say.html("announcement-total", count=tally.audience))
    if one.asks_receipt and tally[Fate.DELIVERED]:
        lines.append(say.html("announcement-read", count=tally.read, of=tally[Fate.DELIVERED]))
    if tally.unreached:
        lines.append(say.html("announcement-unreached", count=tally.unreached))
    return lines


def _rows(say: Translator, one: Announcement, tally: Tally) -> list[Row]:
    """While something may still change by itself, what leads elsewhere leads into a new message."""
    number = one.id

    def go(tap: Tap) -> Tap:
        return Beside.of(tap) if tally.is_live else tap

    rows: list[Row] = []
    if tally.is_live and one.state in BEGUN:
        rows.append((button(say.text("button-announcement-stop"), StopAnnouncement(number)),))
    rows += in_rows(_names(say, one, tally, go=go), 2)
    if tally[Fate.BLOCKED] or tally[Fate.FAILED] or tally.unreached:
        rows.append((button(say.text("button-announcement-phones"), go(ShowPhones(number))),))
    if one.state in BEGUN:
        if tally.undelivered and one.state is not State.SENDING:
            rows.append((button(say.text("button-announcement-again", count=tally.undelivered), SendAgain(number)),))
        if one.asks_receipt and tally.unread > 0:
            rows.append((button(say.text("button-announcement-remind", count=tally.unread), RemindUnread(number)),))
        fix = button(say.text("button-announcement-correct"), go(CorrectAnnouncement(number)))
        rows.append((fix, button(say.text("button-announcement-withdraw"), go(WithdrawAnnouncement(number)))))
    again = button(say.text("button-announcement-copy"), go(CopyAnnouncement(number)))
    rows.append((button(say.text("button-refresh"), OpenAnnouncement(number)), again))
    return rows


def _names(say: Translator, one: Announcement, tally: Tally, *, go: Callable[[Tap], Tap]) -> list[Button]:
    counts = {fate.value: tally[fate] for fate in Fate if fate is not Fate.WAITING}
    if one.asks_receipt:
        counts |= {READ: tally.read, UNREAD: max(tally.unread, 0)}
    counts |= {NOBODY: tally.unreached}
    return [
        button(say.text(f"announcement-names-{what}", count=count), go(ShowNames(one.id, what)))
        for what, count in counts.items()
        if count
    ]


def _last_row(say: Translator, tally: Tally) -> Row:
    return beside_row(say) if tally.is_live else (list_button(say), *menu_row(say))


def _line(one: Named) -> str:
    about = f" ({html(one.about)})" if one.about else ""
    return f"• {html(one.name)}{about}" + (f" – {html(one.reason)}" if one.reason else "")


def _back(say: Translator, one: Announcement) -> Row:
    return (button(say.text("button-announcement-report"), OpenAnnouncement(one.id)), *menu_row(say))
