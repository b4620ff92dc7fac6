"""A moment out of what people write: the day, the time and the end, as moments of the world's clock."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from domain.answers import LONGEST_SHORT_ANSWER, read_day
from domain.clock_words import DAY, LOOK_BACK, NOON, PART, SaidTime, find_times
from domain.codes import Value
from domain.day_words import SaidDay, Span, find_days
from domain.errors import Refusal

BETWEEN = re.compile(rf"[\s,;:()–-]*(?:(?:ve?|dne|od|cca|(?:v )?cas(?:e|em)?|{PART})[\s,;:]*)*")
"""What may stand between a day and its time."""
UNTIL = re.compile(r"\s*(?:-|–|—|az|do)\s*(?:ve?\s)?")
DEADLINE = re.compile(r"\b(?:do|nejpozdeji|uzaverka)\s*$")
WRITTEN = ("dates", "date", "worded", "iso", "slashed")
OTHER_LANGUAGE = re.compile(
    r"[а-яіїєґ]{3}|\b(?:to(?:day|morrow)|next|in \w+ (?:days?|weeks?)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b",
    re.IGNORECASE,
)
OTHER_TIME = re.compile(
    r"[\s,]*(?P<at>(?:\b(?:at|from|о|об|з|від)|@)\s*)?(?<![\d.])(?P<h1>\d{1,2})(?::(?P<m1>[0-5]\d))?\s*(?P<am1>[ap]m)?"
    r"(?:\s*(?P<to>-|–|to|till|until|до)\s*(?P<h2>\d{1,2})(?::(?P<m2>[0-5]\d))?\s*(?P<am2>[ap]m)?)?\s*(?:год\w*)?[\s.]*$",
    re.IGNORECASE,
)


class Moment(Value):
    """When something is: aware moments in UTC.

    A whole day begins and ends at local midnight, so `ends_at` is the first moment after it; a time may have no end.
    """

    starts_at: datetime
    ends_at: datetime | None = None
    whole_day: bool = False
    spans: tuple[Span, ...] = ()
    """Where in the text it was said: the day, and the time where that stands apart."""

    @property
    def over_at(self) -> datetime:
        """The moment it is past."""
        return self.ends_at or self.starts_at


def read_moment(text: str, now: datetime, zone: tzinfo) -> Moment | None:
    """The moment said in a text, by the clock of `zone`; None where no day is said.

    Of more days the one with a time beside it is meant, then one with a date; days gone by are passed over. Raises
    Refusal where every day said is past, or a date has a weekday named beside it that it does not fall on.
    """
    plain = plain_of(text)
    found = sorted(_said(plain, now.astimezone(zone).date()), key=lambda one: one[0])
    moments = [(day, _moment(plain, day, time_of_day, zone)) for _, day, time_of_day in found]
    for day, moment in moments:
        if moment.over_at > now:
            _check_weekday(day)
            return moment
    if moments:
        raise _past(moments[0][0].first)
    return _in_other_language(text, now, zone)


def plain_of(text: str) -> str:
    """The text without capitals and diacritics, of the same length: places in it are places in the text."""
    return "".join(unicodedata.normalize("NFD", one)[0].lower()[0] for one in text).replace("\u00a0", " ")


Ranked = tuple[tuple[bool, bool, bool, bool, int], SaidDay, SaidTime | None]


def _said(plain: str, today: date) -> Iterator[Ranked]:
    days = find_days(plain, today)
    times = find_times(_masked(plain, [day.span for day in days]))
    beside = {day: next((one for one in times if _is_beside(plain, day.span, one.span)), None) for day in days}
    loose = next((one for one in times if one.sure and one not in beside.values()), None)
    for day, said_time in _joined(plain, beside):
        is_deadline = DEADLINE.search(plain[max(0, day.span[0] - LOOK_BACK) : day.span[0]]) is not None
        rank = (said_time is None, is_deadline, day.name not in WRITTEN, day.first == today, day.span[0])
        yield rank, day, said_time or loose


def _masked(plain: str, spans: list[Span]) -> str:
    for since, to in spans:
        plain = plain[:since] + ";" * (to - since) + plain[to:]
    return plain


def _is_beside(plain: str, one: Span, other: Span) -> bool:
    first, second = sorted((one, other))
    return BETWEEN.fullmatch(plain, first[1], second[0]) is not None


def _joined(plain: str, beside: dict[SaidDay, SaidTime | None]) -> Iterator[tuple[SaidDay, SaidTime | None]]:
    """Days with their times; "v pátek 16:00 do neděle 12:00" is one."""
    said = iter([*beside.items(), None])
    following = next(said)
    while following is not None:
        (day, since), following = following, next(said)
        if since and since.end is None and following is not None:
            last, to = following
            if to and UNTIL.fullmatch(plain, since.span[1], last.span[0]):
                hours = since._replace(span=(since.span[0], max(last.span[1], to.span[1])), end=to.start)
                yield day._replace(last=last.first), hours
                following = next(said)
                continue
        yield day, since


def _moment(plain: str, day: SaidDay, said: SaidTime | None, zone: tzinfo) -> Moment:
    spans = _spans(plain, day, said)
    after = _at(day.last + timedelta(days=1), 0, zone)
    if said is None:
        return Moment(starts_at=_at(day.first, 0, zone), ends_at=after, whole_day=True, spans=spans)
    ends_at = after if day.first < day.last else None
    if said.end is not None:
        ends_at = _at(day.last, said.end, zone)
    return Moment(starts_at=_at(day.first, said.start, zone), ends_at=ends_at, spans=spans)


def _spans(plain: str, day: SaidDay, said: SaidTime | None) -> tuple[Span, ...]:
    if said is None:
        return (day.span,)
    if _is_beside(plain, day.span, said.span):
        return ((min(day.span[0], said.span[0]), max(day.span[1], said.span[1])),)
    return tuple(sorted((day.span, said.span)))


def _at(day: date, minutes: int, zone: tzinfo) -> datetime:
    """Minutes after local midnight by the clock on the wall: an hour skipped in spring reads as the one after it."""
    day, minutes = day + timedelta(days=minutes // DAY), minutes % DAY
    return datetime.combine(day, time(minutes // 60, minutes % 60), zone).astimezone(UTC)


def _check_weekday(day: SaidDay) -> None:
    if day.weekday is not None and day.weekday != day.first.weekday():
        raise Refusal("refused-moment-weekday", day=_words(day.first), weekday=day.first.weekday())


def _past(day: date) -> Refusal:
    return Refusal("refused-moment-past", day=_words(day))


def _words(day: date) -> str:
    return f"{day.day}. {day.month}. {day.year}"


def _in_other_language(text: str, now: datetime, zone: tzinfo) -> Moment | None:
    """A short answer in English or Ukrainian: its day is read by dateparser."""
    if len(text) > LONGEST_SHORT_ANSWER or not OTHER_LANGUAGE.search(text):
        return None
    said = OTHER_TIME.search(text)
    is_time = said and (said["at"] or said["m1"] or said["am1"] or said["am2"] or said["to"])
    try:
        day = read_day(text[: said.start()] if said and is_time else text, now.astimezone(zone).date())
    except Refusal:
        return None
    start, end = _other_minutes(said) if said and is_time else (None, None)
    moment = Moment(
        starts_at=_at(day, start or 0, zone),
        ends_at=_at(day + timedelta(days=1), 0, zone)
        if start is None
        else None
        if end is None
        else _at(day, end, zone),
        whole_day=start is None,
        spans=((0, len(text)),),
    )
    if moment.over_at <= now:
        raise _past(day)
    return moment


def _other_minutes(said: re.Match[str]) -> tuple[int, int | None]:
    half = said["am1"] or said["am2"] or ""
    start = _of_half(said["h1"], said["m1"], half)
    if not said["h2"]:
        return start, None
    end = _of_half(said["h2"], said["m2"], said["am2"] or "")
    if start >= end > start - NOON and not said["am1"]:  # "11 to 1 pm"
        start -= NOON
    return start, end if end > start else end + NOON


def _of_half(hour: str, minute: str | None, half: str) -> int:
    minutes = int(hour) * 60 + int(minute or 0)
    if half:
        return minutes % NOON + (NOON if half.lower() == "pm" else 0)
    return minutes
