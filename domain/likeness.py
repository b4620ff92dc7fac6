"""Finds which of many known phrases a written one means: exactly, in another case or number, or with a small typo."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Generic, TypeVar

from rapidfuzz import fuzz, process

from domain.words import CZECH, fold

T = TypeVar("T")
WORD = re.compile(r"[a-z0-9+]+")
LEAST_LIKENESS = 88.0
SHORTEST_GUESSED = 5


@lru_cache(maxsize=20_000)
def key(phrase: str) -> str:
    """A phrase without case, diacritics and punctuation."""
    return " ".join(WORD.findall(fold(phrase)))


@lru_cache(maxsize=20_000)
def stems(phrase: str) -> str:
    """The same with endings of words taken off: a plural and an inflected case meet the dictionary form."""
    return " ".join(map(CZECH.stem, key(phrase).split()))


class Phrases(Generic[T]):
    """Known phrases and what each means; one phrase may mean more things (abbreviations do)."""

    def __init__(self, phrases: Iterable[tuple[str, T]], likeness: float = LEAST_LIKENESS) -> None:
        self._exact: dict[str, list[T]] = defaultdict(list)
        self._stemmed: dict[str, list[T]] = defaultdict(list)
        self._likeness = likeness
        for phrase, meaning in phrases:
            _add(self._exact[key(phrase)], meaning)
            _add(self._stemmed[stems(phrase)], meaning)
        self._keys = list(self._exact)

    def meanings(self, written: str) -> tuple[T, ...]:
        """What the words can mean, empty where nothing is near; typos are looked for in words long enough."""
        return self.exactly(written) or self._nearly(written)

    def exactly(self, written: str) -> tuple[T, ...]:
        """What the words mean in any case, number and spelling with or without diacritics, but with no typo."""
        if not key(written):
            return ()
        return tuple(self._exact.get(key(written)) or self._stemmed.get(stems(written)) or ())

    def _nearly(self, written: str) -> tuple[T, ...]:
        if len(key(written)) < SHORTEST_GUESSED:
            return ()
        near = process.extractOne(key(written), self._keys, scorer=fuzz.ratio, score_cutoff=self._likeness)
        return tuple(self._exact[near[0]]) if near else ()


def _add(meanings: list[T], meaning: T) -> None:
    if meaning not in meanings:
        meanings.append(meaning)


def likely(written: str, names: Mapping[T, str], most: int, least: float = 60.0) -> list[T]:
    """Those of the named things that the words may mean, the likest first, whatever the order of words."""
    plain = {meaning: key(name) for meaning, name in names.items()}
    near = process.extract(key(written), plain, scorer=fuzz.token_set_ratio, score_cutoff=least, limit=most)
    return [meaning for _, _, meaning in near]
