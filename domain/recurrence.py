"""Days that come again: a rule (RFC 5545 RRULE) out of what people write, and the days it gives."""

import re
from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from dateutil.rrule import rrulestr

from domain.clock_words import DAY
from domain.codes import Value
from domain.errors import Refusal
from domain.hours import is_public_holiday
from domain.moments import plain_of
from domain.rule_parts import QUARTERS, Parts
from domain.rule_words import Marked, mark_words

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEKDAYS = ("pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle")
WORKDAYS = (0, 1, 2, 3, 4)
SCHOOL_HOLIDAYS, PUBLIC_HOLIDAYS = "school_holidays", "public_holidays"
OF_A_YEAR = (3, 6)
"""Months whose names may be said: "čtvrtletně, v lednu, dubnu, …"."""
LONGEST_MINUTES = 10 * 60
LAST_DAY_OF_ALL_MONTHS = 28
INTERVAL = re.compile(r";INTERVAL=\d+")
FAR = timedelta(days=366 * 8)


class Rule(Value):
    """A rule for days, with what else was said about them; minutes are of the local clock.

    `without` are months ("07"), "school_holidays", "public_holidays" and ISO dates. One not `sure` was read past a
    letter typed wrong, or has its usual meaning: the days ought to be shown and confirmed.
    """

    rrule: str
    at_minute: int | None = None
    minutes: int | None = None
    without: tuple[str, ...] = ()
    words: str
    sure: bool = True
    since: date | None = None


def read_rule(text: str, today: date) -> Rule:
    """The rule said in a text; every word of it has to be understood.

    Raises Refusal "recurrence-not-understood" with the words that were not, or "recurrence-which-…" with what is to
    be said: nothing is guessed.
    """
    plain = plain_of(text)
    marked = mark_words(plain, today)
    _check_words(marked, text)
    parts = Parts(marked, today)
    if parts.left():
        raise Refusal("recurrence-not-understood", words=_left(marked, parts, text))
    at_minute, minutes = _hours(marked)
    fields = _days(parts) | _months(parts)
    if parts.until:
        fields["UNTIL"] = f"{parts.until:%Y%m%d}"
    without = parts.without | ({PUBLIC_HOLIDAYS} if parts.workdays else set())
    return Rule(
        rrule=";".join(f"{name}={value}" for name, value in fields.items()),
        at_minute=at_minute,
        minutes=minutes,
        without=tuple(sorted(without)),
        words=" ".join(text.split()),
        sure=marked.typed_right and not parts.usual and not _is_usual(parts),
        since=parts.since,
    )


def days_of(rule: Rule, first_day: date, until: date, holidays: Collection[tuple[date, date]]) -> list[date]:
    """The days of a rule from `first_day` to `until`, both included, without those it leaves out.

    Every second week or third month is counted from the first day that fits. `holidays` are the first and last days
    of the school holidays.
    """
    since = datetime.combine(max(first_day, rule.since or first_day), time())
    each = rrulestr(INTERVAL.sub("", rule.rrule), dtstart=since)
    first = each.after(since, inc=True)
    if first is None or first.date() > until:
        return []
    days = rrulestr(rule.rrule, dtstart=first).between(first, datetime.combine(until, time()), inc=True)
    return [day.date() for day in days if not _is_left_out(rule, day.date(), holidays)]


def _is_left_out(rule: Rule, day: date, holidays: Collection[tuple[date, date]]) -> bool:
    if f"{day.month:02}" in rule.without or day.isoformat() in rule.without:
        return True
    if PUBLIC_HOLIDAYS in rule.without and is_public_holiday(day):
        return True
    return SCHOOL_HOLIDAYS in rule.without and any(first <= day <= last for first, last in holidays)


def _check_words(marked: Marked, text: str) -> None:
    if marked.unknown:
        words = ", ".join(text[since:to] for since, to in sorted(marked.unknown))
        raise Refusal("recurrence-not-understood", words=words)
    if not marked.marks:
        raise Refusal("recurrence-not-understood", words=text.strip())
    for key in marked.unclear:
        raise Refusal(f"recurrence-which-{key}")


def _left(marked: Marked, parts: Parts, text: str) -> str:
    """The words that were left, as they were written."""
    left = set(parts.left())
    return " ".join(text[slice(*mark.span)] for mark in marked.marks if mark.mark in left) or text.strip()


def _hours(marked: Marked) -> tuple[int | None, int | None]:
    """The beginning and the length, in minutes."""
    if len(marked.times) > 1 or len(marked.minutes) > 1:
        raise Refusal("recurrence-which-time")
    minutes = marked.minutes[0] if marked.minutes else None
    if not marked.times:
        return None, minutes
    start, end = marked.times[0].start, marked.times[0].end
    if start >= DAY or (end is not None and (minutes is not None or end - start > LONGEST_MINUTES)):
        raise Refusal("recurrence-which-time")
    return start, minutes if end is None else end - start


Fields = dict[str, str]


def _months(parts: Parts) -> Fields:
    months, often = parts.months, parts.often
    if often and often.unit == "year":
        days = len(months) * max(len(parts.nths), len(parts.days), 1)
        if not months or often.each > 1 or often.times not in (0, days):
            raise Refusal("recurrence-which-months", count=often.times or 1)
    if often and often.each in OF_A_YEAR and often.unit == "month" and months and len(months) != 12 // often.each:
        raise Refusal("recurrence-which-months", count=12 // often.each)
    if parts.of_quarter:
        if months or often:
            raise Refusal("recurrence-which-months", count=4)
        months = {month + 2 if parts.nths[0][0] < 0 else month for month in QUARTERS}
    return {"BYMONTH": ",".join(map(str, sorted(months)))} if months else {}


def _days(parts: Parts) -> Fields:
    """The rule without its months; raises Refusal where the days are not clear."""
    often = parts.often
    kinds = [bool(parts.nths), bool(parts.weekdays or parts.workdays), bool(parts.days)]
    if sum(kinds) > 1 or (parts.workdays and parts.weekdays):
        raise Refusal("recurrence-which-days")
    if parts.parity:
        return _of_parity(parts)
    if parts.nths:
        return _of_nths(parts)
    if parts.days:
        return _of_month_days(parts)
    if parts.weekdays or parts.workdays:
        return _of_weekdays(parts)
    if often is None:
        raise Refusal("recurrence-which-often" if parts.left() or not parts.of_month else "recurrence-which-month-day")
    if often.unit == "day":
        return {"FREQ": "DAILY"}
    raise Refusal("recurrence-which-weekday" if often.unit == "week" else "recurrence-which-month-day")


def _of_parity(parts: Parts) -> Fields:
    """Even and odd weeks are those of the year (ISO 8601): a year of 53 has two odd ones beside each other."""
    if (
        parts.nths
        or parts.days
        or parts.of_month
        or (parts.often and (parts.often.unit, parts.often.each) != ("week", 1))
    ):
        raise Refusal("recurrence-which-days")
    if not parts.weekdays:
        raise Refusal("recurrence-which-weekday")
    weeks = range(2 if parts.parity == "even" else 1, 54, 2)
    return {"FREQ": "YEARLY", "BYWEEKNO": ",".join(map(str, weeks)), "BYDAY": _codes(parts.weekdays)}


def _of_weekdays(parts: Parts) -> Fields:
    often, days = parts.often, list(WORKDAYS) if parts.workdays else parts.weekdays
    if (often and often.unit in ("month", "year")) or parts.of_month or parts.of_quarter:
        raise Refusal("recurrence-which-nth", weekday=days[0])
    if often and often.unit == "day":
        raise Refusal("recurrence-which-days")
    if often is None and not (parts.every or parts.always or parts.workdays or len(days) > 1):
        raise Refusal("recurrence-which-often")
    if often and often.times not in (0, len(days)):
        raise Refusal("recurrence-which-weekday")
    return _fields("WEEKLY", often.each if often else 1) | {"BYDAY": _codes(days)}


def _of_nths(parts: Parts) -> Fields:
    often, nths = parts.often, parts.nths
    nth, weekday = nths[0]
    if often and nths == [(often.each, weekday)] and often.unit == "week" and often.each > 1:
        return _fields("WEEKLY", often.each) | {"BYDAY": CODES[weekday]}
    if any(number > 5 for number, _ in nths) or (often and often.unit in ("day", "week")):
        raise Refusal("recurrence-which-days")
    if _is_usual(parts) and (nth > 1 or len({day for _, day in nths}) > 1):
        raise Refusal("recurrence-which-every", words=f"{nth}. {WEEKDAYS[weekday]}")
    if _is_usual(parts) and not (parts.every or parts.always or len(nths) > 1):
        raise Refusal("recurrence-which-often")
    if len(parts.months) == 1 and not (often or parts.of_month or parts.every or parts.always):
        raise Refusal("recurrence-which-often")
    if often and often.unit == "month" and often.times not in (0, len(nths)):
        raise Refusal("recurrence-which-nth", weekday=weekday)
    byday = ",".join(f"{number}{CODES[day]}" for number, day in nths)
    return _fields("MONTHLY", _each(parts)) | {"BYDAY": byday}


def _of_month_days(parts: Parts) -> Fields:
    often, days = parts.often, parts.days
    if often and often.unit in ("week", "day"):
        raise Refusal("recurrence-which-days")
    if not (often or parts.of_month or parts.every):
        raise Refusal("recurrence-which-often")
    if parts.of_quarter or min(days) < -1 or (often and often.unit == "month" and often.times not in (0, len(days))):
        raise Refusal("recurrence-which-month-day")
    if max(days) > LAST_DAY_OF_ALL_MONTHS:
        raise Refusal("recurrence-which-short-month", day=max(days))
    return _fields("MONTHLY", _each(parts)) | {"BYMONTHDAY": ",".join(map(str, days))}


def _each(parts: Parts) -> int:
    """Every how many months; where the months are named, they say it."""
    if parts.often is None or parts.often.unit != "month" or (parts.often.each in OF_A_YEAR and parts.months):
        return 1
    return parts.often.each


def _fields(frequency: str, each: int) -> Fields:
    return {"FREQ": frequency} | ({"INTERVAL": str(each)} if each > 1 else {})


def _codes(days: Collection[int]) -> str:
    return ",".join(CODES[day] for day in sorted(days))


def _is_usual(parts: Parts) -> bool:
    """True where the month is not said: "každé první úterý"; "každé druhé úterý v březnu" may be every other one."""
    if not parts.nths or parts.often or parts.of_month or parts.of_quarter:
        return False
    return not parts.named_months or parts.every
