"""Czech words compared: folding (case, diacritics, spaces) and stemming."""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

WORD = re.compile(r"\w+(?:-\w+)*")
CZECH = snowballstemmer.stemmer("czech")
SHORTEST_STEMMED = 4


def fold(text: str) -> str:
    """Lower case without diacritics, every run of white space one space: two spellings of one name become equal."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, a hyphenated word as one."""
    return [word.casefold() for word in WORD.findall(text)]


@lru_cache(maxsize=50_000)
def stems(word: str) -> tuple[str, ...]:
    """Folded stems under which a word is indexed and sought: of its own spelling and of that without diacritics.

    The stems of the folded word are always among those of the word, so a question without diacritics finds it.
    """
    whole = word.replace("-", "").casefold()
    plain = fold(whole)
    if len(plain) < SHORTEST_STEMMED:
        return (plain,)
    return tuple(dict.fromkeys((fold(CZECH.stemWord(plain)), fold(CZECH.stemWord(whole)))))
