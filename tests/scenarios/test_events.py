"""Events: guests answer and wait, hear of changes, are reminded; the organiser sees who comes and says who came."""

import asyncio

import pytest

from domain.rights import Role
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage
from usecases.events import keep_events
from usecases.posts import set_board_rule
from views.events import AnswerEvent, MarkGuest, OpenGuests
from views.posts import OpenPost

NOT_HERE = "Tohle už tu není"
MESSAGE = "Kulatý stůl ve čtvrtek 3. 12. od 9 do 11 na radnici v Chebu. Pozvaní jsou všichni ze sítě."


async def invites(person: Person, message: str = MESSAGE, places: int | None = None) -> None:
    """Write an event and publish it."""
    await person.says("/akce")
    await person.says(message)
    if places:
        await person.taps("Počet míst")
        await person.says(str(places))
    await person.taps("Zveřejnit")


async def opens(person: Person, post: int = 1) -> None:
    """Come to the event, as from the board."""
    await person.says("/menu")
    await person.taps_old(person.screen, OpenPost(post).pack())


async def answers(person: Person, wish: str) -> None:
    """Open the event and tap an answer."""
    await opens(person)
    await person.taps(wish)


async def changes(person: Person, answer: str, words: str) -> None:
    """Change one answer of the event and save it."""
    await opens(person)
    await person.taps("Upravit")
    await person.taps(answer)
    await person.says(words)
    await person.taps("Uložit")


async def hears_nothing(stage: Stage, *people: Person) -> None:
    await stage.delivers_notices()
    assert [person.unseen() for person in people] == [[] for _ in people]


async def ticks(stage: Stage) -> int:
    """What the tick of events does now."""
    return await keep_events(stage.house.zone, stage.database, stage.clock())


def calendar(stage: Stage, person: Person) -> dict[str, str]:
    """The lines of the calendar file in the newest message, by their names."""
    document = person.screen.media["document"]
    assert isinstance(document, dict)
    file = stage.telegram.world.files.get(document["file_id"])
    assert file
    lines = file.content.decode().replace("\r\n ", "").splitlines()
    return dict(line.split(":", 1) for line in lines)


async def guests(stage: Stage) -> dict[int, str]:
    rows = await stage.rows("SELECT telegram_id, answer FROM guest JOIN person ON person.id = person ORDER BY turn")
    return {row["telegram_id"]: row["answer"] for row in rows}


@pytest.fixture
async def full(stage: Stage) -> Stage:
    """An event of Bea's with one place, which Ota has; Ana and then Cyril wait."""
    await invites(stage.bea, places=1)
    await answers(stage.ota, "Přijdu")
    await answers(stage.ana, "Počkám na místo")
    await answers(stage.cyril, "Počkám na místo")
    return stage


async def test_a_guest_answers_and_changes_the_answer(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Přijdu")
    assert "Počítá se s Vámi." in stage.ota.sees()
    assert "Přijde 1" in stage.ota.sees()
    assert "Kdy: čt 3. 12. 2026 9:00–11:00" in stage.ota.sees()
    assert "✓ Přijdu" in stage.ota.buttons
    await stage.ota.taps("Možná")
    assert "Možná přijdete." in stage.ota.sees()
    await stage.ota.taps("Nepřijdu")
    assert "Nepřijdete." in stage.ota.sees()
    assert await guests(stage) == {stage.ota.id: "no"}
    await stage.ota.taps("Na příspěvek")
    assert "Pozvaní jsou všichni ze sítě" in stage.ota.sees()
    assert "✓ Nepřijdu" in stage.ota.buttons


async def test_two_who_answer_at_the_same_second_both_get_a_true_answer(stage: Stage) -> None:
    await invites(stage.bea, places=1)
    for person in (stage.ota, stage.ana):
        await opens(person)
    await asyncio.gather(stage.ota.taps("Přijdu"), stage.ana.taps("Přijdu"))
    held = await guests(stage)
    assert sorted(held.values()) == ["waiting", "yes"]
    for person in (stage.ota, stage.ana):
        said = "Počítá se s Vámi." if held[person.id] == "yes" else "čekáte na místo jako 1. v pořadí"
        assert said in person.sees()


async def test_those_who_wait_read_their_place_in_line(full: Stage) -> None:
    assert "čekáte na místo jako 2. v pořadí" in full.cyril.sees()
    assert "plno" in full.cyril.sees()
    await opens(full.ana)
    assert "čekáte na místo jako 1. v pořadí" in full.ana.sees()


async def test_a_place_given_up_goes_to_the_first_who_waits_and_only_that_one_is_told(full: Stage) -> None:
    await answers(full.ota, "Nepřijdu")
    await full.delivers_notices()
    assert "uvolnilo se místo" in full.ana.sees()
    assert "Počítá se s Vámi." in full.ana.sees()
    await hears_nothing(full, full.cyril, full.ota, full.bea)
    assert await guests(full) == {full.ana.id: "yes", full.cyril.id: "waiting", full.ota.id: "no"}
    await opens(full.cyril)
    assert "čekáte na místo jako 1. v pořadí" in full.cyril.sees()


async def test_who_gives_a_place_up_and_wants_it_back_waits_behind_the_others(full: Stage) -> None:
    await answers(full.ota, "Možná")
    await answers(full.ota, "Počkám na místo")
    assert "čekáte na místo jako 2. v pořadí" in full.ota.sees()
    await full.delivers_notices()
    assert "uvolnilo se místo" in full.ana.sees()


async def test_one_who_moved_up_and_gave_it_up_before_the_message_came_is_not_told(full: Stage) -> None:
    await answers(full.ota, "Nepřijdu")
    await answers(full.ana, "Nepřijdu")
    await full.delivers_notices()
    assert "uvolnilo se místo" in full.cyril.sees()
    await hears_nothing(full, full.ana)


async def test_more_places_move_as_many_up(full: Stage) -> None:
    await changes(full.bea, "Počet míst", "3")
    await full.delivers_notices()
    for person in (full.ana, full.cyril):
        assert "uvolnilo se místo" in person.sees()
    await hears_nothing(full, full.ota)


async def test_the_place_of_somebody_erased_is_given_on(full: Stage) -> None:
    await full.ota.says("/smazatme")
    await full.ota.taps("Ano, smazat")
    assert await ticks(full) == 1
    assert await ticks(full) == 0
    await full.delivers_notices()
    assert "uvolnilo se místo" in full.ana.sees()
    assert full.ota.id not in await guests(full)


async def test_an_edited_day_tells_every_guest_once_with_a_renewed_file(full: Stage) -> None:
    await answers(full.cyril, "Možná")
    await full.ana.taps("Do kalendáře")
    before = calendar(full, full.ana)
    await changes(full.bea, "Kdy", "v pátek 4. 12. od 13 do 15")
    await full.delivers_notices()
    for person in (full.ota, full.ana, full.cyril):
        assert "nově platí" in person.sees()
        assert "Kdy: pá 4. 12. 2026 13:00–15:00" in person.sees()
        after = calendar(full, person)
        assert (after["METHOD"], after["UID"]) == ("PUBLISH", before["UID"])
        assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
        assert after["DTSTART"] == "20261204T120000Z"
    await hears_nothing(full, full.ota, full.ana, full.cyril, full.bea)


async def test_of_two_changes_at_night_only_the_last_is_told(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ana, "Přijdu")
    stage.clock.set("2026-11-24 21:00")
    await changes(stage.bea, "Kdy", "v pátek 4. 12. od 13 do 15")
    await changes(stage.bea, "Kdy", "v pátek 4. 12. od 14 do 16")
    await hears_nothing(stage, stage.ana)
    stage.clock.set("2026-11-25 07:00")
    await stage.delivers_notices()
    assert "Kdy: pá 4. 12. 2026 14:00–16:00" in stage.ana.sees()
    assert len([text for text in (message.text for message in stage.ana.messages) if "nově platí" in text]) == 1


async def test_other_words_of_an_event_disturb_nobody(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Přijdu")
    await changes(stage.bea, "Podrobnosti", "Vezměte si s sebou hrnek.")
    await hears_nothing(stage, stage.ota)


async def test_who_does_not_come_is_not_told_of_changes(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Nepřijdu")
    await changes(stage.bea, "Kde", "Klub Kompas")
    await hears_nothing(stage, stage.ota)


async def test_a_withdrawn_event_tells_its_guests_with_a_file_that_takes_it_out_of_the_calendar(full: Stage) -> None:
    await opens(full.bea)
    await full.bea.taps("Stáhnout")
    await full.bea.taps("Ano")
    await full.delivers_notices()
    for person in (full.ota, full.ana, full.cyril):
        assert "událost se nekoná" in person.sees()
        file = calendar(full, person)
        assert (file["METHOD"], file["STATUS"], file["UID"]) == ("CANCEL", "CANCELLED", "post-1@sitovka")
        assert file["SEQUENCE"] == "1"
    await opens(full.ota)
    assert "Přijdu" not in "".join(full.ota.buttons)
    await opens(full.bea)
    assert "Hosté (3)" in "".join(full.bea.buttons)
    assert "Do kalendáře" not in "".join(full.bea.buttons)


async def test_a_guest_who_left_the_network_hears_no_more_of_it(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Přijdu")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'crisis_worker'")
    await changes(stage.bea, "Kdy", "v pátek 4. 12. od 13 do 15")
    await opens(stage.bea)
    await stage.bea.taps("Stáhnout")
    await stage.bea.taps("Ano")
    await hears_nothing(stage, stage.ota)


async def test_guests_are_reminded_once_on_the_working_day_before(stage: Stage) -> None:
    await invites(stage.bea, "Setkání v pondělí 30. 11. od 9 do 11 na radnici")
    await answers(stage.ota, "Přijdu")
    await answers(stage.ana, "Možná")
    await answers(stage.cyril, "Nepřijdu")
    stage.clock.set("2026-11-27 08:59")
    assert await ticks(stage) == 0
    stage.clock.set("2026-11-27 09:00")
    assert await ticks(stage) == 2
    assert await ticks(stage) == 0
    await stage.delivers_notices()
    assert "blíží se" in stage.ota.sees()
    assert "Možná přijdete." in stage.ana.sees()
    await hears_nothing(stage, stage.cyril, stage.bea)


async def test_after_days_of_darkness_a_reminder_comes_as_long_as_the_event_is_to_come(stage: Stage) -> None:
    await invites(stage.bea, "Setkání v pondělí 30. 11. od 9 do 11 na radnici")
    await answers(stage.ota, "Přijdu")
    stage.clock.set("2026-11-30 08:00")
    assert await ticks(stage) == 1
    stage.clock.set("2026-11-30 09:00")
    await hears_nothing(stage, stage.ota)


async def test_a_reminder_overtaken_by_a_change_is_not_sent(stage: Stage) -> None:
    await invites(stage.bea, "Setkání v pondělí 30. 11. od 9 do 11 na radnici")
    await answers(stage.ota, "Přijdu")
    stage.clock.set("2026-11-27 09:00")
    await ticks(stage)
    await changes(stage.bea, "Kdy", "v pátek 11. 12. od 13 do 15")
    await stage.delivers_notices()
    assert "nově platí" in stage.ota.sees()
    assert not any("blíží se" in message.text for message in stage.ota.messages)
    stage.clock.set("2026-12-10 13:00")
    assert await ticks(stage) == 1
    await stage.delivers_notices()
    assert "blíží se" in stage.ota.sees()


async def test_the_organiser_is_asked_once_who_came_and_answers_with_taps(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Přijdu")
    await answers(stage.ana, "Přijdu")
    await answers(stage.cyril, "Možná")
    stage.clock.set("2026-12-03 11:00")
    assert await ticks(stage) == 1
    assert await ticks(stage) == 0
    await stage.delivers_notices()
    assert "kdo přišel?" in stage.bea.sees()
    await stage.bea.taps("▫️ Ota")
    assert "Přišlo: 1 ze 3" in stage.bea.sees()
    await stage.bea.taps("✅ Ota")
    assert "✖️ Ota" in "\n".join(stage.bea.buttons)
    await stage.bea.taps("Všichni přišli")
    assert "Přišlo: 2 ze 3" in stage.bea.sees()
    assert "▫️ Cyril" in "\n".join(stage.bea.buttons)
    await hears_nothing(stage, stage.ana, stage.ota, stage.cyril)


async def test_an_event_nobody_meant_to_come_to_is_not_asked_about(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Nepřijdu")
    stage.clock.set("2026-12-03 12:00")
    assert await ticks(stage) == 0


async def test_where_the_author_speaks_for_it_no_more_the_coordinators_are_asked(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Přijdu")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'member'")
    stage.clock.set("2026-12-03 12:00")
    await ticks(stage)
    await stage.delivers_notices()
    assert "kdo přišel?" in stage.ana.sees()
    await hears_nothing(stage, stage.bea)


async def test_the_organiser_and_the_coordinator_see_who_comes(full: Stage) -> None:
    await opens(full.bea)
    await full.bea.taps("Hosté (3)")
    assert "Přijdou (1)\n• Ota" in full.bea.sees()
    assert "Čekají na místo (2)\n• Ana" in full.bea.sees()
    assert "Kdo přišel" not in "".join(full.bea.buttons)
    await opens(full.ana)
    await full.ana.taps("Hosté (3)")
    assert "• Cyril" in full.ana.sees()


async def test_other_guests_read_numbers_and_no_names(full: Stage) -> None:
    await opens(full.cyril)
    assert "Ota" not in full.cyril.sees()
    assert "Přijde 1 · čekají 2" in full.cyril.sees()
    before = len(full.telegram.calls())
    for data in (OpenGuests(1).pack(), MarkGuest(1, 2).pack()):
        await full.cyril.taps_old(full.cyril.screen, data)
        assert NOT_HERE in full.cyril.toast
    assert "Ota" not in full.cyril.received(before)


async def test_a_visitor_cannot_answer_but_takes_a_public_event_into_the_calendar(stage: Stage) -> None:
    await invites(stage.bea)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE post SET public = 1")
    await opens(stage.vera)
    assert "Přijdu" not in "".join(stage.vera.buttons)
    await stage.vera.taps("Do kalendáře")
    assert calendar(stage, stage.vera)["DESCRIPTION"] == "Pozvaní jsou všichni ze sítě."
    await stage.vera.taps_old(stage.vera.screen, AnswerEvent(1, "yes").pack())
    assert NOT_HERE in stage.vera.toast
    assert await guests(stage) == {}


async def test_a_visitor_learns_nothing_of_an_event_of_the_network(stage: Stage) -> None:
    await invites(stage.bea)
    await stage.vera.says("/menu")
    for data in (AnswerEvent(1, "yes").pack(), "evics:1", OpenGuests(1).pack()):
        await stage.vera.taps_old(stage.vera.screen, data)
        assert NOT_HERE in stage.vera.toast
    assert "Kulatý" not in stage.vera.received()


async def test_the_file_of_a_network_event_can_be_opened_and_says_no_more_than_it_must(stage: Stage) -> None:
    await invites(stage.bea)
    await opens(stage.ota)
    await stage.ota.taps("Do kalendáře")
    assert not stage.ota.screen.protected
    file = calendar(stage, stage.ota)
    assert file["SUMMARY"] == "Kulatý stůl"
    assert "DESCRIPTION" not in file
    assert "Pozvaní" not in stage.ota.sees()


async def test_when_it_is_over_nobody_can_answer_any_more(stage: Stage) -> None:
    await invites(stage.bea)
    await opens(stage.ota)
    stage.clock.set("2026-12-03 11:00")
    await stage.ota.taps("Přijdu")
    assert "už se přihlásit nedá" in stage.ota.toast
    assert await guests(stage) == {}


async def test_an_event_that_has_been_is_posted_again_and_not_cancelled(stage: Stage) -> None:
    await invites(stage.bea)
    await opens(stage.bea)
    assert "Stáhnout" in "".join(stage.bea.buttons)
    stage.clock.set("2026-12-03 11:05")
    await opens(stage.bea)
    assert "Už proběhlo" in stage.bea.sees()
    assert "Vypsat znovu" in "".join(stage.bea.buttons)
    assert "Stáhnout" not in "".join(stage.bea.buttons)


async def test_a_member_of_another_district_who_hears_of_it_can_come(stage: Stage) -> None:
    other = await stage.actor("Spolek Sokolov", orps=(SOKOLOV,))
    await stage.enters(stage.eve, Role.MEMBER, actor=other.id)
    await invites(stage.bea)
    await opens(stage.eve)
    await stage.eve.taps("I will come")
    assert "You are expected." in stage.eve.sees()
    await opens(stage.bea)
    await stage.bea.taps("Hosté (1)")
    assert "• Eve English – Spolek Sokolov" in stage.bea.sees()


async def moderates(stage: Stage) -> None:
    """Ana looks at what hangs in Cheb beforehand."""
    await set_board_rule(stage.database, await stage.access(stage.ana), CHEB, stage.clock(), moderated=True)


async def approves(stage: Stage) -> None:
    """Ana sees a post that waits and lets it hang."""
    await stage.delivers_notices()
    assert "čeká na Vaše schválení" in stage.ana.sees()
    await stage.ana.taps("Schválit")
    await stage.delivers_notices()
    assert "Kulatý stůl" in stage.bea.sees()


async def test_guests_hear_of_a_changed_day_when_the_coordinator_has_approved_it(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Přijdu")
    await moderates(stage)
    await changes(stage.bea, "Kdy", "v pátek 4. 12. od 13 do 15")
    await hears_nothing(stage, stage.ota)
    await approves(stage)
    assert "nově platí" in stage.ota.sees()
    assert "Kdy: pá 4. 12. 2026 13:00–15:00" in stage.ota.sees()


async def test_guests_hear_nothing_of_other_words_that_were_approved(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Přijdu")
    await moderates(stage)
    await changes(stage.bea, "Podrobnosti", "Vezměte si s sebou hrnek.")
    await approves(stage)
    await hears_nothing(stage, stage.ota)


async def test_guests_hear_that_an_event_was_taken_off_the_board_and_that_it_is_back(stage: Stage) -> None:
    await invites(stage.bea)
    await answers(stage.ota, "Přijdu")
    await opens(stage.ana)
    await stage.ana.taps("Skrýt")
    await stage.ana.taps("Už neplatí")
    await stage.ana.taps("Potvrdit")
    await stage.delivers_notices()
    assert "koordinátor sítě událost stáhl z nástěnky" in stage.ota.sees()
    assert calendar(stage, stage.ota)["METHOD"] == "CANCEL"
    gone = int(calendar(stage, stage.ota)["SEQUENCE"])
    await stage.ana.taps("Zase vyvěsit")
    await stage.delivers_notices()
    assert calendar(stage, stage.ota)["METHOD"] == "PUBLISH"
    assert int(calendar(stage, stage.ota)["SEQUENCE"]) > gone
    assert "nově platí" in stage.ota.sees()
    stage.bea.sees()
    await hears_nothing(stage, stage.cyril, stage.vera)
