"""Answers typed into forms: read as people mean them, refused where they are something else."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.answers import (
    hours_of,
    narrow,
    read_contact,
    read_day,
    read_number,
    read_phone,
    read_spans,
    read_text,
    read_week,
    read_yes_no,
    week_of,
)
from domain.errors import Refusal
from domain.hours_text import read_hours

SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12. 3. 2027", date(2027, 3, 12)),
        ("12.3.2027", date(2027, 3, 12)),
        ("12.3.", date(2027, 3, 12)),
        ("12. 12.", date(2026, 12, 12)),
        ("22/11", SUNDAY),
        ("21.11.", date(2027, 11, 21)),
        ("29. 2.", date(2028, 2, 29)),
        ("5.1.27", date(2027, 1, 5)),
        ("2027-03-12", date(2027, 3, 12)),
        ("1. ledna", date(2027, 1, 1)),
        ("1. ledna 2028", date(2028, 1, 1)),
        ("dnes", SUNDAY),
        ("Zítra", date(2026, 11, 23)),
        ("zitra", date(2026, 11, 23)),
        ("pozítří", date(2026, 11, 24)),
        ("v úterý", date(2026, 11, 24)),
        ("neděle", date(2026, 11, 29)),
        ("pátek 27.11.", date(2026, 11, 27)),
        ("příští úterý", date(2026, 11, 24)),
        ("za týden", date(2026, 11, 29)),
        ("za 3 dny", date(2026, 11, 25)),
        ("tomorrow", date(2026, 11, 23)),
        ("next tuesday", date(2026, 11, 24)),
        ("1 January", date(2027, 1, 1)),
        ("завтра", date(2026, 11, 23)),
        ("наступний вівторок", date(2026, 11, 24)),
        ("1 січня", date(2027, 1, 1)),
    ],
)
def test_a_day_is_read_as_it_is_written(text: str, day: date) -> None:
    assert read_day(text, SUNDAY) == day


def test_next_tuesday_is_that_of_the_next_week() -> None:
    assert read_day("příští úterý", MONDAY) == date(2026, 12, 1)
    assert read_day("úterý", MONDAY) == date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "👍",
        "3",
        "31. 2. 2027",
        "2027-02-31",
        "brzy",
        "3 4",
        "30. 2.",
        "13. 13.",
        "říjen",
        "12 let",
        "v pátek v 15 hodin",
        "v lednu 2027",
        "1554121239",
        "1799999999",
        "x" * 5000,
        "15:30",
        "a",
    ],
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="form-expects-day"):
        read_day(text, SUNDAY)


@given(text=st.text(max_size=80))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    for read in (
        lambda: read_day(text, SUNDAY),
        lambda: read_number(text, 0, 9),
        lambda: read_yes_no(text),
        lambda: read_phone(text),
        lambda: read_week(text),
        lambda: read_spans(text),
        lambda: read_text(text, 40),
    ):
        with suppress(Refusal):
            read()


@pytest.mark.parametrize(("text", "number"), [("3", 3), (" 3 ", 3), ("máme 3 místa", 3), ("9.", 9), ("0", 0)])
def test_a_number_is_read_among_a_few_words(text: str, number: int) -> None:
    assert read_number(text, 0, 9) == number


@pytest.mark.parametrize("text", ["", "10", "-1", "3 z 9", "tři", "½", "9" * 4000, "👍", "3,5", "1 2"])
def test_what_is_no_such_number_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        read_number(text, 0, 9)


@pytest.mark.parametrize(("text", "yes"), [("Ano", True), ("ne", False), ("Yes.", True), ("так", True), ("ні", False)])
def test_yes_and_no_are_read(text: str, yes: bool) -> None:
    assert read_yes_no(text) is yes


@pytest.mark.parametrize("text", ["000 123 456", "+420000123456", "tel. 000123456"])
def test_one_phone_is_read(text: str) -> None:
    assert read_phone(text) == "+420000123456"


@pytest.mark.parametrize(
    ("number", "kept"),
    [("000123456", "+420000123456"), ("420000123456", "+420000123456"), ("+49 1511 2345678", "+4915112345678")],
)
def test_the_number_of_a_contact_is_read(number: str, kept: str) -> None:
    assert read_contact(number) == kept


@pytest.mark.parametrize("text", ["", "116 111", "000 123 456, 000 123 457", "12345", "volejte"])
def test_none_several_and_short_numbers_are_refused(text: str) -> None:
    with pytest.raises(Refusal):
        read_phone(text)


@pytest.mark.parametrize(
    ("text", "spans"), [("8-12, 13-17", "8:00–12:00, 13:00–17:00"), ("8:30–16", "8:30–16:00"), ("zavřeno", "")]
)
def test_the_hours_of_a_day_are_written_in_one_way(text: str, spans: str) -> None:
    assert read_spans(text) == spans


@pytest.mark.parametrize("text", ["", "út 8-12", "8", "25-26", "dle dohody"])
def test_what_is_no_hours_of_a_day_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        read_spans(text)


SPANS = st.sampled_from(["", "8:00–12:00", "8:00–12:00, 13:00–17:00", "0:00–24:00", "20:00–6:00"])


@given(week=st.dictionaries(st.sampled_from("0123456"), SPANS))
def test_hours_set_by_day_read_back_from_their_words_are_the_same(week: dict[str, str]) -> None:
    hours = hours_of(week)
    assert week_of(hours) == {day: spans for day, spans in week.items() if spans}
    again = read_hours(hours.text)
    if again is not None and not again.nonstop:
        assert again.week == hours.week


def test_words_narrow_to_labels_and_a_whole_label_is_alone() -> None:
    labels = ["Cheb", "Cheb město", "Aš", "Mariánské Lázně"]
    assert narrow(labels, "che") == [0, 1]
    assert narrow(labels, "cheb") == [0]
    assert narrow(labels, "lazne mari") == [3]
    assert narrow(labels, "praha") == []
