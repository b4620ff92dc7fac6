"""Czech words compared: folding (case, diacritics, spaces) and stemming."""

import re
import threading
import unicodedata
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import cast

WORD = re.compile(r"\w+(?:-\w+)*")
MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
SHORTEST_STEMMED = 4
SPOKEN_LETTERS = 5
"""Longer words in -ama, -ema, -ima are taken for the spoken seventh case (dluhama, dětma)."""
SPOKEN = {"ama": "a", "ema": "e", "ima": "i", "ej": "y", "ejch": "ych", "yho": "eho", "ymu": "emu"}
"""Endings of the spoken language and what they are in the written one."""

CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "je", "ж": "ž", "з": "z", "и": "y",
    "і": "i", "ї": "ji", "й": "j", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "ch", "ц": "c", "ч": "č", "ш": "š", "щ": "šč", "ь": None, "ю": "ju", "я": "ja",
    "ё": "jo", "ы": "y", "э": "e", "ъ": None, "'": None, "ʼ": None, "’": None,
})  # fmt: skip
IS_CYRILLIC = re.compile("[\u0400-\u04ff]")


class _Stemmer(threading.local):
    """Each thread its own: a stemmer keeps the word it works on, and cards are indexed in the database's thread."""

    @cached_property
    def stem(self) -> Callable[[str], str]:
        """The stem of a Czech word."""
        import snowballstemmer  # slow to load: the first taps do without it

        return cast(Callable[[str], str], snowballstemmer.stemmer("czech").stemWord)


CZECH = _Stemmer()


def fold(text: str) -> str:
    """Lower case without diacritics, every run of white space one space: two spellings of one name become equal."""
    if text.isascii():
        return " ".join(text.casefold().split())
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join(MARKS.sub("", decomposed).split())


def latin(text: str) -> str:
    """Ukrainian words as Czechs write them, in lower case (у Хебі → u chebi); any other text as it is."""
    return text.casefold().translate(CYRILLIC) if IS_CYRILLIC.search(text) else text


def words_of(text: str) -> list[str]:
    """The words of a text in lower case and Latin letters, a hyphenated word as one."""
    return [word.casefold() for word in WORD.findall(latin(text))]


@lru_cache(maxsize=50_000)
def stems(word: str) -> tuple[str, ...]:
    """Folded stems under which a word is indexed and sought: of its own spelling and of that without diacritics.

    The stems of the folded word are always among those of the word, so a question without diacritics finds it.
    """
    whole = word.replace("-", "").casefold()
    plain = fold(whole)
    if len(plain) < SHORTEST_STEMMED:
        return (plain,)
    spoken = _written(plain) if len(plain) > SPOKEN_LETTERS else []
    return tuple(dict.fromkeys(fold(CZECH.stem(one)) for one in (plain, whole, *spoken)))


def _written(plain: str) -> list[str]:
    return [plain.removesuffix(end) + written for end, written in SPOKEN.items() if plain.endswith(end)]
