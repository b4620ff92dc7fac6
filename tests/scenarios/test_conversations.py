"""Messages through the bot: who gets them, who answers, who reads them – and who never does."""

import json

import pytest

from domain.conversation import MOST_MESSAGES, MOST_OF_VISITOR
from domain.rights import Role
from storage.conversations import Conversations
from tests.scenarios.test_my_data import content, traces
from tests.stage.people import Person
from tests.stage.stage import AS, CHEB, SOKOLOV, Stage
from usecases.conversations import hand_over
from usecases.people import end_all_rights
from usecases.sweep import CONVERSATIONS_KEPT, sweep

MISSING = "Tohle už tu není"
WORDS, ANSWER = "Kdo u nás učí češtinu?", "Zkuste knihovnu na náměstí."
SECRETS = (WORDS, ANSWER)


async def writes(person: Person, words: str = WORDS, to: str = f"coordmsg:{CHEB}") -> None:
    """Write to a coordinator, or to the keeper of a card."""
    await person.says("/menu")
    await person.taps_old(person.screen, to)
    await person.says(words)
    await person.taps("✉️ Odeslat")


async def answers(person: Person, words: str = ANSWER, button: str = "Odpovědět") -> None:
    await person.taps(button)
    await person.says(words)
    await person.taps("✉️ Odeslat")


def actors_keeper(stage: Stage) -> str:
    return f"actormsg:{stage.club.id}"


@pytest.fixture
async def dana(stage: Stage) -> Person:
    """Eve coordinates Cheb, too, and reads Czech there."""
    await stage.enters(stage.eve, Role.COORDINATOR, orp=CHEB)
    await stage.eve.taps_old(stage.eve.screen, "lang:cs")
    return stage.eve


@pytest.fixture
async def asked(stage: Stage, dana: Person) -> Stage:
    """Vera has asked, both coordinators of Cheb have looked at it."""
    await writes(stage.vera)
    assert "Zpráva je odeslaná" in stage.vera.sees()
    await stage.delivers_notices()
    for person in (stage.ana, dana):
        assert f"Vera píše koordinátorovi sítě, ORP Cheb\nVera · 24. 11. 2026 10:00\n{WORDS}" in squeezed(person)
        assert "Zatím bez odpovědi" in person.sees()
    return stage


def squeezed(person: Person) -> str:
    return person.sees().replace("\n\n", "\n")


async def test_a_message_comes_to_all_who_coordinate_and_to_nobody_else(asked: Stage) -> None:
    for person in (asked.bea, asked.ota, asked.cyril):
        assert not any(secret in person.received() for secret in SECRETS)
        assert person.unseen() == []


async def test_first_names_alone_are_told(asked: Stage, dana: Person) -> None:
    await answers(asked.ana)
    await asked.delivers_notices()
    for person in (asked.ana, dana, asked.vera):
        seen = person.sees()
        assert not any(word in seen for word in ("Návštěvnice", "Koordinátorka", "English", "1001", "1004", "+420"))


async def test_an_answer_comes_to_the_asker_and_the_others_see_that_and_by_whom(asked: Stage, dana: Person) -> None:
    await answers(asked.ana)
    await asked.delivers_notices()
    assert f"Koordinátor sítě ORP Cheb\nVy · 24. 11. 2026 10:00\n{WORDS}" in squeezed(asked.vera)
    assert f"Ana · 24. 11. 2026 10:00\n{ANSWER}" in asked.vera.sees()
    assert "Zpráva už má odpověď" in dana.sees()
    assert "Odpověď: Ana, právě teď" in dana.sees()
    assert "Zatím bez odpovědi" not in dana.sees()


async def test_the_asker_writes_on_and_all_who_coordinate_hear_it(asked: Stage, dana: Person) -> None:
    await answers(asked.ana)
    await asked.delivers_notices()
    asked.vera.sees()
    dana.sees()
    await answers(asked.vera, "A v sobotu?", button="Napsat další")
    await asked.delivers_notices()
    for person in (asked.ana, dana):
        assert "A v sobotu?" in person.sees()
        assert "Zatím bez odpovědi" in person.sees()
    assert len(await asked.rows("SELECT id FROM conversation")) == 1


async def test_what_is_answered_stays_in_sight_while_writing(asked: Stage) -> None:
    await asked.ana.taps("Odpovědět")
    assert WORDS in asked.ana.sees()
    await asked.ana.says(ANSWER)
    assert WORDS in asked.ana.sees()
    assert ANSWER in asked.ana.sees()


async def test_messages_of_a_night_come_in_the_morning_as_one(stage: Stage) -> None:
    stage.clock.set("2026-11-24 22:00")
    for words in ("První otázka", "Druhá otázka"):
        await writes(stage.vera, words)
    await stage.delivers_notices()
    assert stage.ana.unseen() == []
    stage.clock.set("2026-11-25 07:00")
    await stage.delivers_notices()
    assert len(stage.ana.unseen()) == 1
    assert "První otázka" in stage.ana.sees()
    assert "Druhá otázka" in stage.ana.sees()


async def test_the_menu_counts_what_is_new_and_only_where_there_are_messages(asked: Stage) -> None:
    await asked.ana.says("/menu")
    await asked.ana.taps("Zprávy (1 nová)")
    await asked.ana.taps("● Vera · Cheb")
    await asked.ana.says("/menu")
    assert "✉️ Zprávy" in asked.ana.buttons
    await asked.vera.says("/menu")
    assert "✉️ Zprávy" in asked.vera.buttons
    for person in (asked.bea, asked.ota, asked.cyril):
        await person.says("/menu")
        assert "Zprávy" not in person.sees()


async def test_what_was_opened_meanwhile_is_not_told_again(stage: Stage) -> None:
    await writes(stage.vera)
    await stage.ana.says("/menu")
    await stage.ana.taps("Zprávy (1 nová)")
    await stage.ana.taps("● Vera · Cheb")
    await stage.delivers_notices()
    assert stage.ana.unseen() == []


@pytest.mark.parametrize("data", ["conv:1:0", "convw:1", "conv:987:0", "convw:987"])
async def test_nobody_else_opens_a_conversation_by_a_forged_button(asked: Stage, data: str) -> None:
    for person in (asked.bea, asked.ota, asked.cyril):
        await person.says("/menu")
        await person.taps_old(person.screen, data)
        assert MISSING in person.toast
        assert WORDS not in person.received()


async def test_a_coordinator_who_lost_the_right_reads_and_answers_no_more(asked: Stage, dana: Person) -> None:
    await asked.ana.taps("Odpovědět")
    await asked.ana.says(ANSWER)
    send, screen = asked.ana.data_of("✉️ Odeslat"), asked.ana.screen
    await answers(dana, "Odpovídá Eva")
    await lose_right(asked, "Ana%")
    await asked.delivers_notices()
    asked.vera.sees()
    assert asked.ana.unseen() == []
    for data in (send, "conv:1:0", "convw:1"):
        await asked.ana.taps_old(screen, data)
        assert MISSING in asked.ana.toast
    await asked.ana.says("/menu")
    assert "Zprávy" not in asked.ana.sees()
    assert len(await asked.rows("SELECT id FROM conversation_message")) == 2


async def lose_right(stage: Stage, name: str) -> None:
    async with stage.database.transaction() as connection:
        await connection.run(
            "UPDATE role_grant SET ended_at = 1 WHERE person IN (SELECT id FROM person WHERE name LIKE :name)",
            name=name,
        )


async def test_a_new_coordinator_reads_from_the_next_message_on(asked: Stage) -> None:
    await asked.enters(asked.ota, Role.COORDINATOR, orp=CHEB)
    await asked.ota.taps_old(asked.ota.screen, "conv:1:0")
    assert MISSING in asked.ota.toast
    await writes(asked.vera, "Ještě něco")
    await asked.delivers_notices()
    assert "Ještě něco" in asked.ota.sees()
    asked.ana.sees()
    asked.eve.sees()


async def test_the_keeper_of_a_card_is_who_speaks_for_the_actor(stage: Stage) -> None:
    await writes(stage.vera, to=actors_keeper(stage))
    await stage.delivers_notices()
    assert "Vera píše správci karty: NZDM Kompas Cheb" in stage.bea.sees()
    assert stage.ana.unseen() == []
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, "conv:1:0")
    assert MISSING in stage.ana.toast
    await answers(stage.bea)
    await stage.delivers_notices()
    assert "Správce karty: NZDM Kompas Cheb" in stage.vera.sees()
    assert ANSWER in stage.vera.sees()


async def test_where_nobody_of_the_actor_is_here_the_coordinator_answers_for_it(stage: Stage) -> None:
    await stage.bea.blocks()
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE person SET unreachable_since = 1 WHERE telegram_id = :id", id=stage.bea.id)
    await writes(stage.vera, to=actors_keeper(stage))
    await stage.delivers_notices()
    assert "za aktéra tu zatím nikdo není" in stage.ana.sees()
    await answers(stage.ana)
    await stage.delivers_notices()
    assert ANSWER in stage.vera.sees()


async def test_nobody_writes_to_a_card_they_may_not_find(stage: Stage) -> None:
    hidden = await stage.actor("Tým Skrytý", audience="network")
    await stage.vera.says("/menu")
    for actor in (hidden.id, 987):
        await stage.vera.taps_old(stage.vera.screen, f"actormsg:{actor}")
        assert MISSING in stage.vera.toast
    await writes(stage.ota, to=f"actormsg:{hidden.id}")
    await stage.delivers_notices()
    assert "Ota píše správci karty: Tým Skrytý" in stage.ana.sees()


async def test_a_visitor_writes_five_times_a_day_and_again_tomorrow(stage: Stage) -> None:
    for at in range(MOST_OF_VISITOR):
        await writes(stage.vera, f"Otázka {at}", f"coordmsg:{(CHEB, SOKOLOV)[at % 2]}")
    await stage.vera.taps_old(stage.vera.screen, f"coordmsg:{CHEB}")
    assert "nejvýše 5 zpráv" in stage.vera.toast
    stage.clock.advance(days=1)
    await writes(stage.vera, "Zase já")
    assert len(await stage.rows("SELECT id FROM conversation_message")) == MOST_OF_VISITOR + 1
    await stage.delivers_notices()
    stage.ana.sees()
    stage.cyril.sees()


async def test_a_limit_reached_while_writing_holds_at_the_sending(stage: Stage) -> None:
    await stage.vera.taps_old(stage.vera.screen, f"coordmsg:{CHEB}")
    await stage.vera.says("Ta šestá")
    async with stage.database.transaction() as connection:
        conversation = await Conversations(connection).add(
            stage_id := await id_of(stage, stage.vera), AS, None, stage.clock()
        )
        for at in range(MOST_OF_VISITOR):
            await Conversations(connection).add_message(conversation.id, stage_id, str(at), stage.clock())
    await stage.vera.taps("✉️ Odeslat")
    assert "nejvýše 5 zpráv" in stage.vera.toast


async def id_of(stage: Stage, person: Person) -> int:
    (row,) = await stage.rows("SELECT id FROM person WHERE telegram_id = :id", id=person.id)
    return int(row["id"])


async def test_a_birth_number_goes_nowhere_and_over_less_one_may_insist(stage: Stage) -> None:
    await stage.vera.taps_old(stage.vera.screen, f"coordmsg:{CHEB}")
    await stage.vera.says("Kvůli 785123/1233")
    assert "rodné číslo" in stage.vera.sees()
    assert "Poslat i tak" not in stage.vera.sees()
    await stage.vera.says("Náš klub slaví, narozen 24. 11. 2010")
    await stage.vera.taps("Poslat i tak")
    await stage.vera.taps("✉️ Odeslat")
    assert [row["text"] for row in await stage.rows("SELECT text FROM conversation_message")] == [
        "Náš klub slaví, narozen 24. 11. 2010"
    ]
    assert traces(stage.file, "785123") == []
    await stage.delivers_notices()
    stage.ana.sees()


async def test_after_thirty_quiet_days_it_is_closed_and_a_new_question_begins_anew(asked: Stage) -> None:
    asked.clock.set("2026-12-28 10:00")
    await asked.ana.taps("Odpovědět")
    await asked.ana.says(ANSWER)
    await asked.ana.taps("✉️ Odeslat")
    assert "uzavřený" in asked.ana.toast
    await asked.ana.says("/zrusit")
    await asked.ana.taps_old(asked.ana.screen, "conv:1:0")
    assert "Rozhovor je uzavřený" in asked.ana.sees()
    assert "Odpovědět" not in asked.ana.sees()
    await writes(asked.vera, "Nová otázka")
    assert len(await asked.rows("SELECT id FROM conversation")) == 2
    await asked.delivers_notices()
    assert "Nová otázka" in asked.ana.sees()
    assert WORDS not in asked.ana.sees()
    asked.eve.sees()


async def test_a_full_conversation_takes_nothing_more_and_its_pages_turn(asked: Stage) -> None:
    vera = await id_of(asked, asked.vera)
    async with asked.database.transaction() as connection:
        for at in range(2, MOST_MESSAGES + 1):
            await Conversations(connection).add_message(1, vera, f"zpráva číslo {at}.", asked.clock())
    await asked.ana.taps("Odpovědět")
    await asked.ana.says(ANSWER)
    await asked.ana.taps("✉️ Odeslat")
    assert "vejde 50 zpráv" in asked.ana.toast
    await asked.ana.says("/zrusit")
    await asked.ana.taps_old(asked.ana.screen, "conv:1:0")
    assert "zpráva číslo 50." in asked.ana.sees()
    assert "Odpovědět" not in asked.ana.sees()
    for _ in range(9):
        await asked.ana.taps("Starší")
    assert WORDS in asked.ana.sees()
    assert "Starší" not in asked.ana.sees()
    await asked.ana.taps("Novější")
    assert "zpráva číslo 10." in asked.ana.sees()


async def test_ninety_days_after_the_last_message_nothing_is_left(asked: Stage) -> None:
    asked.clock.advance(days=CONVERSATIONS_KEPT.days)
    await sweep(asked.database, asked.clock())
    assert traces(asked.file, WORDS.rstrip("?")) != []
    asked.clock.advance(seconds=1)
    await sweep(asked.database, asked.clock())
    assert traces(asked.file, WORDS.rstrip("?")) == []
    assert await asked.rows("SELECT * FROM conversation_participant") == []


async def test_the_texts_of_an_erased_person_go_with_them(asked: Stage, dana: Person) -> None:
    await answers(asked.ana)
    await asked.delivers_notices()
    assert ANSWER in asked.vera.sees()
    dana.sees()
    await asked.ana.says("/smazatme")
    await asked.ana.taps("Ano, smazat všechno")
    assert traces(asked.file, ANSWER.rstrip(".")) == []
    assert traces(asked.file, WORDS.rstrip("?")) != []
    await asked.vera.says("/smazatme")
    await asked.vera.taps("Ano, smazat všechno")
    assert traces(asked.file, WORDS.rstrip("?")) == []
    await dana.taps("Odpovědět")
    assert MISSING in dana.toast


async def test_what_waits_for_others_of_an_erased_asker_is_never_sent(stage: Stage) -> None:
    await writes(stage.vera)
    await stage.vera.says("/smazatme")
    await stage.vera.taps("Ano, smazat všechno")
    await stage.delivers_notices()
    assert stage.ana.unseen() == []


async def test_my_data_tell_my_messages_and_what_was_answered_to_me(asked: Stage, dana: Person) -> None:
    await answers(asked.ana)
    await asked.delivers_notices()
    asked.vera.sees()
    dana.sees()
    await asked.vera.says("/mojedata")
    told = content(asked, asked.vera)
    assert [(one["text"], one["by_you"]) for one in told["conversation_messages"]] == [(WORDS, True), (ANSWER, False)]
    await asked.ana.says("/mojedata")
    told = content(asked, asked.ana)
    assert [one["text"] for one in told["conversation_messages"]] == [ANSWER]
    assert WORDS not in json.dumps(told, ensure_ascii=False)


async def hands_over(stage: Stage) -> int:
    """The tick, and what it has to tell leaves."""
    let_in = await hand_over(stage.operators, stage.database, stage.clock())
    await stage.delivers_notices()
    return let_in


async def test_a_message_that_a_coordinator_left_unread_comes_to_the_successor(stage: Stage) -> None:
    await writes(stage.vera)
    await lose_right(stage, "Ana%")
    await stage.delivers_notices()
    await stage.enters(stage.ota, Role.COORDINATOR, orp=CHEB)
    assert await hands_over(stage) == 1
    assert f"Vera píše koordinátorovi sítě, ORP Cheb\nVera · 24. 11. 2026 10:00\n{WORDS}" in squeezed(stage.ota)
    assert stage.ana.unseen() == []
    for person in (stage.ana, stage.bea, stage.cyril):
        assert WORDS not in person.received()
    assert await hands_over(stage) == 0
    await answers(stage.ota)
    await stage.delivers_notices()
    assert ANSWER in stage.vera.sees()


async def test_where_there_is_no_successor_the_region_and_then_the_operator_get_the_message(stage: Stage) -> None:
    await writes(stage.vera)
    await lose_right(stage, "Ana%")
    assert await hands_over(stage) == 0
    stage.operators = (stage.cyril.id,)
    assert await hands_over(stage) == 1
    await stage.eve.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ041')}")
    assert await hands_over(stage) == 1
    assert WORDS in stage.eve.sees()
    stage.cyril.sees()


async def test_what_is_answered_or_somebody_has_already_is_handed_to_nobody(asked: Stage, dana: Person) -> None:
    await asked.enters(asked.ota, Role.COORDINATOR, orp=CHEB)
    await lose_right(asked, "Ana%")
    assert await hands_over(asked) == 0
    assert WORDS not in asked.ota.received()
    await answers(dana)
    await lose_right(asked, "Eve%")
    assert await hands_over(asked) == 0
    assert "Zpráva už má odpověď" in asked.ota.sees()
    asked.vera.sees()


async def test_a_message_to_a_keeper_whose_right_was_ended_comes_to_the_coordinator(stage: Stage) -> None:
    await writes(stage.vera, to=actors_keeper(stage))
    (bea,) = await stage.rows("SELECT id FROM person WHERE name LIKE 'Bea%'")
    await end_all_rights(stage.database, await stage.access(stage.ana), bea["id"], stage.clock())
    assert await hands_over(stage) == 1
    assert WORDS in stage.ana.sees()
    assert WORDS not in stage.bea.received()
    stage.bea.sees()


async def test_what_somebody_else_wrote_is_not_passed_on_and_vanishes_but_not_from_the_list(asked: Stage) -> None:
    assert asked.ana.screen.protected
    await asked.ana.taps("Odpovědět")
    await asked.ana.says(ANSWER)
    assert WORDS in asked.ana.sees()
    assert asked.ana.screen.protected
    await asked.ana.taps("✉️ Odeslat")
    await asked.delivers_notices()
    asked.clock.advance(minutes=11)
    await asked.delivers_notices()
    assert not any(WORDS in message.text for message in asked.ana.messages)
    assert any(WORDS in message.text for message in asked.vera.messages)
    assert not asked.vera.screen.protected
    asked.vera.sees()
    asked.ana.sees()
    await asked.ana.says("/menu")
    await asked.ana.taps("Zprávy")
    assert asked.ana.screen.protected
    await asked.ana.taps("Vera · Cheb")
    assert WORDS in asked.ana.sees()
    asked.eve.sees()


async def test_a_message_nobody_has_opened_leaves_a_trace_when_it_vanishes(stage: Stage) -> None:
    await writes(stage.vera)
    await stage.delivers_notices()
    assert WORDS in stage.ana.sees()
    stage.clock.advance(hours=23)
    await stage.delivers_notices()
    assert WORDS in stage.ana.sees()
    stage.clock.advance(hours=2)
    await stage.delivers_notices()
    assert "Otevřete je prosím znovu z /menu" in stage.ana.sees()
    assert not any(WORDS in message.text for message in stage.ana.messages)
    await stage.ana.says("/menu")
    assert "Zprávy (1 nová)" in stage.ana.sees()
