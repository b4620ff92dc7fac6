"""The coordinator one tap away: shown as they wish, called, and who steps in where there is none."""

import pytest

from domain.rights import Role
from tests.stage.people import Person
from tests.stage.stage import AS, CHEB, SOKOLOV, Stage

COORDINATOR = "🧭 Koordinátor sítě"
OFFICE = "koordinátor sítě ORP Cheb"
PHONE, EMAIL = "+420 000 111 222", "sit@example.org"


async def shows_contact(person: Person, name: str = "Jana Nová", phone: str | None = PHONE) -> None:
    """Fill in «name and contact for the network»."""
    await person.says("/nastaveni")
    await person.taps("Jméno a kontakt pro síť")
    await person.taps("Vyplnit")
    await person.says(name)
    await (person.says(phone) if phone else person.taps("Přeskočit"))
    await person.says(EMAIL)
    await person.taps("Zobrazovat")


async def region(stage: Stage, person: Person) -> None:
    """This person coordinates the whole region as well."""
    await person.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ041')}")


async def looks(person: Person, orp: str) -> str:
    """The coordinator of a district, as from any list there."""
    await person.says("/menu")
    await person.taps_old(person.screen, f"coord:{orp}")
    return person.sees()


async def test_until_they_say_how_a_coordinator_is_an_office_and_a_message(stage: Stage) -> None:
    seen = await looks(stage.vera, CHEB)
    assert OFFICE in seen
    assert "Napsat zprávu" in seen
    assert "Ana" not in seen


async def test_a_coordinator_is_shown_as_they_wish_even_to_a_visitor_and_can_be_called(stage: Stage) -> None:
    await shows_contact(stage.ana)
    assert f"Jana Nová, {PHONE}, {EMAIL}" in stage.ana.sees()
    assert f"Jana Nová, {PHONE}, {EMAIL}" in await looks(stage.vera, CHEB)
    await stage.vera.taps("📞 Jana Nová")
    assert stage.vera.screen.media["contact"] == {"phone_number": "+420000111222", "first_name": "Jana Nová"}


async def test_a_contact_taken_back_is_gone_and_its_old_button_calls_nobody(stage: Stage) -> None:
    await shows_contact(stage.ana)
    await looks(stage.vera, CHEB)
    old, call = stage.vera.screen, stage.vera.data_of("📞 Jana Nová")
    await stage.ana.taps("Nezobrazovat")
    await stage.vera.taps_old(old, call)
    assert "Tohle už tu není" in stage.vera.toast
    assert "Jana" not in await looks(stage.vera, CHEB)


async def test_one_who_coordinates_no_more_is_neither_shown_nor_called(stage: Stage) -> None:
    await shows_contact(stage.ana)
    await looks(stage.vera, CHEB)
    old, call = stage.vera.screen, stage.vera.data_of("📞 Jana Nová")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE orp = :orp AND role = 'coordinator'", orp=CHEB)
    await stage.vera.taps_old(old, call)
    assert "Tohle už tu není" in stage.vera.toast
    assert "Jana" not in await looks(stage.vera, CHEB)
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, "contactset")
    assert "Tohle už tu není" in stage.ana.toast


@pytest.mark.parametrize("wrong", ["sit@", "sit@example.org, dalsi@example.org"])
async def test_a_wrong_address_is_explained(stage: Stage, wrong: str) -> None:
    await stage.ana.says("/nastaveni")
    await stage.ana.taps("Jméno a kontakt pro síť")
    await stage.ana.taps("Vyplnit")
    await stage.ana.says("Jana Nová")
    await stage.ana.taps("Přeskočit")
    await stage.ana.says(wrong)
    assert "Na jakém e-mailu?" in stage.ana.sees()
    assert await stage.rows("SELECT * FROM public_contact") == []


async def test_those_who_coordinate_nothing_have_no_contact_to_set(stage: Stage) -> None:
    for person in (stage.vera, stage.bea, stage.ota):
        await person.says("/nastaveni")
        assert "Jméno a kontakt pro síť" not in person.sees()
        for data in ("contact", "contactset"):
            await person.taps_old(person.screen, data)
            assert "Tohle už tu není" in person.toast


async def test_where_a_district_has_no_coordinator_the_region_steps_in_and_the_bot_says_so(stage: Stage) -> None:
    await region(stage, stage.ana)
    seen = await looks(stage.vera, AS)
    assert "ORP Aš zatím koordinátora nemá, odpoví krajský koordinátor" in seen
    await stage.vera.taps("Napsat zprávu")
    await stage.vera.says("Kde je u nás poradna?")
    await stage.vera.taps("Odeslat")
    await stage.delivers_notices()
    assert "Kde je u nás poradna?" in stage.ana.sees()
    assert stage.cyril.unseen() == []


async def test_where_there_is_nobody_the_operator_answers_and_without_one_the_lines_are_offered(stage: Stage) -> None:
    assert "nikdo jiný tu na zprávy neodpovídá" in await looks(stage.vera, AS)
    assert "Napsat zprávu" not in stage.vera.sees()
    assert "Krizové linky" in " ".join(stage.vera.buttons)
    stage.operators = (stage.ota.id,)
    await stage.restart()
    assert "Odpoví správce bota" in await looks(stage.vera, AS)
    await stage.vera.taps("Napsat zprávu")
    await stage.vera.says("Kde je u nás poradna?")
    await stage.vera.taps("Odeslat")
    await stage.delivers_notices()
    assert "Kde je u nás poradna?" in stage.ota.sees()


async def test_the_coordinator_is_one_tap_away_from_every_list_and_card(stage: Stage) -> None:
    await stage.ota.says("Cheb")
    await stage.ota.taps(COORDINATOR)
    assert OFFICE in stage.ota.sees()
    await stage.vera.says("klub Cheb")
    await stage.vera.taps("1. NZDM Kompas Cheb")
    assert COORDINATOR in stage.vera.sees()
    await stage.vera.taps(COORDINATOR)
    assert OFFICE in stage.vera.sees()
    assert len(stage.vera.messages) >= 3, "the card stays above it"


async def test_the_coordinator_is_one_tap_away_where_nothing_was_found(stage: Stage) -> None:
    await stage.vera.says("plavání s delfíny Cheb")
    await stage.vera.taps(COORDINATOR)
    assert OFFICE in stage.vera.sees()
    await stage.vera.says("/menu")
    await stage.vera.taps_old(stage.vera.screen, f"g:uceni:{AS}:::0:0")
    await stage.vera.taps(COORDINATOR)
    assert "ORP Aš" in stage.vera.sees()


@pytest.mark.parametrize("words", ["/menu", "/napoveda", "/nesmysl", "/start neplatna", "/krize"])
async def test_the_coordinator_is_one_tap_away_from_a_dead_end(stage: Stage, words: str) -> None:
    await stage.vera.says(words)
    await stage.vera.taps(COORDINATOR)
    await stage.vera.says("Chebu")
    assert OFFICE in stage.vera.sees()


async def test_the_district_of_work_is_taken_without_asking(stage: Stage) -> None:
    for person in (stage.bea, stage.ota):
        await person.says("/napoveda")
        await person.taps(COORDINATOR)
        assert OFFICE in person.sees()


async def test_a_coordinator_is_not_sent_to_write_to_herself(stage: Stage) -> None:
    assert "Patříte k těm" in await looks(stage.ana, CHEB)
    assert "Napsat zprávu" not in stage.ana.sees()
    await stage.ana.taps_old(stage.ana.screen, f"coordmsg:{CHEB}")
    await stage.ana.says("Sobě")
    await stage.ana.taps("Odeslat")
    assert "není nikdo, kdo by odpověděl" in stage.ana.toast
    assert "Napsat zprávu" in await looks(stage.ana, SOKOLOV)


@pytest.mark.parametrize("data", ["coord:9999", "coordmsg:9999", f"coordcall:{CHEB}:999", "coordcall:9999:1"])
async def test_forged_districts_and_people_read_as_missing(stage: Stage, data: str) -> None:
    await stage.vera.says("/menu")
    await stage.vera.taps_old(stage.vera.screen, data)
    assert "Tohle už tu není" in stage.vera.toast


async def test_in_english_too(stage: Stage) -> None:
    await stage.eve.says("/menu")
    await stage.eve.taps_old(stage.eve.screen, f"coord:{AS}")
    assert "has no coordinator yet" in stage.eve.sees()
