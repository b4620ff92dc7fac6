"""What a district should have at least, by kind of actor, and how the real network stands beside it."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from pydantic import Field

from domain.actor import Card
from domain.capacity import NUMBER_LIMIT, Report, Unit, unit_for
from domain.codes import Kind, Value
from domain.coverage import Supplier
from domain.words import fold

MOST_ACTORS = 99
CAPACITY = re.compile(r"(?<![\d/.,])(\d{1,3})(?![\d/.])\s+([^\W\d_]+)")
"""A number with the word behind it: 24 lůžek, 20 dětí / den."""
UNITS = (
    ("luz", Unit.BEDS),
    ("mist", Unit.PLACES),
    ("hovor", Unit.CALLS),
    ("kontakt", Unit.CONTACTS),
    ("interven", Unit.INTERVENTIONS),
)
PEOPLE = ("det", "dit", "rodin", "klient", "uzivatel", "osob", "zak", "lid", "mam", "mat")
"""Beginnings of words for people, who are places in a group and clients anywhere else."""


class Least(Value):
    """How many actors of a kind a district needs, and for how many people together (None: not asked)."""

    kind: str
    also: tuple[str, ...] = ()
    """Kinds that do as well; the shipped default says so."""
    number: int = Field(ge=0, le=MOST_ACTORS)
    capacity: int | None = Field(default=None, ge=1, le=NUMBER_LIMIT)
    unit: Unit = Unit.CLIENTS

    @property
    def is_wanted(self) -> bool:
        """Whether the kind is asked for at all."""
        return self.number > 0 or self.capacity is not None


class Size(NamedTuple):
    """For how many an actor is there at most, in its unit."""

    number: int
    unit: Unit


class Verdict(StrEnum):
    """What is said of a kind, the worst first."""

    MISSING = "missing"
    """Nobody."""
    FEW = "few"
    """Fewer actors than needed."""
    SHORT = "short"
    """Enough actors, for fewer people than needed."""
    UNKNOWN = "unknown"
    """Enough actors, and some of them do not say for how many people."""
    MET = "met"


class Standing(NamedTuple):
    """The real network beside what is needed of a kind; `capacity` is the sum that is known, None where nobody says."""

    least: Least
    is_own: bool
    """Whether the district has set it; else it is the shipped default."""
    seated: tuple[int, ...]
    serving: tuple[int, ...]
    capacity: float | None
    silent: int
    """Actors that do not say for how many they are there, in the unit asked for."""

    @property
    def total(self) -> int:
        """Actors seated there or serving the district."""
        return len(self.seated) + len(self.serving)

    @property
    def verdict(self) -> Verdict:
        """Whether it is enough."""
        if self.total < self.least.number:
            return Verdict.FEW if self.total else Verdict.MISSING
        if self.least.capacity is None or (self.capacity or 0) >= self.least.capacity:
            return Verdict.MET
        return Verdict.UNKNOWN if self.silent else Verdict.SHORT

    @property
    def is_lacking(self) -> bool:
        """Whether there is surely too little."""
        return self.verdict in (Verdict.MISSING, Verdict.FEW, Verdict.SHORT)


def standings(
    orp: str,
    wanted: Mapping[str, Least],
    own: Iterable[str],
    suppliers: Iterable[Supplier],
    sizes: Mapping[int, Size],
) -> list[Standing]:
    """Every wanted kind with who there is, the worst verdicts first, else in the order wanted.

    Who serves several districts is shared by them in equal parts: the parts of all districts give the whole.
    """
    here = [one for one in suppliers if orp in one.orps]
    chosen = frozenset(own)
    found = [standing(orp, least, least.kind in chosen, here, sizes) for least in wanted.values() if least.is_wanted]
    order = list(Verdict)
    return sorted(found, key=lambda one: order.index(one.verdict))


def standing(orp: str, least: Least, is_own: bool, here: Iterable[Supplier], sizes: Mapping[int, Size]) -> Standing:
    """What is needed of a kind beside the actors of a district."""
    actors = [one for one in here if one.kind in (least.kind, *least.also)]
    told = [
        (one, sizes[one.actor].number) for one in actors if one.actor in sizes and sizes[one.actor].unit is least.unit
    ]
    return Standing(
        least,
        is_own,
        tuple(one.actor for one in actors if one.orps[0] == orp),
        tuple(one.actor for one in actors if one.orps[0] != orp),
        sum(number / len(one.orps) for one, number in told) if told else None,
        len(actors) - len(told),
    )


def wanted_by(default: Mapping[str, Least], own: Mapping[str, Least]) -> dict[str, Least]:
    """The shipped default with what a district has set in its place."""
    alike = {kind: least.also for kind, least in default.items()}
    chosen = {kind: least.model_copy(update={"also": alike.get(kind, ())}) for kind, least in own.items()}
    return {**default, **chosen}


def size_of(text: str | None, report: Report | None, kind: Kind | None) -> Size | None:
    """For how many an actor is there: the maximum of its last report, else what its card says in words."""
    if report is not None and report.maximum is not None:
        return Size(report.maximum, report.unit)
    found = CAPACITY.search(text or "")
    if found is None:
        return None
    word, usual = fold(found[2]), usual_unit(kind)
    unit = next((unit for beginning, unit in UNITS if word.startswith(beginning)), None)
    if unit is None and word.startswith(PEOPLE):
        unit = Unit.PLACES if usual is Unit.PLACES else Unit.CLIENTS
    return Size(int(found[1]), unit) if unit else None


def usual_unit(kind: Kind | None) -> Unit:
    """What actors of a kind count where nothing else is said."""
    return unit_for(Card(name="", forms=kind.forms if kind else ()), kind)
