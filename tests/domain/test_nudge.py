"""When somebody is asked whether a number still holds: at the actor's hour, not too often, never in quiet hours."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.nudge import MOST_AT_ONCE, Aged, again_at, asked_together, is_due, joins, midnight, next_hour
from domain.quiet import QuietHours

PRAGUE = ZoneInfo("Europe/Prague")
USUAL = QuietHours()
NEVER_QUIET = QuietHours(since=0, to=0, every_day=True)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def at(local: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=PRAGUE).astimezone(UTC)


def aged(reported: str, fresh: timedelta = 7 * DAY, **told: object) -> Aged:
    return Aged.model_validate(
        {"actor": 1, "report": 1, "reporter": 1, "reported_at": at(reported), "fresh": fresh, **told}
    )


def beds(reported: str, **told: object) -> Aged:
    """Of a crisis service."""
    return aged(reported, 2 * HOUR, every_day=True, **told)


def test_the_question_comes_at_nine_of_the_first_working_day_by_which_the_report_has_aged() -> None:
    club = aged("2026-11-24 10:00")  # a Tuesday
    assert not is_due(club, USUAL, at("2026-12-01 09:30"), PRAGUE)
    assert not is_due(club, USUAL, at("2026-12-01 15:00"), PRAGUE)
    assert not is_due(club, USUAL, at("2026-12-02 08:59"), PRAGUE)
    assert is_due(club, USUAL, at("2026-12-02 09:00"), PRAGUE)


def test_a_report_that_ages_on_friday_waits_for_monday_and_that_of_a_crisis_service_does_not() -> None:
    friday = "2026-11-27 10:00"
    club, shelter = aged(friday, HOUR), beds(friday)
    every_day = QuietHours(every_day=True)
    assert not is_due(club, every_day, at("2026-11-28 09:00"), PRAGUE)
    assert is_due(club, every_day, at("2026-11-30 09:00"), PRAGUE)
    assert is_due(shelter, every_day, at("2026-11-28 09:00"), PRAGUE)


def test_a_holiday_monday_is_no_working_day() -> None:
    club = aged("2027-03-22 10:00", DAY)
    assert not is_due(club, QuietHours(every_day=True), at("2027-03-29 09:00"), PRAGUE)  # Easter Monday
    assert is_due(club, QuietHours(every_day=True), at("2027-03-30 09:00"), PRAGUE)


def test_an_hour_inside_the_quiet_hours_waits_for_their_end() -> None:
    late = beds("2026-11-24 10:00", minute=21 * 60)
    quiet = QuietHours(since=20 * 60, to=7 * 60, every_day=True)
    assert not is_due(late, quiet, at("2026-11-24 21:00"), PRAGUE)
    assert not is_due(late, quiet, at("2026-11-25 06:59"), PRAGUE)
    assert is_due(late, quiet, at("2026-11-25 07:00"), PRAGUE)
    next_time = again_at(2 * HOUR, at("2026-11-25 07:00"), PRAGUE)
    again = beds("2026-11-24 10:00", minute=21 * 60, again_at=next_time)
    assert not is_due(again, quiet, at("2026-11-25 19:59"), PRAGUE)
    assert is_due(again, quiet, at("2026-11-26 07:00"), PRAGUE)


@pytest.mark.parametrize("sunday", ["2027-03-28", "2026-10-25"])
def test_nine_is_nine_on_the_wall_on_both_sundays_of_a_clock_change(sunday: str) -> None:
    before = (at(f"{sunday} 00:00") - DAY).astimezone(PRAGUE)
    shelter = beds(f"{before.date()} 12:00")
    everyday = QuietHours(every_day=True)
    assert not is_due(shelter, everyday, at(f"{sunday} 08:59"), PRAGUE)
    assert is_due(shelter, everyday, at(f"{sunday} 09:00"), PRAGUE)


def test_after_three_days_of_darkness_there_is_one_question_at_the_next_hour() -> None:
    shelter = beds("2026-11-24 10:00")
    everyday = QuietHours(every_day=True)
    assert not is_due(shelter, everyday, at("2026-11-28 07:30"), PRAGUE)
    assert is_due(shelter, everyday, at("2026-11-28 09:00"), PRAGUE)
    asked = beds("2026-11-24 10:00", again_at=again_at(2 * HOUR, at("2026-11-28 09:00"), PRAGUE))
    assert not is_due(asked, everyday, at("2026-11-28 09:05"), PRAGUE)


@pytest.mark.parametrize(
    ("fresh", "again"),
    [(2 * HOUR, "2026-12-03"), (DAY, "2026-12-03"), (7 * DAY, "2026-12-09"), (28 * DAY, "2026-12-30")],
)
def test_an_unanswered_question_is_repeated_when_the_report_has_aged_by_as_much_again(
    fresh: timedelta, again: str
) -> None:
    asked = aged("2026-10-01 10:00", fresh, again_at=again_at(fresh, at("2026-12-02 09:03"), PRAGUE))
    day_before = at(f"{again} 09:00") - DAY
    assert not is_due(asked, NEVER_QUIET, day_before, PRAGUE)
    assert is_due(asked, NEVER_QUIET, at(f"{again} 09:00"), PRAGUE)


def test_a_question_put_off_comes_at_the_actors_hour_of_the_next_day() -> None:
    put_off = aged("2026-11-01 10:00", again_at=midnight(at("2026-12-02 09:03"), PRAGUE, days=1))
    assert not is_due(put_off, USUAL, at("2026-12-02 16:00"), PRAGUE)
    assert not is_due(put_off, USUAL, at("2026-12-03 08:00"), PRAGUE)
    assert is_due(put_off, USUAL, at("2026-12-03 09:00"), PRAGUE)


@pytest.mark.parametrize(
    ("minute", "since", "comes"),
    [
        (9 * 60, "2026-12-03 00:00", "2026-12-03 09:00"),
        (9 * 60, "2026-12-05 00:00", "2026-12-07 09:00"),
        (21 * 60, "2026-12-03 00:00", "2026-12-03 07:00"),
        (21 * 60, "2026-12-05 00:00", "2026-12-07 07:00"),
        (9 * 60, "2026-12-24 00:00", "2026-12-28 09:00"),
    ],
)
def test_what_is_put_off_says_when_it_comes(minute: int, since: str, comes: str) -> None:
    assert next_hour(minute, False, USUAL, at(since), PRAGUE) == at(comes)


def test_another_actor_of_the_person_joins_whatever_its_hour_but_not_on_its_free_day() -> None:
    afternoon = aged("2026-11-01 10:00", minute=14 * 60)
    assert not is_due(afternoon, USUAL, at("2026-12-02 09:00"), PRAGUE)
    assert joins(afternoon, at("2026-12-02 09:00"), PRAGUE)
    assert not joins(afternoon, at("2026-12-05 09:00"), PRAGUE)


def test_one_message_asks_first_about_those_never_asked_and_has_an_end() -> None:
    many = [aged("2026-11-01 10:00", actor=n, asked_at=at("2026-12-01 09:00") if n < 5 else None) for n in range(12)]
    together = asked_together(many)
    assert len(together) == MOST_AT_ONCE
    assert [one.actor for one in together] == [5, 6, 7, 8, 9, 10, 11, 0]


moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC))
minutes = st.integers(0, 24 * 60 - 1)


@settings(deadline=None)
@given(reported=moments, days=st.integers(1, 40), minute=minutes, since=minutes, to=minutes, crisis=st.booleans())
def test_nobody_is_asked_in_quiet_hours_or_about_a_fresh_report(
    reported: datetime, days: int, minute: int, since: int, to: int, crisis: bool
) -> None:
    quiet = QuietHours(since=since, to=to, every_day=crisis)
    one = Aged(actor=1, report=1, reporter=1, reported_at=reported, fresh=DAY, minute=minute, every_day=crisis)
    for step in range(0, 24 * 60, 97):
        now = reported + DAY * days + timedelta(minutes=step)
        if is_due(one, quiet, now, PRAGUE):
            assert quiet.allows(now, PRAGUE)
            assert now - reported > DAY


@settings(deadline=None)
@given(reported=moments, days=st.integers(1, 40), minute=st.integers(0, 11 * 60))
def test_nobody_is_asked_before_the_hour(reported: datetime, days: int, minute: int) -> None:
    one = Aged(actor=1, report=1, reporter=1, reported_at=reported, fresh=DAY, minute=minute, every_day=True)
    for step in range(0, 24 * 60, 47):
        now = reported + DAY * days + timedelta(minutes=step)
        local = now.astimezone(PRAGUE)
        if is_due(one, NEVER_QUIET, now, PRAGUE):
            assert minute <= local.hour * 60 + local.minute <= minute + 13 * 60  # an hour more where the clock changes


@settings(deadline=None, max_examples=40)
@given(reported=moments, minute=minutes, since=minutes, to=minutes, every_day=st.booleans(), crisis=st.booleans())
def test_whoever_does_not_answer_is_asked_within_two_weeks_whatever_the_hours(
    reported: datetime, minute: int, since: int, to: int, every_day: bool, crisis: bool
) -> None:
    quiet = QuietHours(since=since, to=to, every_day=every_day)
    if (to - since) % (24 * 60) > 23 * 60:
        return  # hardly a minute is left
    one = Aged(actor=1, report=1, reporter=1, reported_at=reported, fresh=DAY, minute=minute, every_day=crisis)
    ticks = (reported + timedelta(minutes=10 * n) for n in range(14 * 144))
    assert any(is_due(one, quiet, tick, PRAGUE) for tick in ticks)
