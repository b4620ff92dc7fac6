"""Forms: every kind of question, nothing lost on the way, wrong answers and foreign buttons."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.rights import Role
from tests.stage.forms import TRIP, answers_sent, routes
from tests.stage.people import PIXEL, Person
from tests.stage.stage import CHEB, LAZNE, VARY, Beginning, Stage, playing
from views.forms import Do

NAME, CHILDREN = "Jak se výlet jmenuje?", "Kolik pojede dětí?"
Step = tuple[str, str, str]
LONGEST: tuple[Step, ...] = (
    ("says", "Do lesa", NAME),
    ("taps", "12", CHILDREN),
    ("taps", "Město Cheb", "Kam se jede?"),
    ("says", "babička z Lubů", "Kdo jede s dětmi?"),
    ("taps", "Boty", "Co je s sebou potřeba?"),
    ("taps", "Svačina", "Co je s sebou potřeba?"),
    ("taps", "Hotovo", "Co je s sebou potřeba?"),
    ("taps", "Ano", "Platí se něco?"),
    ("says", "150 korun", "Kolik korun?"),
    ("says", "000 123 456", "Na koho se obrátit?"),
    ("says", "12. 3. 2027", "Který den?"),
    ("taps", "Po: zavřeno", "Kdy se můžete ptát?"),
    ("taps", "8:00–16:00", "Kdy se můžete ptát?"),
    ("taps", "St: zavřeno", "Kdy se můžete ptát?"),
    ("says", "8-12, 13-17", "Kdy se můžete ptát?"),
    ("taps", "Hotovo", "Kdy se můžete ptát?"),
    ("photo", "", "Máte obrázek?"),
    ("says", "v Lázních Kynžvart", "Z které ORP?"),
    ("says", "Vezmeme i sourozence.", "Chcete něco dodat?"),
)
GIVEN: dict[str, Any] = {
    "from": "test",
    "name": "Do lesa",
    "children": 12,
    "town": "t1",
    "who": {"words": "babička z Lubů"},
    "needs": ["boty", "svačina"],
    "paid": True,
    "price": 150,
    "phone": "+420000123456",
    "day": "2027-03-12",
    "note": "Vezmeme i sourozence.",
}
IN_WORDS = (
    *("Název: Do lesa", "Dětí: 12", "Kam: Město Cheb", "S kým: babička z Lubů", "S sebou: Boty, Svačina"),
    *("Platí se: Ano", "Cena: 150", "Telefon: +420 000 123 456", "Den: Pá 12. 3. 2027", "Obrázek: fotografie"),
    *("Hodiny: Po 8:00–16:00; St 8:00–12:00, 13:00–17:00", "Poznámka: Vezmeme i sourozence."),
)


@pytest.fixture
async def stage(cast_network: Beginning, tmp_path: Path) -> AsyncIterator[Stage]:
    """The cast in a bot that knows two forms more."""
    async with playing(Stage(cast_network.copied(tmp_path), routes())) as stage:
        yield stage


async def does(person: Person, step: Step) -> None:
    """One answer, after a look whether its question stands there."""
    deed, words, question = step
    assert question in person.sees()
    if deed == "photo":
        await person.sends_photo()
    else:
        await getattr(person, deed)(words)


async def answers(person: Person, upto: int = len(LONGEST)) -> None:
    """Begin the longest form and give so many answers."""
    await person.says("/vylet")
    for step in LONGEST[:upto]:
        await does(person, step)


async def at_summary(person: Person) -> None:
    await answers(person)
    assert "kontrola" in person.sees()


async def comes_to(person: Person, question: str) -> None:
    """Begin the longest form and answer as far as this question."""
    await answers(person, next(at for at, step in enumerate(LONGEST) if step[2] == question))
    assert question in person.sees()


async def drafts(stage: Stage) -> list[tuple[str, str]]:
    rows = await stage.rows("SELECT form, answers, step FROM draft ORDER BY id")
    return [(row["form"], row["answers"] + row["step"]) for row in rows]


async def kept_answers(stage: Stage) -> list[str]:
    return [row["answers"] for row in await stage.rows("SELECT answers FROM draft ORDER BY id")]


async def test_every_kind_of_question_comes_to_the_summary_and_out_of_the_form(stage: Stage) -> None:
    await at_summary(stage.bea)
    seen = stage.bea.sees()
    assert [line for line in IN_WORDS if line not in seen] == []
    await stage.bea.taps("Odeslat výlet")
    sent = answers_sent(stage.bea.sees())
    assert {key: sent[key] for key in GIVEN} == GIVEN
    assert sent["picture"]["file"]
    assert sent["orp"] == LAZNE
    assert sent["hours"]["week"][2][1] == {"since": "13:00:00", "to": "17:00:00"}
    assert await drafts(stage) == []


async def test_the_first_question_says_title_and_step_and_has_no_way_back(stage: Stage) -> None:
    await stage.bea.says("/vylet")
    assert "Výlet · krok 1 z 12" in stage.bea.sees()
    assert "◀ Zpět" not in stage.bea.buttons
    await stage.bea.says("Do lesa")
    assert stage.bea.buttons[-2:] == ["◀ Zpět", "✖ Zrušit"]


async def test_taps_edit_one_message(stage: Stage) -> None:
    await comes_to(stage.bea, "Co je s sebou potřeba?")
    messages = len(stage.bea.messages)
    for label in ("Boty", "Pití", "Hotovo", "Ne", "◀ Zpět"):
        await stage.bea.taps(label)
    assert len(stage.bea.messages) == messages


async def test_a_question_that_depends_on_an_answer_is_asked_only_after_it(stage: Stage) -> None:
    await comes_to(stage.bea, "Platí se něco?")
    assert "krok 6 z 12" in stage.bea.sees()
    await stage.bea.taps("Ne")
    assert "Na koho se obrátit?" in stage.bea.sees()
    await stage.bea.taps("◀ Zpět")
    await stage.bea.taps("Ano")
    assert "Kolik korun?" in stage.bea.sees()
    assert "krok 7 z 13" in stage.bea.sees()


async def test_back_shows_the_answer_given_and_keeps_it(stage: Stage) -> None:
    await answers(stage.bea, 2)
    await stage.bea.taps("◀ Zpět")
    assert "Zatím máte: 12" in stage.bea.sees()
    await stage.bea.taps("Ponechat")
    assert "Kam se jede?" in stage.bea.sees()
    await stage.bea.taps("◀ Zpět")
    await stage.bea.taps("◀ Zpět")
    assert "Zatím máte: Do lesa" in stage.bea.sees()
    await stage.bea.says("Do hor")
    assert "Kam se jede?" in stage.bea.sees()


async def test_an_optional_question_is_passed_over_and_others_are_not(stage: Stage) -> None:
    await comes_to(stage.bea, "Kdy se můžete ptát?")
    assert "Přeskočit" in stage.bea.buttons
    await stage.bea.taps("Přeskočit")
    assert "Máte obrázek?" in stage.bea.sees()
    await stage.bea.taps("Přeskočit")
    assert "Přeskočit" not in stage.bea.buttons
    await stage.bea.says("Cheb")
    await stage.bea.taps("Přeskočit")
    assert "Hodiny: nevyplněno" in stage.bea.sees()
    await stage.bea.taps("Odeslat výlet")
    assert answers_sent(stage.bea.sees())["hours"] is None


async def test_an_answer_in_the_summary_is_changed_alone(stage: Stage) -> None:
    await at_summary(stage.bea)
    await stage.bea.taps("✏️ Dětí: 12")
    assert "Zatím máte: 12" in stage.bea.sees()
    await stage.bea.says("7")
    assert "kontrola" in stage.bea.sees()
    assert [line for line in IN_WORDS if line not in stage.bea.sees()] == ["Dětí: 12"]


async def test_who_only_looked_at_an_answer_comes_back_to_the_summary(stage: Stage) -> None:
    await at_summary(stage.bea)
    await stage.bea.taps("✏️ Název")
    await stage.bea.taps("◀ Zpět")
    assert "kontrola" in stage.bea.sees()
    assert "Název: Do lesa" in stage.bea.sees()


async def test_an_answer_that_another_made_impossible_is_asked_again(stage: Stage) -> None:
    await answers(stage.bea, 1)
    await stage.bea.says("5")
    await stage.bea.taps("Město Aš")
    for step in LONGEST[3:]:
        await does(stage.bea, step)
    await stage.bea.taps("✏️ Dětí")
    await stage.bea.taps("12")
    assert "už není v nabídce" in stage.bea.sees()
    assert "Kam se jede?" in stage.bea.sees()
    assert "Město Aš" not in stage.bea.buttons
    await stage.bea.taps("Město Cheb")
    assert "kontrola" in stage.bea.sees()


async def test_a_price_no_longer_asked_for_is_not_sent(stage: Stage) -> None:
    await at_summary(stage.bea)
    await stage.bea.taps("✏️ Platí se")
    await stage.bea.taps("Ne")
    assert "Cena" not in stage.bea.sees()
    await stage.bea.taps("Odeslat výlet")
    assert "price" not in answers_sent(stage.bea.sees())


@pytest.mark.parametrize("how", ["/zrusit", "✖ Zrušit"])
async def test_cancelling_drops_the_draft(stage: Stage, how: str) -> None:
    await answers(stage.bea, 4)
    await (stage.bea.says(how) if how.startswith("/") else stage.bea.taps(how))
    assert "nic se neuložilo" in stage.bea.sees()
    assert await drafts(stage) == []


async def test_a_kill_before_every_step_loses_no_answer(stage: Stage) -> None:
    await stage.bea.says("/vylet")
    for step in LONGEST:
        await stage.restart()
        await does(stage.bea, step)
    await stage.restart()
    await stage.bea.taps("Odeslat výlet")
    sent = answers_sent(stage.bea.sees())
    assert {key: sent[key] for key in GIVEN} == GIVEN


WRONG = ["photo", "voice", "document", "location", "contact", "👍", "9" * 30, "x" * 5000]
EXPECTED = {
    NAME: ("Tady potřebuji text", ["👍", "9" * 30, "x" * 5000]),
    CHILDREN: ("Napište číslo od 1 do 12", []),
    "Kam se jede?": ("nabíd", []),
    "Kdo jede s dětmi?": ("vlastními slovy", ["👍", "9" * 30]),
    "Co je s sebou potřeba?": ("aspoň 1 možnost", []),
    "Platí se něco?": ("Odpovězte prosím Ano, nebo Ne", []),
    "Na koho se obrátit?": ("Napište jedno telefonní číslo", ["contact"]),
    "Který den?": ("Vyberte den", []),
    "Kdy se můžete ptát?": ("napište celý týden", []),
    "Máte obrázek?": ("Pošlete prosím fotografii", ["photo"]),
    "Z které ORP?": ("Napište obec nebo ORP", ["location"]),
}


async def sends(person: Person, what: str) -> None:
    if what == "photo":
        await person.sends_photo("3")
    elif what == "voice":
        await person.sends_voice()
    elif what == "document":
        await person.sends_document("tabulka.xlsx", b"PK")
    elif what == "location":
        await person.shares_location(50.08, 12.37)
    elif what == "contact":
        await person.shares_contact("+420000111222", of=9)
    else:
        await person.says(what)


@pytest.mark.parametrize("question", EXPECTED)
async def test_a_wrong_answer_is_told_what_is_expected_and_the_question_stays(stage: Stage, question: str) -> None:
    expected, fits = EXPECTED[question]
    await comes_to(stage.bea, question)
    before = await kept_answers(stage)
    for what in WRONG:
        if what not in fits:
            await sends(stage.bea, what)
            assert question in stage.bea.sees(), what[:20]
            assert (expected if len(what) < 5000 else "zbytek předchozího") in stage.bea.sees(), what[:20]
    assert await kept_answers(stage) == before


async def test_a_text_too_long_says_by_how_much_and_its_rest_is_no_answer(stage: Stage) -> None:
    await stage.bea.says("/vylet")
    await stage.bea.says("x" * 4096 + "konec")
    assert "zbytek předchozího dlouhého textu" in stage.bea.sees()
    assert NAME in stage.bea.sees()
    assert "Text má 4096 znaků, vejde se 40" in stage.bea.received()
    await stage.bea.says("Do lesa")
    assert CHILDREN in stage.bea.sees()


@pytest.mark.parametrize(
    ("text", "kept"), [("5", 5), ("máme 5 dětí", 5), ("12", 12), ("13", None), ("0", None), ("-5", None), ("5 6", None)]
)
async def test_a_number_is_read_among_a_few_words(stage: Stage, text: str, kept: int | None) -> None:
    await answers(stage.bea, 1)
    await stage.bea.says(text)
    assert ("Kam se jede?" in stage.bea.sees()) == (kept is not None)


async def test_words_typed_narrow_a_long_list_and_pages_turn(stage: Stage) -> None:
    await answers(stage.bea, 2)
    await stage.bea.taps("Další")
    assert "Obec číslo 4" in stage.bea.buttons
    await stage.bea.taps("Předchozí")
    assert "Město Luby" in stage.bea.buttons
    await stage.bea.says("cislo 1")
    assert "Město Luby" not in stage.bea.buttons
    await stage.bea.says("ples")
    assert "Město Plesná" in stage.bea.buttons
    await stage.bea.taps("Celý seznam")
    assert "Město Luby" in stage.bea.buttons
    await stage.bea.says("Praha")
    assert "„Praha“ v nabídce není" in stage.bea.sees()
    await stage.bea.says("město skalná")
    assert "Kdo jede s dětmi?" in stage.bea.sees()


async def test_an_option_whose_value_fits_no_button_is_chosen_all_the_same(stage: Stage) -> None:
    await answers(stage.bea, 3)
    await stage.bea.taps("Dlouhá Hodnota")
    assert "Co je s sebou potřeba?" in stage.bea.sees()
    assert "does not fit" in (await drafts(stage))[0][1]


async def test_own_words_like_an_option_are_offered_beside_it(stage: Stage) -> None:
    await answers(stage.bea, 3)
    await stage.bea.says("Dlouhá")
    assert "Dlouhá Hodnota" in stage.bea.buttons
    await stage.bea.taps("Použít „Dlouhá“")
    assert '{"words": "Dlouhá"}' in (await drafts(stage))[0][1]


async def test_ticks_are_taken_back_and_too_few_are_not_taken(stage: Stage) -> None:
    await comes_to(stage.bea, "Co je s sebou potřeba?")
    await stage.bea.taps("Boty")
    assert "☑ Boty" in stage.bea.buttons
    await stage.bea.taps("Boty")
    await stage.bea.taps("Hotovo (0)")
    assert "aspoň 1 možnost" in stage.bea.toast
    assert "☐ Boty" in stage.bea.buttons


async def test_an_answer_that_is_handed_out_again_after_a_kill_does_not_answer_the_next_question(stage: Stage) -> None:
    await comes_to(stage.bea, "Z které ORP?")
    await stage.bea.says("v Lázních Kynžvart")
    before = await drafts(stage)
    await stage.restart()
    await stage.bea.is_heard_again()
    assert "Chcete něco dodat?" in stage.bea.sees()
    assert await drafts(stage) == before
    await stage.bea.says("Vezmeme i sourozence.")
    assert "Poznámka: Vezmeme i sourozence." in stage.bea.sees()


async def test_the_last_answer_handed_out_again_shows_the_summary_again(stage: Stage) -> None:
    await at_summary(stage.bea)
    before = await drafts(stage)
    await stage.restart()
    await stage.bea.is_heard_again()
    assert "kontrola" in stage.bea.sees()
    assert "Vše je vyplněno" not in stage.bea.sees()
    assert await drafts(stage) == before


@pytest.mark.parametrize("text", ["Po–Pá 8–16", "po-pá 8:00-16:00", "nonstop"])
async def test_hours_of_a_whole_week_may_be_typed(stage: Stage, text: str) -> None:
    await comes_to(stage.bea, "Kdy se můžete ptát?")
    await stage.bea.says(text)
    assert "Máte obrázek?" in stage.bea.sees()


async def test_typed_hours_can_be_corrected_day_by_day(stage: Stage) -> None:
    await comes_to(stage.bea, "Kdy se můžete ptát?")
    await stage.bea.says("Po–Pá 8–16")
    await stage.bea.taps("◀ Zpět")
    await stage.bea.taps("Pá: 8:00–16:00")
    await stage.bea.taps("zavřeno")
    await stage.bea.taps("Hotovo")
    await stage.bea.taps("◀ Zpět")
    assert "Zatím máte: Po–Čt 8:00–16:00" in stage.bea.sees()


async def test_a_day_is_tapped_or_written_in_words(stage: Stage) -> None:
    await comes_to(stage.bea, "Který den?")
    today = stage.clock().date()
    await stage.bea.taps("Zítra")
    assert f'"day": "{today + timedelta(days=1)}"' in (await drafts(stage))[0][1]
    await stage.bea.taps("◀ Zpět")
    await stage.bea.says("pozítří")
    assert f'"day": "{today + timedelta(days=2)}"' in (await drafts(stage))[0][1]


async def test_a_picture_may_come_as_a_file(stage: Stage) -> None:
    await comes_to(stage.bea, "Máte obrázek?")
    await stage.bea._sends("document", "les.png", "image/png", PIXEL, "")
    assert "Z které ORP?" in stage.bea.sees()


async def test_a_phone_may_come_as_a_contact(stage: Stage) -> None:
    await comes_to(stage.bea, "Na koho se obrátit?")
    await stage.bea.shares_contact("420000111222", of=9)
    assert '"phone": "+420000111222"' in (await drafts(stage))[0][1]


async def test_a_district_is_found_by_a_place_sent_and_by_a_button(stage: Stage) -> None:
    await comes_to(stage.bea, "Z které ORP?")
    await stage.bea.shares_location(50.23, 12.87)
    assert f'"orp": "{VARY}"' in (await drafts(stage))[0][1]
    await stage.bea.taps("◀ Zpět")
    await stage.bea.says("Karlovarský kraj")
    await stage.bea.taps("Cheb")
    assert f'"orp": "{CHEB}"' in (await drafts(stage))[0][1]


BIRTH_NUMBER = "1554121239"


async def test_text_about_a_child_is_kept_only_when_the_author_insists(stage: Stage) -> None:
    await comes_to(stage.bea, "Chcete něco dodat?")
    text = "vede Jan Novák, 8 let <b>"
    await stage.bea.says(text)
    assert "Jan Novák, 8 let" in stage.bea.sees()
    assert "Jan Novák" not in str(await drafts(stage))
    await stage.restart()
    await stage.bea.taps("Poslat i tak")
    assert f"Poznámka: {text}" in stage.bea.sees()


async def test_nobody_insists_on_a_birth_number(stage: Stage) -> None:
    await comes_to(stage.bea, "Chcete něco dodat?")
    await stage.bea.says("Jan Novák, 8 let")
    insist = stage.bea.data_of("Poslat i tak")
    await stage.bea.says(f"Jan Novák, 8 let, {BIRTH_NUMBER}")
    assert "Vypadá to na rodné číslo" in stage.bea.sees()
    assert "Poslat i tak" not in stage.bea.buttons
    await stage.bea.taps_old(stage.bea.screen, insist)
    assert "Toto tlačítko už neplatí" in stage.bea.toast
    assert "Novák" not in str(await drafts(stage))


async def test_own_words_pass_the_guard(stage: Stage) -> None:
    await answers(stage.bea, 3)
    await stage.bea.says(f"paní {BIRTH_NUMBER}")
    assert "Vypadá to na rodné číslo" in stage.bea.sees()
    assert BIRTH_NUMBER not in str(await drafts(stage))


async def test_who_looks_elsewhere_finds_the_form_again_and_does_not_answer_it_by_a_search(stage: Stage) -> None:
    await answers(stage.bea, 1)
    await stage.bea.says("/menu")
    assert "▶ Pokračovat: Výlet" in stage.bea.buttons
    await stage.bea.says("Kompas")
    assert "NZDM Kompas" in stage.bea.sees()
    assert "▶ Pokračovat: Výlet" in stage.bea.buttons
    await stage.bea.taps("NZDM Kompas Cheb")
    await stage.bea.taps("▶ Pokračovat: Výlet")
    assert CHILDREN in stage.bea.sees()
    await stage.bea.says("5")
    assert "Kam se jede?" in stage.bea.sees()


async def test_a_short_question_in_the_middle_leaves_the_form_alone(stage: Stage) -> None:
    await answers(stage.bea, 1)
    await stage.bea.says("/menu")
    await stage.bea.taps("Kapacita: NZDM Kompas Cheb")
    await stage.bea.taps("VOLNO")
    await stage.bea.says("5")
    assert "Zveřejněno" in stage.bea.sees()
    await stage.bea.says("/zrusit")
    assert await drafts(stage) == []


async def test_cancelling_a_short_question_keeps_the_form_begun_before(stage: Stage) -> None:
    await answers(stage.bea, 1)
    await stage.bea.says("/menu")
    await stage.bea.taps("Kapacita: NZDM Kompas Cheb")
    await stage.bea.taps("VOLNO")
    await stage.bea.says("/zrusit")
    assert "▶ Pokračovat: Výlet" in stage.bea.buttons


async def test_a_second_form_asks_what_to_do_with_the_first(stage: Stage) -> None:
    await answers(stage.bea, 2)
    await stage.bea.says("/touha")
    assert "Máte rozepsané: Výlet" in stage.bea.sees()
    await stage.bea.taps("Pokračovat")
    assert "Kam se jede?" in stage.bea.sees()
    await stage.bea.says("/touha")
    await stage.restart()
    await stage.bea.taps("Zahodit a začít nové")
    assert "Co byste si přáli?" in stage.bea.sees()
    assert [form for form, _ in await drafts(stage)] == ["wish"]


async def test_a_form_with_no_answer_yet_gives_way_to_another(stage: Stage) -> None:
    await stage.bea.says("/vylet")
    await stage.bea.says("/touha")
    assert "Co byste si přáli?" in stage.bea.sees()


async def test_buttons_of_a_draft_that_is_gone_change_nothing(stage: Stage) -> None:
    await answers(stage.bea, 2)
    old, taps = stage.bea.screen, [stage.bea.data_of(label) for label in ("Město Cheb", "◀ Zpět", "✖ Zrušit")]
    await stage.bea.says("/zrusit")
    await answers(stage.bea, 1)
    before = await drafts(stage)
    for data in taps:
        await stage.bea.taps_old(old, data)
        assert "Toto tlačítko už neplatí" in stage.bea.toast
    assert await drafts(stage) == before


async def test_a_second_tap_on_an_answered_question_only_shows_where_the_form_stands(stage: Stage) -> None:
    await answers(stage.bea, 1)
    message, other = stage.bea.screen, stage.bea.data_of("11")
    await stage.bea.taps("12")
    await stage.bea.taps_old(message, other)
    assert "Kam se jede?" in stage.bea.sees()
    assert '"children": 12' in (await drafts(stage))[0][1]


async def test_a_button_of_somebody_else_answers_nothing(stage: Stage) -> None:
    await comes_to(stage.bea, "Platí se něco?")
    data, before = stage.bea.data_of("Ano"), await drafts(stage)
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, data)
    assert "Toto tlačítko už neplatí" in stage.ana.toast
    assert await drafts(stage) == before


async def test_a_right_lost_in_the_middle_ends_the_form(stage: Stage) -> None:
    await at_summary(stage.bea)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'member'")
    await stage.bea.taps("Odeslat výlet")
    assert stage.bea.toast
    assert "Odesláno" not in stage.bea.received()
    await stage.bea.says("dluhy")
    assert "kontrola" not in stage.bea.sees()


async def test_a_visitor_does_not_begin_a_form_of_members(stage: Stage) -> None:
    await stage.vera.says("/vylet")
    assert "není určeno Vám" in stage.vera.sees()
    assert await drafts(stage) == []


async def test_a_draft_is_gone_on_with_after_four_weeks_and_no_later(stage: Stage) -> None:
    await answers(stage.bea, 1)
    stage.clock.advance(days=29)
    await stage.bea.says("5")
    assert "Kam se jede?" in stage.bea.sees()
    stage.clock.advance(days=31)
    await stage.bea.says("/menu")
    assert "Pokračovat" not in stage.bea.sees()


async def test_typing_at_the_summary_changes_nothing(stage: Stage) -> None:
    await at_summary(stage.bea)
    await stage.bea.says("pošli to")
    assert "Vše je vyplněno" in stage.bea.sees()
    assert "Název: Do lesa" in stage.bea.sees()


async def test_a_form_speaks_english(stage: Stage) -> None:
    await stage.enters(stage.eve, Role.MEMBER, actor=stage.club.id)
    await stage.eve.says("/vylet")
    assert "step 1 of 12" in stage.eve.sees()
    await stage.eve.says("/cancel")
    assert await drafts(stage) == []


BEA, ANA = "Bea Zástupkyně", "Ana Koordinátorka"
KEY = st.sampled_from(["", *(question.key for question in TRIP.questions)])
FIELD = st.one_of(
    st.integers(-2, 9).map(str),
    st.sampled_from(
        ["", "#0.00", "#0.", "#", "t1", "boty", "week", "nonstop", "1=8.00-12.00", "8=1", "all", "2026-12-24"]
    ),
    KEY,
    st.text(max_size=70),
    st.integers(40, 70).map("x".__mul__),
)


@st.composite
def forged_fields(draw: st.DrawFn) -> list[str]:
    """What follows the number of the draft: plausible, or cut short, or with something behind it."""
    fields = [draw(st.sampled_from([*Do, "", "vv"]) | st.text(max_size=2)), draw(KEY | FIELD), draw(FIELD)]
    return fields[: draw(st.integers(0, 3))] if draw(st.booleans()) else fields + draw(st.lists(FIELD, max_size=1))


@pytest.fixture
async def busy(stage: Stage) -> Stage:
    """Bea and Ana are both in the middle of a form."""
    await comes_to(stage.bea, "Co je s sebou potřeba?")
    await comes_to(stage.ana, "Kdy se můžete ptát?")
    return stage


async def draft_of(stage: Stage, name: str) -> tuple[object, ...]:
    rows = await stage.rows(
        "SELECT draft.* FROM draft JOIN person ON person.id = draft.person WHERE name = :name AND is_form = 1",
        name=name,
    )
    return tuple(rows[0]) if rows else ()


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fields=forged_fields(), mine=st.booleans())
async def test_forged_buttons_raise_nothing_and_change_no_draft_of_another(
    busy: Stage, fields: list[str], mine: bool
) -> None:
    if not await draft_of(busy, ANA):
        await answers(busy.ana, 2)
    ours, theirs = await draft_of(busy, ANA), await draft_of(busy, BEA)
    await busy.ana.taps_old(busy.ana.screen, ":".join(["f", str((ours if mine else theirs)[0]), *fields]))
    assert "Kód chyby" not in busy.ana.toast
    assert not busy.hearing.errors
    assert await draft_of(busy, BEA) == theirs
    assert mine or await draft_of(busy, ANA) == ours
