"""Unmet demand by week: small counts can be told neither from what is shown nor from what is missing."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.demand import LEAST, Unmet, bounds, cells_of, last_week, total, week_named, week_of
from domain.errors import NotFound

PRAGUE = ZoneInfo("Europe/Prague")
CHEB, SOKOLOV = "4102", "4107"
TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def unmet(searches: int, inquiries: int = 0, *, orp: str = CHEB, domain: str = "bezpeci", hours: int = 0) -> Unmet:
    return Unmet(orp=orp, domain=domain, hour=TUESDAY + HOUR * hours, searches=searches, inquiries=inquiries)


def told(some: Sequence[Unmet]) -> tuple[object, ...]:
    """All that a coordinator can read."""
    cells = cells_of(some, PRAGUE)
    return (*cells, total(cells))


def test_hours_of_a_week_add_up_and_searches_and_calls_too() -> None:
    (cell,) = cells_of([unmet(2), unmet(1, hours=5), unmet(0, 4, hours=9)], PRAGUE)
    assert (cell.count, cell.inquiries, cell.week) == (7, 4, date(2026, 11, 23))


def test_a_count_under_three_is_not_told_and_not_in_the_total() -> None:
    assert told([unmet(2), unmet(5, domain="zdravi")]) == told([unmet(5, domain="zdravi")])
    assert total(cells_of([unmet(2), unmet(5, domain="zdravi")], PRAGUE)) == 5


@pytest.mark.parametrize(("searches", "inquiries"), [(4, 1), (1, 4), (5, 0), (0, 5), (3, 2)])
def test_a_small_part_of_a_count_cannot_be_told(searches: int, inquiries: int) -> None:
    assert told([unmet(searches, inquiries)]) == told([unmet(5)])


cells = st.dictionaries(
    st.tuples(
        st.sampled_from([CHEB, SOKOLOV]), st.sampled_from(["", "bezpeci", "zdravi"]), st.sampled_from([0, 7 * 24])
    ),
    st.integers(0, 6),
)


@given(counts=cells, other=st.integers(0, LEAST - 1), which=st.integers(0, 11))
def test_whatever_a_small_count_is_everything_told_is_the_same(
    counts: dict[tuple[str, str, int], int], other: int, which: int
) -> None:
    small = [key for key, count in counts.items() if count < LEAST]
    if not small:
        return
    changed = counts | {small[which % len(small)]: other}

    def of(some: dict[tuple[str, str, int], int]) -> list[Unmet]:
        return [unmet(count, orp=orp, domain=domain, hours=at) for (orp, domain, at), count in some.items()]

    assert told(of(counts)) == told(of(changed))


def test_weeks_end_at_midnight_on_the_wall() -> None:
    sunday = datetime(2026, 11, 22, 22, 0, tzinfo=UTC)  # 23:00 in Prague
    assert week_of(sunday, PRAGUE) == date(2026, 11, 16)
    assert week_of(sunday + HOUR, PRAGUE) == date(2026, 11, 23)
    assert last_week(TUESDAY, PRAGUE) == date(2026, 11, 16)


@pytest.mark.parametrize(("monday", "hours"), [("2026-10-19", 169), ("2027-03-22", 167), ("2026-11-16", 168)])
def test_a_week_with_a_clock_change_is_an_hour_longer_or_shorter(monday: str, hours: int) -> None:
    week = date.fromisoformat(monday)
    since, to = bounds(week, week, PRAGUE)
    assert to - since == HOUR * hours
    assert week_of(since, PRAGUE) == week_of(to - HOUR, PRAGUE) == week
    assert week_of(since - HOUR, PRAGUE) != week != week_of(to, PRAGUE)


@pytest.mark.parametrize("text", ["2026-11-23", "2026-11-17", "2025-11-17", "x", "2026-99-99", "9999-12-31"])
def test_a_week_that_is_not_over_too_old_or_no_week_is_not_there(text: str) -> None:
    with pytest.raises(NotFound):
        week_named(text, TUESDAY, PRAGUE)


def test_a_week_that_is_over_is_found_by_its_monday() -> None:
    assert week_named("", TUESDAY, PRAGUE) == week_named("2026-11-16", TUESDAY, PRAGUE) == date(2026, 11, 16)
    assert week_named("2025-11-24", TUESDAY, PRAGUE) == date(2025, 11, 24)
