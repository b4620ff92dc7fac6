"""Folding and stemming."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.query import ages_in
from domain.words import fold, stems
from storage.reference import load_code_lists

LETTERS = st.text(alphabet="aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzžAÁČĚŘŠŽ-", min_size=1, max_size=20)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(LETTERS)
def test_a_word_without_diacritics_shares_a_stem_with_its_own_spelling(word: str) -> None:
    assert set(stems(fold(word))) & set(stems(word))


@given(LETTERS)
def test_stems_do_not_depend_on_capitals(word: str) -> None:
    assert stems(word.upper()) == stems(word.lower())


@pytest.mark.parametrize(
    "forms", ["dluhy dluhů dluhům dluhama dluhem", "psycholog psychologa psychologovi psychologem", "klub klubu kluby"]
)
def test_the_cases_of_a_word_share_a_stem(forms: str) -> None:
    first, *others = forms.split()
    assert all(set(stems(first)) & set(stems(other)) for other in others)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("pro patnactilete", (15, 15)),
        ("13lety kluk", (13, 13)),
        ("holka 5 let", (5, 5)),
        ("deti od 6 do 10 let", (6, 10)),
        ("deti 6-10 let", (6, 10)),
        ("miminko", (0, 2)),
        ("pro pubertaky", (12, 18)),
        ("predskolaci", (3, 5)),
    ],
)
def test_ages_are_read_from_words(text: str, ages: tuple[int, int]) -> None:
    found = ages_in(text)
    assert found is not None
    assert (found.since, found.to) == ages


def test_a_number_that_is_no_age_is_left_alone() -> None:
    assert ages_in("praha 4, 2 deti") is None


@pytest.mark.parametrize("text", ["podminka na 2 roky", "za 3 roky", "po 2 letech", "pred 5 lety"])
def test_a_span_of_years_is_no_age(text: str) -> None:
    assert ages_in(text) is None


@pytest.mark.parametrize(("spoken", "written"), [("detskej", "dětský"), ("dvouletyho", "dvouletého")])
def test_spoken_endings_meet_the_written_ones(spoken: str, written: str) -> None:
    assert set(stems(spoken)) & set(stems(written))


def test_threads_that_stem_at_once_do_not_mix_up_their_words() -> None:
    words = [word for kind in load_code_lists().kinds.values() for word in kind.name_cs.split()][:120]
    expected = [stems.__wrapped__(word) for word in words]
    patience = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda _: [stems.__wrapped__(word) for word in words], range(8)))
    finally:
        sys.setswitchinterval(patience)
    assert found == [expected] * 8
