"""What words of every day mean in the network: which kinds of actors, which life situations."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.codes import CodeLists, Kind, Value
from domain.stop_words import GLUE, NOISE
from domain.words import WORD, fold, stems, words_of

GAP = 2
"""How many other words may stand inside a phrase of several words."""
TYPO_LETTERS = 5
LONG_WORD = 8
NAMING_LETTERS = 4
HOME = frozenset({"dum", "dom", "domov"})
"""Words of kinds' names that everybody says of their own home."""
Stems = frozenset[str]


class Concept(Value):
    """What a word leads to: kinds of actors made for it, other kinds that help, and life situations (codes)."""

    kinds: frozenset[str] = frozenset()
    helping: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    phenomena: frozenset[str] = frozenset()
    """Risk phenomena it names (codes): where a help net begins."""

    def joined(self, other: "Concept") -> "Concept":
        """Both together."""
        return Concept(
            kinds=self.kinds | other.kinds,
            helping=self.helping | other.helping,
            groups=self.groups | other.groups,
            phenomena=self.phenomena | other.phenomena,
        )


class Synonym(Value):
    """A row of synonyms.csv: words and phrases with the codes they mean."""

    words: tuple[str, ...]
    kinds: tuple[str, ...]
    phenomena: tuple[str, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """One or more words, each as its stems, and what they mean."""

    words: tuple[Stems, ...]
    concept: Concept
    names_kind: bool = False
    """True for the very name or abbreviation of a kind: the other kinds of the word only help."""


class Lexicon:
    """All phrases that are understood, by the stems of their first word."""

    def __init__(self, codes: CodeLists, synonyms: Iterable[Synonym]) -> None:
        self._phrases: dict[str, list[Phrase]] = defaultdict(list)
        self._words: dict[str, None] = {}
        for kind in codes.kinds.values():
            self._add_all(_names_of(kind), Concept(kinds=frozenset({kind.code})), names_kind=True)
        for phenomenon in codes.phenomena.values():
            names = (phenomenon.name_cs, *phenomenon.aliases)
            concept = Concept(helping=frozenset(phenomenon.kinds), phenomena=frozenset({phenomenon.code}))
            self._add_all(names, concept)
        for group in codes.target_groups.values():
            self._add_all([group.name_cs], Concept(groups=frozenset({group.code})))
        for synonym in synonyms:
            self._add_all(synonym.words, _concept(synonym, codes))
        self.vocabulary = frozenset(self._words)
        """Every word of every phrase that says what is needed, folded."""
        self._add_single_words(codes.kinds.values())

    def match(self, words: Sequence[Stems], first: int) -> tuple[tuple[int, ...], Concept] | None:
        """The longest phrase that begins at words[first]: positions of its words and what it means, or None."""
        found: list[tuple[tuple[int, ...], Phrase]] = []
        for phrase in {id(p): p for stem in words[first] for p in self._phrases.get(stem, ())}.values():
            positions = _positions(phrase, words, first)
            if positions:
                found.append((positions, phrase))
        if not found:
            return None
        longest = max(len(positions) for positions, _ in found)
        best = [(positions, phrase) for positions, phrase in found if len(positions) == longest]
        meant = best if any(phrase.concept.kinds for _, phrase in best) else found
        return best[0][0], _meaning([phrase for _, phrase in meant])

    def knows(self, word: str) -> bool:
        """True where the word, in some form, belongs to a phrase."""
        return fold(word) in self._words or any(stem in self._phrases for stem in stems(word))

    def closest(self, word: str) -> str | None:
        """The known word one slip of the finger away (two in a long word), folded; None where there is none."""
        plain = fold(word)
        if len(plain) < TYPO_LETTERS:
            return None
        allowed = 2 if len(plain) >= LONG_WORD else 1
        near = process.extractOne(plain, self._words.keys(), scorer=OSA.distance, score_cutoff=allowed)
        return near[0] if near and near[0][0] == plain[0] and len(near[0]) >= TYPO_LETTERS else None

    def _add_single_words(self, kinds: Iterable[Kind]) -> None:
        """A word of a kind's name that is no phrase of its own leads to all kinds with that word."""
        by_word: dict[str, set[str]] = defaultdict(set)
        for kind in kinds:
            for word in words_of(kind.name_cs):
                by_word[word].add(kind.code)
        known = {phrase.words[0] for phrases in self._phrases.values() for phrase in phrases if len(phrase.words) == 1}
        for word, some in by_word.items():
            if frozenset(stems(word)) not in known and len(word) >= NAMING_LETTERS and HOME.isdisjoint(stems(word)):
                self._add(word, Concept(helping=frozenset(some)))

    def _add_all(self, names: Iterable[str], concept: Concept, *, names_kind: bool = False) -> None:
        for name in names:
            self._add(name, concept, names_kind=names_kind)

    def _add(self, name: str, concept: Concept, *, names_kind: bool = False) -> None:
        words = [word for word in words_of(name) if fold(word) not in GLUE]
        self._words.update((fold(word), None) for word in words if fold(word) not in NOISE)
        if all(fold(word) in NOISE for word in words):
            return
        phrase = Phrase(tuple(frozenset(stems(word)) for word in words), concept, names_kind)
        for stem in phrase.words[0]:
            self._phrases[stem].append(phrase)


def _meaning(phrases: Sequence[Phrase]) -> Concept:
    """What they mean together; where some of them name a kind, that kind before all others."""
    together = reduce(Concept.joined, (phrase.concept for phrase in phrases))
    named = frozenset(kind for phrase in phrases if phrase.names_kind for kind in phrase.concept.kinds)
    if not named:
        return together
    return together.model_copy(update={"kinds": named, "helping": together.helping | together.kinds})


def _names_of(kind: Kind) -> list[str]:
    """A kind's names: `mateřské centrum`, parts between slashes, without what stands in brackets, abbreviations."""
    name = kind.name_cs.replace("(", "/").replace(")", "/").replace(" – ", "/")
    return [*(part for part in name.split("/") if WORD.search(part)), *kind.abbreviations]


def _concept(synonym: Synonym, codes: CodeLists) -> Concept:
    helping = {kind for phenomenon in synonym.phenomena for kind in codes.phenomena[phenomenon].kinds}
    return Concept(
        kinds=frozenset(synonym.kinds),
        helping=frozenset(helping),
        groups=frozenset(synonym.groups),
        phenomena=frozenset(synonym.phenomena),
    )


def _positions(phrase: Phrase, words: Sequence[Stems], first: int) -> tuple[int, ...] | None:
    """Where the phrase's words stand, in order with small gaps, from words[first]; None where they do not."""
    positions: list[int] = []
    at = first
    for wanted in phrase.words:
        reach = range(at, min(len(words), at + 1 + (GAP if positions else 0)))
        here = next((n for n in reach if not wanted.isdisjoint(words[n])), None)
        if here is None:
            return None
        positions.append(here)
        at = here + 1
    return tuple(positions)
