"""Calendar files of events: known again, newer ones win, right by every clock, whatever the words hold."""

from datetime import UTC, datetime

import pytest
from icalendar import Calendar

from domain.hours import PRAGUE
from domain.moments import read_moment
from domain.post import Kind, Post, State
from exchange.calendar import entry_file, event_entry

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def post(when: str = "12. 1. 2027 od 9 do 11", **fields: object) -> Post:
    moment = read_moment(when, NOW, PRAGUE)
    assert moment
    known = {
        "id": 7,
        "kind": Kind.EVENT,
        "title": "Setkání sítě",
        "words": "",
        "actor": None,
        "orp": "4102",
        "orps": ("4102",),
        "author": 1,
        "state": State.PUBLISHED,
        "starts_at": moment.starts_at,
        "ends_at": moment.ends_at,
        "whole_day": moment.whole_day,
        "valid_until": moment.over_at,
        "made_at": NOW,
    }
    return Post.model_validate(known | fields)


def read(event: Post, words: str = "", *, cancelled: bool = False) -> dict[str, str]:
    """The lines of the file by their names, with what stands between the name and the value."""
    file = entry_file(event_entry(event, words, "Klub Kompas", cancelled=cancelled), NOW, PRAGUE)
    return dict(line.split(":", 1) for line in file.decode().replace("\r\n ", "").splitlines())


def test_an_event_is_known_again_and_its_newer_file_wins() -> None:
    first, second = read(post()), read(post("13. 1. 2027 v 10", sequence=1))
    assert first["UID"] == second["UID"] == "post-7@sitovka"
    assert (first["SEQUENCE"], second["SEQUENCE"]) == ("0", "1")


def test_it_is_published_and_taken_out_again_when_cancelled() -> None:
    published, cancelled = read(post()), read(post(sequence=2), cancelled=True)
    assert (published["METHOD"], published["STATUS"]) == ("PUBLISH", "CONFIRMED")
    assert (cancelled["METHOD"], cancelled["STATUS"], cancelled["SEQUENCE"]) == ("CANCEL", "CANCELLED", "2")


@pytest.mark.parametrize(
    ("when", "since", "to"),
    [
        ("12. 1. 2027 od 9 do 11", "20270112T080000Z", "20270112T100000Z"),
        ("12. 7. 2027 od 9 do 11", "20270712T070000Z", "20270712T090000Z"),
        ("28. 3. 2027 od 1:00 do 4:00", "20270328T000000Z", "20270328T020000Z"),
        ("31. 10. 2027 od 1:00 do 4:00", "20271030T230000Z", "20271031T030000Z"),
        ("2. 4. 2027 od 18 do 8", "20270402T160000Z", "20270403T060000Z"),
    ],
)
def test_a_time_is_the_moment_of_the_world(when: str, since: str, to: str) -> None:
    event = read(post(when))
    assert (event["DTSTART"], event["DTEND"]) == (since, to)


def test_a_time_without_an_end_has_none_in_the_calendar() -> None:
    assert not [name for name in read(post("12. 1. 2027 v 9")) if name.startswith("DTEND")]


@pytest.mark.parametrize(
    ("when", "since", "to"),
    [("28. 3. 2027", "20270328", "20270329"), ("4.–6. 12. 2026", "20261204", "20261207")],
)
def test_whole_days_are_dates_and_end_with_the_day_after(when: str, since: str, to: str) -> None:
    event = read(post(when))
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == (since, to)


def test_words_cannot_break_out_of_their_line() -> None:
    title, words = "Setkání; radnice, sál\\B", "První\r\nEND:VEVENT\nDTSTART:20000101\n" + "dlouhá řádka " * 20
    file = entry_file(event_entry(post(title=title, place='Sál "A"; 1. patro'), words, "Klub Kompas"), NOW, PRAGUE)
    (event,) = Calendar.from_ical(file).walk("VEVENT")
    assert event["SUMMARY"] == title
    assert event["LOCATION"] == 'Sál "A"; 1. patro'
    assert str(event["DESCRIPTION"]).splitlines() == words.splitlines()
    assert file.count(b"\nDTSTART") == file.count(b"\nEND:VEVENT") == 1


def test_lines_are_as_short_as_the_standard_wants() -> None:
    file = entry_file(event_entry(post(title="Ž" * 120), "ř" * 1500, 'Klub "Kompas"; Cheb'), NOW, PRAGUE)
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
