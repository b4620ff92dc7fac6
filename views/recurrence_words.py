"""A rule for days in words of people, and what is to be known about it; Czech ones are read again as they stand."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from domain.clock_words import DAY
from domain.recurrence import CODES, PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS, WORKDAYS, Rule
from locales.translator import Translator
from views.words import date_words

WORKING_WEEK = ",".join(CODES[day] for day in WORKDAYS)
SHORTEST_ROW = 3
"""Months one after the other that are said as a row."""
SUMMER = (7, 1)


def rule_words(say: Translator, rule: Rule) -> str:
    """All of a rule: the days, the months, since when and until when, the hours, and what is left out."""
    fields = dict(field.split("=") for field in rule.rrule.split(";"))
    is_working = fields.get("BYDAY") == WORKING_WEEK and PUBLIC_HOLIDAYS in rule.without and "INTERVAL" not in fields
    is_working = is_working and fields["FREQ"] == "WEEKLY"
    without = [one for one in rule.without if not (is_working and one == PUBLIC_HOLIDAYS)]
    parts = (
        say.text("recurrence-workdays") if is_working else _days(say, fields),
        _months(say, [int(month) for month in fields.get("BYMONTH", "").split(",") if month]),
        say.text("recurrence-since", day=date_words(rule.since)) if rule.since else "",
        say.text("recurrence-until", day=_until(fields["UNTIL"])) if "UNTIL" in fields else "",
        _hours(say, rule),
        say.text("recurrence-except", what=_row(say, _left_out(say, without))) if without else "",
    )
    return ", ".join(filter(None, parts))


def rule_notes(say: Translator, rule: Rule, holidays: Collection[tuple[date, date]]) -> str:
    """Which school holidays are known, where a rule leaves them out; empty for others."""
    if SCHOOL_HOLIDAYS not in rule.without:
        return ""
    known = max(last for first, last in holidays if (first.month, first.day) != SUMMER)
    return say.text("recurrence-school-note", day=date_words(known))


def _days(say: Translator, fields: dict[str, str]) -> str:
    each = int(fields.get("INTERVAL", 1))
    codes = fields.get("BYDAY", "").split(",")
    if fields["FREQ"] == "DAILY":
        return say.text("recurrence-daily")
    if fields["FREQ"] == "WEEKLY" and each == 1:
        return _row(say, [say.text("recurrence-every-weekday", weekday=CODES.index(code)) for code in codes])
    if fields["FREQ"] == "MONTHLY":
        days = say.text("recurrence-of-month", days=_days_of_month(say, fields))
        return f"{say.text('recurrence-months', count=each)}, {days}" if each > 1 else days
    on = _row(say, [say.text("recurrence-on-weekday", weekday=CODES.index(code)) for code in codes])
    if "BYWEEKNO" in fields:
        parity = "even" if fields["BYWEEKNO"].startswith("2") else "odd"
        return f"{say.text(f'recurrence-weeks-{parity}')}, {on}"
    return f"{say.text('recurrence-weeks', count=each)}, {on}"


def _days_of_month(say: Translator, fields: dict[str, str]) -> str:
    if days := fields.get("BYMONTHDAY"):
        return _row(say, [say.text("recurrence-month-day", day=int(day)) for day in days.split(",")])
    codes = fields["BYDAY"].split(",")
    return _row(say, [say.text("recurrence-nth", nth=int(code[:-2]), weekday=CODES.index(code[-2:])) for code in codes])


def _months(say: Translator, months: Sequence[int]) -> str:
    """Months in a row as a span, also over the end of the year; others one by one."""
    if not months:
        return ""
    firsts = [month for month in months if (month - 2) % 12 + 1 not in months]
    if len(firsts) == 1 and len(months) >= SHORTEST_ROW:
        last = (firsts[0] + len(months) - 2) % 12 + 1
        since, to = say.text("recurrence-of-a-month", month=firsts[0]), say.text("recurrence-of-a-month", month=last)
        return say.text("recurrence-from-to-month", since=since, to=to)
    return _row(say, [say.text("recurrence-in-month", month=month) for month in months])


def _hours(say: Translator, rule: Rule) -> str:
    lasts = say.text("recurrence-lasts", count=rule.minutes) if rule.minutes else ""
    if rule.at_minute is None:
        return lasts
    if rule.minutes and rule.at_minute + rule.minutes < DAY:
        return say.text("recurrence-from-to", since=_clock(rule.at_minute), to=_clock(rule.at_minute + rule.minutes))
    return ", ".join(filter(None, (say.text("recurrence-at", time=_clock(rule.at_minute)), lasts)))


def _left_out(say: Translator, without: Sequence[str]) -> list[str]:
    named = [one for one in (SCHOOL_HOLIDAYS, PUBLIC_HOLIDAYS) if one in without]
    words = [say.text(f"recurrence-{one.replace('_', '-')}") for one in named]
    for one in sorted(set(without) - set(named), key=lambda one: (len(one), one)):
        month = one.isdecimal()
        words.append(
            say.text("recurrence-of-a-month", month=int(one)) if month else date_words(date.fromisoformat(one))
        )
    return words


def _row(say: Translator, words: Sequence[str]) -> str:
    *others, last = words
    return say.text("recurrence-and", first=", ".join(others), last=last) if others else last


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _until(field: str) -> str:
    return date_words(datetime.strptime(field[:8], "%Y%m%d").date())
