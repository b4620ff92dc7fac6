"""Phones as people write them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.phones import international, normalise, read_phones

NUMBER = "+420000107919"


def numbers(text: str) -> list[str]:
    return [phone.number for phone in normalise(text)]


@pytest.mark.parametrize(
    "text",
    [
        *("000107919", "000 107 919", "+420 000 107 919", "00420 000 107 919", "420000107919", "(+420) 000 107 919"),
        *("tel.: 000 107 919", "000/107 919", "000-107-919", "000.107.919", "000 107 919 kl. 12", "+420000107919"),
    ],
)
def test_every_shape_of_one_number_is_the_same_number(text: str) -> None:
    assert numbers(text) == [NUMBER]


@pytest.mark.parametrize("between", ["; ", ", ", "\n", " / ", " a ", " nebo ", " "])
def test_two_numbers_of_a_cell_are_two(between: str) -> None:
    assert numbers(f"000 107 919{between}+420 000 222 333") == [NUMBER, "+420000222333"]


def test_a_number_said_twice_is_one() -> None:
    assert numbers("000107919; +420 000 107 919") == [NUMBER]


def test_a_possible_number_that_is_assigned_to_nobody_is_not_valid() -> None:
    assert [phone.valid for phone in normalise("000107919; 777 123 456")] == [False, True]


def test_short_numbers_of_help_lines_are_kept_as_they_are_dialled() -> None:
    assert numbers("116 111; 112") == ["116111", "112"]
    assert international("116111") == "116 111"


def test_a_foreign_number_needs_its_country() -> None:
    assert numbers("+49 30 901820") == ["+4930901820"]
    assert international("+4930901820").startswith("+49 ")


def test_digits_that_are_no_number_are_said_to_be_unread() -> None:
    read = read_phones("000 107 919; 12345678")
    assert [phone.number for phone in read.phones] == [NUMBER]
    assert read.unread == ("12345678",)


@given(
    st.integers(0, 999_999_999),
    st.sampled_from(["", "+420", "00420", "+420 "]),
    st.lists(st.integers(1, 8), max_size=4),
)
@example(4_200_000, "", [])
def test_a_czech_number_survives_any_prefix_and_spacing(number: int, prefix: str, gaps: list[int]) -> None:
    national = f"{number:09d}"
    written = "".join((" " if at in gaps else "") + digit for at, digit in enumerate(national))
    assert numbers(prefix + written) == [f"+420{national}"]


@given(st.integers(0, 999_999_999))
def test_the_international_form_reads_back_as_the_same_number(number: int) -> None:
    e164 = f"+420{number:09d}"
    assert numbers(international(e164)) == [e164]


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert all(phone.number.removeprefix("+").isascii() for phone in normalise(text))
