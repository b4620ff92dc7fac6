"""«Hledám místo»: a crisis worker asks the whole crisis network at once, follows one live message, and it vanishes."""

import asyncio
import re
from datetime import timedelta

import pytest

from domain.actor import Actor, RecordState
from domain.capacity import State
from domain.inquiry import ERASED_AFTER, ESCALATES_AFTER, MOST_ASKED, OPEN_AT_MOST, WIDENS_AFTER, Urgency
from domain.rights import Role
from storage.merges import Merges
from tests.stage.cards import NONSTOP, workdays
from tests.stage.people import Person
from tests.stage.stage import CHEB, GEOGRAPHY, LAZNE, SOKOLOV, Stage
from usecases.inquiries import tend_inquiries

PHONE = "+420 000 111 222"
WORDS = "Stačí i jedna noc, dovezeme."
OFFICE_HOURS = workdays("08:00", "16:00")


async def shelter(stage: Stage, name: str, *members: Person, orp: str = CHEB, **fields: object) -> Actor:
    """A shelter of the crisis network, and who speaks for it."""
    card: dict[str, object] = {
        "orps": (orp,),
        "kind": "krizova_pomoc",
        "domain": "bezpeci",
        "forms": ("pobytova",),
        "in_crisis_network": True,
        "crisis_phone": "+420000200200",
        "crisis_hours": NONSTOP,
    }
    actor = await stage.actor(name, **{**card, **fields})
    for member in members:
        await stage.enters(member, Role.MEMBER, actor=actor.id)
    return actor


async def fills_in(person: Person, need: str = "Bezpečí", *, phone: str = PHONE, orp: str = "Cheb") -> str:
    """From the command to the preview; the phone is typed, all else tapped."""
    await person.says("/hledam")
    for label in (need, "6–10 let", orp, "Hned"):
        await person.taps(label)
    await person.says(phone)
    return person.sees()


async def asks(stage: Stage, person: Person, need: str = "Bezpečí") -> None:
    """Fill in and send; everybody gets their notices."""
    await fills_in(person, need)
    await person.taps("Odeslat teď")
    await stage.delivers_notices()


async def tick(stage: Stage, **later: float) -> None:
    """Time passes, the tick runs, notices leave."""
    stage.clock.advance(**later)
    await tend_inquiries(GEOGRAPHY, stage.database, stage.clock())
    await stage.delivers_notices()


async def inquiries(stage: Stage) -> list[dict[str, object]]:
    return [dict(row) for row in await stage.rows("SELECT * FROM inquiry ORDER BY id")]


async def counts(stage: Stage) -> list[tuple[str, str, str, int]]:
    rows = await stage.rows("SELECT orp, domain, outcome, inquiries FROM inquiry_count")
    return [tuple(row) for row in rows]


async def test_ota_asks_bea_has_a_place_and_ota_sees_it_in_one_live_message(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    preview = await fills_in(stage.ota)
    assert "O dítěti sem nepatří nic" in preview
    assert "Hned to dostane 1 služba krizové sítě pro ORP Cheb." in preview
    await stage.ota.taps("Odeslat teď")
    live, count = stage.ota.screen.id, len(stage.ota.messages)
    assert "Čekáme na odpověď (1)" in stage.ota.sees()
    assert "Azyl Lípa – +420 000 200 200" in stage.ota.sees()

    await stage.delivers_notices()
    asked = stage.bea.sees()
    for fact in ("Máte ho?", "Potřeba: Bezpečí", "Věk: 6–10 let", "ORP: Cheb", "🔴 Hned", PHONE, "Ptá se: Ota"):
        assert fact in asked
    assert stage.bea.screen.protected
    await stage.bea.taps("Mám místo")
    assert "Azyl Lípa: ✅ Mám místo – Bea, 10:00" in stage.bea.sees()

    await stage.delivers_notices()
    stage.ota.sees()
    assert "Mají místo. Zavolejte:" in stage.ota.messages[-1].text
    assert len(stage.ota.messages) == count + 1
    (message,) = [one for one in stage.ota.messages if one.id == live]
    assert "Mají místo (1)\n• Azyl Lípa – +420 000 200 200 – právě teď" in message.text
    assert message.protected
    assert stage.ota.messages[-1].protected


async def test_every_step_but_the_phone_is_a_tap_and_the_last_number_is_one_too(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await stage.ota.taps("Ukončit hledání")
    await stage.ota.taps("Vyřešeno jinak")
    await stage.delivers_notices()
    stage.bea.sees()
    await stage.ota.says("/menu")
    for label in ("Hledám místo", "Zdraví", "Věk neuvádím", "Cheb", "Ještě dnes", PHONE):
        await stage.ota.taps(label)
    preview = stage.ota.sees()
    for fact in ("Potřeba: Zdraví", "Věk: neuveden", "🟠 Ještě dnes", f"Zavolat zpět: {PHONE}"):
        assert fact in preview


async def test_the_own_number_is_shared_by_telegrams_key(stage: Stage) -> None:
    await stage.ota.says("/hledam")
    for label in ("Bezpečí", "3–5 let", "Cheb", "Hned", "Moje číslo z Telegramu"):
        await stage.ota.taps(label)
    assert "Sdílet číslo" in str(stage.telegram.calls("sendMessage")[-1]["reply_markup"])
    await stage.ota.shares_contact("420000333444")
    assert "Zavolat zpět: +420 000 333 444" in stage.ota.sees()


async def test_another_number_may_be_typed_after_the_key_was_offered(stage: Stage) -> None:
    await stage.ota.says("/hledam")
    for label in ("Bezpečí", "3–5 let", "Cheb", "Hned", "Moje číslo z Telegramu"):
        await stage.ota.taps(label)
    await stage.ota.says("⌨️ Napíšu jiné číslo")
    assert "Na jaké číslo mají volat zpět?" in stage.ota.sees()
    await stage.ota.says(PHONE)
    assert f"Zavolat zpět: {PHONE}" in stage.ota.sees()


async def test_from_the_crisis_list_the_district_is_known(stage: Stage) -> None:
    await stage.ota.says("/krize")
    await stage.ota.taps("Sokolov")
    for label in ("Hledám místo", "Bezpečí", "0–2 roky", "Hned"):
        await stage.ota.taps(label)
    await stage.ota.says(PHONE)
    assert "ORP: Sokolov" in stage.ota.sees()


async def test_every_answer_can_be_changed_before_it_is_sent(stage: Stage) -> None:
    await fills_in(stage.ota)
    await stage.ota.taps("✏️ Naléhavost")
    await stage.ota.taps("Do několika dnů")
    assert "🟡 Do několika dnů" in stage.ota.sees()
    await stage.ota.taps("✏️ Vzkaz")
    await stage.ota.says(WORDS)
    assert f"Vzkaz: {WORDS}" in stage.ota.sees()


@pytest.mark.parametrize(
    "words", ["Je to 120101/1239", "narozeného 12. 1. 2016", "Jana Nováková, 8 let", "Jana, 8 let"]
)
async def test_nobody_may_say_anything_about_the_child_however_they_insist(stage: Stage, words: str) -> None:
    await fills_in(stage.ota)
    await stage.ota.taps("✏️ Vzkaz")
    await stage.ota.says(words)
    assert "přesto" not in stage.ota.sees().lower()
    assert await stage.rows("SELECT id FROM draft WHERE answers LIKE '%' || :words || '%'", words=words) == []
    await stage.ota.taps("Přeskočit")
    await stage.ota.taps("Odeslat teď")
    assert [one["words"] for one in await inquiries(stage)] == [None]


async def test_who_does_not_fit_or_is_closed_or_has_nobody_here_is_not_asked(stage: Stage) -> None:
    await shelter(stage, "Azyl Jiný", stage.bea, domain="uceni")
    await shelter(stage, "Azyl Velký", stage.bea, ages=[{"since": 16, "to": 26}])
    await shelter(stage, "Azyl Zavřený", stage.bea, crisis_hours=workdays("12:00", "16:00"))
    await shelter(stage, "Azyl Mimo", stage.bea, in_crisis_network=False)
    await shelter(stage, "Azyl Prázdný")
    await stage.changes(await shelter(stage, "Azyl Neodkazovat", stage.bea), RecordState.DO_NOT_REFER)
    await asks(stage, stage.ota)
    assert "V ORP Cheb ani v sousedních teď není koho se zeptat" in stage.ota.sees()
    assert "Hledá se místo a nikdo" in stage.ana.sees()
    assert not stage.bea.unseen()


async def test_where_nobody_is_there_it_is_said_at_once_and_counted_once_as_unmet(stage: Stage) -> None:
    assert "V ORP Cheb teď není koho se zeptat" in await fills_in(stage.ota)
    await stage.ota.taps("Odeslat teď")
    seen = stage.ota.sees()
    assert "V ORP Cheb ani v sousedních teď není koho se zeptat" in seen
    assert "Komu zavolat: celý kraj" in seen
    assert "Koordinátor" in seen
    assert [tuple(row) for row in await stage.rows("SELECT orp, domain, searches FROM unmet_demand")] == [
        (CHEB, "bezpeci", 1)
    ]
    await stage.delivers_notices()
    assert "nikdo ho zatím nenabídl" in stage.ana.sees()
    await stage.ota.taps("Ukončit hledání")
    await stage.ota.taps("Místo se nenašlo")
    assert await counts(stage) == [(CHEB, "bezpeci", "nobody_there", 1)]
    assert len(await stage.rows("SELECT * FROM unmet_demand")) == 1
    await stage.delivers_notices()
    assert "Hledání místa skončilo" in stage.ana.sees()


async def test_what_is_opened_from_the_live_message_comes_beside_it(stage: Stage) -> None:
    await shelter(stage, "Azyl Buk", stage.eve)
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.eve.sees()
    stage.bea.sees()
    live = stage.ota.screen.id
    await stage.ota.taps("Komu zavolat teď")
    assert "Kdo může pomoci teď: Cheb" in stage.ota.sees()
    await stage.bea.taps("Nemám")
    await stage.delivers_notices()
    stage.ota.sees()
    texts = {message.id: message.text for message in stage.ota.messages}
    assert "Nemají místo (1)" in texts[live]
    assert [text for id, text in texts.items() if "Kdo může pomoci teď: Cheb" in text and id != live]


async def test_neighbours_are_asked_after_a_quarter_of_an_hour_and_the_coordinator_after_an_hour(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await shelter(stage, "Dům Sokolov", stage.vera, orp=SOKOLOV)
    await shelter(stage, "Dům Daleko", stage.eve, orp="1000")
    await asks(stage, stage.ota)
    stage.bea.sees()
    assert not stage.vera.unseen()
    await tick(stage, minutes=14, seconds=59)
    assert not stage.vera.unseen()
    await tick(stage, seconds=1)
    assert "Máte ho?" in stage.vera.sees()
    assert "Sousedních ORP se ptáme od 10:15" in stage.ota.sees()
    await stage.vera.taps("Možná, zavolejte")
    await stage.delivers_notices()
    assert "Možná, zavolejte (1)\n• Dům Sokolov" in stage.ota.sees()
    await tick(stage, minutes=44)
    assert not stage.ana.unseen()
    await tick(stage, minutes=1)
    seen = stage.ana.sees()
    assert "nikdo ho zatím nenabídl" in seen
    assert PHONE in seen
    assert "Možná, zavolejte (1)\n• Dům Sokolov" in seen
    assert "Koordinátor o tom ví od 11:00" in stage.ota.sees()
    assert not stage.cyril.unseen()
    await tick(stage, minutes=1)
    await tick(stage)


async def test_where_neighbours_have_nobody_it_is_said_and_a_late_yes_changes_what_the_coordinator_reads(
    stage: Stage,
) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await stage.bea.taps("Nemám")
    await stage.delivers_notices()
    seen = stage.ota.sees()
    assert "V sousedních ORP teď není koho se zeptat." in seen
    assert "ORP se ptáme" not in seen
    assert "nikdo ho zatím nenabídl" in stage.ana.sees()
    await stage.bea.taps("Mám místo")
    await stage.delivers_notices()
    assert "není koho se zeptat" not in stage.ota.sees()
    await stage.ana.taps("Obnovit")
    seen = stage.ana.sees()
    assert "už ho někdo nabídl" in seen
    assert "Mají místo (1)" in seen


async def test_a_yes_stops_the_spreading_but_not_the_others(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await shelter(stage, "Azyl Buk", stage.vera)
    await shelter(stage, "Dům Sokolov", stage.eve, orp=SOKOLOV)
    await asks(stage, stage.ota)
    stage.vera.sees()
    stage.bea.sees()
    await stage.bea.taps("Mám místo")
    await tick(stage, hours=2)
    stage.ota.sees()
    await stage.vera.taps("Mám místo")
    await stage.delivers_notices()
    stage.ota.sees()
    texts = "\n".join(message.text for message in stage.ota.messages)
    assert "Mají místo (2)\n• Azyl Lípa" in texts
    assert texts.count("Mají místo. Zavolejte:") == 1


@pytest.mark.parametrize(
    ("now", "told"),
    [("Nemám", "Azyl Lípa už místo nemá."), ("Možná, zavolejte", "Azyl Lípa: místo už není jisté, zavolejte tam.")],
)
async def test_a_place_that_is_gone_again_or_not_sure_is_told_aloud(stage: Stage, now: str, told: str) -> None:
    await shelter(stage, "Azyl Buk", stage.eve)
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.eve.sees()
    stage.bea.sees()
    for answer in ("Mám místo", now):
        await stage.bea.taps(answer)
        await stage.delivers_notices()
        stage.ota.sees()
    assert told in stage.ota.messages[-1].text


async def test_of_two_people_of_one_actor_the_last_answer_holds_and_both_are_told(stage: Stage) -> None:
    await shelter(stage, "Azyl Buk", stage.eve)
    await shelter(stage, "Azyl Lípa", stage.bea, stage.vera)
    await asks(stage, stage.ota)
    stage.eve.sees()
    stage.bea.sees()
    stage.vera.sees()
    await stage.bea.taps("Mám místo")
    await stage.delivers_notices()
    assert "Azyl Lípa: ✅ Mám místo – Bea" in stage.vera.sees()
    stage.ota.sees()
    before = len(stage.bea.messages)
    await stage.vera.taps("Nemám")
    assert "Bea předtím odpověděl(a): ✅ Mám místo. Platí Vaše odpověď" in stage.vera.sees()
    await stage.delivers_notices()
    assert "Kolega odpověděl jinak než Vy" in stage.bea.sees()
    assert "Azyl Lípa: ❌ Nemám – Vera" in stage.bea.sees()
    assert len(stage.bea.messages) == before  # the one with the answer that holds no more is gone
    stage.ota.sees()
    rows = await stage.rows("SELECT answer FROM inquiry_actor WHERE answer IS NOT NULL")
    assert [row["answer"] for row in rows] == ["no"]


async def test_two_who_answer_in_the_same_moment_leave_one_answer(stage: Stage) -> None:
    await shelter(stage, "Azyl Buk", stage.eve)
    await shelter(stage, "Azyl Lípa", stage.bea, stage.vera)
    await asks(stage, stage.ota)
    stage.eve.sees()
    stage.bea.sees()
    stage.vera.sees()
    await asyncio.gather(stage.bea.taps("Mám místo"), stage.vera.taps("Nemám"))
    await stage.delivers_notices()
    for person in (stage.ota, stage.bea, stage.vera):
        person.sees()
    (row,) = await stage.rows("SELECT answer FROM inquiry_actor WHERE answer IS NOT NULL")
    held = "Mají místo (1)" if row["answer"] == "yes" else "Nemají místo (1)"
    assert held in "\n".join(message.text for message in stage.ota.messages)


async def test_who_speaks_for_two_actors_gets_one_question_and_answers_for_each(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await shelter(stage, "Azyl Buk", stage.bea)
    before = len(stage.bea.messages)
    await asks(stage, stage.ota)
    stage.bea.sees()
    assert len(stage.bea.messages) == before + 1
    await stage.bea.taps("Odpovědět za: Azyl Lípa")
    await stage.bea.taps("Mám místo")
    await stage.bea.taps("Zpět")
    await stage.bea.taps("Odpovědět za: Azyl Buk")
    await stage.bea.taps("Nemám")
    await stage.delivers_notices()
    stage.ota.sees()
    assert {row["answer"] for row in await stage.rows("SELECT answer FROM inquiry_actor")} == {"yes", "no"}


async def test_a_yes_offers_the_capacity_by_one_tap(stage: Stage) -> None:
    lipa = await shelter(stage, "Azyl Lípa", stage.bea)
    await stage.reports(lipa, State.FREE, 3)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await stage.bea.taps("Mám místo")
    assert "Kolik míst teď ukázat v kapacitě?" in stage.bea.sees()
    await stage.bea.taps("🟢 VOLNO · 2")
    assert "Kapacita je zveřejněná" in stage.bea.toast
    assert "Azyl Lípa: ✅ Mám místo" in stage.bea.sees()
    (row,) = await stage.rows("SELECT state, available FROM capacity_report ORDER BY id DESC LIMIT 1")
    assert tuple(row) == ("free", 2)
    await stage.delivers_notices()
    stage.ota.sees()


async def test_the_last_place_given_away_makes_it_full(stage: Stage) -> None:
    lipa = await shelter(stage, "Azyl Lípa", stage.bea)
    await stage.reports(lipa, State.FREE, 1)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await stage.bea.taps("Mám místo")
    await stage.bea.taps("🔴 PLNO")
    (row,) = await stage.rows("SELECT state FROM capacity_report ORDER BY id DESC LIMIT 1")
    assert row["state"] == "full"
    await stage.delivers_notices()
    stage.ota.sees()


async def test_closing_turns_what_was_asked_into_settled_and_a_late_answer_gets_thanks(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await shelter(stage, "Azyl Buk", stage.vera)
    await asks(stage, stage.ota)
    stage.bea.sees()
    stage.vera.sees()
    question, yes = stage.vera.screen, stage.vera.data_of("Mám místo")
    before = len(stage.bea.messages)
    await stage.ota.taps("Ukončit hledání")
    await stage.ota.taps("Místo se našlo")
    assert "Hledání skončilo: místo se našlo." in stage.ota.sees()
    await stage.vera.taps_old(question, yes)
    assert "Hledání už skončilo. Děkujeme" in stage.vera.toast
    await stage.delivers_notices()
    assert "Hledání místa skončilo" in stage.bea.sees()
    assert PHONE not in stage.bea.sees()
    assert len(stage.bea.messages) == before
    assert "Hledání místa skončilo" in stage.vera.sees()
    assert await counts(stage) == [(CHEB, "bezpeci", "found", 1)]
    assert [row["answer"] for row in await stage.rows("SELECT answer FROM inquiry_actor")] == [None, None]


async def test_an_inquiry_is_closed_and_counted_once(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await stage.ota.taps("Ukončit hledání")
    ending, found = stage.ota.screen, stage.ota.data_of("Místo se našlo")
    await stage.ota.taps("Místo se nenašlo")
    await stage.ota.taps_old(ending, found)
    assert "místo se nenašlo" in stage.ota.sees()
    assert await counts(stage) == [(CHEB, "bezpeci", "not_found", 1)]
    await stage.delivers_notices()
    stage.bea.sees()


async def test_everything_vanishes_within_a_day_of_the_end_and_a_count_stays(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await shelter(stage, "Dům Sokolov", stage.vera, orp=SOKOLOV)
    await fills_in(stage.ota)
    await stage.ota.taps("✏️ Vzkaz")
    await stage.ota.says(WORDS)
    await stage.ota.taps("Odeslat teď")
    await tick(stage, minutes=16)
    for person in (stage.ota, stage.bea, stage.vera):
        person.sees()
    await stage.bea.taps("Mám místo")
    await stage.delivers_notices()
    stage.ota.sees()
    await stage.ota.taps("Ukončit hledání")
    await stage.ota.taps("Místo se našlo")
    await stage.delivers_notices()
    for person in (stage.ota, stage.bea, stage.vera):
        person.sees()
    await tick(stage, seconds=ERASED_AFTER.total_seconds() - 1)
    assert len(await inquiries(stage)) == 1
    assert timedelta(hours=24) > ERASED_AFTER
    await tick(stage, seconds=1)
    assert await inquiries(stage) == []
    for table in ("inquiry_actor", "draft", "private_message"):
        assert await stage.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - constants
    assert await stage.rows("SELECT * FROM outbox WHERE kind LIKE 'inquiry%' OR subject LIKE '%inquiry%'") == []
    assert await cells_with(stage, "000111222", WORDS) == []
    for person in (stage.ota, stage.bea, stage.vera):
        assert not [one.text for one in person.messages if "111 222" in one.text and "Na jaké číslo" not in one.text]
        assert "Hledá se místo" not in "\n".join(one.text for one in person.messages)
    assert await counts(stage) == [(CHEB, "bezpeci", "found", 1)]


async def cells_with(stage: Stage, *secrets: str) -> list[tuple[str, object]]:
    """Cells of any table that hold one of these."""
    tables = [row["name"] for row in await stage.rows("SELECT name FROM pragma_table_list WHERE type = 'table'")]
    rows = [(table, row) for table in tables for row in await stage.rows(f"SELECT * FROM {table}")]  # noqa: S608 - names of our schema
    cells = [(table, cell) for table, row in rows for cell in tuple(row)]
    return [(table, cell) for table, cell in cells if any(secret in str(cell) for secret in secrets)]


async def test_a_tick_three_days_late_closes_counts_and_erases_as_those_in_time_would(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await tick(stage, days=3)
    assert "Hledání skončilo: místo se nenašlo" in stage.ota.sees()
    assert "Hledání místa skončilo" in stage.bea.sees()
    assert await counts(stage) == [(CHEB, "bezpeci", "not_found", 1)]
    await tick(stage)
    await tick(stage, seconds=ERASED_AFTER.total_seconds())
    assert await inquiries(stage) == []


async def test_what_nobody_closes_is_not_asked_for_ever(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await stage.bea.taps("Mám místo")
    await tick(stage, seconds=OPEN_AT_MOST[Urgency.NOW].total_seconds() - 1)
    stage.ota.sees()
    assert (await inquiries(stage))[0]["outcome"] is None
    await tick(stage, seconds=1)
    assert (await inquiries(stage))[0]["outcome"] == "otherwise"
    stage.ota.sees()
    stage.bea.sees()


async def test_the_questions_with_the_number_vanish_from_the_chat_and_the_live_message_stays(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await fills_in(stage.ota)
    await stage.ota.taps("✏️ Vzkaz")
    await stage.ota.says("narozen 12. 1. 2016")
    await stage.ota.says(WORDS)
    await stage.ota.taps("Odeslat teď")
    await stage.delivers_notices()
    stage.bea.sees()
    live = stage.ota.screen
    stage.clock.advance(minutes=11)
    await stage.delivers_notices()
    stage.ota.sees()
    about = [one for one in stage.ota.messages if "Hled" in one.text]
    assert [one.id for one in about] == [live.id]
    assert "Čekáme na odpověď (1)" in about[0].text


async def test_a_form_with_a_number_that_was_not_sent_is_forgotten_as_soon(stage: Stage) -> None:
    await fills_in(stage.ota)
    await tick(stage, seconds=ERASED_AFTER.total_seconds())
    assert await stage.rows("SELECT id FROM draft") == []


async def test_in_quiet_hours_the_asker_is_told_whom_to_call_and_the_question_waits(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    stage.clock.set("2026-11-24 22:00")
    assert "V ORP Cheb teď není koho se zeptat" in await fills_in(stage.ota)
    await stage.ota.taps("Odeslat teď")
    await stage.delivers_notices()
    assert "Mají tiché hodiny, zavolejte jim (1)\n• Azyl Lípa – +420 000 200 200" in stage.ota.sees()
    assert "nikdo ho zatím nenabídl" in stage.ana.sees()
    assert not stage.bea.unseen()
    await tick(stage, hours=9)
    assert "Máte ho?" in stage.bea.sees()
    stage.ota.sees()


async def test_who_opens_later_is_asked_when_they_open(stage: Stage) -> None:
    await shelter(stage, "Azyl Ranní", stage.bea, crisis_hours=workdays("10:05", "16:00"))
    await shelter(stage, "Azyl Lípa", stage.vera)
    await asks(stage, stage.ota)
    stage.vera.sees()
    assert not stage.bea.unseen()
    await tick(stage, minutes=5)
    assert "Máte ho?" in stage.bea.sees()
    assert "Čekáme na odpověď (2)" in stage.ota.sees()


async def test_one_open_inquiry_per_need(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await stage.ota.says("/hledam")
    assert "Vaše otevřená hledání" in stage.ota.sees()
    await stage.ota.taps("Nové hledání")
    assert "Zdraví" in stage.ota.buttons
    assert "Bezpečí" not in stage.ota.buttons
    await stage.ota.says("/hledam")
    await stage.ota.taps("Bezpečí · Cheb")
    assert "Hledáme místo" in stage.ota.sees()


async def test_the_same_need_sent_from_a_form_begun_earlier_is_refused_with_a_true_word(stage: Stage) -> None:
    await fills_in(stage.ota)
    preview, send = stage.ota.screen, stage.ota.data_of("Odeslat teď")
    async with stage.database.transaction() as connection:
        await connection.run(
            """INSERT INTO inquiry (asker, orp, domain, urgency, phone, asked_at)
               SELECT id, '4102', 'bezpeci', 'now', '+420000999999', :now FROM person WHERE telegram_id = :ota""",
            ota=stage.ota.id,
            now=int(stage.clock().timestamp()),
        )
    await stage.ota.taps_old(preview, send)
    assert "Na tuto potřebu už místo hledáte" in stage.ota.toast
    assert len(await inquiries(stage)) == 1


async def test_a_second_tap_on_send_asks_nobody_twice(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await fills_in(stage.ota)
    preview, send = stage.ota.screen, stage.ota.data_of("Odeslat teď")
    await stage.ota.taps_old(preview, send)
    await stage.ota.taps_old(preview, send)
    assert "neplatí" in stage.ota.toast
    await stage.delivers_notices()
    stage.bea.sees()
    assert len(await inquiries(stage)) == 1


async def test_too_many_in_an_hour_are_refused_with_the_time_of_the_next_one(stage: Stage) -> None:
    for need in ("Vztahy", "Bezpečí", "Zdraví", "Učení", "Chování", "Materiální zajištění")[:MOST_ASKED]:
        await asks(stage, stage.ota, need)
        await stage.ota.taps("Ukončit hledání")
        await stage.ota.taps("Vyřešeno jinak")
        await stage.delivers_notices()
        stage.ana.sees()
        stage.clock.advance(minutes=1)
    await fills_in(stage.ota)
    await stage.ota.taps("Odeslat teď")
    assert re.search(r"poslali 6 hledání.*Další za 54 min", stage.ota.toast)
    stage.clock.advance(minutes=54)
    await stage.ota.taps("Odeslat teď")
    assert "Hledáme místo" in stage.ota.sees()
    await stage.delivers_notices()
    stage.ana.sees()


async def test_only_crisis_workers_and_coordinators_ask(stage: Stage) -> None:
    for person in (stage.bea, stage.vera):
        await person.says("/hledam")
        assert "Vaše role nestačí" in person.sees()
        await person.says("/menu")
        assert "Hledám místo" not in person.sees()
    for person in (stage.ota, stage.ana):
        await person.says("/menu")
        assert "Hledám místo" in person.sees()


async def test_who_was_not_asked_neither_sees_nor_answers(stage: Stage) -> None:
    lipa = await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    for person in (stage.vera, stage.cyril):
        await person.says("/menu")
        for data in ("inqo:1:0", f"inqo:1:{lipa.id}", f"inqa:1:{lipa.id}:yes", "inqe:1", "inqx:1:found"):
            await person.taps_old(person.screen, data)
            assert "není určeno Vám" in person.toast
    await stage.bea.taps_old(stage.bea.screen, "inqx:1:found")
    assert "není určeno Vám" in stage.bea.toast
    assert [(one["outcome"], one["closed_at"]) for one in await inquiries(stage)] == [(None, None)]
    assert [row["answer"] for row in await stage.rows("SELECT answer FROM inquiry_actor")] == [None]


async def test_an_ended_actor_and_a_member_who_lost_the_right_cannot_answer(stage: Stage) -> None:
    lipa = await shelter(stage, "Azyl Lípa", stage.bea)
    buk = await shelter(stage, "Azyl Buk", stage.vera)
    await asks(stage, stage.ota)
    stage.bea.sees()
    stage.vera.sees()
    await stage.changes(lipa, RecordState.ENDED)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE actor = :buk", buk=buk.id)
    for person in (stage.bea, stage.vera):
        await person.taps("Mám místo")
        assert "není určeno Vám" in person.toast
    assert {row["answer"] for row in await stage.rows("SELECT answer FROM inquiry_actor")} == {None}
    await stage.ota.taps("Obnovit")
    assert "Azyl Lípa" not in stage.ota.sees()


async def test_whose_right_to_ask_has_ended_is_answered_by_nobody(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'crisis_worker'")
    await tick(stage, minutes=1)
    assert "Hledání místa skončilo" in stage.bea.sees()


async def test_the_coordinator_answers_for_an_actor_of_the_own_district(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await tick(stage, hours=1)
    stage.ota.sees()
    stage.ana.sees()
    await stage.ana.taps("Odpovědět za: Azyl Lípa")
    await stage.ana.taps("Mám místo")
    await stage.delivers_notices()
    assert "Azyl Lípa: ✅ Mám místo – Ana" in stage.bea.sees()
    stage.ota.sees()


async def test_the_coordinator_who_asks_is_not_told_of_it(stage: Stage) -> None:
    await asks(stage, stage.ana)
    assert "Koordinátora, který by pomohl, tu Síťovka nemá" in stage.ana.sees()


async def test_an_erased_asker_leaves_nothing_and_what_was_asked_goes(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await stage.ota.says("/smazatme")
    await stage.ota.taps("Ano, smazat")
    await stage.delivers_notices()
    stage.ota.sees()
    assert await inquiries(stage) == []
    assert "Hledá se místo" not in "\n".join(one.text for one in stage.bea.messages)
    assert await counts(stage) == [(CHEB, "bezpeci", "otherwise", 1)]


async def test_a_kill_at_any_moment_loses_nothing(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await fills_in(stage.ota)
    await stage.restart()
    await stage.ota.taps("Odeslat teď")
    live = stage.ota.screen.id
    await stage.restart()
    await stage.delivers_notices()
    assert "Máte ho?" in stage.bea.sees()
    await stage.restart()
    await stage.bea.taps("Mám místo")
    await stage.restart()
    await stage.delivers_notices()
    stage.ota.sees()
    (message,) = [one for one in stage.ota.messages if one.id == live]
    assert "Mají místo (1)\n• Azyl Lípa" in message.text
    await stage.ota.taps("Ukončit hledání")
    await stage.restart()
    await stage.ota.taps("Místo se našlo")
    await stage.restart()
    await stage.delivers_notices()
    assert "Hledání místa skončilo" in stage.bea.sees()


async def test_opened_elsewhere_there_is_still_one_live_message(stage: Stage) -> None:
    await shelter(stage, "Azyl Buk", stage.eve)
    await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.eve.sees()
    stage.bea.sees()
    await stage.ota.says("/hledam")
    await stage.ota.taps("Bezpečí · Cheb")
    await stage.delivers_notices()
    await stage.bea.taps("Nemám")
    await stage.delivers_notices()
    stage.ota.sees()
    live = [one.text for one in stage.ota.messages if "Hledáme místo od" in one.text]
    assert len(live) == 1
    assert "Nemají místo (1)" in live[0]


async def test_who_asked_and_who_answered_is_written_down_without_what(stage: Stage) -> None:
    await shelter(stage, "Azyl Buk", stage.eve)
    lipa = await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.eve.sees()
    stage.bea.sees()
    await stage.bea.taps("Nemám")
    await stage.delivers_notices()
    stage.ota.sees()
    await stage.ota.taps("Ukončit hledání")
    await stage.ota.taps("Vyřešeno jinak")
    await stage.delivers_notices()
    stage.bea.sees()
    stage.eve.sees()
    rows = await stage.rows("SELECT action, actor, orp, detail FROM audit WHERE action LIKE 'inquiry%' ORDER BY id")
    assert [tuple(row) for row in rows] == [
        ("inquiry_made", None, CHEB, "{}"),
        ("inquiry_answered", lipa.id, CHEB, "{}"),
        ("inquiry_closed", None, CHEB, "{}"),
    ]
    assert [row["orp"] for row in await stage.reads_audited() if row["action"] == "crisis_seen"]


async def test_the_widest_inquiry_stays_one_message(stage: Stage) -> None:
    for number in range(30):
        for name, orp in ((f"Azyl {number} " + "dlouhý " * 20, CHEB), (f"Dům {number} " + "dlouhý " * 20, LAZNE)):
            actor = await shelter(stage, name.strip(), orp=orp)
            async with stage.database.transaction() as connection:
                await connection.run(
                    """INSERT INTO role_grant (person, role, actor, granted_at)
                       SELECT id, 'member', :actor, 1 FROM person WHERE telegram_id = :bea""",
                    actor=actor.id,
                    bea=stage.bea.id,
                )
    await asks(stage, stage.ota)
    stage.bea.sees()
    await tick(stage, seconds=WIDENS_AFTER.total_seconds())
    await tick(stage, seconds=ESCALATES_AFTER.total_seconds())
    for person in (stage.bea, stage.ota, stage.ana):
        person.sees()
        assert max(len(message.text) for message in person.messages) <= 4096


async def test_an_actor_merged_meanwhile_answers_as_the_one_that_stays(stage: Stage) -> None:
    lipa = await shelter(stage, "Azyl Lípa", stage.bea)
    other = await shelter(stage, "Azyl Lípa z. s.", stage.vera)
    await asks(stage, stage.ota)
    stage.bea.sees()
    stage.vera.sees()
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET actor = :into WHERE actor = :other", into=lipa.id, other=other.id)
        await Merges(connection).move(other.id, lipa.id, 1, stage.clock())
    await stage.changes(other, RecordState.ENDED)
    await stage.vera.taps("Mám místo")
    assert "Azyl Lípa: ✅ Mám místo – Vera" in stage.vera.sees()
    await stage.delivers_notices()
    stage.bea.sees()
    stage.ota.sees()
    rows = await stage.rows("SELECT actor, answer FROM inquiry_actor")
    assert [tuple(row) for row in rows] == [(lipa.id, "yes")]


async def test_a_tick_twice_in_the_same_minute_tells_nobody_twice(stage: Stage) -> None:
    await shelter(stage, "Azyl Lípa", stage.bea)
    await shelter(stage, "Dům Sokolov", stage.vera, orp=SOKOLOV)
    await asks(stage, stage.ota)
    stage.bea.sees()
    await tick(stage, minutes=16)
    sent = len(await stage.rows("SELECT id FROM outbox"))
    await tick(stage)
    assert len(await stage.rows("SELECT id FROM outbox")) == sent
    for person in (stage.vera, stage.ota):
        person.sees()


@pytest.mark.parametrize("change", ["2026-10-25 02:50", "2027-03-28 01:50"])
async def test_a_change_of_the_clock_makes_the_quarter_of_an_hour_no_longer(stage: Stage, change: str) -> None:
    stage.clock.set(change)
    await shelter(stage, "Azyl Lípa", stage.ana)
    await shelter(stage, "Dům Sokolov", stage.cyril, orp=SOKOLOV)
    await asks(stage, stage.ota)
    stage.ana.sees()
    await tick(stage, minutes=14)
    assert not stage.cyril.unseen()
    await tick(stage, minutes=1)
    assert "Máte ho?" in stage.cyril.sees()
    stage.ota.sees()


async def test_forged_capacity_buttons_report_nothing(stage: Stage) -> None:
    lipa = await shelter(stage, "Azyl Lípa", stage.bea)
    await asks(stage, stage.ota)
    stage.bea.sees()
    for data in (f"inqp:1:{lipa.id}:1000:1", f"inqp:2:{lipa.id}:3:1", f"inqp:1:{stage.club.id + 99}:3:1"):
        await stage.bea.taps_old(stage.bea.screen, data)
        assert "není určeno Vám" in stage.bea.toast
    await stage.ota.taps_old(stage.ota.screen, f"inqp:1:{lipa.id}:3:1")
    assert await stage.rows("SELECT id FROM capacity_report") == []
