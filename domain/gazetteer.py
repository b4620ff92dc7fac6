"""Recognises districts, regions and municipalities in Czech text: any case, no diacritics, short names, small typos."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.codes import Value
from domain.common_words import COMMON_NAMES
from domain.declension import NO_CASES, forms, regional_stem
from domain.place_hits import Hit, Token, tokenize
from domain.place_names import BEGINNING, Name, Sort, all_names, beginnings, regions
from domain.places import Geography, Municipality, Ring
from domain.stop_words import NOISE
from domain.words import fold

_PREPOSITIONS = "v ve na u z ze do od kolem okoli pobliz blizko nedaleko vedle kousek pobocka"
_TITLES = "orp obec obci obce mesto meste mesta mestys okres okrese okresu okr region"
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
LOCATING = frozenset({"v", "ve", "z", "ze"})
LEAVING = frozenset({"z", "ze"})
EVERYDAY = frozenset(form for name in ("most", "pisek", "hranice", "ostrov", "tabor", "slany") for form in forms(name))
"""Forms of districts' names that are things of every day behind `na`, and where no preposition asks for a case."""
TITLES = frozenset(_TITLES.split())
TYPO_LETTERS = 5
LONG_WORD = 10
MOST_CANDIDATES = 10
Remoteness = tuple[Ring, bool, float]


class PlaceMatch(Value):
    """A place in a text: its district or region, and the characters text[start:end] that say it."""

    orp: str | None = None
    kraj: str | None = None
    municipality: Municipality | None = None
    candidates: tuple[Municipality, ...] = ()
    """Where it could not be decided: places of this name, the nearest first; orp and kraj are None then."""
    start: int
    end: int
    sure: bool


class Gazetteer:
    """The names of all places, ready to be found."""

    def __init__(
        self,
        geography: Geography,
        municipalities: Iterable[Municipality],
        nicknames: Iterable[tuple[str, str]] = (),
        vocabulary: Collection[str] = frozenset(),
    ) -> None:
        """`nicknames`: (name, district's name); `vocabulary`: folded words that mean a need rather than a place."""
        self._geography = geography
        self._vocabulary = vocabulary
        self._seats: dict[str, Municipality] = {}
        self._orps: list[Name] = []
        self._by_beginning: dict[str, list[Name]] = defaultdict(list)
        self._regions = regions(geography.orps.values())
        for name in all_names(geography, municipalities, nicknames):
            self._add(name)

    def _add(self, name: Name) -> None:
        for beginning in beginnings(name.words[0]):
            self._by_beginning[beginning].append(name)
        if name.sort is Sort.ORP:
            self._orps.append(name)
            self._seats.update((seat.orp, seat) for seat in name.municipalities)

    def orp(self, text: str) -> str | None:
        """Code of the district the whole text names, in any case, directly or by one of its municipalities."""
        match = self._whole(text, ())
        return match.orp if match else None

    def municipality(self, text: str, near: Collection[str] = ()) -> Municipality | None:
        """The municipality the whole text names; of several the one in or near the districts `near`, else None."""
        match = self._whole(text, near)
        return match.municipality if match else None

    def answer(self, text: str, home: str | None = None) -> PlaceMatch | None:
        """The place an answer to the question where names: the whole text, be it a word of every day, or inside it."""
        near = (home,) if home else ()
        return self._whole(text, near) or self.find(text, home)

    def find(self, text: str, home: str | None = None) -> PlaceMatch | None:
        """The place inside a longer text; of several of one name the one nearest to the district `home`."""
        tokens = tokenize(text)
        hits = _outermost(list(self._hits(tokens))) or list(self._misspelt(tokens))
        return self._best(hits, tokens, (home,) if home else ())

    def _whole(self, text: str, near: Collection[str]) -> PlaceMatch | None:
        tokens = tokenize(text)
        for hits in (self._hits(tokens), self._misspelt(tokens)):
            whole = [hit for hit in hits if hit.lead == 0 and hit.last == len(tokens)]
            if whole:
                return self._best(whole, tokens, near)
        return None

    def _best(self, hits: list[Hit], tokens: list[Token], near: Collection[str]) -> PlaceMatch | None:
        best = max(hits, key=lambda hit: (hit.weight, -hit.first), default=None)
        if best is None:
            return None
        same = [hit for hit in hits if hit.first == best.first and hit.last == best.last]
        chosen = self._local([best, *same], near) or self._local([best, *same], self._around(near)) or best
        equal = [hit for hit in same if hit.name.sort is Sort.MUNICIPALITY and hit.weight == chosen.weight]
        return self._resolve(chosen, equal if chosen in equal else [chosen], tokens, near)

    def _local(self, hits: list[Hit], near: Collection[str]) -> Hit | None:
        """The first name one of whose municipalities lies in a district at hand."""
        return next((hit for hit in hits if any(place.orp in near for place in hit.name.municipalities)), None)

    def _around(self, near: Collection[str]) -> frozenset[str]:
        return frozenset(code for orp in near for code in self._geography.neighbours.get(orp, ()))

    def _hits(self, tokens: list[Token]) -> Iterator[Hit]:
        for first in range(len(tokens)):
            for name in self._starting(tokens[first]):
                last = _end_of(name, tokens, first)
                if last is not None:
                    yield self._hit(name, tokens, first, last)
            region = self._regions.get(regional_stem(tokens[first].word) or "")
            if region is not None:
                yield self._hit(region, tokens, first, first + 1)

    def _starting(self, token: Token) -> list[Name]:
        if token.dotted and len(token.word) < BEGINNING:
            begun = (names for start, names in self._by_beginning.items() if start.startswith(token.word))
            return [name for names in begun for name in names if len(name.words) > 1]
        return self._by_beginning.get(token.word[:BEGINNING], [])

    def _hit(self, name: Name, tokens: list[Token], first: int, last: int) -> Hit:
        lead = first
        while lead > 0 and tokens[lead - 1].word in PREPOSITIONS | TITLES:
            lead -= 1
        before = {token.word for token in tokens[lead:first]}
        if last < len(tokens) and tokens[last].word.isdigit() and name.sort is Sort.ORP:
            last += 1
        exact = all(token.word == word for token, word in zip(tokens[first:last], name.words, strict=False))
        return Hit(
            name=name,
            first=first,
            last=last,
            lead=lead,
            titled=not before.isdisjoint(TITLES),
            prepared=not before.isdisjoint(PREPOSITIONS),
            locating=not before.isdisjoint(LOCATING),
            leaving=lead < first and tokens[first - 1].word in LEAVING,
            everyday=tokens[first].word in EVERYDAY
            and (not exact if lead == first else tokens[first - 1].word == "na"),
            capital=_is_told_by_capital(tokens, first, last),
            exact=exact,
            common=len(name.words) == 1 and self._is_common(name, tokens[first].word),
            short=len(name.words[0]) < BEGINNING and tokens[first].word != name.words[0],
            shortened=not all(map(name.allows, range(len(name.words)), (token.word for token in tokens[first:last]))),
            whole=lead == 0 and last == len(tokens),
            final=last == len(tokens),
        )

    def _is_common(self, name: Name, word: str) -> bool:
        said_of_needs = word in NOISE or word in self._vocabulary
        return said_of_needs or (name.sort is not Sort.ORP and not COMMON_NAMES.isdisjoint({word, name.words[0]}))

    def _misspelt(self, tokens: list[Token]) -> Iterator[Hit]:
        """Hits after one word was put right: of any place after a preposition and with a capital, else of districts."""
        for n, token in enumerate(tokens):
            if len(token.word) < TYPO_LETTERS or self._is_known(token.word):
                continue
            after_preposition = n > 0 and tokens[n - 1].word in PREPOSITIONS | TITLES
            expected = len(tokens) == 1 or (after_preposition and _is_told_by_capital(tokens, n, n + 1))
            word = _closest(token.word, self._alike(token.word, expected))
            if word is not None:
                corrected = [*tokens[:n], replace(token, word=word), *tokens[n + 1 :]]
                hits = (replace(hit, whole=False) for hit in self._hits(corrected) if hit.first == n)
                yield from (hit for hit in hits if hit.accepted)

    def _is_known(self, word: str) -> bool:
        """True for a word that is right as it is and no place."""
        return word in self._vocabulary or word in NOISE or word in COMMON_NAMES

    def _alike(self, word: str, expected: bool) -> Iterator[str]:
        """First words of names that begin alike: of all names where a place is expected, else of districts."""
        names = (name for some in self._by_beginning.values() for name in some) if expected else self._orps
        kept = 1 if expected else 2
        for name in names:
            if name.words[0][:kept] == word[:kept]:
                yield from forms(name.words[0])

    def _resolve(self, hit: Hit, equal: list[Hit], tokens: list[Token], near: Collection[str]) -> PlaceMatch:
        """The place of a hit, or of its `equal` ones: other names with the same form (z Čížova: Čížov, Čížová)."""
        start, end = tokens[hit.lead].start, tokens[hit.last - 1].end
        if hit.name.sort is Sort.KRAJ:
            return PlaceMatch(kraj=hit.name.codes[0], start=start, end=end, sure=True)
        said = " ".join(token.raw.casefold() for token in tokens[hit.first : hit.last])
        spelt = "" if hit.prepared else said
        meant = dict.fromkeys(place for one in _least_contradicted(equal, said) for place in self._meant(one.name))
        ranked = sorted(((self._remoteness(place, spelt, near), place) for place in meant), key=_rank)
        places = tuple(place for _, place in ranked)
        decided = len(ranked) == 1 or ranked[0][0][:2] < ranked[1][0][:2]
        if not decided and len({place.orp for place in places}) > 1:
            return PlaceMatch(candidates=places[:MOST_CANDIDATES], start=start, end=end, sure=hit.sure)
        town = None if hit.name.sort is Sort.REGIONAL else places[0]
        return PlaceMatch(orp=places[0].orp, municipality=town, start=start, end=end, sure=hit.sure)

    def _meant(self, name: Name) -> tuple[Municipality, ...]:
        return name.municipalities or tuple(self._seats[code] for code in name.codes)

    def _remoteness(self, place: Municipality, spelt: str, near: Collection[str]) -> Remoteness:
        """How near the place is: ring, whether spelt otherwise, distance."""
        ring = min((self._geography.ring(home, (place.orp,)) for home in near), default=Ring.COUNTRY)
        distance = min((self._geography.distance_km(home, place.orp) for home in near), default=0.0)
        return ring, place.name.casefold() != spelt, distance


def _outermost(hits: list[Hit]) -> list[Hit]:
    """Accepted hits, or the longer names around them: Uhelná Příbram rather than Příbram."""
    accepted = [hit for hit in hits if hit.accepted or any(hit.covers(other) for other in hits if other.accepted)]
    return [hit for hit in accepted if not any(other.covers(hit) for other in accepted)]


def _least_contradicted(hits: list[Hit], spelt: str) -> list[Hit]:
    """The hits whose names differ from what was spelt in the fewest diacritics: v Pištíně is not Pístina."""
    if len(hits) < 2 or spelt.isascii():
        return hits
    differing = [_contradictions(hit.name.municipalities[0].name.casefold(), spelt) for hit in hits]
    return [hit for hit, number in zip(hits, differing, strict=True) if number == min(differing)]


def _contradictions(name: str, spelt: str) -> int:
    """In how many letters the two differ by diacritics alone, as far as they are the same otherwise."""
    pairs = takewhile(lambda pair: fold(pair[0]) == fold(pair[1]), zip(name, spelt, strict=False))
    return sum(a != b for a, b in pairs)


def _rank(ranked: tuple[Remoteness, Municipality]) -> Remoteness:
    return ranked[0]


def _end_of(name: Name, tokens: list[Token], first: int) -> int | None:
    """Where the name that begins at tokens[first] ends, or None where another word stands in it."""
    last = first + len(name.words)
    if last > len(tokens):
        return None
    stand = all(_stands_for(tokens[first + n], name, n) for n in range(len(name.words)))
    return last if stand else None


def _stands_for(token: Token, name: Name, position: int) -> bool:
    """True for a form of the word, or for its beginning where people shorten: n. Labem, nad L., K. Vary, mar lazne."""
    if name.allows(position, token.word):
        return True
    word = name.words[position]
    shortened = token.dotted or word in NO_CASES or (position > 0 and name.words[position - 1] in NO_CASES)
    shortened |= position == 0 and len(token.word) >= BEGINNING and token.word not in NOISE
    return shortened and len(name.words) > 1 and len(token.word) <= 4 and word.startswith(token.word)


def _is_told_by_capital(tokens: list[Token], first: int, last: int) -> bool:
    """True for a capital that neither begins a sentence nor stands in a text all in capitals; or alone."""
    shouted = len(tokens) > 1 and all(token.raw.isupper() for token in tokens)
    telling = tokens[first:last] if len(tokens) == 1 else tokens[max(first, 1) : last]
    return any(token.raw[0].isupper() for token in telling) and not shouted


def _closest(word: str, known: Iterable[str]) -> str | None:
    allowed = 2 if len(word) >= LONG_WORD else 1
    found = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=allowed)
    return found[0] if found else None
