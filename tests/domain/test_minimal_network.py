"""The minimal network: how many of a kind and for how many people, beside what is known of the real one."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.capacity import Report, State, Unit
from domain.coverage import Supplier
from domain.minimal_network import Least, Size, Verdict, size_of, standing, standings, wanted_by
from storage.reference import load_code_lists, load_minimal_network

CODES = load_code_lists()
KINDS = CODES.kinds
CLUB = Least(kind="nzdm", number=1, capacity=15)


def club(actor: int, *orps: str) -> Supplier:
    return Supplier(actor, f"Klub {actor}", "nzdm", orps or ("4102",))


def report(maximum: int | None, unit: Unit = Unit.CLIENTS) -> Report:
    at = datetime(2026, 11, 1, tzinfo=UTC)
    return Report(id=1, actor=1, unit=unit, state=State.FREE, maximum=maximum, reported_by=1, reported_at=at)


@pytest.mark.parametrize(
    ("text", "kind", "size"),
    [
        ("24 lůžek", "azylovy_dum", Size(24, Unit.BEDS)),
        ("10 rodin současně", "sas_rd", Size(10, Unit.CLIENTS)),
        ("20 dětí / den", "nzdm", Size(20, Unit.CLIENTS)),
        ("15 dětí současně", "ddm_svc", Size(15, Unit.PLACES)),
        ("kapacita: 8 míst", "nzdm", Size(8, Unit.PLACES)),
        ("bez omezení", "nzdm", None),
        ("5–10 dětí", "nzdm", Size(10, Unit.CLIENTS)),
        ("1/2 úvazku", "sas_rd", None),
        ("3 pracovníci", "sas_rd", None),
        (None, "nzdm", None),
    ],
)
def test_capacity_is_read_from_the_words_of_a_card(text: str | None, kind: str, size: Size | None) -> None:
    assert size_of(text, None, KINDS[kind]) == size


def test_the_maximum_of_the_last_report_comes_before_the_words_of_the_card() -> None:
    assert size_of("20 dětí", report(12), KINDS["nzdm"]) == Size(12, Unit.CLIENTS)
    assert size_of("20 dětí", report(None), KINDS["nzdm"]) == Size(20, Unit.CLIENTS)


@pytest.mark.parametrize(
    ("suppliers", "sizes", "verdict"),
    [
        ([], {}, Verdict.MISSING),
        ([club(1)], {1: Size(15, Unit.CLIENTS)}, Verdict.MET),
        ([club(1)], {1: Size(14, Unit.CLIENTS)}, Verdict.SHORT),
        ([club(1)], {}, Verdict.UNKNOWN),
        ([club(1)], {1: Size(50, Unit.BEDS)}, Verdict.UNKNOWN),
        ([club(1), club(2)], {1: Size(15, Unit.CLIENTS)}, Verdict.MET),
        ([club(1, "4102", "4101")], {1: Size(20, Unit.CLIENTS)}, Verdict.SHORT),
        ([club(1, "4107", "4102")], {1: Size(30, Unit.CLIENTS)}, Verdict.MET),
        ([club(1, "4107")], {1: Size(30, Unit.CLIENTS)}, Verdict.MISSING),
    ],
)
def test_the_verdict_on_a_kind(suppliers: list[Supplier], sizes: dict[int, Size], verdict: Verdict) -> None:
    assert standings("4102", {"nzdm": CLUB}, (), suppliers, sizes)[0].verdict is verdict


def test_one_of_two_is_too_few() -> None:
    two = {"nzdm": Least(kind="nzdm", number=2)}
    (found,) = standings("4102", two, (), [club(1)], {})
    assert found.verdict is Verdict.FEW
    assert found.is_lacking


def test_kinds_that_do_as_well_are_counted_and_kinds_not_wanted_left_out() -> None:
    centre = Supplier(1, "Motýlek", "materske_centrum", ("4102",))
    wanted = {"rodinne_centrum": Least(kind="rodinne_centrum", also=("materske_centrum",), number=1)}
    assert standings("4102", wanted, (), [centre], {})[0].verdict is Verdict.MET
    assert standings("4102", {"nzdm": Least(kind="nzdm", number=0)}, (), [centre], {}) == []


def test_what_a_district_sets_takes_the_place_of_the_default_of_that_kind_alone() -> None:
    own = {"rodinne_centrum": Least(kind="rodinne_centrum", number=3)}
    wanted = wanted_by(load_minimal_network(), own)
    assert wanted["rodinne_centrum"].number == 3
    assert wanted["rodinne_centrum"].also == ("materske_centrum",)
    assert wanted["nzdm"] == load_minimal_network()["nzdm"]


def test_the_default_asks_for_kinds_of_the_code_list() -> None:
    default = load_minimal_network()
    assert set(default) | {kind for least in default.values() for kind in least.also} <= set(KINDS)
    assert all(least.is_wanted for least in default.values())


@given(st.lists(st.sampled_from(["4101", "4102", "4107"]), min_size=1, unique=True), st.integers(1, 200))
def test_the_parts_of_all_districts_give_the_whole_capacity(orps: list[str], number: int) -> None:
    parts = [standing(orp, CLUB, False, [club(1, *orps)], {1: Size(number, Unit.CLIENTS)}).capacity for orp in orps]
    assert sum(part or 0 for part in parts) == pytest.approx(number)
