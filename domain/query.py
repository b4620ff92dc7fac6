"""A question as a person typed it, understood: place, needs, age, and whether it must be free or at once."""

import re

from domain.codes import Value
from domain.gazetteer import Gazetteer, PlaceMatch
from domain.lexicon import Concept, Lexicon
from domain.stop_words import GLUE, NOISE
from domain.words import WORD, fold, latin, stems

OLDEST = 120
NUMBERS = {
    "jedno": 1, "rok": 1, "dvou": 2, "tri": 3, "ctyr": 4, "peti": 5, "sesti": 6, "sedmi": 7, "osmi": 8, "deviti": 9,
    "deseti": 10, "jedenacti": 11, "dvanacti": 12, "trinacti": 13, "ctrnacti": 14, "patnacti": 15, "sestnacti": 16,
    "sedmnacti": 17, "osmnacti": 18, "devatenacti": 19,
}  # fmt: skip
SPELT_AGE = re.compile(rf"\b({'|'.join(sorted(NUMBERS, key=len, reverse=True))})(?:let\w*|rocn\w*)\b")
RANGE_OF_AGES = re.compile(r"\b(?:od )?(\d{1,2}) ?(?:-|–|do|az) ?(\d{1,2}) ?(?:let\w*|rok\w*)\b")
AGE = re.compile(r"(?<!\bna )(?<!\bza )(?<!\bpo )(?<!\bpred )\b(\d{1,2}) ?-?(?:let\w*|ti ?let\w*|rok\w*|rocn\w*|r\b)")
WORDS_OF_AGE = (
    (re.compile(r"\b(?:mimin\w*|mimink\w*|kojen\w*|novorozen\w*|batol\w*)\b"), (0, 2)),
    (re.compile(r"\b(?:predskol\w*|skolkov\w*)\b"), (3, 5)),
    (re.compile(r"\b(?:prvnac\w*|druhac\w*|mladsi\w* skol\w*)\b"), (6, 8)),
    (
        re.compile(r"\b(?:pubert\w*|teenager\w*|nactilet\w*|dospivajic\w*|mladistv\w*|adolescent\w*|pubos\w*)\b"),
        (12, 18),
    ),
    (re.compile(r"\b(?:mladi dospel\w*|mlade dospel\w*|zletil\w*)\b"), (18, 26)),
)
FREE = re.compile(
    r"\b(?:volno|voln[aeyou]\w* (?:mist\w*|kapacit\w*|luzk\w*|postel\w*)|maji misto|ma misto|neni plno)\b"
)
FREE_ALONE = re.compile(r"voln(?:o|[aeyou]\w*)")
"""By itself never what is sought, as in "volný čas"."""
URGENT = re.compile(
    r"\b(?:ted|hned|ihned|okamzit\w*|akutn\w*|nutne|urgent\w*|krizov\w*|v krizi|dnes\w*|v noci|na noc|nonstop|rychle)\b"
)
SETTING = re.compile(r"skol(?:a|e|y|u|ou)|trid(?:a|e|y|u|ou)|ucitel\w*|mladez\w*|soused\w*")
"""Where it happens, who asks or for whom: says nothing beside a word that tells the need."""


class Ages(Value):
    """Ages in years the question is about, both ends included."""

    since: int
    to: int


class Term(Value):
    """One thing sought: the stems of its words, and what they mean to the network (None for a mere word)."""

    words: tuple[str, ...]
    stems: tuple[tuple[str, ...], ...]
    concept: Concept | None = None


class Query(Value):
    """A question understood. `terms` are what must be met; `extras` are mere words beside them, such as names."""

    text: str
    place: PlaceMatch | None = None
    terms: tuple[Term, ...] = ()
    extras: tuple[Term, ...] = ()
    place_words: tuple[Term, ...] = ()
    """The words of the place where they may be an actor's name as well."""
    ages: Ages | None = None
    only_free: bool = False
    urgent: bool = False


def understand(text: str, lexicon: Lexicon, gazetteer: Gazetteer, home: str | None) -> Query:
    """Read a question; `home` decides between places of one name."""
    place = gazetteer.find(text, home)
    rest = text if place is None else f"{text[: place.start]} {text[place.end :]}"
    rest = latin(rest)
    plain = fold(rest)
    terms, mere = _terms(WORD.findall(rest), lexicon)
    place_words = () if place is None or place.sure else _mere_words(text[place.start : place.end])
    only_free = FREE.search(plain) is not None
    if not (terms or mere or place or only_free):
        mere = tuple(_mere(word) for word in WORD.findall(rest) if fold(word) not in GLUE)
    return Query(
        text=text,
        place=place,
        terms=terms or mere,
        extras=(*mere, *place_words) if terms else (),
        place_words=place_words,
        ages=ages_in(plain),
        only_free=only_free,
        urgent=URGENT.search(plain) is not None,
    )


def ages_in(plain: str) -> Ages | None:
    """The ages a folded text speaks of."""
    span = RANGE_OF_AGES.search(plain)
    if span:
        return Ages(since=min(int(span[1]), int(span[2])), to=max(int(span[1]), int(span[2])))
    spelt, digits = SPELT_AGE.search(plain), AGE.search(plain)
    if spelt or digits:
        age = NUMBERS[spelt[1]] if spelt else int(digits[1]) if digits else 0
        return Ages(since=age, to=age)
    named = next((ages for pattern, ages in WORDS_OF_AGE if pattern.search(plain)), None)
    return Ages(since=named[0], to=named[1]) if named else None


def _terms(words: list[str], lexicon: Lexicon) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The understood phrases, and the words left over."""
    said = [word for word in words if fold(word) not in GLUE and not _is_number(word)]
    sought = [frozenset((*stems(word), *stems(_corrected(word, lexicon)))) for word in said]
    terms: list[Term] = []
    used: set[int] = set()
    for first in range(len(said)):
        found = None if first in used else lexicon.match(sought, first)
        if found is not None:
            positions, concept = found
            if len(positions) == 1 and (FREE_ALONE.fullmatch(fold(said[first])) or fold(said[first]) in NOISE):
                continue
            used.update(positions)
            terms.append(_term([said[n] for n in positions], [sought[n] for n in positions], concept))
    rest = [said[n] for n in range(len(said)) if n not in used]
    telling = [term for term in terms if len(term.words) > 1 or not _is_setting(fold(term.words[0]))]
    return tuple(telling or terms), tuple(
        _mere(word) for word in rest if fold(word) not in NOISE and not _says_age(fold(word))
    )


def _mere_words(text: str) -> tuple[Term, ...]:
    return tuple(_mere(word) for word in WORD.findall(latin(text)) if fold(word) not in NOISE)


def _says_age(plain: str) -> bool:
    return any(pattern.fullmatch(plain) for pattern, _ in WORDS_OF_AGE)


def _is_setting(plain: str) -> bool:
    return SETTING.fullmatch(plain) is not None or _says_age(plain)


def _corrected(word: str, lexicon: Lexicon) -> str:
    if fold(word) in NOISE or _says_age(fold(word)) or lexicon.knows(word):
        return word
    return lexicon.closest(word) or word


def _term(words: list[str], sought: list[frozenset[str]], concept: Concept) -> Term:
    return Term(words=tuple(words), stems=tuple(tuple(sorted(one)) for one in sought), concept=concept)


def _mere(word: str) -> Term:
    return Term(words=(word,), stems=(stems(word),))


def _is_number(word: str) -> bool:
    return AGE.fullmatch(fold(word)) is not None or SPELT_AGE.fullmatch(fold(word)) is not None or word.isdigit()
