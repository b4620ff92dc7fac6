"""New actors from the register: taken in, edited or refused by the coordinator of the district – and by nobody else."""

from domain.actor import Card
from domain.rights import Role
from storage.actors import Actors
from storage.registers import Registers
from tests.search.network import CODES
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage
from tests.usecases.test_import_rpss import SERVICE
from usecases.import_rpss import import_rpss

WAITS = "Nové z registru (1)"


async def proposes(stage: Stage, *names: str, orp: str = CHEB, **fields: object) -> None:
    """The register proposes actors; the name is the code."""
    cards = [
        Card.model_validate(
            {"name": name, "kind": "nzdm", "orps": (orp,), "phones": ("+420000222333",), "ico": "27074358", **fields}
        )
        for name in names
    ]
    async with stage.database.transaction() as connection:
        await Registers(connection).propose("rpss", [(card.name, card) for card in cards], stage.clock())


async def opens(person: Person, name: str, way: str = "Nové z registru") -> str:
    """From the coordinator's view to a proposed actor."""
    await person.says("/sit")
    await person.taps(way)
    await person.taps(name)
    return person.sees()


async def names(stage: Stage) -> set[str]:
    return {actor.card.name for actor in await Actors(stage.database.reader).all()}


async def test_the_view_of_the_network_leads_to_what_the_register_says_in_words(stage: Stage) -> None:
    await proposes(stage, "Klub Lampion", address="Zkušební 5, Cheb")
    await stage.ana.says("/sit")
    assert WAITS in stage.ana.sees()
    await stage.ana.taps(WAITS)
    assert "1. Klub Lampion · nízkoprahová zařízení pro děti a mládež · Cheb" in stage.ana.sees()
    await stage.ana.taps("Klub Lampion")
    seen = stage.ana.sees()
    assert "Zdroj: registr poskytovatelů sociálních služeb, navrženo 24. 11. 2026" in seen
    assert "Telefon: +420 000 222 333" in seen
    assert "Zkušební 5, Cheb" in seen
    assert "podobn" not in seen
    assert "Klub Lampion" not in await names(stage)


async def test_nothing_is_offered_where_nothing_waits_and_the_list_of_proposals_leads_there_too(stage: Stage) -> None:
    await stage.ana.says("/sit")
    assert "Nové z registru" not in stage.ana.sees()
    await stage.ana.taps_old(stage.ana.screen, "props:0")
    assert "Nové z registru" not in stage.ana.sees()
    await proposes(stage, "Klub Lampion")
    await stage.ana.taps_old(stage.ana.screen, "props:0")
    await stage.ana.taps(WAITS)
    assert "Klub Lampion" in stage.ana.sees()


async def test_one_tap_makes_an_actor_that_is_found_and_whose_history_says_where_it_came_from(stage: Stage) -> None:
    await proposes(stage, "Klub Lampion")
    await opens(stage.ana, "Klub Lampion")
    await stage.ana.taps("✅ Přijmout")
    assert "Přijato, aktér je v síti: Klub Lampion" in stage.ana.sees()
    assert "Nic nového z registru nečeká" in stage.ana.sees()
    await stage.ana.taps("Otevřít kartu")
    await stage.ana.taps("Správa karty")
    await stage.ana.taps("Historie")
    assert "z registru · Ana" in stage.ana.sees()
    await stage.ota.says("Klub Lampion")
    assert "+420 000 222 333" in stage.ota.sees()
    await stage.vera.says("Klub Lampion")
    assert "+420 000 222 333" not in stage.vera.sees()
    linked = await Registers(stage.database.reader).actors("rpss")
    assert await Actors(stage.database.reader).names(linked.values()) == {linked["Klub Lampion"]: "Klub Lampion"}


async def test_it_is_taken_in_and_edited_in_one_go(stage: Stage) -> None:
    await proposes(stage, "Klub Lampion")
    await opens(stage.ana, "Klub Lampion")
    await stage.ana.taps("Přijmout a upravit")
    await stage.ana.taps("📞 Kontakt")
    await stage.ana.taps("Web")
    await stage.ana.says("lampion.example.org")
    await stage.ana.taps("Zveřejnit")
    (actor,) = [one for one in await Actors(stage.database.reader).all() if one.card.name == "Klub Lampion"]
    assert "lampion.example.org" in (actor.card.web or "")


async def test_refusing_asks_first_is_written_down_and_holds_for_good(stage: Stage) -> None:
    await proposes(stage, "Klub Lampion")
    await opens(stage.ana, "Klub Lampion")
    await stage.ana.taps("⛔ Odmítnout")
    assert "Opravdu odmítnout: Klub Lampion?" in stage.ana.sees()
    assert await Registers(stage.database.reader).count_open_in([CHEB]) == 1
    await stage.ana.taps("Odmítnout natrvalo")
    assert "z registru se už nenavrhne: Klub Lampion" in stage.ana.sees()
    await proposes(stage, "Klub Lampion")  # the register says it again
    await stage.ana.says("/sit")
    assert "Nové z registru" not in stage.ana.sees()
    assert "Klub Lampion" not in await names(stage)
    ((orp, person),) = await stage.rows(
        """SELECT orp, person.telegram_id FROM audit JOIN person ON person.id = audit.person
            WHERE action = 'proposed_actor_refused'"""
    )
    assert (orp, person) == (CHEB, stage.ana.id)


async def test_a_card_that_looks_like_it_is_shown_before(stage: Stage) -> None:
    await proposes(stage, "NZDM Kompas, Cheb")
    assert "podobn" in await opens(stage.ana, "NZDM Kompas, Cheb")
    await stage.ana.taps("📇 NZDM Kompas Cheb")
    assert "+420 000 100 100" in stage.ana.sees()


async def test_a_twin_that_has_come_meanwhile_or_another_card_is_not_taken_in_unseen(stage: Stage) -> None:
    await proposes(stage, "Klub Lampion", "Klub Maják")
    await opens(stage.ana, "Klub Maják")
    await proposes(stage, "Klub Maják", web="www.example.org")
    await stage.ana.taps("✅ Přijmout")
    assert "Nic se neuložilo" in stage.ana.toast
    await opens(stage.ana, "Klub Lampion")
    await stage.actor("Klub Lampion Cheb", ico="27074358")
    await stage.ana.taps("✅ Přijmout")
    assert "Nic se neuložilo" in stage.ana.toast
    assert not {"Klub Lampion", "Klub Maják"} & await names(stage)
    assert "Klub Lampion Cheb" in await opens(stage.ana, "Klub Lampion")
    await stage.ana.taps("✅ Přijmout")
    assert "Klub Lampion" in await names(stage)


async def test_of_two_coordinators_the_second_is_told_that_it_is_settled(stage: Stage) -> None:
    boris = stage.eve
    await stage.enters(boris, Role.COORDINATOR, orp=CHEB)
    await proposes(stage, "Klub Lampion", "Klub Maják")
    for name, first in (("Klub Lampion", "✅ Přijmout"), ("Klub Maják", "⛔ Odmítnout")):
        await opens(boris, name, "New from the register")
        await opens(stage.ana, name)
        await stage.ana.taps(first)
        if "Opravdu" in stage.ana.sees():
            await stage.ana.taps("Odmítnout natrvalo")
        for button in ("✅ Accept", "✏️ Accept and edit", "⛔ Refuse"):
            await boris.taps(button)
            assert "Somebody else has already decided" in boris.toast
    assert len([name for name in await names(stage) if name in ("Klub Lampion", "Klub Maják")]) == 1
    await boris.taps("◀ New from the register")
    assert "Nothing new" in boris.sees()


async def test_the_coordinator_of_sokolov_sees_none_of_cheb(stage: Stage) -> None:
    await proposes(stage, "Klub Lampion")
    await proposes(stage, "Klub Sokol", orp=SOKOLOV)
    await opens(stage.ana, "Klub Lampion")
    forged = [stage.ana.data_of(label) for label in ("✅ Přijmout", "✏️ Přijmout a upravit", "⛔ Odmítnout")]
    await stage.cyril.says("/sit")
    await stage.cyril.taps(WAITS)
    assert "Klub Sokol" in stage.cyril.sees()
    for data in (*forged, "reg:1", "regn:1:1"):
        await stage.cyril.taps_old(stage.cyril.screen, data)
        assert "není určen Vám" in stage.cyril.toast
    assert "Klub Lampion" not in stage.cyril.received()
    assert await Registers(stage.database.reader).count_open_in([CHEB]) == 1


async def test_nobody_but_coordinators_opens_the_list(stage: Stage) -> None:
    await proposes(stage, "Klub Lampion")
    for person in (stage.bea, stage.ota, stage.vera):
        await person.says("/menu")
        for data in ("regs:0", "reg:1"):
            await person.taps_old(person.screen, data)
            assert person.toast
        assert "Klub Lampion" not in person.received()


async def test_a_long_list_is_paged_and_its_last_page_does_not_stay_empty(stage: Stage) -> None:
    await proposes(stage, *(f"Klub {number:02}" for number in range(1, 10)), ico=None)
    await stage.ana.says("/sit")
    await stage.ana.taps("Nové z registru (9)")
    assert "8. Klub 08" in stage.ana.sees()
    assert "Klub 09" not in stage.ana.sees()
    await stage.ana.taps("Další")
    assert "9. Klub 09" in stage.ana.sees()
    old = stage.ana.data_of("Předchozí").replace(":0", ":1")
    await stage.ana.taps("Klub 09")
    await stage.ana.taps("✅ Přijmout")
    await stage.ana.taps_old(stage.ana.screen, old)
    assert "1. Klub 01" in stage.ana.sees()


async def seeks(person: Person, name: str) -> str:
    """From the coordinator's view to the question which known actor it is."""
    await opens(person, name)
    await person.taps("Už máme – je to …")
    return person.sees()


async def test_it_is_an_actor_we_have_and_from_then_on_the_register_means_that_one(stage: Stage) -> None:
    await proposes(stage, "NZDM Kompas, Cheb")
    assert "Podobají se mu tito:" in await seeks(stage.ana, "NZDM Kompas, Cheb")
    await stage.ana.taps("NZDM Kompas Cheb")
    seen = stage.ana.sees()
    assert "Je to tentýž aktér?" in seen
    assert "V registru: NZDM Kompas, Cheb · " in seen
    assert "U Vás: NZDM Kompas Cheb · " in seen
    assert await Registers(stage.database.reader).actors("rpss") == {}
    before = await names(stage)
    await stage.ana.taps("Ano, je to tentýž")
    assert "Spojeno: NZDM Kompas, Cheb z registru je Váš aktér NZDM Kompas Cheb." in stage.ana.sees()
    assert "Nic nového z registru nečeká" in stage.ana.sees()
    assert await names(stage) == before
    linked = await Registers(stage.database.reader).actors("rpss")
    assert await Actors(stage.database.reader).names(linked.values()) == {
        linked["NZDM Kompas, Cheb"]: "NZDM Kompas Cheb"
    }
    ((orp, actor),) = await stage.rows("SELECT orp, actor FROM audit WHERE action = 'proposed_actor_linked'")
    assert (orp, actor) == (CHEB, linked["NZDM Kompas, Cheb"])


async def test_another_actor_is_found_by_typing_and_the_words_go_nowhere_else(stage: Stage) -> None:
    await proposes(stage, "Centrum Lampion", ico=None)
    assert "nápadně nepodobá" in await seeks(stage.ana, "Centrum Lampion")
    await stage.ana.says("😀")
    assert "není žádný aktér s těmito slovy" in stage.ana.sees()
    await stage.ana.says("kompas")
    await stage.ana.taps("NZDM Kompas Cheb")
    await stage.ana.taps("Ano, je to tentýž")
    assert "Spojeno: Centrum Lampion" in stage.ana.sees()


async def test_what_somebody_else_settled_meanwhile_is_not_linked(stage: Stage) -> None:
    await proposes(stage, "NZDM Kompas, Cheb")
    await seeks(stage.ana, "NZDM Kompas, Cheb")
    await stage.ana.taps("NZDM Kompas Cheb")
    sure = stage.ana.data_of("Ano, je to tentýž")
    async with stage.database.transaction() as connection:
        (waiting,) = await Registers(connection).open_in([CHEB], 9)
        await Registers(connection).refuse(waiting.id, stage.clock())
    await stage.ana.taps_old(stage.ana.screen, sure)
    assert "už vyřídil někdo jiný" in stage.ana.toast
    assert await Registers(stage.database.reader).actors("rpss") == {}


async def test_nothing_is_linked_to_or_by_another_district(stage: Stage) -> None:
    await proposes(stage, "Klub Lampion")
    await proposes(stage, "Klub Sokol", orp=SOKOLOV)
    ours = next(one.id for one in await Actors(stage.database.reader).all() if one.card.name == "NZDM Kompas Cheb")
    for person in (stage.bea, stage.ota, stage.vera, stage.cyril):
        await person.says("/menu")
        for data in ("regw:1", f"regl:1:{ours}:0", f"regl:1:{ours}:1", f"regl:2:{ours}:1"):
            await person.taps_old(person.screen, data)
            assert person.toast
        assert "Klub Lampion" not in person.received()
    assert await Registers(stage.database.reader).actors("rpss") == {}


async def test_the_menu_of_a_coordinator_counts_what_waits_and_nobody_elses_does(stage: Stage) -> None:
    await proposes(stage, "Klub Lampion")
    for person in (stage.bea, stage.ota, stage.vera, stage.cyril):
        await person.says("/menu")
        assert "registru" not in person.sees()
    await stage.ana.says("/menu")
    await stage.ana.taps(WAITS)
    assert "1. Klub Lampion" in stage.ana.sees()


async def test_one_notice_tells_a_coordinator_what_the_register_has_brought_and_nobody_else(stage: Stage) -> None:
    changed = SERVICE.model_copy(update={"code": "2", "name": stage.club.card.name, "ico": None})
    await import_rpss(stage.database, [SERVICE, changed], codes=CODES, capacity_words=lambda _: None, now=stage.clock())
    await stage.delivers_notices()
    assert "• 1 nový aktér" in stage.ana.sees()
    assert "údaje na kartách" in stage.ana.sees()
    assert len(stage.ana.unseen()) <= 1
    await stage.ana.taps("Jiné údaje z registru")
    assert "NZDM Kompas Cheb" in stage.ana.sees()
    for person in (stage.bea, stage.ota, stage.vera, stage.cyril):
        assert "registru" not in person.received()


async def test_what_was_decided_before_the_notice_left_is_not_told(stage: Stage) -> None:
    await import_rpss(stage.database, [SERVICE], codes=CODES, capacity_words=lambda _: None, now=stage.clock())
    await opens(stage.ana, "Klub Lampion")
    await stage.ana.taps("✅ Přijmout")
    stage.ana.sees()
    await stage.delivers_notices()
    assert "na Vás čeká" not in stage.ana.received()
