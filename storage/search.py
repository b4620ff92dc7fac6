"""The full-text index of actors: what is put into it, and who matches an expression in an area."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple
from weakref import WeakKeyDictionary

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.actor import Actor, AgeRange, Audience, Card, RecordState
from domain.capacity import State
from domain.codes import CodeLists
from domain.expressions import code_word, either
from domain.places import Geography
from domain.visibility import Level, readable
from domain.words import stems, words_of
from storage.database import Connection, Row
from storage.database import Value as Sql

SPREAD = 1_000_003
"""A prime beyond the number of actors: multiplied ids modulo it are a shuffle of them."""
LONG_WORD = 8
SHORTEST_GUESSED = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """An actor that matched: the number of the expression, whether it serves the own district, and details."""

    expression: int
    actor: int
    own: bool
    ages: tuple[AgeRange, ...] = ()
    crisis: bool = False


class Reported(NamedTuple):
    """What a last report says, before its age is judged."""

    state: State
    accepting: bool
    at: int


VOCABULARIES: WeakKeyDictionary[Connection, tuple[str | None, dict[str, list[str]]]] = WeakKeyDictionary()
"""Stems of names by first letter, with the edition of the index they were read from."""


class SearchIndex:
    """Questions to the index; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def put(self, actors: Sequence[Actor], codes: CodeLists, geography: Geography) -> None:
        """Index these actors anew; an ended one leaves the index."""
        await self.drop(actor.id for actor in actors)
        await self._db.many(
            """INSERT INTO actor_search (rowid, name, kind, needs, inside, area, ages, crisis)
               VALUES (:id, :name, :kind, :needs, :inside, :area, :ages, :crisis)""",
            (_row(actor, codes, geography) for actor in actors if actor.state is not RecordState.ENDED),
        )

    async def drop(self, actors: Iterable[int]) -> None:
        """Take these actors out of the index."""
        await self._db.many("DELETE FROM actor_search WHERE rowid = :id", ({"id": actor} for actor in actors))

    async def candidates(
        self, expressions: Sequence[str], at_most: int, spin: int, *, own: str | None, details: bool
    ) -> list[Candidate]:
        """Who matches the FTS5 expressions, each with the first it matches; `details` reads ages and crisis.

        At most `at_most` by expression, those who serve the district `own` before others; `spin` shuffles whom that
        limit leaves out.
        """
        one = """SELECT * FROM (
                     SELECT {n} AS expression, rowid AS actor, {is_own} AS own
                       FROM actor_search
                      WHERE actor_search MATCH :match{n}
                      ORDER BY own DESC, rowid * :spin % :spread
                      LIMIT :at_most)"""
        is_own = "EXISTS (SELECT 1 FROM actor_orp WHERE actor = actor_search.rowid AND orp = :own)" if own else "0"
        matched = " UNION ALL ".join(one.format(n=n, is_own=is_own) for n in range(len(expressions)))
        if details:
            matched = f"""SELECT expression, actor, own, ages, crisis
                            FROM ({matched}) JOIN actor_search ON actor_search.rowid = actor"""  # noqa: S608 - numbers
        rows = await self._db.all(
            matched,
            spin=spin,
            spread=SPREAD,
            at_most=at_most,
            **({"own": own} if own else {}),
            **{f"match{n}": expression for n, expression in enumerate(expressions)},
        )
        first: dict[int, Row] = {}
        for row in rows:
            if row["actor"] not in first or row["expression"] < first[row["actor"]]["expression"]:
                first[row["actor"]] = row
        return [_candidate(row, details) for row in first.values()]

    async def last_reports(self, actors: Collection[int]) -> dict[int, Reported]:
        """What the last report of each of these actors says, of those that have one."""
        rows = await self._db.all(
            """SELECT actor, state, accepting, reported_at
                 FROM json_each(:actors) AS wanted
                 JOIN capacity_report AS report
                   ON report.id = (SELECT id FROM capacity_report
                                    WHERE actor = wanted.value
                                    ORDER BY reported_at DESC, id DESC LIMIT 1)""",
            actors=str(list(actors)),
        )
        return {row["actor"]: Reported(State(row["state"]), bool(row["accepting"]), row["reported_at"]) for row in rows}

    async def closest_stems(self, words: Sequence[str]) -> dict[str, str]:
        """Of the words that nobody has in the name, those with a near stem that somebody has, and that stem."""
        unknown = await self._unknown(words)
        terms = await self._terms({stems(word)[0][:1] for word in unknown}) if unknown else {}
        near = {word: _closest(stems(word)[0], terms[stems(word)[0][:1]]) for word in unknown}
        return {word: stem for word, stem in near.items() if stem is not None}

    async def _unknown(self, words: Sequence[str]) -> list[str]:
        one = """SELECT {n} AS word WHERE NOT EXISTS
                     (SELECT 1 FROM actor_search WHERE actor_search MATCH :match{n})"""
        asked = {f"match{n}": f"{{name needs}} : {either(stems(word))}" for n, word in enumerate(words)}
        rows = await self._db.all(" UNION ALL ".join(one.format(n=n) for n in range(len(words))), **asked)
        return [words[row["word"]] for row in rows]

    async def _terms(self, initials: set[str]) -> dict[str, list[str]]:
        """Stems of names by their first letters, kept until the index changes: reading them counts every occurrence."""
        (edition,) = await self._db.all(
            "SELECT group_concat(hex(block)) AS blocks FROM actor_search_data WHERE id <= 10"
        )
        kept, terms = VOCABULARIES.get(self._db, (None, {}))
        if kept != edition["blocks"]:
            terms = {}
            VOCABULARIES[self._db] = (edition["blocks"], terms)
        for initial in initials - terms.keys():
            rows = await self._db.all(
                """SELECT DISTINCT term FROM actor_search_word
                    WHERE term >= :low AND term < :high AND col IN ('name', 'needs')
                    ORDER BY term""",
                low=initial,
                high=initial + "\U0010ffff",
            )
            terms[initial] = [row["term"] for row in rows]
        return terms


def _closest(stem: str, terms: Sequence[str]) -> str | None:
    near = process.extractOne(stem, terms, scorer=OSA.distance, score_cutoff=2 if len(stem) >= LONG_WORD else 1)
    return near[0] if near and len(stem) >= SHORTEST_GUESSED else None


def _row(actor: Actor, codes: CodeLists, geography: Geography) -> dict[str, Sql]:
    public = readable(actor.card, Level.PUBLIC)
    network = readable(actor.card, Level.NETWORK)
    return {
        "id": actor.id,
        "name": _stemmed([public.name]),
        "kind": _kind(public, codes),
        "needs": _needs(public, codes),
        "inside": _stemmed(filter(None, (network.news, network.wishes, *_hidden_words(public, network)))),
        "area": " ".join(_area(public, geography)),
        "ages": ";".join(f"{ages.since}-{'' if ages.to is None else ages.to}" for ages in public.ages),
        "crisis": int(actor.card.in_crisis_network),
    }


def _hidden_words(public: Card, network: Card) -> Iterable[str | None]:
    """Words that stand in another column where everybody may read them."""
    if network.places != public.places:
        yield from (place.name for place in network.places)
    if network.founder != public.founder:
        yield network.founder


def _kind(card: Card, codes: CodeLists) -> str:
    kind = codes.kinds.get(card.kind or "")
    if kind is None:
        return _stemmed([card.kind or ""])
    return f"{_stemmed([kind.name_cs, *kind.abbreviations])} {code_word('kind', kind.code)}"


def _needs(card: Card, codes: CodeLists) -> str:
    groups = [codes.target_groups.get(situation) for situation in card.situations]
    named = (group.name_cs if group else said for group, said in zip(groups, card.situations, strict=True))
    words = [*named, *(place.name for place in card.places), card.founder or ""]
    coded = (code_word("group", group.code) for group in groups if group)
    domains = (code_word("domain", domain) for domain in card.domains)
    return " ".join((_stemmed(words), *coded, *domains))


def _area(card: Card, geography: Geography) -> list[str]:
    kraje = dict.fromkeys(geography.orps[orp].kraj for orp in card.orps)
    audience = [code_word("audience", "public")] if card.audience is Audience.PUBLIC else []
    return [*(code_word("orp", orp) for orp in card.orps), *(code_word("kraj", kraj) for kraj in kraje), *audience]


def _stemmed(texts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(stem for text in texts for stem in _stems_of(text)))


@lru_cache(maxsize=4096)
def _stems_of(text: str) -> tuple[str, ...]:
    """All stems of a text, each once; of a hyphenated word also those of its parts."""
    parts = chain.from_iterable((word, *word.split("-")) for word in words_of(text))
    return tuple(dict.fromkeys(stem for part in parts for stem in stems(part) if stem))


def _candidate(row: Row, details: bool) -> Candidate:
    if not details:
        return Candidate(expression=row["expression"], actor=row["actor"], own=bool(row["own"]))
    ages = (part.split("-") for part in row["ages"].split(";") if part)
    return Candidate(
        expression=row["expression"],
        actor=row["actor"],
        own=bool(row["own"]),
        ages=tuple(AgeRange(since=int(since), to=int(to) if to else None) for since, to in ages),
        crisis=bool(row["crisis"]),
    )
