"""The list of needs and what a district says of it: whose need, what is worth keeping, what is told apart."""

from datetime import UTC, datetime

import pytest

from domain.codes import NeedDomain
from domain.needs import Activity, Need, Needs, Practice, Unmatched
from domain.platform import Decision

FRIENDS = Need(code="kamaradi", domain=NeedDomain.RELATIONSHIPS, name="mít kamarády", risk="osamělost")
CLUB = Activity(code="v10", domain=NeedDomain.RELATIONSHIPS, need="kamaradi", name="otevřený klub")
NEEDS = Needs(needs={"kamaradi": FRIENDS}, activities={"v10": CLUB})


def practice(**fields: object) -> Practice:
    known = {"id": 1, "orp": "4102", "activity": "v10", "domain": "vztahy", "need": "kamaradi"}
    return Practice.model_validate({**known, "edited_at": datetime(2026, 11, 22, tzinfo=UTC), **fields})


def test_needs_and_activities_are_met_by_domain_and_need() -> None:
    assert NEEDS.by_domain[NeedDomain.RELATIONSHIPS] == (FRIENDS,)
    assert NEEDS.by_domain[NeedDomain.HEALTH] == ()
    assert NEEDS.by_need == {"kamaradi": (CLUB,)}


def test_an_activity_of_the_list_is_known_by_its_code_and_an_own_one_by_its_words() -> None:
    assert NEEDS.activity_of(practice()) == CLUB
    own = NEEDS.activity_of(practice(activity="own1", name="deskovky", phase="pred_ohrozenim"))
    assert (own.code, own.name, own.need, own.usual) == ("own1", "deskovky", "kamaradi", ())
    assert NEEDS.need_of(own) == FRIENDS


def test_a_need_that_only_a_district_knows_is_called_by_its_words() -> None:
    own = NEEDS.activity_of(practice(activity="own1", name="trh", need="umět se postavit na trh", domain="uceni"))
    assert NEEDS.need_of(own) == Need(code=own.need, domain=NeedDomain.LEARNING, name="umět se postavit na trh")


@pytest.mark.parametrize(
    ("fields", "says_nothing"),
    [
        ({}, True),
        ({"words": "běží"}, False),
        ({"level": 1}, False),
        ({"note": "volat"}, False),
        ({"actors": (3,)}, False),
        ({"activity": "own1", "name": "deskovky"}, False),
    ],
)
def test_a_row_is_worth_keeping_where_anything_is_said(fields: dict[str, object], says_nothing: bool) -> None:
    assert practice(**fields).says_nothing is says_nothing


def test_words_are_read_by_all_until_they_are_dropped_or_mean_somebody() -> None:
    shown = {decision: Unmatched(practice=1, words="Klub", decision=decision).is_shown for decision in Decision}
    assert shown == {Decision.OPEN: True, Decision.KEPT: True, Decision.MATCHED: False, Decision.DROPPED: False}


def test_a_button_names_words_by_a_short_key() -> None:
    long, other = (Unmatched(practice=1, words=words).key for words in ("Spolek " * 30, "Spolek"))
    assert len(long) == len(other) == 12
    assert long != other
