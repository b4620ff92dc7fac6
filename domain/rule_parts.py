"""Parts of a rule among its marks (domain/rule_words.py): how often, which days and months, since when, except what."""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

from domain.errors import Refusal
from domain.rule_words import Marked, days_between

SCHOOL_YEAR = (1, 2, 3, 4, 5, 6, 9, 10, 11, 12)
QUARTERS = (1, 4, 7, 10)
NEXT = r"(?: ,(?: and)?| and)"
"""Between the things of a list."""
MONTH = r" mon:\d+(?: to mon:\d+)?"
ITEM = rf"(?:(?: school| summer)? hols| summer|(?: state)? pub|{MONTH}| dates:\d+)"
WEEKDAY = r" wd:\d"
NTH = r" (?:nth|gen|dot):-?\d+"
TIMES = r"(?: times:(?P<times>\d)| num:(?P<number>\d+) x)"
UNIT = r" (?P<unit>days?|weekly|week|month|quarter|fourth year|halfyear|half year|year)"
ADVERBS = {
    "daily": ("day", 1),
    "weekly": ("week", 1),
    "biweekly": ("week", 2),
    "monthly": ("month", 1),
    "bimonthly": ("month", 2),
    "quarterly": ("month", 3),
    "halfyearly": ("month", 6),
    "yearly": ("year", 1),
}
UNITS = {
    "weekly": ("week", 1),
    "fourth year": ("month", 3),
    "quarter": ("month", 3),
    "halfyear": ("month", 6),
    "half year": ("month", 6),
}
OFTEN = (
    rf"{TIMES}?(?: in)? every(?: (?:num|nth|gen|dot):(?P<each>\d+))?{UNIT}",
    rf"{TIMES} (?:per|to)(?: num:(?P<each>\d+))?{UNIT}",
    rf"{TIMES}? (?P<unit>{'|'.join(ADVERBS)})",
)
ASKED_BACK = (
    (" or", "or"),
    (" vague", "often"),
    (" part", "hour"),
    (" weekend", "weekday"),
    (rf"{NTH} working day", "weekday"),
    (rf"(?<! every){NTH} week(?:ly)?|{NTH} week(?:ly)? in month", "week"),
    (r" every (?:nth|gen|dot):1 (?:week(?:ly)?|month|quarter|halfyear|year)", "week"),
    (r" alternate num:\d+", "interval"),
    (rf"{TIMES} to (?:times|num):\d+", "often"),
    (r" special", "holidays"),
)
SCHOOL_MONTH = (" every school month", " every month in school year")
FILLERS = frozenset({",", "|", "always", "usual", "and"})


class Often(NamedTuple):
    """How often: so many `times` (0 where that is not said) in every `each` units."""

    unit: str
    each: int
    times: int


class Parts:
    """What was read; each part is taken away from the line of marks, so that nothing is passed over in silence."""

    def __init__(self, marked: Marked, today: date) -> None:
        self._marked, self._today = marked, today
        self.line = "".join(f" {mark.mark}" for mark in marked.marks).replace(*SCHOOL_MONTH)
        for pattern, key in ASKED_BACK:
            if re.search(rf"{pattern}(?= |$)", self.line):
                raise Refusal(f"recurrence-which-{key}")
        self.always = " always" in self.line
        self.usual = " usual" in self.line
        self.every = False
        self.since: date | None = None
        self.until: date | None = None
        self.without = self._without()
        self.months = self._bounds()
        self.parity, monthly = self._parity()
        self.often = self._often(monthly)
        self.named_months = self._months()
        self.months |= self.named_months
        self.workdays = self._take(r"(?: in)?(?: every)? working day") is not None
        self.of_quarter = self._take(r"(?<=wd:\d)(?: in)? quarter") is not None
        self.of_month = self._take(r"(?: in)? month") is not None
        self.nths = self._nths()
        self.weekdays = self._weekdays()
        self.days = self._days()

    def left(self) -> list[str]:
        """The words that no part explains."""
        return [mark for mark in self.line.split() if mark not in FILLERS and not mark.startswith("_")]

    def _take(self, pattern: str) -> re.Match[str] | None:
        said = re.search(rf"{pattern}(?= |$)", self.line)
        if said:
            self.line = self.line[: said.start()] + " _" + self.line[said.end() :]
        return said

    def _without(self) -> set[str]:
        without: set[str] = set()
        patterns = (
            rf" except{ITEM}(?:{NEXT}{ITEM})*+(?!{NEXT} in(?:{ITEM}))",
            rf" except in{ITEM}(?:{NEXT}(?: in)?{ITEM})*+",
            rf"(?:(?<= ,)|(?<= \|)|^)(?: in)?{ITEM}(?: and(?: in)?{ITEM})* not",
        )
        for pattern in patterns:
            while said := self._take(pattern):
                without |= self._excepted(said.group())
        return without

    def _excepted(self, line: str) -> set[str]:
        found: set[str] = set()
        for item in re.findall(ITEM, line):
            if "summer" in item:
                found |= {"07", "08"}
            elif "hols" in item:
                found.add("school_holidays")
            elif "pub" in item:
                found.add("public_holidays")
            elif "dates" in item:
                found |= {day.isoformat() for day in days_between(*self._date(item))}
            else:
                found |= {f"{month:02}" for month in _months(item)}
        return found

    def _date(self, item: str) -> tuple[date, date]:
        return self._marked.dates[int(item.rpartition(":")[2])]

    def _bounds(self) -> set[int]:
        """Since when and until when; a row of months without a year is said of every year."""
        if said := self._take(r" from dates:(?P<at>\d+)"):
            first, last = self._date(said.group())
            self.since, self.until = first, last if last > first else None
        if said := self._take(r" to dates:\d+"):
            self.until = self._date(said.group())[1]
        if self._take(r" to end school year| to summer hols"):
            self.until = self._end_of(6, None)
        if said := self._take(r" to end (?P<next>next )?year(?: year:(?P<year>\d+))?"):
            self.until = date(int(said["year"] or self._today.year + bool(said["next"])), 12, 31)
        if said := self._take(r" to end mon:(?P<month>\d+)(?: year:(?P<year>\d+))?"):
            self.until = self._end_of(int(said["month"]), said["year"])
        return self._season()

    def _season(self) -> set[int]:
        dated = r" from mon:(?P<since>\d+)(?: year:(?P<from>\d+))? to mon:(?P<to>\d+)(?: including)? year:(?P<year>\d+)"
        if said := self._take(dated):
            since, to, year = int(said["since"]), int(said["to"]), int(said["year"])
            self.since = date(int(said["from"] or year - (since > to)), since, 1)
            self.until = self._end_of(to, said["year"])
            return set()
        if said := self._take(r" from mon:\d+ to mon:\d+(?: including)?"):
            return _months(said.group().replace(" including", ""))
        if said := self._take(r" to mon:(?P<month>\d+) including(?: year:(?P<year>\d+))?"):
            self.until = self._end_of(int(said["month"]), said["year"])
        elif said := self._take(r" to mon:(?P<month>\d+)"):
            raise Refusal("recurrence-which-end", month=int(said["month"]))
        if said := self._take(r" from mon:(?P<month>\d+)(?: year:(?P<year>\d+))?"):
            month = int(said["month"])
            self.since = date(int(said["year"] or self._today.year + (month < self._today.month)), month, 1)
        return set(SCHOOL_YEAR) if self._take(r"(?: in)?(?: all)? school (?:year|month)") else set()

    def _end_of(self, month: int, year: str | None) -> date:
        of = int(year) if year else self._today.year + (month < self._today.month)
        return date(of, month, monthrange(of, month)[1])

    def _parity(self) -> tuple[str, bool]:
        if said := self._take(r"(?: every)?(?: in)?(?: every)? (?P<parity>even|odd) month"):
            self.months |= set(range(2 if said["parity"] == "even" else 1, 13, 2))
            return "", True
        week = self._take(r"(?: every)?(?: in)?(?: every)? (?P<parity>even|odd) week(?:ly)?")
        day = None if week else self._take(rf"(?: every)?(?: in)?(?: every)? (?P<parity>even|odd)(?={WEEKDAY})")
        said = week or day
        return (said["parity"], False) if said else ("", False)

    def _often(self, monthly: bool) -> Often | None:
        found = [Often("month", 1, 0)] if monthly else []
        for pattern in OFTEN:
            while said := self._take(pattern):
                found.append(_often(said.groupdict()))
        while said := self._take(r" alternate (?P<unit>week|month)"):
            found.append(Often(said["unit"], 2, 0))
        if len(set(found)) > 1:
            raise Refusal("recurrence-which-often")
        return found[0] if found else None

    def _months(self) -> set[int]:
        said = self._take(rf"(?<! and)(?: every)?(?: in)?{MONTH}(?:{NEXT}(?: in)?{MONTH})*+")
        return _months(said.group()) if said else set()

    def _nths(self) -> list[tuple[int, int]]:
        found = []
        while said := self._take(
            rf"(?P<every> every)?(?: in)?(?P<nths>{NTH}(?:{NEXT}(?: every)?{NTH})*)(?P<wd>{WEEKDAY})"
        ):
            self.every |= said["every"] is not None
            found += [(nth, int(said["wd"][-1])) for nth in _numbers(said["nths"])]
        return found

    def _weekdays(self) -> list[int]:
        found: list[int] = []
        row = rf"{WEEKDAY}(?:(?:{NEXT}(?: every)?(?: in)?| to){WEEKDAY})*"
        while said := self._take(rf"(?P<every> every)?(?: in| from(?={WEEKDAY} to))?(?P<row>{row})"):
            self.every |= said["every"] is not None
            for one in re.finditer(r"wd:(\d)(?: to wd:(\d))?", said["row"]):
                found += range(int(one[1]), int(one[2] or one[1]) + 1)
        return sorted(set(found))

    def _days(self) -> list[int]:
        found: list[int] = []
        while said := self._take(rf"(?P<every> every)?(?: in)?{NTH} day"):
            found += _numbers(said.group())
        while said := self._take(rf"(?P<every> every)?(?: in)?(?: (?:gen|dot):\d+)(?:{NEXT} (?:gen|dot):\d+)*"):
            self.every |= said["every"] is not None and "gen" in said.group()
            found += _numbers(said.group())
        return sorted(set(found))


def _numbers(line: str) -> list[int]:
    return [int(number) for number in re.findall(r"(?:nth|gen|dot):(-?\d+)", line)]


def _months(line: str) -> set[int]:
    """The months named, "od září do června" over the end of the year."""
    found: set[int] = set()
    for said in re.finditer(r"mon:(\d+)(?: to mon:(\d+))?", line):
        first, last = int(said[1]), int(said[2] or said[1])
        found |= {(month - 1) % 12 + 1 for month in range(first, last + 1 + 12 * (last < first))}
    return found


def _often(said: dict[str, str | None]) -> Often:
    unit = said["unit"] or ""
    name, each = ADVERBS.get(unit) or UNITS.get(unit) or (unit, 1)
    each *= int(said.get("each") or 1)
    if name == "day" and each > 1:
        if each % 7:
            raise Refusal("recurrence-which-interval")
        name, each = "week", each // 7
    return Often(name, each, int(said["times"] or said["number"] or 0))
