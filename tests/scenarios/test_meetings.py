"""Meetings: called by one message, answered for an actor, changed, cancelled, attended; seen by nobody else."""

import asyncio

import pytest

from domain.platform import PlatformType
from domain.rights import Role
from tests.scenarios.test_events import calendar
from tests.stage.meetings import CASE, calls, network, platform, ticks
from tests.stage.people import Person
from tests.stage.stage import Stage
from views.meeting_keeping import CancelMeeting, ChangeMeeting, MarkSeat, OpenAbsent, OpenReplies
from views.meetings import AnswerMeeting, OpenMeeting, OpenMinutes, SendMeetingFile

NOT_HERE = "Tohle už tu není"
WHEN = "1. 12. 2026 9:00"
LACKS = "Ke složení chybí"


@pytest.fixture
async def called(stage: Stage) -> Stage:
    """Ana has called the platform of Bea and Ota together."""
    await network(stage)
    await calls(stage.ana, agenda="Vyhodnocení roku")
    await stage.delivers_notices()
    for person in (stage.bea, stage.ota):
        assert "Pozvánka: Lokální síť Cheb" in person.sees()
    return stage


async def opens(person: Person, meeting: int = 1) -> str:
    """Come to the meeting, as from the list."""
    await person.says("/menu")
    await person.taps_old(person.screen, OpenMeeting(meeting).pack())
    return person.sees()


async def hears_nothing(stage: Stage, *people: Person) -> None:
    await stage.delivers_notices()
    assert [person.unseen() for person in people] == [[] for _ in people]


async def answers_kept(stage: Stage) -> list[tuple[str | None, str | None]]:
    rows = await stage.rows("SELECT answer, substitute FROM meeting_seat ORDER BY id")
    return [(row["answer"], row["substitute"]) for row in rows]


async def test_one_message_says_when_and_where_and_the_preview_whom_it_reaches(stage: Stage) -> None:
    await network(stage)
    await stage.ana.says("/setkani")
    await stage.ana.taps("Svolat setkání")
    await stage.ana.says("příští úterý v 9 v zasedačce")
    assert "Co bude na programu?" in stage.ana.sees()
    await stage.ana.says("Vyhodnocení roku")
    seen = stage.ana.sees()
    for words in (WHEN, "Kde: v zasedačce", "Vyhodnocení roku", "3 aktéři, 2 lidé v botu", "zavolejte jim: ZŠ Cheb"):
        assert words in seen
    await stage.ana.taps("📨 Svolat")
    assert "pozvánky odcházejí" in stage.ana.sees()
    await stage.delivers_notices()
    for person in (stage.bea, stage.ota):
        assert "Pozvánka: Lokální síť Cheb" in person.sees()
        assert WHEN in person.sees()
        file = calendar(stage, person)
        assert (file["METHOD"], file["SEQUENCE"], file["DTSTART"]) == ("PUBLISH", "0", "20261201T080000Z")
    await hears_nothing(stage, stage.vera, stage.cyril, stage.ana)


async def test_only_what_is_missing_is_asked_and_a_day_without_a_time_asks_for_the_time(stage: Stage) -> None:
    await network(stage)
    await stage.ana.says("/setkani")
    await stage.ana.taps("Svolat setkání")
    await stage.ana.says("Porada o prevenci příští úterý")
    assert "a v kolik hodin?" in stage.ana.sees()
    await stage.ana.says("🎉")
    assert "a v kolik hodin?" in stage.ana.sees()
    await stage.ana.says("9-11")
    assert "Kde se sejdete?" in stage.ana.sees()
    await stage.ana.taps("Přeskočit")
    await stage.ana.taps("Přeskočit")
    assert "Porada o prevenci" in stage.ana.sees()
    assert "1. 12. 2026 9:00–11:00" in stage.ana.sees()
    assert "Platforma: Lokální síť Cheb" in stage.ana.sees()


async def test_a_place_said_with_the_day_is_not_asked_again(stage: Stage) -> None:
    await network(stage)
    await stage.ana.says("/setkani")
    await stage.ana.taps("Svolat setkání")
    await stage.ana.says("Porada o prevenci")
    assert "Kdy se sejdete?" in stage.ana.sees()
    await stage.ana.says("příští úterý v 9 v zasedačce úřadu")
    assert "Co bude na programu?" in stage.ana.sees()
    await stage.ana.taps("Přeskočit")
    assert "Kde: v zasedačce úřadu" in stage.ana.sees()


@pytest.mark.parametrize("words", ["🎉", "nevím", "včera v 9", "31. 2. v 9"])
async def test_what_is_no_day_to_come_is_asked_again(stage: Stage, words: str) -> None:
    await network(stage)
    await stage.ana.says("/setkani")
    await stage.ana.taps("Svolat setkání")
    await stage.ana.says("v zasedačce")
    await stage.ana.says(words)
    assert "Kdy se sejdete?" in stage.ana.sees() or "Kdy a kde?" in stage.ana.sees()
    assert await stage.rows("SELECT id FROM meeting") == []


async def test_an_invitation_is_answered_on_it_and_its_keeper_sees_by_whom_it_stands(called: Stage) -> None:
    await called.ana.taps("Odpovědi")
    assert LACKS in called.ana.sees()
    assert "ZŠ Cheb – nikdo v botu, zavolejte" in called.ana.sees()
    await called.bea.taps("Přijdeme")
    assert "NZDM Kompas Cheb: přijdete." in called.bea.sees()
    assert called.bea.toast == "Děkujeme, je to zapsané."
    await opens(called.ana)
    await called.ana.taps("Odpovědi")
    assert LACKS in called.ana.sees()
    await called.ota.taps("Přijdeme")
    await opens(called.ana)
    await called.ana.taps("Odpovědi")
    assert LACKS not in called.ana.sees()
    assert "Složení i počet zatím stačí" in called.ana.sees()
    await opens(called.ota)
    await called.ota.taps("Nepřijdeme")
    await opens(called.ana)
    await called.ana.taps("Odpovědi")
    assert LACKS in called.ana.sees()
    assert "Nepřijdou (1)\n• OSPOD Cheb" in called.ana.sees()
    await hears_nothing(called, called.bea, called.ana, called.ota)


async def test_the_quorum_of_a_platform_is_watched(stage: Stage) -> None:
    await network(stage)
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE platform SET quorum = 2")
    await calls(stage.ana)
    await stage.delivers_notices()
    for person in (stage.ota, stage.bea):
        person.sees()
    await stage.bea.taps("Přijdeme")
    await opens(stage.ana)
    await stage.ana.taps("Odpovědi")
    assert "Potvrzeno 1 z potřebných 2" in stage.ana.sees()


async def test_members_read_who_comes_and_the_keepers_buttons_are_not_theirs(called: Stage) -> None:
    await called.bea.taps("Přijdeme")
    seen = await opens(called.ota)
    assert "Přijdou: NZDM Kompas Cheb" in seen
    assert "přijde 1 · zatím mlčí 2" in seen
    for words in ("Odpovědi", "Změnit", "Zrušit", "Kdo přišel"):
        assert words not in seen


async def test_somebody_else_comes_in_place(called: Stage) -> None:
    await called.bea.taps("Přijde za nás někdo jiný")
    await called.bea.says("Jana z klubu")
    assert "NZDM Kompas Cheb: za Vás přijde Jana z klubu." in called.bea.sees()
    await opens(called.ana)
    await called.ana.taps("Odpovědi")
    assert "NZDM Kompas Cheb – Jana z klubu" in called.ana.sees()
    await opens(called.bea)
    await called.bea.taps("Přijdeme")
    assert await answers_kept(called) == [("yes", None), (None, None), (None, None)]


async def test_two_people_of_one_actor_who_answer_at_once_leave_one_answer_and_both_read_it(called: Stage) -> None:
    await called.enters(called.vera, Role.MEMBER, actor=called.club.id)
    for person in (called.bea, called.vera):
        await opens(person)
    await asyncio.gather(called.bea.taps("Přijdeme"), called.vera.taps("Nepřijdeme"))
    (held, _), *_ = await answers_kept(called)
    for person in (called.bea, called.vera):
        assert f"NZDM Kompas Cheb: {'přijdete' if held == 'yes' else 'nepřijdete'}." in await opens(person)


async def test_a_person_of_two_actors_answers_for_each(stage: Stage) -> None:
    await network(stage)
    (school,) = await stage.rows("SELECT id FROM actor WHERE card ->> 'kind' = 'zs'")
    await stage.enters(stage.bea, Role.MEMBER, actor=school["id"])
    await calls(stage.ana)
    await stage.delivers_notices()
    for person in (stage.ota, stage.bea):
        person.sees()
    await stage.bea.taps("Přijdeme")
    assert "ZŠ Cheb: přijdete?" in stage.bea.sees()
    await stage.bea.taps("Odpovědět za: ZŠ Cheb")
    await stage.bea.taps("Možná")
    assert "NZDM Kompas Cheb: přijdete." in stage.bea.sees()
    assert "ZŠ Cheb: možná přijdete." in stage.bea.sees()


@pytest.mark.parametrize("name", ["vera", "cyril", "eve"])
async def test_strangers_neither_see_a_meeting_nor_answer_it(called: Stage, name: str) -> None:
    person: Person = getattr(called, name)
    await person.says("/setkani")
    assert "Lokální síť" not in person.sees()
    await person.says("/menu")
    menu = person.screen
    for tap in (
        OpenMeeting(1),
        AnswerMeeting(1, 1, "yes"),
        SendMeetingFile(1),
        OpenReplies(1),
        CancelMeeting(1),
        ChangeMeeting(1),
        OpenMinutes(1),
        MarkSeat(1, 1, came=True),
        OpenAbsent(1),
    ):
        await person.taps_old(menu, tap.pack())
        assert person.toast != ""
        assert "Lokální síť" not in person.received()
    assert await answers_kept(called) == [(None, None)] * 3


async def test_a_member_keeps_nothing(called: Stage) -> None:
    await called.bea.says("/menu")
    menu = called.bea.screen
    for tap in (
        OpenReplies(1),
        CancelMeeting(1),
        ChangeMeeting(1),
        MarkSeat(1, 1, came=True),
        AnswerMeeting(1, 2, "no"),
    ):
        await called.bea.taps_old(menu, tap.pack())
        assert NOT_HERE in called.bea.toast
    assert await answers_kept(called) == [(None, None)] * 3


async def test_another_day_is_told_with_a_risen_sequence_and_asks_everybody_anew(called: Stage) -> None:
    await called.bea.taps("Přijdeme")
    await opens(called.ana)
    await called.ana.taps("Změnit")
    await called.ana.taps("🕘 Kdy")
    await called.ana.says("ve středu 2. 12. v 10")
    await called.ana.taps("Uložit a dát vědět")
    assert "Změna je uložená" in called.ana.sees()
    await called.delivers_notices()
    for person in (called.bea, called.ota):
        assert "nově platí" in person.sees()
        assert "2. 12. 2026 10:00" in person.sees()
        assert calendar(called, person)["SEQUENCE"] == "1"
    assert "NZDM Kompas Cheb: přijdete?" in called.bea.sees()
    await hears_nothing(called, called.ana, called.vera, called.cyril)


async def test_a_cancelled_meeting_reaches_exactly_the_invited_with_its_reason(called: Stage) -> None:
    await called.ota.taps("Nepřijdeme")
    await opens(called.ana)
    await called.ana.taps("Zrušit setkání")
    await called.ana.says("Onemocněla většina týmu.")
    await called.ana.taps("Zrušit a dát všem vědět")
    assert "Setkání je zrušené" in called.ana.sees()
    await called.delivers_notices()
    for person in (called.bea, called.ota):
        assert "setkání se nekoná" in person.sees()
        assert "Onemocněla většina týmu." in person.sees()
        file = calendar(called, person)
        assert (file["METHOD"], file["STATUS"]) == ("CANCEL", "CANCELLED")
    await hears_nothing(called, called.ana, called.vera, called.cyril)
    assert "Setkání se nekoná" in await opens(called.bea)
    await called.bea.taps_old(called.bea.screen, AnswerMeeting(1, 1, "yes").pack())
    assert called.bea.toast == "Tohle setkání se nekoná."


async def test_the_silent_are_reminded_once_a_day_and_the_others_left_alone(called: Stage) -> None:
    await called.bea.taps("Přijdeme")
    await opens(called.ana)
    await called.ana.taps("Odpovědi")
    await called.ana.taps("Připomenout mlčícím (1)")
    assert "Připomínka jde 1 člověku." in called.ana.sees()
    await called.delivers_notices()
    assert "přijdete? Ještě jste neodpověděli." in called.ota.sees()
    await hears_nothing(called, called.bea)
    await called.ana.taps("Připomenout mlčícím (1)")
    assert "Dnes už jste připomínku poslali" in called.ana.toast
    await hears_nothing(called, called.ota)
    called.clock.advance(days=1)
    await called.ana.taps("Připomenout mlčícím (1)")
    await called.delivers_notices()
    assert "přijdete? Ještě jste neodpověděli." in called.ota.sees()


async def test_whom_to_phone_names_the_silent_with_their_numbers(called: Stage) -> None:
    await opens(called.ana)
    await called.ana.taps("Odpovědi")
    await called.ana.taps("Komu zavolat")
    assert "ZŠ Cheb – +420 000 100 300" in called.ana.sees()
    assert "OSPOD Cheb – telefon neuveden" in called.ana.sees()


async def test_what_was_said_on_the_phone_is_kept_until_the_actor_says_otherwise(called: Stage) -> None:
    await opens(called.ana)
    await called.ana.taps("Odpovědi")
    await called.ana.taps("Komu zavolat")
    await called.ana.taps("✍️ OSPOD Cheb")
    await called.ana.taps("Přijdou")
    assert "Přijdou (1)\n• OSPOD Cheb" in called.ana.sees()
    assert "OSPOD Cheb: přijdete." in await opens(called.ota)
    await called.ota.taps("Nepřijdeme")
    await opens(called.ana)
    await called.ana.taps("Odpovědi")
    await called.ana.taps("Komu zavolat")
    assert "OSPOD Cheb" not in called.ana.sees()


async def test_afterwards_it_is_tapped_who_came_and_who_stays_away_is_known(called: Stage) -> None:
    await called.bea.taps("Přijdeme")
    called.clock.set("2026-12-01 12:30")
    await ticks(called)
    assert "kdo přišel?" in called.ana.sees()
    called.ota.sees()
    called.bea.sees()
    await called.ana.taps("Všichni, kdo to potvrdili, přišli")
    assert "Přišlo: 1 ze 3" in called.ana.sees()
    await called.ana.taps("OSPOD Cheb")
    assert "Přišlo: 2 ze 3" in called.ana.sees()
    await called.ana.taps("OSPOD Cheb")
    assert "Přišlo: 1 ze 3" in called.ana.sees()
    await called.ana.says("/setkani")
    await called.ana.taps("Kdo se neúčastní")
    seen = called.ana.sees()
    assert "ZŠ Cheb – 0 z 1" in seen
    assert "NZDM Kompas Cheb – 1 z 1" in seen
    assert seen.index("ZŠ Cheb") < seen.index("NZDM Kompas")


async def test_another_agenda_is_saved_without_a_word_to_anybody(called: Stage) -> None:
    await opens(called.ana)
    await called.ana.taps("Změnit")
    await called.ana.taps("📋 Program")
    await called.ana.says("Plán na příští rok")
    assert "dát vědět" not in called.ana.sees()
    await called.ana.taps("✅ Uložit")
    assert "Změna je uložená." in called.ana.sees()
    assert "pozvaní dostanou zprávu" not in called.ana.sees()
    await hears_nothing(called, called.bea, called.ota, called.vera, called.cyril)


async def test_minutes_reach_the_members_as_a_link_or_a_file(called: Stage) -> None:
    called.clock.set("2026-12-01 12:30")
    await opens(called.ana)
    await called.ana.taps("Přidat zápis")
    await called.ana.says("🎉")
    assert "Čekám odkaz" in called.ana.sees()
    await called.ana.says("https://zapisy.example.org/1")
    asked = called.ana.screen
    await called.ana.taps("Poslat členům")
    assert "Zápis je uložený" in called.ana.sees()
    assert "zatím mlčí" not in called.ana.sees()
    assert called.ana.screen.id == asked.id
    await called.delivers_notices()
    for person in (called.bea, called.ota):
        assert "je k dispozici zápis" in person.sees()
        assert person.links["📝 Zápis"] == "https://zapisy.example.org/1"
    called.clock.advance(minutes=2)
    await opens(called.ana)
    await called.ana.taps("Vyměnit zápis")
    await called.ana.sends_document("zapis.pdf", b"%PDF-1.4")
    await called.ana.taps("Poslat členům")
    called.ana.sees()
    await called.delivers_notices()
    for person in (called.bea, called.ota):
        assert "je k dispozici zápis" in person.sees()
        assert "document" in person.screen.media
    await called.bea.says("/setkani")
    await called.bea.taps("Minulá setkání")
    assert "📝 1. 12. 2026" in called.bea.sees()
    await hears_nothing(called, called.vera, called.cyril)


async def test_a_case_conference_asks_no_subject_and_takes_no_words_of_a_child(stage: Stage) -> None:
    await network(stage)
    await platform(stage, CASE, type=PlatformType.CASE_CONFERENCE)
    await stage.ana.says("/setkani")
    await stage.ana.taps("Svolat setkání")
    await stage.ana.taps(CASE)
    assert "O dítěti ani rodině sem prosím nic nepište" in stage.ana.sees()
    await stage.ana.says("příští úterý v 9 na OSPOD Cheb")
    assert "Koho pozvete?" in stage.ana.sees()
    await stage.ana.taps("OSPOD Cheb")
    await stage.ana.taps("Hotovo")
    for words in ("Program", "Název"):
        assert words not in stage.ana.sees()
    assert "1 aktér, 1 člověk" in stage.ana.sees()
    await stage.ana.taps("📨 Svolat")
    stage.ana.sees()
    await stage.delivers_notices()
    assert f"Pozvánka: {CASE}" in stage.ota.sees()
    assert calendar(stage, stage.ota)["CLASS"] == "PRIVATE"
    await stage.ota.taps("Přijdeme")
    assert "Přijdou:" not in stage.ota.sees()
    await stage.bea.says("/menu")
    await stage.bea.taps_old(stage.bea.screen, OpenMeeting(1).pack())
    assert NOT_HERE in stage.bea.toast


async def test_a_child_by_name_is_refused_in_every_word_of_a_meeting(stage: Stage) -> None:
    await network(stage)
    await platform(stage, CASE, type=PlatformType.CASE_CONFERENCE)
    await stage.ana.says("/setkani")
    await stage.ana.taps("Svolat setkání")
    await stage.ana.taps(CASE)
    for words in ("Honzík Novák, 8 let, příští úterý v 9", "rodné číslo 150101/1234 v úterý v 9"):
        await stage.ana.says(words)
        assert "Kdy a kde?" in stage.ana.sees()
        assert "trvám na tom" not in stage.ana.sees().lower()
    assert await stage.rows("SELECT id FROM meeting") == []


async def test_reminders_of_a_platform_are_ticked(called: Stage) -> None:
    await opens(called.ana)
    await called.ana.taps("Odpovědi")
    await called.ana.taps("Kdy připomínat")
    assert {"☑ 14 dní předem", "☑ 7 dní předem", "☑ den předem", "☑ 3 hodiny předem"} <= set(called.ana.buttons)
    await called.ana.taps("7 dní předem")
    await called.ana.taps("hodinu předem")
    assert {"☐ 7 dní předem", "☑ hodinu předem"} <= set(called.ana.buttons)
    (row,) = await called.rows("SELECT reminders FROM platform")
    assert row["reminders"] == "[20160, 1440, 180, 60]"


async def test_a_link_to_a_meeting_opens_it_for_members_alone(called: Stage) -> None:
    await called.bea.says("/start meet_1")
    assert WHEN in called.bea.sees()
    await called.vera.says("/start meet_1")
    assert "Lokální síť" not in called.vera.sees()


async def test_the_keeper_is_warned_in_time_and_no_more_where_it_is_all_right_by_then(called: Stage) -> None:
    called.clock.set("2026-11-27 10:00")
    await called.bea.taps("Přijdeme")
    await ticks(called)
    assert "setkání je ohrožené" in called.ana.sees()
    assert f"{LACKS}: OSPOD" in called.ana.sees()
    await called.ota.taps("Přijdeme")
    await called.ana.taps("Na setkání")
    await called.ana.taps("Odpovědi")
    assert "Složení i počet zatím stačí" in called.ana.sees()
    await ticks(called)
    await hears_nothing(called, called.ana, called.bea, called.ota)


async def test_buttons_of_before_a_right_ended_do_nothing(called: Stage) -> None:
    async with called.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'member'")
    for words in ("Přijdeme", "Přijde za nás někdo jiný", "Podrobnosti setkání"):
        await called.bea.taps(words)
        assert NOT_HERE in called.bea.toast
    assert await answers_kept(called) == [(None, None)] * 3


async def test_a_platform_of_a_hundred_with_long_names_still_fits_into_messages(stage: Stage) -> None:
    for at in range(100):
        await stage.actor(
            f"Základní škola s velmi dlouhým názvem a adresou v Chebu číslo {at:03}" + " x" * 20, kind="zs"
        )
    await network(stage)
    await calls(stage.ana, agenda="Bod programu. " * 100)
    await stage.delivers_notices()
    for person in (stage.bea, stage.ota):
        assert "Bod programu." in person.sees()
    await stage.ana.taps("Odpovědi")
    assert "Zatím mlčí (103)" in stage.ana.sees()
    await stage.ana.taps("Další")
    assert "Základní škola" in stage.ana.sees()
    await stage.ana.taps("Komu zavolat")
    await stage.ana.taps("Další")
    stage.clock.set("2026-12-01 09:30")
    await opens(stage.ana)
    await stage.ana.taps("Kdo přišel")
    await stage.ana.taps("Další")
    assert "Přišlo: 0 z 103" in stage.ana.sees()
