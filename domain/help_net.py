"""The help net of a risk phenomenon: who in a district helps at which stage, and where nobody does."""

import json
from collections.abc import Iterable

from domain.codes import CodeLists, Stage, Value
from domain.local_text import KINDS, Local
from domain.order import Found
from domain.places import Geography
from domain.query import Query

ACUTE = 3
LINE_OF_KIND = {
    "zzs": "155",
    "pcr": "158",
    "mestska_policie": "156",
    "linka_bezpeci": "116 111",
    "linka_ztracene_dite": "116 000",
}
"""Kinds that everybody reaches by a line of the country: they are no hole where no card stands for them."""


class NetKind(Value):
    """A kind of the net: the first of the actors a district has, how many they are, or the nearest one elsewhere."""

    kind: str
    found: tuple[Found, ...] = ()
    total: int = 0
    nearest: Found | None = None

    @property
    def is_hole(self) -> bool:
        """True where the district has nobody and no line of the country stands in."""
        return not self.found and self.kind not in LINE_OF_KIND


def kinds_of(stage: Stage, local: Local, codes: CodeLists) -> tuple[str, ...]:
    """The kinds of the net as the district has them, else as we ship them."""
    own: list[str] = json.loads(local.words[KINDS]) if KINDS in local.words else list(stage.kinds)
    return tuple(kind for kind in own if kind in codes.kinds)


def nearest_district(geography: Geography, home: str, orps: Iterable[str]) -> str | None:
    """The one of these districts whose seat is nearest; None where there is none."""
    return min(orps, key=lambda orp: (geography.distance_km(home, orp), orp), default=None)


def phenomena_in(query: Query, codes: CodeLists) -> tuple[str, ...]:
    """The risk phenomena a question names, in the order of its words."""
    concepts = [term.concept for term in (*query.terms, *query.extras) if term.concept]
    named = (code for concept in concepts for code in codes.phenomena if code in concept.phenomena)
    return tuple(dict.fromkeys(named))
