"""Questionnaires of cooperation: Ana asks, the members of the network answer without names, sums come out."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from domain.rights import Role
from tests.stage.people import Person
from tests.stage.stage import Stage
from usecases.questionnaires import tend_questionnaires

QUESTION = "Dovolám se včas."
IDEA = "Scházejme se častěji."


@pytest.fixture
async def members(stage: Stage) -> list[Person]:
    """Bea and three more speak for actors of Cheb: with Eve they can answer."""
    for number, person in enumerate((stage.vera, stage.eve), start=1):
        actor = await stage.actor(f"Klub {number}", kind="nzdm")
        await stage.enters(person, Role.MEMBER, actor=actor.id)
    stage.ana.sees()
    return [stage.bea, stage.vera, stage.eve]


async def writes(ana: Person, *, default: bool = False, name: str = "Jak se nám spolupracuje") -> None:
    await ana.says("/dotazniky")
    await ana.taps("Nový dotazník")
    await ana.taps("Síť Cheb")
    await ana.says(name)
    await ana.taps("Založit")
    if default:
        await ana.taps("Vzít naši sadu otázek")
        return
    await ana.taps("Přidat otázku")
    await ana.says(QUESTION)
    await ana.taps("stupnice 1–5")
    await ana.taps("Přidat")


async def gives_out(ana: Person) -> None:
    await ana.taps("Rozeslat…")
    await ana.taps("Rozeslat 3 lidem")


async def answers(person: Person, *numbers: str, hand_in: str = "Odeslat anonymně") -> None:
    person.sees()
    await person.taps("Vyplnit dotazník" if hand_in.startswith("O") else "Answer the questionnaire")
    for number in numbers:
        await person.says(number)
    await person.taps(hand_in)


async def test_who_has_blocked_the_bot_is_not_counted_as_asked(stage: Stage, members: list[Person]) -> None:
    await members[0].blocks()
    await writes(stage.ana)
    assert "Dostanou ho 2 lidé" in stage.ana.sees()
    await stage.ana.taps("Rozeslat…")
    await stage.ana.taps("Rozeslat 2 lidem")
    assert "Rozesláno 2 lidem" in stage.ana.sees()


async def test_members_answer_and_the_coordinator_sees_sums_after_the_end(stage: Stage, members: list[Person]) -> None:
    bea, vera, eve = members
    await writes(stage.ana)
    assert "Dostanou ho 3 lidé" in stage.ana.sees()
    await gives_out(stage.ana)
    assert "Rozesláno 3 lidem" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Prosíme o odpověď na 1 otázku do 8. 12. 2026" in bea.sees()
    assert "anonymní, i pro koordinátora" in bea.sees()
    await answers(bea, "5")
    assert "uložená beze jména" in bea.sees()
    await answers(vera, "4")
    await answers(eve, "3", hand_in="Hand in anonymously")
    await stage.ana.says("/dotazniky")
    await stage.ana.taps("Jak se nám spolupracuje")
    assert "Odpovědělo 3 ze 3" in stage.ana.sees()
    assert "průměr" not in stage.ana.sees()
    await stage.ana.taps("Ukončit sběr")
    await stage.ana.taps("Ukončit sběr")
    assert "průměr 4 z 5 (3 odpovědi)" in stage.ana.sees()


async def test_under_three_answers_nothing_is_shown(stage: Stage, members: list[Person]) -> None:
    await writes(stage.ana)
    await gives_out(stage.ana)
    await stage.delivers_notices()
    for person in members[1:]:
        person.sees()
    await answers(members[0], "5")
    await stage.ana.says("/dotazniky")
    await stage.ana.taps("Jak se nám spolupracuje")
    await stage.ana.taps("Ukončit sběr")
    assert "Odpovědí je zatím málo" in stage.ana.sees()
    await stage.ana.taps("Ukončit sběr")
    assert "Jen 1 odpověď" in stage.ana.sees()
    assert "průměr" not in stage.ana.sees()


async def closes(ana: Person) -> None:
    await ana.says("/dotazniky")
    await ana.taps("Jak se nám spolupracuje")
    await ana.taps("Ukončit sběr")
    await ana.taps("Ukončit sběr")


async def test_nobody_answers_twice_and_no_ballot_tells_who_it_was(stage: Stage, members: list[Person]) -> None:
    await writes(stage.ana)
    await gives_out(stage.ana)
    await stage.delivers_notices()
    for person in members[1:]:
        person.sees()
    message, data = stage.bea.screen, stage.bea.data_of("Vyplnit dotazník")
    await answers(stage.bea, "5")
    await stage.bea.taps_old(message, data)
    assert "už jste odpověděli" in stage.bea.toast or "jste už odpověděli" in stage.bea.toast
    (ballot,) = await stage.rows("SELECT * FROM ballot")
    assert set(ballot.keys()) == {"id", "questionnaire", "answers"}
    assert await stage.rows("SELECT * FROM draft") == []


async def test_our_own_set_can_be_taken_and_changed(stage: Stage) -> None:
    await writes(stage.ana, default=True)
    assert "6. Co bychom měli příští rok dělat jinak?" in stage.ana.sees()
    await stage.ana.taps("🗑 6.")
    assert "Co bychom měli" not in stage.ana.sees()


async def test_a_second_tap_on_giving_out_shows_how_it_stands(stage: Stage, members: list[Person]) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Rozeslat…")
    message, data = stage.ana.screen, stage.ana.data_of("Rozeslat")
    await stage.ana.taps_old(message, data)
    await stage.ana.taps_old(message, data)
    assert "Odpovědělo 0 ze 3" in stage.ana.sees()
    await stage.delivers_notices()
    assert [len(person.unseen()) for person in members] == [1, 1, 1]
    for person in members:
        person.sees()


async def test_a_draft_is_thrown_away_once_ana_is_sure(stage: Stage) -> None:
    await writes(stage.ana, default=True)
    await stage.ana.taps("Zahodit dotazník")
    await stage.ana.taps("Zpět")
    assert "6. Co bychom měli příští rok dělat jinak?" in stage.ana.sees()
    await stage.ana.taps("Zahodit dotazník")
    await stage.ana.taps("Ano, zahodit")
    assert "Dotazník je zahozený" in stage.ana.sees()
    assert await stage.rows("SELECT * FROM questionnaire") == []


@pytest.mark.parametrize(("options", "refused"), [("Ano", "Možností má být 2–8"), (f"Ano\n{'Ne' * 31}", "vejde se 60")])
async def test_options_that_do_not_fit_are_refused_where_they_are_asked(
    stage: Stage, options: str, refused: str
) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Přidat otázku")
    await stage.ana.says("Sejdeme se znovu?")
    await stage.ana.taps("výběr z možností")
    await stage.ana.says(options)
    assert refused in stage.ana.sees()
    await stage.ana.says("Ano\nNe")
    await stage.ana.taps("Přidat")
    assert "Sejdeme se znovu? (Ano, Ne)" in stage.ana.sees()


async def test_a_choice_offers_its_options_and_words_are_sorted(stage: Stage, members: list[Person]) -> None:
    await writes(stage.ana)
    await stage.ana.taps("🗑 1.")
    await stage.ana.taps("Přidat otázku")
    await stage.ana.says("Kde se scházet?")
    await stage.ana.taps("výběr z možností")
    await stage.ana.says("u nás\nna úřadě")
    await stage.ana.taps("Přidat")
    await stage.ana.taps("Přidat otázku")
    await stage.ana.says("Co zlepšit?")
    await stage.ana.taps("odpověď slovy")
    await stage.ana.taps("Přidat")
    await gives_out(stage.ana)
    await stage.delivers_notices()
    stage.bea.sees()
    await stage.bea.taps("Vyplnit dotazník")
    await stage.bea.says("kdekoli")
    assert "„kdekoli“ v nabídce není" in stage.bea.sees()
    await stage.bea.says("na úřadě")
    await stage.bea.says("Zet")
    assert "1. Kde se scházet?: na úřadě" in stage.bea.sees()
    await stage.bea.taps("Odeslat anonymně")
    for person, place, words in zip(members[1:], ("u nás", "na úřadě"), ("=1+1", IDEA), strict=True):
        person.sees()
        await answers(person, place, words, hand_in="Hand in" if person is stage.eve else "Odeslat")
    await closes(stage.ana)
    seen = stage.ana.sees()
    assert "u nás: 1\nna úřadě: 2" in seen
    assert seen.index("=1+1") < seen.index(IDEA) < seen.index("Zet")
    await stage.ana.taps("📄 Tabulka")
    document = stage.ana.screen.media["document"]
    assert isinstance(document, dict)
    book = load_workbook(BytesIO(stage.telegram.world.files.get(document["file_id"]).content))
    texts = [row[1] for row in book["Odpovědi slovy"].iter_rows(min_row=2)]
    assert [cell.value for cell in texts] == ["=1+1", IDEA, "Zet"]
    assert {cell.data_type for cell in texts} == {"s"}


async def test_the_silent_are_reminded_once_and_the_end_is_told(stage: Stage, members: list[Person]) -> None:
    await writes(stage.ana)
    await gives_out(stage.ana)
    await stage.delivers_notices()
    for person in members:
        person.sees()
    await answers(stage.bea, "5")
    for _ in range(2):
        stage.clock.advance(days=7, hours=1)
        await tend_questionnaires(stage.database, stage.clock())
        await stage.delivers_notices()
        assert "Děkujeme" in stage.bea.screen.text
        assert "Znovu už připomínat nebudeme" in stage.vera.sees()
        assert "not remind you again" in stage.eve.sees()
    assert "skončil. Odpovědělo 1 ze 3" in stage.ana.sees()
    await stage.vera.taps("Vyplnit dotazník")
    assert "už skončil" in stage.vera.toast or "už skončil" in stage.vera.sees()


async def test_a_year_later_means_stand_beside_those_of_the_last_year(stage: Stage, members: list[Person]) -> None:
    for numbers in (("2", "2", "2"), ("5", "4", "3")):
        await writes(stage.ana)
        await gives_out(stage.ana)
        await stage.delivers_notices()
        for person in members:
            person.sees()
        for person, number in zip(members, numbers, strict=True):
            hand_in = "Hand in anonymously" if person is stage.eve else "Odeslat anonymně"
            await answers(person, number, hand_in=hand_in)
        await closes(stage.ana)
        last = stage.ana.sees()
        stage.clock.advance(days=365)
    assert "průměr 4 z 5 (3 odpovědi) · minule 2" in last
    await stage.ana.taps("🖼 Obrázek")
    assert "photo" in stage.ana.screen.media


async def test_others_can_neither_see_nor_touch_it(stage: Stage, members: list[Person]) -> None:
    await writes(stage.ana)
    kept = {label: stage.ana.data_of(label) for label in ("Rozeslat…", "🗑 1.", "Zahodit dotazník", "Přidat otázku")}
    for person in (stage.bea, stage.ota, stage.cyril):
        for data in kept.values():
            await person.taps_old(person.screen, data)
            assert "Jak se nám" not in person.sees()
    await stage.cyril.says("/dotazniky")
    assert "Jak se nám" not in stage.cyril.sees()
    await stage.bea.says("/dotazniky")
    assert "Nový dotazník" not in stage.bea.sees()
    assert [row["state"] for row in await stage.rows("SELECT state FROM questionnaire")] == ["draft"]
    await gives_out(stage.ana)
    await stage.delivers_notices()
    data = stage.bea.data_of("Vyplnit dotazník")
    for person in members:
        person.sees()
    await stage.ota.taps_old(stage.ota.screen, data)
    assert QUESTION not in stage.ota.sees()


async def test_a_text_about_a_child_is_refused(stage: Stage, members: list[Person]) -> None:
    await stage.ana.says("/dotazniky")
    await stage.ana.taps("Nový dotazník")
    await stage.ana.taps("Síť Cheb")
    await stage.ana.says("Pomoc 310512/1239")
    assert "rodné číslo" in stage.ana.sees()
