"""Code lists of the networks: kinds of actors, need domains, target groups, risk phenomena, crisis lines."""

from collections.abc import Mapping
from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value; equal when its fields are equal. Its checks are built at first use: not all at the start."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class NeedDomain(StrEnum):
    """The six domains of a child's needs, in the order of the template."""

    RELATIONSHIPS = "vztahy"
    SAFETY = "bezpeci"
    HEALTH = "zdravi"
    LEARNING = "uceni"
    BEHAVIOUR = "chovani"
    MATERIAL = "material"


class Form(StrEnum):
    """How a service is given."""

    AMBULATORY = "ambulantni"
    OUTREACH = "terenni"
    RESIDENTIAL = "pobytova"


class Focus(StrEnum):
    """Whether an actor works before trouble, in trouble, or both."""

    PREVENTION = "prevence"
    INTERVENTION = "intervence"
    BOTH = "oboji"


class Kind(Value):
    """A kind of actor (a row of service_types.csv)."""

    code: str
    group: str
    name_cs: str
    name_en: str
    name_uk: str = ""
    abbreviations: tuple[str, ...] = ()
    forms: tuple[Form, ...] = ()
    domain: NeedDomain | None = None
    crisis: bool = False


class TargetGroup(Value):
    """An age band (`vek`), a life situation (`situace`) or a role (`role`) a service is meant for; ages in years."""

    code: str
    kind: str
    name_cs: str
    name_en: str
    name_uk: str = ""
    age_from: int | None = None
    age_to: int | None = None


class Stage(Value):
    """How far a risk phenomenon has gone (1 beginning, 2 developed, 3 acute): its signs, and the kinds that help."""

    number: int
    signs_cs: str
    signs_en: str
    signs_uk: str
    first: str
    """The kind to turn to first."""
    kinds: tuple[str, ...]


class Phenomenon(Value):
    """A risk phenomenon with the kinds of actors that help, gathered over its three stages."""

    code: str
    name_cs: str
    name_en: str
    name_uk: str = ""
    domain: NeedDomain
    aliases: tuple[str, ...]
    kinds: tuple[str, ...]
    stages: tuple[Stage, ...] = ()

    def stage(self, number: int) -> Stage:
        """The stage with this number; raises KeyError."""
        return {stage.number: stage for stage in self.stages}[number]


class GuidePart(Value):
    """A part of a guide in our own words, and the law it rests on."""

    text_cs: str
    text_en: str
    text_uk: str
    source: str


class CrisisLine(Value):
    """A public emergency or help line. Only verified ones are shown to people."""

    number: str
    name_cs: str
    name_en: str
    name_uk: str = ""
    for_whom: str
    hours: str


class CodeLists(Value):
    """All code lists, each by its code in the order of its file."""

    __hash__ = object.__hash__
    """Read once in a process: known by itself, not by all it holds."""

    kinds: Mapping[str, Kind]
    target_groups: Mapping[str, TargetGroup]
    phenomena: Mapping[str, Phenomenon]
    crisis_lines: tuple[CrisisLine, ...]
    guides: Mapping[str, Mapping[str, GuidePart]]
    """What to do with a worry about a child: the parts by name, by profession."""
    compositions: Mapping[str, tuple[str, ...]]
    """Kinds that a platform needs at least, by its type; `rodic` and `dite` among them are people."""
