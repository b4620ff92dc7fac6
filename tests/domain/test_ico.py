"""IČO and its check digit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ico import WEIGHTS, is_valid_ico, read_ico


def made_of(seven: int) -> str:
    digits = f"{seven:07d}"
    total = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True))
    return f"{digits}{(11 - total % 11) % 10}"


@given(st.integers(0, 9_999_999), st.integers(0, 9))
def test_exactly_one_last_digit_is_right(seven: int, last: int) -> None:
    right = made_of(seven)
    assert is_valid_ico(right)
    assert is_valid_ico(right[:7] + str(last)) == (str(last) == right[7])


@given(st.integers(100, 9_999_999))
def test_leading_zeros_lost_by_a_spreadsheet_come_back(seven: int) -> None:
    number = made_of(seven)
    assert read_ico(str(int(number))) == number


@pytest.mark.parametrize("written", ["IČO: {}", "IČ {}", " {} ", "CZ{}"])
def test_the_usual_shapes_are_read(written: str) -> None:
    number = made_of(1234567)
    assert read_ico(written.format(number)) == number


@pytest.mark.parametrize("written", ["12345678", "nemá", "", "123456789", "12"])
def test_what_is_no_number_is_not_read(written: str) -> None:
    assert read_ico(written) is None
