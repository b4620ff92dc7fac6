"""/sit: a coordinator finds own actors by anything, marks them and publishes lists; others read only those lists."""

import re

from domain.actor import Actor, Card, RecordState
from domain.capacity import State
from storage.actors import Actors
from storage.notes import Notes
from tests.stage.people import Person
from tests.stage.stage import SOKOLOV, Stage


async def card_of(stage: Stage, actor: Actor) -> Card:
    return (await Actors(stage.database.reader).get(actor.id)).card


async def furnish(stage: Stage) -> None:
    """Three more actors of Cheb and one of Sokolov."""
    await stage.actor(
        "Poradna Maják",
        kind="odborne_poradenstvi",
        domain="material",
        situations=["s_rozvod"],
        tags=[{"key": "lokalita", "value": "sever"}],
        private_note="Ředitelka slíbila dluhové poradenství.",
    )
    await stage.actor(
        "Adiktologie Most",
        kind="nzdm",
        ages=[{"since": 15, "to": 26}],
        platforms=["Kulatý stůl"],
        tags=[{"key": "lokalita", "value": "jih"}],
    )
    await stage.actor("Tým Pramen", audience="network", online=True, tags=[{"value": "spolehlivý"}])
    await stage.actor("Klub Sokol", kind="nzdm", orps=(SOKOLOV,), private_note="tajemství Sokolova")


async def filters(person: Person, attribute: str, value: str) -> None:
    await person.taps("Přidat podmínku")
    await person.taps(attribute)
    await person.taps(value)


async def test_a_coordinator_sees_own_districts_and_whom_to_get_in_touch_with(stage: Stage) -> None:
    await furnish(stage)
    await stage.reports(stage.club, State.FREE, 3)
    await stage.ana.says("/sit")
    seen = stage.ana.sees()
    assert "Cheb: 4 aktéři" in seen
    assert "Sokolov" not in seen
    assert "Nenahlásili včas kapacitu (3)" in seen
    assert "Karta rok neověřená (4)" in seen
    assert "Nechodí na žádnou platformu (3)" in seen
    assert "Bez zástupce v Síťovce (3)" in seen


async def test_a_report_that_is_no_longer_fresh_puts_its_actor_on_the_list_of_the_silent(stage: Stage) -> None:
    await stage.reports(stage.club, State.FREE, 3)
    await stage.ana.says("/sit")
    await stage.ana.taps("Nenahlásili včas kapacitu (0)")
    assert "NZDM Kompas Cheb" not in stage.ana.sees()
    stage.clock.advance(days=31)
    await stage.ana.says("/sit")
    await stage.ana.taps("Nenahlásili včas kapacitu (1)")
    assert "1. NZDM Kompas Cheb" in stage.ana.sees()
    assert "Nahlásili včas: Ne" in stage.ana.sees()


async def test_conditions_add_up_values_are_alternatives_and_chips_come_off(stage: Stage) -> None:
    await furnish(stage)
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    assert "4 aktéři" in ana.sees()
    await filters(ana, "Druh", "nízkoprahová zařízení pro děti a mládež (2)")
    assert "2 aktéři" in ana.sees()
    await filters(ana, "Druh", "odborné sociální poradenství (1)")
    assert "3 aktéři" in ana.sees()
    await filters(ana, "Štítek", "lokalita=jih (1)")
    assert "1 aktér" in ana.sees()
    assert "Adiktologie Most" in ana.sees()
    await ana.taps("✖ Štítek: lokalita=jih")
    await ana.taps("✖ Druh: odborné")
    assert "2 aktéři" in ana.sees()
    assert "Poradna Maják" not in ana.sees()
    await ana.taps("1. Adiktologie Most")
    assert "Adiktologie Most" in ana.sees()


async def test_typed_words_narrow_by_the_text_of_cards_and_private_notes(stage: Stage) -> None:
    await furnish(stage)
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    await ana.says("dluhy")
    assert "Poradna Maják" in ana.sees()
    assert "1 aktér" in ana.sees()
    await ana.says("reditelka slibila")
    assert "Poradna Maják" in ana.sees()
    await ana.says("sokolova")
    assert "Nikdo takový" in ana.sees()


async def test_typed_words_find_an_actor_by_a_private_note_of_own_districts_alone(stage: Stage) -> None:
    await furnish(stage)
    async with stage.database.transaction() as connection:
        await Notes(connection).add(stage.club.id, 1, "Domluvená schůzka o stěhování", True, stage.clock())
    for person, finds in ((stage.ana, True), (stage.cyril, False)):
        await person.says("/sit")
        await person.taps("Filtrovat aktéry")
        await person.says("stehovani")
        assert ("NZDM Kompas Cheb" in person.sees()) == finds


async def test_words_on_a_concrete_child_are_not_kept(stage: Stage) -> None:
    await stage.ana.says("/sit")
    await stage.ana.taps("Filtrovat aktéry")
    await stage.ana.says("110101/0013")
    assert "110101/0013" not in str([dict(row) for row in await stage.rows("SELECT filter FROM open_filter")])


async def test_a_part_of_a_name_narrows_a_long_list_of_values(stage: Stage) -> None:
    await furnish(stage)
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    await ana.taps("Přidat podmínku")
    await ana.taps("Druh")
    await ana.says("😀")
    assert "Nic takového na kartách není." in ana.sees()
    await ana.says("porad")
    assert "odborné sociální poradenství (1)" in ana.sees()
    assert "nízkoprahová" not in ana.sees()
    await ana.taps("odborné sociální poradenství")
    assert "Poradna Maják" in ana.sees()


async def test_every_attribute_can_be_chosen_and_finds_what_its_number_says(stage: Stage) -> None:
    await furnish(stage)
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    await ana.taps("Přidat podmínku")
    attributes = [label for label in ana.buttons if label not in ("◀ Zpět", "◀ Nabídka") and "abídka" not in label]
    assert len(attributes) == 21
    for attribute in attributes:
        await ana.says("/sit")
        await ana.taps("Filtrovat aktéry")
        await ana.taps("Přidat podmínku")
        await ana.taps(attribute)
        for value in [label for label in ana.buttons if re.search(r"\(\d+\)$", label)][:2]:
            await ana.says("/sit")
            await ana.taps("Filtrovat aktéry")
            await filters(ana, attribute, value)
            wanted = value.rsplit("(", 1)[1].rstrip(")")
            assert f"\n{wanted} akt" in ana.sees(), (attribute, value)


async def test_ended_actors_are_found_only_where_their_state_is_asked_for(stage: Stage) -> None:
    await furnish(stage)
    await stage.changes(stage.club, RecordState.ENDED)
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    assert "NZDM Kompas" not in ana.sees()
    await filters(ana, "Stav karty", "ukončeno (1)")
    assert "NZDM Kompas Cheb" in ana.sees()


async def test_a_coordinator_of_another_district_finds_nobody_of_cheb(stage: Stage) -> None:
    await furnish(stage)
    cyril = stage.cyril
    await cyril.says("/sit")
    assert "Sokolov: 1 aktér" in cyril.sees()
    await cyril.taps("Filtrovat aktéry")
    assert "Klub Sokol" in cyril.sees()
    await cyril.taps("Přidat podmínku")
    await cyril.taps("Štítek")
    assert "lokalita" not in cyril.sees()
    await cyril.says("/sit")
    await cyril.taps("Filtrovat aktéry")
    await cyril.says("slíbila")
    assert "Nikdo takový" in cyril.sees()
    for secret in ("Poradna Maják", "Cheb", "lokalita"):
        assert secret not in cyril.received()


async def test_only_coordinators_have_the_view(stage: Stage) -> None:
    for person in (stage.vera, stage.bea, stage.ota):
        await person.says("/sit")
        assert "Tohle už tu není" in person.sees()
        await person.says("/menu")
        assert "Moje síť" not in person.sees()


async def saves(stage: Stage, name: str) -> None:
    """Ana saves the filter of the northern tag."""
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    await filters(ana, "Štítek", "lokalita=jih")
    await ana.taps("Uložit filtr")
    await ana.says(name)
    await ana.taps("🔖 Uložit")
    assert "Filtr je uložený." in ana.sees()


async def test_a_filter_is_saved_renamed_used_and_deleted(stage: Stage) -> None:
    await furnish(stage)
    await saves(stage, "Jižní služby")
    ana = stage.ana
    await ana.taps("Přejmenovat")
    await ana.says("Jih Chebska")
    await ana.taps("✏️ Přejmenovat")
    assert "Jih Chebska" in ana.sees()
    await ana.says("/sit")
    await ana.taps("Uložené filtry (1)")
    await ana.taps("🔖 Jih Chebska")
    await ana.taps("Zobrazit aktéry")
    assert "Adiktologie Most" in ana.sees()
    await ana.says("/sit")
    await ana.taps("Uložené filtry (1)")
    await ana.taps("🔖 Jih Chebska")
    await ana.taps("🗑 Smazat")
    await ana.taps("Ano, smazat")
    assert "Jih Chebska" not in ana.sees()


async def test_a_name_longer_than_sixty_characters_is_refused(stage: Stage) -> None:
    await furnish(stage)
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Karta rok neověřená")
    await ana.taps("Uložit filtr")
    await ana.says("x" * 61)
    assert await stage.rows("SELECT id FROM saved_filter") == []
    await ana.says("x" * 60)
    await ana.taps("🔖 Uložit")
    assert len(await stage.rows("SELECT id FROM saved_filter")) == 1


async def test_a_published_filter_is_a_ready_made_list_that_tells_whom_but_not_why(stage: Stage) -> None:
    await furnish(stage)
    await saves(stage, "Adiktologie pro mládež na Chebsku")
    ana, bea, ota = stage.ana, stage.bea, stage.ota
    await ana.taps("Zveřejnit")
    assert "nikdy však štítek" in ana.sees()
    await ana.taps("Ano, zveřejnit")
    assert "Zveřejněno." in ana.sees()
    for person in (bea, ota):
        await person.says("/hledat adiktologie mládež Cheb")
        await person.taps("📋 Adiktologie pro mládež na Chebsku")
        assert "1. Adiktologie Most" in person.sees()
        assert "1 aktér" in person.sees()
        await person.says("/hledat")
        await person.taps("Bezpečí")
        await person.taps("Karlovarský kraj")
        await person.taps("Cheb")
        await person.taps("Hotové seznamy")
        assert "ORP Cheb" in person.sees()
        await person.taps("📋 Adiktologie pro mládež na Chebsku")
        assert "Adiktologie Most" in person.sees()
        assert "lokalita" not in person.received()
        assert "Štítek" not in person.received()


async def test_a_list_taken_back_is_found_by_nobody_any_more(stage: Stage) -> None:
    await furnish(stage)
    await saves(stage, "Jih Chebska")
    ana, bea = stage.ana, stage.bea
    await ana.taps("Zveřejnit")
    await ana.taps("Ano, zveřejnit")
    await bea.says("/menu")
    await bea.taps_old(bea.screen, "list:1:0")
    assert "Adiktologie Most" in bea.sees()
    await ana.taps("Přestat zveřejňovat")
    await bea.taps_old(bea.screen, "list:1:0")
    assert "Tohle už tu není" in bea.toast


async def test_nobody_but_the_network_reads_lists_and_nobody_reads_unpublished_ones(stage: Stage) -> None:
    await furnish(stage)
    await saves(stage, "Jih Chebska")
    for person in (stage.vera, stage.bea, stage.ota, stage.cyril):
        await person.says("/menu")
        await person.taps_old(person.screen, "list:1:0")
        assert "Tohle už tu není" in person.toast
        assert "Jih Chebska" not in person.received()
    await stage.ana.taps("Zveřejnit")
    await stage.ana.taps("Ano, zveřejnit")
    await stage.vera.taps_old(stage.vera.screen, "list:1:0")
    assert "Tohle už tu není" in stage.vera.toast
    await stage.vera.says("/hledat")
    assert "Hotové seznamy" not in stage.vera.sees()


async def test_a_foreign_coordinator_cannot_read_or_change_a_saved_filter(stage: Stage) -> None:
    await furnish(stage)
    await saves(stage, "Jih Chebska")
    await stage.ana.taps("Zveřejnit")
    await stage.ana.taps("Ano, zveřejnit")
    await stage.cyril.says("/menu")
    for data in ("sito:1", "situ:1", "sitm:1", "sitb:1:1", "sitw:1", "sitx:1:0", "sitx:1:1"):
        await stage.cyril.taps_old(stage.cyril.screen, data)
        assert "Tohle už tu není" in stage.cyril.toast, data
    assert [row["published_at"] is not None for row in await stage.rows("SELECT published_at FROM saved_filter")] == [
        True
    ]
    assert "lokalita" not in stage.cyril.received()


async def test_a_list_shows_each_reader_only_what_they_may_read(stage: Stage) -> None:
    shelter = await stage.actor(
        "Azyl Utajený", sheltered=True, address="Tajná 7", phones=("+420000700700",), kind="azylovy_dum"
    )
    await stage.ana.says("/sit")
    await stage.ana.taps("Filtrovat aktéry")
    await filters(stage.ana, "Druh", "azylové domy")
    await stage.ana.taps("Uložit filtr")
    await stage.ana.says("Azyl")
    await stage.ana.taps("🔖 Uložit")
    await stage.ana.taps("Zveřejnit")
    await stage.ana.taps("Ano, zveřejnit")
    await stage.bea.says("/menu")
    await stage.bea.taps_old(stage.bea.screen, "list:1:0")
    assert shelter.card.name in stage.bea.sees()
    assert "000 700 700" not in stage.bea.received()
    await stage.ota.says("/menu")
    await stage.ota.taps_old(stage.ota.screen, "list:1:0")
    assert "000 700 700" in stage.ota.sees()


async def test_a_tag_goes_on_all_that_a_filter_finds_after_a_yes_to_the_number(stage: Stage) -> None:
    await furnish(stage)
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    await filters(ana, "Druh", "nízkoprahová")
    await ana.taps("Označit všechny (2)")
    assert "Filtr našel 2 aktéry." in ana.sees()
    await ana.taps("Přidat štítek")
    await ana.taps("lokalita")
    await ana.says("střed")
    await ana.taps("▶ Pokračovat")
    assert "Přidat lokalita=střed 2 aktérům?" in ana.sees()
    await ana.taps("Ano, všem (2)")
    assert "změnily se 2 karty" in ana.sees()
    assert ("lokalita", "střed") in [(tag.key, tag.value) for tag in (await card_of(stage, stage.club)).tags]
    history = await stage.rows("SELECT actor, origin FROM card_change WHERE field = 'tags'")
    assert [row["origin"] for row in history] == ["coordinator", "coordinator"]
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    await filters(ana, "Štítek", "lokalita=střed (2)")
    await ana.taps("Označit všechny (2)")
    await ana.taps("Odebrat štítek")
    await ana.taps("lokalita")
    await ana.taps("střed")
    await ana.taps("▶ Pokračovat")
    await ana.taps("Ano, všem (2)")
    assert (await card_of(stage, stage.club)).tags == ()


async def test_where_the_number_has_changed_meanwhile_nobody_is_marked(stage: Stage) -> None:
    await furnish(stage)
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    await filters(ana, "Druh", "nízkoprahová")
    await ana.taps("Označit všechny (2)")
    await ana.taps("Přidat štítek")
    await ana.taps("(bez klíče)")
    await ana.says("nový")
    await ana.taps("▶ Pokračovat")
    await stage.actor("NZDM Třetí", kind="nzdm")
    await ana.taps("Ano, všem (2)")
    assert "Mezitím se změnilo" in ana.toast
    assert await stage.rows("SELECT id FROM card_change") == []


async def test_own_life_situations_are_offered_afterwards(stage: Stage) -> None:
    await furnish(stage)
    ana = stage.ana
    await ana.says("/menu")
    await ana.taps_old(ana.screen, f"tags:{stage.club.id}")
    await ana.taps("🏷 Přidat")
    await ana.taps("Přidat cílovou skupinu")
    await ana.says("děti z ubytoven")
    await ana.taps("🏷 Přidat")
    assert "✖ děti z ubytoven" in ana.sees()
    assert "děti z ubytoven" in (await card_of(stage, stage.club)).situations
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    await filters(ana, "Cílová skupina", "děti z ubytoven (1)")
    await ana.taps("1. NZDM Kompas Cheb")
    await ana.taps_old(ana.screen, f"tags:{stage.club.id}")
    await ana.taps("✖ děti z ubytoven")
    assert (await card_of(stage, stage.club)).situations == ()


async def test_nobody_else_marks_a_card(stage: Stage) -> None:
    await furnish(stage)
    for person in (stage.vera, stage.bea, stage.ota, stage.cyril):
        await person.says("/menu")
        for data in (
            f"tags:{stage.club.id}",
            f"tagadd:{stage.club.id}",
            "sitk" if person is not stage.cyril else "tags:1",
        ):
            await person.taps_old(person.screen, data)
            assert "Tohle už tu není" in person.toast


async def test_a_district_that_was_taken_away_is_seen_no_more_at_the_next_tap(stage: Stage) -> None:
    await furnish(stage)
    await saves(stage, "Jih Chebska")
    ana = stage.ana
    await ana.taps("Zobrazit aktéry")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'coordinator'")
    for data in ("sit", "sitf:0", "sits", "sito:1", "sitn", "sitk", "sity:1"):
        await ana.taps_old(ana.screen, data)
        assert "Tohle už tu není" in ana.toast, data


async def test_own_tags_on_chips_and_among_values_are_not_passed_on(stage: Stage) -> None:
    await furnish(stage)
    ana = stage.ana
    await ana.says("/sit")
    await ana.taps("Filtrovat aktéry")
    await filters(ana, "Druh", "nízkoprahová zařízení pro děti a mládež (2)")
    assert not ana.screen.protected
    await ana.taps("Přidat podmínku")
    await ana.taps("Štítek")
    assert "lokalita=jih" in ana.sees()
    assert ana.screen.protected
    await ana.taps("lokalita=jih (1)")
    assert "✖ Štítek: lokalita=jih" in ana.sees()
    assert ana.screen.protected
