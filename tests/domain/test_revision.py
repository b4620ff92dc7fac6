"""When the next stage of asking is due, when a revision opens by itself, how an actor stands."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cadence import is_working_hour
from domain.hours import PRAGUE
from domain.revision import (
    LEAST_BETWEEN,
    Asked,
    Reply,
    Revision,
    Rule,
    Stage,
    Standing,
    due_reminder,
    late_since,
    opened,
    opens_by_itself,
    stage_due,
)

CHEB = "4102"


def at(local: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=PRAGUE).astimezone(UTC)


def revision(opened_at: str) -> Revision:
    return opened(CHEB, 1, at(opened_at), PRAGUE)


def asked(begins: datetime, stage: Stage = Stage.ASKED, staged_at: datetime | None = None) -> Asked:
    return Asked(revision=1, actor=1, asked_at=begins, stage=stage, staged_at=staged_at or begins)


def days_of_stages(begins: str, hours_between: int = 1) -> list[str]:
    """The local moment at which each further stage begins, where a tick comes every so many hours."""
    one, now = asked(at(begins)), at(begins)
    found = []
    while one.stage is not Stage.PHONE:
        now += timedelta(hours=hours_between)
        stage = stage_due(one, revision(begins), now, PRAGUE)
        if stage is not one.stage:
            one = one.model_copy(update={"stage": stage, "staged_at": now})
            found.append(f"{now.astimezone(PRAGUE):%Y-%m-%d %H}")
    return found


@pytest.mark.parametrize(
    ("begins", "days"),
    [
        (  # a Tuesday without holidays: the same day of the week each time
            "2027-02-02 10:00",
            ["2027-02-09 08", "2027-02-16 08", "2027-02-23 08", "2027-03-02 08", "2027-03-09 08"],
        ),
        (  # over Christmas: 24, 25 and 26 December are holidays, 27 is a Sunday, 1 January is a holiday and a Friday
            "2026-12-10 09:00",
            ["2026-12-17 08", "2026-12-28 08", "2026-12-31 08", "2027-01-07 08", "2027-01-14 08"],
        ),
        (  # opened on a Saturday: each seventh day is put off to Monday
            "2027-01-30 11:00",
            ["2027-02-08 08", "2027-02-15 08", "2027-02-22 08", "2027-03-01 08", "2027-03-08 08"],
        ),
        (  # over the change to summer time, on 28 March, and Easter, 26 and 29 March
            "2027-03-15 23:30",
            ["2027-03-22 08", "2027-03-30 08", "2027-04-05 08", "2027-04-12 08", "2027-04-19 08"],
        ),
        (  # over the change to winter time, on 31 October, and 28 October
            "2027-10-21 00:10",
            ["2027-10-29 08", "2027-11-04 08", "2027-11-11 08", "2027-11-18 08", "2027-11-25 08"],
        ),
    ],
)
def test_stages_begin_on_working_mornings_counted_in_local_days(begins: str, days: list[str]) -> None:
    assert days_of_stages(f"{begins[:14]}00") == days


def test_after_darkness_one_stage_follows_another_with_days_between() -> None:
    begins, now = at("2027-02-02 10:00"), at("2027-03-02 09:00")
    late = revision("2027-02-02 10:00")
    first = stage_due(asked(begins), late, now, PRAGUE)
    assert first is Stage.REMINDED
    reminded = asked(begins, first, now)
    assert stage_due(reminded, late, now, PRAGUE) is Stage.REMINDED
    assert stage_due(reminded, late, now + timedelta(days=LEAST_BETWEEN - 1), PRAGUE) is Stage.REMINDED
    assert stage_due(reminded, late, now + timedelta(days=LEAST_BETWEEN), PRAGUE) is Stage.REMINDED_AGAIN


def test_an_alternate_asked_early_has_a_week_and_no_more() -> None:
    begins = at("2027-02-02 10:00")
    one = asked(begins, Stage.ALTERNATE, at("2027-02-03 10:00"))
    late = revision("2027-02-02 10:00")
    assert stage_due(one, late, at("2027-02-09 10:00"), PRAGUE) is Stage.ALTERNATE
    assert stage_due(one, late, at("2027-02-10 10:00"), PRAGUE) is Stage.PHONE


@pytest.mark.parametrize(
    ("answer", "standing"),
    [
        ({"is_verified": True}, Standing.VERIFIED),
        ({"has_proposed": True}, Standing.WAITING),
        ({"reply": Reply.EDITS}, Standing.WAITING),
        ({"has_ended": True, "is_verified": True}, Standing.ENDED),
    ],
)
def test_who_has_answered_by_whatever_way_is_asked_no_more(answer: dict[str, object], standing: Standing) -> None:
    begins = at("2027-02-02 10:00")
    one = asked(begins).model_copy(update=answer)
    assert one.standing is standing
    assert stage_due(one, revision("2027-02-02 10:00"), at("2027-06-01 10:00"), PRAGUE) is Stage.ASKED


def test_who_was_not_reached_stays_on_the_phone_list() -> None:
    one = asked(at("2027-02-02 10:00"), Stage.PHONE).model_copy(update={"reply": Reply.UNREACHED})
    assert one.standing is Standing.PHONE
    assert one.is_silent


def test_a_closed_revision_asks_nobody() -> None:
    closed = revision("2027-02-02 10:00").model_copy(update={"closed_at": at("2027-02-05 10:00")})
    assert stage_due(asked(at("2027-02-02 10:00")), closed, at("2027-06-01 10:00"), PRAGUE) is Stage.ASKED


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),
    st.lists(st.integers(0, 400), min_size=1, max_size=60),
)
def test_whenever_ticks_come_stages_go_one_by_one_in_working_hours(begins: datetime, gaps: list[int]) -> None:
    moment = begins.replace(tzinfo=UTC)
    one, now, of = asked(moment), moment, opened(CHEB, None, moment, PRAGUE)
    for gap in gaps:
        now += timedelta(hours=gap)
        stage = stage_due(one, of, now, PRAGUE)
        assert stage in (one.stage, one.stage + 1)
        if stage is not one.stage:
            assert is_working_hour(now, PRAGUE)
            between = now.astimezone(PRAGUE).date() - one.staged_at.astimezone(PRAGUE).date()
            assert between >= timedelta(days=LEAST_BETWEEN)
            one = one.model_copy(update={"stage": stage, "staged_at": now})


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2027-03-05 10:00", False),
        ("2027-03-06 10:00", False),  # the day, a Saturday
        ("2027-03-08 07:00", False),
        ("2027-03-08 08:00", True),
        ("2027-11-20 10:00", False),  # a Saturday
        ("2027-11-22 10:00", True),  # after long darkness
    ],
)
def test_it_opens_on_the_first_working_hour_from_its_day_on(now: str, opens: bool) -> None:
    rule = Rule(orp=CHEB, month=3, day=6, set_at=at("2026-11-24 10:00"))
    assert opens_by_itself(rule, None, at(now), PRAGUE) is opens
    assert opens_by_itself(rule, revision("2026-03-01 10:00"), at(now), PRAGUE) is False  # last year's is open still
    held = revision("2027-01-15 10:00").model_copy(update={"closed_at": at("2027-02-01 10:00")})
    assert opens_by_itself(rule, held, at(now), PRAGUE) is False


def test_a_day_that_had_passed_when_it_was_set_is_next_years() -> None:
    rule = Rule(orp=CHEB, month=3, day=1, set_at=at("2027-06-01 10:00"))
    assert opens_by_itself(rule, None, at("2027-06-01 11:00"), PRAGUE) is False
    assert opens_by_itself(rule, None, at("2028-03-01 11:00"), PRAGUE) is True


def test_the_year_is_that_of_the_local_day_of_opening() -> None:
    assert opened(CHEB, None, datetime(2026, 12, 31, 23, 30, tzinfo=UTC), PRAGUE).year == 2027


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2027-08-31 10:00", None),
        ("2027-09-01 10:00", date(2027, 9, 1)),
        ("2027-09-01 20:00", None),
        ("2027-09-14 10:00", date(2027, 9, 1)),
        ("2027-09-15 10:00", None),
        ("2027-11-01 10:00", date(2027, 11, 1)),
    ],
)
def test_coordinators_are_told_twice_a_year_for_a_fortnight(now: str, day: date | None) -> None:
    assert due_reminder(at(now), PRAGUE) == day


@pytest.mark.parametrize(
    ("today", "rule_set", "since"),
    [
        ("2027-01-04", None, None),  # due on 5 January
        ("2027-01-06", None, date(2027, 1, 6)),
        ("2027-08-31", None, date(2027, 1, 6)),
        ("2027-09-02", None, date(2027, 9, 1)),  # nobody is told then to begin: the last one is open
        ("2027-03-15", "2026-06-01 10:00", date(2027, 3, 1)),
        ("2027-09-02", "2027-06-01 10:00", date(2027, 9, 1)),  # its day had passed: it opens nothing this year
    ],
)
def test_coordinators_hear_that_it_is_late_and_when_it_is_in_the_way(
    today: str, rule_set: str | None, since: date | None
) -> None:
    rule = Rule(orp=CHEB, month=3, day=1, set_at=at(rule_set)) if rule_set else None
    one = revision("2026-11-24 10:00")
    assert late_since(one, rule, date.fromisoformat(today), PRAGUE) == since
    closed = one.model_copy(update={"closed_at": at("2026-12-01 10:00")})
    assert late_since(closed, rule, date.fromisoformat(today), PRAGUE) is None
