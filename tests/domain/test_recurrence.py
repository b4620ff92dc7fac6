"""Rules in what people write: said on Tuesday 24 November 2026."""

import csv
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import Refusal
from domain.recurrence import Rule, days_of, read_rule
from locales.translator import LANGUAGES, Translator, translator
from storage.reference import load_school_holidays
from views.recurrence_words import rule_notes, rule_words

TODAY = date(2026, 11, 24)
FAR = date(2037, 1, 1)
HOLIDAYS = load_school_holidays()
FOLDER = Path(__file__).parent


def rows() -> list[dict[str, str]]:
    found = []
    for name in ("recurrence.csv", "recurrence_more.csv"):
        with (FOLDER / name).open(encoding="utf-8", newline="") as file:
            found += list(csv.DictReader(file))
    return found


UNDERSTOOD = [row for row in rows() if not row["asked_back"]]
ASKED_BACK = [row for row in rows() if row["asked_back"]]


def days(rule: Rule, first_day: date = TODAY, most: int = 6) -> list[date]:
    return days_of(rule, first_day, FAR, HOLIDAYS)[:most]


def hours(rule: Rule) -> str:
    if rule.at_minute is None:
        return ""
    start = f"{rule.at_minute // 60}:{rule.at_minute % 60:02}"
    return start if rule.minutes is None else f"{start} {rule.minutes}"


@pytest.mark.parametrize("row", UNDERSTOOD, ids=lambda row: str(row["said"]))
def test_a_phrase_means_these_days(row: dict[str, str]) -> None:
    rule = read_rule(row["said"], TODAY)
    assert [day.isoformat() for day in days(rule)] == row["days"].split()
    assert hours(rule) == row["hours"]


@pytest.mark.parametrize("row", ASKED_BACK, ids=lambda row: str(row["said"]))
def test_a_phrase_that_may_mean_more_is_asked_back(row: dict[str, str]) -> None:
    with pytest.raises(Refusal) as refusal:
        read_rule(row["said"], TODAY)
    assert refusal.value.key == row["asked_back"]
    for language in LANGUAGES:
        assert translator(language).text(refusal.value.key, **refusal.value.args_for_message)


@pytest.mark.parametrize("row", UNDERSTOOD, ids=lambda row: str(row["said"]))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_has_words_and_the_czech_ones_mean_the_same(row: dict[str, str], language: str) -> None:
    rule = read_rule(row["said"], TODAY)
    words = rule_words(translator(language), rule)
    assert words
    if language == "cs":
        again = read_rule(words, TODAY)
        assert days(again, most=40) == days(rule, most=40), words
        assert (hours(again), again.sure) == (hours(rule), True), words


CODES = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
ODD, EVEN = (",".join(map(str, range(first, 54, 2))) for first in (1, 2))
WEEKS = st.sampled_from(["", ODD, EVEN])
HOURS = st.one_of(
    st.just((None, None)),
    st.tuples(st.integers(7 * 60, 20 * 60), st.one_of(st.none(), st.integers(15, 180))),
)


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    each = draw(st.integers(1, 4))
    codes = ",".join(sorted(draw(st.sets(CODES, min_size=1, max_size=4)), key="MOTUWETHFRSASU".index))
    monthly = ",".join(
        f"{nth}{draw(CODES)}"
        for nth in sorted(draw(st.sets(st.sampled_from([1, 2, 3, 4, 5, -1, -2]), min_size=1, max_size=3)))
    )
    month_days = ",".join(map(str, sorted(draw(st.sets(st.integers(1, 28), min_size=1, max_size=3)))))
    interval = f";INTERVAL={each}" if each > 1 else ""
    rrule = draw(
        st.sampled_from(
            [
                f"FREQ=WEEKLY{interval};BYDAY={codes}",
                f"FREQ=YEARLY;BYWEEKNO={draw(st.sampled_from([ODD, EVEN]))};BYDAY={codes}",
                f"FREQ=MONTHLY{interval};BYDAY={monthly}",
                f"FREQ=MONTHLY{interval};BYMONTHDAY={month_days}",
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=DAILY",
            ]
        )
    )
    months = draw(st.sets(st.integers(1, 12), max_size=5))
    if months and each == 1:
        rrule += f";BYMONTH={','.join(map(str, sorted(months)))}"
    if draw(st.booleans()):
        rrule += f";UNTIL={draw(st.dates(date(2027, 1, 1), date(2029, 12, 31))):%Y%m%d}"
    at_minute, minutes = draw(HOURS)
    without = draw(
        st.sets(st.sampled_from(["07", "08", "school_holidays", "public_holidays", "2026-12-24", "2027-05-04"]))
    )
    since = draw(st.one_of(st.none(), st.dates(date(2026, 12, 1), date(2027, 12, 31))))
    return Rule(
        rrule=rrule, at_minute=at_minute, minutes=minutes, without=tuple(sorted(without)), words="", since=since
    )


@settings(deadline=None)
@given(rules(), st.dates(TODAY, date(2027, 12, 31)))
def test_words_of_any_rule_are_read_as_that_rule(rule: Rule, first_day: date) -> None:
    words = rule_words(translator("cs"), rule)
    again = read_rule(words, TODAY)
    assert days(again, first_day, 40) == days(rule, first_day, 40), words
    assert (again.at_minute, again.minutes) == (rule.at_minute, rule.minutes), words


@settings(deadline=None)
@given(st.dates(date(2026, 1, 1), date(2045, 12, 31)))
def test_even_weeks_are_those_of_the_calendar_on_the_wall(first_day: date) -> None:
    rule = read_rule("každé sudé pondělí", TODAY)
    found = days_of(rule, first_day, first_day + timedelta(days=400), ())
    mondays = [first_day + timedelta(days=at) for at in range(401)]
    assert found == [day for day in mondays if day.weekday() == 0 and day.isocalendar().week % 2 == 0]


@settings(deadline=None)
@given(st.text(alphabet="0123456789. ,-/:každýprvnítersdčw", max_size=40))
def test_whatever_is_written_is_a_rule_or_a_question(text: str) -> None:
    rule = None
    with suppress(Refusal):
        rule = read_rule(text, TODAY)
    if rule:
        assert rule_words(translator("cs"), rule)


def test_every_second_week_is_counted_from_the_first_day_that_fits() -> None:
    rule = read_rule("jednou za dva týdny v pondělí", TODAY)
    assert days(rule, date(2026, 11, 25), 2) == [date(2026, 11, 30), date(2026, 12, 14)]
    assert days(rule, date(2026, 12, 1), 2) == [date(2026, 12, 7), date(2026, 12, 21)]


def test_a_word_typed_wrong_is_read_but_not_surely() -> None:
    assert not read_rule("každou stredu v 9, krome prazdnim", TODAY).sure
    assert read_rule("každou stredu v 9, krome prazdnin", TODAY).sure


def test_a_word_that_is_not_known_is_named() -> None:
    with pytest.raises(Refusal) as refusal:
        read_rule("každé úterý na radnici", TODAY)
    assert refusal.value.args_for_message == {"words": "radnici"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_school_holidays_are_said_to_be_without_the_spring_ones(language: str) -> None:
    say: Translator = translator(language)
    assert rule_notes(say, read_rule("každé úterý kromě prázdnin", TODAY), HOLIDAYS)
    assert not rule_notes(say, read_rule("každé úterý kromě svátků", TODAY), HOLIDAYS)
