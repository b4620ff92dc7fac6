"""One search: who matches, ring by ring, and in which order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from domain.actor import Actor
from domain.capacity import Report, State, effective_state, rhythm_for, unit_for
from domain.codes import CodeLists
from domain.crisis import judge
from domain.expressions import FULL, coded
from domain.hours import PRAGUE, Openness
from domain.order import NEVER, Found, daily_tie
from domain.places import Geography, Ring
from domain.query import Query
from domain.rights import Access, Action, as_seen_by, may_find
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Connection
from storage.search import Candidate, Reported, SearchIndex

MOST_OF_A_RING = 400
DAYS_OF_SPIN = 9_973
STRICT, WIDE, PARTIAL = frozenset({0, 1}), frozenset({2}), frozenset({3, 4})
ALL = STRICT | WIDE | PARTIAL


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


@dataclass(frozen=True, slots=True)
class Step:
    """One reading of the index: an area ("" is everywhere) with the farthest ring in it, and grades."""

    ring: Ring
    area: str
    grades: frozenset[int]
    needed: int
    """The step is left out where nearer ones found at least so many that match all."""


async def matches_of(search: Search, wanted: int) -> list[Match]:
    """Who matches, from the nearest and the best on, until `wanted` match all that was asked."""
    seen: dict[int, Match] = {}
    enough = 0
    for step in _steps(search, wanted):
        if enough >= step.needed:
            continue
        for match in await _matches_in(search, step):
            seen.setdefault(match.candidate.actor, match)
        enough = sum(match.is_full and _meets_ages(search.query, match.candidate) for match in seen.values())
    return list(seen.values())


async def ordered(search: Search, matches: Sequence[Match], wanted: int) -> list[Found]:
    """The first `wanted` in order; the cards of the others are not read."""
    groups = _groups_in_question(search, matches, wanted)
    actors = [match.candidate.actor for group in groups for match in group]
    reported = await SearchIndex(search.connection).last_reports(actors)
    first: list[Found] = []
    for group in groups:
        first += await _first_of(search, group, wanted - len(first), reported)
    return first


async def _first_of(
    search: Search, group: Sequence[Match], wanted: int, reported: Mapping[int, Reported]
) -> list[Found]:
    """The first of equal matches: until a card shows how fast its report ages, the report is taken at its word."""
    ties = {
        match.candidate.actor: daily_tie(search.now.astimezone(PRAGUE).date(), match.candidate.actor) for match in group
    }
    read: dict[int, Found] = {}
    at_once = wanted
    waiting = list(group)
    while True:
        waiting.sort(key=lambda match: _neutral_key(match, reported, read, ties))
        if all(match.candidate.actor in read for match in waiting[:wanted]):
            return [read[match.candidate.actor] for match in waiting[:wanted]]
        unread = [match.candidate.actor for match in waiting if match.candidate.actor not in read][:at_once]
        read |= await _read(search, unread)
        waiting = [match for match in waiting if match.candidate.actor in read or match.candidate.actor not in unread]
        at_once *= 2


def as_readable(access: Access, found: Found, now: datetime) -> Found:
    """A result with no field on it that the person may not read, and open where the hours they read say so."""
    actor = as_seen_by(access, found.actor)
    hours = actor.card.crisis_hours or actor.card.hours
    openness = hours.at(now) if hours else Openness.UNKNOWN
    return found._replace(actor=actor, openness=openness)


def _steps(search: Search, wanted: int) -> Iterator[Step]:
    geography, origin = search.geography, search.origin
    if search.kraj is not None:
        yield Step(Ring.KRAJ, coded("area", "kraj", search.kraj), ALL, wanted)
    elif origin is None:
        yield Step(Ring.COUNTRY, "", ALL, wanted)
    elif search.alone:
        yield Step(Ring.OWN, coded("area", "orp", origin), ALL, wanted)
    else:
        own = coded("area", "orp", origin)
        near = coded("area", "orp", origin, *sorted(geography.neighbours[origin]))
        if search.placed and not search.query.urgent:
            yield Step(Ring.OWN, own, STRICT, wanted)
        yield Step(Ring.NEIGHBOUR, near, STRICT, wanted)
        yield Step(Ring.NEIGHBOUR, near, WIDE, wanted)
        kraj = coded("area", "kraj", geography.orps[origin].kraj)
        yield Step(Ring.KRAJ, kraj, STRICT | WIDE, wanted if search.placed else 1)
        yield Step(Ring.COUNTRY, "", STRICT, 1)
        yield Step(Ring.NEIGHBOUR, near, PARTIAL, wanted)


async def _matches_in(search: Search, step: Step) -> list[Match]:
    """Who matches in a step, each with its ring and the best grade."""
    asked = {grade: expression for grade, expression in _within(search, step.area).items() if grade in step.grades}
    if not asked:
        return []
    found = await SearchIndex(search.connection).candidates(
        list(asked.values()),
        MOST_OF_A_RING,
        spin_of(search.now),
        own=search.origin if step.ring is Ring.NEIGHBOUR else None,
        details=search.query.urgent or search.query.ages is not None,
    )
    grades = list(asked)
    matches = (Match(one, Ring.OWN if one.own else step.ring, grades[one.expression]) for one in found)
    return [match for match in matches if not search.narrow or _meets_ages(search.query, match.candidate)]


def _within(search: Search, area: str) -> dict[int, str]:
    """The expressions by grade, narrowed to an area; everybody of the area where none is sought by words."""
    conditions = [condition for condition in (area, *search.filters) if condition]
    if not search.graded:
        return {min(STRICT): " AND ".join(conditions)} if conditions else {}
    return {grade: " AND ".join([expression, *conditions]) for grade, expression in search.graded.items()}


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


def _neutral_key(
    match: Match, reported: Mapping[int, Reported], read: Mapping[int, Found], ties: Mapping[int, bytes]
) -> tuple[int, int, float, bytes]:
    """Sorts as `order_key`; an actor that was not read yet stands where its report would put it if it still holds."""
    actor = match.candidate.actor
    report = reported.get(actor)
    if actor in read:
        state = read[actor].state
    elif report is None:
        state = State.UNKNOWN
    else:
        state = report.state if report.accepting else State.FULL
    return state.rank, match.ring, NEVER if report is None else -report.at, ties[actor]


async def _read(search: Search, actors: list[int]) -> dict[int, Found]:
    living = await Actors(search.connection).living(actors)
    reports = await Capacity(search.connection).latest(actors)
    allowed = (actor for actor in living if may_find(search.access, actor))
    return {actor.id: _found(search, actor, reports.get(actor.id)) for actor in allowed}


def _found(search: Search, actor: Actor, report: Report | None) -> Found:
    if search.origin is not None:
        return judge(actor, report, search.codes.kinds, search.geography, search.origin, search.now)
    unit = report.unit if report else unit_for(actor.card, search.codes.kinds.get(actor.card.kind or ""))
    state = effective_state(report, rhythm_for(actor.card, unit), search.now)
    return Found(actor=actor, report=report, state=state, ring=Ring.COUNTRY)


def spin_of(now: datetime) -> int:
    """A multiplier that changes daily, so that a limit leaves out other actors every day."""
    return 1 + now.astimezone(PRAGUE).date().toordinal() % DAYS_OF_SPIN
