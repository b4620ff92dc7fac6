"""The guard of free text: what it finds, and what it must leave alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.privacy import PersonalData, find_personal_data


def kinds(text: str) -> list[str]:
    return [finding.kind.value for finding in find_personal_data(text)]


@pytest.mark.parametrize("text", ["155512/1234", "dítě (RČ 120512 / 0007)", "155512/123", "rodné číslo 9001011239"])
def test_a_birth_number_is_found(text: str) -> None:
    assert kinds(text) == [PersonalData.BIRTH_NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        "nar. 12. 3. 2015",
        "narozena 12.3.2015",
        "Datum narození: 2015-03-12",
        "dítě narozené 12. 3. 2015",
        "* 12. 3. 2015",
        "pro chlapce narozeného 12. 3. 2015",
        "dívku narozenou v březnu 2015",
        "sourozenců narozených 12. 3. 2015",
    ],
)
def test_a_date_of_birth_is_found(text: str) -> None:
    assert kinds(text) == [PersonalData.BIRTH_DATE]


@pytest.mark.parametrize(
    "text",
    [
        *("Jan Ukázkový, 8 let", "Anička Ukázková (12 let)", "8letý Jan Ukázkový", "Petrovi Ukázkovi je 9 let"),
        *("Ukázkový Jan, 8 let", "Jan U., 7 let", "Eva Malá ve věku 6 let", "Klient Tomáš Vzorný 14letý"),
    ],
)
def test_a_name_with_an_age_is_found(text: str) -> None:
    assert kinds(text) == [PersonalData.NAME_AND_AGE]


@pytest.mark.parametrize(
    "text",
    [
        *("377 123 456", "+420 000 123 456", "00420 000 123 456", "000123456", "354/123456", "+49 171 1234567"),
        *(
            "IČO 27082440",
            "účet 19-2000145399/0800",
            "2600123456/2010",
            "120512/0800",
            "č. j. 120512/2026",
            "9001011234",
        ),
        *("pro děti 6–10 let", "Klub Vrabčák 6–10 let", "od 12. 3. 2026 v 15:00", "akce 12.3.2026 pro děti od 8 let"),
        *("Jana Vzorná, vedoucí, 20 let praxe", "Jana Vzorná, 15 let v oboru", "Zuzana Pokusná, vedoucí OSPOD"),
        *(
            "děti narozené od 1. 1. 2024",
            "Mateřské centrum Bačkorka 15 let",
            "ZŠ Jana Ukázky, 6–15 let",
            "2026-priorita",
        ),
        *("Jana Ukázková, 354 123 456", "Ukázková 25, Cheb", "CZ6508000000192000145399", "narozeniny 12. 3. 2026"),
    ],
)
def test_numbers_and_names_of_every_day_are_left_alone(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text", ["Jana, 8 let", "Honzík (6 let)", "pro Aničku má 12 let", "8letá Jana", "Péťa asi sedm let"]
)
def test_a_given_name_alone_with_an_age_is_found_where_a_child_is_spoken_of(text: str) -> None:
    assert [finding.kind for finding in find_personal_data(text, strictly=True)] == [PersonalData.NAME_AND_AGE]
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text",
    ["Dítě, 8 let", "matka 30 let a dvě děti", "Matku, 19 let", "sourozenci 6 a 8 let", "Od 6 let", "Jana volá 112"],
)
def test_an_age_without_a_name_is_left_alone_there_too(text: str) -> None:
    assert find_personal_data(text, strictly=True) == ()


@given(st.integers(0, 999_999_999))
def test_nine_bare_digits_are_never_a_birth_number(number: int) -> None:
    assert kinds(f"{number:09d}") == []


@given(st.integers(0, 99), st.integers(1, 12), st.integers(1, 28), st.sampled_from([0, 50]), st.integers(0, 999))
def test_every_right_birth_number_is_found_with_and_without_the_slash(
    year: int, month: int, day: int, woman: int, serial: int
) -> None:
    nine = f"{year:02d}{month + woman:02d}{day:02d}{serial:03d}"
    number = f"{nine}{int(nine) % 11 % 10}"
    assert PersonalData.BIRTH_NUMBER in kinds(f"dítě {number[:6]}/{number[6:]} z města")
    assert PersonalData.BIRTH_NUMBER in kinds(f"dítě {number} z města")


def test_a_finding_says_where_it_stands_and_not_what_it_is() -> None:
    text = "prosím 155512/1234 děkuji"
    (finding,) = find_personal_data(text)
    assert text[finding.start : finding.end] == "155512/1234"
    assert "1234" not in repr(finding.model_dump()["kind"])
