"""Every case a Czech place name may stand in, without diacritics; and the names of regions made from it."""

from functools import lru_cache

SOFTENED = {"h": "z", "k": "c", "g": "z"}
CHANGED = {"ves": "vs", "dvur": "dvor", "dul": "dol", "hur": "hor", "uv": "ov"}
ADJECTIVE = ("y", "a", "e", "i", "eho", "emu", "em", "ym", "ych", "ymi", "ou", "ho")
ENDINGS = {
    "a": ("a", "y", "e", "i", "u", "ou", "ach", "am", "ami", "", "ych", "ym"),
    "y": ("y", "u", "um", "ech", "ich", "ach", "am", "ami", "", *ADJECTIVE),
    "e": ("e", "i", "ich", "im", "emi", "em", "eti", "ete", "", *ADJECTIVE),
    "i": ("i", "im", "ich", "imi", "iho", "imu"),
    "o": ("o", "a", "u", "e", "em", "ech", "um", ""),
    "": ("", "a", "u", "e", "i", "em", "ou", "im"),
}
REGIONAL = frozenset({"o", "a", "u", "em", "y", "e", "eho", "emu", "ou", "ych", "ym", "ymi"})
NO_CASES = frozenset({"nad", "pod", "na", "u", "v", "ve", "pri", "za", "a", "kralove"})
MOVING_E = frozenset("cklnrtdsm")
VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=20_000)
def forms(word: str) -> frozenset[str]:
    """All forms of a folded word of a place name, the first case included; rather one too many than one missing."""
    if word in NO_CASES or len(word) < 2:
        return frozenset({word})
    vowel = word[-1] if word[-1] in ENDINGS else ""
    stems = _stems(word.removesuffix(vowel))
    return frozenset({word, *(stem + ending for stem in stems for ending in ENDINGS[vowel])})


def regional_stems(words: tuple[str, ...]) -> frozenset[str]:
    """What stands before -o in the names of the region around a place: cheb → chebsk, zatec → zateck."""
    end = next((n for n, word in enumerate(words) if word in NO_CASES), len(words))
    prefix = "".join(_joined(word) for word in words[: end - 1])
    return frozenset(prefix + stem for stem in _regional(words[end - 1]))


def regional_stem(word: str) -> str | None:
    """The stem of a word that may name a region or be its adjective: na chebsku, chebského → chebsk."""
    stem, k, ending = word.rpartition("k")
    return stem + k if k and ending in REGIONAL else None


def _stems(stem: str) -> set[str]:
    """The stem itself; softened (Praha → Praze); without or with a moving e (Žatec, Oder); with changed vowels."""
    stems = {stem}
    if len(stem) > 3 and stem[-2] == "e" and stem[-1] in MOVING_E:
        stems.add(stem[:-2] + stem[-1])
    if len(stem) > 2 and stem[-1] in MOVING_E and stem[-2] not in VOWELS:
        stems.add(f"{stem[:-1]}e{stem[-1]}")
    changed = next((end for end in CHANGED if stem.endswith(end)), None)
    if changed is not None:
        stems.add(stem.removesuffix(changed) + CHANGED[changed])
    return stems | {one[:-1] + SOFTENED[one[-1]] for one in stems if one[-1] in SOFTENED}


def _joined(word: str) -> str:
    """The first part of a compound: český → česko-, havlíčkův → havlíčko-."""
    return word[: -2 if word.endswith("uv") else -1] + "o"


def _regional(word: str) -> set[str]:
    base = word.rstrip("aeiouy") or word
    if base.endswith(("ec", "ek")):
        return {base[:-1] + "ck"}
    stems = {base + "sk"}
    if base[-1] in "kc":
        stems |= {base[:-1] + "ck", base[:-1] + "sk"}
    if base.endswith("st"):
        stems.add(base + "eck")
    return stems
