"""One search: who matches, ring by ring, and in which order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from domain.actor import Actor
from domain.capacity import Report, State, effective_state, rhythm_for, unit_for
from domain.codes import CodeLists
from domain.crisis import judge
from domain.expressions import FULL, coded
from domain.hours import PRAGUE
from domain.order import NEVER, Found, daily_tie, order_key
from domain.places import Geography, Ring
from domain.query import Query
from domain.rights import Access, Action, level_for, may_find
from domain.visibility import readable
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Connection
from storage.search import Candidate, SearchIndex

MOST_OF_A_RING = 400
DAYS_OF_SPIN = 9_973


@dataclass(frozen=True, slots=True)
class Search:
    """One reading of a question: what is sought in words of the index, from where, and by whom."""

    connection: Connection
    access: Access
    codes: CodeLists
    geography: Geography
    now: datetime
    query: Query
    origin: str | None
    """District that the rings lie around."""
    filters: tuple[str, ...]
    """Expressions every result must meet."""
    graded: dict[int, str] = field(default_factory=dict)
    """Expressions by grade; none where everybody of the place is sought."""
    placed: bool = False
    """True where the question names the place: nearness then comes before the state."""
    kraj: str | None = None
    alone: bool = False
    """True where the place is all that was named: only those who serve it."""
    narrow: bool = False
    """True where an age or a free place is a condition and not only a wish."""


@dataclass(frozen=True, slots=True)
class Match:
    """A candidate with the ring it was found in and how well it matches."""

    candidate: Candidate
    ring: Ring
    grade: int

    @property
    def is_full(self) -> bool:
        """True where it matches all that was asked."""
        return self.grade < FULL


async def matches_of(search: Search, wanted: int) -> list[Match]:
    """Who matches, ring by ring until enough match all that was asked."""
    seen: dict[int, Match] = {}
    for rings in _steps(search):
        for match in await _matches_in(search, rings):
            seen.setdefault(match.candidate.actor, match)
        if sum(match.is_full for match in seen.values()) >= wanted:
            break
    return list(seen.values())


async def ordered(search: Search, matches: Sequence[Match], wanted: int) -> list[Found]:
    """The first `wanted` in order; of actors that never reported only those that are shown are read."""
    groups = _groups_in_question(search, matches, wanted)
    reports = await Capacity(search.connection).latest([m.candidate.actor for group in groups for m in group])
    read = await _read(search, list(reports), reports)
    keyed = (sorted(group, key=lambda match: _neutral_key(search, match, read)) for group in groups)
    first = [match.candidate.actor for group in keyed for match in group][:wanted]
    read |= await _read(search, [actor for actor in first if actor not in read], reports)
    return [read[actor] for actor in first if actor in read]


def as_readable(access: Access, found: Found) -> Found:
    """A result with no field on it that the person may not read."""
    card = readable(found.actor.card, level_for(access, found.actor))
    return found.model_copy(update={"actor": found.actor.model_copy(update={"card": card})})


def _steps(search: Search) -> Iterator[dict[Ring, str]]:
    """Rings that are read together, each with the expression of its area ("" is everywhere)."""
    geography, origin = search.geography, search.origin
    if search.kraj is not None:
        yield {Ring.KRAJ: coded("area", "kraj", search.kraj)}
    elif search.alone and origin is not None:
        yield {Ring.OWN: coded("area", "orp", origin)}
    elif origin is not None:
        neighbours = coded("area", "orp", *sorted(geography.neighbours[origin]))
        yield {Ring.OWN: coded("area", "orp", origin), Ring.NEIGHBOUR: neighbours}
        yield {Ring.KRAJ: coded("area", "kraj", geography.orps[origin].kraj)}
        yield {Ring.COUNTRY: ""}
    else:
        yield {Ring.COUNTRY: ""}


async def _matches_in(search: Search, rings: dict[Ring, str]) -> list[Match]:
    """Who matches in these rings, each with the nearest ring and the best grade."""
    asked = [
        (ring, grade, expression)
        for ring, area in rings.items()
        for grade, expression in _within(search, ring, area).items()
    ]
    index, spin = SearchIndex(search.connection), _spin(search.now)
    found = await index.candidates([expression for _, _, expression in asked], MOST_OF_A_RING, spin) if asked else []
    matches = (Match(candidate, *asked[candidate.expression][:2]) for candidate in found)
    return [match for match in matches if not search.narrow or _meets_ages(search.query, match.candidate)]


def _within(search: Search, ring: Ring, area: str) -> dict[int, str]:
    """The expressions by grade, narrowed to an area; far away only those of what matches all that was asked."""
    conditions = [condition for condition in (area, *search.filters) if condition]
    if not search.graded:
        return {FULL - 1: " AND ".join(conditions)} if conditions else {}
    far = ring > Ring.NEIGHBOUR and search.origin is not None
    return {
        grade: " AND ".join([expression, *conditions])
        for grade, expression in search.graded.items()
        if grade < FULL or not far
    }


def _meets_ages(query: Query, candidate: Candidate) -> bool:
    ages = query.ages
    return ages is None or not candidate.ages or any(own.meets(ages.since, ages.to) for own in candidate.ages)


def _groups_in_question(search: Search, matches: Sequence[Match], wanted: int) -> list[list[Match]]:
    """Matches equal by words and place, best first, until `wanted` are among them."""
    groups: list[list[Match]] = []
    in_order = sorted(matches, key=lambda match: _match_key(search, match))
    for _, group in groupby(in_order, key=lambda match: _match_key(search, match)):
        if sum(map(len, groups)) >= wanted:
            break
        groups.append(list(group))
    return groups


def _match_key(search: Search, match: Match) -> tuple[bool, bool, int, bool, int]:
    """How well words and place match, coarsely, so that the neutral order decides among many."""
    candidate, query = match.candidate, search.query
    return (
        not match.is_full,
        not _meets_ages(query, candidate),
        match.grade,
        query.urgent and search.access.may(Action.READ_NETWORK) and not candidate.crisis,
        match.ring if search.placed else Ring.OWN,
    )


def _neutral_key(search: Search, match: Match, read: dict[int, Found]) -> tuple[int, int, float, bytes]:
    """`order_key`, also of an actor that was not read because it never reported."""
    actor = match.candidate.actor
    if actor in read:
        return order_key(read[actor], search.now)
    return State.UNKNOWN.rank, match.ring, NEVER, daily_tie(search.now.astimezone(PRAGUE).date(), actor)


async def _read(search: Search, actors: list[int], reports: dict[int, Report]) -> dict[int, Found]:
    living = await Actors(search.connection).living(actors) if actors else []
    allowed = (actor for actor in living if may_find(search.access, actor))
    return {actor.id: _found(search, actor, reports.get(actor.id)) for actor in allowed}


def _found(search: Search, actor: Actor, report: Report | None) -> Found:
    if search.origin is not None:
        return judge(actor, report, search.codes.kinds, search.geography, search.origin, search.now)
    unit = report.unit if report else unit_for(actor.card, search.codes.kinds.get(actor.card.kind or ""))
    state = effective_state(report, rhythm_for(actor.card, unit), search.now)
    return Found(actor=actor, report=report, state=state, ring=Ring.COUNTRY, distance_km=0.0)


def _spin(now: datetime) -> int:
    """A multiplier that changes daily, so that a limit leaves out other actors every day."""
    return 1 + now.astimezone(PRAGUE).date().toordinal() % DAYS_OF_SPIN
