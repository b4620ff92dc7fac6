"""Reads Czech opening hours as people write them; what is not surely understood keeps its words and no week."""

import re
from collections.abc import Iterator
from datetime import time
from functools import lru_cache
from typing import NamedTuple

from domain.hours import MIDNIGHT, OpeningHours, Span
from domain.words import fold

NONSTOP = re.compile(r"(?:denne |po-ne |stale )?(?:non-?stop|24/7|nepretrzite|24 ?h(?:od(?:in)?)?\.?(?: denne)?)")
IGNORED = re.compile(
    r"\b(?:provozni doba|oteviraci doba|otevreno|provoz|hodin\w*|hod|h|od|vzdy|v|ve|o|kazd\w+)\b"
    r"|\b(?:krome svatku|mimo svatky|svatky:? zavreno)\b"
)
DAYS = (
    "po|pondel\\w*",
    "ut|uter\\w*",
    "st|stred\\w*",
    "ct|ctvrt\\w*",
    "pa|pat(?:ek|ky|ku)",
    "so|sobot\\w*",
    "ne|nedel\\w*",
)
GROUPS = {
    r"denne|den": range(7),
    r"(?:pracovni|vsedni|prac)\.? (?:dny|dnech|den)": range(5),
    r"vikend\w*": range(5, 7),
}
TOKEN = re.compile(
    "|".join(
        (
            r"(?P<time>[0-9]{1,2}(?:[:.][0-9]{2})?(?![0-9]))",
            r"(?P<closed>\b(?:zavreno|neni provoz)\b)",
            r"(?P<allday>\b(?:non-?stop|nepretrzite)\b)",
            *(rf"(?P<group{n}>\b(?:{pattern})\b)" for n, pattern in enumerate(GROUPS)),
            *(rf"(?P<day{n}>\b(?:{pattern})\b)" for n, pattern in enumerate(DAYS)),
            r"(?P<to>-|\b(?:do|az)\b)",
            r"(?P<also>[,;/+]|\b(?:a|i)\b)",
            r"(?P<skip>[\s:.()]+)",
        )
    )
)
ALL_DAY = Span(since=MIDNIGHT, to=MIDNIGHT)


class Token(NamedTuple):
    """A word of the text: its sort (day, time, to, also, closed, allday) and what it stands for."""

    sort: str
    days: tuple[int, ...] = ()
    at: time = MIDNIGHT


class NotHours(Exception):
    """The words are not surely hours."""


@lru_cache(maxsize=4096)
def read_hours(text: str) -> OpeningHours | None:
    """Hours of a week; None for an empty text, `week` None where the words say nothing certain."""
    words = "\n".join(" ".join(line.split()) for line in text.splitlines()).strip()
    if not words:
        return None
    plain = re.sub(r"[‐-―−]", "-", fold(words.replace("\n", " ; ")))
    plain = re.sub(r"\s*-\s*", "-", plain)
    if NONSTOP.fullmatch(plain.strip(" .")):
        return OpeningHours(text=words, nonstop=True)
    try:
        week = _read_week(list(_tokens(IGNORED.sub(" ", plain))))
    except NotHours:
        return OpeningHours(text=words)
    if all(spans == (ALL_DAY,) for spans in week):
        return OpeningHours(text=words, nonstop=True)
    return OpeningHours(text=words, week=week)


def _tokens(plain: str) -> Iterator[Token]:
    at = 0
    while at < len(plain):
        match = TOKEN.match(plain, at)
        if match is None or match.lastgroup is None:
            raise NotHours
        at = match.end()
        if match.lastgroup != "skip":
            yield _token(match.lastgroup, match.group())


def _token(sort: str, word: str) -> Token:
    if sort == "time":
        return Token("time", at=_clock(word))
    if sort.startswith("group"):
        return Token("day", days=tuple(list(GROUPS.values())[int(sort[5:])]))
    return Token("day", days=(int(sort[3:]),)) if sort.startswith("day") else Token(sort)


def _clock(word: str) -> time:
    hour, _, minute = word.replace(".", ":").partition(":")
    if (int(hour), int(minute or 0)) == (24, 0):
        return MIDNIGHT
    try:
        return time(int(hour), int(minute or 0))
    except ValueError as error:
        raise NotHours from error


def _read_week(tokens: list[Token]) -> tuple[tuple[Span, ...], ...]:
    """Groups of days each followed by its hours; one group may have the hours first."""
    week: list[list[Span]] = [[] for _ in range(7)]
    reader = _Reader(tokens)
    if not tokens:
        raise NotHours
    while reader.sort():
        first_hours = reader.hours() if reader.sort() == "time" else None
        days = reader.days()
        spans = reader.hours() if first_hours is None else first_hours
        for day in days:
            week[day].extend(spans)
        if first_hours is not None and reader.sort():
            raise NotHours
        reader.skip_also()
    return tuple(tuple(spans) for spans in week)


class _Reader:
    """Walks the tokens; raises NotHours at the first one that does not fit."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def sort(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at].sort if at < len(self._tokens) else ""

    def take(self, sort: str) -> Token:
        if self.sort() != sort:
            raise NotHours
        self._at += 1
        return self._tokens[self._at - 1]

    def skip_also(self) -> None:
        while self.sort() == "also":
            self._at += 1

    def days(self) -> tuple[int, ...]:
        found: list[int] = []
        while self.sort() == "day":
            days = self.take("day").days
            if self.sort() == "to" and self.sort(1) == "day":
                self.take("to")
                days = _days_between(days[0], self.take("day").days[-1])
            found.extend(days)
            self.skip_also()
        if not found:
            raise NotHours
        return tuple(dict.fromkeys(found))

    def hours(self) -> tuple[Span, ...]:
        if self.sort() in ("closed", "allday"):
            return (ALL_DAY,) if self.take(self.sort()).sort == "allday" else ()
        spans = [self._span()]
        while self.sort() == "also" and "time" in (self.sort(1), self.sort(2)) and self._next_is_time():
            self.skip_also()
            spans.append(self._span())
        return tuple(spans)

    def _next_is_time(self) -> bool:
        ahead = next(n for n in range(len(self._tokens)) if self.sort(n) != "also")
        return self.sort(ahead) == "time"

    def _span(self) -> Span:
        since = self.take("time").at
        self.take("to")
        return Span(since=since, to=self.take("time").at)


def _days_between(first: int, last: int) -> tuple[int, ...]:
    return tuple((first + n) % 7 for n in range((last - first) % 7 + 1))
