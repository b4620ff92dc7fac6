"""The guard of free text: personal data of a child or family are found before anything is stored or sent."""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from domain.codes import Value
from domain.given_names import GIVEN_NAMES
from domain.words import fold


class PersonalData(StrEnum):
    """What was found. Over anything but a birth number the author may insist."""

    BIRTH_NUMBER = "birth-number"
    BIRTH_DATE = "birth-date"
    NAME_AND_AGE = "name-and-age"


class Finding(Value):
    """A kind of personal data and where it stands in the text; the value itself is not carried."""

    kind: PersonalData
    start: int
    end: int


DIGIT = re.compile(r"[0-9]")
AGED = re.compile(r"[0-9]\s?-?(?:let|rok|r\.|měsíc)")
SLASHED = re.compile(r"(?<![0-9/-])([0-9]{2})([0-9]{2})([0-9]{2})\s?/\s?([0-9]{3,4})(?![0-9/])")
TEN_DIGITS = re.compile(r"(?<![0-9/+-])([0-9]{2})([0-9]{2})([0-9]{2}) ?([0-9]{4})(?![0-9]|\s?/\s?[0-9]| [0-9])")
FOREIGN_PREFIX = re.compile(r"(?:\+|\b00)[0-9]{1,3}[ (]{0,2}$")
OTHER_NUMBER = re.compile(
    r"(?:účet|účtu|účtem|č\. ?ú|č\. ?účtu|č\. ?j|čj|sp\. ?zn|spis\w*|var\w*\. ?s\w*|vs|iban)[\s.:č–-]*$", re.IGNORECASE
)
BANKS = """
    0100 0300 0600 0710 0800 2010 2060 2070 2100 2200 2220 2250 2260 2600 2700 3030 3050 3060 3500 4000 4300 5500 5800
    6000 6100 6200 6210 6300 6363 6700 6800 7910 7950 7960 7970 7990 8030 8040 8060 8090 8150 8190 8198 8199 8200 8220
    8230 8240 8250 8255 8265 8270 8280 8293 8299 8500
"""
BANK_CODES = frozenset(BANKS.split())
MONTH_OFFSETS = (70, 50, 20, 0)
DATE = r"(?:[0-9]{1,2}\s?[./]\s?[0-9]{1,2}\s?[./]\s?(?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9])"
BORN = re.compile(
    rf"(?:\b(?:dat(?:um|\.)?\s+nar(?:ození|\.)?|nar\.|naroz(?:en[aáýy]?|ení)(?:/[aáý])?|dítě\s+narozené|dat\.\s?nar\.)"
    rf"[\s:,–-]*(?:dne\s+)?|(?<![\w*])\*\s?){DATE}",
    re.IGNORECASE,
)
WORD = r"[^\W\d_]+(?:-[^\W\d_]+)?"
AGE = r"(?<![0-9–-])(?P<age>[0-9]{1,2})\s?(?:let(?![\w])|rok[ůy]?\b|r\.|měsíc\w*|(?:-?\s?)let[áýéí]\w*\b)"
NAME_THEN_AGE = re.compile(
    rf"(?P<one>{WORD})\s+(?P<two>{WORD}\.?)[\s,(–:-]{{1,4}}(?:(?:ve\s+)?věku?[\s:]*|je\s+(?:(?:mu|jí|jim)\s+)?|má\s+|cca\s+)?{AGE}"
)
AGE_THEN_NAME = re.compile(rf"\b[0-9]{{1,2}}\s?-?let(?:[áýéí]|ého|ému|ým|ou)\s+(?P<one>{WORD})\s+(?P<two>{WORD}\.?)")
OF_EXPERIENCE = re.compile(r"[\s)]*(?:praxe|prax[ií]|zkušenost|v\s+oboru|činnosti|existence|provozu|služby|fungování)")
STEM_LENGTH = 4


def find_personal_data(text: str) -> tuple[Finding, ...]:
    """Every birth number, date of birth and name with an age in the text, in their order.

    A birth number is one with a slash whose date is plausible, or ten digits that also pass the check of Act
    133/2000 (divisible by eleven); bare nine digits are left alone, they are phones.
    """
    if not DIGIT.search(text):
        return ()
    found = [*_birth_numbers(text), *_birth_dates(text), *_names_with_age(text)]
    return tuple(sorted(found, key=lambda finding: finding.start))


def _birth_numbers(text: str) -> Iterator[Finding]:
    for match in SLASHED.finditer(text):
        if _is_birth_number(match) and (not _is_other_number(match) or _passes_check(match)):
            yield Finding(kind=PersonalData.BIRTH_NUMBER, start=match.start(), end=match.end())
    for match in TEN_DIGITS.finditer(text):
        before = text[: match.start()]
        is_other = FOREIGN_PREFIX.search(before) or OTHER_NUMBER.search(before)
        if not is_other and _is_birth_number(match) and _passes_check(match):
            yield Finding(kind=PersonalData.BIRTH_NUMBER, start=match.start(), end=match.end())


def _is_birth_number(match: re.Match[str]) -> bool:
    """True where the first six digits are a date; months of women stand 50 higher, of reserves 20 or 70."""
    year, month, day, serial = (int(match.group(n)) for n in range(1, 5))
    offset = next((offset for offset in MONTH_OFFSETS if 1 <= month - offset <= 12), None)
    if offset is None or (len(match.group(4)) == 3 and serial == 0):
        return False
    return any(_is_date(century + year, month - offset, day) for century in (1900, 2000))


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _passes_check(match: re.Match[str]) -> bool:
    digits = "".join(match.groups())
    is_legacy = int(digits[:9]) % 11 == 10 and digits.endswith("0")
    return len(digits) == 10 and (int(digits) % 11 == 0 or is_legacy)


def _is_other_number(match: re.Match[str]) -> bool:
    """True for what reads as an account with its bank, or a file number."""
    return match.group(4) in BANK_CODES or OTHER_NUMBER.search(match.string[: match.start()]) is not None


def _birth_dates(text: str) -> Iterator[Finding]:
    for match in BORN.finditer(text):
        yield Finding(kind=PersonalData.BIRTH_DATE, start=match.start(), end=match.end())


def _names_with_age(text: str) -> Iterator[Finding]:
    for pattern in (NAME_THEN_AGE, AGE_THEN_NAME) if AGED.search(text) else ():
        for match in pattern.finditer(text):
            if _is_person(match["one"], match["two"]) and not OF_EXPERIENCE.match(text[match.end() :]):
                yield Finding(kind=PersonalData.NAME_AND_AGE, start=match.start(), end=match.end())


def _is_person(one: str, two: str) -> bool:
    """True for a given name beside another capitalised word, in either order."""
    return one[0].isupper() and two[0].isupper() and (_is_given_name(one) or _is_given_name(two))


def _is_given_name(word: str) -> bool:
    """True for a given name, in other cases too (Janu, Petrovi, Evě): the ending of the name may differ."""
    plain = fold(word)
    if plain in GIVEN_NAMES:
        return True
    endings = ("a", "e", "i", "ovi", "em", "y", "u", "ou", "o")
    stems = {plain.removesuffix(ending) for ending in endings if plain.endswith(ending)}
    return any(len(stem) >= STEM_LENGTH - 1 and ({stem, stem + "a", stem + "e"} & GIVEN_NAMES) for stem in stems)
