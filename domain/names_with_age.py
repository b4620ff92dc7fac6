"""Names of people with their age in a text: a given name beside another name, and a number of years close by."""

import re
from collections.abc import Iterator

from domain.given_names import GIVEN_NAMES
from domain.words import fold

Span = tuple[int, int]
WORD = r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*"
COUNT = "dva|tři|čtyři|pět|šest|sedm|osm|devět|deset|jedenáct|dvanáct|třináct|čtrnáct|patnáct|šestnáct|sedmnáct"
COUNTED = (
    "jedno|dvou|tří|čtyř|pěti|šesti|sedmi|osmi|devíti|devíti|desíti|deseti|jedenácti|dvanácti|třinácti|čtrnácti|patnácti"
    "|šestnácti|sedmnácti"
)
OLD = r"let[áýéí](?:ho|mu|m|ch)?|letou"
UNIT = rf"(?:let|l|rok[ůyu]?|r|měs(?:íc\w*)?|týdn\w*|{OLD}|years?|yo|років|роки|рік|року|лет|года?)(?!\w)"
AGE = re.compile(rf"[0-9](?<![\w–./,-][0-9])[0-9]?(?:[,.]5|-?ti)?\s?-?\s?{UNIT}", re.I)
AGE_IN_WORDS = re.compile(rf"\b(?:(?:{COUNT})\s+(?:let|roky|měsíc\w*)|(?:{COUNTED})(?:{OLD}))\b", re.I)
LETTERS_THEN_YEARS = re.compile(r"[^\W\d_]\s?(?:let|roky|měs)")
IN_BRACKETS = re.compile(r"\((?:1?[0-9])\)")
UNSAID = re.compile(
    r"\bvěku?[\s:]+[0-9]{1,2}\b|\broč(?:ník|\.)\s?(?:19|20)[0-9]{2}\b"
    r"|\bje\s+(?:mu|jí)\s+(?:už\s+|teprve\s+)?1?[0-9]\b(?!\s?\w)"
    r"|\bbude\s+(?:mu\s+|jí\s+)?(?:v\s+\w+\s+|už\s+|teprve\s+){0,2}1?[0-9]\b(?!\s?(?:[.:–-]|h\b|hod|min|osob|dět|lid))",
    re.I,
)
RANGE = re.compile(r"[0-9]\s?(?:až|do|a|nebo|,|–|-)\s?$|\b(?:od|do|nad|pod)\s$", re.I)
FILLING = "je|má|jsou|cca|asi|už|teprve|mu|jí|bylo|ve|věku|věk"
FILL = rf"(?:(?:{FILLING})[\s:]+){{0,3}}"
NAMES = rf"(?:(?P<zero>{WORD})\s+)?(?P<one>{WORD})\s+(?P<two>(?!(?:{FILLING}|ml|st)\b){WORD}\.?)"
BESIDE = rf"(?:\s?,?\s?(?:ml|st)\.|\s+ze?\s+{WORD}|,\s(?:žák|žačk|student|klient)\w*[^,;:()]{{0,20}}(?=,))?"
BEFORE = re.compile(rf"{NAMES}{BESIDE}[\s,;(–:-]{{1,4}}{FILL}$", re.I)
AFTER = re.compile(rf"\s+(?:[^\W\d_]+\s+)??(?P<one>{WORD})\s+(?P<two>{WORD}\.?)")
ALONE = re.compile(rf"(?<!\w)(?P<one>{WORD})[\s,;(–:-]{{1,4}}{FILL}$", re.I)
ALONE_AFTER = re.compile(rf"\s+(?P<one>{WORD})")
NO_NAMES = frozenset(("dite", "matka", "matky", "matce", "matku", "matkou", "ano"))
"""Common words that are also a name in some case or pet form."""
RELATIVES = ("paní", "pan", "p.", "rodiny", "manželů")
IS_ADJECTIVE = re.compile(rf"(?:{OLD})$", re.I)
CHILD_OF = re.compile(
    r"\b(?:syn|dcer|vnuk|vnučk|chlap|kluk|holčičk|dívk|dítě|dět|bratr|sestr|žák|klient)\w*\s+"
    rf"(?:paní|pana?|p\.|rodiny|manželů)\s+(?P<two>{WORD})[\s,(–-]{{1,3}}(?:(?:19|20)[0-9]{{2}}\b(?!/)|[0-9]{{1,2}}\s?{UNIT})",
    re.I,
)
OF_EXPERIENCE = re.compile(
    r"[\s)]*(?:\w+\s+)?(?:prax|zkušenost|v\s+oboru|činnosti|existence|provozu|služb|fungování|v\s+terénu|s\s+vámi|ve\s+funkci"
    r"|pomáh|prac|ved(?:e|l)|uč(?:í|il)|působ|mezi|досвід|робот|experience)",
    re.I,
)
HOUSE = re.compile(
    r"(?:klub|centr|dum|domov|spol(?:ek|ku)|nadac|skol|poradn|diakoni|charit|tabor|kurz|skupin|svat|knihovn|far[ay]|"
    r"stredisk|sluzb|program|projekt|link|ulic|namesti|cen[ay]$|jesl|krouzek|zs$|ms$|ss$|zus$|ddm$|nzdm$|mc$|rc$|sv$)"
)
SURNAME = re.compile(r"\w+(?:ov[áéoueý]\w*|[scn]k[áýéoí]\w*|[nrlvt][ýáé]\w{0,2}|ek|[áíe]k|ec|enko)$", re.I)
CYRILLIC = re.compile("[А-ЯЄІЇҐ][а-яєіїґ'’ʼ-]+")
ENDINGS = ("", "a", "e", "i", "ovi", "em", "y", "u", "ou", "o", "m", "ovo")
DIMINUTIVES = ("", "ick", "ink", "ynk", "enk", "unk", "usk", "in", "ek", "ik", "k", "ick", "c")
SHORTEST_STEM = 2
LOOK_BACK, LOOK_AHEAD = 80, 60


def names_with_age(text: str) -> Iterator[Span]:
    """Where a name and an age stand side by side; the age is looked for first, for it is rare."""
    low, last = text.lower(), -1
    for start, end in sorted(span for age in _ages(text, low) for span in _beside(text, age)):
        if start > last:
            yield start, end
        last = max(last, end)
    for match in CHILD_OF.finditer(text) if any(word in low for word in RELATIVES) else ():
        if match["two"][0].isupper() and not OF_EXPERIENCE.match(text, match.end()):
            yield match.span()


def given_names_with_age(text: str) -> Iterator[Span]:
    """Where a given name alone stands beside an age: little in most texts, too much where a child is spoken of."""
    for age in _ages(text, text.lower()):
        base = max(0, age.start() - LOOK_BACK)
        before, after = ALONE.search(text[base : age.start()]), ALONE_AFTER.match(text, age.end())
        if before and _is_name_alone(before["one"]) and not OF_EXPERIENCE.match(text, age.end()):
            yield base + before.start("one"), age.end()
        elif after and IS_ADJECTIVE.search(age[0]) and _is_name_alone(after["one"]):
            yield age.start(), after.end()


def _is_name_alone(word: str) -> bool:
    return word[0].isupper() and fold(word) not in NO_NAMES and _is_given_name(word)


def _ages(text: str, low: str) -> Iterator[re.Match[str]]:
    yield from AGE.finditer(text)
    yield from IN_BRACKETS.finditer(text)
    if LETTERS_THEN_YEARS.search(low):
        yield from AGE_IN_WORDS.finditer(text)
    if "věk" in low or "roč" in low or "bude" in low or "je mu" in low or "je jí" in low:
        yield from UNSAID.finditer(text)


def _beside(text: str, age: re.Match[str]) -> Iterator[Span]:
    base = max(0, age.start() - LOOK_BACK)
    before = text[base : age.start()]
    if RANGE.search(before) or OF_EXPERIENCE.match(text, age.end()):
        return
    named = BEFORE.search(before)
    if named and _is_person(named["zero"], named["one"], named["two"]):
        yield base + named.start("one"), age.end()
    elif IS_ADJECTIVE.search(age[0]):
        named = AFTER.match(text, age.end(), age.end() + LOOK_AHEAD)
        if named and _is_person(None, named["one"], named["two"]):
            yield age.start(), named.end()


def _is_person(zero: str | None, one: str, two: str) -> bool:
    """True for a given name beside another capitalised word, in either order; not for what a house is called."""
    if any(HOUSE.match(fold(word)) for word in (zero, one, two) if word):
        return False
    if one.islower() and two.islower():
        return fold(one) in GIVEN_NAMES and SURNAME.fullmatch(two) is not None
    if not (one[0].isupper() and two[0].isupper()):
        return False
    if CYRILLIC.fullmatch(one) and CYRILLIC.match(two):
        return True
    return _is_given_name(one) or _is_given_name(two) or bool(zero and zero[0].isupper() and _is_given_name(zero))


def _is_given_name(word: str) -> bool:
    """True for a given name, its cases and its pet forms too (Janu, Petrovi, Evě, Matyáškem, Adélku)."""
    return any(_is_known(part) for part in fold(word).split("-"))


def _is_known(plain: str) -> bool:
    bases = {plain.removesuffix(ending) for ending in ENDINGS if plain.endswith(ending)}
    stems = {base.removesuffix(pet) for base in bases for pet in DIMINUTIVES if base.endswith(pet)}
    return any(
        len(stem) >= SHORTEST_STEM and not {stem, stem + "a", stem + "e"}.isdisjoint(GIVEN_NAMES) for stem in stems
    )
