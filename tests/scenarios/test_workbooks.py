"""Workbooks in the chat: fetched, edited, sent back, looked through, stored, and put back within days."""

import zipfile
from io import BytesIO

import pytest

from domain.actor import Card, RecordState
from domain.rights import Role
from sandbox.errors import ApiError
from storage.actors import Actors
from storage.database import Row
from tests.stage.meetings import NETWORK, network
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage
from tests.stage.workbooks import ADDRESS, NAME, PHONE, foreign, with_cells, with_row, without, words_in

KOMPAS = "NZDM Kompas Cheb"
WEEK = 7


async def opens(person: Person) -> None:
    await person.says("/menu")
    await person.taps("Revize a plán sítě")
    await person.taps("Tabulky (Excel)")


def content(stage: Stage, person: Person) -> bytes:
    document = person.screen.media["document"]
    assert isinstance(document, dict)
    return stage.telegram.world.files.get(str(document["file_id"])).content


async def fetches(stage: Stage, person: Person, book: str = "📄 Aktéři", *, private: bool = True) -> bytes:
    """The workbook, as the person has it on the phone."""
    await opens(person)
    if private:
        await person.taps("i se soukromými poznámkami")
    await person.taps(book)
    return content(stage, person)


async def sends(person: Person, file: bytes, name: str = "akteri.xlsx") -> str:
    await person.sends_document(name, file)
    return person.sees()


async def card(stage: Stage, actor: int) -> Card:
    return (await Actors(stage.database.reader).get(actor)).card


async def neighbours(stage: Stage, count: int) -> None:
    for number in range(count):
        await stage.actor(f"Klub {number:02}", kind="nzdm", address=f"Dlouhá {number}")


async def test_the_untouched_workbook_comes_back_without_a_difference(stage: Stage) -> None:
    await neighbours(stage, 2)
    for book in ("📄 Aktéři", "📄 Platformy", "📄 Potřeby a činnosti"):
        file = await fetches(stage, stage.ana, book)
        assert "Není co měnit" in await sends(stage.ana, file)
        assert not [one for one in stage.ana.buttons if "Přijmout" in one]


async def test_a_changed_cell_is_shown_accepted_and_put_back(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    seen = await sends(stage.ana, with_cells(file, {(KOMPAS, ADDRESS): "Krátká 5, Cheb"}))
    assert "1 změněná buňka" in seen
    assert "Zatím se nic nezměnilo" in seen
    await stage.ana.taps("Prohlédnout a vybrat")
    assert "(prázdné) → Krátká 5, Cheb" in stage.ana.sees()
    await stage.ana.taps("Zpět")
    await stage.ana.taps("Přijmout vše (1)")
    assert "Mám to tak uložit?" in stage.ana.sees()
    assert (await card(stage, stage.club.id)).address is None
    await stage.ana.taps("Ano, uložit")
    assert "1 buňka ze sešitu" in stage.ana.sees()
    assert "Úprava není ověření" in stage.ana.sees()
    assert (await card(stage, stage.club.id)).address == "Krátká 5, Cheb"

    await stage.ana.taps("Vrátit zpět")
    await stage.ana.taps("Ano, vrátit zpět")
    assert "Vrácen 1 údaj" in stage.ana.sees()
    assert (await card(stage, stage.club.id)).address is None


async def test_reading_is_one_message_that_becomes_the_preview(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    since = len(stage.telegram.calls())
    await sends(stage.ana, file)
    texts = [str(call.get("text")) for call in stage.telegram.calls()[since:] if call.get("text")]
    assert "Čtu soubor „akteri.xlsx“" in texts[0]
    assert "Není co měnit" in texts[-1]


async def test_one_cell_is_picked_and_the_other_stays(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    await sends(stage.ana, with_cells(file, {(KOMPAS, ADDRESS): "Krátká 5", (KOMPAS, PHONE): "+420 000 100 777"}))
    await stage.ana.taps("Prohlédnout a vybrat")
    await stage.ana.taps("☐ 1. Adresa")
    assert "Vybráno 1 z 2" in stage.ana.sees()
    await stage.ana.taps("Přijmout vybrané (1)")
    await stage.ana.taps("Ano, uložit")
    kept = await card(stage, stage.club.id)
    assert (kept.address, kept.phones) == ("Krátká 5", ("+420000100100",))


async def test_a_whole_row_is_picked_and_left_by_one_tap(stage: Stage) -> None:
    await neighbours(stage, 1)
    file = await fetches(stage, stage.ana)
    cells = {(KOMPAS, ADDRESS): "Krátká 5", (KOMPAS, PHONE): "+420 000 100 777", ("Klub 00", ADDRESS): "Nová 1"}
    await sends(stage.ana, with_cells(file, cells))
    await stage.ana.taps("Prohlédnout a vybrat")
    await stage.ana.taps(f"☐ Celý řádek: {KOMPAS}")
    assert "Vybráno 2 z 3" in stage.ana.sees()
    await stage.ana.taps(f"☑ Celý řádek: {KOMPAS}")
    assert "Vybráno 0 z 3" in stage.ana.sees()
    await stage.ana.taps("Vybrat vše")
    assert "Vybráno 3 z 3" in stage.ana.sees()


async def test_many_cells_are_turned_over_in_one_message(stage: Stage) -> None:
    await neighbours(stage, 12)
    file = await fetches(stage, stage.ana)
    long = "Velmi dlouhá adresa & <b>ulice</b> 🏠 " * 20
    await sends(stage.ana, with_cells(file, {(f"Klub {n:02}", ADDRESS): f"{long}{n}" for n in range(12)}))
    await stage.ana.taps("Prohlédnout a vybrat")
    assert "1. Klub 00 · Adresa" in stage.ana.sees()
    await stage.ana.taps("Další")
    assert "6. Klub 05 · Adresa" in stage.ana.sees()
    await stage.ana.taps("Další")
    assert "11. Klub 10 · Adresa" in stage.ana.sees()
    assert "Další ▶" not in stage.ana.buttons


async def test_a_new_row_becomes_an_actor(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    new = {NAME: "Klub Nový 🌱", "Druh / typ služby": "NZDM", "ORP": "Cheb", PHONE: "+420 000 100 200"}
    assert "1 nový řádek" in await sends(stage.ana, with_row(file, new))
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    assert "1 nový řádek" in stage.ana.sees()
    (found,) = await stage.rows("SELECT id, state FROM actor WHERE json_extract(card, '$.name') = 'Klub Nový 🌱'")
    await stage.ana.taps("Vrátit zpět")
    await stage.ana.taps("Ano, vrátit zpět")
    (after,) = await stage.rows("SELECT state FROM actor WHERE id = :id", id=found["id"])
    assert (found["state"], after["state"]) == ("active", "ended")


async def test_what_both_sides_have_changed_is_asked_with_both_values(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    await changes_address(stage, "Z bota 1")
    seen = await sends(stage.ana, with_cells(file, {(KOMPAS, ADDRESS): "Ze sešitu 2"}))
    assert "1 buňka se změnila v sešitu i v botu (zbývá rozhodnout: 1)" in seen
    assert not [one for one in stage.ana.buttons if "Přijmout" in one]
    await stage.ana.taps("Na obou stranách (1)")
    assert "Z bota 1" in stage.ana.sees()
    assert "V sešitu: Ze sešitu 2" in stage.ana.sees()
    await stage.ana.taps("Vzít ze sešitu")
    await stage.ana.taps("Přijmout vybrané (1)")
    await stage.ana.taps("Ano, uložit")
    assert (await card(stage, stage.club.id)).address == "Ze sešitu 2"


async def test_what_both_sides_have_changed_may_stay_as_the_bot_has_it(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    await changes_address(stage, "Z bota 1")
    await sends(stage.ana, with_cells(file, {(KOMPAS, ADDRESS): "Ze sešitu 2", (KOMPAS, PHONE): "+420 000 100 777"}))
    await stage.ana.taps("Na obou stranách (1)")
    await stage.ana.taps("Nechat, co je v botu")
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    kept = await card(stage, stage.club.id)
    assert (kept.address, kept.phones) == ("Z bota 1", ("+420000100777",))


async def changes_address(stage: Stage, address: str, of: int | None = None) -> None:
    async with stage.database.transaction() as connection:
        actor = await Actors(connection).get(of or stage.club.id)
        changed = actor.model_copy(update={"card": actor.card.model_copy(update={"address": address})})
        await Actors(connection).save([changed])


async def test_a_missing_row_is_a_question_and_stays_unless_ended(stage: Stage) -> None:
    await neighbours(stage, 30)
    file = await fetches(stage, stage.ana)
    seen = await sends(stage.ana, without(with_cells(file, {(KOMPAS, ADDRESS): "Krátká 5"}), "Klub 03"))
    assert "1 řádek v sešitu chybí" in seen
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    assert [row["state"] for row in await states(stage, "Klub 03")] == ["active"]

    await sends(stage.ana, without(file, "Klub 03"))
    await stage.ana.taps("V sešitu chybí (1)")
    assert "Klub 03" in stage.ana.sees()
    await stage.ana.taps("Ukončit")
    await stage.ana.taps("Přijmout vybrané (1)")
    assert "Ukončím: Klub 03" in stage.ana.sees()
    await stage.ana.taps("Ano, uložit")
    assert [row["state"] for row in await states(stage, "Klub 03")] == ["ended"]
    await stage.ana.taps("Vrátit zpět")
    await stage.ana.taps("Ano, vrátit zpět")
    assert [row["state"] for row in await states(stage, "Klub 03")] == ["active"]


async def states(stage: Stage, name: str) -> list[Row]:
    return await stage.rows("SELECT state FROM actor WHERE json_extract(card, '$.name') = :name", name=name)


async def test_when_much_is_missing_it_stops_and_asks_first(stage: Stage) -> None:
    await neighbours(stage, 20)
    file = await fetches(stage, stage.ana)
    gone = [f"Klub {number:02}" for number in range(5)]
    seen = await sends(stage.ana, without(with_cells(file, {(KOMPAS, ADDRESS): "Krátká 5"}), *gone))
    assert "chybí 5 řádků" in seen
    assert "starší soubor" in seen
    assert not [one for one in stage.ana.buttons if "Přijmout" in one]
    await stage.ana.taps("Nechat v botu všechny")
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    assert "1 buňka ze sešitu" in stage.ana.sees()
    assert {row["state"] for name in gone for row in await states(stage, name)} == {"active"}


async def test_a_foreign_workbook_asks_who_is_who(stage: Stage) -> None:
    assert "není jasné" in await sends(stage.ana, foreign((KOMPAS, "NZDM", "Cheb", "Krátká 5")), "loňský seznam.xlsx")
    await stage.ana.taps("Nejasné řádky (1)")
    assert KOMPAS in stage.ana.sees()
    await stage.ana.taps(f"Je to {KOMPAS}")
    assert "1 změněná buňka" in stage.ana.sees()
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    assert (await card(stage, stage.club.id)).address == "Krátká 5"


async def test_a_doubtful_row_may_be_new_or_left_out(stage: Stage) -> None:
    await sends(stage.ana, foreign((KOMPAS, "NZDM", "Cheb", "Krátká 5")))
    await stage.ana.taps("Nejasné řádky (1)")
    await stage.ana.taps("Řádek vynechat")
    assert "Nejasné řádky (1)" in "\n".join(stage.ana.buttons)
    await stage.ana.taps("Nejasné řádky (1)")
    await stage.ana.taps("Je to nové")
    assert "1 nový řádek" in stage.ana.sees()


async def test_unreadable_cells_and_data_of_children_are_named_and_not_taken(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    bad = {(KOMPAS, "IČO"): "12345678", (KOMPAS, ADDRESS): "Krátká 5"}
    row = {NAME: "Rodina", "ORP": "Cheb", "Druh / typ služby": "NZDM", "Kapacita": "rodné číslo 015512/1235"}
    await sends(stage.ana, with_row(with_cells(file, bad), row))
    await stage.ana.taps("Nepřečteno (2)")
    seen = stage.ana.sees()
    assert "IČO 12345678: nesedí kontrolní číslice" in seen
    assert "rodné číslo" in seen
    assert "015512" not in seen
    assert "015512" not in stage.ana.received()


async def test_private_notes_are_in_the_coordinators_own_file_alone(stage: Stage) -> None:
    await stage.actor("Klub Tajný", kind="nzdm", private_note="tajná poznámka")
    file = await fetches(stage, stage.ana)
    assert "jen pro Vás" in stage.ana.sees()
    assert "tajná poznámka" in words_in(file)
    assert [row["action"] for row in await stage.reads_audited()] == ["private_seen"]
    other = await fetches(stage, stage.ana, private=False)
    assert "Bez soukromých poznámek" in stage.ana.sees()
    assert "tajná poznámka" not in words_in(other)
    assert "Klub Tajný" in words_in(other)


async def test_nothing_is_read_from_somebody_who_keeps_no_network(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    for person in (stage.bea, stage.ota, stage.vera):
        assert "zůstal neotevřený" in await sends(person, file)
    assert "unopened" in await sends(stage.eve, file)
    assert stage.telegram.calls("getFile") == []
    assert await stage.rows("SELECT 1 FROM workbook_import") == []


async def test_a_coordinator_of_another_district_changes_nothing_here(stage: Stage) -> None:
    file = with_cells(await fetches(stage, stage.ana), {(KOMPAS, ADDRESS): "Krátká 5"})
    await sends(stage.cyril, file)
    assert KOMPAS not in stage.cyril.sees()
    assert not [one for one in stage.cyril.buttons if "Přijmout" in one]
    assert (await card(stage, stage.club.id)).address is None


async def test_another_coordinator_does_not_open_anas_preview(stage: Stage) -> None:
    await stage.enters(stage.cyril, Role.COORDINATOR, orp=CHEB)
    await sends(stage.ana, with_cells(await fetches(stage, stage.ana), {(KOMPAS, ADDRESS): "Krátká 5"}))
    for data in ("wbi:1", "wbp:1:0", "wby:1:1:1"):
        await stage.cyril.taps_old(stage.cyril.screen, data)
        assert "Krátká 5" not in stage.cyril.received()
    assert (await card(stage, stage.club.id)).address is None


async def test_a_preview_survives_a_restart_and_a_double_tap_stores_once(stage: Stage) -> None:
    await sends(stage.ana, with_cells(await fetches(stage, stage.ana), {(KOMPAS, ADDRESS): "Krátká 5"}))
    await stage.ana.taps("Prohlédnout a vybrat")
    await stage.ana.taps("☐ 1. Adresa")
    await stage.restart()
    await stage.ana.taps("Přijmout vybrané (1)")
    message, data = stage.ana.screen, stage.ana.data_of("Ano, uložit")
    await stage.ana.taps_old(message, data)
    await stage.ana.taps_old(message, data)
    assert "Převzato" in stage.ana.sees()
    assert len(await stage.rows("SELECT 1 FROM card_change WHERE actor = :id", id=stage.club.id)) == 1
    assert (await card(stage, stage.club.id)).address == "Krátká 5"


async def test_undo_names_what_has_changed_since_and_ends_after_a_week(stage: Stage) -> None:
    cells = {(KOMPAS, ADDRESS): "Krátká 5", (KOMPAS, PHONE): "+420 000 100 777"}
    await sends(stage.ana, with_cells(await fetches(stage, stage.ana), cells))
    await stage.ana.taps("Přijmout vše (2)")
    await stage.ana.taps("Ano, uložit")
    undo = stage.ana.data_of("Vrátit zpět")
    await changes_address(stage, "Po sešitu 9")
    stage.clock.advance(days=WEEK - 1)
    await stage.ana.taps("Vrátit zpět")
    await stage.ana.taps("Ano, vrátit zpět")
    seen = stage.ana.sees()
    assert "Vrácen 1 údaj" in seen
    assert f"{KOMPAS} – Adresa" in seen
    kept = await card(stage, stage.club.id)
    assert (kept.address, kept.phones) == ("Po sešitu 9", ("+420000100100",))

    await sends(stage.ana, with_cells(await fetches(stage, stage.ana), {(KOMPAS, ADDRESS): "Krátká 6"}))
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    message, undo = stage.ana.screen, stage.ana.data_of("Vrátit zpět")
    stage.clock.advance(days=WEEK, hours=1)
    await stage.ana.taps_old(message, undo)
    assert (await card(stage, stage.club.id)).address == "Krátká 6"


async def test_what_was_sent_back_lately_is_found_again(stage: Stage) -> None:
    await sends(stage.ana, with_cells(await fetches(stage, stage.ana), {(KOMPAS, ADDRESS): "Krátká 5"}))
    await opens(stage.ana)
    await stage.ana.taps("Rozhodnout: Aktéři")
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    await opens(stage.ana)
    await stage.ana.taps("Převzato: Aktéři")
    assert "1 buňka ze sešitu" in stage.ana.sees()
    await stage.ana.taps("Vrátit zpět")
    await stage.ana.taps("Ano, vrátit zpět")
    await opens(stage.ana)
    assert "Vráceno: Aktéři" in stage.ana.sees()


async def test_two_coordinators_send_two_files_at_once(stage: Stage) -> None:
    await stage.actor("Klub Sokolov", kind="nzdm", orps=(SOKOLOV,))
    ana = with_cells(await fetches(stage, stage.ana), {(KOMPAS, ADDRESS): "Krátká 5"})
    cyril = with_cells(await fetches(stage, stage.cyril), {("Klub Sokolov", ADDRESS): "Důlní 1"})
    await sends(stage.ana, ana)
    await sends(stage.cyril, cyril)
    for person in (stage.ana, stage.cyril):
        await person.taps("Přijmout vše (1)")
        await person.taps("Ano, uložit")
        assert "1 buňka ze sešitu" in person.sees()


async def test_an_ended_actor_of_the_workbook_is_not_woken(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    await stage.changes(stage.club, RecordState.ENDED, "konec")
    await sends(stage.ana, with_cells(file, {(KOMPAS, ADDRESS): "Krátká 5"}))
    assert not [one for one in stage.ana.buttons if "Přijmout" in one]


async def test_what_changes_between_the_preview_and_storing_is_left_alone(stage: Stage) -> None:
    cells = {(KOMPAS, ADDRESS): "Krátká 5", (KOMPAS, PHONE): "+420 000 100 777"}
    await sends(stage.ana, with_cells(await fetches(stage, stage.ana), cells))
    await stage.ana.taps("Přijmout vše (2)")
    await changes_address(stage, "Mezitím 7")
    await stage.ana.taps("Ano, uložit")
    seen = stage.ana.sees()
    assert "1 buňka ze sešitu" in seen
    assert "1 buňka zůstala, jak je" in seen
    assert "Mezitím 7" not in seen.split("zůstala")[0]
    assert (await card(stage, stage.club.id)).address == "Mezitím 7"


async def test_a_new_actor_somebody_has_changed_since_is_not_ended_by_undo(stage: Stage) -> None:
    new = {NAME: "Klub Nový", "Druh / typ služby": "NZDM", "ORP": "Cheb"}
    await sends(stage.ana, with_row(await fetches(stage, stage.ana), new))
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    (row,) = await stage.rows("SELECT id FROM actor WHERE json_extract(card, '$.name') = 'Klub Nový'")
    await changes_address(stage, "Po sešitu 9", row["id"])
    await stage.ana.taps("Vrátit zpět")
    await stage.ana.taps("Ano, vrátit zpět")
    assert "Klub Nový" in stage.ana.sees()
    assert [one["state"] for one in await states(stage, "Klub Nový")] == ["active"]


async def test_what_is_done_in_the_district_is_changed_by_the_workbook_of_needs(stage: Stage) -> None:
    words, activity = "Jak to u nás probíhá", "mentor nebo „velký kamarád“ pro dítě, kterému chybí stálá osoba"
    file = await fetches(stage, stage.ana, "📄 Potřeby a činnosti")
    changed = with_cells(file, {(activity, words): "Každé úterý 🌻", (activity, "ORP"): "Cheb"}, "Činnost")
    assert "Potřeby a činnosti · Cheb" in await sends(stage.ana, changed, "potreby.xlsx")
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    assert "Každé úterý 🌻" in words_in(await fetches(stage, stage.ana, "📄 Potřeby a činnosti"))


async def test_a_platform_is_changed_by_its_workbook(stage: Stage) -> None:
    await network(stage)
    file = await fetches(stage, stage.ana, "📄 Platformy")
    changed = with_cells(file, {(NETWORK, "Cíle"): "Nikdo nezůstane sám"}, "Název platformy")
    assert "Platformy · Cheb" in await sends(stage.ana, changed, "platformy.xlsx")
    await stage.ana.taps("Přijmout vše (1)")
    await stage.ana.taps("Ano, uložit")
    assert "Nikdo nezůstane sám" in words_in(await fetches(stage, stage.ana, "📄 Platformy"))


async def test_a_picture_sent_as_a_file_is_no_workbook(stage: Stage) -> None:
    assert "přečíst neumím" in await sends(stage.ana, b"\x89PNG", "fotka.png")


async def test_a_file_puts_a_question_away_that_waited_for_a_text(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    await stage.ana.says("/hledat")
    await sends(stage.ana, file)
    assert await stage.rows("SELECT 1 FROM draft WHERE person = 1") == []


@pytest.mark.parametrize(
    ("name", "file", "said"),
    [
        ("poznámky.docx", b"PK\x03\x04", "Takový soubor přečíst neumím"),
        ("bez přípony", b"x", "Takový soubor přečíst neumím"),
        ("tabulka 🐻.xlsx", b"to neni sesit", "Tohle není sešit"),
        ("tabulka.xlsx", b"PK\x03\x04 useknuto", "poškozený"),
        ("tabulka.csv", b"jen;slova\n1;2\n", "Nic se neuložilo"),
    ],
)
async def test_what_is_no_workbook_gets_a_kind_answer(stage: Stage, name: str, file: bytes, said: str) -> None:
    assert said in await sends(stage.ana, file, name)
    assert "Tabulky (Excel)" in stage.ana.buttons
    assert await stage.rows("SELECT 1 FROM workbook_import") == []


async def test_a_file_too_big_for_telegram_is_not_asked_for(stage: Stage) -> None:
    await stage.ana.sends_document("velký.xlsx", b"PK\x03\x04" + b"0" * (20 * 1024 * 1024))
    assert "přes 20 MB" in stage.ana.sees()
    assert stage.telegram.calls("getFile") == []


@pytest.mark.parametrize(
    ("trouble", "said"), [("file is too big", "přes 20 MB"), ("wrong file_id", "nepodařilo stáhnout")]
)
async def test_a_file_telegram_does_not_hand_out_is_explained(stage: Stage, trouble: str, said: str) -> None:
    stage.telegram.fails("getFile", with_=ApiError(400, f"Bad Request: {trouble}"))
    assert said in await sends(stage.ana, foreign())


async def test_a_hostile_archive_harms_nobody(stage: Stage) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (300 * 1024 * 1024))
    assert "příliš velký" in await sends(stage.ana, out.getvalue())


async def test_a_document_in_a_form_stays_with_the_form(stage: Stage) -> None:
    file = await fetches(stage, stage.ana)
    await stage.ana.says("/akce")
    before = await stage.rows("SELECT 1 FROM workbook_import")
    await stage.ana.sends_document("akteri.xlsx", file)
    stage.ana.sees()
    assert await stage.rows("SELECT 1 FROM workbook_import") == before


async def test_one_who_keeps_a_region_chooses_whose_workbook(stage: Stage) -> None:
    code = await stage.code(Role.REGIONAL_COORDINATOR, kraj="CZ041")
    await stage.vera.says(f"/start {code}")
    await stage.actor("Klub Sokolov", kind="nzdm", orps=(SOKOLOV,))
    await opens(stage.vera)
    await stage.vera.taps("Sokolov")
    await stage.vera.taps("📄 Aktéři")
    assert "Klub Sokolov" in words_in(content(stage, stage.vera))
    assert KOMPAS not in words_in(content(stage, stage.vera))
    await opens(stage.vera)
    await stage.vera.taps("Všechny moje ORP (7)")
    await stage.vera.taps("📄 Aktéři")
    assert KOMPAS in words_in(content(stage, stage.vera))
