"""Hard-to-reach municipalities: kilometres as the crow flies to the nearest actor, wherever it sits."""

from hypothesis import given
from hypothesis import strategies as st

from domain.places import distance_km
from domain.remote import Point, Site, points_of, remote
from storage.reference import load_geography, load_municipalities

GEOGRAPHY = load_geography()
PLACES = {one.code: one for one in load_municipalities()}
CHEB, LUBY, SOKOLOV = (next(c for c, m in PLACES.items() if m.name == name) for name in ("Cheb", "Luby", "Sokolov"))
OF_CHEB = [one for one in PLACES.values() if one.orp == "4102"]


def test_the_farthest_municipality_comes_first_with_the_actor_nearest_to_it() -> None:
    points = points_of([Site(1, "Psychiatr", "4102", (CHEB,))], PLACES, GEOGRAPHY)
    found = remote(OF_CHEB, points)
    assert [one.km for one in found] == sorted((one.km for one in found if one.km is not None), reverse=True)
    assert found[0].municipality.name == "Luby"
    assert round(found[0].km or 0) == 19
    assert found[0].is_farther(15)
    assert found[-1].municipality.name == "Cheb"
    assert not found[-1].is_farther(5)


def test_the_nearest_one_may_sit_in_another_district() -> None:
    sites = [Site(1, "Zdejší", "4102", (CHEB,)), Site(2, "Odjinud", "4107", (SOKOLOV,))]
    found = {one.municipality.name: one for one in remote(OF_CHEB, points_of(sites, PLACES, GEOGRAPHY))}
    assert {name for name, one in found.items() if one.nearest == sites[1]} == {"Luby", "Nový Kostel"}


def test_where_no_municipality_is_known_the_town_of_the_district_stands_for_it() -> None:
    (point,) = points_of([Site(1, "Někde", "4102")], PLACES, GEOGRAPHY)
    town = GEOGRAPHY.orps["4102"]
    assert (point.latitude, point.longitude) == (town.latitude, town.longitude)


def test_from_nobody_every_municipality_is_far() -> None:
    found = remote(OF_CHEB, [])
    assert all(one.km is None and one.nearest is None and one.is_farther(30) for one in found)
    assert [one.municipality.name for one in found] == sorted(one.municipality.name for one in found)


@given(st.lists(st.tuples(st.floats(49.9, 50.4), st.floats(12.1, 13.2)), min_size=1, max_size=6))
def test_nobody_is_nearer_than_the_one_that_is_told(places: list[tuple[float, float]]) -> None:
    points = [Point(Site(at, "Aktér", "4102"), *place) for at, place in enumerate(places)]
    for one in remote(OF_CHEB, points):
        here = one.municipality.latitude, one.municipality.longitude
        assert one.km is not None
        assert one.km <= min(distance_km(here, place) for place in places) + 0.05
