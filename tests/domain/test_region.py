"""Districts side by side: shares, and an order that never depends on how they were found."""

from hypothesis import given
from hypothesis import strategies as st

from domain.region import Measure, Part, RevisionStage, Side, in_order

NAMES = {"1": "Aš", "2": "Cheb", "3": "Čáslav", "4": "Sokolov"}


def side(orp: str, count: int = 0, of: int = 0, meetings: int = 0) -> Side:
    part = Part(count=count, of=of)
    same = dict.fromkeys(("coverage", "capacity", "cards", "revision", "platforms"), part)
    return Side(orp=orp, stage=RevisionStage.OPEN, meetings=meetings, **same)


def test_a_share_is_rounded_down_so_that_all_means_all() -> None:
    assert Part(count=199, of=200).percent == 99
    assert Part(count=200, of=200).percent == 100
    assert Part(count=0, of=0).percent is None


def test_the_lowest_comes_first_and_what_cannot_be_measured_last() -> None:
    sides = [side("2", 1, 2), side("4", 0, 0), side("1", 3, 3), side("3", 0, 9)]
    assert [one.orp for one in in_order(sides, Measure.CARDS, NAMES.__getitem__)] == ["3", "2", "1", "4"]
    assert [one.orp for one in in_order(sides, Measure.NAME, NAMES.__getitem__)] == ["1", "3", "2", "4"]


@given(st.permutations([side("1", 1, 2, 3), side("2", 1, 2, 3), side("3", 0, 0, 0), side("4", 2, 2, 0)]))
def test_equal_districts_stand_by_name_whatever_the_order_before(sides: list[Side]) -> None:
    assert [one.orp for one in in_order(sides, Measure.COVERAGE, NAMES.__getitem__)] == ["1", "2", "4", "3"]
    assert [one.orp for one in in_order(sides, Measure.MEETINGS, NAMES.__getitem__)] == ["3", "4", "1", "2"]
