"""/kapacita: a report in three taps, a confirmation in one, and nothing lost or invented on the way."""

import asyncio

import pytest

from domain.actor import RecordState
from domain.capacity import State
from domain.rights import Role
from tests.stage.people import Person
from tests.stage.stage import Stage

CLUB = "NZDM Kompas Cheb"
BIRTH_NUMBER = "1554121239"


async def chooses_state(person: Person, state: str) -> None:
    """From the menu to the question for a number."""
    await person.says("/menu")
    await person.taps(f"Kapacita: {CLUB}")
    await person.taps(state)


async def reports(person: Person, state: str, number: str) -> None:
    await chooses_state(person, state)
    await person.taps(number)


async def stored(stage: Stage) -> list[tuple[str, int | None, int | None, int, str | None]]:
    """State, available, maximum, accepting and note of every report, oldest first."""
    rows = await stage.rows("SELECT state, available, maximum, accepting, note FROM capacity_report ORDER BY id")
    return [(row["state"], row["available"], row["maximum"], row["accepting"], row["note"]) for row in rows]


async def test_three_taps_from_the_menu_publish_a_report(stage: Stage) -> None:
    await stage.bea.says("/menu")
    messages = len(stage.bea.messages)
    for tap in (f"Kapacita: {CLUB}", "VOLNO", "3"):
        await stage.bea.taps(tap)
    seen = stage.bea.sees()
    assert "Zveřejněno" in seen
    assert "🟢 VOLNO · pro 3 klienty" in seen
    assert len(stage.bea.messages) == messages
    assert await stored(stage) == [("free", 3, None, 1, None)]


async def test_nothing_changed_is_one_tap_on_the_menu(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    stage.clock.advance(days=6)
    await stage.bea.says("/menu")
    await stage.bea.taps(f"Beze změny: {CLUB}")
    seen = stage.bea.sees()
    assert "Potvrzeno, beze změny" in seen
    assert "právě teď" in seen
    assert await stored(stage) == [("free", 3, None, 1, None)] * 2


async def test_a_number_may_be_typed_with_the_maximum(stage: Stage) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.says("3 z 10")
    assert "3 z 10 klientů" in stage.bea.sees()
    assert await stored(stage) == [("free", 3, 10, 1, None)]


@pytest.mark.parametrize(
    ("typed", "available"), [("7", 7), ("7 míst", 7), (" 7 ", 7), ("máme 7", 7), ("cca 5", 5), ("999", 999)]
)
async def test_a_number_is_understood_among_words(stage: Stage, typed: str, available: int) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.says(typed)
    assert "Zveřejněno" in stage.bea.sees()
    assert (await stored(stage))[0][1] == available


@pytest.mark.parametrize("typed", ["👍", "pár", "1000", "-3", "1 2 3", "000 123 456", "9" * 5000, "x" * 5000, "½"])
async def test_what_is_no_number_is_asked_again_and_nothing_is_stored(stage: Stage, typed: str) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.says(typed)
    assert "Potřebuji číslo" in stage.bea.sees()
    assert await stored(stage) == []
    await stage.bea.says("4")
    assert "pro 4 klienty" in stage.bea.sees()


@pytest.mark.parametrize("typed", ["obsazeno 5 z 8", "5 obsazených", "nemáme 5", "ani 1", "kapacita 10", "max. 10"])
async def test_a_number_of_something_else_than_what_is_free_is_not_published(stage: Stage, typed: str) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.says(typed)
    assert "kolik je volných" in stage.bea.sees()
    assert await stored(stage) == []


@pytest.mark.parametrize("typed", ["8 z 5", "8/5", "1 z 0"])
async def test_more_free_than_there_are_is_asked_again(stage: Stage, typed: str) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.says(typed)
    assert "Volných nemůže být víc než všech" in stage.bea.sees()
    assert await stored(stage) == []
    await stage.bea.says("5 z 8")
    assert await stored(stage) == [("free", 5, 8, 1, None)]


async def test_zero_is_full_and_has_its_own_button(stage: Stage) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.says("0")
    assert "PLNO" in stage.bea.sees()
    assert await stored(stage) == []


async def test_a_photo_and_a_voice_instead_of_a_number_leave_the_report_waiting(stage: Stage) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.sends_photo("3")
    assert "Tady potřebuji text" in stage.bea.sees()
    await stage.bea.sends_voice()
    assert "Tady potřebuji text" in stage.bea.sees()
    await stage.bea.says("2")
    assert "Zveřejněno" in stage.bea.sees()


async def test_full_asks_for_no_number(stage: Stage) -> None:
    await chooses_state(stage.bea, "PLNO")
    assert "Zveřejněno" in stage.bea.sees()
    assert "🔴 PLNO" in stage.bea.sees()
    assert (await stored(stage))[0][0] == "full"


async def test_without_a_number_the_maximum_is_not_taken_for_what_is_free(stage: Stage) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.says("3 z 10")
    await stage.bea.taps("Změnit")
    await stage.bea.taps("VOLNO")
    await stage.bea.taps("Bez čísla")
    assert "🟢 VOLNO · kapacita pro 10 klientů" in stage.bea.sees()


@pytest.mark.parametrize("state", ["full", "waiting_list"])
async def test_no_number_by_hand_goes_with_a_state_in_which_nothing_is_free(stage: Stage, state: str) -> None:
    await stage.bea.says("/menu")
    await stage.bea.taps_old(stage.bea.screen, f"capn:{stage.club.id}:{state}:5:1")
    assert "Tohle už tu není" in stage.bea.toast
    assert await stored(stage) == []


async def test_an_old_page_of_actors_beyond_the_last_one_shows_the_last_one(stage: Stage) -> None:
    await stage.bea.says("/menu")
    await stage.bea.taps_old(stage.bea.screen, "capp:7")
    assert CLUB in stage.bea.buttons
    assert "◀ Předchozí" not in stage.bea.buttons


async def test_cancelling_forgets_what_was_begun(stage: Stage) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.says("/zrusit")
    assert "nic se neuložilo" in stage.bea.sees()
    await stage.bea.says("3")
    assert await stored(stage) == []


@pytest.mark.parametrize("label", ["Hledat službu", "Nastavení", "Nápověda", "Krizové linky"])
async def test_who_turns_to_something_else_does_not_report_by_what_is_typed_next(stage: Stage, label: str) -> None:
    await stage.bea.says("/menu")
    menu, data = stage.bea.screen, stage.bea.data_of(label)
    await chooses_state(stage.bea, "VOLNO")
    await stage.bea.taps_old(menu, data)
    await stage.bea.says("pomoc pro 3 děti")
    assert "🔎 pomoc pro 3 děti" in stage.bea.sees()
    assert await stored(stage) == []


async def test_a_note_is_added_to_the_report(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await stage.bea.taps("Poznámka")
    await stage.bea.says("jen do 15 let")
    assert "jen do 15 let" in stage.bea.sees()
    assert (await stored(stage))[-1] == ("free", 3, None, 1, "jen do 15 let")


@pytest.mark.parametrize("note", [f"volá {BIRTH_NUMBER}", "dítě 155412/1231", "nar. 12. 4. 2015", "Jan Novák, 8 let"])
async def test_a_note_about_a_child_is_refused_and_kept_nowhere(stage: Stage, note: str) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await stage.bea.taps("Poznámka")
    await stage.bea.says(note)
    assert "O konkrétním dítěti sem nic nepište" in stage.bea.sees()
    assert (await stored(stage))[-1][-1] is None
    assert await stage.rows("SELECT answers FROM draft WHERE instr(answers, :note)", note=note) == []
    await stage.bea.says("volejte ráno")
    assert (await stored(stage))[-1][-1] == "volejte ráno"


async def test_a_note_too_long_says_by_how_much(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await stage.bea.taps("Poznámka")
    await stage.bea.says("á" * 141)
    assert "Text má 141 znaků, vejde se 140" in stage.bea.sees()
    await stage.bea.says("á" * 140)
    assert (await stored(stage))[-1][-1] == "á" * 140


async def test_a_note_is_never_read_as_formatting(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await stage.bea.taps("Poznámka")
    await stage.bea.says("<b>10 & více</b>")
    assert "<b>10 & více</b>" in stage.bea.sees()


async def test_who_stops_accepting_says_why_and_reads_as_full(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await stage.bea.taps("Nepřijímáme")
    await stage.bea.says("nemoc v týmu")
    seen = stage.bea.sees()
    assert "🔴 PLNO" in seen
    assert "nemoc v týmu" in seen
    assert "klienty" not in seen
    await stage.vera.says("Kompas")
    assert "🔴 PLNO\n" in stage.vera.sees()
    await stage.bea.taps("Opět přijímáme")
    assert "🟢 VOLNO · pro 3 klienty" in stage.bea.sees()
    assert "nemoc v týmu" not in stage.bea.sees()
    assert [row[0] for row in await stored(stage)] == ["free"] * 3


async def test_two_people_at_once_both_get_a_true_answer_and_the_later_one_wins(stage: Stage) -> None:
    await stage.enters(stage.vera, Role.MEMBER, actor=stage.club.id)
    for person in (stage.bea, stage.vera):
        await chooses_state(person, "VOLNO")
    await asyncio.gather(stage.bea.taps("2"), stage.vera.taps("5"))
    assert "pro 2 klienty" in stage.bea.sees()
    assert "pro 5 klientů" in stage.vera.sees()
    told = [person for person in (stage.bea, stage.vera) if "Před chvílí tu kolega nahlásil" in person.sees()]
    last = (await stored(stage))[-1][1]
    assert told == [stage.bea if last == 2 else stage.vera]


async def test_a_kill_between_two_taps_loses_nothing(stage: Stage) -> None:
    await stage.bea.says("/menu")
    await stage.restart()
    await stage.bea.taps(f"Kapacita: {CLUB}")
    await stage.restart()
    await stage.bea.taps("VOLNO")
    await stage.restart()
    await stage.bea.taps("3")
    assert "Zveřejněno" in stage.bea.sees()
    assert await stored(stage) == [("free", 3, None, 1, None)]


async def test_a_kill_before_a_typed_number_and_a_typed_note_loses_nothing(stage: Stage) -> None:
    await chooses_state(stage.bea, "VOLNO")
    await stage.restart()
    await stage.bea.says("6 z 12")
    await stage.bea.taps("Poznámka")
    await stage.restart()
    await stage.bea.says("jen ambulantně")
    assert (await stored(stage))[-1] == ("free", 6, 12, 1, "jen ambulantně")


async def test_a_published_report_survives_a_kill(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await stage.restart()
    assert await stored(stage) == [("free", 3, None, 1, None)]


async def test_an_old_confirmation_does_not_overwrite_a_newer_report(stage: Stage) -> None:
    await stage.enters(stage.vera, Role.MEMBER, actor=stage.club.id)
    await reports(stage.bea, "VOLNO", "3")
    await stage.bea.says("/menu")
    await reports(stage.vera, "VOLNO", "5")
    await stage.bea.taps(f"Beze změny: {CLUB}")
    assert "Mezitím přišlo novější hlášení" in stage.bea.toast
    assert [row[1] for row in await stored(stage)] == [3, 5]


async def test_two_quick_taps_on_nothing_changed_confirm_once(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await stage.bea.says("/menu")
    message, data = stage.bea.screen, stage.bea.data_of("Beze změny")
    await stage.bea.taps_old(message, data)
    await stage.bea.taps_old(message, data)
    assert "Mezitím přišlo novější hlášení" in stage.bea.toast
    assert len(await stored(stage)) == 2


async def test_buttons_of_an_actor_that_has_ended_report_nothing(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await stage.bea.says("/menu")
    menu = stage.bea.screen
    taps = [stage.bea.data_of(label) for label in ("Kapacita: ", "Beze změny")]
    await stage.changes(stage.club, RecordState.ENDED)
    for data in taps:
        await stage.bea.taps_old(menu, data)
        assert "Tohle už tu není" in stage.bea.toast
    await stage.bea.says("/menu")
    assert CLUB not in stage.bea.sees()
    assert len(await stored(stage)) == 1


async def test_the_coordinator_sees_the_report_with_its_history(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await chooses_state(stage.bea, "PLNO")
    await stage.ana.says("Kompas")
    await stage.ana.taps(CLUB)
    assert "🔴 PLNO" in stage.ana.sees()
    await stage.ana.taps("Historie")
    seen = stage.ana.sees()
    assert seen.index("PLNO") < seen.index("VOLNO · pro 3 klienty")
    assert stage.bea.owner.first_name in seen


async def test_the_coordinator_of_the_district_may_report_for_an_actor(stage: Stage) -> None:
    await stage.ana.says("/kapacita")
    await stage.ana.taps("POŘADNÍK")
    assert "Zveřejněno" in stage.ana.sees()
    assert (await stored(stage))[0][0] == "waiting_list"


async def test_a_club_stays_fresh_for_a_week_and_turns_white_after_thirty_days(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    stage.clock.advance(days=30)
    await stage.bea.says("/kapacita")
    assert "🟢 VOLNO" in stage.bea.screen.text
    stage.clock.advance(seconds=1)
    await stage.bea.says("/kapacita")
    assert "⚪ NEVÍME – VOLEJTE" in stage.bea.screen.text


async def test_who_lost_the_role_cannot_report_by_an_old_button(stage: Stage) -> None:
    await chooses_state(stage.bea, "VOLNO")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'member'")
    await stage.bea.taps("3")
    assert "Tohle už tu není" in stage.bea.toast
    await stage.bea.says("3")
    assert await stored(stage) == []


async def test_the_state_reported_is_what_others_see(stage: Stage) -> None:
    await stage.reports(stage.club, State.FULL, 0)
    await stage.vera.says("Kompas")
    assert "🔴 PLNO" in stage.vera.sees()


@pytest.mark.parametrize("question", ["", "Poznámka", "Nepřijímáme"])
async def test_a_question_about_an_actor_that_has_ended_is_asked_no_more(stage: Stage, question: str) -> None:
    await chooses_state(stage.bea, "VOLNO")
    if question:
        await stage.bea.taps("3")
        await stage.bea.taps(question)
    await stage.changes(stage.club, RecordState.ENDED)
    await stage.bea.says("4")
    assert "Tohle už tu není" in stage.bea.sees()
    await stage.bea.says("poradna v Chebu")
    assert "🔎 poradna v Chebu" in stage.bea.sees()


async def test_a_note_to_a_report_that_was_replaced_is_asked_no_more(stage: Stage) -> None:
    await reports(stage.bea, "VOLNO", "3")
    await stage.bea.taps("Poznámka")
    await stage.reports(stage.club, State.FULL, 0)
    await stage.bea.says("jen do pátku")
    assert "Mezitím přišlo novější hlášení" in stage.bea.sees()
    await stage.bea.says("poradna v Chebu")
    assert "🔎 poradna v Chebu" in stage.bea.sees()
    assert (await stored(stage))[-1] == ("full", 0, None, 1, None)
