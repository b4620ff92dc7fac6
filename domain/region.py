"""Districts of a region side by side: what is measured of each, and the order it puts them in; none is ranked."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from enum import StrEnum

from domain.codes import Value
from domain.words import fold

HELD_WITHIN = timedelta(days=365)


class Measure(StrEnum):
    """What districts are put in order by."""

    NAME = "name"
    COVERAGE = "coverage"
    """Needs and target groups that somebody cares for."""
    CAPACITY = "capacity"
    """Actors with a fresh report."""
    CARDS = "cards"
    """Cards verified within a year."""
    REVISION = "revision"
    """Cards verified in this year's revision."""
    MEETINGS = "meetings"
    """Meetings held within a year."""
    PLATFORMS = "platforms"
    """Platforms that meet as often as they should."""


class RevisionStage(StrEnum):
    """How far the yearly revision is."""

    NOT_BEGUN = "not-begun"
    OPEN = "open"
    CLOSED = "closed"


class Part(Value):
    """So many of so many."""

    count: int
    of: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; None of nothing."""
        return self.count / self.of if self.of else None

    @property
    def percent(self) -> int | None:
        """Rounded down, so that all is said of all only."""
        return self.count * 100 // self.of if self.of else None


class Side(Value):
    """A district beside others."""

    orp: str
    coverage: Part
    capacity: Part
    cards: Part
    revision: Part
    stage: RevisionStage
    meetings: int
    platforms: Part

    @property
    def parts(self) -> dict[Measure, Part]:
        """The measures that are parts of a whole."""
        return {
            Measure.COVERAGE: self.coverage,
            Measure.CAPACITY: self.capacity,
            Measure.CARDS: self.cards,
            Measure.REVISION: self.revision,
            Measure.PLATFORMS: self.platforms,
        }

    def value(self, measure: Measure) -> float | None:
        """What it is put in order by; None where there is nothing to measure."""
        if measure is Measure.MEETINGS:
            return float(self.meetings)
        return self.parts[measure].share


def in_order(sides: Iterable[Side], measure: Measure, name_of: Callable[[str], str]) -> list[Side]:
    """By name, or from the lowest value, where support is called for; those with nothing to measure come last."""

    def key(side: Side) -> tuple[bool, float, str]:
        value = 0.0 if measure is Measure.NAME else side.value(measure)
        return value is None, value or 0.0, fold(name_of(side.orp))

    return sorted(sides, key=key)
