"""/obava: what to do with a worry about a child, by profession, and whom to call at this hour."""

import pytest

from domain.actor import Actor
from domain.guide import PROFESSIONS
from storage.reference import load_code_lists
from tests.stage.cards import NONSTOP, workdays
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage

LABELS = ("Učitel(ka)", "Lékař(ka)", "Sociální pracovník", "Vedoucí kroužku", "Soused(ka)", "Rodič")


async def office(stage: Stage, orp: str = CHEB, **fields: object) -> Actor:
    fields = {"phones": ("+420000354354",), "hours": workdays("08:00", "17:00"), **fields}
    return await stage.actor("OSPOD Ukázkový", kind="ospod", domain="bezpeci", orps=(orp,), **fields)


async def opens_guide(person: Person, place: str = "Cheb", who: str = "Učitel") -> str:
    """Whoever has a home in the network is not asked for the place."""
    await person.says("/obava")
    await person.taps(who)
    if "Komu volat teď" not in person.sees():
        await person.says(place)
    return person.sees()


@pytest.mark.parametrize("who", LABELS)
async def test_every_profession_has_a_guide_with_its_legal_source(stage: Stage, who: str) -> None:
    await office(stage)
    await stage.vera.says("/menu")
    await stage.vera.taps("Mám obavu o dítě")
    await stage.vera.taps(who)
    await stage.vera.says("v Chebu")
    seen = stage.vera.sees()
    assert "Mám obavu o dítě" in seen
    assert "Výchozí text – čeká na potvrzení OSPOD" in seen
    headings = ("Co udělat teď", "Komu volat teď", "Co má obsahovat dobré oznámení pro OSPOD", "Co smíte sdílet")
    at = [seen.index(heading) for heading in headings]
    assert at == sorted(at)
    assert "Opora v zákoně (k potvrzení OSPOD): 3" in seen
    assert seen.count("359/1999 Sb.") == 1
    assert len(stage.vera.screen.text) <= 4096


async def test_in_office_hours_the_office_is_called(stage: Stage) -> None:
    await office(stage)
    seen = await opens_guide(stage.ota)
    assert "1. OSPOD Ukázkový\n+420 000 354 354 – teď v provozu" in seen
    assert "Dítě v nebezpečí: hned 112 nebo 158." in seen
    assert "Policie ČR 158" not in seen


async def test_outside_hours_the_police_come_first_and_the_office_says_when_it_opens(stage: Stage) -> None:
    await office(stage)
    stage.clock.advance(hours=12)
    seen = await opens_guide(stage.ota)
    assert seen.index("Policie ČR 158") < seen.index("OSPOD Ukázkový")
    assert "– nyní zavřeno, otevírá 25. 11. 2026 08:00" in seen


async def test_the_standby_of_the_office_is_shown_to_those_who_read_crisis_contacts(stage: Stage) -> None:
    await office(stage, crisis_phone="+420000600601", crisis_hours=NONSTOP)
    stage.clock.advance(hours=12)
    seen = await opens_guide(stage.ota)
    assert "Pohotovost: +420 000 600 601 – teď v provozu" in seen
    assert "Policie ČR 158" not in seen
    assert stage.ota.screen.protected
    assert [row["action"] for row in await stage.reads_audited()] == ["crisis_seen"]
    seen = await opens_guide(stage.vera)
    assert "Policie ČR 158" in seen
    assert "Pohotovost" not in seen
    assert "+420 000 600 601" not in stage.vera.received()


async def test_unknown_hours_are_said_and_the_police_stay(stage: Stage) -> None:
    await office(stage, hours=None)
    seen = await opens_guide(stage.ota)
    assert "+420 000 354 354 – provozní dobu neznáme" in seen
    assert "Policie ČR 158" in seen


async def test_a_district_without_an_office_on_the_board_is_told_so(stage: Stage) -> None:
    await office(stage, SOKOLOV)
    seen = await opens_guide(stage.ota)
    assert "Spojení na OSPOD pro ORP Cheb Vám tu zatím ukázat neumím" in seen
    assert "OSPOD Ukázkový" not in seen
    await stage.ota.taps("Jiná ORP")
    await stage.ota.says("Sokolov")
    assert "1. OSPOD Ukázkový" in stage.ota.sees()


async def test_a_hidden_office_is_no_office_of_a_visitor(stage: Stage) -> None:
    await office(stage, audience="network")
    assert "Vám tu zatím ukázat neumím" in await opens_guide(stage.vera)
    assert "OSPOD Ukázkový" not in stage.vera.received()


async def test_the_coordinator_alone_is_told_that_visitors_do_not_see_the_office(stage: Stage) -> None:
    await office(stage, audience="network")
    await office(stage, SOKOLOV)
    assert "Návštěvníci toto spojení nevidí" in await opens_guide(stage.ana)
    assert "nevidí" not in await opens_guide(stage.ota)
    assert "nevidí" not in await opens_guide(stage.cyril, "Sokolov")


async def test_a_visitor_gets_the_guide_where_only_the_network_searches(empty_stage: Stage) -> None:
    stage = empty_stage
    await stage.closes()
    stage.visitors_search = False
    await stage.opens()
    await stage.enter_cast()
    await office(stage)
    assert "+420 000 354 354" in await opens_guide(stage.vera)


async def test_a_district_words_its_own_guide_and_adds_whom_to_call(stage: Stage) -> None:
    for button, words in (("Co udělat teď", "Zavolejte nám."), ("doplnění místní sítě", "O víkendu volejte 000.")):
        await opens_guide(stage.ana)
        await stage.ana.taps("Upravit texty")
        await stage.ana.taps(button)
        await stage.ana.says(words)
        await stage.ana.taps("Uložit text")
    seen = await opens_guide(stage.ota)
    assert "Zavolejte nám." in seen
    assert seen.index("O víkendu volejte 000.") < seen.index("Co má obsahovat")
    assert "Text upravila místní síť" in seen
    assert "§ 368" not in seen
    elsewhere = await opens_guide(stage.cyril, "Sokolov")
    assert "Zavolejte nám." not in elsewhere
    assert "§ 368" in elsewhere
    assert "Výchozí text – čeká na potvrzení OSPOD" in elsewhere
    await stage.vera.says("/obava")
    await stage.vera.taps("Rodič")
    await stage.vera.says("Cheb")
    assert "Zavolejte nám." not in stage.vera.sees()


async def test_the_line_about_whom_to_call_is_short(stage: Stage) -> None:
    await opens_guide(stage.ana)
    await stage.ana.taps("Upravit texty")
    await stage.ana.taps("doplnění místní sítě")
    await stage.ana.says("a" * 300)
    await stage.ana.taps("Uložit text")
    assert "200" in stage.ana.sees() + stage.ana.toast
    assert await stage.rows("SELECT 1 FROM local_text") == []


@pytest.mark.parametrize("language", ["cs", "en", "uk"])
async def test_the_longest_guide_fits_into_a_message(stage: Stage, language: str) -> None:
    long = "OSPOD " + "& Velmi dlouhý název pracoviště " * 5
    for number in range(4):
        await stage.actor(f"{number} {long}", kind="ospod", phones=("+420000354354",), crisis_phone="+420000600601")
    async with stage.database.transaction() as connection:
        for part, length in (("now", 600), ("report", 600), ("share", 600), ("call", 200)):
            await connection.run(
                """INSERT INTO local_text (orp, subject, part, value, edited_at)
                   VALUES (:orp, 'guide:teacher', :part, :value, 1)""",
                orp=CHEB,
                part=part,
                value="ž" * length,
            )
        await connection.run("UPDATE person SET language = :language", language=language)
    await stage.ota.says("/menu")
    await stage.ota.taps_old(stage.ota.screen, f"guide:teacher:{CHEB}")
    seen = stage.ota.sees()
    assert "ž" * 600 in seen
    assert len(stage.ota.screen.text) <= 4096


async def test_forged_professions_are_not_found(stage: Stage) -> None:
    await stage.vera.says("/menu")
    for data in (f"guide:nobody:{CHEB}", "guide:teacher:9999", f"orp:guide-nobody:{CHEB}"):
        await stage.vera.taps_old(stage.vera.screen, data)
        assert "Tohle už tu není" in stage.vera.toast


def test_every_profession_has_every_part_in_every_language_and_its_source() -> None:
    guides = load_code_lists().guides
    assert tuple(guides) == PROFESSIONS
    for parts in guides.values():
        assert set(parts) == {"now", "report", "share"}
        for part in parts.values():
            assert min(len(part.text_cs), len(part.text_en), len(part.text_uk)) > 100
            assert max(len(part.text_cs), len(part.text_en), len(part.text_uk)) <= 600
            assert "Sb. §" in part.source
