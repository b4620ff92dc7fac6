"""Guests of an event: who has a place, who moves up, and when people are reminded."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.event import Answer, Guest, Turnout, given, moving_up, reminder_at
from domain.hours import PRAGUE

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
YES, WAITING, MAYBE, NO = Answer


def guests(*answers: Answer) -> list[Guest]:
    """Guests who answered in this order; the last of them has the lowest number as a person."""
    return [
        Guest(post=1, person=100 - turn, answer=answer, answered_at=NOW, turn=turn)
        for turn, answer in enumerate(answers, start=1)
    ]


def turnout(places: int | None, *answers: Answer) -> Turnout:
    return Turnout(counts={answer: answers.count(answer) for answer in set(answers)}, places=places)


@pytest.mark.parametrize(
    ("places", "answers", "holds"),
    [
        (None, [YES] * 500, YES),
        (2, [YES], YES),
        (2, [YES, YES], WAITING),
        (2, [YES, MAYBE, MAYBE], YES),
        (3, [YES, YES, WAITING], WAITING),  # one gave a place up, and it belongs to the one who waits
    ],
)
def test_a_yes_has_a_place_or_waits(places: int | None, answers: list[Answer], holds: Answer) -> None:
    assert given(YES, None, turnout(places, *answers)) is holds


@pytest.mark.parametrize("wish", [MAYBE, NO])
def test_another_answer_needs_no_place(wish: Answer) -> None:
    assert given(wish, None, turnout(1, YES, WAITING)) is wish


@pytest.mark.parametrize("held", [YES, WAITING])
def test_who_says_yes_again_keeps_what_holds(held: Answer) -> None:
    (before,) = guests(held)
    assert given(YES, before, turnout(1, YES, WAITING)) is held


@pytest.mark.parametrize(
    ("places", "answers", "moved"),
    [
        (2, [YES, WAITING, MAYBE, WAITING, NO], [2]),
        (3, [YES, WAITING, WAITING, WAITING], [2, 3]),
        (None, [YES, WAITING, WAITING], [2, 3]),
        (1, [YES, YES, YES, WAITING], []),  # places were taken off: nobody is sent away
    ],
)
def test_as_many_move_up_as_there_are_places_in_the_order_of_answering(
    places: int | None, answers: list[Answer], moved: list[int]
) -> None:
    waiting = [guest for guest in guests(*answers) if guest.answer is WAITING]
    assert [guest.turn for guest in moving_up(waiting, turnout(places, *answers))] == moved


@pytest.mark.parametrize(
    ("starts", "reminded"),
    [
        ("2026-11-26T09:00", "2026-11-25T09:00"),
        ("2026-11-26T07:00", "2026-11-25T08:00"),
        ("2026-11-26T20:30", "2026-11-25T18:00"),
        ("2026-11-26T00:00", "2026-11-25T08:00"),  # a whole day
        ("2026-11-28T10:00", "2026-11-27T10:00"),  # Saturday
        ("2026-11-29T10:00", "2026-11-27T10:00"),  # Sunday
        ("2026-11-30T10:00", "2026-11-27T10:00"),  # Monday
        ("2026-12-28T10:00", "2026-12-23T10:00"),  # after Christmas and a weekend
        ("2027-03-30T10:00", "2027-03-25T10:00"),  # the Tuesday after Easter, the clock is moved between
        ("2026-10-26T10:00", "2026-10-23T10:00"),
    ],
)
def test_guests_are_reminded_on_the_last_working_day_before(starts: str, reminded: str) -> None:
    at = reminder_at(datetime.fromisoformat(starts).replace(tzinfo=PRAGUE).astimezone(UTC), PRAGUE)
    assert f"{at.astimezone(PRAGUE):%Y-%m-%dT%H:%M}" == reminded


def test_a_reminder_never_comes_when_it_is_too_late() -> None:
    for hour in range(0, 24 * 366, 5):
        starts = NOW + timedelta(hours=hour)
        assert timedelta(hours=5) <= starts - reminder_at(starts, PRAGUE) <= timedelta(days=7)
