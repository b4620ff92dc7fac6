"""Asking for access: who asks, who decides, who is told – and who must see nothing of it."""

import asyncio

import pytest

from domain.errors import Refusal
from domain.notice import NoticeKind
from domain.request import Wanted
from domain.rights import Role
from locales.translator import translator
from storage.people import People
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage
from usecases.requests import approve, ask, remind
from usecases.sweep import REQUESTS_OPEN, sweep

REFUSED = {language: translator(language).text("refused-not-found") for language in ("cs", "en")}
CHEB_TOWN = (50.0796, 12.3714)
WORDS = "Potkali jsme se na platformě."


async def asks(person: Person, *, organisation: str = "NZDM Kompas Cheb", role: str = "zástupce aktéra") -> None:
    """Fill the form in for Cheb and send it."""
    await person.says("/menu")
    if "Požádat o přístup" not in person.sees():
        await person.says("/nastaveni")
    await person.taps("Požádat o přístup")
    await person.shares_location(*CHEB_TOWN)
    await person.says(organisation)
    await person.taps(role)
    await person.says(WORDS)
    assert WORDS in person.sees()
    await person.taps("Odeslat žádost")


async def notices(stage: Stage, kind: NoticeKind) -> list[str]:
    """Names of those who were to be told so, in the order of the notices."""
    rows = await stage.rows(
        "SELECT name FROM outbox JOIN person ON person.id = recipient WHERE kind = :kind ORDER BY outbox.id", kind=kind
    )
    return [row["name"].split()[0] for row in rows]


async def roles_of(stage: Stage, person: Person) -> list[tuple[str, int | None, str | None]]:
    rows = await stage.rows(
        """SELECT role, actor, orp FROM role_grant JOIN person ON person.id = person
            WHERE telegram_id = :id AND ended_at IS NULL ORDER BY role_grant.id""",
        id=person.id,
    )
    return [(row["role"], row["actor"], row["orp"]) for row in rows]


async def deeds(stage: Stage) -> list[str]:
    return [row["action"] for row in await stage.rows("SELECT action FROM audit WHERE action LIKE 're%_%' ORDER BY id")]


@pytest.fixture
async def asked(stage: Stage) -> Stage:
    """Vera has asked to speak for Bea's club, and Ana has read it."""
    await asks(stage.vera)
    await stage.delivers_notices()
    stage.ana.sees()
    return stage


async def test_vera_asks_ana_approves_and_veras_next_menu_is_that_of_a_member(stage: Stage) -> None:
    await asks(stage.vera)
    assert "Žádost je odeslaná. Rozhodne koordinátor sítě" in stage.vera.sees()
    await stage.delivers_notices()
    assert "Žádost o přístup" in stage.ana.sees()
    assert "Žádá: Vera Návštěvnice" in stage.ana.sees()
    assert "Role: zástupce aktéra" in stage.ana.sees()
    assert "Organizace: NZDM Kompas Cheb" in stage.ana.sees()
    assert WORDS in stage.ana.sees()
    await stage.ana.taps("Schválit")
    assert "Schváleno: Ana Koordinátorka, 24. 11. 2026 10:00" in stage.ana.sees()
    assert "Odmítnout" not in stage.ana.buttons
    await stage.delivers_notices()
    assert "Vaše žádost o přístup byla schválena" in stage.vera.sees()
    assert "Ana" not in stage.vera.sees()
    await stage.vera.taps("Nabídka")
    assert "Vaše role: zástupce aktéra" in stage.vera.sees()
    assert "Kapacita: NZDM Kompas Cheb" in stage.vera.sees()
    assert "Požádat o přístup" not in stage.vera.buttons
    assert await roles_of(stage, stage.vera) == [("member", stage.club.id, None)]
    assert "right_granted" in [row["action"] for row in await stage.rows("SELECT action FROM audit")]
    await stage.vera.says("/nastaveni")
    assert "Vaše ORP: Cheb" in stage.vera.sees()


async def test_a_crisis_worker_is_let_in_for_the_district_asked_for(stage: Stage) -> None:
    await asks(stage.vera, organisation="Odbor sociálních věcí", role="krizový pracovník")
    await stage.delivers_notices()
    assert "Organizace (vlastními slovy): Odbor sociálních věcí" in stage.ana.sees()
    await stage.ana.taps("Schválit")
    await stage.delivers_notices()
    assert "Role: krizový pracovník (OSPOD)" in stage.vera.sees()
    await stage.vera.taps("Nabídka")
    assert "Kdo může pomoci teď" in stage.vera.sees()
    assert await roles_of(stage, stage.vera) == [("crisis_worker", None, CHEB)]


async def test_where_the_organisation_is_on_no_card_the_coordinator_chooses_an_own_actor(stage: Stage) -> None:
    await stage.actor("Dům Sokolov", orps=(SOKOLOV,))
    await asks(stage.vera, organisation="Klub u nás")
    await stage.delivers_notices()
    assert "Klub u nás" in stage.ana.sees()
    await stage.ana.taps("Schválit")
    assert "Za kterého aktéra" in stage.ana.sees()
    assert "Dům Sokolov" not in stage.ana.sees()
    await stage.ana.taps("NZDM Kompas Cheb")
    assert await roles_of(stage, stage.vera) == []
    await stage.ana.taps("Schválit")
    assert "Schváleno" in stage.ana.sees()
    assert await roles_of(stage, stage.vera) == [("member", stage.club.id, None)]
    await stage.delivers_notices()
    assert "schválena" in stage.vera.sees()


async def test_the_request_for_an_actor_of_another_district_goes_to_the_district_where_it_sits(stage: Stage) -> None:
    house = await stage.actor("Dům Sokolov", orps=(SOKOLOV, CHEB))
    await asks(stage.vera, organisation=house.card.name)
    assert "ORP: Sokolov" in stage.vera.sees()
    assert await notices(stage, NoticeKind.REQUEST_ASKED) == ["Cyril"]
    await stage.delivers_notices()
    assert "Dům Sokolov" in stage.cyril.sees()
    await stage.cyril.taps("Schválit")
    assert await roles_of(stage, stage.vera) == [("member", house.id, None)]
    await stage.delivers_notices()
    stage.vera.sees()


async def test_the_form_names_no_actor_that_a_visitor_may_not_find(stage: Stage) -> None:
    await stage.actor("Tým Skrytý", audience="network")
    await stage.vera.taps("Požádat o přístup")
    await stage.vera.shares_location(*CHEB_TOWN)
    assert "NZDM Kompas Cheb" in stage.vera.sees()
    assert "Tým Skrytý" not in stage.vera.sees()
    await stage.vera.says("Tým Skrytý")
    assert await stage.rows("SELECT * FROM access_request") == []
    await stage.bea.says("/nastaveni")
    await stage.bea.taps("Požádat o přístup")
    await stage.bea.shares_location(*CHEB_TOWN)
    assert "Tým Skrytý" in stage.bea.sees()


async def test_a_member_may_ask_to_speak_for_another_actor_too(stage: Stage) -> None:
    second = await stage.actor("Poradna Cheb")
    await asks(stage.bea, organisation="Poradna Cheb")
    await stage.delivers_notices()
    assert "Poradna Cheb" in stage.ana.sees()
    await stage.ana.taps("Schválit")
    assert await roles_of(stage, stage.bea) == [("member", stage.club.id, None), ("member", second.id, None)]
    await stage.delivers_notices()
    stage.bea.sees()


async def test_a_right_that_is_held_already_is_not_asked_for_again(stage: Stage) -> None:
    await asks(stage.bea)
    assert "Tohle právo už máte" in stage.bea.toast
    assert await stage.rows("SELECT * FROM access_request") == []


async def test_cyril_of_another_district_neither_sees_nor_decides(asked: Stage) -> None:
    stage = asked
    assert await notices(stage, NoticeKind.REQUEST_ASKED) == ["Ana"]
    await stage.cyril.says("/menu")
    assert "Žádosti" not in stage.cyril.sees()
    for data in ("req:1", "reqy:1", "reqn:1", "reqr:1:", "reqr:1:unknown", "reqw:1", "reqq:1", "reqa:1", "reqx:1"):
        await stage.cyril.taps_old(stage.cyril.screen, data)
        assert "Tohle už tu není" in stage.cyril.toast, data
        assert "Vera" not in stage.cyril.received()
    await stage.cyril.taps_old(stage.cyril.screen, "reqs:0")
    assert "Žádná žádost teď nečeká" in stage.cyril.sees()
    assert [row["state"] for row in await stage.rows("SELECT state FROM access_request")] == ["open"]


@pytest.mark.parametrize("name", ["vera", "bea", "ota", "eve"])
async def test_nobody_but_a_coordinator_decides_not_even_about_oneself(asked: Stage, name: str) -> None:
    person: Person = getattr(asked, name)
    await person.says("/menu")
    for data in ("req:1", "reqy:1", "reqn:1", "reqr:1:", "reqw:1", "reqq:1"):
        await person.taps_old(person.screen, data)
        assert person.toast == REFUSED[person.owner.language_code], data
    assert [row["state"] for row in await asked.rows("SELECT state FROM access_request")] == ["open"]
    assert await roles_of(asked, asked.vera) == []


async def test_a_coordinator_who_asks_does_not_decide_about_herself(stage: Stage) -> None:
    await asks(stage.ana)
    assert "Ve Vaší ORP ani kraji zatím nikdo nerozhoduje" in stage.ana.sees()
    assert await notices(stage, NoticeKind.REQUEST_ASKED) == []
    await stage.ana.taps_old(stage.ana.screen, "reqy:1")
    assert "Tohle už tu není" in stage.ana.toast
    await stage.ana.says("/menu")
    assert "Žádosti" not in stage.ana.sees()


async def test_two_coordinators_at_once_make_one_decision_and_the_other_is_told(asked: Stage) -> None:
    stage = asked
    await stage.enters(stage.eve, Role.COORDINATOR, orp=CHEB)
    await stage.eve.taps("Requests (1)")
    await stage.eve.taps("Vera Návštěvnice")
    await asyncio.gather(stage.ana.taps("Schválit"), stage.eve.taps_old(stage.eve.screen, "reqr:1:unknown"))
    (row,) = await stage.rows("SELECT state, decided_by FROM access_request")
    approved = row["state"] == "approved"
    late = stage.eve.sees() if approved else stage.ana.sees()
    assert ("It is decided already" if approved else "Už je rozhodnuto") in late
    assert ("Approved: Ana Koordinátorka" if approved else "Odmítnuto: Eve English") in late
    assert len(await deeds(stage)) == 1
    assert len(await roles_of(stage, stage.vera)) == approved
    await stage.delivers_notices()
    stage.vera.sees()


async def test_a_second_coordinators_old_button_says_who_decided_and_when(asked: Stage) -> None:
    stage = asked
    await stage.enters(stage.eve, Role.COORDINATOR, orp=CHEB)
    await stage.eve.taps("Requests (1)")
    await stage.eve.taps("Vera Návštěvnice")
    await stage.ana.taps("Odmítnout")
    await stage.ana.taps("Bez důvodu")
    for label in ("Approve", "Refuse", "Ask back"):
        if label in " ".join(stage.eve.buttons):
            await stage.eve.taps(label)
    assert "It is decided already, nothing has changed" in stage.eve.sees()
    assert "Refused: Ana Koordinátorka, 24. 11. 2026 10:00" in stage.eve.sees()
    assert await deeds(stage) == ["request_refused"]
    await stage.delivers_notices()
    stage.vera.sees()


async def test_a_ready_reason_is_read_in_the_language_of_the_one_who_asked(stage: Stage) -> None:
    await stage.eve.taps("Ask for access")
    await stage.eve.says("Cheb")
    await stage.eve.says("NZDM Kompas Cheb")
    await stage.eve.taps("crisis worker")
    await stage.eve.taps("Skip")
    await stage.eve.taps("Send the request")
    await stage.delivers_notices()
    stage.ana.sees()
    await stage.ana.taps("Odmítnout")
    await stage.ana.taps("Organizace není v naší síti")
    assert "Důvod: Organizace není v naší síti" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Your request for access has been refused" in stage.eve.sees()
    assert "Reason: The organisation is not in our network" in stage.eve.sees()


async def test_a_reason_in_own_words_passes_the_guard_and_is_read(asked: Stage) -> None:
    stage = asked
    await stage.ana.taps("Odmítnout")
    await stage.ana.taps("Vlastní slova")
    await stage.ana.says("Kvůli Petru Novákovi, 9 let.")
    assert "jméno a věk" in stage.ana.sees()
    assert [row["state"] for row in await stage.rows("SELECT state FROM access_request")] == ["open"]
    await stage.ana.says("Ozvěte se prosím <paní> vedoucí.")
    assert "Důvod: Ozvěte se prosím <paní> vedoucí." in stage.ana.sees()
    await stage.delivers_notices()
    assert "Důvod: Ozvěte se prosím <paní> vedoucí." in stage.vera.sees()
    await stage.vera.says("/menu")
    assert "Požádat o přístup" in stage.vera.sees()
    assert await roles_of(stage, stage.vera) == []


async def test_ana_asks_back_vera_answers_and_the_answer_comes_with_the_same_buttons(asked: Stage) -> None:
    stage = asked
    await stage.ana.taps("Zeptat se")
    await stage.ana.says("Kdo je Váš vedoucí?")
    assert "Otázka je odeslaná" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Koordinátor se ptá" in stage.vera.sees()
    assert "Kdo je Váš vedoucí?" in stage.vera.sees()
    await stage.vera.taps("Odpovědět")
    await stage.vera.says("Vede nás paní Malá.")
    assert "Odpověď je odeslaná" in stage.vera.sees()
    await stage.delivers_notices()
    assert "Žadatel odpověděl" in stage.ana.sees()
    assert "Vede nás paní Malá." in stage.ana.sees()
    assert {"✅ Schválit", "⛔ Odmítnout", "💬 Zeptat se"} <= set(stage.ana.buttons)
    await stage.ana.taps("Schválit")
    await stage.delivers_notices()
    stage.vera.sees()
    assert await roles_of(stage, stage.vera) == [("member", stage.club.id, None)]


async def test_twenty_messages_fit_to_a_request_and_not_one_more(asked: Stage) -> None:
    stage = asked
    async with stage.database.transaction() as connection:
        for _ in range(20):
            await connection.run("INSERT INTO access_message (request, author, text, sent_at) VALUES (1, 1, 'x', 1)")
    await stage.ana.taps("Zeptat se")
    await stage.ana.says("Ještě něco?")
    assert "dvacet zpráv" in stage.ana.sees()
    assert len(await stage.rows("SELECT id FROM access_message")) == 20


async def test_a_second_request_shows_the_first_which_can_be_taken_back(asked: Stage) -> None:
    stage = asked
    await stage.vera.says("/menu")
    await stage.vera.taps("Požádat o přístup")
    assert "Jednu žádost už máte podanou" in stage.vera.sees()
    await stage.vera.taps("Vzít zpět")
    assert "Žádost je vzata zpět" in stage.vera.sees()
    assert "Vzít zpět" not in stage.vera.buttons
    await stage.ana.taps("Schválit")
    assert "Už je rozhodnuto" in stage.ana.sees()
    assert await roles_of(stage, stage.vera) == []
    await asks(stage.vera)
    assert len(await stage.rows("SELECT id FROM access_request WHERE state = 'open'")) == 1
    await stage.delivers_notices()
    stage.ana.sees()


async def test_what_was_taken_back_before_it_was_delivered_reaches_nobody(stage: Stage) -> None:
    await asks(stage.vera)
    await stage.vera.taps("Vzít zpět")
    await stage.delivers_notices()
    assert [row["state"] for row in await stage.rows("SELECT state FROM outbox")] == ["cancelled"]


async def test_the_menu_counts_the_open_requests_of_own_districts(asked: Stage) -> None:
    stage = asked
    await stage.ana.says("/menu")
    await stage.ana.taps("Žádosti (1)")
    await stage.ana.taps("Vera Návštěvnice · Cheb")
    assert "Žádá: Vera Návštěvnice" in stage.ana.sees()
    await stage.ana.taps("Schválit")
    await stage.ana.says("/menu")
    assert "Žádosti" not in stage.ana.sees()
    await stage.delivers_notices()
    stage.vera.sees()


async def test_reminded_after_three_days_and_once_only_and_escalated_after_seven(asked: Stage) -> None:
    stage = asked
    async with stage.database.transaction() as connection:
        await connection.run(
            "INSERT INTO role_grant (person, role, kraj, granted_at) "
            "SELECT id, 'regional_coordinator', 'CZ041', 1 FROM person WHERE telegram_id = :id",
            id=stage.ota.id,
        )
    stage.clock.advance(days=3, seconds=-1)
    await remind(stage.database, stage.clock())
    assert await notices(stage, NoticeKind.REQUEST_REMINDER) == []
    await stage.delivers_notices()
    assert "Důvěrné údaje tu už nejsou" in stage.ana.sees()
    stage.clock.advance(seconds=1)
    for _ in range(2):
        await remind(stage.database, stage.clock())
    assert await notices(stage, NoticeKind.REQUEST_REMINDER) == ["Ana"]
    await stage.delivers_notices()
    assert "čeká už tři dny" in stage.ana.sees()
    stage.clock.advance(days=4)
    for _ in range(2):
        await remind(stage.database, stage.clock())
    assert await notices(stage, NoticeKind.REQUEST_REMINDER) == ["Ana"]
    assert await notices(stage, NoticeKind.REQUEST_ESCALATED) == ["Ota"]
    await stage.delivers_notices()
    assert "déle než týden" in stage.ota.sees()
    stage.ana.sees()
    await stage.ota.taps("Schválit")
    await stage.delivers_notices()
    assert "schválena" in stage.vera.sees()


async def test_a_reminder_after_weeks_of_darkness_comes_once_to_each(asked: Stage) -> None:
    stage = asked
    stage.clock.advance(days=23)
    for _ in range(3):
        await remind(stage.database, stage.clock())
    assert await notices(stage, NoticeKind.REQUEST_REMINDER) == ["Ana"]
    assert await notices(stage, NoticeKind.REQUEST_ESCALATED) == []
    await stage.delivers_notices()
    stage.ana.sees()


async def test_nobody_is_reminded_of_what_was_decided(asked: Stage) -> None:
    stage = asked
    await stage.ana.taps("Schválit")
    await stage.delivers_notices()
    stage.vera.sees()
    stage.clock.advance(days=8)
    assert await remind(stage.database, stage.clock()) == 0


async def test_a_district_without_a_coordinator_asks_the_operator(empty_stage: Stage) -> None:
    stage = empty_stage
    stage.operators = (stage.ota.id,)
    await stage.restart()
    await stage.ota.says("/start")
    await stage.actor("Klub Cheb")
    await stage.vera.says("/start")
    await asks(stage.vera, organisation="Klub Cheb")
    assert "rozhodne správce" in stage.vera.sees()
    await stage.delivers_notices()
    assert "Žádá: Vera" in stage.ota.sees()
    await stage.ota.taps("Schválit")
    assert [role for role, *_ in await roles_of(stage, stage.vera)] == ["member"]
    await stage.delivers_notices()
    stage.vera.sees()


async def test_a_coordinator_who_lost_the_right_meanwhile_cannot_decide_and_is_not_told(stage: Stage) -> None:
    await asks(stage.vera)
    await stage.ana.says("/menu")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'coordinator'")
    await stage.delivers_notices()
    assert [row["state"] for row in await stage.rows("SELECT state FROM outbox")] == ["cancelled"]
    await stage.ana.taps_old(stage.ana.screen, "reqy:1")
    assert "Tohle už tu není" in stage.ana.toast
    assert await roles_of(stage, stage.vera) == []


async def test_an_actor_that_ended_meanwhile_is_replaced_by_one_the_coordinator_chooses(asked: Stage) -> None:
    stage = asked
    second = await stage.actor("Poradna Cheb")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE actor SET state = 'ended' WHERE id = :id", id=stage.club.id)
    await stage.ana.taps("Schválit")
    assert "NZDM Kompas" not in " ".join(stage.ana.buttons)
    await stage.ana.taps("Poradna Cheb")
    await stage.ana.taps("Schválit")
    assert await roles_of(stage, stage.vera) == [("member", second.id, None)]
    await stage.delivers_notices()
    stage.vera.sees()


async def test_no_actor_of_a_foreign_district_is_given_even_by_a_forged_choice(asked: Stage) -> None:
    stage = asked
    foreign = await stage.actor("Dům Sokolov", orps=(SOKOLOV,))
    _, access = await People(stage.database.reader).find(stage.ana.id) or pytest.fail("Ana is unknown")
    for actor in (foreign.id, 987):
        with pytest.raises(Refusal, match="refused-request-without-actor"):
            await approve(stage.database, access, 1, stage.clock(), actor=actor)
    assert await roles_of(stage, stage.vera) == []


async def test_the_actor_called_like_the_organisation_stands_first(stage: Stage) -> None:
    await stage.actor("Azylový dům Cheb")
    await stage.actor("Tým Skrytý Cheb", audience="network")
    await asks(stage.vera, organisation="tým skrytý")
    await stage.delivers_notices()
    assert "tým skrytý" in stage.ana.sees()
    await stage.ana.taps("Schválit")
    assert stage.ana.buttons[0] == "Tým Skrytý Cheb"


async def test_five_identical_requests_sent_at_once_are_one(stage: Stage) -> None:
    (vera,) = await stage.rows("SELECT id FROM person WHERE telegram_id = :id", id=stage.vera.id)
    wanted = Wanted(role=Role.CRISIS_WORKER, orp=CHEB, organisation="OSPOD")
    sent = [ask(stage.database, vera["id"], wanted, (), stage.clock()) for _ in range(5)]
    outcomes = await asyncio.gather(*sent, return_exceptions=True)
    assert [isinstance(one, Refusal) for one in outcomes].count(False) == 1
    assert await notices(stage, NoticeKind.REQUEST_ASKED) == ["Ana"]
    await stage.delivers_notices()
    stage.ana.sees()


async def test_a_birth_number_is_sent_nowhere_even_by_insisting(stage: Stage) -> None:
    await stage.vera.taps("Požádat o přístup")
    await stage.vera.shares_location(*CHEB_TOWN)
    await stage.vera.says("Klub u nás")
    await stage.vera.taps("zástupce aktéra")
    await stage.vera.says("Kvůli 785123/1233")
    assert "rodné číslo" in stage.vera.sees()
    assert await stage.rows("SELECT * FROM access_request") == []
    assert "785123" not in str([dict(row) for row in await stage.rows("SELECT answers, step FROM draft")])


async def test_asking_and_taking_back_does_not_flood_the_coordinators(stage: Stage) -> None:
    for _ in range(5):
        await asks(stage.vera)
        await stage.vera.taps("Vzít zpět")
    await asks(stage.vera)
    assert "příliš mnoho" in stage.vera.toast
    stage.clock.advance(days=1)
    await stage.vera.taps("Odeslat žádost")
    assert "Žádost je odeslaná" in stage.vera.sees()
    await stage.delivers_notices()
    stage.ana.sees()


async def test_a_request_nobody_decided_in_ninety_days_is_withdrawn_and_the_person_is_told(asked: Stage) -> None:
    asked.clock.advance(days=REQUESTS_OPEN.days, seconds=1)
    await sweep(asked.database, asked.clock())
    await asked.delivers_notices()
    assert "nikdo 90 dní neodpověděl" in asked.vera.sees()
    assert "Bez odpovědi, neplatí od" in asked.vera.sees()
    assert "Vzato zpět" not in asked.vera.sees()
    await asked.vera.taps("Požádat o přístup")
    assert "ORP" in asked.vera.sees()
    await asked.ana.says("/menu")
    assert "Žádosti" not in asked.ana.sees()
    for person in (asked.bea, asked.ota, asked.cyril):
        assert person.unseen() == []


async def test_a_person_who_took_the_request_back_is_not_told_of_it(asked: Stage) -> None:
    await asked.vera.taps("Vzít zpět")
    assert "Žádost je vzata zpět" in asked.vera.sees()
    asked.clock.advance(days=REQUESTS_OPEN.days, seconds=1)
    await sweep(asked.database, asked.clock())
    await asked.delivers_notices()
    assert asked.vera.unseen() == []
    asked.ana.sees()


async def test_who_asks_is_not_passed_on_and_vanishes_but_what_waits_stays_in_the_list(asked: Stage) -> None:
    assert asked.ana.screen.protected
    asked.clock.advance(hours=25)
    await asked.delivers_notices()
    assert not any(WORDS in message.text for message in asked.ana.messages)
    assert "Otevřete je prosím znovu z /menu" in asked.ana.sees()
    await asked.ana.says("/menu")
    await asked.ana.taps("Žádosti (1)")
    assert asked.ana.screen.protected
    await asked.ana.taps("Vera Návštěvnice")
    assert WORDS in asked.ana.sees()
    await asked.ana.taps("Odmítnout")
    assert asked.ana.screen.protected
    asked.clock.advance(minutes=11)
    await asked.delivers_notices()
    assert not any("Vera" in message.text for message in asked.ana.messages)
