"""Single cells as people fill them in."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.actor import AgeRange, Audience, Contact
from domain.codes import Focus, Form
from exchange.cells import read_age, read_contacts, read_date, read_emails, read_pages, read_yes, split_list
from exchange.vocabulary import read_audience, read_focus, read_forms

YES = ("ano", "a", "x", "✓", "1", "yes", "true", "✔")
NO = ("ne", "n", "-", "0", "no", "false", "✗")
MONTHS = (
    *("ledna", "února", "března", "dubna", "května", "června"),
    *("července", "srpna", "září", "října", "listopadu", "prosince"),
)
DATES = st.dates(date(1990, 1, 1), date(2099, 12, 31))


@given(
    st.sampled_from(YES),
    st.sampled_from([str.lower, str.upper, str.title]),
    st.sampled_from(["{}", " {} ", "{}.", "({})"]),
)
def test_yes_is_yes_in_any_case_and_dress(word: str, case: object, dress: str) -> None:
    assert callable(case)
    assert read_yes(dress.format(case(word))) is True


@given(st.sampled_from(NO), st.sampled_from([str.lower, str.upper, str.title]))
def test_no_is_no_in_any_case(word: str, case: object) -> None:
    assert callable(case)
    assert read_yes(case(word)) is False


@pytest.mark.parametrize("word", ["možná", "?", "občas", "2", ""])
def test_neither_yes_nor_no_is_said_to_be_neither(word: str) -> None:
    assert read_yes(word) is None


@given(DATES)
def test_a_date_is_the_same_in_every_shape(day: date) -> None:
    shapes = [
        day.isoformat(),
        f"{day.isoformat()} 08:30",
        f"{day.day}. {day.month}. {day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%d.%m.%Y}",
        f"{day:%d/%m/%Y}",
        f"{day.day}. {MONTHS[day.month - 1]} {day.year}",
    ]
    assert {read_date(shape) for shape in shapes} == {day}


@pytest.mark.parametrize("written", ["březen 2026", "03/2026", "3. 2026", "BŘEZNA 2026", "brezen 2026"])
def test_a_month_alone_is_its_first_day(written: str) -> None:
    assert read_date(written) == date(2026, 3, 1)


@pytest.mark.parametrize("written", ["bude upřesněno", "31. 2. 2026", "jaro 2026", "2026", "13.13.2026", ""])
def test_what_is_no_date_is_not_read(written: str) -> None:
    assert read_date(written) is None


@given(
    st.integers(0, 60),
    st.integers(0, 60),
    st.sampled_from(["{}–{}", "{}-{} let", "od {} do {} let", "{} až {} let", "věk {} - {}"]),
)
def test_a_span_of_ages_is_the_same_in_every_shape(since: int, more: int, shape: str) -> None:
    assert read_age(shape.format(since, since + more)) == AgeRange(since=since, to=since + more)


@pytest.mark.parametrize(
    ("written", "since", "to"),
    [
        *(("6+", 6, None), ("od 6 let", 6, None), ("15 a více let", 15, None), ("nad 15 let", 15, None)),
        *(
            ("do 3 let", 0, 3),
            ("všechny", 0, None),
            ("všechny věky", 0, None),
            ("bez omezení", 0, None),
            ("10 let", 10, 10),
        ),
        *(("2026-10-06", 6, 10), ("2026-06-10", 6, 10)),
    ],
)
def test_open_and_worded_ages_are_read(written: str, since: int, to: int | None) -> None:
    assert read_age(written) == AgeRange(since=since, to=to)


@pytest.mark.parametrize("written", ["18-6", "200+", "dle dohody", "1. stupeň"])
def test_what_is_no_age_is_not_read(written: str) -> None:
    assert read_age(written) is None


def test_lists_are_split_at_semicolons_and_lines_but_never_at_commas() -> None:
    assert split_list("rodiče, děti; škola\n– obec; škola") == ("rodiče, děti", "škola", "obec")


def test_emails_are_found_and_broken_ones_told() -> None:
    assert read_emails("A@example.org ; b@example.org, c@nikde") == (("a@example.org", "b@example.org"), ("c@nikde",))


def test_only_pages_of_the_web_are_taken() -> None:
    assert read_pages("www.example.org/x") == ("https://www.example.org/x",)
    assert read_pages("javascript:alert(1)") == ()
    assert read_pages("nemáme") == ()


def test_a_contact_has_a_name_a_role_and_perhaps_a_phone_and_an_email() -> None:
    (contact,) = read_contacts("Jana Vzorná, vedoucí, 000 111 222, jana@example.org")
    assert contact == Contact(name="Jana Vzorná", role="vedoucí", phone="+420000111222", email="jana@example.org")


@pytest.mark.parametrize("written", ["obojí", "prevence i intervence", "P + I", "P/I", "P+I", "intervence a prevence"])
def test_both_sorts_of_focus_are_both(written: str) -> None:
    assert read_focus(written) is Focus.BOTH


def test_forms_are_read_in_any_case_with_on_line_told_apart() -> None:
    assert read_forms("Ambulantně, TERÉNNÍ a on-line") == ((Form.AMBULATORY, Form.OUTREACH), True, ())
    assert read_forms("A/T") == ((Form.AMBULATORY, Form.OUTREACH), False, ())
    assert read_forms("pobytová; jiná") == ((Form.RESIDENTIAL,), False, ("jina",))


@pytest.mark.parametrize(
    ("written", "audience"),
    [
        *(("veřejné", Audience.PUBLIC), ("Veřejnost", Audience.PUBLIC), ("ano", Audience.PUBLIC)),
        *(("síť; case manažeři", Audience.NETWORK), ("neveřejné", Audience.NETWORK), ("", Audience.NETWORK)),
    ],
)
def test_only_what_says_public_is_public(written: str, audience: Audience) -> None:
    assert read_audience(written) is audience
