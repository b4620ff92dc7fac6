"""Answers as people type them into forms: read into values, or refused with what is expected."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from domain.errors import Refusal
from domain.hours import MIDNIGHT, OpeningHours, Span
from domain.hours_text import read_hours
from domain.phones import NATIONAL_LENGTH, normalise, shared_number
from domain.words import fold

LONGEST_SHORT_ANSWER = 60
CUT_LENGTH = 3500
"""Telegram sends a longer text than 4,096 characters in pieces, cut at a word: a piece this long may have a rest."""
NUMBER = re.compile(r"(?:[^\W\d]+:?\s+)?(-?\d{1,9})(?:\s+[^\W\d]+){0,2}\s*[.!]?")
"""A number with at most a word before and two behind it: more words are something else than an answer."""
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
DATE = re.compile(r"(\d{1,2})\s?[./]\s?(\d{1,2})(?:\s?[./]\s?(\d{4}|\d{2})?)?")
LETTERS = re.compile(r"[^\W\d_]{2}")
LEAP_YEARS_APART = 8
YEAR, DIGIT = re.compile(r"\d{4}"), re.compile(r"\d")
FAR = timedelta(days=2 * 365)
"""A day farther from today than this is meant only where its year is written."""
LONG_DIGITS = re.compile(r"\d{5}")
NEXT = re.compile(r"^(?:ve? |у |в )?(?:příští|pristi|next|наступн\w+)\s+", re.IGNORECASE)
LANGUAGES_OF_DAYS = ["cs", "uk", "en"]
YES = frozenset(("ano", "jo", "jasne", "yes", "y", "a", "так", "да"))
NO = frozenset(("ne", "nikoli", "no", "n", "ні", "нет"))
DAYS = ("Po", "Út", "St", "Čt", "Pá", "So", "Ne")
"""Days of the week as the words of opening hours are written in cards."""
Week = dict[str, str]
"""Hours by weekday ("0" is Monday) as people write them; a day without hours is closed."""


def read_text(text: str, limit: int) -> str:
    """Free text without blanks around it; raises Refusal over `limit` characters."""
    words = text.strip()
    if len(words) > limit:
        raise Refusal("refused-note-too-long", length=len(words), limit=limit)
    return words


def read_number(text: str, least: int, most: int) -> int:
    """A whole number from `least` to `most` ("3", "máme 3 místa")."""
    said = NUMBER.fullmatch(text.strip()) if len(text) <= LONGEST_SHORT_ANSWER else None
    if said is None or not least <= int(said.group(1)) <= most:
        raise Refusal("form-expects-number", least=least, most=most)
    return int(said.group(1))


def read_yes_no(text: str) -> bool:
    """A yes or a no in Czech, English or Ukrainian."""
    word = fold(text.strip(" .!")) if len(text) <= LONGEST_SHORT_ANSWER else ""
    if word in YES or word in NO:
        return word in YES
    raise Refusal("form-expects-yes-no")


def read_phone(text: str) -> str:
    """One phone number as E.164; Czech where no country is written."""
    phones = normalise(text) if len(text) <= LONGEST_SHORT_ANSWER else ()
    if len(phones) != 1 or not phones[0].number.startswith("+"):
        raise Refusal("form-expects-phone")
    return phones[0].number


def read_contact(number: str) -> str:
    """The number of a contact as E.164: of the address book as it is written there, of Telegram without its plus."""
    if len(re.sub(r"[^0-9]", "", number)) == NATIONAL_LENGTH:
        return read_phone(number)
    found = shared_number(number)
    if found is None:
        raise Refusal("form-expects-phone")
    return found


def read_day(text: str, today: date) -> date:
    """A day: "12. 3. 2027", "12.3.", "zítra", "příští úterý", "2027-03-12"; without a year the next such day."""
    words = " ".join(text.split())
    if len(words) > LONGEST_SHORT_ANSWER or LONG_DIGITS.search(words):
        raise Refusal("form-expects-day")
    try:
        day = date.fromisoformat(words) if ISO_DAY.fullmatch(words) else _read_date(words, today)
    except ValueError:
        day = None
    if day is None and LETTERS.search(words):
        day = _read_day_words(words, today)
    if day is None:
        raise Refusal("form-expects-day")
    return day


def _read_date(words: str, today: date) -> date | None:
    said = DATE.fullmatch(words)
    if said is None:
        return None
    day, month, year = int(said[1]), int(said[2]), said[3]
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    years = range(today.year, today.year + LEAP_YEARS_APART + 1)
    return next((date(y, month, day) for y in years if _is_date(y, month, day) and date(y, month, day) >= today), None)


def _is_date(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _read_day_words(words: str, today: date) -> date | None:
    """A day and a month by name, a day counted from today, or a weekday within a week."""
    is_next = NEXT.match(words) is not None
    day = None if is_next else _parse_day(words, today, ["day", "month"])
    if day is not None and (YEAR.search(words) or abs(day - today) < FAR):
        return day
    weekday = None if DIGIT.search(words) else _parse_day(NEXT.sub("", words), today, [])
    if weekday is None or not 0 <= (weekday - today).days <= 7:
        return None
    return _in_next_week(today, weekday.weekday()) if is_next else weekday


def _parse_day(words: str, today: date, parts: list[str]) -> date | None:
    import dateparser  # takes a sixth of a second: only where a day is typed

    found = dateparser.parse(
        words,
        languages=LANGUAGES_OF_DAYS,
        settings={
            "PREFER_DATES_FROM": "future",
            "RELATIVE_BASE": datetime.combine(today, time()),
            "DATE_ORDER": "DMY",
            "PARSERS": ["absolute-time", "relative-time"],
            "REQUIRE_PARTS": parts,
        },
    )
    return found.date() if found else None


def _in_next_week(today: date, weekday: int) -> date:
    """That day of the week that begins next Monday."""
    return today + timedelta(days=7 - today.weekday() + weekday)


def read_week(text: str) -> OpeningHours:
    """The hours of a whole week in one text ("po–pá 8–16")."""
    hours = read_hours(text) if len(text) <= 200 else None
    if hours is None or (hours.week is None and not hours.nonstop):
        raise Refusal("form-expects-hours")
    return hours


def read_spans(text: str) -> str:
    """The hours of one day ("8-12, 13-17") in one way of writing: "8:00–12:00, 13:00–17:00"; "" for closed."""
    hours = read_hours(f"po {text}") if len(text) <= LONGEST_SHORT_ANSWER else None
    if hours is None or hours.week is None or any(hours.week[1:]):
        raise Refusal("form-expects-spans")
    return spans_text(hours.week[0])


def hours_of(week: Week) -> OpeningHours:
    """Opening hours of days set one by one; days with the same hours stand together."""
    spans = [_spans(week.get(str(day), "")) for day in range(7)]
    groups: list[list[int]] = []
    for day, open_then in enumerate(spans):
        if groups and spans[groups[-1][0]] == open_then:
            groups[-1].append(day)
        else:
            groups.append([day])
    lines = [f"{_days(group)} {spans_text(spans[group[0]])}" for group in groups if spans[group[0]]]
    return OpeningHours(text="; ".join(lines), week=tuple(spans))


def spans_text(spans: Sequence[Span]) -> str:
    """Hours of a day for people: "8:00–12:00, 13:00–17:00"."""
    return ", ".join(f"{_clock(span.since)}–{_clock(span.to, is_end=True)}" for span in spans)


def week_of(hours: OpeningHours) -> Week:
    """Opening hours as days that can be set one by one."""
    days = hours.week or ()
    return {str(day): spans_text(spans) for day, spans in enumerate(days) if spans}


def narrow(labels: Sequence[str], query: str) -> list[int]:
    """Positions of the labels in which every word of the query begins some word; a label that is the query is alone."""
    wanted, folded = fold(query).split(), [fold(label) for label in labels]
    exact = [at for at, label in enumerate(folded) if label.split() == wanted]
    return exact or [at for at, label in enumerate(folded) if _has_words(label, wanted)]


def _has_words(label: str, wanted: Sequence[str]) -> bool:
    words = re.split(r"[^\w]+", label)
    return all(any(word.startswith(start) for word in words) for start in wanted)


def _spans(text: str) -> tuple[Span, ...]:
    hours = read_hours(f"po {text}") if text else None
    return hours.week[0] if hours and hours.week else ()


def _days(group: Sequence[int]) -> str:
    return DAYS[group[0]] if len(group) == 1 else f"{DAYS[group[0]]}–{DAYS[group[-1]]}"


def _clock(at: time, *, is_end: bool = False) -> str:
    return "24:00" if is_end and at == MIDNIGHT else f"{at.hour}:{at.minute:02}"
