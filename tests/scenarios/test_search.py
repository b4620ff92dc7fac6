"""/hledat: by choosing or in one's own words; a card shows each reader what is theirs and says how old it is."""

import pytest

from domain.actor import Actor
from domain.capacity import State
from storage.people import People
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, TEPLICE, Stage
from usecases.settings import choose_home


async def debt_advice(stage: Stage, name: str, orp: str, **fields: object) -> Actor:
    return await stage.actor(name, orps=(orp,), kind="dluhova_poradna", domain="material", **fields)


async def opens_card(person: Person, name: str) -> str:
    await person.says(name)
    await person.taps(name)
    return person.sees()


async def test_need_district_and_the_result_is_there(stage: Stage) -> None:
    await debt_advice(stage, "Dluhová poradna Most k lidem", TEPLICE)
    await debt_advice(stage, "Dluhová poradna Chebská", CHEB)
    await stage.vera.says("/hledat")
    await stage.vera.taps("Materiální zajištění")
    await stage.vera.says("Teplice")
    seen = stage.vera.sees()
    assert "Materiální zajištění · Teplice" in seen
    assert "1. Dluhová poradna Most k lidem" in seen
    assert "Řazeno podle stavu" in seen


async def test_a_service_called_like_a_village_far_away_is_found_and_a_village_near_by_opens_the_crisis_list(
    stage: Stage,
) -> None:
    await stage.actor("NZDM Vrabčák", kind="nzdm", domain="chovani")
    await stage.ota.says("Vrabčák")
    assert "1. NZDM Vrabčák" in stage.ota.sees()
    await stage.ota.says("Skalná")
    assert "Kdo může pomoci teď: Cheb" in stage.ota.sees()
    assert await stage.rows("SELECT * FROM unmet_demand WHERE orp <> '4102'") == []


async def test_the_own_district_is_one_tap_away_in_a_guided_search(stage: Stage) -> None:
    await debt_advice(stage, "Poradna Lípa", CHEB)
    await stage.ota.says("/hledat")
    await stage.ota.taps("Materiální zajištění")
    await stage.ota.taps("Cheb")
    assert "Poradna Lípa" in stage.ota.sees()


async def test_a_kill_in_the_middle_of_a_guided_search_loses_nothing(stage: Stage) -> None:
    await debt_advice(stage, "Dluhová poradna Most k lidem", TEPLICE)
    await stage.vera.says("/hledat")
    await stage.restart()
    await stage.vera.taps("Materiální zajištění")
    await stage.restart()
    await stage.vera.taps("Ústecký kraj")
    await stage.restart()
    await stage.vera.taps("Teplice")
    assert "Dluhová poradna Most k lidem" in stage.vera.sees()
    await stage.restart()
    await stage.vera.taps("Jen s volným místem: ne")
    assert "Dluhová poradna Most k lidem" not in stage.vera.screen.text


async def test_a_kill_before_a_typed_place_loses_nothing(stage: Stage) -> None:
    await debt_advice(stage, "Dluhová poradna Most k lidem", TEPLICE)
    await stage.vera.says("/hledat")
    await stage.vera.taps("Materiální zajištění")
    await stage.restart()
    await stage.vera.says("v Teplicích")
    assert "Dluhová poradna Most k lidem" in stage.vera.sees()


async def test_filters_narrow_a_guided_search(stage: Stage) -> None:
    await stage.actor("Klub Mladých", kind="nzdm", domain="chovani", ages=[{"since": 13, "to": 26}])
    small = await stage.actor("Herna Nejmenších", kind="nzdm", domain="chovani", ages=[{"since": 0, "to": 5}])
    await stage.reports(small, State.FREE, 2)
    await stage.ota.says("/hledat")
    await stage.ota.taps("Chování")
    await stage.ota.says("Cheb")
    assert "Klub Mladých" in stage.ota.sees()
    await stage.ota.taps("Jen s volným místem: ne")
    assert "Herna Nejmenších" in stage.ota.sees()
    assert "Klub Mladých" not in stage.ota.sees()
    await stage.ota.taps("Jen s volným místem: ano")
    await stage.ota.taps("Druh: vše")
    await stage.ota.taps("nízkoprahová zařízení")
    assert "Klub Mladých" in stage.ota.sees()


@pytest.mark.parametrize(
    "words",
    [
        "kdo pomůže s dluhy v Teplicích",
        "dluhy Teplice",
        "DLUHY TEPLICE",
        "dluhova poradna teplice",
        "zadlužení Teplice",
    ],
)
async def test_own_words_find_the_need_and_the_place(stage: Stage, words: str) -> None:
    await debt_advice(stage, "Poradna Most k lidem", TEPLICE)
    await debt_advice(stage, "Poradna Chebská", CHEB)
    await stage.vera.says(words)
    seen = stage.vera.sees()
    assert "1. Poradna Most k lidem" in seen
    assert "Místo: Teplice" in seen


async def test_abbreviations_are_understood(stage: Stage) -> None:
    await stage.actor("Klub Bez Bariér", orps=(SOKOLOV,), kind="nzdm", domain="chovani")
    await stage.vera.says("nzdm sokolov")
    assert "1. Klub Bez Bariér" in stage.vera.sees()


async def test_a_small_typo_is_forgiven(stage: Stage) -> None:
    await stage.actor("Klub Horizont", kind="nzdm", domain="chovani")
    await stage.vera.says("Horiznot")
    assert "Klub Horizont" in stage.vera.sees()


async def test_nothing_found_shows_a_way_on(stage: Stage) -> None:
    await stage.vera.says("ponorky a velryby")
    seen = stage.vera.sees()
    assert "Nic se nenašlo" in seen
    assert "Vybrat podle oblasti" in seen


async def test_results_turn_their_pages_inside_one_message(stage: Stage) -> None:
    names = [f"Poradna Číslo {number:02}" for number in range(8)]
    for name in names:
        await debt_advice(stage, name, CHEB)
    await stage.vera.says("dluhy Cheb")
    first, count = stage.vera.sees(), len(stage.vera.messages)
    await stage.vera.taps("Další")
    second = stage.vera.sees()
    assert len(stage.vera.messages) == count
    assert sorted(name for name in names if name in first + second) == names
    await stage.vera.taps("Předchozí")
    assert stage.vera.sees() == first


async def test_an_old_page_still_turns_after_a_kill(stage: Stage) -> None:
    for number in range(8):
        await debt_advice(stage, f"Poradna Číslo {number:02}", CHEB)
    await stage.vera.says("dluhy Cheb")
    await stage.restart()
    await stage.vera.taps("Další")
    assert "7. Poradna" in stage.vera.sees()


async def test_one_persons_question_is_not_opened_by_another(stage: Stage) -> None:
    for number in range(8):
        await debt_advice(stage, f"Poradna Číslo {number:02}", CHEB)
    await stage.ota.says("dluhy Cheb")
    await stage.vera.says("/menu")
    await stage.vera.taps_old(stage.vera.screen, stage.ota.data_of("Další"))
    assert "už neplatí" in stage.vera.toast


@pytest.mark.parametrize(
    "words", ["x" * 4096, "🙂" * 30, '"', "*", "AND OR NOT", "NEAR(a b)", "a" * 5000, "%_", "()", "'"]
)
async def test_strange_words_are_answered(stage: Stage, words: str) -> None:
    await stage.vera.says(words)
    assert "Kód chyby" not in stage.vera.received()


async def test_a_question_about_a_child_is_not_kept(stage: Stage) -> None:
    await stage.vera.says("pomoc pro Jan Novák, 8 let")
    assert not [row for row in await stage.rows("SELECT * FROM question") if "Novák" in str(tuple(row))]


async def everything(stage: Stage) -> Actor:
    """A card with every field that has an owner."""
    return await stage.actor(
        "Středisko Úplné",
        kind="svp",
        domain="chovani",
        audience="public",
        in_crisis_network=True,
        crisis_phone="+420000300301",
        phones=("+420000300300",),
        emails=("uplne@example.org",),
        web="https://uplne.example.org",
        address="Dlouhá 1, Cheb",
        places=[{"name": "Cheb", "municipality": "554481"}],
        contacts=[{"name": "Dana Kontaktní", "phone": "+420000300302"}],
        wishes="uvítáme dobrovolníky",
        findings="poznatek jen pro koordinátora",
        private_note="tajná poznámka",
        tags=[{"value": "štítek koordinátora"}],
        revised_on="2026-03-12",
    )


PUBLIC = ["+420 000 300 300", "uplne@example.org", "Dlouhá 1, Cheb"]
NETWORK = ["Dana Kontaktní", "uvítáme dobrovolníky"]
CRISIS = ["+420 000 300 301"]
COORDINATOR = ["poznatek jen pro koordinátora", "tajná poznámka", "štítek koordinátora"]


@pytest.mark.parametrize(
    ("reader", "read", "hidden"),
    [
        ("vera", PUBLIC, NETWORK + CRISIS + COORDINATOR),
        ("bea", PUBLIC + NETWORK, CRISIS + COORDINATOR),
        ("ota", PUBLIC + NETWORK + CRISIS, COORDINATOR),
        ("cyril", PUBLIC + NETWORK + CRISIS, COORDINATOR),
        ("ana", PUBLIC + NETWORK + CRISIS + COORDINATOR, []),
    ],
)
async def test_a_card_shows_each_reader_what_is_theirs(
    stage: Stage, reader: str, read: list[str], hidden: list[str]
) -> None:
    await everything(stage)
    person: Person = getattr(stage, reader)
    seen = await opens_card(person, "Středisko Úplné")
    assert [words for words in read if words not in seen] == []
    assert [words for words in hidden if words in person.received()] == []


async def test_a_card_has_three_clocks(stage: Stage) -> None:
    actor = await everything(stage)
    stage.clock.advance(days=2)
    await stage.reports(actor, State.FREE, 1)
    stage.clock.advance(hours=3)
    seen = await opens_card(stage.vera, "Středisko Úplné")
    assert "Kapacita: před 3 h (26. 11. 2026 10:00)" in seen
    assert "Upraveno: před 2 dny (24. 11. 2026)" in seen
    assert "Ověřeno: zatím ne" in seen
    assert "V tabulce sítě k 12. 3. 2026" in seen


async def test_a_card_can_be_called_visited_and_found_on_the_map(stage: Stage) -> None:
    await everything(stage)
    await opens_card(stage.vera, "Středisko Úplné")
    assert stage.vera.links["🌐 Web"] == "https://uplne.example.org"
    card = stage.vera.screen
    await stage.vera.taps("Zavolat")
    assert stage.vera.screen.media["contact"] == {"phone_number": "+420000300300", "first_name": "Středisko Úplné"}
    await stage.vera.taps_old(card, stage.vera.data_of("Mapa"))
    venue = stage.vera.screen.media["venue"]
    assert isinstance(venue, dict)
    assert venue["address"] == "Dlouhá 1, Cheb"


async def test_a_sheltered_address_is_shown_to_nobody(stage: Stage) -> None:
    await stage.actor(
        "Dům Utajený",
        kind="azylovy_dum",
        sheltered=True,
        address="Tajná 7, Cheb",
        places=[{"name": "Tajná Lhota", "municipality": "554481"}],
        emails=("tajny@example.org",),
        web="https://tajny.example.org",
        phones=("+420000400400",),
        in_crisis_network=True,
        crisis_phone="+420000400401",
    )
    for person in (stage.vera, stage.bea, stage.ota, stage.cyril, stage.ana):
        seen = await opens_card(person, "Dům Utajený")
        assert "Mapa" not in seen
        assert not [word for word in ("Tajná 7", "Tajná Lhota", "tajny") if word in person.received()]
        assert ("000 400 40" in person.received()) is (person in (stage.ota, stage.cyril, stage.ana))


async def test_a_sheltered_place_is_not_told_by_a_forged_map_button(stage: Stage) -> None:
    actor = await stage.actor(
        "Dům Utajený", sheltered=True, address="Tajná 7", places=[{"name": "Cheb", "municipality": "554481"}]
    )
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, f"map:{actor.id}")
    assert "Tohle už tu není" in stage.ana.toast


async def test_a_network_card_is_hidden_from_visitors_and_found_by_members(stage: Stage) -> None:
    await stage.actor("Tým Skrytý", kind="svp", audience="network", phones=("+420000500500",))
    await stage.vera.says("Tým Skrytý")
    assert "Nic se nenašlo" in stage.vera.sees() or "Tým Skrytý" not in stage.vera.buttons
    assert "000 500 500" not in stage.vera.received()
    assert "000 500 500" in await opens_card(stage.bea, "Tým Skrytý")


async def test_a_very_full_card_still_fits_into_a_message(stage: Stage) -> None:
    long = "<&> dlouhé povídání " * 60
    await stage.actor(
        "Středisko Výřečné",
        kind="svp",
        **dict.fromkeys(("founder", "resort", "wishes", "findings", "private_note", "news", "address"), long),
        **dict.fromkeys(("capacity_text", "occupancy_text"), long),
        platforms=(long, long),
        contacts=[{"name": long, "role": long}],
        tags=[{"key": "k", "value": long}],
        places=[{"name": long}],
    )
    seen = await opens_card(stage.ana, "Středisko Výřečné")
    assert "dlouhé povídání" in seen
    assert "Ověřeno: zatím ne" in seen


async def test_foreign_signs_in_names_stay_text(stage: Stage) -> None:
    await stage.actor("<i>Klub & spol.</i>", kind="nzdm", phones=("+420000200200",))
    assert "<i>Klub & spol.</i>" in await opens_card(stage.vera, "<i>Klub & spol.</i>")


async def test_a_bare_place_opens_the_crisis_list_for_a_crisis_worker_only(stage: Stage) -> None:
    await stage.ota.says("Sokolov")
    assert "Kdo může pomoci teď: Sokolov" in stage.ota.sees()
    await stage.vera.says("Sokolov")
    assert "Kdo může pomoci teď" not in stage.vera.sees()


async def test_a_place_without_a_point_offers_no_map(stage: Stage) -> None:
    await stage.actor("Klub Někde", places=[{"name": "Okolí Chebu"}])
    assert "Okolí Chebu" in await opens_card(stage.vera, "Klub Někde")
    assert "📍 Mapa" not in stage.vera.buttons


@pytest.mark.parametrize("words", ["kdo má v Chebu volno", "volno Cheb", "kde je volné místo v Chebu"])
async def test_who_has_a_place_is_asked_of_all_and_not_of_leisure_centres(stage: Stage, words: str) -> None:
    await stage.actor("Středisko volného času Jas", kind="ddm_svc")
    shelter = await stage.actor("Azyl Lípa", kind="azylovy_dum")
    await stage.reports(shelter, State.FREE, 2)
    await stage.ota.says(words)
    assert "1. Azyl Lípa" in stage.ota.sees()
    assert "Jas" not in stage.ota.sees()


async def test_who_has_a_place_without_saying_where_is_asked_of_the_home_district(stage: Stage) -> None:
    shelter = await stage.actor("Azyl Lípa", kind="azylovy_dum")
    await stage.reports(shelter, State.FREE, 2)
    known = await People(stage.database.reader).find(stage.ota.id)
    assert known is not None
    await choose_home(stage.database, known[0].id, CHEB)
    await stage.ota.says("kdo má volno?")
    assert "1. Azyl Lípa" in stage.ota.sees()
