"""What people type into fields of a card: IČO, web, e-mails, phones, ages, tags – read into values, or refused."""

import re

from domain.actor import AgeRange, Tag
from domain.answers import CUT_LENGTH
from domain.errors import Refusal
from domain.ico import read_ico
from domain.phones import read_phones
from domain.words import fold

LONGEST_LINE = 200
"""Characters of a name, an address, one item of a list."""
LONGEST_WORDS = 1000
"""Characters of free text on a card."""
MOST_ITEMS = 12
OLDEST = 120
EMAIL = re.compile(r"[a-z0-9._%+'-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*\.[a-z]{2,}")
WEB = re.compile(r"https?://(?:[\w-]+\.)+[a-z]{2,}(?::[0-9]{1,5})?(?:[/?#][^\s<>\"]*)?", re.IGNORECASE)
ITEMS = re.compile(r"[;,|\n]+")
AGE_WORDS = re.compile(r"\b(?:let\w*|rok\w*|r|vek\w*|deti|pro|years?|age[sd]?|рок\w*|рік|дітей)\b\.?")
AGES = (
    (re.compile(r"(?:od |from |від )?([0-9]{1,3}) ?(?:-|az|do|to|до) ?([0-9]{1,3})"), "{0} {1}"),
    (re.compile(r"(?:do|max\.?|up to|до) ?([0-9]{1,3})"), "0 {0}"),
    (re.compile(r"(?:od|nad|from|over|від) ?([0-9]{1,3})\+?|([0-9]{1,3}) ?(?:\+|a vice|a starsi)"), "{0} -"),
    (re.compile(r"([0-9]{1,3})"), "{0} {0}"),
)
"""Ways to say a range of ages, with its beginning and its end."""


def read_card_ico(text: str) -> str:
    """Eight digits that pass the check of an IČO."""
    ico = read_ico(text) if len(text) <= LONGEST_LINE else None
    if ico is None:
        raise Refusal("card-expects-ico")
    return ico


def read_web(text: str) -> str:
    """One address of a page; https:// is put where it was left out."""
    words = text.strip().rstrip(".,;")
    page = words if "://" in words else f"https://{words}"
    if len(page) > LONGEST_LINE or not WEB.fullmatch(page):
        raise Refusal("card-expects-web")
    return page


def read_emails(text: str) -> list[str]:
    """E-mail addresses, separated in any way."""
    pieces = [piece.strip(".<>()").lower() for piece in re.split(r"[\s;,|]+", text) if piece.strip(".<>()")]
    if not pieces or len(text) > LONGEST_WORDS or not all(EMAIL.fullmatch(piece) for piece in pieces):
        raise Refusal("card-expects-emails")
    return pieces


def read_numbers(text: str) -> list[str]:
    """Phone numbers as E.164, or Czech short ones; refused where something in the text is none."""
    read = read_phones(text) if len(text) <= LONGEST_LINE else None
    if read is None or not read.phones or read.unread:
        raise Refusal("card-expects-phones")
    return [phone.number for phone in read.phones]


def read_ages(text: str) -> list[AgeRange]:
    """Ranges of ages in years: "6–18", "od 15", "do 3 let", "13+", several of them after commas."""
    items = [item.strip() for item in ITEMS.split(text) if item.strip()]
    ages = [_age(item) for item in items] if len(text) <= LONGEST_LINE else []
    if not ages or None in ages:
        raise Refusal("card-expects-ages")
    return [age for age in ages if age is not None]


def read_lines(text: str) -> list[str]:
    """Items of a list, one a line or separated by semicolons."""
    items = [" ".join(item.split()) for item in re.split(r"[;\n]+", text) if item.strip()]
    if not items or len(text) > CUT_LENGTH or max(map(len, items)) > LONGEST_LINE:
        raise Refusal("card-expects-lines", limit=LONGEST_LINE)
    return items


def read_tags(text: str) -> list[Tag]:
    """A coordinator's own marks: a bare one, or "key: value"."""
    pairs = [tuple(part.strip() for part in line.partition(":")) for line in read_lines(text)]
    return [
        Tag(key=key, value=value) if colon and key and value else Tag(value=key or value) for key, colon, value in pairs
    ]


def _age(item: str) -> AgeRange | None:
    plain = " ".join(AGE_WORDS.sub(" ", re.sub(r"[‐-―−]", "-", fold(item))).split())
    plain = re.sub(r" ?- ?", "-", plain)
    for pattern, span in AGES:
        if said := pattern.fullmatch(plain):
            since, to = span.format(*(group for group in said.groups() if group)).split()
            end = None if to == "-" else int(to)
            is_span = int(since) <= (int(since) if end is None else end) <= OLDEST
            return AgeRange(since=int(since), to=end) if is_span else None
    return None
