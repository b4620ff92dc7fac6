"""The nearest services around a sent location: by distance to the municipality, by the reader's rights."""

import pytest

from domain.actor import Actor, RecordState
from domain.capacity import State
from tests.stage.people import Person
from tests.stage.stage import AS, CHEB, SOKOLOV, TEPLICE, Stage

CHEB_TOWN, FRANTISKOVY_LAZNE, AS_TOWN = "554481", "554529", "554499"
IN_CHEB = (50.0796, 12.3739)


async def club(stage: Stage, name: str, municipality: str, orp: str = CHEB, **fields: object) -> Actor:
    return await stage.actor(name, orps=(orp,), places=[{"name": name, "municipality": municipality}], **fields)


async def asks(person: Person, what: str = "Nejbližší služby: všechny") -> str:
    await person.shares_location(*IN_CHEB)
    await person.taps(what)
    return person.sees()


def in_order(seen: str, *names: str) -> bool:
    places = [seen.index(name) for name in names]
    return places == sorted(places)


async def test_a_location_offers_the_nearest_services(stage: Stage) -> None:
    await stage.vera.shares_location(*IN_CHEB)
    seen = stage.vera.sees()
    assert "poblíž obce Cheb (ORP Cheb)" in seen
    assert "Materiální zajištění" in seen
    assert "krizové sítě" not in seen
    assert "Kdo může pomoci teď" not in seen


async def test_the_nearest_come_first_whatever_their_state(stage: Stage) -> None:
    far = await club(stage, "Klub Ašský", AS_TOWN, AS)
    await club(stage, "Klub Lázeňský", FRANTISKOVY_LAZNE)
    await club(stage, "Klub Chebský", CHEB_TOWN)
    await stage.reports(far, State.FREE, 3)
    seen = await asks(stage.vera)
    assert in_order(seen, "Klub Chebský", "Klub Lázeňský", "Klub Ašský")
    assert "Františkovy Lázně" not in seen.split("Klub Chebský")[1].split("Klub Lázeňský")[0]
    assert "5 km vzdušnou čarou, k obci" in seen
    assert "Řazeno podle vzdálenosti vzdušnou čarou" in seen


async def test_only_those_of_the_chosen_need(stage: Stage) -> None:
    await club(stage, "Klub Chebský", CHEB_TOWN, domain="chovani")
    await club(stage, "Poradna Chebská", CHEB_TOWN, domain="material")
    seen = await asks(stage.vera, "Materiální zajištění")
    assert "Poradna Chebská" in seen
    assert "Klub Chebský" not in seen


async def test_pages_turn_inside_the_message(stage: Stage) -> None:
    names = [f"Klub Číslo {number}" for number in range(8)]
    for name in names:
        await club(stage, name, CHEB_TOWN)
    first = await asks(stage.vera)
    count = len(stage.vera.messages)
    await stage.vera.taps("Další")
    second = stage.vera.sees()
    assert sorted(name for name in names if name in first + second) == names
    assert len(stage.vera.messages) == count
    await stage.vera.taps("Zpět")
    assert "poblíž obce Cheb" in stage.vera.sees()


async def test_the_crisis_network_is_for_those_who_may_search_it(stage: Stage) -> None:
    await club(stage, "Krizové Centrum", CHEB_TOWN, in_crisis_network=True, crisis_phone="+420000800800")
    await club(stage, "Klub Chebský", CHEB_TOWN)
    seen = await asks(stage.ota, "Nejbližší z krizové sítě")
    assert "+420 000 800 800" in seen
    assert "Klub Chebský" not in seen
    for person in (stage.vera, stage.bea):
        await person.shares_location(*IN_CHEB)
        await person.taps_old(person.screen, f"near:{CHEB_TOWN}:crisis:0")
        assert "Vaše role nestačí" in person.toast
        assert "800 800" not in person.received()


async def test_cards_of_the_network_are_hidden_from_visitors(stage: Stage) -> None:
    await club(stage, "Tým Skrytý", CHEB_TOWN, audience="network")
    assert "Tým Skrytý" in await asks(stage.bea)
    assert "Tým Skrytý" not in await asks(stage.vera)


@pytest.mark.parametrize("name", ["vera", "bea", "ota", "ana"])
async def test_a_sheltered_house_is_told_by_its_district_only(stage: Stage, name: str) -> None:
    await club(stage, "Dům Utajený", FRANTISKOVY_LAZNE, sheltered=True, address="Tajná 7")
    seen = await asks(getattr(stage, name))
    entry = seen.split("Dům Utajený")[1].split("Řazeno")[0]
    assert "ORP Cheb – 0 km vzdušnou čarou, ke středu ORP" in entry
    assert "Františkovy" not in entry


async def test_a_hidden_place_does_not_show_by_the_distance(stage: Stage) -> None:
    """A place for the network alone: a visitor is told the distance to the district, a member to the place."""
    await club(stage, "Klub Tichý", FRANTISKOVY_LAZNE, visibility=(("places", 1),))
    seen = await asks(stage.vera)
    assert "ke středu ORP" in seen.split("Klub Tichý")[1]
    assert "Františkovy" not in seen
    assert "Františkovy Lázně – 5 km" in await asks(stage.bea)


async def test_farther_ones_are_shown_where_nobody_is_near(stage: Stage) -> None:
    await stage.changes(stage.club, RecordState.ENDED)
    await stage.actor("Klub Teplický", orps=(TEPLICE,))
    seen = await asks(stage.vera)
    assert "Klub Teplický" in seen
    await stage.actor("Klub Sokolovský", orps=(SOKOLOV,))
    assert "Klub Teplický" not in await asks(stage.vera)


async def test_the_location_is_kept_nowhere(stage: Stage) -> None:
    await stage.vera.shares_location(50.11223, 12.34556)
    await stage.vera.taps("Nejbližší služby: všechny")
    tables = [row["name"] for row in await stage.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept: list[str] = []
    for table in set(tables) - {"municipality", "orp", "orp_outline"}:
        kept += [str(tuple(row)) for row in await stage.rows(f"SELECT * FROM {table}")]  # noqa: S608 - our own names
    assert not [row for row in kept if "50.11" in row or "12.34" in row]
    buttons = [one for message in stage.vera.messages for row in message.inline_rows() for one in row]
    assert not [one for one in buttons if "5011" in str(one) or "50.11" in str(one)]


async def test_a_place_question_is_still_answered_by_a_location(stage: Stage) -> None:
    await stage.vera.says("/hledat")
    await stage.vera.taps("Materiální zajištění")
    await stage.vera.shares_location(*IN_CHEB)
    assert "Materiální zajištění · Cheb" in stage.vera.sees()


async def test_where_only_the_network_searches_a_visitor_is_shown_the_ways_in(empty_stage: Stage) -> None:
    empty_stage.visitors_search = False
    await empty_stage.restart()
    await empty_stage.vera.shares_location(*IN_CHEB)
    assert "jen členové sítě" in empty_stage.vera.sees()
    await empty_stage.vera.taps_old(empty_stage.vera.screen, f"near:{CHEB_TOWN}:any:0")
    assert "jen členové sítě" in empty_stage.vera.toast
