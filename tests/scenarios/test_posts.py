"""Posts: written by one message, asked for what is missing, seen before they are sent; edited, renewed, withdrawn."""

import pytest

from domain.rights import Role
from storage.database import Row
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage

EVENT = "Beseda o dluzích příští úterý v 9 v knihovně v Chebu. Vstup zdarma."
NOT_HERE = "Tohle už tu není"


async def hangs(person: Person, message: str = EVENT, command: str = "/akce") -> None:
    """Write a post and publish it."""
    await person.says(command)
    await person.says(message)
    await person.taps("Zveřejnit")


async def posts(stage: Stage) -> list[Row]:
    return await stage.rows("SELECT * FROM post ORDER BY id")


async def test_one_message_makes_an_event_with_its_title_day_and_place(stage: Stage) -> None:
    await stage.bea.says("/akce")
    assert "Napište jednou zprávou" in stage.bea.sees()
    await stage.bea.says(EVENT)
    assert "Takto se příspěvek zobrazí" in stage.bea.sees()
    assert "📅 Beseda o dluzích\nUdálost · NZDM Kompas Cheb · ORP Cheb" in stage.bea.sees()
    assert "Kdy: út 1. 12. 2026 9:00\nKde: v knihovně v Chebu" in stage.bea.sees()
    assert "Vstup zdarma." in stage.bea.sees()
    assert await posts(stage) == []
    await stage.bea.taps("Zveřejnit")
    assert "Vyvěšeno na nástěnce" not in stage.bea.sees()
    assert "Vyvěšeno na nástěnku." in stage.bea.sees()
    (post,) = await posts(stage)
    assert (post["state"], post["title"], post["place"]) == ("published", "Beseda o dluzích", "v knihovně v Chebu")
    assert (post["actor"], post["orp"], post["sequence"], post["public"]) == (stage.club.id, CHEB, 0, 0)
    assert [row["orp"] for row in await stage.rows("SELECT orp FROM post_orp")] == [CHEB]


async def test_only_what_the_message_does_not_say_is_asked(stage: Stage) -> None:
    await stage.bea.says("/akce")
    await stage.bea.says("Vánoční dílna pro rodiny")
    assert "Kdy to bude?" in stage.bea.sees()
    await stage.bea.says("až se uvidí")
    assert "příští úterý v 9" in stage.bea.sees()
    await stage.bea.says("v pátek 4. 12. od 14 do 16 h")
    assert "Kde to bude?" in stage.bea.sees()
    await stage.bea.says("Klub Kompas")
    assert "Kdy: pá 4. 12. 2026 14:00–16:00\nKde: Klub Kompas" in stage.bea.sees()
    assert "Vánoční dílna pro rodiny" in stage.bea.sees()


async def test_a_message_of_a_time_alone_is_asked_for_the_title(stage: Stage) -> None:
    await stage.bea.says("/event")
    await stage.bea.says("zítra v 10 v knihovně")
    assert "Jak se to jmenuje?" in stage.bea.sees()
    await stage.bea.says("Snídaně")
    assert "📅 Snídaně" in stage.bea.sees()


async def test_a_day_gone_by_is_refused_kindly_and_the_message_can_be_written_again(stage: Stage) -> None:
    await stage.bea.says("/akce")
    await stage.bea.says("Beseda 3. 11. 2026 v 9 v knihovně")
    assert "Takto se příspěvek zobrazí" not in stage.bea.sees()
    assert "3. 11. 2026" in stage.bea.sees()
    await stage.bea.says("Beseda 3. 12. v 9 v knihovně")
    assert "Kdy: čt 3. 12. 2026 9:00" in stage.bea.sees()


async def test_a_day_that_passes_while_the_form_waits_is_asked_again(stage: Stage) -> None:
    await stage.bea.says("/akce")
    await stage.bea.says("Beseda zítra v 9 v knihovně")
    stage.clock.advance(days=2)
    await stage.bea.taps("Zveřejnit")
    assert "Kdy to bude?" in stage.bea.sees()
    assert await posts(stage) == []


async def test_every_answer_can_be_changed_in_the_preview(stage: Stage) -> None:
    await stage.bea.says("/akce")
    await stage.bea.says(EVENT)
    await stage.bea.taps("Počet míst")
    await stage.bea.says("20")
    assert "Počet míst: 20" in stage.bea.sees()
    await stage.bea.taps("✏️ Kdy")
    await stage.bea.says("zítra v půl čtvrté odpoledne")
    assert "Kdy: st 25. 11. 2026 15:30" in stage.bea.sees()
    await stage.bea.taps("Kdo to uvidí")
    await stage.bea.taps("Veřejnost")
    assert "Pro veřejnost" in stage.bea.sees()
    await stage.bea.taps("Zveřejnit")
    (post,) = await posts(stage)
    assert (post["places"], post["public"]) == (20, 1)


async def test_an_audience_is_chosen_from_the_preview(stage: Stage) -> None:
    await stage.bea.says("/projekt")
    await stage.bea.says("Mentoring pro školy. Hledáme zapojené třídy.")
    assert "Platí do 22. 2. 2027" in stage.bea.sees()
    await stage.bea.taps("Kdo to uvidí")
    await stage.bea.taps("Vybraní v síti")
    await stage.bea.taps("Druhy aktérů")
    await stage.bea.says("základní škola")
    await stage.bea.taps("Hotovo (1)")
    assert "základní škola" in stage.bea.sees()
    await stage.bea.taps("Zveřejnit")
    (post,) = await posts(stage)
    assert '"kinds":["zs"]' in post["audience"]


async def test_a_wish_holds_a_month_and_longer_where_its_author_says_so(stage: Stage) -> None:
    await stage.bea.says("/prani")
    await stage.bea.says("Uvítáme deskové hry. Přivezte je kdykoli.")
    assert "Platí do 24. 12. 2026" in stage.bea.sees()
    await stage.bea.taps("Platnost")
    await stage.bea.taps("90 dní")
    assert "Platí do 22. 2. 2027" in stage.bea.sees()
    await stage.bea.taps("Zveřejnit")
    (post,) = await posts(stage)
    assert (post["title"], post["words"], post["valid_days"]) == ("Uvítáme deskové hry", "Přivezte je kdykoli.", 90)


async def test_a_leaflet_comes_with_the_message_and_is_sent_to_readers(stage: Stage) -> None:
    await stage.bea.says("/akce")
    await stage.bea.sends_photo(EVENT)
    assert "S letákem" in stage.bea.sees()
    await stage.bea.taps("Zveřejnit")
    await stage.bea.taps("📎 Leták")
    assert "Leták: Beseda o dluzích" in stage.bea.sees()
    assert stage.telegram.calls("sendPhoto")
    (post,) = await posts(stage)
    assert post["file_kind"] == "photo"


async def test_a_leaflet_sent_before_the_words_is_kept(stage: Stage) -> None:
    await stage.bea.says("/akce")
    await stage.bea.sends_document("letak.pdf", b"%PDF-1.7")
    assert "Leták mám, teď ještě slova." in stage.bea.sees()
    await stage.restart()
    await stage.bea.says(EVENT)
    assert "S letákem" in stage.bea.sees()
    await stage.bea.taps("Zveřejnit")
    (post,) = await posts(stage)
    assert post["file_kind"] == "document"


async def test_a_pdf_is_a_leaflet_and_another_file_is_not(stage: Stage) -> None:
    await stage.bea.says("/akce")
    await stage.bea.says(EVENT)
    await stage.bea.taps("📎 Leták")
    await stage.bea.sends_document("tabulka.xlsx", b"PK")
    assert "Pošlete obrázek nebo PDF." in stage.bea.sees()
    await stage.bea.sends_document("letak.pdf", b"%PDF-1.7")
    assert "S letákem" in stage.bea.sees()


async def test_a_birth_number_is_refused_for_good_and_a_name_with_an_age_until_the_author_insists(
    stage: Stage,
) -> None:
    await stage.bea.says("/prani")
    await stage.bea.says("Hledáme rodinu pro dítě 110101/0008.")
    assert await stage.rows("SELECT id FROM draft WHERE answers LIKE '%110101%'") == []
    assert "Poslat i tak" not in stage.bea.sees()
    await stage.bea.says("Přednáší Jana Ukázková, 42 let. Přijďte.")
    assert "Přednáší Jana Ukázková, 42 let." in stage.bea.sees()
    await stage.bea.taps("Poslat i tak")
    assert "Takto se příspěvek zobrazí" in stage.bea.sees()


async def test_a_sheltered_address_stands_in_no_post(stage: Stage) -> None:
    await stage.actor("Azylový dům Ukázka", sheltered=True, address="Tajná 12, 350 02 Cheb")
    await stage.bea.says("/akce")
    await stage.bea.says("Beseda zítra v 9, Azylový dům, Tajná 12")
    assert "Tato adresa se nezveřejňuje" in stage.bea.sees()
    await stage.bea.says("Beseda zítra v 9 v Chebu")
    await stage.bea.taps("✏️ Kde")
    await stage.bea.says("v Tajné 12")
    assert "Tato adresa se nezveřejňuje" in stage.bea.sees()
    await stage.bea.taps("Zpět")
    await stage.bea.taps("Zveřejnit")
    (post,) = await posts(stage)
    assert "12" not in str(post["place"])


async def test_an_edit_raises_the_sequence_and_shows_what_was_there(stage: Stage) -> None:
    await hangs(stage.bea)
    await stage.bea.taps("Upravit")
    assert "Kdy: út 1. 12. 2026 9:00" in stage.bea.sees()
    await stage.bea.taps("✏️ Název")
    assert "Beseda o dluzích" in stage.bea.sees()
    await stage.bea.says("Beseda o exekucích")
    await stage.bea.taps("Uložit změny")
    assert "Uloženo." in stage.bea.sees()
    (post,) = await posts(stage)
    assert (post["title"], post["sequence"], post["starts_at"]) == ("Beseda o exekucích", 1, 1796112000)


async def test_the_preview_of_an_edit_names_what_changes_and_whom_it_is_told(stage: Stage) -> None:
    await hangs(stage.bea)
    await stage.bea.taps("Možná")
    await stage.bea.taps("Na příspěvek")
    await stage.bea.taps("Upravit")
    assert "Mění se" not in stage.bea.sees()
    await stage.bea.taps("✏️ Název")
    await stage.bea.says("Beseda o exekucích")
    assert "Mění se: název" in stage.bea.sees()
    assert "dostanou zprávu" not in stage.bea.sees()
    await stage.bea.taps("✏️ Kdy")
    await stage.bea.says("příští středu v 10")
    await stage.bea.taps("Nástěnky")
    assert "Cheb" not in "".join(stage.bea.buttons)  # there it hangs anyway
    await stage.bea.taps("Sokolov")
    await stage.bea.taps("Hotovo")
    assert "Nástěnky: Cheb, Sokolov\n✏️ Mění se: název, kdy, nástěnky" in stage.bea.sees()
    assert "Přihlášení o tom dostanou zprávu." in stage.bea.sees()


async def test_of_two_who_edit_at_once_the_slower_is_told(stage: Stage) -> None:
    await hangs(stage.bea)
    await stage.bea.taps("Upravit")
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, "poste:1")
    await stage.ana.taps("Uložit změny")
    await stage.bea.taps("Uložit změny")
    assert "mezitím změnil někdo jiný" in stage.bea.toast
    (post,) = await posts(stage)
    assert post["sequence"] == 1


async def test_one_tap_renews_a_wish_also_one_that_is_over(stage: Stage) -> None:
    await hangs(stage.bea, "Uvítáme deskové hry.", "/prani")
    stage.clock.advance(days=40)
    await stage.bea.says("/menu")
    await stage.bea.taps_old(stage.bea.screen, "posts:0")
    assert "Platnost skončila" in stage.bea.sees()
    await stage.bea.taps("Uvítáme deskové hry")
    await stage.bea.taps("Prodloužit o 30 dní")
    assert "Platí do 2. 2. 2027" in stage.bea.sees()


async def test_a_post_is_withdrawn_after_a_question_and_can_be_posted_again(stage: Stage) -> None:
    await hangs(stage.bea)
    await stage.bea.taps("Stáhnout")
    assert "Zrušit událost „Beseda o dluzích“?" in stage.bea.sees()
    assert (await posts(stage))[0]["state"] == "published"
    await stage.bea.taps("Ano, stáhnout")
    assert "Staženo" in stage.bea.sees()
    assert (await posts(stage))[0]["state"] == "withdrawn"
    await stage.bea.taps("Vypsat znovu")
    assert "Kdy to bude?" in stage.bea.sees()
    await stage.bea.says("za 14 dní v 10")
    await stage.bea.taps("Zveřejnit")
    assert [post["state"] for post in await posts(stage)] == ["withdrawn", "published"]


@pytest.mark.parametrize("data", ["poste:1", "postr:1", "postw:1:1", "postn:1"])
async def test_an_author_whose_right_has_ended_can_do_nothing_and_the_coordinator_can(stage: Stage, data: str) -> None:
    await hangs(stage.bea, "Uvítáme deskové hry.", "/prani")
    old = stage.bea.screen
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'member'")
    before = [tuple(post) for post in await posts(stage)]
    await stage.bea.taps_old(old, data)
    assert NOT_HERE in stage.bea.toast
    assert [tuple(post) for post in await posts(stage)] == before
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, data)
    assert "Uvítáme deskové hry" in stage.ana.sees()


async def test_a_draft_of_somebody_whose_right_has_ended_is_not_published(stage: Stage) -> None:
    await stage.bea.says("/akce")
    await stage.bea.says(EVENT)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'member'")
    await stage.bea.taps("Zveřejnit")
    assert await posts(stage) == []


async def test_visitors_crisis_workers_and_members_of_other_actors_write_and_change_nothing(stage: Stage) -> None:
    await hangs(stage.bea)
    other = await stage.actor("Poradna Cheb")
    await stage.enters(stage.eve, Role.MEMBER, actor=other.id)
    before = [tuple(post) for post in await posts(stage)]
    for person in (stage.vera, stage.ota):
        await person.says("/akce")
        assert "Napište jednou zprávou" not in person.sees()
    for person in (stage.vera, stage.ota, stage.cyril, stage.eve):
        await person.says("/menu")
        for data in ("poste:1", "postr:1", "postw:1:0", "postw:1:1", "postn:1", "modh:1", "modp:1"):
            await person.taps_old(person.screen, data)
            assert person.toast
            assert "Beseda" not in person.toast
    assert [tuple(post) for post in await posts(stage)] == before


async def test_a_coordinator_writes_for_the_district_or_for_any_actor_there(stage: Stage) -> None:
    await stage.actor("Dům Sokolov", orps=(SOKOLOV,))
    await stage.ana.says("/akce")
    await stage.ana.says(EVENT)
    assert "Za koho píšete?" in stage.ana.sees()
    assert "Síť ORP Cheb" in stage.ana.sees()
    assert "NZDM Kompas Cheb" in stage.ana.sees()
    assert "Dům Sokolov" not in stage.ana.sees()
    await stage.ana.taps("Síť ORP Cheb")
    assert "Událost · ORP Cheb" in stage.ana.sees()
    await stage.ana.taps("Zveřejnit")
    (post,) = await posts(stage)
    assert (post["actor"], post["orp"]) == (None, CHEB)
    await stage.bea.says("/menu")
    await stage.bea.taps_old(stage.bea.screen, "poste:1")
    assert NOT_HERE in stage.bea.toast


async def test_what_is_for_the_network_cannot_be_passed_on_and_what_is_public_can(stage: Stage) -> None:
    await hangs(stage.bea)
    assert stage.bea.screen.protected
    await stage.bea.says("/prani")
    await stage.bea.says("Uvítáme deskové hry.")
    assert stage.bea.screen.protected
    await stage.bea.taps("Kdo to uvidí")
    await stage.bea.taps("Veřejnost")
    await stage.bea.taps("Zveřejnit")
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, "post:2")
    assert "Uvítáme deskové hry" in stage.ana.sees()


@pytest.mark.parametrize("text", ["&" * 1400, "<b>" * 400, "🎄" * 1000, "Slovo " * 240, "...\n\n!!"])
async def test_long_and_odd_messages_make_a_post_all_the_same(stage: Stage, text: str) -> None:
    await stage.bea.says("/prani")
    await stage.bea.says(text)
    if "Jak se to jmenuje?" in stage.bea.sees():
        await stage.bea.says("Bez názvu")
    await stage.bea.taps("Zveřejnit")
    (post,) = await posts(stage)
    assert len(post["title"]) <= 120
    assert f"💛 {post['title']}" in stage.bea.sees()


async def test_a_message_that_is_too_long_is_refused_with_the_limit(stage: Stage) -> None:
    await stage.bea.says("/prani")
    await stage.bea.says("Slovo " * 300)
    assert "1500" in stage.bea.sees().replace(" ", "").replace("\u00a0", "")
    assert await posts(stage) == []


async def test_a_form_goes_on_after_a_restart(stage: Stage) -> None:
    await stage.bea.says("/akce")
    await stage.bea.says("Vánoční dílna v pátek 4. 12. ve 14:00")
    await stage.restart()
    await stage.bea.says("Klub Kompas")
    assert "Kdy: pá 4. 12. 2026 14:00\nKde: Klub Kompas" in stage.bea.sees()


async def test_in_english_an_event_is_written_in_english(stage: Stage) -> None:
    await stage.enters(stage.eve, Role.MEMBER, actor=stage.club.id)
    await stage.eve.says("/event")
    await stage.eve.says("Open day")
    assert "When will it be?" in stage.eve.sees()
    await stage.eve.says("next Tuesday at 9:00")
    await stage.eve.says("Club Kompas")
    await stage.eve.taps("Publish")
    assert "It hangs on the board." in stage.eve.sees()
    (post,) = await posts(stage)
    assert post["starts_at"] == 1796112000


async def test_too_many_posts_in_a_day_are_refused_and_the_draft_stays(stage: Stage) -> None:
    for number in range(20):
        await hangs(stage.bea, f"Přání {number}.", "/prani")
    await stage.bea.says("/prani")
    await stage.bea.says("Ještě jedno přání.")
    await stage.bea.taps("Zveřejnit")
    assert "příliš mnoho příspěvků" in stage.bea.toast
    assert len(await posts(stage)) == 20
    stage.clock.advance(days=1, seconds=1)
    await stage.bea.taps("Zveřejnit")
    assert len(await posts(stage)) == 21
