"""A district's own words over the shipped ones: only its coordinators change them, other districts keep the default."""

import pytest

from tests.stage.people import Person
from tests.stage.stage import AS, CHEB, SOKOLOV, Stage

NET = "net:zaskolactvi:1"


async def sees_net(person: Person, place: str) -> str:
    await person.says(f"/pomoc záškoláctví {place}")
    await person.taps("Počínající")
    return person.sees()


async def edits(stage: Stage, button: str) -> None:
    """Ana opens the texts of Cheb and taps a button there."""
    await sees_net(stage.ana, "v Chebu")
    await stage.ana.taps("Upravit texty a síť")
    await stage.ana.taps(button)


async def words(stage: Stage, part: str, text: str) -> None:
    await edits(stage, part)
    await stage.ana.says(text)
    await stage.ana.taps("Uložit text")


async def test_own_words_are_read_in_the_own_district_alone(stage: Stage) -> None:
    await words(stage, "První krok", "Zavolejte třídnímu <učiteli>.")
    assert "Text upravila místní síť 24. 11. 2026, zatím nezkontrolován." in stage.ana.sees()
    assert "vlastní text" in stage.ana.sees()
    seen = await sees_net(stage.vera, "v Chebu")
    assert "Zavolejte třídnímu <učiteli>." in seen
    assert "Jako první oslovte" not in seen
    assert "první neomluvené hodiny" in seen
    elsewhere = await sees_net(stage.vera, "v Sokolově")
    assert "Zavolejte třídnímu" not in elsewhere
    assert "Jako první oslovte: základní škola." in elsewhere
    assert "Výchozí text, zatím nezkontrolován místní sítí" in elsewhere


async def test_the_words_before_are_shown_to_be_copied(stage: Stage) -> None:
    await edits(stage, "Jak se to pozná")
    assert "první neomluvené hodiny" in stage.ana.sees()


async def test_own_signs_stand_at_the_choice_of_the_stage(stage: Stage) -> None:
    await words(stage, "Jak se to pozná", "chodí pozdě")
    await stage.vera.says("/pomoc záškoláctví v Chebu")
    assert "chodí pozdě" in stage.vera.sees()
    await stage.vera.says("/pomoc záškoláctví v Aši")
    assert "chodí pozdě" not in stage.vera.sees()


async def test_a_kind_is_added_and_taken_out(stage: Stage) -> None:
    await stage.actor("Parta Skautů", kind="detsky_oddil")
    await edits(stage, "Druhy v síti (7)")
    await stage.ana.taps("Přidat druh")
    await stage.ana.says("dětský oddíl (skauti, turisté, pionýr)")
    await stage.ana.taps("Přidat")
    await stage.ana.taps("✖ doučování a mentoring")
    assert "doučování" not in stage.ana.sees()
    for place, there in (("v Chebu", True), ("v Aši", False)):
        await stage.ota.says(f"/pomoc záškoláctví {place}")
        await stage.ota.taps("Počínající")
        assert ("Dětský oddíl" in stage.ota.sees()) == there
        assert ("Doučování" in stage.ota.sees()) != there
    (row,) = await stage.rows("SELECT subject, part FROM local_text")
    assert tuple(row) == (NET, "kinds")


async def test_the_last_kind_stays(stage: Stage) -> None:
    await edits(stage, "Druhy v síti")
    for _ in range(6):
        await stage.ana.taps("✖")
    await stage.ana.taps("✖")
    assert "V síti musí zůstat aspoň jeden druh" in stage.ana.toast


async def test_a_review_names_who_and_when_and_does_not_outlive_the_words(stage: Stage) -> None:
    await edits(stage, "Označit jako zkontrolované")
    await stage.ana.says("Jana Nováková, OSPOD Cheb")
    await stage.ana.taps("Označit jako zkontrolované")
    assert "Zkontroloval(a): Jana Nováková, OSPOD Cheb, 24. 11. 2026" in stage.ana.sees()
    assert "Zkontroloval(a): Jana Nováková, OSPOD Cheb" in await sees_net(stage.vera, "v Chebu")
    assert "Zkontroloval(a)" not in await sees_net(stage.vera, "v Aši")
    await words(stage, "První krok", "Zavolejte do školy.")
    assert "Zkontroloval(a)" not in await sees_net(stage.vera, "v Chebu")


async def test_back_to_the_default_after_one_more_question(stage: Stage) -> None:
    await words(stage, "První krok", "Zavolejte do školy.")
    await stage.ana.taps("Zpět na výchozí")
    assert "Zavolejte do školy." in await sees_net(stage.vera, "v Chebu")
    await stage.ana.taps("Ano, zpět na výchozí")
    assert "Zavolejte do školy." not in await sees_net(stage.vera, "v Chebu")
    assert await stage.rows("SELECT 1 FROM local_text") == []


async def test_every_change_is_in_the_audit_without_its_words(stage: Stage) -> None:
    await words(stage, "První krok", "Zavolejte do školy.")
    await stage.ana.taps("Označit jako zkontrolované")
    await stage.ana.says("OSPOD Cheb")
    await stage.ana.taps("Označit jako zkontrolované")
    await stage.ana.taps("Zpět na výchozí")
    await stage.ana.taps("Ano, zpět na výchozí")
    rows = await stage.rows("SELECT action, orp, detail FROM audit WHERE action LIKE 'text%' ORDER BY id")
    assert [row["action"] for row in rows] == ["text_edited", "text_reviewed", "text_reset"]
    assert {row["orp"] for row in rows} == {CHEB}
    assert "Zavolejte" not in str([tuple(row) for row in rows])


async def test_words_about_a_child_are_refused(stage: Stage) -> None:
    await edits(stage, "První krok")
    await stage.ana.says("Jako u Petra, rodné číslo 100101/0009.")
    assert "Uložit text" not in stage.ana.sees()
    assert await stage.rows("SELECT 1 FROM local_text") == []


@pytest.mark.parametrize("name", ["vera", "bea", "ota", "cyril"])
async def test_nobody_else_is_offered_or_let_to_change_the_words(stage: Stage, name: str) -> None:
    person: Person = getattr(stage, name)
    assert "Upravit texty" not in await sees_net(person, "v Chebu")
    for data in (
        f"txt:{CHEB}:net/zaskolactvi/1",
        f"txtp:{CHEB}:net/zaskolactvi/1:signs",
        f"txtk:{CHEB}:net/zaskolactvi/1",
        f"txta:{CHEB}:net/zaskolactvi/1",
        f"tk:{CHEB}:net/zaskolactvi/1:zs",
        f"txtr:{CHEB}:net/zaskolactvi/1",
        f"txtd:{CHEB}:net/zaskolactvi/1:1",
        f"txtp:{CHEB}:guide/teacher:now",
    ):
        await person.taps_old(person.screen, data)
        assert "Tohle už tu není" in person.toast
    assert await stage.rows("SELECT 1 FROM local_text UNION ALL SELECT 1 FROM text_review") == []


async def test_a_coordinator_changes_words_of_own_districts_alone(stage: Stage) -> None:
    assert "Upravit texty" in await sees_net(stage.cyril, "v Sokolově")
    assert "Upravit texty" not in await sees_net(stage.cyril, "v Chebu")
    assert "Upravit texty" not in await sees_net(stage.ana, "v Sokolově")


async def test_a_right_that_ended_meanwhile_keeps_no_words(stage: Stage) -> None:
    await edits(stage, "První krok")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET orp = :orp WHERE orp = :cheb", orp=SOKOLOV, cheb=CHEB)
    await stage.ana.says("Zavolejte do školy.")
    assert "Tohle už tu není" in stage.ana.sees() + stage.ana.toast
    assert await stage.rows("SELECT 1 FROM local_text") == []


@pytest.mark.parametrize("subject", ["net/zaskolactvi/4", "net/nic/1", "guide/nic", "guide/teacher/1", "x", "net//"])
async def test_a_subject_that_does_not_exist_is_not_found(stage: Stage, subject: str) -> None:
    await stage.ana.says("/menu")
    for prefix in ("txt", "txtk", "txta", "txtr"):
        await stage.ana.taps_old(stage.ana.screen, f"{prefix}:{CHEB}:{subject}")
        assert "Tohle už tu není" in stage.ana.toast
    await stage.ana.taps_old(stage.ana.screen, f"txt:{AS}:net/zaskolactvi/1")
    assert "Tohle už tu není" in stage.ana.toast
