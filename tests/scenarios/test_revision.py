"""The yearly revision: Ana opens it, people answer by one tap, the silent are asked on, Ana phones the rest."""

from datetime import date

import pytest

from domain.actor import Actor
from domain.rights import Role
from storage.actors import Actors
from storage.merges import Merges
from storage.revisions import Revisions
from tests.stage.people import Person
from tests.stage.stage import CHEB, SOKOLOV, Stage
from usecases.revision import tend_revisions
from views.card import SuggestCorrection
from views.revision_taps import (
    BeginRevision,
    ChooseAlternate,
    ListStanding,
    MarkCheck,
    OpenCheck,
    OpenChecks,
    OpenMine,
    OpenQuestion,
    OpenRevised,
    OpenRevision,
    PutResult,
    SayHolds,
    SayLeft,
    SayNotKnown,
    SetAlternate,
    SetDay,
)


async def begins(stage: Stage) -> None:
    """Ana opens the revision of Cheb, and the questions leave."""
    await stage.ana.says("/revize")
    await stage.ana.taps("Zahájit revizi 2026")
    await stage.ana.taps("Ano, zahájit a rozeslat")
    assert "Revize začala" in stage.ana.sees()
    await stage.delivers_notices()


async def passes(stage: Stage, days: int) -> None:
    """So many days go by, each with its ticks in working hours and at night."""
    for _ in range(days):
        stage.clock.advance(hours=12)
        await tends(stage)
        stage.clock.advance(hours=12)
        await tends(stage)


async def tends(stage: Stage) -> None:
    await tend_revisions(stage.house.zone, stage.database, stage.clock())
    await stage.delivers_notices()


async def verified_by(stage: Stage, actor: Actor) -> str | None:
    return (await Actors(stage.database.reader).get(actor.id)).verified_by


async def also_speaks(stage: Stage, person: Person, actor: Actor) -> None:
    await stage.enters(person, Role.MEMBER, actor=actor.id)
    stage.ana.sees()
    await stage.delivers_notices()
    stage.ana.sees()


async def closes(stage: Stage) -> None:
    """The revision of Cheb is over."""
    async with stage.database.transaction() as connection:
        revision = await Revisions(connection).find_open(CHEB)
        assert revision
        assert await Revisions(connection).close(revision.id, 1, stage.clock())


def hears_nothing(*people: Person) -> None:
    assert [person.unseen() for person in people] == [[] for _ in people]


async def test_a_card_that_holds_is_verified_by_one_tap_under_the_name_of_who_said_so(stage: Stage) -> None:
    await begins(stage)
    seen = stage.bea.sees()
    assert "Roční revize 2026: platí karta „NZDM Kompas Cheb“?" in seen
    assert "odpovězte prosím do 5. 1. 2027" in seen
    assert "+420 000 100 100" in seen
    assert stage.bea.buttons[:3] == ["✅ Platí beze změny", "✏️ Upravit", "Už to nedělám já"]
    await stage.bea.taps("Platí beze změny")
    assert "ověřená pod Vaším jménem" in stage.bea.sees()
    assert await verified_by(stage, stage.club) == "Bea Zástupkyně"
    await passes(stage, 40)
    hears_nothing(stage.ana, stage.bea, stage.ota, stage.cyril)
    await stage.ana.says("/revize")
    assert "Ověřené karty: 1, celkem 1" in stage.ana.sees()
    await stage.ana.taps("Ověřené (1)")
    assert "ověřeno 24. 11. 2026, Bea Zástupkyně" in stage.ana.sees()


async def test_before_it_begins_ana_sees_whom_it_asks_and_a_second_tap_does_nothing(stage: Stage) -> None:
    await stage.actor("Klub bez lidí")
    await stage.ana.says("/revize")
    assert "Letos tu revize ještě nezačala" in stage.ana.sees()
    await stage.ana.taps("Zahájit revizi 2026")
    seen = stage.ana.sees()
    assert "Týká se 2 aktérů" in seen
    assert "Otázku dostane 1 člověk" in seen
    assert "Bez zástupce v botu: 1 aktér" in seen
    message, data = stage.ana.screen, stage.ana.data_of("Ano, zahájit a rozeslat")
    await stage.ana.taps_old(message, data)
    await stage.ana.taps_old(message, data)
    assert "K zavolání (1)" in stage.ana.sees()
    await stage.delivers_notices()
    assert len(stage.bea.unseen()) == 1
    stage.bea.sees()
    assert len(await stage.rows("SELECT id FROM revision")) == 1


async def test_only_the_silent_are_reminded_after_7_14_and_21_days_then_ana_phones(stage: Stage) -> None:
    quick = await stage.actor("Rychlý klub")
    await also_speaks(stage, stage.vera, quick)
    await begins(stage)
    stage.bea.sees()
    stage.vera.sees()
    await stage.vera.taps("Platí beze změny")
    told = []
    for day in range(1, 36):
        await passes(stage, 1)
        told += [day] * len(stage.bea.unseen())
        if stage.bea.unseen():
            assert "zatím nevíme, zda platí karta „NZDM Kompas Cheb“" in stage.bea.sees()
    assert told == [7, 14, 21]
    assert "1 aktér čeká na Váš telefonát" in stage.ana.sees()
    await stage.ana.taps("K zavolání (1)")
    seen = stage.ana.sees()
    assert "NZDM Kompas Cheb" in seen
    assert "+420 000 100 100" in seen
    assert "Rychlý klub" not in seen
    await stage.ana.taps("1. NZDM Kompas Cheb")
    await stage.ana.taps("Bez spojení")
    assert "se nepodařilo dovolat" in stage.ana.sees()
    await stage.ana.taps("1. NZDM Kompas Cheb")
    await stage.ana.taps("✅ Platí")
    assert "karta je ověřená pod Vaším jménem" in stage.ana.sees()
    assert await verified_by(stage, stage.club) == "Ana Koordinátorka"
    hears_nothing(stage.vera, stage.ota, stage.cyril)


async def test_an_edit_stops_reminders_and_is_verified_by_ana_alone(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    await stage.bea.taps("✏️ Upravit")
    await stage.bea.taps("Kontakt")
    await stage.bea.taps("Web")
    await stage.bea.says("kompas.example.org")
    await stage.bea.taps("Odeslat ke schválení")
    await stage.bea.taps("Zbytek platí")
    seen = stage.bea.sees()
    assert "čekají na koordinátora sítě" in seen
    assert "Další karty" not in seen
    assert await verified_by(stage, stage.club) is None
    await stage.delivers_notices()
    stage.ana.sees()
    await passes(stage, 1)
    assert "Důvěrné údaje tu už nejsou" in stage.bea.sees()
    await passes(stage, 35)
    hears_nothing(stage.ana, stage.bea)
    await stage.ana.says("/revize")
    await stage.ana.taps("Čeká na Vás (1)")
    assert "čeká na Vaše ověření" in stage.ana.sees()
    await stage.ana.taps("1. NZDM Kompas Cheb")
    await stage.ana.taps("Posoudit změny")
    await stage.ana.taps("Přijmout")
    await stage.delivers_notices()
    stage.bea.sees()
    await stage.ana.says("/revize")
    await stage.ana.taps("Čeká na Vás (1)")
    await stage.ana.taps("1. NZDM Kompas Cheb")
    await stage.ana.taps("✅ Ověřit")
    assert await verified_by(stage, stage.club) == "Ana Koordinátorka"
    await stage.ana.says("/revize")
    assert "Ověřené karty: 1, celkem 1" in stage.ana.sees()


async def test_a_card_verified_by_anybody_meanwhile_is_asked_about_no_more(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    await stage.ana.taps_old(stage.ana.screen, f"verify:{stage.club.id}")
    await passes(stage, 8)
    hears_nothing(stage.bea)
    await stage.bea.taps("Platí beze změny")
    assert "už máme odpověď (Ana Koordinátorka, 24. 11. 2026)" in stage.bea.sees()


async def test_of_two_people_the_first_counts_and_the_second_hears_who_answered(stage: Stage) -> None:
    await also_speaks(stage, stage.vera, stage.club)
    await begins(stage)
    stage.vera.sees()
    stage.bea.sees()
    await stage.bea.taps("Platí beze změny")
    await stage.vera.taps("Platí beze změny")
    assert "už máme odpověď (Bea Zástupkyně" in stage.vera.sees()
    assert await verified_by(stage, stage.club) == "Bea Zástupkyně"


async def test_changes_of_the_first_are_told_to_the_second(stage: Stage) -> None:
    await also_speaks(stage, stage.vera, stage.club)
    await begins(stage)
    stage.bea.sees()
    stage.vera.sees()
    message, data = stage.vera.screen, stage.vera.data_of("Platí beze změny")
    await stage.bea.taps("✏️ Upravit")
    await stage.bea.taps("Kontakt")
    await stage.bea.taps("Web")
    await stage.bea.says("kompas.example.org")
    await stage.bea.taps("Odeslat ke schválení")
    await stage.vera.taps_old(message, data)
    assert "už máme odpověď (Bea Zástupkyně): změny" in stage.vera.sees()
    assert await verified_by(stage, stage.club) is None
    await stage.delivers_notices()
    stage.ana.sees()


async def test_who_speaks_no_more_names_the_next_and_the_others_are_asked_on(stage: Stage) -> None:
    await also_speaks(stage, stage.vera, stage.club)
    await begins(stage)
    stage.bea.sees()
    stage.vera.sees()
    await stage.bea.taps("Už to nedělám já")
    await stage.bea.says("Nově Dana Nová, dana@example.org")
    assert "za „NZDM Kompas Cheb“ už nemluvíte" in stage.bea.sees()
    await stage.delivers_notices()
    seen = stage.ana.sees()
    assert "Bea Zástupkyně už nemluví za aktéra „NZDM Kompas Cheb“" in seen
    assert "Nově Dana Nová" in seen
    await passes(stage, 7)
    hears_nothing(stage.bea)
    assert "zatím nevíme" in stage.vera.sees()


async def test_where_nobody_else_speaks_ana_is_to_phone_at_once(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    await stage.bea.taps("Už to nedělám já")
    await stage.bea.taps("Přeskočit")
    await stage.delivers_notices()
    assert len(stage.ana.unseen()) == 1
    assert "je proto na Vašem telefonním seznamu" in stage.ana.sees()
    await stage.ana.says("/revize")
    await stage.ana.taps("K zavolání (1)")
    await stage.ana.taps("1. NZDM Kompas Cheb")
    assert "Bea Zástupkyně už za něj nemluví (24. 11. 2026)" in stage.ana.sees()


async def test_a_birth_number_among_the_words_is_refused(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    await stage.bea.taps("Už to nedělám já")
    await stage.bea.says("Nově paní 900101/1239")
    assert await stage.rows("SELECT * FROM revision_left") == []
    assert "rodné číslo" in stage.bea.sees()


async def test_after_the_revision_is_closed_an_old_button_gets_a_kind_answer(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    await closes(stage)
    message, labels = stage.bea.screen, ("Platí beze změny", "Už to nedělám já")
    for data in [stage.bea.data_of(label) for label in labels]:
        await stage.bea.taps_old(message, data)
        assert "Revize za rok 2026 je už uzavřená" in stage.bea.sees()
    assert await verified_by(stage, stage.club) is None
    await passes(stage, 36)
    hears_nothing(stage.ana, stage.bea)


async def test_the_alternate_ana_named_is_asked_after_28_days_and_not_before(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    await stage.ana.says("/revize")
    await stage.ana.taps("Zatím mlčí (1)")
    await stage.ana.taps("1. NZDM Kompas Cheb")
    await stage.ana.taps("Náhradní kontakt")
    assert "Bea" not in stage.ana.buttons
    await stage.ana.taps("Ota")
    assert "Náhradní kontakt: Ota" in stage.ana.sees()
    await stage.ota.says("/menu")
    for tap in (OpenQuestion(1, stage.club.id), SayHolds(1, stage.club.id), SayNotKnown(1, stage.club.id)):
        await stage.ota.taps_old(stage.ota.screen, tap.pack())
    assert await verified_by(stage, stage.club) is None
    await passes(stage, 27)
    stage.bea.sees()
    hears_nothing(stage.ota)
    await passes(stage, 1)
    seen = stage.ota.sees()
    assert "za aktéra „NZDM Kompas Cheb“ se nikdo neozval" in seen
    assert "Už to nedělám já" not in seen
    await stage.ota.taps("Platí beze změny")
    assert await verified_by(stage, stage.club) == "Ota Ospodní"
    await passes(stage, 8)
    hears_nothing(stage.ana, stage.bea, stage.ota)


async def test_an_alternate_who_does_not_know_leaves_it_to_ana(stage: Stage) -> None:
    sister = await stage.actor("Sesterský klub", ico="00000019")
    async with stage.database.transaction() as connection:
        actor = await Actors(connection).get(stage.club.id)
        card = actor.card.model_copy(update={"ico": "00000019"})
        await Actors(connection).save([actor.model_copy(update={"card": card})])
    await also_speaks(stage, stage.vera, sister)
    await begins(stage)
    stage.bea.sees()
    stage.vera.sees()
    await stage.vera.taps("Platí beze změny")
    await passes(stage, 28)
    stage.bea.sees()
    assert "„NZDM Kompas Cheb“ se nikdo neozval" in stage.vera.sees()
    await stage.vera.taps("Nevím")
    assert "zavolá koordinátor sítě" in stage.vera.sees()
    await stage.delivers_notices()
    assert "1 aktér čeká na Váš telefonát" in stage.ana.sees()


async def test_one_person_of_several_actors_gets_one_message_for_all(stage: Stage) -> None:
    second = await stage.actor("Druhý klub")
    await also_speaks(stage, stage.bea, second)
    await begins(stage)
    assert len(stage.bea.unseen()) == 1
    assert "prosíme o potvrzení 2 karet" in stage.bea.sees()
    await stage.bea.taps("Druhý klub")
    await stage.bea.taps("Platí beze změny")
    await stage.bea.taps("Další karty k potvrzení")
    assert "platí tato karta?" in stage.bea.sees()
    assert "NZDM Kompas Cheb" in stage.bea.sees()
    await stage.bea.says("/revize")
    await stage.bea.taps("Platí beze změny")
    assert "Další karty" not in stage.bea.sees()
    await stage.bea.says("/revize")
    assert "teď od Vás nic nepotřebujeme" in stage.bea.sees()


async def test_the_question_waits_for_the_end_of_quiet_hours(stage: Stage) -> None:
    stage.clock.set("2026-11-27 21:30")  # Friday evening
    await begins(stage)
    hears_nothing(stage.bea)
    stage.clock.set("2026-11-29 12:00")
    await stage.delivers_notices()
    hears_nothing(stage.bea)
    stage.clock.set("2026-11-30 07:05")
    await stage.delivers_notices()
    assert "platí karta „NZDM Kompas Cheb“?" in stage.bea.sees()


async def test_it_opens_by_itself_on_the_day_ana_has_set(stage: Stage) -> None:
    await stage.ana.says("/revize")
    await stage.ana.taps("Kdy začíná sama")
    await stage.ana.taps("Březen")
    await stage.ana.taps("6")
    seen = stage.ana.sees()
    assert "každý rok začínat sama: 6. března" in seen
    assert "poprvé začne v roce 2027" in seen
    await tends(stage)
    hears_nothing(stage.ana, stage.bea)
    stage.clock.set("2027-03-05 10:00")
    await tends(stage)
    hears_nothing(stage.ana, stage.bea)
    stage.clock.set("2027-03-06 10:00")  # a Saturday
    await tends(stage)
    hears_nothing(stage.ana, stage.bea)
    stage.clock.set("2027-03-08 09:00")
    await tends(stage)
    await tends(stage)
    assert "Roční revize 2027 · Cheb dnes začala sama" in stage.ana.sees()
    assert "Roční revize 2027" in stage.bea.sees()
    await stage.ana.taps("Otevřít revizi")
    assert "Začala sama 8. 3. 2027, termín je 19. 4. 2027" in stage.ana.sees()
    await stage.ana.taps("Kdy začíná sama")
    await stage.ana.taps("Nezačínat sama")
    assert "Sama nezačíná" in stage.ana.sees()


async def test_a_coordinator_who_has_opened_nothing_is_told_in_september_and_november(stage: Stage) -> None:
    await stage.actor("Klub Sokolov", orps=(SOKOLOV,))
    stage.clock.set("2027-08-31 10:00")
    await tends(stage)
    hears_nothing(stage.ana, stage.cyril)
    for moment in ("2027-09-01 10:00", "2027-11-01 10:00"):
        stage.clock.set(moment)
        await tends(stage)
        await tends(stage)
        assert "Roční revize 2027 · Cheb ještě nezačala" in stage.ana.sees()
        assert "Roční revize 2027 · Sokolov ještě nezačala" in stage.cyril.sees()
        hears_nothing(stage.bea, stage.ota)
    await stage.ana.taps("Otevřít revizi")
    assert "Zahájit revizi 2027" in stage.ana.sees()


async def test_the_checklist_holds_platforms_and_needs(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        await connection.run(
            """INSERT INTO platform (id, orp, name, name_key, type, state, frequency, made_at, edited_at)
               VALUES (1, :orp, 'Lokální síť', 'lokalni sit', 'mezioborova', 'active', 'měsíčně', 1, 1)""",
            orp=CHEB,
        )
        await connection.run(
            "INSERT INTO platform_year (platform, year, words, written_at) VALUES (1, 2025, 'Scházeli jsme se.', 1)"
        )
    await begins(stage)
    stage.bea.sees()
    await stage.ana.says("/revize")
    await stage.ana.taps("Platformy 0/1")
    await stage.ana.taps("Lokální síť")
    seen = stage.ana.sees()
    assert "Jak často se schází: měsíčně" in seen
    assert "Scházeli jsme se." in seen
    await stage.ana.taps("✅ Platí")
    assert "✅ Lokální síť" in stage.ana.sees()
    await stage.ana.taps("✅ Lokální síť")
    await stage.ana.taps("Vzít zpět")
    assert "▫️ Lokální síť" in stage.ana.sees()
    await stage.ana.says("/revize")
    await stage.ana.taps("Potřeby 0/6")
    await stage.ana.taps("Bezpečí")
    assert "Projít potřeby a činnosti" in stage.ana.sees()
    await stage.ana.taps("Prohlédnuto")
    assert "prošli jste 1, celkem 6" in stage.ana.sees()


async def test_an_actor_whose_people_say_it_is_no_more_is_ended_by_two_taps(stage: Stage) -> None:
    lonely = await stage.actor("Klub bez lidí", contacts=[{"name": "Dana Nová", "phone": "+420000100300"}])
    await begins(stage)
    stage.bea.sees()
    await stage.ana.taps("K zavolání (1)")
    assert "Dana Nová, +420 000 100 300" in stage.ana.sees()
    await stage.ana.taps("1. Klub bez lidí")
    await stage.ana.taps("Skončili")
    assert "Sdělili při roční revizi" in stage.ana.sees()
    await stage.ana.taps("Uložit")
    (row,) = await stage.rows("SELECT state, state_reason FROM actor WHERE id = :id", id=lonely.id)
    assert row["state"] == "ended"
    await stage.ana.says("/revize")
    assert "K zavolání" not in stage.ana.sees()


async def test_the_card_is_opened_for_changes_from_the_phone_list(stage: Stage) -> None:
    await stage.actor("Klub bez lidí")
    await begins(stage)
    stage.bea.sees()
    await stage.ana.taps("K zavolání (1)")
    await stage.ana.taps("1. Klub bez lidí")
    await stage.ana.taps("Upravím kartu")
    assert "Kontakt" in stage.ana.sees()
    await stage.ana.says("/revize")
    assert "Čeká na Vás (1)" in stage.ana.sees()


async def test_after_darkness_people_are_reminded_once_and_not_asked_elsewhere_at_once(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    stage.clock.advance(days=30)
    stage.clock.set("2026-12-28 10:00")
    await tends(stage)
    await tends(stage)
    assert len(stage.bea.unseen()) == 1
    stage.bea.sees()
    hears_nothing(stage.ana)


@pytest.mark.parametrize("name", ["vera", "ota", "cyril", "eve"])
async def test_nobody_else_answers_phones_or_looks_into_the_revision(stage: Stage, name: str) -> None:
    person: Person = getattr(stage, name)
    await begins(stage)
    stage.bea.sees()
    stage.ana.sees()
    await person.says("/revize")
    before = len(stage.telegram.calls())
    club = stage.club.id
    for tap in (
        *(OpenRevision(CHEB), BeginRevision(CHEB, sure=True), ListStanding(1, "silent"), OpenRevised(1, club)),
        *(
            PutResult(1, club, "holds"),
            PutResult(1, club, "nonsense"),
            ChooseAlternate(1, club),
            SetAlternate(1, club, 3),
        ),
        *(OpenChecks(1, "needs"), OpenCheck(1, "needs", "vztahy"), MarkCheck(1, "needs", "vztahy", True)),
        *(SetDay(CHEB, 3, 1), OpenQuestion(1, club), SayHolds(1, club), SayLeft(1, club), SayNotKnown(1, club)),
    ):
        await person.taps_old(person.screen, tap.pack())
    assert "Kompas" not in person.received(before)
    assert await verified_by(stage, stage.club) is None
    for table in ("revision_alternate", "revision_check", "revision_rule", "revision_left"):
        assert await stage.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - constants
    (row,) = await stage.rows("SELECT reply, stage FROM revision_actor")
    assert tuple(row) == (None, 0)


async def test_forged_taps_of_the_coordinator_change_nothing(stage: Stage) -> None:
    elsewhere = await stage.actor("Klub Sokolov", orps=(SOKOLOV,))
    await begins(stage)
    stage.bea.sees()
    await stage.ana.says("/menu")
    for tap in (
        *(PutResult(1, elsewhere.id, "holds"), PutResult(99, stage.club.id, "holds"), PutResult(1, 999, "ended")),
        *(MarkCheck(1, "needs", "nonsense", True), MarkCheck(1, "platform", "x", True), OpenChecks(1, "nonsense")),
        *(SetDay(CHEB, 2, 30), SetDay(CHEB, 13, 1), SetDay(SOKOLOV, 3, 1), SetAlternate(1, stage.club.id, 2)),
        *(SetAlternate(1, elsewhere.id, 3), SetAlternate(1, stage.club.id, 999), ListStanding(1, "nonsense")),
        *(BeginRevision(SOKOLOV, sure=True), OpenCheck(1, "platform", "1"), OpenRevised(1, elsewhere.id)),
    ):
        await stage.ana.taps_old(stage.ana.screen, tap.pack())
        assert "Kód chyby" not in stage.ana.sees()
    for table in ("revision_alternate", "revision_check", "revision_rule"):
        assert await stage.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - constants
    assert len(await stage.rows("SELECT id FROM revision")) == 1
    assert await verified_by(stage, elsewhere) is None


async def test_who_is_only_a_member_is_offered_no_revision_to_open(stage: Stage) -> None:
    await stage.bea.says("/revize")
    assert "teď od Vás nic nepotřebujeme" in stage.bea.sees()
    assert await stage.rows("SELECT id FROM revision") == []


async def test_an_actor_added_later_is_asked_too_unless_it_is_verified_by_then(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    stage.clock.advance(hours=1)
    late, verified = await stage.actor("Nový klub"), await stage.actor("Ověřený klub")
    await also_speaks(stage, stage.vera, late)
    await also_speaks(stage, stage.cyril, verified)
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, f"verify:{verified.id}")
    await tends(stage)
    assert "platí karta „Nový klub“?" in stage.vera.sees()
    hears_nothing(stage.cyril, stage.bea)
    await stage.ana.says("/revize")
    assert "Ověřené karty: 1, celkem 3" in stage.ana.sees()
    await stage.ana.taps("Zatím mlčí (2)")
    assert "Nový klub" in stage.ana.sees()
    await stage.vera.taps("Platí beze změny")
    assert await verified_by(stage, late) == "Vera Návštěvnice"


async def test_an_actor_added_after_the_deadline_is_to_be_phoned(stage: Stage) -> None:
    await begins(stage)
    stage.clock.set("2027-01-11 10:00")
    late = await stage.actor("Nový klub")
    await also_speaks(stage, stage.vera, late)
    await tends(stage)
    stage.bea.sees()
    hears_nothing(stage.vera)
    assert "čeká na Váš telefonát" in stage.ana.sees()


async def test_a_correction_of_the_alternate_is_an_answer_and_one_of_a_stranger_is_not(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    ota = (await stage.access(stage.ota)).person
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, SetAlternate(1, stage.club.id, ota).pack())
    await passes(stage, 28)
    stage.bea.sees()
    assert "se nikdo neozval" in stage.ota.sees()
    await stage.cyril.says("/menu")
    await stage.cyril.taps_old(stage.cyril.screen, SuggestCorrection(stage.club.id).pack())
    await stage.cyril.says("Už nemají ten web.")
    await stage.cyril.taps("Odeslat")
    (asked,) = await Revisions(stage.database.reader).asked(1)
    assert asked.is_silent
    await stage.ota.taps("Navrhnout opravu")
    await stage.ota.says("Přestěhovali se do Lipové.")
    await stage.ota.taps("Odeslat")
    assert await verified_by(stage, stage.club) is None
    await stage.delivers_notices()
    stage.ana.sees()
    await passes(stage, 8)
    hears_nothing(stage.bea, stage.ota)
    await stage.ana.says("/revize")
    await stage.ana.taps("Čeká na Vás (1)")
    await stage.ana.taps("1. NZDM Kompas Cheb")
    await stage.ana.taps("Posoudit změny")
    assert "Už nemají ten web." in stage.ana.sees()


async def test_a_button_of_a_merged_card_shows_the_other_one_before_it_is_confirmed(stage: Stage) -> None:
    other = await stage.actor("Klub Kompas")
    await begins(stage)
    stage.bea.sees()
    ana = await stage.access(stage.ana)
    async with stage.database.transaction() as connection:
        await Merges(connection).move(stage.club.id, other.id, ana.person, stage.clock())
        await connection.run("UPDATE role_grant SET actor = :into WHERE actor = :of", of=stage.club.id, into=other.id)
    await stage.bea.taps("Platí beze změny")
    assert await verified_by(stage, other) is None
    assert "Klub Kompas" in stage.bea.sees()
    assert "platí tato karta?" in stage.bea.sees()
    await stage.bea.taps("Platí beze změny")
    assert await verified_by(stage, other) == "Bea Zástupkyně"
    assert await verified_by(stage, stage.club) is None


async def test_whoever_has_erased_themselves_is_asked_no_more_and_ana_phones(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    message, data = stage.bea.screen, stage.bea.data_of("Platí beze změny")
    await stage.bea.says("/smazatme")
    await stage.bea.taps("Ano, smazat všechno")
    stage.bea.sees()
    await stage.bea.taps_old(message, data)
    assert await verified_by(stage, stage.club) is None
    await passes(stage, 1)
    assert "1 aktér čeká na Váš telefonát" in stage.ana.sees()
    await passes(stage, 8)
    hears_nothing(stage.bea)


async def test_a_revision_closed_while_somebody_writes_gets_a_kind_answer(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    await stage.bea.taps("Už to nedělám já")
    await closes(stage)
    await stage.bea.says("Pan Nový")
    assert "už uzavřená" in stage.bea.sees()
    assert await stage.rows("SELECT * FROM revision_left") == []


async def test_an_alternate_named_for_an_actor_on_the_phone_list_is_asked_at_once(stage: Stage) -> None:
    empty = await stage.actor("Klub bez lidí")
    await begins(stage)
    stage.bea.sees()
    await stage.ana.says("/revize")
    await stage.ana.taps("K zavolání (1)")
    await stage.ana.taps("1. Klub bez lidí")
    await stage.ana.taps("Náhradní kontakt")
    await stage.ana.taps("Ota")
    assert "hned se ho ptám" in stage.ana.sees()
    await stage.delivers_notices()
    assert "za aktéra „Klub bez lidí“ se nikdo neozval" in stage.ota.sees()
    await stage.cyril.says("/menu")
    await stage.cyril.taps_old(stage.cyril.screen, OpenMine().pack())
    assert "teď od Vás nic nepotřebujeme" in stage.cyril.sees()
    await stage.ota.says("/revize")
    assert "Klub bez lidí" in stage.ota.sees()
    assert "Nevím" in stage.ota.buttons
    await passes(stage, 7)
    stage.bea.sees()
    assert "čeká na Váš telefonát" in stage.ana.sees()
    await stage.ota.taps("Platí beze změny")
    assert await verified_by(stage, empty) == "Ota Ospodní"


async def test_an_english_member_is_asked_in_english(stage: Stage) -> None:
    await also_speaks(stage, stage.eve, stage.club)
    await begins(stage)
    stage.bea.sees()
    assert "does the card of “NZDM Kompas Cheb” hold?" in stage.eve.sees()
    await stage.eve.taps("It is not me any more")
    assert "Who speaks for this actor now" in stage.eve.sees()


async def test_the_rule_keeps_a_real_date(stage: Stage) -> None:
    await stage.ana.says("/menu")
    await stage.ana.taps_old(stage.ana.screen, SetDay(CHEB, 2, 29).pack())
    rule = await Revisions(stage.database.reader).rule(CHEB)
    assert rule
    assert rule.day_in(2027) == date(2027, 2, 28)
    stage.ana.sees()


async def test_to_say_it_on_ones_own_card_answers_the_revision_too(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    await stage.bea.says("/karta")
    await stage.bea.taps("platí")
    assert "ověřená pod Vaším jménem" in stage.bea.sees()
    assert await verified_by(stage, stage.club) == "Bea Zástupkyně"
    assert await stage.rows("SELECT id FROM proposal") == []


async def test_a_regional_coordinator_chooses_among_the_districts(stage: Stage) -> None:
    await begins(stage)
    stage.bea.sees()
    await stage.eve.says(f"/start {await stage.code(Role.REGIONAL_COORDINATOR, kraj='CZ041')}")
    await stage.eve.says("/revision")
    assert "Cheb 0/1" in stage.eve.sees()
    assert "Sokolov –" in stage.eve.sees()
    await stage.eve.taps("Cheb 0/1")
    assert "Silent so far (1)" in stage.eve.sees()
    await stage.eve.taps("My districts")
    await stage.eve.taps("Revisions in the region")
    assert "Cheb" in stage.eve.sees()
