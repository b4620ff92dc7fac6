"""Finding actors: by a question in a person's own words, or guided by need, district, age and kind."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from domain.capacity import State
from domain.codes import CodeLists
from domain.expressions import coded, expressions, named
from domain.gazetteer import Gazetteer
from domain.lexicon import Lexicon
from domain.order import Found
from domain.places import Geography
from domain.query import Query, Term, understand
from domain.rights import Access, Action
from domain.search import Criteria, SearchAnswer
from storage.database import Connection
from storage.search import SearchIndex
from usecases.matching import Search, as_readable, matches_of, ordered

PAGE = 8
LONGEST_QUESTION = 300
REACH = 10
"""So many full matches are looked for before nobody farther is: the same on every page, so that pages fit together."""


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
    understood = understand(question[:LONGEST_QUESTION], lexicon, gazetteer, home)
    query = await _spelling_put_right(SearchIndex(connection), understood)
    general = Search(connection, access, codes, geography, now, query, home, _readable_by(access))
    for reading in _readings(general):
        answer = await _answer(reading, limit, offset)
        if _holds(reading, answer, query):
            return _as_fallback(answer, query) if reading.alone and query.terms else answer
    return _page(general, [], 0)


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
    domain = (coded("needs", "domain", criteria.domain),) if criteria.domain else ()
    kind = (coded("kind", "kind", criteria.kind),) if criteria.kind else ()
    guided = Search(
        connection,
        access,
        codes,
        geography,
        now,
        query=Query(text="", ages=criteria.ages, only_free=criteria.only_free),
        origin=criteria.orp or home,
        filters=(*domain, *kind, *_readable_by(access)),
        placed=criteria.orp is not None,
        narrow=True,
    )
    return await _answer(guided, limit, offset)


def _readings(general: Search) -> list[Search]:
    """The ways to read a question, the likeliest first; the next one holds where one finds nobody."""
    query, inside = general.query, general.access.may(Action.READ_NETWORK)
    spoken = replace(general, graded=expressions(query, inside))
    place = query.place
    if place is None or place.candidates:
        if query.terms:
            return [spoken]
        return [replace(spoken, placed=True)] if query.only_free and spoken.origin else []
    there = replace(spoken, origin=place.orp or general.origin, kraj=place.kraj, placed=True)
    all_there = replace(there, query=query.model_copy(update={"terms": (), "extras": ()}), graded={}, alone=True)
    by_place = [there, all_there] if query.terms else [all_there]
    called_so = replace(general, query=query.model_copy(update={"place": None}), graded=named(query))
    return [called_so, *by_place] if query.place_words else by_place


def _holds(reading: Search, answer: SearchAnswer, query: Query) -> bool:
    """True where somebody was found; those called like a place must not be of that very place."""
    if query.place is None or reading.query.place is not None:
        return answer.total > 0
    served = {orp for found in answer.results for orp in found.actor.card.orps}
    return answer.total > 0 and query.place.orp not in served


async def _answer(search: Search, limit: int, offset: int) -> SearchAnswer:
    matches = await matches_of(search, max(REACH, limit))
    partial = not any(match.is_full for match in matches)
    if search.query.only_free:
        free = [found for found in await ordered(search, matches, len(matches)) if found.state is State.FREE]
        if free or search.narrow:
            return _page(search, free[offset : offset + limit], len(free), partial=partial)
    found = await ordered(search, matches, offset + limit)
    return _page(search, found[offset:], len(matches), partial=partial, none_free=search.query.only_free)


def _page(
    search: Search, results: Sequence[Found], total: int, *, partial: bool = False, none_free: bool = False
) -> SearchAnswer:
    return SearchAnswer(
        query=search.query,
        origin=search.origin,
        results=tuple(as_readable(search.access, found, search.now) for found in results),
        total=total,
        partial=partial and total > 0,
        none_free=none_free,
    )


def _as_fallback(answer: SearchAnswer, query: Query) -> SearchAnswer:
    """Everybody of the place, where nobody there matched the words."""
    return answer.model_copy(update={"query": query, "partial": True})


async def _spelling_put_right(index: SearchIndex, query: Query) -> Query:
    """Mere words that no actor has are read as the nearest word that one has."""
    mere = [term.words[0] for term in (*query.terms, *query.extras) if term.concept is None]
    nearest = await index.closest_stems(mere) if mere else {}
    if not nearest:
        return query
    terms, extras = (tuple(_put_right(term, nearest) for term in some) for some in (query.terms, query.extras))
    return query.model_copy(update={"terms": terms, "extras": extras})


def _put_right(term: Term, nearest: Mapping[str, str]) -> Term:
    stem = nearest.get(term.words[0]) if term.concept is None else None
    return term if stem is None else term.model_copy(update={"stems": ((stem,),)})


def _readable_by(access: Access) -> tuple[str, ...]:
    return () if access.may(Action.READ_NETWORK) else (coded("area", "audience", "public"),)
