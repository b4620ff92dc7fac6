"""Needs and activities: who does what in a district, «we do it too», what a coordinator says – and who must not."""

from domain.actor import Actor, RecordState
from domain.needs import Practice, Unmatched
from domain.rights import Role
from storage.practice import Practices
from storage.reference import load_needs
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage
from usecases.merge_actors import begin_merge, merge_actors

CLUB, ACTIVITY = "NZDM Kompas Cheb", "Otevřený klub bez vstupného"


async def opens_needs(person: Person) -> None:
    """From the menu: coordinators plan there, members find it beside the search."""
    await person.says("/menu")
    if any("Revize a plán" in label for label in person.buttons):
        await person.taps("Revize a plán")
    await person.taps("Potřeby a činnosti")


async def opens_activity(person: Person) -> None:
    await opens_needs(person)
    await person.taps("Vztahy")
    await person.taps("Mít kamarády")
    await person.taps(ACTIVITY)


async def said_of(stage: Stage, orp: str = CHEB) -> list[Practice]:
    return await Practices(stage.database.reader).of_orps([orp])


async def does(stage: Stage, actor: Actor, activity: str = "v10", orp: str = CHEB) -> Practice:
    """An actor does an activity, as a workbook says."""
    listed = load_needs().activities[activity]
    now = int(stage.clock().timestamp())
    async with stage.database.transaction() as connection:
        new = {"id": 0, "orp": orp, "activity": activity, "domain": listed.domain, "need": listed.need}
        blank = Practice.model_validate({**new, "words": "Každé úterý.", "level": 4, "edited_at": stage.clock()})
        practice = await Practices(connection).add(blank, None)
        await connection.run(
            "INSERT INTO practice_actor (practice, actor, origin, said_at) VALUES (:id, :actor, 'workbook', :now)",
            id=practice.id,
            actor=actor.id,
            now=now,
        )
    return practice


async def test_bea_walks_an_empty_district_from_domain_to_activity_and_says_that_they_do_it_too(stage: Stage) -> None:
    library = await stage.actor("Knihovna Cheb", kind="knihovna")
    await opens_needs(stage.bea)
    assert "zatím nikdo nic nezapsal" in stage.bea.sees()
    await stage.bea.taps("Vztahy")
    assert "Mít kamarády a někam patřit" in stage.bea.sees()
    await stage.bea.taps("Mít kamarády")
    assert "Když se potřeba nenaplní: osamělost" in stage.bea.sees()
    assert "dítě chodí na oslavy" in stage.bea.sees()
    await stage.bea.taps(ACTIVITY)
    seen = stage.bea.sees()
    assert "Zatím to tu nikdo nedělá" in seen
    assert "Přidat by se mohli: dům dětí a mládeže" in seen
    assert f"ale zatím to nedělají: {CLUB}, Knihovna Cheb" in seen
    await stage.bea.taps("To děláme taky")
    assert "Děkujeme, zapsáno" in stage.bea.sees()
    assert f"Dělá to: {CLUB}" in stage.bea.sees()
    assert [practice.actors for practice in await said_of(stage)] == [(stage.club.id,)]
    await stage.bea.taps("Mohli by: Knihovna Cheb")
    assert library.card.name in stage.bea.sees()


async def test_ana_hears_of_it_and_takes_the_actor_off_and_nothing_is_left(stage: Stage) -> None:
    await opens_activity(stage.bea)
    await stage.bea.taps("To děláme taky")
    await stage.delivers_notices()
    assert f"{CLUB} v ORP Cheb dělá také: otevřený klub" in stage.ana.sees()
    assert CLUB not in stage.cyril.received()
    await stage.ana.taps("Odebrat aktéra")
    assert "Zatím to tu nikdo nedělá" in stage.ana.sees()
    assert await said_of(stage) == []


async def test_bea_takes_it_back_before_ana_was_told_and_ana_hears_nothing(stage: Stage) -> None:
    since = len(stage.telegram.calls())
    await opens_activity(stage.bea)
    await stage.bea.taps("To děláme taky")
    await stage.bea.taps("Už to neděláme")
    await stage.delivers_notices()
    assert CLUB not in stage.ana.received(since)
    assert await said_of(stage) == []
    await stage.bea.taps("To děláme taky")
    await stage.delivers_notices()
    assert CLUB in stage.ana.sees()


async def test_bea_takes_back_what_a_workbook_says_and_ana_is_told(stage: Stage) -> None:
    await does(stage, stage.club)
    await opens_activity(stage.bea)
    assert "Jak to u nás probíhá: Každé úterý." in stage.bea.sees()
    assert "Úroveň naplnění: 4 – spíš se daří" in stage.bea.sees()
    await stage.bea.taps("Už to neděláme")
    await stage.delivers_notices()
    assert f"{CLUB} v ORP Cheb už nedělá" in stage.ana.sees()
    (practice,) = await said_of(stage)
    assert (practice.words, practice.actors) == ("Každé úterý.", ())


async def test_an_actor_that_serves_the_district_may_say_it_and_one_of_elsewhere_may_not(stage: Stage) -> None:
    there = await stage.actor("Poradna Sokolov", orps=(SOKOLOV,))
    both = await stage.actor("Terén Sokolovska a Chebska", orps=(SOKOLOV, CHEB))
    await stage.enters(stage.eve, Role.MEMBER, actor=there.id)
    await stage.eve.says("/menu")
    for actor in (there, both):
        await stage.eve.taps_old(stage.eve.screen, f"ndst:{CHEB}:v10:{actor.id}")
    assert await said_of(stage) == []
    await stage.enters(stage.eve, Role.MEMBER, actor=both.id)
    await stage.eve.says("/menu")
    await stage.eve.taps_old(stage.eve.screen, f"ndst:{CHEB}:v10:{both.id}")
    assert [practice.actors for practice in await said_of(stage)] == [(both.id,)]


async def test_ana_says_how_it_goes_and_who_does_it_and_her_note_stays_with_coordinators(stage: Stage) -> None:
    await stage.actor("Knihovna Cheb", kind="knihovna")
    await opens_activity(stage.ana)
    await stage.ana.taps("✏️ Upravit")
    await stage.ana.taps("✏️ Jak to probíhá")
    await stage.ana.says("Klub je otevřený každé úterý.")
    await stage.ana.taps("✏️ Úroveň")
    await stage.ana.taps("3 – napůl")
    await stage.ana.taps("✏️ Dělá to")
    await stage.ana.taps("Knihovna Cheb")
    await stage.ana.taps("Hotovo")
    await stage.ana.taps("✏️ Poznámka")
    await stage.ana.says("tajná poznámka síťařky")
    await stage.ana.taps("Uložit změny")
    assert "tajná poznámka síťařky" in stage.ana.sees()
    await opens_activity(stage.bea)
    seen = stage.bea.sees()
    assert "Klub je otevřený každé úterý." in seen
    assert "3 – napůl" in seen
    assert "Dělá to: Knihovna Cheb" in seen
    assert "tajná poznámka" not in seen
    assert "Upravit" not in " ".join(stage.bea.buttons)


async def test_what_a_member_says_while_ana_fills_in_the_form_stays(stage: Stage) -> None:
    await opens_activity(stage.ana)
    await stage.ana.taps("✏️ Upravit")
    await stage.ana.taps("✏️ Jak to probíhá")
    await opens_activity(stage.bea)
    await stage.bea.taps("To děláme taky")
    await stage.ana.says("V úterý.")
    await stage.ana.taps("Uložit změny")
    (practice,) = await said_of(stage)
    assert (practice.words, practice.actors) == ("V úterý.", (stage.club.id,))


async def test_a_birth_number_is_not_kept_in_the_words(stage: Stage) -> None:
    await opens_activity(stage.ana)
    await stage.ana.taps("✏️ Upravit")
    await stage.ana.taps("✏️ Jak to probíhá")
    await stage.ana.says("chodí 155512/1234")
    assert "rodné číslo" in stage.ana.sees()
    assert await said_of(stage) == []


async def test_ana_adds_an_own_activity_that_bea_joins_and_ana_forgets_it(stage: Stage) -> None:
    await opens_needs(stage.ana)
    await stage.ana.taps("Vztahy")
    await stage.ana.taps("Mít kamarády")
    await stage.ana.taps("Vlastní činnost")
    await stage.ana.says("Páteční deskovky")
    await stage.ana.taps("Zapsat činnost")
    assert "Vlastní činnost této ORP" in stage.ana.sees()
    await opens_needs(stage.bea)
    await stage.bea.taps("Vztahy")
    assert "– Páteční deskovky" in stage.bea.sees()
    await stage.bea.taps("Mít kamarády")
    await stage.bea.taps("Páteční deskovky")
    await stage.bea.taps("To děláme taky")
    assert f"Dělá to: {CLUB}" in stage.bea.sees()
    await stage.ana.taps("Zapomenout")
    assert "Zapomenout činnost Páteční deskovky" in stage.ana.sees()
    await stage.ana.taps("Ano, zapomenout")
    assert await said_of(stage) == []
    assert "Potřeby a činnosti · Cheb" in stage.ana.sees()


async def test_two_own_activities_of_one_name_are_refused(stage: Stage) -> None:
    for _ in range(2):
        await opens_needs(stage.ana)
        await stage.ana.taps("Vztahy")
        await stage.ana.taps("Mít kamarády")
        await stage.ana.taps("Vlastní činnost")
        await stage.ana.says("Páteční deskovky")
        await stage.ana.taps("Zapsat činnost")
    assert "už u této potřeby máte" in stage.ana.toast
    assert len(await said_of(stage)) == 1


async def test_ana_is_asked_whom_the_words_of_a_workbook_mean(stage: Stage) -> None:
    practice = await does(stage, await stage.actor("Knihovna Cheb", kind="knihovna"))
    async with stage.database.transaction() as connection:
        for words in ("Kompas", "Spolek za řekou"):
            await Practices(connection).put_unmatched(Unmatched(practice=practice.id, words=words))
    await opens_activity(stage.bea)
    assert "Spolek" not in stage.bea.sees()
    await opens_needs(stage.ana)
    await stage.ana.taps("2 nejasná jména")
    assert "„Kompas“. Koho to znamená?" in stage.ana.sees()
    await stage.ana.taps(CLUB)
    assert "„Kompas“ je NZDM Kompas Cheb" in stage.ana.sees()
    await stage.ana.taps("nechat jako slova")
    assert "jsou rozhodnutá" in stage.ana.sees()
    await opens_activity(stage.bea)
    assert f"Dělá to: Knihovna Cheb, {CLUB}" in stage.bea.sees()
    assert "Podle sešitu také: Spolek za řekou" in stage.bea.sees()


async def test_vera_sees_nothing_and_cyril_reads_cheb_but_says_nothing_there(stage: Stage) -> None:
    practice = await does(stage, stage.club)
    await stage.vera.says("/menu")
    assert "Potřeby a činnosti" not in stage.vera.buttons
    for data in ("nds:", f"nds:{CHEB}", f"ndsd:{CHEB}:vztahy", f"ndsn:{CHEB}:kamaradi", f"ndsa:{CHEB}:v10"):
        since = len(stage.telegram.calls())
        await stage.vera.taps_old(stage.vera.screen, data)
        assert "Každé úterý" not in stage.vera.received(since)
        assert CLUB not in stage.vera.received(since)
    await stage.cyril.says("/menu")
    await stage.cyril.taps_old(stage.cyril.screen, f"ndsa:{CHEB}:v10")
    assert "Každé úterý." in stage.cyril.sees()
    assert not any("Upravit" in label for label in stage.cyril.buttons)
    for data in (f"ndse:{CHEB}:v10", f"ndso:{CHEB}:kamaradi", f"ndsx:{CHEB}:v10:{stage.club.id}", f"ndsu:{CHEB}"):
        await stage.cyril.taps_old(stage.cyril.screen, data)
        assert "Tohle už tu není" in stage.cyril.toast, data
    assert await said_of(stage) == [await Practices(stage.database.reader).get(practice.id)]
    assert (await said_of(stage))[0].actors == (stage.club.id,)


async def test_the_district_of_an_activity_can_be_chosen_by_typing_it(stage: Stage) -> None:
    await opens_needs(stage.bea)
    await stage.bea.taps("Jiná ORP")
    await stage.bea.says("Sokolov")
    assert "Potřeby a činnosti · Sokolov" in stage.bea.sees()


async def test_an_ended_actor_does_nothing_and_a_merged_one_goes_on_under_the_other_name(stage: Stage) -> None:
    ending, twin = await stage.actor("Klub Končící"), await stage.actor("NZDM Kompas dvojče")
    await does(stage, ending)
    await does(stage, twin, "v11")
    await stage.changes(ending, RecordState.ENDED)
    access, database, now = await stage.access(stage.ana), stage.database, stage.clock()
    await begin_merge(database, access, stage.club.id, twin.id, now)
    await merge_actors(database, access, stage.house.codes, stage.house.geography, stage.club.id, twin.id, now)
    assert {practice.activity: practice.actors for practice in await said_of(stage)} == {
        "v10": (),
        "v11": (stage.club.id,),
    }


async def test_a_need_that_only_a_district_knows_is_met_there_and_nowhere_else(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        new = {"id": 0, "orp": CHEB, "activity": "", "domain": "uceni", "need": "umět se postavit na trh"}
        own = Practice.model_validate({**new, "name": "trhy dětí", "edited_at": stage.clock()})
        await Practices(connection).add(own, None)
    await opens_needs(stage.bea)
    await stage.bea.taps("Učení")
    await stage.bea.taps("Umět se postavit na trh")
    await stage.bea.taps("Trhy dětí")
    assert "Potřeba: umět se postavit na trh" in stage.bea.sees()
    await stage.bea.taps("To děláme taky")
    await stage.bea.taps("Zpět")
    assert f"1. Trhy dětí\n{CLUB}" in stage.bea.sees()
    await stage.bea.taps_old(stage.bea.screen, f"ndsa:{SOKOLOV}:own1")
    assert "Tohle už tu není" in stage.bea.toast


async def test_english_and_ukrainian_readers_walk_it_too(stage: Stage) -> None:
    await does(stage, stage.club)
    await stage.enters(stage.eve, Role.CRISIS_WORKER, orp=CHEB)
    await stage.eve.says("/menu")
    await stage.eve.taps("Needs and activities")
    await stage.eve.taps("Relationships")
    await stage.eve.taps("Mít kamarády")
    await stage.eve.taps(ACTIVITY)
    assert f"Done by: {CLUB}" in stage.eve.sees()
    assert "Usually done by: low-threshold" in stage.eve.sees()
    assert "How well it is met: 4 – it rather works" in stage.eve.sees()
    assert "We do it too" not in " ".join(stage.eve.buttons)
