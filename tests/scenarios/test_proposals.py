"""Proposals decided field by field, verifying, the history and undoing – from both sides."""

import json

import pytest
from pydantic import JsonValue

from domain.card_fields import Change, value_of
from domain.proposal import Proposal, ProposalKind
from domain.rights import Role
from storage.actors import Actors
from tests.stage.people import Person
from tests.stage.stage import CHEB, CODES, GEOGRAPHY, Stage
from usecases.edit_card import publish_changes
from usecases.proposals import propose, put_proposal

PHONE, OTHER = "+420000100100", "+420000100200"


async def stands(stage: Stage, field: str) -> JsonValue:
    """The published value of a field of the club."""
    return value_of((await Actors(stage.database.reader).get(stage.club.id)).card, field)


async def proposes(
    stage: Stage, person: Person, kind: ProposalKind = ProposalKind.CHANGE, **new: JsonValue
) -> Proposal:
    """What this person proposes over the card as it is now; notices leave."""
    changes = [Change(field=field, old=await stands(stage, field), new=value) for field, value in new.items()]
    access, operators = await stage.access(person), stage.operators
    words = "Telefon už neplatí." if kind is ProposalKind.CORRECTION else None
    made = await propose(
        stage.database, access, stage.club.id, changes, stage.clock(), kind=kind, words=words, operators=operators
    )
    await stage.delivers_notices()
    return made


async def somebody_changes(stage: Stage, person: Person, **new: JsonValue) -> None:
    """A coordinator publishes other values meanwhile."""
    access = await stage.access(person)
    async with stage.database.transaction() as connection:
        for field, value in new.items():
            change = Change(field=field, old=await stands(stage, field), new=value)
            await publish_changes(
                connection, CODES, GEOGRAPHY, stage.club.id, [change], access.person, "coordinator", stage.clock()
            )


async def enters_boris(stage: Stage) -> Person:
    """Eve's telephone is used by a second coordinator of Cheb."""
    await stage.enters(stage.eve, Role.COORDINATOR, orp=CHEB)
    await stage.eve.says("/menu")
    return stage.eve


async def test_one_message_has_every_field_old_and_new_and_nothing_is_published_before(stage: Stage) -> None:
    await proposes(stage, stage.bea, phones=[OTHER], web="www.example.org")
    seen = stage.ana.sees()
    assert "Návrh změny karty: NZDM Kompas Cheb" in seen
    assert "Navrhuje: Bea" in seen
    assert "Dosud: +420 000 100 100" in seen
    assert "Nově: +420 000 100 200" in seen
    assert "Nově: www.example.org" in seen
    assert "kartu neověřujete" in seen
    assert await stands(stage, "phones") == [PHONE]


async def test_accept_all_publishes_the_author_is_told_and_the_card_is_edited_but_not_verified(stage: Stage) -> None:
    await proposes(stage, stage.bea, phones=[OTHER], web="www.example.org")
    stage.ana.sees()
    await stage.ana.taps("Přijmout vše (2)")
    assert "Přijato: Ana" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Přijato, na kartě to už je" in stage.bea.sees()
    assert (await stands(stage, "phones"), await stands(stage, "web")) == ([OTHER], "www.example.org")
    assert (await Actors(stage.database.reader).get(stage.club.id)).verified_at is None
    rows = await stage.rows("SELECT field, origin FROM card_change ORDER BY id")
    assert [tuple(row) for row in rows] == [("phones", "proposal"), ("web", "proposal")]


async def test_one_field_is_accepted_another_refused_with_a_reason_that_the_author_reads_once(stage: Stage) -> None:
    await proposes(stage, stage.bea, phones=[OTHER], web="www.example.org")
    stage.ana.sees()
    await stage.ana.taps("Rozhodnout: Telefon")
    await stage.ana.taps("Přijmout")
    stage.ana.sees()
    await stage.delivers_notices()  # a second decision is coming: nothing is told yet
    await stage.ana.taps("Odmítnout")
    await stage.ana.taps("Údaj podle nás neplatí")
    assert "Odmítnuto: Ana" in stage.ana.sees()
    await stage.delivers_notices()
    seen = stage.bea.sees()
    assert "Přijato, na kartě to už je" in seen
    assert "Odmítnuto, na kartě zůstává dosavadní údaj" in seen
    assert "Důvod: Údaj podle nás neplatí" in seen
    assert (await stands(stage, "phones"), await stands(stage, "web")) == ([OTHER], None)
    stage.clock.advance(minutes=10)
    await stage.delivers_notices()


async def test_a_reason_in_own_words_is_guarded_and_read_by_the_author(stage: Stage) -> None:
    await proposes(stage, stage.bea, web="www.example.org")
    stage.ana.sees()
    await stage.ana.taps("Odmítnout")
    await stage.ana.taps("Vlastní slova")
    await stage.ana.says("Dítě 010101/0008 web nemá.")
    assert "010101/0008" in stage.ana.sees()
    assert await stage.rows("SELECT field FROM proposed_field WHERE state <> 'open'") == []
    await stage.ana.says("Ten web už nefunguje.")
    stage.ana.sees()
    await stage.delivers_notices()
    assert "Důvod: Ten web už nefunguje." in stage.bea.sees()


async def test_a_reason_typed_where_it_is_asked_for_is_no_search(stage: Stage) -> None:
    await proposes(stage, stage.bea, web="www.example.org")
    stage.ana.sees()
    await stage.ana.taps("Odmítnout")
    assert "napište vlastními slovy" in stage.ana.sees()
    await stage.ana.says("Ten web už nefunguje.")
    assert "Důvod: Ten web už nefunguje." in stage.ana.sees()
    await stage.ana.says("kompas")
    assert "🔎" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Důvod: Ten web už nefunguje." in stage.bea.sees()


async def test_the_coordinators_own_value_is_published_and_the_author_reads_it(stage: Stage) -> None:
    await proposes(stage, stage.bea, web="www.example.org")
    stage.ana.sees()
    await stage.ana.taps("Přijmout s úpravou")
    assert "www.example.org" in stage.ana.sees()
    await stage.ana.says("www.example.org/klub")
    await stage.ana.taps("Zveřejnit")
    assert "Přijato s úpravou: Ana" in stage.ana.sees()
    await stage.delivers_notices()
    seen = stage.bea.sees()
    assert "Přijato s úpravou koordinátora" in seen
    assert "example.org/klub" in seen
    assert "example.org/klub" in str(await stands(stage, "web"))


async def test_what_somebody_else_has_changed_meanwhile_is_shown_and_accept_all_leaves_it(stage: Stage) -> None:
    await proposes(stage, stage.bea, phones=[OTHER], web="www.example.org")
    stage.ana.sees()
    boris = await enters_boris(stage)
    await somebody_changes(stage, boris, phones=["+420000100300"])
    await stage.ana.taps("Přijmout vše (2)")
    seen = stage.ana.sees()
    assert "čekají na Vaše rozhodnutí" in seen
    assert "Mezitím to na kartě změnil někdo jiný: Eve" in seen
    assert "Autor viděl: +420 000 100 100" in seen
    assert "Nyní na kartě: +420 000 100 300" in seen
    assert "Nově: +420 000 100 200" in seen
    assert (await stands(stage, "phones"), await stands(stage, "web")) == (["+420000100300"], "www.example.org")
    await stage.ana.taps("Přijmout a přepsat nynější hodnotu")
    assert await stands(stage, "phones") == [OTHER]
    await stage.delivers_notices()
    stage.bea.sees()


async def test_accepting_all_where_nothing_is_free_takes_no_message_back_from_the_author(stage: Stage) -> None:
    await proposes(stage, stage.bea, phones=[OTHER], web="www.example.org")
    stage.ana.sees()
    early, accept_all = stage.ana.screen, stage.ana.data_of("Přijmout vše (2)")
    await stage.ana.taps("Rozhodnout: Telefon")
    await stage.ana.taps("Přijmout")
    stage.ana.sees()
    await somebody_changes(stage, stage.ana, web="www.example.com")
    await stage.ana.taps_old(early, accept_all)
    assert "čekají na Vaše rozhodnutí" in stage.ana.sees()
    stage.clock.advance(minutes=10)
    await stage.delivers_notices()
    assert "Přijato, na kartě to už je" in stage.bea.sees()


async def test_a_tap_over_a_value_that_was_not_seen_writes_nothing_and_shows_all_three(stage: Stage) -> None:
    await proposes(stage, stage.bea, phones=[OTHER])
    stage.ana.sees()
    await somebody_changes(stage, stage.ana, phones=["+420000100300"])
    await stage.ana.taps("Přijmout")
    seen = stage.ana.sees()
    assert "Zatím nic" in seen
    assert "Nyní na kartě: +420 000 100 300" in seen
    assert await stands(stage, "phones") == ["+420000100300"]


async def test_of_two_coordinators_the_second_is_told_who_decided(stage: Stage) -> None:
    boris = await enters_boris(stage)
    await proposes(stage, stage.bea, web="www.example.org")
    stage.ana.sees()
    boris.sees()
    await stage.ana.taps("Odmítnout")
    await stage.ana.taps("Na kartu to nepatří")
    stage.ana.sees()
    await boris.taps("Accept")
    seen = boris.sees()
    assert "It was decided already" in seen
    assert "Refused: Ana" in seen
    assert await stands(stage, "web") is None
    await stage.delivers_notices()
    stage.bea.sees()


async def test_a_later_proposal_of_the_same_author_replaces_the_earlier_one(stage: Stage) -> None:
    await proposes(stage, stage.bea, phones=[OTHER], web="www.example.org")
    stage.ana.sees()
    early = stage.ana.screen
    accept_all = stage.ana.data_of("Přijmout vše (2)")
    await proposes(stage, stage.bea, web="www.example.org/novy")
    stage.ana.sees()
    await stage.ana.taps_old(early, accept_all)
    seen = stage.ana.sees()
    assert "Nahrazeno novějším návrhem" in seen
    assert (await stands(stage, "phones"), await stands(stage, "web")) == ([OTHER], None)
    await stage.delivers_notices()
    stage.bea.sees()


async def test_the_author_takes_a_proposal_back_and_it_is_decided_no_more(stage: Stage) -> None:
    made = await proposes(stage, stage.bea, web="www.example.org")
    stage.ana.sees()
    await stage.bea.says("/menu")
    await stage.bea.taps_old(stage.bea.screen, f"prop:{made.id}")
    assert "Čeká na koordinátora" in stage.bea.sees()
    await stage.bea.taps("Vzít návrh zpět")
    assert "Hotovo, návrh je vzat zpět" in stage.bea.sees()
    await stage.ana.taps("Přijmout")
    assert "Už je rozhodnuto" in stage.ana.sees()
    assert await stands(stage, "web") is None


async def test_whose_right_has_ended_neither_reads_nor_takes_back_what_they_proposed(stage: Stage) -> None:
    made = await proposes(stage, stage.bea, web="www.example.org/tajne")
    assert "tajne" in stage.ana.sees()
    await stage.bea.says("/menu")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'member'")
    for tap in ("prop", "propx"):
        await stage.bea.taps_old(stage.bea.screen, f"{tap}:{made.id}")
        assert "Tohle už tu není" in stage.bea.toast
    assert "tajne" not in stage.bea.received()
    assert await stage.rows("SELECT state FROM proposal WHERE state <> 'open'") == []


async def test_a_member_says_the_card_holds_and_one_tap_verifies_it_under_the_coordinators_name(stage: Stage) -> None:
    await proposes(stage, stage.bea, ProposalKind.CONFIRMATION)
    assert "Potvrzení, že karta platí beze změny" in stage.ana.sees()
    await proposes(stage, stage.bea, ProposalKind.CONFIRMATION)  # said twice: no second message
    await stage.ana.taps("Ověřit celou kartu")
    assert "je ověřená: Ana" in stage.ana.sees()
    await stage.delivers_notices()
    assert "Koordinátor kartu ověřil" in stage.bea.sees()
    await stage.vera.says("/menu")
    await stage.vera.taps_old(stage.vera.screen, f"card:{stage.club.id}")
    assert "Ana" in stage.vera.sees()


async def test_a_correction_by_a_visitor_is_answered_and_its_author_is_told(stage: Stage) -> None:
    await proposes(stage, stage.vera, ProposalKind.CORRECTION)
    seen = stage.ana.sees()
    assert "Telefon už neplatí." in seen
    assert "Navrhuje: Vera" in seen
    await stage.ana.taps("Přijmout a upravit kartu")
    assert "Kontakt" in str(stage.ana.screen.inline_rows())
    stage.ana.sees()
    await stage.delivers_notices()
    assert "Koordinátor opravu přijal" in stage.vera.sees()
    await proposes(stage, stage.vera, ProposalKind.CORRECTION)
    stage.ana.sees()
    await stage.ana.taps("Jen poděkovat")
    assert "Poděkováno: Ana" in stage.ana.sees()
    await stage.delivers_notices()
    assert "děkuje" in stage.vera.sees()


async def test_the_menu_counts_what_waits_for_the_coordinator_of_that_district_alone(stage: Stage) -> None:
    await proposes(stage, stage.bea, web="www.example.org")
    stage.ana.sees()
    await stage.ana.says("/menu")
    await stage.ana.taps("Čekající návrhy (1)")
    await stage.ana.taps("NZDM Kompas Cheb · změna")
    assert "Nově: www.example.org" in stage.ana.sees()
    for other in (stage.cyril, stage.bea, stage.ota, stage.vera):
        await other.says("/menu")
        assert "návrhy" not in str(other.screen.inline_rows())
        await other.taps_old(other.screen, "props:0")
        assert "NZDM" not in other.sees()


@pytest.mark.parametrize("name", ["cyril", "ota", "vera", "bea"])
async def test_nobody_else_decides_verifies_or_reads_the_history(stage: Stage, name: str) -> None:
    made = await proposes(stage, stage.bea, web="www.tajne.example.org")
    stage.ana.sees()
    await somebody_changes(stage, stage.ana, news="tajná novinka")
    accept = stage.ana.data_of("Přijmout")
    person: Person = getattr(stage, name)
    await person.says("/menu")
    club = stage.club.id
    forged = (accept, f"propall:{made.id}", f"propr:{made.id}:web:unclear", f"verify:{club}", f"chist:{club}:0")
    for data in (*forged, "chone:1", f"propn:{made.id}:web", f"propw:{made.id}:web", accept.replace("propy", "prope")):
        await person.taps_old(person.screen, data)
        assert person.toast, data
    assert "tajn" not in person.received()
    assert await stands(stage, "web") is None
    assert await stage.rows("SELECT id FROM actor WHERE verified_at IS NOT NULL") == []
    assert len(await stage.rows("SELECT field FROM proposed_field WHERE state = 'open'")) == 1


async def test_where_nobody_coordinates_the_operator_learns_that_but_not_what(empty_stage: Stage) -> None:
    stage = empty_stage
    stage.operators = (stage.vera.id,)
    await stage.closes()
    await stage.opens()
    stage.club = await stage.actor("NZDM Kompas Cheb")
    await stage.enters(stage.bea, Role.MEMBER, actor=stage.club.id)
    await stage.vera.says("/start")
    await proposes(stage, stage.bea, web="www.example.org")
    seen = stage.vera.sees()
    assert "čeká návrh změny" in seen
    assert "example.org" not in seen


async def test_history_tells_who_when_and_what_and_a_change_is_undone(stage: Stage) -> None:
    await somebody_changes(stage, stage.ana, phones=[OTHER])
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, f"chist:{stage.club.id}:0")
    seen = stage.ana.sees()
    assert "koordinátor · Ana" in seen
    assert "+420 000 100 100 → +420 000 100 200" in seen
    await stage.ana.taps("↩️ Telefon")
    assert "Po vrácení: +420 000 100 100" in stage.ana.sees()
    undo = stage.ana.data_of("Vrátit změnu")
    await stage.ana.taps("Vrátit změnu")
    assert "Vráceno." in stage.ana.sees()
    assert await stands(stage, "phones") == [PHONE]
    await stage.ana.taps_old(stage.ana.screen, undo)
    assert "už někdo vrátil" in stage.ana.toast
    origins = await stage.rows("SELECT origin FROM card_change ORDER BY id")
    assert [row["origin"] for row in origins] == ["coordinator", "undo"]


async def test_a_change_that_was_changed_again_is_undone_only_after_both_values_were_shown(stage: Stage) -> None:
    await somebody_changes(stage, stage.ana, phones=[OTHER])
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, "chone:1")
    stage.ana.sees()
    await somebody_changes(stage, stage.ana, phones=["+420000100300"])
    await stage.ana.taps("Vrátit změnu")
    seen = stage.ana.sees()
    assert "Zatím nic" in seen
    assert "Nyní na kartě: +420 000 100 300" in seen
    assert "Po vrácení: +420 000 100 100" in seen
    assert await stands(stage, "phones") == ["+420000100300"]
    await stage.ana.taps("Přesto vrátit")
    assert await stands(stage, "phones") == [PHONE]


async def test_an_erased_author_leaves_no_open_proposal_and_no_name(stage: Stage) -> None:
    await proposes(stage, stage.bea, web="www.example.org")
    stage.ana.sees()
    await stage.bea.says("/smazatme")
    await stage.bea.taps("Ano, smazat")
    await stage.ana.taps("Přijmout")
    seen = stage.ana.sees()
    assert "Už je rozhodnuto" in seen
    assert "Bea" not in seen
    assert await stands(stage, "web") is None


async def test_a_register_proposes_without_an_author(stage: Stage) -> None:
    actor = await Actors(stage.database.reader).get(stage.club.id)
    change = Change(field="web", old=None, new="www.example.org")
    async with stage.database.transaction() as connection:
        await put_proposal(connection, actor, None, ProposalKind.REGISTER, [change], stage.clock())
    await stage.delivers_notices()
    assert "Podle veřejného registru" in stage.ana.sees()
    await stage.ana.taps("Přijmout")
    assert await stands(stage, "web") == "www.example.org"
    (row,) = await stage.rows("SELECT new FROM card_change")
    assert json.loads(row["new"]) == "www.example.org"


async def test_the_coordinators_own_value_is_kept_where_the_card_changed_meanwhile(stage: Stage) -> None:
    await proposes(stage, stage.bea, web="www.example.org")
    stage.ana.sees()
    await stage.ana.taps("Přijmout s úpravou")
    await stage.ana.says("www.example.org/klub")
    boris = await enters_boris(stage)
    await somebody_changes(stage, boris, web="www.example.org/eva")
    await stage.ana.taps("Zveřejnit")
    seen = stage.ana.sees()
    assert "změnil někdo jiný: Eve" in seen
    assert "Nyní na kartě: www.example.org/eva" in seen
    assert "example.org/klub" in seen
    assert "example.org/eva" in str(await stands(stage, "web"))
    await somebody_changes(stage, boris, web="www.example.org/podruhe")
    await stage.ana.taps("Uložit přesto moje")
    assert "Nyní na kartě: www.example.org/podruhe" in stage.ana.sees()
    await stage.ana.taps("Uložit přesto moje")
    assert "Přijato s úpravou: Ana" in stage.ana.sees()
    assert "example.org/klub" in str(await stands(stage, "web"))
    await stage.delivers_notices()
    assert "example.org/klub" in stage.bea.sees()
    assert "podruhe" not in stage.bea.received()


async def test_what_waits_about_an_ended_actor_is_closed_and_its_authors_read_why(stage: Stage) -> None:
    made = await proposes(stage, stage.bea, web="www.example.org/tajne")
    await proposes(stage, stage.vera, ProposalKind.CORRECTION)
    accept = f"prop:{made.id}"
    change = Change(field="news", old=None, new="z registru")
    async with stage.database.transaction() as connection:
        club = await Actors(connection).get(stage.club.id)
        await put_proposal(connection, club, None, ProposalKind.REGISTER, [change], stage.clock(), quiet=True)
    stage.ana.sees()
    await stage.ana.says("/menu")
    assert "Čekající návrhy (3)" in stage.ana.sees()
    await stage.ana.taps_old(stage.ana.screen, f"keeps:{stage.club.id}:ended")
    await stage.ana.says("Spolek zanikl")
    await stage.ana.taps("Uložit stav")
    assert await stage.rows("SELECT 1 FROM proposal WHERE state = 'open'") == []
    assert await stage.rows("SELECT 1 FROM proposed_field WHERE state = 'open'") == []
    assert [one["state"] for one in await stage.rows("SELECT state FROM proposal WHERE kind = 'register'")] == [
        "withdrawn"
    ]
    await stage.delivers_notices()
    for author in (stage.bea, stage.vera):
        seen = "\n".join(author.unseen())
        assert "O Vašem návrhu už nikdo nerozhodne: NZDM Kompas Cheb" in seen
        assert "Aktér mezitím v síti skončil" in seen
        assert "tajne" not in seen
        author.sees()
    assert stage.cyril.unseen() == []
    await stage.ana.says("/menu")
    assert "návrhy" not in stage.ana.sees()
    await stage.ana.taps_old(stage.ana.screen, accept)
    assert "Aktér v síti skončil" not in stage.ana.buttons
    stage.ana.sees()


async def test_the_card_remembers_who_edited_it_last(stage: Stage) -> None:
    await somebody_changes(stage, stage.ana, news="novinka")
    (row,) = await stage.rows(
        "SELECT person.name FROM actor JOIN person ON person.id = edited_by WHERE actor.id = :id", id=stage.club.id
    )
    assert row["name"] == "Ana Koordinátorka"
