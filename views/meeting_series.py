"""Regular meetings: the rule in words with its next days, before and after it is set up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.meeting import Meeting, Series
from domain.recurrence import Rule
from locales.translator import Translator
from views.found import LABEL_LIMIT, Reading, shorten
from views.meeting_calling import OpenAllSeries, Reach, form_rows, reach_words
from views.meetings import OpenMeeting, ShownMeeting, day_label
from views.menu import OpenMeetings, menu_row
from views.recurrence_words import rule_words
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html

SHOWN_DAYS = 6


class OpenSeries(Tap):
    """Show a regular meeting with its next days."""

    prefix: ClassVar[str] = "mtser"
    series: int


class BeginSeries(Tap):
    """Ask how often a platform meets; 0 asks which."""

    prefix: ClassVar[str] = "mtsern"
    platform: int = 0


class EndSeries(Tap):
    """Call no more of its meetings, once it is `sure`."""

    prefix: ClassVar[str] = "mtsere"
    series: int
    sure: bool = False


@dataclass(frozen=True)
class Planned:
    """A regular meeting as it will be: the rule, its next days, what is to be known about it, and the words of each."""

    platform: str
    rule: Rule
    days: tuple[date, ...]
    place: str = ""
    agenda: str = ""
    note: str = ""


def all_series_screen(read: Reading, series: Sequence[tuple[Series, str]], platform: int) -> Screen:
    """Those that go on, with the names of their platforms."""
    say = read.say
    opens = [button(shorten(f"🔁 {name}: {one.words}", LABEL_LIMIT), OpenSeries(one.id)) for one, name in series]
    new = (button(say.text("button-meeting-series-new"), BeginSeries(platform)),)
    back = (button(say.text("button-meetings-back"), OpenMeetings(platform)), *menu_row(say))
    text = say.html("meeting-series-list" if series else "meeting-series-list-none")
    return Screen(text, (*in_rows(opens, 1), new, back), protect=True)


def series_preview_screen(
    read: Reading, planned: Planned, reach: Reach, draft: int, keys: Sequence[str], note: str = ""
) -> Screen:
    """The next days by the rule, before anybody is told."""
    say = read.say
    days = "\n".join(f"• {html(_day_words(say, day))}" for day in planned.days[:SHOWN_DAYS])
    blocks = (
        note,
        say.html("meeting-series-preview"),
        _rule_text(read, planned),
        f"{say.html('meeting-series-next')}\n{days}" if days else say.html("meeting-series-none"),
        html(planned.note),
        reach_words(read, reach),
    )
    rows = form_rows(read, draft, keys, "meeting-series-send")
    return Screen("\n\n".join(filter(None, blocks)), rows if days else rows[1:], protect=True)


def series_screen(
    read: Reading, series: Series, planned: Planned, meetings: Sequence[ShownMeeting], note: str = ""
) -> Screen:
    """A regular meeting: its rule, and its next meetings, each to be moved or cancelled."""
    say = read.say
    blocks = (
        note,
        say.html("meeting-series-heading", platform=planned.platform),
        _rule_text(read, planned),
        html(planned.note),
        say.html("meeting-series-one") if meetings else say.html("meeting-series-none"),
    )
    opens = [button(day_label(read, one), OpenMeeting(one.meeting.id)) for one in meetings[:SHOWN_DAYS]]
    rows: list[Row] = list(in_rows(opens, 1))
    rows.append((button(say.text("button-meeting-series-end"), EndSeries(series.id)),))
    rows.append((button(say.text("button-back"), OpenAllSeries(series.platform)), *menu_row(say)))
    return Screen("\n\n".join(filter(None, blocks)), tuple(rows), protect=True)


def end_series_screen(read: Reading, series: Series) -> Screen:
    """Ask once."""
    say = read.say
    yes = (button(say.text("button-meeting-series-end-sure"), EndSeries(series.id, sure=True)),)
    return Screen(say.html("meeting-series-end"), (yes, (button(say.text("button-back"), OpenSeries(series.id)),)))


def series_row(read: Reading, meeting: Meeting) -> tuple[Row, ...]:
    """From a meeting to the whole of its series."""
    if meeting.series is None:
        return ()
    return ((button(read.say.text("button-meeting-of-series"), OpenSeries(meeting.series)),),)


def _rule_text(read: Reading, planned: Planned) -> str:
    say = read.say
    lines = (
        f"🔁 <b>{html(rule_words(say, planned.rule))}</b>",
        say.html("meeting-where-line", place=planned.place) if planned.place else "",
        say.html("meeting-agenda-line", agenda=planned.agenda) if planned.agenda else "",
    )
    return "\n".join(filter(None, lines))


def _day_words(say: Translator, day: date) -> str:
    weekday = say.text(f"weekday-{day.weekday()}")
    return say.text("form-day", weekday=weekday, day=day.day, month=day.month, year=day.year)
