"""How often a platform is to meet, from words: what the workbook says, what people write, and what promises nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from domain.frequency import every_days
from tests.exchange.workbooks import DEMO

OF_THE_WORKBOOK = {
    "1× za 2 měsíce": 62,
    "čtvrtletně": 92,
    "4× ročně": 92,
    "2x ročně": 183,
    "1× za pololetí": 184,
    "1× ročně": 366,
    "podle potřeby, obvykle měsíčně": None,
    "každé 3 týdny": 21,
    "2× ročně": 183,
    "1x za 6 týdnů": 42,
    "podle potřeby, cca 2 měsíčně": None,
    "cca 1× měsíčně": 31,
    "pilot, 4 proběhly": None,
    "3× ročně": 122,
    "měsíčně": 31,
    "1× ročně (2 dny)": 366,
}


def test_every_frequency_of_the_workbook_is_read() -> None:
    sheet = load_workbook(DEMO / "sablona_platforem.xlsx")["Platformy"]
    written = {str(row[5]) for row in sheet.iter_rows(min_row=5, values_only=True) if row[5]}
    assert written == set(OF_THE_WORKBOOK)
    assert {words: every_days(words) for words in written} == OF_THE_WORKBOOK


@pytest.mark.parametrize(
    ("words", "days"),
    [
        *((words, 7) for words in ("týdně", "každý týden", "1x týdně", "každé úterý", "jednou za týden")),
        *((words, 14) for words in ("1× za 14 dní", "každé 2 týdny", "čtrnáctidenně", "každé druhé úterý", "ob týden")),
        *((words, 31) for words in ("1x za měsíc", "jednou měsíčně", "každý měsíc", "1x/měsíc")),
        *((words, 35) for words in ("první úterý v měsíci", "každou poslední středu v měsíci")),
        *((words, 62) for words in ("každý druhý měsíc", "ob měsíc", "co dva měsíce", "1 krát za 2 měsíce")),
        *((words, 92) for words in ("čtyřikrát do roka", "jednou za čtvrtletí", "kvartálně", "každé 2 až 3 měsíce")),
        *((words, 183) for words in ("dvakrát ročně", "2x za rok", "2–3× ročně", "minimálně 2× ročně")),
        *((words, 184) for words in ("pololetně", "1x za půl roku")),
        *((words, 366) for words in ("ročně", "každoročně", "1x za školní rok", "jednou za rok", "1/rok")),
        *((words, 732) for words in ("jednou za dva roky", "každé 2 roky")),
    ],
)
def test_words_of_people_are_understood(words: str, days: int) -> None:
    assert every_days(words) == days
    assert every_days(words.upper()) == days
    assert every_days(f"  {words}, v zasedačce") == days


@pytest.mark.parametrize(
    "words",
    [
        *("", "podle potřeby", "dle potřeby", "dle domluvy", "nepravidelně", "ad hoc", "jednorázově", "max. 4x ročně"),
        *("bude upřesněno", "za 2 měsíce", "2 hodiny", "v roce 2024", "od roku 2020", "příležitostně", "operativně"),
        *("nejvýše 1x měsíčně", "pilot", "4 proběhly", "po telefonu"),
    ],
)
def test_who_promises_nothing_is_never_late(words: str) -> None:
    assert every_days(words) is None


@given(st.text())
def test_no_words_break_it(words: str) -> None:
    days = every_days(words)
    assert days is None or days > 0
