"""How far the revision of a district is, in numbers, with last year's beside it; when a district is late."""

from datetime import date
from enum import StrEnum

from domain.revision import Revision
from domain.revision_snapshot import Figures

LATE_FROM = (12, 1)
"""Month and day from which a district that has begun nothing this year is late."""


class Late(StrEnum):
    """Why a district is shown to its regional coordinator."""

    OVERDUE = "overdue"
    """The time of an open revision is over."""
    NOT_BEGUN = "not_begun"


class Progress(Figures):
    """Numbers of a district: live ones of an open revision, those of its snapshot of a closed one."""

    orp: str
    year: int
    """Asked for; the revision may be an earlier one that is open still."""
    revision: Revision | None = None
    last_year: Figures | None = None

    def late(self, today: date) -> Late | None:
        """Why it is late; None while it is not."""
        if self.revision is not None:
            return Late.OVERDUE if self.revision.is_overdue(today) else None
        return Late.NOT_BEGUN if self.actors and today >= late_from(self.year) else None


def late_from(year: int) -> date:
    """The day from which a district that has begun nothing in that year is late."""
    return date(year, *LATE_FROM)


def added(some: list[Figures]) -> Figures:
    """The sum of the numbers of several districts."""
    names = [name for name, about in Figures.model_fields.items() if about.annotation is int]
    return Figures.model_validate({name: sum(getattr(one, name) for one in some) for name in names})
