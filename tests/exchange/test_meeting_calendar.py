"""Calendar files of meetings: nobody's name, and of a case conference only when and where it is."""

from datetime import UTC, datetime

import icalendar
import pytest
from ical.calendar_stream import IcsCalendarStream

from domain.errors import NotFound
from domain.hours import PRAGUE
from domain.meeting import Meeting
from domain.platform import Platform, PlatformType
from exchange.meeting_calendar import meeting_file

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def platform(type: PlatformType) -> Platform:
    return Platform(id=1, orp="4102", name="Případová konference", type=type, made_at=NOW, edited_at=NOW)


def meeting(**fields: object) -> Meeting:
    known = {"id": 5, "orp": "4102", "title": "Porada", "place": "Radnice, sál 2", "agenda": "Kluby a škola"}
    times = {"starts_at": datetime(2027, 7, 6, 7, 0, tzinfo=UTC), "made_at": NOW, "state": "called", "sequence": 3}
    return Meeting.model_validate(known | times | fields)


def test_a_meeting_says_what_is_on_and_is_no_secret() -> None:
    file = meeting_file(meeting(), platform(PlatformType.MINI_TEAM), "Cheb", NOW, PRAGUE)
    (event,) = icalendar.Calendar.from_ical(file).walk("VEVENT")
    assert (event["UID"], event["SUMMARY"], event["DESCRIPTION"]) == ("meeting-5@sitovka", "Porada", "Kluby a škola")
    assert event["LOCATION"] == "Radnice, sál 2"
    assert "CLASS" not in event
    assert "ATTENDEE" not in event


def test_of_a_case_conference_nothing_is_said_but_when_and_where() -> None:
    told = meeting(title="Rodina z Lipové", agenda="Situace dětí")
    file = meeting_file(told, platform(PlatformType.CASE_CONFERENCE), "Cheb", NOW, PRAGUE)
    (event,) = IcsCalendarStream.calendar_from_ics(file.decode()).events
    assert (event.summary, event.location, event.description) == ("Případová konference", "Radnice, sál 2", None)
    assert event.classification
    assert event.classification.value == "PRIVATE"
    assert event.attendees == []
    for word in ("Lipové", "Situace"):
        assert word not in file.decode()


def test_a_meeting_without_a_day_has_no_file() -> None:
    with pytest.raises(NotFound):
        meeting_file(meeting(state="poll", starts_at=None), None, "Cheb", NOW, PRAGUE)
