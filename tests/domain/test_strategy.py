"""Rules of a strategy: when somebody is reminded, what ends a step, which day people mean."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import NotFound, Refusal
from domain.hours import PRAGUE
from domain.rights import Access, Grant, Role
from domain.strategy import (
    Step,
    StepState,
    Who,
    done,
    dropped,
    is_reminded,
    may_end,
    moved,
    read_deadline,
    reminders_past,
    reopened,
    takes,
)

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DUE = date(2027, 1, 15)
STEP = Step(
    id=1,
    orp="4102",
    theme="Školy",
    goal=1,
    goal_title="Vědí o sobě",
    title="Sejít se",
    due_on=DUE,
    planned_on=DUE,
    who=Who(actor=9),
    who_name="Klub",
)


def access(role: Role, **place: object) -> Access:
    return Access(person=7, grants=(Grant(id=1, person=7, role=role, granted_at=NOW, **place),))


@pytest.mark.parametrize(("days_before", "past"), [(15, 0), (14, 1), (2, 1), (1, 2), (0, 2), (-1, 3), (-100, 3)])
def test_reminders_come_fourteen_days_and_a_day_before_and_the_day_after(days_before: int, past: int) -> None:
    assert reminders_past(DUE, DUE - timedelta(days=days_before)) == past


@given(st.dates(date(2026, 11, 1), date(2027, 6, 1)), st.lists(st.integers(1, 20), max_size=80))
def test_however_the_days_are_looked_at_nobody_is_reminded_more_than_three_times(first: date, gaps: list[int]) -> None:
    step, day, reminded = STEP, first, 0
    for gap in gaps:
        if is_reminded(step, day):
            reminded += 1
            step = step.model_copy(update={"reminded": reminders_past(step.due_on, day)})
        assert not is_reminded(step, day)
        day += timedelta(days=gap)
    assert reminded <= 3


def test_a_step_that_is_done_is_reminded_of_no_more() -> None:
    late = DUE + timedelta(days=3)
    assert is_reminded(STEP, late)
    assert not is_reminded(done(STEP, "", 7, NOW), late)
    assert not is_reminded(dropped(STEP, "netřeba", 7, NOW), late)


def test_said_to_be_done_again_a_step_keeps_its_day_and_who_has_done_it() -> None:
    first = done(STEP, "", 7, NOW)
    again = done(first, "Sešlo se pět škol.", 8, NOW + timedelta(days=30))
    assert (again.ended_at, again.ended_by, again.outcome) == (NOW, 7, "Sešlo se pět škol.")
    assert done(again, "", 8, NOW).outcome == "Sešlo se pět škol."


def test_a_dropped_step_is_neither_done_nor_moved_until_it_is_open_again() -> None:
    gone = dropped(STEP, "netřeba", 7, NOW)
    with pytest.raises(NotFound):
        done(gone, "", 7, NOW)
    with pytest.raises(NotFound):
        moved(gone, DUE, DUE)
    with pytest.raises(NotFound):
        reopened(STEP, DUE)
    again = reopened(gone, date(2027, 1, 10))
    assert (again.state, again.outcome, again.ended_at, again.reminded) == (StepState.OPEN, "", None, 1)


def test_a_moved_step_is_reminded_by_its_new_day_alone() -> None:
    told = STEP.model_copy(update={"reminded": 3})
    later = moved(told, date(2027, 3, 1), date(2027, 1, 20))
    assert later.is_moved
    assert not is_reminded(later, date(2027, 2, 14))
    assert is_reminded(later, date(2027, 2, 15))


def test_who_takes_a_step_may_end_it_and_so_may_its_coordinators() -> None:
    speaks, elsewhere = access(Role.MEMBER, actor=9), access(Role.MEMBER, actor=10)
    assert may_end(speaks, STEP)
    assert not may_end(elsewhere, STEP)
    assert may_end(access(Role.COORDINATOR, orp="4102"), STEP)
    assert not may_end(access(Role.COORDINATOR, orp="4107"), STEP)
    assert not takes(access(Role.COORDINATOR, orp="4102"), STEP.who)
    assert takes(elsewhere, Who(person=7))
    assert not takes(Access(person=7), Who(person=7)), "who has no right any more takes nothing"
    assert not takes(elsewhere, Who())


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("15. 3. 2027", "2027-03-15"),
        ("15. března", "2027-03-15"),
        ("do 15. 3.", "2027-03-15"),
        ("za 3 týdny", "2026-12-15"),
        ("příští úterý", "2026-12-01"),
        ("od 4. do 6. prosince", "2026-12-06"),
        ("do konce června", "2027-06-30"),
        ("Do konce června 2028", "2028-06-30"),
        ("konec února", "2027-02-28"),
        ("koncem listopadu", "2026-11-30"),
        ("červen 2027", "2027-06-30"),
        ("do června", "2027-06-30"),
        ("do konce roku", "2026-12-31"),
        ("do konce příštího roku", "2027-12-31"),
        ("do konce roku 2027", "2027-12-31"),
    ],
)
def test_a_deadline_is_the_last_day_of_what_people_write(said: str, day: str) -> None:
    assert read_deadline(said, NOW, PRAGUE).isoformat() == day


@pytest.mark.parametrize("said", ["včera", "1. 3. 2026", "někdy", "do konce roku 2025", "1. 1. 2090", "roku 2027", ""])
def test_a_day_that_is_past_too_far_or_none_is_refused(said: str) -> None:
    with pytest.raises(Refusal):
        read_deadline(said, NOW, PRAGUE)
