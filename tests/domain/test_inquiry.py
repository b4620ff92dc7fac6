"""Crisis inquiry: who may help, when it widens, escalates and ends, and how much may be asked."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.actor import Actor, AgeRange, Card
from domain.codes import NeedDomain
from domain.errors import Refusal
from domain.inquiry import (
    ASKING_WINDOW,
    ESCALATES_AFTER,
    MOST_ASKED,
    NOBODY_THERE,
    OPEN_AT_MOST,
    WIDENS_AFTER,
    Answer,
    Asked,
    AskedRing,
    Inquiry,
    Outcome,
    Progress,
    Reply,
    Urgency,
    check_pace,
    counted_as,
    escalates,
    is_worn_out,
    matches,
    outcome_left_open,
    widens,
)
from tests.stage.cards import BY_APPOINTMENT, NONSTOP, workdays

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
INQUIRY = Inquiry(
    id=1,
    asker=1,
    orp="4102",
    domain=NeedDomain.SAFETY,
    ages=AgeRange(since=6, to=10),
    urgency=Urgency.NOW,
    phone="+420000111222",
    asked_at=NOW,
)


def card(**fields: object) -> Card:
    return Card.model_validate({"name": "Azyl", "orps": ("4102",), **fields})


def progress(*answers: Answer | None, resting: int = 0, **changes: object) -> Progress:
    """An inquiry that so many actors were asked; the last `resting` of them rest."""
    replies = [
        Reply(
            asked=Asked(actor=number, ring=AskedRing.OWN, asked_at=NOW, answer=answer, answered_at=answer and NOW),
            actor=Actor(id=number, card=card(), edited_at=NOW),
            is_resting=number > len(answers) - resting,
        )
        for number, answer in enumerate(answers, start=1)
    ]
    return Progress(inquiry=INQUIRY.model_copy(update=changes), replies=tuple(replies))


@pytest.mark.parametrize(
    ("fields", "may_help"),
    [
        ({}, True),
        ({"domain": "bezpeci"}, True),
        ({"domain": "zdravi", "further_domains": ("bezpeci",)}, True),
        ({"domain": "zdravi"}, False),
        ({"ages": [{"since": 0, "to": 6}]}, True),
        ({"ages": [{"since": 11, "to": 15}]}, False),
        ({"ages": [{"since": 11, "to": 15}, {"since": 3}]}, True),
        ({"crisis_hours": NONSTOP}, True),
        ({"crisis_hours": BY_APPOINTMENT}, True),
        ({"crisis_hours": workdays("08:00", "16:00")}, True),
        ({"crisis_hours": workdays("12:00", "16:00")}, False),
        ({"hours": workdays("12:00", "16:00")}, False),
        ({"hours": workdays("12:00", "16:00"), "crisis_hours": NONSTOP}, True),
    ],
)
def test_who_fits_or_does_not_say_and_is_not_closed_may_help(fields: dict[str, object], may_help: bool) -> None:
    assert matches(card(**fields), INQUIRY, NOW) is may_help


def test_where_no_age_is_named_every_age_fits() -> None:
    wanted = INQUIRY.model_copy(update={"ages": None})
    assert matches(card(ages=[{"since": 11, "to": 15}]), wanted, NOW)


def test_it_widens_after_a_quarter_of_an_hour_without_a_yes() -> None:
    at = NOW + WIDENS_AFTER
    for standing in (progress(None), progress(Answer.MAYBE), progress(None, Answer.NO)):
        assert not widens(standing, at - SECOND)
        assert widens(standing, at)
        assert widens(standing, at + timedelta(days=3))


@pytest.mark.parametrize(
    "standing", [progress(), progress(Answer.NO), progress(None, resting=1), progress(Answer.NO, None, resting=1)]
)
def test_it_widens_at_once_where_nobody_is_left_who_could_help(standing: Progress) -> None:
    assert widens(standing, NOW)
    assert not escalates(standing, NOW)


def test_what_does_not_hurry_waits_its_time() -> None:
    calm = progress(Answer.NO, urgency=Urgency.DAYS)
    assert not widens(calm, NOW)
    assert widens(calm, NOW + WIDENS_AFTER)
    asked = progress(Answer.NO, urgency=Urgency.DAYS, widened_at=NOW)
    assert not escalates(asked, NOW)
    assert escalates(asked, NOW + ESCALATES_AFTER)


def test_it_goes_to_the_coordinators_after_an_hour_or_when_nobody_is_left_in_either_ring() -> None:
    waiting, nobody = progress(None, widened_at=NOW), progress(Answer.NO, widened_at=NOW)
    assert not escalates(waiting, NOW + ESCALATES_AFTER - SECOND)
    assert escalates(waiting, NOW + ESCALATES_AFTER)
    assert escalates(nobody, NOW)


@pytest.mark.parametrize(
    "standing",
    [
        progress(Answer.YES),
        progress(Answer.YES, Answer.NO),
        progress(None, widened_at=NOW, escalated_at=NOW),
        progress(None, closed_at=NOW, outcome=Outcome.FOUND),
    ],
)
def test_a_yes_an_end_or_having_done_so_stops_both(standing: Progress) -> None:
    late = NOW + timedelta(days=3)
    assert not widens(standing, late)
    assert not escalates(standing, late)


@pytest.mark.parametrize("urgency", Urgency)
def test_what_nobody_closes_closes_by_itself(urgency: Urgency) -> None:
    inquiry = INQUIRY.model_copy(update={"urgency": urgency})
    assert not is_worn_out(inquiry, NOW + OPEN_AT_MOST[urgency] - SECOND)
    assert is_worn_out(inquiry, NOW + OPEN_AT_MOST[urgency])
    assert not is_worn_out(inquiry.model_copy(update={"closed_at": NOW}), NOW + timedelta(days=9))


def test_what_closed_by_itself_without_a_yes_was_not_found() -> None:
    assert outcome_left_open(progress(None, Answer.MAYBE)) is Outcome.NOT_FOUND
    assert outcome_left_open(progress(None, Answer.YES)) is Outcome.OTHERWISE


def test_a_demand_counted_as_unmet_when_it_was_asked_is_not_counted_so_again() -> None:
    unmet = INQUIRY.model_copy(update={"is_unmet": True})
    assert counted_as(Outcome.NOT_FOUND, INQUIRY) == "not_found"
    assert counted_as(Outcome.NOT_FOUND, unmet) == NOBODY_THERE
    assert counted_as(Outcome.FOUND, unmet) == "found"


def test_who_asks_too_often_is_told_when_the_next_one_is_possible() -> None:
    check_pace(MOST_ASKED - 1, NOW, NOW)
    with pytest.raises(Refusal) as refused:
        check_pace(MOST_ASKED, NOW - ASKING_WINDOW + timedelta(seconds=61), NOW)
    assert refused.value.args_for_message == {"limit": MOST_ASKED, "minutes": 2}
