"""A question turned into expressions of the full-text index, the best match first."""

from collections.abc import Collection, Iterable, Sequence

from domain.query import Query, Term
from domain.words import fold, stems

OPEN_COLUMNS = ("name", "kind", "needs")
STRONG_COLUMNS = ("name", "kind")
LEAST_PREFIX = 5
LEAST_TYPED = 3
FULL = 3
"""Grades below this one match all that was asked."""


def code_word(sort: str, code: str) -> str:
    """A code as one word of the index; no word of a text looks like it."""
    return f"x{sort}x{''.join(c for c in code.casefold() if c.isalnum())}"


def expressions(query: Query, inside: bool) -> dict[int, str]:
    """FTS5 expressions by grade, the best match first; `inside` includes what only the network may read.

    0: everything in the strict sense with the mere words · 1: everything in the strict sense · 2: everything in the
    wide sense, something of it in the strict one · 3: something in the strict sense · 4: something in the wide sense.
    """
    strict = [_strict(term) for term in query.terms]
    wide = [_wide(term, inside) for term in query.terms]
    extras = [_wide(term, inside) for term in query.extras]
    graded = {2: _all([*wide, _any(strict)] if len(strict) > 1 else wide)} if query.terms else {}
    if query.terms:
        graded[1] = _all(strict)
    if query.terms and extras:
        graded[0] = _all(strict + extras)
    if len(strict) + len(extras) > 1:
        graded |= {3: _any(strict + extras), 4: _any(wide + extras)}
    return dict(sorted(graded.items()))


def named(query: Query) -> dict[int, str]:
    """The expression of actors sought in the strict sense that have the words of the place in their names."""
    strict = [_strict(term) for term in query.terms]
    return {1: _all([_literal(term, ("name",)) for term in query.place_words] + strict)}


def being_typed(words: Sequence[str]) -> str:
    """The expression of actors with all these words in their names or kinds, the last one perhaps not yet finished."""
    columns = "{" + " ".join(STRONG_COLUMNS) + "}"
    *_, last = words
    begun = [f'"{fold(last)}" *'] if len(last) >= LEAST_TYPED else []
    known = [[_word(stem, prefix=False) for stem in stems(word)] for word in words]
    return f"{columns} : " + _all([_any(one) for one in (*known[:-1], [*known[-1], *begun])])


def coded(column: str, sort: str, *codes: str) -> str:
    """The expression of actors with one of these codes."""
    return f"{column} : {either(code_word(sort, code) for code in codes)}"


def either(words: Iterable[str]) -> str:
    """Any of these words of the index."""
    return "(" + " OR ".join(f'"{word}"' for word in words) + ")"


def _strict(term: Term) -> str:
    """The words in an actor's name or kind, or a kind made for it."""
    literal = _literal(term, STRONG_COLUMNS)
    kinds = term.concept.kinds if term.concept else ()
    return _any([literal, *_coded("kind", "kind", kinds)])


def _wide(term: Term, inside: bool) -> str:
    """The words anywhere, mere ones also as beginnings of longer ones; or the kinds and situations meant."""
    columns = (*OPEN_COLUMNS, "inside") if inside else OPEN_COLUMNS
    parts = [_literal(term, columns, prefix=term.concept is None)]
    if term.concept:
        parts += _coded("kind", "kind", term.concept.kinds | term.concept.helping)
        parts += _coded("needs", "group", term.concept.groups)
    return _any(parts)


def _literal(term: Term, columns: Sequence[str], prefix: bool = False) -> str:
    words = [_any([_word(stem, prefix) for stem in alternatives]) for alternatives in term.stems]
    return "{" + " ".join(columns) + "} : " + _all(words)


def _word(stem: str, prefix: bool) -> str:
    return f'"{stem}"' + (" *" if prefix and len(stem) >= LEAST_PREFIX else "")


def _coded(column: str, sort: str, codes: Collection[str]) -> list[str]:
    return [coded(column, sort, *sorted(codes))] if codes else []


def _all(parts: Sequence[str]) -> str:
    return "(" + " AND ".join(parts) + ")"


def _any(parts: Sequence[str]) -> str:
    return "(" + " OR ".join(parts) + ")"
