"""What a search asks for and what it answers."""

from collections.abc import Collection

from domain.codes import NeedDomain, Value
from domain.order import Found
from domain.query import Ages, Query


class Criteria(Value):
    """What a guided search asks for; None or False where it does not matter."""

    domain: NeedDomain | None = None
    orp: str | None = None
    ages: Ages | None = None
    kind: str | None = None
    only_free: bool = False


class SearchAnswer(Value):
    """One page of results in order, and how they were found."""

    query: Query
    origin: str | None
    """The district that distances are measured from."""
    results: tuple[Found, ...]
    total: int
    partial: bool = False
    """True where nobody matched all the words and these match some."""
    none_free: bool = False
    """True where free ones were asked for, none is known to be free, and these are the others."""


def bare_district(query: Query, near: Collection[str] = ()) -> str | None:
    """The district of a question that names a place and asks for nothing else.

    A word that may mean something else too – a service called like a village – is a place in districts at hand only,
    where it is known which those are.
    """
    place, asks = query.place, query.terms or query.extras or query.ages or query.only_free
    if place is None or asks:
        return None
    return place.orp if place.sure or not near or place.orp in near else None
