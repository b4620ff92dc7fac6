"""The rings around every district of the country: each other district in one of them, and nearness that is mutual."""

from collections import Counter
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.places import Geography, Ring
from storage.reference import load_geography


@cache
def geography() -> Geography:
    """The map, read once."""
    return load_geography()


CODES = sorted(geography().orps)
HOMES = st.sampled_from(CODES)


def test_the_country_has_fourteen_regions_and_two_hundred_and_six_districts() -> None:
    assert (len(geography().kraje), len(CODES)) == (14, 206)
    assert Counter(code for kraj in geography().kraje for code in geography().orps_of_kraj(kraj)) == Counter(CODES)


def test_the_rings_around_every_home_hold_every_district_once() -> None:
    wrong = [
        home
        for home in CODES
        if sorted(code for ring in Ring for code in geography().orps_in_ring(home, ring)) != CODES
    ]
    assert wrong == []


def test_a_district_is_in_the_ring_that_lists_it() -> None:
    wrong = [
        (home, code)
        for home in CODES
        for ring in Ring
        for code in geography().orps_in_ring(home, ring)
        if geography().ring(home, (code,)) is not ring
    ]
    assert wrong == []


def test_the_own_ring_is_the_home_alone() -> None:
    assert [geography().orps_in_ring(home, Ring.OWN) for home in CODES] == [(home,) for home in CODES]


def test_neighbours_are_mutual_and_nobody_borders_on_oneself() -> None:
    near = geography().neighbours
    assert set(near) == set(CODES)
    assert [(one, other) for one in CODES for other in near[one] if one not in near[other] or one == other] == []


def test_every_district_has_a_neighbour_so_that_a_crisis_list_can_widen() -> None:
    assert [code for code in CODES if not geography().orps_in_ring(code, Ring.NEIGHBOUR)] == []


def test_the_ring_of_the_region_holds_its_other_districts_that_do_not_border() -> None:
    for home in CODES:
        kraj = set(geography().orps_of_kraj(geography().orps[home].kraj))
        assert set(geography().orps_in_ring(home, Ring.KRAJ)) == kraj - {home} - geography().neighbours[home]


@settings(deadline=None)
@given(HOMES, st.lists(HOMES, min_size=1, max_size=6))
def test_an_actor_is_as_near_as_the_nearest_district_it_serves(home: str, served: list[str]) -> None:
    rings = [geography().ring(home, (code,)) for code in served]
    assert geography().ring(home, served) is min(rings)


@settings(deadline=None)
@given(HOMES, HOMES)
def test_rings_and_kilometres_are_the_same_from_both_sides(one: str, other: str) -> None:
    assert geography().ring(one, (other,)) is geography().ring(other, (one,))
    assert geography().distance_km(one, other) == pytest.approx(geography().distance_km(other, one))


def test_an_actor_that_serves_no_district_is_in_the_ring_of_the_country() -> None:
    assert geography().ring(CODES[0], ()) is Ring.COUNTRY
