"""The full-text index of actors: what is put into it, and who matches an expression in an area."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.actor import Actor, AgeRange, Audience, Card, RecordState
from domain.expressions import code_word
from domain.visibility import Level, readable
from domain.words import stems, words_of
from storage.database import Connection, Row
from storage.database import Value as Sql

SPREAD = 1_000_003
"""A prime beyond the number of actors: multiplied ids modulo it are a shuffle of them."""
LONG_WORD = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """An actor that matched: the grade of the match, its ages, and whether it is in the crisis network."""

    grade: int
    actor: int
    ages: tuple[AgeRange, ...]
    crisis: bool


class SearchIndex:
    """Questions to the index; writing methods need a transaction's connection."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    async def put(self, actors: Sequence[Actor]) -> None:
        """Index these actors anew; an ended one leaves the index."""
        await self.drop(actor.id for actor in actors)
        await self._db.many(
            """INSERT INTO actor_search (rowid, name, kind, needs, inside, area, ages, crisis)
               VALUES (:id, :name, :kind, :needs, :inside, :area, :ages, :crisis)""",
            (_row(actor) for actor in actors if actor.state is not RecordState.ENDED),
        )

    async def drop(self, actors: Iterable[int]) -> None:
        """Take these actors out of the index."""
        await self._db.many("DELETE FROM actor_search WHERE rowid = :id", ({"id": actor} for actor in actors))

    async def candidates(self, expressions: Mapping[int, str], at_most: int, spin: int) -> list[Candidate]:
        """Who matches the FTS5 expressions, each with its best grade; `spin` shuffles whom the limit leaves out."""
        one = """SELECT * FROM (
                     SELECT {grade} AS grade, rowid AS actor, ages, crisis
                       FROM actor_search
                      WHERE actor_search MATCH :match{grade}
                      ORDER BY rowid * :spin % :spread
                      LIMIT :at_most)"""
        rows = await self._db.all(
            " UNION ALL ".join(one.format(grade=grade) for grade in expressions),
            spin=spin,
            spread=SPREAD,
            at_most=at_most,
            **{f"match{grade}": expression for grade, expression in expressions.items()},
        )
        best = {row["actor"]: row for row in sorted(rows, key=lambda row: -row["grade"])}
        return [_candidate(row) for row in best.values()]

    async def kinds(self, expression: str) -> set[str]:
        """Codes of the kinds of the actors that match."""
        rows = await self._db.all(
            """SELECT DISTINCT json_extract(actor.card, '$.kind') AS kind
                 FROM actor_search JOIN actor ON actor.id = actor_search.rowid
                WHERE actor_search MATCH :expression""",
            expression=expression,
        )
        return {row["kind"] for row in rows if row["kind"]}

    async def closest_stem(self, word: str) -> str | None:
        """The stem in actors' names that is nearest to a word nobody has; None where a stem of it is there."""
        own = stems(word)
        rows = await self._db.all(
            """SELECT term FROM actor_search_word
                WHERE term >= :low AND term < :high AND col IN ('name', 'needs')
                ORDER BY term""",
            low=own[0][:1],
            high=own[0][:1] + "\U0010ffff",
        )
        terms = [row["term"] for row in rows]
        if any(stem in terms for stem in own):
            return None
        near = process.extractOne(own[0], terms, scorer=OSA.distance, score_cutoff=2 if len(own[0]) >= LONG_WORD else 1)
        return near[0] if near and len(own[0]) > 3 else None


def _row(actor: Actor) -> dict[str, Sql]:
    public = readable(actor.card, Level.PUBLIC)
    network = readable(actor.card, Level.NETWORK)
    return {
        "id": actor.id,
        "name": _stemmed([public.name]),
        "kind": code_word("kind", public.kind) if public.kind else "",
        "needs": _needs(public),
        "inside": _stemmed(filter(None, (network.news, network.wishes))),
        "area": " ".join(_area(public)),
        "ages": ";".join(f"{ages.since}-{'' if ages.to is None else ages.to}" for ages in public.ages),
        "crisis": int(actor.card.in_crisis_network),
    }


def _needs(card: Card) -> str:
    words = [*card.situations, *(place.name for place in card.places), card.founder or ""]
    groups = (code_word("group", situation) for situation in card.situations)
    domains = (code_word("domain", domain) for domain in card.domains)
    return " ".join((_stemmed(words), *groups, *domains))


def _area(card: Card) -> list[str]:
    audience = [code_word("audience", "public")] if card.audience is Audience.PUBLIC else []
    return [*(code_word("orp", orp) for orp in card.orps), *audience]


def _stemmed(texts: Iterable[str]) -> str:
    """All stems of the texts; of a hyphenated word also those of its parts."""
    words = (word for text in texts for word in words_of(text))
    parts = chain.from_iterable({word, *word.split("-")} for word in words)
    return " ".join(dict.fromkeys(stem for part in parts for stem in stems(part) if stem))


def _candidate(row: Row) -> Candidate:
    ages = (part.split("-") for part in row["ages"].split(";") if part)
    return Candidate(
        grade=row["grade"],
        actor=row["actor"],
        ages=tuple(AgeRange(since=int(since), to=int(to) if to else None) for since, to in ages),
        crisis=bool(row["crisis"]),
    )
