"""How often something is to be, read from words: čtvrtletně, 2× ročně, 1x za 6 týdnů."""

import re
from math import ceil

from domain.words import fold

NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            *("jeden jedna jedno jednou jedenkrat", "dva dve dvou dvakrat druhy druhe druhou", "tri treti trikrat"),
            *("ctyri ctvrty ctvrte ctyrikrat", "pet petkrat", "sest sestkrat", "sedm", "osm", "devet", "deset"),
            *("jedenact", "dvanact"),
        ),
        start=1,
    )
    for word in words.split()
}
NUMBER = rf"(?:(?<!\d)\d{{1,2}}(?!\d)|{'|'.join(NUMBERS)})"
UNIT = (
    r"(?P<unit>pracovni\w* d\w+|d(?:en|ny|ni|nu)\b|tyd\w+|mesi\w+|ctvrtlet\w+|ctvrt rok\w*|kvartal\w*|pololet\w+"
    r"|pulr\w+|pul rok\w*|skolni\w* ro\w+|rocn\w+|ro[kc]\w*|let\b)"
)
UNITS = (
    *(("ctvrt", 92), ("kvartal", 92), ("pololet", 184), ("pul", 184), ("skolni", 366), ("ro", 366), ("let", 366)),
    *(("tyd", 7), ("pracovni", 1), ("d", 1)),
)
"""The longest each can be, in days; months are counted by ceil(30.6 n): 31, 62, 92, 123 …"""
MONTH = 30.6
NO_PROMISE = re.compile(
    r"\b(?:(?:po)?dle (?:potreb|domluv|situac|moznost|aktual)\w*|(?:po)?dle dohody|nepraviden\w*|ad ?hoc|operativn\w*"
    r"|prilezitostn\w*|jednoraz\w*|(?:v pripade|kdyz je) potreb\w*|max\w*|nejvys\w*|nejvic\w*)"
)
RANGE = rf"(?:\s*(?:-|az|nebo|ci)\s*(?P<upto>{NUMBER}))?"
TIMES = re.compile(
    rf"(?P<count>{NUMBER})(?:\s*(?:-|az|nebo|ci)\s*{NUMBER})?\s*"
    r"(?P<mark>x\b|×|\*|/|krat\b|setkani\b|jednani\b|schuz\w+)?\s*(?:do |za |v |ve |behem |/\s*)?"
    rf"(?:(?:kazd\w+|jedno\w*) )?(?:(?P<span>{NUMBER}){RANGE}\.? )?{UNIT}"
)
EVERY = re.compile(rf"(?P<word>\bkazd\w+|\bco|\bpo|\bob)\s+(?:(?P<span>{NUMBER}){RANGE}\.?\s+)?{UNIT}")
BARE = re.compile(rf"(?:\b|\bkazdo){UNIT}")
FORTNIGHT = re.compile(r"\bctrnactiden\w*|\b14denn\w*|\bobtyd\w*|\bob tyden")
WEEKDAYS = r"(?:pondel\w+|uter\w+|stred\w+|ctvrt(?:ek|ky|ku)|pat(?:ek|ky|ku)|sobot\w+|nedel\w+)"
OF_MONTH = re.compile(rf"{WEEKDAYS}.*\b(?:v|ve|kazd\w+|z)?\s*mesic\w*")
OF_WEEK = re.compile(rf"kazd\w+ (?:(?P<span>{NUMBER})\.? )?{WEEKDAYS}")


def every_days(frequency: str) -> int | None:
    """The longest time between two meetings that these words allow, in days; None where they promise none.

    "čtvrtletně" 92, "2× ročně" 183, "1x za 6 týdnů" 42. Of "2–3× ročně" the smaller count holds; whoever meets as
    needed, irregularly or at most so often has promised nothing.
    """
    words = re.sub(r"[‐-―−]", "-", fold(frequency))
    if NO_PROMISE.search(words):
        return None
    if FORTNIGHT.search(words):
        return 14
    if OF_MONTH.search(words):
        return 35
    if match := OF_WEEK.search(words):
        return 7 * _number(match["span"])
    if (match := TIMES.search(words)) and _counts(match):
        return max(1, ceil(_days(match["unit"], _span(match)) / max(1, _number(match["count"]))))
    if match := EVERY.search(words):
        return _days(match["unit"], 2 if match["word"] == "ob" else _span(match))
    match = BARE.search(words)
    return _days(match["unit"], 1) if match and _says_how_often(match["unit"]) else None


def _counts(match: re.Match[str]) -> bool:
    """True where the number says how many times: not "2 měsíce"."""
    word = match["count"]
    return bool(match["mark"]) or word.endswith("krat") or word == "jednou" or _says_how_often(match["unit"])


def _span(match: re.Match[str]) -> int:
    return _number(match["upto"] or match["span"])


def _says_how_often(unit: str) -> bool:
    """True for měsíčně, not for měsíc."""
    return unit.endswith("ne")


def _number(word: str | None) -> int:
    return int(word) if word and word.isdecimal() else NUMBERS.get(word or "", 1)


def _days(unit: str, count: int) -> int:
    if unit.startswith("mesi"):
        return ceil(count * MONTH)
    return count * next(days for beginning, days in UNITS if unit.startswith(beginning))
