"""White spots: what coordinators see of own districts, what they set there, and that nobody else sees any of it."""

from datetime import timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook

from domain.actor import RecordState
from domain.rights import Role
from storage.demand import Demand
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage

PREVENTION = {"domain": "bezpeci", "focus": "prevence"}
CHEB_TOWN, LUBY_TOWN = "554481", "554642"


async def opens(person: Person) -> str:
    await person.says("/menu")
    await person.taps("Revize a plán sítě")
    await person.taps("Bílá místa")
    return person.sees()


async def test_a_cell_tells_who_covers_it_and_who_comes_from_elsewhere(stage: Stage) -> None:
    await stage.actor("Bezpečný přístav", kind="nzdm", **PREVENTION)
    await stage.actor("Sokolí hnízdo", orps=(SOKOLOV, CHEB), **PREVENTION)
    await opens(stage.ana)
    await stage.ana.taps("Potřeby × prevence a intervence")
    assert "Bezpečí – prevence · 2" in stage.ana.buttons
    assert "Bezpečí – intervence · 0, bílé místo" in stage.ana.buttons
    await stage.ana.taps("Bezpečí – prevence")
    seen = stage.ana.sees()
    assert "Pokrývají 2 aktéři." in seen
    assert "Sídlí tady\n1. Bezpečný přístav · nízkoprahová zařízení pro děti a mládež" in seen
    assert "Působí tady, sídlí jinde\n2. Sokolí hnízdo · sídlí v ORP Sokolov" in seen
    await stage.ana.taps("1. Bezpečný přístav")
    assert "Bezpečný přístav" in stage.ana.sees()


async def test_an_empty_cell_is_a_white_spot_and_one_actor_a_thin_one(stage: Stage) -> None:
    await stage.actor("Bezpečný přístav", **PREVENTION)
    await opens(stage.ana)
    await stage.ana.taps("Potřeby × prevence a intervence")
    await stage.ana.taps("Bezpečí – intervence")
    assert "Bílé místo. Nikdo aktivní to tu nepokrývá." in stage.ana.sees()
    await stage.ana.taps("Zpět")
    await stage.ana.taps("Bezpečí – prevence · 1, jediný")
    assert "Pokrývá 1 aktér. Když bude mít plno nebo skončí, nezbude nikdo." in stage.ana.sees()


@pytest.mark.parametrize("state", [state for state in RecordState if state is not RecordState.ACTIVE])
async def test_who_is_not_to_be_referred_to_closed_or_ended_is_no_cover(stage: Stage, state: RecordState) -> None:
    actor = await stage.actor("Bezpečný přístav", kind="ospod", **PREVENTION)
    await opens(stage.ana)
    await stage.ana.taps("Potřeby × prevence a intervence")
    assert "Bezpečí – prevence · 1, jediný" in stage.ana.buttons
    await stage.changes(actor, state, "důvod")
    await stage.ana.taps("‹ Bílá místa")
    await stage.ana.taps("Potřeby × prevence a intervence")
    assert "Bezpečí – prevence · 0, bílé místo" in stage.ana.buttons
    await stage.ana.taps_old(stage.ana.screen, f"covk:{CHEB}:ospod")
    assert "Nikdo takový tu není." in stage.ana.sees()


async def test_target_groups_by_age_and_by_situation(stage: Stage) -> None:
    await stage.actor("Klub dospívajících", ages=[{"since": 13, "to": 18}], situations=("Rodiny v krizi",))
    await opens(stage.ana)
    await stage.ana.taps("Věk")
    assert "Dorost · 1, jediný" in stage.ana.buttons
    assert "Předškolní děti · 0, bílé místo" in stage.ana.buttons
    await stage.ana.taps("‹ Bílá místa")
    await stage.ana.taps("Životní situace")
    await stage.ana.taps("Další")
    assert "Rodiny v náhlé krizi · 1, jediný" in stage.ana.buttons
    await stage.ana.taps("Rodiny v náhlé krizi")
    assert "1. Klub dospívajících" in stage.ana.sees()


async def test_the_minimal_network_says_what_is_missing_and_the_coordinator_sets_it(stage: Stage) -> None:
    await stage.actor("Klub Vrabčák", kind="nzdm", capacity_text="10 dětí")
    await opens(stage.ana)
    await stage.ana.taps("Minimální síť")
    assert "✗ Chybí: základní škola – potřeba 3, není nikdo" in await all_pages(stage.ana)
    await stage.ana.taps_old(stage.ana.screen, f"covk:{CHEB}:nzdm")
    seen = stage.ana.sees()
    assert "To je výchozí nastavení Síťovky." in seen
    assert "Známá kapacita pro tuto ORP: pro 10 klientů." in seen
    await stage.ana.taps("Změnit, kolik je potřeba")
    assert "Cheb: nízkoprahová zařízení pro děti a mládež" in stage.ana.sees()
    await stage.ana.says("1")
    await stage.ana.says("8")
    seen = stage.ana.sees()
    assert "Potřeba: aspoň 1 aktér. Kapacita všech dohromady aspoň: pro 8 klientů." in seen
    assert "Tak to nastavil koordinátor Vaší ORP." in seen
    await stage.ana.taps("Vrátit výchozí")
    assert "pro 15 klientů" in stage.ana.sees()
    await stage.ana.taps("Tento druh tu nepotřebujeme")
    assert "Tento druh se tu nepožaduje." in stage.ana.sees()
    await stage.ana.taps("Zpět")
    assert "nízkoprahová zařízení" not in await all_pages(stage.ana)


async def test_a_kind_out_of_the_default_is_added(stage: Stage) -> None:
    await opens(stage.ana)
    await stage.ana.taps("Minimální síť")
    await stage.ana.taps("Přidat druh")
    await stage.ana.says("noclehárny")
    await stage.ana.says("2")
    await stage.ana.says("0")
    assert "Potřeba: aspoň 2 aktéři." in stage.ana.sees()
    await stage.ana.taps("Zpět")
    assert "Chybí: noclehárny – potřeba 2, není nikdo" in await all_pages(stage.ana)


async def test_what_one_district_sets_another_does_not_have(stage: Stage) -> None:
    await opens(stage.ana)
    await stage.ana.taps_old(stage.ana.screen, f"covkd:{CHEB}:ospod")
    assert "se tu nepožaduje" in stage.ana.sees()
    await opens(stage.cyril)
    await stage.cyril.taps_old(stage.cyril.screen, f"covk:{SOKOLOV}:ospod")
    assert "Potřeba: aspoň 1 aktér." in stage.cyril.sees()
    assert "To je výchozí nastavení" in stage.cyril.sees()


async def test_the_farthest_municipalities_come_first_and_the_limit_is_kept(stage: Stage) -> None:
    await stage.actor("Ambulance Motýl", kind="detsky_psychiatr", places=[{"name": "Cheb", "municipality": CHEB_TOWN}])
    await stage.actor("Ambulance Brouk", kind="detsky_psychiatr", orps=(SOKOLOV,))
    await opens(stage.ana)
    await stage.ana.taps("Vzdálené obce")
    await stage.ana.says("dětský a dorostový psychiatr")
    seen = stage.ana.sees()
    assert "vzdušnou čarou" in seen
    assert "Od 15 km výš: 2 obce z 21." in seen
    assert "1. Luby – 18 km: Ambulance Brouk, ORP Sokolov" in seen
    assert "km: Ambulance Motýl, ORP Cheb" in seen
    await stage.ana.taps("30 km")
    assert "mají nejbližšího aktéra blíž než 30 km" in stage.ana.sees()
    assert "● 30 km" in stage.ana.buttons
    await stage.ana.taps("Obrázek")
    assert stage.ana.screen.media


async def test_a_sheltered_actor_is_in_no_distance(stage: Stage) -> None:
    luby = [{"name": "Luby", "municipality": LUBY_TOWN}]
    await stage.actor("Dům Utajený", kind="azylovy_dum", sheltered=True, places=luby)
    await stage.actor("Dům Otevřený", kind="azylovy_dum", places=[{"name": "Cheb", "municipality": CHEB_TOWN}])
    await opens(stage.ana)
    await stage.ana.taps("Vzdálené obce")
    await stage.ana.says("AD")
    await stage.ana.taps("azylové domy (AD)")
    seen = stage.ana.sees()
    assert "Utajený" not in seen
    assert "Luby – 19 km: Dům Otevřený" in seen
    assert "1 aktér s utajenou adresou tu není započítaný" in seen


async def test_a_place_told_to_some_readers_only_counts_as_its_district(stage: Stage) -> None:
    luby = [{"name": "Luby", "municipality": LUBY_TOWN}]
    await stage.actor("Poradna v Lubech", kind="obcanska_poradna", places=luby, visibility=(("places", 3),))
    await opens(stage.ana)
    await stage.ana.taps("Vzdálené obce")
    await stage.ana.says("občanská poradna")
    await stage.ana.taps("občanská poradna (OP)")
    assert "Luby – 19 km: Poradna v Lubech" in stage.ana.sees()


async def test_actors_on_no_platform(stage: Stage) -> None:
    await stage.actor("Klub bez stolu")
    await opens(stage.ana)
    await stage.ana.taps("Bez platformy")
    assert "Klub bez stolu" in stage.ana.sees()
    async with stage.database.transaction() as connection:
        await connection.run(
            """INSERT INTO platform (id, orp, name, name_key, type, state, made_at, edited_at)
               VALUES (1, :orp, 'Stůl', 'stul', 'mezioborova', 'active', 1, 1)""",
            orp=CHEB,
        )
        await connection.run("INSERT INTO platform_actor SELECT 1, id FROM actor")
    await stage.ana.taps("‹ Bílá místa")
    assert "Na žádné platformě: 0 aktérů" in stage.ana.sees()
    await stage.ana.taps("Bez platformy")
    assert "Každý aktér je aspoň na jedné platformě." in stage.ana.sees()
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE platform SET state = 'ended'")
    await stage.ana.taps("‹ Bílá místa")
    await stage.ana.taps("Bez platformy")
    assert "2 aktéři nejsou na žádné platformě." in stage.ana.sees()


async def test_unmet_demand_beside_supply_without_small_counts(stage: Stage) -> None:
    await stage.actor("Bezpečný přístav", **PREVENTION)
    week = stage.clock() - timedelta(days=7)
    async with stage.database.transaction() as connection:
        for domain, times in (("bezpeci", 5), ("zdravi", 2)):
            for _ in range(times):
                await Demand(connection).count(CHEB, domain, week)
    await opens(stage.ana)
    await stage.ana.taps("Poptávka a nabídka")
    seen = stage.ana.sees()
    assert "• Bezpečí: nenašlo se 5×; pokrývá 1 (1 tu sídlí, 0 jinde)" in seen
    assert "• Zdraví: bez poptávky k ukázání; pokrývá 0" in seen


@pytest.mark.parametrize(("words", "kind"), [("Obrázek", "photo"), ("PDF k tisku", "document")])
async def test_the_matrix_comes_as_a_picture_and_as_a_page_to_print(stage: Stage, words: str, kind: str) -> None:
    await opens(stage.ana)
    await stage.ana.taps("Potřeby × prevence a intervence")
    await stage.ana.taps(words)
    assert kind in stage.ana.screen.media
    assert "Potřeby × prevence a intervence\nCheb" in stage.ana.sees()


async def test_a_map_and_a_workbook(stage: Stage) -> None:
    await stage.actor("=Klub(1)", **PREVENTION)
    await opens(stage.ana)
    await stage.ana.taps("Mapa")
    await stage.ana.taps("Potřeby, které nikdo nepokrývá")
    assert "photo" in stage.ana.screen.media
    await stage.ana.taps("PDF k tisku")
    assert ".pdf" in str(stage.ana.screen.media["document"])
    assert "Potřeby, které nikdo nepokrývá\nCheb" in stage.ana.sees()
    await stage.ana.taps("‹ Bílá místa")
    await stage.ana.taps("Sešit (Excel)")
    assert "bila-mista-2026-11-24.xlsx" in str(stage.ana.screen.media["document"])
    stage.ana.sees()


async def test_a_regional_coordinator_sees_all_districts_of_the_kraj(stage: Stage) -> None:
    await stage.actor("Bezpečný přístav", **PREVENTION)
    await stage.vera.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ041')}")
    seen = await opens(stage.vera)
    assert "Kraslice: potřeby bez aktéra 12" in seen
    assert "Cheb: potřeby bez aktéra 11" in seen
    await stage.vera.taps("Potřeby × prevence a intervence")
    seen = stage.vera.sees()
    assert "Bezpečí – prevence\nNikdo (6): Aš, Karlovy Vary" in seen
    assert "Jediný aktér (1): Cheb" in seen
    assert "Bezpečí – intervence\nNikdo (7): všechny ORP" in seen
    await stage.vera.taps("Obrázek")
    assert "photo" in stage.vera.screen.media
    stage.vera.sees()
    await stage.vera.taps("‹ Bílá místa")
    await stage.vera.taps("Mariánské Lázně")
    assert "Bílá místa: Mariánské Lázně" in stage.vera.sees()


async def test_26_districts_without_actors_stand_in_the_order_of_the_alphabet(stage: Stage) -> None:
    await stage.vera.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ020')}")
    seen = await opens(stage.vera)
    assert seen.index("Mělník:") < seen.index("Mnichovo Hradiště:") < seen.index("Říčany:") < seen.index("Vlašim:")
    assert seen.count("potřeby bez aktéra 12, cílové skupiny bez aktéra 34") == 26
    await stage.vera.taps("Životní situace")
    assert "Zadlužené rodiny\nNikdo (26): všechny ORP" in stage.vera.sees()
    await stage.vera.taps("Obrázek")
    assert ".png" in str(stage.vera.screen.media["document"])
    stage.vera.sees()


async def test_the_workbook_has_a_sheet_for_each_view_and_no_formula(stage: Stage) -> None:
    luby = [{"name": "Luby", "municipality": LUBY_TOWN}]
    await stage.actor("=Klub(1)", kind="sas_rd", capacity_text="10 rodin", private_note="tajná poznámka", **PREVENTION)
    await stage.actor("Dům Utajený", kind="azylovy_dum", sheltered=True, places=luby)
    await opens(stage.ana)
    await stage.ana.taps("Sešit (Excel)")
    stage.ana.sees()
    book = load_workbook(BytesIO(sent(stage, stage.ana)))
    sheets = {sheet.title: [[cell.value for cell in row] for row in sheet.rows] for sheet in book.worksheets}
    assert list(sheets)[:3] == ["Potřeby", "Cílové skupiny", "Minimální síť"]
    assert ["Cheb", "Bezpečí – prevence", 1, 1, 0, "jediný aktér", "=Klub(1)", None] in sheets["Potřeby"]
    club = next(row for row in sheets["Minimální síť"] if row[-1] == "=Klub(1)")
    assert club[2:9] == ["malá kapacita", 1, 1, 1, 0, 20, 10]
    assert ["Cheb", "=Klub(1)"] in sheets["Bez platformy"]
    shelters = next(row for row in sheets["Vzdálené obce"] if row[1] == "azylové domy")
    assert shelters[3:] == [21, 21, None, None, None, None]
    formulas = [cell for sheet in book.worksheets for row in sheet.rows for cell in row if cell.data_type == "f"]
    assert formulas == []
    assert "tajná poznámka" not in str(sheets)


@pytest.mark.parametrize("name", ["bea", "ota", "vera", "cyril"])
async def test_nobody_else_sees_or_sets_anything_of_cheb(stage: Stage, name: str) -> None:
    await stage.actor("Bezpečný přístav", **PREVENTION)
    person: Person = getattr(stage, name)
    await person.says("/menu")
    for data in (
        *(f"covo:{CHEB}", f"covl:{CHEB}:n:0", f"covc:{CHEB}:bezpeci.prevence:0", f"covu:{CHEB}:0", f"covd:{CHEB}"),
        *(f"covm:{CHEB}:0", f"covk:{CHEB}:nzdm", f"covkw:{CHEB}:nzdm", f"covkd:{CHEB}:nzdm", f"covkr:{CHEB}:nzdm"),
        *(f"covrb:{CHEB}", f"covr:{CHEB}:nzdm:0", f"covrk:{CHEB}:nzdm:30", f"covrp:{CHEB}:nzdm:0"),
        *(f"covp:{CHEB}:n:0", f"covx:{CHEB}", f"covmm:{CHEB}", "covo:", "covc::bezpeci.prevence:0"),
    ):
        await person.taps_old(person.screen, data)
        assert "Tohle už tu není" in person.toast, data
    assert "Bezpečný přístav" not in person.received()
    assert await stage.rows("SELECT * FROM minimal_network") == []
    assert await stage.rows("SELECT * FROM remote_rule") == []


@pytest.mark.parametrize("name", ["bea", "ota", "vera"])
async def test_who_coordinates_nothing_has_no_white_spots(stage: Stage, name: str) -> None:
    person: Person = getattr(stage, name)
    await person.says("/menu")
    assert "Revize a plán sítě" not in person.sees()
    for data in ("cov", "covl::n:0", "covmp::needs:0", "covx:"):
        await person.taps_old(person.screen, data)
        assert "Tohle už tu není" in person.toast


def sent(stage: Stage, person: Person) -> bytes:
    """The document this person was sent last."""
    document = person.screen.media["document"]
    assert isinstance(document, dict)
    return stage.telegram.world.files.get(document["file_id"]).content


async def all_pages(person: Person) -> str:
    """All pages of a list, looked through from here on."""
    seen = [person.sees()]
    while any("Další" in label for label in person.buttons):
        await person.taps("Další")
        seen.append(person.sees())
    return "\n".join(seen)
