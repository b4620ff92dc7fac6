"""How often is often enough: when a platform or a yearly meeting is due, and when coordinators are told."""

from datetime import UTC, date, datetime

import pytest

from domain.cadence import DutyCode, Rhythm, duty_due, is_to_be_told, is_working_hour, platform_due
from domain.hours import PRAGUE
from storage.reference import load_duties

DUTIES = load_duties()


def rhythm(
    last: str | None = None, since: str = "2026-01-05", every: int | None = 30, told: str | None = None
) -> Rhythm:
    return Rhythm(
        subject="platform:1",
        every_days=every,
        since=datetime.fromisoformat(since).replace(tzinfo=UTC),
        last=date.fromisoformat(last) if last else None,
        told_at=datetime.fromisoformat(told).replace(tzinfo=UTC) if told else None,
    )


@pytest.mark.parametrize(
    ("last", "due"),
    [
        ("2026-03-01", "2026-04-14"),  # 30 days and a fortnight
        (None, "2026-02-18"),  # counted from when it came
        ("2020-01-01", "2026-01-19"),  # nobody is told on the day of an import
    ],
)
def test_a_platform_is_overdue_a_fortnight_after_its_time(last: str | None, due: str) -> None:
    assert platform_due(rhythm(last), PRAGUE).isoformat() == due


@pytest.mark.parametrize(
    ("code", "last", "due"),
    [
        (DutyCode.PAEDIATRICIANS, "2026-03-01", "2027-03-01"),
        (DutyCode.CASE_SEMINAR, "2026-03-01", "2026-06-01"),
        (DutyCode.CASE_SEMINAR, "2026-01-10", "2026-04-10"),
        (DutyCode.CHILDREN, None, "2026-03-06"),
        (DutyCode.CASE_SEMINAR, "2025-01-01", "2026-03-06"),
    ],
)
def test_a_duty_is_due_after_its_months_but_not_before_the_district_has_settled_in(
    code: DutyCode, last: str | None, due: str
) -> None:
    assert duty_due(DUTIES[code], rhythm(last), PRAGUE).isoformat() == due


def test_the_workshop_belongs_to_the_region_and_what_is_no_meeting_to_nobody() -> None:
    assert [code for code, duty in DUTIES.items() if duty.of_kraj] == [DutyCode.REGIONAL_WORKSHOP]
    assert set(DUTIES) == set(DutyCode)


@pytest.mark.parametrize(
    ("told", "is_told"), [(None, True), ("2026-03-01", True), ("2026-04-14", False), ("2026-05-01", False)]
)
def test_it_is_told_once_in_one_overdue_period(told: str | None, is_told: bool) -> None:
    now = datetime(2026, 6, 1, 9, tzinfo=UTC)
    assert is_to_be_told(rhythm(told=told), date(2026, 4, 14), now, PRAGUE) is is_told


@pytest.mark.parametrize(
    ("at", "works"),
    [
        ("2026-11-24 08:00", True),
        ("2026-11-24 15:59", True),
        ("2026-11-24 16:00", False),
        ("2026-11-24 07:59", False),
        ("2026-11-21 10:00", False),  # a Saturday
        ("2026-11-17 10:00", False),  # a public holiday
    ],
)
def test_offices_are_open_on_working_days(at: str, works: bool) -> None:
    assert is_working_hour(datetime.fromisoformat(at).replace(tzinfo=PRAGUE).astimezone(UTC), PRAGUE) is works
