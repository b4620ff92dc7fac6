"""Birth numbers in a text: with a slash, ten digits that pass their check, or whatever is called one."""

import re
from collections.abc import Iterator
from datetime import date

Span = tuple[int, int]
SLASHED = re.compile(r"[0-9](?<![0-9/-][0-9])[0-9]{5}\s{0,2}/\s{0,2}[0-9]{3,4}(?![0-9/])")
CHECKED = re.compile(
    r"[0-9](?<![0-9/+-][0-9])(?:[0-9]{5}(?:\s?[–|-]\s?|\s?)|[0-9]\s[0-9]{2}\s[0-9]{2}\s)[0-9]{4}"
    r"(?![0-9]|\s?/\s?[0-9]|\s[0-9])"
)
HINTS = ("rč", "r.č", "r. č", "r č", "rodn")
CALLED = re.compile(
    r"(?:\bR\.?\s?Č\b\.?|rodn(?:é|ého|ým)\s+č(?:\.|ísl\w+))[\s:.–-]*([0-9](?:[\s/|.–-]?[0-9]){8,9})(?![0-9])", re.I
)
FOREIGN_PREFIX = re.compile(r"(?:\+|\b00)[0-9]{1,3}[ (]{0,2}$")
ACCOUNT = re.compile(r"(?:účet|účtu|účtem|č\. ?ú|č\. ?účtu)[\s.:č–-]*$", re.IGNORECASE)
FILE_NUMBER = re.compile(
    r"(?:č\. ?j|čj|sp\. ?zn|spis\w*(?:\s+značk\w+)?|var\w*\.? ?s\w*|vs|iban|objednávk\w*|faktur\w*|zakázk\w*|\bč\.)"
    r"[\s.:č–-]*$",
    re.IGNORECASE,
)
YEAR = re.compile("20[0-4][0-9]")
BANKS = """
    0100 0300 0600 0710 0800 2010 2060 2070 2100 2200 2220 2250 2260 2600 2700 3030 3050 3060 3500 4000 4300 5500 5800
    6000 6100 6200 6210 6300 6363 6700 6800 7910 7950 7960 7970 7990 8030 8040 8060 8090 8150 8190 8198 8199 8200 8220
    8230 8240 8250 8255 8265 8270 8280 8293 8299 8500
"""
BANK_CODES = frozenset(BANKS.split())
MONTH_OFFSETS = (70, 50, 20, 0)
LOOK_BACK = 30


def birth_numbers(text: str) -> Iterator[Span]:
    """Where birth numbers stand; the check is that of Act 133/2000 (divisible by eleven).

    Bare nine digits are left alone: they are phones. Digits behind the words "rodné číslo" need a plausible date only.
    """
    called: list[Span] = []
    low = text.lower()
    if any(hint in low for hint in HINTS):
        called = [match.span(1) for match in CALLED.finditer(text) if _has_birth_date(_digits(match[1]))]
    yield from called
    for match in (*(SLASHED.finditer(text) if "/" in text else ()), *CHECKED.finditer(text)):
        if not any(since < match.end() and match.start() < to for since, to in called) and _is_birth_number(match):
            yield match.span()


def _is_birth_number(match: re.Match[str]) -> bool:
    digits = _digits(match[0])
    before = match.string[max(0, match.start() - LOOK_BACK) : match.start()]
    if not _has_birth_date(digits):
        return False
    if match.re is CHECKED:
        return _passes_check(digits) and not any(one.search(before) for one in (FOREIGN_PREFIX, ACCOUNT, FILE_NUMBER))
    account, filed = ACCOUNT.search(before) is not None, FILE_NUMBER.search(before) is not None
    if (account and digits[6:] in BANK_CODES) or (filed and YEAR.fullmatch(digits[6:])):
        return False
    return not (account or filed or digits[6:] in BANK_CODES) or _passes_check(digits)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _has_birth_date(digits: str) -> bool:
    """True where the first six digits are a date; months of women stand 50 higher, of reserves 20 or 70."""
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    offset = next((offset for offset in MONTH_OFFSETS if 1 <= month - offset <= 12), None)
    if offset is None or digits[6:] == "000":
        return False
    return any(_is_date(century + year, month - offset, day) for century in (1900, 2000))


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _passes_check(digits: str) -> bool:
    is_legacy = int(digits[:9]) % 11 == 10 and digits.endswith("0")
    return len(digits) == 10 and (int(digits) % 11 == 0 or is_legacy)
