"""What districts are laid side by side by, and unmet demand beside supply."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from domain.codes import NeedDomain
from domain.coverage import Coverage
from domain.demand import Cell


class Measure(StrEnum):
    """A number of a district; the greater, the worse, but for the number of actors."""

    NEEDS = "needs"
    """Need domains by prevention and intervention that nobody covers."""
    GROUPS = "groups"
    """Target groups that nobody works with."""
    KINDS = "kinds"
    """Kinds the minimal network asks for of which there is too little."""
    PLATFORMLESS = "platformless"
    """Actors on no platform."""
    ACTORS = "actors"
    """Active actors seated there."""


class Offer(NamedTuple):
    """How often a need was sought in vain, as far as it may be told, and how many actors cover it."""

    orp: str
    domain: NeedDomain
    sought: int
    seated: int
    serving: int


def offers_of(found: Coverage, cells: Iterable[Cell]) -> list[Offer]:
    """Every need domain of these districts beside what may be told of its unmet demand."""
    sought: Counter[tuple[str, str]] = Counter()
    for cell in cells:
        sought[cell.orp, cell.domain] += cell.count
    return [_offer(found, orp, domain, sought[orp, domain]) for orp in found.orps for domain in NeedDomain]


def _offer(found: Coverage, orp: str, domain: NeedDomain, sought: int) -> Offer:
    here = [one for one in found.suppliers.values() if domain in one.domains and orp in one.orps]
    seated = sum(one.orps[0] == orp for one in here)
    return Offer(orp, domain, sought, seated, len(here) - seated)
