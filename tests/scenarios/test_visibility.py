"""Who sees a field of a card, from the side of those who must not; a look with other eyes; who saw what."""

import json

import pytest

from domain.actor import Actor, Audience, Card
from domain.rights import Role
from domain.visibility import Level
from exchange.actor_cards import ReadRow
from storage.actors import Actors
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage

PHONE, NUMBER = "+420000700700", "+420 000 700 700"


async def lipa(stage: Stage, **fields: object) -> Actor:
    """A club of Cheb that Bea does not belong to."""
    return await stage.actor(
        "Klub Lípa", **{"kind": "nzdm", "phones": (PHONE,), "news": "Nabízíme keramiku", "founder": "Zvonek", **fields}
    )


async def opens(person: Person, actor: Actor) -> str:
    """What the person sees on the card, as through an old button."""
    await person.says("/menu")
    await person.taps_old(person.screen, f"card:{actor.id}")
    return person.sees()


async def sets(person: Person, actor: Actor, field: str, level: str) -> None:
    """From the card to the changed visibility."""
    await opens(person, actor)
    await person.taps("Správa karty")
    await person.taps("Viditelnost")
    await person.taps(field)
    await person.taps(level)


async def found(person: Person, words: str) -> str:
    await person.says(words)
    return person.sees()


async def test_a_phone_hidden_to_crisis_level_is_seen_found_and_called_by_crisis_workers_alone(stage: Stage) -> None:
    club = await lipa(stage)
    assert NUMBER in await opens(stage.vera, club)
    await sets(stage.ana, club, "Telefon", "Krizoví pracovníci")
    assert "Krizoví pracovníci a koordinátoři: Telefon (změněno)" in stage.ana.sees()
    for person in (stage.vera, stage.bea):
        heard = len(person.received())
        assert NUMBER not in await opens(person, club)
        assert "Zavolat" not in person.sees()
        assert NUMBER not in await found(person, "Klub Lípa")
        await person.taps_old(person.screen, f"call:{club.id}")
        assert "Tohle už tu není" in person.toast
        assert PHONE not in person.received()[heard:]
        assert NUMBER not in person.received()[heard:]
    assert NUMBER in await opens(stage.ota, club)
    await stage.ota.taps("Zavolat")
    assert PHONE in stage.ota.received()


async def test_the_audit_says_who_saw_and_called_and_not_who_did_not(stage: Stage) -> None:
    club = await lipa(stage)
    await opens(stage.ota, club)
    assert await stage.reads_audited() == []
    await sets(stage.ana, club, "Telefon", "Krizoví pracovníci")
    before = len(await stage.reads_audited())
    await opens(stage.vera, club)
    await opens(stage.bea, club)
    await opens(stage.ota, club)
    await stage.ota.taps("Zavolat")
    await found(stage.ota, "Klub Lípa")
    (ota,) = await stage.rows("SELECT id FROM person WHERE telegram_id = :id", id=stage.ota.id)
    seen = (await stage.reads_audited())[before:]
    assert {(row["person"], row["action"]) for row in seen} == {(ota["id"], "crisis_seen")}
    assert [json.loads(row["detail"])["way"] for row in seen] == ["card", "contact", "list"]
    assert [row["actor"] for row in seen] == [club.id, club.id, None]
    assert json.loads(seen[-1]["detail"])["actors"] == [club.id]
    assert not any(secret in str(tuple(row)) for row in seen for secret in ("Lípa", "700", "Ota"))


async def test_the_crisis_list_and_private_notes_are_audited_with_ids_alone(stage: Stage) -> None:
    house = await stage.actor("Dům Lípa", in_crisis_network=True, crisis_phone=PHONE, private_note="jen pro nás")
    await stage.ota.says("/krize")
    await opens(stage.ana, house)
    listed, *private = await stage.reads_audited()
    assert (listed["action"], listed["orp"], json.loads(listed["detail"])["actors"]) == (
        "crisis_seen",
        CHEB,
        [house.id],
    )
    assert {row["action"] for row in private} == {"crisis_seen", "private_seen"}
    assert {row["actor"] for row in private} == {house.id}


async def test_what_was_seen_is_written_down_when_the_bot_stops(stage: Stage) -> None:
    house = await stage.actor("Dům Lípa", in_crisis_network=True, crisis_phone=PHONE)
    await opens(stage.ota, house)
    await stage.closes()
    await stage.opens()
    assert len(await stage.rows("SELECT 1 FROM audit WHERE action = 'crisis_seen'")) == 1


async def test_a_change_is_audited_touches_the_card_and_can_be_taken_back(stage: Stage) -> None:
    club = await lipa(stage)
    stage.clock.advance(days=40)
    await sets(stage.ana, club, "Telefon", "Krizoví pracovníci")
    await sets(stage.ana, club, "Web", "Členové sítě")
    changes = await stage.rows("SELECT * FROM audit WHERE action = 'visibility_changed' ORDER BY id")
    assert [json.loads(row["detail"]) for row in changes] == [
        {"field": "phones", "level": "crisis"},
        {"field": "web", "level": "network"},
    ]
    assert {(row["actor"], row["orp"]) for row in changes} == {(club.id, CHEB)}
    changed = await Actors(stage.database.reader).get(club.id)
    assert changed.edited_at == stage.clock()
    assert changed.card.visibility == (("phones", Level.CRISIS), ("web", Level.NETWORK))
    await stage.ana.taps("Telefon")
    assert "✓ Krizoví pracovníci a koordinátoři" in stage.ana.buttons
    await stage.ana.taps("Zpět k výchozímu: Všichni")
    assert "změněno" in stage.ana.sees()
    await stage.ana.taps("Vše zpět k výchozímu")
    assert "změněno" not in stage.ana.sees()
    assert (await Actors(stage.database.reader).get(club.id)).card == club.card
    assert NUMBER in await opens(stage.vera, club)


async def test_words_of_a_field_are_found_only_by_those_who_read_it(stage: Stage) -> None:
    club = await lipa(stage)
    await lipa(stage, news=None, founder=None)  # so that there is another result to show
    assert "1. Klub Lípa" not in await found(stage.vera, "keramika")
    assert "1. Klub Lípa" in await found(stage.bea, "keramika")
    assert "1. Klub Lípa" in await found(stage.vera, "Zvonek")
    await sets(stage.ana, club, "Zřizovatel", "Členové sítě")
    await sets(stage.ana, club, "Aktuality", "Krizoví pracovníci")
    assert "Lípa" not in await found(stage.vera, "Zvonek")
    assert "1. Klub Lípa" in await found(stage.bea, "Zvonek")
    assert "Lípa" not in await found(stage.bea, "keramika")
    await sets(stage.ana, club, "Aktuality", "Všichni")
    assert "keramiku" in await opens(stage.vera, club)


@pytest.mark.parametrize("name", ["cyril", "ota", "bea", "vera"])
async def test_nobody_else_reaches_the_screens_of_visibility_or_changes_anything(stage: Stage, name: str) -> None:
    club, person = await lipa(stage), getattr(stage, name)
    seen = await opens(person, club)
    assert "Správa karty" not in seen
    for data in (
        *(f"{kind}:{club.id}" for kind in ("vis",)),
        *(f"{kind}:{club.id}:phones" for kind in ("visf", "visd")),
        *(f"visl:{club.id}:phones:{level}" for level in range(4)),
        *(f"as:{club.id}:{reader}" for reader in ("visitor", "member", "crisis_worker")),
    ):
        await person.taps_old(person.screen, data)
        assert "Tohle už tu není" in person.toast, data
    assert (await Actors(stage.database.reader).get(club.id)) == club
    assert await stage.rows("SELECT 1 FROM audit WHERE action = 'visibility_changed'") == []


@pytest.mark.parametrize(
    "data",
    [
        *("visl:{}:private_note:0", "visl:{}:name:3", "visl:{}:phones:4", "visl:{}:phones:-1", "visl:{}:hours:3"),
        *("visl:{}:nic:0", "visl:{}::0", "visf:{}:tags", "visf:{}:", "visd:{}:findings", "visd:{}:", "as:{}:operator"),
        *("visl:{}:all:0", "visl:{}:phones", "visl:{}:phones:1:1", "vis:", "as:{}:", "visl:999999:phones:1"),
    ],
)
async def test_a_forged_choice_of_the_coordinator_changes_nothing(stage: Stage, data: str) -> None:
    club = await lipa(stage, private_note="jen pro nás", tags=[{"value": "modrá"}])
    await opens(stage.ana, club)
    await stage.ana.taps_old(stage.ana.screen, data.format(club.id))
    assert stage.ana.toast
    assert "Kód chyby" not in stage.ana.toast
    assert (await Actors(stage.database.reader).get(club.id)) == club


async def test_a_sheltered_address_stays_hidden_even_where_its_card_says_public(stage: Stage) -> None:
    fields = ("address", "places", "web", "emails", "contacts", "phones", "crisis_phone")
    house = await lipa(
        stage,
        sheltered=True,
        address="Tajná 7",
        emails=("tajny@example.org",),
        places=[{"name": "Tajná Ves", "municipality": "554481"}],
        visibility=tuple((field, 0) for field in fields),
    )
    for person in (stage.vera, stage.bea, stage.ota, stage.ana, stage.cyril):
        seen = await opens(person, house)
        assert "adresa je utajená" in seen
        assert "Mapa" not in seen
        await person.taps_old(person.screen, f"map:{house.id}")
        assert not any(secret in person.received() for secret in ("Tajná", "tajny@"))
    for person in (stage.vera, stage.bea):
        assert NUMBER not in person.received()
    await opens(stage.ana, house)
    await stage.ana.taps("Správa karty")
    await stage.ana.taps("Viditelnost")
    assert "Adresa" not in stage.ana.buttons
    for field in fields[:5]:
        await stage.ana.taps_old(stage.ana.screen, f"visl:{house.id}:{field}:0")
        assert "Tohle už tu není" in stage.ana.toast
    await stage.ana.taps_old(stage.ana.screen, f"visl:{house.id}:phones:0")
    assert "Tohle už tu není" in stage.ana.toast


async def test_an_address_that_was_hidden_leaves_the_map_too(stage: Stage) -> None:
    place = {"name": "Cheb", "municipality": "554481"}
    club = await lipa(stage, address="Lipová 3", places=[place])
    assert "Mapa" in await opens(stage.vera, club)
    await sets(stage.ana, club, "Místa", "Krizoví pracovníci")
    assert "Mapa" not in await opens(stage.vera, club)
    await stage.vera.taps_old(stage.vera.screen, f"map:{club.id}")
    assert "Tohle už tu není" in stage.vera.toast


SEES_AS = {"vera": "návštěvník", "bea": "člen sítě", "ota": "OSPOD"}


@pytest.mark.parametrize("name", SEES_AS)
async def test_the_card_in_other_eyes_is_the_card_that_they_see(stage: Stage, name: str) -> None:
    club = await lipa(
        stage,
        crisis_phone="+420000111111",
        in_crisis_network=True,
        address="Lipová 3",
        contacts=[{"name": "Dana Kontaktní"}],
        private_note="jen pro nás",
        visibility=(("address", 2), ("phones", 1)),
    )
    real = (await opens(getattr(stage, name), club), getattr(stage, name).screen.text)[1]
    await opens(stage.ana, club)
    await stage.ana.taps("Správa karty")
    await stage.ana.taps("Zobrazit jako")
    await stage.ana.taps(SEES_AS[name])
    heading, _, rest = stage.ana.screen.text.partition("\n\n")
    assert heading == f"👁 Takto kartu vidí: {SEES_AS[name]}"
    assert rest == real
    await stage.ana.taps("Zpět na kartu")
    assert "jen pro nás" in stage.ana.sees()


async def test_of_a_network_card_is_said_that_a_visitor_does_not_find_it(stage: Stage) -> None:
    club = await lipa(stage, audience=Audience.NETWORK)
    await opens(stage.ana, club)
    await stage.ana.taps("Správa karty")
    await stage.ana.taps("Zobrazit jako")
    seen = stage.ana.sees()
    assert "Takto kartu vidí: návštěvník" in seen
    assert "vůbec nenajde" in seen
    assert NUMBER not in seen
    await stage.ana.taps("člen sítě")
    assert NUMBER in stage.ana.sees()


async def test_a_coordinator_who_moved_on_cannot_use_the_open_screen(stage: Stage) -> None:
    club = await lipa(stage)
    await opens(stage.ana, club)
    await stage.ana.taps("Správa karty")
    await stage.ana.taps("Viditelnost")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'coordinator'")
    await stage.ana.taps("Telefon")
    assert "Tohle už tu není" in stage.ana.toast


def test_an_import_that_comes_later_keeps_the_choice() -> None:
    known = Card(name="Klub Lípa", phones=(PHONE,), visibility=(("phones", 2),))
    read = Card(name="Klub Lípa", phones=("+420000700701",))
    row = ReadRow(sheet="Aktéři", number=2, name=read.name, card=read, tag_keys=frozenset(), rejected=(), warnings=())
    assert row.updated(known).visibility == known.visibility
    assert row.updated(known).phones == read.phones


async def test_where_visitors_do_not_search_they_are_told_where_to_ask_and_keep_the_lines_of_help(
    empty_stage: Stage,
) -> None:
    stage = empty_stage
    await stage.closes()
    stage.visitors_search = False
    await stage.opens()
    await stage.enter_cast()
    assert "Hledat službu" not in await found(stage.vera, "/menu")
    for words in ("/hledat", "/hledat dluhy", "dluhy v Chebu", "Cheb"):
        seen = await found(stage.vera, words)
        assert "jen členové sítě" in seen
        assert "NZDM" not in seen
        assert "Požádat o přístup" in seen
    for data in (f"g:any:{CHEB}:::0:0", f"orp:any:{CHEB}", f"gf:kind:any:{CHEB}:::0", "q:1:0", "search"):
        await stage.vera.taps_old(stage.vera.screen, data)
        assert "NZDM" not in stage.vera.received()
        assert "jen členové sítě" in stage.vera.toast + stage.vera.sees()
    assert "116 111" in await found(stage.vera, "/krize")
    assert "NZDM Kompas" in await found(stage.bea, "NZDM v Chebu")


async def test_a_person_of_two_actors_reports_for_both_and_two_people_for_one(stage: Stage) -> None:
    club = await lipa(stage)
    await stage.enters(stage.bea, Role.MEMBER, actor=club.id)
    await stage.enters(stage.vera, Role.MEMBER, actor=club.id)
    assert {"📊 Kapacita: Klub Lípa", "📊 Kapacita: NZDM Kompas Cheb"} <= set(stage.bea.buttons)
    assert "📊 Kapacita: Klub Lípa" in stage.vera.buttons
    assert "📊 Kapacita: NZDM Kompas Cheb" not in stage.vera.buttons
    await stage.bea.says("/kapacita")
    assert {"Klub Lípa", "NZDM Kompas Cheb"} <= set(stage.bea.buttons)
    await stage.vera.taps("Kapacita: Klub Lípa")
    await stage.vera.taps("PLNO")
    await opens(stage.bea, club)
    assert "🔴 PLNO" in stage.bea.sees()


async def test_a_coordinator_of_two_districts_keeps_both_and_of_none_after_the_end(stage: Stage) -> None:
    club, school = await lipa(stage), await stage.actor("ZŠ Sokolov", orps=(SOKOLOV,))
    await stage.enters(stage.ana, Role.COORDINATOR, orp=SOKOLOV)
    for actor in (club, school):
        assert "Správa karty" in await opens(stage.ana, actor)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'coordinator' AND orp = :orp", orp=CHEB)
    assert "Správa karty" not in await opens(stage.ana, club)
    assert "Správa karty" in await opens(stage.ana, school)
