"""Reads single cells as people fill them in: yes and no, dates, ages, lists, e-mails, addresses of pages."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from domain.actor import AgeRange, Contact
from domain.likeness import key
from domain.phones import bare_words, normalise, read_phones
from domain.words import fold

SEPARATORS = re.compile(r"[;\n|•]")
BULLET = re.compile(r"^[\s–—*·-]+(?=\S)")
YES = frozenset({"ano", "a", "x", "xx", "yes", "y", "true", "t", "1", "ok", "jo", "pravda", "je"})
NO = frozenset({"ne", "n", "no", "false", "f", "0", "nie", "nepravda", "neni"})
YES_SIGNS = frozenset("✓✔☑✅☒×")
NO_SIGNS = frozenset("-–—✗✘☐❌/")
MONTHS = (
    *(
        ("leden", "led"),
        ("unor", "unor"),
        ("brezen", "brez"),
        ("duben", "dub"),
        ("kveten", "kvet"),
        ("cerven", "cervn"),
    ),
    *(("cervenec", "cervenc"), ("srpen", "srp"), ("zari", "zar"), ("rijen", "rij"), ("listopad", "listop")),
    ("prosinec", "prosin"),
)
"""Names of months and the beginning of their other cases."""
ISO = re.compile(r"((?:19|20)[0-9]{2})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[ T].*)?")
CZECH = re.compile(
    r"(?:(?:ke?|ze?|dne) )?([0-9]{1,2})\s*[./-]\s*([0-9]{1,2})\s*[./-]\s*((?:19|20)?[0-9]{2})"
    r"(?: [0-9]{1,2}[:.][0-9]{2})?"
)
DAY_COUNT = re.compile(r"([34][0-9]{4}|5[0-4][0-9]{3})(?:\.[0-9]+)?")
DAY_ZERO = date(1899, 12, 30)
"""From it spreadsheets count days: what a date is where its cell is formatted as a number."""
WORDED = re.compile(r"(?:([0-9]{1,2})\s*\.?\s*)?([a-z]{3,})\.?\s*((?:19|20)[0-9]{2})")
MONTH_YEAR = re.compile(r"([0-9]{1,2})\s*[./]\s*((?:19|20)[0-9]{2})")
EMAIL = re.compile(r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
PAGE = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?::[0-9]{1,5})?(?:[/?#]\S*)?", re.IGNORECASE)
OLDEST = 26
ALL_AGES = re.compile(r"(?:vsech\w*|neomezen\w*|bez (?:vekoveho )?omezeni|kazdy)(?: (?:vek\w*|kategorie|bez omezeni))*")
AGE_UNIT = re.compile(r"\b(?:let\w*|rok\w*|r|vek\w*|od|pro|(?:deti|mladez|osoby|klienti|dospeli)(?: a\b)?)\b\.?")
SPAN_OF_AGES = re.compile(r"([0-9]{1,3})\s*(?:-|az|do)\s*([0-9]{1,3})")
AND_OLDER = re.compile(r"(?:nad|starsi|min\.?)?\s*([0-9]{1,3})\s*(?:\+|a vice|a starsi|a vys\w*|-)?")
UP_TO = re.compile(r"(?:do|max\.?|mladsi)\s*([0-9]{1,3})")
EXCEL_DATE = re.compile(r"20[0-9]{2}-([0-9]{2})-([0-9]{2})")


@lru_cache(maxsize=4096)
def split_list(text: str) -> tuple[str, ...]:
    """Items of a list, separated by semicolons or line breaks, each once and without a bullet."""
    items = (" ".join(BULLET.sub("", part).split()) for part in SEPARATORS.split(text))
    return tuple(dict.fromkeys(item for item in items if item))


@lru_cache(maxsize=4096)
def read_yes(text: str) -> bool | None:
    """Yes or no in any shape; None where it is neither."""
    bare = text.strip().strip(".!()")
    if bare in YES_SIGNS:
        return True
    if bare in NO_SIGNS:
        return False
    words = key(bare).split()
    if {"ano", "ne"} <= set(words):
        return None
    first = words[0] if words else ""
    return True if first in YES else False if first in NO else None


def read_date(text: str) -> date | None:
    """A date as Excel, people or machines write it; of a month alone its first day."""
    plain = fold(text).strip(" .")
    if match := ISO.fullmatch(plain):
        return _date(match[1], match[2], match[3])
    if match := CZECH.fullmatch(plain):
        return _date(match[3], match[2], match[1])
    if match := DAY_COUNT.fullmatch(plain):
        return DAY_ZERO + timedelta(int(match[1]))
    if match := MONTH_YEAR.fullmatch(plain):
        return _date(match[2], match[1], "1")
    if match := WORDED.fullmatch(plain):
        month = _month(match[2])
        return _date(match[3], str(month), match[1] or "1") if month else None
    return None


def _month(word: str) -> int | None:
    exact = (n for n, (name, _) in enumerate(MONTHS, start=1) if word == name)
    inflected = (n for n, (_, stem) in enumerate(MONTHS, start=1) if word.startswith(stem))
    return next(exact, None) or next(inflected, None)


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year) if len(year) > 2 else 2000 + int(year), int(month), int(day))
    except ValueError:
        return None


def read_age(text: str) -> AgeRange | None:
    """One range of ages in years: 0–18, 6+, do 3 let, všechny; None where it is no such thing."""
    plain = re.sub(r"[‐-―−]", "-", fold(text)).strip(" .")
    if ALL_AGES.fullmatch(plain):
        return AgeRange(since=0)
    if match := EXCEL_DATE.fullmatch(plain):
        return _range(*sorted((int(match[1]), int(match[2]))))
    plain = " ".join(AGE_UNIT.sub(" ", plain).split())
    if match := SPAN_OF_AGES.fullmatch(plain):
        return _range(int(match[1]), int(match[2]))
    if match := UP_TO.fullmatch(plain):
        return _range(0, int(match[1]))
    if match := AND_OLDER.fullmatch(plain):
        return _range(int(match[1]), None if plain != match[1] or "od" in fold(text).split() else int(match[1]))
    return None


def _range(since: int, to: int | None) -> AgeRange | None:
    return AgeRange(since=since, to=to) if since <= (to if to is not None else since) <= 120 else None


def was_turned_into_a_date(text: str) -> bool:
    """True for an age such as 6-10 that the spreadsheet took for a date."""
    return EXCEL_DATE.fullmatch(text.strip()) is not None


def read_emails(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Addresses in a cell, and pieces of it that are none."""
    pieces = [piece.strip(" .<>()") for piece in re.split(r"[;,\s|]+", re.sub(r"(?i)\be-?mail\s*:|mailto:", " ", text))]
    found = [match.group().lower() for piece in pieces if (match := EMAIL.fullmatch(piece))]
    bad = [piece for piece in pieces if "@" in piece and not EMAIL.fullmatch(piece)]
    return tuple(dict.fromkeys(found)), tuple(bad)


def words_beside_emails(text: str) -> str:
    """What a text says beside e-mails and the conjunctions and labels around them."""
    return bare_words(EMAIL.sub(" ", text)) if "@" in text else text


def words_beside_pages(text: str) -> str:
    """What a text says beside addresses of pages."""
    return bare_words(" ".join(piece for piece in text.split() if not PAGE.fullmatch(piece.strip(" ,;.()<>|"))))


def read_pages(text: str) -> tuple[str, ...]:
    """Addresses of web pages, complete with https:// where it was left out; other schemes are not taken."""
    pieces = (piece.strip(" ,;.()<>") for piece in re.split(r"[;\s|]+", text))
    found = (piece if "://" in piece else f"https://{piece}" for piece in pieces if PAGE.fullmatch(piece))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def read_contacts(text: str) -> tuple[Contact, ...]:
    """Contact persons: "Jméno, role", perhaps with a phone and an e-mail of their own."""
    return tuple(_contact([part.strip() for part in item.split(",")]) for item in split_list(text))


def _contact(parts: Sequence[str]) -> Contact:
    emails = [email for part in parts for email in read_emails(part)[0]]
    phones = [phone.number for part in parts for phone in normalise(part)]
    words = [word for part in parts if (word := words_beside_emails(read_phones(part).words))]
    return Contact(
        name=words[0] if words else None,
        role=", ".join(words[1:]) or None,
        phone=phones[0] if phones else None,
        email=emails[0] if emails else None,
    )
