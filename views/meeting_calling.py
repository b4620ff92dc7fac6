"""Calling a meeting: which platform, the invitation as it will be read, and whom it reaches."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from locales.translator import Translator
from views.forms import Do, FormTap
from views.found import Reading, shorten
from views.meeting_keeping import OpenAbsent
from views.meeting_polls import option_when
from views.meetings import ShownMeeting, meeting_text
from views.screen import Row, Screen, button, in_rows
from views.tap import Tap
from views.words import html

NAMES_LIMIT = 900


class BeginMeeting(Tap):
    """Begin to call a meeting (`call`) or to look for its day (`poll`); 0 asks of which platform."""

    prefix: ClassVar[str] = "mtnew"
    what: str
    platform: int = 0


class BeginDuty(Tap):
    """Begin to call the yearly meeting of a district."""

    prefix: ClassVar[str] = "mtduty"
    duty: str
    orp: str


class OpenAllSeries(Tap):
    """Show the regular meetings of a platform, of all kept ones where it is 0."""

    prefix: ClassVar[str] = "mtsers"
    platform: int = 0


@dataclass(frozen=True)
class Reach:
    """Whom an invitation reaches: actors, people in the bot, and the names of actors for whom nobody is there."""

    actors: int
    people: int
    unreached: tuple[str, ...] = ()


def calling_rows(say: Translator, platform: int) -> tuple[Row, ...]:
    """What those do who call meetings, of one platform where it is chosen."""
    return (
        (button(say.text("button-meeting-call"), BeginMeeting("call", platform)),),
        (
            button(say.text("button-meeting-poll"), BeginMeeting("poll", platform)),
            button(say.text("button-meeting-series"), OpenAllSeries(platform)),
        ),
        (button(say.text("button-meeting-absent"), OpenAbsent(platform)),),
    )


def preview_screen(
    read: Reading,
    shown: ShownMeeting,
    reach: Reach | None,
    draft: int,
    keys: Sequence[str],
    note: str = "",
    *,
    tells: bool,
) -> Screen:
    """The invitation as it will be read, whom it reaches, and a button for each answer that can be changed.

    Without `reach` it is a meeting that was called before; `tells` says whether anybody hears of it.
    """
    say = read.say
    heading = say.html("meeting-preview" if reach else "meeting-preview-change")
    blocks = (note, heading, meeting_text(read, shown), reach_words(read, reach) if reach else "")
    send = "meeting-new-send" if reach else "button-meeting-save" if tells else "button-meeting-save-planned"
    return Screen("\n\n".join(filter(None, blocks)), form_rows(read, draft, keys, send), protect=True)


def poll_preview_screen(
    read: Reading,
    shown: ShownMeeting,
    options: Sequence[tuple[datetime, datetime | None]],
    until: str,
    reach: Reach,
    draft: int,
    keys: Sequence[str],
    note: str = "",
) -> Screen:
    """A poll before it is opened."""
    say, meeting = read.say, shown.meeting
    facts = (
        say.html("meeting-poll-heading", title=meeting.title),
        say.html("meeting-where-line", place=meeting.place) if meeting.place else "",
        say.html("meeting-poll-until", day=until),
    )
    days = "\n".join(f"• {html(option_when(read, *option))}" for option in options)
    agenda = say.html("meeting-agenda-line", agenda=meeting.agenda) if meeting.agenda else ""
    blocks = (note, "\n".join(filter(None, facts)), days, agenda, reach_words(read, reach))
    return Screen("\n\n".join(filter(None, blocks)), form_rows(read, draft, keys, "meeting-poll-send"), protect=True)


def reach_words(read: Reading, reach: Reach) -> str:
    """How many get it, and whom to phone, as HTML."""
    say = read.say
    unreached = shorten(", ".join(reach.unreached), NAMES_LIMIT)
    lines = (
        say.html("meeting-reach", actors=reach.actors, people=reach.people),
        say.html("meeting-unreached", names=unreached) if unreached else "",
    )
    return "\n".join(filter(None, lines))


def form_rows(read: Reading, draft: int, keys: Sequence[str], send: str) -> tuple[Row, ...]:
    """Send, one button for each answer that can be changed, and throw away."""
    say = read.say
    changes = [button(say.text(f"meeting-change-{key}"), FormTap(draft, Do.CHANGE, key)) for key in keys]
    return (
        (button(say.text(send), FormTap(draft, Do.SEND)),),
        *in_rows(changes, 2),
        (button(say.text("button-form-cancel"), FormTap(draft, Do.CANCEL)),),
    )
