"""The names under which places are known, and what each of them stands for."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from re import findall

from domain.declension import NO_CASES, forms, regional_stems
from domain.places import Geography, Kraj, Municipality, Orp
from domain.words import fold

BEGINNING = 3
STABLE_LETTERS = 6


class Sort(IntEnum):
    """What a name stands for."""

    ORP = 0
    KRAJ = 1
    SHORT = 2
    """A short or everyday name of a district's seat."""
    REGIONAL = 3
    """The land around a seat (Chebsko) or its adjective (chebský)."""
    MUNICIPALITY = 4


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """One name, as folded words, of one or more places."""

    sort: Sort
    words: tuple[str, ...]
    codes: tuple[str, ...] = ()
    """Districts, or the one region."""
    municipalities: tuple[Municipality, ...] = ()

    def allows(self, position: int, word: str) -> bool:
        """True where `word` is a form of the name's word at this position."""
        return word in forms(self.words[position])


def all_names(
    geography: Geography, municipalities: Iterable[Municipality], nicknames: Iterable[tuple[str, str]]
) -> Iterator[Name]:
    """Every name of every place; `nicknames` are pairs of a name and the district's full name."""
    by_words: dict[tuple[str, ...], list[Municipality]] = defaultdict(list)
    for municipality in municipalities:
        by_words[split(municipality.name)].append(municipality)
    orps = tuple(geography.orps.values())
    for orp in orps:
        words = split(orp.name)
        yield Name(Sort.ORP, words, (orp.code,), tuple(m for m in by_words[words] if m.orp == orp.code))
    yield from _short_names(orps, nicknames)
    for kraj in geography.kraje.values():
        yield from _kraj(kraj)
    for words, same in by_words.items():
        yield Name(Sort.MUNICIPALITY, words, municipalities=tuple(same))
    yield from _heads(by_words, {orp.name: orp for orp in orps})
    yield from _without_spa(by_words)


def split(text: str) -> tuple[str, ...]:
    """The folded words of a name."""
    return tuple(findall(r"\w+", fold(text)))


def _short_names(orps: Iterable[Orp], nicknames: Iterable[tuple[str, str]]) -> Iterator[Name]:
    """Names for short; one name may stand for several districts."""
    codes = {orp.name: orp.code for orp in orps}
    meant: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for nickname, orp_name in nicknames:
        meant[split(nickname)].append(codes[orp_name])
    for words, of_orps in meant.items():
        yield Name(Sort.SHORT, words, tuple(of_orps))


def regions(orps: Iterable[Orp]) -> dict[str, Name]:
    """The land around every seat by the stem of its name (chebsk)."""
    return {stem: Name(Sort.REGIONAL, (stem,), (orp.code,)) for orp in orps for stem in regional_stems(split(orp.name))}


def _heads(by_words: Mapping[tuple[str, ...], Collection[Municipality]], seats: Collection[str]) -> Iterator[Name]:
    """What stands before nad, pod, u … in names of municipalities: Kynšperk of Kynšperk nad Ohří."""
    heads: dict[tuple[str, ...], list[Municipality]] = defaultdict(list)
    for words, same in by_words.items():
        head = words[: next((n for n, word in enumerate(words) if word in NO_CASES), 0)]
        if head:
            heads[head].extend(town for town in same if town.name not in seats)
    for head, towns in heads.items():
        if towns:
            yield Name(Sort.MUNICIPALITY, head, municipalities=(*by_words.get(head, ()), *towns))


def _without_spa(by_words: Mapping[tuple[str, ...], Collection[Municipality]]) -> Iterator[Name]:
    """What stands behind Lázně: Kynžvart of Lázně Kynžvart."""
    for (first, *rest), same in by_words.items():
        if first == "lazne" and rest:
            yield Name(Sort.MUNICIPALITY, tuple(rest), municipalities=(*by_words.get(tuple(rest), ()), *same))


def _kraj(kraj: Kraj) -> Iterator[Name]:
    words = tuple(word for word in split(kraj.name) if word != "kraj")
    if words[-1] == "praha":
        return
    yield Name(Sort.KRAJ, (*words, "kraj"), (kraj.code,))
    yield Name(Sort.KRAJ, ("kraj", *words), (kraj.code,))
    if kraj.name == "Kraj Vysočina":
        yield Name(Sort.KRAJ, words, (kraj.code,))


def beginnings(word: str) -> set[str]:
    """The first three letters that the forms of the word may have; a long word never changes there."""
    return {word[:BEGINNING]} if len(word) > STABLE_LETTERS else {form[:BEGINNING] for form in forms(word)}
