"""Quiet hours: when a message for somebody else may come."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from domain.hours import PRAGUE
from domain.quiet import QuietHours

USUAL = QuietHours()
EVERY_DAY = QuietHours(every_day=True)


def prague(moment: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=PRAGUE, fold=fold)


def waits(quiet: QuietHours, moment: str, fold: int = 0) -> str:
    """When a message of this local moment comes, as local time."""
    return f"{quiet.next_allowed(prague(moment, fold), PRAGUE).astimezone(PRAGUE):%Y-%m-%dT%H:%M}"


@pytest.mark.parametrize(
    ("moment", "comes"),
    [
        ("2026-11-24T07:00", "2026-11-24T07:00"),
        ("2026-11-24T19:59", "2026-11-24T19:59"),
        ("2026-11-24T20:00", "2026-11-25T07:00"),
        ("2026-11-25T00:00", "2026-11-25T07:00"),
        ("2026-11-25T06:59", "2026-11-25T07:00"),
    ],
)
def test_a_message_of_the_evening_comes_in_the_morning(moment: str, comes: str) -> None:
    assert waits(USUAL, moment) == comes


def test_outside_quiet_time_it_comes_at_that_very_second() -> None:
    now = datetime(2026, 11, 24, 11, 22, 33, 44, UTC)
    assert USUAL.next_allowed(now, PRAGUE) == now


def test_friday_evening_waits_for_monday() -> None:
    assert waits(USUAL, "2026-11-27T20:00") == "2026-11-30T07:00"
    assert waits(USUAL, "2026-11-29T12:00") == "2026-11-30T07:00"


@pytest.mark.parametrize(
    ("moment", "comes"),
    [
        ("2026-12-23T21:00", "2026-12-28T07:00"),  # Christmas, then a weekend
        ("2026-04-02T21:00", "2026-04-07T07:00"),  # Good Friday to Easter Monday
        ("2026-11-17T12:00", "2026-11-18T07:00"),  # the day of freedom
        ("2026-12-31T21:00", "2027-01-04T07:00"),  # New Year's Day is a Friday of the next year
    ],
)
def test_public_holidays_are_quiet(moment: str, comes: str) -> None:
    assert waits(USUAL, moment) == comes


def test_for_those_who_work_every_day_only_the_hours_are_quiet() -> None:
    assert waits(EVERY_DAY, "2026-11-28T12:00") == "2026-11-28T12:00"
    assert waits(EVERY_DAY, "2026-12-24T20:00") == "2026-12-25T07:00"
    assert waits(EVERY_DAY, "2026-04-06T06:00") == "2026-04-06T07:00"


def test_equal_ends_mean_no_quiet_hours_and_weekends_stay_quiet() -> None:
    none = QuietHours(since=0, to=0)
    assert waits(none, "2026-11-24T03:00") == "2026-11-24T03:00"
    assert waits(none, "2026-11-28T03:00") == "2026-11-30T00:00"
    assert waits(QuietHours(since=600, to=600, every_day=True), "2026-11-28T10:00") == "2026-11-28T10:00"


def test_quiet_hours_within_one_day_leave_the_night_open() -> None:
    nap = QuietHours(since=13 * 60, to=15 * 60)
    assert waits(nap, "2026-11-24T13:00") == "2026-11-24T15:00"
    assert waits(nap, "2026-11-24T02:00") == "2026-11-24T02:00"
    assert waits(nap, "2026-11-29T23:00") == "2026-11-30T00:00"


def test_half_hours_are_kept() -> None:
    assert waits(QuietHours(since=19 * 60 + 30, to=6 * 60 + 30), "2026-11-24T19:30") == "2026-11-25T06:30"


def test_the_night_of_spring_is_an_hour_shorter() -> None:
    before = prague("2027-03-27T22:00")
    assert EVERY_DAY.next_allowed(before, PRAGUE) - before.astimezone(UTC) == timedelta(hours=8)
    assert waits(EVERY_DAY, "2027-03-27T22:00") == "2027-03-28T07:00"


def test_quiet_hours_that_end_in_the_skipped_hour_end_with_it() -> None:
    assert waits(QuietHours(since=1200, to=150, every_day=True), "2027-03-28T01:50") == "2027-03-28T03:00"


def test_the_night_of_autumn_is_an_hour_longer() -> None:
    before = prague("2026-10-24T22:00")
    assert EVERY_DAY.next_allowed(before, PRAGUE) - before.astimezone(UTC) == timedelta(hours=10)
    assert waits(EVERY_DAY, "2026-10-24T22:00") == "2026-10-25T07:00"


def test_the_repeated_hour_is_quiet_both_times() -> None:
    quiet = QuietHours(since=0, to=180, every_day=True)
    assert waits(quiet, "2026-10-25T02:30") == waits(quiet, "2026-10-25T02:30", fold=1) == "2026-10-25T03:00"


@pytest.mark.parametrize("quiet", [USUAL, EVERY_DAY, QuietHours(since=1170, to=150), QuietHours(since=60, to=95)])
@pytest.mark.parametrize("day", [date(2027, 3, 26), date(2026, 10, 23)])
def test_no_earlier_minute_would_do(quiet: QuietHours, day: date) -> None:
    """Against a walk minute by minute over both clock changes."""
    start = datetime.combine(day, time(), PRAGUE).astimezone(UTC)
    minutes = [start + timedelta(minutes=n) for n in range(6 * 24 * 60)]
    free = [minute for minute in minutes if quiet.allows(minute, PRAGUE)]
    for now in minutes[: 3 * 24 * 60 : 37]:
        first = next(minute for minute in free if minute >= now)
        assert quiet.next_allowed(now, PRAGUE) == first
