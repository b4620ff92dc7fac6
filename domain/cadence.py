"""How often is often enough: a platform that has not met for too long, a yearly meeting of a district that is due."""

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from domain.codes import Value
from domain.hours import is_public_holiday

GRACE = timedelta(days=14)
"""A platform that is this late is not late yet, and one this young is not asked."""
SETTLING_IN = timedelta(days=60)
"""A district that has its first coordinator so short is told of no duties."""
WORKING_HOURS = (8, 16)
"""Local."""


class DutyCode(StrEnum):
    """Those of recommended_cadence.csv that are meetings."""

    PAEDIATRICIANS = "pediatri_ospod"
    CASE_SEMINAR = "kazuisticky_seminar"
    REGIONAL_WORKSHOP = "krajsky_workshop"
    CHILDREN = "participace_deti"


class Duty(Value):
    """A meeting that is recommended to every district, or to every region, so often."""

    code: DutyCode
    every_months: int
    of_kraj: bool = False


class Rhythm(Value):
    """How a platform meets, or how an area keeps a duty: since when it is counted, the last time, the last nudge."""

    subject: str
    """`platform:12`, or the code of a duty and of a district or region: `pediatri_ospod:4102`."""
    every_days: int | None = None
    """Of a platform."""
    since: datetime
    """When the platform came, or the first coordinator of the area."""
    last: date | None = None
    told_at: datetime | None = None

    @property
    def of(self) -> str:
        """The id of the platform, or the code of the district or region."""
        return self.subject.partition(":")[2]


def platform_due(rhythm: Rhythm, zone: tzinfo) -> date:
    """From which day on a platform has not met for too long."""
    since = rhythm.since.astimezone(zone).date()
    return max(since, (rhythm.last or since) + timedelta(days=rhythm.every_days or 0)) + GRACE


def duty_due(duty: Duty, rhythm: Rhythm, zone: tzinfo) -> date:
    """From which day on a yearly meeting is due; where there was none yet, when the area has settled in."""
    settled = rhythm.since.astimezone(zone).date() + SETTLING_IN
    return settled if rhythm.last is None else max(settled, rhythm.last + relativedelta(months=duty.every_months))


def is_to_be_told(rhythm: Rhythm, due_on: date, now: datetime, zone: tzinfo) -> bool:
    """True once it is due and nobody was told since."""
    told_on = rhythm.told_at.astimezone(zone).date() if rhythm.told_at else None
    return due_on <= now.astimezone(zone).date() and (told_on is None or told_on < due_on)


def is_working_hour(now: datetime, zone: tzinfo) -> bool:
    """True when offices are open."""
    local = now.astimezone(zone)
    first, last = WORKING_HOURS
    return first <= local.hour < last and local.weekday() < 5 and not is_public_holiday(local.date())
