"""Platforms: Ana keeps those of Cheb, members see them, membership stands on cards – and those who must not."""

from datetime import UTC, datetime

from domain.actor import Actor, RecordState
from domain.card_fields import Change
from domain.platform import Decision, Member, may_keep
from domain.rights import Access
from storage.actors import Actors
from storage.platforms import Platforms
from tests.stage.people import Person
from tests.stage.stage import CHEB, CODES, GEOGRAPHY, SOKOLOV, Stage
from usecases.change_card import change_card
from usecases.merge_actors import begin_merge, merge_actors

TEAM = "Tým pro mládež Cheb"


async def makes(person: Person, name: str = TEAM, type: str = "4 – formální") -> None:
    await person.says("/platformy")
    await person.taps("Přidat platformu")
    await person.says(name)
    await person.taps(type)
    await person.taps("Založit platformu")


async def adds(person: Person, *actors: Actor) -> None:
    """From the platform's screen."""
    await person.taps("Členové")
    await person.taps("Přidat aktéry")
    for actor in actors:
        await person.taps(actor.card.name)
    await person.taps("Hotovo")
    await person.taps("✅ Přidat")


async def opens(person: Person, name: str = TEAM) -> str:
    await person.says("/platformy")
    await person.taps(name)
    return person.sees()


async def fills(person: Person, field: str, words: str) -> None:
    """From the platform's screen, one field of it."""
    await person.taps("✏️ Upravit")
    await person.taps(f"✏️ {field}")
    await person.says(words)
    await person.taps("Uložit změny")


async def platforms_on(stage: Stage, actor: Actor) -> tuple[str, ...]:
    return (await Actors(stage.database.reader).get(actor.id)).card.platforms


async def test_ana_adds_a_platform_with_members_and_bea_sees_it_and_her_card_names_it(stage: Stage) -> None:
    await makes(stage.ana)
    assert "Platforma je založená" in stage.ana.sees()
    await adds(stage.ana, stage.club)
    assert "Přidán 1 aktér" in stage.ana.sees()
    assert await platforms_on(stage, stage.club) == (TEAM,)
    await opens(stage.ana)
    await fills(stage.ana, "Schází se", "čtvrtletně")
    await fills(stage.ana, "Témata", "záškoláctví; závislosti")
    await fills(stage.ana, "Poznámka", "tajná poznámka síťařky")
    seen = await opens(stage.bea)
    assert "Schází se: čtvrtletně" in seen
    assert "záškoláctví; závislosti" in seen
    assert "NZDM Kompas Cheb" in seen
    assert "tajná poznámka" not in seen
    assert "Upravit" not in seen
    await stage.bea.says("/platformy")
    assert f"🏷⭐ {TEAM} · čtvrtletně" in stage.bea.sees()
    await stage.bea.says("/karta")
    assert f"Platformy: {TEAM}" in stage.bea.sees()
    await stage.bea.taps(f"🏷 {TEAM}")
    assert "Členové (1)" in stage.bea.sees()
    history = await stage.rows("SELECT field, origin FROM card_change WHERE actor = :actor", actor=stage.club.id)
    assert [(row["field"], row["origin"]) for row in history] == [("platforms", "coordinator")]


async def test_members_lead_to_their_cards_and_cards_to_platforms(stage: Stage) -> None:
    await makes(stage.ana)
    await adds(stage.ana, stage.club)
    await opens(stage.bea)
    await stage.bea.taps("Členové")
    await stage.bea.taps("NZDM Kompas Cheb")
    assert "🏷 " + TEAM in stage.bea.buttons
    await stage.ota.says("/platformy")
    assert TEAM in stage.ota.sees()
    await stage.vera.says("/menu")
    await stage.vera.taps_old(stage.vera.screen, f"card:{stage.club.id}")
    assert TEAM not in stage.vera.sees()


async def test_vera_and_cyril_neither_see_nor_keep_platforms_of_cheb(stage: Stage) -> None:
    await makes(stage.ana)
    await adds(stage.ana, stage.club)
    (platform,) = await Platforms(stage.database.reader).of_orps([CHEB])
    for person in (stage.vera, stage.cyril):
        await person.says("/platformy")
        assert TEAM not in person.sees()
        assert ("Vaše role nestačí" in person.sees()) is (person is stage.vera)
        for data in (
            *(f"plat:{platform.id}", f"platm:{platform.id}:0", f"platy:{platform.id}", f"plate:{platform.id}"),
            *(f"platma:{platform.id}", f"platmx:{platform.id}:{stage.club.id}:1", f"platx:{platform.id}:1"),
            *(f"platu:{platform.id}", f"platyw:{platform.id}:2026", f"platmp:{platform.id}"),
        ):
            await person.says("/menu")
            since = len(stage.telegram.calls())
            await person.taps_old(person.screen, data)
            assert TEAM not in person.received(since), data
    assert await platforms_on(stage, stage.club) == (TEAM,)
    assert (await Platforms(stage.database.reader).get(platform.id)).is_living


async def test_a_member_sees_a_platform_and_keeps_nothing_of_it(stage: Stage) -> None:
    await makes(stage.ana)
    await adds(stage.ana, stage.club)
    (platform,) = await Platforms(stage.database.reader).of_orps([CHEB])
    for person in (stage.bea, stage.ota):
        for data in (f"plate:{platform.id}", f"platmx:{platform.id}:{stage.club.id}:1", f"platx:{platform.id}:1"):
            await opens(person)
            await person.taps_old(person.screen, data)
            assert "Tohle už tu není" in person.toast
    assert await platforms_on(stage, stage.club) == (TEAM,)


async def test_a_card_that_names_a_platform_belongs_to_it_at_once_and_leaves_it_when_it_names_it_no_more(
    stage: Stage,
) -> None:
    named = await stage.actor("Škola Žlutá", kind="zs", platforms=("tym  pro mladez CHEB",))
    await makes(stage.ana)
    assert "Škola Žlutá" in await opens(stage.bea)
    changes = [Change(field="platforms", old=["tym  pro mladez CHEB"], new=[])]
    access = await stage.access(stage.ana)
    await change_card(stage.database, access, CODES, GEOGRAPHY, named.id, changes, frozenset(), datetime.now(UTC))
    assert "Škola Žlutá" not in await opens(stage.bea)


async def test_another_name_stands_on_the_cards_of_all_members(stage: Stage) -> None:
    other = await stage.actor("Škola Žlutá", kind="zs", platforms=("Kulatý stůl", TEAM.upper()))
    await makes(stage.ana)
    await adds(stage.ana, stage.club)
    await opens(stage.ana)
    await fills(stage.ana, "Název", "Tým mládeže")
    assert await platforms_on(stage, stage.club) == ("Tým mládeže",)
    assert await platforms_on(stage, other) == ("Kulatý stůl", "Tým mládeže")
    assert "Členové (2)" in await opens(stage.bea, "Tým mládeže")


async def test_a_name_is_given_once_in_a_district(stage: Stage) -> None:
    await makes(stage.ana)
    await makes(stage.ana, "tým PRO mládež  cheb")
    assert f"„{TEAM}“ v této ORP už je" in stage.ana.toast
    await stage.ana.says("/zrusit")
    assert len(await Platforms(stage.database.reader).of_orps([CHEB])) == 1


async def test_a_member_is_taken_out_and_the_card_says_so(stage: Stage) -> None:
    await makes(stage.ana)
    await adds(stage.ana, stage.club)
    await stage.ana.taps("➖ Odebrat")
    await stage.ana.taps("NZDM Kompas Cheb")
    await stage.ana.taps("✅ Odebrat")
    assert "Odebráno" in stage.ana.sees()
    assert await platforms_on(stage, stage.club) == ()
    assert "NZDM Kompas" not in await opens(stage.bea)


async def test_an_ended_actor_belongs_to_no_platform_and_comes_back_when_it_is_reopened(stage: Stage) -> None:
    school = await stage.actor("Škola Žlutá", kind="zs", platforms=(TEAM,))
    await makes(stage.ana)
    assert "Škola Žlutá" in await opens(stage.ota)
    await stage.changes(school, RecordState.ENDED)
    assert "Škola Žlutá" not in await opens(stage.ota)
    await stage.changes(school, RecordState.ACTIVE)
    assert "Škola Žlutá" in await opens(stage.ota)


async def test_an_ended_platform_disappears_from_cards_and_lists_a_paused_one_stays(stage: Stage) -> None:
    await makes(stage.ana)
    await adds(stage.ana, stage.club)
    await opens(stage.ana)
    await stage.ana.taps("✏️ Upravit")
    await stage.ana.taps("✏️ Stav")
    await stage.ana.taps("pozastavená")
    await stage.ana.taps("Uložit změny")
    assert "pozastavená" in await opens(stage.bea)
    await opens(stage.ana)
    await stage.ana.taps("⏹ Ukončit")
    assert "Z karty 1 aktéra zmizí" in stage.ana.sees()
    await stage.ana.taps("Ano, ukončit")
    assert await platforms_on(stage, stage.club) == ()
    await stage.bea.says("/platformy")
    assert TEAM not in stage.bea.sees()
    await makes(stage.ana)
    assert "Platforma je založená" in stage.ana.sees()


async def test_keepers_see_who_is_missing_and_others_do_not(stage: Stage) -> None:
    office = await stage.actor("OSPOD Cheb Velký", kind="ospod")
    await makes(stage.ana, "Síť Cheb", "1 – platforma mezioborové")
    await adds(stage.ana, office)
    seen = await opens(stage.ana, "Síť Cheb")
    assert "Chybí: škola, sociální služby, policie, lékař" in seen
    assert "rodiče a dítě" in seen
    await adds(stage.ana, stage.club)
    assert "Chybí: škola, policie, lékař" in await opens(stage.ana, "Síť Cheb")
    assert "Chybí" not in await opens(stage.bea, "Síť Cheb")


async def test_years_are_said_one_by_one_and_read_by_those_concerned_never_of_a_child(stage: Stage) -> None:
    await makes(stage.ana)
    await adds(stage.ana, stage.club)
    for year, words in (("2026", "Funguje, v zimě chodí méně lidí."), ("2025", "Začátky byly těžké.")):
        await opens(stage.ana)
        await stage.ana.taps("Zhodnocení po letech")
        await stage.ana.taps(f"Napsat za {year}")
        assert "aby to mohli číst i ti, kterých se to týká" in stage.ana.sees()
        await stage.ana.says("Chlapec 155512/1234 zlobí.")
        assert "155512" in stage.ana.sees()
        await stage.ana.says(words)
        await stage.ana.taps("Uložit zhodnocení")
    seen = await opens(stage.bea)
    assert "Zhodnocení 2026: Funguje" in seen
    assert "Zhodnocení 2025: Začátky" in seen
    await stage.bea.taps("Zhodnocení po letech")
    assert "Napsat za" not in stage.bea.sees()


async def test_people_besides_are_chosen_from_the_district_and_see_the_platform(stage: Stage) -> None:
    await makes(stage.ana, "Porada")
    await stage.ana.taps("Členové")
    await stage.ana.taps("Zvaní jednotlivě")
    assert "Cyril" not in stage.ana.sees()
    await stage.ana.taps("Ota Ospodní")
    await stage.ana.taps("Hotovo")
    await stage.ana.taps("✅ Uložit")
    assert "Zvaní jednotlivě: Ota Ospodní" in stage.ana.sees()
    await stage.ota.says("/platformy")
    assert "⭐ Porada" in stage.ota.sees()
    platforms = Platforms(stage.database.reader)
    (porada,) = await platforms.of_orps([CHEB])
    (member,) = await platforms.members(porada.id)
    assert member[1] is None
    assert await platforms.is_member(porada.id, member[0], ())


async def test_who_coordinates_a_platform_keeps_it_without_editing_it(stage: Stage) -> None:
    await makes(stage.ana)
    await stage.ana.taps("✏️ Upravit")
    await stage.ana.taps("✏️ Koordinuje")
    await stage.ana.taps("NZDM Kompas Cheb")
    await stage.ana.taps("Uložit změny")
    seen = await opens(stage.bea)
    assert "Koordinuje: NZDM Kompas Cheb" in seen
    assert "Upravit" not in seen


async def test_merged_actors_belong_to_a_platform_as_one_which_coordinates_it_as_well(stage: Stage) -> None:
    twin = await stage.actor("Klub Kompas", kind="nzdm")
    await makes(stage.ana)
    await adds(stage.ana, twin)
    platforms = Platforms(stage.database.reader)
    (team,) = await platforms.of_orps([CHEB])
    async with stage.database.transaction() as connection:
        await Platforms(connection).save(team.model_copy(update={"coordinator_actor": twin.id}), None)
    access, now = await stage.access(stage.ana), stage.clock()
    await begin_merge(stage.database, access, stage.club.id, twin.id, now)
    await merge_actors(stage.database, access, CODES, GEOGRAPHY, stage.club.id, twin.id, now)
    assert await platforms.actors(team.id) == [stage.club.id]
    assert (await platforms.get(team.id)).coordinator_actor == stage.club.id
    assert await platforms_on(stage, stage.club) == (TEAM,)
    assert "Koordinuje: NZDM Kompas Cheb" in await opens(stage.bea)


async def test_an_actor_that_hides_its_platforms_is_a_member_for_keepers_alone(stage: Stage) -> None:
    await stage.actor("Dům Utajený", sheltered=True, platforms=(TEAM,), visibility=(("platforms", 3),))
    await makes(stage.ana)
    await adds(stage.ana, stage.club)
    assert "Dům Utajený" in await opens(stage.ana)
    assert "Dům Utajený" not in await opens(stage.bea)
    await stage.bea.taps("Členové")
    assert "Dům Utajený" not in stage.bea.sees()


async def test_the_filter_of_the_network_finds_members_as_soon_as_they_are_added(stage: Stage) -> None:
    await makes(stage.ana)
    await stage.ana.says("/sit")
    assert "Nechodí na žádnou platformu (1)" in stage.ana.sees()
    await opens(stage.ana)
    await adds(stage.ana, stage.club)
    await stage.ana.says("/sit")
    assert "Nechodí na žádnou platformu (1)" not in stage.ana.sees()


async def test_the_coordinating_person_keeps_it_only_as_long_as_there_is_a_right(stage: Stage) -> None:
    await makes(stage.ana)
    (team,) = await Platforms(stage.database.reader).of_orps([CHEB])
    ota = (await stage.access(stage.ota)).person
    own = team.model_copy(update={"coordinator_person": ota})
    assert may_keep(await stage.access(stage.ota), own)
    assert not may_keep(Access(person=ota), own)


# Words of a workbook that nobody knows for sure


async def has_words(stage: Stage, *words: str) -> int:
    await makes(stage.ana)
    (platform,) = await Platforms(stage.database.reader).of_orps([CHEB])
    async with stage.database.transaction() as connection:
        for one in words:
            await Platforms(connection).put_member(Member(platform=platform.id, words=one, decision=Decision.OPEN))
    return platform.id


async def test_unsure_members_are_asked_about_one_by_one(stage: Stage) -> None:
    await has_words(stage, "Klub Kompas", "Poradna Na Rohu", "Starý spolek", "Škola Nová")
    await stage.ana.says("/platformy")
    assert f"❓4 {TEAM}" in stage.ana.sees()
    seen = await opens(stage.ana)
    assert "Nevím, koho myslíte slovy: Klub Kompas" in seen
    await stage.ana.taps("Rozhodnout nejasné členy (4)")
    assert "Koho myslíte slovy „Klub Kompas“?" in stage.ana.sees()
    await stage.ana.taps("NZDM Kompas Cheb")
    seen = stage.ana.sees()
    assert "„Klub Kompas“ je NZDM Kompas Cheb." in seen
    assert "Koho myslíte slovy „Poradna Na Rohu“?" in seen
    assert await platforms_on(stage, stage.club) == (TEAM,)
    await stage.ana.taps("nechat jako slova")
    assert "„Starý spolek“" in stage.ana.sees()
    await stage.ana.taps("vynechat")
    assert "„Škola Nová“" in stage.ana.sees()
    await stage.ana.taps("➕ Přidat aktéra")
    await stage.ana.says("základní škola")
    await stage.ana.taps("základní škola (ZŠ)")
    await stage.ana.taps("✅ Přidat aktéra")
    assert "Škola Nová" in stage.ana.sees()
    seen = await opens(stage.ana)
    assert "Poradna Na Rohu" in seen
    assert "Starý spolek" not in seen
    assert "Škola Nová" in seen
    await stage.ana.taps("Rozhodnout nejasné členy (1)")
    assert "Všichni členové jsou rozhodnutí" in stage.ana.sees()
    assert "Poradna Na Rohu" in await opens(stage.bea)


async def test_nobody_but_the_coordinator_sees_or_decides_unsure_words(stage: Stage) -> None:
    platform = await has_words(stage, "Klub Kompas")
    await adds(stage.ana, stage.club)
    for person in (stage.bea, stage.ota, stage.cyril, stage.vera):
        await person.says("/menu")
        since = len(stage.telegram.calls())
        for data in (f"plat:{platform}", f"platu:{platform}"):
            await person.taps_old(person.screen, data)
            assert "Klub Kompas" not in person.received(since)
            await person.says("/menu")


async def test_a_regional_actor_belongs_to_the_platform_of_its_seat_where_two_have_one_name(stage: Stage) -> None:
    office = await stage.actor("Krajský úřad", kind="krajsky_urad_soc", orps=(SOKOLOV, CHEB), platforms=("Porada",))
    await makes(stage.ana, "Porada")
    platforms = Platforms(stage.database.reader)
    assert [one.orp for one in await platforms.of_actors([office.id])] == [CHEB]
    await makes(stage.cyril, "Porada")
    assert [one.orp for one in await platforms.of_actors([office.id])] == [SOKOLOV]
    await opens(stage.ana, "Porada")
    await adds(stage.ana, office)
    assert "Přejmenujte prosím jednu z nich" in stage.ana.toast


async def test_my_data_name_the_platforms_somebody_is_invited_to_and_erasing_leaves_them(stage: Stage) -> None:
    await makes(stage.ana, "Porada")
    (porada,) = await Platforms(stage.database.reader).of_orps([CHEB])
    async with stage.database.transaction() as connection:
        await connection.run(
            "INSERT INTO platform_person (platform, person) SELECT :p, id FROM person WHERE telegram_id = :ota",
            p=porada.id,
            ota=stage.ota.id,
        )
    await stage.ota.says("/smazatme")
    await stage.ota.taps("Ano")
    assert await Platforms(stage.database.reader).persons(porada.id) == []
