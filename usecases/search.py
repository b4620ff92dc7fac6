"""Finding actors: by a question in a person's own words, or guided by need, district, age and kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from domain.actor import Actor
from domain.capacity import Report, State, effective_state, rhythm_for, unit_for
from domain.codes import CodeLists
from domain.crisis import judge
from domain.expressions import FULL, code_word, either, expressions
from domain.gazetteer import Gazetteer
from domain.hours import PRAGUE
from domain.lexicon import Lexicon
from domain.order import NEVER, Found, daily_tie, order_key
from domain.places import Geography, Ring
from domain.query import Query, Term, understand
from domain.rights import Access, Action, may_find
from domain.search import Criteria, SearchAnswer
from storage.actors import Actors
from storage.capacity import Capacity
from storage.database import Connection
from storage.search import Candidate, SearchIndex

PAGE = 8
MOST_OF_A_RING = 400
DAYS_OF_SPIN = 9_973
OrderKey = tuple[int, int, float, bytes]


@dataclass(frozen=True, slots=True)
class Search:
    """One search: who asks, from where, and what cannot be said in words of the index."""

    connection: Connection
    access: Access
    codes: CodeLists
    geography: Geography
    now: datetime
    query: Query
    graded: dict[int, str]
    filters: tuple[str, ...] = ()
    origin: str | None = None
    placed: bool = False
    kraj: str | None = None
    strict_ages: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A candidate with the ring it was found in."""

    candidate: Candidate
    ring: Ring


async def search(
    connection: Connection,
    question: str,
    *,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    gazetteer: Gazetteer,
    lexicon: Lexicon,
    home: str | None,
    now: datetime,
    limit: int = PAGE,
    offset: int = 0,
) -> SearchAnswer:
    """Answer a question in free text; `home` is the asking person's district."""
    query = await _spelling_put_right(SearchIndex(connection), understand(question, lexicon, gazetteer, home))
    inside = access.may(Action.READ_NETWORK)
    place = query.place
    return await _answer(
        Search(
            connection=connection,
            access=access,
            codes=codes,
            geography=geography,
            now=now,
            query=query,
            graded=expressions(query, inside),
            filters=() if inside else (_coded("area", "audience", "public"),),
            origin=(place.orp if place else None) or home,
            placed=bool(place and (place.orp or place.kraj)),
            kraj=place.kraj if place else None,
        ),
        limit,
        offset,
    )


async def search_guided(
    connection: Connection,
    criteria: Criteria,
    *,
    access: Access,
    codes: CodeLists,
    geography: Geography,
    home: str | None,
    now: datetime,
    limit: int = PAGE,
    offset: int = 0,
) -> SearchAnswer:
    """Answer a guided search; without a district it is made from `home`."""
    wanted = [
        _coded("needs", "domain", criteria.domain) if criteria.domain else "",
        _coded("kind", "kind", criteria.kind) if criteria.kind else "",
        "" if access.may(Action.READ_NETWORK) else _coded("area", "audience", "public"),
    ]
    return await _answer(
        Search(
            connection=connection,
            access=access,
            codes=codes,
            geography=geography,
            now=now,
            query=Query(text="", ages=criteria.ages, only_free=criteria.only_free),
            graded={},
            filters=tuple(filter(None, wanted)),
            origin=criteria.orp or home,
            placed=criteria.orp is not None,
            strict_ages=True,
        ),
        limit,
        offset,
    )


async def _spelling_put_right(index: SearchIndex, query: Query) -> Query:
    """Mere words that no actor has are read as the nearest word that one has."""
    return query.model_copy(
        update={
            "terms": tuple([await _put_right(index, term) for term in query.terms]),
            "extras": tuple([await _put_right(index, term) for term in query.extras]),
        }
    )


async def _put_right(index: SearchIndex, term: Term) -> Term:
    if term.concept is not None:
        return term
    nearest = await index.closest_stem(term.words[0])
    return term if nearest is None else term.model_copy(update={"stems": ((nearest,),)})


async def _answer(search: Search, limit: int, offset: int) -> SearchAnswer:
    matches = await _matches(search, offset + limit)
    full = [match for match in matches if match.candidate.grade < FULL]
    if search.query.only_free:
        free = [found for found in await _ordered(search, matches, len(matches)) if found.state is State.FREE]
        if free:
            return _page(search, free[offset : offset + limit], len(free), partial=not full)
    found = await _ordered(search, matches, offset + limit)
    return _page(
        search, found[offset:], len(matches), partial=bool(matches) and not full, none_free=search.query.only_free
    )


def _page(
    search: Search, results: Sequence[Found], total: int, *, partial: bool, none_free: bool = False
) -> SearchAnswer:
    return SearchAnswer(
        query=search.query,
        origin=search.origin,
        results=tuple(results),
        total=total,
        partial=partial,
        none_free=none_free,
    )


async def _matches(search: Search, wanted: int) -> list[Match]:
    """Who matches, ring by ring until enough match all that was asked."""
    seen: dict[int, Match] = {}
    for ring, area in _rings(search):
        graded = _within(search, ring, area)
        found = (
            await SearchIndex(search.connection).candidates(graded, MOST_OF_A_RING, _spin(search.now)) if graded else []
        )
        for candidate in found:
            if _fits(search, candidate):
                seen.setdefault(candidate.actor, Match(candidate, ring))
        enough = sum(match.candidate.grade < FULL for match in seen.values()) >= wanted
        if (enough and (search.placed or ring >= Ring.NEIGHBOUR)) or _is_place_alone(search):
            break
    return list(seen.values())


def _rings(search: Search) -> Iterator[tuple[Ring, str | None]]:
    """Rings around the origin, each with the expression of its area (None: everywhere)."""
    if search.kraj is not None:
        yield Ring.KRAJ, _coded("area", "kraj", search.kraj)
        return
    if search.origin is not None:
        yield Ring.OWN, _coded("area", "orp", search.origin)
        yield Ring.NEIGHBOUR, _coded("area", "orp", *sorted(search.geography.neighbours[search.origin]))
        yield Ring.KRAJ, _coded("area", "kraj", search.geography.orps[search.origin].kraj)
    yield Ring.COUNTRY, None


def _within(search: Search, ring: Ring, area: str | None) -> dict[int, str]:
    """The expressions narrowed to an area; far away only what matches all that was asked."""
    conditions = [condition for condition in (area, *search.filters) if condition]
    if not search.graded:
        return {FULL - 1: " AND ".join(conditions)} if conditions else {}
    far = ring > Ring.NEIGHBOUR and search.origin is not None
    return {
        grade: " AND ".join([expression, *conditions])
        for grade, expression in search.graded.items()
        if grade < FULL or not far
    }


def _is_place_alone(search: Search) -> bool:
    return search.placed and not search.graded and not search.filters


def _fits(search: Search, candidate: Candidate) -> bool:
    return not search.strict_ages or _meets_ages(search.query, candidate)


def _meets_ages(query: Query, candidate: Candidate) -> bool:
    ages = query.ages
    return ages is None or not candidate.ages or any(own.meets(ages.since, ages.to) for own in candidate.ages)


async def _ordered(search: Search, matches: Sequence[Match], wanted: int) -> list[Found]:
    """The first `wanted` in order; only those among whom the order is still open are read."""
    found: list[Found] = []
    for _, group in groupby(sorted(matches, key=lambda m: _match_key(search, m)), key=lambda m: _match_key(search, m)):
        if len(found) >= wanted:
            break
        found += await _ordered_equals(search, list(group), wanted - len(found))
    return found


def _match_key(search: Search, match: Match) -> tuple[bool, bool, int, bool, int]:
    """How well words and place match, coarsely, so that the neutral order decides among many."""
    candidate = match.candidate
    return (
        candidate.grade >= FULL,
        not _meets_ages(search.query, candidate),
        candidate.grade,
        search.query.urgent and search.access.may(Action.READ_NETWORK) and not candidate.crisis,
        match.ring if search.placed else 0,
    )


async def _ordered_equals(search: Search, equals: list[Match], wanted: int) -> list[Found]:
    """The neutral order of equal matches; of actors that never reported only those shown are read."""
    reports = await Capacity(search.connection).latest([match.candidate.actor for match in equals])
    read = {found.actor.id: found for found in await _read(search, list(reports), reports)}
    keys = {match.candidate.actor: _neutral_key(search, match, read) for match in equals}
    first = sorted(keys, key=keys.__getitem__)[:wanted]
    read |= {f.actor.id: f for f in await _read(search, [actor for actor in first if actor not in read], reports)}
    return [read[actor] for actor in first if actor in read]


def _neutral_key(search: Search, match: Match, read: dict[int, Found]) -> OrderKey:
    actor = match.candidate.actor
    if actor in read:
        return order_key(read[actor], search.now)
    return State.UNKNOWN.rank, match.ring, NEVER, daily_tie(search.now.astimezone(PRAGUE).date(), actor)


async def _read(search: Search, actors: list[int], reports: dict[int, Report]) -> list[Found]:
    living = await Actors(search.connection).living(actors) if actors else []
    return [_found(search, actor, reports.get(actor.id)) for actor in living if may_find(search.access, actor)]


def _found(search: Search, actor: Actor, report: Report | None) -> Found:
    if search.origin is not None:
        return judge(actor, report, search.codes.kinds, search.geography, search.origin, search.now)
    unit = report.unit if report else unit_for(actor.card, search.codes.kinds.get(actor.card.kind or ""))
    state = effective_state(report, rhythm_for(actor.card, unit), search.now)
    return Found(actor=actor, report=report, state=state, ring=Ring.COUNTRY, distance_km=0.0)


def _coded(column: str, sort: str, *codes: str) -> str:
    return f"{column} : {either(code_word(sort, code) for code in codes)}"


def _spin(now: datetime) -> int:
    """A multiplier that changes daily, so that a limit leaves out other actors every day."""
    return 1 + now.astimezone(PRAGUE).date().toordinal() % DAYS_OF_SPIN
