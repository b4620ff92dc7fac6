"""Meetings: when people are reminded and who is, who is missing, which day suits most, who stays away."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Refusal
from domain.hours import PRAGUE, is_public_holiday
from domain.meeting import (
    DAY,
    REMINDERS,
    Composition,
    Meeting,
    MeetingState,
    Option,
    Seat,
    SeatAnswer,
    best_option,
    call_at,
    check_link,
    check_options,
    composition,
    is_reminded,
    is_too_late,
    is_warned_of,
    reminder_after,
    reminder_at,
    reminder_due,
    stays_away,
)
from domain.platform import Platform, PlatformType
from storage.reference import load_code_lists

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
YES, MAYBE, NO = SeatAnswer
TWO_WEEKS, WEEK, EVE, HOURS = REMINDERS
CODES = load_code_lists()
beginnings = st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1)).map(
    lambda at: at.replace(second=0, microsecond=0, tzinfo=PRAGUE).astimezone(UTC)
)
offsets = st.one_of(st.integers(1, 60).map(lambda days: days * DAY), st.integers(1, DAY - 1))
several = st.lists(offsets, min_size=1, max_size=6, unique=True)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PRAGUE).astimezone(UTC)


@pytest.mark.parametrize(
    ("starts", "minutes", "comes"),
    [
        ("2026-12-08 09:00", TWO_WEEKS, "2026-11-24 09:00"),
        ("2026-12-08 09:00", HOURS, "2026-12-08 06:00"),
        ("2026-11-03 09:00", TWO_WEEKS, "2026-10-20 09:00"),  # the clock went back between
        ("2027-03-30 09:00", WEEK, "2027-03-23 09:00"),  # and forward
        ("2027-03-28 04:30", HOURS, "2027-03-28 00:30"),  # three hours, in a night that lacks one
        ("2026-12-08 07:00", EVE, "2026-12-07 08:00"),
        ("2026-12-08 19:30", EVE, "2026-12-07 18:00"),
        ("2026-12-07 09:00", EVE, "2026-12-04 09:00"),  # of a Monday on Friday
        ("2027-01-08 09:00", TWO_WEEKS, "2026-12-23 09:00"),  # not at Christmas
    ],
)
def test_a_reminder_comes_on_the_local_day_when_people_read(starts: str, minutes: int, comes: str) -> None:
    assert reminder_at(local(starts), minutes, PRAGUE) == local(comes)


@given(beginnings, offsets)
def test_a_reminder_of_days_comes_on_a_working_day_at_least_so_many_days_before(at: datetime, minutes: int) -> None:
    comes = reminder_at(at, minutes, PRAGUE)
    assert comes < at
    if minutes >= DAY:
        there, day = at.astimezone(PRAGUE), comes.astimezone(PRAGUE)
        assert (there.date() - day.date()).days >= minutes // DAY
        assert day.weekday() < 5
        assert not is_public_holiday(day.date())
        assert 8 <= day.hour <= 18
    else:
        assert at - comes == timedelta(minutes=minutes)


@given(beginnings, several, st.integers(-60 * DAY, 1000))
def test_what_is_due_and_what_comes_next_stand_on_both_sides_of_now(at: datetime, all_: list[int], off: int) -> None:
    now = at + timedelta(minutes=off)
    due, after = reminder_due(at, all_, PRAGUE, now), reminder_after(at, all_, PRAGUE, now)
    assert due is None or (reminder_at(at, due, PRAGUE) <= now < at)
    assert after is None or now < after < at
    assert (due is None and after is None) == (now >= at)
    later = [one for one in all_ if due is not None and one < due]
    assert all(reminder_at(at, one, PRAGUE) > now for one in later)


def test_after_days_of_darkness_only_the_last_reminder_is_due() -> None:
    starts = local("2026-12-08 09:00")
    assert reminder_due(starts, REMINDERS, PRAGUE, local("2026-12-07 09:30")) == EVE
    assert reminder_due(starts, REMINDERS, PRAGUE, starts) is None
    assert reminder_due(starts, REMINDERS, PRAGUE, local("2026-11-24 08:59")) is None


@pytest.mark.parametrize(
    ("now", "late"),
    [("2026-12-07 09:10", False), ("2026-12-07 19:00", False), ("2026-12-07 20:00", True), ("2026-12-08 05:00", True)],
)
def test_a_reminder_is_left_out_where_the_next_one_is_nearer(now: str, late: bool) -> None:
    assert is_too_late(local("2026-12-08 09:00"), EVE, REMINDERS, PRAGUE, local(now)) is late


def test_the_last_reminder_is_never_too_late() -> None:
    starts = local("2026-12-08 09:00")
    assert not is_too_late(starts, HOURS, REMINDERS, PRAGUE, starts - timedelta(minutes=1))


@pytest.mark.parametrize(
    ("answers", "reminded"),
    [
        ([None], [TWO_WEEKS, WEEK, EVE, HOURS]),
        ([YES], [TWO_WEEKS, HOURS]),
        ([MAYBE], [TWO_WEEKS, HOURS]),
        ([NO], []),
        ([NO, NO], []),
        ([NO, None], [TWO_WEEKS, WEEK, EVE, HOURS]),  # of two actors, for one of which nobody has answered
        ([NO, YES], [TWO_WEEKS, HOURS]),
        ([], []),
    ],
)
def test_who_said_no_is_left_alone_and_who_answered_until_the_last(
    answers: list[SeatAnswer | None], reminded: list[int]
) -> None:
    assert [one for one in REMINDERS if is_reminded(one, REMINDERS, answers)] == reminded


def test_a_single_reminder_is_the_first_and_the_last() -> None:
    assert is_reminded(DAY, (DAY,), [YES])
    assert not is_reminded(DAY, (DAY,), [NO])


def test_a_series_calls_two_weeks_ahead_or_with_an_earlier_first_reminder() -> None:
    starts = local("2026-12-08 09:00")
    assert call_at(starts, (180,), PRAGUE) == call_at(starts, REMINDERS, PRAGUE) == local("2026-11-24 09:00")
    assert call_at(starts, (21 * DAY, 180), PRAGUE) == local("2026-11-16 09:00")  # the 17th is a public holiday


def platform(**fields: object) -> Platform:
    known = {"id": 1, "orp": "4102", "name": "Tým", "type": "mezioborova", "made_at": NOW, "edited_at": NOW}
    return Platform.model_validate(known | fields)


def seats(*answers: SeatAnswer | None) -> list[Seat]:
    """Seats of the actors 1, 2, 3 … with these answers."""
    return [
        Seat(id=n, meeting=1, actor=n, answer=answer, answered_at=NOW if answer else None)
        for n, answer in enumerate(answers, start=1)
    ]


KINDS = {1: "ospod", 2: "zs", 3: "pcr"}


@pytest.mark.parametrize(
    ("answers", "missing", "lack"),
    [
        ((None, None, None), ("ospod", "zs", "pcr"), 3),
        ((YES, MAYBE, NO), ("zs", "pcr"), 2),
        ((YES, YES, YES), (), 0),
    ],
)
def test_who_is_invited_and_has_not_said_yes_is_missing(
    answers: tuple[SeatAnswer | None, ...], missing: tuple[str, ...], lack: int
) -> None:
    how = composition(seats(*answers), KINDS, platform(), CODES)
    assert (how.missing, how.lack) == (missing, lack)


def test_a_profession_that_is_not_on_the_platform_is_said_apart_and_warns_of_nothing() -> None:
    how = composition(seats(YES, YES, YES), KINDS, platform(), CODES)
    assert how.uninvited == ("sas_rd", "pldd")
    assert how.lack == 0


def test_people_besides_the_actors_do_not_count_to_the_quorum() -> None:
    guest = Seat(id=9, meeting=1, person=5, answer=YES, answered_at=NOW)
    how = composition([*seats(YES, None), guest], {1: "", 2: ""}, platform(type=PlatformType.FORMAL, quorum=2), CODES)
    assert (how.coming, how.short_of, how.lack) == (1, 1, 1)


def test_a_meeting_of_a_district_lacks_nobody() -> None:
    assert composition(seats(None, None), KINDS, None, CODES).lack == 0


def meeting(**fields: object) -> Meeting:
    known = {"id": 1, "orp": "4102", "title": "Porada", "state": "called", "made_at": NOW, "called_at": NOW}
    return Meeting.model_validate(known | fields)


@pytest.mark.parametrize(
    ("days", "lack", "warned_of", "warned"),
    [
        (3, 1, None, True),
        (3, 0, None, False),
        (6, 1, None, False),  # too early
        (1, 1, None, False),  # too late to act
        (3, 1, 1, False),
        (3, 2, 1, True),  # it got worse
    ],
)
def test_keepers_are_warned_in_time_once_and_again_where_it_got_worse(
    days: int,
    lack: int,
    warned_of: int | None,
    warned: bool,
) -> None:
    how = Composition(coming=0, quorum=lack)
    one = meeting(starts_at=NOW + timedelta(days=days), called_at=NOW - timedelta(days=9), warned_of=warned_of)
    assert is_warned_of(one, how, NOW) is warned


def test_nobody_is_warned_of_those_who_were_invited_a_moment_ago() -> None:
    one = meeting(starts_at=NOW + timedelta(days=3), called_at=NOW - timedelta(hours=2))
    assert not is_warned_of(one, Composition(coming=0, quorum=3), NOW)


def option(number: int, **votes: int) -> Option:
    said = {SeatAnswer(vote): count for vote, count in votes.items()}
    return Option(id=number, meeting=1, starts_at=NOW + timedelta(days=number), votes=said)


@pytest.mark.parametrize(
    ("options", "best"),
    [
        ([option(1, yes=1), option(2, yes=2)], 2),
        ([option(1, yes=2), option(2, yes=2, maybe=1)], 2),
        ([option(2, yes=2), option(1, yes=2)], 1),
        ([option(1, no=5), option(2, maybe=1)], 2),
        ([option(1, no=5), option(2)], None),
        ([], None),
    ],
)
def test_the_best_day_is_the_one_most_can_come_on(options: list[Option], best: int | None) -> None:
    found = best_option(options)
    assert (found and found.id) == best


@pytest.mark.parametrize("count", [0, 1, 9])
def test_a_poll_offers_two_to_eight_days(count: int) -> None:
    with pytest.raises(Refusal):
        check_options([(NOW + timedelta(days=n), None) for n in range(1, count + 1)], NOW)


def test_a_poll_does_not_offer_the_same_day_twice_nor_one_that_has_been() -> None:
    tomorrow = NOW + timedelta(days=1)
    check_options([(tomorrow, None), (tomorrow + timedelta(days=1), None)], NOW)
    for other in (tomorrow, NOW - timedelta(days=1)):
        with pytest.raises(Refusal):
            check_options([(tomorrow, None), (other, None)], NOW)


@pytest.mark.parametrize(
    "link",
    [
        *("http://example.org/zapis", "https://", "https://localhost", "javascript:alert(1)", "example.org/zapis"),
        *("https://example.org/a b", "https://example.org/\n", "https://example.org/" + "a" * 500, ""),
    ],
)
def test_minutes_are_kept_behind_https_alone(link: str) -> None:
    with pytest.raises(Refusal):
        check_link(link)


def test_an_address_that_starts_with_https_is_taken() -> None:
    check_link("https://disk.example.org/s/zapis?verze=2")


@pytest.mark.parametrize(
    ("came", "away"),
    [
        ([False, False], False),
        ([False, False, False], True),
        ([False, False, False, True], True),
        ([False, False, True, False], False),
    ],
)
def test_three_missed_in_a_row_are_staying_away(came: list[bool], away: bool) -> None:
    assert stays_away(came) is away


def test_a_meeting_without_an_end_is_over_after_two_hours() -> None:
    one = meeting(starts_at=NOW, state=MeetingState.CALLED)
    assert [one.is_over(NOW + timedelta(minutes=minutes)) for minutes in (119, 120)] == [False, True]
