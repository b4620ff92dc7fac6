"""One's own card: changed field by field, seen as a difference, sent or published; corrections by anybody."""

import json

import pytest

from domain.actor import Actor, Card
from domain.proposal import MOST_CORRECTIONS
from domain.rights import Role
from storage.actors import Actors
from tests.stage.people import Person
from tests.stage.stage import CHEB, Stage

PHONE, OTHER = "+420000100100", "+420000100200"


async def published(stage: Stage, actor: Actor) -> Card:
    return (await Actors(stage.database.reader).get(actor.id)).card


async def proposed(stage: Stage) -> dict[str, object]:
    """What waits for a coordinator, by field."""
    rows = await stage.rows("SELECT field, new FROM proposed_field WHERE state = 'open'")
    return {row["field"]: json.loads(row["new"]) for row in rows}


async def edits(person: Person, group: str, field: str) -> None:
    """From one's own card to the question of a field."""
    await person.says("/karta")
    await person.taps("Upravit kartu")
    await person.taps(group)
    await person.taps(field)


async def opens(person: Person, actor: Actor) -> str:
    """The card, as through an old button."""
    await person.says("/menu")
    await person.taps_old(person.screen, f"card:{actor.id}")
    return person.sees()


async def test_a_member_changes_a_phone_sees_the_difference_and_sends_it(stage: Stage) -> None:
    await edits(stage.bea, "Kontakt", "Telefon")
    assert "Zatím máte: +420 000 100 100" in stage.bea.sees()
    await stage.bea.says("000 100 200")
    await stage.bea.taps("✖ +420 000 100 100")
    await stage.bea.taps("Hotovo (1)")
    seen = stage.bea.sees()
    assert "dosud: +420 000 100 100" in seen
    assert "nově: +420 000 100 200" in seen
    await stage.bea.taps("Odeslat ke schválení")
    assert "Odesláno ke schválení" in stage.bea.sees()
    assert await proposed(stage) == {"phones": [OTHER]}
    assert (await published(stage, stage.club)).phones == (PHONE,)
    await stage.bea.says("/karta")
    seen = stage.bea.sees()
    assert "Na koordinátora čeká" in seen
    assert "Telefon: +420 000 100 100 → +420 000 100 200" in seen
    assert "Ověřeno: zatím ne" in seen
    await stage.delivers_notices()
    assert "+420 000 100 200" in stage.ana.sees()


async def test_several_fields_go_in_one_proposal_and_one_is_taken_out(stage: Stage) -> None:
    await edits(stage.bea, "Kontakt", "Web")
    await stage.bea.says("kompas.example.org")
    await stage.bea.taps("Změnit další údaj")
    await stage.bea.taps("Pro koho")
    await stage.bea.taps("Věk")
    await stage.bea.taps("dorost")
    await stage.bea.says("6–12, 19+")
    await stage.bea.taps("Hotovo (3)")
    await stage.bea.taps("Změnit další údaj")
    await stage.bea.taps("O službě")
    await stage.bea.taps("Název")
    await stage.bea.says("Klub Kompas")
    seen = stage.bea.sees()
    assert "https://kompas.example.org" in seen
    assert "16–18 let, 6–12 let, od 19 let" in seen
    assert "nově: Klub Kompas" in seen
    await stage.bea.taps_old(stage.bea.screen, f"editx:{stage.club.id}:name")
    assert "Klub Kompas" not in stage.bea.screen.text
    await stage.bea.taps("Odeslat ke schválení")
    assert await proposed(stage) == {
        "web": "https://kompas.example.org",
        "ages": [{"since": 16, "to": 18}, {"since": 6, "to": 12}, {"since": 19, "to": None}],
    }
    assert len(await stage.rows("SELECT id FROM proposal")) == 1
    await stage.delivers_notices()
    stage.ana.sees()


async def test_ages_typed_take_the_place_of_the_bands_within_them(stage: Stage) -> None:
    await edits(stage.bea, "Pro koho", "Věk")
    await stage.bea.taps("mladší školní")
    await stage.bea.taps("dospělí")
    await stage.bea.says("6–18")
    seen = stage.bea.sees()
    assert "☐ mladší školní" in seen
    assert "☑ mladí dospělí" in seen
    assert "✖ 6–18 let" in seen
    await stage.bea.taps("Hotovo (2)")
    assert "19–26 let, 6–18 let" in stage.bea.sees()


async def test_everything_typed_survives_a_restart(stage: Stage) -> None:
    await edits(stage.bea, "Kontakt", "Web")
    await stage.bea.says("kompas.example.org")
    await stage.restart()
    await stage.bea.taps("Změnit další údaj")
    await stage.bea.taps("Kontakt")
    assert "✏️ Web: https://kompas.example.org" in stage.bea.sees()
    await stage.bea.taps("Kontaktní osoby")
    await stage.bea.says("Dana Kontaktní")
    await stage.bea.says("vedoucí klubu")
    await stage.restart()
    await stage.bea.says("000 100 300")
    await stage.bea.taps("Bez tohoto údaje")
    await stage.restart()
    await stage.bea.taps("Hotovo (1)")
    assert "nově: Dana Kontaktní, vedoucí klubu, +420 000 100 300" in stage.bea.sees()
    await stage.bea.says("/menu")
    await stage.bea.taps("Pokračovat: Úprava karty")
    await stage.bea.taps("Odeslat ke schválení")
    waiting = await proposed(stage)
    assert waiting["contacts"] == [
        {"name": "Dana Kontaktní", "role": "vedoucí klubu", "phone": "+420000100300", "email": None}
    ]
    assert set(waiting) == {"web", "contacts"}
    await stage.delivers_notices()
    stage.ana.sees()


async def test_every_field_has_a_question_that_opens_and_goes_back_without_a_change(stage: Stage) -> None:
    await stage.ana.says("/menu")
    for group in ("contact", "whom", "where", "crisis", "about", "news", "coordinator"):
        await stage.ana.taps_old(stage.ana.screen, f"editg:{stage.club.id}:{group}")
        for label in [one for one in stage.ana.buttons if one != "◀ Zpět"]:
            await stage.ana.taps(label)
            await stage.ana.taps("◀ Zpět")
            assert "Zatím se nic nemění" in stage.ana.sees(), label
            await stage.ana.taps_old(stage.ana.screen, f"editg:{stage.club.id}:{group}")


async def test_a_field_is_cleared(stage: Stage) -> None:
    club = await stage.actor("Klub Lípa", web="https://lipa.example.org", phones=(PHONE,))
    await stage.enters(stage.bea, Role.MEMBER, actor=club.id)
    await stage.bea.says("/karta")
    await stage.bea.taps("Klub Lípa")
    await stage.bea.taps("Upravit kartu")
    await stage.bea.taps("Kontakt")
    await stage.bea.taps("Web")
    await stage.bea.taps("Vymazat údaj")
    assert "nově: nevyplněno" in stage.bea.sees()
    await stage.bea.taps("Odeslat ke schválení")
    assert await proposed(stage) == {"web": None}
    await stage.delivers_notices()
    stage.ana.sees()


@pytest.mark.parametrize(
    ("group", "field", "typed", "expected"),
    [
        ("O službě", "IČO", "12345678", "osm číslic IČO"),
        ("Kontakt", "E-mail", "klub at example.org", "Napište e-mail"),
        ("Kontakt", "Web", "nemáme", "Napište jednu adresu webu"),
        ("Kontakt", "Telefon", "zavolejte", "Napište telefonní číslo"),
        ("Kontakt", "Telefon", "000 100 20", "Napište telefonní číslo"),
        ("Pro koho", "Věk", "18–6", "rozmezí v letech"),
        ("Pro koho", "Věk", "od 300", "rozmezí v letech"),
        ("Kde a kdy", "ORP", "Neznámá Lhota nad Ničím", "Napište ORP nebo obec"),
        ("Kde a kdy", "Místa", "Neznámá Lhota nad Ničím", "Napište název obce"),
        ("Kde a kdy", "Provozní doba", "jak kdy", "Po–Pá"),
        ("O službě", "Název", "Jan Novák, 8 let", "jméno a věk"),
    ],
)
async def test_what_the_field_cannot_hold_is_refused_at_the_door(
    stage: Stage, group: str, field: str, typed: str, expected: str
) -> None:
    await edits(stage.bea, group, field)
    await stage.bea.says(typed)
    assert stage.bea.sees().count(expected) == 1
    await stage.bea.taps("◀ Zpět")
    assert "Zatím se nic nemění" in stage.bea.sees()


async def test_an_emoji_in_place_of_an_address_is_said_not_to_be_understood(stage: Stage) -> None:
    await edits(stage.bea, "Kontakt", "Web")
    await stage.bea.says("😀")
    assert "Této odpovědi nerozumím." in stage.bea.sees()
    assert stage.bea.sees().count("Napište jednu adresu webu") == 1


async def test_districts_and_places_by_name(stage: Stage) -> None:
    await edits(stage.bea, "Kde a kdy", "ORP")
    await stage.bea.says("v Sokolově")
    assert "✖ Sokolov" in stage.bea.buttons
    await stage.bea.taps("Hotovo (2)")
    await stage.bea.taps("Změnit další údaj")
    await stage.bea.taps("Kde a kdy")
    await stage.bea.taps("Místa")
    await stage.bea.says("Plesná")
    await stage.bea.taps("Hotovo (1)")
    assert "nově: Cheb, Sokolov" in stage.bea.sees()
    await stage.bea.taps("Odeslat ke schválení")
    waiting = await proposed(stage)
    assert waiting["orps"] == [CHEB, "4107"]
    assert waiting["places"] == [{"name": "Plesná", "municipality": "554740"}]
    await stage.delivers_notices()
    stage.ana.sees()


async def test_a_coordinator_of_the_district_publishes_at_once_and_does_not_verify(stage: Stage) -> None:
    stage.clock.advance(days=3)
    await opens(stage.ana, stage.club)
    await stage.ana.taps("Upravit kartu")
    await stage.ana.taps("Kontakt")
    await stage.ana.taps("Web")
    await stage.ana.says("https://kompas.example.org")
    assert "Odeslat ke schválení" not in stage.ana.buttons
    await stage.ana.taps("Zveřejnit změny")
    assert "ne ověřená" in stage.ana.sees()
    actor = await Actors(stage.database.reader).get(stage.club.id)
    assert (actor.card.web, actor.edited_at, actor.verified_at) == (
        "https://kompas.example.org",
        stage.clock(),
        None,
    )
    assert await proposed(stage) == {}
    (change,) = await stage.rows("SELECT * FROM card_change")
    assert (change["field"], change["origin"]) == ("web", "coordinator")
    assert "https://kompas.example.org" in await opens(stage.vera, stage.club)


async def test_what_somebody_changed_meanwhile_is_shown_before_anything_is_sent(stage: Stage) -> None:
    await edits(stage.bea, "Kontakt", "Web")
    await stage.bea.says("bea.example.org")
    await opens(stage.ana, stage.club)
    await stage.ana.taps("Upravit kartu")
    await stage.ana.taps("Kontakt")
    await stage.ana.taps("Web")
    await stage.ana.says("ana.example.org")
    await stage.ana.taps("Zveřejnit změny")
    await stage.bea.taps("Odeslat ke schválení")
    seen = stage.bea.sees()
    assert "Mezitím někdo změnil: Web" in seen
    assert "dosud: https://ana.example.org" in seen
    assert await proposed(stage) == {}
    await stage.bea.taps("Odeslat ke schválení")
    (row,) = await stage.rows("SELECT old, new FROM proposed_field")
    assert (json.loads(row["old"]), json.loads(row["new"])) == ("https://ana.example.org", "https://bea.example.org")
    await stage.delivers_notices()
    stage.ana.sees()


async def test_a_card_holds_unchanged_by_one_tap(stage: Stage) -> None:
    await stage.bea.says("/karta")
    await stage.bea.taps("Karta platí beze změny")
    assert "Děkujeme" in stage.bea.sees()
    (row,) = await stage.rows("SELECT kind, state FROM proposal")
    assert (row["kind"], row["state"]) == ("confirmation", "open")
    await stage.bea.taps("Moje karta")
    assert "karta platí beze změny" in stage.bea.sees()
    await stage.delivers_notices()
    stage.ana.sees()


@pytest.mark.parametrize("name", ["vera", "ota", "cyril", "eve"])
async def test_nobody_else_edits_the_card_by_any_button(stage: Stage, name: str) -> None:
    person = getattr(stage, name)
    assert "Upravit kartu" not in await opens(person, stage.club)
    id_ = stage.club.id
    for data in (
        *(f"{kind}:{id_}" for kind in ("mine", "edit", "editd", "edity", "holds")),
        *(f"editg:{id_}:contact", f"editf:{id_}:phones", f"editx:{id_}:phones"),
    ):
        await person.taps_old(person.screen, data)
        assert person.toast, data
    assert await stage.rows("SELECT id FROM proposal") == []
    assert await stage.rows("SELECT id FROM card_change") == []
    assert await published(stage, stage.club) == stage.club.card


async def test_a_member_of_another_actor_edits_only_the_own_card(stage: Stage) -> None:
    club = await stage.actor("Klub Lípa", phones=(PHONE,))
    await stage.enters(stage.vera, Role.MEMBER, actor=club.id)
    await stage.vera.says("/karta")
    assert "Klub Lípa" in stage.vera.sees()
    for data in (f"edit:{stage.club.id}", f"editf:{stage.club.id}:web", f"holds:{stage.club.id}"):
        await stage.vera.taps_old(stage.vera.screen, data)
        assert "Tohle už tu není" in stage.vera.toast
    assert await stage.rows("SELECT id FROM proposal") == []


@pytest.mark.parametrize(
    "field", ["findings", "tags", "private_note", "visibility", "audience", "revised_on", "actor", "base", "", "id"]
)
async def test_private_and_forged_fields_are_not_editable_by_a_member(stage: Stage, field: str) -> None:
    await stage.bea.says("/karta")
    await stage.bea.taps("Upravit kartu")
    assert "Jen pro koordinátory" not in stage.bea.sees()
    await stage.bea.taps_old(stage.bea.screen, f"editg:{stage.club.id}:coordinator")
    assert "Tohle už tu není" in stage.bea.toast
    await stage.bea.taps_old(stage.bea.screen, f"editf:{stage.club.id}:{field}")
    assert "Tohle už tu není" in stage.bea.toast
    await edits(stage.bea, "Kontakt", "Web")
    await stage.bea.says("kompas.example.org")
    await stage.bea.taps_old(stage.bea.screen, f"editx:{stage.club.id}:{field}")
    assert "https://kompas.example.org" in stage.bea.sees()


async def test_a_field_kept_from_members_on_this_card_is_neither_shown_nor_changed(stage: Stage) -> None:
    house = await stage.actor(
        "Dům Utajený",
        sheltered=True,
        address="Tajná 7",
        emails=("tajny@example.org",),
        phones=(PHONE,),
        news="jen pro koordinátora",
        visibility=(("news", 3),),
    )
    await stage.enters(stage.vera, Role.MEMBER, actor=house.id)
    await stage.vera.says("/karta")
    await stage.vera.taps("Upravit kartu")
    for group in ("contact", "where", "news"):
        await stage.vera.taps_old(stage.vera.screen, f"editg:{house.id}:{group}")
    for field in ("address", "emails", "contacts", "web", "places", "news"):
        await stage.vera.taps_old(stage.vera.screen, f"editf:{house.id}:{field}")
        assert "Tohle už tu není" in stage.vera.toast
    assert not any(secret in stage.vera.received() for secret in ("Tajná", "tajny@", "jen pro koordinátora"))


async def test_a_right_that_ended_ends_the_draft(stage: Stage) -> None:
    await edits(stage.bea, "Kontakt", "Web")
    await stage.bea.says("kompas.example.org")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'member'")
    await stage.bea.taps("Odeslat ke schválení")
    assert stage.bea.toast
    assert await stage.rows("SELECT id FROM proposal") == []


async def test_the_draft_of_one_card_is_not_lost_to_another(stage: Stage) -> None:
    club = await stage.actor("Klub Lípa")
    await stage.enters(stage.bea, Role.MEMBER, actor=club.id)
    await stage.bea.taps_old(stage.bea.screen, f"editf:{stage.club.id}:web")
    await stage.bea.says("kompas.example.org")
    await stage.bea.taps_old(stage.bea.screen, f"editf:{club.id}:web")
    assert "Máte rozepsané: Úprava karty" in stage.bea.sees()
    await stage.bea.taps("Pokračovat")
    assert "https://kompas.example.org" in stage.bea.sees()
    await stage.bea.taps_old(stage.bea.screen, f"editf:{club.id}:web")
    await stage.bea.taps("Zahodit a začít nové")
    assert "Klub Lípa" in stage.bea.sees()
    assert "Jaká je adresa webu?" in stage.bea.sees()


async def test_anybody_suggests_a_correction_and_no_more_than_a_few_a_day(stage: Stage) -> None:
    for number in range(MOST_CORRECTIONS):
        await opens(stage.vera, stage.club)
        await stage.vera.taps("Navrhnout opravu")
        assert "NZDM Kompas Cheb" in stage.vera.sees()
        await stage.vera.says(f"Telefon se změnil, oprava číslo {number}")
        await stage.vera.taps("Odeslat opravu")
        assert "opravu dostane koordinátor" in stage.vera.sees()
    await opens(stage.vera, stage.club)
    await stage.vera.taps("Navrhnout opravu")
    assert stage.vera.toast
    assert len(await stage.rows("SELECT id FROM proposal WHERE kind = 'correction'")) == MOST_CORRECTIONS
    await stage.bea.says("/karta")
    assert "oprava číslo" not in stage.bea.sees()
    await stage.delivers_notices()
    assert "oprava číslo" in stage.ana.sees()
    stage.clock.advance(days=1, minutes=1)
    await opens(stage.vera, stage.club)
    await stage.vera.taps("Navrhnout opravu")
    assert "Co na kartě nesouhlasí" in stage.vera.sees()


async def test_a_correction_passes_the_guard_and_needs_a_card_that_may_be_found(stage: Stage) -> None:
    hidden = await stage.actor("Tým Skrytý", audience="network")
    await stage.vera.says("/menu")
    await stage.vera.taps_old(stage.vera.screen, f"fix:{hidden.id}")
    assert "Tohle už tu není" in stage.vera.toast
    await opens(stage.vera, stage.club)
    await stage.vera.taps("Navrhnout opravu")
    await stage.vera.says("chodí tam 155312/1233")
    assert "rodné číslo" in stage.vera.sees()
    assert await stage.rows("SELECT id FROM proposal") == []


async def test_everybody_may_write_to_those_who_keep_the_card(stage: Stage) -> None:
    await opens(stage.vera, stage.club)
    assert {"🛠 Navrhnout opravu", "✉️ Napsat správci"} <= set(stage.vera.buttons)
    await opens(stage.bea, stage.club)
    assert "✏️ Upravit kartu" in stage.bea.buttons
    assert not {"🛠 Navrhnout opravu", "✉️ Napsat správci"} & set(stage.bea.buttons)
    assert len(stage.bea.screen.inline_rows()) <= 8
    await opens(stage.ana, stage.club)
    assert len(stage.ana.screen.inline_rows()) <= 8
