"""Words of a text in which a place name was found, and whether the words around allow a place there."""

import re
from dataclasses import dataclass

from domain.place_names import Name, Sort
from domain.words import fold, latin

TOKEN = re.compile(r"(\w+)(\.?)")
BARE_LETTERS = 5
KNOWN = {Sort.ORP: 4, Sort.KRAJ: 4, Sort.SHORT: 3, Sort.REGIONAL: 2, Sort.MUNICIPALITY: 0}


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text: folded, where it stands, and what its spelling says."""

    word: str
    raw: str
    start: int
    end: int
    dotted: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A name found at tokens[first:last], with the words before it that say that a place follows."""

    name: Name
    first: int
    last: int
    lead: int
    titled: bool
    prepared: bool
    locating: bool
    leaving: bool
    everyday: bool
    capital: bool
    exact: bool
    common: bool
    short: bool
    shortened: bool
    whole: bool
    final: bool

    @property
    def words(self) -> int:
        """How many words the name has."""
        return self.last - self.first

    @property
    def weight(self) -> int:
        """How surely this is the place meant; compares hits of one text."""
        return (
            KNOWN[self.name.sort]
            + 4 * self.titled
            + 4 * self.prepared
            + 2 * self.capital
            + 6 * (self.words - 1)
            + self._spelt_as_listed
            - 5 * self.leaving
        )

    def covers(self, other: "Hit") -> bool:
        """True where the other one is only a part of this one's words."""
        return self.first <= other.first and other.last <= self.last and self.words > other.words

    @property
    def _spelt_as_listed(self) -> int:
        """The first case counts where no preposition asks for another."""
        return 5 if self.exact and not self.prepared else 0

    @property
    def sure(self) -> bool:
        """True where nothing else than a place can be meant."""
        if self.name.sort is Sort.MUNICIPALITY:
            return self.titled or (self.prepared and self.capital)
        return self.titled or self.prepared or self.name.sort is not Sort.SHORT or not self.common

    @property
    def accepted(self) -> bool:
        """True where the words around allow a place here."""
        if self.titled or self.name.sort is Sort.KRAJ:
            return True
        if self.everyday and not self.capital:
            return False
        if self.short:
            return (self.prepared or (self.whole and self.capital)) and self.name.sort is Sort.ORP
        if self.name.sort is Sort.ORP:
            return not self.common or self.capital or self.locating
        if self.common:
            if self.name.sort is Sort.SHORT:
                return self.prepared or self.capital
            return self.capital and (self.prepared or (self.final and self.exact))
        return self.prepared or self.capital or self.name.sort is not Sort.MUNICIPALITY or self._stands_alone

    @property
    def _stands_alone(self) -> bool:
        told_by_length = self.exact and (self.words > 1 or len(self.name.words[0]) >= BARE_LETTERS)
        return told_by_length or self.whole or self.shortened or self.words > 2


def tokenize(text: str) -> list[Token]:
    """The words of a text with their places in it."""
    return [
        Token(fold(latin(match[1])), match[1], match.start(), match.end(1), bool(match[2]))
        for match in TOKEN.finditer(text)
    ]
