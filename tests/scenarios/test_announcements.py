"""Announcements: who gets them and who is told so, the second coordinator, stop, correction, withdrawal."""

import pytest

from domain.announcement import Fate
from domain.rights import Role
from sandbox.errors import ApiError
from storage.announcement_recipients import Recipients
from storage.announcements import Announcements
from tests.stage.people import Person
from tests.stage.stage import CHEB, Stage
from usecases.announcements import tend_announcements
from usecases.sweep import sweep

WORDS = "Ve středu 2. 12. bude porada sítě v 9 hodin na radnici."
NOT_HERE = "Tohle už tu není"
BLOCKED = ApiError(403, "Forbidden: bot was blocked by the user")
NIGHT = "2026-11-24 22:00"


@pytest.fixture
async def stage(stage: Stage) -> Stage:
    """Ana writes to Bea, who speaks for the club, and to Ota; nobody is in the bot for the school."""
    await stage.actor("ZŠ Lipová Cheb", kind="zs", phones=("+420000100200",))
    return stage


async def writes(ana: Person, words: str = WORDS) -> None:
    """A draft with these words for everybody."""
    await ana.says("/oznameni")
    await ana.taps("Nové oznámení")
    await ana.says(words)


async def sends(stage: Stage, words: str = WORDS, *, receipt: bool = False) -> None:
    """It has reached everybody it could, and Ana has seen the report."""
    await writes(stage.ana, words)
    if receipt:
        await stage.ana.taps("Prosím potvrďte přečtení")
    await stage.ana.taps("Odeslat 2 lidem")
    await goes_on(stage)
    stage.ana.sees()


async def goes_on(stage: Stage) -> None:
    """What is due leaves, the tick runs, and the live message is written."""
    await stage.delivers_notices()
    stage.clock.advance(seconds=5)
    await tend_announcements(stage.database, stage.clock())
    await stage.delivers_notices()


async def fates(stage: Stage) -> dict[str, int]:
    tally = await Recipients(stage.database.reader).tally(1, stage.clock())
    return {fate.value: tally[fate] for fate in Fate if tally[fate]}


async def state(stage: Stage) -> str:
    (row,) = await stage.rows("SELECT state FROM announcement WHERE id = 1")
    return str(row["state"])


async def second_coordinator(stage: Stage, most: int = 1) -> None:
    """Eve coordinates Cheb as well, and confirms what goes to more than so many."""
    await stage.enters(stage.eve, Role.COORDINATOR, orp=CHEB)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE person SET language = 'cs' WHERE telegram_id = :id", id=stage.eve.id)
        await Announcements(connection).set_rule(CHEB, most, 1, stage.clock())


async def test_before_sending_ana_sees_how_many_people_it_reaches_and_whom_it_cannot_reach(stage: Stage) -> None:
    await writes(stage.ana)
    seen = stage.ana.sees()
    assert WORDS in seen
    assert "Dostanou ho 2 lidé" in seen
    assert "1 zástupce aktéra, 1 krizový pracovník" in seen
    assert "Za 1 aktéra v botu nikdo není" in seen
    await stage.ana.taps("Komu")
    await stage.ana.taps("Za koho tu nikdo není")
    assert "ZŠ Lipová Cheb" in stage.ana.sees()


async def test_ana_announces_bea_confirms_reading_and_the_report_says_so(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Prosím potvrďte přečtení")
    await stage.ana.taps("Odeslat 2 lidem")
    assert "Odesílá se" in stage.ana.sees()
    assert "░░░░░░░░░░ 0 / 2" in stage.ana.sees()
    live = stage.ana.screen.id
    await goes_on(stage)
    for person in (stage.bea, stage.ota):
        assert WORDS in person.sees()
        assert "Ana Koordinátorka" in person.sees()
    report = stage.ana.sees()
    assert stage.ana.screen.id == live
    assert "Odesláno" in report
    assert "Doručeno: 2" in report
    assert "Celkem: 2" in report
    assert "Přečtení potvrdilo: 0 ze 2" in report
    await stage.bea.taps("Potvrzuji přečtení")
    assert "Přečtení jste potvrdili" in stage.bea.sees()
    assert stage.bea.toast.startswith("Děkujeme")
    await stage.ana.taps("Obnovit")
    assert "Přečtení potvrdilo: 1 ze 2" in stage.ana.sees()
    await stage.ana.taps("Zatím nepotvrdili")
    assert "Ota Ospodní" in stage.ana.sees()
    assert "Bea" not in stage.ana.sees()


async def test_a_double_tap_sends_once(stage: Stage) -> None:
    await writes(stage.ana)
    screen, data = stage.ana.screen, stage.ana.data_of("Odeslat 2 lidem")
    await stage.ana.taps_old(screen, data)
    await stage.ana.taps_old(screen, data)
    await goes_on(stage)
    await goes_on(stage)
    stage.ana.sees()
    for person in (stage.bea, stage.ota):
        assert sum(WORDS in message.text for message in person.messages) == 1
        person.sees()


async def test_a_number_that_has_changed_meanwhile_is_shown_before_anything_leaves(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.enters(stage.vera, Role.CRISIS_WORKER, orp=CHEB)
    await stage.delivers_notices()
    stage.ana.sees()
    await stage.ana.taps("Odeslat 2 lidem")
    assert "Počet lidí se mezitím změnil" in stage.ana.sees()
    assert await state(stage) == "draft"
    await stage.ana.taps("Odeslat 3 lidem")
    await goes_on(stage)
    assert "Doručeno: 3" in stage.ana.sees()
    for person in (stage.bea, stage.ota, stage.vera):
        assert WORDS in person.sees()


async def test_a_test_reaches_the_author_alone(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Prosím potvrďte přečtení")
    await stage.ana.taps("Vyzkoušet na sobě")
    assert "Oznámení · síť ORP Cheb" in stage.ana.sees()
    await stage.ana.taps("Potvrzuji přečtení")
    assert "Tohle je zkouška" in stage.ana.toast
    await stage.delivers_notices()
    assert await state(stage) == "draft"


async def test_who_has_blocked_the_bot_is_counted_named_and_reached_by_sending_again(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 2 lidem")
    await stage.ota.blocks()
    await goes_on(stage)
    assert await fates(stage) == {"delivered": 1, "blocked": 1}
    assert "Zablokovali bota: 1" in stage.ana.sees()
    stage.bea.sees()
    await stage.ana.taps("Zablokovali bota")
    assert "Ota Ospodní – zablokovaný bot" in stage.ana.sees()
    await stage.ana.taps("Přehled oznámení")
    await stage.ana.taps("Poslat jen nedoručeným")
    assert "má bota pořád zablokovaného" in stage.ana.toast
    await stage.ota.unblocks()
    await stage.ota.says("/menu")
    await stage.ana.taps("Poslat jen nedoručeným")
    await goes_on(stage)
    assert await fates(stage) == {"delivered": 2}
    assert WORDS in stage.ota.sees()
    assert "Doručeno: 2" in stage.ana.sees()


async def test_who_came_since_for_an_actor_that_had_nobody_gets_it_by_sending_again(stage: Stage) -> None:
    await sends(stage)
    (school,) = await stage.rows("SELECT actor AS id FROM announcement_unreached")
    assert "Poslat jen nedoručeným" not in " ".join(stage.ana.buttons)
    stage.bea.sees()
    stage.ota.sees()
    await stage.enters(stage.vera, Role.MEMBER, actor=school["id"])
    await stage.ana.taps("Obnovit")
    await stage.ana.taps("Poslat jen nedoručeným (1)")
    await goes_on(stage)
    assert WORDS in stage.vera.sees()
    assert await fates(stage) == {"delivered": 3}
    assert await stage.rows("SELECT 1 FROM announcement_unreached") == []
    assert "Poslat jen nedoručeným" not in stage.ana.sees()
    assert not stage.bea.unseen()
    assert not stage.ota.unseen()


async def test_ana_sees_before_sending_who_has_blocked_the_bot(stage: Stage) -> None:
    await stage.ota.blocks()
    await writes(stage.ana)
    assert "1 z nich bota zablokoval" in stage.ana.sees()
    await stage.ana.taps("Odeslat 2 lidem")
    await goes_on(stage)
    stage.ana.sees()
    await stage.ana.taps("Zablokovali bota")
    assert "Ota Ospodní – bot zablokovaný už dřív" in stage.ana.sees()
    stage.bea.sees()
    await stage.ota.unblocks()
    await writes(stage.ana)
    assert "bota zablokoval" not in stage.ana.sees()


async def test_quiet_hours_put_off_and_the_report_says_so(stage: Stage) -> None:
    stage.clock.set(NIGHT)
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 2 lidem")
    await goes_on(stage)
    assert await fates(stage) == {"deferred": 2}
    assert "Čeká na konec tichých hodin: 2" in stage.ana.sees()
    assert "Celkem: 2" in stage.ana.sees()
    stage.clock.set("2026-11-25 08:00")
    await goes_on(stage)
    assert await fates(stage) == {"delivered": 2}
    assert "Doručeno: 2" in stage.ana.sees()
    for person in (stage.bea, stage.ota):
        assert WORDS in person.sees()


async def test_stopping_keeps_back_what_waits_and_it_can_be_sent_later(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 2 lidem")
    await stage.ana.taps("Zastavit")
    assert "Zastaveno: 2" in stage.ana.sees()
    await goes_on(stage)
    assert await fates(stage) == {"stopped": 2}
    stage.ana.sees()
    assert not stage.bea.unseen()
    await stage.ana.taps("Poslat jen nedoručeným")
    await goes_on(stage)
    assert await fates(stage) == {"delivered": 2}
    for person in (stage.ana, stage.bea, stage.ota):
        person.sees()


async def test_a_correction_is_written_over_what_was_delivered(stage: Stage) -> None:
    await sends(stage)
    before = {person.id: len(person.messages) for person in (stage.bea, stage.ota)}
    stage.bea.sees()
    stage.ota.sees()
    await stage.ana.taps("Opravit")
    await stage.ana.says("Porada bude až ve čtvrtek 3. 12.")
    await stage.ana.taps("Opravit u všech")
    assert "Opraveno" in stage.ana.sees()
    await goes_on(stage)
    for person in (stage.bea, stage.ota):
        assert "Porada bude až ve čtvrtek" in person.sees()
        assert "Opravené znění" in person.sees()
        assert len(person.messages) == before[person.id]
        assert all(WORDS not in message.text for message in person.messages)


async def test_what_waits_when_it_is_corrected_comes_in_the_new_words(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 2 lidem")
    await stage.ana.taps("Opravit")
    await stage.ana.says("Porada bude až ve čtvrtek 3. 12.")
    await stage.ana.taps("Opravit u všech")
    since = len(stage.telegram.calls())
    await goes_on(stage)
    await goes_on(stage)
    stage.ana.sees()
    for person in (stage.bea, stage.ota):
        assert "Porada bude až ve čtvrtek" in person.sees()
        assert WORDS not in person.received(since)


async def test_a_correction_of_what_came_in_a_bundle_comes_as_a_new_message(stage: Stage) -> None:
    stage.clock.set(NIGHT)
    await stage.ota.says("/menu")
    for words in (WORDS, "Druhé oznámení."):
        await writes(stage.ana, words)
        await stage.ana.taps("Odeslat 2 lidem")
        await goes_on(stage)
        stage.ana.sees()
    stage.clock.set("2026-11-25 08:00")
    await goes_on(stage)
    stage.ana.sees()
    for person in (stage.bea, stage.ota):
        assert "Druhé oznámení" in person.sees()
    await stage.ana.says("/oznameni")
    await stage.ana.taps("Ve středu 2. 12.")
    await stage.ana.taps("Opravit")
    await stage.ana.says("Porada bude až ve čtvrtek 3. 12.")
    await stage.ana.taps("Opravit u všech")
    before = len(stage.bea.messages)
    await goes_on(stage)
    assert "Porada bude až ve čtvrtek" in stage.bea.sees()
    assert len(stage.bea.messages) == before + 1
    stage.ota.sees()


async def test_withdrawing_takes_it_out_of_every_chat(stage: Stage) -> None:
    await sends(stage)
    stage.bea.sees()
    stage.ota.sees()
    await stage.ana.taps("Stáhnout")
    assert "smažeme 2 lidem" in stage.ana.sees()
    await stage.ana.taps("Ano, stáhnout")
    assert "Staženo: 2" in stage.ana.sees()
    await goes_on(stage)
    assert await fates(stage) == {"withdrawn": 2}
    for person in (stage.bea, stage.ota):
        assert all(WORDS not in message.text for message in person.messages)
        person.sees()
    stage.ana.sees()


async def test_what_is_too_old_to_be_deleted_is_written_over(stage: Stage) -> None:
    await sends(stage)
    stage.bea.sees()
    stage.ota.sees()
    stage.clock.advance(days=2)
    await stage.ana.taps("Stáhnout")
    await stage.ana.taps("Ano, stáhnout")
    await goes_on(stage)
    stage.ana.sees()
    for person in (stage.bea, stage.ota):
        assert "Oznámení bylo staženo" in person.sees()
        assert all(WORDS not in message.text for message in person.messages)


async def test_a_picture_comes_with_its_words_is_confirmed_and_corrected_in_place(stage: Stage) -> None:
    await stage.ana.says("/oznameni")
    await stage.ana.taps("Nové oznámení")
    await stage.ana.sends_photo(WORDS)
    assert "S obrázkem" in stage.ana.sees()
    await stage.ana.taps("Prosím potvrďte přečtení")
    await stage.ana.taps("Odeslat 2 lidem")
    await goes_on(stage)
    stage.ana.sees()
    stage.ota.sees()
    assert WORDS in stage.bea.sees()
    before = len(stage.bea.messages)
    await stage.bea.taps("Potvrzuji přečtení")
    assert "Přečtení jste potvrdili" in stage.bea.sees()
    await stage.ana.taps("Opravit")
    await stage.ana.says("Porada bude až ve čtvrtek 3. 12.")
    await stage.ana.taps("Opravit u všech")
    await goes_on(stage)
    stage.ana.sees()
    stage.ota.sees()
    assert "Porada bude až ve čtvrtek" in stage.bea.sees()
    assert len(stage.bea.messages) == before


async def test_those_who_have_not_confirmed_are_reminded_once_a_day(stage: Stage) -> None:
    await sends(stage, receipt=True)
    stage.ota.sees()
    stage.bea.sees()
    await stage.bea.taps("Potvrzuji přečtení")
    await stage.ana.taps("Připomenout nepotvrzeným")
    assert "Připomínka jde 1 člověku" in stage.ana.sees()
    await goes_on(stage)
    assert not stage.bea.unseen()
    assert "Prosím potvrďte, že jste ho četli" in stage.ota.sees()
    await stage.ana.taps("Připomenout nepotvrzeným")
    assert "zítra" in stage.ana.toast
    await stage.ota.taps("Zobrazit oznámení")
    assert WORDS in stage.ota.sees()
    await stage.ota.taps("Potvrzuji přečtení")
    await stage.ana.taps("Obnovit")
    assert "Přečtení potvrdilo: 2 ze 2" in stage.ana.sees()


@pytest.mark.parametrize("deed", ["corrected", "withdrawn"])
@pytest.mark.parametrize("with_picture", [False, True])
async def test_what_a_reminder_has_shown_does_not_outlive_the_announcement(
    stage: Stage, deed: str, *, with_picture: bool
) -> None:
    await writes(stage.ana)
    if with_picture:
        await stage.ana.taps("Text a příloha")
        await stage.ana.sends_photo(caption=WORDS)
    await stage.ana.taps("Prosím potvrďte přečtení")
    await stage.ana.taps("Odeslat 2 lidem")
    await goes_on(stage)
    for person in (stage.ana, stage.bea, stage.ota):
        person.sees()
    await stage.ana.taps("Připomenout nepotvrzeným")
    await goes_on(stage)
    stage.ota.sees()
    await stage.ota.taps("Zobrazit oznámení")
    if deed == "corrected":
        await stage.ana.taps("Opravit")
        await stage.ana.says("Porada bude až v 10 hodin.")
        await stage.ana.taps("Opravit u všech")
    else:
        await stage.ana.taps("Stáhnout")
        await stage.ana.taps("Ano, stáhnout")
    await goes_on(stage)
    for person in (stage.bea, stage.ota):
        assert all(WORDS not in message.text for message in person.messages)
        assert sum("Porada bude až v 10 hodin" in one.text for one in person.messages) == (deed == "corrected")
        person.sees()
    stage.ana.sees()


async def test_ana_sees_whom_to_phone(stage: Stage) -> None:
    await stage.bea.blocks()
    await sends(stage)
    stage.ota.sees()
    await stage.ana.taps("Komu zavolat")
    seen = stage.ana.sees()
    assert "ZŠ Lipová Cheb – +420 000 100 200" in seen
    assert "NZDM Kompas Cheb – +420 000 100 100" in seen
    assert "Bea Zástupkyně" in seen


async def test_above_the_number_of_the_district_a_second_coordinator_approves(stage: Stage) -> None:
    await second_coordinator(stage)
    await stage.delivers_notices()
    stage.ana.sees()
    await writes(stage.ana)
    assert "až ho schválí druhý koordinátor ORP" in stage.ana.sees()
    await stage.ana.taps("Odeslat 3 lidem")
    assert "Čeká, až ho schválí" in stage.ana.sees()
    await goes_on(stage)
    assert not stage.bea.unseen()
    assert "čeká na Vaše schválení" in stage.eve.sees()
    assert WORDS in stage.eve.sees()
    await stage.ana.taps_old(stage.ana.screen, "annyes:1")
    assert NOT_HERE in stage.ana.toast
    assert await state(stage) == "waiting"
    await stage.eve.taps("Schválit pro 3 lidi")
    assert "Schváleno" in stage.eve.sees()
    await goes_on(stage)
    assert "Doručeno: 3" in stage.ana.sees()
    for person in (stage.bea, stage.ota, stage.eve):
        assert WORDS in person.sees()


async def test_what_is_returned_says_why_and_waits_again_when_it_is_sent_again(stage: Stage) -> None:
    await second_coordinator(stage)
    await stage.delivers_notices()
    stage.ana.sees()
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 3 lidem")
    await stage.delivers_notices()
    stage.eve.sees()
    await stage.eve.taps_old(stage.eve.screen, "annread:1")
    assert "Tohle je zkouška" in stage.eve.toast
    await stage.eve.taps("Vrátit s důvodem")
    await stage.eve.says("Doplňte prosím číslo místnosti.")
    assert "Vráceno" in stage.eve.sees()
    await stage.delivers_notices()
    assert "Doplňte prosím číslo místnosti." in stage.ana.sees()
    await stage.ana.taps("Otevřít oznámení")
    await stage.ana.taps("Odeslat 3 lidem")
    await stage.delivers_notices()
    assert "čeká na Vaše schválení" in stage.eve.sees()


async def test_where_nobody_can_confirm_the_author_is_asked_twice_and_it_is_written_down(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        await Announcements(connection).set_rule(CHEB, 1, 1, stage.clock())
    await writes(stage.ana)
    assert "nikdo další není" in stage.ana.sees()
    await stage.ana.taps("Odeslat 2 lidem")
    assert "Opravdu ho chcete odeslat?" in stage.ana.sees()
    assert await state(stage) == "draft"
    await stage.ana.taps("Ano, odeslat 2 lidem")
    await goes_on(stage)
    for person in (stage.ana, stage.bea, stage.ota):
        person.sees()
    deeds = await stage.rows("SELECT action FROM audit WHERE action LIKE 'announcement%' ORDER BY id")
    assert [row["action"] for row in deeds] == ["announcement_unconfirmed", "announcement_sent"]


async def test_it_leaves_at_its_time_and_not_before(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Kdy")
    await stage.ana.says("zítra v 9:00")
    assert "Odejde 25. 11. 2026 09:00" in stage.ana.sees()
    await stage.ana.taps("Odeslat 2 lidem")
    await goes_on(stage)
    assert await state(stage) == "scheduled"
    stage.clock.set("2026-11-25 09:00")
    await tend_announcements(stage.database, stage.clock())
    await goes_on(stage)
    assert "Doručeno: 2" in stage.ana.sees()
    for person in (stage.bea, stage.ota):
        assert WORDS in person.sees()


async def test_what_was_planned_by_somebody_who_coordinates_no_more_is_not_sent(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Kdy")
    await stage.ana.says("zítra v 9:00")
    await stage.ana.taps("Odeslat 2 lidem")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'coordinator'")
    stage.clock.set("2026-11-25 09:00")
    await tend_announcements(stage.database, stage.clock())
    await stage.delivers_notices()
    assert await state(stage) == "stopped"
    assert not stage.bea.unseen()


async def test_a_filter_from_the_network_says_to_whom_and_reaches_those_who_speak_for_its_actors(stage: Stage) -> None:
    await stage.ana.says("/sit")
    await stage.ana.taps("Filtrovat")
    await stage.ana.taps("Přidat podmínku")
    await stage.ana.taps_old(stage.ana.screen, "sitv:kind:0")
    await stage.ana.taps("nízkoprahová")
    await stage.ana.taps("Napsat těmto aktérům")
    seen = stage.ana.sees()
    assert "Dostane ho 1 člověk" in seen
    assert "Jen aktéři:" in seen
    await stage.ana.taps("Text a příloha")
    await stage.ana.says(WORDS)
    await stage.ana.taps("Odeslat 1 člověku")
    await goes_on(stage)
    stage.ana.sees()
    assert WORDS in stage.bea.sees()
    assert not stage.ota.unseen()


async def test_people_and_roles_are_left_out_one_by_one(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Komu")
    await stage.ana.taps("zástupcům aktérů")
    assert "Dostane ho 1 člověk" in stage.ana.sees()
    await stage.ana.taps("zástupcům aktérů")
    await stage.ana.taps("Kdo ho dostane")
    await stage.ana.taps("Ota Ospodní")
    await stage.ana.taps("Zpět")
    assert "Dostane ho 1 člověk" in stage.ana.sees()


async def test_a_restart_in_the_middle_loses_nothing_and_sends_nothing_twice(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 2 lidem")
    await stage.restart()
    await goes_on(stage)
    await stage.restart()
    await goes_on(stage)
    assert "Doručeno: 2" in stage.ana.sees()
    for person in (stage.bea, stage.ota):
        assert sum(WORDS in message.text for message in person.messages) == 1
        person.sees()


async def test_who_loses_the_role_before_it_leaves_does_not_get_it(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 2 lidem")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'crisis_worker'")
    await goes_on(stage)
    assert await fates(stage) == {"delivered": 1, "failed": 1}
    assert not stage.ota.unseen()
    stage.bea.sees()
    stage.ana.sees()
    await stage.ana.taps("Nepodařilo se doručit (1)")
    assert "mezitím bez potřebné role" in stage.ana.sees()


TAPS = (
    *("ann:1", "annw:1", "annfile:1", "annr:1:1", "annt:1", "anna:1", "anntest:1", "annsend:1:2:0", "annsend:1:2:1"),
    *("anndrop:1:0", "anndrop:1:1", "annback:1", "anncopy:1", "annc:1", "annyes:1", "annno:1", "annread:1"),
    *("annshow:1", "annro:1:member", "annos:1:0", f"annor:1:{CHEB}:0", "annf:1:0", "annfp:1:1:0", "annfx:1:0"),
    *("anntake:1:0", "annm:1:p:0", "annx:1:p:2:0", "annstop:1", "annagain:1", "annrem:1", "annn:1:delivered:0"),
    *("annph:1:0", "annfix:1", "annwd:1:1", f"annrule:{CHEB}"),
)


@pytest.mark.parametrize("is_sent", [False, True])
async def test_nobody_else_sees_or_touches_an_announcement(stage: Stage, is_sent: bool) -> None:
    await writes(stage.ana)
    if is_sent:
        await stage.ana.taps("Komu")
        await stage.ana.taps("zástupcům aktérů")
        await stage.ana.taps("Zpět")
        await stage.ana.taps("Odeslat 1 člověku")
        await goes_on(stage)
        stage.ana.sees()
        stage.ota.sees()
    before = [tuple(row) for row in await stage.rows("SELECT * FROM announcement")]
    for person in (stage.bea, stage.vera, stage.cyril, *(() if is_sent else (stage.ota,))):
        await person.says("/menu")
        for data in TAPS:
            await person.taps_old(person.screen, data)
            assert NOT_HERE in person.toast, data
        assert "porada sítě" not in person.received()
    assert [tuple(row) for row in await stage.rows("SELECT * FROM announcement")] == before
    assert await stage.rows("SELECT * FROM announcement_rule") == []


async def test_only_coordinators_have_announcements(stage: Stage) -> None:
    for person in (stage.bea, stage.ota, stage.vera):
        await person.says("/oznameni")
        assert NOT_HERE in person.sees()
        await person.taps_old(person.screen, "annnew")
        assert NOT_HERE in person.toast
    await stage.cyril.says("/announce")
    assert "Napište síti jednou" in stage.cyril.sees()
    assert await stage.rows("SELECT id FROM announcement") == []


async def test_after_a_year_names_are_forgotten_and_numbers_stay(stage: Stage) -> None:
    await sends(stage, receipt=True)
    stage.bea.sees()
    stage.ota.sees()
    stage.clock.advance(days=366)
    await sweep(stage.database, stage.clock())
    assert await stage.rows("SELECT * FROM announcement_recipient") == []
    assert await fates(stage) == {"delivered": 2}
    await stage.ana.says("/oznameni")
    await stage.ana.taps("Ve středu")
    assert "Doručeno: 2" in stage.ana.sees()


async def test_words_about_a_child_are_not_sent_unasked(stage: Stage) -> None:
    await stage.ana.says("/oznameni")
    await stage.ana.taps("Nové oznámení")
    await stage.ana.says("Řeší se rodina, rodné číslo 105212/1234.")
    assert await stage.rows("SELECT id FROM announcement WHERE words <> ''") == []


async def test_a_district_says_above_how_many_people_somebody_confirms(stage: Stage) -> None:
    await stage.ana.says("/oznameni")
    await stage.ana.taps("Kdy schvaluje")
    await stage.ana.taps("Cheb: nad 50 lidí")
    await stage.ana.says("10")
    assert "Cheb: nad 10 lidí" in stage.ana.sees()
    assert [row["orp"] for row in await stage.rows("SELECT orp FROM announcement_rule")] == [CHEB]


async def test_where_the_district_has_one_coordinator_the_regional_one_approves(stage: Stage) -> None:
    code = await stage.code(Role.REGIONAL_COORDINATOR, kraj="CZ041")
    await stage.eve.says(f"/start {code}")
    async with stage.database.transaction() as connection:
        await Announcements(connection).set_rule(CHEB, 1, 1, stage.clock())
    await writes(stage.ana)
    assert "požádáme krajského" in stage.ana.sees()
    await stage.ana.taps("Odeslat 2 lidem")
    await stage.delivers_notices()
    assert "An announcement waits for your approval" in stage.eve.sees()
    await stage.eve.taps("Approve for 2 people")
    await goes_on(stage)
    assert await fates(stage) == {"delivered": 2}
    for person in (stage.ana, stage.bea, stage.ota):
        person.sees()


async def test_the_author_takes_back_what_waits_and_nobody_decides_on_it_any_more(stage: Stage) -> None:
    await second_coordinator(stage)
    await stage.delivers_notices()
    stage.ana.sees()
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 3 lidem")
    await stage.delivers_notices()
    stage.eve.sees()
    await stage.ana.taps("Vzít zpět")
    assert "Rozepsané oznámení" in stage.ana.sees()
    await stage.eve.taps("Schválit pro 3 lidi")
    assert "už je rozhodnuto" in stage.eve.toast
    assert await state(stage) == "draft"


async def test_the_message_followed_last_is_the_live_one(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 2 lidem")
    first = stage.ana.screen.id
    await goes_on(stage)
    for person in (stage.ana, stage.bea, stage.ota):
        person.sees()
    await stage.ana.says("/oznameni")
    await stage.ana.taps("Ve středu")
    second = stage.ana.screen.id
    await stage.ana.taps("Stáhnout")
    await stage.ana.taps("Ano, stáhnout")
    await goes_on(stage)
    assert second != first
    assert stage.ana.screen.id == second
    assert "Staženo: 2" in stage.ana.sees()
    assert sum("Doručeno: 2" in message.text for message in stage.ana.messages if message.id == first) == 1


async def test_while_it_is_being_sent_other_things_open_beside_the_live_message(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Odeslat 2 lidem")
    live = stage.ana.screen.id
    await stage.ana.taps("Stáhnout")
    assert stage.ana.screen.id != live
    await goes_on(stage)
    assert stage.ana.screen.id == live
    assert "Doručeno: 2" in stage.ana.sees()
    for person in (stage.bea, stage.ota):
        person.sees()


async def test_a_document_without_a_word_is_an_announcement_too(stage: Stage) -> None:
    await stage.ana.says("/oznameni")
    await stage.ana.taps("Nové oznámení")
    await stage.ana.sends_document("zapis.docx", b"PK")
    assert "Se souborem" in stage.ana.sees()
    await stage.ana.taps("Odeslat 2 lidem")
    await goes_on(stage)
    stage.ana.sees()
    for person in (stage.bea, stage.ota):
        assert "Oznámení · síť ORP Cheb" in person.sees()
        assert person.screen.media is not None


async def test_three_days_of_darkness_past_its_time_it_is_not_sent_and_ana_learns(stage: Stage) -> None:
    await writes(stage.ana)
    await stage.ana.taps("Kdy")
    await stage.ana.says("zítra v 9:00")
    await stage.ana.taps("Odeslat 2 lidem")
    stage.clock.advance(days=6)
    await tend_announcements(stage.database, stage.clock())
    await stage.delivers_notices()
    assert "Zastaveno" in stage.ana.sees()
    assert not stage.bea.unseen()
    await stage.ana.taps("Použít znovu")
    assert WORDS in stage.ana.sees()
    assert "Rozepsané oznámení" in stage.ana.sees()


async def test_a_recipient_who_erases_everything_stays_a_number_in_the_report(stage: Stage) -> None:
    await sends(stage)
    stage.bea.sees()
    stage.ota.sees()
    await stage.ota.says("/smazatme")
    await stage.ota.taps("smazat")
    stage.ota.sees()
    await stage.ana.taps("Obnovit")
    assert "Celkem: 2" in stage.ana.sees()
    await stage.ana.taps("Doručeno")
    assert "smazaný účet" in stage.ana.sees()
    assert "Ota" not in stage.ana.sees()


async def test_a_tick_with_nothing_to_do_does_nothing(stage: Stage) -> None:
    await sends(stage)
    stage.bea.sees()
    stage.ota.sees()
    assert await tend_announcements(stage.database, stage.clock()) == 0


async def test_an_announcement_begun_and_left_empty_is_gone_on_with(stage: Stage) -> None:
    for _ in range(2):
        await stage.ana.says("/oznameni")
        await stage.ana.taps("Nové oznámení")
        await stage.ana.taps("Zrušit")
    await writes(stage.ana)
    assert len(await stage.rows("SELECT id FROM announcement")) == 1
