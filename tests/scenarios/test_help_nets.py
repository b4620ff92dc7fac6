"""/pomoc: from an everyday word to who helps in a district, with the holes of the net said aloud."""

import pytest

from domain.actor import RecordState
from domain.capacity import State
from storage.reference import load_code_lists
from tests.stage.people import Person
from tests.stage.stage import AS, CHEB, SOKOLOV, Stage
from views.help_nets import OpenNet
from views.local_texts import DropKind, EditPart
from views.menu import OpenPhenomenon
from views.place import WITH_CODE, ChooseOrpOfKraj, net_purpose


async def addiction_clinic(stage: Stage, name: str, orp: str, **fields: object) -> None:
    await stage.actor(name, orps=(orp,), kind="adiktologie", domain="zdravi", phones=("+420000111222",), **fields)


async def opens_net(person: Person, words: str, stage: str) -> str:
    """Say what is going on and where, and choose how far it has gone."""
    await person.says(f"/pomoc {words}")
    await person.taps(stage)
    return person.sees()


async def test_from_a_need_domain_to_who_helps(stage: Stage) -> None:
    school = await stage.actor("ZŠ Ukázková", kind="zs", domain="uceni", phones=("+420000111333",))
    await stage.reports(school, State.FREE, 3)
    await stage.vera.says("/menu")
    await stage.vera.taps("Hledat službu")
    await stage.vera.taps("Síť pomoci")
    await stage.vera.taps("Učení")
    await stage.vera.taps("záškoláctví")
    assert "první neomluvené hodiny" in stage.vera.sees()
    await stage.vera.taps("Počínající")
    await stage.vera.says("v Chebu")
    seen = stage.vera.sees()
    assert "záškoláctví a skryté absence · Počínající stadium · ORP Cheb" in seen
    assert "Výchozí text, zatím nezkontrolován místní sítí" in seen
    assert "Jako první oslovte: základní škola." in seen
    assert "1. ZŠ Ukázková" in seen
    assert "VOLNO" in seen
    assert "+420 000 111 333" in seen
    await stage.vera.taps("1. ZŠ Ukázková")
    assert "ZŠ Ukázková" in stage.vera.sees()


@pytest.mark.parametrize("words", ["fetuje", "bere drogy", "kour trava", "marihuanu", "hulí marihuanu v Aši"])
async def test_everyday_words_lead_to_the_phenomenon(stage: Stage, words: str) -> None:
    await stage.vera.says("/pomoc")
    await stage.vera.says(words)
    assert "rizikové užívání návykových látek" in stage.vera.sees()


async def test_words_of_several_phenomena_are_offered(stage: Stage) -> None:
    await stage.vera.says("/pomoc šikana a záškoláctví")
    seen = stage.vera.sees()
    assert "Co z toho máte na mysli?" in seen
    await stage.vera.taps("záškoláctví")
    assert "Akutní" in stage.vera.sees()


async def test_words_of_no_phenomenon_are_searched_for(stage: Stage) -> None:
    await stage.vera.says("/pomoc")
    await stage.vera.says("NZDM Kompas")
    assert "1. NZDM Kompas Cheb" in stage.vera.sees()


async def test_a_search_offers_the_net_of_what_it_recognises_in_the_place_named(stage: Stage) -> None:
    await stage.ota.says("záškoláctví v Aši")
    await stage.ota.taps("Síť pomoci: záškoláctví")
    await stage.ota.taps("Akutní")
    assert "Akutní stadium · ORP Aš" in stage.ota.sees()


async def test_a_search_of_something_else_offers_no_net(stage: Stage) -> None:
    await stage.ota.says("knihovna v Chebu")
    assert "Síť pomoci" not in stage.ota.sees()


async def test_a_hole_is_said_aloud_with_the_nearest_one_by_distance(stage: Stage) -> None:
    await addiction_clinic(stage, "Ambulance Daleká", SOKOLOV)
    await addiction_clinic(stage, "Ambulance Blízká", CHEB)
    seen = await opens_net(stage.ota, "drogy v Aši", "Rozvinuté")
    assert "Adiktologická ambulance / adiktolog\n⚠️ V ORP Aš nikdo takový není; nejbližší: Cheb (" in seen
    assert "Ambulance Blízká" in seen
    assert "Ambulance Daleká" not in seen
    assert "⚠️ V ORP Aš nikdo takový není a síť nezná nikoho ani jinde." in seen
    assert "Koordinátor sítě" in seen


@pytest.mark.parametrize("state", [RecordState.DO_NOT_REFER, RecordState.CLOSED, RecordState.ENDED])
async def test_who_is_not_to_be_sent_to_fills_no_hole(stage: Stage, state: RecordState) -> None:
    clinic = await stage.actor("Ambulance Zavřená", kind="adiktologie", domain="zdravi")
    await stage.changes(clinic, state, "nová vedoucí")
    await stage.ota.says("drogy v Chebu")
    seen = await opens_net(stage.ota, "drogy v Chebu", "Rozvinuté")
    assert "Ambulance Zavřená" not in seen


async def test_the_office_of_another_district_is_no_stand_in(stage: Stage) -> None:
    await stage.actor("OSPOD Ukázkový", kind="ospod")
    seen = await opens_net(stage.ota, "týrání v Aši", "Počínající")
    assert "Spojení na OSPOD pro ORP Aš Vám tu zatím ukázat neumím." in seen
    assert "OSPOD Ukázkový" not in seen


async def test_lines_of_the_country_are_no_hole(stage: Stage) -> None:
    seen = await opens_net(stage.ota, "týrání v Aši", "Akutní")
    assert "☎ 158" in seen
    assert "☎ 155" in seen
    assert "volejte hned 112, 155 nebo 158" in seen
    police = seen.split("☎ 158")[1].split("▸")[0]
    assert "nikdo takový není" not in police


async def test_a_visitor_sees_public_cards_and_is_told_so(stage: Stage) -> None:
    await stage.actor("Škola Skrytá", kind="zs", domain="uceni", audience="network", phones=("+420000700700",))
    seen = await opens_net(stage.vera, "záškoláctví v Chebu", "Počínající")
    assert "Vidíte jen veřejné karty" in seen
    assert "Škola Skrytá" not in stage.vera.received()
    assert "+420 000 700 700" not in stage.vera.received()
    assert "Upravit texty" not in seen
    seen = await opens_net(stage.bea, "záškoláctví v Chebu", "Počínající")
    assert "Škola Skrytá" in seen
    assert "Vidíte jen veřejné karty" not in seen


async def test_a_hidden_actor_is_not_the_nearest_one_of_a_visitor(stage: Stage) -> None:
    await addiction_clinic(stage, "Ambulance Skrytá", CHEB, audience="network")
    await addiction_clinic(stage, "Ambulance Veřejná", SOKOLOV)
    seen = await opens_net(stage.vera, "drogy v Aši", "Rozvinuté")
    assert "nejbližší: Sokolov" in seen
    assert "Ambulance Skrytá" not in stage.vera.received()
    assert "nejbližší: Cheb" in await opens_net(stage.ota, "drogy v Aši", "Rozvinuté")


async def test_a_crisis_phone_is_shown_to_those_who_may_read_it_and_written_down(stage: Stage) -> None:
    await stage.actor("Krizové centrum", kind="krizova_pomoc", domain="bezpeci", crisis_phone="+420000600601")
    seen = await opens_net(stage.ota, "sebepoškozování v Chebu", "Rozvinuté")
    assert "+420 000 600 601" in seen
    assert stage.ota.screen.protected
    assert [row["action"] for row in await stage.reads_audited()] == ["crisis_seen"]
    await opens_net(stage.vera, "sebepoškozování v Chebu", "Rozvinuté")
    assert "+420 000 600 601" not in stage.vera.received()


async def test_many_actors_are_shown_on_pages_that_fit_and_all_of_a_kind_one_tap_away(stage: Stage) -> None:
    codes = load_code_lists()
    for kind in codes.phenomena["zanedbavani"].stage(3).kinds:
        for number in range(5):
            name = f"{kind} {number} {'Velmi dlouhý název & střediska ' * 4}"
            await stage.actor(name, kind=kind, address="Ulice " * 30, phones=("+420000111222",))
    seen = await opens_net(stage.ota, "zanedbávání v Chebu", "Akutní")
    shown: list[str] = []
    for _ in range(12):
        assert len(stage.ota.screen.text) <= 4096
        shown += [label for label in stage.ota.buttons if label[0].isdigit()]
        if "Další" not in seen:
            break
        await stage.ota.taps("Další")
        seen = stage.ota.sees()
    assert [int(label.split(".")[0]) for label in shown] == list(range(1, 25))
    await stage.ota.taps("Všichni: okresní soud")
    assert "opatrovnicky_soud 4" in stage.ota.sees() + "".join(stage.ota.buttons)


async def test_where_only_the_network_searches_a_visitor_reads_the_net_without_contacts(empty_stage: Stage) -> None:
    stage = empty_stage
    await stage.closes()
    stage.visitors_search = False
    await stage.opens()
    await stage.enter_cast()
    await stage.actor("ZŠ Ukázková", kind="zs", domain="uceni", phones=("+420000111333",))
    await stage.vera.says("/menu")
    await stage.vera.taps("Síť pomoci")
    seen = await opens_net(stage.vera, "záškoláctví v Chebu", "Počínající")
    assert "Základní škola" in seen
    assert "Kontakty tu vidí jen členové sítě." in seen
    assert "nikdo takový není" not in seen
    assert "ZŠ Ukázková" not in stage.vera.received()


async def test_the_home_district_is_taken_and_another_one_chosen(stage: Stage) -> None:
    await stage.ota.says("/pomoc šikana")
    await stage.ota.taps("Počínající")
    assert "ORP Cheb" in stage.ota.sees()
    await stage.ota.taps("Jiná ORP")
    await stage.ota.says("Aš")
    assert "šikana · Počínající stadium · ORP Aš" in stage.ota.sees()


async def test_in_english_there_is_no_czech_text_of_ours(stage: Stage) -> None:
    await stage.eve.says("/nets šikana v Chebu")
    await stage.eve.taps("Beginning")
    seen = stage.eve.sees()
    assert "mockery, leaving out of the group" in seen
    assert "Turn first to: primary and lower secondary school." in seen
    assert "There is nobody of this kind in ORP Cheb" in seen


@pytest.mark.parametrize(
    "data", ["netd:nic", "netp:nic:4102", "netp:sikana:9999", "net:sikana:4:4102:0", "orp:net-nic-1:4102"]
)
async def test_what_does_not_exist_is_not_found(stage: Stage, data: str) -> None:
    await stage.vera.says("/menu")
    await stage.vera.taps_old(stage.vera.screen, data)
    assert "Tohle už tu není" in stage.vera.toast


def test_every_button_of_every_net_fits() -> None:
    codes = load_code_lists()
    for phenomenon in codes.phenomena.values():
        assert [stage.number for stage in phenomenon.stages] == [1, 2, 3]
        for stage in phenomenon.stages:
            assert {stage.first, *stage.kinds} <= set(codes.kinds)
            subject, purpose = f"net/{phenomenon.code}/{stage.number}", net_purpose(phenomenon.code, stage.number)
            assert WITH_CODE.fullmatch(purpose)
            taps = [EditPart(AS, subject, "first_step"), OpenNet(phenomenon.code, stage.number, AS, 99)]
            taps += [OpenPhenomenon(phenomenon.code, AS), ChooseOrpOfKraj(purpose, "CZ041")]
            taps += [DropKind(AS, subject, kind) for kind in codes.kinds]
            assert [tap.pack() for tap in taps]


@pytest.mark.parametrize("language", ["cs", "en", "uk"])
def test_every_stage_has_its_words_in_every_language(language: str) -> None:
    stages = [stage for phenomenon in load_code_lists().phenomena.values() for stage in phenomenon.stages]
    assert all(len(getattr(stage, f"signs_{language}")) > 10 for stage in stages)
