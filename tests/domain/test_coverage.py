"""Who covers what: cells of the matrix, bands of age, situations in other words, and demand beside supply."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.codes import Focus, NeedDomain
from domain.coverage import Ages, Part, Supplier, coverage, covers_band, in_words_of_list, own_situations
from domain.demand import Cell as Sought
from domain.supply import offers_of
from storage.reference import load_code_lists, load_situation_words

GROUPS = load_code_lists().target_groups
ORPS = ("4101", "4102", "4107")

suppliers = st.builds(
    Supplier,
    actor=st.integers(1, 10**6),
    name=st.just("Někdo"),
    orps=st.lists(st.sampled_from((*ORPS, "4105")), min_size=1, unique=True).map(tuple),
    domains=st.lists(st.sampled_from([*NeedDomain]), unique=True).map(tuple),
    focus=st.one_of(st.none(), st.sampled_from(Focus)),
    ages=st.lists(st.tuples(st.integers(0, 20), st.one_of(st.none(), st.integers(0, 30)))).map(tuple),
    situations=st.lists(st.sampled_from(["s_dluhy", "s_krize", "vlastní slova"]), unique=True).map(tuple),
)
networks = st.lists(suppliers, max_size=8, unique_by=lambda one: one.actor)


def one(actor: int = 1, *orps: str, **fields: object) -> Supplier:
    said: dict[str, object] = {"domains": ("bezpeci",), "focus": Focus.PREVENTION, **fields}
    return Supplier(actor, f"Aktér {actor}", orps=orps or ("4102",), **said)  # type: ignore[arg-type]


def test_who_is_seated_and_who_only_serves_are_told_apart() -> None:
    found = coverage([one(1), one(2, "4107", "4102")], ("4102",), GROUPS)
    cell = found.cell("bezpeci.prevence", "4102")
    assert (cell.seated, cell.serving) == ((1,), (2,))
    assert (found.figures("4102").seated, found.figures("4102").serving) == (1, 1)


def test_one_actor_is_thin_and_none_is_a_white_spot() -> None:
    found = coverage([one(1)], ("4102",), GROUPS)
    assert found.thin(Part.NEEDS, "4102") == ["bezpeci.prevence"]
    assert found.cell("bezpeci.intervence", "4102").is_white
    assert len(found.white(Part.NEEDS, "4102")) == 11


def test_who_does_both_is_in_both_lines_and_who_says_nothing_in_none() -> None:
    found = coverage([one(1, focus=Focus.BOTH), one(2, focus=None)], ("4102",), GROUPS)
    assert found.cell("bezpeci.prevence", "4102").seated == (1,)
    assert found.cell("bezpeci.intervence", "4102").seated == (1,)
    assert found.unsaid(Part.NEEDS, "4102") == [2]


@pytest.mark.parametrize(
    ("ages", "covered"),
    [
        (((6, 15),), ["v6_10", "v11_15", "v13_plus"]),
        (((13, None),), ["v11_15", "v13_plus", "v15_plus", "v16_18", "v19_26", "v_dospeli"]),
        (((0, 26),), ["v0_3", "v3_6", "v6_10", "v11_15", "v13_plus", "v15_plus", "v16_18", "v19_26"]),
        (((13, 13), (15, 15), (17, 17)), ["v13_plus", "v15_plus"]),
        ((), []),
    ],
)
def test_a_band_is_covered_by_who_works_with_half_of_its_years(ages: tuple[Ages, ...], covered: list[str]) -> None:
    found = coverage([one(1, ages=ages)], ("4102",), GROUPS)
    white = found.white(Part.AGES, "4102")
    assert [line for line in found.lines[Part.AGES] if line not in white] == covered


@given(st.tuples(st.integers(0, 30), st.integers(0, 40)), st.integers(0, 20), st.integers(0, 10))
def test_wider_ages_cover_no_less(ages: tuple[int, int], since: int, years: int) -> None:
    if covers_band((ages,), since, since + years):
        assert covers_band(((max(ages[0] - 1, 0), ages[1] + 1),), since, since + years)
        assert covers_band(((ages[0], None),), since, since + years)


def test_situations_in_other_words_are_those_of_the_list_and_unknown_words_are_told_of() -> None:
    said = [one(1, situations=("Rodiny v krizi", "s_dluhy")), one(2, situations=("rodiče kocourů",))]
    read = in_words_of_list(said, load_situation_words())
    found = coverage(read, ("4102",), GROUPS)
    assert found.cell("s_krize", "4102").seated == (1,)
    assert found.unsaid(Part.SITUATIONS, "4102") == [2]
    assert own_situations(read, found.lines) == {"rodiče kocourů": 1}


def test_every_word_for_a_situation_means_one_that_stands_in_the_list() -> None:
    assert {code for code in load_situation_words().values() if GROUPS[code].kind != "situace"} == set()


@given(networks)
def test_an_actor_is_in_a_cell_where_it_works_and_nowhere_else(network: list[Supplier]) -> None:
    found = coverage(network, ORPS, GROUPS)
    for (line, orp), cell in found.cells.items():
        for actor in (*cell.seated, *cell.serving):
            supplier = found.suppliers[actor]
            assert orp in supplier.orps
            assert (supplier.orps[0] == orp) == (actor in cell.seated)
            assert line.partition(".")[0] in (*supplier.domains, *supplier.situations, line)


@given(networks, suppliers)
def test_one_more_actor_uncovers_nothing(network: list[Supplier], more: Supplier) -> None:
    before = coverage(network, ORPS, GROUPS)
    after = coverage([*network, more._replace(actor=0)], ORPS, GROUPS)
    for part in Part:
        for orp in ORPS:
            assert set(after.white(part, orp)) <= set(before.white(part, orp))


@given(networks)
def test_districts_read_together_and_alone_tell_the_same(network: list[Supplier]) -> None:
    together = coverage(network, ORPS, GROUPS)
    for orp in ORPS:
        assert coverage(network, (orp,), GROUPS).figures(orp) == together.figures(orp)


def test_unmet_demand_stands_beside_who_covers_the_need() -> None:
    found = coverage([one(1), one(2, "4107", "4102")], ("4102",), GROUPS)
    week = date(2026, 11, 16)
    cells = [
        Sought(week=week, orp="4102", domain="bezpeci", count=4),
        Sought(week=week, orp="4102", domain="bezpeci", count=3),
        Sought(week=week, orp="4102", domain="", count=9),
        Sought(week=week, orp="4107", domain="bezpeci", count=5),
    ]
    told = {offer.domain: offer for offer in offers_of(found, cells)}
    assert told[NeedDomain.SAFETY][2:] == (7, 1, 1)
    assert told[NeedDomain.HEALTH][2:] == (0, 0, 0)
