"""A person's settings: language, home district, quiet hours, layout of lists."""

from typing import ClassVar

from domain.places import Geography
from domain.quiet import QuietHours
from locales.translator import LANGUAGES, Translator
from views.coordinator import OpenContact
from views.feeds import OpenCalendar
from views.menu import OpenSettings, OpenSubscriptions, menu_row, ways_in
from views.my_data import my_data_row
from views.place import HOME, ChooseOrp
from views.screen import Button, Row, Screen, button, in_rows
from views.tap import Tap

HOUR = 60
READY_HOURS = ((20, 7), (21, 6), (22, 6), (18, 8))
NO_HOURS = (0, 0)


class SetLanguage(Tap):
    """Speak this language with me."""

    prefix: ClassVar[str] = "lang"
    language: str


class OpenQuiet(Tap):
    """Show the quiet hours and others to choose."""

    prefix: ClassVar[str] = "quiet"


class SetQuiet(Tap):
    """Keep messages back between these minutes after midnight; equal ones mean never."""

    prefix: ClassVar[str] = "quietset"
    since: int
    to: int


class TypeQuiet(Tap):
    """Let me type quiet hours."""

    prefix: ClassVar[str] = "quiettype"


class SetEveryDay(Tap):
    """I work at weekends and on holidays as well, or I do not."""

    prefix: ClassVar[str] = "everyday"
    works: bool


class SetLayout(Tap):
    """Show actors in lists in short, or in full."""

    prefix: ClassVar[str] = "layout"
    short: bool


def settings_screen(
    say: Translator,
    geography: Geography,
    home: str | None,
    quiet: QuietHours,
    *,
    short: bool,
    coordinates: bool,
    takes_part: bool,
) -> Screen:
    """What is set, and buttons to change it; `home` is a district code."""
    lines = (
        say.html("settings-title"),
        "",
        say.html("settings-language", language=LANGUAGES[say.language]),
        say.html("settings-home", orp=geography.orps[home].name if home else say.text("settings-no-home")),
        say.html("settings-quiet", hours=_hours(say, quiet)),
        say.html("settings-every-day" if quiet.every_day else "settings-free-days"),
        say.html("settings-short" if short else "settings-roomy"),
    )
    rows: tuple[Row, ...] = (
        tuple(button(name, SetLanguage(code)) for code, name in LANGUAGES.items()),
        (button(say.text("button-home"), ChooseOrp(HOME)),),
        (button(say.text("button-quiet"), OpenQuiet()),),
        (_every_day(say, quiet),),
        (button(say.text("button-roomy" if short else "button-short"), SetLayout(not short)),),
        *(((button(say.text("button-watches"), OpenSubscriptions()),),) if takes_part else ()),
        *(((button(say.text("button-calendar"), OpenCalendar()),),) if takes_part else ()),
        *(((button(say.text("button-contact"), OpenContact()),),) if coordinates else ()),
        *ways_in(say),
        my_data_row(say),
        menu_row(say),
    )
    return Screen("\n".join(lines), rows)


def quiet_screen(say: Translator, quiet: QuietHours) -> Screen:
    """The quiet hours, what they mean, and others to choose."""
    lines = (
        say.html("quiet-title", hours=_hours(say, quiet)),
        say.html("quiet-meaning"),
        say.html("quiet-every-day" if quiet.every_day else "quiet-free-days"),
    )
    ready = [_choice(say, quiet, since * HOUR, to * HOUR) for since, to in READY_HOURS]
    rows = (
        *in_rows(ready, 2),
        (_choice(say, quiet, *NO_HOURS), button(say.text("button-quiet-own"), TypeQuiet())),
        (_every_day(say, quiet),),
        (button(say.text("button-back"), OpenSettings()), *menu_row(say)),
    )
    return Screen("\n\n".join(lines), rows)


def type_quiet_screen(say: Translator) -> Screen:
    """Ask for quiet hours in words."""
    return Screen(say.html("quiet-type"), ((button(say.text("button-back"), OpenQuiet()),),))


def _choice(say: Translator, quiet: QuietHours, since: int, to: int) -> Button:
    option = QuietHours(since=since, to=to, every_day=quiet.every_day)
    is_set = option == quiet or (option.is_never and quiet.is_never)
    words = _hours(say, option)
    return button(say.text("chosen", option=words) if is_set else words, SetQuiet(since, to))


def _every_day(say: Translator, quiet: QuietHours) -> Button:
    label = say.text("button-free-days" if quiet.every_day else "button-every-day")
    return button(label, SetEveryDay(not quiet.every_day))


def _hours(say: Translator, quiet: QuietHours) -> str:
    return say.text("quiet-never") if quiet.is_never else f"{_clock(quiet.since)}–{_clock(quiet.to)}"


def _clock(minute: int) -> str:
    return f"{minute // HOUR}:{minute % HOUR:02}"
