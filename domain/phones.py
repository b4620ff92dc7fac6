"""Phone numbers as people write them: read, checked and shown. Numbers are kept in E.164."""

import re
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, shortnumberinfo

from domain.codes import Value

REGION = "CZ"
COUNTRY = "+420"
NATIONAL_LENGTH = 9
PIECES = re.compile(r"[;,\n|]|\s(?:a|nebo|či|i|,)\s|\s[/–-]\s", re.IGNORECASE)
EXTENSION = re.compile(r"\(?\b(?:kl|klapka|linka|l|ext)\b\.?\s*:?\s*[0-9]{1,5}\)?", re.IGNORECASE)
RUN = re.compile(r"(?:\+|\b00)?[(]?[0-9](?:[\s.()/–-]*[0-9])*")
CZECH_PREFIX = re.compile(r"^(?:\+420|00420(?=(?:[0-9]{9})+$)|420(?=[0-9]{9}$))")
SHORT = re.compile(r"1[0-9]{2}|116[0-9]{3}")
WORTH_READING = 4
LABEL = re.compile(
    r"\b(?:telefon\w*|tel|mobil\w*|mob|gsm|fax|pevn\w+|e-?mail\w*|mail\w*|web\w*|www|https?|číslo|č|a|i|nebo|či)\b",
    re.IGNORECASE,
)
AROUND = " ,;:.|/–-"
WORD = re.compile(r"\w")
BRACKET = re.compile(r"[()\[\]<>]")
BLOCK_OF_NINES = re.compile(r"[0-9]{9}(?:[0-9]{9})+")


class Phone(Value):
    """A number found in a text: E.164, or the bare digits of a Czech short number such as 116111."""

    number: str
    valid: bool
    """False where the number is possible by its length but assigned to nobody."""


class PhonesRead(Value):
    """Numbers of a text, each once, in its order; and the runs of four digits and more that are no phone number."""

    phones: tuple[Phone, ...]
    unread: tuple[str, ...]
    words: str = ""
    """What the text says beside them."""


def normalise(text: str) -> tuple[Phone, ...]:
    """Every phone number of a text; Czech where no country is written."""
    return read_phones(text).phones


@lru_cache(maxsize=1024)
def read_phones(text: str) -> PhonesRead:
    """Every phone number of a text, and what looks like one but cannot be, so that nothing is dropped in silence."""
    runs = [run for piece in PIECES.split(EXTENSION.sub(" ", text)) for run in _runs(piece)]
    read = [(run, _read_run(run)) for run in runs]
    phones = dict.fromkeys(phone for _, found in read for phone in found)
    unread = tuple(run for run, found in read if not found and len(run) >= WORTH_READING)
    words = bare_words(RUN.sub(_unless_read, text)) if phones else text.strip()
    return PhonesRead(phones=tuple(phones), unread=unread, words=words)


def shared_number(number: str) -> str | None:
    """A number as Telegram hands it over, with its country but often without the plus, in E.164; None for none."""
    digits = re.sub(r"[^0-9]", "", number)
    found = _checked("+" + digits) if digits else []
    return found[0].number if found else None


def international(number: str) -> str:
    """The number spaced for people and still dialable: +420 377 123 456; a short number stays national."""
    if not number.startswith("+"):
        return " ".join(number[at : at + 3] for at in range(0, len(number), 3))
    national = number.removeprefix(COUNTRY)
    if number.startswith(COUNTRY) and len(national) == NATIONAL_LENGTH:
        return f"{COUNTRY} {national[:3]} {national[3:6]} {national[6:]}"
    return phonenumbers.format_number(phonenumbers.parse(number), PhoneNumberFormat.INTERNATIONAL)


def _unless_read(run: re.Match[str]) -> str:
    digits = re.sub(r"[^0-9+]", "", run[0])
    return " " if len(digits) >= WORTH_READING or _read_run(digits) else run[0]


def bare_words(text: str) -> str:
    """A text without labels and conjunctions that stand around numbers and addresses; "" where nothing else is said."""
    says_something = WORD.search(text) and WORD.search(LABEL.sub(" ", text))
    return " ".join(BRACKET.sub(" ", text).split()).strip(AROUND) if says_something else ""


def _runs(piece: str) -> list[str]:
    """Runs of digits in a piece, white space and punctuation taken out."""
    return [re.sub(r"[^0-9+]", "", run) for part in re.split(r"(?=\+)", piece) for run in RUN.findall(part)]


def _read_run(run: str) -> list[Phone]:
    national = CZECH_PREFIX.sub("", run)
    if BLOCK_OF_NINES.fullmatch(national):
        parts = [national[at : at + NATIONAL_LENGTH] for at in range(0, len(national), NATIONAL_LENGTH)]
        return [phone for part in parts for phone in _read_run(part)]
    if len(national) == NATIONAL_LENGTH and not national.startswith("+"):
        return [Phone(number=COUNTRY + national, valid=_is_assigned_czech(national))]
    if run.startswith("00"):
        return _checked("+" + run[2:])
    return _checked(run) if run.startswith("+") else _short(run)


def _checked(number: str) -> list[Phone]:
    parsed = _parse(number)
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        return []
    e164 = phonenumbers.format_number(parsed, PhoneNumberFormat.E164)
    return [Phone(number=e164, valid=phonenumbers.is_valid_number(parsed))]


def _is_assigned_czech(national: str) -> bool:
    """True where nine digits are in use; no Czech number begins with zero."""
    number = PhoneNumber(country_code=int(COUNTRY), national_number=int(national))
    return not national.startswith("0") and phonenumbers.is_valid_number(number)


def _short(digits: str) -> list[Phone]:
    parsed = _parse(digits) if SHORT.fullmatch(digits) else None
    if parsed is None or not shortnumberinfo.is_valid_short_number_for_region(parsed, REGION):
        return []
    return [Phone(number=digits, valid=True)]


def _parse(number: str) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(number, REGION)
    except phonenumbers.NumberParseException:
        return None
