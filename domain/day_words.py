"""Days in Czech prose: "příští úterý", "v pátek 4. 12.", "od 4. do 6. prosince", "za 14 dní", each with its place."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

Span = tuple[int, int]
WEEKDAYS = (
    r"pondel(?:i|k[auy]|ni\w*)",
    r"uter(?:y|ek|k[au]|ni\w*)",
    r"stred(?:[auy]|ecni\w*)",
    r"ctvrt(?:ek|k[au]|ecni\w*)",
    r"pat(?:ek|ku|ecni\w*)",
    r"sobot(?:[auyo]|ni\w*)",
    r"nedel(?:[ei]|ni\w*)",
)
SHORT_WEEKDAYS = ("po", "ut", "st", "ct", "pa", "so", "ne")
OTHER_WORDS = ("po", "ne")
"""Short weekdays that may mean "after" and "not"."""
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})\b"
SHORT = rf"(?:{'|'.join(SHORT_WEEKDAYS)})"
# fmt: off
MONTHS = (
    "ledna", "unora", "brezna", "dubna", "kvetna", "cervna",
    "cervence", "srpna", "zari", "rijna", "listopadu", "prosince",
)
# fmt: on
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
NUMBERS = {
    "jeden": 1,
    "dva": 2,
    "tri": 3,
    "ctyri": 4,
    "pet": 5,
    "sest": 6,
    "sedm": 7,
    "osm": 8,
    "deset": 10,
    "ctrnact": 14,
}
# fmt: off
ONES = (
    "prvniho", "druheho", "tretiho", "ctvrteho", "pateho", "sesteho", "sedmeho", "osmeho", "devateho", "desateho",
    "jedenacteho", "dvanacteho", "trinacteho", "ctrnacteho", "patnacteho", "sestnacteho", "sedmnacteho",
    "osmnacteho", "devatenacteho", "dvacateho",
)
# fmt: on
ORDINAL_DAYS = {word: at for at, word in enumerate(ONES, start=1)} | {"tricateho": 30, "tricateho prvniho": 31}
ORDINAL_DAYS |= {f"dvacateho {word}": 20 + at for at, word in enumerate(ONES[:9], start=1)}
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH = rf"(?:0?[1-9]\b|1[0-2]\b|(?:{'|'.join(reversed(ROMAN))})(?=\s?\.))"
NAMED = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b"
YEAR = r"(?:\s?20\d\d\b|\d\d\b(?!\s?(?:[:–-]|h\b|hod|\.\d)))"
TO = r"\s?(?:-|–|—|az|do|a)\s?"
A_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY}|{SHORT}\b)\.?,?\s*(?:dne\s+)?)?"
BEHIND = rf"(?:\s?,\s?(?P<behind>{WEEKDAY})|\s?\((?P<bracketed>{WEEKDAY}|{SHORT})\.?\))?"
ORDINALS = "|".join(sorted(ORDINAL_DAYS, key=len, reverse=True))
NOT_A_DATE = r"(?!\s?(?:%|kc|hodin|km\b|kg\b|m\b|let\b|krat))"
"""What stands behind a decimal number."""
WHICH = r"(?P<which>prespristi|pristi|tento|tuto|toto|tenhle|tuhle|tohle|nejblizsi|minul\w+)"
WHICH_UNCLEAR = r"(?P<unclear>kazd\w+|prvni|druh[eou]+|treti|ctvrt(?:y|e|ou)|posledni)"
"""Said of a day that comes again and again, or needs its month."""
PATTERNS = {
    "dates": rf"\b{A_WEEKDAY}(?P<d1>{DAY})\s?\.(?:\s?(?P<m1>{MONTH})\s?\.|\s(?P<n1>{NAMED}))?{TO}(?:{WEEKDAY}\s)?"
    rf"(?P<day>{DAY})\s?\.\s?(?:(?P<month>{MONTH})\s?\.?|(?P<named>{NAMED}))(?P<year>{YEAR})?(?!\d)",
    "date": rf"(?<![\d.,])\b{A_WEEKDAY}(?P<day>{DAY})\s?"
    rf"(?:\.\s?(?P<month>{MONTH})(?P<dot>\s?\.)?|\.?\s?(?P<named>{NAMED}))(?P<year>{YEAR})?(?!\d){BEHIND}{NOT_A_DATE}",
    "worded": rf"\b{A_WEEKDAY}(?P<day>{ORDINALS})\s(?P<named>{NAMED})(?P<year>{YEAR})?{BEHIND}",
    "iso": r"\b(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b",
    "slashed": rf"(?<![\d/])(?P<day>{DAY})/(?P<month>0?[1-9]|1[0-2])/(?P<year>20\d\d)\b",
    "week": rf"\b(?:{WHICH}\s+tyden|za\s+(?:(?P<two>dva)\s+)?tyden\w*)\s+(?:(?:ve?|na|od)\s+)?(?P<weekday>{WEEKDAY})",
    "weekday_week": rf"\b(?P<weekday>{WEEKDAY})\s+(?:{WHICH}\s+tyden|za\s+tyden)\b",
    "weekdays": rf"\b(?P<weekday>{WEEKDAY}){TO}(?P<to>{WEEKDAY})",
    "weekday": rf"\b(?:(?:{WHICH}|{WHICH_UNCLEAR})\s+)?(?P<weekday>{WEEKDAY})",
    "short": rf"\bve?\s(?P<weekday>{SHORT})\b",
    "weekend": rf"\b(?:o\s+|na\s+)?(?:(?:{WHICH}|{WHICH_UNCLEAR})\s+)?vikendu?\b",
    "relative": r"\b(?P<word>dnes(?:ka)?|zitra|zejtra|pozitri|vcera|predevcirem)\b",
    "after": rf"\bza\s+(?:(?P<count>\d{{1,3}}|{'|'.join(NUMBERS)})\s+)?"
    r"(?P<unit>den|dn[iy]|dnu|tyden|tydn[yu]|mesic\w*)\b",
}
COMPILED = {name: re.compile(pattern) for name, pattern in PATTERNS.items()}
AHEAD = {"dnes": 0, "dneska": 0, "zitra": 1, "zejtra": 1, "pozitri": 2, "vcera": -1, "predevcirem": -2}
LEAP_YEARS_APART = 8
WEEK = timedelta(days=7)


class SaidDay(NamedTuple):
    """Days from `first` to `last`, said at `span`; `weekday` is one named beside a date, right or not."""

    span: Span
    first: date
    last: date
    name: str
    weekday: int | None = None


def find_days(plain: str, today: date) -> list[SaidDay]:
    """All days said in a text without capitals and diacritics, in their order; days there are not are left out."""
    found: list[SaidDay] = []
    for name, pattern in COMPILED.items():
        for said in pattern.finditer(plain):
            if any(said.start() < day.span[1] and day.span[0] < said.end() for day in found):
                continue
            if day := _read(name, said, plain, today):
                found.append(day)
    return sorted(found)


def _read(name: str, said: re.Match[str], plain: str, today: date) -> SaidDay | None:
    if (name == "date" and _is_a_time(said, plain)) or said.groupdict().get("unclear"):
        return None
    try:
        days = READERS[name](said, today)
    except ValueError:  # the thirtieth of February
        return None
    if days is None:
        return None
    return SaidDay(said.span(), *days, name, _beside(said) if name in ("date", "dates", "worded") else None)


def _beside(said: re.Match[str]) -> int | None:
    """The weekday named beside a date."""
    words = {name: word for name, word in said.groupdict().items() if name in ("weekday", "behind", "bracketed")}
    named = next(
        (word for name, word in words.items() if word and (name != "weekday" or word not in OTHER_WORDS)), None
    )
    return _weekday(named) if named else None


def _is_a_time(said: re.Match[str], plain: str) -> bool:
    """True for "v 9.10" and "od 9.10": a day of a month is never said with "v", and with "od" has its second dot."""
    if said["weekday"] or said["year"] or said["named"]:
        return False
    before = plain[: said.start()].rstrip()[-3:].split()[-1:]
    return before in (["v"], ["ve"]) or (before in (["od"], ["do"]) and not said["dot"])


Days = tuple[date, date]


def _dates(said: re.Match[str], today: date) -> Days | None:
    last = _date(said, today)
    if last is None:
        return None
    month = _month(said["m1"], said["n1"]) if said["m1"] or said["n1"] else last.month
    first = date(last.year - (month > last.month), month, int(said["d1"]))
    return (first, last) if first < last else None


def _one_date(said: re.Match[str], today: date) -> Days | None:
    day = _date(said, today)
    return (day, day) if day else None


def _numbers(said: re.Match[str], _: date) -> Days:
    day = date(int(said["year"]), int(said["month"]), int(said["day"]))
    return day, day


def _week(said: re.Match[str], today: date) -> Days:
    weeks = 2 if said["two"] or said["which"] == "prespristi" else _weeks(said["which"], otherwise=1)
    day = _monday(today) + weeks * WEEK + timedelta(days=_weekday(said["weekday"]))
    return day, day


def _weekday_week(said: re.Match[str], today: date) -> Days:
    if said["which"] is None:  # "v úterý za týden": the next one and a week
        day = _next(today, _weekday(said["weekday"])) + WEEK
    else:
        day = _monday(today) + _weeks(said["which"], otherwise=1) * WEEK + timedelta(days=_weekday(said["weekday"]))
    return day, day


def _weekdays(said: re.Match[str], today: date) -> Days:
    first = _next(today, _weekday(said["weekday"]))
    return first, _next(first, _weekday(said["to"]))


def _one_weekday(said: re.Match[str], today: date) -> Days:
    which = said.groupdict().get("which")
    weekday = _weekday(said["weekday"])
    if which is None or which == "nejblizsi":
        day = _next(today, weekday)
    else:
        day = _monday(today) + _weeks(which, otherwise=0) * WEEK + timedelta(days=weekday)
    return day, day


def _weekend(said: re.Match[str], today: date) -> Days:
    saturday = _monday(today) + _weeks(said["which"], otherwise=0) * WEEK + timedelta(days=5)
    return saturday, saturday + timedelta(days=1)


def _relative(said: re.Match[str], today: date) -> Days:
    day = today + timedelta(days=AHEAD[said["word"]])
    return day, day


def _after(said: re.Match[str], today: date) -> Days:
    count = _count(said["count"])
    if said["unit"].startswith("mesic"):
        month = today.month - 1 + count
        year, month = today.year + month // 12, month % 12 + 1
        day = date(year, month, min(today.day, monthrange(year, month)[1]))
    else:
        day = today + timedelta(days=count * (7 if said["unit"].startswith("tyd") else 1))
    return day, day


READERS: dict[str, Callable[[re.Match[str], date], Days | None]] = {
    "dates": _dates,
    "date": _one_date,
    "worded": _one_date,
    "iso": _numbers,
    "slashed": _numbers,
    "week": _week,
    "weekday_week": _weekday_week,
    "weekdays": _weekdays,
    "weekday": _one_weekday,
    "short": _one_weekday,
    "weekend": _weekend,
    "relative": _relative,
    "after": _after,
}


def _date(said: re.Match[str], today: date) -> date | None:
    """The day itself; without a year the next one from today, which may be in a leap year."""
    groups = said.groupdict()
    month, day = _month(groups.get("month"), groups["named"]), _day(said["day"])
    if said["year"]:
        year = int(said["year"])
        return date(year + (2000 if year < 100 else 0), month, day)
    return next((found for found in _in_years(today, month, day) if found >= today), None)


def _in_years(today: date, month: int, day: int) -> Iterator[date]:
    for year in range(today.year, today.year + LEAP_YEARS_APART + 1):
        if day <= monthrange(year, month)[1]:
            yield date(year, month, day)


def _month(number: str | None, named: str | None) -> int:
    if named:
        return MONTHS.index(named) + 1
    number = number or ""
    return int(number) if number.isdecimal() else ROMAN.index(number) + 1


def _day(said: str) -> int:
    return int(said) if said.isdecimal() else ORDINAL_DAYS[said]


def _weekday(word: str) -> int:
    if word in SHORT_WEEKDAYS:
        return SHORT_WEEKDAYS.index(word)
    return next(at for at, pattern in enumerate(WEEKDAYS) if re.match(pattern, word))


def _weeks(which: str | None, *, otherwise: int) -> int:
    """How many weeks ahead of this one: a "next Tuesday" is that of the week that begins next Monday."""
    if which is None:
        return otherwise
    if which.startswith("minul"):
        return -1
    return {"pristi": 1, "prespristi": 2}.get(which, 0)


def _count(words: str | None) -> int:
    if words is None:
        return 1
    return int(words) if words.isdecimal() else NUMBERS[words]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _next(day: date, weekday: int) -> date:
    """The next such day of the week, never the day itself: that one is called today."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)
