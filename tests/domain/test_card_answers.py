"""What people type into the fields of a card."""

from collections.abc import Callable

import pytest

from domain.actor import AgeRange, Tag
from domain.card_answers import (
    read_ages,
    read_card_ico,
    read_emails,
    read_lines,
    read_numbers,
    read_tags,
    read_web,
)
from domain.errors import Refusal


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("6–18", [(6, 18)]),
        ("6 - 18 let", [(6, 18)]),
        ("od 6 do 18 let", [(6, 18)]),
        ("věk 6 až 10 let", [(6, 10)]),
        ("do 3 let", [(0, 3)]),
        ("od 15", [(15, None)]),
        ("13+", [(13, None)]),
        ("18 a více let", [(18, None)]),
        ("16 let a starší", [(16, None)]),
        ("5", [(5, 5)]),
        ("0-3; 16-26, 60+", [(0, 3), (16, 26), (60, None)]),
        ("6-18 years", [(6, 18)]),
        ("6–18 років", [(6, 18)]),
    ],
)
def test_ages_as_people_write_them(text: str, ages: list[tuple[int, int | None]]) -> None:
    assert read_ages(text) == [AgeRange(since=since, to=to) for since, to in ages]


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_ages, "18–6"),
        (read_ages, "0–121"),
        (read_ages, "děti"),
        (read_ages, "6-18, nějak"),
        (read_ages, ""),
        (read_card_ico, "12345678"),
        (read_card_ico, "IČO"),
        (read_card_ico, "1" * 300),
        (read_web, "nemáme"),
        (read_web, "ftp://example.org"),
        (read_web, "javascript:alert(1)"),
        (read_web, "https://example.org/ x"),
        (read_web, "https://example.org/" + "x" * 300),
        (read_emails, "klub@"),
        (read_emails, "klub@example.org a nikdo"),
        (read_emails, "  "),
        (read_numbers, "zavolejte"),
        (read_numbers, "000 100 20"),
        (read_numbers, "000 100 200, 12345"),
        (read_lines, " ; \n "),
        (read_lines, "x" * 201),
    ],
)
def test_anything_else_is_refused_with_what_is_expected(read: Callable[[str], object], text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(text)
    assert refused.value.key.startswith("card-expects-")


def test_numbers_webs_and_addresses_are_kept_in_one_shape() -> None:
    assert read_card_ico("IČO: 000 06 947") == "00006947"
    assert read_web(" www.example.org. ") == "https://www.example.org"
    assert read_web("http://example.org/klub?a=1") == "http://example.org/klub?a=1"
    assert read_emails("Klub@Example.org; <druhy@example.org>") == ["klub@example.org", "druhy@example.org"]
    assert read_numbers("000 100 200 nebo +420 000 100 300") == ["+420000100200", "+420000100300"]
    assert read_lines("Komise \n  Kulatý   stůl; Případovka") == ["Komise", "Kulatý stůl", "Případovka"]


def test_tags_are_bare_or_have_a_key() -> None:
    assert read_tags("léto; jazyk: ukrajinština; :x") == [
        Tag(value="léto"),
        Tag(key="jazyk", value="ukrajinština"),
        Tag(value="x"),
    ]
