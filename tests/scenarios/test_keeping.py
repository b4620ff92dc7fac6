"""Keeping actors: record states with reasons, notes, new actors, merged cards – and those who must not."""

import asyncio

import pytest

from domain.actor import Actor, Contact, RecordState
from domain.capacity import State
from domain.card_fields import Change
from domain.errors import Refusal
from domain.rights import Role
from storage.actors import Actors
from tests.scenarios.test_my_data import traces
from tests.stage.people import Person
from tests.stage.stage import CHEB, CODES, GEOGRAPHY, SOKOLOV, Stage
from usecases.change_card import change_card
from usecases.contacts import keep_contact
from usecases.keep_actor import add_actor, open_again

PHONE, OTHER_PHONE = "+420000700700", "+420000700701"


async def opens(person: Person, actor: Actor) -> str:
    """What the person sees on the card, as through an old button."""
    await person.says("/menu")
    await person.taps_old(person.screen, f"card:{actor.id}")
    return person.sees()


async def keeps(person: Person, actor: Actor) -> str:
    await opens(person, actor)
    await person.taps("Správa karty")
    return person.sees()


async def sets_state(person: Person, actor: Actor, button: str, reason: str) -> str:
    """From the card to the changed state."""
    await keeps(person, actor)
    await person.taps(button)
    if "Do kterého dne" in person.sees():
        await person.taps("Přeskočit")
    await person.says(reason)
    await person.taps("Uložit stav")
    return person.sees()


async def found(person: Person, words: str) -> str:
    await person.says(words)
    return person.sees()


async def writes_note(person: Person, actor: Actor, who: str, text: str) -> None:
    await keeps(person, actor)
    await person.taps("Poznámky")
    await person.taps("Přidat poznámku")
    await person.taps(who)
    await person.says(text)
    await person.taps("Uložit poznámku")


async def kept(stage: Stage, actor: Actor) -> Actor:
    return await Actors(stage.database.reader).get(actor.id)


async def reasons(stage: Stage, actor: Actor) -> list[str]:
    """Of every change of the record state, as the history keeps them."""
    rows = await stage.rows(
        "SELECT new ->> 'reason' AS reason FROM card_change WHERE actor = :actor AND field = 'state' ORDER BY id",
        actor=actor.id,
    )
    return [row["reason"] for row in rows]


# Record states


async def test_an_ended_actor_leaves_search_and_its_member_is_told_why_and_speaks_for_it_no_more(stage: Stage) -> None:
    await stage.reports(stage.club, State.FREE, 3)
    await stage.bea.says("/menu")
    assert "Kapacita: NZDM Kompas Cheb" in stage.bea.sees()
    old = stage.bea.data_of("Kapacita: NZDM Kompas Cheb")
    await keeps(stage.ana, stage.club)
    await stage.ana.taps("Ukončit")
    assert "1 zástupce přijde o své právo" in stage.ana.sees()
    await stage.ana.says("Spolek zanikl")
    await stage.ana.taps("Uložit stav")
    assert "Ukončeno – Spolek zanikl" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Spolek zanikl" in stage.bea.sees()
    assert "skončilo i Vaše právo" in stage.bea.sees()
    assert len(stage.bea.messages) == 3  # one notice tells both
    assert "NZDM Kompas" not in await found(stage.vera, "NZDM v Chebu")
    assert "návštěvník" in await found(stage.bea, "/menu")
    await stage.bea.taps_old(stage.bea.screen, old)
    assert "Tohle už tu není" in stage.bea.toast
    for person in (stage.vera, stage.bea, stage.ota, stage.cyril):
        await person.says("/menu")
        await person.taps_old(person.screen, f"card:{stage.club.id}")
        assert "Tohle už tu není" in person.toast
    assert len(await stage.rows("SELECT 1 FROM audit WHERE action = 'right_ended'")) == 1


async def test_the_posts_of_an_ended_actor_are_withdrawn_and_its_guests_told_those_of_others_stay(stage: Stage) -> None:
    await stage.ota.says("/hlidani")
    await stage.ota.taps("Nástěnka")
    await stage.ota.taps("Hned")
    await stage.bea.says("/akce")
    await stage.bea.says("Beseda o dluzích příští úterý v 9 v knihovně v Chebu.")
    await stage.bea.taps("Zveřejnit")
    await stage.ana.says("/prani")
    await stage.ana.says("Síť shání zasedací místnost.")
    await stage.ana.taps("Síť ORP Cheb")
    await stage.ana.taps("Zveřejnit")
    await stage.delivers_notices()
    stage.ota.sees()
    told = [message.id for message in stage.ota.messages if "Nově na nástěnce" in message.text]
    assert len(told) == 2
    await stage.ota.says("/nastenka")
    await stage.ota.taps("Beseda o dluzích")
    await stage.ota.taps("Možná")
    await sets_state(stage.ana, stage.club, "Ukončit", "Spolek zanikl")
    await stage.delivers_notices()
    stage.bea.sees()
    assert "„Beseda o dluzích“ už na nástěnce není" in stage.ota.sees()
    assert stage.ota.screen.id in told
    assert "událost se nekoná" in stage.ota.messages[-1].text
    assert [row["state"] for row in await stage.rows("SELECT state FROM post ORDER BY id")] == [
        "withdrawn",
        "published",
    ]
    assert "Beseda" not in await found(stage.ota, "/nastenka")
    assert "zasedací místnost" in stage.ota.sees()
    assert "Beseda" not in await found(stage.vera, "/start post_1")


async def test_a_reopened_actor_is_found_again_and_the_history_keeps_both_reasons(stage: Stage) -> None:
    await sets_state(stage.ana, stage.club, "Ukončit", "Spolek zanikl")
    await opens(stage.ana, stage.club)
    assert "Činnost skončila" in stage.ana.sees()
    assert "Zavolat" not in stage.ana.sees()
    await stage.ana.taps("Správa karty")
    assert "Sloučit" not in stage.ana.sees()
    await stage.ana.taps("Znovu otevřít")
    await stage.ana.says("Převzal jej jiný spolek")
    await stage.ana.taps("Uložit stav")
    assert "Aktivní" in stage.ana.sees()
    assert "NZDM Kompas" in await found(stage.vera, "NZDM v Chebu")
    assert "Převzal" not in await opens(stage.vera, stage.club)
    assert await reasons(stage, stage.club) == ["Spolek zanikl", "Převzal jej jiný spolek"]
    await stage.delivers_notices()
    assert stage.bea.unseen() == []  # neither ended any more, nor hers to speak for


async def test_do_not_refer_shows_its_reason_to_everybody_and_the_member_stays(stage: Stage) -> None:
    await sets_state(stage.ana, stage.club, "Neodkazovat", "Nemají teď pracovníka")
    await stage.delivers_notices()
    assert "Nemají teď pracovníka" in stage.bea.sees()
    seen = await opens(stage.vera, stage.club)
    assert "nyní sem neodkazujte" in seen
    assert "Nemají teď pracovníka" in seen
    assert "Kapacita: NZDM Kompas Cheb" in await found(stage.bea, "/menu")


@pytest.mark.parametrize(
    ("state", "words"),
    [(RecordState.DO_NOT_REFER, "nyní sem neodkazujte"), (RecordState.CLOSED, "Dočasně zavřeno")],
)
async def test_no_list_offers_a_free_place_where_nobody_is_to_be_sent(
    stage: Stage, state: RecordState, words: str
) -> None:
    await stage.reports(stage.club, State.FREE, available=3)
    assert "VOLNO" in await found(stage.ota, "Kompas Cheb")
    await stage.changes(stage.club, state, "Rekonstrukce")
    seen = await found(stage.ota, "Kompas Cheb")
    assert words in seen
    assert "VOLNO" not in seen
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE person SET layout = 'short'")
    seen = await found(stage.ota, "Kompas Cheb")
    assert words in seen
    assert "VOLNO" not in seen


async def test_a_closed_actor_says_until_when_and_opens_by_itself_the_next_morning(stage: Stage) -> None:
    await keeps(stage.ana, stage.club)
    await stage.ana.taps("Dočasně zavřít")
    await stage.ana.says("26. 11. 2026")
    await stage.ana.says("Malování")
    await stage.ana.taps("Uložit stav")
    assert "Zavřeno do 26. 11. 2026 včetně. – Malování" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Malování" in stage.bea.sees()
    assert "Zavřeno do 26. 11. 2026 včetně" in await opens(stage.vera, stage.club)
    stage.clock.set("2026-11-26 23:30")
    assert await open_again(CODES, GEOGRAPHY, stage.database, stage.clock()) == 0
    stage.clock.set("2026-11-27 08:30")
    assert await open_again(CODES, GEOGRAPHY, stage.database, stage.clock()) == 1
    assert await open_again(CODES, GEOGRAPHY, stage.database, stage.clock()) == 0
    await stage.delivers_notices()
    assert "Aktivní" in stage.bea.sees()
    assert "Aktivní" in stage.ana.sees()
    assert "Zavřeno" not in await opens(stage.vera, stage.club)


async def test_a_last_closed_day_that_has_passed_is_refused_and_the_answers_stay(stage: Stage) -> None:
    await keeps(stage.ana, stage.club)
    await stage.ana.taps("Dočasně zavřít")
    await stage.ana.says("1. 11. 2026")
    await stage.ana.says("Malování")
    await stage.ana.taps("Uložit stav")
    assert "už uplynul" in stage.ana.toast
    assert (await kept(stage, stage.club)).state is RecordState.ACTIVE
    assert "Malování" in stage.ana.sees()


async def test_a_reason_with_a_birth_number_is_not_taken(stage: Stage) -> None:
    await keeps(stage.ana, stage.club)
    await stage.ana.taps("Ukončit")
    await stage.ana.says("kvůli chlapci 150101/1234")
    assert "Uložit stav" not in stage.ana.sees()
    assert await stage.rows("SELECT 1 FROM card_change") == []


async def test_the_second_of_two_coordinators_is_told_that_the_state_has_changed_meanwhile(stage: Stage) -> None:
    await stage.enters(stage.vera, Role.COORDINATOR, orp=CHEB)
    for person in (stage.ana, stage.vera):
        await keeps(person, stage.club)
        await person.taps("Ukončit" if person is stage.ana else "Neodkazovat")
        await person.says("Spolek zanikl")
    await stage.ana.taps("Uložit stav")
    await stage.vera.taps("Uložit stav")
    assert "⛔ Ukončeno – Spolek zanikl" in stage.vera.sees()
    assert "Uložit stav" not in stage.vera.sees()
    await stage.vera.taps("Znovu otevřít")
    await stage.vera.taps("Uložit stav")
    assert "mezitím změnil někdo jiný" in stage.vera.toast
    assert (await kept(stage, stage.club)).state is RecordState.ENDED
    await stage.delivers_notices()
    assert "Spolek zanikl" in stage.bea.sees()


async def test_a_half_given_reason_survives_a_restart(stage: Stage) -> None:
    await keeps(stage.ana, stage.club)
    await stage.ana.taps("Neodkazovat")
    await stage.ana.says("Nemají teď pracovníka")
    await stage.restart()
    await stage.ana.taps("Uložit stav")
    assert (await kept(stage, stage.club)).state_reason == "Nemají teď pracovníka"
    await stage.delivers_notices()
    assert "Nemají teď pracovníka" in stage.bea.sees()


async def test_an_open_invitation_of_an_ended_actor_lets_nobody_in(stage: Stage) -> None:
    code = await stage.code(Role.MEMBER, actor=stage.club.id)
    await sets_state(stage.ana, stage.club, "Ukončit", "Spolek zanikl")
    await stage.vera.says(f"/start {code}")
    assert "zástupce" not in await found(stage.vera, "/menu")
    await stage.delivers_notices()
    assert "Spolek zanikl" in stage.bea.sees()


# Notes


async def test_a_shared_note_stands_on_the_card_for_members_and_not_for_visitors(stage: Stage) -> None:
    await writes_note(stage.ana, stage.club, "Členové sítě", "Volat dopoledne")
    for person in (stage.bea, stage.ota, stage.cyril, stage.ana):
        seen = await opens(person, stage.club)
        assert "Volat dopoledne (Ana Koordinátorka, 24. 11. 2026)" in seen
    assert "Volat dopoledne" not in await opens(stage.vera, stage.club)
    assert "Volat" not in stage.vera.received()


async def test_a_private_note_is_read_by_coordinators_of_the_district_alone_and_vanishes_from_the_chat(
    stage: Stage,
) -> None:
    await writes_note(stage.ana, stage.club, "Jen koordinátoři", "Spor se zřizovatelem")
    assert "Spor se zřizovatelem" in stage.ana.sees()
    assert "Spor" not in await opens(stage.ana, stage.club)
    for person in (stage.bea, stage.ota, stage.cyril, stage.vera):
        await opens(person, stage.club)
        for data in (
            f"notes:{stage.club.id}",
            f"notesp:{stage.club.id}:0",
            "noted:1:0",
            "noted:1:1",
            f"notea:{stage.club.id}",
        ):
            await person.taps_old(person.screen, data)
            assert "Tohle už tu není" in person.toast, data
        assert "Spor" not in person.received()
    assert [row["action"] for row in await stage.reads_audited()] == ["private_seen"]
    await keeps(stage.ana, stage.club)
    await stage.ana.taps("Poznámky (1)")
    assert "Spor se zřizovatelem" in stage.ana.sees()
    stage.clock.advance(hours=24)
    await stage.delivers_notices()
    assert "Spor" not in stage.ana.sees()


async def test_one_deletes_own_notes_only(stage: Stage) -> None:
    await stage.enters(stage.vera, Role.COORDINATOR, orp=CHEB)
    await writes_note(stage.ana, stage.club, "Jen koordinátoři", "Spor se zřizovatelem")
    await keeps(stage.vera, stage.club)
    await stage.vera.taps("Poznámky (1)")
    assert "Spor se zřizovatelem" in stage.vera.sees()
    assert "🗑" not in stage.vera.sees()
    await stage.vera.taps_old(stage.vera.screen, "noted:1:1")
    assert "Tohle už tu není" in stage.vera.toast
    await stage.ana.taps("🗑 Smazat: Spor")
    await stage.ana.taps("Ano, smazat poznámku")
    assert "žádná poznámka není" in stage.ana.sees()


async def test_a_note_about_a_child_is_refused(stage: Stage) -> None:
    await keeps(stage.ana, stage.club)
    await stage.ana.taps("Poznámky")
    await stage.ana.taps("Přidat poznámku")
    await stage.ana.taps("Členové sítě")
    await stage.ana.says("dítě 150101/1234")
    assert "Uložit poznámku" not in stage.ana.sees()
    assert await stage.rows("SELECT 1 FROM actor_note") == []


# A new actor


async def adds(person: Person, name: str) -> None:
    """The form as far as its summary, over the network's screen of the coordinator."""
    await person.says("/sit")
    await person.taps("Přidat aktéra")
    await person.says(name)
    await person.says("nzdm")
    if "Které" in person.sees() or "Vyberte z nabídky" in person.sees():
        await person.taps("nízkoprahová zařízení")


async def test_a_new_actor_needs_a_name_and_a_kind_and_is_found_at_once(stage: Stage) -> None:
    await adds(stage.ana, "Klub Javor")
    assert "Klub Javor" in stage.ana.sees()
    assert "ORP: Cheb" in stage.ana.sees()
    await stage.ana.taps("✅ Přidat aktéra")
    assert "Aktér je přidán" in stage.ana.sees()
    assert "Klub Javor" in await found(stage.bea, "Klub Javor")
    (row,) = await stage.rows("SELECT id FROM actor WHERE name_key LIKE 'klub javor'")
    card = (await Actors(stage.database.reader).get(row["id"])).card
    assert (card.kind, card.orps) == ("nzdm", (CHEB,))


async def test_a_likely_duplicate_is_shown_before_anything_is_stored(stage: Stage) -> None:
    await adds(stage.ana, "Kompas NZDM Cheb")
    await stage.ana.taps("✅ Přidat aktéra")
    assert "Velmi podobná karta už v síti je" in stage.ana.sees()
    assert "NZDM Kompas Cheb" in stage.ana.sees()
    assert len(await stage.rows("SELECT 1 FROM actor")) == 1
    await stage.restart()
    await stage.ana.taps("Ne, přidat novou kartu")
    await stage.ana.taps("✅ Přidat aktéra")
    assert "Aktér je přidán" in stage.ana.sees()
    assert len(await stage.rows("SELECT 1 FROM actor")) == 2


async def test_whoever_finds_the_duplicate_to_be_the_one_opens_that_card_and_nothing_is_stored(stage: Stage) -> None:
    await adds(stage.ana, "Kompas NZDM Cheb")
    await stage.ana.taps("✅ Přidat aktéra")
    await stage.ana.taps("Ano: NZDM Kompas Cheb")
    await stage.ana.taps("✅ Přidat aktéra")
    assert "Správa karty" in stage.ana.sees()
    assert len(await stage.rows("SELECT 1 FROM actor")) == 1


# Merging


async def twins(stage: Stage) -> tuple[Actor, Actor]:
    """Two cards of one club; the second one is Vera's."""
    one = await stage.actor(
        "Klub Lípa", kind="nzdm", phones=(PHONE,), web="https://a.example.org", tags=[{"value": "modrá"}]
    )
    two = await stage.actor(
        "Klub Lipa", kind="nzdm", phones=(OTHER_PHONE,), web="https://b.example.org", tags=[{"value": "zelená"}]
    )
    await stage.enters(stage.vera, Role.MEMBER, actor=two.id)
    return one, two


async def compares(person: Person, one: Actor) -> None:
    await keeps(person, one)
    await person.taps("Sloučit s jinou kartou")
    await person.taps("Klub Lipa")


async def test_two_cards_become_one_and_old_buttons_lead_to_it_with_a_word(stage: Stage) -> None:
    one, two = await twins(stage)
    await stage.reports(two, State.FREE, 5)
    await writes_note(stage.ana, two, "Jen koordinátoři", "Spor se zřizovatelem")
    await stage.vera.says("/menu")
    report = stage.vera.data_of("📊 Kapacita: Klub Lipa")
    await compares(stage.ana, one)
    await stage.ana.taps("Web")
    assert "https://a.example.org" in stage.ana.sees()
    assert "https://b.example.org" in stage.ana.sees()
    await stage.ana.taps("z druhé karty")
    await stage.ana.taps("Ukázat výsledek")
    seen = stage.ana.sees()
    assert all(
        words in seen for words in ("Klub Lípa", "+420 000 700 700", "+420 000 700 701", "modrá, zelená", "b.example")
    )
    await stage.ana.taps("Ano, sloučit")
    assert "Sloučeno" in stage.ana.sees()
    assert "Poznámky (1)" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Karta Klub Lipa byla sloučena s kartou Klub Lípa" in stage.vera.sees()
    for person in (stage.vera, stage.bea, stage.ota):
        seen = await opens(person, two)
        assert "Karta „Klub Lipa“ byla sloučena s touto" in seen
        assert "🟢 VOLNO" in seen
    await stage.vera.taps_old(stage.vera.screen, report)
    await stage.vera.taps("PLNO")
    assert "🔴 PLNO" in await opens(stage.ota, one)
    assert "Kapacita: Klub Lípa" in await found(stage.vera, "/menu")
    assert "Klub Lipa" not in (await found(stage.ota, "Klub Lípa")).replace("Klub Lípa", "")
    await keeps(stage.ana, one)
    await stage.ana.taps("Historie změn")
    assert "Sloučená karta" in stage.ana.sees()


async def test_a_merge_goes_on_after_a_restart_with_what_was_chosen(stage: Stage) -> None:
    one, two = await twins(stage)
    await compares(stage.ana, one)
    await stage.ana.taps("Web")
    await stage.ana.taps("z druhé karty")
    await stage.restart()
    await compares(stage.ana, one)
    assert "https://b.example.org – z druhé karty" in stage.ana.sees()
    await stage.ana.taps("Ukázat výsledek")
    await stage.restart()
    await stage.ana.taps("Ano, sloučit")
    assert (await kept(stage, one)).card.web == "https://b.example.org"
    assert (await kept(stage, two)).state is RecordState.ENDED
    await stage.delivers_notices()
    assert "byla sloučena" in stage.vera.sees()


async def test_the_other_card_may_stay_and_is_found_by_typing(stage: Stage) -> None:
    one, _ = await twins(stage)
    await keeps(stage.ana, stage.club)
    await stage.ana.taps("Sloučit s jinou kartou")
    assert "žádná nápadně nepodobá" in stage.ana.sees()
    await stage.ana.says("lípa")
    await stage.ana.taps("Klub Lípa")
    assert "Zůstane: NZDM Kompas Cheb" in stage.ana.sees()
    await stage.ana.taps("Ponechat druhou kartu")
    assert "Zůstane: Klub Lípa" in stage.ana.sees()
    assert [(row["kept"], row["other"]) for row in await stage.rows("SELECT * FROM merge_begun")] == [
        (one.id, stage.club.id)
    ]


async def test_of_two_coordinators_who_merge_at_once_one_does_and_nothing_is_doubled(stage: Stage) -> None:
    one, two = await twins(stage)
    await stage.enters(stage.eve, Role.COORDINATOR, orp=CHEB)
    await stage.eve.taps_old(stage.eve.screen, f"mrgw:{two.id}:{one.id}")
    await stage.eve.taps("Show the result")
    await compares(stage.ana, one)
    await stage.ana.taps("Ukázat výsledek")
    await asyncio.gather(stage.ana.taps("Ano, sloučit"), stage.eve.taps("Yes, merge"))
    assert len(await stage.rows("SELECT 1 FROM actor_merge")) == 1
    living = await stage.rows("SELECT 1 FROM actor WHERE id IN (:a, :b) AND state = 'active'", a=one.id, b=two.id)
    assert len(living) == 1
    await stage.delivers_notices()
    if stage.vera.unseen():
        assert "byla sloučena" in stage.vera.sees()


async def test_a_card_changed_by_somebody_since_the_preview_is_looked_at_again(stage: Stage) -> None:
    one, two = await twins(stage)
    await compares(stage.ana, one)
    await stage.ana.taps("Ukázat výsledek")
    await stage.changes(two, RecordState.DO_NOT_REFER, "Rekonstrukce")
    await stage.ana.taps("Ano, sloučit")
    assert "mezitím změnila" in stage.ana.toast
    assert (await kept(stage, two)).state is RecordState.DO_NOT_REFER


@pytest.mark.parametrize("name", ["cyril", "ota", "bea", "vera"])
async def test_nobody_else_reaches_the_keeping_of_a_card_or_changes_anything(stage: Stage, name: str) -> None:
    one, two = await twins(stage)
    elsewhere = await stage.actor("Klub Sokolov", orps=(SOKOLOV,))
    person: Person = getattr(stage, name)
    assert "Správa karty" not in await opens(person, one)
    pairs = [(one, two), (one, elsewhere), (elsewhere, one)]
    for data in (
        *(f"{kind}:{one.id}" for kind in ("keep", "mrg", "notes", "notea")),
        *(f"keeps:{one.id}:{state.value}" for state in RecordState),
        *(f"mrgw:{a.id}:{b.id}" for a, b in pairs),
        *(f"mrgf:{a.id}:{b.id}:web" for a, b in pairs),
        *(f"mrgs:{a.id}:{b.id}:web:other" for a, b in pairs),
        *(f"mrgy:{a.id}:{b.id}:{sure}" for a, b in pairs for sure in (0, 1)),
    ):
        await person.taps_old(person.screen, data)
        assert "Tohle už tu není" in person.toast, data
    assert "example.org – z" not in person.received()
    assert [(await kept(stage, actor)).state for actor in (one, two, elsewhere)] == [RecordState.ACTIVE] * 3
    assert await stage.rows("SELECT 1 FROM merge_begun") == []


@pytest.mark.parametrize(
    "data",
    [
        *("keeps:{0}:active", "keeps:{0}:gone", "keeps:{0}:", "keeps:999999:ended", "keep:999999", "mrgw:{0}:{0}"),
        *(
            "mrgf:{0}:{1}:tags",
            "mrgf:{0}:{1}:nic",
            "mrgs:{0}:{1}:web:both",
            "mrgs:{0}:{1}:web:nic",
            "mrgs:{0}:{1}:tags:other",
        ),
        *("mrgs:{0}:{1}::kept", "mrgy:{0}:999999:1", "noted:999999:1", "mrgy:{0}:{1}:1"),
    ],
)
async def test_a_forged_tap_of_the_coordinator_changes_nothing(stage: Stage, data: str) -> None:
    one, two = await twins(stage)
    await opens(stage.ana, one)
    await stage.ana.taps_old(stage.ana.screen, data.format(one.id, two.id))
    assert stage.ana.toast
    assert "Kód chyby" not in stage.ana.toast
    assert [await kept(stage, actor) for actor in (one, two)] == [one, two]


async def test_nothing_changed_of_a_merged_card_is_said_of_the_one_that_remains(stage: Stage) -> None:
    one, two = await twins(stage)
    await stage.reports(two, State.FREE, 5)
    await stage.vera.says("/menu")
    unchanged = stage.vera.data_of("Beze změny: Klub Lipa")
    await merges(stage, one)
    await stage.vera.taps_old(stage.vera.screen, unchanged)
    assert "Potvrzeno, beze změny" in stage.vera.sees()
    assert "Klub Lípa" in stage.vera.sees()
    await stage.reports(one, State.FULL, 0)
    await stage.vera.taps_old(stage.vera.screen, unchanged)
    seen = stage.vera.sees()
    assert "Potvrzeno" not in seen
    assert "Klub Lípa" in seen
    await stage.vera.taps("🔴 PLNO")
    assert "🔴 PLNO" in stage.vera.sees()
    assert {row["actor"] for row in await stage.rows("SELECT actor FROM capacity_report")} == {one.id}


async def merges(stage: Stage, one: Actor) -> None:
    """Ana merges, and those who spoke for the other card have read it."""
    await compares(stage.ana, one)
    await stage.ana.taps("Ukázat výsledek")
    await stage.ana.taps("Ano, sloučit")
    stage.ana.sees()
    await stage.delivers_notices()
    assert "byla sloučena" in stage.vera.sees()


async def test_the_last_report_of_a_merged_card_gives_strangers_nothing_to_confirm(stage: Stage) -> None:
    one, two = await twins(stage)
    await stage.reports(two, State.FREE, 5)
    await stage.vera.says("/menu")
    unchanged = stage.vera.data_of("Beze změny: Klub Lipa")
    await merges(stage, one)
    for person in (stage.bea, stage.cyril, stage.ota):
        await person.says("/menu")
        await person.taps_old(person.screen, unchanged)
        assert "Tohle už tu není" in person.toast
    assert len(await stage.rows("SELECT 1 FROM capacity_report")) == 1


async def test_a_closed_twin_is_told_without_a_stray_full_stop(stage: Stage) -> None:
    await stage.changes(stage.club, RecordState.CLOSED)
    await adds(stage.ana, "Kompas NZDM Cheb")
    await stage.ana.taps("✅ Přidat aktéra")
    assert "(⏸ Dočasně zavřeno)" in stage.ana.sees()


async def test_forms_over_what_only_coordinators_read_are_not_passed_on(stage: Stage) -> None:
    await keeps(stage.ana, stage.club)
    await stage.ana.taps("Poznámky")
    await stage.ana.taps("Přidat poznámku")
    assert stage.ana.screen.protected
    await stage.ana.taps("Jen koordinátoři")
    await stage.ana.says("Spor se zřizovatelem")
    assert stage.ana.screen.protected
    await stage.delivers_notices()
    stage.clock.advance(minutes=11)
    await stage.delivers_notices()
    assert not any("Spor se zřizovatelem" in message.text for message in stage.ana.messages)
    await stage.ana.says("/menu")
    await stage.ana.taps("Pokračovat: Poznámka")
    assert "Spor se zřizovatelem" in stage.ana.sees()


async def test_a_birth_number_reaches_no_card_past_the_form(stage: Stage) -> None:
    number = "785123/1233"
    ana, codes, geography = await stage.access(stage.ana), CODES, GEOGRAPHY
    change = Change(field="contacts", old=[], new=[{"name": "Dana", "role": number, "phone": None, "email": None}])
    with pytest.raises(Refusal, match="birth-number"):
        await change_card(stage.database, ana, codes, geography, stage.club.id, [change], (), stage.clock())
    with pytest.raises(Refusal, match="birth-number"):
        await add_actor(
            stage.database, ana, codes, geography, {"name": number, "kind": "nzdm", "orps": [CHEB]}, stage.clock()
        )
    for contact in (Contact(name=number), Contact(name="Ana", email="3105121239@example.org")):
        with pytest.raises(Refusal, match="birth-number"):
            await keep_contact(stage.database, ana, contact)
    assert traces(stage.file, "785123") == []
