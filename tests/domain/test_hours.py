"""Whether somebody answers: nights, holidays, both changes of the clock, and when it opens next."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.hours import PRAGUE, OpeningHours, Openness, Span, is_public_holiday

OPEN, CLOSED, UNKNOWN = Openness.OPEN, Openness.CLOSED, Openness.UNKNOWN


def span(text: str) -> Span:
    since, to = text.split("-")
    return Span(since=time.fromisoformat(since), to=time.fromisoformat(to))


def hours(*days: str) -> OpeningHours:
    """Seven days, Monday first; spans are written as 08:00-12:00 with spaces between them."""
    week = tuple(tuple(span(text) for text in day.split()) for day in days)
    return OpeningHours(text="z testu", week=week)


def prague(text: str) -> datetime:
    """A moment of the Prague clock, as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=PRAGUE).astimezone(UTC)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


OFFICE = hours(*["08:00-12:00 13:00-16:00"] * 5, "", "")
NIGHTS = hours(*["22:00-06:00"] * 7)
ALL_DAY = hours(*["00:00-00:00"] * 7)
SUNDAY = hours("", "", "", "", "", "", "08:00-12:00")
NONSTOP = OpeningHours(text="nepřetržitě", nonstop=True)
BY_APPOINTMENT = OpeningHours(text="po domluvě")


@pytest.mark.parametrize(
    ("at", "meant"),
    [
        *(("2026-11-24 07:59", CLOSED), ("2026-11-24 08:00", OPEN), ("2026-11-24 11:59", OPEN)),
        *(("2026-11-24 12:00", CLOSED), ("2026-11-24 13:00", OPEN), ("2026-11-24 16:00", CLOSED)),
        *(("2026-11-24 02:30", CLOSED), ("2026-11-28 10:00", CLOSED), ("2026-11-29 10:00", CLOSED)),
    ],
)
def test_an_office_is_open_from_its_first_minute_and_closed_from_its_last(at: str, meant: Openness) -> None:
    assert OFFICE.at(prague(at)) is meant


@pytest.mark.parametrize(
    ("at", "meant"),
    [
        *(("2026-11-24 21:59", CLOSED), ("2026-11-24 22:00", OPEN), ("2026-11-25 00:00", OPEN)),
        *(("2026-11-25 05:59", OPEN), ("2026-11-25 06:00", CLOSED), ("2026-11-25 12:00", CLOSED)),
    ],
)
def test_a_night_service_is_open_over_midnight(at: str, meant: Openness) -> None:
    assert NIGHTS.at(prague(at)) is meant


@pytest.mark.parametrize("at", ["2026-11-24 00:00", "2026-11-24 12:00", "2026-11-24 23:59"])
def test_from_midnight_to_midnight_is_the_whole_day(at: str) -> None:
    assert ALL_DAY.at(prague(at)) is OPEN


def test_the_night_of_one_day_ends_in_the_morning_after_it() -> None:
    friday = hours("", "", "", "", "20:00-02:00", "", "")
    nights = ["2026-11-27 01:00", "2026-11-27 21:00", "2026-11-28 01:59", "2026-11-28 02:00", "2026-11-28 21:00"]
    assert [friday.at(prague(at)) for at in nights] == [CLOSED, OPEN, OPEN, CLOSED, CLOSED]


@pytest.mark.parametrize(
    "day",
    [
        *(date(2026, 4, 3), date(2026, 4, 6), date(2027, 3, 26), date(2027, 3, 29), date(2028, 4, 17)),
        *(date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1), date(2026, 11, 17)),
        *(
            date(2026, 5, 1),
            date(2026, 5, 8),
            date(2026, 7, 5),
            date(2026, 7, 6),
            date(2026, 9, 28),
            date(2026, 10, 28),
        ),
    ],
    ids=str,
)
def test_an_office_is_closed_on_a_public_holiday(day: date) -> None:
    assert is_public_holiday(day)
    assert hours(*["08:00-16:00"] * 7).at(datetime.combine(day, time(10), PRAGUE)) is CLOSED


@pytest.mark.parametrize("day", [date(2026, 4, 7), date(2027, 4, 5), date(2026, 12, 23), date(2026, 12, 31)], ids=str)
def test_days_around_holidays_are_days_like_any_other(day: date) -> None:
    assert not is_public_holiday(day)


def test_a_night_that_began_before_a_holiday_ends_in_its_morning_and_does_not_begin_again() -> None:
    evening = ["2026-12-23 23:00", "2026-12-24 05:00", "2026-12-24 23:00", "2026-12-27 05:00", "2026-12-27 23:00"]
    assert [NIGHTS.at(prague(at)) for at in evening] == [OPEN, OPEN, CLOSED, CLOSED, OPEN]


def test_a_holiday_begins_at_midnight_in_prague() -> None:
    assert ALL_DAY.at(utc("2026-12-23 22:59")) is OPEN
    assert ALL_DAY.at(utc("2026-12-23 23:00")) is CLOSED


@pytest.mark.parametrize("at", ["2026-11-24 02:30", "2026-12-24 10:00", "2026-03-29 03:30", "2026-11-29 12:00"])
def test_a_nonstop_service_is_always_open_and_never_opens(at: str) -> None:
    assert NONSTOP.at(prague(at)) is OPEN
    assert NONSTOP.next_opening(prague(at)) is None


@pytest.mark.parametrize("at", ["2026-11-24 10:00", "2026-11-24 02:30", "2026-12-24 10:00"])
def test_hours_that_say_nothing_certain_are_unknown_at_any_time(at: str) -> None:
    assert BY_APPOINTMENT.at(prague(at)) is UNKNOWN
    assert BY_APPOINTMENT.next_opening(prague(at)) is None


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        ("2026-03-22 07:00", "2026-03-22 11:00"),
        ("2026-03-29 06:00", "2026-03-29 10:00"),
        ("2026-10-18 06:00", "2026-10-18 10:00"),
        ("2026-10-25 07:00", "2026-10-25 11:00"),
        ("2027-03-21 07:00", "2027-03-21 11:00"),
        ("2027-03-28 06:00", "2027-03-28 10:00"),
        ("2027-10-24 06:00", "2027-10-24 10:00"),
        ("2027-10-31 07:00", "2027-10-31 11:00"),
    ],
)
def test_eight_in_the_morning_is_eight_in_prague_on_the_days_the_clock_changes(opens: str, closes: str) -> None:
    minute = timedelta(minutes=1)
    around = [utc(opens) - minute, utc(opens), utc(closes) - minute, utc(closes)]
    assert [SUNDAY.at(moment) for moment in around] == [CLOSED, OPEN, OPEN, CLOSED]


@pytest.mark.parametrize(
    ("began", "ended", "lasts"),
    [
        ("2026-03-28 21:00", "2026-03-29 04:00", 7),
        ("2026-10-24 20:00", "2026-10-25 05:00", 9),
        ("2027-03-27 21:00", "2027-03-28 04:00", 7),
        ("2027-10-30 20:00", "2027-10-31 05:00", 9),
    ],
)
def test_a_night_over_a_change_of_the_clock_is_an_hour_shorter_or_longer(began: str, ended: str, lasts: int) -> None:
    moments = [utc(began) + timedelta(minutes=5 * n) for n in range(-12, 12 * 12)]
    open_at = [moment for moment in moments if NIGHTS.at(moment) is OPEN]
    assert (open_at[0], open_at[-1]) == (utc(began), utc(ended) - timedelta(minutes=5))
    assert len(open_at) == lasts * 12


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-24 07:00", "2026-11-24 08:00"),
        ("2026-11-24 08:00", "2026-11-24 13:00"),
        ("2026-11-24 16:00", "2026-11-25 08:00"),
        ("2026-11-27 16:00", "2026-11-30 08:00"),
        ("2026-12-23 17:00", "2026-12-28 08:00"),
        ("2026-04-02 17:00", "2026-04-07 08:00"),
        ("2026-03-27 17:00", "2026-03-30 08:00"),
        ("2026-10-23 17:00", "2026-10-26 08:00"),
    ],
)
def test_the_next_opening_passes_over_nights_weekends_holidays_and_changes_of_the_clock(now: str, opens: str) -> None:
    assert OFFICE.next_opening(prague(now)) == prague(opens)


def test_hours_without_a_single_span_never_open() -> None:
    assert hours(*[""] * 7).next_opening(prague("2026-11-24 10:00")) is None


HOURS_OF_A_CLOCK = st.sampled_from([hour for hour in range(24) if hour != 2])
"""The hour from two is left out: on a Sunday in March there is none, in October there are two."""
TIMES = st.builds(time, HOURS_OF_A_CLOCK, st.integers(0, 59))
SPANS = st.builds(lambda since, to: Span(since=since, to=to), TIMES, TIMES)
WEEKS = st.lists(st.lists(SPANS, max_size=2).map(tuple), min_size=7, max_size=7).map(tuple)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))


@settings(deadline=None)
@given(WEEKS, MOMENTS)
def test_at_its_next_opening_it_is_open_and_that_is_later_and_within_two_weeks(
    week: tuple[tuple[Span, ...], ...], now: datetime
) -> None:
    some = OpeningHours(text="z testu", week=week)
    opens = some.next_opening(now)
    if opens is None:
        days = [now.astimezone(PRAGUE).date() + timedelta(days=n) for n in range(1, 15)]
        assert [day for day in days if week[day.weekday()] and not is_public_holiday(day)] == []
    else:
        assert some.at(opens.astimezone(UTC)) is OPEN
        assert now < opens.astimezone(UTC) <= now + timedelta(days=15)


@settings(deadline=None)
@given(WEEKS, MOMENTS)
def test_where_it_is_closed_it_stays_closed_until_the_next_opening(
    week: tuple[tuple[Span, ...], ...], now: datetime
) -> None:
    some = OpeningHours(text="z testu", week=week)
    opens = some.next_opening(now)
    if some.at(now) is CLOSED and opens is not None:
        part = (opens.astimezone(UTC) - now) / 8
        assert {some.at(now + part * n) for n in range(8)} == {CLOSED}
