"""What a coordinator is told of a platform that has not met for too long, and of a yearly meeting that is due."""

from datetime import date

from domain.cadence import Duty
from domain.platform import Platform
from locales.translator import Translator
from views.found import Reading
from views.meeting_calling import BeginDuty, BeginMeeting
from views.menu import OpenAnnouncements, menu_row
from views.platforms import OpenPlatform
from views.screen import Screen, button
from views.words import date_words


def lapsed_screen(read: Reading, platform: Platform, last: date | None) -> Screen:
    """A platform that should have met, with the ways to call it together."""
    say = read.say
    lines = (
        say.html("notice-cadence-platform", platform=platform.name, frequency=platform.frequency),
        say.html("notice-cadence-last", day=date_words(last)) if last else "",
    )
    calls = button(say.text("button-meeting-call"), BeginMeeting("call", platform.id))
    polls = button(say.text("button-meeting-poll"), BeginMeeting("poll", platform.id))
    back = (button(say.text("button-meeting-platform"), OpenPlatform(platform.id)), *menu_row(say))
    return Screen("\n".join(filter(None, lines)), ((calls, polls), back), protect=True)


def duty_screen(read: Reading, duty: Duty, area: str, last: date | None) -> Screen:
    """A yearly meeting of a district or region; that of a district can be called here, a region is told."""
    say, orps, kraje = read.say, read.geography.orps, read.geography.kraje
    name = kraje[area].name if duty.of_kraj else orps[area].name
    key = "notice-cadence-region" if duty.of_kraj else "notice-cadence-duty"
    lines = (
        say.html(key, area=name, task=duty_name(say, duty.code)),
        say.html("notice-cadence-last", day=date_words(last)) if last else "",
    )
    calls = button(say.text("button-meeting-call"), BeginDuty(duty.code, area))
    announces = button(say.text("button-announcements"), OpenAnnouncements())
    row = (announces if duty.of_kraj else calls,)
    return Screen("\n".join(filter(None, lines)), (row, menu_row(say)), protect=True)


def duty_name(say: Translator, code: str) -> str:
    """What a yearly meeting is called."""
    return say.text(f"duty-{code.replace('_', '-')}")
