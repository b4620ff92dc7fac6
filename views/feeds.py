"""Calendars: a file of them now, and an address that other programs fetch again and again."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import ClassVar, NamedTuple

from domain.platform import Platform
from locales.translator import Translator
from views.found import LABEL_LIMIT, shorten
from views.menu import menu_row
from views.screen import Row, Screen, button
from views.tap import Tap
from views.words import local_date

PATH = "/calendar/"
MOST_PLATFORMS = 12


class OpenCalendar(Tap):
    """Show one's own calendar, or that of a platform."""

    prefix: ClassVar[str] = "cal"
    platform: int = 0


class SendCalendarFile(Tap):
    """Send it as a file."""

    prefix: ClassVar[str] = "calfile"
    platform: int


class MakeAddress(Tap):
    """Make an address of it, in place of an earlier one."""

    prefix: ClassVar[str] = "calmake"
    platform: int


class RevokeAddress(Tap):
    """Take its address back."""

    prefix: ClassVar[str] = "calstop"
    platform: int


class RevokeAddresses(Tap):
    """Take all my addresses back."""

    prefix: ClassVar[str] = "calnone"


class ShownCalendar(NamedTuple):
    """A calendar as it stands: since when it has an address, when that was last read, how many addresses there are."""

    platform: Platform | None
    made_at: datetime | None
    read_at: datetime | None
    addresses: int
    is_served: bool
    """Whether this process serves calendars at all."""


def calendar_name(say: Translator, platform: Platform | None) -> str:
    """What programs call the calendar."""
    return say.text("calendar-name-of", platform=platform.name) if platform else say.text("calendar-name")


def calendar_screen(
    say: Translator, shown: ShownCalendar, platforms: Sequence[Platform], zone: tzinfo, notice: str = ""
) -> Screen:
    """What the calendar is for, and what can be done with it; `platforms` are other calendars to open."""
    own, of = shown.platform is None, shown.platform.id if shown.platform else 0
    title = say.html("calendar-title") if shown.platform is None else say.html("calendar-of", name=shown.platform.name)
    rows: list[Row] = [(button(say.text("button-calendar-file"), SendCalendarFile(of)),)]
    if shown.is_served:
        label = "button-calendar-anew" if shown.made_at else "button-calendar-make"
        rows.append((button(say.text(label), MakeAddress(of)),))
    if shown.made_at:
        rows.append((button(say.text("button-calendar-revoke"), RevokeAddress(of)),))
    if own and shown.addresses:
        rows.append((button(say.text("button-calendar-revoke-all", count=shown.addresses), RevokeAddresses()),))
    for one in platforms[:MOST_PLATFORMS]:
        label = shorten(say.text("button-calendar-platform", platform=one.name), LABEL_LIMIT)
        rows.append((button(label, OpenCalendar(one.id)),))
    back = () if own else (button(say.text("button-back"), OpenCalendar()),)
    meaning = say.html("calendar-meaning" if own else "calendar-meaning-platform")
    parts = (notice, title, meaning, _address_line(say, shown, zone))
    return Screen("\n\n".join(filter(None, parts)), (*rows, (*back, *menu_row(say))))


def file_screen(say: Translator, platform: Platform | None, file: bytes) -> Screen:
    """The file. It is not protected, or it could not be opened in a calendar."""
    text = f"<b>{say.html('calendar-file', name=calendar_name(say, platform))}</b>\n{say.html('calendar-file-how')}"
    rows = ((button(say.text("button-back"), OpenCalendar(platform.id if platform else 0)),),)
    return Screen(text, rows, document=("sitovka.ics", file))


def address_screen(say: Translator, platform: Platform | None, base: str, token: str) -> Screen:
    """The address, shown this once; it vanishes from the chat, but can be copied."""
    url = f"{base}{PATH}{token}.ics"
    subscribing = "webcal" + url[url.index("://") :]
    lines = (
        say.html("calendar-address", name=calendar_name(say, platform)),
        f"<code>{subscribing}</code>",
        f"<code>{url}</code>",
        say.html("calendar-address-how"),
        say.html("calendar-address-secret"),
    )
    rows = ((button(say.text("button-back"), OpenCalendar(platform.id if platform else 0)), *menu_row(say)),)
    return Screen("\n\n".join(lines), rows, private=True)


def _address_line(say: Translator, shown: ShownCalendar, zone: tzinfo) -> str:
    if shown.made_at is None:
        return say.html("calendar-no-address") if shown.is_served else say.html("calendar-not-served")
    made = say.html("calendar-has-address", day=local_date(shown.made_at, zone))
    if shown.read_at is None:
        return f"{made} {say.html('calendar-not-read')}"
    return f"{made} {say.html('calendar-read', day=local_date(shown.read_at, zone))}"
