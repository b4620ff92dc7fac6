"""Who does something, as a cell of the workbook of needs says it: actors of the district, words of nobody known."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from domain.codes import CodeLists
from domain.needs import Doer, Origin, Unmatched
from domain.platform import Decision
from domain.platform_members import Candidates
from domain.words import fold
from storage.actors import Actors
from storage.database import Connection
from storage.practice import Practices

ACTOR, WORDS = "actor:", "word:"
"""What the field of a deed begins with: the id of who does something, words that name somebody."""


class Named(NamedTuple):
    """Ids of actors, and words that nobody was surely meant by."""

    actors: frozenset[int] = frozenset()
    words: frozenset[str] = frozenset()

    @property
    def fields(self) -> Iterator[str]:
        """Each of them as the field of a deed."""
        yield from (f"{ACTOR}{actor}" for actor in sorted(self.actors))
        yield from (f"{WORDS}{words}" for words in sorted(self.words))


class Cell(NamedTuple):
    """A list of those who do something: whom it names, and by which words those that are called otherwise."""

    named: Named
    guessed: Mapping[str, int]


def of_field(field: str) -> Named:
    """Whom the field of a deed names."""
    if field.startswith(WORDS):
        return Named(words=frozenset({field.removeprefix(WORDS)}))
    return Named(actors=frozenset({int(field.removeprefix(ACTOR))}))


class Districts:
    """The actors of districts, to be met by what people write."""

    def __init__(self, codes: CodeLists) -> None:
        self._codes = codes
        self._candidates: dict[str, Candidates] = {}

    async def know(self, connection: Connection, orps: Iterable[str]) -> None:
        """Make ready to meet the actors of these districts."""
        for orp in orps:
            if orp not in self._candidates:
                self._candidates[orp] = Candidates(await Actors(connection).serving(orp), orp, self._codes)

    def knows(self, orp: str) -> bool:
        """True where the actors of a district are at hand."""
        return orp in self._candidates

    def names(self, orp: str, actors: Iterable[int]) -> list[str]:
        """What actors of a district are called, by name."""
        return sorted((self._candidates[orp].actors[id].card.name for id in actors), key=fold)

    def cell(self, orp: str, text: str, decided: Mapping[str, Unmatched]) -> Cell:
        """Whom a cell names; words that were decided about mean what was decided."""
        candidates = self._candidates[orp]
        guessed: dict[str, int] = {}
        actors: set[int] = set()
        words: set[str] = set()
        for item in candidates.items(text):
            before, meant = decided.get(item), candidates.meant(item)
            if before is not None and before.decision is Decision.DROPPED:
                continue
            if before is not None and before.actor is not None:
                actors.add(before.actor)
            elif meant is None:
                words.add(item)
            else:
                actors.add(meant.actor)
                guessed |= {} if meant.is_exact else {item: meant.actor}
        return Cell(Named(frozenset(actors), frozenset(words)), guessed)

    def turn(self, orp: str, own: str, text: str, decided: Mapping[str, Unmatched]) -> tuple[Named, Named]:
        """Who comes and who goes: what a cell says otherwise than the bot's own, which cannot name everybody surely."""
        before, after = self.cell(orp, own, decided).named, self.cell(orp, text, decided).named
        added = Named(after.actors - before.actors, after.words - before.words)
        return added, Named(before.actors - after.actors, before.words - after.words)


async def put_named(connection: Connection, practice: int, named: Named, by: int | None, now: datetime) -> None:
    """From now on they do it; words wait for the coordinator."""
    for actor in sorted(named.actors):
        doer = Doer(practice=practice, actor=actor, origin=Origin.WORKBOOK, said_by=by, said_at=now)
        await Practices(connection).put_doer(doer)
    for words in sorted(named.words):
        await Practices(connection).put_unmatched(Unmatched(practice=practice, words=words))


async def take_named(connection: Connection, practice: int, named: Named) -> None:
    """They do not do it."""
    for actor in sorted(named.actors):
        await Practices(connection).remove_doer(practice, actor)
    for words in sorted(named.words):
        await Practices(connection).remove_unmatched(practice, words)
