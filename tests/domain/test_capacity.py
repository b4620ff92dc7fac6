"""What the words of capacity mean, and when a report turns white."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.actor import Card
from domain.capacity import (
    REPORTABLE,
    Report,
    Rhythm,
    State,
    Unit,
    effective_state,
    rhythm_for,
    state_now,
    unit_for,
)
from domain.codes import Form, Kind

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
SHELTER = Card(name="Azylový dům", forms=(Form.RESIDENTIAL,))
CRISIS_SHELTER = Card(name="Krizová lůžka", forms=(Form.RESIDENTIAL,), in_crisis_network=True)
COUNSELLING = Card(name="Poradna", forms=(Form.AMBULATORY,))
OUTREACH = Card(name="Terén", forms=(Form.OUTREACH,), in_crisis_network=True)
CLUB = Card(name="Klub")
LINE = Kind(code="linka_bezpeci", group="poradny_linky", name_cs="Linka bezpečí", name_en="Safety line")
CAMP = Kind(code="tabor", group="volny_cas", name_cs="tábor", name_en="camp")
PARISH = Kind(code="farnost", group="komunita", name_cs="farnost", name_en="parish")
ADVICE = Kind(code="poradna", group="soc_poradenstvi", name_cs="poradna", name_en="counselling")

RHYTHMS = [
    (CRISIS_SHELTER, Unit.BEDS, 2 * HOUR, 8 * HOUR),
    (SHELTER, Unit.BEDS, 24 * HOUR, 72 * HOUR),
    (SHELTER, Unit.CLIENTS, 24 * HOUR, 72 * HOUR),
    (COUNSELLING, Unit.CLIENTS, 7 * DAY, 30 * DAY),
    (COUNSELLING, Unit.CONTACTS, 7 * DAY, 30 * DAY),
    (OUTREACH, Unit.INTERVENTIONS, 7 * DAY, 30 * DAY),
    (CLUB, Unit.CLIENTS, 7 * DAY, 30 * DAY),
    (CLUB, Unit.PLACES, 30 * DAY, 90 * DAY),
    (CLUB, Unit.CALLS, 30 * DAY, 90 * DAY),
]


def report(
    age: timedelta,
    state: State = State.FREE,
    unit: Unit = Unit.CLIENTS,
    *,
    accepting: bool = True,
    free: int | None = 3,
) -> Report:
    return Report(
        **{"id": 1, "actor": 1, "unit": unit, "state": state, "available": free, "accepting": accepting},
        reported_by=1,
        reported_at=NOW - age,
    )


@pytest.mark.parametrize(("card", "unit", "fresh", "stale"), RHYTHMS)
def test_a_report_is_fresh_and_turns_white_at_the_ages_of_its_sort(
    card: Card, unit: Unit, fresh: timedelta, stale: timedelta
) -> None:
    assert rhythm_for(card, unit) == Rhythm(fresh=fresh, stale=stale)


@pytest.mark.parametrize(("card", "unit", "fresh", "stale"), RHYTHMS)
def test_a_report_turns_white_just_after_its_stale_age_and_not_before(
    card: Card, unit: Unit, fresh: timedelta, stale: timedelta
) -> None:
    ages = {-SECOND: State.FREE, timedelta(0): State.FREE, SECOND: State.UNKNOWN}
    meant = {more: state_now(card, None, report(stale + more, unit=unit), NOW) for more in ages}
    assert meant == ages


@pytest.mark.parametrize("state", REPORTABLE)
@pytest.mark.parametrize("free", [None, 0, 1, 999])
def test_nobody_accepted_is_red_whatever_the_state_and_the_number(state: State, free: int | None) -> None:
    closed = report(HOUR, state, accepting=False, free=free)
    assert state_now(COUNSELLING, ADVICE, closed, NOW) is State.FULL


def test_an_old_report_is_white_also_where_nobody_was_accepted() -> None:
    assert state_now(COUNSELLING, ADVICE, report(31 * DAY, accepting=False), NOW) is State.UNKNOWN


def test_without_a_report_the_state_is_unknown() -> None:
    assert state_now(COUNSELLING, ADVICE, None, NOW) is State.UNKNOWN


@pytest.mark.parametrize("state", REPORTABLE)
def test_a_fresh_report_means_what_it_says(state: State) -> None:
    assert state_now(COUNSELLING, ADVICE, report(HOUR, state), NOW) is state


def test_the_stored_report_stays_what_it_was_when_it_reads_as_unknown() -> None:
    old = report(31 * DAY)
    assert state_now(COUNSELLING, ADVICE, old, NOW) is State.UNKNOWN
    assert old == report(31 * DAY)


@settings(deadline=None)
@given(st.sampled_from(RHYTHMS), st.integers(1, 10_000))
def test_an_own_rhythm_is_only_ever_shorter(row: tuple[Card, Unit, timedelta, timedelta], hours: int) -> None:
    card, unit, fresh, stale = row
    own = rhythm_for(card.model_copy(update={"rhythm_hours": hours}), unit)
    assert own.stale == min(stale, hours * HOUR)
    assert own.fresh == min(fresh, own.stale)


def test_an_own_rhythm_turns_a_report_white_sooner() -> None:
    daily = COUNSELLING.model_copy(update={"rhythm_hours": 24})
    assert state_now(daily, ADVICE, report(24 * HOUR), NOW) is State.FREE
    assert state_now(daily, ADVICE, report(24 * HOUR + SECOND), NOW) is State.UNKNOWN


@pytest.mark.parametrize(
    ("card", "kind", "unit"),
    [
        *((SHELTER, None, Unit.BEDS), (SHELTER, LINE, Unit.BEDS), (CRISIS_SHELTER, ADVICE, Unit.BEDS)),
        *((CLUB, LINE, Unit.CALLS), (CLUB, CAMP, Unit.PLACES), (CLUB, PARISH, Unit.PLACES)),
        *((COUNSELLING, ADVICE, Unit.CLIENTS), (COUNSELLING, None, Unit.CLIENTS), (OUTREACH, ADVICE, Unit.CLIENTS)),
    ],
)
def test_what_is_counted_follows_from_the_form_and_the_kind(card: Card, kind: Kind | None, unit: Unit) -> None:
    assert unit_for(card, kind) is unit


REPORTS = st.builds(
    lambda state, unit, accepting, free: report(timedelta(0), state, unit, accepting=accepting, free=free),
    st.sampled_from(REPORTABLE),
    st.sampled_from(Unit),
    st.booleans(),
    st.none() | st.integers(0, 999),
)
LATER = st.timedeltas(timedelta(0), 100 * DAY)


@settings(deadline=None)
@given(REPORTS, st.sampled_from(RHYTHMS), st.none() | st.integers(1, 3000), LATER, LATER)
def test_a_state_never_turns_greener_by_waiting(
    said: Report, row: tuple[Card, Unit, timedelta, timedelta], hours: int | None, wait: timedelta, more: timedelta
) -> None:
    rhythm = rhythm_for(row[0].model_copy(update={"rhythm_hours": hours}), said.unit)
    sooner, later = (effective_state(said, rhythm, NOW + passed) for passed in (wait, wait + more))
    assert sooner.rank <= later.rank
    assert later in (sooner, State.UNKNOWN)


@pytest.mark.parametrize("unit", Unit)
def test_where_people_stay_over_night_a_report_ages_fast_whatever_is_counted(unit: Unit) -> None:
    card = Card(name="x", forms=(Form.RESIDENTIAL, Form.AMBULATORY))
    assert rhythm_for(card, unit).stale == timedelta(hours=72)
    assert rhythm_for(card.model_copy(update={"in_crisis_network": True}), unit).stale == timedelta(hours=8)
