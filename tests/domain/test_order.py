"""The order of results: total, neutral, stable within a day, the same for everybody."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.actor import Actor, Card, Contact
from domain.capacity import REPORTABLE, Report, State, Unit
from domain.order import Found, daily_tie, order_key
from domain.places import Ring
from domain.visibility import Level, readable

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATE_EVENING = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)  # 23:30 in Prague
PAST_MIDNIGHT = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)  # 0:30 of the next day in Prague
NEXT_EVENING = datetime(2026, 11, 25, 22, 59, tzinfo=UTC)
PRAGUE_DAYS = [(NOW, 24), (LATE_EVENING, 24), (PAST_MIDNIGHT, 25), (NEXT_EVENING, 25)]
SUMMER_DAYS = [
    (datetime(2026, 7, 14, 21, 59, tzinfo=UTC), date(2026, 7, 14)),
    (datetime(2026, 7, 14, 22, 0, tzinfo=UTC), date(2026, 7, 15)),
]
IDS = [range(1, 6), range(100, 105), (7, 70, 700, 7_000, 70_000), range(1, 13)]


def found(
    actor: int,
    state: State = State.FREE,
    ring: Ring = Ring.OWN,
    hours: int | None = 1,
    *,
    card: Card | None = None,
) -> Found:
    """One result; `hours` is the age of its report, None where it never reported."""
    return Found(
        actor=Actor(id=actor, card=card or Card(name=f"Aktér {actor}"), edited_at=NOW),
        report=None if hours is None else report(actor, NOW - timedelta(hours=hours)),
        state=state,
        ring=ring,
    )


def report(actor: int, at: datetime) -> Report:
    return Report(id=actor, actor=actor, unit=Unit.CLIENTS, state=State.FREE, reported_by=1, reported_at=at)


def order(results: list[Found], now: datetime = NOW) -> list[int]:
    return [one.actor.id for one in sorted(results, key=lambda one: order_key(one, now))]


STATES = st.sampled_from(State)
RINGS = st.sampled_from(Ring)
AGES = st.none() | st.integers(0, 5)
RESULTS = st.lists(
    st.builds(found, st.integers(1, 10**6), STATES, RINGS, AGES), max_size=12, unique_by=lambda one: one.actor.id
)


@settings(deadline=None)
@given(RESULTS, st.randoms(use_true_random=False), st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)))
def test_any_permutation_sorts_to_the_same_list(results: list[Found], chance: Random, at: datetime) -> None:
    shuffled = list(results)
    chance.shuffle(shuffled)
    assert order(shuffled, at.replace(tzinfo=UTC)) == order(results, at.replace(tzinfo=UTC))


@settings(deadline=None)
@given(RESULTS)
def test_no_two_actors_stand_at_the_same_place(results: list[Found]) -> None:
    assert len({order_key(one, NOW) for one in results}) == len(results)


@settings(deadline=None)
@given(STATES, STATES, RINGS, RINGS, AGES, AGES, st.permutations([1, 2]))
def test_state_goes_before_ring_and_ring_before_age(
    state: State,
    other_state: State,
    ring: Ring,
    other_ring: Ring,
    age: int | None,
    other_age: int | None,
    ids: list[int],
) -> None:
    never = 10**6
    ours = (list(State).index(state), ring, never if age is None else age)
    theirs = (list(State).index(other_state), other_ring, never if other_age is None else other_age)
    results = [found(ids[0], state, ring, age), found(ids[1], other_state, other_ring, other_age)]
    if ours != theirs:
        assert order(results)[0] == (ids[0] if ours < theirs else ids[1])


def test_a_newer_report_goes_first_and_an_actor_that_never_reported_last() -> None:
    results = [found(1, hours=None), found(2, hours=100), found(3, hours=2), found(4, hours=0)]
    assert order(results) == [4, 3, 2, 1]


def test_states_stand_in_the_order_of_the_words() -> None:
    words = [State.FREE, State.WAITING_LIST, State.ASSESSMENT, State.FULL, State.UNKNOWN]
    assert order([found(n, state) for n, state in enumerate(words)]) == [0, 1, 2, 3, 4]
    assert set(REPORTABLE) == set(words[:-1])


@pytest.mark.parametrize("ids", IDS, ids=str)
def test_over_many_days_each_of_equal_actors_is_first_about_equally_often(ids: tuple[int, ...]) -> None:
    equal, days = [found(actor) for actor in ids], 400
    firsts = Counter(order(equal, NOW + timedelta(days=day))[0] for day in range(days))
    fair = days / len(equal)
    assert all(0.6 * fair < firsts[actor] < 1.5 * fair for actor in ids), firsts


@pytest.mark.parametrize("ids", IDS, ids=str)
def test_each_of_two_equal_actors_goes_before_the_other_about_half_of_the_days(ids: tuple[int, ...]) -> None:
    one, other, days = found(ids[0]), found(ids[1]), 400
    before = sum(order([one, other], NOW + timedelta(days=day))[0] == one.actor.id for day in range(days))
    assert 0.4 * days < before < 0.6 * days


@settings(deadline=None)
@given(
    st.lists(st.text(min_size=1, max_size=20), min_size=5, max_size=5),
    st.lists(st.sampled_from(("1012", "2105", "3216")), min_size=5, max_size=5),
)
def test_neither_a_name_nor_a_distance_within_the_ring_favours_anybody(names: list[str], seats: list[str]) -> None:
    plain = [found(actor) for actor in range(1, 6)]
    renamed = [
        found(actor, card=Card(name=name, orps=(seat,)))
        for actor, name, seat in zip(range(1, 6), names, seats, strict=True)
    ]
    assert order(renamed) == order(plain)


@settings(deadline=None)
@given(st.integers(0, 23), st.integers(0, 59))
def test_within_a_prague_day_the_order_stays(hour: int, minute: int) -> None:
    equal = [found(actor) for actor in range(1, 31)]
    midnight = datetime(2026, 11, 24, 23, 0, tzinfo=UTC)
    assert order(equal, midnight + timedelta(hours=hour, minutes=minute)) == order(equal, midnight)


def test_the_order_changes_at_midnight_in_prague_and_not_at_midnight_of_utc() -> None:
    equal = [found(actor) for actor in range(1, 31)]
    assert order(equal, LATE_EVENING) == order(equal, NOW)
    assert order(equal, PAST_MIDNIGHT) == order(equal, NEXT_EVENING)
    assert order(equal, PAST_MIDNIGHT) != order(equal, LATE_EVENING)


@pytest.mark.parametrize(("at", "day"), [(at, date(2026, 11, day)) for at, day in PRAGUE_DAYS] + SUMMER_DAYS, ids=str)
def test_ties_are_drawn_by_the_date_in_prague(at: datetime, day: date) -> None:
    assert order_key(found(1), at)[-1] == daily_tie(day, 1)


@pytest.mark.parametrize("level", Level)
def test_the_order_is_the_same_for_everybody_whatever_they_may_read(level: Level) -> None:
    contact = Contact(name="Eva Ukázková", phone="+420000123456")
    cards = [Card(name=f"Aktér {n}", contacts=(contact,), private_note="jen pro nás") for n in range(1, 31)]
    whole = [found(n, card=card) for n, card in enumerate(cards)]
    seen = [found(n, card=readable(card, level)) for n, card in enumerate(cards)]
    assert order(seen) == order(whole)
